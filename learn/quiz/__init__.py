"""Quizzes from a lexicon: `make_quiz` chooses the items, `write` writes them in some formats."""

from learn.quiz.cloze import cloze_items
from learn.quiz.formats import COPIES, FORMATS, Copy, Export, write
from learn.quiz.html import render
from learn.quiz.item import KINDS, STYLES, Blank, Choice, Cloze, Item, Listening, Matching, Order, Passage
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
    "Fold",
    "Item",
    "Listening",
    "Matching",
    "Order",
    "Part",
    "Passage",
    "Quiz",
    "cloze_items",
    "default_fold",
    "form_of",
    "make_quiz",
    "render",
    "write",
]
