"""Where the letters of a PDF stand, to lines: words, columns, and what stands on the edge of many pages alike.

Lines of Arabic, which stand in the order of sight, are put in that of reading.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median, median_low

from learn.reading.text import width

_GAP = 0.2
"""Of the size of letters: a gap that divides words where no space is written."""
_SMALL_GAP = 0.15
"""The same where a space is known to be near, but not at which place."""
_WIDE_GAP = 0.7
"""The same in a text whose spaces are written."""
_SPACED = 0.05
"""Spaces for a letter, from which a text has its spaces written."""
_CUT = 0.5
"""Share of a line's letters that are left of it where it is cut off."""
_WIDEST = 300
"""Letters of a line that is cut off, at most."""
_EDGE = 4
"""Lines at the edge of a page, among them running heads."""
_GUTTER = 0.7
"""Of the size of letters: the least width of a gap between columns."""
_COLUMN_LINES = 3
_BULLET = 2.0
"""Of the size of letters: how far from its line a bullet stands at most."""
_NARROW = 0.15
"""Of the width of the text: what is narrower is no column, but the bullets of a list."""
_FOLDED = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]")
"""Forms of letters that fonts have, and text has not."""
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_MARKED = re.compile("[\u064b-\u065f\u0670]")
_NO_GAP = re.compile("[\u2014\u2026\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_STOPS = frozenset(".,!?;:%…")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[^\w]*(?:[^\W\d]{1,8}\.? ?)?\d{1,4}(?: ?(?:/|of|von|de|dari|sa|من) ?\d{1,4})?[^\w]*")
BULLETS = "•‣▪▫●○◦◆◇■□►▶➢➤✓✔⁃∙"
_LETTERS = r"(?:[A-Za-z0-9]+|[\u3000-\u30ff\u3400-\u9fff])"
FIRST_HAN = re.compile(
    r"(?:[“‘「『《（(]*[\u3000-\u30ff\u3400-\u9fff]|[「『《（][A-Za-z0-9]+)[，。、：；！？”’」』》）,.:;!?…—)]*"
    rf"(?:(?<=[”’,.:;!?)])[“‘「『《（(]*{_LETTERS}[，。、：；！？”’」』》）,.:;!?…—)]*|[“‘(]+{_LETTERS}[”’,.:;!?)]*)*"
)
"""What moves to a new line together."""

Letter = tuple[str, float, float, float, float]
"""Letters of one place: the text, where it begins and ends, its line, its size."""


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a gap, in the order of sight, from left to right."""

    letters: tuple[str, ...]
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page, the places of its spaces, and whether it is read from right to left."""

    words: tuple[Word, ...]
    spaces: tuple[tuple[float, float], ...]
    rtl: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column: its text, its edges and those of its column, and whether a space ends it.

    `first` is how wide its first word is, `ragged_left` says that the lines of its column begin on the right.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    edges: tuple[float, float] = (0, 0)
    first: float = 0
    rtl: bool = False
    ragged_left: bool = False
    spaced: bool = False
    page: int = 0
    column: int = 0


@dataclass(slots=True)
class Drawn:
    """What is drawn on a page: letters, the places of spaces, stretches with spaces in them, small drawings."""

    letters: list[Letter]
    spaces: list[tuple[float, float]]
    stretches: list[list[float]]
    drawings: list[list[float]]

    def page(self, following: list[Letter]) -> Page:
        """The words of it. A line that is cut off at the foot, and stands whole on the following page, is none."""
        letters = self.letters
        upper = _edge(following, top=True)
        for row in _edge(letters, top=False):
            # Of what is drawn of a letter only a part may be left.
            if any(
                len(row) < min(_CUT * len(whole), _WIDEST)
                and all(any(p[0] == q[0] and q[1] - 1 <= p[1] <= q[2] for q in whole) for p in row)
                for whole in upper
            ):
                letters = [p for p in letters if p not in row]
        strong = Counter(_side(c) for t, *_ in letters for c in t)
        rtl = strong["R"] > strong["L"]
        return Page(tuple(_words(letters, self, rtl=rtl)), tuple(self.spaces), rtl)


