"""Vowelled Arabic in Latin letters, by DIN 31635."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LETTERS_TEXT = """
ء=ʾ أ=ʾ إ=ʾ ؤ=ʾ ئ=ʾ ب=b ت=t ث=ṯ ج=ǧ ح=ḥ خ=ḫ د=d ذ=ḏ ر=r ز=z س=s ش=š ص=ṣ ض=ḍ ط=ṭ ظ=ẓ ع=ʿ غ=ġ ف=f ق=q ك=k
ل=l م=m ن=n ه=h و=w ي=y پ=p چ=č ڤ=v گ=g ژ=ž
"""
_LETTERS = dict(pair.split("=") for pair in _LETTERS_TEXT.split())
_SUN = frozenset("تثدذرزسشصضطظلن")
_SHORT = {"َ": "a", "ُ": "u", "ِ": "i"}
_TANWIN = {"ً": "an", "ٌ": "un", "ٍ": "in"}
_SHADDA, _SUKUN, _DAGGER = "\u0651", "\u0652", "\u0670"
_CLITICS = {"وَ": "wa-", "فَ": "fa-", "بِ": "bi-", "كَ": "ka-", "لِ": "li-", "لَ": "la-", "سَ": "sa-", "أَ": "ʾa-"}


@cache
def romanised(vowelled: str, clitics: str = "") -> str:
    """A vowelled word in Latin letters; `clitics` is the conjunction, preposition, article at its start."""
    text = unicodedata.normalize("NFD", vowelled).replace("\u0640", "")
    text = unicodedata.normalize("NFC", text)
    if _DAGGER in text and re.fullmatch("[وف]?[بت]?الله|[وف]?لله", _bare(text)):
        clitic_units = [unit for unit in _units(text) if unit[0] in "وفبتل" and unit[1] and _SHADDA not in unit[1]]
        before = "".join(f"{_LETTERS[letter]}{_SHORT[marks[0]]}-" for letter, marks in clitic_units)
        return before + ("llāh" if before else "allāh")
    out, at = "", 0
    letters = "".join(c for c in unicodedata.normalize("NFC", clitics) if not unicodedata.combining(c))
    article = letters.endswith(("ال", "لل")) or (not clitics and _has_article(text))
    if article and not letters:
        letters = "ال"
    units = _units(text)
    count = len(letters)
    for i, (letter, marks) in enumerate(units[:count]):
        at = i + 1
        if article and i == count - 2 and letter == "ا":
            continue
        if article and i == count - 1:
            following = units[count][0] if count < len(units) else ""
            sound = _LETTERS.get(following, "l") if following in _SUN else "l"
            out += ("" if out else "a") + sound + "-"
            break
        vowel = next((_SHORT[m] for m in marks if m in _SHORT), "a")
        out += _LETTERS.get(letter, "") + vowel + "-"
    rest = units[at:]
    if article and rest and _SHADDA in rest[0][1]:
        rest = [(rest[0][0], rest[0][1].replace(_SHADDA, "")), *rest[1:]]
    if (
        out
        and not article
        and rest[:1] == [("ا", "")]
        and len(rest) > 2
        and (rest[1][1] == _SUKUN or _SHADDA in rest[1][1])
    ):
        rest = rest[1:]  # the alif of اتجاه is silent after a vowel: wa-ttiǧāh
    return out + _word(rest)


def _bare(text: str) -> str:
    return "".join(char for char in text if not unicodedata.combining(char))


def _has_article(text: str) -> bool:
    """Whether a vowelled word begins with the article: its ل has no vowel of its own."""
    units = _units(text)
    return (
        text.startswith("ال")
        and len(units) > 3
        and not units[0][1]
        and (
            units[1][1] == _SUKUN
            or _SHADDA in units[2][1]
            or units[1][1] == _SHADDA + "َ"
            or (units[1][1] == "\u0650" and units[2] == ("ا", ""))
        )
    )


def _units(text: str) -> list[tuple[str, str]]:
    """Letters with the marks on them."""
    units: list[tuple[str, str]] = []
    for char in text:
        if unicodedata.combining(char) and units:
            units[-1] = (units[-1][0], units[-1][1] + char)
        else:
            units.append((char, ""))
    return units


def _word(units: list[tuple[str, str]]) -> str:  # noqa: PLR0912 (one branch a kind of letter)
    """Letters with their marks in Latin letters."""
    out = ""
    for i, (letter, marks) in enumerate(units):
        last = i == len(units) - 1
        vowel = next((_SHORT[m] for m in marks if m in _SHORT), "")
        tanwin = next((_TANWIN[m] for m in marks if m in _TANWIN), "")
        double = 2 if _SHADDA in marks else 1
        bare_letter = not marks or (marks == _SUKUN and letter in "اى")
        if _DAGGER in marks:
            vowel = "ā"
        if letter == "آ":
            out += ("ʾ" if out else "") + "ā"
        elif letter == "ا" and last and i and units[i - 1][0] == "و" and out.endswith(("w", "ū")):
            continue  # the silent alif of رَأَوْا, ذَهَبُوا
        elif letter in "اى" and bare_letter:
            if out.endswith(("an", "un", "in")) and i and any(m in _TANWIN for m in units[i - 1][1]):
                continue  # the seat of the ending -an
            if out.endswith("a"):
                out = out[:-1] + "ā"
            elif not out:
                out += "i" if i + 1 < len(units) and _SUKUN in units[i + 1][1] else "a"
            elif not out.endswith(("ā", "ū")):
                out += "ā"
        elif letter in "اٱ":
            out += vowel + tanwin
        elif letter == "ى":
            out = out[:-1] + "ā" if out.endswith("a") else out + "ā"
        elif letter == "و" and bare_letter | (marks == _SUKUN) and out.endswith("u"):
            out = out[:-1] + "ū"
        elif letter == "ي" and bare_letter | (marks == _SUKUN) and out.endswith("i"):
            out = out[:-1] + "ī"
        elif letter == "و" and not marks and last and out.endswith("ū"):
            continue
        elif letter == "ة":
            if out.endswith("ā"):
                out += "h" if last and not (tanwin or vowel) else "" if tanwin or vowel else "t"
            else:
                out += "" if last and out.endswith("a") else "a" if not out.endswith("a") else "t" if not last else ""
            out += ("t" if tanwin or vowel else "") + (tanwin or vowel)
        elif letter in _LETTERS:
            sound = _LETTERS[letter]
            if letter in "أإء" and not out:
                sound = ""
            if letter == "ي" and double == 2 and out.endswith("i") and last and not vowel and not tanwin:
                out = out[:-1] + "ī"
                continue
            out += sound * double + vowel + tanwin
        else:
            out += letter
    return out
