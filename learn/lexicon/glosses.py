"""What a word means: the base word, or the fixed phrase around it, that it is linked to, and how sure that is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from learn.embedding import Vectors
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair

ALTERNATIVE = 0.2  # share of a word's places from which another translation is worth naming
LINKED = 0.4  # share from which a word counts as translated by another
CLOSER = 0.015  # how much nearer to the word a phrase must be than its one word, to be its translation
FIXED = 0.8  # share of the places of two words, standing together, from which they are one expression
FURTHER = 0.03  # how much further from the word a fixed expression may be


@dataclass(frozen=True, slots=True)
class Gloss:
    """A meaning: the numbers of its base words, its text, how likely it is right, and other translations here."""

    words: tuple[int, ...]
    text: str
    confidence: float
    alternatives: tuple[str, ...] = ()


def gloss_of(pairs: Sequence[Pair], links: Links, word: int, vectors: Vectors) -> Gloss | None:
    """The gloss of a target word by number; None where the base language has no words at all."""
    if not links.base.keys:
        return None
    shares = links.total[word] / len(links.target.tokens[word])
    order = np.argsort(-shares, kind="stable")
    best = int(order[0])
    others = [int(b) for b in order[1:4] if shares[b] >= ALTERNATIVE]
    words, text = _whole(pairs, links, word, best, vectors)
    next_share = max((float(shares[b]) for b in order[1:3] if b not in words), default=0.0)
    return Gloss(
        words,
        text,
        _confidence(links, word, best, float(shares[best]), next_share),
        tuple(links.base.headword(b) for b in others if b not in words),
    )


def _whole(pairs: Sequence[Pair], links: Links, word: int, best: int, vectors: Vectors) -> tuple[tuple[int, ...], str]:
    """The base word, or the phrase of it and a neighbour that no other word accounts for, if that fits better.

    So 不确定性 is "kawalan ng katiyakan", not "katiyakan": the neighbour has no counterpart of its own, and the
    two words together mean more nearly what the word does, or never stand apart.
    """
    alone = links.base.headword(best)
    found: Counter[int] = Counter()
    texts: dict[int, Counter[str]] = {}
    for k, b in _linked_places(links, word, best):
        for neighbour, text in _free_neighbours(pairs[k], links, k, b, word):
            found[neighbour] += 1
            texts.setdefault(neighbour, Counter())[text] += 1
    places = sum(1 for _ in _linked_places(links, word, best))
    candidates = sorted((n for n in found if 2 * found[n] > places), key=lambda n: (-found[n], n))
    for neighbour in candidates:
        counts = texts[neighbour]
        text = min(counts, key=lambda t: (-counts[t], t))
        together = _together(links, best, neighbour)
        fixed = together > 2 and together >= FIXED * max(len(links.base.tokens[w]) for w in (best, neighbour))
        mine, part, whole = vectors([links.target.headword(word), alone, text])
        if float(mine @ whole) - float(mine @ part) > (-FURTHER if fixed else CLOSER):
            return (best, neighbour), text
    return (best,), alone


def _linked_places(links: Links, word: int, best: int) -> Iterator[tuple[int, int]]:
    """Where a target word is linked to a base word: the pair, and which of its base content words that is."""
    for k, (x, y) in enumerate(zip(links.target.places, links.base.places, strict=True)):
        for a, (_, w) in enumerate(x):
            if w == word and len(y):
                shares = links.rows[k][a]
                b = max((b for b in range(len(y)) if y[b][1] == best), key=shares.__getitem__, default=-1)
                if b >= 0 and shares[b] >= LINKED / 2 and shares[b] >= shares.max() / 2:
                    yield k, b


def _free_neighbours(pair: Pair, links: Links, k: int, b: int, word: int) -> Iterator[tuple[int, str]]:
    """The content words next to a base word, function words at most between, that translate no other target word.

    Yields the word's number and the text of the two, from the first to the last. What has no counterpart is
    linked to now one word and now another, so only a word that it is linked to time and again counts.
    """
    places = links.base.places[k]
    for other in (b - 1, b + 1):
        if not 0 <= other < len(places):
            continue
        first, last = sorted((places[b][0], places[other][0]))
        tokens = pair.base.tokens[first : last + 1]
        neighbour = places[other][1]
        accounted = np.delete(links.total[:, neighbour], word).max(initial=0.0) / len(links.base.tokens[neighbour])
        if len(tokens) > 3 or accounted >= LINKED or tokens[0].pos == tokens[-1].pos == "PROPN":
            continue
        text = pair.base.text[tokens[0].start : tokens[-1].end]
        between = "".join(pair.base.text[a.end : c.start] for a, c in zip(tokens, tokens[1:], strict=False))
        if not between.strip():
            yield neighbour, text


def _together(links: Links, a: int, b: int) -> int:
    """How often two base words are the content words next to each other."""
    count = 0
    for places in links.base.places:
        count += sum({x, y} == {a, b} for (_, x), (_, y) in zip(places, places[1:], strict=False))
    return count


# Weights of a logistic model, fitted on glosses that were judged by hand; see docs/meanings.md.
BIAS = -3.0
SHARE = 2.0
BACK = 1.0
SIMILARITY = 0.6
COUNT = 0.3


def _confidence(links: Links, word: int, best: int, share: float, next_share: float) -> float:
    back = float(links.total[word, best]) / len(links.base.tokens[best])
    score = (
        BIAS
        + SHARE * (share - next_share)
        + BACK * back
        + SIMILARITY * float(links.similarity[word, best])
        + COUNT * math.log2(len(links.target.tokens[word]))
    )
    return round(1 / (1 + math.exp(-score)), 3)
