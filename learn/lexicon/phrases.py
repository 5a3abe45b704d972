"""Phrases worth knowing as one: words that keep together, and are translated as a unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from learn.languages.base import Token
from learn.lexicon.entry import Span
from learn.lexicon.links import Links, is_content
from learn.lexicon.passages import Pair, Passage

LONGEST = 4  # words of a phrase
LINKED = 0.4  # share from which a word counts as translated by another
STRONG = 10.83  # log-likelihood ratio from which words keep together more than chance has it (p < 0.001)


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

    A phrase begins and ends in a content word, is not made of names alone, and is left out where it stands
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
        if len(found) < 2 or not any(f.base for f in found):
            continue
        strength = min(strengths.get(two, 0.0) for two in zip(key, key[1:], strict=False))
        if strength >= STRONG:
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
            if is_content(tokens[end]) and not all(t.pos == "PROPN" for t in run if is_content(t)):
                runs.append(range(start, end + 1))
    return runs


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
    from nltk.metrics import BigramAssocMeasures

    twos: Counter[tuple[str, str]] = Counter()
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for pair in pairs:
        heads = [fold(t.headword) for t in pair.target.tokens]
        for two in zip(heads, heads[1:], strict=False):
            twos[two] += 1
            left[two[0]] += 1
            right[two[1]] += 1
    total = sum(twos.values())
    return {
        two: float(BigramAssocMeasures.likelihood_ratio(n, (left[two[0]], right[two[1]]), total))
        for two, n in twos.items()
        if n * total > left[two[0]] * right[two[1]]
    }


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a phrase stands inside a longer one."""
    size = len(short)
    return size < len(long) and any(long[k : k + size] == short for k in range(len(long) - size + 1))


def span_of(tokens: Sequence[Token], numbers: range) -> Span:
    """The offsets that a run of tokens covers."""
    return tokens[numbers.start].start, tokens[numbers.stop - 1].end
