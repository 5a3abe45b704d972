"""Files to documents.

`read` is all that other stages need: a path in, a `Document` out. A format is a module of its own here, and
`learn.reading.formats` tells which one a file is in. Files that hold several languages, aligned already, are read by
`learn.reading.aligned`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypeVar

from learn.document import Block, Document
from learn.errors import RequestError
from learn.reading.encodings import decoded
from learn.reading.formats import from_bytes, from_text, type_of
from learn.reading.limits import MOST_BLOCK, MOST_BYTES, MOST_LINES, MOST_TEXT
from learn.reading.naming import canonical, in_name, parse_name, stem
from learn.reading.telling import detect, doubt
from learn.reading.text import blocks, decode, normalise, shaped

__all__ = [
    "blocks", "canonical", "decode", "decoded", "detect", "doubt", "normalise", "parse_name", "read", "read_text",
]  # fmt: skip

_TOO_LONG = f"has more than {MOST_TEXT // 1_000_000} million characters of text; divide it"
T = TypeVar("T")
_INPUT = Path("-")
"""What names standard input."""


def read(path: str | Path, lang: str | None = None) -> Document:
    """Read a file as a document; "-" is standard input.

    What the file is, is told by what is in it, and by its suffix only where that says too little. `lang` is a
    language code; without it the code in the file's name (`interview.tl.txt`) is used, or else the language is
    detected. Raises RequestError, with one line for the user, for what cannot be read: a missing file, a folder, a
    format that is not known, what is damaged, protected or beyond the limits, bytes that are no text, an empty file,
    an unknown or unrecognisable language, or text that cannot be in the language that is named.
    """
    known, text, found, remark = _read(Path(path), lang)
    try:
        code = known or detect(text)
        return Document(code, _name(Path(path)), found, doubt=doubt(text, known or ""), remark=remark)
    except ValueError as e:
        raise RequestError(f"{_shown(path)}: {e}") from e


def read_text(path: str | Path, lang: str | None = None) -> tuple[str, str]:
    """The language and the text of a file, its lines or its blocks as lines; as `read` in all else."""
    known, text, _, _ = _read(Path(path), lang)
    try:
        return known or detect(text), text
    except ValueError as e:
        raise RequestError(f"{_shown(path)}: {e}") from e


def _read(path: Path, lang: str | None) -> tuple[str | None, str, tuple[Block, ...], str]:
    """The language that a file is named for, its text, its blocks, and what is to be said of its encoding."""
    known = canonical(lang) if lang is not None else in_name(path)
    if lang is not None and known is None:
        raise RequestError(f"{_shown(path)}: {lang!r} is not a language code; use one such as id or zh")
    data = _bytes(path)
    try:
        kind = type_of(data, path.suffix)
        remark = ""
        if kind is not None and (structure := from_bytes(kind)):
            found = shaped(_few(structure(data)))
            text = _within("\n".join(block.text for block in found))
        else:
            raw = decoded(_short(data), known or "")
            text, remark = normalise(_within(raw.text)), raw.remark
            _few(text.split("\n"))
            if kind is None:
                found = blocks(text)
            else:
                found = shaped(_few(from_text(kind)(raw.text)))
                text = "\n".join(block.text for block in found)
        _some(found)
    except RequestError as e:
        raise e if str(e).startswith(_shown(path)) else RequestError(f"{_shown(path)}: {e}") from e
    except ValueError as e:
        raise RequestError(f"{_shown(path)}: {e}") from e
    return known, text, found, remark


def _short(data: bytes) -> bytes:
    if len(data) > 4 * MOST_TEXT:  # as a character has four bytes at most
        raise ValueError(_TOO_LONG)
    return data


def _some(found: tuple[Block, ...]) -> None:
    if not found:
        raise ValueError("has no text in it")
    if max(len(block.text) for block in found) > MOST_BLOCK:
        raise ValueError(f"has a paragraph of more than {MOST_BLOCK:,} characters; divide it into lines")


def _few(parts: list[T]) -> list[T]:
    """Parts or lines, where they are not too many."""
    if len(parts) > MOST_LINES:
        raise ValueError(f"has more than {MOST_LINES:,} lines or paragraphs; divide it")
    return parts


def _within(text: str) -> str:
    if len(text) > MOST_TEXT:
        raise ValueError(_TOO_LONG)
    return text


def _shown(path: str | Path) -> str:
    return "standard input" if Path(path) == _INPUT else str(path)


def _name(path: Path) -> str:
    return "text" if path == _INPUT else stem(path)


def _bytes(path: Path) -> bytes:
    """Return what is in a file; raises RequestError where it cannot be read."""
    try:
        if path == _INPUT:
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            if path.is_dir():
                raise RequestError(f"{path}: is a folder; name a file in it")
            if path.exists() and not path.is_file() and not path.is_fifo():
                raise RequestError(f"{path}: is no file; name one that holds a text")
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as e:
        raise RequestError(f"{path}: there is no such file") from e
    except (OSError, ValueError) as e:
        reason = (getattr(e, "strerror", None) or str(e)).lower()
        raise RequestError(f"{str(path)!r}: cannot be read ({reason})") from e
    if len(data) > MOST_BYTES:
        raise RequestError(f"{_shown(path)}: is larger than {MOST_BYTES // 1_000_000} MB; divide it")
    return data
