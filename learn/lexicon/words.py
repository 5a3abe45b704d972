"""The content words of a text, those with one headword as one word, and where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from learn.languages.base import Token
from learn.lexicon.expressions import is_content
from learn.lexicon.passages import Passage, Version


@dataclass(frozen=True, slots=True)
class Words:
    """The content words of one language in the passages of a pair, and where they stand.

    `keys` are the folded headwords, one a word; `tokens` are those of each word; `places` are, for each
    passage, its content words in order as (number of the token, number of the word).
    """

    keys: tuple[str, ...]
    tokens: tuple[tuple[Token, ...], ...]
    places: tuple[tuple[tuple[int, int], ...], ...]

    def headword(self, word: int) -> str:
        """A word's commonest headword."""
        return _commonest(t.headword for t in self.tokens[word])

    def form(self, word: int) -> str:
        """A word as it most often stands in the text."""
        return _commonest(t.text for t in self.tokens[word])


def words_of(passages: Sequence[Passage], fold: Callable[[str], str]) -> Words:
    """The content words of passages, those with one headword as one word; an expression is a word too."""
    numbers: dict[str, int] = {}
    tokens: list[list[Token]] = []
    places = []
    for passage in passages:
        here = []
        for i, token in enumerate(passage.tokens):
            if is_content(token):
                word = numbers.setdefault(fold(token.lemma if token.parts else token.headword), len(numbers))
                if word == len(tokens):
                    tokens.append([])
                tokens[word].append(token)
                here.append((i, word))
        places.append(tuple(here))
    return Words(tuple(numbers), tuple(map(tuple, tokens)), tuple(places))


def words_to_embed(version: Version) -> Iterator[str]:
    """Every word whose vector `link` asks for in one version of a text, so that they can be made in one go."""
    words = words_of(version.sentences, version.language.fold)
    for word in range(len(words.keys)):
        yield words.headword(word)
        yield words.form(word)


def _commonest(texts: Iterator[str]) -> str:
    """The commonest of some texts, of equally common ones the first in the alphabet."""
    counts = Counter(texts)
    return min(counts, key=lambda text: (-counts[text], text))
