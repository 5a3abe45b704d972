"""A deck as an .apkg file that Anki imports; the same deck gives the same bytes."""

from __future__ import annotations

import contextlib
import hashlib
import html
import itertools
import json
import re
import sqlite3
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from learn.anki.mine import FITTED, Mine, agree, fit, our_order
from learn.anki.notes import CLOZE, NOTE_TYPES, PHRASE, TEMPLATES_CHANGED, WORD, NoteType, stable_id, template
from learn.files import archive, replace_file
from learn.reading.collection import SEPARATOR, kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import genanki

    from learn.anki.deck import Deck, Note

FIRST_BUILD = 1_704_067_200
"""The time of notes not built before, whenever that is: so that the same deck is the same file."""

SIBLINGS_APART = 50
"""How many notes come between two new cards of one note: with 20 new cards a day, the words of two days at least."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What was written. `changed`, `added` and `removed` compare with the package that was built before.

    `removed` names the headwords and sentences whose notes are no more; Anki itself never deletes a note.
    """

    path: Path
    words: int
    phrases: int
    clozes: int
    cards: int
    left_out: Mapping[str, int] = field(default_factory=dict)
    added: int = 0
    changed: int = 0
    removed: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Built:
    """A note of an earlier package: when it last changed, and its fields in the order of our note type.

    None stands for a field that the learner has taken out of the type.
    """

    modified: int
    fields: tuple[str | None, ...]


def write_package(
    deck: Deck,
    path: Path,
    *,
    previous: Path | None = None,
    timestamp: int | None = None,
    mine: Mine | None = None,
) -> Summary:
    """Writes a deck to an .apkg file, whole or not at all.

    Anki updates a note only when the package's is newer than its own. So notes that the package built before
    (`previous`, or else the file at `path`) has word for word keep their time, and those that changed get the
    time now, or `timestamp` in seconds since 1970. Where there is no such package, all notes have one fixed
    time, or `timestamp`: so a deck built twice is the same file.

    `mine` is what the collection has that the package is for: it is made so that the learner's own tags, fields and
    templates stay, and brings up to date what was built to another place before.
    """
    path = Path(path)
    mine = mine or Mine()
    now = int(time.time()) if timestamp is None else timestamp
    before = _read(previous or path)
    times: dict[str, int] = {}
    changed = added = 0
    for note in deck.notes:
        known = before.get(note.guid)
        if known is None:
            added += 1
            times[note.guid] = FIRST_BUILD if timestamp is None else timestamp
        # Tags do not count: to import a changed note replaces all its tags.
        elif agree(known.fields, note.fields):
            times[note.guid] = known.modified
            continue
        else:
            changed += 1
            times[note.guid] = max(known.modified + 1, now)
        if note.guid in mine.notes and not mine.has(note):
            times[note.guid] = max(times[note.guid], mine.notes[note.guid].modified + 1, now)
    database, cards, remarks = _database(deck, times, mine)
    names = {str(n): name for n, name in enumerate(deck.media)}
    media = {n: deck.media[name] for n, name in names.items()}
    replace_file(path, archive({"collection.anki2": database, "media": json.dumps(names).encode(), **media}, media))
    guids = {note.guid for note in deck.notes}
    return Summary(
        path=path,
        words=deck.count(WORD),
        phrases=deck.count(PHRASE),
        clozes=deck.count(CLOZE),
        cards=cards,
        left_out=deck.left_out,
        added=added,
        changed=changed,
        removed=tuple(_plain(built.fields[0] or "") for g, built in before.items() if g not in guids),
        remarks=remarks,
    )


def _model(note_type: NoteType) -> genanki.Model:
    import genanki

    # Ids of fields and templates let Anki follow them when a later version renames or reorders them.
    return genanki.Model(
        note_type.id,
        note_type.name,
        fields=[{"name": name, "id": stable_id(f"{note_type.name}/{name}")} for name in note_type.fields],
        templates=[
            {
                "name": t.name,
                "id": stable_id(f"{note_type.name}//{t.name}"),
                "qfmt": template(t.front),
                "afmt": template(t.back),
            }
            for t in note_type.templates
        ],
        css=template("style.css"),
        model_type=genanki.Model.CLOZE if note_type.cloze else genanki.Model.FRONT_BACK,
    )


