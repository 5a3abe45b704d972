"""A text full of what programs take for their own, with such titles, names, corrections and dictionaries: to the end.

Whatever is made of it is opened by the program that it is for, or by another's reader: text stays text there.
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from anki.collection import Collection
from anki.notes import NoteFieldsCheckResult
from anki.sound import TTSTag
from docx2python import docx2python
from lxml import etree
from pypdf import PdfReader

from learn import listing
from learn.cells import plain
from learn.document import BlockKind
from learn.pages import clean
from learn.pipeline import align, make_lexicon, quiz_of, read_corrections, read_documents, with_corrections, write_deck
from learn.pipeline.quizzes import QuizFiles, put_quiz
from learn.pipeline.toolbox import read_dictionaries
from learn.quiz import FORMATS, Cloze, Listening, Matching, files_of
from learn.reading import read
from learn.reading.aligned import read_aligned
from learn.recipe import CARDS, STYLES, DeckSettings, QuizSettings
from tests.anki import real_anki, screenshots
from tests.browser import browser
from tests.hostile.traps import FORMULAS, INVISIBLE, MARKUP, TEMPLATES, TRAPS, as_html, sentences
from tests.quiz import test_gift, test_kahoot, test_moodle, test_qti, test_table
from tests.quiz.hostile import CLIP
from tests.speech.beeps import Beeps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anki.cards import Card

    from learn.lexicon import Lexicon, Report
    from learn.pipeline import Made, Text, Tools
    from learn.quiz import Item, Part, Quiz

NAME = "{{c1::x}}<img src=x onerror=alert(7)>; $(id) =1+1"
"""Of the files of the text, and so of what is made of it."""
TITLE = f"=../../x::{TEMPLATES[0]}{MARKUP[0]}{''.join(INVISIBLE)}"
SOURCE, LICENCE = f"+{''.join(MARKUP)}{''.join(INVISIBLE)}", "".join((*TEMPLATES, *INVISIBLE))
SAID = {"قطار": "<img src=//evil.invalid/d onerror=alert`8` ", "جسر": "javascript:alert`9`", "متحف": "\\u003cb\\u003e"}
"""What a dictionary has, whose reader takes off what stands in brackets and tags."""

parse, dtd = test_gift.parse, test_qti.dtd


@dataclass(frozen=True)
class Work:
    """What was made of the text, and out of what."""

    folder: Path
    text: Text
    full: Lexicon
    report: Report
    deck: Made
    quiz: Quiz

    @property
    def items(self) -> Iterator[tuple[Part, int, Item]]:
        """The items of the quiz, with their parts and numbers."""
        return ((part, n, item) for part in self.quiz.parts for n, item in part.numbered)

    def file(self, end: str) -> Path:
        """The only file whose name ends so."""
        (found,) = (path for path in (self.folder / "out").iterdir() if path.name.endswith(end))
        return found


def reviewed(found: Lexicon, path: Path) -> Path:
    """The table of entries as a hostile reviewer leaves it, a trap in all that can be changed."""
    table = list(csv.DictReader(io.StringIO("\n".join(listing.vocabulary(found, "csv")), newline="")))
    for row, trap in zip(table, TRAPS, strict=False):
        gloss = f"{trap} {row['gloss']}" if trap in FORMULAS else f"{row['gloss']} {trap}"
        row |= {"gloss": gloss, "note": trap, "reading": trap, "alternatives": trap, "checked": trap}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table[0])
        writer.writeheader()
        writer.writerows(table)
    return path


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory, use: Tools) -> Work:
    folder = tmp_path_factory.mktemp("content")
    for lang in ("ar", "id"):
        (folder / f"{NAME}.{lang}.html").write_text(as_html(lang), encoding="utf-8")
    dictionary = folder / f"{NAME}.tsv"
    dictionary.write_text("".join(f"{w}\t{t}\n" for w, t in SAID.items()), encoding="utf-8")
    use = replace(use, dictionaries=read_dictionaries([f"ar-id={dictionary}"]))
    text = align(read_documents(str(folder / f"{NAME}.{lang}.html") for lang in ("ar", "id")), use, title=TITLE)
    found = make_lexicon(text, "ar", "id", use)
    full, report = with_corrections(found, read_corrections(reviewed(found, folder / f"{NAME}.csv"), ("ar", "id")))
    (folder / "out").mkdir()
    settings = DeckSettings(confidence=0.0, cards=CARDS, formats=("apkg", "csv", "tsv"), speech="anki")
    deck = write_deck(full, text, settings, folder / "out" / f"{text.name}.apkg", source=SOURCE, licence=LICENCE)
    quiz = every_part(full, use)
    files = files_of(quiz, f"{full.text}.ar-id.quiz", formats=tuple(FORMATS))
    put_quiz(QuizFiles(quiz.points, files.contents, files.remarks), folder / "out")
    return Work(folder, text, full, report, deck, quiz)


def every_part(full: Lexicon, use: Tools) -> Quiz:
    """A quiz that asks all that it can of the text, in each style; what is heard are clips that other tests know."""
    asked = [QuizSettings(("cloze",), style=style) for style in STYLES]
    asked += [QuizSettings((kind,), speech="espeak") for kind in ("choice", "matching", "listening")]
    parts: list[Part] = []
    for settings in asked:
        many = replace(settings, items=60)
        made = quiz_of(full, many, confidence=0.0, source=SOURCE, use=use, engine=Beeps())
        for part in made.parts:
            items = tuple(replace(i, clip=CLIP) if isinstance(i, Listening) else i for i in part.items)
            parts.append(replace(part, items=items, first=1 + sum(one.points for one in parts)))
    return replace(made, parts=tuple(parts))


def spoken(text: str) -> str:
    """A text as a reader sees it who does not see what is invisible, with all white space alike."""
    kept = (c for c in clean(text).replace("\ufffd", "") if unicodedata.category(c) not in {"Cf", "Cc", "Cn"})
    return "".join("".join(kept).split())


def missing(shown: str, traps: tuple[str, ...] = TRAPS) -> list[str]:
    """The traps that are not seen in what is shown."""
    found = spoken(shown)
    return [trap for trap in traps if spoken(trap) not in found]


def test_the_text_comes_in_whole(work: Work) -> None:
    """Nothing of a trap is lost on the way in, but what nobody sees."""
    for lang in ("ar", "id"):
        rows = [row.text(lang) for row in work.text.rows if row.kind is BlockKind.PARAGRAPH]
        assert sorted(rows) == sorted(sentence for _, sentence in sentences(lang))
        assert not missing(" ".join(rows))
    glosses = " ".join(entry.gloss for entry in work.full.entries)
    assert not missing(glosses)
    assert len(work.report.corrected) == len(TRAPS)
    assert {said for entry in work.full.entries for said in entry.said} == {text.strip() for text in SAID.values()}


def test_all_lies_in_the_output_folder_and_nothing_else_was_made(work: Work) -> None:
    files = list((work.folder / "out").rglob("*"))
    assert all(path.is_file() and path.parent == work.folder / "out" for path in files)
    assert len(files) == 3 + len(FORMATS) + 3
    assert all(path.name.startswith(NAME) for path in files)
    assert len(list(work.folder.iterdir())) == 5


# --- Anki ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def col(work: Work, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with real_anki.collection(tmp_path_factory.mktemp("anki")) as col:
        log = real_anki.import_package(col, work.file(".apkg"))
        assert len(log.new) == log.found_notes == work.deck.words + work.deck.phrases + work.deck.clozes
        yield col


@pytest.fixture(scope="module")
def cards(col: Collection) -> list[tuple[Card, str, str]]:
    """Every card with its front and back as Anki renders them."""
    return [(c, (o := c.render_output()).question_text, o.answer_text) for c in real_anki.cards(col)]


def test_anki_takes_every_note_and_finds_in_it_what_we_put_there(col: Collection, work: Work) -> None:
    numbers = []
    for note in (col.get_note(i) for i in col.find_notes("")):
        assert note.fields_check() in (NoteFieldsCheckResult.NORMAL, NoteFieldsCheckResult.DUPLICATE)
        gaps = note.cloze_numbers_in_fields()
        assert sorted(gaps) == list(range(1, len(gaps) + 1))
        assert bool(gaps) == (note.note_type()["name"] == "Learn cloze")
        numbers.append(len(gaps))
        for tag in note.tags:
            assert re.fullmatch(r"[\w.:-]+", tag), tag
    assert max(numbers) <= 3
    assert len([n for n in numbers if n]) == work.deck.clozes > 20
    assert not col.get_empty_cards().notes
    assert not col.media.check().missing
    assert not list(Path(col.media.dir()).iterdir())
    names = [deck.name for deck in col.decks.all_names_and_ids() if deck.name != "Default"]
    assert len({name.partition("::")[0] for name in names}) == 1
    assert {name.count("::") for name in names} == {0, 1, 2}
    assert not [name for name in names if any(unicodedata.category(c) == "Cc" for c in name)]


def test_anki_plays_only_what_the_card_teaches(cards: list[tuple[Card, str, str]], work: Work) -> None:
    told = {spoken(e.headword) for e in work.full.entries} | {spoken(s.sentence) for s in work.full.sentences}
    told |= {spoken(e.example.sentence) for e in work.full.entries if e.example}
    for card, front, back in cards:
        output = card.render_output()
        for tag in output.question_av_tags + output.answer_av_tags:
            assert isinstance(tag, TTSTag)
            assert tag.lang == "ar_SA"
        assert len(output.answer_av_tags) <= 2
        sounds = re.findall(r"\[anki:play:([qa]):(\d+)\]", front + back)
        assert sorted(set(sounds)) == sorted(
            [("q", str(k)) for k in range(len(output.question_av_tags))]
            + [("a", str(k)) for k in range(len(output.answer_av_tags))]
        )
        assert sum(isinstance(tag, TTSTag) and spoken(tag.field_text) in told for tag in output.answer_av_tags) >= 1


INSPECT = """() => {
  const sides = [...document.querySelector('#content').children];
  const inside = sides.flatMap(e => [...e.querySelectorAll('*')]);
  const typeset = node => /[\\\\$]/.test(node.data) && !node.parentElement.closest('.mathjax_ignore.tex2jax_ignore');
  const nodes = sides.flatMap(e => {
    const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), found = [];
    while (walk.nextNode()) found.push(walk.currentNode);
    return found;
  });
  return {
    sides: sides.map(e => e.localName),
    tags: [...new Set(inside.map(e => e.localName))],
    attributes: [...new Set(inside.flatMap(e => e.getAttributeNames()))],
    links: [...new Set(inside.map(e => e.getAttribute('href')).filter(Boolean))],
    typeset: nodes.filter(typeset).map(node => node.data),
    texts: sides.map(e => e.textContent),
  };
}"""
"""What stands in a page of sides of cards; `typeset` are texts that MathJax would take for formulas."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as running:
        yield running


