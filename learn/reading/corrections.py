"""Corrections: what a reviewer changed in the table of entries that `learn vocab --format csv` writes."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from learn.cells import plain
from learn.errors import RequestError, reading
from learn.languages import get
from learn.reading.naming import code_of
from learn.reading.records import tidy
from learn.reading.tables import table_lines
from learn.reading.text import decode

KINDS = ("word", "phrase")
EDITED = ("gloss", "reading", "alternatives")
"""The columns of what the program found and a reviewer may change."""
OWN = ("note", "checked", "drop")
"""The columns that are the reviewer's own."""
PAIR = ("target", "base")
MOST_BYTES = 50_000_000
EXPORTED = "#exported"
"""How the headword of a row begins that says what was exported: without it, who could tell that a row is gone?"""

_PER_ROW = 1000  # entries that one such row remembers: a cell of a spreadsheet holds 32,767 characters
_KEY, _VALUE = 6, 4  # characters, of six bits each
_MARK = re.compile(rf"[\w-]{{{_KEY + _VALUE * len(EDITED)}}}", re.ASCII)
_SEPARATOR = re.compile(r"\s*[;；؛]\s*")
_GARBLED = re.compile(r"[?\s]*\?[?\s]*|.*\ufffd.*")
_NO = frozenset({"", "0", "no", "false"})
_SHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Correction:
    """What a row says of an entry. None, "" and False say nothing.

    `kind` is "" where the row stands for a word as well as for a phrase. `checked` says that a human stands for the
    gloss, be it changed or not; `drop` that the entry is to make no card. `row` is the row of the spreadsheet.
    """

    headword: str
    kind: str = ""
    gloss: str | None = None
    reading: str | None = None
    alternatives: tuple[str, ...] | None = None
    note: str = ""
    checked: bool = False
    drop: bool = False
    row: int = 0

    @property
    def silent(self) -> bool:
        """Whether it says nothing: the row is as it was exported."""
        return self == Correction(self.headword, self.kind, row=self.row)


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a reviewer says of the entries of one pair: at most one correction of an entry.

    `deleted` are the keys (see `key_of`) of entries that were exported and whose row is gone, `remarks` what the
    user should know of the file, a line each.
    """

    name: str
    target: str
    base: str
    rows: tuple[Correction, ...] = ()
    deleted: frozenset[str] = field(default_factory=frozenset)
    remarks: tuple[str, ...] = ()


# --- what was exported -----------------------------------------------------------------------------------


def key_of(kind: str, headword: str) -> str:
    """What an entry is recognised by in rows that say what was exported: a short digest of kind and headword.

    Spelling is folded as Unicode has it and not as the language does, so that a better analysis of a language leaves
    old files valid.
    """
    return _digest(_KEY, kind, unicodedata.normalize("NFKC", shown(headword)).casefold())


def memory(entries: Iterable[tuple[str, str, Sequence[str]]]) -> Iterator[str]:
    """The cells that say what was exported, of entries as (kind, headword, values of the columns `EDITED`)."""
    marks = [_mark(*entry) for entry in entries]
    for k in range(0, len(marks), _PER_ROW):
        part = marks[k : k + _PER_ROW]
        yield f"{EXPORTED} (leave this row as it is) {len(part)}: {' '.join(part)}"


def shown(text: str) -> str:
    """A text as a cell of a spreadsheet has it: on one line, without controls that nobody sees."""
    return " ".join(tidy(text).split())


def _mark(kind: str, headword: str, values: Sequence[str]) -> str:
    key = key_of(kind, headword)
    return key + "".join(_print(key, name, value) for name, value in zip(EDITED, values, strict=True))


def _print(key: str, name: str, value: str) -> str:
    return _digest(_VALUE, key, name, unicodedata.normalize("NFC", shown(value)))


def _digest(length: int, *parts: str) -> str:
    data = hashlib.blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=12).digest()
    return base64.urlsafe_b64encode(data)[:length].decode()


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was exported: by key, the digests of what each column had. `whole` where nothing of it is lost."""

    prints: Mapping[str, frozenset[tuple[str, str]]]
    whole: bool

    def knows(self, key: str) -> bool:
        return key in self.prints

    def changed(self, key: str, name: str, value: str) -> bool:
        """Whether a cell is not as it was exported."""
        return (name, _print(key, name, value)) not in self.prints[key]


