"""A quiz as the spreadsheet that Kahoot imports: questions with two to four answers, within its limits of length."""

from __future__ import annotations

import io
import random
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from learn.files import archive
from learn.pages import clean
from learn.quiz.formats import Export
from learn.quiz.item import Choice, Cloze, Matching
from learn.quiz.strings import ENGLISH
from learn.quiz.table import gapped, marked
from learn.quiz.text import words

if TYPE_CHECKING:
    from learn.quiz.item import Item
    from learn.quiz.quiz import Quiz

QUESTION = 120
"""The longest question, in the characters that spreadsheets count."""

ANSWER = 75
"""The longest answer."""

ANSWERS = 4
MOST = 100
"""Questions of one kahoot."""

SECONDS = (5, 10, 20, 30, 60, 90, 120, 240)
"""The time limits that there are."""

HEADER = (
    "Question - max 120 characters",
    "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters",
    "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
"""The header of Kahoot's own template, which stands in its eighth row, from its second column on."""

_ROW = 7


@dataclass(frozen=True, slots=True)
class Question:
    """A row of the sheet; `right` is the number of the right answer."""

    text: str
    answers: tuple[str, ...]
    right: int
    seconds: int


def export(quiz: Quiz) -> Export:
    """The spreadsheet. Gaps, choices and words to match become questions, other kinds do not.

    Nothing is cut: what is too long for Kahoot is left out, and counted.
    """
    left_out: Counter[str] = Counter()
    found: list[Question] = []
    for part in quiz.parts:
        for n, item in part.numbered:
            made = _questions(n, item, quiz)
            if not made:
                gap = isinstance(item, Cloze)
                reason = "a gap without wrong answers" if gap else f"kind {item.kind} cannot be carried"
                left_out[reason] += item.points
            for question in made:
                if isinstance(question, str):
                    left_out[question] += 1
                elif len(found) == MOST:
                    left_out[f"more than {MOST} questions"] += 1
                else:
                    found.append(question)
    return Export(_sheet(found), left_out)


def _questions(n: int, item: Item, quiz: Quiz) -> list[Question | str]:
    """The questions that an item makes, or why one cannot be asked; [] where Kahoot has no such kind."""
    if isinstance(item, Cloze):
        options = item.options or _dealt((item.shown, *item.distractors[: ANSWERS - 1]), f"{quiz.seed} {n}")
        if len(options) < 2:
            return []
        stem = gapped(item.stem)  # not how the word begins, which no other answer may
        # one word fits for sure only where the translation, or at least its meaning, stands beside
        texts = [f"{stem} ({item.translation})", f"{stem} ({item.hint})"]
        return [_question(texts, options, item.shown, words(stem) + sum(map(words, options)), item.translation)]
    if isinstance(item, Choice):
        text = marked(item)
        texts = [f"{ENGLISH[f'ask_{item.ask}']} {text}", text]
        mine, base = (item.options, item.text) if item.ask == "word" else ((text,), " ".join(item.options))
        return [_question(texts, item.options, item.key, sum(map(words, mine)), base)]
    if isinstance(item, Matching):
        made: list[Question | str] = []
        for i, k in enumerate(item.key):
            others = [meaning for j, meaning in enumerate(item.meanings) if j != k]
            key = item.meanings[k]
            wrong = random.Random(f"{quiz.seed} {n + i}").sample(others, min(ANSWERS - 1, len(others)))
            options = _dealt((key, *wrong), f"{quiz.seed} {n + i}")
            word = item.words[i]
            made.append(_question([f"{_ASK} {word}", word], options, key, words(word), " ".join(options)))
        return made
    return []


_ASK = "What does this word mean?"


def _question(texts: Iterable[str], options: Sequence[str], key: str, mine: float, base: str) -> Question | str:
    """A question with the first of the texts that is short enough, or why there is none.

    `mine` is how many words of the target language are to be read, `base` what is to be read in the base language.
    """
    text = next((t for t in map(_line, texts) if _size(t) <= QUESTION), "")
    answers = tuple(map(_line, options))
    if not text:
        return f"question longer than {QUESTION} characters"
    if any(_size(answer) > ANSWER for answer in answers):
        return f"answer longer than {ANSWER} characters"
    if len(answers) > ANSWERS:
        return f"more than {ANSWERS} answers"
    if len(set(answers)) < len(answers) or not all(answers):
        return "answers that look the same"
    return Question(text, answers, options.index(key) + 1, limit(mine, words(base)))


def limit(mine: float, base: float) -> int:
    """Seconds for a question of so many words of the target language, and of the base, to be read.

    Ten seconds to think and to press; a learner reads a word of the new language a second.
    """
    need = 10 + mine + 0.4 * base
    return next((seconds for seconds in SECONDS if seconds >= need), SECONDS[-1])


def _dealt(options: Sequence[str], seed: str) -> tuple[str, ...]:
    """Options in an order that says nothing, none of them twice."""
    options = tuple(dict.fromkeys(options))
    return tuple(random.Random(seed).sample(options, len(options)))


def _size(text: str) -> int:
    """Characters as a spreadsheet and a browser count them: those beyond the first 65,536 are two."""
    return len(text.encode("utf-16-le")) // 2


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _sheet(questions: Sequence[Question]) -> bytes:
    """The workbook, as Kahoot's template has it; every text is typed as text, so that none is a formula or a link."""
    import xlsxwriter

    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    book.set_properties({"created": datetime(2000, 1, 1)})  # the same whenever it is made
    sheet = book.add_worksheet("Sheet1")
    bold, wrap = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(1, 1, 60, wrap)
    sheet.set_column(2, 7, 24, wrap)
    sheet.write_string(1, 1, "Quiz template", bold)
    for column, title in enumerate(HEADER, 1):
        sheet.write_string(_ROW, column, title, bold)
    for number, question in enumerate(questions, 1):
        row = _ROW + number
        sheet.write_number(row, 0, number)
        for column, text in enumerate((question.text, *question.answers), 1):
            sheet.write_string(row, column, text)
        sheet.write_number(row, 6, question.seconds)
        sheet.write_number(row, 7, question.right)
    book.close()
    with zipfile.ZipFile(data) as file:
        return archive({name: file.read(name) for name in sorted(file.namelist(), key=lambda n: (n[:1] != "[", n))})
