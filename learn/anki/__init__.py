"""Anki decks from a lexicon: notes, the note types that show them, and packages that Anki imports."""

from learn.anki.deck import CARDS, Deck, Note, build_deck
from learn.anki.notes import CLOZE, PHRASE, WORD, NoteType, guid
from learn.anki.package import Summary, write_package

__all__ = [
    "CARDS",
    "CLOZE",
    "PHRASE",
    "WORD",
    "Deck",
    "Note",
    "NoteType",
    "Summary",
    "build_deck",
    "guid",
    "write_package",
]
