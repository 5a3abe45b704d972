"""The formats that a quiz is written in, each a module beside this one, and the files that come of it."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Any, Literal

from learn.quiz.quiz import form_of

if TYPE_CHECKING:
    from learn.quiz.browser import Printed
    from learn.quiz.quiz import Quiz

Copy = Literal["teacher", "student"]
COPIES: tuple[Copy, ...] = ("teacher", "student")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The forms of a quiz."""


@dataclass(frozen=True, slots=True)
class Format:
    """What files of a format end in, and the module in `learn.quiz` that makes them.

    A module for `paper` carries every kind of item and has `sheets(forms, copies)`: the bytes of a file for each copy
    of the first form of a quiz, then of the next. Any other has `export(quiz)`, which gives an `Export`: a platform
    shuffles by itself and hides its answers, so one file serves all forms and has no copies. What another program makes
    is made `aside`, while we make the rest.
    """

    suffix: str
    module: str
    paper: bool = False
    aside: bool = False


FORMATS: Mapping[str, Format] = {
    "html": Format("html", "html", paper=True),
    "docx": Format("docx", "docx", paper=True),
    "pdf": Format("pdf", "pdf", paper=True, aside=True),
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


@contextmanager
def printing(formats: Sequence[str]) -> Iterator[Printed | None]:
    """Start the browser, where one of the formats needs it, so that it is there once the quiz is made."""
    if not any(FORMATS[name].aside for name in formats):
        yield None
        return
    from learn.quiz.browser import printer

    with printer() as printed:
        yield printed


def files_of(
    quiz: Quiz,
    stem: str,
    *,
    formats: Sequence[str] = ("html",),
    forms: int = 1,
    copies: Sequence[str] = COPIES,
    printed: Printed | None = None,
) -> Files:
    """A quiz that has no form yet as files, whose names begin with `stem`.

    With more than one of `forms`, paper has a file for each. `printed` is what `printing` gave. Raises LearnError where
    a file cannot be made.
    """
    versions = [form_of(quiz, LETTERS[n]) for n in range(forms)] if forms > 1 else [quiz]
    contents: dict[str, bytes] = {}
    remarks: list[str] = []

    def made(form: Format) -> Any:
        module = importlib.import_module(f"learn.quiz.{form.module}")
        if form.paper:
            return module.sheets(versions, copies, **({"printed": printed} if form.aside and printed else {}))
        return module.export(quiz)

    with ThreadPoolExecutor(1) as another:
        aside = {name: another.submit(made, FORMATS[name]) for name in formats if FORMATS[name].aside}
        here = {name: made(FORMATS[name]) for name in formats if name not in aside}
        ready = here | {name: job.result() for name, job in aside.items()}
    for name in formats:
        form, result = FORMATS[name], ready[name]
        if form.paper:
            for (version, copy), data in zip(product(versions, copies), result, strict=True):
                letter = f".{version.form}" if version.form else ""
                contents[f"{stem}{letter}.{copy}.{form.suffix}"] = data
        else:
            file = f"{stem}.{form.suffix}"
            contents[file] = result.data
            remarks += [f"{file}: {n} not in it: {reason}" for reason, n in result.left_out.items()]
    return Files(contents, tuple(remarks))
