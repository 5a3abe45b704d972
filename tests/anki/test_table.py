"""Tables in the real Anki: beside the package of the same deck, rebuilt, alone; and in a spreadsheet."""

from __future__ import annotations

import csv
import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.anki import CLOZE, Deck, Note, build_deck, write_package, write_table
from learn.anki import text as anki_text
from learn.anki.table import SEPARATORS, table
from learn.errors import LearnError
from learn.lexicon.entry import Lexicon
from learn.reading.known import read_known
from tests.anki import real_anki
from tests.anki.anki_samples import DE, EN, HOSTILE, ID, LEXICONS, ZH, entry, gap_sentence, hostile, zh_id
from tests.anki.test_anki_import import changed_gloss, deck_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.collection import Collection

FORMULAS = (
    "=1+1",
    "+49 30 1234",
    "-nya",
    "@SUM(A1:A9)",
    '=HYPERLINK("https://example.org","x")',
    "＝1+1",
    "－1",
    "\t=1+1",
    "\r\n=1+1",
    "- Ya, betul.",
)
ODD = ("#hash", '"', '""quoted""', "a,b;c|d:e", "tags:x", "#notetype column:1", "'=1", " lead", "new\nline")


def formulas() -> Deck:
    """A deck of what a spreadsheet or Anki's import might take for something else, in each place there is."""
    several = (*FORMULAS, *ODD)
    entries = tuple(
        replace(
            entry(f"{bad}{k}", f"{bad} means", f"{bad}{k} in a sentence of some length", f"{bad} Satz", reading=bad),
            alternatives=(bad,),
            root=bad,
        )
        for k, bad in enumerate(several)
    )
    sentences = tuple(
        gap_sentence(f"{bad} is number {k}, and a word comes", f"{bad} Satz", ("word", "Wort"), reading=bad)
        for k, bad in enumerate(several)
    )
    return build_deck(Lexicon("=1+1", "=cmd|' /C calc'!A1", "en", "de", entries, sentences), EN, DE)


def decks() -> list[Deck]:
    return [*(deck_of(make()) for make in LEXICONS), build_deck(hostile(), EN, DE), formulas()]


@pytest.fixture
def col(tmp_path: Path) -> Iterator[Collection]:
    with real_anki.collection(tmp_path / "collection") as col:
        yield col
        assert col.fix_integrity()[1]


@pytest.fixture(params=SEPARATORS)
def form(request: pytest.FixtureRequest) -> str:
    return request.param


def import_table(col: Collection, path: Path) -> Any:
    """Imports as Anki's dialog does when nothing is changed in it; gives the log."""
    from anki.collection import ImportCsvRequest

    metadata = col.get_csv_metadata(str(path), None)
    return col.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


def imported(col: Collection, deck: Deck, path: Path, form: str) -> Any:
    write_table(deck, path / f"deck.{form}", form)
    return import_table(col, path / f"deck.{form}")


def everything(col: Collection) -> list[Any]:
    tables = ("notes", "cards", "revlog", "tags", "decks", "notetypes", "fields", "templates")
    return [
        col.db.scalar("select scm from col"),
        *(col.db.all(f"select * from {name} order by 1, 2") for name in tables),
    ]


def test_the_table_of_a_deck_that_is_there_changes_nothing(col: Collection, tmp_path: Path, form: str) -> None:
    for k, deck in enumerate(decks()):
        real_anki.import_package(col, write_package(deck, tmp_path / f"{k}.apkg").path)
        before = everything(col)
        log = imported(col, deck, tmp_path, form)
        assert log.found_notes == len(log.duplicate) == len(deck.notes)
        assert everything(col) == before


def test_a_rebuilt_deck_updates_notes_in_place_and_keeps_what_is_the_learners(
    col: Collection, tmp_path: Path, form: str
) -> None:
    deck = deck_of(zh_id())
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    card = real_anki.cards(col, "Headword:决定")[0]
    col.decks.select(card.did)
    for _ in range(3):
        col.sched.answerCard(col.sched.getCard(), 4)
    col.set_user_flag_for_cards(3, [card.id])
    for note in {card.nid: card.note() for card in real_anki.cards(col)}.values():
        note.tags.append("mine")
        col.update_note(note)
    elsewhere = col.decks.id("Elsewhere")
    col.set_deck([card.id], elsewhere)
    columns = "id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, flags"
    cards, history = (col.db.all(f"select {what} order by id") for what in (f"{columns} from cards", "* from revlog"))
    assert history

    log = imported(col, deck_of(changed_gloss(zh_id())), tmp_path, form)

    assert [n.id.nid for n in log.updated] == [card.nid]
    assert len(log.duplicate) == len(deck.notes) - 1
    assert card.note()["Gloss"] == "ketentuan baru"
    assert set(card.note().tags) == {"mine", *deck.notes[0].tags}
    assert col.db.scalar("select count() from notes where tags like '% mine %'") == len(deck.notes)
    assert cards == col.db.all(f"select {columns} from cards order by id")
    assert history == col.db.all("select * from revlog order by id")


