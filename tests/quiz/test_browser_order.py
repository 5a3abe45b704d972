"""Parts to put in order and sentences to listen to, in a real browser: answered, by keyboard alone, printed."""

import base64
import io

import pytest
from pypdf import PdfReader

from learn.languages import get
from learn.quiz import Listening, Order, default_fold, form_of, make_quiz
from learn.quiz.strings import ENGLISH
from learn.speech import Clip
from tests.quiz.test_browser import browser, opened, score  # noqa: F401 (fixtures)
from tests.quiz.texts import SIDES, lexicon

# a second of silence, as MP3: what is played need not be heard here
SILENCE = base64.b64decode(
    "SUQzBAAAAAAAI1RTU0UAAAAPAAADTGF2ZjU4Ljc2LjEwMAAAAAAAAAAAAAAA//tAwAAAAAAAAAAAAAAAAAAAAAAASW5mbwAAAA8AAAACAAABIADA"
)


def plain_text(text):
    """Text of a PDF, which has radicals for some characters."""
    return "".join(default_fold(text).split()).replace("\u2ecb", "\u8f66")


PAIRS = [("zh", "ar"), ("hi", "zh")]


def quiz_of(target="zh", base="ar", kinds=("order", "listening"), items=6):
    quiz = make_quiz(
        lexicon(target, base),
        SIDES[target],
        SIDES[base],
        kinds=kinds,
        items=items,
        seed=2,
        fold=get(target).fold,
        hear=lambda _line: Clip("a.mp3", SILENCE),
    )
    return form_of(quiz, "A")


def put(page, n, order):
    """Place the parts of an item, by their numbers, with the mouse."""
    for part in order:
        page.click(f".arrange[data-n='{n}'] .parts .piece[data-part='{part}']")


def answer(page, quiz, wrong=False):
    for n, item in enumerate(quiz.items, 1):
        if isinstance(item, Listening):
            page.fill(f"#g{n}", "x" if wrong else item.key)
        else:
            # the order in which they are shown is never right
            put(page, n, range(len(item.parts)) if wrong else item.accepted[-1])


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_all_right_all_wrong_and_nothing(opened, target, base):  # noqa: F811
    quiz = quiz_of(target, base)
    assert {type(item) for item in quiz.items} == {Order, Listening}
    total = quiz.points
    page = opened(quiz)
    answer(page, quiz)
    page.click("#check")
    assert score(page) == f"{total} of {total} points (100 %)."
    assert page.locator(".piece:enabled").count() == 0
    page.click("#again")
    assert page.locator(".placed .piece").count() == 0
    answer(page, quiz, wrong=True)
    page.click("#check")
    assert score(page) == f"0 of {total} points (0 %)."
    for n, item in enumerate(quiz.items, 1):
        verdict = page.inner_text(f"#v{n}")
        assert item.source in verdict
        assert item.translation in verdict
    page.click("#again")
    page.click("#check")
    assert score(page) == f"0 of {total} points (0 %)."
    assert ENGLISH["blank"] in page.inner_text("#v1")


def test_mistakes_are_reviewed(opened):  # noqa: F811
    quiz = quiz_of()
    page = opened(quiz)
    answer(page, quiz)
    page.click(".arrange[data-n='1'] .placed .piece >> nth=0")  # taken out, so its order is not whole
    page.click("#check")
    page.click("#review")
    assert page.locator(".item:visible").count() == 1
    assert page.locator(".placed:visible .piece").count() == 0
    put(page, 1, quiz.items[0].key)
    page.click("#check")
    assert "100 %" in score(page)


@pytest.mark.parametrize(("target", "base"), [("hi", "zh"), ("ar", "id")])
def test_both_kinds_work_by_keyboard_alone(opened, target, base):  # noqa: F811
    rtl = target == "ar"
    quiz = quiz_of(target, base, kinds=("listening",) if rtl else ("order", "listening"), items=4)
    page = opened(quiz)
    here = "e => e.closest('.question') ? e.closest('.question').dataset.n + ' ' + e.className : e.id"

    def tab_to(wanted):
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate(f"({here})(document.activeElement)").startswith(wanted):
                return
        raise AssertionError(f"{wanted} is not reached by Tab")

    def part():
        return page.evaluate("Number(document.activeElement.dataset.part)")

    for n, item in enumerate(quiz.items, 1):
        if isinstance(item, Listening):
            tab_to(f"{n} play")
            page.keyboard.press("Enter")
            tab_to(f"{n} gap")
            page.keyboard.insert_text(item.key)
            continue
        tab_to(f"{n} piece")
        for _ in item.parts:  # as they are shown, which is wrong
            page.keyboard.press("Space")
        # the last one has the focus now: each is moved to its place
        for place, wanted in enumerate(item.key):
            group = page.locator(f".arrange[data-n='{n}']")
            group.locator(f".placed .piece[data-part='{wanted}']").focus()
            at = page.evaluate(
                "[...document.activeElement.closest('ol').children].indexOf(document.activeElement.parentElement)"
            )
            for _ in range(at - place):
                page.keyboard.press("ArrowLeft")
            assert part() == wanted
        assert page.inner_text("#say") != ""
    tab_to("check")
    page.keyboard.press("Enter")
    assert "100 %" in score(page)


