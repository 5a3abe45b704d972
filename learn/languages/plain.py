"""Words analysed as they are usually written, whatever form of the letters a text has them in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from learn.languages.base import Language, Token

FORMS = re.compile("[\uf900-\ufdcf\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
"""Presentation forms of Arabic and Hebrew, ligatures (ﬁ), full-width letters, doubles of Han characters."""


def tokens(language: Language, text: str) -> tuple[Token, ...]:
    """The words of a sentence: they stand as the sentence has them, their dictionary forms are in plain letters."""
    if not FORMS.search(text):
        return language.tokens(text)
    pieces = [unicodedata.normalize("NFKC", c).strip() if FORMS.match(c) else c for c in text]
    # where in the text each plain character comes from
    at = [i for i, piece in enumerate(pieces) for _ in piece]
    found: list[Token] = []
    for token in language.tokens("".join(pieces)):
        start, end = at[token.start], at[token.end - 1] + 1
        if not found or start >= found[-1].end:  # one sign may be a phrase, ﷺ
            found.append(_moved(token, text, start, end))
    return tuple(found)


def _moved(token: Token, text: str, start: int, end: int) -> Token:
    stem = text[start:end] if token.stem == token.text else token.stem
    return replace(token, text=text[start:end], start=start, end=end, stem=stem)