def _database(deck: Deck, times: Mapping[str, int], mine: Mine) -> tuple[bytes, int, tuple[str, ...]]:
    """The collection inside a package, made by genanki in memory, how many cards it has, and what to say of it."""
    import genanki

    models = {note_type.name: _model(note_type) for note_type in NOTE_TYPES}
    # The pair's own deck holds nothing but the description, and is there so that Anki shows it.
    decks = {deck.name: genanki.Deck(stable_id(deck.name), deck.name, deck.description)}
    for note in deck.notes:
        if note.deck not in decks:
            decks[note.deck] = genanki.Deck(stable_id(note.deck), note.deck, deck.description)
        decks[note.deck].add_model(models[note.type.name])
    # Anki takes a note's id for the time at which it was made, in milliseconds. They start elsewhere for each
    # deck, so that notes of two decks rarely have the same, which Anki would have to renumber.
    start = int(hashlib.sha256(deck.name.encode()).hexdigest()[:8], 16) % 1_000_000 * 100_000
    ids = itertools.count(FIRST_BUILD * 1000 - start)
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        cursor = connection.cursor()
        genanki.Package(list(decks.values())).write_to_db(cursor, TEMPLATES_CHANGED, ids)
        _write_notes(cursor, deck, {name: made.deck_id for name, made in decks.items()}, models, times, ids)
        remarks = fit(cursor, mine)
        (cards,) = cursor.execute("SELECT count(*) FROM cards").fetchone()
        connection.commit()
        return connection.serialize(), cards, remarks


def _write_notes(
    cursor: sqlite3.Cursor,
    deck: Deck,
    decks: Mapping[str, int],
    models: Mapping[str, genanki.Model],
    times: Mapping[str, int],
    ids: Iterator[int],
) -> None:
    """Write the notes of a deck and their cards, all in one go; genanki does it one by one, all with one time."""
    cards_of = _Cards(models)
    notes, cards = [], []
    # Those of one deck have ids that follow each other.
    for due, note in sorted(enumerate(deck.notes), key=lambda numbered: list(decks).index(numbered[1].deck)):
        number, modified = next(ids), times[note.guid]
        tags, joined = f" {' '.join(note.tags)} ", SEPARATOR.join(note.fields)
        notes.append((number, note.guid, note.type.id, modified, -1, tags, joined, note.fields[0], 0, 0, ""))
        for place in cards_of(note):
            # Anki shows new cards by their position, and keeps those of a note apart only where its options say so.
            # A package could bring options, but to import it again could undo the learner's own choice of others.
            position = due + place * SIBLINGS_APART
            cards.append((next(ids), number, decks[note.deck], place, modified, -1, 0, 0, position))
    cursor.executemany("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", notes)
    cursor.executemany("INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')", cards)


class _Cards:
    """Which cards a note has, by the numbers of its templates or gaps, as genanki finds it out."""

    def __init__(self, models: Mapping[str, genanki.Model]) -> None:
        self.models = models
        self.known: dict[tuple[str, tuple[bool, ...]], tuple[int, ...]] = {}

    def __call__(self, note: Note) -> tuple[int, ...]:
        """The numbers of a note's cards."""
        import genanki

        if note.type.cloze:
            return tuple(sorted({int(number) - 1 for number in _GAP.findall(note.fields[0])}))
        # All that counts is which of its fields are empty.
        kind = note.type.name, tuple(map(bool, note.fields))
        if kind not in self.known:
            made = genanki.Note(self.models[note.type.name], list(note.fields))
            self.known[kind] = tuple(sorted(card.ord for card in made.cards))
        return self.known[kind]


_GAP = re.compile(r"\{\{c(\d+)::")


def _plain(field: str) -> str:
    """A headword or a sentence with gaps as a reader sees it."""
    return html.unescape(_MARKUP.sub("", _CLOZE.sub(r"\1", field)))


_MARKUP = re.compile("<[^>]*>")
_CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}")


def _read(path: Path) -> dict[str, _Built]:
    """The notes of a package built before, by GUID; none where there is no such package."""
    try:
        with zipfile.ZipFile(path) as package:
            data = package.read("collection.anki2")
        with contextlib.closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(data)
            types = kinds(connection)
            rows = connection.execute("SELECT guid, mod, mid, flds FROM notes ORDER BY id").fetchall()
    except (OSError, zipfile.BadZipFile, KeyError, sqlite3.Error):
        return {}
    orders = {t.id: our_order(t, types[t.id]) for t in NOTE_TYPES if t.id in types}
    found = {}
    for guid, modified, number, joined in rows:
        if number in orders:
            fields = orders[number](joined.split(SEPARATOR))
            if None in fields and types[number].modified != FITTED:  # fields that a former version did not have
                fields = tuple(value or "" for value in fields)
            found[guid] = _Built(modified, fields)
    return found
