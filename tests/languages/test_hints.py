"""How a word begins, as a hint, and what its form shows of its grammar."""

import pytest

from learn.languages import get


@pytest.mark.parametrize(
    ("lang", "word", "start"),
    [
        ("id", "roti", "r"),
        ("id", "a", ""),
        ("zh", "图书馆", "图"),
        ("zh", "桥", ""),
        ("hi", "किताब", "कि"),
        ("hi", "प्रेम", "प्रे"),
        ("hi", "माँ", ""),
        ("ar", "كِتاب", "كِ"),
        ("ar", "المكتبة", "الم"),
        ("ar", "للأطفال", "للأ"),
    ],
)
def test_the_first_letter_is_one_as_a_reader_sees_it(lang, word, start):
    assert get(lang).start(word) == start


@pytest.mark.parametrize(
    ("lang", "alike", "other"),
    [
        ("ar", ("القرار", "الجسر"), "قرار"),
        ("ar", ("مكتبة", "مدرسة"), "كتاب"),
        ("id", ("membaca", "menulis"), "dibaca"),
        ("id", ("kebebasan", "kekuasaan"), "bebas"),
        ("hi", ("लड़कों", "घरों"), "घर"),
        ("hi", ("करना", "लिखना"), "किया"),
        ("zh", ("图书馆", "桥"), None),
    ],
)
def test_words_of_one_form_have_one_shape(lang, alike, other):
    shapes = {get(lang).shape(word) for word in alike}
    assert len(shapes) == 1
    assert other is None or get(lang).shape(other) not in shapes
