"""Every kind of item in a real browser: all right, all wrong, by keyboard alone, printed."""

import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader

from learn.quiz import Choice, Cloze, Matching, Passage
from learn.quiz.strings import ENGLISH
from tests.quiz.test_browser import browser, letters, opened, score, states  # noqa: F401 (fixtures)
from tests.quiz.test_kinds import quiz_of

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh")]


def questions(item):
    """What each question of an item wants, and a wrong answer to it: text to type, or the number of an option."""
    if isinstance(item, Cloze) and not item.options:
        return [(item.key, "x")]
    if isinstance(item, Passage):
        keys = [blank.key for blank in item.blanks]
        return list(zip(keys, [*keys[1:], keys[0]], strict=True))
    if isinstance(item, Matching):
        return [(k, (k + 1) % len(item.meanings)) for k in item.key]
    place = item.options.index(item.shown if isinstance(item, Cloze) else item.key)
    return [(place, (place + 1) % 4)]


def numbered(quiz):
    asked = [(item, answers) for item in quiz.items for answers in questions(item)]
    return [(n, item, right, wrong) for n, (item, (right, wrong)) in enumerate(asked, 1)]


def fill(page, n, item, answer):
    if isinstance(answer, str):
        page.fill(f"#g{n}", answer)
    elif isinstance(item, Matching):
        page.select_option(f"#g{n}", str(answer))
    else:
        page.check(f"input[name=q{n}][value='{answer}']")


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("style", ["letter", "choices"])
def test_all_right_all_wrong_and_nothing(opened, target, base, style):  # noqa: F811
    quiz = quiz_of(target, base, style=style)
    total = quiz.points
    assert {type(item) for item in quiz.items} == {Cloze, Choice, Matching, Passage}
    page = opened(quiz)
    for n, item, right, _ in numbered(quiz):
        fill(page, n, item, right)
    page.click("#check")
    assert score(page) == f"{total} of {total} points (100 %)."
    assert page.locator(".verdict:visible").count() == total

    page.click("#again")
    assert page.locator(".verdict:visible").count() == 0
    for n, item, _, wrong in numbered(quiz):
        fill(page, n, item, wrong)
    page.click("#check")
    assert score(page) == f"0 of {total} points (0 %)."
    for n, item, right, _ in numbered(quiz):
        verdict = page.inner_text(f"#v{n}")
        assert (
            right in verdict
            if isinstance(right, str)
            else ((item.meanings[right] if isinstance(item, Matching) else item.options[right]) in verdict)
        )
        if isinstance(item, Choice):
            assert item.translation in verdict
            assert item.source in verdict or item.ask == "translation"
    assert page.locator("input:enabled.gap:not([readonly]), .options input:enabled, select:enabled").count() == 0

    page.click("#again")
    page.click("#check")
    assert score(page) == f"0 of {total} points (0 %)."
    assert page.locator(".verdict:visible").count() == total


def test_open_gaps_have_their_meaning_below(opened):  # noqa: F811
    quiz = quiz_of(kinds=["cloze"], style="open", items=6)
    page = opened(quiz, "student")
    assert page.locator(".word").count() == 0
    assert page.locator(".hint bdi").all_inner_texts() == [item.clue("open") for item in quiz.items]


def test_a_word_told_by_its_length_alone_is_not_called_the_only_one(opened):  # noqa: F811
    quiz = quiz_of(kinds=["cloze"], style="open", items=6)
    page = opened(quiz)
    assert ENGLISH["others_too"] in page.locator(".key caption").text_content()
    page.fill("#g1", "بيت")
    page.click("#check")
    first, second = page.inner_text("#v1"), page.inner_text("#v2")
    assert first.startswith(f"✗ {ENGLISH['wrong_word']} ")
    assert quiz.items[0].shown in first
    assert second.startswith(f"✗ {ENGLISH['blank']}")
    assert ENGLISH["others_too"] not in opened(quiz, "student").content()
    for other in (quiz_of("zh", "ar", kinds=["cloze"], style="open", items=6), quiz_of(style="letter")):
        assert ENGLISH["others_too"] not in opened(other).content()  # sound, or letters, tell one word from another


