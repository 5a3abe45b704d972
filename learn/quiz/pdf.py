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
    from collections.abc import Callable, Iterator, Sequence

    from learn.quiz.browser import Printed
    from learn.quiz.formats import Copy
    from learn.quiz.quiz import Quiz

_DATE = re.compile(rb"(?<=Date \(D:)\d{14}[-+Z]\d\d'\d\d'")
_NODE = re.compile(rb"(?<=\(node)\d{8}(?=\))")

_IDS = 50_000_000
"""More than the parts that pages have names for."""


def sheets(forms: Sequence[Quiz], copies: Sequence[Copy], printed: Printed = printed) -> list[bytes]:
    """Return a PDF for each copy of each form of a quiz, `printed` by a browser.

    Raises RequestError where there is no browser, or no pikepdf for several forms, LearnError where it does not print.
    """
    if len(forms) == 1:
        return list(map(_timeless, printed([html.render(quiz, copy=copy) for quiz in forms for copy in copies])))
    _pikepdf()
    # All forms are printed as one page and taken apart, as the browser takes nearly as long for one as for four. Their
    # keys are printed apart: a PDF has those letters of its fonts that are printed, and would tell a student those of
    # the key.
    pages = [html.together(forms, keys=False)]
    if "teacher" in copies and forms[0].items:
        pages.append(html.together(forms, keys=True))
    parts = [_apart(_timeless(data, first=_IDS * n), len(forms)) for n, data in enumerate(printed(pages))]
    done: list[bytes] = []
    for sheet, *keys in zip(*parts, strict=True):
        made = {"student": _written(sheet)} if "student" in copies else {}
        if "teacher" in copies:
            for key in keys:
                _add(sheet, key)
            made["teacher"] = _written(sheet)
        done += [made[copy] for copy in copies]
    return done


def _timeless(data: bytes, first: int = 0) -> bytes:
    """Return the PDF without what differs from time to time; all places in it stay where they are.

    The parts of its pages are numbered from `first`.
    """
    data = _DATE.sub(b"19800101000000+00'00'", data)
    # What the browser calls the parts of a page: it counts on through all pages of a run.
    names: dict[bytes, bytes] = {}
    return _NODE.sub(lambda found: names.setdefault(found[0], b"%08d" % (first + len(names))), data)


def _apart(data: bytes, count: int) -> list[Any]:
    """Return each of `count` parts that are printed together as a PDF of its own, with its tags, not yet written.

    Raises LearnError where the browser does not tag them as it is asked to.
    """
    parts = [_pikepdf().Pdf.open(io.BytesIO(data)) for _ in range(count)]
    whole = parts[0]
    first = [whole.pages.index(_page(tag)) for tag in _tags(whole)]
    bounds = list(pairwise([*first, len(whole.pages)]))
    if len(first) != count or first[0] or any(start >= end for start, end in bounds):
        raise LearnError(f"format pdf: the browser does not tag pages as Chromium does; {INSTEAD}")
    for n, (pdf, (start, end)) in enumerate(zip(parts, bounds, strict=True)):
        _keep(pdf, n, start, end)
    return parts


def _keep(pdf: Any, n: int, start: int, end: int) -> None:
    """Take everything out of a PDF but its part `n`, the pages from `start` to before `end`."""
    array = _pikepdf().Array
    root, own = pdf.Root.StructTreeRoot, _tags(pdf)[n]
    root.K.K = array([own])
    places = {page.StructParents for page in pdf.pages[start:end]}
    root.ParentTree.Nums = array(_where(root.ParentTree.Nums, lambda place, _: place in places))
    for part in root.IDTree.Kids if "/IDTree" in root else ():
        part.Names = array(_where(part.Names, lambda _, tag: _top(tag) == own))
        part.Limits = array([part.Names[0], part.Names[-2]]) if len(part.Names) else part.Limits
    del pdf.pages[end:], pdf.pages[:start]


def _add(pdf: Any, other: Any) -> None:
    """Add the pages of another PDF and their tags, where the names of its tags come after those of the first."""
    root = pdf.Root.StructTreeRoot
    at, place = len(pdf.pages), max(list(root.ParentTree.Nums)[::2]) + 1
    pdf.pages.extend(other.pages)
    for page in pdf.pages[at:]:
        page.StructParents += place
    # after the pages, so that it leads to the copies of them
    tree = pdf.copy_foreign(other.Root.StructTreeRoot)
    for tag in tree.K.K:
        tag.P = root.K
        root.K.K.append(tag)
    for key, value in _pairs(tree.ParentTree.Nums):
        root.ParentTree.Nums.extend([key + place, value])
    root.ParentTreeNextKey = place + tree.ParentTreeNextKey
    if "/IDTree" in tree:
        root.IDTree = root.get("/IDTree") or pdf.make_indirect({"/Kids": []})
        root.IDTree.Kids.extend(tree.IDTree.Kids)


def _written(pdf: Any) -> bytes:
    """Return what a PDF holds; what nothing leads to is not written."""
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=_pikepdf().ObjectStreamMode.generate)
    return out.getvalue()


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
    return [x for key, value in _pairs(pairs) if wanted(key, value) for x in (key, value)]


def _pairs(items: Any) -> Iterator[tuple[Any, Any]]:
    """Return the keys and values of a list that has them one after the other."""
    return zip(*[iter(items)] * 2, strict=True)
