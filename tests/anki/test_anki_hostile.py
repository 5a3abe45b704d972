"""Whatever stands in a text comes out as that text, on valid notes, in the real Anki."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from itertools import count
from typing import TYPE_CHECKING

import pytest
from anki.collection import Collection
from anki.notes import NoteFieldsCheckResult
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.anki import build_deck, write_package
from learn.anki.text import blank
from learn.lexicon.entry import Entry, Example, Gap, GapSentence, Lexicon
from tests.anki import real_anki
from tests.anki.anki_samples import DE, EN, HOSTILE, hostile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.cards import Card

PIECES = [
    *HOSTILE, "{{", "}}", "{{c1::", "{{c2::x::", "::", ":", "{{cloze:Text}}", "{{/Gloss}}", "{{^Gap}}", "<", ">", "&",
    "&#125;", "&colon;", "<br>", "<b>", "</div>", '"', "'", "\t", "\n", "\r\n", "\x1f", "\x00", "\u200b", "\u2028",
    "\ufeff", "\u202e", "\ud800", "🏳️‍🌈", "👩🏽‍💻", "e\u0301", "ｆ", "\\(", "\\]",
    "[[oai:", "[sound:", "]", "[anki:play:q:0]",
    "<!--", "-->", "{{type:Headword}}", "{{tts en_US:Gloss}}", "%", "=1+1", "﷽", "कि", "国",
]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), min_size=1, max_size=5).map("".join)
TAGS = {"div", "span", "b", "br", "hr", "details", "summary", "bdi", "sup", "style", "ruby", "rt"}


class Read(HTMLParser):
    """The text of a side as a browser shows it, and the tags it is made of."""

    def __init__(self, side: str) -> None:
        super().__init__()
        self.said = ""
        self.tags: set[str] = set()
        self.hidden = False
        self.feed(side)
        self.close()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.tags.add(tag)
        self.hidden = tag == "style"
        if tag in ("br", "div", "rt"):
            self.said += " "

    def handle_endtag(self, tag: str) -> None:
        self.hidden = False
        if tag in ("div", "details", "rt"):
            self.said += " "

    def handle_data(self, data: str) -> None:
        self.said += "" if self.hidden else data

    def handle_comment(self, data: str) -> None:
        self.tags.add(f"<!--{data}-->")


def as_read(text: str) -> str:
    """What a reader sees of a text: control characters show nothing, white space is one space."""
    text = text.replace("\ud800", "\ufffd").replace("\x1f", "")
    kept = (" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) != "Cc")
    return " ".join(unicodedata.normalize("NFC", "".join(kept).replace("\ufffe", "").replace("\uffff", "")).split())


def sides(card: Card) -> tuple[Read, Read]:
    """Both sides of a card, which must be made of our own tags and play nothing."""
    output = card.render_output()
    assert not output.question_av_tags
    assert not output.answer_av_tags
    front, back = Read(output.question_text), Read(output.answer_text)
    assert (front.tags | back.tags) <= TAGS, output.answer_text
    assert front.said.strip()
    return front, back


@pytest.fixture(scope="module")
def col(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with real_anki.collection(tmp_path_factory.mktemp("collection")) as col:
        yield col
        assert col.fix_integrity()[1]
        assert not col.get_empty_cards().notes


def imported(col: Collection, lexicon: Lexicon, folder: Path) -> list[Card]:
    """The cards of a lexicon's deck, when Anki has taken all its notes as valid ones."""
    deck = build_deck(lexicon, EN, DE)
    log = real_anki.import_package(col, write_package(deck, folder / "a.apkg").path)
    assert len(log.new) == log.found_notes == len(deck.notes)
    notes = [col.get_note(note.id.nid) for note in log.new]
    fields = {made.guid: list(made.fields) for made in deck.notes}
    for note in notes:
        assert note.fields == fields.pop(note.guid)
        assert note.fields_check() in (NoteFieldsCheckResult.NORMAL, NoteFieldsCheckResult.DUPLICATE)
    return [card for note in notes for card in note.cards()]


NUMBERS = count()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)
def test_any_text_comes_out_as_it_is(
    col: Collection, tmp_path: Path, headword: str, gloss: str, before: str, after: str, reading: str, section: str
) -> None:
    said, meant = f"{before} {headword} {after} and more of it", f"vor {gloss} nach {after} und mehr davon"
    at = len(before) + 1
    marks, theirs = ((at, at + len(headword)),), ((4, 4 + len(gloss)),)
    example = Example(said, meant, marks, theirs, 1, 0.9, section, reading)
    made = Entry(headword, headword, "word", gloss, 0.6, 1, reading, (after,), root=before, example=example)
    gaps = (Gap(at, at + len(headword), headword, gloss, reading),)
    sentence = GapSentence(said, meant, gaps, 1, section, reading)
    # Each its own text, so that each has notes of its own in the one collection.
    lexicon = Lexicon(f"{next(NUMBERS)} {before}", f"{after} {headword}", "en", "de", (made,), (sentence,))
    for card in imported(col, lexicon, tmp_path):
        _, back = sides(card)
        shown = as_read(back.said)
        told = (said, meant, reading, headword, gloss)
        for text in told[: 3 if card.template()["name"] == "Cloze" else 5]:
            assert as_read(text) in shown or blank(text)


def test_every_field_of_the_worst_texts(col: Collection, tmp_path: Path) -> None:
    lexicon = hostile()
    entries = {as_read(" ".join(entry.headword.split())): entry for entry in lexicon.entries}
    sentences = {as_read(sentence.sentence): sentence for sentence in lexicon.sentences}
    asked = set()
    for card in imported(col, lexicon, tmp_path):
        front, back = (as_read(side.said) for side in sides(card))
        note = card.note()
        if card.template()["name"] == "Cloze":
            text = as_read(Read(re.sub(r"\{\{c\d+::(.*?)::.*?\}\}", r"\1", note["Text"])).said)
            sentence = sentences[text]
            assert text in back
            assert text not in front
            gap = sentence.gaps[0 if f"[{as_read(sentence.gaps[0].gloss)}]" in front else 1]
            assert f"[{as_read(gap.gloss)}]" in front
            asked.add(gap.headword)
        else:
            entry = entries[as_read(Read(note["Headword"]).said)]
            for text in (entry.headword, entry.gloss, entry.reading, *entry.alternatives):
                assert as_read(text) in back
            assert entry.example
            for text in (entry.example.sentence, entry.example.translation, entry.example.section):
                assert as_read(text) in back
    assert {"{{c1::x}}", "{{c1::outer {{c2::inner}} }}", "a::b:::c::", "tab\there"} <= asked


def test_media_and_search_are_not_misled(col: Collection) -> None:
    """No text makes Anki look for files, and each headword is found as it is written."""
    assert not col.media.check().missing
    assert col.find_notes('"Headword:*<script>*"') == [] != col.find_notes('Headword:"*&lt;script&gt;*"')
