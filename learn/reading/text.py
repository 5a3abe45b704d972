"""Plain text: bytes to text, text to blocks.

What a block is shows in its form alone (length, final stop, place, neighbours, bullets, marks), never
in the words of a language.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from learn.document import Block, BlockKind, Cue

# --- bytes to text -------------------------------------------------------------------------------------

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_NO_TEXT = "bytes that are no text; export it as plain text in UTF-8"
_SAMPLE = 20_000


def decode(data: bytes) -> str:
    """Read bytes as text: UTF-8, or UTF-16 and UTF-32 with a byte order mark, or what is plainly UTF-16.

    Raises ValueError, with the reason and the remedy in one line, for anything else.
    """
    encoding = next((e for bom, e in _BOMS if data.startswith(bom)), "utf-8")
    if encoding == "utf-8" and b"\x00" in data:
        encoding = _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as e:
        if _controls(data.decode("latin-1")):
            raise ValueError(_NO_TEXT) from e
        if encoding == "utf-8":
            raise ValueError(f"not UTF-8 (at byte {e.start + 1}); save it as UTF-8") from e
        name = encoding.removesuffix("-sig").upper()
        raise ValueError(f"broken {name} (at byte {e.start + 1}); save it as UTF-8") from e
    if _controls(text):
        raise ValueError(_NO_TEXT)
    return text


def _unmarked(data: bytes) -> str:
    """Return which UTF-16 bytes with NULs are: spaces and line breaks put theirs on one side only."""
    even, odd = data[0:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = data[: _SAMPLE // 2 * 2].decode(encoding, errors="replace")
    strange = sum(unicodedata.category(c) in {"Cn", "Co", "Cc", "Cs"} and not c.isspace() for c in text)
    # Chinese has NULs on the other side too, in 一 among others; but then nearly all letters are of one script.
    clear = min(even, odd) <= max(even, odd) / 50 or (min(even, odd) < max(even, odd) and _one_script(text))
    if len(data) % 2 or not clear or strange > len(text) / 100:
        raise ValueError(_NO_TEXT)
    return encoding


def _one_script(text: str) -> bool:
    scripts = Counter(unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha())
    return bool(scripts) and max(scripts.values()) > 0.8 * scripts.total()


def _controls(text: str) -> bool:
    """Whether a text has NULs, or more control characters than text ever has."""
    part = text[:_SAMPLE]
    return "\x00" in text or sum(c < " " and not c.isspace() for c in part) > len(part) / 50


_BREAK = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# Controls, direction marks and overrides, joiners of lines, byte order marks, what stands for annotations and
# pictures, code points that are no characters, letters nobody sees (but those of the flags of England and others).
_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffc\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+"
)
# The joiners of letters belong to the spelling in Persian, Hindi and their like, and to pictures of several signs;
# elsewhere they are rubbish.
_JOINER = re.compile(
    "(?<![\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\u2190-\u2bff"
    "\ufe0f\U00010a00-\U00011fff\U0001e900-\U0001efff\U0001f000-\U0001faff])[\u200c\u200d]+"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# The zero-width space divides words in scripts that write none, and is rubbish from web pages elsewhere.
_ZERO_WIDTH = re.compile("(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b")


def normalise(text: str) -> str:
    """Return text composed: line breaks as newlines, tabs as spaces, no invisible controls.

    A letter and its marks become one character where Unicode's NFC has one. Nothing is taken apart or put in
    another order, as NFC would the Hindi letter क़ and Arabic vowel marks: what is written comes out as it was, and
    comparisons fold it. Half a surrogate pair becomes U+FFFD.
    """
    text = _CONTROL.sub("", _BREAK.sub("\n", text).replace("\t", " "))
    text = _SURROGATE.sub("\ufffd", _JOINER.sub("", _ZERO_WIDTH.sub("", text)))
    # marks of letters, and the parts of a Korean syllable after its first
    marks = "".join(c for c in sorted(set(text)) if unicodedata.category(c)[0] == "M" or "\u1160" <= c <= "\u11ff")
    if not marks:
        return text
    # To put marks in order takes the square of their number, wherever text is compared.
    text = re.sub(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+", r"\1", text)
    return text if unicodedata.is_normalized("NFC", text) else re.sub(f".[{marks}]+", _composed, text)


_MOST_MARKS = 30
"""Marks on one letter, as many as Unicode's stream-safe text has (UAX #15); no language writes more than five."""


