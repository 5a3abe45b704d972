"""Sentence alignment of two texts: beads of sentences that translate each other, by meaning.

Dynamic programming over beads (Gale and Church 1993) with sentence vectors as evidence (Vecalign, Thompson
and Koehn 2019). What a bead is worth is its similarity measured against the text's own: chance is 0, the
typical pair of the text is 1, so that the price of leaving text unpaired is the text's own too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learn.document import Sentence
from learn.embedding import Array, centred

Floats = NDArray[np.float64]

SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (4, 1))
"""How many sentences a bead may have on either side; besides, one may stay unpaired."""

# Weights of what a bead is worth. Set on news text in six languages, cut and whole.
PRICE = 0.3  # similarity below which text is better left unpaired
JOIN = 0.5  # for each sentence more than one on a side
CROSS = 0.3  # for each block boundary inside a bead
KIND = 0.1  # for a heading paired with a paragraph, and the like
LENGTH = 0.1  # for each doubling away from the length that is to be expected


@dataclass(frozen=True, slots=True)
class Bead:
    """Units `left` of one side that translate `right` of the other; either may be empty.

    `score` between 0 and 1 says how sure the pairing is; an unpaired bead has 0.
    """

    left: range
    right: range
    score: float


@dataclass(frozen=True, slots=True)
class Side:
    """What alignment sees of a text: its units in order, each a sentence, or a row of several languages.

    `vectors` are centred and of unit length, shape (n, dimensions); `lengths` are in characters, or any unit
    that is the same throughout; `breaks` says of each unit how surely a block begins with it, 0 to 1;
    `kinds` what each unit is.
    """

    vectors: Array
    lengths: Floats
    breaks: Floats
    kinds: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.lengths)


def side(sentences: Sequence[Sentence], vectors: Array) -> Side:
    """The sentences of a document as a side; `vectors` as the embedder gives them, one a sentence."""
    blocks = [s.block for s in sentences]
    return Side(
        centred(vectors),
        np.array([max(len(s.text), 1) for s in sentences], dtype=float),
        np.array([float(k == 0 or blocks[k - 1] != b) for k, b in enumerate(blocks)]),
        tuple(s.kind.value for s in sentences),
    )


def align(x: Side, y: Side) -> list[Bead]:
    """The beads of two sides: in order, covering every unit of both once.

    Time and memory grow with the product of the two lengths.
    """
    n, m = len(x), len(y)
    if not n or not m:
        return [Bead(range(i, i + 1), range(0), 0.0) for i in range(n)] + [
            Bead(range(0), range(j, j + 1), 0.0) for j in range(m)
        ]
    typical = typical_similarity(x.vectors @ y.vectors.T)
    shapes = [(a, b) for a, b in SHAPES if a <= n and b <= m]
    similarity = {shape: _similarity(x, y, *shape) / typical for shape in shapes}
    worth = [similarity[shape] * sum(shape) / 2 - _costs(x, y, *shape) for shape in shapes]

    best = np.zeros((n + 1, m + 1))
    came = np.zeros((n + 1, m + 1), np.int8)  # 0: y unpaired, 1: x unpaired, 2 + k: a bead of shape k
    for i in range(1, n + 1):
        row, step = best[i], came[i]
        row[:] = best[i - 1]
        step[:] = 1
        for k, (a, b) in enumerate(shapes):
            if a <= i:
                reached = best[i - a, : m + 1 - b] + worth[k][i - a]
                better = reached > row[b:]
                row[b:][better] = reached[better]
                step[b:][better] = 2 + k
        # an unpaired unit of y is worth nothing, so the best of a row runs on to its right
        high = np.maximum.accumulate(row)
        step[row < high] = 0
        row[:] = high

    beads: list[Bead] = []
    i, j = n, m
    while i or j:
        k = int(came[i, j])
        if not i or (j and k == 0):
            beads.append(Bead(range(i, i), range(j - 1, j), 0.0))
            j -= 1
        elif k <= 1:
            beads.append(Bead(range(i - 1, i), range(j, j), 0.0))
            i -= 1
        else:
            a, b = shapes[k - 2]
            i, j = i - a, j - b
            sure = confidence(float(similarity[a, b][i, j]))
            beads.append(Bead(range(i, i + a), range(j, j + b), sure))
    return beads[::-1]


def confidence(similarity: float) -> float:
    """How sure a pairing is, 0 to 1, from its similarity in units of the text's typical one."""
    return round(float(1 / (1 + np.exp(-8 * (similarity - 0.5)))), 3)


def typical_similarity(similarity: Array) -> float:
    """How similar units that translate each other are: the median over those that choose each other."""
    right = similarity.argmax(axis=1)
    left = similarity.argmax(axis=0)
    mutual = left[right] == np.arange(len(right))
    return max(float(np.median(similarity[mutual, right[mutual]])) if mutual.any() else 1.0, 0.1)


def _similarity(x: Side, y: Side, a: int, b: int) -> Floats:
    """Cosine of every span of `a` units of x with every span of `b` units of y, by their starts."""
    return (_span_vectors(x, a) @ _span_vectors(y, b).T).astype(float)


def _costs(x: Side, y: Side, a: int, b: int) -> Floats:
    """What speaks against each bead of `a` and `b` units, by their starts."""
    lengths_x, lengths_y = _span_sums(x.lengths, a), _span_sums(y.lengths, b)
    expected = y.lengths.sum() / x.lengths.sum()
    stretch = np.abs(np.log2(lengths_y[None, :] / (lengths_x[:, None] * expected)))
    crossed = _span_sums(x.breaks[1:], a - 1)[:, None] + _span_sums(y.breaks[1:], b - 1)[None, :]
    kinds = np.array(x.kinds[: len(x) - a + 1])[:, None] != np.array(y.kinds[: len(y) - b + 1])[None, :]
    costs: Floats = PRICE * (a + b) / 2 + JOIN * (a + b - 2) + CROSS * crossed + KIND * kinds + LENGTH * stretch
    return costs


def _span_sums(values: Floats, count: int) -> Floats:
    """Sums of `count` values in a row, by their starts; for a count of 0 as many zeros as there are starts."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    sums: Floats = total[count:] - total[: len(total) - count]
    return sums


def _span_vectors(x: Side, count: int) -> Array:
    """Unit vectors of `count` units in a row, by their starts: the sum of theirs, longer ones weighing more."""
    weighted = x.vectors * np.sqrt(x.lengths)[:, None].astype(np.float32)
    n = len(x) - count + 1
    total = sum((weighted[k : k + n] for k in range(count)), np.zeros_like(weighted[:n]))
    unit: Array = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
    return unit
