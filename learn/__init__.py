"""Turns a text and its translations into study material: aligned rows, lexicons, Anki decks and quizzes.

The names below are the public API; everything else may change without notice.
"""

from __future__ import annotations

import importlib
from typing import Any

# Where each public name lives. Imported on first use, so that `import learn` is instant.
_PUBLIC = {
    "Block": "learn.document",
    "Document": "learn.document",
    "Row": "learn.document",
    "Sentence": "learn.document",
    "LearnError": "learn.errors",
    "RequestError": "learn.errors",
    "read": "learn.reading",
    "Correction": "learn.reading.corrections",
    "Corrections": "learn.reading.corrections",
    "read_corrections": "learn.reading.corrections",
    "Language": "learn.languages",
    "Token": "learn.languages",
    "get_language": "learn.languages:get",
    "Entry": "learn.lexicon",
    "Example": "learn.lexicon",
    "Lexicon": "learn.lexicon",
    "band": "learn.lexicon",
    "Report": "learn.lexicon",
    "choose": "learn.lexicon",
    "corrected": "learn.lexicon",
    "in_order_of_study": "learn.lexicon",
    "Engine": "learn.speech",
    "Line": "learn.speech",
    "Recipe": "learn.recipe",
    "read_recipe": "learn.recipe",
    "Text": "learn.pipeline",
    "Tools": "learn.pipeline",
    "align": "learn.pipeline",
    "build": "learn.pipeline",
    "known_words": "learn.pipeline",
    "make_lexicon": "learn.pipeline",
    "read_aligned": "learn.pipeline",
    "read_documents": "learn.pipeline",
    "read_known": "learn.pipeline",
    "tools": "learn.pipeline",
    "write_deck": "learn.pipeline",
    "write_quiz": "learn.pipeline",
}

__all__ = sorted(_PUBLIC)  # noqa: PLE0605 (a list, though computed)
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'learn' has no attribute {name!r}")
    module, _, attribute = _PUBLIC[name].partition(":")
    value = getattr(importlib.import_module(module), attribute or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
