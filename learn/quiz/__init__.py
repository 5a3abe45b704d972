"""Quizzes from a lexicon: `make_quiz` chooses the items, `write_html` writes a page for them."""

from learn.quiz.html import Copy, render, write_html
from learn.quiz.items import Item, cloze_items, word_bank
from learn.quiz.quiz import Quiz, Sheet, make_quiz
from learn.quiz.text import Fold, default_fold

__all__ = [
    "Copy",
    "Fold",
    "Item",
    "Quiz",
    "Sheet",
    "cloze_items",
    "default_fold",
    "make_quiz",
    "render",
    "word_bank",
    "write_html",
]
