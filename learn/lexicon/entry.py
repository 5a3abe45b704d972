"""What the lexicon of a text holds: entries, each a word or phrase with its meaning and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Span = tuple[int, int]
"""Start and end offsets of a piece of a text."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of the text that shows a headword, with its translation.

    `marks` are the places of the headword in `sentence`, `translation_marks` those of its gloss in
    `translation` (none where they are not known). `row` is the id of the row, `score` how sure its pairing is.
    `words` are the headwords of the content words of `sentence`, each once, as their entries have them. `kin` are
    the places of other forms of the headword, and of what is derived from it where the language groups by root.
    """

    sentence: str
    translation: str
    marks: tuple[Span, ...]
    translation_marks: tuple[Span, ...]
    row: int
    score: float
    section: str = ""
    reading: str = ""
    words: tuple[str, ...] = ()
    kin: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A headword and what it means in the base language.

    `form` is the headword as it most often stands in the text. `confidence` between 0 and 1 is how likely
    the gloss is right. `zipf` is the word's frequency in the language at large (log10 per thousand million
    words, 0 when unknown), `keyness` how much more frequent it is here. `spread` between 0 and 1 is how evenly it
    comes up over the text, `strength` how much more often than by chance the words of a phrase stand together.
    `example` is None only where no paired sentence shows the word well; `others` are sentences about as good.
    `said` is what the user's dictionaries give as translations. `note` is a reviewer's remark, `checked` says that
    one stands for the gloss, `dropped` that one wants no card of it.
    """

    headword: str
    form: str
    kind: Literal["word", "phrase"]
    gloss: str
    confidence: float
    count: int
    reading: str = ""
    alternatives: tuple[str, ...] = ()
    zipf: float = 0.0
    keyness: float = 0.0
    root: str = ""
    pos: str = ""
    example: Example | None = None
    spread: float = 0.0
    strength: float = 0.0
    others: tuple[Example, ...] = ()
    said: tuple[str, ...] = ()
    note: str = ""
    checked: bool = False
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A word of a sentence to be filled in: its place, the headword it belongs to and that one's gloss.

    `kin` are as in `Example`: elsewhere in the sentence they would tell the word.
    """

    start: int
    end: int
    headword: str
    gloss: str
    reading: str = ""
    pos: str = ""
    kin: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class GapSentence:
    """A sentence with its translation and the lexicon words in it that can be left out, in order."""

    sentence: str
    translation: str
    gaps: tuple[Gap, ...]
    row: int
    section: str = ""
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that a text teaches for one pair: entries, those most worth learning first, and sentences for gaps.

    `left_out` counts what was considered and not taken, by reason; `dictionaries` are the names of those asked.
    """

    text: str
    title: str
    target: str
    base: str
    entries: tuple[Entry, ...]
    sentences: tuple[GapSentence, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    dictionaries: tuple[str, ...] = ()
