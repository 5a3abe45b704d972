"""The formats that a quiz is written in, each a module beside this one, and the files that come of it."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from learn.quiz.quiz import form_of

if TYPE_CHECKING:
    from learn.quiz.quiz import Quiz

Copy = Literal["teacher", "student"]
COPIES: tuple[Copy, ...] = ("teacher", "student")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The forms of a quiz."""


@dataclass(frozen=True, slots=True)
class Format:
    """What files of a format end in, and the module in `learn.quiz` that makes them.

    A module for `paper` carries every kind of item and has `sheets(quizzes)`: for each (quiz, copy) the bytes of a
    file. Any other has `export(quiz)`, which gives an `Export`: a platform shuffles by itself and hides its answers,
    so one file serves all forms and has no copies.
    """

    suffix: str
    module: str
    paper: bool = False


FORMATS: Mapping[str, Format] = {
    "html": Format("html", "html", paper=True),
    "docx": Format("docx", "docx", paper=True),
    "pdf": Format("pdf", "pdf", paper=True),
    "moodle": Format("moodle.xml", "moodle"),
    "gift": Format("gift.txt", "gift"),
    "qti": Format("qti.zip", "qti"),
    "kahoot": Format("kahoot.xlsx", "kahoot"),
    "quizlet": Format("quizlet.txt", "quizlet"),
    "csv": Format("csv", "table"),
}


@dataclass(frozen=True, slots=True)
class Export:
    """A file for another program: its bytes, and how many questions are not in it, by reason."""

    data: bytes
    left_out: Mapping[str, int] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a quiz by name, and what the user should know of them, a line each."""

    contents: Mapping[str, bytes]
    remarks: tuple[str, ...]


def files_of(
    quiz: Quiz,
    stem: str,
    *,
    formats: Sequence[str] = ("html",),
    forms: int = 1,
    copies: Sequence[str] = COPIES,
) -> Files:
    """A quiz that has no form yet as files, whose names begin with `stem`.

    With more than one of `forms`, paper has a file for each. Raises LearnError where a file cannot be made.
    """
    versions = [form_of(quiz, LETTERS[n]) for n in range(forms)] if forms > 1 else [quiz]
    contents: dict[str, bytes] = {}
    remarks: list[str] = []
    for name in formats:
        form = FORMATS[name]
        module = importlib.import_module(f"learn.quiz.{form.module}")
        if form.paper:
            wanted = [(version, copy) for version in versions for copy in copies]
            for (version, copy), data in zip(wanted, module.sheets(wanted), strict=True):
                letter = f".{version.form}" if version.form else ""
                contents[f"{stem}{letter}.{copy}.{form.suffix}"] = data
        else:
            made: Export = module.export(quiz)
            file = f"{stem}.{form.suffix}"
            contents[file] = made.data
            remarks += [f"{file}: {n} not in it: {reason}" for reason, n in made.left_out.items()]
    return Files(contents, tuple(remarks))
