"""Hindi in Latin letters, as it is spoken.

The letters are those of ISO 15919 (ś ṣ c ch ṭ ḍ ṇ ṛ r̥ …; nasal vowels with a tilde), with e and o for the
always long ē and ō, as in McGregor's Oxford Hindi-English Dictionary. Like that dictionary, and unlike ISO by
the letter, the result follows speech: inherent vowels that are written but not spoken are left out, and an
anusvara is the nasal of the consonant after it: लोकतंत्र is "loktantra", not "lōkataṁtra".
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

_CONSONANTS_TEXT = """
क=k ख=kh ग=g घ=gh ङ=ṅ च=c छ=ch ज=j झ=jh ञ=ñ ट=ṭ ठ=ṭh ड=ḍ ढ=ḍh ण=ṇ त=t थ=th द=d ध=dh न=n प=p फ=ph ब=b भ=bh
म=m य=y र=r ल=l ळ=ḷ व=v श=ś ष=ṣ स=s ह=h क़=q ख़=k͟h ग़=ġ ज़=z ड़=ṛ ढ़=ṛh फ़=f
"""
_VOWELS_TEXT = "अ=a आ=ā इ=i ई=ī उ=u ऊ=ū ऋ=r̥ ए=e ऐ=ai ओ=o औ=au ऑ=ô ऍ=ê ऎ=e ऒ=o"
_CONSONANTS = {
    unicodedata.normalize("NFC", letter): sound
    for letter, sound in (pair.split("=") for pair in _CONSONANTS_TEXT.split())
}
_VOWELS = dict(pair.split("=") for pair in _VOWELS_TEXT.split())
_SIGNS = dict(zip("ािीुूृेैोौॉॅ", ["ā", "i", "ī", "u", "ū", "r̥", "e", "ai", "o", "au", "ô", "ê"], strict=True))
_VIRAMA, _NUKTA = "\u094d", "\u093c"

_STOPS = {"ṅ": "kg", "ñ": "cj", "ṇ": "ṭḍ", "n": "td", "m": "pb"}
_SONORITY = {"m": 3, "n": 3, "ṇ": 3, "ñ": 3, "ṅ": 3, "l": 4, "v": 4, "r": 5, "y": 6}


@dataclass(slots=True)
class _Syllable:
    """Consonants and the vowel after them; `inherent` if the vowel is the unwritten a."""

    onset: list[str]
    vowel: str
    inherent: bool = False
    nasal: str = ""


def _syllables(word: str) -> list[_Syllable]:
    """The written syllables of a word; other characters make syllables without a vowel."""
    syllables: list[_Syllable] = []
    onset: list[str] = []
    i = 0
    while i < len(word):
        letter = word[i : i + 2] if word[i : i + 2] in _CONSONANTS else word[i]
        i += len(letter)
        if letter in _CONSONANTS:
            onset.append(_CONSONANTS[letter])
            following = word[i : i + 1]
            if following == _VIRAMA:
                i += 1
            elif following in _SIGNS:
                syllables.append(_Syllable(onset, _SIGNS[following]))
                onset, i = [], i + 1
            else:
                syllables.append(_Syllable(onset, "a", inherent=True))
                onset = []
        elif letter in _VOWELS:
            syllables.append(_Syllable(onset, _VOWELS[letter]))
            onset = []
        elif letter in "ंँ" and syllables:
            syllables[-1].nasal = letter
        elif letter == "ः" and syllables:
            syllables[-1].nasal = "ḥ"
    if onset:
        syllables.append(_Syllable(onset, ""))
    return syllables


def _drop_inherent(syllables: list[_Syllable]) -> None:
    """Takes out the inherent vowels that are not spoken, from the end of the word to its start."""
    last = syllables[-1]
    if len(syllables) > 1 and last.inherent and not last.nasal and not _keeps_final(syllables):
        last.vowel = ""
    for before, this, after in zip(syllables[-3::-1], syllables[-2:0:-1], syllables[:1:-1], strict=True):
        # Between a vowel with one consonant and one consonant with a vowel: sa-ra-kār, lo-ka-tan-tra.
        open_before = before.vowel and not before.nasal and len(this.onset) == 1
        open_after = len(after.onset) == 1 and after.vowel and after.onset != this.onset
        # Learned words keep it before a last short vowel (anumati) and in -aran (upkaraṇ).
        learned = (after is last and after.vowel in {"i", "u"}) or (after.onset == ["r"] and last.onset == ["ṇ"])
        if (
            this.inherent
            and not this.nasal
            and open_before
            and open_after
            and not (learned and after in syllables[-2:])
        ):
            this.vowel = ""


def _keeps_final(syllables: list[_Syllable]) -> bool:
    """Whether a word's last inherent vowel is spoken: after a cluster that rises in sonority, and in -iya."""
    onset = syllables[-1].onset
    if len(onset) == 1:
        return onset == ["y"] and syllables[-2].vowel in {"i", "ī"}
    rank = [_SONORITY.get(sound, 1) for sound in onset[-2:]]
    return rank[1] > rank[0]


@cache
def romanised(word: str) -> str:
    """A Devanagari word as it is spoken, in Latin letters; what is no Devanagari stays."""
    word = unicodedata.normalize("NFC", word)
    parts, run = [], ""
    for char in word + "\0":
        if "\u0900" <= char <= "\u0963" or "\u0970" <= char <= "\u097f":
            run += char
            continue
        parts.append(_romanised_run(run))
        run = ""
        if char not in "\0\u200c\u200d":
            parts.append(str(unicodedata.digit(char)) if "\u0966" <= char <= "\u096f" else char)
    return unicodedata.normalize("NFC", "".join(parts))


def _romanised_run(run: str) -> str:
    syllables = _syllables(run)
    if not syllables:
        return ""
    _drop_inherent(syllables)
    out = ""
    for i, syllable in enumerate(syllables):
        out += "".join(syllable.onset) + syllable.vowel
        following = "".join(syllables[i + 1].onset)[:1] if i + 1 < len(syllables) else ""
        if syllable.nasal == "ḥ":
            out += "ḥ"
        elif syllable.nasal == "ं" and following:
            out += next((nasal for nasal, stops in _STOPS.items() if following in stops), "")
            if following not in "kgcjṭḍtdpb":
                out += following if following in "mn" else "ṁ"
        elif syllable.nasal:
            out += "\u0303"
    return out
