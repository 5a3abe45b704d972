"""What a word means: the base word, or the fixed phrase around it, that it is linked to, and how sure that is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from learn.embedding import Vectors
from learn.languages.base import Language
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair
from learn.lexicon.polarity import Polarity, polarity

ALTERNATIVE = 0.2  # share of a word's places from which another translation is worth naming
ALTERNATIVE_PLACES = 0.7  # and the places themselves, so that a rival of the gloss in one place is none
LINKED = 0.4  # share from which a word counts as translated by another
CLOSER = 0.04  # how much nearer to the word a phrase must be than its one word, to be its translation
CLOSER_LIGHT = 0.015  # the same, where the neighbour is an everyday word that means little alone (light verbs)
CLAIMED = 0.25  # share of a neighbour's places that are linked to the word, from which the two may be one gloss
CLOSER_LOOSE = 0.01  # the same, where other languages must say so too
EVERYDAY = 5.5  # frequency (Zipf) from which a word is one of those used every day
FIXED = 0.8  # share of the places of two words, standing together, from which they are one expression
FURTHER = 0.03  # how much further from the word a fixed expression may be


@dataclass(frozen=True, slots=True)
class Gloss:
    """A meaning: the numbers of its base words, its text, how likely it is right, and other translations here.

    `negated` says that its text has the negation that stands before its word.
    """

    words: tuple[int, ...]
    text: str
    confidence: float
    alternatives: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A base word as a target word's gloss, and the phrases with a neighbour that may be meant, likeliest first."""

    word: int
    best: int
    alone: str
    wholes: tuple[tuple[int, str], ...]
    places: tuple[tuple[int, int, int], ...]
    """Where the two are linked: the pair, and the number of the content word in it of either."""


def glosses_of(pairs: Sequence[Pair], links: Links, target: Language, base: Language, vectors: Vectors) -> list[Gloss]:
    """The glosses of all target words, by number; none where the base language has no words at all."""
    candidates = _candidates(pairs, links, base, vectors)
    poles = [polarity(pairs, links, c.word, c.best, c.places, target, base) for c in candidates]
    vectors.prepare(p.whole for p in poles if p.whole)
    return [
        _gloss(links, c, base, _grown(links, c, vectors, loose=False), _negated(links, c, pole, vectors))
        for c, pole in zip(candidates, poles, strict=True)
    ]


def grown(
    pairs: Sequence[Pair], links: Links, base: Language, vectors: Vectors, *, loose: bool
) -> Iterator[tuple[str, str]]:
    """Neighbours of the base language that together translate one target word, by their folded headwords.

    `loose` takes those too of which only the links say so.
    """
    for candidate in _candidates(pairs, links, base, vectors):
        whole = _grown(links, candidate, vectors, loose=loose)
        if whole:
            neighbour, _ = whole
            yield _in_order(pairs, links, candidate.best, neighbour, base)


def _in_order(pairs: Sequence[Pair], links: Links, a: int, b: int, base: Language) -> tuple[str, str]:
    """The folded headwords of two base words in the order in which they stand next to each other."""
    for pair, places in zip(pairs, links.base.places, strict=True):
        for (i, x), (j, y) in pairwise(places):
            if {x, y} == {a, b} and j == i + 1:
                return base.fold(pair.base.tokens[i].headword), base.fold(pair.base.tokens[j].headword)
    raise ValueError((a, b))


def _candidates(pairs: Sequence[Pair], links: Links, base: Language, vectors: Vectors) -> list[_Candidate]:
    """What each target word may mean, the vectors that tell at hand."""
    if not links.base.keys:
        return []
    places: list[list[tuple[int, int]]] = [[] for _ in links.target.keys]
    for k, row in enumerate(links.target.places):
        for a, (_, word) in enumerate(row):
            places[word].append((k, a))
    found = [_candidate(pairs, links, word, base, here) for word, here in enumerate(places)]
    vectors.prepare(
        text
        for c in found
        if c.wholes
        for text in (links.target.headword(c.word), c.alone, *(text for _, text in c.wholes))
    )
    return found