def _remembered(cells: Sequence[str]) -> _Memory:
    prints: dict[str, set[tuple[str, str]]] = {}
    whole = bool(cells)
    for cell in cells:
        head, _, tail = cell.partition(":")
        marks = [mark for mark in tail.split() if _MARK.fullmatch(mark)]
        count = re.search(r"(\d+)\s*$", head)
        whole = whole and count is not None and int(count[1]) == len(marks)
        for mark in marks:
            values = [mark[k : k + _VALUE] for k in range(_KEY, len(mark), _VALUE)]
            prints.setdefault(mark[:_KEY], set()).update(zip(EDITED, values, strict=True))
    return _Memory({key: frozenset(found) for key, found in prints.items()}, whole)


# --- the file --------------------------------------------------------------------------------------------


def read_corrections(path: str | Path, pair: tuple[str, str] | None = None) -> Corrections:
    """Read a table of entries that was exported and reviewed, or one written by hand, for a pair (target, base).

    It needs a column `headword`; `kind`, `gloss`, `reading`, `alternatives`, `note`, `checked`, `drop`, `target` and
    `base` are understood, in any order, all others are left aside. Without `pair`, the file must name its own. Raises
    RequestError, one line that names file and row, where it cannot be read, is for another pair, or a row
    contradicts another one or itself.
    """
    path = Path(path)
    with reading(path):
        return _read(path, decode(_bytes(path)), pair)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ValueError("is a folder; name a file in it")
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES // 1_000_000} MB; no table of entries is")
    data = path.read_bytes()
    if data.startswith(_SHEETS):
        raise ValueError("is a spreadsheet; save it as CSV in UTF-8, and name that")
    return data


def _read(path: Path, text: str, pair: tuple[str, str] | None) -> Corrections:
    # Some programs write the separator into a line of its own, for Excel, which does not show it.
    text = re.sub(r'\A\ufeff?"?sep=.?"?[ \t,;]*(?:\r\n|\r|\n)', "", text)
    known = {"headword", "kind", *EDITED, *OWN, *PAIR}
    if not text.strip():
        raise ValueError("has nothing in it; export it with learn vocab … --format csv")
    (top, names), *lines = table_lines(text, lambda name: name.strip().lower() in known, as_shown=True)
    columns = [name.strip().lower() for name in names]
    for name, n in Counter(columns).items():
        if name in known and n > 1:
            raise ValueError(f"row {top}: names the column {name!r} twice; keep one of them")
    if "headword" not in columns:
        raise ValueError(f"row {top}: names no column headword; the first row names the columns, as in the export")
    rows: list[_Row] = []
    for number, cells in lines:
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise ValueError(f"row {number}: has more cells than row {top}; is one with a comma not quoted?")
        filled = [shown(plain(cell)) for cell in cells] + [""] * (len(columns) - len(cells))
        rows.append(_Row(number, {name: cell for name, cell in zip(columns, filled, strict=False) if name in known}))
    remembered = _remembered([row["headword"] for row in rows if row["headword"].startswith(EXPORTED)])
    rows = [row for row in rows if not row["headword"].startswith(EXPORTED)]
    target, base = _pair(rows, pair)
    keys = {key for row in rows for key in row.keys}
    _check_whole(rows, remembered)
    said = [correction for row in rows if (correction := row.correction(remembered))]
    remarks = []
    if not remembered.whole and (remembered.prints or "confidence" in columns):
        remarks.append(
            f"{path}: its row {EXPORTED} is {'not whole' if remembered.prints else 'gone'}, so rows that were deleted"
            " may not be known; put an x under drop in their place"
        )
    one_each, twice = _one_each(said, get(target).fold)
    remarks += [f"{path}: {remark}" for remark in twice]
    deleted = frozenset(remembered.prints) - keys
    return Corrections(str(path), target, base, tuple(one_each), deleted, tuple(remarks))


def _check_whole(rows: Sequence[_Row], memory: _Memory) -> None:
    """Make sure that it is the table that was exported; raises ValueError where a spreadsheet made something else."""
    if not memory.prints:
        return
    if not rows:
        raise ValueError("has no entries left, so there is nothing to build")
    known = [row for row in rows if any(map(memory.knows, row.keys))]
    if len(known) < len(rows) * _FEW:
        raise ValueError(f"hardly any of its headwords was exported; {_OPENED}")
    changed = [row for row in known if "gloss" in row.cells and "gloss" in row.changed(memory)]
    if len(known) >= _MANY and len(changed) > len(known) * (1 - _FEW):
        raise ValueError(
            f"hardly any gloss is as it was exported; {_OPENED}, or delete its row {EXPORTED} if all are meant"
        )


