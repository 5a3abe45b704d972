"""Words before a full stop: abbreviations, initials, ordinals and the numbers of list items."""

from __future__ import annotations

import re
from dataclasses import dataclass

from learn.languages.splitting_marks import BULLETS, DASHES, OPENERS, QUOTES
from learn.languages.splitting_rules import Rules, words

_HAN_RANGES = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
HAN = re.compile(f"[{_HAN_RANGES}]")
_EDGE = re.compile(rf"[\s{_HAN_RANGES}]")
INDIC = re.compile(r"[\u0900-\u0dff]")
THAI = re.compile(r"[\u0e00-\u0eff]")
_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_FOLLOWING = re.compile(rf"[{re.escape(OPENERS + QUOTES)}]*(\w+)")
_INITIAL = re.compile(r"([^\W\d_])\1?\.")
_INITIAL_BEFORE = re.compile(r"(?:^|\s)(([^\W\d_])\2?)\.\s*$")
_WORD_BEFORE = re.compile(r"(\w+)\.?\s+$")
_ROMAN = re.compile(r"[IVXLC]+")
_ENUMERATION = re.compile(r"[(（]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}|[\u0621-\u064a\u0905-\u0939])\.")
_VOWELLESS = re.compile(r"[bcdfghj-np-tv-xzß]{2,3}|[бвгджзклмнпрстфхцчшщ]{2,3}", re.IGNORECASE)
_INTERJECTIONS = words("hm hmm mm mmm sh shh brr grr pst psst tsk pff pfft zzz хм хмм тсс брр гм")
_LETTERS = words("ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई जेड ज़ेड")
"""Names of Latin letters in Devanagari: पी.वी., यू.एस."""
_LETTERS_ALSO_WORDS = words("आई जी ओ ए के सी")


def _letter_names() -> re.Pattern[str]:
    """Initials in the Indic scripts: one syllable (మ), or a vowel and a consonant (எம், "M").

    Devanagari and Gurmukhi are left out: their verbs are as short.
    """
    blocks = (0x980, 0xA80, 0xB00, 0xB80, 0xC00, 0xC80, 0xD00)

    def letters(*ranges: tuple[int, int]) -> str:
        return "[" + "".join(f"{chr(b + x)}-{chr(b + y)}" for b in blocks for x, y in ranges) + "]"

    vowel, consonant = letters((0x05, 0x14)), letters((0x15, 0x39))
    sign, bare = letters((0x01, 0x03), (0x3C, 0x3C), (0x3E, 0x4C), (0x57, 0x57)), letters((0x02, 0x02), (0x4D, 0x4D))
    return re.compile(f"{vowel}{sign}*(?:{consonant}{bare}?)?|{consonant}{sign}*")


_LETTER_NAME = _letter_names()


