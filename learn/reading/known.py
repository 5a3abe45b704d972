"""What a learner knows already: a list of words, or the notes of an Anki package or collection."""

from __future__ import annotations

import contextlib
import csv
import html
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from learn.cells import plain
from learn.errors import RequestError
from learn.reading.naming import canonical
from learn.reading.text import decode, normalise

PACKAGES = (".apkg", ".colpkg")
COLLECTIONS = (".anki2", ".anki21")
LISTS = (".txt", ".md", ".tsv", ".csv", "")
MOST = 1 << 30  # bytes of a collection: what unpacks to more is no learner's
MOST_LISTED = 1 << 26  # bytes of a word list
LONGEST = 40  # characters of a word or phrase
MOST_WORDS = 5  # of a phrase, in languages that put spaces between words

_ALL = "SELECT mid, flds FROM notes ORDER BY id"
_STUDIED = "SELECT mid, flds FROM notes WHERE id IN (SELECT nid FROM cards WHERE reps > 0 OR type > 0) ORDER BY id"
_SEPARATOR = "\x1f"  # between the fields of a note in Anki's database


def read_known(path: str | Path, lang: str) -> tuple[str, ...]:
    """The words and phrases of a language that a file says are known, each once, as they are written there.

    A list has one a line, or in the first column of a table; lines that begin with `#` are remarks. Of an Anki
    collection, notes count that have been studied; of a package (.apkg) too, or all of its notes where it brings no
    learning progress. What a note teaches is its field Headword, if it is one of ours and of the language, or
    else its first field. Raises RequestError, with one line for the user, for what is none of these.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    try:
        if path.is_dir():
            raise RequestError(f"{path}: is a folder; name a word list, an Anki package or a collection")
        if suffix in PACKAGES:
            found = _package(path, lang)
        elif suffix in COLLECTIONS:
            found = _copied(path, lang)
        elif suffix in LISTS or not path.exists():
            found = _listed(path)
        else:
            raise RequestError(
                f"{path}: {suffix} holds no known words; name a word list (.txt, .tsv, .csv), an Anki package (.apkg)"
                " or a collection (.anki2)"
            )
        return tuple(dict.fromkeys(found))
    except FileNotFoundError as error:
        raise RequestError(f"{path}: there is no such file") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RequestError(f"{path}: cannot be read ({reason}); check its permissions") from error


# --- lists ---------------------------------------------------------------------------------------------


def _listed(path: Path) -> list[str]:
    """The words of a list or of the first column of a table."""
    if path.stat().st_size > MOST_LISTED:
        raise RequestError(f"{path}: is too large for a word list; name a smaller one")
    try:
        text = decode(path.read_bytes())
    except ValueError as error:
        raise RequestError(f"{path}: {error}") from error
    told = [line.lower().strip() for line in text.splitlines() if line.startswith("#")]
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    delimiter = _delimiter(path, lines, told)
    column = _column(told)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter)) if delimiter else [[line] for line in lines]
    except csv.Error as error:
        raise RequestError(f"{path}: is no table that can be read ({error}); write one word a line") from error
    cells = [plain(row[column]) for row in rows if len(row) > column]
    if "#html:true" in told:
        cells = [_shown(cell) for cell in cells]
    words = [word for cell in cells if (word := " ".join(normalise(cell).split()))]
    if not words:
        raise RequestError(f"{path}: has no words in it; write one a line")
    return words


def _delimiter(path: Path, lines: list[str], told: list[str]) -> str:
    """What stands between the columns of a list, "" where it has but one."""
    named = next((line.removeprefix("#separator:") for line in told if line.startswith("#separator:")), "")
    if named:
        return {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}.get(
            named, named[0]
        )
    if any("\t" in line for line in lines):
        return "\t"
    if path.suffix.lower() == ".csv":
        return max(",;", key=lambda d: sum(line.count(d) for line in lines))
    return ""


def _column(told: list[str]) -> int:
    """The column of the first field, in what Anki exports as text: after those of GUID, note type and deck."""
    taken = {int(n) for line in told for n in re.findall(r"^#(?:guid|notetype|deck|tags) column:(\d{1,3})$", line)}
    return next(n for n in range(len(taken) + 1) if n + 1 not in taken)


# --- Anki ----------------------------------------------------------------------------------------------


def _package(path: Path, lang: str) -> list[str]:
    """The words of an Anki package: those studied, or all where an .apkg has no learning progress."""
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory(prefix="learn-") as folder:
            names = set(archive.namelist())
            # The newest first: the older ones beside it may hold but a note that asks for a newer Anki.
            name = next((n for n in ("collection.anki21b", "collection.anki21", "collection.anki2") if n in names), "")
            if not name:
                raise RequestError(f"{path}: is no Anki package; export one from Anki with File › Export")
            copy = Path(folder) / "collection.anki2"
            with archive.open(name) as packed, copy.open("wb") as file:
                _copy(path, _unzstd(packed) if name.endswith("b") else packed, file)
            return _notes(path, copy, lang, everything=path.suffix.lower() == ".apkg")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise RequestError(f"{path}: is broken, or no Anki package; export it from Anki again") from error


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


def _copy(path: Path, source: IO[bytes], target: IO[bytes]) -> None:
    """Copy a collection, but not without end."""
    size = 0
    while part := source.read(1 << 20):
        size += len(part)
        if size > MOST:
            raise RequestError(f"{path}: unpacks to more than {MOST >> 20} MB; export fewer decks")
        target.write(part)


def _copied(path: Path, lang: str) -> list[str]:
    """The words of a collection, read from a copy: Anki may have it open, and ours must not lock it."""
    with tempfile.TemporaryDirectory(prefix="learn-") as folder:
        copy = Path(folder) / "collection.anki2"
        for end in ("", "-wal"):  # what Anki has not yet written into the collection itself
            source = path.with_name(path.name + end)
            if source.exists() or not end:
                shutil.copyfile(source, copy.with_name(copy.name + end))
        return _notes(path, copy, lang, everything=False)


def _notes(path: Path, database: Path, lang: str, *, everything: bool) -> list[str]:
    """The words of the notes of a collection; `everything` where none of its cards has been studied."""
    try:
        with contextlib.closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA trusted_schema = off")
            connection.text_factory = lambda data: data.decode("utf-8", "replace")
            # Anki's own order of names; without it, its tables cannot be read.
            connection.create_collation("unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
            fields = _fields(connection)
            rows = connection.execute(_STUDIED).fetchall()
            if everything and not rows:
                rows = connection.execute(_ALL).fetchall()
            return [word for kind, values in rows for word in _taught(fields.get(kind, []), values, lang)]
    except (sqlite3.Error, ValueError, TypeError, AttributeError) as error:
        raise RequestError(
            f"{path}: is no Anki collection, or a broken one; close Anki and try again, or export a package from it"
        ) from error


def _fields(connection: sqlite3.Connection) -> dict[int, list[str]]:
    """The names of the fields of each note type, by its id."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found: dict[int, list[str]] = {}
    if "fields" in tables:
        for kind, name in connection.execute("SELECT ntid, name FROM fields ORDER BY ntid, ord"):
            found.setdefault(kind, []).append(name)
        return found
    import json

    (models,) = connection.execute("SELECT models FROM col").fetchone()
    return {int(kind): [field["name"] for field in model["flds"]] for kind, model in json.loads(models).items()}


