"""A quiz: items on sheets, each sheet with its word bank."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from learn.errors import RequestError
from learn.quiz.items import Item, cloze_items, word_bank
from learn.quiz.text import Fold, default_fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from learn.languages import Language
    from learn.lexicon.entry import Lexicon

SHEET = 10
"""Items that share a word bank: as many as a class keeps in view."""

EXTRA = 2
"""Distractors in each word bank, so that the last gap is not filled by what is left over."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Items that share a word bank; `first` is the number of the first one in the quiz."""

    first: int
    items: tuple[Item, ...]
    bank: tuple[str, ...]

    @property
    def points(self) -> int:
        """What all its items are worth together."""
        return sum(item.points for item in self.items)


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
    sheets: tuple[Sheet, ...]
    form: str = ""
    note: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in order."""
        return tuple(item for sheet in self.sheets for item in sheet.items)

    @property
    def points(self) -> int:
        """What all items are worth together."""
        return sum(sheet.points for sheet in self.sheets)


def make_quiz(
    lexicon: Lexicon,
    target: Language,
    base: Language,
    *,
    items: int = 20,
    seed: int = 1,
    title: str = "",
    source: str = "",
    form: str = "",
    per_sheet: int = SHEET,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    order: Callable[[str], Any] | None = None,
) -> Quiz:
    """Return a cloze quiz of up to `items` items from the lexicon; the same arguments give the same quiz.

    `title` defaults to the lexicon's. `fold` and `base_fold` make equal what a reader of the language takes for the
    same word; each `form` (A, B …) has the same items and banks, in another order. `order` is the sort key of
    the target language's words in a word bank.
    """
    if items < 1 or per_sheet < 1:
        raise RequestError(f"a quiz of {items} items, {per_sheet} a sheet: ask for at least 1 of each")
    title = title or lexicon.title or lexicon.text
    chosen = cloze_items(lexicon, count=items, seed=seed, fold=fold, base_fold=base_fold, titles=(title, source))
    sheets: list[Sheet] = []
    parts = -(-len(chosen) // per_sheet)
    start = 0
    for part in range(parts):
        end = start + (len(chosen) - start) // (parts - part)  # sheets of equal size, the last the longest
        group = chosen[start:end]
        bank = word_bank(
            group,
            lexicon,
            extra=EXTRA,
            seed=seed,
            barred=(item.shown for item in chosen),
            fold=fold,
            base_fold=base_fold,
            order=order,
        )
        if form:
            # Within its sheet: the bank stays right, and the quiz still goes from easy to hard.
            group = tuple(random.Random(f"{seed}/{form}/{part}").sample(group, len(group)))
        sheets.append(Sheet(first=start + 1, items=group, bank=bank))
        start = end
    return Quiz(
        title=title,
        source=source,
        target=target,
        base=base,
        seed=seed,
        sheets=tuple(sheets),
        form=form,
        note=_note(lexicon, items, len(chosen)),
    )


def _note(lexicon: Lexicon, asked: int, got: int) -> str:
    """Say why there are fewer items than asked for, "" where there are not."""
    if got >= asked:
        return ""
    pair = f"{lexicon.target} ← {lexicon.base}"
    if not lexicon.sentences:
        return f"{pair}: {got} quiz items of {asked}: the text has no sentence with a word to leave out"
    return (
        f"{pair}: {got} quiz items of {asked}: no other sentence of the {len(lexicon.sentences)} has a gap "
        "with one right answer that nothing else in the quiz gives away"
    )
