"""Files to documents.

`read` is all that other stages need: a path in, a `Document` out. A format is a module of its own here;
so far there is plain text. Files that hold several languages, aligned already, are read by `learn.reading.aligned`.
"""

from __future__ import annotations

from pathlib import Path

from learn.document import Document
from learn.errors import RequestError
from learn.reading.encodings import Decoded, decoded
from learn.reading.naming import canonical, in_name, parse_name, stem
from learn.reading.telling import detect, doubt
from learn.reading.text import blocks, decode, normalise

__all__ = [
    "blocks", "canonical", "decode", "decoded", "detect", "doubt", "normalise", "parse_name", "read", "read_text",
]  # fmt: skip

SUFFIXES = (".txt", ".md", "")
"""Suffixes of files that are read as plain text."""


def read(path: str | Path, lang: str | None = None) -> Document:
    """Read a file as a document.

    `lang` is a language code; without it the code in the file's name (`interview.tl.txt`) is used, or
    else the language is detected. Raises RequestError, with one line for the user, for what cannot be
    read: a missing file, a folder, a format not supported, bytes that are no text, an empty file, an
    unknown or unrecognisable language, or text that cannot be in the language that is named.
    """
    known, found = _read(path, lang)
    try:
        code = known or detect(found.text)
        unsure = doubt(found.text, known or "")
        return Document(code, stem(Path(path)), blocks(found.text), doubt=unsure, remark=found.remark)
    except ValueError as e:
        raise RequestError(f"{path}: {e}") from e


def read_text(path: str | Path, lang: str | None = None) -> tuple[str, str]:
    """The language and the text of a file of plain text, its lines as they are; as `read` in all else."""
    known, found = _read(path, lang)
    try:
        return known or detect(found.text), found.text
    except ValueError as e:
        raise RequestError(f"{path}: {e}") from e


def _read(path: str | Path, lang: str | None) -> tuple[str | None, Decoded]:
    """The language that a file is named for, and its text."""
    path = Path(path)
    known = canonical(lang) if lang is not None else in_name(path)
    if lang is not None and known is None:
        raise RequestError(f"{path}: {lang!r} is not a language code; use one such as id or zh")
    try:
        found = decoded(_bytes(path), known or "")
        text = normalise(found.text)
        if not blocks(text):
            raise RequestError(f"{path}: has no text in it")
        return known, Decoded(text, found.remark)
    except ValueError as e:
        raise RequestError(f"{path}: {e}") from e


def _bytes(path: Path) -> bytes:
    """Return what is in a file; raises RequestError where it cannot be read or is of another format."""
    try:
        if path.is_dir():
            raise RequestError(f"{path}: is a folder; name a text file in it")
        if path.exists() and path.suffix.lower() not in SUFFIXES:
            raise RequestError(f"{path}: {path.suffix} is not supported; save it as plain text (.txt or .md)")
        return path.read_bytes()
    except FileNotFoundError as e:
        raise RequestError(f"{path}: there is no such file") from e
    except (OSError, ValueError) as e:
        reason = (getattr(e, "strerror", None) or str(e)).lower()
        raise RequestError(f"{str(path)!r}: cannot be read ({reason})") from e
