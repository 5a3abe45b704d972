"""Sentence alignment of two texts: beads of sentences that translate each other, by meaning.

Dynamic programming over beads (Gale and Church 1993) with sentence vectors as evidence (Vecalign, Thompson
and Koehn 2019). What a bead is worth is its similarity measured against the text's own: chance is 0, the
typical pair of the text is 1, so that the price of leaving text unpaired is the text's own too. Long texts
are aligned coarsely first, sentences two by two, and then finely in a corridor around that (FastDTW,
Salvador and Chan 2007), so that time and memory grow with the length and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learn.alignment.anchors import anchor_vectors
from learn.blas import one_thread
from learn.document import BlockKind, Sentence
from learn.embedding import Array, centred

Floats = NDArray[np.float64]
Counts = NDArray[np.intp]

_KINDS = tuple(BlockKind)
MOST = 4
"""How many sentences a bead may have on either side; besides, one may stay unpaired."""
SHAPES = tuple((a, b) for a in range(1, MOST + 1) for b in range(1, MOST + 1))

# Weights of what a bead is worth. Set on news text in six languages, cut and whole.
PRICE = 0.25  # similarity below which text is better left unpaired
LENGTH = 0.1  # of similarity for each doubling away from the length that is to be expected
CROSS = 0.3  # for each block boundary inside a bead
KIND = 0.1  # for a heading paired with a paragraph, and the like
JOIN = 0.06  # for each sentence more than one on a side, times how rare that is in the text, in nats
RARE = 0.03  # how rare it is in most texts
GONE = 0.04  # share of sentences unpaired below which a text is whole
WHOLE_PRICE = -0.05  # similarity below which text of a whole text is better left unpaired

FULL = 400  # texts of up to so many sentences a side, on average, are searched without a corridor
COARSE = 2  # how many units a side a bead may have where a long text is aligned coarsely
WIDTH = 24  # how far from the coarse alignment a finer one may go, in units
_ROWS = 32  # units of a text whose similarities are held at once
_NOTHING = np.zeros(0)


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
    `kinds` numbers what each unit is.
    """

    vectors: Array
    lengths: Floats
    breaks: Floats
    kinds: Counts

    def __len__(self) -> int:
        return len(self.lengths)


def side(sentences: Sequence[Sentence], vectors: Array) -> Side:
    """The sentences of a document as a side; `vectors` as the embedder gives them, one a sentence."""
    blocks = [s.block for s in sentences]
    return Side(
        _unit(np.concatenate([centred(vectors), anchor_vectors([s.text for s in sentences])], axis=1)),
        np.array([max(len(s.text), 1) for s in sentences], dtype=float),
        np.array([float(k == 0 or blocks[k - 1] != b) for k, b in enumerate(blocks)]),
        np.array([_KINDS.index(s.kind) for s in sentences], dtype=np.intp),
    )


def align(x: Side, y: Side) -> list[Bead]:
    """The beads of two sides: in order, covering every unit of both once.

    Time and memory grow with the sum of the two lengths.
    """
    n, m = len(x), len(y)
    if not n or not m:
        return [Bead(range(i, i + 1), range(0), 0.0) for i in range(n)] + [
            Bead(range(0), range(j, j + 1), 0.0) for j in range(m)
        ]
    with one_thread():
        spans = _search(x, y)
    return [Bead(left, right, score) for (left, right), score in zip(spans, scores(spans, x, y), strict=True)]


def _search(x: Side, y: Side, most: int = MOST) -> list[tuple[range, range]]:
    """The spans of the best beads of up to `most` units a side."""
    n, m = len(x), len(y)
    if n * m <= FULL * FULL or min(n, m) < 2 * WIDTH:
        low, high = np.zeros(n + 1, np.intp), np.full(n + 1, m + 1)
    else:
        low, high = _corridor(_search(_halved(x), _halved(y), COARSE), n, m)
    spans = _best(x, y, low, high, _Terms(PRICE, _join(RARE), most))
    if most < MOST:
        return spans
    joined = sum(len(a) + len(b) - 2 for a, b in spans if a and b)
    paired = sum(bool(a and b) for a, b in spans)
    alone = sum(len(a) + len(b) for a, b in spans if not (a and b))
    # A text that joins sentences often, clauses to sentences perhaps, is searched again at its own price, and so is
    # one that is whole: what is left alone there is mostly a part of what stands beside it.
    often = (joined + 10 * RARE) / (paired + 10)
    whole = alone < GONE * (n + m)
    if often <= 2 * RARE and not (whole and alone):
        return spans
    return _best(x, y, low, high, _Terms(WHOLE_PRICE if whole else PRICE, _join(often), most))


