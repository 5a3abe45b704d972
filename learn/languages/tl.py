"""Tagalog (Filipino): what its words are in a sentence; `tagalog_words` takes them apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from learn.languages import joints
from learn.languages.base import Language, Token, word_set
from learn.languages.tagalog_words import (
    ADJECTIVES,
    COPY,
    dictionary,
    function_words,
    headword,
    is_verb,
    is_word,
    lemma_of,
    root,
    shown_root,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.base import Joint

EXAMPLES = (
    "Magandang umaga po, kumain na ba kayo?",
    "Ang mga bata ay naglalaro sa bakuran ng paaralan.",
    "Binasa niya ang bagong aklat na ibinigay ko kahapon.",
    "Pinakamahalaga ang kalusugan ng ating pamilya.",
    "Kailangan nating pag-aralan ang kasaysayan ng bansa.",
    "Iba't ibang kulay ang mga bulaklak sa hardin ni Lola.",
    "In-upload ni Ana ang mga litrato at nag-text siya sa akin.",
    "Unti-unting lumalaki ang lungsod dahil sa turismo.",
)

_ADJECTIVE = re.compile(
    r"ma(?![gknm])\w{4,}|mapag\w{4,}|maka\w{5,}|pinaka\w+|\w{4,}(?:[ai]do|[ai]da|ibo|[st]iko|ante|[ai]ble|ized|tive)|\w{3,}[^g]al|pam[bp]\w+|pand\w+"
)
"""Adjectives that are no verbs, by their affixes."""
_NOUN = re.compile(r"pag-?\w{3,}|pang\w{4,}|ka\w{3,}an|\w{3,}(?:syon|dad|ismo|loh?iya|isasyon)|tag[ao]?\w{4,}")
"""Nouns, by their affixes."""
_AFFIX = re.compile(
    "pinaka|pinag|nakaka|makaka|nag|mag|nang|mang|naka|maka|napa|mapa|ipina|ipa|ipinag|isina|i(?=[^aeiou]?in)|ka(?=[^l])|pag|pang|na|ma"
    "|in(?=[aeiou])|(?P<first>ng|[^aeiou])?(?P<infix>um|in)(?=[aeiou])"
)
"""Prefixes and infixes, as they look."""
_WHO_DOES = re.compile(r"ma(n|m|ng)([aeiou])\1\2")
"""Who does it: mananaliksik, mamamayan."""


class Tagalog(Language):
    """Tagalog. Headwords are the words as used, without linker and clitics; verbs' lemmas are roots."""

    code: ClassVar[str] = "tl"
    name: ClassVar[str] = "Tagalog"
    verb_first: ClassVar = True
    negations: ClassVar = word_set("hindi wala walang di huwag kawalan")
    voice: ClassVar[str] = "fil_PH"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto")

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence with lemma and root."""
        word = text[start:end]
        number = self.foreign(word, start, end)
        if number is not None:
            return number
        plain = self.fold(word)
        head = headword(plain)
        if head not in function_words() and is_name(text, start, end, head):
            name = word[: len(head)] if plain.startswith(head) and head.isalpha() else word
            return Token(word, start, end, name, name, pos="PROPN")
        base = root(head)
        lemma = lemma_of(head)
        return Token(
            word,
            start,
            end,
            lemma,
            head,
            root=shown_root(head),
            pos="VERB" if lemma == base != head and is_verb(head) else "",
            function=head in function_words() or plain in function_words(),
            stem=word[: len(head)] if plain in {f"{head}ng", f"{head}g"} and len(plain) == len(word) else "",
        )

    def kind(self, word: str) -> str:
        """The part of speech by affixes and the endings of Spanish loans; a word without any is no verb at least."""
        plain = self.fold(word.partition(" ")[0])
        if not plain or plain in function_words():
            return ""
        if plain in ADJECTIVES or _ADJECTIVE.fullmatch(plain):
            return "ADJ"
        if _NOUN.fullmatch(plain):
            return "NOUN"
        return "" if is_verb(plain) or plain.endswith("in") else "NOMINAL"  # a verb, if its root is a word

    def shape(self, word: str, pos: str = "") -> str:
        """The prefix or infix of a verb, or of what is made of one, and whether what follows it is said twice."""
        plain = self.fold(word)
        found = _AFFIX.match(plain)
        if found and (pos == "VERB" or (found[0][:1] in "pk" and not found["infix"])):
            affix, rest = found["infix"] or found[0], (found["first"] or "") + plain[found.end() :]
        elif pos == "VERB":
            affix, rest = "", plain
        else:
            return "maN²" if _WHO_DOES.match(plain) else ""
        return affix + "²" * bool(re.match(COPY, rest))

    def phrase(self, tokens: Sequence[Token], text: str) -> str:
        """An expression, without the linker that ties its last word to what follows: hindi inaasahan."""
        shown, last = super().phrase(tokens, text), tokens[-1]
        return shown.removesuffix(last.text) + last.stem if last.stem and not last.parts else shown

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:
        """Nouns and their genitive, topics and their predicate with ay, verbs and the first that follows them."""
        return tuple(joints.tagalog(tokens, text, self.fold, is_verb))

    def function_words(self) -> frozenset[str]:
        """Markers, pronouns, particles, prepositions, conjunctions, demonstratives, modals."""
        return function_words()


LANGUAGE = Tagalog


def is_name(text: str, start: int, end: int, head: str) -> bool:  # noqa: PLR0911 (one step a sign)
    """Whether a word is written as a name, and is no known word of the language.

    A capital tells that, but for the start of a sentence and for headings that capitalise every word, where
    only a marker of persons (si, ni, kay) does.
    """
    word = text[start:end]
    if any(c.isupper() or c.isdigit() for c in word[1:]) and not re.match("[A-Za-z][a-z]*-[A-Za-z]", word):
        return True
    if not word[0].isupper():
        return False
    if re.search(r"\b([Ss]i|[Nn]i|[Kk]ay|[Ss]ina|[Nn]ina|[Kk]ina) ([A-Z]\S* )*$", text[:start]):
        return True
    before = text[:start].rstrip(" \"'“”‘’(«")
    if (len(word) == 1 and text[end : end + 1] == ".") or re.search(r"\b[A-Z]\.$", before):
        return True
    opening_word = not before or before[-1] in ".!?:;•–—"
    if head in dictionary() or root(head):
        return False
    if titled(text) or lead_in(text, end):
        return False
    return not opening_word or not is_word(head)


def lead_in(text: str, at: int) -> bool:
    """Whether a place is in words before a colon that are written as a heading: "Founder vs. CEO: Hindi lahat …"."""
    head, colon, rest = text.partition(":")
    return bool(colon and rest.strip()) and at <= len(head) and len(head.split()) > 1 and titled(head)


@lru_cache(maxsize=64)
def titled(text: str) -> bool:
    """Whether a text capitalises its words as headings do."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text) if not word.isupper()]
    return len([word for word in words if word[0].isupper()]) > 0.6 * len(words)