def following_word(text: str, at: int) -> str:
    """The word that follows a place, past marks that open."""
    m = _FOLLOWING.match(text, at)
    return m.group(1) if m else ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A word with a full stop: the stop is at `begin`, the sentence starts at `start`, the text goes on at `follow`."""

    text: str
    rules: Rules
    start: int
    begin: int
    follow: int

    def ends(self) -> bool:
        """Whether the stop ends a sentence, and is not that of an abbreviation alone."""
        word, following = self.word(), following_word(self.text, self.follow)
        if not word or self.enumerates():
            return not word
        verdict = self._verdict(word, following)
        if verdict is not None:
            return verdict
        opens = following in self.rules.openers or self.text[self.follow] in "¿¡"
        return opens or bool(self.rules.opening and re.match(self.rules.opening, following))

    def _verdict(self, word: str, following: str) -> bool | None:
        """Whether the stop ends a sentence by its word; None where only the word that follows tells."""
        data = self.rules
        before = self._initial_before() if len(word) <= 2 else ""
        chain = f"{before}.{word}"
        if before and word.isalpha() and (chain in data.open or chain in data.final or chain.islower()):
            # "z. B.", "т. д.", "U. S." with a space
            return True if chain in data.last or chain in data.final else None
        if _is(word, data.counted) and self._before_word()[-1:].isdigit():
            stays = following in data.dates or (1 < len(following) <= 4 and following.isupper())
            short = len(self.text[max(self.start, self.begin - 60) : self.begin].split()) < 5
            return None if stays or short else True
        if self._binds(word, following):
            return False
        if (word in data.last and len(following) > 1 and not following.isupper()) or _is(word, data.final):
            return None if following.islower() else True
        if initials(word):
            # "J. K. The…" goes on with a name.
            return False if before else None
        abbreviated = _is(word, data.open) or (data.vowelless and self._is_vowelless(word))
        doubtful = (abbreviated and self.text[self.follow] not in QUOTES) or self._is_ordinal(word, following)
        return None if doubtful else True

    def word(self) -> str:
        """The word before the stop, with the stops inside it, without marks before it."""
        word = self.text[self._token() : self.begin].lstrip(OPENERS + QUOTES + DASHES)
        # French and Italian elide before a title: l'avv. Verdi
        word = re.split("['’]", word)[-1] or word
        left, _, right = word.rpartition("/")
        return right if left.isalnum() else word

    def enumerates(self) -> bool:
        """Whether the stop belongs to the number of a list item: at the start, or after a colon."""
        at = self._token()
        while at < self.begin and self.text[at] in BULLETS:
            at += 1
        m = _ENUMERATION.match(self.text, at)
        if not m or m.end() != self.begin + 1:
            return False
        before = self.text[max(self.start, at - 9) : at].strip(f"{BULLETS} \u00a0")
        return not before or (before[-1] in ":：" and self.text[at : self.begin].strip("(（").isdigit())

    def abbreviated(self) -> bool:
        """Whether the word is an abbreviation of any sort."""
        data, word = self.rules, self.word()
        if any(_is(word, x) for x in (data.titles, data.open, data.numbered, data.counted, data.final)):
            return True
        return initials(word) or all(p in _LETTERS or _LETTER_NAME.fullmatch(p) for p in word.split("."))

    def _token(self) -> int:
        """Where the word begins, with the marks before it."""
        least = max(self.start, self.begin - 60)
        return max((m.end() for m in _EDGE.finditer(self.text, least, self.begin)), default=least)

    def _before_word(self) -> str:
        """The word before the word."""
        at = self._token()
        m = _WORD_BEFORE.search(self.text[max(self.start, at - 30) : at])
        return m.group(1) if m else ""

    def _binds(self, word: str, following: str) -> bool:
        """Whether the word is bound to what follows: a title, "No." of a number, an initial."""
        text, data = self.text, self.rules
        shouted = word.isupper() and following[1:].isupper()
        if any(_is(x, data.titles) for x in (word, word.rpartition("-")[2], word.capitalize() if shouted else word)):
            return True
        if (following[:1].isdigit() or _ROMAN.fullmatch(following)) and _is_numbered(word, data):
            return True
        if len(word) <= (5 if THAI.match(word) else 1 if _ARABIC.match(word) else 0):
            return True
        if INDIC.match(word[0]):
            return self._is_indic_initial(word)
        short = word.isalpha() and (len(word) == 1 or (len(word) == 2 and word[0].isupper()))
        return short and _INITIAL.match(text, self.follow) is not None

    def _is_ordinal(self, word: str, following: str) -> bool:
        """Whether a number may be an ordinal; after "klo" or "S." it is an hour or a page."""
        small = (word.isdigit() and len(word) <= 2) or _ROMAN.fullmatch(word) is not None
        if not (self.rules.ordinals and small and following.isalpha()):
            return False
        return not _is_numbered(self._before_word(), self.rules)

    def _is_vowelless(self, word: str) -> bool:
        """Whether a word is an abbreviation by its lack of vowels; "5 km" is a unit."""
        if not _VOWELLESS.fullmatch(word) or word.isupper() or word.lower() in _INTERJECTIONS:
            return False
        return not self._before_word()[-1:].isdigit()

    def _initial_before(self) -> str:
        """The initial before the word, "" where there is none."""
        at = self._token()
        m = _INITIAL_BEFORE.search(self.text[max(self.start, at - 9) : at])
        return m.group(1) if m else ""

    def _is_indic_initial(self, word: str) -> bool:
        """Whether a word in an Indic script is an initial, mostly the name of a Latin letter: पी.वी., எம்."""
        parts = word.split(".")
        if all(_LETTER_NAME.fullmatch(p) for p in parts):
            return word not in self.rules.words
        if not all(p in _LETTERS or len(p) == 1 for p in parts):
            return False
        if len(parts) > 1 or word not in _LETTERS_ALSO_WORDS or word == "के":
            return True
        # आई and जी are words too: initials where another stands beside them.
        at = self._token()
        before = self.text[max(self.start, at - 12) : at].split()
        after = re.match(r"([^\s.]+)\.", self.text[self.follow : self.follow + 20])
        return (bool(before) and before[-1].endswith(".") and before[-1][:-1] in _LETTERS) or (
            after is not None and after.group(1) in _LETTERS
        )


def initials(word: str) -> bool:
    """Whether a word is an initial or is made of them: J, U.S, a.m, Ph.D."""
    parts = re.split(r"\.-|[.\-]", word)
    if len(parts) == 1:
        return len(word) == 1 and word.isalpha() and word.isupper()
    return all(0 < len(p) <= 2 and p.isalpha() for p in parts) and any(len(p) == 1 for p in parts)


def _is(word: str, listed: frozenset[str]) -> bool:
    """Whether a word is in a list, as it is or without the capital that opens a sentence."""
    return word in listed or word[:1].lower() + word[1:] in listed


def _is_numbered(word: str, data: Rules) -> bool:
    return _is(word, data.numbered) or any(x[0] == "-" and word.endswith(x[1:]) for x in data.numbered)
