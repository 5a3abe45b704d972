"""The page of rows in a real browser: nothing asked for, nothing run, each script on its side."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from learn import listing
from learn.document import BlockKind, Row, Sentence
from learn.listing.page import page
from learn.pipeline import Text
from tests.browser import browser
from tests.listing.test_listing import LANGS, any_rows

HOSTILE = (
    "<script>document.title = 'run'</script>",
    "<img src=x onerror=\"document.title='run'\"><style>body{display:none}</style>",
    "</td></tr></table><h1>out</h1>",
    "\"'><b>bold</b> {{ 7 * 7 }} {% raw %} &lt;i&gt; &amp;",
    "\u202eright to left override\x01\x7f\ud800",
)


def row(number: int, score: float = 0.9, section: str = "", kind: str = "paragraph", **texts: str) -> Row:
    sentences = {lang: (Sentence(t, 0, 0, len(t), BlockKind(kind), section),) for lang, t in texts.items()}
    return Row(number, score, sentences, section)


ROWS = (
    row(1, kind="title", en="The title", ar="العنوان", id="Judul"),
    row(2, 0.8, "One", "heading", en="One", ar="واحد", id="Satu"),
    row(3, 0.31, "One", en="Doubtful.", ar="مشكوك فيه.", id="Meragukan."),
    row(4, 0.0, "One", en="Alone."),
    row(5, 0.7, "One", ar="اثنان فقط.", id="Hanya dua."),
    row(6, 1.0, "Named by the file", en="Last.", ar="أخيرا.", id="Terakhir."),
)


class Texts(HTMLParser):
    """The text of every cell, the tags of the page, and its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.cells: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.inside = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "td":
            self.inside = True
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "td":
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.cells[-1] += data


@settings(max_examples=40, deadline=None)
@given(any_rows)
def test_text_of_any_kind_is_shown_and_is_never_markup(rows: tuple[Row, ...]) -> None:
    from learn.pages import clean

    read = Texts(page(rows, LANGS, title="<t>"))
    shown = [clean(r.text(lang)).replace("\r\n", "\n").replace("\r", "\n") for r in rows for lang in LANGS]
    cells = [cell.replace("\r\n", "\n").replace("\r", "\n") for cell in read.cells]
    assert cells == [text or "–no counterpart" for text in shown]
    assert set(read.tags) <= set(Texts(page(ROWS, ("en", "ar", "id"), title="t")).tags)
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in {"src", "style"}]


def test_the_same_rows_make_the_same_page_in_lines() -> None:
    lines = list(listing.rows(ROWS, ("en", "ar", "id"), "html", title="T"))
    assert "\n".join(lines) == page(ROWS, ("en", "ar", "id"), title="T")
    assert lines[0] == "<!DOCTYPE html>"
    assert lines[-1] == "</html>"


