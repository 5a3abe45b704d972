"""The page in a real browser: filled in, checked, reviewed, read aloud by its labels, printed."""

import io
import os
import re
import unicodedata

import pytest
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from learn.quiz import default_fold, make_quiz, render
from learn.quiz.strings import ENGLISH
from tests.quiz.test_html import hostile_quiz
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh")]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        )
        yield browser
        browser.close()


class Opened:
    """A page in its own context, with what it asked for and complained about."""

    def __init__(self, browser, path, **settings):
        self.context = browser.new_context(**settings)
        self.page = self.context.new_page()
        self.requests, self.complaints = [], []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(path.as_uri())
        self.url = path.as_uri()

    def close(self):
        self.context.close()
        assert self.complaints == []
        assert self.requests == [self.url]


@pytest.fixture
def opened(browser, tmp_path):
    pages = []

    def opener(quiz, copy="teacher", **settings):
        path = tmp_path / f"{len(pages)}.html"
        path.write_text(render(quiz, copy=copy), encoding="utf-8")
        pages.append(Opened(browser, path, **settings))
        return pages[-1].page

    yield opener
    for page in pages:
        page.close()


def quiz_of(target, base, **settings):
    return make_quiz(lexicon(target, base), SIDES[target], SIDES[base], **settings)


def score(page):
    return page.locator("#score").inner_text()


def states(page):
    return page.locator(".item").evaluate_all("items => items.map(item => item.dataset.state || '')")


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_all_right_all_wrong_and_again(opened, target, base):
    quiz = quiz_of(target, base)
    page = opened(quiz)
    for n, item in enumerate(quiz.items, 1):
        page.fill(f"#g{n}", item.key)
    page.click("#check")
    assert score(page) == "20 of 20 points (100 %)."
    assert states(page) == ["right"] * 20
    assert page.locator("#review").is_hidden()
    assert page.evaluate("document.activeElement.id") == "result"

    page.click("#again")
    assert states(page) == [""] * 20
    assert page.locator("#result").is_hidden()
    assert all(page.input_value(f"#g{n}") == "" for n in range(1, 21))

    for n, item in enumerate(quiz.items[1:] + quiz.items[:1], 1):
        page.fill(f"#g{n}", item.key)
    page.click("#check")
    assert score(page) == "0 of 20 points (0 %)."
    assert states(page) == ["wrong"] * 20
    for n, item in enumerate(quiz.items, 1):
        assert item.shown in page.inner_text(f"#v{n}")
        assert page.get_attribute(f"#g{n}", "aria-invalid") == "true"

    page.click("#again")
    page.click("#check")
    assert score(page) == "0 of 20 points (0 %)."
    assert states(page) == ["blank"] * 20


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_choosing_words_from_the_bank_alone(opened, target, base):
    quiz = quiz_of(target, base)
    page = opened(quiz, viewport={"width": 360, "height": 740}, has_touch=True)
    for number, sheet in enumerate(quiz.parts):
        bank = page.locator(".sheet").nth(number).get_by_role("group").get_by_role("button")
        assert bank.all_inner_texts() == list(sheet.bank)
        for item in sheet.items:
            bank.get_by_text(item.shown, exact=True).tap()
        used = bank.evaluate_all("words => words.filter(w => w.ariaPressed === 'true').map(w => w.textContent)")
        assert sorted(used) == sorted(item.shown for item in sheet.items)
    # a second press takes the word out, the next one puts it back
    word = page.locator(".sheet").first.get_by_text(quiz.items[3].shown, exact=True)
    word.tap()
    assert page.input_value("#g4") == ""
    word.tap()
    assert page.input_value("#g4") == quiz.items[3].shown
    page.locator("#check").tap()
    assert score(page) == "20 of 20 points (100 %)."