def _taught(names: list[str], joined: str, lang: str) -> Iterator[str]:
    """The words that a note teaches."""
    values = joined.split(_SEPARATOR)
    ours = dict(zip(names, values, strict=False))
    if "Headword" in ours and "Target" in ours:
        target = html.unescape(ours["Target"])
        if (canonical(target) or target) == lang:
            yield " ".join(_shown(ours["Headword"]).split())
    else:
        yield from _phrases(_shown(values[0]))


def _phrases(text: str) -> Iterable[str]:
    """A field as the words or phrases that it gives, none where it is a sentence or a remark."""
    if _SENTENCE.search(text.strip()):
        return
    for part in _BETWEEN.split(_ASIDE.sub(" ", text)):
        word = " ".join(normalise(part).split())
        if word and len(word) <= LONGEST and len(word.split()) <= MOST_WORDS:
            yield word


_SENTENCE = re.compile(r"[.!?。！？…؟।॥]$|\{\{")
_BETWEEN = re.compile(r"\s*(?:[,;/|،؛、；，／\n]| [-–—=] )\s*")
_ASIDE = re.compile(r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")  # remarks, sounds, and readings above characters
_HIDDEN = re.compile(r"<(style|script)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|div|p|li|tr)\b[^>]*>", re.IGNORECASE)


def _shown(field: str) -> str:
    """The text of a field without its markup."""
    return html.unescape(re.sub(r"<[^>]*>", "", _BREAK.sub("\n", _HIDDEN.sub("", field))))
