"""Rows across all languages of a text, and the finer rows of two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from learn.alignment.beads import Side, align, side
from learn.document import Row, Sentence
from learn.embedding import Array

Texts = Mapping[str, Sequence[Sentence]]
_Units = list[dict[str, range]]


def align_rows(texts: Texts, vectors: Mapping[str, Array]) -> tuple[Row, ...]:
    """The rows of a text: `texts` are its sentences by language, `vectors` theirs as the embedder gives them.

    Every sentence of every language stands in one row, in order. The languages come in one after the other,
    each aligned to what those before it have in common (progressive alignment, Feng and Doolittle 1987), so
    that the rows agree for every pair of languages.
    """
    sides = {lang: side(sentences, vectors[lang]) for lang, sentences in texts.items()}
    first, *others = texts
    units: _Units = [{first: range(i, i + 1)} for i in range(len(texts[first]))]
    for lang in others:
        beads = align(_profile(units, sides), sides[lang])
        units = [_merged(units[b.left.start : b.left.stop], {lang: b.right}) for b in beads]
    return _rows(units, _scores(units, sides), texts)


def pair_rows(rows: Sequence[Row], left: str, right: str, vectors: Mapping[str, Array]) -> tuple[Row, ...]:
    """The rows of two languages: those of all languages, cut finer where the two alone allow it.

    `vectors` are those of all sentences of the two languages in order. Rows in which neither has text are
    left out; ids are those of the rows they come from, so they repeat where a row was cut.
    """
    texts = {lang: [s for row in rows for s in row.sentences.get(lang, ())] for lang in (left, right)}
    sides = {lang: side(texts[lang], vectors[lang]) for lang in (left, right)}
    at = dict.fromkeys((left, right), 0)
    units: _Units = []
    ids: list[int] = []
    for row in rows:
        here = {}
        for lang in (left, right):
            count = len(row.sentences.get(lang, ()))
            here[lang] = range(at[lang], at[lang] + count)
            at[lang] += count
        cut = _cut(here[left], here[right], sides[left], sides[right])
        units += [{left: a, right: b} for a, b in cut]
        ids += [row.id] * len(cut)
    return _rows(units, _scores(units, sides), texts, ids)


def _cut(a: range, b: range, x: Side, y: Side) -> list[tuple[range, range]]:
    """A row's two spans, cut into the beads of their own alignment where every one of those is paired."""
    if not a and not b:
        return []
    if len(a) > 1 and len(b) > 1:
        beads = align(_part(x, a), _part(y, b))
        if all(bead.left and bead.right for bead in beads):
            return [
                (
                    range(a.start + bead.left.start, a.start + bead.left.stop),
                    range(b.start + bead.right.start, b.start + bead.right.stop),
                )
                for bead in beads
            ]
    return [(a, b)]


def _part(x: Side, units: range) -> Side:
    part = slice(units.start, units.stop)
    return Side(x.vectors[part], x.lengths[part], x.breaks[part], x.kinds[part])


def _merged(units: Sequence[dict[str, range]], more: dict[str, range]) -> dict[str, range]:
    """One unit of several that follow each other, with `more` languages."""
    merged: dict[str, range] = {}
    for unit in [*units, more]:
        for lang, span in unit.items():
            if span:
                merged[lang] = range(merged[lang].start if lang in merged else span.start, span.stop)
    return merged


def _profile(units: _Units, sides: Mapping[str, Side]) -> Side:
    """What the languages of the units have in common, as one side: means of vectors, lengths and breaks."""
    vectors, lengths, breaks, kinds = [], [], [], []
    for unit in units:
        parts = [(sides[lang], span) for lang, span in unit.items()]
        vector = np.mean([_vector(x, span) for x, span in parts], axis=0)
        vectors.append(vector / max(float(np.linalg.norm(vector)), 1e-9))
        lengths.append(np.mean([x.lengths[span.start : span.stop].sum() / x.lengths.sum() for x, span in parts]))
        breaks.append(np.mean([x.breaks[span.start] for x, span in parts]))
        kinds.append(Counter(x.kinds[span.start] for x, span in parts).most_common(1)[0][0])
    if not units:
        return Side(np.zeros((0, 1), np.float32), np.zeros(0), np.zeros(0), ())
    return Side(np.array(vectors, np.float32), np.array(lengths), np.array(breaks), tuple(kinds))


def _vector(x: Side, span: range) -> Array:
    part = slice(span.start, span.stop)
    total = (x.vectors[part] * np.sqrt(x.lengths[part])[:, None]).sum(axis=0)
    unit: Array = total / max(float(np.linalg.norm(total)), 1e-9)
    return unit


def _scores(units: _Units, sides: Mapping[str, Side]) -> list[float]:
    """How sure each unit is: the mean over its pairs of languages, 0 where only one has text."""
    from itertools import combinations

    from learn.alignment.beads import confidence, typical_similarity

    typical = {
        (a, b): typical_similarity(sides[a].vectors @ sides[b].vectors.T) if len(sides[a]) and len(sides[b]) else 1.0
        for a, b in combinations(sides, 2)
    }
    scores = []
    for unit in units:
        vectors = {lang: _vector(sides[lang], span) for lang, span in unit.items() if span}
        pairs = [
            confidence(float(vectors[a] @ vectors[b]) / typical[a, b])
            for a, b in typical
            if a in vectors and b in vectors
        ]
        scores.append(round(sum(pairs) / len(pairs), 3) if pairs else 0.0)
    return scores


def _rows(units: _Units, scores: Sequence[float], texts: Texts, ids: Sequence[int] | None = None) -> tuple[Row, ...]:
    rows = []
    for k, (unit, score) in enumerate(zip(units, scores, strict=True)):
        sentences = {lang: tuple(texts[lang][span.start : span.stop]) for lang, span in unit.items() if span}
        section = next((group[0].section for lang in texts if (group := sentences.get(lang))), "")
        rows.append(Row(ids[k] if ids else k + 1, score, sentences, section))
    return tuple(rows)
