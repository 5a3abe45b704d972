"""Anki decks from a lexicon: notes, the note types that show them, and packages that Anki imports."""

from learn.anki.audio import with_clips, with_tags
from learn.anki.connect import Anki, Pushed, find_anki
from learn.anki.deck import CARDS, Deck, Note, build_deck
from learn.anki.mine import Mine, read_mine
from learn.anki.notes import CLOZE, PHRASE, WORD, NoteType, guid
from learn.anki.package import Summary, write_package
from learn.anki.table import write_table

__all__ = [
    "CARDS",
    "CLOZE",
    "PHRASE",
    "WORD",
    "Anki",
    "Deck",
    "Mine",
    "Note",
    "NoteType",
    "Pushed",
    "Summary",
    "build_deck",
    "find_anki",
    "guid",
    "read_mine",
    "with_clips",
    "with_tags",
    "write_package",
    "write_table",
]