def _edge(letters: list[Letter], *, top: bool) -> list[list[Letter]]:
    """The letters of the first or the last lines of a page."""
    bases = sorted({p[3] for p in letters}, reverse=top)[:_EDGE]
    return [[p for p in letters if p[3] == base] for base in bases]


def folded(text: str) -> str:
    """Letters as text has them: forms of Arabic letters, ligatures and radicals of Han are of fonts."""
    text = _FOLDED.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in {"Cc", "Cs"})


def _words(letters: list[Letter], drawn: Drawn, *, rtl: bool) -> Iterator[Word]:
    """The words of a page: letters on one line with no space between them, and no gap.

    Where spaces are written a gap has to be a wide one: what is drawn of some letters is far from their neighbours.
    """
    usual = _WIDE_GAP if len(drawn.spaces) > _SPACED * len(letters) else _GAP
    spaces = sorted((y, x) for x, y in drawn.spaces)
    near = sorted((y, left, right) for left, right, y in drawn.stretches)
    for unsorted in _rows(letters):
        row = _marked(sorted(unsorted, key=lambda p: (p[1] + p[2]) / 2))
        base = median(y for *_, y, _ in row)
        size = max(s for *_, s in row)
        gaps = [(x, y) for y, x in _level(spaces, base, 0.6 * size)]
        stretches = _merged([(left, right + size) for _, left, right in _level(near, base, 0.35 * size)])
        for left, bottom, right, top in drawn.drawings:
            # A bullet is small, in the middle of a line, just before or after it, and with nothing on its other side.
            if bottom >= base - 0.05 * size and top <= base + 0.85 * size and right - left < 0.6 * size:
                after = min((p[1] - right for p in row if p[1] >= right - 0.5), default=math.inf)
                before = min((left - p[2] for p in row if p[2] <= left + 0.5), default=math.inf)
                if min(after, before) < _BULLET * size and max(after, before) > 0.5 * size:
                    gaps += [(left, base), (right, base)]
                    row.append(("•", left, right, base, size))
        row.sort(key=lambda p: (p[1] + p[2]) / 2)
        opening, neighbour = (-1, -2) if rtl else (0, 1)
        if len(row) > 1 and _is_bullet(row[opening][0]):
            _, *place = row[opening]
            row[opening] = ("•", place[0], place[1], place[2], place[3])
            right, left = (row[neighbour][2], place[0]) if rtl else (place[1], row[neighbour][1])
            gaps.append(((right + left) / 2, base))
        gaps.sort()
        at = 0
        word: list[Letter] = []
        for piece in row:
            middle = (piece[1] + piece[2]) / 2
            spaced = False
            while at < len(gaps) and gaps[at][0] <= middle:
                # In another column a line may stand a little higher or lower.
                spaced = spaced or abs(gaps[at][1] - piece[3]) < 0.35 * piece[4]
                at += 1
            # Letters of Han, and dashes among them, have white on their sides.
            k = bisect_right(stretches, (piece[1], math.inf)) - 1
            gap = _SMALL_GAP if k >= 0 and piece[1] <= stretches[k][1] else usual
            least = _WIDE_GAP if word and _NO_GAP.search(word[-1][0] + piece[0]) else gap
            if word and (spaced or piece[1] - max(p[2] for p in word[-3:]) > least * min(piece[4], word[-1][4])):
                yield _word(word)
                word = []
            word.append(piece)
        yield _word(word)


def _level(places: Sequence[tuple[float, ...]], base: float, most: float) -> Sequence[tuple[float, ...]]:
    """Of places, sorted by how high they are, those that are near a line."""
    return places[bisect_right(places, (base - most, math.inf)) : bisect_left(places, (base + most,))]