def test_the_rest_of_a_word_is_enough_where_its_beginning_stands(opened):  # noqa: F811
    quiz = quiz_of("hi", "zh", kinds=["cloze"], style="letter", items=6)
    page = opened(quiz)
    assert page.locator(".start").all_inner_texts() == [item.begun for item in quiz.items]
    for n, item in enumerate(quiz.items, 1):
        page.fill(f"#g{n}", item.key[len(item.start) :])
    page.click("#check")
    assert "100 %" in score(page)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_every_kind_works_by_keyboard_alone(opened, target, base):  # noqa: F811
    quiz = quiz_of(target, base, style="choices")
    page = opened(quiz)
    active = "document.activeElement.name || document.activeElement.id || document.activeElement.textContent"

    def tab_to(names):
        for _ in range(120):
            page.keyboard.press("Tab")
            if page.evaluate(active) in names:
                return
        raise AssertionError(f"{names} is not reached by Tab")

    for n, item, right, _ in numbered(quiz):
        tab_to({f"g{n}", f"q{n}"})
        if isinstance(right, str):
            page.keyboard.insert_text(right)
        elif isinstance(item, Matching):
            for _ in range(right + 1):
                page.keyboard.press("ArrowDown")
        else:
            page.keyboard.press("Space")
            for _ in range(right):
                page.keyboard.press("ArrowDown")
    tab_to({"check"})
    page.keyboard.press("Enter")
    assert score(page) == f"{quiz.points} of {quiz.points} points (100 %)."


def test_mistakes_of_every_kind_are_reviewed(opened):  # noqa: F811
    quiz = quiz_of("hi", "zh", style="choices")
    page = opened(quiz)
    firsts = {type(item): n for n, item, _, _ in reversed(numbered(quiz))}
    missed = sorted(firsts.values())
    for n, item, right, wrong in numbered(quiz):
        fill(page, n, item, wrong if n in missed else right)
    page.click("#check")
    page.click("#review")
    assert page.locator(".item:visible").count() == 3
    for n, _, right, _ in numbered(quiz):  # what was right in a text stays there
        if isinstance(right, str) and n not in missed:
            assert page.input_value(f"#g{n}") == right
            assert not page.locator(f"#g{n}").is_editable()
    for n, item, right, _ in numbered(quiz):
        if n in missed:
            fill(page, n, item, right)
    page.click("#check")
    assert score(page) == "4 of 4 points (100 %)."


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("copy", ["teacher", "student"])
def test_no_kind_is_wider_than_a_narrow_phone(opened, target, base, copy):  # noqa: F811
    page = opened(quiz_of(target, base, style="choices"), copy, viewport={"width": 320, "height": 560})
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_groups_and_fields_have_names(opened):  # noqa: F811
    quiz = quiz_of("ar", "id", style="choices")
    page = opened(quiz)
    for n, item, _, _ in numbered(quiz):
        if isinstance(item, Passage):
            assert page.get_by_role("textbox", name=f"Item {n}: missing word", exact=True).count() == 1
        elif isinstance(item, Matching):
            assert page.get_by_role("combobox", name=ENGLISH["meaning_of"].format(n=n), exact=True).count() == 1
        else:
            group = page.get_by_role("group", name=f"Item {n}", exact=True)
            names = [f"{letter} {option}" for letter, option in zip("ABCD", item.options, strict=True)]
            radios = group.get_by_role("radio")
            assert radios.count() == 4
            labels = radios.evaluate_all("all => all.map(e => e.labels[0].innerText.replace(/\\s+/g, ' ').trim())")
            assert labels == names


@pytest.mark.parametrize(("target", "base"), [("ar", "id"), ("hi", "zh")])
def test_every_kind_is_printed_with_its_key_last(opened, target, base):  # noqa: F811
    quiz = quiz_of(target, base, style="choices")
    page = opened(quiz)
    for n, item, right, _ in numbered(quiz):
        fill(page, n, item, right)

    def leaves():
        return [leaf.extract_text() for leaf in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]

    *sheets, key = leaves()
    assert ENGLISH["key"] in key
    assert not any(ENGLISH["key"] in sheet or ENGLISH["check"] in sheet for sheet in sheets)
    for n, _, right, _ in numbered(quiz):
        lines = re.findall(rf"(?m)^\s*{n}\b.*", key)
        letter = "ABCDEFGHI"[right] if isinstance(right, int) else ""
        assert any(letter in line for line in lines), n
    # what was chosen on the screen is not printed, and is there again afterwards
    page.emulate_media(media="print")
    assert page.locator(".options input").first.is_hidden()
    assert page.locator(".box").first.is_visible()
    page.emulate_media(media="screen")
    page.click("#check")
    assert "100 %" in score(page)


def test_numbers_go_on_through_the_parts(opened):  # noqa: F811
    page = opened(quiz_of("zh", "ar"))
    numbers = page.locator(".question").evaluate_all("all => all.map(e => Number(e.dataset.n))")
    assert all(b == a + 1 for a, b in pairwise([0, *numbers]))