def test_the_arrow_keys_follow_the_direction_of_the_script(opened):  # noqa: F811
    item = Order(
        parts=("ب", "ا", "ج", "د"), key=(1, 0, 2, 3), accepted=((1, 0, 2, 3),), headwords=(), source="ا ب ج د",
        translation="x", section="", row=1,
    )  # fmt: skip
    base = quiz_of("ar", "id", kinds=("listening",), items=1)
    part = type(base.parts[0])("order", 1, (item,))
    page = opened(type(base)("t", "", base.target, base.base, 1, (part,)))
    put(page, 1, (0, 1, 2, 3))
    page.locator(".placed .piece[data-part='0']").focus()
    page.keyboard.press("ArrowLeft")  # later, from right to left
    assert page.locator(".placed .piece").all_inner_texts() == ["ا", "ب", "ج", "د"]
    assert page.inner_text("#say") == ENGLISH["placed"].format(word="ب", place=2, n=1)
    left, right = (page.locator(f".placed .piece[data-part='{k}']").bounding_box()["x"] for k in (3, 1))
    assert left < right
    page.click(".move[data-by='-1']")
    assert page.locator(".placed .piece").first.inner_text() == "ب"
    page.click(".move[data-by='1']")
    page.click("#check")
    assert "100 %" in score(page)


def test_lists_and_buttons_have_names_and_what_happens_is_said(opened):  # noqa: F811
    quiz = quiz_of()
    page = opened(quiz, "student")
    item = quiz.items[0]
    assert isinstance(item, Order)
    shown = page.get_by_role("list", name=ENGLISH["parts_of"].format(n=1), exact=True)
    assert shown.get_by_role("button").all_inner_texts() == list(item.parts)
    page.get_by_role("button", name=item.parts[1], exact=True).first.click()
    assert page.inner_text("#say") == ENGLISH["placed"].format(word=item.parts[1], place=1, n=1)
    mine = page.get_by_role("list", name=ENGLISH["order_of"].format(n=1), exact=True)
    assert mine.get_by_role("button").all_inner_texts() == [item.parts[1]]
    mine.get_by_role("button").click()
    assert page.inner_text("#say") == ENGLISH["taken"].format(word=item.parts[1], n=1)
    heard = next(n for n, i in enumerate(quiz.items, 1) if isinstance(i, Listening))
    assert page.get_by_role("button", name=ENGLISH["play_of"].format(n=heard), exact=True).count() == 1


@pytest.mark.parametrize("copy", ["teacher", "student"])
def test_neither_kind_is_wider_than_a_narrow_phone(opened, copy):  # noqa: F811
    page = opened(quiz_of("hi", "zh"), copy, viewport={"width": 320, "height": 560})
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_on_paper_there_are_parts_and_a_line_and_the_key_is_last(opened):  # noqa: F811
    quiz = quiz_of()
    page = opened(quiz)
    answer(page, quiz)
    leaves = [leaf.extract_text() for leaf in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
    *sheets, key = leaves
    assert ENGLISH["key"] in key
    plain = [plain_text(leaf) for leaf in leaves]
    for item in quiz.items:
        if isinstance(item, Order):
            assert plain_text("/".join(item.parts)) in plain[0]
            assert plain_text("/".join(item.answer)) in plain[-1]
            assert plain_text("/".join(item.answer)) not in "".join(plain[:-1])
        else:
            assert plain_text(item.text) in plain[-1]
    assert not any(ENGLISH["play"] in sheet for sheet in sheets)
    page.emulate_media(media="print")
    assert page.locator(".play").first.is_hidden()
