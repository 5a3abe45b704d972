"""What the other languages of a text say of a link: whether a word leads to another by way of a third language."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]
Two = tuple[str, str]
"""The codes of two languages."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The links from one language to another, by the numbers that words have in the whole of either version.

    For each row of the text that both have: `rows`, the shares; `lefts` and `rights`, the numbers of its content words
    in order, and `first_left` and `first_right`, those of its first words of any kind.
    """

    rows: tuple[Floats, ...]
    lefts: tuple[Numbers, ...]
    rights: tuple[Numbers, ...]
    first_left: Numbers
    first_right: Numbers

    def turned(self) -> Chain:
        """The same links from the other language to the one."""
        rows = tuple(shares.T for shares in self.rows)
        return Chain(rows, self.rights, self.lefts, self.first_right, self.first_left)

    def _at(self, places: Numbers) -> range:
        """The rows that some places of the one language, in order, stand in."""
        first = int(np.searchsorted(self.first_left, places[0], side="right")) - 1
        last = int(np.searchsorted(self.first_left, places[-1], side="right"))
        return range(max(first, 0), last)

    def beyond(self, places: Numbers) -> Numbers:
        """The places of the other language that some places of the one may lead to."""
        rows = self._at(places)
        return np.concatenate([self.rights[k] for k in rows]) if rows else np.zeros(0, np.int64)

    def shares(self, left: Numbers, right: Numbers) -> Floats:
        """The shares of places of the one language in places of the other, both in order."""
        shares = np.zeros((len(left), len(right)))
        if shares.size:
            for k in self._at(left):
                at, mine = _where(left, self.lefts[k])
                to, theirs = _where(right, self.rights[k])
                shares[np.ix_(at, to)] = self.rows[k][np.ix_(mine, theirs)]
        return shares


def ways(two: Two, known: Collection[Two]) -> tuple[str, ...]:
    """The languages by way of which one of two leads to the other, where so many pairs of languages are linked."""
    langs = sorted({lang for pair in known for lang in pair} - set(two))
    return tuple(p for p in langs if all((lang, p) in known or (p, lang) in known for lang in two))


def agreement(chains: Mapping[Two, Chain], two: Two, by_way_of: Sequence[str]) -> list[Floats]:
    """How surely each word leads to each other one by way of other languages, 0 to 1, for each row of two languages.

    That is the chance of getting there by the links of the one language to a third and of this to the other, the mean
    over all those.
    """
    here = chains[two]
    result = [np.zeros_like(shares) for shares in here.rows]
    for way in by_way_of:
        to, onward = _chain(chains, two[0], way), _chain(chains, way, two[1])
        for k, (left, right) in enumerate(zip(here.lefts, here.rights, strict=True)):
            if result[k].size:
                between = to.beyond(left)
                result[k] += to.shares(left, between) @ onward.shares(between, right) / len(by_way_of)
    return result


def _chain(chains: Mapping[Two, Chain], left: str, right: str) -> Chain:
    """The links of two languages, whichever of them they are known from."""
    return chains[left, right] if (left, right) in chains else chains[right, left].turned()


def _where(wanted: Numbers, known: Numbers) -> tuple[Numbers, Numbers]:
    """Where the numbers that two rising series share stand in either."""
    if np.array_equal(wanted, known):
        everywhere = np.arange(len(known))
        return everywhere, everywhere
    _, at, mine = np.intersect1d(wanted, known, assume_unique=True, return_indices=True)
    return at, mine
