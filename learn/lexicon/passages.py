"""A text's versions with their words, and the rows of a pair: what meanings, phrases and examples are found in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from learn.document import PAIRED, Row, Sentence, joined
from learn.languages.base import Language, Token


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that follow each other, as one line, and the words of it, their offsets in that line.

    `first` is the number that its first token has in the whole version.
    """

    text: str
    tokens: tuple[Token, ...]
    section: str = ""
    first: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """A text in one language: each of its sentences as a passage, in order."""

    language: Language
    sentences: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of two languages that translate each other. `prose` is False for headings, labels and the like."""

    row: int
    score: float
    prose: bool
    target: Passage
    base: Passage

    def turned(self) -> Pair:
        """The same row with its languages changed over."""
        return replace(self, target=self.base, base=self.target)


def version(sentences: Sequence[Sentence], words: Mapping[str, tuple[Token, ...]], language: Language) -> Version:
    """A text in one language; `words` has the tokens of each sentence's text.

    The words of a fixed expression become one token.
    """
    from learn.lexicon.expressions import with_expressions

    single = [Passage(s.text, words[s.text], s.section) for s in sentences]
    return Version(language, with_expressions(single, language))


def pairs_of(rows: Sequence[Row], target: Version, base: Version) -> tuple[Pair, ...]:
    """The rows of a pair in which both languages have text, with their words.

    `rows` hold every sentence of both versions, in order. Rows that are poorly paired are left out: what stands in
    them says nothing sure of what a word means.
    """
    at = {target.language.code: 0, base.language.code: 0}
    pairs = []
    for row in rows:
        sides = []
        for side in (target, base):
            lang = side.language.code
            sentences = row.sentences.get(lang, ())
            parts = side.sentences[at[lang] : at[lang] + len(sentences)]
            at[lang] += len(sentences)
            sides.append(_joined(sentences, parts) if parts else None)
        left, right = sides
        if left and right and row.score >= PAIRED:
            pairs.append(Pair(row.id, row.score, row.prose, left, right))
    return tuple(pairs)


def _joined(sentences: Sequence[Sentence], parts: Sequence[Passage]) -> Passage:
    """Sentences that follow each other, and their passages, as one passage."""
    tokens: list[Token] = []
    for k, part in enumerate(parts):
        shift = len(joined(sentences[: k + 1])) - len(sentences[k].text)
        tokens += [moved(t, shift) for t in part.tokens]
    return Passage(joined(sentences), tuple(tokens), parts[0].section, parts[0].first)


def moved(token: Token, shift: int) -> Token:
    """A token, and the parts of an expression, so many places further on."""
    if not shift:
        return token
    parts = tuple(moved(part, shift) for part in token.parts)
    return replace(token, start=token.start + shift, end=token.end + shift, parts=parts)
