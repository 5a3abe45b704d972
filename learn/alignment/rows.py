"""Rows across all languages of a text, from all its pairs together, and the finer rows of two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations

import numpy as np

from learn.alignment.beads import Bead, Side, align, scores, side, span_vector, typical_similarity
from learn.document import Row, Sentence
from learn.embedding import Array

Texts = Mapping[str, Sequence[Sentence]]
_Units = list[dict[str, range]]
_Beads = Mapping[tuple[str, str], Sequence[Bead]]

RELATED = 0.27
"""Below it two texts do not translate each other: share that is paired, by how alike typical pairs are.

On news text in six languages, translations have 0.35 or more and unrelated articles 0.21 or less.
"""
_FEW = 8  # texts of fewer sentences say too little of whether they translate each other
_ROUNDS = 3  # how often each language is taken out of the rows and put in again, at most
_OTHERS = 0.6  # how much the counterpart in another language weighs beside a sentence itself


@dataclass(frozen=True, slots=True)
class Alignment:
    """The rows of a text; how well its pairs of languages agree, and which languages belong to another text.

    `agreement` is the share of sentences that come back to themselves when one goes round three languages by
    what each pair gives alone; None with two languages.
    """

    rows: tuple[Row, ...]
    agreement: float | None = None
    strangers: tuple[str, ...] = ()


def align_rows(texts: Texts, vectors: Mapping[str, Array]) -> Alignment:
    """The rows of a text: `texts` are its sentences by language, `vectors` theirs as the embedder gives them.

    Every sentence of every language stands in one row, in order. First each pair of languages is aligned alone,
    and every sentence takes on some of the meaning of its counterparts (consistency, Notredame, Higgins and
    Heringa 2000). Then the languages come in one after the other, each aligned to what those before it have in
    common (progressive alignment, Feng and Doolittle 1987), and each is taken out and put in again until nothing
    changes (Barton and Sternberg 1987). Which language is named first makes no difference to the pairs.
    """
    sides = {lang: side(sentences, vectors[lang]) for lang, sentences in texts.items()}
    alone = {(a, b): align(sides[a], sides[b]) for a, b in combinations(sorted(sides), 2)}
    if len(sides) == 2:
        units = [
            {lang: span for lang, span in zip(pair, (bead.left, bead.right), strict=True) if span}
            for pair, beads in alone.items()
            for bead in beads
        ]
    else:
        units = _together(sides, alone)
    rows = _rows([{lang: u[lang] for lang in texts if lang in u} for u in units], _sure(units, sides), texts)
    return Alignment(rows, _agreement(alone, sides), _strangers(alone, sides))


def _together(sides: Mapping[str, Side], alone: _Beads) -> _Units:
    """The units of three languages or more, from what each pair gives alone."""
    shared = _shared(sides, alone)
    central = {lang: sum(b.score for pair, beads in alone.items() if lang in pair for b in beads) for lang in sides}
    order = sorted(sides, key=lambda lang: (-central[lang], lang))
    units: _Units = []
    for lang in order:
        units = _with(units, lang, shared)
    for _ in range(_ROUNDS):
        before = units
        for lang in order:
            rest = [{other: span for other, span in unit.items() if other != lang} for unit in units]
            units = _with([unit for unit in rest if unit], lang, shared)
        if units == before:
            break
    return units


def pair_rows(
    rows: Sequence[Row], left: str, right: str, vectors: Mapping[str, Array], *, given: bool = False
) -> tuple[Row, ...]:
    """The rows of two languages: those of all languages, cut finer where the two alone allow it.

    `vectors` are those of all sentences of the two languages in order. Rows in which neither has text are
    left out; ids are those of the rows they come from, so they repeat where a row was cut. Scores are the pair's
    own, but those of rows that were `given`, by hand perhaps, stay.
    """
    texts = {lang: [s for row in rows for s in row.sentences.get(lang, ())] for lang in (left, right)}
    x, y = (side(texts[lang], vectors[lang]) for lang in (left, right))
    found: list[tuple[range, range]] = []
    ids: list[int] = []
    told: list[float] = []
    i = j = 0
    for row in rows:
        a = range(i, i + len(row.sentences.get(left, ())))
        b = range(j, j + len(row.sentences.get(right, ())))
        i, j = a.stop, b.stop
        cut = _cut(a, b, x, y)
        found += cut
        ids += [row.id] * len(cut)
        told += [row.score] * len(cut)
    return _rows([{left: a, right: b} for a, b in found], told if given else scores(found, x, y), texts, ids)


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


def _shared(sides: Mapping[str, Side], alone: _Beads) -> Mapping[str, Side]:
    """The sides with vectors that each sentence shares with its counterparts in the languages beside it."""
    vectors = {lang: x.vectors.copy() for lang, x in sides.items()}
    for (a, b), beads in alone.items():
        for bead in beads:
            if bead.score >= 0.5:
                there, back = span_vector(sides[b], bead.right), span_vector(sides[a], bead.left)
                vectors[a][bead.left.start : bead.left.stop] += np.float32(_OTHERS * bead.score) * there
                vectors[b][bead.right.start : bead.right.stop] += np.float32(_OTHERS * bead.score) * back
    norms = {lang: np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-9) for lang, v in vectors.items()}
    return {lang: replace(x, vectors=vectors[lang] / norms[lang]) for lang, x in sides.items()}


def _with(units: _Units, lang: str, sides: Mapping[str, Side]) -> _Units:
    """Units of some languages with those of one more, aligned to them."""
    if not units:
        return [{lang: range(i, i + 1)} for i in range(len(sides[lang]))]
    beads = align(_profile(units, sides), sides[lang])
    return [_merged(units[b.left.start : b.left.stop], {lang: b.right}) for b in beads]


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
        vector = np.mean([span_vector(x, span) for x, span in parts], axis=0)
        vectors.append(vector / max(float(np.linalg.norm(vector)), 1e-9))
        lengths.append(np.mean([x.lengths[span.start : span.stop].sum() / x.lengths.sum() for x, span in parts]))
        breaks.append(np.mean([x.breaks[span.start] for x, span in parts]))
        kinds.append(Counter(int(x.kinds[span.start]) for x, span in parts).most_common(1)[0][0])
    return Side(np.array(vectors, np.float32), np.array(lengths), np.array(breaks), np.array(kinds))


def _sure(units: _Units, sides: Mapping[str, Side]) -> list[float]:
    """How sure each unit is: as sure as the least of its pairs of languages, 0 where only one has text."""
    sure = [1.0] * len(units)
    nothing = range(0)
    for a, b in combinations(sides, 2):
        here = [k for k, unit in enumerate(units) if a in unit or b in unit]
        spans = [(units[k].get(a, nothing), units[k].get(b, nothing)) for k in here]
        for k, (left, right), score in zip(here, spans, scores(spans, sides[a], sides[b]), strict=True):
            if left and right:
                sure[k] = min(sure[k], score)
    return [score if len(unit) > 1 else 0.0 for unit, score in zip(units, sure, strict=True)]


def _agreement(alone: _Beads, sides: Mapping[str, Side]) -> float | None:
    """The share of sentences with counterparts all the way round three languages that come back to themselves."""
    if len(sides) < 3:
        return None
    to: dict[tuple[str, str], dict[int, range]] = {}
    for (a, b), beads in alone.items():
        to[a, b] = {i: bead.right for bead in beads if bead.right for i in bead.left}
        to[b, a] = {j: bead.left for bead in beads if bead.left for j in bead.right}
    back = total = 0
    for a, b, c in permutations(sides, 3):
        for i in range(len(sides[a])):
            there = to[a, b].get(i, range(0))
            beyond = {k for j in there for k in to[b, c].get(j, ())}
            home = {h for k in beyond for h in to[c, a].get(k, ())}
            total += bool(home)
            back += i in home
    return round(back / total, 4) if total else 0.0


def _strangers(alone: _Beads, sides: Mapping[str, Side]) -> tuple[str, ...]:
    """The languages whose text does not translate that of the others: all that no chain of pairs joins to most."""
    groups = [{lang} for lang in sides]
    for (a, b), beads in alone.items():
        if _related(sides[a], sides[b], beads):
            first, second = (next(g for g in groups if lang in g) for lang in (a, b))
            if first is not second:
                groups.remove(second)
                first |= second
    most = max(groups, key=len, default=set())
    return tuple(lang for lang in sides if lang not in most)


def _related(x: Side, y: Side, beads: Sequence[Bead]) -> bool:
    """Whether two texts translate each other, or are too short to tell."""
    if min(len(x), len(y)) < _FEW:
        return True
    paired = max(
        sum(x.lengths[i] for bead in beads if bead.right for i in bead.left) / x.lengths.sum(),
        sum(y.lengths[j] for bead in beads if bead.left for j in bead.right) / y.lengths.sum(),
    )
    return bool(paired * typical_similarity(x.vectors, y.vectors) >= RELATED)


def _rows(units: _Units, scores: Sequence[float], texts: Texts, ids: Sequence[int] | None = None) -> tuple[Row, ...]:
    rows = []
    for k, (unit, score) in enumerate(zip(units, scores, strict=True)):
        sentences = {lang: tuple(texts[lang][span.start : span.stop]) for lang, span in unit.items() if span}
        section = next((group[0].section for lang in texts if (group := sentences.get(lang))), "")
        rows.append(Row(ids[k] if ids else k + 1, score, sentences, section))
    return tuple(rows)
