"""What is negated is not taught as its opposite, and what means something only together is one card."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, permutations

import pytest

from learn.languages import get
from learn.lexicon import Lexicon
from tests.conftest import INTERVIEW

Lexicons = Callable[[str, str], Lexicon]


@pytest.mark.parametrize(
    ("pair", "headword", "gloss"),
    [
        (("ar", "tl"), "عدم اليقين", "kawalan ng katiyakan"),
        (("ar", "tl"), "غير متوقع", "hindi inaasahan"),
        (("ar", "id"), "غير متوقع", "tak terduga"),
        (("id", "tl"), "ketidakpastian", "kawalan ng katiyakan"),
        (("hi", "id"), "अप्रत्याशित", "tak terduga"),
        (("hi", "zh"), "अस्पष्ट", "不明确"),
        (("zh", "ar"), "不确定性", "عدم اليقين"),
        (("zh", "ar"), "代币", "رموز"),
    ],
)
def test_a_negation_belongs_to_the_gloss(lexicon: Lexicons, pair: tuple[str, str], headword: str, gloss: str) -> None:
    assert {e.headword: e.gloss for e in lexicon(*pair).entries}[headword] == gloss


def test_the_negation_is_marked_in_the_translation(lexicon: Lexicons) -> None:
    (entry,) = (e for e in lexicon("ar", "tl").entries if e.headword == "عدم اليقين")
    assert entry.example
    ((start, end),) = entry.example.translation_marks
    assert entry.example.translation[start:end] == "kawalan ng katiyakan"


OPPOSITES = {
    ("ar", "tl"): {"غير مسبوق": "katulad", "عدم اليقين": "katiyakan", "غير متوقع": "inaasahan"},
    ("tl", "ar"): {"katiyakan": "عدم اليقين", "inaasahan": "غير متوقع", "moralidad": "غير أخلاقية"},
    ("tl", "id"): {"katiyakan": "ketidakpastian", "moralidad": "amoral"},
    ("zh", "tl"): {"不确定性": "katiyakan", "史无前例": "katulad"},
    ("zh", "id"): {"预见": "terduga"},
}


@pytest.mark.parametrize("pair", OPPOSITES, ids="-".join)
def test_no_opposite_is_sure_enough_for_a_card(lexicon: Lexicons, pair: tuple[str, str]) -> None:
    """These stand in the text: "kawalan ng katiyakan" is uncertainty, katiyakan alone certainty."""
    for e in lexicon(*pair).entries:
        if OPPOSITES[pair].get(e.headword) == e.gloss:
            assert e.confidence < 0.8, e.headword


@pytest.mark.parametrize("pair", list(permutations(INTERVIEW, 2)), ids="-".join)
def test_what_means_something_only_together_is_no_word_of_its_own(lexicon: Lexicons, pair: tuple[str, str]) -> None:
    halves = {"एकत्र", "हासिल", "हवाई", "योग्य", "مسبوق", "مسبوقة", "يقين"}
    assert not halves & {e.headword for e in lexicon(*pair).entries}


@pytest.mark.parametrize(
    ("lang", "text", "kept"),
    [
        ("ar", "بشكل غير مسبوق", [("غير", "مسبوق")]),
        ("ar", "عدم اليقين", [("عدم", "اليقين")]),
        ("ar", "غير أن الشركة كبيرة", []),
        ("hi", "डेटा एकत्र करना", [("एकत्र", "करना")]),
        ("hi", "सत्यापन योग्य डेटा", [("सत्यापन", "योग्य")]),
        ("hi", "दूसरी ओर हवाई अड्डे पर", [("दूसरी", "ओर"), ("हवाई", "अड्डे")]),
        ("hi", "काम करना", []),
    ],
)
def test_words_that_are_bound(lang: str, text: str, kept: list[tuple[str, str]]) -> None:
    language = get(lang)
    tokens = language.tokens(text)
    assert [(a.text, b.text) for a, b in pairwise(tokens) if language.bound(a, b)] == kept


@pytest.mark.parametrize(
    ("lang", "text", "apart"),
    [
        ("ar", "تدير حكومتنا", True),
        ("ar", "يشكل التركيز", True),
        ("ar", "لعب دورًا", False),
        ("ar", "البنية التحتية", False),
        ("id", "orang memiliki", True),
        ("id", "masa depan", False),
        ("zh", "面前幸存", True),
    ],
)
def test_neighbours_that_are_no_expression(lang: str, text: str, apart: bool) -> None:
    language = get(lang)
    first, second = language.tokens(text)
    assert language.parted(first, second) == apart
