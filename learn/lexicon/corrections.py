"""What a reviewer says of the entries of a lexicon is done to it: meanings, readings and notes; entries to drop."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learn.errors import RequestError
from learn.languages import Language, get
from learn.lexicon.choosing import NAMES, worth
from learn.lexicon.entry import Entry, Example, Gap, GapSentence, Lexicon, Span
from learn.reading.corrections import KINDS, Correction, Corrections, key_of, shown

if TYPE_CHECKING:
    from learn.languages import Token

_NAMED = 3  # of the rows or entries that a line counts, how many it names
_PARTS = re.compile(r"[,;/|()，、；（）،؛]")


@dataclass(frozen=True, slots=True)
class Report:
    """What corrections did to a lexicon: entries as found and as corrected, those to drop, and rows without an entry.

    `remarks` is what the user should know, a line each.
    """

    corrected: tuple[tuple[Entry, Entry], ...] = ()
    dropped: tuple[Entry, ...] = ()
    unmatched: tuple[Correction, ...] = ()
    remarks: tuple[str, ...] = ()


def corrected(lexicon: Lexicon, corrections: Corrections) -> tuple[Lexicon, Report]:
    """A lexicon as a reviewer corrected it, and what was done.

    A gloss that a human changed or checked is sure (confidence 1). Entries to drop stay, and say so: as all that
    makes no card, they are left out by `choose`. What the corrections say nothing of is as it was. Raises
    RequestError where they are for another pair.
    """
    if (lexicon.target, lexicon.base) != (corrections.target, corrections.base):
        raise RequestError(
            f"{corrections.name}: is for {corrections.target} ← {corrections.base}, not for {lexicon.target} ←"
            f" {lexicon.base}; name a file that is for that pair"
        )
    target, base = get(lexicon.target), get(lexicon.base)
    rows = _by_entry(lexicon.entries, corrections.rows, target)
    entries, changed, dropped = [], [], []
    for k, found in enumerate(lexicon.entries):
        row = rows.get(k)
        if row.drop if row else key_of(found.kind, found.headword) in corrections.deleted:
            now = replace(found, dropped=True)
            dropped.append(now)
        else:
            now = _entry(found, row, base) if row else found
            if now != found:
                changed.append((found, now))
        entries.append(now)
    if changed:
        entries.sort(key=lambda e: (-worth(e), e.headword, e.kind))  # as they were, by what they are worth now
    matched = {id(row) for row in rows.values()}
    unmatched = tuple(row for row in corrections.rows if id(row) not in matched)
    done = replace(lexicon, entries=tuple(entries), sentences=tuple(_sentences(lexicon.sentences, changed)))
    remarks = (*corrections.remarks, *_remarks(corrections.name, changed, dropped, unmatched))
    return done, Report(tuple(changed), tuple(dropped), unmatched, remarks)


def _by_entry(entries: Sequence[Entry], rows: Sequence[Correction], target: Language) -> dict[int, Correction]:
    """The row of each entry that has one, by the entry's number: folded, where none is spelt the same."""
    spelt: dict[tuple[str, str], Correction] = {}
    folded: dict[tuple[str, str], Correction] = {}
    for row in sorted(rows, key=lambda row: not row.kind):  # one that names its kind goes first
        for kind in [row.kind] if row.kind else KINDS:
            spelt.setdefault((kind, row.headword), row)
            folded.setdefault((kind, target.fold(row.headword)), row)
    found: dict[int, Correction] = {}
    for k, entry in enumerate(entries):
        headword = shown(entry.headword)
        if mine := spelt.get((entry.kind, headword)) or folded.get((entry.kind, target.fold(headword))):
            found[k] = mine
    return found


