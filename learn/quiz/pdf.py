"""A quiz as PDF: the page of `learn.quiz.html`, printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learn.quiz import html
from learn.quiz.browser import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.quiz.formats import Copy
    from learn.quiz.quiz import Quiz

_DATE = re.compile(rb"(?<=Date \(D:)\d{14}[-+Z]\d\d'\d\d'")
_NODE = re.compile(rb"(?<=\(node)\d{8}(?=\))")


def sheets(quizzes: Sequence[tuple[Quiz, Copy]]) -> list[bytes]:
    """Return a PDF for each quiz and copy.

    Raises RequestError where there is no browser, LearnError where it does not print.
    """
    return [_timeless(data) for data in printed([html.render(quiz, copy=copy) for quiz, copy in quizzes])]


def _timeless(data: bytes) -> bytes:
    """Return the PDF without what differs from time to time; all places in it stay where they are."""
    data = _DATE.sub(b"19800101000000+00'00'", data)
    # What the browser calls the parts of a page: it counts on through all pages of a run.
    names: dict[bytes, bytes] = {}
    return _NODE.sub(lambda found: names.setdefault(found[0], b"%08d" % len(names)), data)
