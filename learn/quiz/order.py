"""Order: a stretch of a sentence in parts, of which only one order is right."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from learn.pages import script
from learn.quiz.item import Order
from learn.quiz.selection import Candidate
from learn.quiz.text import occurrences, seen, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learn.languages.base import Token
    from learn.lexicon.entry import GapSentence, Span
    from learn.quiz.material import Material

FEWEST, MOST = 4, 7
"""Parts that are put in order."""

SHORTEST, LONGEST = 5, 18
"""Words that they have together."""

WIDEST = 5
"""Words of a part."""

MOVABLE = 3
"""Phrases at most that may stand in any order."""

_UNCLOSED = re.compile(r"""\s*[“«‘(（「『《〈]|\s+["']""")
_LONGEST = 60  # words of a sentence; what is longer is not read in class


def order_candidates(m: Material) -> list[Candidate]:
    """The items that the lexicon's sentences make: of each sentence at most one."""
    return [c for sentence in m.lexicon.sentences for c in [_candidate(m, sentence)] if c]


def _candidate(m: Material, sentence: GapSentence) -> Candidate | None:
    text = sentence.sentence
    if words(text) > _LONGEST or not seen(sentence.translation, m.base_fold):
        return None
    tokens = m.tokens(text)
    best = max(stretches(m, tokens, text), key=lambda found: _worth(text, found.parts), default=None)
    if best is None:
        return None
    cuts = best.parts
    parts = [text[a:b] for a, b in cuts]
    first = next(t for t in tokens if t.start == cuts[0][0])
    if first.pos != "PROPN" and first.headword[:1] == parts[0][:1].lower():
        parts[0] = parts[0][:1].lower() + parts[0][1:]  # a capital that only the place gives would tell it
    item = Order(
        parts=tuple(parts),
        key=best.orders[0],
        accepted=best.orders,
        opening=text[: cuts[0][0]],
        closing=text[cuts[-1][1] :],
        space=m.language.space,
        headwords=(),
        source=text,
        translation=sentence.translation,
        section=sentence.section,
        row=sentence.row,
        reading=sentence.reading,
    )
    known = [m.by_headword[g.headword].entry.zipf for g in sentence.gaps if g.headword in m.by_headword]
    zipfs = [zipf for zipf in known if zipf > 0]
    shown = "\n".join(seen(piece, m.fold) for piece in (item.opening, *parts, item.closing, sentence.translation))
    return Candidate(
        item=item,
        asked=(),
        sentences=frozenset({text}),
        keys=frozenset(),
        told=(),
        visible=f"{seen(text, m.fold)}\n{shown}",
        said=seen(sentence.translation, m.base_fold),
        meanings=frozenset(),
        kin=frozenset(),
        others=m.kin(text),
        zipf=sum(zipfs) / len(zipfs) if zipfs else 0.0,
        size=words(text),
        score=_worth(text, cuts),
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts of a sentence, by their places, and the right orders of them, that of the sentence first."""

    parts: tuple[Span, ...]
    orders: tuple[tuple[int, ...], ...]


def stretches(m: Material, tokens: tuple[Token, ...], text: str) -> Iterator[Stretch]:
    """The stretches of a sentence that can be cut into parts of which all right orders are known."""
    joints = m.language.joints(tokens, text)
    whole = _expressions(m, text)
    run: list[list[Span]] = []  # groups of phrases; a phrase must follow the one before it in its group at once
    for place, token in enumerate(tokens):
        gap = text[tokens[place - 1].end : token.start] if place else ""
        joint = joints[place - 1] if place else "free"
        if joint in {"linked", "moving"} and any(a < token.start < b for a, b in whole):
            joint = "joined"
        if joint not in {"free", "joined"} and gap != m.language.space:
            joint = "free"
        if gap.strip() and run and _UNCLOSED.match(gap) and tokens[place - 1].function:
            run[-1].pop()  # a preposition or the like, whose noun stands in quotation marks
        if joint == "free" or gap.strip():
            yield from _windows(m, run, text)
            run = [[(token.start, token.end)]]
        elif joint == "moving":
            run.append([(token.start, token.end)])
        elif joint == "linked":
            run[-1].append((token.start, token.end))
        else:
            run[-1][-1] = (run[-1][-1][0], token.end)
    yield from _windows(m, run, text)


def _expressions(m: Material, text: str) -> list[Span]:
    """Where expressions stand that the text teaches, which are not cut."""
    folded = seen(text, m.fold)
    names = {known.entry.form for known in m.known if known.entry.kind == "phrase" and known.form in folded}
    return [span for name in sorted(names) for span in occurrences(text, name, m.fold)]


def _windows(m: Material, run: list[list[Span]], text: str) -> Iterator[Stretch]:
    """What can be made of groups that stand side by side: part of one, or some whole ones with the last."""
    run = [group for group in run if group]
    behind = text[run[-1][-1][1] :].strip() if run else ""
    for group in run:
        if len(run) > 1 and m.language.verb_first:
            break  # arguments of a verb that comes first are asked for all together
        if group is not run[-1]:
            continue
        for first in range(len(group)):
            for last in range(first + FEWEST, len(group) + 1):
                parts = _merged(group[first:last], text)
                if _good(m, parts, text):
                    yield Stretch(parts, (tuple(range(len(parts))),))
    for count in range(2, MOVABLE + 2):
        groups = run[:count] if m.language.verb_first else run[-count:]
        if m.language.verb_first and (count < len(run) or behind[:1].isalnum()):
            continue  # what is left out might stand before
        parts = tuple(part for group in groups for part in group)
        if len(groups) == count and FEWEST <= len(parts) <= MOST and _good(m, parts, text):
            numbers = iter(range(len(parts)))
            places = [[next(numbers) for _ in group] for group in groups]
            head = places[:1] if m.language.verb_first else []
            tail = [] if m.language.verb_first else places[-1:]
            moving = places[len(head) : len(places) - len(tail)]
            orders = [tuple(k for group in (*head, *order, *tail) for k in group) for order in permutations(moving)]
            yield Stretch(parts, tuple(orders))


def _merged(phrases: list[Span], text: str) -> tuple[Span, ...]:
    """Phrases put together to as many parts as are asked for, the shortest neighbours first."""
    parts = list(phrases)
    while len(parts) > MOST:
        place = min(range(len(parts) - 1), key=lambda k: words(text[parts[k][0] : parts[k + 1][1]]))
        parts[place : place + 2] = [(parts[place][0], parts[place + 1][1])]
    return tuple(parts)


def _good(m: Material, parts: tuple[Span, ...], text: str) -> bool:
    said = [seen(text[a:b], m.fold) for a, b in parts]
    return (
        SHORTEST <= words(text[parts[0][0] : parts[-1][1]]) <= LONGEST
        and all(0 < words(text[a:b]) <= WIDEST for a, b in parts)
        and len(set(said)) == len(said)
        and script(text[parts[0][0] : parts[-1][1]]) == script(text)
    )


def _worth(text: str, parts: tuple[Span, ...]) -> float:
    """How good an item they make: five parts or so, a whole clause, not too much around it."""
    before, after = text[: parts[0][0]].rstrip(), text[parts[-1][1] :].lstrip()
    score = 1.0 + 0.15 * min(len(parts), 6)
    score += 0.0 if before and before[-1:].isalnum() else 0.2
    score += 0.0 if after[:1].isalnum() else 0.4
    return score - (words(before) + words(after)) / 60


def _right(item: Order, deal: list[int]) -> bool:
    """Whether the parts so dealt stand in a right order."""
    return tuple(deal) in item.accepted


def shuffled(item: Order, rng: random.Random) -> Order:
    """The item with its parts in another order, in which as few as can be stand as they should."""
    size = len(item.parts)
    best: tuple[int, list[int]] | None = None
    for _ in range(40):
        deal = rng.sample(range(size), size)
        places = [deal.index(i) for i in range(size)]
        if _right(item, deal):
            continue
        right = {(places[a], places[b]) for order in item.accepted for a, b in pairwise(order)}
        beside = sum((k, k + 1) in right for k in range(size - 1))
        if best is None or beside < best[0]:
            best = (beside, deal)
        if best[0] == 0:
            break
    if best is None:  # by bad luck: the first order that is wrong
        best = (0, next(list(o) for o in permutations(range(size)) if not _right(item, list(o))))
    deal = best[1]
    return replace(
        item,
        parts=tuple(item.parts[i] for i in deal),
        key=tuple(deal.index(i) for i in item.key),
        accepted=tuple(tuple(deal.index(i) for i in order) for order in item.accepted),
    )
