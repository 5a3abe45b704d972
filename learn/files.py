"""Files that are written whole or not at all, and archives that are the same bytes each time."""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from collections.abc import Container, Mapping
from pathlib import Path

from learn.errors import LearnError


def replace_file(path: Path, data: bytes) -> None:
    """Put a file into its place once it is written to the end; folders on the way are made.

    Raises LearnError where it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise _refused(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        part.chmod(0o666 & ~umask)  # mkstemp makes files that only their owner reads
        part.replace(path)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def _refused(path: Path, error: OSError) -> LearnError:
    return LearnError(f"{path}: cannot be written ({error.strerror}); choose another place with -o")


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
