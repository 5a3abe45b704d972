"""What a learner knows already: a list of words, or the notes of an Anki package or collection."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from learn.cells import plain
from learn.errors import RequestError
from learn.reading.collection import COLLECTIONS, PACKAGES, SEPARATOR, kinds, notes, opened
from learn.reading.naming import canonical
from learn.reading.text import decode, normalise

LISTS = (".txt", ".md", ".tsv", ".csv", "")
MOST_LISTED = 5_000_000  # bytes of a word list
MOST_LINES = 100_000  # words of it: each is analysed
LONGEST_LISTED = 200  # characters of one: what is longer is no word, nor a phrase
LONGEST = 40  # characters of a word or phrase
LONGEST_FIELD = 10_000  # characters of a field that are looked at
MOST_WORDS = 5  # of a phrase, in languages that put spaces between words

_ALL = "SELECT mid, flds FROM notes ORDER BY id"
_STUDIED = "SELECT mid, flds FROM notes WHERE id IN (SELECT nid FROM cards WHERE reps > 0 OR type > 0) ORDER BY id"


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
        if suffix in (*PACKAGES, *COLLECTIONS):
            found = _studied(path, lang)
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
    if len(lines) > MOST_LINES:
        raise RequestError(f"{path}: has more than {MOST_LINES:,} words; name a shorter list")
    delimiter = _delimiter(path, lines, told)
    column = _column(told)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter)) if delimiter else [[line] for line in lines]
    except csv.Error as error:
        raise RequestError(f"{path}: is no table that can be read ({error}); write one word a line") from error
    cells = [plain(row[column]) for row in rows if len(row) > column]
    if "#html:true" in told:
        cells = [_shown(cell) for cell in cells]
    words = [word for cell in cells if (word := " ".join(normalise(cell).split())) and len(word) <= LONGEST_LISTED]
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


def _studied(path: Path, lang: str) -> list[str]:
    """The words of the notes that have been studied, or of all where an .apkg has no learning progress."""
    with opened(path) as connection:
        fields = {number: [field.name for field in kind.fields] for number, kind in kinds(connection).items()}
        rows = list(notes(connection, _STUDIED))
        if not rows and path.suffix.lower() == ".apkg":
            rows = list(notes(connection, _ALL))
        return [word for kind, values in rows for word in _taught(fields.get(kind, []), values, lang)]


def _taught(names: list[str], joined: str, lang: str) -> Iterator[str]:
    """The words that a note teaches."""
    values = joined.split(SEPARATOR)
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
    """The text of a field without its markup, of its beginning: a word stands in it, or it is none."""
    return html.unescape(re.sub(r"<[^>]*>", "", _BREAK.sub("\n", _HIDDEN.sub("", field[:LONGEST_FIELD]))))
