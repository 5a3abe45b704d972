"""Files of dictionaries as bytes: as they lie in a folder, compressed, or packed in an archive.

Nothing that is packed is ever written to a disk, and nothing is unpacked beyond the limits.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import IO

MOST_BYTES = 200_000_000
"""Bytes of a dictionary, unpacked and in all its files."""
_MOST_FILES = 1000
_MOST_TIMES = 200
"""How many times its size a file may unpack to; dictionaries unpack to 3 to 30 times."""
_SMALL = 1_000_000
"""Bytes below which that does not matter."""
_MOST_DIRECTORY = 1_000_000
_XZ_MEMORY = 128 << 20
_CHUNK = 1 << 20

_TOO_LARGE = f"is larger than {MOST_BYTES // 1_000_000} MB when unpacked; take a smaller dictionary"
_CUT_OFF = "is cut off or damaged; download it again"
_ZIP = b"PK\x03\x04"
PARTS = (".idx", ".dict", ".syn")
"""Suffixes of files that make a dictionary together with others."""
PACKED = (".gz", ".dz", ".bz2", ".xz")


class Files:
    """The files that belong to a dictionary, by name, read and unpacked when they are asked for."""

    def __init__(self, readers: Mapping[str, Callable[[], bytes]]) -> None:
        self._readers = dict(readers)
        self._left = MOST_BYTES

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files, in order."""
        return tuple(self._readers)

    def find(self, stem: str, *suffixes: str) -> str:
        """The name of the file with a stem and one of some suffixes, compressed or not; "" where there is none."""
        known = {name.lower(): name for name in self._readers}
        for suffix in suffixes:
            for packed in ("", *PACKED):
                if name := known.get(f"{stem}{suffix}{packed}".lower()):
                    return name
        return ""

    def read(self, name: str) -> bytes:
        """What is in a file, unpacked. Raises ValueError with the reason where it cannot be."""
        data = self._readers[name]()
        for _ in range(2):
            unpacked = unpack(data, self._left)
            if unpacked is None:
                break
            data = unpacked
        self._left -= len(data)
        if self._left < 0:
            raise ValueError(_TOO_LARGE)
        return data


def gather(path: Path) -> Files:
    """The files of the dictionary at a path: a file with those that belong to it, a folder, or an archive."""
    if path.is_dir():
        return Files({p.name: _reader(p) for p in _within(sorted(path.iterdir())) if p.is_file()})
    if path.exists() and not path.is_file():
        raise ValueError("is no file; name the file of a dictionary")
    with path.open("rb") as file:
        begins = file.read(512)
    packed = bool(_packer(begins)) and not is_part(path.name)
    if packed or begins.startswith(_ZIP) or _is_tar(begins):
        data = _bytes(path)
        data = (unpack(data, MOST_BYTES) if packed else None) or data
        if data.startswith(_ZIP):
            return _zipped(data)
        return _tarred(data) if _is_tar(data) else Files({_unpacked_name(path.name): lambda: data})
    stem = stem_of(path.name).lower()
    beside = [p for p in sorted(path.parent.iterdir()) if p.name != path.name and stem_of(p.name).lower() == stem]
    return Files({p.name: _reader(p) for p in [path, *beside] if p.is_file()})


def stem_of(name: str) -> str:
    """The name of a file without its suffix, and without that of its compression."""
    return _unpacked_name(name).rpartition(".")[0] or name


def is_part(name: str) -> bool:
    """Whether a file belongs to a dictionary of several files, and is not the one that describes it."""
    return _unpacked_name(name).lower().endswith(PARTS)


