"""Hindi in Latin letters, as it is spoken, and back.

The letters are those of ISO 15919 (ś ṣ c ch ṭ ḍ ṇ ṛ r̥ …; nasal vowels with a tilde), with e and o for the
always long ē and ō, as in McGregor's Oxford Hindi-English Dictionary. Like that dictionary, and unlike ISO by
the letter, the result follows speech: inherent vowels that are written but not spoken are left out, and an
anusvara is the nasal of the consonant after it: लोकतंत्र is "loktantra", not "lōkataṁtra".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
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


_NASAL_VOWEL = re.compile(
    "[ीूईऊोओौऔ]ं(?=.)|[ूऊोएेओ]ं(?=ग[ाेी]ं?$)"
    "|(?<=[गफरझ])ें(?=[दहकपग])|(?<=भ)ें(?=ट)|(?<=म)ें(?=[ढह])|(?<=स)ें(?=ध|क[ंनत])|(?<=^त)ें(?=दु)|(?<=ब)ें(?=त$)|(?<=प)ें(?=च$)"
    "|(?<=[सपत])ैं(?=त[ाी])|(?<=[सप])ैं(?=[कस][डठट])|(?<=भ)ैं(?=स)|(?<=ब)ैं(?=गन)|(?<=क)ैं(?=च)|ऐं(?=ठ)|(?<=म)ैं(?=ने)"
)
"""Where an anusvara stands for a nasal vowel (नींद, होंगे, गेंद), and not for a nasal consonant (केंद्र, बैंक).

A candrabindu has no room above the line beside another sign. After long ī and ū, o and au the vowel is nasal, but for
loans and learned words (`_NASAL_CONSONANT`); after e and ai only in native words.
"""

_NASAL_CONSONANT = re.compile("ींद्र|सौंदर्|पौंड|होंडा|[ओक]ोंक[ाण]|ओंका|कोंग्|ट्?रोंट|पोंट|मोंट|लोंदो|टोंट|कौंसि|ौंटर|फोंट|गोंज|जोंस")


_COMPOUND = re.compile("(.{2,}?)((?:सभा|नगर|भवन|वेयर|मार्टम|कथा|समिति|परिषद|मंडल)[ािीोंँें]{0,3})")
"""Words whose second part is spoken like a word by itself: lok-sabhā, mahā-nagar."""

_BARE_TEXT = """
नस्ल शक्ल अक्ल कत्ल फस्ल नक्ल उम्र सब्र फिक्र जिक्र कब्र शुक्र फख्र मिस्र जब्र जिस्म किस्म रस्म तिलिस्म जख्म इस्म जश्न
हुस्न वज्न हज्म बज्म नज्म अज्म कद्र अस्र नज्र
"""
_BARE = frozenset(_BARE_TEXT.split())
"""Words from Arabic and Persian that end in their consonants, whatever they are (nasl), without nukta."""


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
            # An anusvara over a sign that stands above the line may be a candrabindu that has no room there.
            syllables[-1].nasal = "ँ" if i > 1 and _nasal_vowel(word, i - 2) else letter
        elif letter == "ः" and syllables:
            syllables[-1].nasal = "ḥ"
    if onset:
        syllables.append(_Syllable(onset, ""))
    return syllables


def _nasal_vowel(word: str, at: int) -> bool:
    """Whether the anusvara after a vowel makes that nasal."""
    if not _NASAL_VOWEL.match(word, at):
        return False
    return not any(match.start() <= at < match.end() for match in _NASAL_CONSONANT.finditer(word))


def _drop_inherent(syllables: list[_Syllable], word: str) -> None:
    """Takes out the inherent vowels that are not spoken, from the end of the word to its start."""
    last = syllables[-1]
    if len(syllables) > 1 and last.inherent and not last.nasal and not _keeps_final(syllables, word):
        last.vowel = ""
    for before, this, after in zip(syllables[-3::-1], syllables[-2:0:-1], syllables[:1:-1], strict=True):
        # Between a vowel with one consonant and one consonant with a vowel: sa-ra-kār, lo-ka-tan-tra.
        open_before = before.vowel and before.nasal in {"", "ँ"} and len(this.onset) == 1
        glide = after.onset[1:] == ["y"] and after.vowel == "ū"  # iṇṭarvyū
        open_after = (len(after.onset) == 1 or glide) and after.vowel
        # Alike consonants meet in bannā and jisse, but not in learned words in -tatā.
        kept = after.onset == this.onset == ["t"] or (this.onset == ["y"] and before.vowel in {"i", "ī"})
        # Nor is it dropped before a last y (vijayī) or in adverbs in -taḥ.
        kept = kept or (after is last and after.onset == ["y"]) or after.nasal == "ḥ"
        # Learned words keep it before a last short vowel (anumati) and in -aran (upkaraṇ).
        learned = (after is last and after.vowel in {"i", "u"}) or (after.onset == ["r"] and last.onset == ["ṇ"])
        if (
            this.inherent
            and not this.nasal
            and open_before
            and open_after
            and not kept
            and not (learned and after in syllables[-2:])
        ):
            this.vowel = ""


def _keeps_final(syllables: list[_Syllable], word: str) -> bool:
    """Whether a word's last inherent vowel is spoken: after a cluster that rises in sonority, and in -iya."""
    onset = syllables[-1].onset
    if word.replace(_NUKTA, "") in _BARE:
        return False
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
    compound = _COMPOUND.fullmatch(run)
    if compound:
        return _romanised_run(compound[1]) + _romanised_run(compound[2])
    syllables = _syllables(run)
    if not syllables:
        return ""
    _drop_inherent(syllables, run)
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


