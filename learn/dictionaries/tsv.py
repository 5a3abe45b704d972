"""Dictionaries of two columns: a word and its translations, apart by a tab, or by commas or semicolons (CSV).

A first line may name the languages ("zh", "id"); lines that begin with "#" are comments.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from learn.cells import plain
from learn.dictionaries.cleaning import sense
from learn.dictionaries.entry import Dictionary, Gathering
from learn.dictionaries.naming import language

_Lines = Iterator[tuple[int, list[str]]]


def read_tsv(text: str, name: str) -> Dictionary:
    """The dictionary in a table. Raises ValueError, with the line, for what is none."""
    lines = _tabbed(text) if _has_tabs(text) else _separated(text)
    gathered = Gathering()
    word, translation = 0, 1
    source = target = ""
    begun = False
    for number, cells in lines:
        if not begun:
            begun = True
            named = {language(cell): k for k, cell in enumerate(cells) if language(cell)}
            if len(named) > 2 and len(named) == len(cells):
                raise ValueError(f"line {number}: names more than two languages; keep two columns")
            if len(named) == 2:
                (source, word), (target, translation) = named.items()
                continue
        if len(cells) <= max(word, translation):
            raise ValueError(f"line {number}: has no translation; write a word, a tab and its translation")
        gathered.add(plain(cells[word].strip()), *sense(plain(cells[translation].strip())))
    return Dictionary(name, gathered.entries(), source, target)


def _has_tabs(text: str) -> bool:
    """Whether cells stand apart by tabs: the first line that is no comment tells."""
    return "\t" in next((line for line in text.split("\n") if line.strip() and line[0] != "#"), "")


def _tabbed(text: str) -> _Lines:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and line[0] != "#":
            yield number, [_unquoted(cell) for cell in line.rstrip("\r").split("\t")]


def _unquoted(cell: str) -> str:
    """A cell without the quotation marks that spreadsheets put around it."""
    inner = cell[1:-1]
    if len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner.replace('""', ""):
        return inner.replace('""', '"')
    return cell


def _separated(text: str) -> _Lines:
    first = next((line for line in text.split("\n") if line.strip() and line[0] != "#"), "")
    delimiter = max(",;", key=lambda d: (first.count(d) > 0, -abs(first.count(d) - 1)))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) and not cells[0].startswith("#"):
                yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise ValueError(f"line {number}: a quotation mark is wrong; is one missing at the end of a cell?") from error
