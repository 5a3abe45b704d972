"""A quiz: items of the kinds asked for, in parts, and its forms."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from learn.errors import RequestError
from learn.quiz import choice, cloze, listening
from learn.quiz.item import KINDS, STYLES, Choice, Cloze, Item, Matching, Order, Passage
from learn.quiz.matching import FEWEST as FEWEST_WORDS
from learn.quiz.matching import matching
from learn.quiz.material import Likeness, Material, material, unknown_likeness
from learn.quiz.order import order_candidates
from learn.quiz.order import shuffled as reordered
from learn.quiz.passage import FEWEST as FEWEST_GAPS
from learn.quiz.passage import MOST as MOST_GAPS
from learn.quiz.passage import passage
from learn.quiz.selection import GUESSABLE, Candidate, choose, easy_to_hard
from learn.quiz.text import Fold, default_fold, seen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from learn.languages import Language, Token
    from learn.lexicon.entry import Lexicon
    from learn.quiz.listening import Hear

SHEET = 10
"""Items that share a word bank: as many as a class keeps in view."""

EXTRA = (2, 4)
"""Distractors in each word bank, so that the last gap is not filled by what is left over; more for lone forms."""

_SENTENCES = 12
"""Sentences of a text for each question that takes four of them: a translation and the wrong ones."""

_LEAST = {"matching": FEWEST_WORDS, "passage": FEWEST_GAPS}
_SCARCE = ("passage", "matching", "order", "listening", "cloze", "choice")  # what is hardest to find is chosen first


@dataclass(frozen=True, slots=True)
class Part:
    """Items of one kind that stand under one heading, and the word bank that they share, if any.

    `first` is the number of the first question. A word that is matched and a gap of a passage are a question each.
    `style` is that of the cloze items, "" for other kinds.
    """

    kind: str
    first: int
    items: tuple[Item, ...]
    bank: tuple[str, ...] = ()
    style: str = ""

    @property
    def points(self) -> int:
        """What all its items are worth together."""
        return sum(item.points for item in self.items)

    @property
    def loose(self) -> bool:
        """Whether other words than the keys may be right."""
        return any(isinstance(item, Cloze) and item.loose for item in self.items)

    @property
    def numbered(self) -> tuple[tuple[int, Item], ...]:
        """Its items, each with the number of its first question."""
        first, result = self.first, []
        for item in self.items:
            result.append((first, item))
            first += item.points
        return tuple(result)


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz for one pair of languages.

    `title` is the text's title, `source` where the text comes from. `note` says in one line why there are
    fewer items than were asked for, "" where there are not. `form` is the letter of its version, "" where it
    has but one.
    """

    title: str
    source: str
    target: Language
    base: Language
    seed: int
    parts: tuple[Part, ...]
    form: str = ""
    note: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in order."""
        return tuple(item for part in self.parts for item in part.items)

    @property
    def points(self) -> int:
        """What the whole quiz is worth: the number of its questions."""
        return sum(part.points for part in self.parts)


def make_quiz(
    lexicon: Lexicon,
    target: Language,
    base: Language,
    *,
    kinds: Sequence[str] = ("cloze",),
    style: str = "bank",
    items: int = 20,
    seed: int = 1,
    form: str = "",
    sections: Collection[int] = (),
    title: str = "",
    source: str = "",
    per_sheet: int = SHEET,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    like: Likeness = unknown_likeness,
    meanings: Mapping[str, str] = MappingProxyType({}),
    analysed: Mapping[str, tuple[Token, ...]] = MappingProxyType({}),
    order: Callable[[str], Any] | None = None,
    hear: Hear | None = None,
) -> Quiz:
    """A quiz of up to `items` questions from the lexicon; the same arguments give the same quiz.

    They are shared among the `kinds`, of `learn.quiz.item.KINDS`; a word to match and a gap of a passage count as one
    each. `style` is that of cloze items. `sections` are the numbers, from 1, of the parts of the text that are
    asked about; () takes all. `title` defaults to the lexicon's. `fold` and `base_fold` make equal what a reader of
    the language takes for the same word, `like` says how near two texts of one language are in meaning, `meanings`
    is the part of speech of each gloss, `analysed` are the words of sentences where they are known already. Each
    `form` (A, B …) has the same items and banks, in another order. `order` is the sort key of the target language's
    words in a word bank. `hear` reads sentences aloud; without it there are no listening items. Raises RequestError
    for what no quiz can have.
    """
    _check(kinds, style, items, per_sheet)
    title = title or lexicon.title or lexicon.text
    lexicon, said = _section(lexicon, sections), _named(sections)
    m = material(
        lexicon,
        target,
        base,
        fold=fold,
        base_fold=base_fold,
        like=like,
        kinds=meanings,
        titles=(title, source),
        analysed=analysed,
    )
    chosen = _chosen(m, tuple(dict.fromkeys(kinds)), style, items, seed, hear)
    parts: list[Part] = []
    for kind, group in chosen.items():
        parts += _parts(m, kind, style, group, [c for g in chosen.values() for c in g], per_sheet, order)
    first = 1
    for number, part in enumerate(parts):
        parts[number] = _dealt(replace(part, first=first), seed, "", number)
        first += part.points
    quiz = Quiz(
        title=title,
        source=source,
        target=target,
        base=base,
        seed=seed,
        parts=tuple(parts),
        note=_note(lexicon, items, first - 1, _without(chosen, target, hear), said),
    )
    return form_of(quiz, form) if form else quiz


def form_of(quiz: Quiz, form: str) -> Quiz:
    """Version `form` (A, B …) of a quiz that has none: the same items and banks, items and options in another order."""
    parts = tuple(_dealt(part, quiz.seed, form, number) for number, part in enumerate(quiz.parts))
    return replace(quiz, form=form, parts=parts)


def _check(kinds: Sequence[str], style: str, items: int, per_sheet: int) -> None:
    if items < 1 or per_sheet < 1:
        raise RequestError(f"a quiz of {items} items, {per_sheet} a sheet: ask for at least 1 of each")
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown or not kinds:
        raise RequestError(f"{unknown[0] if unknown else 'no kind'!r}: no kind of item; there are {', '.join(KINDS)}")
    if style not in STYLES:
        raise RequestError(f"{style!r}: no style of cloze items; there are {', '.join(STYLES)}")


def _section(lexicon: Lexicon, numbers: Collection[int]) -> Lexicon:
    """The lexicon with the sentences of some sections of the text only."""
    if not numbers:
        return lexicon
    names = list(dict.fromkeys(s.section for s in sorted(lexicon.sentences, key=lambda s: s.row)))
    for number in numbers:
        if not 1 <= number <= len(names):
            raise RequestError(f"section {number}: the text has {len(names)} with sentences to ask about")
    wanted = {names[number - 1] for number in numbers}
    return replace(lexicon, sentences=tuple(s for s in lexicon.sentences if s.section in wanted))


def _named(sections: Collection[int]) -> str:
    if not sections:
        return ""
    return f" of section{'s' if len(sections) > 1 else ''} {', '.join(map(str, sorted(sections)))}"


def _chosen(
    m: Material, kinds: Sequence[str], style: str, items: int, seed: int, hear: Hear | None
) -> dict[str, list[Candidate]]:
    """The items of each kind, in the order asked for."""
    chosen: dict[str, list[Candidate]] = {kind: [] for kind in kinds}
    waiting = [kind for kind in _SCARCE if kind in kinds]
    left = items
    while waiting:
        kind = waiting.pop(0)
        reserved = sum(_LEAST.get(k, 1) for k in waiting)
        share = max(_LEAST.get(kind, 1), left // (len(waiting) + 1))
        share = min(share, max(left - reserved, 0))
        if share >= _LEAST.get(kind, 1):
            _add(m, chosen, kind, style, share, seed, hear)
        left = items - _count(chosen)
    for kind in reversed(_SCARCE):  # what one kind could not give, another may
        if left and kind in kinds and kind not in _LEAST:
            _add(m, chosen, kind, style, left, seed, hear)
            left = items - _count(chosen)
    return {kind: easy_to_hard(group) if kind not in _LEAST else group for kind, group in chosen.items()}


def _count(chosen: dict[str, list[Candidate]]) -> int:
    return sum(c.item.points for group in chosen.values() for c in group)


def _add(
    m: Material, chosen: dict[str, list[Candidate]], kind: str, style: str, count: int, seed: int, hear: Hear | None
) -> None:
    """Choose items of a kind for so many questions, that go with those chosen already."""
    rng = random.Random(f"{kind} {seed} {len(chosen[kind])}")

    def beside() -> list[Candidate]:
        return [c for group in chosen.values() for c in group]

    if kind == "matching":
        chosen[kind] += matching(m, count, rng, beside())
        return
    if kind == "passage":
        texts = -(-count // MOST_GAPS)
        for number in range(texts):
            found = passage(m, max(FEWEST_GAPS, (count + number) // texts), rng, beside())
            chosen[kind] += [found] if found else []
        return
    if kind == "listening" and not hear:
        return
    pools = (
        [cloze.cloze_candidates(m, style)]
        if kind == "cloze"
        else [order_candidates(m)]
        if kind == "order"
        else [listening.listening_candidates(m)]
        if kind == "listening"
        else [choice.choice_candidates(m, ask) for ask in choice.ASKS]
    )
    had = len(chosen[kind])
    for number, pool in enumerate(pools):
        left = count - (len(chosen[kind]) - had)
        share = -(-left // (len(pools) - number))
        if kind == "choice" and choice.ASKS[number] == "translation":
            share = min(share, max(1, len(m.lexicon.sentences) // _SENTENCES))
        _fill(m, chosen, kind, style, pool, share, rng, hear)


def _fill(
    m: Material,
    chosen: dict[str, list[Candidate]],
    kind: str,
    style: str,
    pool: Sequence[Candidate],
    count: int,
    rng: random.Random,
    hear: Hear | None,
) -> None:
    """Add `count` items out of a pool: those that cannot be finished give way to others."""
    done, had = 0, len(chosen[kind])
    while done < count:
        beside = [c for group in chosen.values() for c in group]
        guessable = math.ceil((had + count) * GUESSABLE) - len(chosen[kind])
        picked = choose(pool, count - done, rng, beside, m.alike, max(0, guessable))
        if not picked:
            return
        gone = {id(c) for c in picked}
        pool = [c for c in pool if id(c) not in gone]
        for place, c in enumerate(picked):
            others = [*(x for group in chosen.values() for x in group), *picked[place + 1 :]]
            ready: Candidate | None = c  # a sentence to put in order
            if kind == "cloze":
                ready = cloze.finished(m, c, style, others, rng)
            elif kind == "choice":
                ready = choice.finished(m, c, others, rng)
            elif kind == "listening" and hear:
                ready = listening.finished(m, c, hear)
            if ready:
                chosen[kind].append(ready)
                done += 1


def _parts(
    m: Material,
    kind: str,
    style: str,
    group: Sequence[Candidate],
    everything: Sequence[Candidate],
    per_sheet: int,
    order: Callable[[str], Any] | None,
) -> list[Part]:
    """The parts that items of a kind make, not yet numbered."""
    items = tuple(c.item for c in group)
    if not items:
        return []
    if kind in {"choice", "order", "listening"} or (kind == "cloze" and style != "bank"):
        return [Part(kind, 1, items, style=style if kind == "cloze" else "")]
    asked = [form for c in everything for known in c.asked for form in (known.entry.form, *known.forms)]
    if kind == "cloze":
        sheets = -(-len(items) // per_sheet)  # of equal size, the last the longest
        parts, start = [], 0
        for number in range(sheets):
            end = start + (len(items) - start) // (sheets - number)
            bank = _bank(m, group[start:end], asked, order)
            parts.append(Part(kind, 1, items[start:end], bank, style))
            start = end
        return parts
    if kind == "passage":
        return [
            Part(kind, 1, (replace(c.item, bank=bank),), bank)
            for c in group
            if isinstance(c.item, Passage)
            for bank in [_bank(m, [c], asked, order)]
        ]
    return [Part(kind, 1, (item,)) for item in items]


def _bank(
    m: Material, group: Sequence[Candidate], asked: Sequence[str], order: Callable[[str], Any] | None
) -> tuple[str, ...]:
    """The word bank of items that stand together."""
    shown = [(known, word) for c in group for known, word in zip(c.asked, _answers(c.item), strict=True)]
    votes = [v for c in group for v in ((c.item.distractors,) if isinstance(c.item, Cloze) else c.votes)]
    visible = "\n".join(c.visible for c in group)
    hints = [seen(known.entry.gloss, m.base_fold) for known, _ in shown]
    said = "\n".join([*(c.said for c in group), *hints])
    return cloze.word_bank(m, shown, votes, extra=EXTRA, visible=visible, said=said, barred=asked, order=order)


def _answers(item: Item) -> tuple[str, ...]:
    if isinstance(item, Passage):
        return tuple(blank.shown for blank in item.blanks)
    return (item.shown,) if isinstance(item, Cloze) else ()


def _dealt(part: Part, seed: int, form: str, number: int) -> Part:
    """A part as a form has it: items within it, and options, in an order of its own."""
    rng = random.Random(f"{seed}/{form}/{number}")
    items = list(part.items)
    if form:
        # Within its part: the bank stays right, and the quiz still goes from easy to hard.
        items = rng.sample(items, len(items))
    # The right option is in each place about as often, never the same place for half of the questions.
    places: list[int] = []
    dealt = []
    for item in items:
        if isinstance(item, (Cloze, Choice)) and item.options:
            places = places or rng.sample(range(len(item.options)), len(item.options))
            dealt.append(_placed(item, places.pop(), rng))
        else:
            dealt.append(_shuffled(item, rng, form))
    return replace(part, items=tuple(dealt))


def _placed(item: Cloze | Choice, place: int, rng: random.Random) -> Item:
    """An item with its options shuffled, the right one in a place."""
    right = item.key if isinstance(item, Choice) else item.shown
    wrong = rng.sample([o for o in item.options if o != right], len(item.options) - 1)
    place = min(place, len(wrong))
    return replace(item, options=(*wrong[:place], right, *wrong[place:]))


def _shuffled(item: Item, rng: random.Random, form: str) -> Item:
    if isinstance(item, Order):
        return reordered(item, rng)
    if isinstance(item, Matching):
        rows = list(range(len(item.words)))
        if form:
            rng.shuffle(rows)
        deal = rng.sample(range(len(item.meanings)), len(item.meanings))
        return replace(
            item,
            words=tuple(item.words[i] for i in rows),
            readings=tuple(item.readings[i] for i in rows),
            examples=tuple(item.examples[i] for i in rows),
            headwords=tuple(item.headwords[i] for i in rows),
            key=tuple(deal.index(item.key[i]) for i in rows),
            meanings=tuple(item.meanings[k] for k in deal),
        )
    return item


def _without(chosen: Mapping[str, Sequence[Candidate]], target: Language, hear: Hear | None) -> str:
    """What to say of kinds of which there is no item, "" where there is none such."""
    without = [kind for kind in chosen if not chosen[kind] and (hear or kind != "listening")]
    said = f"; none of the kind {', '.join(without)}: the text{{said}} gives no good one" if without else ""
    if "listening" in chosen and not hear:
        said += f"; none of the kind listening: there is no voice for {target.name or target.code}"
    return said


def _note(lexicon: Lexicon, asked: int, got: int, without: str, said: str) -> str:
    """Say why there are fewer items than asked for, "" where there are not."""
    pair = f"{lexicon.target} ← {lexicon.base}"
    none = without.replace("{said}", said)
    if got >= asked:
        return f"{pair}: {got} quiz items{none}" if none else ""
    if not lexicon.sentences:
        return f"{pair}: {got} quiz items of {asked}: the text{said} has no sentence with a word to leave out"
    return (
        f"{pair}: {got} quiz items of {asked}: the {len(lexicon.sentences)} sentences{said} give no other with "
        f"one right answer that nothing else in the quiz gives away{none}"
    )
