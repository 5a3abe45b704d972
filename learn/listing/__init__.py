"""Rows, vocabularies and words as lines of text: tables, TSV, CSV, JSON lines; rows also as TMX and as a page."""

from __future__ import annotations

import csv
import io
import json
import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from learn.cells import harmless
from learn.document import Row
from learn.files import replace_file
from learn.languages import Token
from learn.lexicon.corrections import Report
from learn.lexicon.entry import Entry, Lexicon


def rows(
    found: Sequence[Row], langs: Sequence[str], form: str, *, title: str = "", agreement: float | None = None
) -> Iterator[str]:
    """Aligned rows in a format: one record a row, with the text of every language.

    A page is headed by `title`; it and a table say how well the languages agree, where that was measured.
    """
    if form == "jsonl":
        for row in found:
            text = {lang: row.text(lang) for lang in langs}
            yield _json({"id": row.id, "section": row.section, "score": row.score, "text": text, "kind": row.kind})
    elif form == "tmx":
        from learn.listing.tmx import tmx

        yield from tmx(found, langs)
    elif form == "html":
        from learn.listing.page import page

        yield from page(found, langs, title=title, agreement=agreement).split("\n")
    else:
        columns = ("row", "score", *langs) if form == "table" else ("row", "score", *langs, "kind")
        records = [
            {"row": r.id, "score": f"{r.score:.2f}", **{lang: r.text(lang) for lang in langs}, "kind": r.kind}
            for r in found
        ]
        yield from _records(records, columns, form)
        if form == "table" and agreement is not None:
            yield f"agreement: {agreement:.1%} of sentences come back to themselves round three languages"


COLUMNS = (
    "headword", "form", "kind", "reading", "gloss", "alternatives", "confidence", "count", "zipf", "keyness", "root",
    "sentence", "translation", "section",
)  # fmt: skip
"""What is told of an entry."""


REVIEWED = (*COLUMNS[:6], "note", "checked", "drop", *COLUMNS[6:], "target", "base")
"""The columns of CSV, which reviewers open in a spreadsheet and give back as corrections."""


def vocabulary(lexicon: Lexicon, form: str, review: Report | None = None) -> Iterator[str]:
    """The entries of a lexicon in a format, in its order.

    In CSV there are columns for a reviewer, and at the end a row that says what was exported. What the lexicon was
    corrected by is in it too: `review` has the entries as they were found, and those that were dropped.
    """
    if form == "csv":
        yield from _review(lexicon, review)
        return
    records = [_entry(e) for e in lexicon.entries]
    if form == "jsonl":
        yield from map(_json, records)
    elif form == "table":
        brief = ("headword", "reading", "gloss", "confidence", "count", "kind")
        yield from _records(records, brief, form)
    else:
        yield from _records([_joined(e) for e in lexicon.entries], COLUMNS, form)


def _review(lexicon: Lexicon, review: Report | None) -> Iterator[str]:
    """The entries of a lexicon as a table to be reviewed."""
    from learn.reading.corrections import EDITED, memory, shown

    said = {(now.kind, now.headword): (found, now) for found, now in review.corrected} if review else {}
    said |= {(now.kind, now.headword): (now, now) for now in review.dropped} if review else {}
    listed = {(e.kind, e.headword) for e in lexicon.entries}
    # What a reviewer said of entries that are not listed is not lost.
    entries = [*lexicon.entries, *(now for key, (_, now) in said.items() if key not in listed)]
    records = [
        _joined(entry)
        | {"note": entry.note, "checked": "x" if entry.checked else "", "drop": "x" if entry.dropped else ""}
        | {"target": lexicon.target, "base": lexicon.base}
        for entry in entries
    ]
    found = [_joined(said.get((e.kind, e.headword), (e, e))[0]) for e in entries]
    told = memory((one["kind"], one["headword"], [one[name] for name in EDITED]) for one in found)
    records += [dict.fromkeys(REVIEWED, "") | {"headword": cell} for cell in told]
    for record in records:
        record.update({name: shown(value) for name, value in record.items() if isinstance(value, str)})
    yield from _records(records, REVIEWED, "csv")


