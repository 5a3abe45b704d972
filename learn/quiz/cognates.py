"""Words of two languages that look or sound alike: names, loan words, what both took from a third language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from learn.pages import script

_LIKE = 0.7  # share of letters, or of consonants, that two such words have in common
_ALIKE = 0.85  # the same for consonants of words in one script, which have to be _MANY
_AKIN, _ALMOST = 0.68, 0.8  # of letters and consonants together, and of consonants, in words that translate each other
_SHORTEST = 4  # letters of words that may differ in some
_FEWEST, _MANY = 3, 4  # consonants of words that may differ in some
# Sounds that one script or language writes for another's, after the order of Soundex (Russell 1918), K and S apart.
_CLASSES = {
    **dict.fromkeys("BPFV", "P"),
    **dict.fromkeys("TD", "T"),
    **dict.fromkeys("KGQ", "K"),
    **dict.fromkeys("SZJ", "S"),
    "L": "L",
    "R": "R",
    **dict.fromkeys("MN", "N"),
}
_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~«»“”„‘’–—…·।॥،؛؟]+")  # a vowel sign is no letter to Python, so no [^\W]
_NAME = re.compile(r"(?:LETTER|SIGN|SYLLABLE)(?: SMALL| CAPITAL| FINAL| VOCALIC| CANDRA| SHORT)? ([A-Z]+)")
_AFTER_E = frozenset({"EF", "EL", "EM", "EN", "ER", "ES"})  # Cyrillic letters
_TWICE = re.compile(r"(\w{3,})[-‐‑ ]\1")
_SOFT = re.compile("C(?=[EIHY])|G(?=[EIY])")


def cognates(a: str, b: str) -> bool:
    """Whether two folded words of two languages look alike or sound alike.

    The sound is told by the consonants, and these by the names that Unicode has for letters: sistem and सिस्टम. It is
    rough, and for what had better not be asked. In one script more has to be the same.
    """
    if look_alike(a, b):
        return True
    x, y = _consonants(a), _consonants(b)
    few = min(len(x), len(y))
    if few <= 1 or x[0] != y[0]:
        return False
    if script(a) == script(b):
        return few >= _MANY and _near(x, y, _ALIKE)
    return _near(x, y) if few >= _FEWEST else x == y


def twins(a: str, b: str, *, used: bool = False) -> bool:
    """Whether two folded words of two languages are nearly the same, or sound the same in two scripts: dolar, डॉलर.

    It is for any word of one sentence and any of another, of which some sound alike by chance; less so if the first is
    `used` in the other language too: deep, डीप.
    """
    if look_alike(a, b):
        return True
    sound = _consonants(a)
    return len(sound) >= (_FEWEST - used) and script(a) != script(b) and sound == _consonants(b)


def transparent(names: Iterable[str], meaning: str, translation: str = "") -> bool:
    """Whether the meaning of a word tells it at a glance, or another word of the translation; all is folded.

    `names` are what the word goes by. Of what translates each other less has to be the same: kalidad and kualitas.
    """
    words = pieces(translation)
    return any(_akin(name, meaning) or any(cognates(name, word) for word in words) for name in names)


def _akin(word: str, meaning: str) -> bool:
    """Whether two words that translate each other are of one origin, as far as that shows."""
    if cognates(word, meaning) or (_TWICE.search(word) and _TWICE.search(meaning)):
        return True  # pang-araw-araw and sehari-hari look alike too
    x, y = _consonants(word), _consonants(meaning)
    if script(word) == script(meaning) and _shared(word, meaning) >= max(_SHORTEST, min(len(word), len(meaning)) / 2):
        return True  # pinipili and dipilih, aktibo and proaktif
    if not (x and y and x[0] == y[0]):
        return False
    if script(word) == script(meaning):
        return _ratio(x, y) + _ratio(word, meaning) >= 2 * _AKIN
    if x[:2] == y[:2] and _vowel(word) == _vowel(meaning) != "":
        return True  # operasi and ऑपरेटिंग
    return x == y or (min(len(x), len(y)) > 1 and (_near(x, y, _ALMOST) or x[:_FEWEST] == y[:_FEWEST]))


@lru_cache(maxsize=1 << 10)
def pieces(text: str) -> frozenset[str]:
    """The words of a text, those with a hyphen whole and in parts; a text without spaces is one word."""
    return frozenset({*_BETWEEN.split(text), *text.split()}) - {""}


def look_alike(a: str, b: str) -> bool:
    """Whether two folded words of two languages are nearly the same."""
    if len(a) < _SHORTEST or len(b) < _SHORTEST or a[0] != b[0]:
        return a == b and len(a) > 1
    return _near(a, b)


def _near(a: str, b: str, like: float = _LIKE) -> bool:
    return _ratio(a, b) >= like


def _ratio(a: str, b: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _shared(a: str, b: str) -> int:
    """The letters of the longest piece that two words share."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, a, b, autojunk=False).find_longest_match().size


def _vowel(word: str) -> str:
    """The vowel that a word begins with, as a Latin letter; "" for any other letter."""
    first = unicodedata.normalize("NFD", word[:1].upper())[:1]
    named = None if not first or first.isascii() else _NAME.search(unicodedata.name(first, ""))
    letter = named[1][:1] if named else first
    return letter if letter in {*"AEIOU"} else ""


@lru_cache(maxsize=1 << 14)
def _consonants(word: str) -> str:
    """The consonants of a word in an alphabet, as classes of sounds; "" for what is no alphabet."""
    found = []
    for char in unicodedata.normalize("NFD", word.upper()):
        if not char.isalpha():
            continue
        if "A" <= char <= "Z":
            found.append(char)
            continue
        name = _NAME.search(unicodedata.name(char, ""))
        if name:
            sound = name[1].removeprefix("E") if name[1] in _AFTER_E else name[1]
            found.append("S" if sound[:2] in {"SH", "CH"} else sound[0])
        elif unicodedata.category(char) != "Lm":
            return ""
    line = _SOFT.sub("S", "".join(found)).replace("C", "K").replace("X", "KS")
    return "".join(_CLASSES.get(char, "") for char in line)
