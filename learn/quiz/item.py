"""What a quiz asks: plain values, a class a kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.lexicon.entry import Span
    from learn.speech import Clip

KINDS = ("cloze", "choice", "matching", "passage", "order", "listening")
STYLES = ("open", "bank", "letter", "choices")
_ATTACHED = re.compile(
    r"""(?:(?<=\s)|\A)[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{1,8}\Z"""
    r"""|[(\[{«“‘„‚「『《〈（【"'¿¡]+\Z"""
)
"""Opening signs, and up to eight characters with a space before them; not in scripts that do without spaces."""
_STRETCH = "ـ"
_JOINS_RIGHT = re.compile("[آأؤإئ-غف-يٱ-ۓ]")
_JOINS_LEFT = re.compile("(?![آأؤإاةدذرزوىٱڈ-ڙۀۃ-ۏۓے])[ئ-غف-يٱ-ۓ]")
Ask = Literal["meaning", "word", "translation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What items of all kinds have.

    `headwords` are what it asks for; `source` is the sentence that it is made of and `translation` that of it, which
    stands in `section` and row `row` of the text. `level` between 0 and 1 says how hard it is among those of its quiz.
    """

    kind: ClassVar[str]
    headwords: tuple[str, ...]
    source: str
    translation: str
    section: str
    row: int
    level: float = 0.0

    @property
    def points(self) -> int:
        """What it is worth."""
        return 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(Item):
    """A sentence with one word left out.

    `text` is the sentence, `gaps` the places in it that are left blank, all of them for the key. `key` is the word
    as it stands in the text, `shown` as a word bank shows it, `accepted` what counts as right (compared folded),
    `near` what is nearly right: the right word in the wrong form. `distractors` are wrong choices, best first. `hint`
    is the key's gloss in the base language. `options` are the words to choose from, where there are such, and `start`
    is how the key begins, where that is shown, with as many as `missing` letters behind it. `sound` is how it is read
    and `lengths` how many letters each of its words has, where these are told: see `clue`.
    """

    kind: ClassVar[str] = "cloze"
    text: str
    gaps: tuple[Span, ...]
    key: str
    shown: str
    accepted: tuple[str, ...]
    near: tuple[str, ...]
    distractors: tuple[str, ...]
    hint: str
    reading: str = ""
    pos: str = ""
    options: tuple[str, ...] = ()
    start: str = ""
    missing: int = 0
    sound: str = ""
    lengths: tuple[int, ...] = ()

    @property
    def loose(self) -> bool:
        """Whether another word may be right too, as nothing is told of the key but its meaning and its length."""
        return bool(self.lengths)

    def clue(self, style: str) -> str:
        """What is told of the key below the sentence in a style, the number of its letters as in a crossword."""
        size = f" ({', '.join(map(str, self.lengths))})" if self.lengths else ""
        return " · ".join(filter(None, (self.sound, self.hint + size if style == "open" else "")))

    @property
    def begun(self) -> str:
        """How the key begins, as it is shown: with a dot for each letter that is missing."""
        return self.start + "·" * self.missing

    @property
    def headword(self) -> str:
        """The word that is left out, in dictionary form."""
        return self.headwords[0]

    @property
    def stem(self) -> tuple[str, ...]:
        """The pieces of the sentence around the gaps: one more than there are gaps, "" where one is empty."""
        return pieces(self.text, self.gaps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Item):
    """One right answer among several.

    It asks for the `meaning` of the word that is marked in the sentence `text`, for the `word` that means `text`, or
    for the best `translation` of the sentence `text`. `options` are the answers in the order in which they are shown,
    the `key` among them. `word` is the word that is asked about, and `hint` what it means; both are "" where it asks
    for a translation.
    """

    kind: ClassVar[str] = "choice"
    ask: Ask
    text: str
    key: str
    options: tuple[str, ...]
    marks: tuple[Span, ...] = ()
    reading: str = ""
    word: str = ""
    hint: str = ""

    @property
    def pieces(self) -> tuple[str, ...]:
        """The text around and inside its marks, in turn: every second piece is marked."""
        cuts = (0, *(at for mark in self.marks for at in mark), len(self.text))
        return tuple(self.text[a:b] for a, b in pairwise(cuts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Item):
    """Words, and their meanings in another order with one to spare; `key[i]` is the meaning of word i by number.

    `examples` are a sentence for each word with its translation.
    """

    kind: ClassVar[str] = "matching"
    words: tuple[str, ...]
    meanings: tuple[str, ...]
    key: tuple[int, ...]
    readings: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]

    @property
    def points(self) -> int:
        """One for each word."""
        return len(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A gap of a passage: its place, and what belongs there; the fields are those of `Cloze`."""

    start: int
    end: int
    key: str
    shown: str
    accepted: tuple[str, ...]
    near: tuple[str, ...]
    headword: str
    hint: str
    reading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Item):
    """Sentences that follow each other, with several words left out, and the words to choose from."""

    kind: ClassVar[str] = "passage"
    text: str
    blanks: tuple[Blank, ...]
    bank: tuple[str, ...]

    @property
    def points(self) -> int:
        """One for each gap."""
        return len(self.blanks)

    @property
    def stem(self) -> tuple[str, ...]:
        """The pieces of the text around the gaps."""
        return pieces(self.text, tuple((b.start, b.end) for b in self.blanks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Item):
    """A sentence in parts, to be put back in order.

    `parts` are those that are moved, in the order in which they are shown, which is never a right one; the first of
    the sentence is without the capital that only its place gives. `key` are their numbers in the order of the text;
    `accepted` are all right orders, `key` the first of them. `opening` and `closing` are what stands fixed before and
    after the parts, with the spaces between, "" where nothing does; `space` stands between two parts. `reading` is
    that of the whole sentence. It asks for no words, so `headwords` is ().
    """

    kind: ClassVar[str] = "order"
    parts: tuple[str, ...]
    key: tuple[int, ...]
    accepted: tuple[tuple[int, ...], ...]
    opening: str = ""
    closing: str = ""
    space: str = " "
    reading: str = ""

    @property
    def answer(self) -> tuple[str, ...]:
        """The parts in the order of the text."""
        return tuple(self.parts[i] for i in self.key)

    def put(self, order: tuple[int, ...]) -> str:
        """The sentence that the parts make in an order."""
        return self.opening + self.space.join(self.parts[i] for i in order) + self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening(Item):
    """A sentence that is heard whole, and read with one word left out.

    `text` is the sentence, `gaps` the places in it that are left blank, all of them for the key. `key` is the word
    as it stands in the text, `shown` the word without the capital that only its place gives, `accepted` what counts
    as right (compared folded), words that sound the same among it; `near` is what is nearly right. `hint` is the key's
    gloss in the base language. `clip` is the sentence read aloud; on paper it is the teacher who reads `text`.
    """

    kind: ClassVar[str] = "listening"
    text: str
    gaps: tuple[Span, ...]
    key: str
    shown: str
    accepted: tuple[str, ...]
    near: tuple[str, ...]
    hint: str
    clip: Clip | None = None
    reading: str = ""
    pos: str = ""

    @property
    def headword(self) -> str:
        """The word that is left out, in dictionary form."""
        return self.headwords[0]

    @property
    def stem(self) -> tuple[str, ...]:
        """The pieces of the sentence around the gaps: one more than there are gaps, "" where one is empty."""
        return pieces(self.text, self.gaps)


def attached(piece: str) -> str:
    """What stands at the end of a piece and belongs to the gap after it: opening signs, an article, a conjunction.

    It does not come apart from the gap at the end of a line, and the number of a gap stands before it.
    """
    found = _ATTACHED.search(piece)
    return found[0] if found else ""


def numbered(stem: Sequence[str], numbers: Sequence[str], gaps: Sequence[str]) -> str:
    """A text with its `gaps` between the pieces, and the `numbers` of the gaps before what belongs to them."""
    *before, last = stem
    cut = [(piece.removesuffix(own), own) for piece in before for own in [attached(piece)]]
    return "".join(f"{text}{n}{own}{gap}" for (text, own), n, gap in zip(cut, numbers, gaps, strict=True)) + last


def pieces(text: str, gaps: tuple[Span, ...]) -> tuple[str, ...]:
    """The pieces of a text around gaps in it: one more than there are gaps, "" where one is empty.

    Arabic letters that would be joined to what is left out are stretched towards it, as is usual: الـ____.
    """
    ends = (0, *(end for _, end in gaps))
    starts = (*(start for start, _ in gaps), len(text))
    found = []
    for a, b in zip(ends, starts, strict=True):
        after = _STRETCH if a and _JOINS_RIGHT.match(text, a) else ""
        before = _STRETCH if b < len(text) and _JOINS_LEFT.match(text, b - 1) else ""
        found.append(f"{after if a < b else ''}{text[a:b]}{before if a < b else ''}")
    return tuple(found)
