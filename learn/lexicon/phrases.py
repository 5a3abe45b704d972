"""Phrases worth knowing as one: words that keep together, and are translated as a unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from learn.languages.base import Token
from learn.lexicon.entry import Span
from learn.lexicon.expressions import STRONG, is_content, is_name, log_likelihood
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair, Passage

LONGEST = 4  # words of a phrase
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


def phrases_of(pairs: Sequence[Pair], links: Links, fold: Callable[[str], str]) -> list[Phrase]:
    """The phrases of the target side that are translated as a unit at least once, strongest first.

    Words keep together when chance would rarely have it so, or when the text itself sets them off by quotation
    marks. A phrase begins and ends in a content word, has no name in it, and is left out where it stands
    only inside a longer phrase.
    """
    places: dict[tuple[str, ...], list[Found]] = defaultdict(list)
    for k, pair in enumerate(pairs):
        for tokens in _candidates(pair.target):
            key = tuple(fold(pair.target.tokens[i].headword) for i in tokens)
            places[key].append(_found(k, pair, links, tokens))
    strengths = _strengths(pairs, fold)
    phrases = []
    for key, found in places.items():
        if not any(f.base for f in found):
            continue
        strength = min(strengths.get(two, 0.0) for two in pairwise(key))
        if (len(found) > 1 and strength >= STRONG) or any(_set_off(pairs[f.pair].target, f.tokens) for f in found):
            phrases.append(Phrase(key, tuple(found), strength))
    counts = {p.words: len(p.places) for p in phrases}
    whole = [p for p in phrases if not any(_inside(p.words, q) and n >= counts[p.words] for q, n in counts.items())]
    return sorted(whole, key=lambda p: (-len(p.places), -p.strength, p.words))


def _candidates(passage: Passage) -> list[range]:
    """Runs of two to LONGEST tokens with nothing but white space between them, content words at both ends."""
    runs = []
    tokens = passage.tokens
    for start, first in enumerate(tokens):
        if not is_content(first):
            continue
        for end in range(start + 1, min(start + LONGEST, len(tokens))):
            if passage.text[tokens[end - 1].end : tokens[end].start].strip():
                break
            run = tokens[start : end + 1]
            if is_content(tokens[end]) and not any(is_name(t) for t in run):
                runs.append(range(start, end + 1))
    return runs


def _set_off(passage: Passage, tokens: range) -> bool:
    """Whether a run of tokens stands alone between quotation marks."""
    start, end = span_of(passage.tokens, tokens)
    return passage.text[start - 1 : start] in _OPENING and passage.text[end:].lstrip(",.،。，")[:1] in _CLOSING


_OPENING = frozenset("\"'“‘«「『《„")
_CLOSING = frozenset("\"'”’»」』》“")


def _found(k: int, pair: Pair, links: Links, tokens: range) -> Found:
    """Where the base side translates a run of target tokens, if it does so in one piece.

    As in phrase extraction (Och and Ney 2004): the linked words stand together, and no word among them is
    linked to a word outside the run.
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
    for b in range(first, last + 1):
        a = int(shares[:, b].argmax())
        if shares[a, b] >= LINKED and a not in inside:
            return nothing
        if shares[a, b] < LINKED:
            return nothing
    places = links.base.places[k]
    span = range(places[first][0], places[last][0] + 1)
    base = pair.base
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