def _merged(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches in their order, those that overlap as one."""
    out: list[tuple[float, float]] = []
    for left, right in sorted(stretches):
        if out and left <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], right))
        else:
            out.append((left, right))
    return out


def _is_bullet(text: str) -> bool:
    """Whether what a line begins with is a bullet: one by its name, or a sign of a font of signs, which has no name."""
    return len(text) == 1 and (text in BULLETS or unicodedata.category(text) == "Co")


def _word(pieces: list[Letter]) -> Word:
    return Word(
        tuple(p[0] for p in pieces),
        min(p[1] for p in pieces),
        max(p[2] for p in pieces),
        median_low(p[3] for p in pieces),
        median_low(p[4] for p in pieces),
    )


def _rows(letters: list[Letter]) -> Iterator[list[Letter]]:
    """Letters that stand on one line, from the top of the page to its foot."""
    rows: list[list[Letter]] = []
    marks: list[Letter] = []
    for piece in sorted(letters, key=lambda p: -p[3]):
        if _MARKED.search(piece[0]) and _side(piece[0][0]) != "L":
            marks.append(piece)
        elif rows and rows[-1][0][3] - piece[3] <= 0.4 * max(piece[4], rows[-1][0][4]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    # Vowels of Arabic are drawn above and below their line.
    for piece in marks:
        row = min(rows, key=lambda row: abs(row[0][3] - piece[3]), default=None)
        if row is None or abs(row[0][3] - piece[3]) > piece[4]:
            rows.append([piece])
        else:
            row.append((*piece[:3], row[0][3], piece[4]))
    yield from rows


def _marked(row: list[Letter]) -> list[Letter]:
    """Put marks that stand alone after the letter that they are drawn over."""
    marks = [p for p in row if all(unicodedata.category(c)[0] == "M" for c in p[0])]
    if not marks or len(marks) == len(row):
        return row
    out = [p for p in row if p not in marks]
    for text, left, right, _, _ in marks:
        k = max(range(len(out)), key=lambda i: min(out[i][2], right) - max(out[i][1], left))
        out[k] = (out[k][0] + text, *out[k][1:])
    return out


def columns(words: list[Word], *, rtl: bool) -> list[list[Word]]:
    """The words of each column of a page, in the order of reading; what spans columns is one of its own."""
    if gutter := _gutter(words):
        left, right = [w for w in words if w.right <= gutter], [w for w in words if w.right > gutter]
        first, second = (right, left) if rtl else (left, right)
        return columns(first, rtl=rtl) + columns(second, rtl=rtl)
    bases = sorted({w.base for w in words}, reverse=True)
    if len(bases) <= _COLUMN_LINES:
        return [words] if words else []
    cuts = sorted(pairwise(bases), key=lambda pair: pair[1] - pair[0])[:12]
    for above, below in cuts:
        cut = (above + below) / 2
        upper, lower = [w for w in words if w.base > cut], [w for w in words if w.base < cut]
        if _gutter(upper) or _gutter(lower):
            return columns(upper, rtl=rtl) + columns(lower, rtl=rtl)
    return [words]


def _gutter(words: list[Word]) -> float | None:
    """Where a gap runs from the top to the foot of some words, with lines on both sides of it."""
    if not words:
        return None
    least = _GUTTER * median(w.size for w in words)
    whole = max(w.right for w in words) - min(w.left for w in words)
    right = None
    for w in sorted(words, key=lambda w: w.left):
        if right is not None and w.left - right >= least:
            at = (w.left + right) / 2
            sides = [w for w in words if w.right <= at], [w for w in words if w.right > at]
            if all(len({w.base for w in side}) >= _COLUMN_LINES and _wide(side) > _NARROW * whole for side in sides):
                return at
        right = max(right, w.right) if right is not None else w.right
    return None


def _wide(words: list[Word]) -> float:
    return max(w.right for w in words) - min(w.left for w in words)


def lines_of(words: list[Word], page: Page, number: int, column: int) -> Iterator[Line]:
    """The lines of a column from top to foot."""
    rtl = page.rtl
    edges = (min(w.left for w in words), max(w.right for w in words))
    rows: list[list[Word]] = []
    for w in sorted(words, key=lambda w: -w.base):
        if rows and rows[-1][0].base - w.base <= 0.4 * max(w.size, rows[-1][0].size):
            rows[-1].append(w)
        else:
            rows.append([w])
    flush = [0, 0]
    for row in rows:
        size = max(w.size for w in row)
        flush[0] += min(w.left for w in row) - edges[0] < 0.5 * size
        flush[1] += edges[1] - max(w.right for w in row) < 0.5 * size
    # Text from right to left begins on the right; but some programs set it flush on the left.
    ragged_left = rtl and flush[1] > flush[0] / 2
    for unsorted in rows:
        row = sorted(unsorted, key=lambda w: w.left)
        base = median_low(w.base for w in row)
        left, right = row[0].left, max(w.right for w in row)
        size = median(s for w in row for s in [w.size] * sum(map(len, w.letters)))
        end = left if rtl else right
        spaced = any(abs(y - base) < size / 3 and abs(x - end) < size for x, y in page.spaces)
        outer = row[-1] if rtl else row[0]
        first = outer.right - outer.left
        text = _logical(row, rtl=rtl)
        if m := FIRST_HAN.match(text):
            first = size * width(m.group()) / 2
        yield Line(text, left, right, base, size, edges, first, rtl, ragged_left, spaced, number, column)


def _side(c: str) -> str:
    """Whether a character is read from left to right, from right to left, or as what is beside it."""
    kind = unicodedata.bidirectional(c)
    if kind in {"R", "AL", "AN"}:
        return "R"
    return "L" if kind in {"L", "EN"} else "N"


def _logical(words: list[Word], *, rtl: bool) -> str:
    """The text of a line in the order of reading, from what stands on it from left to right."""
    pieces: list[str] = []
    for w in words:
        pieces += [*([" "] if pieces else []), *w.letters]
    sides = [next((s for c in piece if (s := _side(c)) != "N"), "N") for piece in pieces]
    other = "L" if rtl else "R"
    if other not in sides:
        return "".join(_turned(pieces)) if rtl else "".join(pieces)
    for i, piece in enumerate(pieces):
        # A stop stands with the word that it touches: "Peter H." in Arabic.
        touches = rtl and i and piece in _STOPS and sides[i - 1].upper() == other
        if touches and (i + 1 == len(pieces) or pieces[i + 1] == " "):
            sides[i] = other.lower()
    # What is of no side belongs to the other one where it stands between two of that.
    for i, side in enumerate(sides):
        if side == "N":
            before = next((s for s in reversed(sides[:i]) if s != "N"), "")
            after = next((s for s in sides[i + 1 :] if s.upper() != "N"), "")
            if before.upper() == after.upper() == other:
                sides[i] = other.lower()
    runs = [(key, list(group)) for key, group in groupby(range(len(pieces)), key=lambda i: sides[i].upper() == other)]
    out: list[str] = []
    for is_other, places in reversed(runs) if rtl else runs:
        mine = [pieces[i] for i in places]
        out += mine if is_other == rtl else _turned(mine)
    return "".join(out)


def _turned(pieces: list[str]) -> list[str]:
    """What is read from right to left: brackets are drawn turned round in it."""
    return [piece.translate(_MIRRORED) for piece in reversed(pieces)]


def without_heads(pages: list[Page]) -> list[Page]:
    """The pages without running heads and page numbers: lines at the edge of many pages, or of digits alone."""
    edges: list[dict[float, tuple[str, int]]] = []
    for page in pages:
        bases = sorted({w.base for w in page.words}, reverse=True)
        outer = {*bases[:2], *bases[2:][-2:]}
        texts: dict[float, str] = {}
        for w in sorted(page.words, key=lambda w: w.left):
            if w.base in outer:
                texts[w.base] = texts.get(w.base, "") + "".join(w.letters)
        edges.append({base: (_DIGITS.sub("#", text), round(base / 4)) for base, text in texts.items()})
    seen = Counter(key for rows in edges for key in set(rows.values()))
    least = max(2, len(pages) * 0.3)
    out: list[Page] = []
    for page, rows in zip(pages, edges, strict=True):
        heads = {base for base, key in rows.items() if seen[key] >= least}
        rest = [base for base in {w.base for w in page.words} if base not in heads]
        for base in {max(rest, default=0), min(rest, default=0)}:
            if len(rest) > 1 and base in rows and _PAGE_NUMBER.fullmatch(rows[base][0].replace("#", "1")):
                heads.add(base)
        out.append(Page(tuple(w for w in page.words if w.base not in heads), page.spaces, page.rtl))
    return out
