"""Cards in a real Chromium, as the real Anki renders them: direction, width, contrast, no request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.anki import screenshots
from tests.anki.anki_samples import LEXICONS, extremes, hostile
from tests.browser import browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

Side = tuple[str, str, str, int]

# What is wrong with the page: text too pale for its ground, what reaches out of the screen (to the left too, where
# nobody can scroll), words whose direction or language is not that of their field.
FAULTS = """([target, base]) => {
  const linear = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const lum = c => { const [r, g, b] = c.map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const rgb = s => s.match(/[\\d.]+/g).map(Number);
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
  const ratio = (e, paint) => { const [a, b] = [lum(rgb(paint).slice(0, 3)), lum(ground(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05); };
  const faults = [], shown = [...document.querySelectorAll('.learn, .learn *')];
  for (const e of shown) {
    const style = getComputedStyle(e);
    const words = [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if (words && ratio(e, style.color) < 4.5) faults.push(['pale', e.textContent, ratio(e, style.color)]);
    if (e.localName === 'path' && ratio(e, style.fill) < 4.5) faults.push(['pale', 'button', style.fill]);
    for (const r of e.getClientRects())
      if (r.left < -0.5 || r.right > innerWidth + 0.5) faults.push(['out', e.className, r.left, r.right]);
    for (const [side, [code, direction]] of [['t', target], ['b', base]])
      if (e.classList.contains(side) && (e.closest('[lang]').lang !== code || style.direction !== direction))
        faults.push(['direction', e.className, style.direction]);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push(['scrolls']);
  return faults; }"""

DIRECTIONS = {"ar": "rtl"}


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser() as running:
        yield running.new_page(viewport={"width": 320, "height": 640})


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> list[Side]:
    """All sides of decks that teach each of the five languages, and of texts that strain the layout."""
    lexicons = [*(make() for make in LEXICONS), *extremes()]
    return list(screenshots.sides(lexicons, tmp_path_factory.mktemp("sides"), sound=True))


def show(page: Page, side: Side, mode: str = "light", **more: Any) -> None:
    _, css, body, number = side
    page.set_content(screenshots.page(css, body, number, mode, **more))


def find(sides: list[Side], start: str, end: str = "") -> Side:
    return next(side for side in sides if side[0].startswith(start) and side[0].endswith(end))


def test_all_sides_fit_a_small_phone_can_be_read_and_have_their_direction(page: Page, sides: list[Side]) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    kinds = {tuple(name.split("-")[i] for i in (0, 3, 4)) for name, *_ in sides}
    cards = ("recognise0", "produce1", "listen2", "cloze0")
    assert {(t, c, s) for t in ("ar", "hi", "id", "tl", "zh") for c in cards for s in ("1front", "2back")} <= kinds
    for side in sides:
        target, base = side[0].split("-")[:2]
        wanted = [(code, DIRECTIONS.get(code, "ltr")) for code in (target, base)]
        for mode in screenshots.MODES:
            show(page, side, mode)
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert page.evaluate(FAULTS, wanted) == [], (side[0], mode)
    assert requests == []


@pytest.mark.parametrize("client", [screenshots.DESKTOP, screenshots.ANDROID, screenshots.IPHONE])
def test_every_client_shows_the_colours_of_the_cards(page: Page, sides: list[Side], client: Any) -> None:
    """Anki and AnkiDroid colour the page at night by themselves; what was tested for contrast must hold."""
    for mode, paper in (("light", "rgb(255, 255, 255)"), ("night", "rgb(28, 30, 33)")):
        for start in ("zh-id-word", "ar-de-word"):
            side = find(sides, start, "2back")
            show(page, side, mode, client=client)
            assert page.evaluate("getComputedStyle(document.body).backgroundColor") == paper
            codes = side[0].split("-")[:2]
            assert page.evaluate(FAULTS, [(code, DIRECTIONS.get(code, "ltr")) for code in codes]) == []


def test_hostile_text_does_nothing_and_fits(page: Page, tmp_path: Path) -> None:
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("dialog", lambda dialog: seen.append(dialog.message))
    for side in screenshots.sides([hostile()], tmp_path):
        show(page, side)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, side[0]
        tags = page.evaluate("[...new Set([...document.querySelectorAll('#content *')].map(e => e.localName))]")
        own = {"div", "span", "b", "br", "hr", "details", "summary", "bdi", "sup", "ruby", "rt"}
        assert set(tags) <= own, side[0]
    assert seen == []


def boxes(page: Page, parent: str, *words: str) -> list[dict[str, float]]:
    """Where words stand: their boxes, from the first text below `parent` that has each."""
    return page.evaluate(
        """([parent, words]) => words.map(word => {
          const walk = document.createTreeWalker(document.querySelector(parent), NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const at = walk.currentNode.data.indexOf(word);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(walk.currentNode, at); range.setEnd(walk.currentNode, at + word.length);
            return range.getBoundingClientRect().toJSON();
          } })""",
        [parent, words],
    )


def test_a_latin_name_in_arabic_stands_in_its_place(page: Page, sides: list[Side]) -> None:
    """In right-to-left text, what comes later stands further left or on a line below."""
    name, css, body, number = find(sides, "ar-id-word", "recognise0-1front")
    page.set_viewport_size({"width": 2000, "height": 600})
    show(page, (name, css.replace("34em", "none"), body, number))
    found = boxes(page, ".sentence", "عماد", "Mostaque", "مؤسس", "Stability", "شركة")
    page.set_viewport_size({"width": 320, "height": 640})
    places = [box["left"] for box in found]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("root_dir", ["ltr", "rtl"])
def test_title_and_notes_run_in_their_own_direction(page: Page, sides: list[Side], root_dir: str) -> None:
    """Whatever direction the program around them has."""
    page.set_viewport_size({"width": 800, "height": 600})
    show(page, find(sides, "de-ar-phrase", "recognise0-2back"), client=screenshots.DESKTOP, root_dir=root_dir)
    page.evaluate("document.querySelector('details').open = true")
    directions = page.evaluate(
        "[...document.querySelectorAll('.source > div')].map(e => getComputedStyle(e).direction)"
    )
    assert directions == ["rtl", "ltr"]
    title, heading, card = [*boxes(page, ".source", "عنوان", "Erstes"), page.locator(".learn").bounding_box()]
    assert title["right"] == pytest.approx(card["x"] + card["width"], abs=2)
    assert heading["left"] == pytest.approx(card["x"], abs=2)
    label, *items = boxes(page, ".notes", "also", "علامة", "CEO", "شارة")
    page.set_viewport_size({"width": 320, "height": 640})
    places = [box["left"] for box in (label, *items)]
    assert places == sorted(places)


def test_the_reading_stands_with_the_word_on_the_back_only(page: Page, sides: list[Side]) -> None:
    """Pinyin above its word, other readings below."""
    for start, word, reading, above in (
        ("zh-id-word", "决定", "juédìng", True),
        ("hi-zh-word", "निर्णय", "nirṇay", False),
        ("ar-id-word", "قرار", "qarār", False),
    ):
        for front in ("recognise0-1front", "produce1-1front", "listen2-1front"):
            side = find(sides, start, front)
            show(page, side)
            assert reading not in page.inner_text("body"), side[0]
        show(page, find(sides, start, "recognise0-2back"))
        headword, said = boxes(page, ".head", word, reading)
        assert (said["top"] < headword["top"]) is above, start
        assert (said["bottom"] > headword["bottom"]) is not above, start
        assert said["left"] < headword["right"]
        assert headword["left"] < said["right"]


def test_the_answer_scrolls_to_the_headword(page: Page, sides: list[Side]) -> None:
    """Anki scrolls to #answer, where the back is longer than the screen."""
    page.set_viewport_size({"width": 320, "height": 300})
    for start in ("ar-de-word", "zh-ar-phrase", "id-ar-cloze"):
        show(page, find(sides, start, "2back"))
        page.evaluate("scrollTo(0, 200); document.getElementById('answer').scrollIntoView()")
        assert page.locator(".head, .sentence").first.bounding_box()["y"] >= 0
    page.set_viewport_size({"width": 320, "height": 640})


def test_notes_open_at_a_touch(page: Page, sides: list[Side]) -> None:
    show(page, find(sides, "id-ar-word", "recognise0-2back"))
    assert not page.is_visible(".notes .label")
    page.click(".notes summary")
    assert page.is_visible(".notes .label")


def test_arabic_letters_join_across_the_end_of_a_mark(page: Page, sides: list[Side]) -> None:
    show(page, find(sides, "ar-id-word", "recognise0-1front"))
    widths = page.evaluate(
        """['والقرارات', 'وال<b>قرار</b>ات'].map(html => {
          const e = document.createElement('span');
          e.innerHTML = html; document.querySelector('.sentence').append(e);
          return e.getBoundingClientRect().width; })"""
    )
    assert widths[1] == pytest.approx(widths[0], abs=0.5)


def test_a_gap_stays_with_the_quotation_mark_before_it(page: Page, sides: list[Side]) -> None:
    for width in range(240, 400, 10):
        page.set_viewport_size({"width": width, "height": 640})
        show(page, find(sides, "ar-de-word", "produce1-1front"))
        mark, gap = page.evaluate(
            """() => { const gap = document.querySelector('.gap'), range = document.createRange();
            const before = gap.previousSibling; range.setStart(before, before.length - 1);
            range.setEnd(before, before.length);
            return [before.data.at(-1), range.getBoundingClientRect().bottom > gap.getBoundingClientRect().top]; }"""
        )
        assert (mark, gap) == ("«", True), width
    page.set_viewport_size({"width": 320, "height": 640})
