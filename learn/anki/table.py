"""A deck as a table that Anki imports as text: TSV or CSV, under lines that tell Anki what its columns are."""

from __future__ import annotations

import csv
import io
from itertools import zip_longest
from typing import TYPE_CHECKING

from learn.anki.notes import NOTE_TYPES
from learn.files import replace_file

if TYPE_CHECKING:
    from pathlib import Path

    from learn.anki.deck import Deck

SEPARATORS = {"csv": ("comma", ","), "tsv": ("tab", "\t")}
"""The formats: what stands between two columns, as Anki names it and as it is written."""

_FIRST = ("GUID", "Note type", "Deck")  # the GUID first: it never begins with #, which would make a line a remark


def table(deck: Deck, form: str) -> str:
    """The notes of a deck, a line each, in a format out of `SEPARATORS`.

    Anki takes the fields of every note type from the same columns, in order, and leaves alone those that a line
    does not reach, such as one that the learner has added. A column of tags would replace the learner's own tags in
    every note, changed or not. So there is none: Anki adds the tags that all notes share.
    """
    name, separator = SEPARATORS[form]
    lines = io.StringIO()
    lines.write(f"#separator:{name}\n#html:true\n#if matches:update current\n")
    for column, what in enumerate(("guid", "notetype", "deck"), 1):
        lines.write(f"#{what} column:{column}\n")
    shared = set.intersection(*(set(note.tags) for note in deck.notes)) if deck.notes else set()
    if shared:
        lines.write(f"#tags:{' '.join(sorted(shared))}\n")
    lines.write(f"#columns:{separator.join((*_FIRST, *_labels()))}\n")
    writer = csv.writer(lines, delimiter=separator, lineterminator="\n")
    for note in deck.notes:
        writer.writerow((note.guid, note.type.name, note.deck, *note.fields))
    return lines.getvalue()


def write_table(deck: Deck, path: Path, form: str) -> None:
    """Write the table of a deck to a file, whole or not at all. Raises LearnError where it cannot be written."""
    replace_file(path, table(deck, form).encode())


def _labels() -> list[str]:
    """What the columns of the fields hold, one name for each note type that differs there."""
    columns = zip_longest(*(note_type.fields for note_type in NOTE_TYPES))
    return [" / ".join(dict.fromkeys(name for name in names if name)) for names in columns]
