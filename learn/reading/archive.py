"""Documents that are ZIP archives inside, read in memory: nothing is ever written to a disk, or unpacked without end.

Names in an archive are only looked up, never used as paths.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from learn.reading.limits import MOST_MEMBERS, MOST_TIMES, MOST_UNPACKED, SMALL

MAGIC = b"PK\x03\x04"
_CHUNK = 1 << 20
_CUT_OFF = "is cut off or damaged; save it again, or get it again from where it came"
_BROKEN = (zipfile.BadZipFile, EOFError, OSError, zlib.error, struct.error, ValueError, NotImplementedError)
_DIRECTORY = 4_000_000
"""Bytes of an archive's directory: 10,000 files with names of 350 letters."""


class Archive:
    """The files of an archive by name. Raises ValueError, with the reason in one line, for what cannot be read."""

    def __init__(self, data: bytes) -> None:
        # zipfile reads the whole directory, however long it says that it is, so it is looked at first.
        end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
        if end < 0 or len(data) < end + 22:
            raise ValueError(_CUT_OFF)
        count, size = struct.unpack_from("<HI", data, end + 10)
        if count > MOST_MEMBERS or size > _DIRECTORY or data[max(0, end - 20) : end].startswith(b"PK\x06\x07"):
            raise ValueError(f"is an archive of more than {MOST_MEMBERS:,} files; save the text alone")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (*_BROKEN, RuntimeError) as error:
            raise ValueError(_CUT_OFF) from error
        # Not is_dir, which some versions of Python end with an IndexError where a name is empty.
        self._members = {info.filename: info for info in members if not info.filename.endswith("/")}
        self._size, self._left = len(data), MOST_UNPACKED

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files, in the order of the archive."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """What is in a file."""
        info = self._members.get(name)
        if info is None:
            raise ValueError(f"is damaged: {name[:80]!r} is missing in it; save it again")
        if info.flag_bits & 1:
            raise ValueError("is protected by a password; save it without one")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise ValueError("is packed in a way that no such document is; save it again")
        out = bytearray()
        most = max(SMALL, MOST_TIMES * min(info.compress_size, self._size))
        try:
            with self._zip.open(info) as file:
                while len(out) <= min(most, self._left) and (chunk := file.read(_CHUNK)):
                    out += chunk
        except (*_BROKEN, RuntimeError) as error:
            raise ValueError(_CUT_OFF) from error
        if len(out) > most:
            raise ValueError(f"unpacks to more than {MOST_TIMES} times its size, which no text does")
        if len(out) > self._left:
            raise ValueError(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB; divide it")
        self._left -= len(out)
        return bytes(out)
