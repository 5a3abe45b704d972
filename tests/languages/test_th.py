"""Thai: words, repetition marks, frequencies."""

import pytest

from learn.languages import get


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("แม่ซื้อผลไม้", "แม่|ซื้อ|ผลไม้"),
        ("เขาอ่านหนังสือในห้องสมุด", "เขา|อ่าน|หนังสือ|ใน|ห้องสมุด"),
        ("วันอาทิตย์ฉันไปโรงเรียน", "วันอาทิตย์|ฉัน|ไป|โรงเรียน"),
        ("ปี 2024 AI", "ปี|2024|AI"),
    ],
)
def test_words(text, expected):
    assert "|".join(t.text for t in get("th").tokens(text)) == expected


def test_a_repetition_mark_is_no_part_of_the_headword():
    token = get("th").tokens("เด็กๆ เล่น")[0]
    assert (token.text, token.headword) == ("เด็กๆ", "เด็ก")


def test_function_words_and_parts_of_speech():
    tokens = get("th").tokens("ฉันจะไม่กินข้าวที่บ้านของเขา")
    assert [t.text for t in tokens if not t.function] == ["กิน", "ข้าว", "บ้าน"]
    assert [t.pos for t in tokens if not t.function] == ["VERB", "NOUN", "NOUN"]


def test_frequencies():
    assert get("th").zipf("กิน") > get("th").zipf("ประภาคาร") > 0
    assert get("th").zipf("กกกกกขขขข") == 0
