"""Where sentences end without any stop: at blank lines, and between the items of a list in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from learn.languages.splitting_marks import BLANK, BULLETS, STOPS

_ITEM = re.compile(r"(?<!\S)([(（]?)(\d{1,3}|[a-z])(\.[)）]|[.)）])(?=\s)")
_LIST = re.compile(rf"\s*(?:([{BULLETS}])\s*)?")


def list_breaks(text: str, ordinals: bool) -> list[int]:
    """Where sentences end without any stop: at a blank line, and before the next item of a list in one line.

    Such a list opens its paragraph, and counts on from there (1. … 2. … 3. …) or has the same bullet.
    """
    blanks = [m.span() for m in BLANK.finditer(text)]
    starts, ends = [0, *(b for _, b in blanks)], [*(a for a, _ in blanks), len(text)]
    items = (i for a, b in zip(starts, ends, strict=True) for i in _items(text, a, b, ordinals))
    return sorted([*(a for a, _ in blanks), *items])


def _items(text: str, start: int, end: int, ordinals: bool) -> Iterator[int]:
    """Where the second and later items of the list in one line begin that opens a paragraph."""
    first = _LIST.match(text, start, end)
    bullet = first.group(1) if first else ""
    if bullet:
        yield from (m.start() for m in re.compile(rf"(?<=\s){bullet}").finditer(text, start, end))
    last = _ITEM.match(text, first.end(), end) if first and not bullet else None
    if not last or last.group(2) in "bcdefghijklmnopqrstuvwxyz":
        return
    for m in _ITEM.finditer(text, last.end(), end):
        if m.group(1, 3) != last.group(1, 3) or not _counts_on(last.group(2), m.group(2)):
            continue
        # Am 1. Mai regnete es, am 2. Mai …
        ordinal = ordinals and m.group(3) == "." and m.group(2).isdigit()
        if not ordinal or text[max(m.start() - 9, start) : m.start()].rstrip()[-1:] in STOPS:
            last = m
            yield m.start()


def _counts_on(a: str, b: str) -> bool:
    """Whether a number or letter is the next after another."""
    if a.isalpha() or b.isalpha():
        return a.isalpha() and b.isalpha() and ord(a) + 1 == ord(b)
    return int(a) + 1 == int(b)
