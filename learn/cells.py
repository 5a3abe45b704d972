"""Cells of TSV and CSV: what is done to a text so that no spreadsheet takes it for a formula, and how it is undone."""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+@\t\r\n-]")


def harmless(text: str) -> str:
    """A text on one line that no spreadsheet takes for a formula: where it looks like one, `'` stands before it."""
    return guarded(" ".join(text.splitlines()))


def guarded(text: str) -> str:
    """The same with the lines that the text has."""
    return f"'{text}" if _FORMULA.match(text) and not _number(text) else text


def plain(cell: str) -> str:
    """The text of a cell that `guarded` made, or `harmless` of a text on one line: `plain(guarded(text)) == text`."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _number(text: str) -> bool:
    """Whether a text that opens with a minus is a number. Not one with a plus: that may be meant for a telephone."""
    try:
        float(text)
    except ValueError:
        return False
    return text[:1] == "-"
