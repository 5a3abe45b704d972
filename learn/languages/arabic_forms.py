"""Vowelled forms of Arabic words that farahidi does not know: by our own word lists, by pattern, by their letters.

Arabic words are roots in patterns, and most patterns can be told from the bare letters: تفكيك is a تَفْعِيل, so
tafkīk. What follows no pattern is a foreign word or name, whose long vowels are written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from learn.languages import arabic_words

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
"""Vowel marks, and the stretch between letters."""


def bare(text: str) -> str:
    """A text without vowel marks."""
    return MARKS.sub("", text)


@dataclass(frozen=True, slots=True)
class Form:
    """A vowelled word without clitics and case ending, its dictionary form, root and part of speech."""

    stem: str
    lemma: str
    root: str
    pos: str
    feminine: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """A bare word as clitics and the rest: vowelled conjunction, preposition and article; the rest; pronoun."""

    proclitics: str
    core: str
    pronoun: str


PRONOUNS = {
    "ها": "هَا", "هما": "هُمَا", "هم": "هُمْ", "هن": "هُنَّ", "ه": "هُ", "نا": "نَا", "كم": "كُمْ",
}  # fmt: skip
_SUN = frozenset("تثدذرزسشصضطظلن")


def cuts(word: str) -> Iterator[Cut]:
    """The ways to cut a bare word into clitics and a rest, those with the fewest clitics first."""
    for conjunction, vowelled in (("", ""), ("و", "وَ"), ("ف", "فَ")):
        if not word.startswith(conjunction):
            continue
        for preposition, own in (("", ""), ("ب", "بِ"), ("ل", "لِ"), ("ك", "كَ")):
            rest = word[len(conjunction) :]
            if not rest.startswith(preposition):
                continue
            rest = rest[len(preposition) :]
            article = "ل" if preposition == "ل" else "ال"
            if rest.startswith(article) and len(rest) > len(article) + 1:
                yield Cut(vowelled + own + article, rest[len(article) :], "")
            yield Cut(vowelled + own, rest, "")
            for pronoun in PRONOUNS:
                if rest.endswith(pronoun) and len(rest) > len(pronoun) + 2:
                    yield Cut(vowelled + own, rest.removesuffix(pronoun), pronoun)


def joined(cut: Cut, stem: str, vowel: str = "") -> str:
    """A stem with its clitics; `vowel` is the case ending before a pronoun."""
    if cut.pronoun:
        stem = re.sub("ة$", "ت", stem) + vowel
        pronoun = PRONOUNS[cut.pronoun]
        stem += pronoun.replace("هُ", "هِ") if vowel == "\u0650" else pronoun
    if not cut.proclitics.endswith("ل"):
        return cut.proclitics + stem
    if stem[0] == "ا":
        return cut.proclitics + "\u0650" + stem
    if stem[0] in _SUN:
        return cut.proclitics + stem[0] + "\u0651" + stem[1:]
    return cut.proclitics + "\u0652" + stem


@cache
def own_words() -> dict[str, tuple[Form, ...]]:
    """The words of our own lists in all their forms, by their bare letters."""
    found: dict[str, list[Form]] = {}
    forms: list[Form] = []
    items = arabic_words.NOUNS.split()
    for word, root in zip(items[::2], items[1::2], strict=True):
        forms += noun_forms(word, root.strip("-"))
    items = arabic_words.ADJECTIVES.split()
    for word, root in zip(items[::2], items[1::2], strict=True):
        forms += adjective_forms(word, root.strip("-"))
    items = arabic_words.ELATIVES.split()
    forms += [Form(word, word, root, "ADJ") for word, root in zip(items[::2], items[1::2], strict=True)]
    items = arabic_words.PLURALS.split()
    for word, singular, root in zip(items[::3], items[1::3], items[2::3], strict=True):
        forms.append(Form(word, dictionary(singular), root.strip("-"), "NOUN"))
    items = arabic_words.ADVERBS.split()
    for word, lemma, root in zip(items[::3], items[1::3], items[2::3], strict=True):
        forms.append(Form(word, lemma, root.strip("-"), "ADV"))
    for word in arabic_words.LOANS.split():
        own = re.sub("^ال\u0652?", "", word)
        if own != word:
            own = re.sub("^(.)\u0651|^(.)([\u064e-\u0650])\u0651", r"\1\2\3", own)
        forms.append(Form(own, own, "", "NOUN", own.endswith("ة")))
        if not own.endswith(("ا", "و", "ي", "ة")):
            forms.append(Form(own + "\u064eات", own, "", "NOUN"))
            forms.append(Form(own + "\u064bا", own, "", "NOUN"))
    for form in forms:
        one = replace(
            form, stem=unicodedata.normalize("NFC", form.stem), lemma=unicodedata.normalize("NFC", form.lemma)
        )
        found.setdefault(bare(one.stem), []).append(one)
    return {key: tuple(dict.fromkeys(values)) for key, values in found.items()}


def dictionary(word: str) -> str:
    """A noun as dictionaries spell it here: تَحَدِّي for تَحَدٍّ."""
    return re.sub("\u064d(\u0651?)$|(\u0651)\u064d$", "\\1\\2\u0650ي", word)


def noun_forms(word: str, root: str) -> list[Form]:
    """A noun in its numbers, as far as they are regular."""
    lemma = dictionary(word)
    if lemma != word:
        stems = [word, lemma, lemma + "\u064eات", lemma + "\u064bا"]
    elif word.endswith("ة"):
        stem = re.sub("\u064eة$", "", word)
        stems = [word, stem + "\u064eات"]
    else:
        stems = [word] if word.endswith("ى") else [word, word + "\u064bا", word + "\u064eات"]
        if word.startswith("مُ") and not word.endswith("ى"):
            stems += [word + ending for ending in ("\u064fون", "\u0650ين")]
    return [Form(stem, lemma, root, "NOUN", stem.endswith(("ة", "ات"))) for stem in stems]


def adjective_forms(word: str, root: str) -> list[Form]:
    """An adjective in its genders and numbers."""
    endings = ("", "\u064eة", "\u064eات", "\u064fون", "\u0650ين", "\u064bا")
    return [Form(word + ending, word, root, "ADJ", ending.endswith(("ة", "ات"))) for ending in endings]


# The letters 1, 2, 3, 4 are those of the root; the rest stands as it is.
_PATTERNS_TEXT = """
123ا4ي NOUN 1َ2َا3ِ4ِيّ
است12ا3 NOUN اسْتِ1ْ2َا3 ان1ت2ا3 NOUN انْ1ِتَ2َا3 ان12ا3 NOUN انْ1ِ2َا3 ا1ت2ا3 NOUN ا1ْتِ2َا3 إ12ا3 NOUN إِ1ْ2َا3
ت12ي3 NOUN تَ1ْ2ِي3 ت1ا23 NOUN تَ1َا2ُ3 ت1234 NOUN تَ1َ2ْ3ُ4 ت123 NOUN تَ1َ2ُّ3 م1ا23ة NOUN مُ1َا2َ3َة
1234ة NOUN 1َ2ْ3َ4َة 12ا3ي4 NOUN 1َ2َا3ِي4 12ا34 NOUN 1َ2َا3ِ4
متم123 ADJ مُتَمَ1ْ2ِ3 مت1234 ADJ مُتَ1َ2ْ3ِ4 مت1ا23 ADJ مُتَ1َا2ِ3 مت123 ADJ مُتَ1َ2ِّ3 مست123 ADJ مُسْتَ1ْ2ِ3
من123 ADJ مُنْ1َ2ِ3 م1ت23 ADJ مُ1ْتَ2ِ3 م12و3 ADJ مَ1ْ2ُو3 م1234 ADJ مُ1َ2ْ3ِ4 م123 ADJ مُ1َ2ِّ3
12ي3 NOUN 1َ2ِي3 12و3 NOUN 1ُ2ُو3
يت1234 VERB يَتَ1َ2ْ3َ4 يت1ا23 VERB يَتَ1َا2َ3 يت123 VERB يَتَ1َ2َّ3 يست123 VERB يَسْتَ1ْ2ِ3 ي1234 VERB يُ1َ2ْ3ِ4
"""
_CONSONANT = "[بتثجحخدذرزسشصضطظعغفقكلمنهءأؤئ]"
_SECOND = "[بتثجحخدذرزسشصضطظعغفقكلمنهءأؤئوي]"


@cache
def _patterns() -> list[tuple[re.Pattern[str], str, str]]:
    items = _PATTERNS_TEXT.split()
    compiled = []
    for bare_pattern, pos, vowelled in zip(items[::3], items[1::3], items[2::3], strict=True):
        # The second letter of a root of four may be و or ي: حوكم, هيكل.
        second = _SECOND if "4" in bare_pattern and "ا" not in bare_pattern else _CONSONANT
        expression = re.sub("[134]", _CONSONANT.join("()"), bare_pattern).replace("2", second.join("()"))
        order = re.findall(r"\d", bare_pattern)
        places = {number: place for place, number in enumerate(order, 1)}
        template = "".join(rf"\g<{places[char]}>" if char in places else char for char in vowelled)
        compiled.append((re.compile(expression), pos, template))
    return compiled


_VERB_LEMMAS = (
    ("^يَتَ(.َ.ْ?َ?.*)$", "تَ"),
    ("^يَسْتَ(.ْ.)ِ(.)$", "اسْتَ"),
    ("^يُ(.َ.ْ.)ِ(.)$", ""),
)


def by_pattern(core: str) -> Form | None:
    """An unknown bare word without clitics in the vowels of its pattern."""
    for ending, vowels in (("", ""), ("ات", "\u064eات"), ("ون", "\u064fون"), ("ين", "\u0650ين"), ("ة", "\u064eة")):
        base = core.removesuffix(ending) if ending else core
        if ending and base == core:
            continue
        for pattern, pos, template in _patterns():
            if ending in {"ون", "ين", "ة"} and pos == "NOUN":
                continue
            match = pattern.fullmatch(base)
            if not match:
                continue
            stem = match.expand(template)
            root = "".join(match.groups())
            if pos == "VERB":
                if ending:
                    continue
                return Form(stem, past(stem), root, pos)
            singular = stem
            if ending == "ات" and pos == "NOUN" and not base.startswith("ت"):
                continue
            return Form(stem + vowels, singular, root, pos, ending in {"ات", "ة"} or base.endswith("ة"))
    return None


def past(present: str) -> str:
    """The past, "he did", of a present of the derived measures."""
    for expression, prefix in _VERB_LEMMAS:
        match = re.match(expression, present)
        if match:
            body = "\u064e".join(match.groups())
            return prefix + body + "\u064e"
    return present


def nisba_base(core: str) -> tuple[str, str] | None:
    """The word that an adjective in -iyy is of, and the ending after -iyy, vowelled."""
    for ending, vowels in (
        ("يات", "\u064eات"),
        ("يون", "\u064fون"),
        ("يين", "\u0650ين"),
        ("ية", "\u064eة"),
        ("ي", ""),
    ):
        if core.endswith(ending) and len(core) > len(ending) + 2:
            return core.removesuffix(ending), vowels
    return None


_LONG = {"ا": "\u064e", "و": "\u064f", "ي": "\u0650"}


def by_letters(core: str) -> str:
    """The vowels of a foreign word or name by its letters, "" where they leave too much open.

    A long vowel gives its consonant the short one; of consonants that stand together the first closes a
    syllable. At the start of a word, and before a final ر, ل, ن or م, a vowel is put in.
    """
    if not re.fullmatch("[أإآ]?[بتثجحخدذرزسشصضطظعغفقكلمنهويڤپچگژ][ابتثجحخدذرزسشصضطظعغفقكلمنهويڤپچگژ]{1,9}[ةى]?", core):
        return ""
    out, at, doubts, open_syllable = "", 0, 0, False
    while at < len(core):
        vowelled, size, doubt, open_syllable = _piece(core, at, open_syllable=open_syllable)
        out += vowelled
        at += size
        doubts += doubt
    return out if doubts <= 2 else ""


def _piece(core: str, at: int, *, open_syllable: bool) -> tuple[str, int, int, bool]:  # noqa: PLR0911 (a step a kind)
    """The next letters of a foreign word with their vowels: how many, how doubtful, whether they end in a vowel."""
    letter, following, beyond = core[at], core[at + 1 : at + 2], core[at + 2 : at + 3]
    if letter in "آىة":
        return (letter if letter == "آ" else "\u064e" + letter), 1, 0, True
    if letter in "أإ":
        long = following == ("ي" if letter == "إ" else "و")
        vowel = "\u0650" if letter == "إ" else "\u064f" if long else "\u064e"
        return letter + vowel + (following if long else ""), 1 + long, 0, True
    if following in _LONG and not (following != "ا" and beyond == "ا"):
        return letter + _LONG[following] + following, 2, 0, True
    if not following or following in "ةى":
        return letter, 1, 0, False
    if following == "ي" and core[at + 2 :] == "ا":
        return letter + "\u0650", 1, 0, True
    if following in "وي":
        # Here و and ي are consonants: نيويورك, سياتل.
        return letter + ("\u0652" if at else "\u064e" if following == "و" else "\u0650"), 1, 0, False
    if open_syllable and not beyond and following in "رلنم" and letter not in "رلنموي":
        return letter + ("\u064e" if following == "ر" else "\u0650"), 1, 1, False
    if open_syllable:
        sure = not beyond or beyond in _LONG or beyond in "ةى"
        return letter + "\u0652", 1, 0 if sure else 1, False
    if at:
        return letter + "\u0650", 1, 2, True
    return letter + _LONG[next((c for c in core[1:] if c in _LONG), "ا")], 1, 1, True


@lru_cache(maxsize=1 << 16)
def spelling(vowelled: str) -> str:
    """A vowelled word without the marks that writers leave out or set differently, to compare two by."""
    text = unicodedata.normalize("NFC", vowelled).translate(dict.fromkeys((0x64B, 0x652, 0x670)))
    return re.sub(
        "\u064e(?=[اى])|\u064f(?=و(?![\u064b-\u0651]))|\u0650(?=ي(?![\u064b-\u0651]))|[\u064e-\u0650]$", "", text
    )


@cache
def preferred() -> frozenset[tuple[str, str]]:
    """The stems and lemmas of our own lists, as `spelling` gives them; of verbs the lemma alone."""
    nouns = {(spelling(form.stem), spelling(form.lemma)) for forms in own_words().values() for form in forms}
    return frozenset(nouns | {("", spelling(verb)) for verb in arabic_words.VERBS.split()})


@cache
def often_passive() -> frozenset[str]:
    """The stems of passive verbs in our own lists, as `spelling` gives them."""
    return frozenset(spelling(stem) for stem in arabic_words.PASSIVES.split())


@cache
def own_adjectives() -> frozenset[str]:
    """The adjectives of our own lists, as `spelling` gives them."""
    return frozenset(spelling(word) for word in arabic_words.ADJECTIVES.split()[::2])
