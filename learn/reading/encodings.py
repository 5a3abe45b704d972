"""Bytes that are not Unicode: which encoding they are in, told from what they say; and text that was garbled before."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from learn.reading.text import decode, normalise

_SAMPLE = 20_000
_AS_UTF8 = "save it as UTF-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file. `remark` is what the user should know of how it was read, "" for plain Unicode."""

    text: str
    remark: str = ""


def decoded(data: bytes, lang: str = "") -> Decoded:
    """Read bytes as text: Unicode, or the encoding that their text makes sense in, in the language if it is known.

    Raises ValueError, with the reason and the remedy in one line, where that is not sure, and for Hindi that only
    an old font shows as Hindi.
    """
    try:
        text, remark = decode(data), ""
    except ValueError as e:
        if not str(e).startswith("not UTF-8"):
            raise
        text, remark = _legacy(data, lang.split("-", maxsplit=1)[0], str(e))
    if font := _font(text):
        raise ValueError(
            f"is Hindi in the code of an old font ({font}), which no program can read as Hindi;"
            " convert it to Unicode and save it as UTF-8"
        )
    if remark:
        return Decoded(text, remark)
    return _mended(text)


# --- which encoding ------------------------------------------------------------------------------------

_MANY = {"zh": ("gb18030", "big5hkscs"), "yue": ("big5hkscs", "gb18030"), "ja": ("cp932", "euc_jp"), "ko": ("cp949",)}
_WEST, _CENTRE = ("cp1252", "mac_roman"), ("cp1250", "iso8859_2")
_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866")
_ONE = {
    "ar": ("cp1256", "iso8859_6"), "fa": ("cp1256",), "ur": ("cp1256",), "he": ("cp1255",), "el": ("cp1253",),
    "ru": _CYRILLIC, "uk": _CYRILLIC, "be": _CYRILLIC, "bg": _CYRILLIC, "mk": _CYRILLIC, "th": ("cp874",),
    "sr": (*_CYRILLIC, *_CENTRE), "vi": ("cp1258",), "tr": ("cp1254",), "az": ("cp1254",), "lt": ("cp1257",),
    "lv": ("cp1257",), "et": ("cp1257", "cp1252"), "cs": _CENTRE, "sk": _CENTRE, "pl": _CENTRE, "hu": _CENTRE,
    "sl": _CENTRE, "hr": _CENTRE, "bs": _CENTRE, "ro": _CENTRE,
}  # fmt: skip
"""The encodings that a language was written in; those of western Europe for any other in Latin letters."""
_NAMES = {
    "gb18030": "GB18030", "big5hkscs": "Big5", "cp932": "Shift_JIS", "euc_jp": "EUC-JP", "cp949": "EUC-KR",
    "koi8_r": "KOI8-R", "koi8_u": "KOI8-U", "cp866": "IBM866", "latin-1": "Latin-1", "mac_roman": "Mac Roman",
}  # fmt: skip


def name_of(encoding: str) -> str:
    """The usual name of an encoding: "Windows-1256" for Python's cp1256."""
    return _NAMES.get(encoding) or encoding.replace("cp", "Windows-").replace("iso8859_", "ISO-8859-")


def _legacy(data: bytes, lang: str, reason: str) -> tuple[str, str]:
    """Text that is not Unicode and what to say of it; raises ValueError where it is not sure how to read it."""
    lenient = data[:_SAMPLE].decode("utf-8", "replace")
    broken, good = lenient.count("\ufffd"), sum(c > "\x7f" for c in lenient) - lenient.count("\ufffd")
    if good > 4 * broken:
        raise ValueError(reason.replace("not UTF-8", "broken UTF-8"))
    telling = b"\n".join(_BEYOND.findall(data))[:_SAMPLE]
    encoding = _many(telling, lang)
    if not encoding and _font(data[:_SAMPLE].decode("cp1252", "replace")):
        return data.decode("cp1252", "replace"), "read as Windows-1252"
    encoding = encoding or _one(telling[:8000], lang)
    if not encoding:
        raise ValueError(f"{reason}; its encoding is not sure")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as e:
        raise ValueError(f"broken {name_of(encoding)} (at byte {e.start + 1}); {_AS_UTF8}") from e
    return text, f"read as {name_of(encoding)}; {_AS_UTF8} if characters look wrong"