def respelt(reading: str, foreign: Collection[str] = ()) -> str:
    """A romanised text in Devanagari, with a virama wherever no vowel is spoken: कहना, "kahnā", is कह्ना.

    Words that are `foreign` stay in Latin letters.
    """
    reading = unicodedata.normalize("NFC", reading)
    return re.sub(
        r"[^\W\d_\u0900-\u097f][^\W\d_]*(?:[\u0303\u0325\u035f][^\W\d_]*)*",
        lambda match: match[0] if match[0] in foreign else _respelt_word(match[0]),
        reading,
    )


@cache
def _respelt_word(word: str) -> str:
    """A romanised word in Devanagari; one with letters that no Hindi word has stays."""
    consonants, vowels, signs, sounds = _letters()
    parts = unicodedata.normalize("NFD", word)
    out = ""
    i, open_end = 0, False  # open: a consonant without its vowel is before
    while i < len(parts):
        sound = sounds.match(parts, i)
        if not sound:
            return word
        i = sound.end()
        if sound[0] in consonants:
            out += _VIRAMA * open_end + consonants[sound[0]]
            open_end = True
            continue
        if sound[0] in vowels:
            out += signs[sound[0]] if open_end else vowels[sound[0]]
        else:
            out += _SIGNS_AFTER[sound[0]]
        open_end = False
    return unicodedata.normalize("NFC", out)


_SIGNS_AFTER = {"\u0303": "ँ", "m\u0307": "ं", "h\u0323": "ः"}
"""What stands over or after a vowel, as decomposed Latin letters."""


@cache
def _letters() -> tuple[dict[str, str], dict[str, str], dict[str, str], re.Pattern[str]]:
    """Consonants, vowels and vowel signs by their sound, decomposed, and a pattern of all sounds."""
    consonants = {unicodedata.normalize("NFD", sound): letter for letter, sound in _CONSONANTS.items()}
    vowels: dict[str, str] = {}
    for letter, sound in _VOWELS.items():
        vowels.setdefault(unicodedata.normalize("NFD", sound), letter)
    signs = {"a": ""}
    for letter, sound in _SIGNS.items():
        signs.setdefault(unicodedata.normalize("NFD", sound), letter)
    longest = sorted({*consonants, *vowels, *_SIGNS_AFTER}, key=len, reverse=True)
    # A letter whose own mark follows is another letter; only the tilde is a sign by itself.
    pattern = re.compile(f"(?:{'|'.join(map(re.escape, longest))})(?![\u0300-\u0302\u0304-\u036f])")
    return consonants, vowels, signs, pattern
