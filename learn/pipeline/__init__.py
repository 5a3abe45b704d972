"""The one place that knows the order of the stages: from documents to rows, lexicons, decks and quizzes."""

from learn.pipeline.building import Built, build
from learn.pipeline.decks import Made, speech_engine, write_deck
from learn.pipeline.quizzes import likeness, meaning_kinds, quiz_of, write_quiz
from learn.pipeline.texts import Text, align, read_aligned, read_documents, read_sentences, text_of
from learn.pipeline.toolbox import Progress, Tools, no_progress, read_dictionaries, tools, writable
from learn.pipeline.words import (
    ANALYSERS,
    Linked,
    known_words,
    link_words,
    make_lexicon,
    read_corrections,
    read_known,
    tokens,
    with_corrections,
)

__all__ = [
    "ANALYSERS",
    "Built",
    "Linked",
    "Made",
    "Progress",
    "Text",
    "Tools",
    "align",
    "build",
    "known_words",
    "likeness",
    "link_words",
    "make_lexicon",
    "meaning_kinds",
    "no_progress",
    "quiz_of",
    "read_aligned",
    "read_corrections",
    "read_dictionaries",
    "read_documents",
    "read_known",
    "read_sentences",
    "speech_engine",
    "text_of",
    "tokens",
    "tools",
    "with_corrections",
    "writable",
    "write_deck",
    "write_quiz",
]
