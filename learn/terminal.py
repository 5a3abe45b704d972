"""Text as a terminal shows it: what strangers have written may not steer it."""

import unicodedata

_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows; some terminals print them as boxes."""


def plain(text: str) -> str:
    """Return the text on one line, without what would move the cursor or turn the direction."""
    kept = (c for c in text if c not in _OVERRIDES)
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in kept)
