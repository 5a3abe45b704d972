"""Anki collections and packages, opened to be read: in a copy, as Anki may have the file open itself."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from learn.errors import RequestError

PACKAGES = (".apkg", ".colpkg")
COLLECTIONS = (".anki2", ".anki21")
SEPARATOR = "\x1f"  # between the fields of a note in Anki's database
MOST = 1 << 30  # bytes of a collection: what unpacks to more is no learner's
MOST_TIMES = 100  # how many times its size it may unpack to; it does 3 to 10 times
SMALL = 10_000_000  # bytes below which that does not matter
MOST_NOTES = 300_000
LONGEST_NOTE = 1_000_000  # characters of all fields of one
_STEP, _STEPS = (
    1_000_000,
    50,
)  # what a query may take of SQLite: instructions; that of 300,000 notes takes some millions


@dataclass(frozen=True, slots=True)
class Part:
    """A field or a card template of a note type. `id` is Anki's, by which it knows one that is renamed, or None.

    `front` and `back` are those of a template.
    """

    name: str
    id: int | None = None
    front: str = ""
    back: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A note type as a collection has it; `modified` is when it was last changed, in seconds since 1970."""

    name: str
    modified: int
    fields: tuple[Part, ...]
    templates: tuple[Part, ...]
    css: str = ""


@contextlib.contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The database of a collection (.anki2), or of a package (.apkg, .colpkg).

    Raises RequestError, with one line for the user, for what is neither, also where it shows only as it is read.
    """
    try:
        if path.is_dir():
            raise RequestError(f"{path}: is a folder; name an Anki collection or package in it")
        with tempfile.TemporaryDirectory(prefix="learn-") as folder:
            copy = Path(folder) / "collection.anki2"
            if path.suffix.lower() in PACKAGES:
                _unpack(path, copy)
            else:
                for end in ("", "-wal"):  # what Anki has not yet written into the collection itself
                    source = path.with_name(path.name + end)
                    if source.exists() or not end:
                        shutil.copyfile(source, copy.with_name(copy.name + end))
            with contextlib.closing(sqlite3.connect(copy)) as connection:
                connection.execute("PRAGMA trusted_schema = off")
                # A table may be a view, which never ends.
                left = iter(range(_STEPS))
                connection.set_progress_handler(lambda: next(left, None) is None, _STEP)
                connection.text_factory = lambda data: data.decode("utf-8", "replace")
                # Anki's own order of names; without it, its tables cannot be read.
                connection.create_collation("unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
                yield connection
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise RequestError(f"{path}: is broken, or no Anki package; export it from Anki again") from error
    except (sqlite3.Error, ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        raise RequestError(
            f"{path}: is no Anki collection, or a broken one; close Anki and try again, or export a package from it"
        ) from error
    except FileNotFoundError as error:
        raise RequestError(f"{path}: there is no such file") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RequestError(f"{path}: cannot be read ({reason}); check its permissions") from error


def notes(connection: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query for notes. Raises ValueError where they are more, or longer, than a learner's."""
    for count, row in enumerate(connection.execute(query)):
        if count == MOST_NOTES or sum(len(value) for value in row if isinstance(value, str | bytes)) > LONGEST_NOTE:
            raise ValueError("too many notes, or too long ones")
        yield row


def kinds(connection: sqlite3.Connection) -> dict[int, Kind]:
    """The note types of a collection, by their ids."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "notetypes" not in tables:
        (models,) = connection.execute("SELECT models FROM col").fetchone()
        return {int(number): _of_json(model) for number, model in json.loads(models).items()}
    fields: dict[int, list[Part]] = {}
    for number, name, config in connection.execute("SELECT ntid, name, config FROM fields ORDER BY ntid, ord"):
        fields.setdefault(number, []).append(Part(name, _number(_message(config), 9)))
    templates: dict[int, list[Part]] = {}
    for number, name, config in connection.execute("SELECT ntid, name, config FROM templates ORDER BY ntid, ord"):
        read = _message(config)
        templates.setdefault(number, []).append(Part(name, _number(read, 8), _text(read, 1), _text(read, 2)))
    return {
        number: Kind(
            name, modified, tuple(fields.get(number, ())), tuple(templates.get(number, ())), _text(_message(config), 3)
        )
        for number, name, modified, config in connection.execute("SELECT id, name, mtime_secs, config FROM notetypes")
    }


def _of_json(model: dict[str, Any]) -> Kind:
    """A note type as collections had it until 2020, and packages for older versions of Anki still have."""
    return Kind(
        model["name"],
        int(model["mod"]),
        tuple(Part(f["name"], f.get("id")) for f in model["flds"]),
        tuple(Part(t["name"], t.get("id"), t["qfmt"], t["afmt"]) for t in model["tmpls"]),
        model.get("css", ""),
    )


def _message(data: bytes) -> dict[int, int | bytes]:
    """The fields of a Protocol Buffers message by number, the last of each; numbers as they are, all else as bytes."""
    found: dict[int, int | bytes] = {}
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        match key & 7:
            case 0:
                found[key >> 3], at = _varint(data, at)
            case 1 | 5 as kind:
                at += 8 if kind == 1 else 4
            case 2:
                size, at = _varint(data, at)
                found[key >> 3] = data[at : at + size]
                at += size
            case _:
                raise ValueError("not a message")
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number at a place of a message, and where it ends."""
    number = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise ValueError("not a message")
        number |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if data[at - 1] < 0x80:
            return number, at


def _number(message: dict[int, int | bytes], field: int) -> int | None:
    """A number of a message, None where it has none; numbers below zero are written as very large ones."""
    value = message.get(field)
    return (value - (1 << 64) if value >> 63 else value) if isinstance(value, int) else None


def _text(message: dict[int, int | bytes], field: int) -> str:
    """A text of a message, "" where it has none."""
    value = message.get(field)
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _unpack(path: Path, copy: Path) -> None:
    """Write the collection of a package to a file."""
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        # The newest first: the older ones beside it may hold but a note that asks for a newer Anki.
        name = next((n for n in ("collection.anki21b", "collection.anki21", "collection.anki2") if n in names), "")
        if not name:
            raise RequestError(f"{path}: is no Anki package; export one from Anki with File › Export")
        with archive.open(name) as packed, copy.open("wb") as file:
            most = min(MOST, max(SMALL, MOST_TIMES * archive.getinfo(name).compress_size))
            _copy(path, _unzstd(packed) if name.endswith("b") else packed, file, most)


def _unzstd(packed: IO[bytes]) -> IO[bytes]:
    """What is packed as Zstandard."""
    import sys

    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd

    class Unpacked(zstd.ZstdFile):
        """Broken data is told as in a zip file."""

        def read(self, size: int | None = -1) -> bytes:
            try:
                return super().read(size)
            except zstd.ZstdError as error:
                raise zipfile.BadZipFile(str(error)) from error

    return Unpacked(packed)  # type: ignore[return-value]  # a binary file, though not IO[bytes] by name


def _copy(path: Path, source: IO[bytes], target: IO[bytes], most: int) -> None:
    """Copy a collection, but not without end."""
    size = 0
    while part := source.read(1 << 20):
        size += len(part)
        if size > most:
            raise RequestError(f"{path}: unpacks to more than {most >> 20} MB; export fewer decks")
        target.write(part)