_FEW, _MANY = 0.1, 10
_OPENED = "open what was exported once more, as Unicode (UTF-8), and save it so"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its number in the spreadsheet, and the cells by their columns."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """What a cell has, "" where there is no such column."""
        return self.cells.get(name, "")

    @property
    def kind(self) -> str:
        kind = self["kind"].lower()
        if kind not in {"", *KINDS}:
            raise ValueError(f"row {self.number}: kind {self['kind'][:20]!r} is not known; write word or phrase")
        return kind

    @property
    def keys(self) -> list[str]:
        """The keys of the entries that the row can stand for."""
        return [key_of(kind, self["headword"]) for kind in ([self.kind] if self.kind else KINDS)]

    def changed(self, memory: _Memory) -> set[str]:
        """The columns whose cells are not as they were exported."""
        keys = [key for key in self.keys if memory.knows(key)]
        return {
            name
            for name in EDITED
            if keys and name in self.cells and all(memory.changed(key, name, self.cells[name]) for key in keys)
        }

    def correction(self, memory: _Memory) -> Correction | None:
        """What the row says; None for a row without a headword that says nothing."""
        exported = any(map(memory.knows, self.keys))
        changed = self.changed(memory)
        values = {
            # A row that was not exported was written by hand: what is empty there says nothing.
            name: self.cells.get(name) if (name in changed if exported else self[name]) else None
            for name in EDITED
        }
        drop = self["drop"].casefold() not in _NO
        checked = self["checked"].casefold() not in _NO or "gloss" in changed
        found = Correction(
            self["headword"],
            self.kind,
            self["gloss"] if checked else values["gloss"],
            values["reading"],
            None if values["alternatives"] is None else _several(values["alternatives"]),
            self["note"],
            checked,
            row=self.number,
        )
        if not found.headword:
            if found.silent and not drop:
                return None
            raise ValueError(f"row {self.number}: has no headword; put it back, or delete the row")
        told = f"row {self.number}: {found.headword[:40]}"
        for cell in () if exported and "gloss" not in changed else (found.headword, found.gloss or ""):
            if _GARBLED.fullmatch(cell):
                raise ValueError(
                    f"{told}: {cell[:20]!r} was text once; the file was saved in an encoding that lacks its letters:"
                    " save it as CSV in UTF-8"
                )
        if drop:
            return Correction(found.headword, found.kind, drop=True, row=self.number)
        if (found.checked and not found.gloss) or (not exported and found.silent and "gloss" in self.cells):
            raise ValueError(f"{told}: has no gloss; write one, or put an x under drop")
        return found


def _several(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in _SEPARATOR.split(cell) if part))


def _pair(rows: Sequence[_Row], pair: tuple[str, str] | None) -> tuple[str, str]:
    """The pair that a file is for: that which its rows name, and `pair` if it is given; they must be one."""
    found, first = pair, 0
    for row in rows:
        if not all(row[name] for name in PAIR):
            continue
        target, base = (_code(row, name) for name in PAIR)
        if found is None:
            found, first = (target, base), row.number
        elif (target, base) != found:
            told, wanted = f"row {row.number}: is for {target} ← {base}", " ← ".join(found)
            raise ValueError(
                f"{told}, and row {first} for {wanted}; a file corrects one pair"
                if first
                else f"{told}, not for {wanted}; name a file that is for that pair"
            )
    if found is None:
        raise ValueError("does not say for which pair it is; add the columns target and base, or name it by its pair")
    return found


def _code(row: _Row, name: str) -> str:
    try:
        code = code_of(row[name])
    except RequestError:
        code = None
    if code is None:
        raise ValueError(
            f"row {row.number}: {name} {row[name][:20]!r} is not a language code; use one such as id or zh"
        )
    return code


def _one_each(said: Sequence[Correction], fold: Callable[[str], str]) -> tuple[list[Correction], list[str]]:
    """The corrections, one an entry, and remarks on those that stand twice; raises ValueError on contradictions."""
    taken: dict[tuple[str, str], Correction] = {}
    remarks: dict[str, None] = {}
    for one in said:
        for kind in [one.kind] if one.kind else KINDS:
            former = taken.setdefault((kind, fold(one.headword)), one)
            if former is one or (one.silent and former.silent):
                continue
            if (
                not former.silent
                and not one.silent
                and replace(former, row=0) != replace(one, row=0, headword=former.headword, kind=former.kind)
            ):
                told = f"rows {former.row} and {one.row}: both are {one.headword[:40]}"
                raise ValueError(f"{told}, and contradict each other; keep one of them")
            counts = former if one.silent else one
            remarks[f"rows {former.row} and {one.row} are both {one.headword[:40]}; row {counts.row} counts"] = None
            taken[kind, fold(one.headword)] = counts
    return list(dict.fromkeys(taken.values())), list(remarks)
