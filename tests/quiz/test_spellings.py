"""The ways to type a word that are written out for learning platforms."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.quiz.marking import same
from learn.quiz.spellings import MOST, spellings
from learn.quiz.text import default_fold

TEXT = st.text("أإآٱىیةه\u064b\u064c\u0651\u0640ابتक़ड़ँं\u093caéİ’‑-כ\u05b8Ａ １", max_size=8)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("المَدرسةُ", {"المدرسة", "المدرسه"}),
        ("إلى", {"الى", "إلي", "الي"}),
        ("फ़िल्म", {"फिल्म"}),
        ("हँसी", {"हंसी"}),
        ("l’eau", {"l'eau"}),
        ("buku", set()),
    ],
)
def test_what_may_be_left_out_is_left_out(word, others):
    found = spellings([word])
    assert found[0] == unicodedata.normalize("NFC", word)
    assert others <= set(found)
    assert len(found) > 1 or not others


@given(word=TEXT)
def test_each_is_the_same_word_to_a_teacher(word):
    found = spellings([word])
    assert len(set(found)) == len(found) <= MOST
    assert all(same(other, word, default_fold) for other in found)


@given(words=st.lists(TEXT, max_size=30))
def test_no_word_that_is_asked_for_is_missing(words):
    wanted = {unicodedata.normalize("NFC", word) for word in words} - {""}
    assert wanted <= set(spellings(words))
