"""StarDict's dictionaries: a description (.ifo), an index (.idx), articles (.dict), other headwords (.syn).

The format is that of StarDict's own description of it, versions 2.4.2 and 3.0.0. All text is UTF-8.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from learn.dictionaries.cleaning import LONGEST_ARTICLE, article
from learn.dictionaries.entry import MOST_ENTRIES, Dictionary, Entry, Gathering
from learn.dictionaries.files import MOST_BYTES, Files, stem_of
from learn.dictionaries.naming import languages_in

MAGIC = "StarDict's dict ifo file"
_TEXTS = "mlghxkwn"
_READINGS = "ty"
_CUT_OFF = "is cut off or damaged; download it again"
_BAD_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class _Place:
    """A headword and where its article lies."""

    word: str
    start: int
    size: int


def read_stardict(files: Files, ifo: str) -> Dictionary:
    """The dictionary that an .ifo describes. Raises ValueError, with the file, for what is missing or damaged."""
    told = _description(files.read(ifo))
    stem = stem_of(ifo)
    index, articles = files.find(stem, ".idx"), files.find(stem, ".dict")
    if not index or not articles:
        raise ValueError(f"{stem}.{'dict' if index else 'idx'} is missing; keep the files of a StarDict together")
    bits = told.get("idxoffsetbits", "32")
    if bits not in {"32", "64"}:
        raise ValueError(f"{ifo}: idxoffsetbits is 32 or 64, not {bits[:20]!r}; download it again")
    places = list(_places(files.read(index), index, 8 if bits == "64" else 4))
    if len(places) < 0.98 * _number(told.get("wordcount", "")):
        raise ValueError(f"{index}: {_CUT_OFF}")
    read = _articles(files.read(articles), articles, places, told.get("sametypesequence", ""))
    gathered = Gathering()
    for place, entry in zip(places, read, strict=True):
        gathered.put(place.word, entry)
    if other := files.find(stem, ".syn"):
        for word, number in _synonyms(files.read(other), other, len(places)):
            gathered.put(word, read[number])
    name = told.get("bookname", "") or stem
    source, target = next(
        (found for text in _names(told, name, stem) if all(found := languages_in(text))),
        ("", ""),
    )
    return Dictionary(name, gathered.entries(), source, target)


def _names(told: Mapping[str, str], name: str, stem: str) -> tuple[str, ...]:
    """What may name the languages, the surest first."""
    return (f"{told.get('sourceLang', '')} {told.get('targetLang', '')}", told.get("lang", ""), name, stem)


def _description(data: bytes) -> dict[str, str]:
    """The values of an .ifo."""
    text = data[:100_000].decode("utf-8-sig", errors="replace")
    first, *lines = text.splitlines() or [""]
    if first.strip() != MAGIC:
        raise ValueError(f"is no StarDict .ifo, which begins with {MAGIC!r}; download it again")
    pairs = (line.partition("=") for line in lines)
    return {key.strip(): value.strip()[:300] for key, equals, value in pairs if equals}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 12 else 0


def _places(data: bytes, name: str, width: int) -> Iterator[_Place]:
    """The places in an index: a word, a NUL, where its article begins, and how long it is."""
    form = struct.Struct(">QI" if width == 8 else ">II")
    at = count = wrong = 0
    while at < len(data):
        end = data.find(b"\0", at, at + 1024)
        if end < 0 or end + 1 + form.size > len(data):
            raise ValueError(f"{name}: {_CUT_OFF}")
        count += 1
        if count > MOST_ENTRIES:
            raise ValueError(f"{name}: has more than {MOST_ENTRIES:,} headwords; take a smaller dictionary")
        word = data[at:end].decode(errors="replace")
        wrong += "\ufffd" in word
        yield _Place("" if "\ufffd" in word else word, *form.unpack_from(data, end + 1))
        at = end + 1 + form.size
    if wrong > _BAD_SHARE * count:
        raise ValueError(f"{name}: is not in UTF-8, as StarDict's files are; convert it")


def _articles(data: bytes, name: str, places: list[_Place], types: str) -> list[Entry]:
    """What the articles say, in the order of the index."""
    read: dict[tuple[int, int], Entry] = {}
    total = wrong = 0
    entries = []
    for place in places:
        if place.start + place.size > len(data):
            raise ValueError(f"{name}: {_CUT_OFF}")
        key = (place.start, place.size)
        if key not in read:
            # Articles may overlap, and so be more in all than the file is long.
            total += min(place.size, 4 * LONGEST_ARTICLE)
            if total > MOST_BYTES:
                raise ValueError(f"{name}: {_CUT_OFF}")
            read[key], broken = _article(data[place.start : place.start + place.size], types, place.word)
            wrong += broken
        entries.append(read[key])
    if wrong > max(2, _BAD_SHARE * len(read)):
        raise ValueError(f"{name}: is not in UTF-8, as StarDict's files are; convert it")
    return entries


def _article(data: bytes, types: str, word: str) -> tuple[Entry, bool]:
    """What an article says, and whether it is broken."""
    found: list[str] = []
    notes: list[str] = []
    readings: list[str] = []
    broken = False
    for kind, piece in _fields(data, types):
        if kind not in _TEXTS + _READINGS:
            continue
        text = piece[: 4 * LONGEST_ARTICLE].decode(errors="replace")
        if "\ufffd" in text.rstrip("\ufffd"):
            broken = True
        elif kind in _READINGS:
            readings.append(text.strip()[:100])
        else:
            more, longer = article(text, word, kind=kind)
            found += more
            notes += longer
    note = "; ".join(dict.fromkeys(notes))[:300]
    return Entry(tuple(dict.fromkeys(found))[:60], note, tuple(r for r in readings if r)), broken


def _fields(data: bytes, types: str) -> Iterator[tuple[str, bytes]]:
    """The fields of an article, each with its type: small letters end with a NUL, capitals begin with a size.

    With types given beforehand the last field has neither. What is damaged ends the article.
    """
    at = number = 0
    while at < len(data):
        if types:
            if number == len(types):
                return
            kind = types[number]
        else:
            kind = chr(data[at])
            at += 1
        number += 1
        if types and number == len(types):
            yield kind, data[at:]
            return
        if kind.isupper():
            if at + 4 > len(data):
                return
            size = int.from_bytes(data[at : at + 4])
            at += 4
            yield kind, data[at : at + size]
            at += size
        else:
            end = data.find(b"\0", at)
            end = len(data) if end < 0 else end
            yield kind, data[at:end]
            at = end + 1


def _synonyms(data: bytes, name: str, places: int) -> Iterator[tuple[str, int]]:
    """Other headwords, each with the number of the one in the index that it stands for."""
    at = count = 0
    while at < len(data):
        end = data.find(b"\0", at, at + 1024)
        count += 1
        if end < 0 or end + 5 > len(data) or count > MOST_ENTRIES:
            raise ValueError(f"{name}: {_CUT_OFF}")
        number = int.from_bytes(data[end + 1 : end + 5])
        if number >= places:
            raise ValueError(f"{name}: {_CUT_OFF}")
        word = data[at:end].decode(errors="replace")
        if "\ufffd" not in word:
            yield word, number
        at = end + 5
