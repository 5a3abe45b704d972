"""Passage: sentences that follow each other, with words left out all along."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import pairwise

from learn.lexicon.entry import GapSentence
from learn.quiz.cloze import fit, shown_as
from learn.quiz.distractors import wrong_words
from learn.quiz.item import Blank, Passage
from learn.quiz.material import Known, Material
from learn.quiz.selection import Candidate, gives_away
from learn.quiz.text import seen, words

SHORTEST, LONGEST = 80, 150
"""Words of a passage."""

FEWEST, MOST = 6, 12
"""Gaps of a passage."""

_CLAUSE = re.compile(r"[,;:.!?…—–()،؛؟।॥，；：。！？、（）]+")


def passage(m: Material, gaps: int, rng: random.Random, beside: Sequence[Candidate] = ()) -> Candidate | None:
    """The best passage with so many gaps, or fewer; None where the text has none that goes with those `beside`."""
    best: tuple[tuple[int, float], Candidate] | None = None
    rows = sorted(m.lexicon.sentences, key=lambda s: s.row)
    for first in range(len(rows)):
        last = first
        size = words(rows[first].sentence)
        while size < SHORTEST and last + 1 < len(rows) and _follows(rows[last], rows[last + 1]):
            last += 1
            size += words(rows[last].sentence)
        if not SHORTEST <= size <= LONGEST:
            continue
        group = rows[first : last + 1]
        if any(s.sentence in c.sentences for s in group for c in beside):
            continue
        c = _passage(m, group, gaps, size, rng, beside)
        if c:
            worth = (c.item.points, c.score + rng.uniform(0, 0.5))
            if best is None or worth > best[0]:
                best = (worth, c)
    return best[1] if best else None


def _follows(a: GapSentence, b: GapSentence) -> bool:
    return b.row == a.row + 1 and b.section == a.section


def _passage(
    m: Material, group: Sequence[GapSentence], gaps: int, size: float, rng: random.Random, beside: Sequence[Candidate]
) -> Candidate | None:
    text = ""
    found: list[tuple[int, int, Known, str, str, str]] = []
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
    translation = " ".join(s.translation for s in group)
    folded, base, heads = seen(text, m.fold), seen(translation, m.base_fold), m.heads
    names = [known.headword for _, _, known, *_ in found]

    def good(gap: tuple[int, int, Known, str, str, str]) -> bool:
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
    free = [gap for gap in found if good(gap)]
    # one gap a clause, each near its place if all were evenly spread
    for count in range(min(gaps, MOST), FEWEST - 1, -1):
        taken: list[tuple[int, int, Known, str, str, str]] = []
        used: set[int] = set()
        for k in range(count):
            goal = len(text) * (k + 0.6) / count
            near = sorted(
                free, key=lambda gap: (abs(gap[0] - goal) - (8 if seen(gap[4], m.base_fold) in base else 0), gap[0])
            )
            for gap in near:
                clause = next(i for i, (a, b) in enumerate(pairwise(clauses)) if a <= gap[0] < b)
                if abs(gap[0] - goal) > len(text) / count * 0.75:
                    continue
                if clause in used or any(m.alike(gap[2], t[2]) for t in taken) or gap in taken:
                    continue
                taken.append(gap)
                used.add(clause)
                break
        if len(taken) == count:
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
    votes = tuple(
        tuple(o.entry.form for o in wrong_words(m, k, b.shown, seen_text=folded, said=base, rng=rng)[:8])
        for k, b in zip(asked, blanks, strict=True)
    )
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
        score=sum(seen(b.hint, m.base_fold) in base for b in blanks) / len(blanks),
        votes=votes,
    )
    return None if any(gives_away(c, b) for b in beside) else c