class Opened:
    """A page in a browser: what it asked for, complained of, and said."""

    def __init__(self, running: Any, path: Path) -> None:
        self.context = running.new_context()
        self.page = self.context.new_page()
        self.events: list[str] = []
        self.page.on("request", lambda r: self.events.append(r.url) if r.url != path.as_uri() else None)
        self.page.on("console", lambda message: self.events.append(message.text))
        self.page.on("pageerror", lambda error: self.events.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.events.append(dialog.message), dialog.dismiss()))
        self.page.on("popup", lambda popup: self.events.append(popup.url))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Any:
        return self.page

    def __exit__(self, *_: object) -> None:
        self.page.wait_for_timeout(100)
        self.context.close()
        assert not self.events


def test_cards_in_a_browser_show_the_traps_and_do_nothing(
    cards: list[tuple[Card, str, str]], chromium: Any, tmp_path: Path
) -> None:
    sides = "".join(f"<section>{side}</section>" for _, *both in cards for side in both)
    page = screenshots.page(cards[0][0].render_output().css, sides, 1, "light")
    (tmp_path / "cards.html").write_text(page.replace("<head>", "<head><title>calm</title>"), encoding="utf-8")
    with Opened(chromium, tmp_path / "cards.html") as opened:
        seen = opened.evaluate(INSPECT)
        assert opened.title() == "calm"
    assert seen["sides"] == ["section"] * 2 * len(cards)
    own = {"div", "span", "b", "br", "hr", "details", "summary", "bdi", "sup", "ruby", "rt"}
    button = {"a", "svg", "circle", "path"}
    assert set(seen["tags"]) <= own | button
    assert not [name for name in seen["attributes"] if name.startswith("on") or name in {"src", "style"}]
    assert seen["links"] == ["#"]
    assert not seen["typeset"]
    backs: dict[str, str] = {}
    for (card, _, _), text in zip(cards, seen["texts"][1::2], strict=True):
        kind = card.note_type()["name"]
        backs[kind] = backs.get(kind, "") + text
    assert not missing(backs["Learn word"])
    assert not missing(backs["Learn cloze"])
    assert all(spoken(text) in spoken(backs["Learn word"]) for text in SAID.values())