def _entry(found: Entry, row: Correction, base: Language) -> Entry:
    """An entry as a row has it."""
    entry = replace(found, note=row.note or found.note)
    if row.reading is not None:
        entry = replace(entry, reading=row.reading)
    if row.alternatives is not None:
        entry = replace(entry, alternatives=row.alternatives)
    other = row.gloss != shown(found.gloss)
    if not row.gloss or not (row.checked or other):
        return entry
    entry = replace(entry, confidence=1.0, checked=True)
    if other:
        entry = replace(
            entry,
            gloss=row.gloss,
            # What was linked to a name was taken for one.
            pos="" if found.pos in NAMES else found.pos,
            example=_marked(found.example, found.gloss, row.gloss, base) if found.example else None,
            others=tuple(_marked(example, found.gloss, row.gloss, base) for example in found.others),
        )
    alternatives = tuple(a for a in entry.alternatives if base.fold(a) != base.fold(entry.gloss))
    return replace(entry, alternatives=alternatives)


def _marked(example: Example, was: str, gloss: str, base: Language) -> Example:
    """An example with a new gloss marked in its translation, or nothing where it does not stand there.

    A gloss may give several meanings: "decide, determine". What was marked stays so if it is one of them.
    """
    meanings = [gloss, *(part.strip() for part in _PARTS.split(gloss))]
    wanted = [fold for meaning in meanings if (fold := base.fold(meaning))]
    if base.fold(was) in wanted:
        return example
    tokens = base.tokens(example.translation)
    for meaning in dict.fromkeys(wanted):
        if places := tuple(_places(meaning, example.translation, tokens, base)):
            return replace(example, translation_marks=places)
    return replace(example, translation_marks=())


def _places(meaning: str, text: str, tokens: Sequence[Token], base: Language) -> Iterator[Span]:
    """Where a folded meaning stands in a text: as words that follow each other, or one word in any form."""
    end = 0
    for k, first in enumerate(tokens):
        if first.start < end:
            continue
        for last in tokens[k : k + len(meaning)]:
            run = base.fold(text[first.start : last.end])
            forms = {run, *map(base.fold, (first.headword, first.lemma, first.stem))} if last is first else {run}
            if meaning in forms:
                end = last.end
                yield first.start, end
                break
            if len(run) > 2 * len(meaning):
                break


def _sentences(sentences: Sequence[GapSentence], changed: Sequence[tuple[Entry, Entry]]) -> Iterator[GapSentence]:
    """Sentences whose gaps have the gloss and the reading that their entries now have."""
    now = {(found.headword, found.gloss): (found, entry) for found, entry in changed if found.kind == "word"}

    def gap(was: Gap) -> Gap:
        if (was.headword, was.gloss) not in now:
            return was
        found, entry = now[was.headword, was.gloss]
        reading = entry.reading if was.reading == found.reading else was.reading
        return replace(was, gloss=entry.gloss, reading=reading)

    for sentence in sentences:
        yield replace(sentence, gaps=tuple(map(gap, sentence.gaps)))


def _remarks(
    name: str, changed: Sequence[tuple[Entry, Entry]], dropped: Sequence[Entry], unmatched: Sequence[Correction]
) -> Iterator[str]:
    """What was done, and which rows stand for no entry."""
    counts = {
        "meanings corrected": sum(found.gloss != now.gloss for found, now in changed),
        "meanings checked": sum(now.checked and found.gloss == now.gloss for found, now in changed),
        "readings corrected": sum(found.reading != now.reading for found, now in changed),
        "notes": sum(found.note != now.note for found, now in changed),
    }
    told = [f"{what}: {n}" for what, n in counts.items() if n]
    if dropped:
        told.append(f"dropped: {len(dropped)} ({_some(e.headword for e in dropped)})")
    if told:
        yield f"{name}: {', '.join(told)}"
    if unmatched:
        speaking = [row for row in unmatched if not row.silent]
        silent = [row for row in unmatched if row.silent]
        named = _some(f"row {row.row} {row.kind} {row.headword}" for row in [*speaking, *silent])
        which = f" ({len(speaking)} with corrections)" if speaking else ""
        yield f"{name}: rows that match nothing in the text any more: {len(unmatched)}{which}: {named}"


def _some(names: Iterator[str]) -> str:
    """The first few of some names."""
    listed = [" ".join(name.split()) for name in names]
    return "; ".join(name if len(name) <= 40 else f"{name[:39]}…" for name in listed[:_NAMED]) + (
        "; …" if len(listed) > _NAMED else ""
    )
