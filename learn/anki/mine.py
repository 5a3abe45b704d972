"""What a learner has made of our notes in a collection, and packages fitted to it, so that it stays."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learn.anki.notes import NOTE_TYPES, NoteType, stable_id
from learn.reading.collection import SEPARATOR, Kind, Part, kinds, opened
from learn.reading.collection import notes as rows

if TYPE_CHECKING:
    import sqlite3

    from learn.anki.deck import Note

# The tags that we give: all others are the learner's.
_OURS = re.compile(r"text::[^:]+|section::\d+|kind::(word|phrase|cloze)|confidence::\d|zipf::\d|checked", re.IGNORECASE)
FITTED = 0
"""When a note type was last changed that is as the learner has it: never later than there."""

_WHOLE = 3600  # seconds: our note types change at a whole hour, a learner's change hardly ever falls on one


@dataclass(frozen=True, slots=True)
class Kept:
    """A note of ours as it is in a collection: when it last changed, its fields and tags there.

    `ours` are the fields in the order of our note type, None for one that the learner has taken out of it.
    """

    modified: int
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    ours: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Mine:
    """Our note types and notes as a collection has them, by their ids and GUIDs."""

    types: Mapping[int, Kind] = field(default_factory=dict)
    notes: Mapping[str, Kept] = field(default_factory=dict)

    def has(self, note: Note) -> bool:
        """Whether the fields of a note are there as they are here; those that its type lacks there aside."""
        kept = self.notes.get(note.guid)
        if kept is None:
            return False
        return agree(kept.ours, note.fields)


def read_mine(path: str | Path) -> Mine:
    """What a collection (.anki2), or a package exported from one, has of ours.

    Raises RequestError, with one line for the user, where it is neither.
    """
    ours = {note_type.id: note_type for note_type in NOTE_TYPES}
    notes = {}
    with opened(Path(path)) as connection:
        types = {number: kind for number, kind in kinds(connection).items() if number in ours}
        orders = {number: our_order(ours[number], kind) for number, kind in types.items()}
        every = rows(connection, "SELECT guid, mid, mod, flds, tags FROM notes ORDER BY id")
        for guid, number, modified, joined, tags in every:
            if number in orders:
                fields = tuple(joined.split(SEPARATOR))
                notes[guid] = Kept(modified, fields, tuple(tags.split()), orders[number](fields))
    return Mine(types, notes)


def our_order(note_type: NoteType, kind: Kind) -> Callable[[Sequence[str]], tuple[str | None, ...]]:
    """What puts the fields of a note into the order of our note type; None where the type elsewhere lacks one."""
    places = _places(kind.fields, _fields(note_type))
    if places == _all(note_type.fields):
        return tuple
    at = {place: k for k, place in enumerate(places) if place is not None}
    wanted = [at.get(k) for k in range(len(note_type.fields))]
    return lambda fields: tuple(None if k is None else fields[k] for k in wanted)


def agree(there: Sequence[str | None], here: Sequence[str]) -> bool:
    """Whether the fields of a note are elsewhere as they are here; those that it lacks there aside."""
    return all(value in (None, field) for value, field in zip(there, here, strict=True))


def fit(cursor: sqlite3.Cursor, mine: Mine) -> tuple[str, ...]:
    """Change the database of a package so that what is the learner's stays when Anki imports it.

    Notes get the learner's tags beside ours: Anki replaces the tags of a note that it updates. Note types that the
    learner has changed are as they are in the collection, with its templates and style: Anki takes a type with other
    fields or templates for another one. Fields of the learner's own keep what is in them. Gives what the learner
    should know of it, a line each.
    """
    remarks = []
    models = json.loads(cursor.execute("SELECT models FROM col").fetchone()[0])
    for note_type in NOTE_TYPES:
        model, kind = models.get(str(note_type.id)), mine.types.get(note_type.id)
        if not model or not kind:
            continue
        fields, cards = _places(kind.fields, _fields(note_type)), _places(kind.templates, _templates(note_type))
        same = fields == _all(note_type.fields) and cards == _all(note_type.templates)
        if same and not kind.modified % _WHOLE:
            continue  # as it was made, now or by a former version
        if kind.modified < model["mod"]:
            remarks.append(f"{kind.name}: stays as you have changed it in Anki; the newer look of it is not taken")
        if fields != _all(note_type.fields):
            _refill(cursor, note_type, fields, mine.notes)
        if not note_type.cloze:  # cards of a cloze note are numbered by its gaps
            _renumber(cursor, note_type, cards)
        model["name"], model["css"] = kind.name, kind.css
        model["mod"] = FITTED
        model["flds"] = [_dressed(model["flds"][0], part, k) for k, part in enumerate(kind.fields)]
        model["tmpls"] = [
            _dressed(model["tmpls"][0], part, k) | {"qfmt": part.front, "afmt": part.back}
            for k, part in enumerate(kind.templates)
        ]
    cursor.execute("UPDATE col SET models = ?", (json.dumps(models),))
    for number, guid, tags in cursor.execute("SELECT id, guid, tags FROM notes").fetchall():
        own = [tag for tag in mine.notes[guid].tags if not _OURS.fullmatch(tag)] if guid in mine.notes else []
        if own:
            cursor.execute("UPDATE notes SET tags = ? WHERE id = ?", (f" {' '.join(tags.split() + own)} ", number))
    return tuple(remarks)


def _refill(
    cursor: sqlite3.Cursor, note_type: NoteType, places: Sequence[int | None], notes: Mapping[str, Kept]
) -> None:
    """Put the fields of notes in the order of the learner's type, and in those of the learner's own what was there."""
    of_type = "SELECT id, guid, flds FROM notes WHERE mid = ?"
    for number, guid, joined in cursor.execute(of_type, (note_type.id,)).fetchall():
        ours = joined.split(SEPARATOR)
        theirs = notes[guid].fields if guid in notes else ("",) * len(places)
        fields = [own if k is None else ours[k] for k, own in zip(places, theirs, strict=True)]
        cursor.execute("UPDATE notes SET flds = ?, sfld = ? WHERE id = ?", (SEPARATOR.join(fields), fields[0], number))


def _renumber(cursor: sqlite3.Cursor, note_type: NoteType, places: Sequence[int | None]) -> None:
    """Give cards the numbers of the learner's templates; those that have none there go."""
    new = {old: k for k, old in enumerate(places) if old is not None}
    of_type = "SELECT c.id, c.ord FROM cards c JOIN notes n ON n.id = c.nid WHERE n.mid = ?"
    for card, old in cursor.execute(of_type, (note_type.id,)).fetchall():
        if old in new:
            cursor.execute("UPDATE cards SET ord = ? WHERE id = ?", (new[old], card))
        else:
            cursor.execute("DELETE FROM cards WHERE id = ?", (card,))


