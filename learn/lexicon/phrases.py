"""Phrases worth knowing as one: words that keep together, and are translated as a unit."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from learn.languages.base import Language, Token
from learn.lexicon.entry import Span
from learn.lexicon.expressions import STRONG, flat, is_content, is_name, log_likelihood
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair, Passage

LONGEST = 4  # words of a phrase
BESIDE = 2  # words on either side that may be missing from the translation of a quotation
LINKED = 0.4  # share from which a word counts as translated by another


@dataclass(frozen=True, slots=True)
class Found:
    """A place of a phrase: the pair's number, the tokens of either side, and how surely these translate each other.

    `base` is empty where the words are not translated as a unit there.
    """

    pair: int
    tokens: range
    base: range
    share: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its places, and its strength as a collocation (log-likelihood ratio; Dunning 1993)."""

    words: tuple[str, ...]
    places: tuple[Found, ...]
    strength: float


def phrases_of(pairs: Sequence[Pair], links: Links, language: Language) -> list[Phrase]:
    """The phrases of the target side that are translated as a unit at least once, strongest first.

    Words keep together when chance would rarely have it so, or when the text itself sets them off by quotation
    marks. A phrase begins and ends in a content word, has no name in it, and is left out where it is a fragment: it
    stands only inside a longer phrase, or the same word stands next to it every time.
    """
    fold = language.fold
    places: dict[tuple[str, ...], list[Found]] = defaultdict(list)
    for k, pair in enumerate(pairs):
        for tokens in _candidates(pair.target, language):
            key = tuple(fold(pair.target.tokens[i].headword) for i in tokens)
            places[key].append(_found(k, pair, links, tokens))
    strengths = _strengths(pairs, fold)
    phrases = []
    for key, found in places.items():
        if not any(f.base for f in found):
            continue
        strength = min(strengths.get(two, 0.0) for two in pairwise(key))
        together = len(found) > 1 and strength >= STRONG
        if not together and not any(_set_off(pairs[f.pair].target, f.tokens) for f in found):
            continue
        if not any(_goes_on(pairs, found, side, fold) for side in (-1, 1)):
            phrases.append(Phrase(key, tuple(found), strength))
    counts = {p.words: len(p.places) for p in phrases}
    whole = [p for p in phrases if not any(_inside(p.words, q) and n >= counts[p.words] for q, n in counts.items())]
    return sorted(whole, key=lambda p: (-len(p.places), -p.strength, p.words))


# Weights of a logistic model of whether a phrase's gloss is right, fitted as those of words are. How often the
# translations are the same, and how strong the links are, told nothing more.
BIAS = -0.2
UNIT = 3.1  # of the phrase's places that are translated as a unit


def phrase_confidence(phrase: Phrase) -> float:
    """How likely the gloss of a phrase is right, 0 to 1: the more surely, the more of its places have one."""
    translated = sum(bool(f.base) for f in phrase.places) / len(phrase.places)
    return round(1 / (1 + math.exp(-BIAS - UNIT * translated)), 3)


def _candidates(passage: Passage, language: Language) -> list[range]:
    """Runs of two to LONGEST tokens with nothing but white space between them, content words at both ends.

    Where the language says that two of them are no expression, a run ends.
    """
    runs = []
    tokens = passage.tokens
    for start, first in enumerate(tokens):
        if not is_content(first):
            continue
        for end in range(start + 1, min(start + LONGEST, len(tokens))):
            before, last = tokens[end - 1 : end + 1]
            if passage.text[before.end : last.start].strip() or language.parted(flat((before,))[-1], flat((last,))[0]):
                break
            run = tokens[start : end + 1]
            if is_content(tokens[end]) and not any(is_name(t) for t in run):
                runs.append(range(start, end + 1))
    return runs