@dataclass(frozen=True, slots=True)
class _Terms:
    """What a search goes by: prices of pairing and of each unit more than one on a side, the most units on one."""

    price: float
    join: float
    most: int


def _join(often: float) -> float:
    """The price of joining sentences in a text, from how often it does so for each bead."""
    return float(np.clip(-JOIN * np.log(often), 0.08, 0.25))


def _corridor(coarse: Sequence[tuple[range, range]], n: int, m: int) -> tuple[Counts, Counts]:
    """For 0 to n units of x, the least and one more than the most units of y that may go with them."""
    low, high = np.full(n + 1, m + 1), np.zeros(n + 1, np.intp)
    for left, right in coarse:
        start, stop = max(2 * left.start - WIDTH, 0), min(2 * left.stop + WIDTH, n) + 1
        np.minimum(low[start:stop], max(2 * right.start - WIDTH, 0), out=low[start:stop])
        np.maximum(high[start:stop], min(2 * right.stop + WIDTH, m) + 1, out=high[start:stop])
    return low, high


def _halved(x: Side) -> Side:
    """A side of half as many units, two by two."""
    starts = np.arange(0, len(x), 2)
    weighted = x.vectors * np.sqrt(x.lengths)[:, None].astype(np.float32)
    return Side(
        _unit(np.add.reduceat(weighted, starts)),
        np.add.reduceat(x.lengths, starts),
        np.maximum.reduceat(x.breaks, starts),
        x.kinds[starts],
    )


def _best(x: Side, y: Side, low: Counts, high: Counts, terms: _Terms) -> list[tuple[range, range]]:
    """The spans of the best beads inside a corridor."""
    n, m = len(x), len(y)
    shapes = [(a, b) for a, b in SHAPES if a <= min(n, terms.most) and b <= min(m, terms.most)]
    best: list[Floats] = [np.zeros(high[0])]
    came: list[NDArray[np.int8]] = [np.full(high[0], -1, np.int8)]  # -1: y unpaired, 0: x unpaired, 1 + k: shape k
    rows: list[tuple[int, list[Floats]]] = []
    worths = _worths(x, y, shapes, low, high, terms)
    for i in range(1, n + 1):
        rows = [next(worths), *rows[: MOST - 1]]
        lo, hi = int(low[i]), int(high[i])
        reached = np.full((1 + len(shapes), hi - lo), -np.inf)
        start, stop = max(lo, int(low[i - 1])), min(hi, int(high[i - 1]))
        reached[0, start - lo : stop - lo] = best[0][start - low[i - 1] : stop - low[i - 1]]
        for k, (a, b) in enumerate(shapes, 1):
            if a > i:
                continue
            first, worth = rows[a - 1]
            lo_a = int(low[i - a])
            start, stop = max(lo - b, lo_a), min(hi - b, int(high[i - a]), m + 1 - b)
            if start < stop:
                np.add(
                    best[a - 1][start - lo_a : stop - lo_a],
                    worth[k - 1][start - first : stop - first],
                    out=reached[k, start + b - lo : stop + b - lo],
                )
        step = reached.argmax(axis=0).astype(np.int8)
        row = reached.max(axis=0)
        # an unpaired unit of y is worth nothing, so the best of a row runs on to its right
        running = np.maximum.accumulate(row)
        step[row < running] = -1
        best = [running, *best[: MOST - 1]]
        came.append(step)

    beads: list[tuple[range, range]] = []
    i, j = n, m
    while i or j:
        k = int(came[i][j - low[i]])
        a, b = (0, 1) if k < 0 else (1, 0) if k == 0 else shapes[k - 1]
        i, j = i - a, j - b
        beads.append((range(i, i + a), range(j, j + b)))
    return beads[::-1]


