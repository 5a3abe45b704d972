"""Which words and phrases of a text matter, and what they mean in the base language."""

from learn.lexicon.choosing import choose
from learn.lexicon.compiling import compile_lexicon
from learn.lexicon.corrections import Report, corrected
from learn.lexicon.entry import Entry, Example, Gap, GapSentence, Lexicon, Span
from learn.lexicon.level import Band, band
from learn.lexicon.links import Links, link
from learn.lexicon.order import in_order_of_study
from learn.lexicon.passages import Pair, Passage, Version, pairs_of, version
from learn.lexicon.units import with_units
from learn.lexicon.words import words_to_embed

__all__ = [
    "Band",
    "Entry",
    "Example",
    "Gap",
    "GapSentence",
    "Lexicon",
    "Links",
    "Pair",
    "Passage",
    "Report",
    "Span",
    "Version",
    "band",
    "choose",
    "compile_lexicon",
    "corrected",
    "in_order_of_study",
    "link",
    "pairs_of",
    "version",
    "with_units",
    "words_to_embed",
]
