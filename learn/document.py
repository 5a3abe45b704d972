"""The text as data: documents of blocks, their sentences, and rows of sentences that translate each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is in its document; a label is the `Word:` that opens a list item."""

    TITLE = "title"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    LABEL = "label"
    QUOTATION = "quotation"


PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION})


@dataclass(frozen=True, slots=True)
class Cue:
    """Where in a block's text a cue of a recording begins, and from when to when it is said, in seconds."""

    at: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item or quotation: text without line breaks at its ends.

    `marker` is the bullet that the source has before a list item; it is not part of the text. `speaker` is who says
    it, and `cues` are when, where the source is subtitles.
    """

    kind: BlockKind
    text: str
    marker: str = ""
    speaker: str = ""
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One text in one language, as its blocks in order. `name` is the text's name without the language.

    `doubt` is what makes one doubt that the text is in that language, `remark` what the user should know of how the
    file was read; both are mostly "".
    """

    lang: str
    name: str
    blocks: tuple[Block, ...]
    doubt: str = ""
    remark: str = ""

    @property
    def title(self) -> str:
        """The text of the title block, or the name where there is none."""
        return next((b.text for b in self.blocks if b.kind is BlockKind.TITLE), self.name)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block: `text == document.blocks[block].text[start:end]`.

    `kind` is its block's kind, but for the label of a list item, which is a sentence of its own.
    `section` is the text of the heading that it stands under ("" before the first).
    """

    text: str
    block: int
    start: int
    end: int
    kind: BlockKind
    section: str = ""

    @property
    def prose(self) -> bool:
        """Whether this is running prose, fit to be an example: no heading, byline, title or label."""
        return self.kind in PROSE


def joined(sentences: Iterable[Sentence]) -> str:
    """Sentences in their order as one line, a space between them where the document has white space."""
    text, last = "", None
    for s in sentences:
        if last is not None and not (s.block == last.block and s.start == last.end):
            text += " "
        text += s.text
        last = s
    return text


PAIRED = 0.7
"""Score that a row must have for its text to be shown as a translation, and learned from."""


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that translate each other, by language; a language without a counterpart has none.

    `score` between 0 and 1 says how sure the pairing is; `section` is the heading in the first language.
    """

    id: int
    score: float
    sentences: Mapping[str, tuple[Sentence, ...]] = field(default_factory=dict)
    section: str = ""

    def text(self, lang: str) -> str:
        """The language's sentences as one line, "" where it has no counterpart."""
        return joined(self.sentences.get(lang, ()))

    @property
    def kind(self) -> BlockKind:
        """What the row is, by the first language that has text; the label of a list item counts only by itself."""
        kinds = [s.kind for s in next(iter(self.sentences.values()), ())]
        return next((kind for kind in kinds if kind is not BlockKind.LABEL), kinds[0] if kinds else BlockKind.PARAGRAPH)

    @property
    def prose(self) -> bool:
        """Whether every sentence of the row is running prose."""
        return all(s.prose for group in self.sentences.values() for s in group)
