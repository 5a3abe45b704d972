"""Quizzes from a lexicon: `make_quiz` chooses the items, `files_of` gives it in some formats, `play` asks it."""

from learn.quiz.cloze import cloze_items
from learn.quiz.formats import COPIES, FORMATS, Copy, Export, Files, files_of, printing
from learn.quiz.html import render
from learn.quiz.item import KINDS, STYLES, Blank, Choice, Cloze, Item, Listening, Matching, Order, Passage
from learn.quiz.play import Score, play
from learn.quiz.quiz import Part, Quiz, form_of, make_quiz
from learn.quiz.text import Fold, default_fold

__all__ = [
    "COPIES",
    "FORMATS",
    "KINDS",
    "STYLES",
    "Blank",
    "Choice",
    "Cloze",
    "Copy",
    "Export",
    "Files",
    "Fold",
    "Item",
    "Listening",
    "Matching",
    "Order",
    "Part",
    "Passage",
    "Quiz",
    "Score",
    "cloze_items",
    "default_fold",
    "files_of",
    "form_of",
    "make_quiz",
    "play",
    "printing",
    "render",
]
