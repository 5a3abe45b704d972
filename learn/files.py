"""Files that are written whole or not at all, and archives that are the same bytes each time."""

from __future__ import annotations

import contextlib
import glob
import io
import os
import tempfile
import zipfile
from collections.abc import Container, Mapping
from pathlib import Path

from learn.errors import LearnError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def replace_file(path: Path, data: bytes) -> None:
    """Put a file into its place once it is written to the end; folders on the way are made.

    What a process that was killed has left of the same file is removed. Raises LearnError where it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        for last in (False, False, True):
            try:
                _write(path, data)
            except FileNotFoundError:  # swept by another process, before it was known to be in use
                if last:
                    raise
            else:
                return
    except OSError as error:
        raise LearnError(f"{path}: cannot be written ({error.strerror}); choose another place with -o") from error


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_PART)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _lock(file.fileno())
            file.write(data)
            file.flush()
            umask = os.umask(0)
            os.umask(umask)
            part.chmod(0o666 & ~umask)  # mkstemp makes files that only their owner reads
            if fcntl:
                part.replace(path)
        if not fcntl:  # Windows moves no file that is open
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Remove what nobody writes any more of a file."""
    for part in path.parent.glob(f".{glob.escape(path.name)}.*{_PART}"):
        with contextlib.suppress(OSError), part.open("rb") as file:
            if _lock(file.fileno()):
                part.unlink()


def _lock(handle: int) -> bool:
    """Whether an open file could be locked: nobody else is at it then. Elsewhere than on Unix that does not show."""
    if not fcntl:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


_PART = ".part"


def archive(members: Mapping[str, bytes], packed: Container[str] = ()) -> bytes:
    """A zip file of members by name, without time and place of its making; those `packed` already are only stored."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3  # the same on Windows
            info.external_attr = 0o644 << 16
            # To press harder would take twice as long, and save a tenth.
            file.writestr(info, data, zipfile.ZIP_STORED if name in packed else zipfile.ZIP_DEFLATED, 1)
    return buffer.getvalue()