def _unpacked_name(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    return name[: -len(suffix)] if suffix.lower() in PACKED else name


def _within(paths: list[Path]) -> list[Path]:
    if len(paths) > _MOST_FILES:
        raise ValueError(f"has more than {_MOST_FILES:,} files; name the dictionary in it")
    return paths


def _reader(path: Path) -> Callable[[], bytes]:
    return lambda: _bytes(path)


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES // 1_000_000} MB; take a smaller dictionary")
    return path.read_bytes()


# --- compression -------------------------------------------------------------------------------------------


def _packer(begins: bytes) -> str:
    """What a file is compressed by, from how it begins."""
    if begins.startswith(b"\x1f\x8b"):
        return "gzip"
    if begins.startswith(b"BZh") and begins[4:10] == b"1AY&SY":
        return "bzip2"
    return "xz" if begins.startswith(b"\xfd7zXZ\x00") else ""


def unpack(data: bytes, most: int) -> bytes | None:
    """What compressed bytes hold, None for bytes that are not compressed."""
    packer = _packer(data)
    if not packer:
        return None
    try:
        if packer == "xz":
            return _from_xz(data, most)
        packed = io.BytesIO(data)
        with gzip.open(packed) if packer == "gzip" else bz2.open(packed) as file:
            return _measured(file, len(data), most)
    except (EOFError, OSError, zlib.error, lzma.LZMAError) as error:
        raise ValueError(_CUT_OFF) from error


def _from_xz(data: bytes, most: int) -> bytes:
    """What a file of one or more xz streams holds; a stream that wants more memory than most files do is refused."""
    out = bytearray()
    rest = data
    while rest.strip(b"\0"):
        stream = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)
        while not stream.eof:
            piece = stream.decompress(rest, max_length=_CHUNK)
            rest = b""
            if not piece and stream.needs_input:
                raise EOFError
            out += piece
            _check(len(out), len(data), most)
        rest = stream.unused_data
    return bytes(out)


def _measured(file: gzip.GzipFile | bz2.BZ2File | IO[bytes], packed: int, most: int) -> bytes:
    """Everything that a file unpacks to, within the limits."""
    out = bytearray()
    while chunk := file.read(_CHUNK):
        out += chunk
        _check(len(out), packed, most)
    return bytes(out)


def _check(size: int, packed: int, most: int) -> None:
    if size > most:
        raise ValueError(_TOO_LARGE)
    if size > _SMALL and size > packed * _MOST_TIMES:
        raise ValueError(f"unpacks to more than {_MOST_TIMES} times its size, which no dictionary does")


# --- archives ----------------------------------------------------------------------------------------------


def _is_tar(begins: bytes) -> bool:
    return begins[257:262] == b"ustar"


def _zipped(data: bytes) -> Files:
    """The files of a ZIP archive."""
    # zipfile reads the whole directory, however long it says it is, so it is looked at first.
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if end < 0 or len(data) < end + 22:
        raise ValueError(_CUT_OFF)
    count, size = struct.unpack_from("<HI", data, end + 10)
    if count > _MOST_FILES or size > _MOST_DIRECTORY or data[max(0, end - 20) : end].startswith(b"PK\x06\x07"):
        raise ValueError(f"has more than {_MOST_FILES:,} files; unpack it and name the dictionary in it")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = [info for info in archive.infolist() if _leaf(info.filename) and not info.filename.endswith("/")]
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, struct.error) as error:
        raise ValueError(_CUT_OFF) from error

    def reader(info: zipfile.ZipInfo) -> Callable[[], bytes]:
        def read() -> bytes:
            if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}:
                raise ValueError("is packed in a way that is not read here; unpack it first")
            try:
                with archive.open(info) as file:
                    return _measured(file, min(info.compress_size, len(data)), MOST_BYTES)
            except NotImplementedError as error:
                raise ValueError(_CUT_OFF) from error
            except RuntimeError as error:
                raise ValueError("is encrypted; unpack it first") from error
            except (zipfile.BadZipFile, EOFError, OSError, zlib.error, lzma.LZMAError, struct.error) as error:
                raise ValueError(_CUT_OFF) from error

        return read

    return Files({_leaf(info.filename): reader(info) for info in members})


def _tarred(data: bytes) -> Files:
    """The files of a tar archive; links and devices are none."""
    members: dict[str, Callable[[], bytes]] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for number, info in enumerate(archive):
                if number == _MOST_FILES:
                    raise ValueError(f"has more than {_MOST_FILES:,} files; unpack it and name the dictionary in it")
                if info.isreg() and not info.issparse():
                    members[_leaf(info.name)] = _part(data, info.offset_data, info.size)
    except (tarfile.TarError, EOFError, OSError, RecursionError, OverflowError) as error:
        raise ValueError(_CUT_OFF) from error
    return Files(members)


def _part(data: bytes, start: int, size: int) -> Callable[[], bytes]:
    def read() -> bytes:
        if start < 0 or size < 0 or start + size > len(data):
            raise ValueError(_CUT_OFF)
        return data[start : start + size]

    return read


def _leaf(name: str) -> str:
    """The last part of a name in an archive; where it lies there does not matter."""
    return name.replace("\\", "/").rstrip("/").rpartition("/")[2]