def test_mistakes_are_reviewed(opened):
    quiz = quiz_of("hi", "zh")
    page = opened(quiz)
    for n, item in enumerate(quiz.items, 1):
        page.fill(f"#g{n}", "x" if n in {2, 15} else item.key)
    page.click("#check")
    assert score(page) == "18 of 20 points (90 %)."
    assert "2, 15" in page.inner_text("#advice")
    page.click("#review")
    visible = page.locator(".item:visible")
    assert visible.evaluate_all("items => items.map(i => i.dataset.n)") == ["2", "15"]
    assert page.evaluate("document.activeElement.id") == "g2"
    assert quiz.items[1].shown not in page.locator(".body:visible").first.inner_text()
    page.fill("#g2", quiz.items[1].key)
    page.fill("#g15", "y")
    page.click("#check")
    assert score(page) == "1 of 2 points (50 %)."
    page.click("#review")
    page.fill("#g15", quiz.items[14].key)
    page.click("#check")
    assert score(page) == "1 of 1 points (100 %)."
    page.click("#again")
    assert page.locator(".item:visible").count() == 20


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_keyboard_is_enough(opened, target, base):
    quiz = quiz_of(target, base, items=12)
    page = opened(quiz)

    def tab_to(what):
        for _ in range(80):
            page.keyboard.press("Tab")
            here = page.evaluate("[document.activeElement.id, document.activeElement.textContent]")
            if what in here:
                outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert outline != "none"
                return
        raise AssertionError(f"{what} is not reached by Tab")

    # the first word from the bank, by Enter and by the space bar; the others typed, Enter goes on
    tab_to(quiz.items[0].shown)
    page.keyboard.press("Enter")
    assert page.input_value("#g1") == quiz.items[0].shown
    page.keyboard.press("Space")
    assert page.input_value("#g1") == ""
    page.keyboard.press("Space")
    tab_to("g2")
    for item in quiz.items[1:]:
        page.keyboard.insert_text(item.key)
        page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "check"
    page.keyboard.press("Enter")
    assert score(page) == "12 of 12 points (100 %)."
    tab_to("again")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "g1"
    page.keyboard.insert_text("x")
    for _ in quiz.items:
        page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert score(page) == "0 of 12 points (0 %)."
    tab_to("review")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "g1"


def test_names_and_roles(opened):
    quiz = quiz_of("ar", "id")
    page = opened(quiz)
    for n in (1, 11, 20):
        gap = page.get_by_role("textbox", name=f"Item {n}: missing word", exact=True)
        assert gap.get_attribute("id") == f"g{n}"
    assert page.get_by_role("group", name=ENGLISH["bank"]).count() == 2
    assert page.get_by_role("list").count() == 4
    assert page.get_by_role("checkbox", name=ENGLISH["translations"]).is_checked()
    assert page.get_by_role("heading", level=1).count() == 1
    page.locator(".word").first.click()
    assert quiz.parts[0].bank[0] in page.get_by_role("status").inner_text()
    # nothing focusable is without a name
    nameless = page.evaluate(
        """[...document.querySelectorAll("button, input, select, a")].filter(
            (e) => !(e.textContent.trim() || e.ariaLabel || e.labels?.length)).length"""
    )
    assert nameless == 0
    described = page.locator("#g1").get_attribute("aria-describedby")
    assert all(page.locator(f"#{name}").count() == 1 for name in described.split())


def variants(target):
    """Answers that a teacher takes for the key, and near misses, by item number."""
    keys = [item.key for item in quiz_of(target, "id").items]
    right, near = {}, {}
    for n, key in enumerate(keys, 1):
        if target == "ar":
            marked = "".join(c + "َ" if unicodedata.category(c) == "Lo" else c for c in key)
            right[n] = [marked, key.replace("أ", "ا"), key[:1] + "ـ" + key[1:], f"  {key} ", f"{key}."][n % 5]
        elif target == "hi":
            bare = unicodedata.normalize("NFD", key).replace("\u093c", "").replace("ँ", "ं")
            right[n] = [bare, unicodedata.normalize("NFD", key), f" {key}", f"{key}।", f"{key}\u200d"][n % 5]
        elif target == "zh":
            right[n] = [f"{key}。", f" {key}", f"「{key}」", key, f"{key}\u3000"][n % 5]
        if len(key) > 5 and unicodedata.category(key[2]) != "Mn":  # a sign that is forgiven is no near miss
            near[n] = key[:2] + key[3:]
        elif target == "ar" and len(key) == 5:
            near[n] = key[:3] + key[2:]
    return keys, right, near


