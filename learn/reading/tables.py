"""Aligned text in a table: TSV or CSV, as `learn align` or a spreadsheet writes it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator

from learn.cells import plain
from learn.reading.naming import code_of
from learn.reading.records import Record, kind, score, tidy

_DELIMITERS = "\t,;"

_Lines = list[tuple[int, list[str]]]
"""Lines of cells, each with the number of the line that it begins on."""


def read_table(text: str) -> Iterator[Record]:
    """The records of a table: a line each, under a line that names the columns.

    The column of a language is named by its code or its English name; `score`, `section` and `kind` are understood
    too. Any other column is left aside, and so is a column of numbers ("id" is Indonesian, or just a number).
    Cells stand apart by tabs, commas or semicolons. Raises ValueError, with the line, for what is no such table.
    """
    (top, names), *lines = table_lines(text, lambda name: bool(code_of(name)))
    columns = {k: code for k, name in enumerate(names) if (code := code_of(name.strip()))}
    columns = {k: code for k, code in columns.items() if not _numbers(cells[k] for _, cells in lines if k < len(cells))}
    if len(columns) < 2:
        raise ValueError(
            f"line {top}: names fewer than two languages; put a language code over each column of text,"
            " such as zh and id"
        )
    for code in columns.values():
        if list(columns.values()).count(code) > 1:
            raise ValueError(f"line {top}: names {code!r} twice; a language has one column")
    others = {name.strip().lower(): k for k, name in enumerate(names) if k not in columns}
    for number, cells in lines:
        if any(cell.strip() for cell in cells[len(names) :]):
            raise ValueError(f"line {number}: has more cells than line {top}; name every column there")
        whole = cells + [""] * (len(names) - len(cells))
        told = {name: whole[k] for name, k in others.items()}
        yield Record(
            {code: tidy(plain(whole[k])) for k, code in columns.items()},
            score(told.get("score")),
            tidy(plain(told.get("section", ""))),
            kind(told.get("kind")),
        )


def table_lines(text: str, known: Callable[[str], bool], *, as_shown: bool = False) -> _Lines:
    """The lines of a table that have anything in them, the first of which names the columns.

    Cells stand apart by what makes the most of those names `known`. With `as_shown`, lines are numbered as a
    spreadsheet numbers them, which shows a cell of several lines as one. Raises ValueError, with the line, where a
    quotation mark is wrong.
    """
    delimiter = max(_DELIMITERS, key=lambda d: _named(text, d, known))
    try:
        lines = _cells(text, delimiter, csv.QUOTE_MINIMAL, as_shown)
        # A tab inside a cell: the quotation mark before it did not open a cell, it stood in the text.
        raw = delimiter == "\t" and any("\t" in cell for _, cells in lines for cell in cells)
    except ValueError:
        if delimiter != "\t":
            raise
        raw = True
    # Spreadsheets put cells between quotation marks where they must; other programs write TSV without any.
    return _cells(text, delimiter, csv.QUOTE_NONE, as_shown) if raw else lines


def _named(text: str, delimiter: str, known: Callable[[str], bool]) -> int:
    """How many known columns the first line names if cells stand apart by this."""
    first = re.split("[\r\n]", text.lstrip(), maxsplit=1)[0]
    try:
        return sum(known(cell.strip()) for cell in next(csv.reader([first], delimiter=delimiter), []))
    except csv.Error:
        return 0


def _cells(text: str, delimiter: str, quoting: int, as_shown: bool) -> _Lines:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)  # type: ignore[arg-type]
    lines: _Lines = []
    number = 1
    try:
        for shown, cells in enumerate(reader, 1):
            if any(cell.strip() for cell in cells):
                lines.append((shown if as_shown else number, cells))
            number = reader.line_num + 1
    except csv.Error as error:
        reason = "a cell is too long" if "limit" in str(error) else "a quotation mark is wrong"
        raise ValueError(f"line {number}: {reason}; is one missing at the end of a cell?") from error
    return lines


def _numbers(cells: Iterable[str]) -> bool:
    """Whether cells have numbers only, and have any."""
    found = [cell.strip() for cell in cells if cell.strip()]
    return bool(found) and all(cell.isdecimal() for cell in found)
