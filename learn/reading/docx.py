"""Word documents (.docx, .docm, .dotx): Office Open XML, read as an archive of XML parts.

Only the main part, its styles and its numbering are opened. What is deleted, hidden, a comment, a note, a header or a
table of contents is left out; what is inserted stays. Macros, pictures, embedded and linked things are never touched.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from learn.document import BlockKind
from learn.reading.archive import Archive
from learn.reading.text import Part
from learn.reading.xml import Node, names, parse

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
}
_MAIN = "word/document.xml"
_OUT = names(
    "w:del w:moveFrom w:instrText w:delText w:delInstrText w:rt w:rPr w:pPr w:sectPr w:tblPr w:trPr w:tcPr"
    " w:sdtPr w:footnoteReference w:endnoteReference w:annotationRef w:object w:altChunk"
)
"""Elements that hold no text of the document."""
_INSTEAD = {"w:tab": " ", "w:ptab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_KINDS = {
    "title": BlockKind.TITLE,
    "subtitle": BlockKind.BYLINE,
    "quote": BlockKind.QUOTATION,
    "intense quote": BlockKind.QUOTATION,
}
_CONTENTS = ("toc ", "table of ", "index ")
_LISTS = ("list bullet", "list number")
_LONGEST_WAY = 20
"""Styles that are based on one another; a ring of them would have no end."""


@dataclass(frozen=True, slots=True)
class _Style:
    """A style: its name in English, and what it says of paragraphs and text; None where it says nothing."""

    name: str
    based: str
    outline: int | None
    number: tuple[str, int] | None
    hidden: bool | None


def read_docx(data: bytes) -> list[Part]:
    """The parts of a Word document. Raises ValueError, with the reason, for what is none."""
    archive = Archive(data)
    main = _main(archive)
    body = parse(archive.read(main), _PREFIXES).find("w:body")
    if body is None:
        raise ValueError("is damaged: it has no body; save it again")
    folder = posixpath.dirname(main)
    return list(_Reading(_styles(archive, folder), _formats(archive, folder)).parts(body))


def _main(archive: Archive) -> str:
    """The name of the part that holds the text."""
    if "_rels/.rels" in archive:
        for relation in parse(archive.read("_rels/.rels")).elements:
            target = relation.get("Target").lstrip("/")
            if relation.get("Type").endswith("/officeDocument") and target in archive:
                return target
    return _MAIN


def _styles(archive: Archive, folder: str) -> dict[str, _Style]:
    """The styles by their ids."""
    name = posixpath.join(folder, "styles.xml")
    found: dict[str, _Style] = {}
    for node in parse(archive.read(name), _PREFIXES).elements if name in archive else ():
        if node.tag == "w:style":
            properties = node.find("w:pPr")
            found[node.get("w:styleId")] = _Style(
                _value(node, "w:name").lower(),
                _value(node, "w:basedOn"),
                _outline(properties),
                _number(properties),
                _hidden(node.find("w:rPr")),
            )
    return found


def _formats(archive: Archive, folder: str) -> dict[str, dict[int, str]]:
    """The formats of numbers ("bullet", "decimal" …) of lists, by id and level."""
    name = posixpath.join(folder, "numbering.xml")
    if name not in archive:
        return {}
    numbering = parse(archive.read(name), _PREFIXES)
    abstract = {
        node.get("w:abstractNumId"): {
            _integer(level.get("w:ilvl")): _value(level, "w:numFmt") for level in node.elements if level.tag == "w:lvl"
        }
        for node in numbering.elements
        if node.tag == "w:abstractNum"
    }
    return {
        node.get("w:numId"): abstract.get(_value(node, "w:abstractNumId"), {})
        for node in numbering.elements
        if node.tag == "w:num"
    }


class _Reading:
    """Goes through the body of a document."""

    def __init__(self, styles: dict[str, _Style], formats: dict[str, dict[int, str]]) -> None:
        self._styles, self._formats = styles, formats
        self._counts: dict[tuple[str, int], int] = {}
        self._carried: list[str] = []

    def parts(self, node: Node, *, cell: bool = False) -> Iterator[Part]:
        """The parts of what stands in an element that holds paragraphs."""
        for child in node.elements:
            if child.tag == "w:p":
                yield from self._paragraph(child, cell=cell)
            elif child.tag == "mc:AlternateContent":
                yield from self.parts(_chosen(child), cell=cell)
            elif child.tag not in _OUT and not _is_contents(child):
                yield from self.parts(child, cell=cell or child.tag == "w:tc")

    def _paragraph(self, node: Node, *, cell: bool) -> Iterator[Part]:
        properties = node.find("w:pPr")
        chain = self._chain(_value(properties, "w:pStyle"))
        text: list[str] = []
        boxes: list[Node] = []
        self._collect(node, self._hides(chain), text, boxes)
        # Text boxes stand beside the paragraph that they are tied to.
        for box in boxes:
            yield from self.parts(box, cell=True)
        if properties and properties.find("w:rPr", "w:del"):
            # The end of the paragraph is deleted, so that it goes on in the next one.
            self._carried += text
            return
        whole = "".join([*self._carried, *text])
        self._carried = []
        if whole.strip() and not (chain and chain[0].name.startswith(_CONTENTS)):
            yield self._part(whole, properties, chain, cell=cell)

    def _part(self, text: str, properties: Node | None, chain: list[_Style], *, cell: bool) -> Part:
        if kind := next((_KINDS[style.name] for style in chain if style.name in _KINDS), None):
            return Part(text, kind)
        outlines = [_outline(properties), *(style.outline for style in chain)]
        level = next((o for o in outlines if o is not None), 9)
        if level < 9:
            return Part(text, BlockKind.HEADING, level=level + 1)
        numbers = [_number(properties), *(style.number for style in chain)]
        number = next((n for n in numbers if n), None)
        if number and number[0] != "0":
            return Part(text, BlockKind.ITEM, self._marker(*number))
        if not number and any(style.name.startswith(_LISTS) for style in chain):
            return Part(text, BlockKind.ITEM, "•")
        return Part(text, BlockKind.PARAGRAPH if cell else None)

    def _marker(self, number: str, level: int) -> str:
        """The bullet or number of an item; each list counts for itself."""
        if self._formats.get(number, {}).get(level, "bullet") in {"bullet", "none", ""}:
            return "•"
        for key in [k for k in self._counts if k[0] == number and k[1] > level]:
            del self._counts[key]
        count = self._counts[number, level] = self._counts.get((number, level), 0) + 1
        return f"{count}."

    def _collect(self, node: Node, hidden: bool, text: list[str], boxes: list[Node]) -> None:
        """Gather the text of a paragraph's runs, and the text boxes that hang on it."""
        for child in node.elements:
            tag = child.tag
            if tag in {"w:t", "m:t"}:
                text += [c for c in child.children if isinstance(c, str)]
            elif tag in _INSTEAD:
                text.append(_INSTEAD[tag])
            elif tag == "w:txbxContent":
                boxes.append(child)
            elif tag == "mc:AlternateContent":
                self._collect(_chosen(child), hidden, text, boxes)
            elif tag == "w:r":
                if not self._unseen(child.find("w:rPr"), hidden):
                    self._collect(child, hidden, text, boxes)
            elif tag not in _OUT and not _is_contents(child):
                self._collect(child, hidden, text, boxes)

    def _unseen(self, properties: Node | None, hidden: bool) -> bool:
        """Whether a run is hidden text: by itself, by its style, or by that of the paragraph."""
        own = _hidden(properties)
        return own if own is not None else hidden or self._hides(self._chain(_value(properties, "w:rStyle")))

    def _hides(self, chain: list[_Style]) -> bool:
        return bool(next((style.hidden for style in chain if style.hidden is not None), False))

    def _chain(self, style: str) -> list[_Style]:
        """A style and those that it is based on."""
        chain: list[_Style] = []
        while style in self._styles and len(chain) < _LONGEST_WAY:
            chain.append(self._styles[style])
            style = chain[-1].based
        return chain


def _chosen(node: Node) -> Node:
    """Of contents that are there in several forms, the first."""
    return node.find("mc:Choice") or node.find("mc:Fallback") or Node("")


def _is_contents(node: Node) -> bool:
    """Whether an element is a table of contents."""
    gallery = node.find("w:sdtPr", "w:docPartObj", "w:docPartGallery")
    return gallery is not None and gallery.get("w:val") == "Table of Contents"


def _value(node: Node | None, tag: str) -> str:
    found = node.find(tag) if node else None
    return found.get("w:val") if found else ""


def _integer(text: str, default: int = 0) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default


def _outline(properties: Node | None) -> int | None:
    found = properties.find("w:outlineLvl") if properties else None
    return _integer(found.get("w:val"), 9) if found else None


def _number(properties: Node | None) -> tuple[str, int] | None:
    """The list that a paragraph belongs to and the level in it; list "0" is none."""
    found = properties.find("w:numPr") if properties else None
    return (_value(found, "w:numId") or "0", _integer(_value(found, "w:ilvl"))) if found else None


def _hidden(properties: Node | None) -> bool | None:
    found = properties.find("w:vanish") if properties else None
    return found.get("w:val") not in {"0", "false", "off"} if found else None
