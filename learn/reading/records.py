"""Records of aligned text: what files of every format are read into, and how their values are understood."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from learn.document import BlockKind
from learn.reading.text import normalise


@dataclass(frozen=True, slots=True)
class Record:
    """Texts that translate each other, by language; a language without a counterpart is not among them.

    `score` is None, `section` "" and `kind` None where the file says nothing of it.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    score: float | None = None
    section: str = ""
    kind: BlockKind | None = None


_LONG = 1000
_HALF = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile(r"[ \t]*\n\s*")


def tidy(text: str) -> str:
    """A text as documents have it: composed, without invisible controls, on one line, no white space at its ends."""
    # Most text is so already; to see that is ten times as fast as to make it so.
    # (A long one is not asked, for with many marks on a letter that takes the square of their number.)
    if not (len(text) < _LONG and text.isprintable() and unicodedata.is_normalized("NFC", text)):
        text = _BREAKS.sub(" ", normalise(_HALF.sub("\ufffd", text)))
    return text.strip()


def score(value: object) -> float | None:
    """A score if the value is one: a number from 0 to 1, with a comma for the point where a spreadsheet writes so."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and 0 <= number <= 1 else None


def kind(value: object) -> BlockKind | None:
    """What kind of text it is if the value says so, by the name of a kind."""
    return _KINDS.get(value.strip().lower()) if isinstance(value, str) else None


_KINDS = {one.value: one for one in BlockKind}