def test_what_anki_says_of_the_deck_is_text(col: Collection, chromium: Any, tmp_path: Path) -> None:
    deck = min((deck for deck in col.decks.all() if deck["desc"]), key=lambda deck: len(deck["name"]))
    (tmp_path / "deck.html").write_text(f"<meta charset=utf-8><div id=content>{deck['desc']}</div>", encoding="utf-8")
    with Opened(chromium, tmp_path / "deck.html") as opened:
        tags = opened.evaluate("[...document.querySelectorAll('#content *')].map(e => e.localName)")
        shown = opened.inner_text("#content")
    assert set(tags) == {"b", "br"}
    assert not missing(shown, (TITLE, *MARKUP, *TEMPLATES, NAME))


# --- the quiz --------------------------------------------------------------------------------------------


def asked(work: Work) -> tuple[str, ...]:
    """The traps that a student sees in Indonesian: what runs from left to right, every reader takes out as it is."""
    seen = ""
    for _, _, item in work.items:
        if isinstance(item, Matching):
            seen += spoken("\n".join(item.meanings))
        elif isinstance(item, Cloze):
            seen += spoken(item.translation)
    return tuple(trap for trap in TRAPS if spoken(trap) in seen)


def test_the_quiz_asks_in_every_style_and_holds_the_traps(work: Work) -> None:
    kinds = {(part.kind, part.style) for part in work.quiz.parts}
    assert kinds == {*(("cloze", style) for style in STYLES), ("choice", ""), ("matching", ""), ("listening", "")}
    assert len(asked(work)) > 0.6 * len(TRAPS)


