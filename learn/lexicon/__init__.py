"""Which words and phrases of a text matter, and what they mean in the base language."""

from learn.lexicon.compiling import choose, compile_lexicon
from learn.lexicon.entry import Entry, Example, Gap, GapSentence, Lexicon, Span
from learn.lexicon.passages import Pair, Passage, pairs_of

__all__ = [
    "Entry",
    "Example",
    "Gap",
    "GapSentence",
    "Lexicon",
    "Pair",
    "Passage",
    "Span",
    "choose",
    "compile_lexicon",
    "pairs_of",
]
