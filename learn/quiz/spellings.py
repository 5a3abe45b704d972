"""The ways in which a word may be typed that a teacher takes for it, written out for programs that compare letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

MOST = 16
"""Spellings of a word at most: more would hide the word from the teacher who edits the question."""


def _without(marks: str) -> Callable[[str], str]:
    pattern = re.compile(marks)
    return lambda text: unicodedata.normalize("NFC", pattern.sub("", unicodedata.normalize("NFD", text)))


def _changed(old: str, new: str) -> Callable[[str], str]:
    table = str.maketrans(old, new)
    return lambda text: text.translate(table)


# What marking forgives, the likeliest first; case and white space around a word are forgiven by every platform.
_STEPS: tuple[Callable[[str], str], ...] = (
    _without("[\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05c7]"),  # vowel signs, tatweel, points
    lambda text: _without("[\u0653-\u0655]")(text).replace("\u0671", "\u0627"),  # hamza off its seat
    _without("[\u093c\u09bc\u0a3c\u0abc\u0b3c]"),  # nukta
    _changed("\u0901", "\u0902"),  # anusvara for chandrabindu
    _changed("\u0629", "\u0647"),  # ه for ة
    _changed("\u0649\u06cc", "\u064a\u064a"),  # ي for ى
    _changed("‘’ʼ‐‑‒–", "'''----"),
    lambda text: unicodedata.normalize("NFKC", text),
)


def spellings(words: Iterable[str]) -> tuple[str, ...]:
    """The words, each once, and after them other ways to type them: without vowel signs, hamza seats or nukta."""
    found = dict.fromkeys(word for word in (unicodedata.normalize("NFC", word) for word in words) if word)
    most = max(MOST, len(found))
    for step in _STEPS:
        for word in tuple(found):
            other = step(word).strip()
            if other and len(found) < most:
                found.setdefault(other)
    return tuple(found)