@pytest.mark.parametrize("target", ["ar", "hi", "zh"])
def test_answers_are_compared_as_a_teacher_would(opened, target):
    keys, right, near = variants(target)
    page = opened(quiz_of(target, "id"))
    for n, answer in right.items():
        page.fill(f"#g{n}", answer)
    page.click("#check")
    assert states(page) == ["right"] * len(keys)
    page.click("#again")
    for n, answer in near.items():
        page.fill(f"#g{n}", answer)
    page.click("#check")
    assert score(page).startswith("0 of 20")
    assert states(page) == ["near" if n in near else "blank" for n in range(1, 21)]
    assert near or target == "zh"


def test_full_width_and_case(opened):
    quiz = quiz_of("id", "ar")
    page = opened(quiz)
    for n, item in enumerate(quiz.items, 1):
        wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in item.key)
        page.fill(f"#g{n}", wide if n % 2 else item.key.upper())
    page.click("#check")
    assert score(page) == "20 of 20 points (100 %)."


@pytest.mark.parametrize(("target", "base"), [*PAIRS, ("id", "ar")])
@pytest.mark.parametrize("copy", ["teacher", "student"])
def test_nothing_is_wider_than_a_narrow_phone(opened, target, base, copy):
    quiz = quiz_of(target, base)
    page = opened(quiz, copy, viewport={"width": 320, "height": 560})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    if copy == "teacher":
        page.check("#show-hints")
        page.check("#show-key")
        page.click("#check")
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        outside = page.evaluate(
            """[...document.querySelectorAll("main *")].filter((e) => {
                const box = e.getBoundingClientRect();
                return box.width > 1 && !e.closest(".heard") && (box.left < 0 || box.right > 320.5);
            }).length"""
        )
        assert outside == 0


def test_directions(opened):
    """Right-to-left stems run from the right, and their numbers stand where reading starts."""
    page = opened(quiz_of("ar", "id"))
    stem, number = (page.locator(f".item >> nth=0 >> {part}").bounding_box() for part in (".stem", ".number"))
    assert number["x"] > stem["x"] + stem["width"] - 1
    assert page.locator("html").get_attribute("dir") == "ltr"
    boxes = page.locator(".item >> nth=1 >> .stem span, .item >> nth=1 >> .stem input").evaluate_all(
        "all => all.filter(e => e.className !== 'tied').map(e => e.getBoundingClientRect().right)"
    )
    assert boxes == sorted(boxes, reverse=True)
    other = opened(quiz_of("zh", "ar"))
    stem, number = (other.locator(f".item >> nth=0 >> {part}").bounding_box() for part in (".stem", ".number"))
    assert number["x"] < stem["x"]
    assert other.locator(".translation").first.evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_a_translation_a_hint_and_the_key_are_shown_when_asked_for(opened):
    page = opened(quiz_of("ar", "id"))
    for box, part, shown in (
        ("translations", ".translation", True),
        ("hints", ".hint", False),
        ("key", ".key", False),
    ):
        assert page.locator(part).first.is_visible() is shown
        page.click(f"#show-{box}")
        assert page.locator(part).first.is_visible() is not shown


def test_every_gap_of_a_stem_shows_the_answer(opened):
    quiz = hostile_quiz("calm")
    twice = quiz.items[0].text.replace("calm the", f"The {quiz.items[0].key} the", 1)
    spans = tuple(m.span() for m in re.finditer(quiz.items[0].key, twice))
    assert len(spans) == 2
    from dataclasses import replace

    sheet = quiz.parts[0]
    sheet = replace(sheet, items=(replace(sheet.items[0], text=twice, gaps=spans), *sheet.items[1:]))
    page = opened(replace(quiz, parts=(sheet,)))
    page.fill("#g1", "abc")
    assert page.locator(".echo").inner_text() == "abc"


@pytest.mark.parametrize("nasty", ["</script><script>document.title=1</script>", "\u202egnp.<b>\"'", "{{7*7}}"])
def test_hostile_text_runs_nothing(opened, nasty):
    quiz = hostile_quiz(nasty)
    page = opened(quiz)
    assert page.title() == f"{nasty} · {ENGLISH['kind_cloze']}"
    assert page.locator("h1").text_content() == nasty
    for n, item in enumerate(quiz.items, 1):
        page.fill(f"#g{n}", item.key)
    page.click("#check")
    assert "100 %" in score(page)


