"""PDF with a text layer: where letters stand, put together again to paragraphs.

A PDF knows no words and no order, only places. PDFium (`learn.reading.pdfium`) tells these; here form tells the rest:
gaps make words, edges columns (`learn.reading.pdf_lines`), space and short lines paragraphs, size headings.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from learn.document import BlockKind
from learn.errors import RequestError
from learn.reading.limits import MOST_MARKS, MOST_PAGES, PAGE_SECONDS, PDF_MEMORY, PDF_SECONDS
from learn.reading.pdf_lines import BULLETS, Drawn, Line, Page, columns, folded, lines_of, without_heads
from learn.reading.text import Part, ends_sentence, is_list_item, joint

_LARGER = 1.08
_HEADING = 300
"""Letters of a heading at most."""
_DIVIDED = 0.05
"""Share of lines that end in a hyphen, from which words are divided as a habit."""
_UNKNOWN = 0.05
"""Share of letters whose names a PDF lacks, from which it cannot be read: a word in four is broken then."""
_DASHES = "-\u2010\u2014/"
_CLOSED_UP = "\u2014\u2026"
"""Dashes and dots, which have no space before them in Chinese and Japanese."""
_HYPHENS = "-\u2010\u00ad"
_SCANNED = "has no text layer, only pictures of its pages; recognise the text first (OCR)"
_NO_LETTERS = "does not say which letters its fonts have; save it as .docx or .txt, or recognise its text (OCR)"
_REASONS = {
    "password": "is protected by a password; save it without one",
    "broken": "is cut off or damaged; save it again, or get it again from where it came",
    "pages": f"has more than {MOST_PAGES:,} pages; divide it",
    "marks": f"has a page of more than {MOST_MARKS:,} letters; save its text alone",
}
_BULLETED = re.compile(rf"[{BULLETS}·*–-]\s")
_DASHED = frozenset({"- ", "– "})
_BEFORE_HAN = re.compile(r"([A-Za-z0-9]+)( ?)(?=[\u4e00-\u9fff])")
_AFTER_HAN = re.compile(r"(?<=[\u4e00-\u9fff])( ?)([A-Za-z0-9]+)")


def read_pdf(data: bytes) -> list[Part]:
    """The parts of a PDF. Raises ValueError, with the reason, for one that is scanned, protected or damaged."""
    pages = without_heads([*_pages(data)])
    lines: list[Line] = []
    for number, page in enumerate(pages):
        for k, column in enumerate(columns(list(page.words), rtl=page.rtl)):
            lines += lines_of(column, page, number, k)
    _check_letters(lines)
    return list(_parts(lines))


def _pages(data: bytes) -> Iterator[Page]:
    """The pages, by PDFium."""
    if importlib.util.find_spec("pypdfium2") is None:
        raise RequestError("PDF is read by the extra pdf; install it: pip install 'learn-from-translations[pdf]'")
    limits = (MOST_PAGES, MOST_MARKS, PDF_MEMORY, PDF_SECONDS, PAGE_SECONDS)
    # -P: what lies beside the program is none of its modules.
    command = [sys.executable, "-P", str(Path(__file__).with_name("pdfium.py")), *map(str, limits)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=PDF_SECONDS, check=False)  # noqa: S603 (our own program)
    except subprocess.TimeoutExpired as error:
        raise ValueError(f"takes longer than {PDF_SECONDS} seconds to read; divide it") from error
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    last = lines[-1] if lines else ""
    if last != "[]":
        reason = last.strip('"')
        raise ValueError(_REASONS.get(reason, "is damaged, or too much to read; save its text alone"))
    waiting: Drawn | None = None
    for line in lines[:-1]:
        pieces, spaces, stretches, drawings = json.loads(line)
        letters = [(folded(t), a, b, y, s) for t, a, b, y, s in pieces]
        drawn = Drawn([piece for piece in letters if piece[0]], [(x, y) for x, y in spaces], stretches, drawings)
        if waiting:
            yield waiting.page(drawn.letters)
        waiting = drawn
    if waiting:
        yield waiting.page([])


def _check_letters(lines: list[Line]) -> None:
    """Refuse what has no text, or none that can be told."""
    text = "".join(line.text for line in lines)
    if not text:
        raise ValueError(_SCANNED)
    if sum(c == "\ufffd" or unicodedata.category(c) in {"Co", "Cn"} for c in text) > _UNKNOWN * len(text):
        raise ValueError(_NO_LETTERS)


class _Habits:
    """How a text is written where a line break leaves it open: hyphens, and spaces between Han and other letters."""

    def __init__(self, lines: list[Line]) -> None:
        self.words = set(re.findall(r"[\w-]+", " ".join(line.text for line in lines).casefold()))
        self.divides = sum(line.text[-1] in _HYPHENS for line in lines) > _DIVIDED * len(lines)
        self._spaces: Counter[str] = Counter()
        for line in lines:
            for m in _BEFORE_HAN.finditer(line.text):
                self._vote(m.group(1), m.group(2))
            for m in _AFTER_HAN.finditer(line.text):
                self._vote(m.group(2), m.group(1))

    def _vote(self, word: str, space: str) -> None:
        for key in ("", word):
            self._spaces[key] += 1 if space else -1

    def spaced(self, before: str, after: str) -> bool:
        """Whether a space stands between Han and other letters: as elsewhere beside the word, or in the text."""
        together = f"{before[-40:]} {after[:40]}"
        at = len(before[-40:])
        for pattern, number in ((_BEFORE_HAN, 1), (_AFTER_HAN, 2)):
            for m in pattern.finditer(together):
                if m.start() <= at <= m.end():
                    return (self._spaces[m.group(number)] or self._spaces[""]) > 0
        return False


def _parts(lines: list[Line]) -> Iterator[Part]:
    if not lines:
        return
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0]
    larger = sorted((s for s in sizes if s > body * _LARGER), reverse=True)
    habits = _Habits(lines)
    leading = _leading(lines)
    group: list[Line] = []
    for line in lines:
        if group and _begins(group, line, leading, body):
            yield _part(group, larger, habits)
            group = []
        group.append(line)
    yield _part(group, larger, habits)


def _leading(lines: list[Line]) -> dict[float, float]:
    """How far lines stand from each other, by the size of their letters."""
    gaps: dict[float, list[float]] = {}
    for a, b in pairwise(lines):
        if a.page == b.page and a.column == b.column and a.size == b.size and 0 < a.base - b.base < 3 * a.size:
            gaps.setdefault(a.size, []).append(a.base - b.base)
    return {size: sorted(found)[len(found) // 4] for size, found in gaps.items()}


def _begins(group: list[Line], line: Line, leading: dict[float, float], body: float) -> bool:  # noqa: PLR0911
    """Whether a line begins a paragraph, and does not go on with the one before it."""
    last = group[-1]
    if abs(line.size - last.size) > 0.04 * body:
        return True
    if m := _BULLETED.match(line.text):
        # A dash may also stand inside a sentence, and come to begin a line.
        ended = ends_sentence(last.text) or last.text[-1] in ":：;；" or _BULLETED.match(group[0].text)
        return bool(m.group() not in _DASHED or ended or _room(last) > line.first + line.size)
    if is_list_item(line.text) and (is_list_item(group[0].text) or last.text[-1] in ":：") and line.text[0].isdecimal():
        return True
    if (line.page, line.column) != (last.page, last.column):
        # On another page, or in another column, a paragraph goes on unless a sentence is at its end.
        return ends_sentence(last.text) or line.size > body * _LARGER
    if last.base - line.base > 1.25 * leading.get(line.size, 1.4 * line.size):
        return True
    room = _room(last)
    if abs(_indent(line) - _indent(last)) < 0.3 * line.size and _indent(line) > line.size:
        room -= _indent(line)  # a quotation may be set in on both sides
    if room > line.first + 0.35 * line.size:
        return True
    if line.rtl and not line.ragged_left:
        return False  # where its lines begin says nothing
    if is_list_item(group[0].text):
        # The lines of an item begin behind its bullet.
        return _indent(line) < _indent(group[0]) + 0.3 * line.size
    return len(group) > 1 and _indent(line) - _indent(last) > line.size


def _room(line: Line) -> float:
    """The space that is left at the end of a line."""
    return line.left - line.edges[0] if line.ragged_left else line.edges[1] - line.right


def _indent(line: Line) -> float:
    return line.edges[1] - line.right if line.ragged_left else line.left - line.edges[0]


def _part(group: list[Line], larger: list[float], habits: _Habits) -> Part:
    text = group[0].text
    for last, line in pairwise(group):
        text = _unhyphenated(text, line.text, habits) or (text + _between(last, line, habits) + line.text)
    if group[0].rtl:
        text = _ENDING.sub(_closing, _BEGINNING.sub(_opening, text))
    size = group[0].size
    if size in larger and len(text) < _HEADING:
        return Part(text, BlockKind.HEADING, level=larger.index(size) + 1)
    return Part(text)


_BEGINNING = re.compile(r"(?<!\S)[)(\[\]{}«»](?=\S)")
_ENDING = re.compile(r"(?<=\S)[)(\[\]{}«»](?=[\"'”’]*(?:[\s.,،؛;:!?؟]|$))")


def _opening(m: re.Match[str]) -> str:
    """Turn a bracket at the beginning of a word as it has to stand: some PDFs have them as they are seen."""
    return m.group().translate(str.maketrans(")]}»", "([{«"))


def _closing(m: re.Match[str]) -> str:
    return m.group().translate(str.maketrans("([{«", ")]}»"))


def _between(last: Line, line: Line, habits: _Habits) -> str:
    """What stands between two lines: a space, but none where Han goes on, or stands beside other letters without."""
    opened = last.text[-1] in "([{" and not last.text[-2:-1].strip()
    dashed = last.text[-1] in _DASHES and last.text[-2:-1].strip() and not last.spaced
    if opened or dashed or joint(last.text, line.text) == "":
        return ""
    begins = line.text.lstrip(_CLOSED_UP)[:1] or line.text[0]
    if begins != line.text[0] and joint(begins, begins) == "" and not last.spaced:
        return ""
    han = joint(last.text, last.text) == "" or joint(begins, begins) == ""
    return " " if last.spaced or not han or habits.spaced(last.text, line.text) else ""


def _unhyphenated(text: str, following: str, habits: _Habits) -> str:
    """A word that a line break divides put together, "" where there is none.

    Its hyphen goes where the text has the word without one elsewhere, or divides words at line ends as a habit, and
    has it nowhere with one; a word that doubles itself keeps it.
    """
    if text[-1:] not in _HYPHENS or not text[-2:-1].isalpha() or not following[:1].isalpha():
        return ""
    head = re.findall(r"[\w-]+", text[-100:])[-1].rstrip(_HYPHENS).casefold()
    tail = re.findall(r"[\w-]+", following[:100])[0].casefold()
    habit = habits.divides and f"{head}-{tail}" not in habits.words and head != tail and following[0].islower()
    if text[-1] == "\u00ad" or f"{head}{tail}" in habits.words or habit:
        return text[:-1] + following
    return text + following