def test_new_notes_come_into_their_decks_in_order_with_the_tag_of_their_text(
    col: Collection, tmp_path: Path, form: str
) -> None:
    lexicon = zh_id()
    first = replace(lexicon, entries=(lexicon.entries[0], lexicon.entries[3]))  # a word and a phrase
    real_anki.import_package(col, write_package(deck_of(first), tmp_path / "a.apkg").path)
    deck = deck_of(lexicon)
    log = imported(col, deck, tmp_path, form)
    assert (len(log.new), len(log.duplicate) + len(log.updated)) == (3, 3)
    for name in {note.deck for note in deck.notes}:
        found = dict.fromkeys(card.note().guid for card in real_anki.cards(col, f'deck:"{name}"'))
        assert list(found) == [note.guid for note in deck.notes if note.deck == name]
    for note in deck.notes:
        (fields, tags), *_ = col.db.all("select flds, tags from notes where guid = ?", note.guid)
        assert fields == "\x1f".join(note.fields)
        assert "text::mostaque-2024" in tags.split()
    assert len(real_anki.cards(col)) == write_package(deck, tmp_path / "whole.apkg").cards


def test_without_the_note_types_nothing_is_imported(col: Collection, tmp_path: Path, form: str) -> None:
    deck = deck_of(zh_id())
    before = everything(col)
    log = imported(col, deck, tmp_path, form)
    assert log.found_notes == len(log.missing_notetype) == len(deck.notes)
    assert everything(col) == before


def test_what_was_last_chosen_in_anki_for_other_files_does_not_count(
    col: Collection, tmp_path: Path, form: str
) -> None:
    from anki.collection import ImportCsvRequest

    (tmp_path / "other.csv").write_text("front,back\n", encoding="utf-8")
    metadata = col.get_csv_metadata(str(tmp_path / "other.csv"), None)
    metadata.dupe_resolution = metadata.PRESERVE
    col.import_csv(ImportCsvRequest(path=str(tmp_path / "other.csv"), metadata=metadata))
    real_anki.import_package(col, write_package(deck_of(zh_id()), tmp_path / "a.apkg").path)
    assert len(imported(col, deck_of(changed_gloss(zh_id())), tmp_path, form).updated) == 1


def test_a_field_of_the_learners_own_is_left_alone(col: Collection, tmp_path: Path, form: str) -> None:
    deck = deck_of(zh_id())
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    for name in ("Learn word", "Learn cloze"):
        model = col.models.by_name(name)
        col.models.add_field(model, col.models.new_field("Mine"))
        col.models.update_dict(model)
    own = [n for n in map(col.get_note, col.find_notes("")) if "Mine" in n]
    for note in own:
        note["Mine"] = "a mnemonic"
        col.update_note(note)
    assert len(imported(col, deck_of(changed_gloss(zh_id())), tmp_path, form).updated) == 1
    assert {col.get_note(note.id)["Mine"] for note in own} == {"a mnemonic"}


def cells(deck: Deck, form: str) -> list[list[str]]:
    """The lines of a table as a spreadsheet parts them."""
    return list(csv.reader(table(deck, form).splitlines(keepends=True), delimiter=SEPARATORS[form][1], strict=True))


def test_a_table_names_its_columns_and_has_a_line_for_each_note(form: str) -> None:
    deck = deck_of(zh_id())
    lines = cells(deck, form)
    headers = [line for line in lines if line[0].startswith("#")]
    notes = lines[len(headers) :]
    told = [SEPARATORS[form][1].join(line) for line in headers[:-1]]
    assert told == [
        f"#separator:{SEPARATORS[form][0]}",
        "#html:true",
        "#if matches:update current",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags:section::01 text::mostaque-2024",
    ]
    assert headers[-1][:6] == ["#columns:GUID", "Note type", "Deck", "Headword / Text", "Reading / Translation",
                               "Gloss / Reading"]  # fmt: skip
    assert [tuple(line) for line in notes] == [(n.guid, n.type.name, n.deck, *n.fields) for n in deck.notes]
    assert len(headers[-1]) == max(map(len, notes))