def _candidate(
    pairs: Sequence[Pair], links: Links, word: int, base: Language, places: Sequence[tuple[int, int]]
) -> _Candidate:
    """What a target word may mean; `places` are where it stands, as pair and content word of it."""
    best = int(links.total[word].argmax())
    linked = list(_linked(links, best, places))
    found: Counter[int] = Counter()
    texts: dict[int, Counter[str]] = {}
    for k, _, b in linked:
        for neighbour, text in _free_neighbours(pairs[k], links, k, b, word, base):
            found[neighbour] += 1
            texts.setdefault(neighbour, Counter())[text] += 1
    wholes = []
    for neighbour in sorted((n for n in found if 2 * found[n] > len(linked)), key=lambda n: (-found[n], n)):
        counts = texts[neighbour]
        wholes.append((neighbour, min(counts, key=lambda t: (-counts[t], t))))
    return _Candidate(word, best, base.gloss(links.base.tokens[best]), tuple(wholes), tuple(linked))


def _grown(links: Links, candidate: _Candidate, vectors: Vectors, *, loose: bool) -> tuple[int, str] | None:
    """The neighbour that a candidate's gloss takes in, and the text of the two; None where it stays one word.

    A phrase is preferred where its neighbour has no counterpart of its own and the two words together mean more
    nearly what the target word does, or never stand apart: so भविष्य is "masa depan", not "depan".
    """
    word, best = candidate.word, candidate.best
    for neighbour, whole in candidate.wholes:
        together = _together(links, best, neighbour)
        fixed = together > 2 and together >= FIXED * max(len(links.base.tokens[w]) for w in (best, neighbour))
        least = -FURTHER if fixed else CLOSER_LIGHT if links.base_zipf[neighbour] >= EVERYDAY else CLOSER
        if loose:
            least = min(least, -FURTHER if _claimed(links, word, neighbour) else CLOSER_LOOSE)
        mine, part, both = vectors([links.target.headword(word), candidate.alone, whole])
        if float(mine @ both) - float(mine @ part) > least:
            return neighbour, whole
    return None


def _negated(links: Links, candidate: _Candidate, poles: Polarity, vectors: Vectors) -> tuple[str, bool]:
    """A candidate's gloss with the negation that belongs to it, "" where none does; and whether one is missing.

    "walang katulad" for غير مسبوق, and for a word that is negated nowhere if that means more nearly what it does;
    but where only one side is negated, the other side's word may be the opposite: unaware for नहीं जानना.
    """
    headword = links.target.headword(candidate.word)
    if poles.whole and (poles.inside or not poles.target):
        mine, part, both = vectors([headword, candidate.alone, poles.whole])
        return (poles.whole, False) if poles.inside or float(mine @ both - mine @ part) > CLOSER_LIGHT else ("", True)
    if poles.inside:
        # The gloss may say it in one word: ketidakpastian for عدم اليقين is nearer to the two than to the noun.
        last = links.target.tokens[candidate.word][0].parts[-1].headword
        gloss, two, one = vectors([candidate.alone, headword, last])
        return "", float(gloss @ one) > float(gloss @ two)
    return "", poles.target != poles.base


def _gloss(
    links: Links, candidate: _Candidate, base: Language, whole: tuple[int, str] | None, negated: tuple[str, bool]
) -> Gloss:
    """The gloss that a candidate comes to; `negated` what `_negated` says of it."""
    with_negation, opposite = negated
    word, best = candidate.word, candidate.best
    words, text = ((best, whole[0]), whole[1]) if whole else ((best,), with_negation or candidate.alone)
    shares = links.total[word] / len(links.target.tokens[word])
    order = [int(b) for b in np.argsort(-shares, kind="stable")[:4]]
    others = [b for b in order if b not in words]
    part = max((float(shares[n]) for n, _ in candidate.wholes if n not in words), default=0.0)
    return Gloss(
        words,
        text,
        _confidence(
            links, word, best, float(shares[best]), float(shares[others[0]]) if others else 0.0, part, opposite
        ),
        tuple(
            other
            for b in others
            if shares[b] >= ALTERNATIVE
            and links.total[word, b] >= ALTERNATIVE_PLACES
            and base.fold(other := base.gloss(links.base.tokens[b])) != base.fold(text)
        ),
        negated=bool(with_negation) and not whole,
    )


