"""Documents of LibreOffice and other office programs (.odt, .ott, .fodt): OpenDocument text.

Of the archive only the text and its styles are opened. Deleted and hidden text, comments, notes, tables of contents
and indexes are left out; scripts, pictures and embedded objects are never touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from learn.document import BlockKind
from learn.reading.archive import MAGIC, Archive
from learn.reading.text import Part
from learn.reading.xml import Node, names, parse

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {f"{_URN}{name}:1.0": name for name in ("office", "text", "table", "style")} | {
    f"{_URN}drawing:1.0": "draw"
}
_OUT = names(
    "text:tracked-changes office:annotation office:annotation-end text:note text:ruby-text text:hidden-text"
    " text:table-of-content text:illustration-index text:table-index text:object-index text:user-index"
    " text:alphabetical-index text:bibliography text:sequence-decls text:variable-decls text:user-field-decls"
    " text:dde-connection-decls office:forms draw:object draw:object-ole text:script office:event-listeners"
    " table:named-expressions table:shapes ?:title ?:desc"
)
"""Elements that hold no text of the document."""
_KINDS = {"Title": BlockKind.TITLE, "Subtitle": BlockKind.BYLINE, "Quotations": BlockKind.QUOTATION}
_HEADING = "Heading"
_LONGEST_WAY = 20
_MOST_SPACES = 100


@dataclass(frozen=True, slots=True)
class _Style:
    """A style: the one that it is based on, whether it hides its text."""

    parent: str
    hidden: bool


def read_odt(data: bytes) -> list[Part]:
    """The parts of an OpenDocument text, packed or flat. Raises ValueError, with the reason, for what is none."""
    if data.startswith(MAGIC):
        archive = Archive(data)
        if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise ValueError("is protected by a password; save it without one")
        names = [name for name in ("styles.xml",) if name in archive]
        roots = [parse(archive.read(name), _PREFIXES) for name in (*names, "content.xml")]
    else:
        roots = [parse(data, _PREFIXES)]
    text = roots[-1].find("office:body", "office:text")
    if text is None:
        raise ValueError("is no text but another kind of OpenDocument; save its text as .odt or .txt")
    return list(_Reading(roots).parts(text))


class _Reading:
    """Goes through the text of a document."""

    def __init__(self, roots: list[Node]) -> None:
        self._styles: dict[str, _Style] = {}
        self._numbered: dict[str, set[int]] = {}
        for root in roots:
            for group in root.elements:
                if group.tag in {"office:styles", "office:automatic-styles"}:
                    for node in group.elements:
                        self._learn(node)

    def _learn(self, node: Node) -> None:
        name = node.get("style:name")
        if node.tag == "style:style":
            properties = node.find("style:text-properties")
            hidden = properties is not None and properties.get("text:display") == "none"
            self._styles[name] = _Style(node.get("style:parent-style-name"), hidden)
        elif node.tag == "text:list-style":
            self._numbered[name] = {
                _integer(level.get("text:level"), 1)
                for level in node.elements
                if level.tag == "text:list-level-style-number"
            }

    def parts(self, node: Node, *, cell: bool = False) -> Iterator[Part]:
        """The parts of what stands in an element that holds paragraphs."""
        for child in node.elements:
            if child.tag in {"text:p", "text:h"}:
                yield from self._paragraph(child, None, cell=cell)
            elif child.tag == "text:list":
                yield from self._list(child, child.get("text:style-name"), 1)
            elif child.tag not in _OUT and child.get("text:display") != "none":
                yield from self.parts(child, cell=cell or child.tag in {"table:table-cell", "draw:text-box"})

    def _list(self, node: Node, style: str, level: int) -> Iterator[Part]:
        count = 0
        numbered = level in self._numbered.get(style, ())
        for item in node.elements:
            bare = item.tag != "text:list-item"
            count = count if bare else _integer(item.get("text:start-value"), count + 1)
            marker = "" if bare else f"{count}." if numbered else "•"
            for child in item.elements:
                if child.tag == "text:list":
                    yield from self._list(child, child.get("text:style-name") or style, level + 1)
                elif child.tag in {"text:p", "text:h"}:
                    yield from self._paragraph(child, marker, cell=False)
                    # What comes after the first paragraph of an item belongs to it, without a marker of its own.
                    marker = ""
                elif child.tag not in _OUT:
                    yield from self.parts(child)

    def _paragraph(self, node: Node, marker: str | None, *, cell: bool) -> Iterator[Part]:
        boxes: list[Node] = []
        names = self._chain(node.get("text:style-name"))
        text = "" if self._hides(names) else "".join(self._text(node, boxes))
        for box in boxes:
            yield from self.parts(box, cell=True)
        if not text.strip():
            return
        kind = next((_KINDS[name] for name in names if name in _KINDS), None)
        if kind:
            yield Part(text, kind)
        elif node.tag == "text:h":
            yield Part(text, BlockKind.HEADING, level=_integer(node.get("text:outline-level"), 1))
        elif any(name == _HEADING or name.startswith(f"{_HEADING}_20_") for name in names):
            yield Part(text, BlockKind.HEADING)
        elif marker is not None:
            yield Part(text, BlockKind.ITEM, marker)
        else:
            yield Part(text, BlockKind.PARAGRAPH if cell else None)

    def _text(self, node: Node, boxes: list[Node]) -> Iterator[str]:
        for child in node.children:
            if isinstance(child, str):
                # Line breaks in the markup are spaces; those of the text are elements.
                yield child.replace("\n", " ")
            elif child.tag == "text:s":
                yield " " * min(_integer(child.get("text:c"), 1), _MOST_SPACES)
            elif child.tag == "text:tab":
                yield " "
            elif child.tag == "text:line-break":
                yield "\n"
            elif child.tag == "draw:text-box":
                boxes.append(child)
            elif child.tag not in _OUT and not self._hides(self._chain(child.get("text:style-name"))):
                yield from self._text(child, boxes)

    def _chain(self, style: str) -> list[str]:
        """The names of a style and of those that it is based on."""
        chain: list[str] = []
        while style and len(chain) < _LONGEST_WAY:
            chain.append(style)
            style = self._styles[style].parent if style in self._styles else ""
        return chain

    def _hides(self, names: list[str]) -> bool:
        return any(self._styles[name].hidden for name in names if name in self._styles)


def _integer(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
