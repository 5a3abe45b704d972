"""The words of a quiz with their meanings, to be pasted into Quizlet: a word, a tab, its meaning, a line each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from learn.pages import clean
from learn.quiz.formats import Export
from learn.quiz.item import Choice, Cloze, Listening, Matching, Passage
from learn.quiz.text import seen

if TYPE_CHECKING:
    from learn.quiz.item import Item
    from learn.quiz.quiz import Quiz


def export(quiz: Quiz) -> Export:
    """A set of cards, not of questions: Quizlet makes questions and wrong answers out of them by itself.

    A card has a word that the quiz asks for, in dictionary form, and its meaning, with the reading in brackets where
    that is of this form, so that the word stands alone where it is to be typed. A choice of translations gives the
    sentence and the right one.
    """
    fold = quiz.target.fold
    cards: dict[tuple[str, str], None] = {}
    left_out: Counter[str] = Counter()
    for item in quiz.items:
        found = _cards(item)
        if not found:
            left_out[f"kind {item.kind} has no words to learn"] += item.points
        for word, form, reading, meaning in found:
            read = reading and seen(word, fold) == seen(form, fold)
            term, definition = _line(word), _line(f"{meaning} ({reading})" if read else meaning)
            if _line(meaning) and term:
                cards[term, definition] = None
            else:
                left_out["without a meaning"] += 1
    return Export("".join(f"{term}\t{meaning}\n" for term, meaning in cards).encode(), left_out)


def _cards(item: Item) -> list[tuple[str, str, str, str]]:
    """Words of an item: in dictionary form, in the form that the reading is of, the reading, the meaning."""
    if isinstance(item, (Cloze, Listening)):
        return [(item.headword, item.shown, item.reading, item.hint)]
    if isinstance(item, Choice) and item.ask == "translation":
        return [(item.text, item.text, item.reading, item.key)]
    if isinstance(item, Choice):
        return [(item.headwords[0], item.word, item.reading, item.hint)]
    if isinstance(item, Matching):
        meanings = [item.meanings[k] for k in item.key]
        return list(zip(item.headwords, item.words, item.readings, meanings, strict=True))
    if isinstance(item, Passage):
        return [(blank.headword, blank.shown, blank.reading, blank.hint) for blank in item.blanks]
    return []


def _line(text: str) -> str:
    """A text without tabs and line breaks, which part cards here."""
    return " ".join(clean(text).split())
