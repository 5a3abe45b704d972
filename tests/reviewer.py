"""A reviewer at a spreadsheet: opens the table of entries, changes it, and saves it in one way or another."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from learn import listing
from learn.cells import plain
from learn.lexicon import Lexicon, Report

Table = list[dict[str, str]]


def opened(lexicon: Lexicon, review: Report | None = None) -> Table:
    """The exported table as a spreadsheet shows it."""
    return list(csv.DictReader(io.StringIO("\n".join(listing.vocabulary(lexicon, "csv", review)), newline="")))


def row(table: Table, headword: str) -> dict[str, str]:
    (found,) = (one for one in table if plain(one["headword"]) == headword)
    return found


def without(table: Table, *headwords: str) -> Table:
    return [one for one in table if plain(one["headword"]) not in headwords]


def text_of(
    table: Table,
    columns: Sequence[str] = (),
    *,
    delimiter: str = ",",
    quoting: int = csv.QUOTE_MINIMAL,
    end: str = "\r\n",
    head: str = "",
) -> str:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(
        file,
        columns or list(table[0]),
        extrasaction="ignore",
        delimiter=delimiter,
        quoting=quoting,
        lineterminator=end,
    )
    writer.writeheader()
    writer.writerows(table)
    return head + file.getvalue()


def saved(
    path: Path,
    table: Table,
    columns: Sequence[str] = (),
    *,
    encoding: str = "utf-8",
    errors: str = "strict",
    **way: str,
) -> Path:
    path.write_bytes(text_of(table, columns, **way).encode(encoding, errors))  # type: ignore[arg-type]
    return path


def upper_case_header(text: str) -> str:
    head, end, rest = text.partition("\n")
    return head.upper() + end + rest


def padded(text: str) -> str:
    """With empty cells at the end of each row and empty rows at the end, as sheets are that were larger once."""
    lines = text.split("\r\n")
    return "\r\n".join([*(f"{line},," for line in lines[:-1]), "," * 20, "," * 20, ""])


WAYS: dict[str, Callable[[Table], bytes]] = {
    "as it was": lambda table: text_of(table, end="\n").encode(),
    "by LibreOffice, all quoted": lambda table: text_of(table, quoting=csv.QUOTE_ALL, end="\n").encode(),
    "by Excel": lambda table: text_of(table).encode("utf-8-sig"),
    "by Excel in Europe": lambda table: text_of(table, delimiter=";").encode("utf-8-sig"),
    "by Excel as Unicode text": lambda table: text_of(table, delimiter="\t").encode("utf-16"),
    "by Windows PowerShell": lambda table: text_of(table).encode("utf-16"),
    "with its separator": lambda table: text_of(table, delimiter=";", head="sep=;\r\n").encode(),
    "by an old Mac": lambda table: text_of(table, end="\r").encode(),
    "its header in capitals": lambda table: upper_case_header(text_of(table)).encode(),
    "padded": lambda table: padded(text_of(table)).encode(),
    "columns turned round": lambda table: text_of(table, list(table[0])[::-1]).encode(),
    "sorted": lambda table: text_of(sorted(table, key=lambda one: one["gloss"])).encode(),
    "the needed columns": lambda table: text_of(
        table, ["gloss", "note", "drop", "checked", "headword", "kind", "target", "base"]
    ).encode(),
}
"""Ways in which a table is saved that say the same."""


def heads(entries: Iterable[object]) -> list[str]:
    return [one.headword for one in entries]  # type: ignore[attr-defined]
