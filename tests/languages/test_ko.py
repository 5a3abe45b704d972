"""Korean: particles, verbs, what shares a syllable."""

import pytest

from learn.languages import get


def found(text):
    return [(t.text, t.headword) for t in get("ko").tokens(text) if not t.function]


@pytest.mark.parametrize(
    ("text", "form", "head"),
    [
        ("밥을 먹었습니다.", "먹었습니다", "먹다"),
        ("집에 갔어요.", "갔어요", "가다"),
        ("날씨가 추워서", "추워서", "춥다"),
        ("한국어를 공부했어요.", "공부했어요", "공부하다"),
        ("예쁜 꽃", "예쁜", "예쁘다"),
        ("아이들이 논다", "아이들", "아이"),
        ("그는 의사였다.", "의사", "의사"),
        ("한국어를 배운다.", "한국어", "한국어"),
    ],
)
def test_dictionary_forms(text, form, head):
    assert (form, head) in found(text)


def test_particles_stand_apart():
    tokens = get("ko").tokens("학교에서는 친구와 논다.")
    assert [t.text for t in tokens if t.function] == ["에서", "는", "와"]


def test_what_shares_a_syllable_is_one_word():
    assert [t.text for t in get("ko").tokens("난 걸 몰랐어.")] == ["난", "걸", "몰랐어"]


def test_frequency_of_verbs():
    assert get("ko").zipf("먹다") == get("ko").zipf("먹") > 5
    assert get("ko").zipf("공부하다") > 4


def test_letters_apart_keep_their_offsets():
    import unicodedata

    text = unicodedata.normalize("NFD", "밥을 먹었다.")
    assert "".join(t.text for t in get("ko").tokens(text)) == text.replace(" ", "").removesuffix(".")
