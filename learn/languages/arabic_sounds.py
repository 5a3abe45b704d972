"""Romanised Arabic (DIN 31635) as phonemes of espeak-ng, each word stressed where Arabic stresses it.

espeak-ng guesses the vowels of Arabic letters, and their stress even where vowels are written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache

_CONSONANTS_TEXT = """
ʾ=? b=b t=t ṯ=T ǧ=dZ ḥ=H ḫ=X d=d ḏ=D r=R z=z s=s š=S ṣ=s[ ḍ=dH ṭ=t[ ẓ=Z ʿ=A ġ=Q f=f q=q k=k l=l m=m n=n h=h w=w y=j
p=p č=tS v=v g=g ž=dZ
"""
_CONSONANTS = dict(pair.split("=") for pair in _CONSONANTS_TEXT.split())
_VOWELS = {"a": "a", "i": "i", "u": "u", "ā": "a:", "ī": "i:", "ū": "u:"}
_LONG = frozenset("āīū")
_EMPHATIC = frozenset("ṣḍṭẓ")  # they darken the vowel after them
_LENGTHENED = frozenset("ʾbtǧdqkpčgṣḍṭ")  # doubled, these have a mark of length; others are said twice

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def script(reading: str, foreign: Collection[str] = ()) -> str:
    """A romanised text for espeak-ng: phonemes, and as they stand the words that are `foreign` or not romanised."""
    reading = unicodedata.normalize("NFC", reading)
    parts: list[str] = []
    at = 0
    for match in _WORD.finditer(reading):
        between = _plain(reading[at : match.start()])
        found = "" if match[0] in foreign else sounds(match[0])
        if found and parts and parts[-1].endswith("]]") and between == " ":
            parts[-1] = f"{parts[-1][:-2]} {found}]]"
        else:
            parts += [between, f"[[{found}]]" if found else match[0]]
        at = match.end()
    return " ".join("".join([*parts, _plain(reading[at:])]).split())


def _plain(between: str) -> str:
    """What stands between words: marks that make a pause, and numbers."""
    return re.sub(r"[^\w.,:;!?%]+", " ", between)


@cache
def sounds(word: str) -> str:
    """The phonemes of one romanised word, "" where it has other letters; its clitics end in hyphens."""
    clitics, _, stem = word.rpartition("-")
    letters = clitics.replace("-", "") + stem
    if not all(letter in _CONSONANTS or letter in _VOWELS for letter in letters):
        return ""
    places = [i for i, letter in enumerate(letters) if letter in _VOWELS]
    if not places:
        return ""
    first = sum(letter in _VOWELS for letter in clitics) if any(letter in _VOWELS for letter in stem) else 0
    stressed = places[max(first, _stressed(letters, places))]
    out = "" if letters[0] in _CONSONANTS else "?"
    i = 0
    while i < len(letters):
        letter = letters[i]
        if letter in _VOWELS:
            dark = "." if letters[i - 1 : i] in _EMPHATIC else ""
            out += ("'" if i == stressed else "") + _VOWELS[letter][0] + dark + _VOWELS[letter][1:]
        elif letters[i + 1 : i + 2] == letter:
            out += _CONSONANTS[letter] + (":" if letter in _LENGTHENED else _CONSONANTS[letter])
            i += 1
        else:
            out += _CONSONANTS[letter]
        i += 1
    return out


def _stressed(letters: str, places: list[int]) -> int:
    """Which vowel has the stress.

    The last in a syllable with more than a long vowel or one consonant after it; or else the last but one if its
    syllable is heavy; or else the one before.
    """
    last = places[-1]
    coda = len(letters) - 1 - last
    if len(places) == 1 or coda > 1 or (coda == 1 and letters[last] in _LONG):
        return len(places) - 1
    before = places[-2]
    if len(places) == 2 or letters[before] in _LONG or last - before > 2:
        return len(places) - 2
    return len(places) - 3
