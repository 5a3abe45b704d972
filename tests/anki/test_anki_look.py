"""Cards in a real Chromium, as the real Anki renders them: direction, width, contrast, no request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.anki import screenshots
from tests.anki.anki_samples import LEXICONS, ar_id, hostile, id_ar
from tests.browser import browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page


CONTRAST = """() => {
  const linear = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const lum = c => { const [r, g, b] = c.map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const rgb = s => s.match(/[\\d.]+/g).map(Number);
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
  const low = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    if (!walk.currentNode.data.trim()) continue;
    const e = walk.currentNode.parentElement;
    const [a, b] = [lum(rgb(getComputedStyle(e).color).slice(0, 3)), lum(ground(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.push([walk.currentNode.data, ratio]);
  }
  return low; }"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser() as running:
        yield running.new_page(viewport={"width": 320, "height": 640})


def test_all_sides_fit_a_small_phone_and_can_be_read(page: Page, tmp_path: Path) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    sides = list(screenshots.sides([make() for make in LEXICONS], tmp_path))
    assert len(sides) == 84
    for mode in screenshots.MODES:
        for name, css, body, number in sides:
            page.set_content(screenshots.page(css, body, number, mode))
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
            assert page.evaluate(CONTRAST) == [], (name, mode)
    assert requests == []


def test_hostile_text_does_nothing_and_fits(page: Page, tmp_path: Path) -> None:
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("dialog", lambda dialog: seen.append(dialog.message))
    for name, css, body, number in screenshots.sides([hostile()], tmp_path):
        page.set_content(screenshots.page(css, body, number, "light"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
        tags = page.evaluate("[...new Set([...document.querySelectorAll('#qa *')].map(e => e.localName))]")
        assert set(tags) <= {"div", "span", "b", "br", "hr", "details", "summary", "bdi", "sup"}, name
    assert seen == []


def test_each_language_has_its_own_direction(page: Page, tmp_path: Path) -> None:
    for i, (lexicon, target, base) in enumerate([(ar_id(), "rtl", "ltr"), (id_ar(), "ltr", "rtl")]):
        for name, css, body, number in screenshots.sides([lexicon], tmp_path / str(i)):
            page.set_content(screenshots.page(css, body, number, "light"))
            for kind, direction in (("t", target), ("b", base)):
                found = page.evaluate(
                    f"[...document.querySelectorAll('.{kind}:not([dir=auto])')].map("
                    "e => [getComputedStyle(e).direction, e.lang])"
                )
                code = lexicon.target if kind == "t" else lexicon.base
                assert all(f == [direction, code] for f in found), name


def test_a_latin_name_in_arabic_stands_in_its_place(page: Page, tmp_path: Path) -> None:
    """In right-to-left text, what comes later stands further left or on a line below."""
    sides = {name: side for name, *side in screenshots.sides([ar_id()], tmp_path)}
    css, body, number = sides["ar-word0-recognise0-1front"]
    page.set_viewport_size({"width": 2000, "height": 600})
    page.set_content(screenshots.page(css.replace("34em", "none"), body, number, "light"))
    places = page.evaluate(
        """() => { const sentence = document.querySelector('.sentence'), node = sentence.firstChild;
        return ['عماد', 'Mostaque', 'مؤسس', 'Stability', 'شركة'].map(word => {
          const range = document.createRange();
          const at = node.data.indexOf(word); range.setStart(node, at); range.setEnd(node, at + word.length);
          return range.getBoundingClientRect().left; }); }"""
    )
    assert places == sorted(places, reverse=True)
    page.set_viewport_size({"width": 320, "height": 640})
