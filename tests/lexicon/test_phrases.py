"""Phrases of the interview: whole, and translated as a whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from learn.languages import get
from learn.lexicon import Entry, Lexicon
from learn.lexicon.choosing import FIXED
from learn.lexicon.expressions import is_content

Lexicons = Callable[[str, str], Lexicon]
PAIRS = [("zh", "id"), ("ar", "tl"), ("hi", "zh"), ("id", "ar"), ("tl", "hi")]


@pytest.fixture(params=PAIRS, ids="-".join)
def phrases(request: pytest.FixtureRequest, lexicon: Lexicons) -> tuple[Lexicon, list[Entry]]:
    full = lexicon(*request.param)
    return full, [e for e in full.entries if e.kind == "phrase"]


def test_no_phrase_begins_or_ends_in_a_function_word(phrases: tuple[Lexicon, list[Entry]]) -> None:
    full, found = phrases
    language = get(full.target)
    assert len(found) >= 10
    for e in found:
        assert e.example is None or e.example.marks
        # in its sentence, as a word alone may be another
        sentence = e.example.sentence if e.example else e.headword
        start, end = (e.example.marks[0][0], e.example.marks[-1][1]) if e.example else (0, len(sentence))
        tokens = [t for t in language.tokens(sentence) if start <= t.start < end]
        assert is_content(tokens[0]) or language.bound(*tokens[:2]), e.headword
        assert is_content(tokens[-1]) or language.bound(*tokens[-2:]), e.headword


def test_no_phrase_is_always_inside_a_longer_one(phrases: tuple[Lexicon, list[Entry]]) -> None:
    full, found = phrases
    fold = get(full.target).fold
    for e in found:
        if e.strength == FIXED:
            continue  # fixed expressions are counted where they are not part of a longer one
        longer = [o for o in found if o is not e and f" {fold(e.headword)} " in f" {fold(o.headword)} "]
        assert all(o.count < e.count for o in longer), e.headword


@pytest.mark.parametrize(
    ("pair", "fragment"),
    [
        (("hi", "zh"), "राष्ट्रीय डेटा"),  # always "राष्ट्रीय डेटा सेट"
        (("id", "ar"), "yang belum pernah terjadi sebelumnya"),
        (("id", "ar"), "terjadi sebelumnya"),
        (("id", "ar"), "belum pernah"),
    ],
)
def test_a_piece_of_something_longer_is_no_phrase(lexicon: Lexicons, pair: tuple[str, str], fragment: str) -> None:
    assert fragment not in {e.headword for e in lexicon(*pair).entries}


@pytest.mark.parametrize(
    ("pair", "phrase", "gloss"),
    [
        (("zh", "id"), "人类操作系统", "sistem operasi manusia"),
        (("hi", "zh"), "बेहतर लोकतंत्र", "更优民主"),
        (("id", "ar"), "ketersediaan dan aksesibilitas", "التوافر وإمكانية الوصول"),
    ],
)
def test_a_quotation_is_translated_by_the_whole_quotation(
    lexicon: Lexicons, pair: tuple[str, str], phrase: str, gloss: str
) -> None:
    (found,) = [e for e in lexicon(*pair).entries if e.headword == phrase and e.kind == "phrase"]
    assert found.gloss == gloss


def test_phrases_that_keep_together_are_worth_more(lexicon: Lexicons) -> None:
    found = [e for e in lexicon("id", "ar").entries if e.kind == "phrase" and e.pos != "PROPN"]
    assert {e.headword for e in found[:5]} & {"masa depan", "tata kelola"}
    assert all(e.strength >= 0 for e in found)