def test_a_table_alone_has_the_words_that_a_learner_knows(tmp_path: Path, form: str) -> None:
    deck = formulas()
    write_table(deck, tmp_path / f"deck.{form}", form)
    known = read_known(tmp_path / f"deck.{form}", "en")
    assert {"-nya2", "+49 30 12341", "#hash10"} <= set(known)


@pytest.mark.parametrize("deck", [formulas(), build_deck(hostile(), EN, DE)], ids=["formulas", "hostile"])
def test_no_cell_is_a_formula_to_a_spreadsheet(deck: Deck, form: str) -> None:
    assert len(deck.notes) > 20
    for line in cells(deck, form):
        for cell in line:
            assert not re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n]", cell)


def test_cards_show_what_stood_there(col: Collection, tmp_path: Path, form: str) -> None:
    deck = formulas()
    empty = replace(deck, notes=())
    real_anki.import_package(col, write_package(empty, tmp_path / "a.apkg").path)
    real_anki.import_package(col, write_package(deck_of(zh_id()), tmp_path / "b.apkg").path)  # brings the note types
    log = imported(col, deck, tmp_path, form)
    assert len(log.new) == len(deck.notes)
    shown = [real_anki.shown(card.answer()) for card in real_anki.cards(col, 'note:"Learn word" Target:en')]
    for bad in (*FORMULAS, *ODD):
        said = " ".join(bad.split())
        assert any(said in answer for answer in shown), said
    assert {note.deck.split("::")[0] for note in deck.notes} == {"cmd|' /C calc'!A1"}


def test_a_table_that_a_spreadsheet_has_saved_is_still_taken(col: Collection, tmp_path: Path) -> None:
    """Spreadsheets fill up all lines to the same number of cells, also those that tell Anki of the columns."""
    deck = deck_of(changed_gloss(zh_id()))
    real_anki.import_package(col, write_package(deck_of(zh_id()), tmp_path / "a.apkg").path)
    lines = cells(deck, "tsv")
    width = max(map(len, lines))
    with (tmp_path / "saved.tsv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="\t").writerows([*line, *[""] * (width - len(line))] for line in lines)
    tags = set(col.tags.all())
    log = import_table(col, tmp_path / "saved.tsv")
    assert (len(log.updated), len(log.duplicate)) == (1, len(deck.notes) - 1)
    assert set(col.tags.all()) == tags


@given(st.text(alphabet=st.one_of(st.sampled_from("=+-@＝－\t\r\n \"',;#{}:<&\u0338\u0301"), st.characters())))
def test_a_field_shows_the_same_and_opens_no_formula(text: str) -> None:
    field = anki_text.field(text)
    safe = anki_text.no_formula(field)
    assert html.unescape(safe) == html.unescape(field)
    assert not re.match(r"\s*[=+\-@＝＋－＠]", safe)
    assert anki_text.no_formula(safe) == safe


fields = st.one_of(
    st.sampled_from((*HOSTILE, *FORMULAS, *ODD)),
    st.text(alphabet=st.one_of(st.sampled_from("=\"',;#\t\r\n{}:|"), st.characters())),
)


clozes = st.lists(fields, min_size=len(CLOZE.fields), max_size=len(CLOZE.fields))


@given(st.lists(clozes, max_size=4), st.sampled_from([*SEPARATORS]))
def test_every_field_comes_back_from_its_cell(notes: list[list[str]], form: str) -> None:
    made = [Note(CLOZE, f"guid{k}", "D::1", tuple(map(anki_text.field, note)), ("a",)) for k, note in enumerate(notes)]
    deck = Deck("D", "", tuple(made))
    lines = [line for line in cells(deck, form) if not line[0].startswith("#")]
    assert [tuple(line[3:]) for line in lines] == [note.fields for note in made]


def test_a_table_is_the_same_bytes_each_time_and_written_whole(tmp_path: Path, form: str) -> None:
    deck = deck_of(zh_id())
    path = tmp_path / "new" / f"deck.{form}"
    write_table(deck, path, form)
    first = path.read_bytes()
    write_table(deck, path, form)
    assert path.read_bytes() == first
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    (tmp_path / "taken").mkdir()
    with pytest.raises(LearnError, match="taken"):
        write_table(deck, tmp_path / "taken", form)


def test_an_empty_deck_has_its_headers(form: str) -> None:
    deck = build_deck(replace(zh_id(), entries=(), sentences=()), ZH, ID)
    assert all(line[0].startswith("#") for line in cells(deck, form))