def _worths(
    x: Side, y: Side, shapes: Sequence[tuple[int, int]], low: Counts, high: Counts, terms: _Terms
) -> Iterator[tuple[int, list[Floats]]]:
    """For each unit of x what the beads that start there are worth, by shape and by their start in y.

    With each comes the start in y that the first value is for. A bead is as similar as its units are, each to
    all of the other side: so a unit counts that is a part of the other side, and one that has no part in it.
    """
    n, m = len(x), len(y)
    typical = np.float32(typical_similarity(x.vectors, y.vectors))
    xs = [_span_vectors(x, a) / typical for a in range(1, min(terms.most, n) + 1)]
    ys = [_span_vectors(y, b) for b in range(1, min(terms.most, m) + 1)]
    expected = y.lengths.sum() / x.lengths.sum()
    lengths_x = [np.log2(_span_sums(x.lengths, a) * expected) for a in range(1, len(xs) + 1)]
    lengths_y = [np.log2(_span_sums(y.lengths, b)) for b in range(1, len(ys) + 1)]
    breaks_x = [_span_sums(x.breaks[1:], a - 1) for a in range(1, len(xs) + 1)]
    breaks_y = [_span_sums(y.breaks[1:], b - 1) for b in range(1, len(ys) + 1)]
    for begin in range(0, n, _ROWS):
        end = min(begin + _ROWS, n)
        first, last = int(low[begin:end].min()), int(high[begin:end].max())
        units_x = [xs[0][begin : end + MOST - 1] @ v[first:last].T for v in ys]
        units_y = [v[begin:end] @ ys[0][first : last + MOST - 1].T for v in xs]
        blocks = []
        for a, b in shapes:
            rows, columns = slice(begin, min(end, n - a + 1)), slice(first, min(last, m - b + 1))
            r, c = max(rows.stop - begin, 0), max(columns.stop - first, 0)
            similarity = np.zeros((r, c))
            for k in range(a):
                similarity += units_x[b - 1][k : k + r, :c]
            for k in range(b):
                similarity += units_y[a - 1][:r, k : k + c]
            stretch = np.abs(lengths_y[b - 1][columns][None, :] - lengths_x[a - 1][rows][:, None])
            crossed = breaks_x[a - 1][rows][:, None] + breaks_y[b - 1][columns][None, :]
            kinds = x.kinds[rows][:, None] != y.kinds[columns][None, :]
            blocks.append(
                (similarity - (a + b) * (terms.price + LENGTH * stretch)) / 2
                - (terms.join * (a + b - 2) + CROSS * crossed + KIND * kinds)
            )
        for i in range(end - begin):
            yield first, [block[i] if i < len(block) else _NOTHING for block in blocks]


def scores(spans: Sequence[tuple[range, range]], x: Side, y: Side) -> list[float]:
    """How sure each pairing of two spans is, 0 to 1: the share of such pairings that are right; 0 where one is empty.

    A logistic regression on what can be seen of a bead and of its neighbours. Its coefficients were fitted to
    44,000 beads with known answers, of news text in six languages and of the interview: whole, cut here and there
    on either side, shuffled, half of another text, and two unrelated texts.
    """
    likeness = [float(span_vector(x, a) @ span_vector(y, b)) if a and b else 0.0 for a, b in spans]
    expected = y.lengths.sum() / max(x.lengths.sum(), 1)
    lone = len(x) == len(y) == 1
    found = []
    for k, (a, b) in enumerate(spans):
        if not a or not b:
            logit = -np.inf
        elif lone:  # vectors that cannot be centred are all somewhat alike
            logit = 49.5 * likeness[k] - 38.9
        else:
            around = sum(likeness[n] if 0 <= n < len(spans) else likeness[k] for n in (k - 1, k + 1)) / 2
            length_x, length_y = x.lengths[a.start : a.stop].sum(), y.lengths[b.start : b.stop].sum()
            logit = float(
                16.3
                + 6.6 * np.log(max(likeness[k], 0.02))
                + 1.3 * np.log(max(around, 0.02))
                - 3.2 * (len(a) + len(b) - 2)
                - 1.7 * abs(np.log2(length_x * expected / length_y))
                - 0.75 * min(np.log1p(np.sqrt(length_x * length_y)), 6)
            )
        found.append(round(float(1 / (1 + np.exp(-logit))), 3))
    return found


def typical_similarity(x: Array, y: Array, sample: int = 500) -> float:
    """How similar units that translate each other are: the median over those that choose each other."""
    asked = np.unique(np.linspace(0, len(x) - 1, min(sample, len(x))).astype(np.intp))
    similarity = x[asked] @ y.T
    right = similarity.argmax(axis=1)
    mutual = (y[right] @ x.T).argmax(axis=1) == asked
    found = similarity[np.arange(len(asked)), right][mutual]
    return max(float(np.median(found)) if len(found) else 1.0, 0.1)


def _span_sums(values: Floats, count: int) -> Floats:
    """Sums of `count` values in a row, by their starts; for a count of 0 as many zeros as there are starts."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    sums: Floats = total[count:] - total[: len(total) - count]
    return sums


def _span_vectors(x: Side, count: int) -> Array:
    """Unit vectors of `count` units in a row, by their starts: the sum of theirs, longer ones weighing more."""
    weighted = x.vectors * np.sqrt(x.lengths)[:, None].astype(np.float32)
    n = len(x) - count + 1
    return _unit(sum((weighted[k : k + n] for k in range(count)), np.zeros_like(weighted[:n])))


def span_vector(x: Side, span: range) -> Array:
    """Unit vector of some units in a row."""
    part = slice(span.start, span.stop)
    return _unit((x.vectors[part] * np.sqrt(x.lengths[part])[:, None]).sum(axis=0))


def _unit(vectors: Array) -> Array:
    unit: Array = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return unit
