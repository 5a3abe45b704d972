"""A quiz as PDF: the page of `learn.quiz.html`, printed."""

from __future__ import annotations

import io
import re
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from learn.errors import LearnError, RequestError
from learn.quiz import html
from learn.quiz.browser import INSTEAD, printed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learn.quiz.formats import Copy
    from learn.quiz.quiz import Quiz

_DATE = re.compile(rb"(?<=Date \(D:)\d{14}[-+Z]\d\d'\d\d'")
_NODE = re.compile(rb"(?<=\(node)\d{8}(?=\))")


def sheets(quizzes: Sequence[tuple[Quiz, Copy]]) -> list[bytes]:
    """Return a PDF for each form and copy of a quiz.

    Raises RequestError where there is no browser, or no pikepdf for several forms, LearnError where it does not print.
    """
    # All forms of a copy are printed as one page and taken apart, as the browser takes nearly as long for one as for
    # four. The copies are not: a PDF has the letters of its fonts that are printed, and those of the key are in it.
    groups = {copy: [n for n, (_, other) in enumerate(quizzes) if other == copy] for _, copy in quizzes}
    if len(quizzes) > len(groups):
        _pikepdf()
    pages = [html.together([quizzes[n] for n in group]) for group in groups.values()]
    done: dict[int, bytes] = {}
    for group, data in zip(groups.values(), printed(pages), strict=True):
        done |= zip(group, _apart(_timeless(data), len(group)), strict=True)
    return [done[n] for n in range(len(quizzes))]


def _timeless(data: bytes) -> bytes:
    """Return the PDF without what differs from time to time; all places in it stay where they are."""
    data = _DATE.sub(b"19800101000000+00'00'", data)
    # What the browser calls the parts of a page: it counts on through all pages of a run.
    names: dict[bytes, bytes] = {}
    return _NODE.sub(lambda found: names.setdefault(found[0], b"%08d" % len(names)), data)


def _apart(data: bytes, count: int) -> list[bytes]:
    """Return each of `count` sheets that are printed together as a PDF of its own, with its tags.

    Raises LearnError where the browser does not tag them as it is asked to.
    """
    if count == 1:
        return [data]
    with _opened(data) as whole:
        first = [whole.pages.index(_page(tag)) for tag in _tags(whole)]
        bounds = list(pairwise([*first, len(whole.pages)]))
    if len(first) != count or first[0] or any(start >= end for start, end in bounds):
        raise LearnError(f"format pdf: the browser does not tag pages as Chromium does; {INSTEAD}")
    return [_sheet(data, n, start, end) for n, (start, end) in enumerate(bounds)]


def _sheet(data: bytes, n: int, start: int, end: int) -> bytes:
    """Return the sheet `n` of a PDF, its pages from `start` to before `end`, and nothing that belongs to others."""
    pikepdf = _pikepdf()
    array = pikepdf.Array
    with _opened(data) as pdf:
        root, own = pdf.Root.StructTreeRoot, _tags(pdf)[n]
        root.K.K = array([own])
        places = {page.StructParents for page in pdf.pages[start:end]}
        root.ParentTree.Nums = array(_where(root.ParentTree.Nums, lambda place, _: place in places))
        for part in root.IDTree.Kids if "/IDTree" in root else ():
            part.Names = array(_where(part.Names, lambda _, tag: _top(tag) == own))
            part.Limits = array([part.Names[0], part.Names[-2]]) if len(part.Names) else part.Limits
        del pdf.pages[end:], pdf.pages[:start]
        out = io.BytesIO()
        # what nothing leads to is not written
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _opened(data: bytes) -> Any:
    return _pikepdf().Pdf.open(io.BytesIO(data))


def _pikepdf() -> Any:
    try:
        return import_module("pikepdf")
    except ImportError as error:
        raise RequestError(
            "format pdf: several forms need pikepdf; pip install 'learn-from-translations[pdf]', or ask for one form"
        ) from error


def _tags(pdf: Any) -> list[Any]:
    """Return the tags of the sheets: those below that of the document."""
    return list(pdf.Root.StructTreeRoot.K.K) if "/StructTreeRoot" in pdf.Root else []


def _page(tag: Any) -> Any:
    """Return the page that the first text of a tag is on."""
    array = _pikepdf().Array
    while "/Pg" not in tag:
        tag = tag.K[0] if isinstance(tag.K, array) else tag.K
    return tag.Pg


def _top(tag: Any) -> Any:
    """Return the tag of the sheet that a tag is in."""
    while tag.P.get("/S") != "/Document":
        tag = tag.P
    return tag


def _where(pairs: Any, wanted: Callable[[Any, Any], bool]) -> list[Any]:
    """Return those pairs of a list of keys and values, one after the other, that are wanted."""
    items = list(pairs)
    return [x for key, value in zip(items[::2], items[1::2], strict=True) if wanted(key, value) for x in (key, value)]
