"""The note types: their names, ids, fields, templates, and the identity of a note."""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Template:
    """A card template: its name in Anki and the files that hold its front and back."""

    name: str
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type as Anki keeps it. The first field is the one that Anki sorts by and compares."""

    name: str
    id: int
    fields: tuple[str, ...]
    templates: tuple[Template, ...]
    cloze: bool = False


# Anki takes a note type whose field and template names differ from those in the collection for another one,
# and then no longer updates its notes. So every deck carries all templates and all fields; which cards a note
# gets is said by the fields Recognise, Produce and Listen, each "1" or empty.
_LANGUAGES = ("Target", "TargetDir", "Base", "BaseDir")
_ENTRY_FIELDS = (
    "Headword",
    "Reading",
    "Gloss",
    "Sentence",
    "Translation",
    "Audio",
    "SentenceAudio",
    "Notes",
    "Source",
    "Gap",  # the sentence with the headword left out, for the front of Produce
    "SentenceReading",
    "Doubt",  # how sure the gloss is, in percent, only where that is little
    *_LANGUAGES,
    "Recognise",
    "Produce",
    "Listen",
    "HideSentence",  # "1": the sentence names the meaning, so the front of Recognise does without it
    "HideTranslation",  # "1": the translation names the headword, so the front of Produce does without it
)
_ENTRY_TEMPLATES = (
    Template("Recognise", "recognise.html", "answer.html"),
    Template("Produce", "produce.html", "answer.html"),
    Template("Listen", "listen.html", "answer.html"),
)

# The ids are `stable_id` of the name, spelled out because they may never change.
WORD = NoteType("Learn word", 2085745830, _ENTRY_FIELDS, _ENTRY_TEMPLATES)
PHRASE = NoteType("Learn phrase", 1192889938, _ENTRY_FIELDS, _ENTRY_TEMPLATES)
CLOZE = NoteType(
    "Learn cloze",
    1302243678,
    ("Text", "Translation", "Reading", "Audio", "Notes", "Source", *_LANGUAGES),
    (Template("Cloze", "cloze.html", "cloze_answer.html"),),
    cloze=True,
)
NOTE_TYPES = (WORD, PHRASE, CLOZE)

TEMPLATES_CHANGED = 1_795_363_200
"""When a template or the style was last changed, in seconds since 1970; raise it with every change, by whole hours.

Anki replaces the templates of a collection only by newer ones, so a learner's own later edits stay.
"""


def stable_id(name: str) -> int:
    """The id of a note type or deck: the same for the same name, between 2**30 and 2**31 as Anki likes."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % (1 << 30) + (1 << 30)


def guid(note_type: NoteType, target: str, base: str, text: str, taught: str) -> str:
    """What a note is recognised by when it is imported again.

    Made only from what the note teaches: a headword or sentence, in one language for speakers of another, out
    of one text. Whatever else the note says may change without making it another note.
    """
    # As JSON, of which all but the end is the same for the notes of a deck.
    key = f"{_key(note_type.name, target, base, text)}{json.dumps(unicodedata.normalize('NFC', taught))}]"
    return base64.b32encode(hashlib.sha256(key.encode()).digest()[:10]).decode().lower()


@cache
def _key(*parts: str) -> str:
    return json.dumps(parts)[:-1] + ", "


@cache
def template(name: str) -> str:
    """The text of a file in `templates/`."""
    return resources.files("learn.anki").joinpath("templates", name).read_text("utf-8")
