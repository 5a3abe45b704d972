"""Vietnamese: words of several syllables, names, marks of tones."""

import pytest

from learn.languages import get


def words(text):
    return "|".join(t.text for t in get("vi").tokens(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngọn hải đăng", "ngọn|hải đăng"),
        ("thời tiết hôm nay", "thời tiết|hôm nay"),
        ("Học sinh học ngoại ngữ.", "Học sinh|học|ngoại ngữ"),
        ("Tôi sống ở Hà Nội, Việt Nam.", "Tôi|sống|ở|Hà Nội|Việt Nam"),
        ("nhà, ga", "nhà|ga"),
        ("toà nhà cao", "toà nhà|cao"),
    ],
)
def test_syllables_are_joined(text, expected):
    assert words(text) == expected


def test_names():
    tokens = get("vi").tokens("Ông Nguyễn Văn An nói tiếng Việt.")
    assert [(t.text, t.pos) for t in tokens if t.pos] == [("Nguyễn Văn An", "PROPN")]
    assert tokens[-1].headword == "tiếng Việt"


def test_marks_of_tones_may_stand_on_either_vowel():
    fold = get("vi").fold
    assert fold("hoà") == fold("hòa")
    assert fold("thuý") == fold("thúy")
    assert fold("quý") == "quý"
    assert fold("hoàn") == "hoàn"


def test_function_words_are_words_and_no_syllables():
    assert all(t.function for t in get("vi").tokens("Chúng tôi không thể vì những của bởi vì"))
    assert not any(t.function for t in get("vi").tokens("nước nhà học năm ngày biết"))
