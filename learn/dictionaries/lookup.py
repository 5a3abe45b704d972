"""Several dictionaries asked together, between two languages: directly, backwards, or through a third language."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from learn.dictionaries.cleaning import bare, little
from learn.dictionaries.entry import Dictionary, Entry
from learn.languages.base import folded, primary

Fold = Callable[[str], str]

REVERSED = 0.9
"""What a translation weighs that is only found backwards: the dictionary's word for it may be a rarer one."""
THROUGH = 0.8
"""What a translation through a third language weighs at most."""
_MOST_SHOWN = 5
_SPREAD = 200
"""Words of the third language that one word leads to at most; what leads to more is no help."""


class Way(StrEnum):
    """How a translation was found."""

    DIRECT = "direct"
    REVERSED = "reversed"
    THROUGH = "through"


@dataclass(frozen=True, slots=True)
class Translation:
    """A translation that dictionaries give of a word.

    `weight` is from 0 to 1: 1 for what a dictionary says, a little less for what it says the other way round. What
    was found through a third language weighs by how much the two words agree there; `through` are the words, in
    that language, that both have. `dictionaries` are the names of those that led to it.
    """

    text: str
    weight: float
    way: Way
    through: tuple[str, ...] = ()
    dictionaries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dictionaries:
    """Dictionaries of any languages, to be asked together."""

    dictionaries: tuple[Dictionary, ...] = ()
    _tables: dict[tuple[str, str, Fold, Fold], _Table] = field(default_factory=dict, repr=False, compare=False)

    def between(self, source: str, target: str, fold_source: Fold = folded, fold_target: Fold = folded) -> Lookup:
        """What the dictionaries say of words of one language in another; words are compared as they are folded.

        This reads through the dictionaries once; what several pairs share is kept.
        """
        source, target = primary(source), primary(target)
        direct = self._table(source, target, fold_source, fold_target)
        thirds = {lang for d in self.dictionaries for lang in (primary(d.source), primary(d.target))}
        bridges = [
            (self._table(source, third, fold_source, folded), self._table(target, third, fold_target, folded))
            for third in sorted(thirds - {source, target, ""})
            if self._has(source, third) and self._has(target, third)
        ]
        return Lookup(key_of(source, fold_source), key_of(target, fold_target), direct, tuple(bridges))

    def lead(self, source: str, target: str) -> bool:
        """Whether they lead from one language to another, directly or through a third; reads through none of them."""
        source, target = primary(source), primary(target)
        thirds = {lang for d in self.dictionaries for lang in (primary(d.source), primary(d.target))}
        return self._has(source, target) or any(self._has(source, t) and self._has(target, t) for t in thirds)

    def _has(self, one: str, other: str) -> bool:
        """Whether a dictionary is between two languages, either way round."""
        return any({primary(d.source), primary(d.target)} == {one, other} for d in self.dictionaries)

    def _table(self, source: str, target: str, fold_source: Fold, fold_target: Fold) -> _Table:
        asked = (source, target, fold_source, fold_target)
        if asked not in self._tables:
            self._tables[asked] = _table(self.dictionaries, *asked)
        return self._tables[asked]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The dictionaries, indexed for one language into another."""

    _key: Fold = field(repr=False)
    _key_target: Fold = field(repr=False)
    _direct: _Table = field(repr=False)
    _bridges: tuple[tuple[_Table, _Table], ...] = field(repr=False)

    def __bool__(self) -> bool:
        """Whether any dictionary leads from the one language to the other."""
        return bool(self._direct.names or self._bridges)

    @property
    def dictionaries(self) -> tuple[str, ...]:
        """The names of the dictionaries that are asked."""
        tables = [self._direct, *(table for bridge in self._bridges for table in bridge)]
        return tuple(dict.fromkeys(name for table in tables for name in table.names))

    def lookup(self, word: str) -> tuple[Translation, ...]:
        """The translations of a word, the surest first; through a third language only where there is no other."""
        key = self._key(word)
        found = [
            Translation(said.text, said.weight, Way.DIRECT if said.weight == 1 else Way.REVERSED, (), (said.name,))
            for said in self._direct.there.get(key, {}).values()
        ]
        if not found:
            for there, onward in self._bridges:
                senses = list(there.there.get(key, ()))[:_SPREAD]
                candidates = dict.fromkeys(c for sense in senses for c in list(onward.back.get(sense, ()))[:_SPREAD])
                # Of what weighs the same the word of fewer meanings goes first.
                plainest = sorted(candidates, key=lambda c: len(onward.there[c]))
                found += [_through(key, candidate, there, onward) for candidate in plainest]
        best: dict[str, Translation] = {}
        for one in sorted(found, key=lambda t: -t.weight):
            best.setdefault(one.text, one)
        return tuple(best.values())

    def weight(self, word: str, translation: str) -> float:
        """What the dictionaries give for one word as the translation of another: from 0, nothing, to 1.

        What no dictionary says directly may still be found through a third language.
        """
        key, wanted = self._key(word), self._key_target(translation)
        if said := self._direct.there.get(key, {}).get(wanted):
            return said.weight
        return max((_through(key, wanted, there, onward).weight for there, onward in self._bridges), default=0.0)

    def entry(self, word: str) -> Entry | None:
        """The entry of a word where a dictionary from its language has one: with its note and readings."""
        return self._direct.entries.get(self._key(word))


def key_of(lang: str, fold: Fold) -> Fold:
    """What gives the key of a word: folded, without notes in brackets, articles and the "to" of infinitives."""
    pattern = little(lang)

    def key(text: str) -> str:
        plain = fold(bare(text) or text).strip(" -.!?。！？")
        return pattern.sub("", plain, count=1) if pattern else plain

    return key


# --- tables ------------------------------------------------------------------------------------------------


class _Said(NamedTuple):
    """A translation as a dictionary writes it, what it weighs, and the dictionary's name."""

    text: str
    weight: float
    name: str


