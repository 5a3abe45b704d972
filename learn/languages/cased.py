"""What languages with spaces between words, capitals for names and a list of function words have in common."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import ClassVar

from learn.languages.base import Language, Token, folded, listed_form


class Cased(Language):
    """A language that writes names with a capital; dictionary forms are simplemma's, mended by a list.

    A subclass sets `functions` and, where it needs to, `forms` and `capitals`, and overrides `spans` where words
    are written together.
    """

    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto")
    functions: ClassVar[frozenset[str]] = frozenset()
    """Function words, folded: forms, or dictionary forms whose every form is one."""
    forms: ClassVar[Mapping[str, str]] = {}
    """Dictionary forms that simplemma lacks or has wrong, by the folded form."""
    capitals: ClassVar[frozenset[str]] = frozenset()
    """Folded words with a capital that name nobody: the days of the week in English."""

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence, in order and without overlap; those before a word can decide what it is."""
        tokens: list[Token] = []
        spans = self.spans(text)
        for i, (start, end) in enumerate(spans):
            token = self.token(text, start, end)
            if not token.function and token.pos in {"", "VERB"}:
                before = tokens if tokens and not text[tokens[-1].end : start].strip() else []
                after = text[end : spans[i + 1][1]].strip() if i + 1 < len(spans) else ""
                lemma = self.lemma_after(token, before, after if after[:1].isalnum() or after[:1] in {"-", "'"} else "")
                if lemma != token.lemma:
                    token = replace(token, lemma=lemma, headword=lemma)
            tokens.append(token)
        return tuple(tokens)

    def lemma_after(self, token: Token, before: Sequence[Token], after: str) -> str:  # noqa: ARG002 (for subclasses)
        """The dictionary form of a content word by the words `before` it and the one `after` it.

        `before` is empty, and `after` is "", where punctuation stands between; `after` begins with the hyphen that
        joins it to the word.
        """
        return token.lemma

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence: function word, name or content word with its dictionary form."""
        word = text[start:end]
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        if is_acronym(word, text):
            return Token(word, start, end, word, word, pos="PROPN")
        plain = self.fold(word)
        if plain in self.functions:
            lemma = self.lemma(self.lower(word))
            return Token(word, start, end, lemma, lemma, function=True)
        if self.is_name(text, start, end):
            name = self.name_form(word)
            return Token(word, start, end, name, name, pos="PROPN")
        lemma = self.lemma(word if plain in self.capitals else self.lower(word))
        return Token(word, start, end, lemma, lemma, function=self.fold(lemma) in self.functions)

    def lemma(self, word: str) -> str:
        """The dictionary form of a word by this language's own list, else by simplemma."""
        return self.forms.get(self.fold(word)) or super().lemma(word)

    def function_words(self) -> frozenset[str]:
        """Articles, pronouns, prepositions, conjunctions, auxiliaries, particles, the commonest adverbs."""
        return self.functions

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language, and not only a form that a name looks like."""
        found = listed_form(word, self.code)
        name = word[:1].upper() + word[1:]
        return bool(found) and (found == word or listed_form(name, self.code) != name)

    def is_name(self, text: str, start: int, end: int) -> bool:
        """Whether a word is written as a name.

        A capital tells that, but for the start of a sentence and for headings that capitalise every word: there
        it is a name unless its small letters are a word of the language.
        """
        word = text[start:end]
        if not word[0].isupper() or self.fold(word) in self.capitals:
            return False
        if opens(text, start) or titled(text):
            return not self.is_word(self.lower(word))
        return True

    def name_form(self, word: str) -> str:
        """The form of a name that is its headword: the name as it stands."""
        return word


def listed(text: str) -> frozenset[str]:
    """The words of a list that is written as a text, folded."""
    return frozenset(folded(word) for word in text.split())


def paired(text: str) -> dict[str, str]:
    """A list of "form:dictionary-form" pairs, by the folded form."""
    pairs = (pair.split(":") for pair in text.split())
    return {folded(form): lemma for form, lemma in pairs}


def opens(text: str, start: int) -> bool:
    """Whether a sentence, a heading's part or direct speech begins here."""
    before = text[:start].rstrip()
    return not any(c.isalnum() for c in before) or before[-1] in '.!?:;…•–—«»„“”"‘‚›‹([-¡¿'


@lru_cache(maxsize=64)
def titled(text: str) -> bool:
    """Whether a text capitalises its words as English headings do, or is all capitals."""
    words = re.findall(r"[^\W\d_]{4,}", text)
    capital = [word for word in words if word[0].isupper()]
    return len(capital) > 0.6 * len(words) and (len(capital) > 1 or text.isupper())


def is_acronym(word: str, text: str) -> bool:
    """Whether a word is in capitals where the text is not: UN, but not a heading in capitals."""
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters) and not text.isupper()
