"""Typed answers: marked as a teacher would, on the terminal and on the page alike."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from learn.languages import get
from learn.quiz import make_quiz
from learn.quiz.marking import answers, forgiving, mark, same, slip
from tests.quiz.test_browser import browser, opened  # noqa: F401  # fixtures
from tests.quiz.texts import SIDES, lexicon


def marked(given, key, lang, near=(), others=()):
    return mark(given, (key,), near, others, get(lang).fold)


@pytest.mark.parametrize(
    ("lang", "given", "key"),
    [
        ("id", "ROTI", "roti"),
        ("id", "  roti. ", "roti"),
        ("id", "ｒｏｔｉ", "roti"),
        ("id", "“roti”", "roti"),
        ("id", "jum‘at", "jum'at"),
        ("id", "anak‑anak", "anak-anak"),
        ("id", "para  penumpang", "para penumpang"),
        ("ar", "مدرسه", "مدرسة"),
        ("ar", "كِتَابٌ", "كتاب"),
        ("ar", "كتـــاب", "كتاب"),
        ("ar", "احمد", "أحمد"),
        ("ar", "الى", "إلى"),
        ("ar", "مستشفي", "مستشفى"),
        ("ar", "مسوول", "مسؤول"),
        ("hi", "रोटी ख़रीदी".replace("ख़", "ख"), "रोटी ख़रीदी"),
        ("hi", "ऊंची", "ऊँची"),
        ("hi", "हिन्दी", "हिंदी"),
        ("zh", "圖書館", "图书馆"),
        ("tr", "IŞIK", "ışık"),
        ("vi", "hoà", "hòa"),
        ("ru", "Елка", "ёлка"),
    ],
)
def test_what_no_teacher_minds_is_right(lang, given, key):
    assert marked(given, key, lang) == "right"


@pytest.mark.parametrize(
    ("lang", "given", "key"),
    [
        ("ar", "كتب", "كاتب"),  # too short for a slip
        ("ar", "كلب", "قلب"),
        ("id", "roti", "padi"),
        ("zh", "面粉", "面包"),
        ("hi", "बाल", "बाल्टी"),
        ("id", "perpustakan", "perpustakaan kota"),
    ],
)
def test_another_word_is_wrong(lang, given, key):
    assert marked(given, key, lang) == "wrong"


@pytest.mark.parametrize(
    ("given", "key"),
    [("perpustakan", "perpustakaan"), ("jembtaan", "jembatan"), ("jembaten", "jembatan"), ("rumahh", "rumah")],
)
def test_a_slip_in_a_long_word_is_near_unless_it_is_another_word_of_the_quiz(given, key):
    assert marked(given, key, "id") == "near"
    assert marked(given, key, "id", others=["padi", given.upper()]) == "wrong"


def test_the_dictionary_form_is_near_and_nothing_is_blank():
    assert marked("Menunggu", "ditunggu", "id", near=["menunggu"]) == "near"
    assert marked("menunggu", "ditunggu", "id", near=["menunggu"], others=["menunggu"]) == "near"
    assert marked("", "roti", "id") == marked(" . ", "roti", "id") == "blank"
    assert marked("…", "…", "id") == "right"


def test_no_answer_of_a_quiz_is_a_slip_for_another():
    quiz = make_quiz(lexicon("id", "ar"), SIDES["id"], SIDES["ar"], items=20, kinds=["cloze", "passage"])
    words = answers(quiz)
    assert {item.key for item in quiz.items if item.kind == "cloze"} <= set(words)
    assert {word for part in quiz.parts for word in part.bank} <= set(words)


@given(st.text(max_size=12))
@example("\u0627\u0653")
@example("ﷺ İ ﬃ")
@example("e\u0301\u064b")
def test_every_text_is_the_same_as_itself_and_as_what_is_left_of_it(text):
    for lang in ("ar", "hi", "zh", "tr", "vi"):
        fold = get(lang).fold
        assert same(text, text, fold)
        assert same(f" {text.upper()}. ", f"{text.upper()}", fold)
        assert same(forgiving(text), text, fold)


@given(st.text("ابجد", min_size=4, max_size=8), st.data())
def test_one_change_is_a_slip_and_slips_go_both_ways(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    other = data.draw(st.sampled_from([word[:at] + "ه" + word[at + 1 :], word[:at] + "ه" + word[at:]]))
    assert slip(word, other)
    assert slip(other, word)
    assert not slip(word, "هه" + other[2:] + "هه")


NASTY = "أإآاىيةهؤئءًٌَُِّْـٰکی" + "कख़़ँंफ़ज" + "aAbBßİıſﬁｱア" + "’‘ʼ'`´-‐‑–—−" + " \t\u00a0\u200b\u200f\u3000.,。、؟?!“”«»"


def variants(key, rng):
    """What somebody may type for a word: much of it right, some nearly, some not."""
    at = rng.randrange(len(key))
    sign = rng.choice(NASTY)
    return rng.choice(
        [
            key,
            key.upper(),
            f" {key}. ",
            f"“{key}”",
            "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in key),
            key[:at] + sign + key[at:],
            key[:at] + sign + key[at + 1 :],
            key[:at] + key[at + 1 :],
            key[:at] + key[at + 1 : at + 2] + key[at] + key[at + 2 :],
            "".join(rng.choices(NASTY, k=rng.randrange(6))),
            key.translate({ord(c): "ا" for c in "أإآ"}),
        ]
    )


FILL = """texts => {
    document.querySelector("#again").click();
    document.querySelectorAll("input.gap").forEach((gap, i) => { gap.value = texts[i]; });
    document.querySelector("#check").click();
    return [...document.querySelectorAll(".question")].map((one) => one.dataset.state);
}"""


@pytest.mark.parametrize(("target", "style"), [("ar", "bank"), ("ar", "letter"), ("hi", "open"), ("id", "open")])
def test_the_page_marks_as_the_terminal_does(opened, target, style):  # noqa: F811
    base = "id" if target != "id" else "zh"
    quiz = make_quiz(lexicon(target, base), SIDES[target], SIDES[base], items=16, style=style)
    page, words, rng = opened(quiz), answers(quiz), random.Random(7)
    seen = set()
    for _ in range(40):
        typed = [
            rng.choice([variants(item.key, rng), variants(item.key, rng), *item.near, rng.choice(words)])
            for item in quiz.items
        ]
        # what the page's field holds: a line of text
        typed = [text.replace("\n", "").replace("\r", "") for text in typed]
        found = page.evaluate(FILL, typed)
        for item, text, state in zip(quiz.items, typed, found, strict=True):
            here = mark(text, item.accepted, item.near, words, lambda t: t)
            assert (text, state) == (text, here)
            # a language forgives more, and nothing less
            own = mark(text, item.accepted, item.near, words, quiz.target.fold)
            assert own == "right" or here != "right"
            seen.add(state)
    assert seen == {"right", "near", "wrong", "blank"}