def _composed(cluster: re.Match[str]) -> str:
    written = cluster.group()
    composed = unicodedata.normalize("NFC", written)
    return composed if len(composed) < len(written) else written


# --- lines to pieces -----------------------------------------------------------------------------------

_BULLET = re.compile(r"([•·‣▪▫●○◦◆◇■□►▶➢➤✓✔⁃∙*+–-])\s+(?=\S)")
_NUMBER = re.compile(
    r"([(（]?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)）])\s+(?=\S)|((?:\d{1,3}[．、]|[一二三四五六七八九十]{1,3}、))\s*(?=\S)"
)
_MARKDOWN = re.compile(r"(#{1,6}|>+)\s+(?=\S)")
_RULE = re.compile(r"[-*_=~#·•+\u2014\u2013\u2500\u2501\u2550◆◇■□●○★☆※\s]+")
_CLOSING = r"[\"'”’»›」』）)\]】]*"
_STOP = re.compile(r"[.!?。！？…؟।॥۔|｡．]" + _CLOSING + "$")
_FULL_STOP = re.compile(r"[.!。！…।॥۔|｡．]" + _CLOSING + "$")
_COLON = re.compile(r"[:：]$")
_NO_SPACES = re.compile(r"[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_HAN_NUMBERS = "一二三四五六七八九十"
_ROMAN_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

_WRAP_LEAST, _WRAP_MOST = 40, 100
"""Columns at which text is broken by hand or by an editor."""
_SHORT = 120
"""Columns that a title, byline or heading has at most."""


def width(text: str) -> int:
    """Return the columns of a text on a terminal; Han characters count two, so that scripts compare."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else unicodedata.category(c)[0] != "M" for c in text)


@dataclass(frozen=True, slots=True)
class Part:
    """What a format that knows structure has for a block, or for some: each line of a text may be one.

    `kind` is None where the format does not say more than that it is text, and form has to tell; `level` is that of
    a heading, 1 for the highest, 0 where it is not known. `speaker` and `cues` are as a block has them.
    """

    text: str
    kind: BlockKind | None = None
    marker: str = ""
    level: int = 0
    speaker: str = ""
    cues: tuple[Cue, ...] = ()


@dataclass(slots=True)
class _Piece:
    """A block in the making. `mark` is markdown's mark before it, `line` the line with its number.

    `part` is what the format of the file says of it.
    """

    text: str
    marker: str = ""
    item: bool = False
    mark: str = ""
    line: str = ""
    part: Part | None = None

    @property
    def kind(self) -> BlockKind | None:
        """What the file says that it is, None where it says nothing."""
        return self.part.kind if self.part else None


def _groups(text: str) -> list[list[str]]:
    """Return the runs of lines between blank lines; a line of rules or asterisks counts as blank."""
    groups: list[list[str]] = [[]]
    for line in text.split("\n"):
        bare = line.strip()
        if not bare or _RULE.fullmatch(bare):
            groups.append([])
        else:
            groups[-1].append(line.rstrip())
    return [g for g in groups if g]


def _bullet(line: str) -> re.Match[str] | None:
    return _BULLET.match(line) or _NUMBER.match(line)


def _first_word(line: str) -> str:
    return line[:1] if _NO_SPACES.match(line) else line.split(maxsplit=1)[0]


def _wrap_width(groups: list[list[str]]) -> int:
    """Return the column at which the text's lines were broken; 0 where a line is a block of its own.

    Broken lines show in that hardly any has room left for the first word of the next one, and that most
    end in the middle of a sentence.
    """
    pairs = [
        (width(a), width(_first_word(b)), bool(_STOP.search(a)))
        for g in groups
        for a, b in pairwise([x.strip() for x in g])
        if not _bullet(b) and not _COLON.search(a)
    ]
    narrow = [p for p in pairs if p[0] <= _WRAP_MOST]
    if len(narrow) < 2 or len(narrow) < 0.9 * len(pairs):
        return 0
    # A line or two may reach further than the rest, where there are many.
    for edge in sorted({a for a, _, _ in narrow if a >= _WRAP_LEAST}, reverse=True)[:3]:
        full = [stop for a, b, stop in narrow if a + 1 + b > edge]
        if sum(a > edge for a, _, _ in narrow) > len(narrow) / 5:
            break
        if len(full) >= 0.7 * len(narrow) and sum(full) <= 0.5 * len(full):
            return edge
    return 0


def joint(a: str, b: str) -> str:
    """Return what stands between two lines of one paragraph when they are joined: a space, but none between Han."""
    return "" if not a or not b or (_NO_SPACES.match(a[-1]) and _NO_SPACES.match(b[0])) else " "


def is_list_item(line: str) -> bool:
    """Whether a line begins as an item of a list."""
    return _bullet(line.lstrip()) is not None


def ends_sentence(text: str) -> bool:
    """Whether a text ends in a stop."""
    return _STOP.search(text) is not None


def _glue(a: str, b: str) -> str:
    return a + joint(a, b) + b


def _pieces(text: str) -> list[_Piece]:
    """Return the text's lines as pieces: broken lines joined, bullets taken off."""
    groups = _groups(text)
    edge = _wrap_width(groups)
    out: list[_Piece] = []
    for group in groups:
        out += _run(group, edge)
    _number(out)
    return _attributed(out)


def _run(group: list[str], edge: int) -> list[_Piece]:
    """Return a run of lines as pieces; those broken at the edge are joined."""
    out: list[_Piece] = []
    last = ""
    hang = 0
    for line in group:
        bare = line.strip()
        indent = len(line) - len(line.lstrip())
        if last and not _bullet(bare) and not _MARKDOWN.match(bare):
            wrapped = bool(edge) and edge - width(_first_word(bare)) - 1 < width(last) <= _WRAP_MOST
            if wrapped or (out[-1].marker and indent > hang):
                out[-1].text, out[-1].line = _glue(out[-1].text, bare), _glue(out[-1].line, bare)
                last = bare
                continue
        out.append(_piece(bare))
        last, hang = bare, indent
    return out


def _piece(line: str) -> _Piece:
    if m := _MARKDOWN.match(line):
        return _Piece(line[m.end() :], mark=m.group(1), line=line)
    if m := _BULLET.match(line):
        return _Piece(line[m.end() :], marker=m.group(1), item=True, line=line)
    if m := _NUMBER.match(line):
        return _Piece(line[m.end() :], marker=m.group(1) or m.group(2), line=line)
    return _Piece(line, line=line)


def _values(marker: str) -> set[int]:
    """Return what the number of a list item may be: "v." is five and the twenty-second letter."""
    core = marker.strip("()（）.．、")
    if core.isdecimal():
        return {int(core)}
    if core in _HAN_NUMBERS:
        return {_HAN_NUMBERS.index(core) + 1}
    roman = {_ROMAN_NUMBERS.index(core) + 1} if core in _ROMAN_NUMBERS else set()
    return roman | ({ord(core)} if len(core) == 1 else set())


def _number(pieces: list[_Piece]) -> None:
    """Make items of numbered pieces that have a neighbour in number; others keep theirs as text."""
    values = [set() if p.item or not p.marker else _values(p.marker) for p in pieces]
    for i, p in enumerate(pieces):
        if not p.marker or p.item:
            continue
        before = {v + 1 for v in values[i - 1]} if i else set()
        after = {v - 1 for v in values[i + 1]} if i + 1 < len(pieces) else set()
        if values[i] & (before | after):
            p.item = True
    for p in pieces:
        if p.marker and not p.item:
            p.text, p.marker = p.line, ""


def _attributed(pieces: list[_Piece]) -> list[_Piece]:
    """Join a single `- Name` line to the quotation before it."""
    out: list[_Piece] = []
    for i, p in enumerate(pieces):
        listed = i + 1 < len(pieces) and pieces[i + 1].item
        single = p.marker in ("-", "–") and not listed and out and not out[-1].item
        if single and _quotation(out[-1].text) and width(p.text) <= 60 and not _STOP.search(p.text):
            out[-1].text += f" {p.marker} {p.text}"
        else:
            out.append(p)
    return out


# --- pieces to blocks ----------------------------------------------------------------------------------

_PAIRS = {
    '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "”": "”", "‘": "’", "'": "'",
}  # fmt: skip
_ATTRIBUTION = re.compile(r"\s*(?:[-–—―─]+\s*[^\s\d\-–—―─][^\n]{0,80}|[(（][^()（）]{2,80}[)）])?")
_DATE = re.compile(r"\d{4}\s?[-/.年]\s?\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)")
_YEAR, _DAY = re.compile(r"(?<!\d)\d{4}(?!\d)"), re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def blocks(text: str) -> tuple[Block, ...]:
    """Return plain text, normalised, as blocks.

    Blank lines divide; within a run of lines each is a block of its own, unless they are one paragraph
    broken at a fixed width. Bullets and numbers of list items go into the block's marker, and so do the
    marks of markdown headings and quotations. Nothing else is lost but white space and lines of rules.
    """
    return _blocks(_pieces(text))


def shaped(parts: Iterable[Part]) -> tuple[Block, ...]:
    """Return the parts of a document whose format knows structure, as blocks.

    What the format says stands; of what it leaves open, form tells as in plain text: a bullet set by hand, a title
    that is but a short first line. So one text has one structure, whatever file it comes in.
    """
    runs: list[tuple[Part, list[str]]] = []
    for part in parts:
        lines = [_SPACES.sub(" ", line).strip() for line in normalise(part.text).split("\n")]
        if lines := [line for line in lines if line and (part.kind or not _RULE.fullmatch(line))]:
            runs.append((part, lines))
    edge = _wrap_width([lines for part, lines in runs if part.kind not in _ONE_PIECE])
    pieces: list[_Piece] = []
    for part, lines in runs:
        if part.kind in _ONE_PIECE:
            joined = lines[0]
            for line in lines[1:]:
                joined = _glue(joined, line)
            item = part.kind is BlockKind.ITEM
            pieces.append(_Piece(joined, part.marker if item else "", item, line=joined, part=part))
        else:
            for piece in _run(lines, edge):
                if part.kind or piece.mark:
                    piece = _Piece(piece.line, line=piece.line)  # noqa: PLW2901 (a mark of plain text is none here)
                piece.part = part
                pieces.append(piece)
    _number(pieces)
    return _blocks(_attributed(pieces))


_SPACES = re.compile(r"\s{2,}|[\t\u2000-\u200a\u205f]")
_ONE_PIECE = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.HEADING, BlockKind.ITEM})
"""Kinds in which a line break is but a place where the line ends."""