def _goes_on(pairs: Sequence[Pair], found: Sequence[Found], side: int, fold: Callable[[str], str]) -> bool:
    """Whether all places of a phrase have the same content word next to them, before (-1) or after (1)."""
    neighbours = set()
    for place in found:
        passage = pairs[place.pair].target
        last = place.tokens.start if side < 0 else place.tokens.stop - 1
        beyond = last + side
        if not 0 <= beyond < len(passage.tokens):
            return False
        first, second = sorted((last, beyond))
        token = passage.tokens[beyond]
        if passage.text[passage.tokens[first].end : passage.tokens[second].start].strip() or not is_content(token):
            return False
        neighbours.add("" if is_name(token) else fold(token.headword))
    return len(found) > 1 and len(neighbours) == 1 and "" not in neighbours


def _set_off(passage: Passage, tokens: range) -> bool:
    """Whether a run of tokens stands alone between quotation marks."""
    return _opens(passage, tokens.start) and _closes(passage, tokens.stop - 1)


def _quotation(passage: Passage, tokens: range) -> range:
    """A run of tokens with the rest of the quotation that it is most of, so that what is set off stays whole."""
    first, last = tokens.start, tokens.stop - 1
    while first > tokens.start - BESIDE and first > 0 and not _opens(passage, first):
        first -= 1
    while last < tokens.stop - 1 + BESIDE and last < len(passage.tokens) - 1 and not _closes(passage, last):
        last += 1
    return range(first, last + 1) if _opens(passage, first) and _closes(passage, last) else tokens


def _opens(passage: Passage, token: int) -> bool:
    start = passage.tokens[token].start
    return passage.text[start - 1 : start] in _OPENING


def _closes(passage: Passage, token: int) -> bool:
    return passage.text[passage.tokens[token].end :].lstrip(",.،。，")[:1] in _CLOSING


_OPENING = frozenset("\"'“‘«「『《„")
_CLOSING = frozenset("\"'”’»」』》“")


def _found(k: int, pair: Pair, links: Links, tokens: range) -> Found:
    """Where the base side translates a run of target tokens, if it does so in one piece.

    As in phrase extraction (Och and Ney 2004): the linked words stand together, and no word among them is
    linked to a word outside the run. What both sides put between quotation marks needs no more than its links.
    """
    shares = links.rows[k]
    inside = [a for a, (i, _) in enumerate(links.target.places[k]) if i in tokens]
    if not shares.size:
        return Found(k, tokens, range(0), 0.0)
    linked = [(int(shares[a].argmax()), float(shares[a].max())) for a in inside]
    linked = [(b, share) for b, share in linked if share >= LINKED]
    nothing = Found(k, tokens, range(0), 0.0)
    if len(linked) < len(inside):
        return nothing
    first, last = min(b for b, _ in linked), max(b for b, _ in linked)
    places = links.base.places[k]
    base = pair.base
    span = range(places[first][0], places[last][0] + 1)
    set_off = _set_off(pair.target, tokens)
    if set_off:
        span = _quotation(base, span)
    if not (set_off and _set_off(base, span)):
        for b in range(first, last + 1):
            a = int(shares[:, b].argmax())
            if shares[a, b] < LINKED or a not in inside:
                return nothing
    gaps = zip(base.tokens[span.start : span.stop - 1], base.tokens[span.start + 1 : span.stop], strict=True)
    if len(span) > len(tokens) + 3 or any(base.text[a.end : b.start].strip() for a, b in gaps):
        return nothing
    return Found(k, tokens, span, sum(share for _, share in linked) / len(linked))


def _strengths(pairs: Sequence[Pair], fold: Callable[[str], str]) -> dict[tuple[str, str], float]:
    """The log-likelihood ratio of every two neighbours that stand together more often than chance has it."""
    twos: Counter[tuple[str, str]] = Counter()
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for pair in pairs:
        heads = [fold(t.headword) for t in pair.target.tokens]
        for two in pairwise(heads):
            twos[two] += 1
            left[two[0]] += 1
            right[two[1]] += 1
    total = sum(twos.values())
    return {(a, b): log_likelihood(n, left[a], right[b], total) for (a, b), n in twos.items() if n > 1}


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a phrase stands inside a longer one."""
    size = len(short)
    return size < len(long) and any(long[k : k + size] == short for k in range(len(long) - size + 1))


def span_of(tokens: Sequence[Token], numbers: range) -> Span:
    """The offsets that a run of tokens covers."""
    return tokens[numbers.start].start, tokens[numbers.stop - 1].end