def test_moodle_canvas_and_gift_readers_find_every_question_as_it_is(work: Work, parse: Any, dtd: Any) -> None:
    moodle = {
        test_moodle.text_of(q, "name").split()[0]: q for q in test_moodle.read(work.file(".moodle.xml").read_bytes())[1]
    }
    _, *asked = parse(work.file(".gift.txt").read_bytes())
    gift = {q["title"].split()[0]: q for q in asked}
    questions = test_qti.questions_of(work.file(".qti.zip").read_bytes())
    qti = {q.get("title").split()[0]: q for q in test_qti.valid(questions, dtd).iter("item")}
    for part, n, item in work.items:
        for kept, check in ((moodle, test_moodle.check), (gift, test_gift.check), (qti, test_qti.check)):
            question = kept.pop(f"{n:03d}", None)
            if question is not None:
                check(part, item, question)
            else:
                assert kept is gift
                assert part.kind == "listening" or test_gift.left(item)
    assert not moodle | gift | qti
    with zipfile.ZipFile(work.file(".qti.zip")) as package:
        assert not [name for name in package.namelist() if name.startswith("/") or ".." in name or "\\" in name]


def test_spreadsheets_hold_texts_and_no_formula(work: Work) -> None:
    test_table.check(work.quiz)
    found = test_kahoot.sheet(work.file(".kahoot.xlsx").read_bytes())
    texts = {test_kahoot.flat(text) for _, _, item in work.items for text in answers(item)}
    assert len(found) > 40
    assert {text for _, options, _, _ in found for text in options} <= texts
    with zipfile.ZipFile(work.file(".kahoot.xlsx")) as package:
        for name in package.namelist():
            assert not re.search(rb"<f>|<f |hyperlink|externalLink|vbaProject", package.read(name)), name
    for end in (".quiz.csv", "=1+1.csv", "=1+1.tsv"):
        text = work.file(end).read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t" if end.endswith("tsv") else ","))
        assert len(rows) > 50
        assert not [cell for row in rows for cell in row if cell[:1] in set("=+@\t\r") or re.match(r"-\D", cell)]
    cards = [line.split("\t") for line in work.file(".quizlet.txt").read_text(encoding="utf-8").split("\n")[:-1]]
    assert {len(card) for card in cards} == {2}
    terms = {test_kahoot.flat(word) for _, _, item in work.items for word in (*item.headwords, *parts_of(item))}
    assert {term for term, _ in cards} <= terms


def parts_of(item: Item) -> tuple[str, ...]:
    """What else of an item may be learned by heart."""
    return (getattr(item, "text", ""), getattr(item, "word", ""))


def answers(item: Item) -> tuple[str, ...]:
    """All that an item may have as the answer to choose."""
    if isinstance(item, Matching):
        return item.meanings
    own = (getattr(item, "shown", ""), *getattr(item, "distractors", ()))
    return (*own, *getattr(item, "options", ()))


