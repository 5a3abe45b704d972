"""Which format a file is in, and which module reads it: by what is in the file first, by its suffix second."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from typing import Any

from learn.reading.archive import MAGIC, Archive
from learn.reading.text import Part

_FROM_BYTES: dict[str, str] = {
    "docx": "learn.reading.docx:read_docx",
    "odt": "learn.reading.odt:read_odt",
    "epub": "learn.reading.epub:read_epub",
    "pdf": "learn.reading.pdf:read_pdf",
    "html": "learn.reading.html:read_html",
}
_FROM_TEXT: dict[str, str] = {
    "markdown": "learn.reading.markdown:read_markdown",
    "subtitles": "learn.reading.subtitles:read_subtitles",
}
"""Who reads a format, by its name here; plain text, which has no structure but its form, is none of these."""

_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".srt": "subtitles", ".vtt": "subtitles"}
"""What a suffix says of text that does not show by itself what it is."""
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht"})

_SAVE = "save it as .docx, .odt or plain text"
_REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"is an old Word document, or one with a password; {_SAVE}, without one"),
    (b"{\\rtf", f"is Rich Text; {_SAVE}"),
    (b"\x1f\x8b", "is compressed (gzip); unpack it first"),
    (b"BZh", "is compressed (bzip2); unpack it first"),
    (b"\xfd7zXZ\x00", "is compressed (xz); unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "is an archive (7z); unpack it and name a document in it"),
    (b"Rar!\x1a\x07", "is an archive (RAR); unpack it and name a document in it"),
    (b"\x89PNG\r\n\x1a\n", "is a picture; text in pictures is not read here, recognise it first (OCR)"),
    (b"\xff\xd8\xff", "is a picture; text in pictures is not read here, recognise it first (OCR)"),
    (b"GIF8", "is a picture; text in pictures is not read here, recognise it first (OCR)"),
    (b"II*\x00", "is a picture; text in pictures is not read here, recognise it first (OCR)"),
    (b"ID3", "is sound; give its text or its subtitles"),
    (b"OggS", "is sound; give its text or its subtitles"),
    (b"SQLite format 3\x00", "is a database, no text"),
)
"""How files begin that hold no text which is read here, and what to do."""

_MIMETYPES = {
    "application/epub+zip": "epub",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/vnd.oasis.opendocument.text-web": "odt",
    "application/vnd.oasis.opendocument.text-master": "odt",
}
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:[^-]|-(?!->)){0,5000}-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE,
)
_ROOT = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>)\s*(?:(?:<!--(?:[^-]|-(?!->)){0,5000}-->|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,5000}\])?\s*>"
    r"|<\?[^>]{0,500}\?>)\s*)*<(?:[\w.-]{1,40}:)?([\w.-]{1,60})"
)
_TAG = re.compile(r"<(?:p|div|h[1-6]|br|title|body|html|article|section|table|ul|ol|span)\b[^>]{0,500}>", re.IGNORECASE)
_HEAD = 20_000
"""Bytes or characters at the beginning that tell what a file is."""


def type_of(data: bytes, suffix: str) -> str | None:
    """The name of the format that a file is in, None for plain text.

    Raises ValueError, with what to do, for a format that is known and not read.
    """
    suffix = suffix.lower()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((MAGIC, b"PK\x05\x06")):
        return _in_archive(Archive(data))
    for begins, reason in _REFUSED:
        if data.startswith(begins):
            raise ValueError(reason)
    if data[4:8] == b"ftyp" or data[:4] in {b"RIFF", b"\x1aE\xdf\xa3"}:
        raise ValueError("is sound or film; give its text or its subtitles")
    return _in_text(_head(data), suffix)


def from_bytes(kind: str) -> Callable[[bytes], list[Part]] | None:
    """What makes the parts of a file in a format that is not text, None for one that is."""
    return _reader(_FROM_BYTES[kind]) if kind in _FROM_BYTES else None


def from_text(kind: str) -> Callable[[str], list[Part]]:
    """What makes the parts of text in a format."""
    reader: Callable[[str], list[Part]] = _reader(_FROM_TEXT[kind])
    return reader


def _reader(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(module), name)


def _in_archive(archive: Archive) -> str:
    """What an archive is: documents say it in their first file, or by the files that they have."""
    names = archive.names
    if "mimetype" in archive:
        mimetype = archive.read("mimetype")[:100].decode("ascii", "replace").strip()
        if mimetype in _MIMETYPES:
            return _MIMETYPES[mimetype]
        if "opendocument" in mimetype:
            raise ValueError("is no text but another kind of OpenDocument; save its text as .odt or .txt")
    if "META-INF/container.xml" in archive:
        return "epub"
    if "[Content_Types].xml" in archive:
        if any(name.startswith("word/") for name in names):
            return "docx"
        if any(name.startswith("xl/") for name in names):
            raise ValueError("is a spreadsheet; save it as .csv or .tsv, with a column for each language")
        if any(name.startswith("ppt/") for name in names):
            raise ValueError(f"is a presentation; {_SAVE}")
        raise ValueError(f"is a document of a kind that is not read here; {_SAVE}")
    if "content.xml" in archive and "META-INF/manifest.xml" in archive:
        return "odt"
    if any(name.startswith("collection.anki") for name in names):
        raise ValueError("is an Anki package, no text; give a text and its translation")
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        raise ValueError("is a document of Pages; export it as Word or EPUB")
    raise ValueError("is an archive (ZIP); unpack it and name a document in it")


def _head(data: bytes) -> str:
    """The beginning of a text, as well as it can be told yet: what it is shows in ASCII."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[: _HEAD * 2].decode("utf-16", "replace")
    if b"\x00" in data[:200]:
        encoding = "utf-16-le" if data[1:200:2].count(0) > data[0:200:2].count(0) else "utf-16-be"
        return data[: _HEAD * 2].decode(encoding, "replace")
    return data[:_HEAD].decode("utf-8", "replace").removeprefix("\ufeff")


def _in_text(head: str, suffix: str) -> str | None:
    from learn.reading.subtitles import BEGINS

    head = head.replace("\r\n", "\n").replace("\r", "\n")
    if _PAGE.match(head):
        return "html"
    if root := _ROOT.match(head):
        return _of_root(root.group(1).lower())
    if re.match(r"WEBVTT(?:[ \t\n]|$)", head) or BEGINS.match(head):
        return "subtitles"
    if suffix in _PAGE_SUFFIXES and _TAG.search(head):
        return "html"
    return _SUFFIXES.get(suffix)


def _of_root(root: str) -> str:
    """What XML is, by its first element."""
    if root == "html":
        return "html"
    if root == "document":
        return "odt"
    if root == "tmx":
        raise ValueError("is aligned text (TMX), which holds all its languages; name it .tmx and give it alone")
    raise ValueError(f"is XML of a kind that is not read here (<{root[:40]}>); save it as .docx, .odt, .html or .txt")
