"""What items are made of: a lexicon with its words folded, and how alike two of them are."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from learn.languages import Language, Token
from learn.lexicon.entry import Entry, Gap, Lexicon, Span
from learn.quiz.cognates import transparent
from learn.quiz.text import Fold, default_fold, seen

UNFIT = frozenset({"PROPN", "NUM", "PUNCT", "SYM", "X", "DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "INTJ"})
"""Parts of speech that no item asks for."""

CLOSE = 0.3
"""Words or meanings that are as like as this may stand for one another; of unrelated ones, 1 % are."""

SURE = 0.96
"""Words whose meaning is less sure than this are asked for only where there are too few others.

Of 360 words of the interview that were read in their sentences, 9 % of those below had a wrong meaning, 1 % above.
"""

USED = 3.0
"""Zipf frequency of a word that is in use."""

_BEGINS = 6  # letters that two words of one family begin with
_SHARED = 2  # letters of a word that both languages have
_RARER = 1.0  # how much less its Zipf frequency in the one that is known may be than in the other

Found = TypeVar("Found")

Likeness = Callable[[str, str], float]
"""How near two words or sentences are in meaning, from -1 to 1; 0 is as near as any two."""


def unknown_likeness(_a: str, _b: str) -> float:
    """The likeness of texts of which nothing is known."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Known:
    """An entry with its words folded: what is compared time and again.

    `pos` is its likely part of speech and `base_pos` that of its gloss, "" where nothing tells. `forms` are the word
    as a word bank may show it, in all the forms that stand in the text.
    """

    entry: Entry
    headword: str
    form: str
    meaning: str
    meanings: frozenset[str]
    kin: frozenset[str]
    pos: str = ""
    base_pos: str = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """A lexicon to be asked about. `heads` is what stands above all items, folded; `like` compares meanings.

    `around` are the words that a headword in one of its forms stands between in the text, as `neighbours` gives them.
    `memo` keeps what is asked for time and again.
    """

    lexicon: Lexicon
    language: Language
    base: Language
    fold: Fold
    base_fold: Fold
    like: Likeness
    heads: str
    known: tuple[Known, ...]
    by_headword: dict[str, Known] = field(hash=False)
    by_form: dict[str, list[Known]] = field(hash=False)
    by_meaning: dict[str, list[Known]] = field(hash=False)
    around: dict[tuple[str, str], set[str]] = field(hash=False)
    analysed: Mapping[str, tuple[Token, ...]] = field(default_factory=dict, hash=False)
    compared: dict[tuple[str, str], bool] = field(default_factory=dict, hash=False)
    memo: dict[Any, Any] = field(default_factory=dict, hash=False)

    def entry(self, headword: str, form: str, gloss: str, pos: str) -> Known:
        """What is known of a word of a sentence; where the lexicon has no entry for it, what the sentence says."""
        found = self.by_headword.get(headword)
        if found:
            return found
        known = know(Entry(headword, form, "word", gloss, 0.4, 1, pos=pos), self.fold, self.base_fold)
        return replace(known, pos=pos or self.language.kind(headword), base_pos=self.base.kind(gloss))

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence."""
        return self.analysed[text] if text in self.analysed else self.language.tokens(text)

    def blank(self, text: str, gap: Gap) -> Span:
        """The place in a sentence that is left empty for a gap."""
        return blank(gap, self.tokens(text))

    def family(self, text: str, gap: Gap) -> int:
        """How many words of a sentence are of one family with that at a gap, itself among them: pinili, pinipili."""
        families = self.families(text)
        own = families.get(gap.start, frozenset())
        return sum(not own.isdisjoint(other) for other in families.values())

    def families(self, text: str) -> dict[int, frozenset[str]]:
        """For each word of a sentence, by its place, what it has in common with words of its family: lemma and root."""

        def found() -> dict[int, frozenset[str]]:
            names = ((t.start, {seen(t.lemma, self.fold), seen(t.root, self.fold)} - {""}) for t in self.tokens(text))
            return {start: frozenset(family) for start, family in names}

        return self.remember(("families", text), found)

    def kin(self, text: str, besides: Iterable[Span] = ()) -> frozenset[str]:
        """What the words of a sentence are kin to, those besides that stand in some places, and function words."""
        words = [t for t in self.tokens(text) if not t.function]
        shown = [t for t in words if not any(a < t.end and t.start < b for a, b in besides)]
        return kin_names(seen(name, self.fold) for t in shown for name in (t.headword, t.lemma, t.root))

    def guessable(self, known: Known, form: str, meaning: str, translation: str = "") -> bool:
        """Whether a word can be told without being known: the base language has it too, or the translation one like it.

        `form` is how it stands in the text; it, `meaning` and `translation` are folded.
        """

        def told() -> bool:
            roots = seen(known.entry.root, self.fold).split()  # a root of three letters is no word
            names = {name for name in (form, known.headword, *roots) if len(name) >= _SHARED}
            return transparent(names, meaning, translation) or any(
                self.base.zipf(name) >= max(USED, self.language.zipf(name) - _RARER) for name in names
            )

        return self.remember(("guessable", known.entry.headword, form, meaning, translation), told)

    def remember(self, key: Any, make: Callable[[], Found]) -> Found:
        """What `make` gives, made once."""
        if key not in self.memo:
            self.memo[key] = make()
        found: Found = self.memo[key]
        return found

    def alike(self, a: Known, b: Known) -> bool:
        """Whether two words may stand for one another: kin, of one meaning, or near in meaning by any signal."""
        pair = (a.entry.headword, b.entry.headword)
        if pair not in self.compared:
            self.compared[pair] = self.compared[pair[::-1]] = self._alike(a, b)
        return self.compared[pair]

    def _alike(self, a: Known, b: Known) -> bool:
        return (
            not a.kin.isdisjoint(b.kin)
            or not a.meanings.isdisjoint(b.meanings)
            or any(x in y or y in x for x in a.meanings for y in b.meanings)
            or self.like(a.entry.headword, b.entry.headword) >= CLOSE
            or self.like(a.entry.gloss, b.entry.gloss) >= CLOSE
        )


def material(
    lexicon: Lexicon,
    language: Language | None = None,
    base: Language | None = None,
    *,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    like: Likeness = unknown_likeness,
    kinds: Mapping[str, str] = MappingProxyType({}),
    titles: Sequence[str] = (),
    analysed: Mapping[str, tuple[Token, ...]] = MappingProxyType({}),
) -> Material:
    """The material of a lexicon. `fold` compares text of the target language, `base_fold` that of the base language.

    `kinds` are the parts of speech of glosses. No key may stand in one of the `titles`; the lexicon's own always
    counts. `analysed` are the words of sentences, where they are known already.
    """
    fold, base_fold = cache(fold), cache(base_fold)  # the same words and translations come again and again
    language, base = language or Language(), base or Language()
    heads = "\n".join(seen(title, fold) for title in (lexicon.title, *titles))
    analysed = {
        s.sentence: analysed[s.sentence] if s.sentence in analysed else language.tokens(s.sentence)
        for s in lexicon.sentences
    }
    forms: dict[str, dict[str, None]] = {e.headword: {} for e in lexicon.entries}
    around: dict[tuple[str, str], set[str]] = {}
    for sentence in lexicon.sentences:
        text = sentence.sentence
        tokens = analysed[text]
        for gap in sentence.gaps:
            start, end = blank(gap, tokens)
            form = bank_form(text[start:end], gap.headword)
            if gap.headword in forms:
                forms[gap.headword][form] = None
                around.setdefault((gap.headword, form), set()).update(neighbours(text, start, end))
    for headword, found in forms.items():
        found[headword] = None  # a quiz of the text may want it where the text has another
    known = tuple(
        replace(
            know(entry, fold, base_fold),
            pos=entry.pos or language.kind(entry.headword),
            base_pos=kinds.get(entry.gloss, "") or base.kind(entry.gloss),
            forms=tuple(forms[entry.headword]),
        )
        for entry in lexicon.entries
    )
    by_headword = {k.entry.headword: k for k in known}
    by_form: dict[str, list[Known]] = {}
    by_meaning: dict[str, list[Known]] = {}
    for k in known:
        for meaning in k.meanings:
            by_meaning.setdefault(meaning, []).append(k)
        for form in k.forms:
            by_form.setdefault(form, []).append(k)
    return Material(
        lexicon, language, base, fold, base_fold, like, heads, known, by_headword, by_form, by_meaning, around, analysed
    )


def neighbours(text: str, start: int, end: int) -> frozenset[str]:
    """The words next to a place of a text, one letter where words have no spaces: what has the same fits there better.

    An article, a preposition or a demonstrative agrees with what follows it, whatever the language.
    """
    before, after = text[:start], text[end:]
    left = before.split()[-1:] if before[-1:].isspace() else [before[-1:]]
    right = after.split()[:1] if after[:1].isspace() else [after[:1]]
    found = {
        f"{word.lower()}<" for word in left if word[-1:].isalnum() or unicodedata.category(word[-1:] or " ")[0] == "M"
    }
    return frozenset(found | {f">{word.lower()}" for word in right if word[:1].isalnum()})


def blank(gap: Gap, tokens: Sequence[Token]) -> Span:
    """The place that is left empty for a gap of a sentence with these words: و____, ____nya.

    What is written together with a word stays in sight, so that no word of a word bank is told by being the only one
    that has it. An ending of one letter or with a vowel mark goes with the word: by itself it would say nothing.
    """
    token = next((t for t in tokens if (t.start, t.end) == (gap.start, gap.end)), None)
    if not (token and token.stem):
        return gap.start, gap.end
    before = token.text.find(token.stem)
    if before < 0:  # its last letter is another one before a pronoun: رؤيته of رؤية
        return gap.start + max(0, token.text.find(token.stem[:-1])), gap.end
    after = token.text[before + len(token.stem) :]
    whole = len(after) > 1 and after.isalpha()
    return gap.start + before, gap.end - (len(after) if whole else 0)


def kin_names(names: Iterable[str]) -> frozenset[str]:
    """Folded headwords, lemmas and roots, with what begins the long ones: demokrasi and demokratis are kin."""
    found = frozenset(names) - {""}
    long = (n for n in found if len(n) > _BEGINS and all(unicodedata.category(c)[0] in "LM" for c in n))
    return found | {f"{name[:_BEGINS]}…" for name in long}


def bank_form(word: str, headword: str) -> str:
    """A word of the text as a word bank shows it: without a capital that only the start of a sentence gives."""
    return word[:1].lower() + word[1:] if word[:1].lower() == headword[:1] != word[:1] else word


def know(entry: Entry, fold: Fold, base_fold: Fold) -> Known:
    """An entry with its words folded."""
    headword, form = seen(entry.headword, fold), seen(entry.form, fold)
    meanings = frozenset(seen(m, base_fold) for m in (entry.gloss, *entry.alternatives)) - {""}
    kin = kin_names((headword, seen(entry.root, fold)))
    return Known(entry, headword, form, seen(entry.gloss, base_fold), meanings, kin)
