"""How Chinese words sound: Hanyu Pinyin by the lists of `pinyin` and of pypinyin."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import product

from learn.languages.base import frequency_list
from learn.languages.chinese_words import simplified, word_tags, zipf
from learn.languages.pinyin import ALWAYS, CHARACTERS, FULL, INSIDE, LIGHT, LONG, NOT_R, TRADITIONAL, WORDS


@cache
def pinyin(word: str, plain: str) -> str:
    """The pinyin of a word (`plain` in simplified characters), its syllables written together."""
    if plain in WORDS:
        return WORDS[plain]
    tags = word_tags()
    if (
        len(word) in {4, 5}
        and tags.get(plain, "")[:1] != "i"
        and plain[:2] in tags
        and (plain[2:] in tags or zipf(plain[2:]))
    ):
        first = INSIDE.get(plain[:2]) or pinyin(word[:2], plain[:2])
        return f"{first} {pinyin(word[2:], plain[2:])}"
    sounds = syllables(word, plain)
    if plain[-1] == "儿" and len(plain) > 1 and plain not in NOT_R:
        sounds[-2:] = [sounds[-2] + "r"]
    elif plain in LIGHT:
        sounds[-1] = toneless(sounds[-1])
    elif plain[-1] in _ENDINGS and len(plain) > 1 and plain[-2:] not in FULL:
        sounds[-1] = _ENDINGS[plain[-1]]
    reading = ""
    for sound in sounds:
        vowel = unicodedata.normalize("NFD", sound)[:1] in {"a", "o", "e"}
        reading += ("'" if vowel and reading else "") + sound
    return reading


_ENDINGS = {"子": "zi", "们": "men"}
"""Endings of nouns that have no tone."""

_TONES = dict.fromkeys((0x300, 0x301, 0x304, 0x30C))


def toneless(syllable: str) -> str:
    """A syllable without its tone mark."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).translate(_TONES))


_AUDIBLE = 2.5  # of what is rarer, nobody thinks first


_SPELLED_OUT = 3  # characters of a word; longer ones hardly sound like another


@cache
def _by_sound() -> dict[str, list[str]]:
    """The characters of some frequency by how each sounds by itself."""
    found: dict[str, list[str]] = {}
    for word in frequency_list("zh"):
        if len(word) == 1 and zipf(word) >= _AUDIBLE:
            for sound in dict.fromkeys(_readings().get(ord(word), "").split(",")):
                found.setdefault(sound, []).append(word)
    return found


@cache
def _phrases() -> dict[str, list[list[str]]]:
    """The readings of words and phrases in simplified characters, by pypinyin's list."""
    from pypinyin.constants import PHRASES_DICT

    phrases: dict[str, list[list[str]]] = PHRASES_DICT
    return phrases


@cache
def _readings() -> dict[int, str]:
    """The readings of every character, separated by commas, by pypinyin's list."""
    from pypinyin.constants import PINYIN_DICT

    readings: dict[int, str] = PINYIN_DICT
    return readings


def syllables(word: str, plain: str) -> list[str]:
    """The syllables of a word: as a list has them, else those of the words inside it, else by character.

    Without the change of tone that 一 and 不 undergo before others: dictionaries do not print it.
    """
    out: list[str] = []
    at = 0
    while at < len(plain):
        for size in range(len(plain) - at, 1, -1):
            part = plain[at : at + size]
            inside = INSIDE.get(part) if size < len(plain) else None
            known = inside or WORDS.get(part)
            if known and " " not in known:
                out.append(known)
                break
            if part in _phrases():
                found = (item[0] for item in _phrases()[part])
                out += [ALWAYS.get(c, s) for c, s in zip(part, found, strict=True)]
                break
        else:
            size = 1
            out.append(character(word, plain, at))
        at += size
    return out


def character(word: str, plain: str, at: int) -> str:  # noqa: PLR0911 (one step a character)
    """The reading of a character in a word that no list has."""
    char, new = word[at], plain[at]
    last = at == len(plain) - 1
    if len(plain) > 1:
        if new == "为":
            return "wèi" if not at and plain[1] in "了何什此之的国民您你我他她它" else "wéi"
        if new == "重" and not at and (word_tags().get(plain[1], "")[:1] == "v" or plain[1] in "塑启构燃温"):
            return "chóng"
        if new in "得倒" and last:
            return {"得": "de", "倒": "dǎo"}[new]
        if new == "子":
            return "zǐ"
        if new == "长" and last and plain not in LONG:
            return "zhǎng"
        if char in TRADITIONAL and new != "着":
            return TRADITIONAL[char]
        if new in CHARACTERS:
            return CHARACTERS[new]
    readings = _readings().get(ord(char), "").split(",")
    if char != new and len(readings) == 1 and readings[0]:
        return readings[0]
    return ALWAYS.get(new) or _readings().get(ord(new), new).split(",")[0]


def written_as_heard(word: str) -> bool:
    """Whether a word has two characters or more, and no other word of some frequency sounds the same."""
    plain = simplified(word)
    if len(plain) < 2:
        return False
    sounds = syllables(plain, plain)
    alike = [_by_sound().get(toned, ()) for toned in sounds]
    others = map("".join, product(*alike)) if len(plain) <= _SPELLED_OUT else ()
    return not any(o != plain and zipf(o) >= _AUDIBLE and syllables(o, o) == sounds for o in others)
