"""Which of the items that a text gives make a quiz: spread over it, none answering another, easy to hard."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from learn.quiz.item import Choice, Cloze, Item
from learn.quiz.material import Found, Known

_MOST = 600  # candidates that are compared pair by pair; a long text has more than any quiz can use
_TRIES = 6
_FULL = 0.6  # what a section costs that has its share already
_GROUP, _TOGETHER = 8, 0.5  # words of one form, and what it is worth that one has others beside it
_LATE = 0.7  # share of a quiz after which a form that is new would be alone
_RUB = 0.8  # what it costs that the translation of one item has a word for what another asks for

GUESSABLE = 0.5
"""Share of a quiz up to which words are asked for that can be told without knowing them."""

Alike = Callable[[Known, Known], bool]
"""Whether two words may be taken for each other."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that could be taken, with what is compared to tell whether it goes with others; all text is folded.

    `asked` are the words that it asks for, `sentences` those that it shows. `keys` are words of the target language
    that nothing else on the page may show; `told` are words with a meaning each that nothing else may show side by
    side. `visible` is what it shows itself, and `said` what of that is in the base language. `meanings` are the
    glosses and alternatives of what it asks for, `kin` the headwords and roots: what must not come twice; `others`
    the other headwords that stand there in plain sight. `zipf` is how frequent they are, `size` how long it is,
    `score` how good it is by itself, `guessable` whether its word can be told without being known, `form` what has to
    be the same for words of a word bank to fit the same gaps, `votes` what the word bank may hold besides.
    """

    item: Item
    asked: tuple[Known, ...]
    sentences: frozenset[str]
    keys: frozenset[str]
    told: tuple[tuple[str, str], ...]
    visible: str
    said: str
    meanings: frozenset[str]
    kin: frozenset[str]
    others: frozenset[str]
    zipf: float
    size: float
    score: float
    guessable: bool = False
    form: Hashable = None
    votes: tuple[tuple[str, ...], ...] = ()


def _unlike(_a: Known, _b: Known) -> bool:
    return False


def choose(
    candidates: Sequence[Candidate],
    count: int,
    rng: random.Random,
    beside: Sequence[Candidate] = (),
    apart: Alike = _unlike,
    guessable: int | None = None,
) -> list[Candidate]:
    """Up to `count` candidates that go together and with those `beside` them, the best of a few tries.

    They are spread over the sections of the text, by how many sentences each has. No two ask for words that are
    alike, as `apart` tells it. Words come in a few forms, some of each. What can be told without knowing the word is
    taken only until there are `guessable` candidates, or half as many as are wanted.
    """

    def clash(a: Candidate, b: Candidate) -> bool:
        return _clash(a, b) or any(apart(x, y) for x in a.asked for y in b.asked)

    ready = _best([c for c in candidates if not any(clash(c, other) for other in beside)])
    enough = count * GUESSABLE if guessable is None else guessable
    kindred = [any(_shows_family(c, other) for other in beside) for c in ready]
    rubbed = [sum(_says(c, other) for other in beside) for c in ready]
    n = len(ready)
    sections: dict[str, set[str]] = {}
    for c in ready:
        sections.setdefault(c.item.section, set()).add(c.item.source)
    total = sum(len(texts) for texts in sections.values())
    quota = {name: max(1.0, count * len(texts) / total) for name, texts in sections.items()}
    common = Counter(c.form for c in ready if c.form is not None)
    # a key that stands in many sentences bars them all, so it costs something
    texts = dict.fromkeys(c.visible for c in ready)
    cost = [sum(any(key in text for key in c.keys) for text in texts) / max(1, len(texts)) for c in ready]

    @cache
    def barred(i: int) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
        """What cannot stand beside a candidate, whose family it shows, and what had better not stand there."""
        clashes = frozenset(j for j in range(n) if j == i or clash(ready[i], ready[j]))
        rest = [j for j in range(n) if j not in clashes]
        families = frozenset(j for j in rest if _shows_family(ready[i], ready[j]))
        return clashes, families, frozenset(j for j in rest if _says(ready[i], ready[j]))

    def tried() -> tuple[list[int], float]:
        """One way to choose, each time the best that is left, and how good it is."""
        worth = [
            c.score - cost[i] - _TOGETHER * (common[c.form] == 1) + rng.uniform(0, 0.3) for i, c in enumerate(ready)
        ]
        taken: list[int] = []
        used = dict.fromkeys(sections, 0)
        forms: Counter[Hashable] = Counter()
        shown, rubs = list(kindred), list(rubbed)
        free = set(range(n))

        def rank(i: int) -> tuple[bool, bool, float, int]:
            c = ready[i]
            value = worth[i] - _FULL * used[c.item.section] / quota[c.item.section] - _RUB * rubs[i]
            alone = c.form is not None and not forms[c.form] and len(taken) >= _LATE * count
            return not c.guessable, not shown[i], value + _TOGETHER * ((0 < forms[c.form] < _GROUP) - alone), -i

        while free and len(taken) < count:
            pick = max(free, key=rank)
            c = ready[pick]
            if c.guessable and len(taken) >= enough:
                break
            taken.append(pick)
            used[c.item.section] += 1
            forms[c.form] += c.form is not None
            clashes, families, near = barred(pick)
            free -= clashes
            for i in families:
                shown[i] = True
            for i in near:
                rubs[i] += 1
        return taken, sum(ready[i].score - _RUB / 2 * rubs[i] for i in taken)  # each pair is counted twice

    best = max((tried() for _ in range(_TRIES)), key=lambda found: (len(found[0]), found[1]))
    return [ready[i] for i in best[0]]


def fresh_first(found: Iterable[Found], name: Callable[[Found], str], beside: Iterable[Candidate]) -> Iterator[Found]:
    """Wrong choices in their order, but behind all others those that an item `beside` has too.

    No choice is right twice, so what is offered time and again is known to be wrong.
    """
    offered = {option for c in beside if isinstance(c.item, (Choice, Cloze)) for option in c.item.options}
    late = []
    for one in found:
        if name(one) in offered:
            late.append(one)
        else:
            yield one
    yield from late


def easy_to_hard(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Candidates in rising difficulty, their items with a level: frequent words and short sentences first."""
    if not chosen:
        return []
    known = sorted(c.zipf for c in chosen if c.zipf > 0)
    middle = known[len(known) // 2] if known else 0.0
    rare = _ranks([-(c.zipf or middle) for c in chosen])
    long = _ranks([c.size for c in chosen])
    levels = [round(0.6 * a + 0.4 * b, 4) for a, b in zip(rare, long, strict=True)]
    done = [replace(c, item=replace(c.item, level=level)) for c, level in zip(chosen, levels, strict=True)]
    return sorted(done, key=lambda c: (c.item.level, c.item.row, c.item.headwords))


def _best(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates worth comparing: the best of each section in turn where there are too many."""
    if len(candidates) <= _MOST:
        return candidates
    by_section: dict[str, list[Candidate]] = {}
    for c in sorted(candidates, key=lambda c: -c.score):
        by_section.setdefault(c.item.section, []).append(c)
    turns = [(rank, -c.score, c) for group in by_section.values() for rank, c in enumerate(group)]
    return [c for _, _, c in sorted(turns, key=lambda t: t[:2])[:_MOST]]


def _clash(a: Candidate, b: Candidate) -> bool:
    """Whether two items cannot stand in one quiz: one answers the other, or its key fits the other's gap."""
    return (
        not a.sentences.isdisjoint(b.sentences)
        or not a.kin.isdisjoint(b.kin)
        or not a.meanings.isdisjoint(b.meanings)
        or any(x in y or y in x for x in a.keys for y in b.keys)
        or gives_away(a, b)
    )


def gives_away(a: Candidate, b: Candidate) -> bool:
    """Whether one of two items shows what the other asks for."""
    return _answers(a, b) or _answers(b, a)


def _answers(a: Candidate, b: Candidate) -> bool:
    """Whether an item shows what another asks for."""
    return any(key in a.visible for key in b.keys) or any(
        word in a.visible and meaning in a.said for word, meaning in b.told
    )


def _shows_family(a: Candidate, b: Candidate) -> bool:
    """Whether one of two items shows a word of the family of what the other asks for: of its root, or begun like it."""
    return not a.kin.isdisjoint(b.others) or not b.kin.isdisjoint(a.others)


def _says(a: Candidate, b: Candidate) -> bool:
    """Whether the translation of one of two items has a word for what the other asks for."""
    return any(meaning in b.said for meaning in a.meanings) or any(meaning in a.said for meaning in b.meanings)


def _ranks(values: list[float]) -> list[float]:
    """For each value the share of the values that are smaller."""
    ordered = sorted(values)
    return [ordered.index(v) / max(1, len(values) - 1) for v in values]
