"""Dictionaries of the dict server (RFC 2229): an index and the articles; FreeDict's come so in Linux distributions.

A line of the index is a headword, and where its article begins and how long it is, both in digits of base 64.
"""

from __future__ import annotations

import re

from learn.dictionaries.cleaning import LONGEST_ARTICLE, article
from learn.dictionaries.entry import MOST_ENTRIES, Dictionary, Gathering
from learn.dictionaries.files import MOST_BYTES, Files, stem_of
from learn.dictionaries.naming import languages_in
from learn.reading.text import decode

_DIGITS = {c: k for k, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
_LINE = re.compile(r"([^\t]*)\t([A-Za-z0-9+/]{1,7})\t([A-Za-z0-9+/]{1,7})(?:\t[^\t]*)?")
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s")
_CUT_OFF = "is cut off or damaged; install it again"


def is_index(text: str) -> bool:
    """Whether a text is the index of a dictionary for the dict server."""
    lines = [line for line in text[:10_000].split("\n")[:-1] if line][:20]
    return bool(lines) and all(_LINE.fullmatch(line) for line in lines)


def read_dictd(files: Files, index: str) -> Dictionary:
    """The dictionary of an index. Raises ValueError, with the file, for what is missing or damaged."""
    stem = stem_of(index)
    name = files.find(stem, ".dict")
    if not name:
        raise ValueError(f"{stem}.dict is missing; keep it beside {index}")
    data = files.read(name)
    gathered = Gathering()
    total = count = 0
    for number, line in enumerate(decode(files.read(index)).split("\n"), 1):
        if not line or line.startswith(("00database", "00-database")):
            continue
        match = _LINE.fullmatch(line)
        count += 1
        if match is None or count > MOST_ENTRIES:
            raise ValueError(f"{index}: line {number}: {_CUT_OFF}")
        start, size = _value(match[2]), _value(match[3])
        total += min(size, 4 * LONGEST_ARTICLE)
        if start + size > len(data) or total > MOST_BYTES:
            raise ValueError(f"{name}: {_CUT_OFF}")
        text = data[start : start + min(size, 4 * LONGEST_ARTICLE)].decode(errors="replace")
        gathered.add(match[1], *article(_translations(text)))
    source, target = languages_in(stem)
    return Dictionary(stem, gathered.entries(), source, target)


def _translations(text: str) -> str:
    """The lines of an article that translate: under the headword the first, or those with a number.

    The others define the word in its own language, or give examples.
    """
    lines = [line for line in text.split("\n")[1:] if line.strip() and not line.strip().startswith(('"', "Synonym"))]
    numbered = [line for line in lines if _NUMBERED.match(line)]
    return "\n".join(numbered or lines[:1])


def _value(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 64 + _DIGITS[digit]
    return value
