"""Passage: sentences that follow each other, with words left out all along."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from learn.lexicon.entry import GapSentence
from learn.quiz.cloze import accepted, fit, read_aloud, shown_as
from learn.quiz.distractors import form_of, wrong_words
from learn.quiz.item import Blank, Passage
from learn.quiz.material import SURE, Known, Material, neighbours
from learn.quiz.selection import Candidate, gives_away
from learn.quiz.text import seen, words

SHORTEST, LONGEST = 80, 150
"""Words of a passage."""

FEWEST, MOST = 6, 12
"""Gaps of a passage."""

_ASTRAY = 0.75
"""How far from its even place a gap may be, as a share of the distance between two."""

_APART = 0.4
"""How far from the next one it is at least, as a share of the same: the items of a list are no clauses."""

_TOGETHER = 0.8
"""What it is worth, in the same measure, that another gap has a word of the same form."""

_CLAUSE = re.compile(r"[,;:.!?…—–()،؛؟।॥，；：。！？（）]+")


@dataclass(frozen=True, slots=True)
class _Found:
    """A gap that could be made: a word, how a word bank shows it, its form, and whether it is told at a glance."""

    start: int
    end: int
    known: Known
    shown: str
    accepted: tuple[str, ...]
    gloss: str
    reading: str
    guessable: bool
    form: tuple[str, ...]


def passage(m: Material, gaps: int, rng: random.Random, beside: Sequence[Candidate] = ()) -> Candidate | None:
    """The best passage with so many gaps, or fewer; None where the text has none that goes with those `beside`.

    Words that can be told without being known are left out in it only if there is no passage yet, and none without.
    """
    found = _best(m, gaps, rng, beside, guessable=False)
    first = not any(isinstance(c.item, Passage) for c in beside)
    return found or (_best(m, gaps, rng, beside, guessable=True) if first else None)


def _best(
    m: Material, gaps: int, rng: random.Random, beside: Sequence[Candidate], *, guessable: bool
) -> Candidate | None:
    best: tuple[float, Candidate] | None = None
    rows = sorted(m.lexicon.sentences, key=lambda s: s.row)
    for first in range(len(rows)):
        last = first
        size = words(rows[first].sentence)
        while size < SHORTEST and last + 1 < len(rows) and _follows(rows[last], rows[last + 1]):
            last += 1
            size += words(rows[last].sentence)
        chance = rng.uniform(0, 2)
        if not SHORTEST <= size <= LONGEST:
            continue
        group = rows[first : last + 1]
        if any(s.sentence in c.sentences for s in group for c in beside):
            continue
        c = _passage(m, group, gaps, size, beside, guessable=guessable)
        if c:
            worth = c.item.points * c.score + chance  # another seed, another passage, if it is about as good
            if best is None or worth > best[0]:
                best = (worth, c)
    return replace(best[1], votes=_votes(m, best[1], rng)) if best else None


def _votes(m: Material, c: Candidate, rng: random.Random) -> tuple[tuple[str, ...], ...]:
    """For each gap of a passage the words that are wrong in it, best first."""
    item = c.item
    assert isinstance(item, Passage)  # noqa: S101 (for the type checker: it is made below)
    shown = "\n".join((seen(item.text, m.fold), c.visible))
    return tuple(
        tuple(
            o.entry.form
            for o in islice(
                wrong_words(
                    m,
                    known,
                    b.shown,
                    seen_text=shown,
                    said=c.said,
                    around=neighbours(item.text, b.start, b.end),
                    rng=rng,
                ),
                8,
            )
        )
        for known, b in zip(c.asked, item.blanks, strict=True)
    )


def _follows(a: GapSentence, b: GapSentence) -> bool:
    return b.row == a.row + 1 and b.section == a.section


def _passage(
    m: Material, group: Sequence[GapSentence], gaps: int, size: float, beside: Sequence[Candidate], *, guessable: bool
) -> Candidate | None:
    text = ""
    found: list[_Found] = []
    families = [family for s in group for family in m.families(s.sentence).values()]
    for s in group:
        if text:
            text += m.language.space
        base = seen(s.translation, m.base_fold)
        for g in s.gaps:
            own = m.families(s.sentence).get(g.start, frozenset())
            if fit(s, g) and sum(not own.isdisjoint(family) for family in families) <= 1:
                start, end = m.blank(s.sentence, g)
                key = s.sentence[start:end]
                known = m.entry(g.headword, key, g.gloss, g.pos)
                found.append(
                    _Found(
                        start=len(text) + start,
                        end=len(text) + end,
                        known=known,
                        shown=shown_as(key, s.sentence[:start], known, m.fold),
                        accepted=accepted(s.sentence, g, key),
                        gloss=g.gloss,
                        reading=read_aloud(m, known, g, key),
                        form=form_of(m, known, key),
                        guessable=m.guessable(known, known.headword, seen(g.gloss, m.base_fold), base),
                    )
                )
        text += s.sentence
    translation = m.base.space.join(s.translation for s in group)
    folded, base, heads = seen(text, m.fold), seen(translation, m.base_fold), m.heads
    names = [gap.known.headword for gap in found]

    def good(gap: _Found) -> bool:
        known, key = gap.known, seen(text[gap.start : gap.end], m.fold)
        return (
            folded.count(key) == 1
            and key not in heads
            and key not in seen(translation, m.fold)
            and names.count(known.headword) == 1
            and not any(key in c.visible or any(key in k or k in key for k in c.keys) for c in beside)
            and not any(m.alike(known, other) for c in beside for other in c.asked)
        )

    clauses = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text) + 1]
    free: dict[int, list[_Found]] = {}
    for gap in filter(good, found):
        free.setdefault(bisect_right(clauses, gap.start), []).append(gap)
    opaque = {clause: [gap for gap in gaps if not gap.guessable] for clause, gaps in free.items()}
    forms = Counter(gap.form for gaps in opaque.values() for gap in gaps)
    shared = {clause: [gap for gap in gaps if forms[gap.form] > 1] for clause, gaps in opaque.items()}
    counts = range(min(gaps, MOST), FEWEST - 1, -1)
    tried = (
        _spread(m, some, count, len(text), base)
        for some in ((free,) if guessable else (shared, opaque))
        for count in counts
    )
    taken = next(filter(None, tried), None)
    if not taken:
        return None
    taken.sort(key=lambda gap: gap.start)
    blanks = tuple(
        Blank(
            start=gap.start,
            end=gap.end,
            key=(key := text[gap.start : gap.end]),
            shown=gap.shown,
            accepted=gap.accepted,
            near=(gap.known.entry.headword,) if gap.known.headword != seen(key, m.fold) else (),
            headword=gap.known.entry.headword,
            hint=gap.gloss,
            reading=gap.reading,
        )
        for gap in taken
    )
    item = Passage(
        text=text,
        blanks=blanks,
        bank=(),
        headwords=tuple(b.headword for b in blanks),
        source=text,
        translation=translation,
        section=group[0].section,
        row=group[0].row,
    )
    asked = tuple(gap.known for gap in taken)
    visible = "\n".join(seen(piece, m.fold) for piece in item.stem)
    c = Candidate(
        item=item,
        asked=asked,
        sentences=frozenset({text, *(s.sentence for s in group)}),
        keys=frozenset(seen(b.key, m.fold) for b in blanks),
        told=(),
        visible=f"{visible}\n{seen(translation, m.fold)}",
        said=base,
        meanings=frozenset().union(*(k.meanings for k in asked)),
        kin=frozenset().union(*(k.kin for k in asked)),
        others=frozenset().union(*(m.kin(s.sentence) for s in group)) - frozenset().union(*(k.kin for k in asked)),
        zipf=sum(k.entry.zipf for k in asked) / len(asked),
        size=size,
        score=1.0 - (sum(_doubt(gap, base, m) for gap in taken) + _TOGETHER * _lone(taken)) / len(taken),
    )
    return None if any(gives_away(c, b) for b in beside) else c


def _doubt(gap: _Found, base: str, m: Material) -> float:
    """How far it is in doubt that the translation tells what belongs into a gap, and not at a glance."""
    told = seen(gap.gloss, m.base_fold) in base
    return (gap.known.entry.confidence < SURE) + 0.4 * (not told) + gap.guessable


def _lone(taken: Sequence[_Found]) -> int:
    """How many gaps have a word of a form that no other has."""
    return [*Counter(gap.form for gap in taken).values()].count(1)


def _spread(m: Material, free: Mapping[int, Sequence[_Found]], count: int, size: int, base: str) -> list[_Found]:
    """So many gaps out of those of each clause, one a clause and evenly spread; [] where there are too few.

    Each is near its place if all were at one distance, and no two ask for words that are alike.
    """
    step = size / count
    taken: list[_Found] = []
    used: set[int] = set()
    for k in range(count):
        goal = step * (k + 0.6)
        near = sorted(
            (
                abs(gap.start - goal) / step
                + _doubt(gap, base, m)
                - _TOGETHER * any(gap.form == t.form for t in taken),
                gap.start,
                clause,
                place,
            )
            for clause, gaps in free.items()
            if clause not in used
            for place, gap in enumerate(gaps)
            if abs(gap.start - goal) <= step * _ASTRAY
        )
        for _, _, clause, place in near:
            gap = free[clause][place]
            if not any(m.alike(gap.known, t.known) or abs(gap.start - t.start) < step * _APART for t in taken):
                taken.append(gap)
                used.add(clause)
                break
        else:
            return []
    return taken
