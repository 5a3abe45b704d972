"""Fixed expressions of a text, whose words have no meaning of their own there: "tata kelola", الذكاء الاصطناعي.

They are found first and linked as one word, so that neither of their words is given the meaning of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from learn.languages.base import Language, Token
from learn.lexicon.passages import Passage

LEAST = 3  # times that an expression stands in the text: two may be chance
TOGETHER = 0.7  # share of the places of either word that are next to the other
ALWAYS = 0.95  # the same, where only the rarer word is bound to the other
ROUNDS = 4
STRONG = 10.83  # log-likelihood ratio from which words keep together more than chance has it (p < 0.001)


def is_content(token: Token) -> bool:
    """Whether a token carries meaning of its own: no function word, number or sign."""
    return not token.function and token.pos != "NUM" and any(c.isalpha() for c in token.text)


def is_name(token: Token) -> bool:
    """Whether a token names somebody or something; an abbreviation such as AI is part of many a term."""
    return token.pos == "PROPN" and not token.text.isupper()


def with_expressions(passages: Sequence[Passage], language: Language) -> tuple[Passage, ...]:
    """The passages of one language, the words of a fixed expression joined to one token.

    Expressions of three words and more come from joining again. A word that always stands before an expression is
    part of it, even a function word: "belum pernah terjadi sebelumnya" is not "terjadi sebelumnya".
    """
    found = joined(passages, (), language)  # those that the language itself says are one
    for _ in range(ROUNDS):
        fixed = _fixed(found, language)
        if not fixed:
            break
        found = joined(found, fixed, language)
    return found


def joined(passages: Sequence[Passage], fixed: Collection[tuple[str, str]], language: Language) -> tuple[Passage, ...]:
    """The passages of one language with some neighbours, by their folded headwords, as one token; numbered anew."""
    result = []
    first = 0
    for passage in passages:
        result.append(replace(_joined(passage, fixed, language), first=first))
        first += len(result[-1].tokens)
    return tuple(result)


def log_likelihood(together: int, first: int, second: int, total: int) -> float:
    """How much more often two words stand together than chance has it (Dunning 1993); 0 where not more often."""
    from nltk.metrics import BigramAssocMeasures

    if together * total <= first * second:
        return 0.0
    return float(BigramAssocMeasures.likelihood_ratio(together, (first, second), total))


def _neighbours(passage: Passage, language: Language) -> Iterator[tuple[int, Token, Token]]:
    """Words with nothing but white space between them that may be one expression, with the number of the first."""
    for i, (a, b) in enumerate(pairwise(passage.tokens)):
        if passage.text[a.end : b.start].strip():
            continue
        last, first = flat((a,))[-1], flat((b,))[0]
        content = is_content(b) and (is_content(a) or b.parts)
        if language.bound(last, first) or (content and not language.parted(last, first)):
            yield i, a, b


def _fixed(passages: Sequence[Passage], language: Language) -> frozenset[tuple[str, str]]:
    alone = Counter(language.fold(t.headword) for p in passages for t in p.tokens)
    together: Counter[tuple[str, str]] = Counter()
    light: set[tuple[str, str]] = set()
    for p in passages:
        for _, a, b in _neighbours(p, language):
            two = language.fold(a.headword), language.fold(b.headword)
            together[two] += 1
            if not is_content(a):
                light.add(two)
    total = sum(alone.values())
    return frozenset(
        (a, b)
        for (a, b), n in together.items()
        if n >= LEAST
        and a != b
        and (
            n >= ALWAYS * alone[b]
            if (a, b) in light
            else n >= TOGETHER * max(alone[a], alone[b]) or n >= ALWAYS * min(alone[a], alone[b])
        )
        and log_likelihood(n, alone[a], alone[b], total) >= STRONG
    )


def _joined(passage: Passage, fixed: Collection[tuple[str, str]], language: Language) -> Passage:
    """A passage with its fixed expressions as one token each, the leftmost first."""
    starts: list[int] = []
    for i, a, b in _neighbours(passage, language):
        if starts and starts[-1] == i - 1:
            continue
        one = language.bound(flat((a,))[-1], flat((b,))[0])
        if one or (language.fold(a.headword), language.fold(b.headword)) in fixed:
            starts.append(i)
    if not starts:
        return passage
    tokens: list[Token] = []
    for i, token in enumerate(passage.tokens):
        if i and i - 1 in starts:
            tokens[-1] = _expression(tokens[-1], token, passage.text, language)
        else:
            tokens.append(token)
    return replace(passage, tokens=tuple(tokens))


def flat(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Tokens with expressions as the words that they are made of."""
    return tuple(part for token in tokens for part in (token.parts or (token,)))


def _expression(a: Token, b: Token, text: str, language: Language) -> Token:
    """Two tokens of a text as one."""
    parts = flat((a, b))
    shown = language.phrase(parts, text)
    named = any(is_name(t) for t in parts)
    return Token(
        text=text[a.start : b.end],
        start=a.start,
        end=b.end,
        lemma=" ".join(t.headword for t in parts),
        headword=shown if any(t.pos == "PROPN" for t in parts) else shown.lower(),
        reading=language.phrase_reading(parts, text),
        headword_reading=language.phrase_reading(parts, text),
        pos="PROPN" if named else next((t.pos for t in parts if t.pos not in {"PROPN", ""}), ""),
        parts=parts,
    )