class Opened:
    """A page in a browser, with what it asked for and what it complained of."""

    def __init__(self, running: Any, path: Path, **settings: Any) -> None:
        self.context = running.new_context(**settings)
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(path.as_uri())
        self.url = path.as_uri()

    def close(self) -> None:
        self.context.close()
        assert self.complaints == []
        assert self.requests == [self.url]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as running:
        yield running


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens a page of rows; at the end of the test it must have asked for nothing and complained of nothing."""
    pages: list[Opened] = []

    def opener(rows: tuple[Row, ...], langs: tuple[str, ...], *, title: str = "", **settings: Any) -> Any:
        path = tmp_path / f"{len(pages)}.html"
        listing.write(listing.rows(rows, langs, "html", title=title), path)
        pages.append(Opened(chromium, path, **settings))
        return pages[-1].page

    yield opener
    for one in pages:
        one.close()


def test_hostile_text_is_shown_as_text(opened: Callable[..., Any]) -> None:
    rows = tuple(row(k, 0.9, text, en=text, ar=text) for k, text in enumerate(HOSTILE, 1))
    shown = opened(rows, ("en", "ar"), title=HOSTILE[0])
    assert shown.title() == f"{HOSTILE[0]} · aligned text"
    assert shown.locator("h1").inner_text() == HOSTILE[0]
    assert shown.locator("script, img, b, iframe, main style").count() == 0
    for k, text in enumerate(HOSTILE[:-1], 1):
        assert shown.locator(f"#row{k} td").all_inner_texts() == [text, text]
    assert shown.locator(".group").first.inner_text() == HOSTILE[0]


def test_the_figures_count_rows_and_what_is_doubtful(opened: Callable[..., Any]) -> None:
    shown = opened(ROWS, ("en", "ar", "id"))
    figures = [text.split(maxsplit=1) for text in shown.locator(".figures li").all_inner_texts()]
    assert figures == [
        ["6", "rows"],
        ["4", "paired in all languages"],
        ["1", "paired in some"],
        ["1", "unpaired"],
        ["1", "score below 0.7"],
    ]
    assert shown.locator(".group").all_inner_texts() == ["Named by the file"]
    assert shown.locator("#row4 .margin").inner_text().split() == ["4", "unpaired"]
    assert shown.locator("#row3 .margin").inner_text().split() == ["3", "score", "0.31"]
    shown.check("#only")
    assert shown.locator("tbody tr:visible").evaluate_all("rows => rows.map(row => row.id)") == ["row3", "row4", "row5"]


def test_agreement_is_shown_where_it_was_measured() -> None:
    assert "agreement" not in page(ROWS, ("en", "ar", "id"))
    assert "<strong>97 %</strong> <span>agreement</span>" in page(ROWS, ("en", "ar", "id"), agreement=0.9712)


def test_each_language_stands_on_its_side_in_its_script(opened: Callable[..., Any], interview: Text) -> None:
    langs = tuple(interview.documents)
    shown = opened(interview.rows, langs, title=interview.title, viewport={"width": 1400, "height": 900})
    assert shown.locator("tbody tr[id]").count() == len(interview.rows)
    for k, lang in enumerate(langs):
        cell = shown.locator(f"#row5 td:nth-of-type({k + 1})")
        style = cell.evaluate("e => [getComputedStyle(e).direction, getComputedStyle(e).textAlign, e.lang]")
        assert style == ["rtl" if lang == "ar" else "ltr", "start", lang]
        # where the first line of the text begins: at the right edge of an Arabic cell, at the left of any other
        left, right = cell.evaluate(
            "e => {const r = document.createRange(); r.selectNodeContents(e); const b = e.getBoundingClientRect(),"
            " t = r.getClientRects()[0]; return [t.left - b.left, b.right - t.right]}"
        )
        assert (right if lang == "ar" else left) < 20
        assert cell.inner_text() == interview.rows[4].text(lang)
    families = [
        shown.locator(f"#row5 td:nth-of-type({k + 1})").evaluate("e => getComputedStyle(e).fontFamily.split(',')[0]")
        for k in range(len(langs))
    ]
    assert families[langs.index("ar")] == '"Noto Naskh Arabic"'
    assert len(set(families)) > 3


def test_the_head_stays_in_view(opened: Callable[..., Any], interview: Text) -> None:
    shown = opened(interview.rows, ("zh", "ar"), viewport={"width": 1000, "height": 700})
    shown.evaluate("window.scrollTo(0, 3000)")
    assert shown.locator("thead th").nth(1).bounding_box()["y"] == 0


@pytest.mark.parametrize("width", [360, 390, 700, 1000, 1400])
def test_the_page_is_never_wider_than_the_screen(opened: Callable[..., Any], interview: Text, width: int) -> None:
    langs = tuple(interview.documents)
    shown = opened(interview.rows, langs, title=interview.title, viewport={"width": width, "height": 800})
    assert shown.evaluate("document.documentElement.scrollWidth") <= width
    boxes = [shown.locator(f"#row5 td:nth-of-type({k})").bounding_box() for k in range(1, len(langs) + 1)]
    tops = [box["y"] for box in boxes]
    assert tops == sorted(tops)
    assert (len(set(tops)) == 1) == (width >= 1000)
    assert all(box["width"] > 120 for box in boxes)


def luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = float(part) / 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_by_day_and_by_night(opened: Callable[..., Any], scheme: str) -> None:
    shown = opened(ROWS, ("en", "ar", "id"), color_scheme=scheme, viewport={"width": 1200, "height": 800})
    colours = (
        "e => {let p = e; while (getComputedStyle(p).backgroundColor == 'rgba(0, 0, 0, 0)') p = p.parentElement;"
        " return [getComputedStyle(e).color, getComputedStyle(p).backgroundColor]}"
    )
    for selector in ("#row1 td", "#row3 .score", "#row4 .score", "#row6 .score", "#row2 td", ".kicker"):
        ink, paper = shown.locator(selector).first.evaluate(colours)
        light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) > 4.5, selector
    paper = shown.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (luminance(paper) < 0.1) == (scheme == "dark")


def test_it_prints_in_black_on_white_with_the_head_on_each_sheet(opened: Callable[..., Any], interview: Text) -> None:
    shown = opened(interview.rows, ("zh", "id", "ar"), title="Interview", color_scheme="dark")
    sheets = PdfReader(io.BytesIO(shown.pdf(prefer_css_page_size=True))).pages
    assert len(sheets) > 3
    for sheet in sheets:
        assert sheet.mediabox.width > sheet.mediabox.height
        assert "Indonesian" in sheet.extract_text()
    shown.emulate_media(media="print")
    assert shown.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert shown.locator(".choice").is_hidden()


def test_a_page_without_rows_is_a_page(opened: Callable[..., Any]) -> None:
    shown = opened((), ("zh", "id"))
    assert shown.locator(".figures li").first.inner_text().split() == ["0", "rows"]