def _joined(entry: Entry) -> dict[str, Any]:
    """What is told of an entry, a text or number for each column."""
    told = _entry(entry)
    return told | {"alternatives": "; ".join(told["alternatives"])}


def _entry(entry: Entry) -> dict[str, Any]:
    example = entry.example
    return {
        "headword": entry.headword,
        "form": entry.form,
        "kind": entry.kind,
        "reading": entry.reading,
        "gloss": entry.gloss,
        "alternatives": list(entry.alternatives),
        "confidence": entry.confidence,
        "count": entry.count,
        "zipf": entry.zipf,
        "keyness": entry.keyness,
        "root": entry.root,
        "sentence": example.sentence if example else "",
        "translation": example.translation if example else "",
        "section": example.section if example else "",
    }


def words(sentences: Iterable[tuple[str, Sequence[Token]]], form: str) -> Iterator[str]:
    """Sentences with their words, in a format."""
    if form == "jsonl":
        fields = ("text", "start", "end", "lemma", "reading", "function")
        for text, tokens in sentences:
            yield _json({"text": text, "tokens": [{f: getattr(t, f) for f in fields} for t in tokens]})
    else:
        records = [
            {
                "word": t.text,
                "lemma": t.lemma,
                "headword": t.headword,
                "reading": t.reading,
                "root": t.root,
                "pos": t.pos,
                "function": "function" if t.function else "",
            }
            for _, tokens in sentences
            for t in tokens
        ]
        yield from _records(records, tuple(records[0]) if records else (), form)


def languages(form: str) -> Iterator[str]:
    """What each language has, in a format."""
    from learn.languages import get, known

    records = []
    for code in known():
        language = get(code)
        records.append(
            {
                "code": language.code,
                "name": language.name,
                "direction": language.direction,
                "splitter": "yes",
                "lemmas": "yes",
                "readings": language.romanisation or "-",
                "voice": language.voice or "-",
                "espeak": language.espeak or "-",
                "extra": language.extra or "-",
            }
        )
    records.append(
        {
            "code": "any",
            "name": "any other language",
            "direction": "by script",
            "splitter": "yes",
            "lemmas": "where simplemma has it",
            "readings": "-",
            "voice": "by language",
            "espeak": "by language",
            "extra": "-",
        }
    )
    if form == "jsonl":
        yield from map(_json, records)
    else:
        yield from _records(records, tuple(records[0]), form)


def write(lines: Iterable[str], path: Path) -> None:
    """Write lines to a file, whole or not at all. Raises LearnError where it cannot be written."""
    replace_file(path, "".join(line + "\n" for line in lines).encode())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _records(records: Sequence[Mapping[str, Any]], names: Sequence[str], form: str) -> Iterator[str]:
    if form == "table":
        yield from _table(records, names)
        return
    yield _line(names, form)
    for record in records:
        yield _line([record[name] for name in names], form)


def _line(values: Sequence[Any], form: str) -> str:
    """A line of TSV, in which tabs and line breaks are spaces, or of CSV."""
    if form == "tsv":
        return "\t".join(_cell(harmless(str(value).replace("\t", " "))) for value in values)
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow([harmless(str(value)) for value in values])
    return line.getvalue()


def _cell(text: str) -> str:
    """A cell of TSV. A quotation mark at its start would have spreadsheets read on to the next one, lines later."""
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text


def _table(records: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Iterator[str]:
    """Columns that fit the terminal, the widest ones cut first."""
    cells = [list(names)] + [[" ".join(str(r[name]).split()) for name in names] for r in records]
    widths = [max(_width(row[k]) for row in cells) for k in range(len(names))]
    room = max(shutil.get_terminal_size((100, 24)).columns - 2 * (len(names) - 1), 8 * len(names))
    while sum(widths) > room:
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] -= min(sum(widths) - room, max(widths[widest] - sorted(widths)[-2], 1))
    for row in cells:
        yield "  ".join(_fit(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _fit(text: str, width: int) -> str:
    """A text in so many columns: cut with an ellipsis, or filled with spaces."""
    if _width(text) > width:
        kept, used = "", 0
        for char in text:
            if used + _columns(char) > width - 1:
                break
            kept += char
            used += _columns(char)
        text = kept + "…"
    return text + " " * (width - _width(text))
