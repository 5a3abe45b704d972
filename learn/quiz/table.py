"""A quiz as a plain table in CSV: every kind of item, a question a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from learn.cells import guarded
from learn.pages import clean
from learn.quiz.formats import Export
from learn.quiz.item import Choice, Cloze, Listening, Matching, Order, Passage, numbered
from learn.quiz.strings import ENGLISH, TERMINAL

if TYPE_CHECKING:
    from learn.quiz.item import Item
    from learn.quiz.quiz import Part, Quiz

COLUMNS = (
    "number",
    "kind",
    "style",
    "instruction",
    "stem",
    "options",
    "key",
    "reading",
    "accepted",
    "near",
    "points",
    "hint",
    "translation",
    "sentence",
    "section",
)
"""Style is that of a gap, or what a choice asks for. Options, accepted and near are lists, a text a line."""

GAP = "____"


def export(quiz: Quiz) -> Export:
    """The table in UTF-8; with a byte order mark, as Excel takes a file without one for another encoding."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for part in quiz.parts:
        for n, item in part.numbered:
            for row in _rows(part, n, item):
                writer.writerow([guarded(clean(str(row.get(column, "")))) for column in COLUMNS])
    return Export(lines.getvalue().encode("utf-8-sig"))


def entries(texts: Iterable[str]) -> str:
    r"""Texts as a list in a cell, a line each: a line break in one is written `\n` or `\r`, a backslash `\\`."""
    return "\n".join(t.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") for t in texts)


def _rows(part: Part, n: int, item: Item) -> Iterable[dict[str, object]]:
    """The questions of an item, by column."""
    shared: dict[str, object] = {
        "number": n,
        "kind": item.kind,
        "style": part.style,
        "points": 1,
        "translation": item.translation,
        "sentence": item.source,
        "section": item.section,
        # what a page says of the kind, or where it has no word for it yet, the terminal
        "instruction": ENGLISH.get(how := f"how_{part.style or part.kind}") or TERMINAL[how],
    }
    if isinstance(item, (Cloze, Listening)):
        options = (item.options or part.bank) if isinstance(item, Cloze) else ()
        start = item.begun if isinstance(item, Cloze) else ""
        yield shared | {
            "stem": gapped(item.stem, start),
            "options": entries(options),
            "key": item.shown,
            "reading": item.reading,
            "accepted": entries(item.accepted),
            "near": entries(item.near),
            "hint": (isinstance(item, Cloze) and item.clue(part.style)) or item.hint,
        }
    elif isinstance(item, Choice):
        yield shared | {
            "style": item.ask,
            "instruction": ENGLISH[f"ask_{item.ask}"],
            "stem": marked(item),
            "options": entries(item.options),
            "key": item.key,
            "reading": item.reading,
            "accepted": entries([item.key]),
            "hint": item.hint,
        }
    elif isinstance(item, Matching):
        for i, k in enumerate(item.key):
            sentence, translation = item.examples[i]
            yield shared | {
                "number": n + i,
                "stem": item.words[i],
                "options": entries(item.meanings),
                "key": item.meanings[k],
                "reading": item.readings[i],
                "accepted": entries([item.meanings[k]]),
                "translation": translation,
                "sentence": sentence,
            }
    elif isinstance(item, Passage):
        stem = numbered(item.stem, [f"({n + i}) " for i in range(item.points)], [GAP] * item.points)
        for i, blank in enumerate(item.blanks):
            yield shared | {
                "number": n + i,
                "stem": stem,
                "options": entries(item.bank),
                "key": blank.shown,
                "reading": blank.reading,
                "accepted": entries(blank.accepted),
                "near": entries(blank.near),
                "hint": blank.hint,
            }
    elif isinstance(item, Order):
        yield shared | {
            "stem": item.opening + GAP + item.closing,
            "options": entries(item.parts),
            "key": _numbers(item.key),
            "reading": item.reading,
            "accepted": entries(map(_numbers, item.accepted)),
        }
    else:
        raise TypeError(f"{type(item).__name__}: no table holds this kind of item")


def gapped(stem: Sequence[str], start: str = "") -> str:
    """A sentence with its gaps, the first after how its word begins."""
    first, *rest = stem
    return first + "".join((start if i == 0 else "") + GAP + text for i, text in enumerate(rest))


def marked(item: Choice) -> str:
    """What a choice is about, the word in question in brackets."""
    return "".join(f"[{text}]" if i % 2 else text for i, text in enumerate(item.pieces))


def _numbers(order: Iterable[int]) -> str:
    """The parts of a sentence by number, from 1."""
    return " ".join(str(i + 1) for i in order)