def test_paper_shows_the_traps_and_leads_nowhere(work: Work) -> None:
    with docx2python(work.file(".teacher.docx")) as paper:
        assert not missing(paper.text, asked(work))
    with zipfile.ZipFile(work.file(".teacher.docx")) as package:
        for name in package.namelist():
            data = package.read(name)
            assert not re.search(rb'TargetMode="External"|vbaProject|instrText|altChunk|oleObject', data), name
            assert set(re.findall(rb'w:instr="(.*?)"', data)) <= {b"PAGE", b"NUMPAGES"}
            if name.endswith((".xml", ".rels")):
                etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    printed = PdfReader(work.file(".teacher.pdf"))
    text = "".join(page.extract_text() for page in printed.pages)
    assert not missing(text.replace("\ufb01", "fi"), asked(work))  # the font has a ligature
    objects = [printed.get_object(number) for number in range(1, len(printed.xref[0]) + 1)]
    keys = {str(key) for one in objects if isinstance(one, dict) for key in one}
    assert "/Contents" in keys
    assert not keys & {"/JS", "/URI", "/Launch", "/OpenAction", "/AA", "/Annots", "/EmbeddedFiles", "/AcroForm"}


@pytest.mark.parametrize("copy", ["teacher", "student"])
def test_the_page_of_the_quiz_runs_nothing_of_the_text(work: Work, chromium: Any, copy: str) -> None:
    with Opened(chromium, work.file(f".{copy}.html")) as page:
        assert page.title().startswith(clean(TITLE)[:20])
        shown = page.inner_text("body")
        assert page.locator("script").count() == (3 if copy == "teacher" else 2)
        assert (
            page.locator("img, iframe, object, embed, svg, base, link, a[href^='java'], a[href^='file']").count() == 0
        )
        if copy == "teacher":
            fields = page.locator("input[type=text]:visible").all()
            assert len(fields) > 40
            for n, field in enumerate(fields[: len(TRAPS)]):
                field.fill(TRAPS[n])
            page.click("#check")
            assert page.locator("#result").is_visible()
    assert not missing(shown, asked(work))


# --- lists -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["tsv", "csv", "jsonl", "tmx"])
def test_rows_come_back_from_every_list(work: Work, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"rows.{form}"
    listing.write(listing.rows(work.text.rows, ("ar", "id"), form, title=TITLE), path)
    back = read_aligned(path)
    for document in back.documents:
        assert [block.text for block in document.blocks] == [row.text(document.lang) for row in work.text.rows]


def test_the_page_of_rows_runs_nothing_of_the_text(work: Work, chromium: Any, tmp_path: Path) -> None:
    path = tmp_path / "rows.html"
    listing.write(listing.rows(work.text.rows, ("ar", "id"), "html", title=TITLE), path)
    with Opened(chromium, path) as page:
        assert page.locator("script, img, iframe, svg, a, link").count() == 0
        assert page.locator("style").count() == 1
        cells = page.locator("td").all_text_contents()
    wanted = [row.text(lang) for row in work.text.rows for lang in ("ar", "id")]
    assert [" ".join(cell.split()) for cell in cells] == wanted


def test_words_come_back_from_every_list(work: Work) -> None:
    entries = work.full.entries
    lines = [json.loads(line) for line in listing.vocabulary(work.full, "jsonl")]
    assert [(one["headword"], one["gloss"]) for one in lines] == [(e.headword, e.gloss) for e in entries]
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        text = "\n".join(listing.vocabulary(work.full, form, work.report if form == "csv" else None))
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
        assert [plain(row["gloss"]) for row in rows[: len(entries)]] == [e.gloss for e in entries]
        cells = [cell for row in rows for cell in row.values()]
        assert not [cell for cell in cells if cell[:1] in set("=+@\t\r") or re.match(r"-\D", cell)]
    shown = list(listing.vocabulary(work.full, "table")) + list(listing.rows(work.text.rows, ("ar", "id"), "table"))
    assert not [line for line in shown if any(unicodedata.category(c) == "Cc" for c in line)]


def test_names_of_speakers_stay_apart_from_what_they_say(tmp_path: Path) -> None:
    cues = [
        f"00:00:{k:02}.000 --> 00:00:{k:02}.900\n<v {html.escape(name, quote=False)}>Anak itu membeli roti {k}.\n"
        for k, name in enumerate(TRAPS)
    ]
    path = tmp_path / "a.id.vtt"
    path.write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")
    blocks = read(path, "id").blocks
    assert [block.text for block in blocks] == [f"Anak itu membeli roti {k}." for k in range(len(TRAPS))]
    assert [block.speaker for block in blocks] == list(TRAPS)