_BEYOND = re.compile(rb"[^\n]*[\x80-\xff][^\n]*")
"""Lines that are not ASCII: they tell the encoding."""


def _sample(data: bytes, encoding: str) -> str | None:
    """The lines that tell an encoding as text, None where they are not in it."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(data, final=False)
    except UnicodeDecodeError:
        return None
    strange = any(unicodedata.category(c) in {"Cc", "Co", "Cn"} and not c.isspace() for c in text)
    return None if strange else text


_ENOUGH, _ALL, _COMMON, _APART = 12, 0.98, 0.9, 0.1


def _many(data: bytes, lang: str) -> str:
    """The encoding of Chinese, Japanese or Korean, "" where it is none of them, or not sure.

    Their standards have the common characters first, so that text read in a wrong one is full of rare ones.
    """
    if lang and lang not in _MANY:
        return ""
    wanted = _MANY.get(lang) or [e for encodings in _MANY.values() for e in encodings]
    found: dict[str, float] = {}
    for encoding in dict.fromkeys(wanted):
        text = _sample(data, encoding)
        letters = [c for c in text or "" if c > "\x7f" and unicodedata.category(c)[0] in "LNS"]
        if len(letters) >= (2 if lang else _ENOUGH):
            found[encoding] = _common(letters, encoding)
    if not found:
        return ""
    # Korean is all in the first rows of its standard, and half of Japanese in its row of kana: in those of China both
    # are common characters too, but Chinese is not so common in theirs.
    for encoding in ("cp949", "euc_jp"):
        if found.get(encoding, 0.0) >= _ALL:
            return encoding
    best = max(found, key=lambda e: found[e])
    rest = max((score for e, score in found.items() if e != best), default=0.0)
    return best if found[best] >= _COMMON and found[best] - rest >= _APART else ""


_ROWS: dict[str, tuple[str, tuple[int, int]]] = {
    "gb18030": ("gb2312", (0xB0, 0xD7)),
    "big5hkscs": ("big5", (0xA4, 0xC6)),
    "cp932": ("euc_jp", (0xB0, 0xCF)),
    "euc_jp": ("euc_jp", (0xB0, 0xCF)),
    "cp949": ("euc_kr", (0xB0, 0xC8)),
}
"""The standard that an encoding extends, and the rows of its common characters."""


def _common(letters: list[str], encoding: str) -> float:
    """Which share of letters are common ones of the language of an encoding."""
    standard, (first, last) = _ROWS[encoding]
    kana = sum("\u3041" <= c <= "\u30fe" for c in letters)
    common = kana if standard == "euc_jp" else 0
    if encoding == "gb18030":
        letters = list("".join(letters).translate(_simpler()))  # GB18030 has the traditional characters too
    for c in letters:
        try:
            row = c.encode(standard)[0]
        except UnicodeEncodeError:
            continue
        common += first <= row <= last
    share = common / len(letters)
    # no Japanese without kana
    return share / 2 if standard == "euc_jp" and kana < len(letters) / 10 else share


@cache
def _simpler() -> Mapping[int, str]:
    from wordfreq.chinese import SIMPLIFIED_MAP

    return {ord(old) if isinstance(old, str) else old: new for old, new in SIMPLIFIED_MAP.items() if len(new) == 1}


_WORD = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
_SIGNS = frozenset("«»“”‘’„‚‹›–—…•·°§©®€£¥™¿¡ªº×÷½¼¾²³±№،؛؟\u00a0\u200c\u200d\u200e\u200f")
_LEAST, _FEW, _PART = 0.4, 3, 4_000
"""The least share of known words, the least letters, and how many are enough to tell the language."""


def _one(data: bytes, lang: str) -> str:
    """The encoding of one byte a letter in which most words of a text are words of its language, "" if none is sure."""
    texts: dict[str, str] = {}
    for encoding in dict.fromkeys(e for encodings in (_WEST, *_ONE.values()) for e in encodings):
        text = _sample(data, encoding)
        if text is not None and text not in texts.values():
            texts[encoding] = text
    for known in (_known, _known_abroad):
        found = {e: _sense(text, lang, e, known) for e, text in texts.items()}
        best = max(found, key=lambda e: found[e], default="")
        if best and found[best] >= _LEAST:
            rest = max((found[e] for e in found if e != best and not _alike(texts[e], texts[best])), default=0.0)
            sure = rest < 0.7 * found[best] or (found[best] >= 0.6 and found[best] - rest >= 0.09)
            return best if sure else ""
    return ""


def _alike(one: str, other: str) -> bool:
    """Whether two readings of the same bytes differ in hardly any letter, as those in sister encodings do."""
    differ = sum(a != b for a, b in zip(one, other, strict=False))
    return differ < sum(c > "\x7f" for c in one) / 10


def _sense(text: str, lang: str, encoding: str, known: Callable[[str, str], bool]) -> float:
    """Which share of what is not ASCII in a text are words that its language has, and usual signs."""
    from learn.reading.telling import detect

    text = unicodedata.normalize("NFC", normalise(text))
    if not lang:
        try:
            lang = detect(text[:_PART]).split("-", maxsplit=1)[0]
        except ValueError:
            return 0.0
    if encoding not in _ONE.get(lang, _WEST):
        return 0.0
    if lang == "th":
        return _thai(text)
    signs = [c for c in text if c > "\x7f" and not c.isalnum() and unicodedata.category(c)[0] != "M"]
    words = [w for w in _WORD.findall(text) if not w.isascii()]
    strange = sum(c not in _SIGNS for c in signs) + len(_AMID.findall(text))
    total = sum(map(len, words)) + strange
    if sum(c.isalpha() for c in text) < 40 or 0 < total < _FEW:
        return 0.0
    if not total:
        return float(bool(signs))
    # Of two letters nearly all are words somewhere, and a capital inside a word is a small letter elsewhere.
    good = sum(len(w) for w in words if len(w) > 2 and (w.isupper() or not _INSIDE.search(w)) and known(w, lang))
    return good / total


_AMID = re.compile(
    r"(?<=[^\W\d_])[^\w\s\x00-\x7f\u00b7\u0300-\u036f\u05b0-\u065f\u0e30-\u0e4f\u2000-\u206f](?=[^\W\d_])"
)
"""Signs that no one writes inside a word."""
_INSIDE = re.compile(r"[^\W\d_](?=[A-ZÀ-ÖØ-ÞА-ЯЁ])")
_LATIN = dict(zip("абвгдђежзијклмнопрстћуфхцчшљњџ", [*"abvgdđežzijklmnoprstćufhcčš", "lj", "nj", "dž"], strict=True))
_SAME = str.maketrans("şţ", "șț", "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")


def _known(word: str, lang: str) -> bool:
    from learn.languages.base import frequency_list, undotted

    plain = undotted(word, lang).casefold().translate(_SAME)
    found = frequency_list(lang)
    if lang == "sr":
        plain = "".join(_LATIN.get(c, c) for c in plain)
    # Arabic has its small words before the word
    return plain in found or (lang == "ar" and any(plain[n:] in found for n in (1, 2, 3) if len(plain) > n + 3))


def _known_abroad(word: str, lang: str) -> bool:
    """Whether a word, a name perhaps, is one of a western language, in a text in Latin letters."""
    return _known(word, lang) or any(_known(word, other) for other in ("en", "fr", "es", "de", "pt"))


def _thai(text: str) -> float:
    """Which share of Thai marks stand on a letter, as they must."""
    marks = re.findall(r"(.)([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])", text)
    # a vowel stands on a consonant, a tone on either
    good = sum("\u0e01" <= a <= "\u0e2e" or (b > "\u0e40" and a in _THAI_VOWELS) for a, b in marks)
    thai = sum("\u0e01" <= c <= "\u0e5b" for c in text)
    other = sum(c > "\x7f" and not "\u0e01" <= c <= "\u0e5b" and c not in _SIGNS for c in text)
    sound = good >= 0.98 * len(marks) > 0 and len(marks) > thai / 10 and other < thai / 50 and thai >= _ENOUGH
    return 1.0 if sound else 0.0


_THAI_VOWELS = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39")


# --- text that was garbled before ----------------------------------------------------------------------

# "है", "में", "से", "और", "का" … as the codes of Kruti Dev and DevLys, and of Chanakya, have them.
_KRUTI = frozenset(
    word
    for line in (
        "gS gSa esa ls vkSj dk dh ds ij us dks Hkh ugha ugh fd ;g rks Fkk Fks Fkh fd;k fy, fy;k tks bl ml mUgksaus",
        "vius viuh djus djrs dj ckn rd lkFk gks gksrk gksrh gksrs jgk jgs jgh x;k x;s xbZ tkrk ,d dqN lc vki ge oks",
        "os ;s og fnu ns'k Hkkjr Hkkjrh; yksx yksxksa muds mldh mlds bldk bldh blds cgqr gh",
    )
    for word in line.split()
)
_CHANAKYA = re.compile("·¤|ð¤|ãñ|âð|×ð´|¥õÚU|¥æñÚU|ÙãUè|Øã|·ð|ßã")


def _font(text: str) -> str:
    """The old font in whose code a text is Hindi, "" mostly."""
    part = text[:_SAMPLE]
    words = part.split()
    found = [w for w in words if w.strip(".,()\"'|A") in _KRUTI]
    if len(found) > len(words) / 8 and len(set(found)) >= 4:
        return "Kruti Dev, DevLys"
    return "Chanakya" if len(_CHANAKYA.findall(part)) > len(words) / 5 and len(words) > 4 else ""


_READ_AS = ("cp1252", "latin-1", "cp1251", "cp1250", "cp1254", "cp1256", "mac_roman", "gb18030", "cp932", "big5hkscs")
_GARBLED = re.compile(
    "[ÃÂ][\u0080-¿ŠšŽžŸ€‚ƒ„…†‡ˆ‰‹ŒœŽ‘’“”•–—˜™›]|â€[œ\u009d™˜“”¦¢]|à[¤¥][\u0080-¿‚ƒ„…†‡ˆ‰Š‹Œ]|Ø[§¨ª±³¹]|锟斤拷"
)
_MANY_LOST = 20
"""Of how many characters one may be lost."""


def _mended(text: str) -> Decoded:
    """A text with what was UTF-8, read as something else and saved again, put right; or with what to say of it."""
    beyond = sum(c > "\x7f" for c in text[:_SAMPLE])
    if beyond >= 4:
        for encoding in _READ_AS:
            right = _turned_back(text, encoding, beyond)
            if right is not None:
                remark = f"was UTF-8 that had been read as {name_of(encoding)} and saved again; read as it was before"
                return Decoded(right, remark)
    lost = text.count("\ufffd")
    if lost * _MANY_LOST > len(text):
        raise ValueError(f"{lost} of its characters are lost (\ufffd); take it from its source again and {_AS_UTF8}")
    garbled = _GARBLED.findall(text[:_SAMPLE])
    if len(garbled) >= 3 and 4 * len(garbled) > beyond:
        return Decoded(text, f"looks garbled ({garbled[0]!r}); take it from its source again and {_AS_UTF8}")
    return Decoded(text, f"has {lost} characters that were lost before (\ufffd)" if lost else "")


def _turned_back(text: str, encoding: str, beyond: int) -> str | None:
    """The text that was UTF-8 before it was read in an encoding, None where it was not."""
    try:
        part = _bytes(text[:_SAMPLE], encoding)
        right = codecs.getincrementaldecoder("utf-8")().decode(part, final=len(text) <= _SAMPLE)
        # Two letters that happen to be a byte pattern of UTF-8 are no proof.
        if sum(c > "\x7f" for c in right) < 2 or (beyond < 12 and not _GARBLED.search(text[:_SAMPLE])):
            return None
        return _bytes(text, encoding).decode("utf-8")
    except UnicodeError:
        return None


def _bytes(text: str, encoding: str) -> bytes:
    table = _table(encoding)
    return text.translate(table).encode("latin-1") if table else text.encode(encoding)


@cache
def _table(encoding: str) -> dict[int, int]:
    """The bytes of characters, those that have none standing for themselves; empty for encodings of many bytes."""
    if encoding in {e for encodings in _MANY.values() for e in encodings}:
        return {}
    chars: Iterable[str] = (bytes([b]).decode(encoding, "replace") for b in range(256))
    bytes_of = {ord(c): b for b, c in enumerate(chars) if c != "\ufffd"}
    # what the encoding has elsewhere must not come through as it is
    taken = set(bytes_of.values())
    return {c: 0x100 for c in range(0x80, 0x100) if c in taken and c not in bytes_of} | bytes_of