def _dressed(like: Mapping[str, Any], part: Part, place: int) -> dict[str, Any]:
    """A field or template as a package has it: like another one, but for its name, id and place."""
    made = {**like, "name": part.name, "id": part.id, "ord": place}
    return made if part.id is not None else {key: value for key, value in made.items() if key != "id"}


def _fields(note_type: NoteType) -> list[Part]:
    """The fields of a note type with their ids, by which Anki follows them when they are renamed."""
    return [Part(name, stable_id(f"{note_type.name}/{name}")) for name in note_type.fields]


def _templates(note_type: NoteType) -> list[Part]:
    """The templates of a note type with their ids."""
    return [Part(made.name, stable_id(f"{note_type.name}//{made.name}")) for made in note_type.templates]


def _places(theirs: Sequence[Part], ours: Sequence[Part]) -> list[int | None]:
    """Where each of some fields or templates is among ours, as Anki matches them: by id, or by name if it has none."""
    ids = {part.id: k for k, part in enumerate(ours)}
    names = {part.name: k for k, part in enumerate(ours)}
    return [names.get(part.name) if part.id is None else ids.get(part.id) for part in theirs]


def _all(parts: Sequence[object]) -> list[int]:
    """The places of parts that are as ours are."""
    return list(range(len(parts)))
