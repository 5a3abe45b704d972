"""Files of text that is aligned already: TMX, TSV, CSV, and JSON lines as `learn align` writes them.

One such file holds all languages of a text. What it is, is told by its suffix and by how it begins.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from learn.document import Block, BlockKind, Document
from learn.errors import RequestError, reading
from learn.reading.limits import MOST_BLOCK
from learn.reading.naming import canonical, stem
from learn.reading.records import Record, kind, score, tidy
from learn.reading.tables import read_table
from learn.reading.text import decode
from learn.reading.tmx import read_tmx

SUFFIXES = (".tmx", ".tsv", ".csv", ".jsonl", ".ndjson")
MOST_BYTES = 50_000_000
MOST_RECORDS = 100_000


@dataclass(frozen=True, slots=True)
class Aligned:
    """Records in the order of the file, and the documents that they make: each text of a record is a block.

    `names` are the names of a section by language, where a heading in the file gives them.
    """

    documents: tuple[Document, ...]
    records: tuple[Record, ...]
    names: Mapping[str, Mapping[str, str]]


def is_aligned(path: str | Path) -> bool:
    """Whether a file's name says that it holds aligned text."""
    return Path(path).suffix.lower() in SUFFIXES


def read_aligned(path: str | Path) -> Aligned:
    """Read a file of aligned text. Records without text are left out, and languages without any.

    Raises RequestError, one line that names the file and mostly the line, for what cannot be read: a file that is
    missing, too large, broken, or of another kind; a language code that is none; fewer than two languages.
    """
    path = Path(path)
    langs: dict[str, None] = {}
    records: list[Record] = []
    with reading(path):
        for record in _within(MOST_RECORDS, _records(path)):
            langs.update(dict.fromkeys(record.texts))
            if texts := {lang: text for lang, text in record.texts.items() if text}:
                records.append(replace(record, texts=texts))
    records = _sectioned(records)
    documents = tuple(
        Document(lang, stem(path), tuple(_block(r, lang) for r in records if lang in r.texts))
        for lang in langs
        if any(lang in r.texts for r in records)
    )
    if not documents:
        raise RequestError(f"{path}: has no text in it")
    if len(documents) < 2:
        raise RequestError(f"{path}: has text in {documents[0].lang!r} only; aligned text has two languages or more")
    names = {r.section: r.texts for r in records if r.kind is BlockKind.HEADING and r.section in r.texts.values()}
    return Aligned(documents, tuple(records), names)


def _records(path: Path) -> Iterator[Record]:
    """The records of a file as they stand in it, read as what it begins like."""
    if path.is_dir():
        raise ValueError("is a folder; name a file in it")
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES // 1_000_000} MB; divide it")
    with path.open("rb") as file:
        begins = file.read(1000).strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1]
        file.seek(0)
        if begins == b"<":
            yield from read_tmx(file)
            return
        text = decode(file.read())
    suffix = path.suffix.lower()
    if begins == b"{" or suffix in {".jsonl", ".ndjson"}:
        yield from _read_lines(text)
    elif suffix == ".tmx":
        raise ValueError("is no TMX, which is XML and begins with '<'; export it as TMX 1.4")
    elif text.strip():
        yield from read_table(text)


def _within(most: int, records: Iterator[Record]) -> Iterator[Record]:
    for k, record in enumerate(records):
        if k == most:
            raise ValueError(f"has more than {most:,} units; divide it")
        if max(map(len, record.texts.values()), default=0) > MOST_BLOCK:
            raise ValueError(f"unit {k + 1}: has a text of more than {MOST_BLOCK:,} characters; divide it")
        yield record


def _read_lines(text: str) -> Iterator[Record]:
    """The records of JSON lines as `learn align --format jsonl` writes them."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"line {number}: is no JSON; each line is one object") from error
        texts = told.get("text") if isinstance(told, dict) else None
        if not isinstance(texts, dict) or not all(isinstance(value, str) for value in texts.values()):
            raise ValueError(f'line {number}: has no "text" such as {{"zh": "…", "id": "…"}}')
        codes = {tag: canonical(tag) for tag in texts}
        for tag, code in codes.items():
            if code is None:
                raise ValueError(f"line {number}: {tag[:40]!r} is not a language code; use one such as id or zh")
            if list(codes.values()).count(code) > 1:
                raise ValueError(f"line {number}: has two texts in {code!r}; a language has one")
        section = told.get("section")
        yield Record(
            {code: tidy(texts[tag]) for tag, code in codes.items() if code},
            score(told.get("score")),
            tidy(section) if isinstance(section, str) else "",
            kind(told.get("kind")),
        )


def _sectioned(records: Sequence[Record]) -> list[Record]:
    """Records with their sections: those that the headings open, if the file says what a heading is, else its own.

    As in a document, a heading that ends in a colon and leads in a list opens none.
    """
    if not any(record.kind is BlockKind.HEADING for record in records):
        return [
            replace(r, kind=r.kind or (BlockKind.HEADING if r.section and r.section in r.texts.values() else None))
            for r in records
        ]
    found: list[Record] = []
    section = ""
    for k, record in enumerate(records):
        if record.kind is BlockKind.HEADING:
            text = next(iter(record.texts.values()))
            following = records[k + 1].kind if k + 1 < len(records) else None
            if not (text.endswith((":", "：")) and following in {BlockKind.ITEM, BlockKind.LABEL}):
                section = text
        found.append(replace(record, section=section))
    return found


def _block(record: Record, lang: str) -> Block:
    return Block(record.kind or BlockKind.PARAGRAPH, record.texts[lang])
