"""What stands negated: a word whose translation is "not known" must not be taught as "known"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from learn.languages.base import Language, Token
from learn.lexicon.expressions import flat
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair, Passage

REACH = 2  # words before another one among which its negation stands
_BEGINNING = 2  # letters by which an article is told from a preposition


@dataclass(frozen=True, slots=True)
class Polarity:
    """How a word and its gloss stand where the one translates the other, in most places each.

    `inside` says that the word is an expression with a negation in it, `target` that one stands beside it, `base`
    that one stands beside the gloss. `whole` is the gloss with the negation before it, "" where there is none.
    """

    inside: bool
    target: bool
    base: bool
    whole: str


def polarity(
    pairs: Sequence[Pair],
    links: Links,
    word: int,
    best: int,
    places: Sequence[tuple[int, int, int]],
    target: Language,
    base: Language,
) -> Polarity:
    """How a target word and the base word `best` stand; `places` are pair, and number of the content word of each."""
    inside = any(_negates(part, target) for part in links.target.tokens[word][0].parts)
    own = any(_negates(part, base) for part in links.base.tokens[best][0].parts)  # belum pernah terjadi sebelumnya
    negated = gloss_negated = 0
    wholes: Counter[str] = Counter()
    for k, a, b in places:
        negated += negation(pairs[k].target, links.target.places[k][a][0], target) is not None
        number = links.base.places[k][b][0]
        passage = pairs[k].base
        at = None if own else negation(passage, number, base)
        gloss_negated += at is not None
        if at is not None and at < number and _bare(passage, number, base):
            wholes[base.phrase(passage.tokens[at : number + 1], passage.text)] += 1
    half = len(places) / 2
    whole = min(wholes, key=lambda t: (-wholes[t], t)) if sum(wholes.values()) > half else ""
    return Polarity(inside, negated > half, gloss_negated > half, whole)


def _bare(passage: Passage, number: int, language: Language) -> bool:
    """Whether nothing but an article is written together with the beginning of a word.

    "Not for tokens" (ليس للرموز) says something of what is for them, and is not what another word for tokens means.
    """
    alone = language.phrase(flat(passage.tokens[number : number + 1]), passage.text)
    return language.fold(alone)[:_BEGINNING] == language.fold(passage.tokens[number].text)[:_BEGINNING]


def _negates(token: Token, language: Language) -> bool:
    return language.fold(token.headword) in language.negations or language.fold(token.text) in language.negations


def negation(passage: Passage, number: int, language: Language) -> int | None:
    """The number of the token that negates another one: beside it, with nothing but function words between."""
    for step in (-1, 1) if language.negates_after else (-1,):
        for i in range(number + step, number + (REACH + 1) * step, step):
            if not 0 <= i < len(passage.tokens):
                break
            first, second = sorted((i, i - step))
            token = passage.tokens[i]
            if passage.text[passage.tokens[first].end : passage.tokens[second].start].strip():
                break
            if _negates(token, language):
                return i
            if not token.function:
                break
    return None
