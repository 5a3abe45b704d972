"""A quiz as GIFT: questions as plain text, for Moodle and whatever else reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learn.pages import clean
from learn.quiz.formats import Export
from learn.quiz.moodle import FIELD, NEAR, meaning_of, nearly, wanted
from learn.quiz.questions import Gaps, InOrder, OneOf, Pairs, Question, category, one_line, option, questions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learn.quiz.quiz import Quiz

_ESCAPES = str.maketrans({c: f"\\{c}" for c in "~=#{}:\\"} | {"\n": "\\n"})

# What cannot be escaped in an answer that is typed: it would make it a pair, or is how Moodle escapes for itself.
_TAKEN = re.compile(r"->|&&\d")


def export(quiz: Quiz) -> Export:
    """The quiz as a text file. Passages and sounds are left out, for GIFT has neither gaps in a text nor files."""
    made, left_out = questions(quiz)
    # Nothing is escaped in the name of a category, so nothing may stand there that needs it.
    name = one_line(category(quiz).replace("\\", " ")).strip("/ ").replace("/", "//")
    blocks = [f"$CATEGORY: $course$/top/{name}"]
    for question in made:
        if isinstance(question, Gaps) and question.clip:
            left_out["sentences to listen to, for the format has no sound"] += question.points
        elif isinstance(question, Gaps) and len(question.gaps) > 1:
            left_out["gaps of a passage, for the format has one gap in a text"] += question.points
        elif isinstance(question, Gaps) and any(_TAKEN.search(text) for text in _answers(question)):
            left_out["answers with signs that the format takes for its own"] += question.points
        else:
            blocks.append(_block(question))
    return Export(("\n\n".join(blocks) + "\n").encode(), left_out)


def _answers(question: Gaps) -> tuple[str, ...]:
    return tuple(text for gap in question.gaps for text in (*gap.accepted, *gap.near))


def _block(question: Question) -> str:
    body, answers = _answered(question)
    lines = [
        f"::{_escaped(one_line(question.name))}::[html]{_escaped(body)}{{",
        *(f"\t{answer}" for answer in answers),
        f"\t####{_escaped(question.feedback)}",
        "}",
    ]
    return "\n".join(lines)


def _answered(question: Question) -> tuple[str, Iterable[str]]:
    """The HTML of a question, and its answers."""
    if isinstance(question, Gaps):
        (gap,) = question.gaps
        if gap.options:
            choices = (_choice(question, text, gap.key) for text in gap.options)
            return question.body(lambda *_: FIELD), choices
        right = [f"=%100%{_typed(text)}" for text in gap.accepted]
        near = [f"=%{NEAR}%{_typed(text)}#{_escaped(nearly(question, gap))}" for text in gap.near]
        return question.body(lambda *_: FIELD), [*right, *near]
    if isinstance(question, OneOf):
        return question.body, (_choice(question, text, question.key) for text in question.options)
    if isinstance(question, Pairs):
        pairs = [(word, question.meanings[k]) for word, k in zip(question.words, question.key, strict=True)]
        return question.body, [
            *(f"={_escaped(option(word, question.side))} -> {_meaning(meaning)}" for word, meaning in pairs),
            *(f"= -> {_meaning(meaning)}" for meaning in question.spare),
        ]
    if isinstance(question, InOrder):
        # its places are paired with its parts
        return question.body, [f"={place}. -> {_meaning(part)}" for place, part in enumerate(question.answer, 1)]
    raise TypeError(f"{type(question).__name__}: GIFT has no such question")


def _choice(question: Gaps | OneOf, text: str, key: str) -> str:
    return ("=" if text == key else "~") + _escaped(option(text, question.side))


def _typed(text: str) -> str:
    # what stands in brackets before an answer is its format
    return ("[plain]" if text.startswith("[") else "") + _escaped(wanted(text))


def _meaning(text: str) -> str:
    return _escaped(meaning_of(text))


def _escaped(text: str) -> str:
    return clean(text).translate(_ESCAPES)
