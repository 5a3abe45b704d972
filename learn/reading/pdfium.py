"""What stands where on the pages of a PDF, told by PDFium. It runs as a program of its own, which imports no `learn`.

PDFium is written in C++, and a PDF may make any reader run wild: so it has a process with little memory and time,
whose end is only that of one document. Bytes of a PDF come on standard input; for each page goes out a line of JSON,
`[[[text, left, right, baseline, size], ...], [[x, y], ...], [[left, right, y], ...], [[left, bottom, right, top],
...]]`: pieces of text, where spaces stand, stretches in which there are spaces at places that are not known, and small
drawings, which may be bullets.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import sys
import unicodedata
from typing import Any

_DEEPEST = 4
"""Groups of drawings that stand in each other."""
_INK = 0.5
"""Points that are drawn of a letter at least; what has none is a space."""
_SLANT = 0.05
"""What a line of text may be out of level, in radians."""
_FLAT = 0.2
"""Of the size of letters: how high a stroke is at most."""
_FLAT_ONES = frozenset(".,-_~=^`'\"\u00ad\u00af\u00b7")
_TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters that are read from right to left, and their marks: PDFium turns their order, also that in one glyph."""


def _limit(memory: int, seconds: int) -> None:
    """Give this process no more memory than that, where the system can."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory + (2 << 30), memory + (2 << 30)))
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    except (ImportError, ValueError, OSError):
        pass


def _alarm(seconds: int) -> None:
    """End this process when it has worked for so long, even inside PDFium: not when others keep it waiting."""
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _address(item: Any) -> int:
    """What an object is known by."""
    return ctypes.addressof(item.contents)


def _actual(raw: Any, item: Any, shown: str) -> str | None:
    """The text that a piece is said to stand for, None where nothing is said.

    `shown` are its letters as PDFium has them, which may be in the order of sight. Of the mark itself PDFium gives each
    byte of UTF-16 as if it were a letter, some of them changed, so that it counts only where it has the same letters.
    """
    for k in range(raw.FPDFPageObj_CountMarks(item)):
        mark = raw.FPDFPageObj_GetMark(item, k)
        size = ctypes.c_ulong()
        buffer = (ctypes.c_ushort * 256)()
        if raw.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", buffer, 512, size) and 0 < size.value <= 512:
            told = ctypes.string_at(buffer, size.value).decode("utf-16-le", "replace")[:-1]
            if sorted(told) != sorted(shown) and max(told, default="") < "\u0100":
                told = told.encode("latin-1").decode("utf-16-be", "replace").removeprefix("\ufeff")
            return told if sorted(told) == sorted(shown) or not shown else shown
    return None


_Box = tuple[float, float, float, float]
_Objects = list[tuple[Any, _Box, float, float]]


def _objects(raw: Any, page: Any) -> tuple[_Objects, list[_Box]]:
    """The pieces of text of a page in the order of drawing: the object, its bounds, where it begins; small drawings."""
    found: _Objects = []
    drawings: list[_Box] = []
    one = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    waiting = [(raw.FPDFPage_GetObject(page, i), one, 0) for i in range(raw.FPDFPage_CountObjects(page))]
    waiting.reverse()
    while waiting:
        item, outer, deep = waiting.pop()
        kind = raw.FPDFPageObj_GetType(item)
        matrix = raw.FS_MATRIX()
        if kind == raw.FPDF_PAGEOBJ_PATH:
            matrix.a = matrix.d = 1.0
        elif kind not in {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_FORM} or not raw.FPDFPageObj_GetMatrix(item, matrix):
            continue
        a, b, c, d, e, f = outer
        if kind == raw.FPDF_PAGEOBJ_FORM:
            if deep < _DEEPEST:
                m = matrix
                inner = (
                    m.a * a + m.b * c, m.a * b + m.b * d, m.c * a + m.d * c, m.c * b + m.d * d,
                    m.e * a + m.f * c + e, m.e * b + m.f * d + f,
                )  # fmt: skip
                count = raw.FPDFFormObj_CountObjects(item)
                waiting += [(raw.FPDFFormObj_GetObject(item, i), inner, deep + 1) for i in reversed(range(count))]
            continue
        box = [ctypes.c_float() for _ in range(4)]
        raw.FPDFPageObj_GetBounds(item, *box)
        x0, y0, x1, y1 = (v.value for v in box)
        xs, ys = (x0 * a + y0 * c + e, x1 * a + y1 * c + e), (x0 * b + y0 * d + f, x1 * b + y1 * d + f)
        bounds = (min(xs), min(ys), max(xs), max(ys))
        if kind == raw.FPDF_PAGEOBJ_PATH:
            wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
            if _SMALLEST <= wide <= _LARGEST and 0.8 * wide <= high <= 1.25 * wide:
                drawings.append(bounds)
            continue
        found.append((item, bounds, matrix.e * a + matrix.f * c + e, matrix.e * b + matrix.f * d + f))
    return found, drawings


_SMALLEST, _LARGEST = 1.5, 12.0
"""Sizes of bullets, in points."""


def _page(  # noqa: PLR0912, PLR0915 (one loop over what is drawn)
    raw: Any, page: Any, text: Any, most: int
) -> tuple[list[list[Any]], list[list[float]], list[list[float]], list[_Box]]:
    """The pieces of text of a page, its spaces, stretches with spaces in them, and its small drawings."""
    count = raw.FPDFText_CountChars(text)
    if count > most:
        raise ValueError("marks")
    by_object: dict[int, list[int]] = {}
    spaces: list[list[float]] = []
    stretches: list[list[float]] = []
    box = [ctypes.c_double() for _ in range(4)]
    x, y = ctypes.c_double(), ctypes.c_double()
    wide = raw.FS_RECTF()
    for i in range(count):
        item = raw.FPDFText_GetTextObject(text, i)
        if item and raw.FPDFText_IsGenerated(text, i) != 1:
            by_object.setdefault(_address(item), []).append(i)
        elif item and raw.FPDFText_GetCharOrigin(text, i, x, y):
            size = _size(raw, text, i)
            stretches.append([x.value - size, x.value + size, y.value])
    pieces: list[list[Any]] = []
    spanning: list[Any] | None = None
    said: tuple[str, float] | None = None
    objects, drawings = _objects(raw, page)
    for item, bounds, x0, y0 in objects:
        marks = by_object.pop(_address(item), [])
        actual = _actual(raw, item, "".join(chr(raw.FPDFText_GetUnicode(text, i)) for i in marks))
        matrix = raw.FS_MATRIX()
        # What is leaning is in italics, made of upright letters; only the direction of the line counts.
        level = not marks or not raw.FPDFText_GetMatrix(text, marks[0], matrix) or matrix.a > 0
        if not level or abs(math.atan2(matrix.b, matrix.a)) > _SLANT:
            continue  # a stamp or a watermark
        if actual is not None:
            if marks:
                raw.FPDFText_GetCharOrigin(text, marks[0], x, y)
                size = _size(raw, text, marks[0])
                spanning = [actual, bounds[0], bounds[2], round(y.value, 1), size]
                said = (actual, y0)
                if actual.strip():
                    pieces.append(spanning)
                else:
                    spaces.append([x.value, y.value])
            elif spanning is not None and said == (actual, y0) and bounds[2] > bounds[0]:
                # A further glyph of what stands for one text.
                spanning[1], spanning[2] = min(spanning[1], bounds[0]), max(spanning[2], bounds[2])
            continue
        spanning = None
        if not marks:
            if bounds[2] - bounds[0] < _INK:
                spaces.append([x0, y0])
            continue
        lean = matrix.c / matrix.d if matrix.d else 0.0
        last: tuple[float, ...] = ()
        inked = 0.0
        blank = False
        for i in marks:
            code = raw.FPDFText_GetUnicode(text, i)
            raw.FPDFText_GetCharBox(text, i, *box)
            raw.FPDFText_GetCharOrigin(text, i, x, y)
            # Some marks are written as parts of one glyph; a hyphen at the end of a line is told as U+0002.
            here = tuple(v.value for v in box)
            letter = "-" if code in {2, 0xFFFE} else chr(code) if code < 0x110000 else "\ufffd"
            inked += here[1] - here[0]
            unknown = raw.FPDFText_HasUnicodeMapError(text, i) == 1
            nameless = unknown or (letter < "\u0250" and letter not in _FLAT_ONES and not letter.isspace())
            if nameless and here[3] - here[2] < _FLAT * _size(raw, text, i) and _in_arabic(raw, text, i):
                continue  # a stroke that makes a word longer, whatever letter it is said to be
            if unknown:
                letter = "\ufffd"
            if letter.isspace():
                blank = True
                if here[1] - here[0] > _INK:
                    spaces.append([(here[0] + here[1]) / 2, y.value])
                else:  # no space of the text, but what PDFium makes of a gap
                    size = _size(raw, text, i)
                    stretches.append([x.value - size, x.value + size, y.value])
            elif here == last and pieces:
                turned = _TURNED.match(letter) and unicodedata.category(letter)[0] != "M"
                pieces[-1][0] = letter + pieces[-1][0] if turned else pieces[-1][0] + letter
            elif pieces and _is_sign(letter) and pieces[-1][1] - 1 < here[0] < pieces[-1][2] + 1:
                # A vowel sign of Hindi belongs to the letter that was drawn before it.
                pieces[-1][0] += letter
                pieces[-1][2] = max(pieces[-1][2], here[1] - abs(lean) * (here[3] - here[2]))
            else:
                left, right = here[0], here[1]
                if raw.FPDFText_GetLooseCharBox(text, i, wide) and wide.right > wide.left:
                    # With the white on its sides that the font gives it.
                    left, right = wide.left, wide.right
                    if abs(lean) > _SLANT:
                        left, right = x.value, x.value + max(0.0, right - left - abs(lean) * (wide.top - wide.bottom))
                pieces.append([letter, left, right, round(y.value, 1), _size(raw, text, i)])
            last = here
        if blank and bounds[2] - bounds[0] > inked + 1.5 * _size(raw, text, marks[0]):
            # Spaces, and maybe stops, of another font than the words between them, drawn at once: where PDFium puts a
            # space before a gap it leaves out the one after it.
            stretches.append([bounds[0], bounds[2], y0])
    return pieces, [[round(a, 1), round(b, 1)] for a, b in spaces], stretches, drawings


def _in_arabic(raw: Any, text: Any, i: int) -> bool:
    """Whether there are letters that are read from right to left beside one."""
    codes = [raw.FPDFText_GetUnicode(text, j) for j in range(max(i - 4, 0), i + 5)]
    return any(code < 0x110000 and _TURNED.match(chr(code)) for code in codes)


def _is_sign(letter: str) -> bool:
    """Whether a letter is a mark on another one, in scripts that are read from left to right."""
    return unicodedata.category(letter)[0] == "M" and not _TURNED.match(letter)


def _size(raw: Any, text: Any, i: int) -> float:
    """The size of a letter as it is on the page."""
    matrix = raw.FS_MATRIX()
    size = float(raw.FPDFText_GetFontSize(text, i))
    if raw.FPDFText_GetMatrix(text, i, matrix):
        size *= abs(matrix.a * matrix.d - matrix.b * matrix.c) / (math.hypot(matrix.a, matrix.b) or 1.0)
    return round(size, 1)


def main(pages: int, marks: int, memory: int, seconds: int, page_seconds: int) -> None:
    """Read a PDF from standard input and write what stands on its pages; the limits are arguments."""
    _limit(memory, seconds)
    import pypdfium2
    from pypdfium2 import raw

    out = sys.stdout
    _alarm(page_seconds)
    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
    except pypdfium2.PdfiumError as error:
        code = raw.FPDF_GetLastError()
        out.write(json.dumps("password" if code == raw.FPDF_ERR_PASSWORD or "assword" in str(error) else "broken"))
        return
    if len(document) > pages:
        out.write(json.dumps("pages"))
        return
    for number in range(len(document)):
        _alarm(page_seconds)
        try:
            page = document[number]
            text = page.get_textpage()
            found, spaces, stretches, drawings = _page(raw, page.raw, text.raw, marks)
        except pypdfium2.PdfiumError:
            out.write(json.dumps("broken") + "\n")
            return
        except ValueError as error:
            out.write(json.dumps(str(error)) + "\n")
            return
        pieces = [[t, round(a, 1), round(b, 1), c, d] for t, a, b, c, d in found]
        out.write(json.dumps([pieces, spaces, stretches, drawings]) + "\n")
        text.close()
        page.close()
    out.write("[]\n")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:6]))