def _blocks(pieces: list[_Piece]) -> tuple[Block, ...]:
    return tuple(
        Block(kind, p.text, p.marker or p.mark, p.part.speaker if p.part else "", p.part.cues if p.part else ())
        for kind, p in zip(_kinds(pieces), pieces, strict=True)
    )


def _kinds(pieces: list[_Piece]) -> list[BlockKind]:
    kinds = [_own_kind(p) for p in pieces]
    start = 0
    title = _title(pieces, kinds)
    if title is not None:
        kinds[:title] = [BlockKind.BYLINE] * title
        kinds[title] = BlockKind.TITLE
        below = kinds[title:]
        start = title + 1 + _bylines(pieces[title:], below)
        kinds[title:] = below
    for i in range(start, len(pieces) - 1):
        if kinds[i] is BlockKind.PARAGRAPH and not pieces[i].kind and _heads(pieces, kinds, i):
            kinds[i] = BlockKind.HEADING
    return kinds


def _title(pieces: list[_Piece], kinds: Sequence[BlockKind]) -> int | None:
    """Return which piece is the title: the file says so, or it is the only highest heading, or the first line."""
    above = [i for i, p in enumerate(pieces[:4]) if all(width(x.text) <= _SHORT for x in pieces[:i])]
    highest = [p for p in pieces if p.part and p.part.level == 1]
    for i in above:
        if kinds[i] is BlockKind.TITLE or (len(highest) == 1 and pieces[i] is highest[0]):
            return i
    if BlockKind.TITLE in kinds or len(pieces) < 2:
        return None
    return 0 if _titles(pieces[0], kinds[0]) else None


