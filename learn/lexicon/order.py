"""The order of study: each new note's sentence has as few words not yet met as can be."""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Sequence
from dataclasses import replace

from learn.lexicon.choosing import NAMES, alike, knowing
from learn.lexicon.entry import Entry, Lexicon

EVERYDAY = 5.5  # frequency (Zipf) from which a word is taken to be met: one of the few hundred used most
SURE = 0.95  # confidence below which a gloss that one sentence alone speaks for had better not open a deck
APART = 6  # how many notes further on a sentence may be shown again, where keeping it apart costs nothing
AHEAD = 24  # how many notes further on one is looked for that has another sentence


def in_order_of_study(chosen: Lexicon, full: Lexicon, known: Collection[str] = ()) -> Lexicon:
    """What was chosen from a full lexicon, in the order in which to study it: `ordered`, and taken `apart`."""
    met = met_before(full, known)
    return replace(chosen, entries=apart(ordered(chosen.entries, met), met))


def met_before(full: Lexicon, known: Collection[str] = ()) -> frozenset[str]:
    """The headwords of a lexicon that are met before any of it is studied.

    They are everyday words, names, what is spelt nearly alike in both languages, and what is `known` (folded words
    of the target language).
    """
    knows = knowing(full.target, known)
    return frozenset(e.headword for e in full.entries if e.zipf >= EVERYDAY or e.pos in NAMES or alike(e) or knows(e))


def unmet(entries: Sequence[Entry], met: Collection[str] = ()) -> list[int]:
    """How many words of each entry's sentence are not yet met when it is studied, its own word aside."""
    seen = set(met)
    counts = []
    for entry in entries:
        counts.append(len(_needed(entry, seen)))
        seen.add(entry.headword)
    return counts


def ordered(entries: Sequence[Entry], met: Collection[str] = ()) -> tuple[Entry, ...]:
    """Entries so that the words of each one's sentence come before it as far as can be, easy and frequent ones first.

    `met` are headwords that are known already. Words that other sentences need and whose own sentence needs few
    come first; what no sentence needs waits until all the words of its own are met (Eades, Lin and Smyth 1993:
    the fewest arcs that go backwards). So does what is `shaky`, and no sentence needs: mistakes are among these, and
    nobody should begin with one.
    """
    met = frozenset(met)
    taught = {entry.headword: k for k, entry in reversed(list(enumerate(entries)))}
    missing = [_needed(entry, met) for entry in entries]
    needs = [{taught[word] for word in words if word in taught} for words in missing]
    helps: list[set[int]] = [set() for _ in entries]
    for k, words in enumerate(needs):
        for word in words:
            helps[word].add(k)
    foreign = [len(words) - len(of_ours) for words, of_ours in zip(missing, needs, strict=True)]
    ease = [-entry.zipf - math.log2(1 + entry.count) for entry in entries]
    late = [shaky(entry) for entry in entries]

    def turn(k: int) -> tuple[float, ...]:
        """When an entry's turn comes, the lowest first."""
        if not needs[k] and not late[k]:
            return 0, foreign[k], ease[k], k
        if not helps[k]:
            return 2, len(needs[k]), ease[k], k
        return 1, len(needs[k]) - len(helps[k]), ease[k], k

    turns = [turn(k) for k in range(len(entries))]
    waiting = list(turns)
    heapq.heapify(waiting)
    result = []
    seen = set(met)
    done: set[int] = set()
    while waiting:
        now = heapq.heappop(waiting)
        k = int(now[-1])
        if k in done or turns[k] != now:
            continue
        done.add(k)
        result.append(_easiest(entries[k], seen))
        seen.add(entries[k].headword)
        for other in sorted(helps[k] | needs[k]):
            needs[other].discard(k)
            helps[other].discard(k)
            if other not in done:
                turns[other] = turn(other)
                heapq.heappush(waiting, turns[other])
    return tuple(result)


def shaky(entry: Entry) -> bool:
    """Whether no more than one sentence speaks for an entry's gloss, and that not clearly."""
    return entry.count == 1 and entry.confidence < SURE and not entry.checked


def apart(entries: Sequence[Entry], met: Collection[str] = ()) -> tuple[Entry, ...]:
    """Entries in an order of study, those with one sentence taken apart as far as that costs nothing.

    No entry has more words that are not yet met than where it stood, and one that has none never waits for one
    that has some.
    """
    waiting = list(range(len(entries)))
    stood = unmet(entries, met)
    missing = [_needed(entry, met) for entry in entries]
    sentences = [entry.example.sentence if entry.example else "" for entry in entries]
    result: list[int] = []
    while waiting:
        lately = {sentences[k] for k in result[1 - APART :]} - {""}
        turns = [k for k in waiting if not missing[k]] or waiting
        free = (k for k in turns[:AHEAD] if sentences[k] not in lately and len(missing[k]) <= stood[k])
        now = next(free, turns[0])
        waiting.remove(now)
        result.append(now)
        for words in missing:
            words.discard(entries[now].headword)
    return tuple(entries[k] for k in result)


def _easiest(entry: Entry, met: Collection[str]) -> Entry:
    """An entry with that of its good examples that has the fewest words not met; of equal ones, the best."""
    return min((replace(entry, example=e) for e in (entry.example, *entry.others)), key=lambda e: len(_needed(e, met)))


def _needed(entry: Entry, met: Collection[str]) -> set[str]:
    """The words of an entry's sentence that are not met, but for its own."""
    words = entry.example.words if entry.example else ()
    return {word for word in words if word not in met and word not in (entry.headword, entry.form)}
