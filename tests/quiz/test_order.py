"""Parts of a sentence to be put in order: only right orders count, and the parts tell nothing of their place."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.languages import Language, get
from learn.lexicon.entry import GapSentence, Lexicon
from learn.quiz import Order, form_of, make_quiz, render
from learn.quiz.material import material
from learn.quiz.order import FEWEST, MOST, order_candidates, shuffled
from tests.quiz.test_kinds import PAIRS, of, quiz_of
from tests.quiz.texts import lexicon


def order_of(lang, sentence, entries=()):
    """The item that one sentence makes, None where it makes none."""
    lex = Lexicon("t", "", lang, "en", entries, (GapSentence(sentence, "translation", (), 1),))
    language = get(lang)
    found = order_candidates(material(lex, language, fold=language.fold))
    return found[0].item if found else None


def cut(item):
    return " | ".join(item.answer)


SCRAPS = [*"ay na ang 的 了 ,  . और का ने है أن التي yang dari dan AI x 不过 “ 3".split()]  # noqa: SIM905

# What a teacher of each language would take as the only order, with the frame that stays.
ONE_ORDER = [
    ("zh", "爷爷从附近的烤炉买了热面包。", "从附近的 | 烤炉 | 买了 | 热面包"),
    ("zh", "博物馆保存着九世纪的稀有硬币。", "博物馆 | 保存着 | 九世纪的 | 稀有硬币"),
    ("zh", "大学生把家里的钥匙忘在了公共汽车上。", "大学生 | 把家里的 | 钥匙 | 忘在了 | 公共汽车上"),
    ("id", "Pendekatan ini memanfaatkan pelatihan model yang terus meningkat.",
     "pendekatan ini | memanfaatkan | pelatihan model | yang terus meningkat"),
    ("ar", "قال الرجل إنه يعرف من يدير البيانات التي تعلم الأطفال.",
     "إنه يعرف | من يدير | البيانات | التي تعلم | الأطفال"),
    ("hi", "इसलिए, मानवता के सर्वोत्तम हितों के अनुरूप नहीं हो सकती।", "मानवता के | सर्वोत्तम हितों के | अनुरूप | नहीं हो सकती"),
    ("tl", "Ang kapangyarihan ng AI na lumikha ng musika, sabi niya.",
     "ang kapangyarihan | ng AI | na lumikha | ng musika"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "sentence", "parts"), ONE_ORDER, ids=[f"{one[0]}-{n}" for n, one in enumerate(ONE_ORDER)]
)
def test_parts_are_phrases_of_which_one_order_is_right(lang, sentence, parts):
    item = order_of(lang, sentence)
    assert cut(item) == parts
    assert item.accepted == (item.key,)


@pytest.mark.parametrize(
    ("lang", "sentence", "others"),
    [
        # before the verb, which comes last, the phrases of a Hindi sentence stand in any order
        ("hi", "दादाजी ने पास की भट्ठी से गरम रोटी ख़रीदी।",
         ["पास की भट्ठी से दादाजी ने गरम रोटी ख़रीदी।", "गरम रोटी दादाजी ने पास की भट्ठी से ख़रीदी।"]),
        # after the verb, which comes first, so do those of a Tagalog one
        ("tl", "Sinasamantala ng bagong pamamaraan ang kahusayan ng pagsasanay.",
         ["sinasamantala ang kahusayan ng pagsasanay ng bagong pamamaraan."]),
    ],
    ids=["hi", "tl"],
)  # fmt: skip
def test_other_right_orders_are_accepted(lang, sentence, others):
    item = order_of(lang, sentence)
    assert item.accepted[0] == item.key
    assert item.put(item.key).lower() == sentence.lower()
    assert {item.put(order) for order in item.accepted} >= set(others)
    assert len({item.put(order) for order in item.accepted}) == len(item.accepted)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("id", "Kakek membeli roti hangat dari tungku terdekat."),  # dari tungku terdekat kakek membeli …
        ("ar", "رسم الطفل شجرة كبيرة على الجدار الأبيض."),  # على الجدار may come before شجرة
        ("zh", "渔夫不到十岁就学会了游泳。"),  # 不到十岁渔夫就…
        ("zh", "女诗人给姐姐写了一封长信。"),  # 写了一封长信给姐姐
        ("tl", "Ang isang pinuno sa pamamahala ng isang kumpanya ay aalis."),  # ay aalis sa pamamahala …
        ("tl", "Ang solusyon ni Maria sa mga banta ay malinaw."),  # ang solusyon sa mga banta ni Maria
        ("hi", "चिकित्सक ने बड़ी सावधानी से घाव का इलाज किया।"),  # घाव का इलाज may come before the adverbial
    ],
)
def test_a_sentence_is_not_used_where_something_may_stand_elsewhere(lang, sentence):
    assert order_of(lang, sentence) is None


def test_of_a_language_of_which_nothing_is_known_nothing_is_asked_and_that_is_said():
    lex = replace(lexicon("id", "ar"), target="xx")
    quiz = make_quiz(
        lex, type("Made", (Language,), {"code": "xx", "name": "Xx"})(), get("ar"), kinds=["order", "cloze"]
    )
    assert not of(quiz, Order)
    assert "none of the kind order" in quiz.note


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_parts_make_the_sentence_and_are_not_shown_in_a_right_order(target, base):
    quiz = quiz_of(target, base, kinds=["order", "cloze"], items=12)
    for form in ("", "A", "B", "C"):
        for item in of(form_of(quiz, form) if form else quiz, Order):
            assert FEWEST <= len(item.parts) <= MOST
            assert len(set(item.parts)) == len(item.parts)
            assert item.put(item.key).lower() == item.source.lower()
            assert tuple(range(len(item.parts))) not in item.accepted
            assert all(sorted(order) == list(range(len(item.parts))) for order in item.accepted)


def test_each_form_has_the_parts_in_an_order_of_its_own():
    quiz = quiz_of("zh", "ar", kinds=["order"], items=6)
    a, b = ({item.source: item for item in of(form_of(quiz, form), Order)} for form in "AB")
    assert a.keys() == b.keys()
    assert all(set(a[source].parts) == set(b[source].parts) for source in a)
    assert any(a[source].parts != b[source].parts for source in a)


def test_a_capital_that_only_the_place_gives_does_not_tell_the_first_part():
    item = order_of("id", "Pendekatan ini memanfaatkan pelatihan model yang terus meningkat.")
    assert all(part[0].islower() for part in item.parts)
    assert item.closing == "."
    named = order_of("zh", "我认为每个人都有自己擅长的技能。")
    assert named.opening == ""
    assert named.closing == "。"


@pytest.mark.parametrize("code", ["ar", "hi", "id", "tl", "zh", "xx"])
@given(
    words=st.lists(
        st.sampled_from(
            [
                "ay",
                "na",
                "ang",
                "的",
                "了",
                ",",
                ".",
                "और",
                "का",
                "ने",
                "है",
                "أن",
                "التي",
                "yang",
                "dari",
                "dan",
                "AI",
                "x",
                "不过",
                "“",
                "3",
            ]
        )
    )
)
def test_any_text_has_a_joint_between_each_two_words(code, words):
    for space in (" ", ""):
        text = space.join(words)
        language = get(code)
        tokens = language.tokens(text)
        joints = language.joints(tokens, text)
        assert len(joints) == max(0, len(tokens) - 1)
        assert set(joints) <= {"joined", "linked", "moving", "free"}


@given(st.permutations(range(5)), st.randoms(use_true_random=False))
def test_shuffling_keeps_what_is_right(key, rng):
    parts = tuple("abcde")
    other = (key[1], key[0], *key[2:])
    item = Order(
        parts=parts, key=tuple(key), accepted=(tuple(key), other), headwords=(), source="", translation="",
        section="", row=1,
    )  # fmt: skip
    done = shuffled(item, rng)
    assert {done.put(order) for order in done.accepted} == {item.put(order) for order in item.accepted}
    assert done.put(done.key) == item.put(item.key)
    assert tuple(range(5)) not in done.accepted


def test_a_students_copy_does_not_know_the_order():
    quiz = form_of(quiz_of("zh", "ar", kinds=["order"], items=4), "A")
    rng = random.Random(1)

    def other(item):
        key = tuple(rng.sample(item.key, len(item.key)))
        return replace(item, key=key, accepted=(key,), source=item.source[::-1], reading="x", level=0.9)

    changed = replace(quiz, parts=tuple(replace(p, items=tuple(map(other, p.items))) for p in quiz.parts))
    assert render(changed, copy="student") == render(quiz, copy="student")
    assert render(changed, copy="teacher") != render(quiz, copy="teacher")