def _own_kind(p: _Piece) -> BlockKind:
    """Return what a piece is by itself."""
    if p.item:
        return BlockKind.ITEM
    if p.mark:
        return BlockKind.HEADING if p.mark[0] == "#" else BlockKind.QUOTATION
    if p.kind and p.kind is not BlockKind.PARAGRAPH:
        return p.kind
    return BlockKind.QUOTATION if _quotation(p.text) else BlockKind.PARAGRAPH


def _quotation(text: str) -> bool:
    """Whether a text is one quotation from end to end, but for an attribution after a dash."""
    closers, depth = _PAIRS.get(text[:1], ""), 1
    for i in range(1, len(text) if closers else 0):
        c = text[i]
        if c in "'’" and text[i - 1].isalnum() and text[i + 1 : i + 2].isalnum():
            # An apostrophe: 'It's late'.
            continue
        if c in closers:
            depth -= 1
        elif c == text[0]:
            depth += 1
        if not depth:
            tail = text[i + 1 :].lstrip(".。!?")
            return i > 1 and bool(_ATTRIBUTION.fullmatch(tail)) and not _FULL_STOP.search(tail)
    return False


def _titles(p: _Piece, kind: BlockKind) -> bool:
    """Whether the first piece of a text is its title: a short line without a final stop."""
    if kind is BlockKind.HEADING:
        return True
    plain = kind in {BlockKind.PARAGRAPH, BlockKind.QUOTATION} and not p.mark
    return plain and width(p.text) <= _SHORT and not _FULL_STOP.search(p.text)


