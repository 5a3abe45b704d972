"""Matching: words and their meanings, one of them to spare."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from learn.quiz.choice import choice_candidates
from learn.quiz.distractors import wrong_words
from learn.quiz.item import Choice, Matching
from learn.quiz.material import SURE, Known, Material
from learn.quiz.selection import Candidate, choose, easy_to_hard, gives_away
from learn.quiz.text import seen

FEWEST, MOST = 5, 8
"""Words that are matched at a time."""

_PURE = 2
"""Words and meanings: where the kind of both is known, a smaller item of one kind is better than a larger mixed one."""


def matching(m: Material, count: int, rng: random.Random, beside: Sequence[Candidate] = ()) -> list[Candidate]:
    """Items for about `count` words, each with words of one kind where the text has enough."""
    groups = -(-count // MOST)
    if count // groups < FEWEST:
        groups -= 1
    made: list[Candidate] = []
    for number in range(groups):
        left = count - sum(c.item.points for c in made)
        size = min(MOST, left // (groups - number))
        group = _group(m, size, rng, (*beside, *made))
        if group:
            made.append(group)
    return made


def _group(m: Material, size: int, rng: random.Random, beside: Sequence[Candidate]) -> Candidate | None:
    """One item with so many words, or fewer; None where there are less than the fewest.

    Words whose meaning is unsure are in it only where there are too few others.
    """
    single = {c.item.headwords: c for c in sorted(choice_candidates(m, "word"), key=lambda c: c.score)}
    sure = [c for c in single.values() if c.asked[0].entry.confidence >= SURE]
    return _of(m, sure, size, rng, beside) or _of(m, list(single.values()), size, rng, beside)


def _of(
    m: Material, single: Sequence[Candidate], size: int, rng: random.Random, beside: Sequence[Candidate]
) -> Candidate | None:
    """One item made of single words."""
    # words of one kind, whose meanings are of one kind too, or else the next best
    kinds: dict[tuple[str, ...], list[Candidate]] = {}
    for c in single:
        known = c.asked[0]
        for name in ((known.pos, known.base_pos), (known.pos,), ()):
            kinds.setdefault(name, []).append(c)
    best: Candidate | None = None
    for kind in sorted(kinds, key=lambda name: (-len(name), -len(kinds[name]), name)):
        if len(kinds[kind]) < FEWEST or (best and len(kind) < _PURE):
            continue
        chosen = choose(kinds[kind], size, rng, beside, m.alike)
        spare = _spare(m, chosen, beside, rng) if len(chosen) >= FEWEST else None
        made = _joined(m, easy_to_hard(chosen), spare, beside) if spare else None
        if made and (best is None or made.item.points > best.item.points):
            best = made
        if best and best.item.points == size:
            break
    return best


def _spare(m: Material, chosen: Sequence[Candidate], beside: Sequence[Candidate], rng: random.Random) -> Known | None:
    """A word whose meaning none of the words has, nor any that is asked for beside them; None where there is none."""
    known = [c.asked[0] for c in chosen]
    for c in sorted(chosen, key=lambda c: c.item.headwords):
        for other in wrong_words(m, c.asked[0], c.asked[0].entry.gloss, meanings=True, rng=rng):
            shown = replace(c, visible="\n".join(k.headword for k in known), said=other.meaning)
            if not any(m.alike(k, other) for k in known) and not any(
                gives_away(shown, b) or not other.meanings.isdisjoint(b.meanings) for b in beside
            ):
                return other
    return None


def _joined(m: Material, chosen: Sequence[Candidate], spare: Known, beside: Sequence[Candidate]) -> Candidate | None:
    """Single words as one item."""
    items = [c.item for c in chosen if isinstance(c.item, Choice)]
    item = Matching(
        words=tuple(i.word for i in items),
        meanings=(*(i.hint for i in items), spare.entry.gloss),
        key=tuple(range(len(items))),
        readings=tuple(i.reading for i in items),
        examples=tuple((i.source, i.translation) for i in items),
        headwords=tuple(h for i in items for h in i.headwords),
        source=items[0].source,
        translation=items[0].translation,
        section=items[0].section,
        row=items[0].row,
        level=sum(i.level for i in items) / len(items),
    )
    joined = Candidate(
        item=item,
        asked=tuple(a for c in chosen for a in c.asked),
        sentences=frozenset(),
        keys=frozenset(),
        told=tuple(pair for c in chosen for pair in c.told),
        visible="\n".join(seen(word, m.fold) for word in item.words),
        said="\n".join(seen(meaning, m.base_fold) for meaning in item.meanings),
        meanings=frozenset(spare.meanings).union(*(c.meanings for c in chosen)),
        kin=frozenset().union(*(c.kin for c in chosen)),
        others=frozenset(),
        zipf=sum(c.zipf for c in chosen) / len(chosen),
        size=float(len(items)),
        score=0.0,
    )
    return None if any(gives_away(joined, b) for b in beside) else joined
