"""Cognates: words that need not be known to be found."""

import pytest

from learn.languages import get
from learn.lexicon.entry import Lexicon
from learn.quiz import make_quiz
from learn.quiz.cognates import cognates, transparent, twins
from tests.quiz.test_choice import said


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("konsep", "konsepto"),
        ("konsultatif", "consultative"),
        ("strategi", "estratehiya"),
        ("sistem", "सिस्टम"),
        ("generatif", "जनरेटिव"),
        ("deep", "डीप"),
        ("kreatif", "क्रिएटिव"),
        ("demokrasi", "ديمقراطية"),
        ("कानून", "قانون"),
        ("sistem", "система"),
        ("strategi", "στρατηγική"),
        ("sistem", "システム"),
        ("sentral", "センター"),
        ("openai", "openai"),
    ],
)
def test_what_looks_or_sounds_alike(a, b):
    assert cognates(a, b)
    assert cognates(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("gambar", "इमेज"),
        ("pemimpin", "नेता"),
        ("kurikulum", "पाठ्यक्रम"),
        ("talenta", "प्रतिभा"),
        ("momentum", "الزخم"),
        ("organisasi", "संगठन"),
        ("organisasi", "组织"),
        ("masalah", "makanan"),
        ("pembelajaran", "pambansa"),
        ("kekuatan", "kakayahan"),
        ("", "a"),
        ("...", "१२३"),
    ],
)
def test_what_does_not(a, b):
    assert not cognates(a, b)
    assert not cognates(b, a)


def test_a_translation_tells_a_word_that_has_a_cognate_in_it():
    assert transparent({"sistem"}, "", "हमारी “सिस्टम”, और लोग।")
    assert not transparent({"sistem"}, "", "हमारी व्यवस्था और लोग।")
    assert transparent({"open-source"}, "", "एक ओपन-सोर्स मॉडल")
    assert transparent({"mga", "ambisyon"}, "", "punya ambisi-ambisi besar")


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("kalidad", "kualitas"),
        ("misyon", "misi"),
        ("taon", "tahun"),
        ("misi", "मिशन"),
        ("audio", "ऑडियो"),
        ("operasi", "ऑपरेटिंग"),
        ("aktibo", "proaktif"),
        ("pang-araw-araw", "sehari-hari"),
        ("pinipili", "dipilih"),
        ("optimize", "dioptimalkan"),
    ],
)
def test_what_translates_each_other_is_of_one_origin_where_less_is_the_same(word, meaning):
    assert not cognates(word, meaning)
    assert transparent({word}, meaning)


@pytest.mark.parametrize(("word", "meaning"), [("pinuno", "pemimpin"), ("jelas", "स्पष्ट"), ("قلق", "kekhawatiran")])
def test_what_translates_each_other_may_begin_with_one_letter(word, meaning):
    assert not transparent({word}, meaning)


def test_a_word_that_its_translation_tells_is_asked_for_last_and_only_where_there_are_few():
    lex = Lexicon(
        "t",
        "T",
        "id",
        "en",
        (),
        (
            said(
                "Orang itu membeli sistem baru kemarin.",
                "That person bought a new system yesterday.",
                ("sistem", "system"),
            ),
            said("Anak itu membaca surat tua kemarin.", "The child read an old letter yesterday.", ("surat", "letter")),
        ),
    )
    for seed in range(8):
        quizzes = [
            make_quiz(lex, get("id"), get("en"), kinds=("cloze",), style="letter", items=n, seed=seed)
            for n in (1, 2, 4)
        ]
        one, two, four = ({item.key for item in quiz.items} for quiz in quizzes)
        assert one == two == {"surat"}
        assert four == {"surat", "sistem"}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [("dolar", "डॉलर", True), ("model", "मॉडल", True), ("konsep", "konsepto", True), ("orang", "लोग", False)],
)
def test_what_sounds_the_same_in_two_sentences(a, b, same):
    assert twins(a, b) == same


def test_what_both_languages_use_is_known_by_less():
    assert not twins("deep", "डीप")
    assert twins("deep", "डीप", used=True)
    assert not twins("deep", "देना", used=True)
