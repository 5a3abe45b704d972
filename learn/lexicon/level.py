"""Bands of frequency in the language at large, for words that are neither too easy for a learner nor too rare."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from learn.errors import RequestError


@dataclass(frozen=True, slots=True)
class Band:
    """Frequencies (Zipf) from `low` up to, but without, `high`. What no list has counts as the rarest."""

    low: float = 0.0
    high: float = math.inf

    def __contains__(self, zipf: float) -> bool:
        """Whether a frequency lies in it."""
        return self.low <= zipf < self.high


EVERY = Band()
BANDS = {"beginner": Band(low=4.5), "intermediate": Band(3.5, 4.5), "advanced": Band(high=3.5)}
"""Bands by name: about the 3,000 words used most, the next 13,000, and all others."""

_RANGE = re.compile(r"(\d(?:\.\d+)?)?\s*[-–]\s*(\d(?:\.\d+)?)?")


def band(text: str) -> Band:
    """The band that a user names: a name, or frequencies as LOW-HIGH, LOW- or -HIGH; every frequency by "".

    Raises RequestError for anything else.
    """
    name = text.strip().lower()
    if not name:
        return EVERY
    if name in BANDS:
        return BANDS[name]
    found = _RANGE.fullmatch(name)
    if not found or not any(found.groups()):
        raise RequestError(
            f"level {text!r}: not known; name {', '.join(BANDS)}, or Zipf frequencies as 3-5, 4- or -3.5"
        )
    low, high = found.groups()
    result = Band(float(low or 0), float(high) if high else math.inf)
    if result.low >= result.high:
        raise RequestError(f"level {text!r}: goes down; name the lower frequency first, as in 3-5")
    return result
