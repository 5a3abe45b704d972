"""Quizzes from a lexicon: `make_quiz` chooses the items, `write_html` writes a page for them."""

from learn.quiz.cloze import cloze_items
from learn.quiz.html import Copy, render, write_html
from learn.quiz.item import KINDS, STYLES, Blank, Choice, Cloze, Item, Matching, Passage
from learn.quiz.quiz import Part, Quiz, form_of, make_quiz
from learn.quiz.text import Fold, default_fold

__all__ = [
    "KINDS",
    "STYLES",
    "Blank",
    "Choice",
    "Cloze",
    "Copy",
    "Fold",
    "Item",
    "Matching",
    "Part",
    "Passage",
    "Quiz",
    "cloze_items",
    "default_fold",
    "form_of",
    "make_quiz",
    "render",
    "write_html",
]
