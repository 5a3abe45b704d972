"""Passage: sentences that follow each other, with words left out all along."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from learn.lexicon.entry import GapSentence
from learn.quiz.cloze import fit, shown_as
from learn.quiz.cognates import transparent
from learn.quiz.distractors import wrong_words
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

_Found = tuple[int, int, Known, str, str, str]
"""A gap that could be made: start, end, the word, how a word bank shows it, its gloss and reading."""

_CLAUSE = re.compile(r"[,;:.!?…—–()،؛؟।॥，；：。！？（）]+")


def passage(m: Material, gaps: int, rng: random.Random, beside: Sequence[Candidate] = ()) -> Candidate | None:
    """The best passage with so many gaps, or fewer; None where the text has none that goes with those `beside`."""
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
        c = _passage(m, group, gaps, size, beside)
        if c:
            worth = c.item.points + c.score + chance  # another seed, another passage, if it is about as good
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
    m: Material, group: Sequence[GapSentence], gaps: int, size: float, beside: Sequence[Candidate]
) -> Candidate | None:
    text = ""
    found: list[_Found] = []
    for s in group:
        if text:
            text += m.language.space
        for g in s.gaps:
            key = s.sentence[g.start : g.end]
            if fit(s, g):
                known = m.entry(g.headword, key, g.gloss, g.pos)
                shown = shown_as(key, s.sentence[: g.start], known, m.fold)
                found.append((len(text) + g.start, len(text) + g.end, known, shown, g.gloss, g.reading))
        text += s.sentence
    translation = m.base.space.join(s.translation for s in group)
    folded, base, heads = seen(text, m.fold), seen(translation, m.base_fold), m.heads
    names = [known.headword for _, _, known, *_ in found]

    def good(gap: _Found) -> bool:
        start, end, known, _, _, _ = gap
        key = seen(text[start:end], m.fold)
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
        free.setdefault(bisect_right(clauses, gap[0]), []).append(gap)
    for count in range(min(gaps, MOST), FEWEST - 1, -1):
        taken = _spread(m, free, count, len(text), base)
        if taken:
            break
    else:
        return None
    taken.sort(key=lambda gap: gap[0])
    blanks = tuple(
        Blank(
            start=start,
            end=end,
            key=text[start:end],
            shown=shown,
            near=(known.entry.headword,) if known.headword != seen(text[start:end], m.fold) else (),
            headword=known.entry.headword,
            hint=gloss,
            reading=reading,
        )
        for start, end, known, shown, gloss, reading in taken
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
    asked = tuple(gap[2] for gap in taken)
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
        others=frozenset(),
        zipf=sum(k.entry.zipf for k in asked) / len(asked),
        size=size,
        score=1.0 - sum(_doubt(gap, base, m) for gap in taken) / len(taken),
    )
    return None if any(gives_away(c, b) for b in beside) else c


def _doubt(gap: _Found, base: str, m: Material) -> float:
    """How far it is in doubt that the translation tells what belongs into a gap, and not at a glance."""
    known = gap[2]
    told = seen(gap[4], m.base_fold) in base
    return 0.5 * (known.entry.confidence < SURE) + 0.4 * (not told) + 0.5 * transparent({known.headword}, base)


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
            (abs(gap[0] - goal) / step + _doubt(gap, base, m), gap[0], clause, place)
            for clause, gaps in free.items()
            if clause not in used
            for place, gap in enumerate(gaps)
            if abs(gap[0] - goal) <= step * _ASTRAY
        )
        for _, _, clause, place in near:
            gap = free[clause][place]
            if not any(m.alike(gap[2], t[2]) or abs(gap[0] - t[0]) < step * _APART for t in taken):
                taken.append(gap)
                used.add(clause)
                break
        else:
            return []
    return taken
