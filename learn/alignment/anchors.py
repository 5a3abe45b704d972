"""What survives translation unchanged, numbers and names in Latin letters, as vectors beside those of meaning."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from learn.embedding import Array

SHARE = 0.4
"""Length of an anchor vector beside a vector of meaning of length 1."""

_NUMBER = re.compile(r"\d+(?:[.,:٫٬'’\u00a0\u202f]\d+)*")
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}")
_STARTS = re.compile(r"(?:^|[.!?:…\"“”«»(\-–—])\s*$")
_DIMENSIONS = 64


def anchors(texts: Sequence[str]) -> list[frozenset[str]]:
    """The anchors of each text: numbers of two digits or more, whatever digits they are written in, and names.

    In a text of another script every Latin word is a name; in one of Latin script, a word with a capital that
    does not open a sentence.
    """
    letters = [(bool(_WORD.match(c * 2)), n) for c, n in Counter("".join(texts)).items() if c.isalpha()]
    latin = 2 * sum(n for is_latin, n in letters if is_latin) > sum(n for _, n in letters)
    return [frozenset(_numbers(text) | _names(text, latin=latin)) for text in texts]


def _numbers(text: str) -> set[str]:
    digits = ("".join(str(unicodedata.decimal(c)) for c in m.group() if c.isdecimal()) for m in _NUMBER.finditer(text))
    return {number for number in digits if len(number) > 1}


def _names(text: str, *, latin: bool) -> set[str]:
    return {
        m.group().casefold()
        for m in _WORD.finditer(text)
        if not latin or (m.group()[0].isupper() and (m.group().isupper() or not _STARTS.search(text, 0, m.start())))
    }


def anchor_vectors(texts: Sequence[str]) -> Array:
    """Vectors that are alike where texts share anchors, the rarer the more; shape (n, 64), of length SHARE or 0."""
    found = anchors(texts)
    frequency = Counter(anchor for group in found for anchor in group)
    vectors = np.zeros((len(texts), _DIMENSIONS), np.float32)
    for k, group in enumerate(found):
        for anchor in sorted(group):
            vectors[k] += _direction(anchor) * np.float32(np.log((len(texts) + 1) / frequency[anchor]))
    unit: Array = vectors * (SHARE / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))
    return unit


@lru_cache(4096)
def _direction(anchor: str) -> Array:
    """A direction of its own for each anchor, nearly at right angles to the others: its hash, bit by bit."""
    bits = np.unpackbits(np.frombuffer(blake2b(anchor.encode(), digest_size=_DIMENSIONS // 8).digest(), np.uint8))
    return (bits.astype(np.float32) * 2 - 1) / np.float32(np.sqrt(_DIMENSIONS))