_ABOVE = frozenset({BlockKind.PARAGRAPH, BlockKind.BYLINE})


def _bylines(pieces: list[_Piece], kinds: list[BlockKind]) -> int:
    """Mark the lines under the title that say who and when; return how many they are.

    A line with a date, or of a small word and a name, is one, and so are all between it and the title.
    After it, or where there is none, a line is one that repeats a part of what stands above (a name).
    """
    region = 0
    for p, kind in zip(pieces[1:7], kinds[1:7], strict=True):
        if kind not in _ABOVE or width(p.text) > _SHORT or _STOP.search(p.text) or _COLON.search(p.text):
            break
        region += 1
    # The last piece is the text, however short.
    region = min(region, len(pieces) - 2)
    last = max((k for k in range(1, region + 1) if _signed(pieces[k].text)), default=0)
    while last < region and any(pieces[last + 1].text in p.text for p in pieces[: last + 1]):
        last += 1
    kinds[1 : last + 1] = [BlockKind.BYLINE] * last
    return last


def _signed(text: str) -> bool:
    """Whether a line has a date, or is a small word and a name.

    A date is in figures, or a year with a day in a line of few words; a name is written in capitals
    after it: "oleh Peter H. Diamandis", "by Ana María López".
    """
    first, *rest = text.split()
    if _DATE.search(text) or (_YEAR.search(text) and _DAY.search(text) and len(rest) < 12):
        return True
    named = 1 <= len(rest) <= 6 and len(first) <= 4 and first.islower()
    return named and all(w[0].isupper() for w in rest)


def _heads(pieces: list[_Piece], kinds: list[BlockKind], i: int) -> bool:
    """Whether a paragraph is a heading: short, no final stop, and before a list or something longer."""
    text, following = pieces[i].text, kinds[i + 1]
    if width(text) > _SHORT or _FULL_STOP.search(text) or text[-1] in ",;،؛，；、–—-":
        return False
    if following is BlockKind.ITEM or _COLON.search(text):
        return following is BlockKind.ITEM
    k = i + 1
    if k + 1 < len(pieces) and following is BlockKind.PARAGRAPH and _heads_below(pieces, kinds, k):
        # The heading of a section may stand above that of its first part.
        k += 1
    if kinds[k] is BlockKind.ITEM:
        return True
    # A question may be a turn of dialogue: as a heading it stands before much more.
    times, least = (3, 150) if _STOP.search(text) else (1.5, 0)
    return kinds[k] is not BlockKind.HEADING and width(pieces[k].text) >= max(times * width(text), least)


def _heads_below(pieces: list[_Piece], kinds: list[BlockKind], k: int) -> bool:
    """Whether a piece under a heading looks like one itself."""
    text = pieces[k].text
    if width(text) > _SHORT or _STOP.search(text):
        return False
    return kinds[k + 1] is BlockKind.ITEM or width(pieces[k + 1].text) >= 1.5 * width(text)
