"""TMX, the exchange format of translation memories, versions 1.1 to 1.4, read as a stream.

Nothing but the file is read: no DTD is fetched, and a file that declares entities is refused, so that none can
be expanded a billionfold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from learn.reading.naming import canonical
from learn.reading.records import Record, kind, score, tidy
from learn.reading.xml import Parser

_CODE = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold codes of the program the text comes from, and in these the text of notes and the like."""
_DEEPEST = 100
_CHUNK = 1 << 20


def read_tmx(file: BinaryIO) -> Iterator[Record]:
    """The records of a TMX file, a unit each; of two variants in one language the first counts.

    Raises ValueError, with the line, for what is no TMX: other or broken XML, a variant without a language.
    """
    units = _Units()
    while chunk := file.read(_CHUNK):
        units.feed(chunk)
        yield from units.take()
    units.feed(b"")
    yield from units.take()


class _Units:
    """Takes bytes of a TMX file, gives records."""

    def __init__(self) -> None:
        self._parser = Parser(self._start, self._end, self._characters, again="export it again")
        self._ready: list[Record] = []
        self._codes: dict[str, str] = {}
        self._inside: list[str] = []
        self._texts: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._lang = self._type = ""
        self._text: list[str] | None = None
        self._code = 0

    def feed(self, data: bytes) -> None:
        """Read on; no data is the end of the file."""
        self._parser.feed(data, last=not data)

    def take(self) -> list[Record]:
        """The records that are whole by now."""
        ready, self._ready = self._ready, []
        return ready

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        if not self._inside and name != "tmx":
            raise self._parser.wrong(f"<{tag[:40]}> begins no TMX; export it as TMX 1.4")
        self._inside.append(name)
        if len(self._inside) > _DEEPEST:
            raise self._parser.wrong("elements stand too deep in each other; export it again")
        if name == "tu":
            self._texts, self._told = {}, {}
        elif name == "tuv":
            self._lang = self._language(attributes)
        elif name in {"prop", "seg"}:
            self._type = attributes.get("type", "")
            self._text = []
        elif name in _CODE:
            self._code += 1

    def _end(self, _tag: str) -> None:
        name = self._inside.pop()
        parent = self._inside[-1] if self._inside else ""
        if name in _CODE:
            self._code -= 1
        elif name in {"prop", "seg"} and self._text is not None:
            text = tidy("".join(self._text))
            self._text = None
            if name == "prop" and parent == "tu":
                self._told.setdefault(self._type.lower().removeprefix("x-"), text)
            elif name == "seg" and parent == "tuv" and text:
                self._texts.setdefault(self._lang, text)
        elif name == "tu":
            told = self._told
            self._ready.append(
                Record(self._texts, score(told.get("score")), told.get("section", ""), kind(told.get("kind")))
            )

    def _characters(self, data: str) -> None:
        if self._text is not None and not self._code:
            self._text.append(data)

    def _language(self, attributes: dict[str, str]) -> str:
        """The language of a variant: `xml:lang`, or `lang` as before version 1.3."""
        found = {name.lower(): value for name, value in attributes.items()}
        tag = (found.get("xml:lang") or found.get("lang") or "").strip()
        if not tag:
            raise self._parser.wrong("a <tuv> without its language; give it an attribute such as xml:lang='id'")
        if tag not in self._codes:
            code = canonical(tag)
            if code is None:
                raise self._parser.wrong(f"{tag[:40]!r} is not a language code; use one such as id or zh")
            self._codes[tag] = code
        return self._codes[tag]


def _local(tag: str) -> str:
    """The name of an element without its namespace prefix, in small letters as version 1.4 has it."""
    return tag.rpartition(":")[2].lower()