def _linked(links: Links, best: int, places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Where a target word is linked to a base word: the pair, and which of its content words those are."""
    for k, a in places:
        shares = links.rows[k][a]
        same = [b for b, (_, w) in enumerate(links.base.places[k]) if w == best]
        if same:
            b = max(same, key=shares.__getitem__)
            if shares[b] >= LINKED / 2 and shares[b] >= shares.max() / 2:
                yield k, a, b


def _free_neighbours(pair: Pair, links: Links, k: int, b: int, word: int, base: Language) -> Iterator[tuple[int, str]]:
    """The content words next to a base word that translate no other target word.

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
        if len(tokens) > 2 or accounted >= LINKED or tokens[0].pos == tokens[-1].pos == "PROPN":
            continue
        between = "".join(pair.base.text[a.end : c.start] for a, c in pairwise(tokens))
        if not between.strip():
            yield neighbour, base.phrase(tokens, pair.base.text)


def _claimed(links: Links, word: int, neighbour: int) -> bool:
    """Whether a base word is linked to a target word more than to any other, and not by chance."""
    shares = links.total[:, neighbour] / len(links.base.tokens[neighbour])
    return int(shares.argmax()) == word and float(shares[word]) >= CLAIMED


def _together(links: Links, a: int, b: int) -> int:
    """How often two base words are the content words next to each other."""
    count = 0
    for places in links.base.places:
        count += sum({x, y} == {a, b} for (_, x), (_, y) in pairwise(places))
    return count


# Weights of a logistic model of whether a gloss is right, fitted on the words of two texts whose meanings are known,
# with two languages alone and with all of them; see docs/meanings.md.
BIAS = -1.7  # 0.6 less than fitted: another text may be harder, and a wrong meaning is worse than none
SHARE = 3.3  # of the word's places that are linked to the gloss
NEXT = -1.93  # the same, of the next best
PART = -4.5  # the same, of a neighbour of the gloss that it does not take in: "sistem" for sistem operasi
BACK = 2.24  # of the gloss's places that are linked to the word
OPPOSITE = -3.0  # where it may be the opposite: not fitted, there are too few, but worse than any other mistake
SIMILARITY = 0.3
COUNT = 0.96  # for each doubling of the word's places
COMMON = -1.92  # for each power of ten that the word is more frequent than an everyday one
FREQUENCY = -0.16  # for each power of ten between the two words' frequencies in their languages
TOGETHER = -0.74  # where other languages had a say, which makes links look surer
CONFIRMED = 4.0  # where a dictionary gives the gloss too: of such glosses, 99 in 100 are right


def _confidence(
    links: Links, word: int, best: int, share: float, next_share: float, part: float, opposite: bool
) -> float:
    score = (
        BIAS
        + SHARE * share
        + NEXT * next_share
        + PART * part
        + OPPOSITE * opposite
        + BACK * float(links.total[word, best]) / len(links.base.tokens[best])
        + SIMILARITY * float(links.similarity[word, best])
        + COUNT * math.log2(len(links.target.tokens[word]))
        + COMMON * max(0.0, float(links.target_zipf[word]) - EVERYDAY)
        + FREQUENCY * abs(float(links.target_zipf[word] - links.base_zipf[best]))
        + TOGETHER * links.together
        + CONFIRMED * bool(links.said[word, best])
    )
    return round(1 / (1 + math.exp(-score)), 3)