def printed(page, **settings):
    return [
        re.sub(r"\s*\n\s*|  +", "\n", leaf.extract_text()) for leaf in PdfReader(io.BytesIO(page.pdf(**settings))).pages
    ]


def letters(text):
    """What can be compared of text drawn from a PDF: its letters, without their order."""
    return sorted(c for c in default_fold(text) if unicodedata.category(c)[0] == "L")


@pytest.mark.parametrize(
    ("target", "base", "paper"),
    [("ar", "id", "A4"), ("zh", "ar", "A4"), ("hi", "zh", "A4"), ("ar", "id", "Letter")],
)
def test_the_key_is_printed_on_its_own_last_page(opened, target, base, paper):
    quiz = quiz_of(target, base)
    page = opened(quiz)
    for n, item in enumerate(quiz.items, 1):
        page.fill(f"#g{n}", item.key)  # what was typed before is not printed
    pages = printed(page, format=paper)
    assert 2 <= len(pages) <= 4
    *sheets, key = pages
    assert ENGLISH["key"] in key
    assert ENGLISH["bank"] not in key
    for n, item in enumerate(quiz.items, 1):
        assert re.search(rf"(?m)^\s*{n}\b", key), n
        if base == "id":
            assert item.hint in key
    for sheet in sheets:
        assert ENGLISH["key"] not in sheet
        assert ENGLISH["check"] not in sheet
    for word in ("name", "class", "date", "points", "bank"):
        assert ENGLISH[word] in sheets[0]
    blank = opened(quiz)
    assert [letters(leaf) for leaf in printed(blank, format=paper)] == [letters(leaf) for leaf in pages]
    assert page.input_value("#g3") == quiz.items[2].key


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_students_sheet_is_printed_without_key(opened, target, base):
    quiz = quiz_of(target, base)
    page = opened(quiz, "student")
    assert page.locator("#check, #review, #key, #score").count() == 0
    teacher = printed(opened(quiz), format="A4")
    student = printed(page, format="A4")
    assert len(student) == len(teacher) - 1
    assert not any(ENGLISH["key"] in leaf for leaf in student)
    # the bank works here too, and what is filled in can be printed
    page.locator(".word").first.click()
    assert page.input_value("#g1") == quiz.parts[0].bank[0]


def test_items_stay_whole_on_paper(opened):
    page = opened(quiz_of("ar", "id"))
    page.emulate_media(media="print")
    for selector, rule in (
        (".item", "avoid"),
        (".bank", "avoid"),
    ):
        assert page.locator(selector).first.evaluate("e => getComputedStyle(e).breakInside") == rule
    assert page.locator(".key").evaluate("e => getComputedStyle(e).breakBefore") == "page"
    assert page.locator(".bank").first.evaluate("e => getComputedStyle(e).position") == "static"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_told_apart(opened, scheme):
    """All text has a contrast of at least 4.5 to 1 with what it stands on."""
    quiz = quiz_of("zh", "ar")
    page = opened(quiz, color_scheme=scheme)
    page.fill("#g1", quiz.items[0].key)
    page.check("#show-hints")
    page.check("#show-key")
    page.click("#check")
    pairs = page.evaluate(
        """() => {
          const out = [];
          for (const e of document.querySelectorAll("main *")) {
            const own = [...e.childNodes].some((n) => n.nodeType === 3 && /\\S/.test(n.data));
            if (!(own || e.matches("input.gap")) || e.closest(".heard") || !e.offsetParent) continue;
            let back = e;
            while (back && /, 0\\)$/.test(getComputedStyle(back).backgroundColor)) back = back.parentElement;
            const ground = getComputedStyle(back || document.body).backgroundColor;
            out.push([getComputedStyle(e).color, ground, e.className]);
          }
          return out;
        }"""
    )
    assert len(pairs) > 100

    def light(colour):
        parts = [int(x) / 255 for x in re.findall(r"\d+", colour)[:3]]
        parts = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    for front, back, name in set(map(tuple, pairs)):
        high, low = sorted((light(front), light(back)), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, (front, back, name)


def test_gaps_do_not_tell_the_length_of_their_words(opened):
    page = opened(quiz_of("id", "ar"))
    widths = page.locator(".gap").evaluate_all("all => all.map(e => Math.round(e.getBoundingClientRect().width))")
    assert len(set(widths)) == 1
    assert widths[0] > 80