@dataclass(frozen=True, slots=True)
class _Table:
    """What some dictionaries say of words of a language in another one, whichever way round they are.

    All by keys: `there` are the translations of a word, `back` the words that a translation is of, `heads` how a
    word is written, and `entries` what a dictionary from the language says of it.
    """

    names: tuple[str, ...]
    there: Mapping[str, Mapping[str, _Said]]
    back: Mapping[str, Collection[str]]
    heads: Mapping[str, str]
    entries: Mapping[str, Entry]


def _table(
    dictionaries: Iterable[Dictionary], source: str, target: str, fold_source: Fold, fold_target: Fold
) -> _Table:
    """The table of the dictionaries between two languages."""
    key_source, key_target = key_of(source, fold_source), key_of(target, fold_target)
    names: dict[str, None] = {}
    there: dict[str, dict[str, _Said]] = {}
    back: dict[str, dict[str, None]] = {}
    heads: dict[str, str] = {}
    entries: dict[str, Entry] = {}

    def put(word: str, written: str, translation: str, said: _Said) -> None:
        known = there.setdefault(word, {})
        if translation not in known or known[translation].weight < said.weight:
            known[translation] = said
            back.setdefault(translation, {})[word] = None
            heads.setdefault(word, written)

    for dictionary in dictionaries:
        name = dictionary.name
        langs = (primary(dictionary.source), primary(dictionary.target))
        if langs == (source, target):
            names[name] = None
            keyed = _keys(dictionary.entries.values(), key_target)
            for (head, entry), translations in zip(dictionary.entries.items(), keyed, strict=True):
                if not (word := key_source(head)) or entries.get(word) is entry:
                    continue
                entries.setdefault(word, entry)
                for translation, text in translations:
                    put(word, head, translation, _Said(text, 1.0, name))
        elif langs == (target, source):
            names[name] = None
            keyed = _keys(dictionary.entries.values(), key_source)
            for head, words in zip(dictionary.entries, keyed, strict=True):
                if translation := key_target(head):
                    said = _Said(head, REVERSED, name)
                    for word, text in words:
                        put(word, text, translation, said)
    return _Table(tuple(names), there, back, heads, entries)


def _keys(entries: Iterable[Entry], key: Fold) -> Iterator[list[tuple[str, str]]]:
    """The translations of entries with their keys; headwords that share an entry mostly follow each other."""
    last: Entry | None = None
    found: list[tuple[str, str]] = []
    for entry in entries:
        if entry is not last:
            last = entry
            found = [(k, text) for text in entry.translations if (k := key(text))]
        yield found


def _through(word: str, candidate: str, there: _Table, onward: _Table) -> Translation:
    """A candidate for the translation of a word through a third language.

    Word and candidate each have words in the third language, and those that they share speak for the candidate
    (inverse consultation, Tanaka and Umemura 1994). Each speaks the louder the earlier the dictionary names it, and
    the fewer other candidates it leads to: "bank" is any of several things, "banker" is one. Measured on a text in
    four languages that tells the candidates which a translator used from the others better than counting does.
    """
    senses, other = there.there.get(word, {}), onward.there.get(candidate, {})
    ranks = {key: 1 / (1 + place / 4) for place, key in enumerate(senses)}
    common = [key for key in senses if key in other]
    if not common:
        return Translation("", 0.0, Way.THROUGH)
    share = sum(ranks[key] / len(onward.back[key]) for key in common) / sum(ranks.values())
    # Two words that agree are no accident.
    share = math.sqrt(min(1.0, share if len(common) == 1 else 2 * share))
    return Translation(
        onward.heads[candidate],
        round(THROUGH * share, 3),
        Way.THROUGH,
        tuple(senses[key].text for key in common[:_MOST_SHOWN]),
        tuple(dict.fromkeys((senses[common[0]].name, other[common[0]].name))),
    )
