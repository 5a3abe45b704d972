"""E-books (.epub), versions 2 and 3: chapters in the order of the book, each with its name as a heading.

Tables of contents, covers and notes are left out. Nothing but chapters is unpacked, and nothing is fetched.
"""

from __future__ import annotations

import html.entities
import posixpath
from urllib.parse import unquote

from learn.document import BlockKind
from learn.reading.archive import Archive
from learn.reading.html import page, parts
from learn.reading.limits import MOST_TEXT
from learn.reading.text import Part
from learn.reading.xml import Node, parse

_PREFIXES = {"http://www.w3.org/1999/xhtml": "", "http://www.idpf.org/2007/ops": "epub"}
_PACKAGE = {
    "urn:oasis:names:tc:opendocument:xmlns:container": "",
    "http://www.idpf.org/2007/opf": "",
    "http://www.daisy.org/z3986/2005/ncx/": "",
    "http://www.w3.org/2001/04/xmlenc#": "",
}
_ENTITIES = {name.removesuffix(";"): text for name, text in html.entities.html5.items() if name.endswith(";")}
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/xml", "application/x-dtbook+xml"})
_ASIDE = frozenset({"cover", "toc", "landmarks", "loi", "lot", "page-list", "index"})
_ENCRYPTION = "META-INF/encryption.xml"
_CONTAINER = "META-INF/container.xml"
_LINKED = 0.8
"""Share of a chapter's text in links, from which it is a table of contents."""


def read_epub(data: bytes) -> list[Part]:
    """The parts of a book, its chapters one after the other. Raises ValueError, with the reason, for what is none."""
    archive = Archive(data)
    book = _Book(archive)
    found: list[Part] = []
    names = book.names()
    size = 0
    for name in book.chapters():
        chapter = _chapter(archive.read(name))
        if chapter is None:
            continue
        text = parts(chapter)
        size += sum(len(part.text) for part in text)
        if size > MOST_TEXT:
            raise ValueError(f"has more than {MOST_TEXT // 1_000_000} million characters of text; divide it")
        begins = text[:4]
        headed = any(part.kind is BlockKind.HEADING or _same(names.get(name, ""), part.text) for part in begins)
        if begins and name in names and not headed:
            found.append(Part(names[name], BlockKind.HEADING))
        # A title page has the title that the first chapter begins with.
        if text and found and _same(text[0].text, found[-1].text):
            text = text[1:]
        found += text
    return found


class _Book:
    """What the package of a book says: which files are its chapters, in which order."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        rootfile = next((n for n in parse(archive.read(_CONTAINER), _PACKAGE).walk() if n.tag == "rootfile"), None)
        path = rootfile.get("full-path") if rootfile else ""
        self._folder = posixpath.dirname(path)
        self._package = parse(archive.read(path), _PACKAGE)
        manifest = self._package.find("manifest") or Node("")
        self._items = {node.get("id"): node for node in manifest.elements}

    def chapters(self) -> list[str]:
        """The names of the files that the book is to be read from."""
        spine = self._package.find("spine") or Node("")
        guide = self._package.find("guide") or Node("")
        left_out = {self._place(n.get("href")) for n in guide.elements if n.get("type") in _ASIDE}
        locked = self._locked()
        found: list[str] = []
        for reference in spine.elements:
            item = self._items.get(reference.get("idref"))
            if item is None or reference.get("linear") == "no" or "nav" in item.get("properties").split():
                continue
            name = self._place(item.get("href"))
            if item.get("media-type") in _PAGES and name not in left_out and name not in found:
                if name in locked:
                    raise ValueError("is protected against copying (DRM); ask for a copy without")
                found.append(name)
        if not found:
            raise ValueError("is damaged: the book has no chapters; get it again")
        return found

    def _place(self, href: str) -> str:
        """The name in the archive of what a part of the package points to."""
        return posixpath.normpath(posixpath.join(self._folder, unquote(href.partition("#")[0])))

    def _locked(self) -> set[str]:
        """The files that are encrypted, but for fonts."""
        if _ENCRYPTION not in self._archive:
            return set()
        nodes = parse(self._archive.read(_ENCRYPTION), _PACKAGE).walk()
        return {posixpath.normpath(unquote(n.get("URI"))) for n in nodes if n.tag == "CipherReference"}

    def names(self) -> dict[str, str]:
        """The names of chapters by the file that each begins, from the table of contents."""
        spine = self._package.find("spine") or Node("")
        nav = next((n for n in self._items.values() if "nav" in n.get("properties").split()), None)
        item = nav or self._items.get(spine.get("toc"))
        place = self._place(item.get("href")) if item else ""
        found: dict[str, str] = {}
        if place not in self._archive:
            return found
        try:
            root = parse(self._archive.read(place), _PREFIXES | _PACKAGE, entities=_ENTITIES)
        except ValueError:
            return found  # a book can be read without its table of contents
        folder = posixpath.dirname(place)
        for node in root.walk():
            href, text = "", ""
            if node.tag == "navPoint" and (label := node.find("navLabel", "text")):
                href = (node.find("content") or Node("")).get("src")
                text = _flat(label)
            elif node.tag == "a" and nav:
                href, text = node.get("href"), _flat(node)
            path, _, place_in_it = href.partition("#")
            if path and text and not place_in_it:
                found.setdefault(posixpath.normpath(posixpath.join(folder, unquote(path))), text)
        return found


def _chapter(data: bytes) -> Node | None:
    """The body of a chapter, None for one that is a cover or a table of contents."""
    try:
        root = parse(data, _PREFIXES, entities=_ENTITIES)
    except ValueError as error:
        if "elements" in str(error) or "entity" in str(error):
            raise
        root = page(data)  # not well-formed: read as browsers do
    body = root.find("body")
    if body is None:
        return None
    tops = [body, *body.elements] if len([*body.elements]) == 1 else [body]
    if any(not _ASIDE.isdisjoint(node.get("epub:type").split()) for node in tops):
        return None
    links = [len(_flat(n)) for n in body.walk() if n.tag == "a" and n.get("href")]
    if len(links) >= 3 and sum(links) >= _LINKED * len(_flat(body)):
        return None
    return body


def _flat(node: Node) -> str:
    return " ".join("".join(c for n in node.walk() for c in n.children if isinstance(c, str)).split())


def _same(a: str, b: str) -> bool:
    return " ".join(a.split()) == " ".join(b.split())
