"""CC-CEDICT, Chinese and English, and the dictionaries written like it: HanDeDict (German), CFDICT (French).

整理 整理 [zheng3 li3] /to arrange/to tidy up; to sort out/
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from learn.dictionaries.cleaning import sense
from learn.dictionaries.entry import Dictionary, Entry, Gathering

_LINE = re.compile(r"(\S+) (\S+) \[\[?([^\[\]]*)\]\]? ?(?:\{[^{}]*\} ?)?/(.+)/\s*")
_STATED = re.compile(r"^#! entries=(\d+)", re.MULTILINE)
_REFERENCE = re.compile(
    r"(?:old |erhua |Japanese |archaic |ancient |nonstandard |popular |simplified |euphemistic |Taiwan )*"
    r"(?:variant (?:form )?of|same as|see(?: also)?|also written|short (?:form )?(?:for|of)|abbr\. (?:for|of|to))"
    r" ([^\s\[,;()]+)"
)
_LEFT_OUT = re.compile(r"(?:CL:|(?:also |Taiwan |old |Beijing |colloquial )?(?:pr|pronounced)\b|used in )")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LINE_LENGTH = 10_000
_BAD_SHARE = 0.02


def is_cedict(text: str) -> bool:
    """Whether a text is written as CC-CEDICT is."""
    lines = [line for line in islice(_lines(text[:100_000]), 50) if line and line[0] != "#"]
    return bool(lines) and 2 * sum(bool(_LINE.fullmatch(line)) for line in lines) > len(lines)


def read_cedict(text: str, name: str) -> Dictionary:
    """The dictionary in a text; its headwords are both the simplified and the traditional forms.

    Entries that only refer to another ("variant of …") get what that one has. Raises ValueError for a text that
    ends before what it says it has, or with many lines that are no entries.
    """
    gathered = Gathering()
    referring: list[tuple[dict[str, None], list[str], str]] = []
    count = wrong = first = 0
    for number, line in enumerate(_lines(text), 1):
        if not line or line[0] == "#":
            continue
        match = _LINE.fullmatch(line) if len(line) < _LINE_LENGTH else None
        if match is None:
            first = first or number
            wrong += 1
            continue
        count += 1
        traditional, simplified, pinyin, senses = match.groups()
        found, notes, references = _senses(senses)
        entry = Entry(found, notes, (reading,) if (reading := marked(pinyin)) else ())
        heads = dict.fromkeys((simplified, traditional))
        for head in heads:
            gathered.put(head, entry)
        if references and not found:
            referring.append((heads, references, reading))
    _check(text, count, wrong, first)
    entries = gathered.entries()
    # What is referred to may itself refer; one step is enough for all but a handful.
    told = [(heads, [entries[r] for r in refs if r in entries], reading) for heads, refs, reading in referring]
    for heads, targets, reading in told:
        for target in targets:
            for head in heads:
                gathered.put(head, Entry(target.translations, "", (reading,) if reading else ()))
    return Dictionary(name, entries, "zh", _target(text[:3000], name))


def _lines(text: str) -> list[str]:
    return [line.rstrip("\r") for line in text.split("\n")]


def _check(text: str, count: int, wrong: int, first: int) -> None:
    if not count or wrong > max(2, _BAD_SHARE * count):
        raise ValueError(f"line {first}: is no entry of CC-CEDICT; download it again")
    stated = _STATED.search(text[:10_000])
    if stated and count < 0.98 * int(stated[1][:12]):
        raise ValueError(f"is cut off: it says {int(stated[1][:12]):,} entries and has {count:,}; download it again")


def _senses(text: str) -> tuple[tuple[str, ...], str, list[str]]:
    """Translations, note and references of an entry."""
    found: list[str] = []
    notes: list[str] = []
    references: list[str] = []
    for gloss in text.split("/"):
        if not gloss or _LEFT_OUT.match(gloss):
            continue
        if match := _REFERENCE.match(gloss):
            references += match[1].split("|")[::-1][:1]
        more, longer = sense(gloss, commas=False)
        found += [phrase for phrase in more if not _HAN.search(phrase)]
        notes += [phrase for phrase in longer if not _HAN.search(phrase)]
    return tuple(dict.fromkeys(found)), "; ".join(notes)[:300], references


def _target(head: str, name: str) -> str:
    """The language of the translations: English but for the sister dictionaries, which tell their names."""
    told = f"{name} {head if head.startswith('#') else ''}".casefold()
    if "handedict" in told or "hande" in name.casefold():
        return "de"
    return "fr" if "cfdict" in told else "en"


_VOWELS = dict(zip("aeiouü", ("āáǎà", "ēéěè", "īíǐì", "ōóǒò", "ūúǔù", "ǖǘǚǜ"), strict=True))
_SYLLABLE = re.compile(r"([A-Za-zü]+)([1-5])")


def marked(pinyin: str) -> str:
    """Pinyin with tone marks from pinyin with numbers: "zheng3 li3" is "zhěng lǐ"."""
    return " ".join(_marked(syllable) for syllable in pinyin.split())


@lru_cache(maxsize=1 << 12)
def _marked(syllable: str) -> str:
    match = _SYLLABLE.fullmatch(syllable.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü"))
    if match is None:
        return syllable
    letters, tone = match[1], int(match[2])
    if tone == 5:
        return letters
    low = letters.lower()
    # The mark stands on a or e, on the o of ou, and else on the last vowel.
    at = next((low.index(v) for v in ("a", "e", "ou") if v in low), max((low.rfind(v) for v in "iouü"), default=-1))
    if at < 0:
        return syllable
    mark = _VOWELS[low[at]][tone - 1]
    return letters[:at] + (mark.upper() if letters[at].isupper() else mark) + letters[at + 1 :]
