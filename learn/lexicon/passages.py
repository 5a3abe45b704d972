"""The rows of a pair with their words: what meanings, phrases and examples are found in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from learn.document import PAIRED, Row, Sentence, joined
from learn.languages.base import Language, Token

Analyse = Callable[[Sentence], tuple[Token, ...]]


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a row: its sentences as one line, and the words of it, their offsets in that line.

    `ends` are the numbers of the tokens that each sentence ends before.
    """

    text: str
    tokens: tuple[Token, ...]
    ends: tuple[int, ...]
    section: str = ""

    def sentence_of(self, token: int) -> range:
        """The numbers of the tokens of the sentence that a token stands in."""
        start = 0
        for end in self.ends:
            if token < end:
                return range(start, end)
            start = end
        raise IndexError(token)


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of two languages that translate each other. `prose` is False for headings, labels and the like."""

    row: int
    score: float
    prose: bool
    target: Passage
    base: Passage


def passage(sentences: Sequence[Sentence], analyse: Analyse) -> Passage:
    """Sentences that follow each other as one passage."""
    text = joined(sentences)
    tokens: list[Token] = []
    ends = []
    for k, sentence in enumerate(sentences):
        shift = len(joined(sentences[: k + 1])) - len(sentence.text)
        tokens += [replace(t, start=t.start + shift, end=t.end + shift) for t in analyse(sentence)]
        ends.append(len(tokens))
    return Passage(text, tuple(tokens), tuple(ends), sentences[0].section if sentences else "")


def pairs_of(
    rows: Sequence[Row], target: Language, base: Language, analyse: Callable[[str], Analyse]
) -> tuple[Pair, ...]:
    """The rows of a pair in which both languages have text, with their words; `analyse(lang)` gives these.

    Rows that are poorly paired are left out: what stands in them says nothing sure of what a word means. The words
    of a fixed expression are one token.
    """
    from learn.lexicon.expressions import with_expressions

    both = [row for row in rows if row.score >= PAIRED and {target.code, base.code} <= set(row.sentences)]
    sides = [
        with_expressions([passage(row.sentences[lang.code], analyse(lang.code)) for row in both], lang)
        for lang in (target, base)
    ]
    return tuple(Pair(row.id, row.score, row.prose, a, b) for row, a, b in zip(both, *sides, strict=True))
