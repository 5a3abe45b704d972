"""Which word of the base language translates which of the target language, found in the paired sentences.

To the evidence for two words comes what the links themselves show: that two words are linked in other rows too, that
the words around them are linked to each other, and that the other languages of the text say so. Within a row the
words compete: what one word accounts for is not given to another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from learn.dictionaries import Dictionaries
from learn.embedding import Vectors
from learn.lexicon.agreement import Chain, Floats, Two, agreement, ways
from learn.lexicon.evidence import Evidence, contexts, evidence
from learn.lexicon.passages import Pair, Version
from learn.lexicon.words import Words

REACH = 2.0  # words within which the links of neighbours count

# Weights of what the links show, each from 0 to 1, beside those of the evidence.
ASSOCIATION = 5.5
NEIGHBOURHOOD = 8.5
AGREEMENT = 14.0
NOTHING = 2.0  # evidence that a link needs, to be as likely as none
SHARPNESS = 0.55  # how much the better of two links outweighs the other
ROUNDS = 3  # of linking, each with what the links of the last one show
ROUNDS_TOGETHER = 4  # the same, where other languages have a say

NO_DICTIONARIES = Dictionaries()


@dataclass(frozen=True, slots=True)
class Links:
    """How the words of a pair translate each other.

    `rows[k][i, j]` is the share, 0 to 1, in which the i-th content word of the target side of pair k is
    translated by the j-th of the base side; `total[t, b]` sums it over all pairs, by word;
    `similarity[t, b]` is that of the two words alone, in standard deviations over chance. The zipfs are the
    words' frequencies in their languages at large. `said[t, b]` is what dictionaries give for b as the translation of
    t, 0 to 1, and `target_said` what they say of each target word. `together` says that other languages had a say,
    `dictionaries` names those that were asked.
    """

    target: Words
    base: Words
    rows: tuple[Floats, ...]
    total: Floats
    similarity: Floats
    target_zipf: Floats
    base_zipf: Floats
    said: Floats
    target_said: tuple[tuple[str, ...], ...]
    base_said: tuple[tuple[str, ...], ...]
    together: bool = False
    dictionaries: tuple[str, ...] = ()

    def turned(self) -> Links:
        """The same links with the languages changed over."""
        return Links(
            self.base,
            self.target,
            tuple(shares.T for shares in self.rows),
            self.total.T,
            self.similarity.T,
            self.base_zipf,
            self.target_zipf,
            self.said.T,
            self.base_said,
            self.target_said,
            self.together,
            self.dictionaries,
        )


def link(
    versions: Mapping[str, Version],
    pairs: Mapping[Two, Sequence[Pair]],
    vectors: Vectors,
    dictionaries: Dictionaries = NO_DICTIONARIES,
) -> dict[Two, Links]:
    """Link the content words of the rows of some pairs of languages, all of one text.

    `versions` are the text by language, `pairs` the rows of each two languages. Where a third language has rows with
    both, its links count too: a word that leads to another by way of a third is likelier its translation.
    """
    in_context = {lang: contexts(version, vectors) for lang, version in versions.items()}
    found = {}
    for (a, b), here in pairs.items():
        left, right = versions[a].language, versions[b].language
        found[a, b] = _Round(evidence(here, left, right, in_context[a], in_context[b], vectors, dictionaries))
    by_way_of = {two: ways(two, found) for two in found}
    for _ in range(ROUNDS_TOGETHER if any(by_way_of.values()) else ROUNDS):
        chains = {two: last.chain() for two, last in found.items()}
        others = {two: agreement(chains, two, way) for two, way in by_way_of.items() if way and found[two].rows}
        found = {two: _linked(last, others.get(two)) for two, last in found.items()}
    return {two: _links(last, together=bool(by_way_of[two])) for two, last in found.items()}


@dataclass(frozen=True, slots=True)
class _Round:
    """The links after a round of linking: `rows`, one matrix for each row of the text; none before the first."""

    evidence: Evidence
    rows: tuple[Floats, ...] = ()

    def chain(self) -> Chain:
        """The links by the numbers of the words."""
        known = self.evidence
        return Chain(self.rows, known.numbers_x, known.numbers_y, known.first_x, known.first_y)


def _linked(last: _Round, others: Sequence[Floats] | None) -> _Round:
    """One more round of linking, with what the links of the last one show and what other languages say."""
    known = last.evidence
    of_words = known.of_words + ASSOCIATION * _association(last)
    rows = []
    for k, (a, b) in enumerate(zip(known.x.places, known.y.places, strict=True)):
        here = of_words[np.ix_([w for _, w in a], [w for _, w in b])] + known.of_places[k]
        if last.rows:
            here += NEIGHBOURHOOD * _support(last.rows[k], a, b)
        if others:
            here += AGREEMENT * others[k]
        rows.append(_compete(here))
    return _Round(known, tuple(rows))


def _association(last: _Round) -> Floats:
    """How surely two words stand in the same rows, 0 to 1, and after the first round how surely they are linked."""
    x, y = last.evidence.x, last.evidence.y
    if not last.rows:
        return _dice(x, y)
    counts = np.array([len(t) for t in x.tokens])[:, None] + np.array([len(t) for t in y.tokens])[None, :]
    linked: Floats = 2 * _total(x, y, last.rows) / counts
    return linked


def _links(last: _Round, *, together: bool) -> Links:
    known = last.evidence
    return Links(
        known.x,
        known.y,
        last.rows,
        _total(known.x, known.y, last.rows),
        known.similarity,
        known.zipf_x,
        known.zipf_y,
        known.said,
        known.said_x,
        known.said_y,
        together,
        known.dictionaries,
    )


def _total(x: Words, y: Words, rows: Sequence[Floats]) -> Floats:
    """The shares of all places, added up by word."""
    total = np.zeros((len(x.keys), len(y.keys)))
    for a, b, shares in zip(x.places, y.places, rows, strict=True):
        np.add.at(total, np.ix_([w for _, w in a], [w for _, w in b]), shares)
    return total


def _support(shares: Floats, a: Sequence[tuple[int, int]], b: Sequence[tuple[int, int]]) -> Floats:
    """How much the links of the words around two words speak for linking these, 0 to about 1."""
    if not shares.size:
        return shares
    near = []
    for places in (a, b):
        at = np.array([i for i, _ in places], dtype=float)
        kernel = np.exp(-np.abs(at[:, None] - at[None, :]) / REACH)
        np.fill_diagonal(kernel, 0.0)
        near.append(kernel)
    left, right = near
    total: Floats = left @ shares @ right.T
    return total / max(float(total.max()), 1e-9)


def _dice(x: Words, y: Words) -> Floats:
    """How surely two words stand in the same pairs, 0 to 1 (Dice's coefficient)."""
    sides = []
    for words in (x, y):
        present = np.zeros((len(words.places), len(words.keys)))
        for k, places in enumerate(words.places):
            present[k, [w for _, w in places]] = 1
        sides.append(present)
    left, right = sides
    together: Floats = 2 * (left.T @ right) / (left.sum(axis=0)[:, None] + right.sum(axis=0)[None, :])
    return together


def _compete(evidence: Floats, rounds: int = 15) -> Floats:
    """Shares of a row's words in each other from the evidence for every link, each sum about 1 at most.

    Rows and columns are scaled in turn (Sinkhorn 1967); one more of either takes what has no counterpart.
    """
    n, m = evidence.shape
    if not n or not m:
        return np.zeros((n, m))
    shares = np.zeros((n + 1, m + 1))
    shares[:n, :m] = (evidence - NOTHING) * SHARPNESS
    shares = np.exp(shares - shares.max())
    shares[n, m] = 0
    for _ in range(rounds):
        shares[:n] /= shares[:n].sum(axis=1, keepdims=True)
        by_rows = shares[:n, :m].copy()
        shares[:, :m] /= shares[:, :m].sum(axis=0, keepdims=True)
    # The mean of both, so that it makes no difference which language is which.
    result: Floats = (by_rows + shares[:n, :m]) / 2
    return result
