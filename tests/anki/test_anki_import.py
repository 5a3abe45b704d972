"""Packages in the real Anki: imported, imported again, rebuilt, and beside each other."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from learn.anki import CLOZE, PHRASE, WORD, build_deck, write_package
from learn.anki.package import SIBLINGS_APART
from tests.anki import real_anki
from tests.anki.anki_samples import DE, EN, LEXICONS, SIDES, hostile, id_ar, zh_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.collection import Collection

    from learn.anki import Deck
    from learn.lexicon.entry import Lexicon


def deck_of(lexicon: Lexicon, **settings: object) -> Deck:
    return build_deck(lexicon, SIDES[lexicon.target], SIDES[lexicon.base], **settings)


@pytest.fixture
def col(tmp_path: Path) -> Iterator[Collection]:
    with real_anki.collection(tmp_path / "collection") as col:
        yield col
        assert col.fix_integrity()[1]


def changed_gloss(lexicon: Lexicon) -> Lexicon:
    first, *rest = lexicon.entries
    return replace(lexicon, entries=(replace(first, gloss="ketentuan baru"), *rest))


def test_every_note_of_every_pair_is_found_and_imported(col: Collection, tmp_path: Path) -> None:
    decks = [*(deck_of(make()) for make in LEXICONS), build_deck(hostile(), EN, DE)]
    for i, deck in enumerate(decks):
        summary = write_package(deck, tmp_path / f"{i}.apkg")
        log = real_anki.import_package(col, summary.path)
        assert log.found_notes == len(log.new) == len(deck.notes)
        assert summary.words + summary.phrases + summary.clozes == len(deck.notes)
    assert col.note_count() == sum(len(deck.notes) for deck in decks)
    names = {deck.name for deck in col.decks.all_names_and_ids()}
    for deck in decks:
        assert {note.deck for note in deck.notes} <= names
        assert deck.name.count("::") == 1
    types = {m.name: m.id for m in col.models.all_names_and_ids()}
    assert {t.name: t.id for t in (WORD, PHRASE, CLOZE)}.items() <= types.items()
    assert not col.get_empty_cards().notes


def test_the_deck_says_where_it_comes_from(col: Collection, tmp_path: Path) -> None:
    deck = deck_of(zh_id(), source="https://example.org/?a&b", method="aligned <by> sense", licence="CC BY\n4.0")
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    for name in (deck.name, deck.notes[0].deck):
        shown = col.decks.by_name(name)["desc"]
        assert "Chinese for those who know Indonesian" in shown
        assert "https://example.org/?a&amp;b" in shown
        assert "aligned &lt;by&gt; sense" in shown
        assert "CC BY<br>4.0" in shown


def test_a_second_import_adds_and_changes_nothing(col: Collection, tmp_path: Path) -> None:
    path = write_package(build_deck(hostile(), EN, DE), tmp_path / "a.apkg").path
    real_anki.import_package(col, path)
    before = col.db.all("select * from notes order by id"), col.db.all("select * from cards order by id")
    log = real_anki.import_package(col, path)
    assert len(log.duplicate) == log.found_notes
    assert not log.new
    assert not log.updated
    assert before == (
        col.db.all("select * from notes order by id"),
        col.db.all("select * from cards order by id"),
    )


def test_cards_come_in_the_order_of_study(col: Collection, tmp_path: Path) -> None:
    deck = deck_of(zh_id())
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    for name in {note.deck for note in deck.notes}:
        wanted = [note.fields[0] for note in deck.notes if note.deck == name]
        found = dict.fromkeys(card.note().fields[0] for card in real_anki.cards(col, f'deck:"{name}"'))
        assert list(found) == wanted
    of_note = "select due from cards where nid = ? order by ord"
    dues = [col.db.list(of_note, note) for note in sorted(col.find_notes(""))]
    assert [due[0] for due in dues] == list(range(len(deck.notes)))
    assert all(b - a == SIBLINGS_APART for due in dues for a, b in pairwise(due))
    assert any(len(due) > 1 for due in dues)


def test_a_rebuilt_note_is_updated_in_place_and_keeps_its_history(col: Collection, tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    real_anki.import_package(col, write_package(deck_of(zh_id()), path).path)
    card = real_anki.cards(col, "Headword:决定")[0]
    col.decks.select(card.did)
    for _ in range(3):
        card = col.sched.getCard()
        col.sched.answerCard(card, 4)
    reviewed = col.find_cards("rated:1")
    card = real_anki.cards(col, "Headword:决定")[0]
    col.set_user_flag_for_cards(3, [card.id])
    other = real_anki.cards(col, "Headword:宣布")[1]
    col.sched.suspend_cards([other.id])
    note = card.note()
    history = col.db.all("select * from revlog")
    columns = "id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, flags"
    schedule = col.db.all(f"select {columns} from cards order by id")

    summary = write_package(deck_of(changed_gloss(zh_id())), path, timestamp=int(time.time()) + 10)
    assert (summary.changed, summary.added, summary.removed) == (1, 0, ())
    log = real_anki.import_package(col, path)

    assert [n.id.nid for n in log.updated] == [note.id]
    assert not log.new
    note = col.get_note(note.id)
    assert note["Gloss"] == "ketentuan baru"
    assert schedule == col.db.all(f"select {columns} from cards order by id")
    assert history == col.db.all("select * from revlog")
    assert len(reviewed) == len(history) == 3


def test_what_did_not_change_is_not_touched_by_a_rebuild(col: Collection, tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    real_anki.import_package(col, write_package(deck_of(zh_id()), path).path)
    note = real_anki.cards(col, "Headword:宣布")[0].note()
    note["Notes"] = "my own mnemonic"
    note.add_tag("mine::hard")
    col.update_note(note)
    write_package(deck_of(changed_gloss(zh_id())), path)
    log = real_anki.import_package(col, path)
    assert len(log.updated) == 1
    note = col.get_note(note.id)
    assert note["Notes"] == "my own mnemonic"
    # Anki replaces the tags of the notes that it updates; these keep theirs because they are not.
    assert "mine::hard" in note.tags


def test_a_users_template_survives(col: Collection, tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    real_anki.import_package(col, write_package(deck_of(zh_id()), path).path)
    model = col.models.by_name("Learn word")
    model["tmpls"][0]["afmt"] += "MINE"
    model["css"] += "/* mine */"
    col.models.update_dict(model)
    write_package(deck_of(changed_gloss(zh_id())), path)
    assert len(real_anki.import_package(col, path).updated) == 1
    model = col.models.by_name("Learn word")
    assert model["tmpls"][0]["afmt"].endswith("MINE")
    assert model["css"].endswith("/* mine */")
    assert [m.name for m in col.models.all_names_and_ids() if m.name.startswith("Learn")] == [
        "Learn cloze",
        "Learn phrase",
        "Learn word",
    ]


def test_cards_can_be_added_to_a_deck_in_use(col: Collection, tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    real_anki.import_package(col, write_package(deck_of(zh_id(), cards=("recognise",)), path).path)
    before = {card.id for card in real_anki.cards(col)}
    assert len(before) == 5
    write_package(deck_of(zh_id(), cards=("recognise", "produce")), path)
    log = real_anki.import_package(col, path)
    assert len(log.updated) == 5
    after = {card.id for card in real_anki.cards(col)}
    assert before < after
    assert len(after) == 10


def test_decks_of_other_texts_and_pairs_leave_each_other_alone(col: Collection, tmp_path: Path) -> None:
    same = zh_id()
    lexicons = (
        same,
        replace(same, text="another"),
        replace(same, base="tl"),
        replace(id_ar(), text=same.text),
    )
    for i, lexicon in enumerate(lexicons):
        log = real_anki.import_package(col, write_package(deck_of(lexicon), tmp_path / f"{i}.apkg").path)
        assert len(log.new) == log.found_notes
    guids = col.db.list("select guid from notes")
    assert len(guids) == len(set(guids)) == sum(len(deck_of(lexicon).notes) for lexicon in lexicons)


def test_audio_makes_listening_cards(col: Collection, tmp_path: Path) -> None:
    deck = deck_of(zh_id())
    at = WORD.fields.index("Audio")
    notes = tuple(
        note
        if note.type is CLOZE
        else replace(note, fields=(*note.fields[:at], "[anki:tts lang=zh_CN]决定[/anki:tts]", *note.fields[at + 1 :]))
        for note in deck.notes
    )
    real_anki.import_package(col, write_package(replace(deck, notes=notes), tmp_path / "a.apkg").path)
    listening = [card for card in real_anki.cards(col) if card.template()["name"] == "Listen"]
    assert len(listening) == 5
    for card in listening:
        output = card.render_output()
        assert len(output.question_av_tags) == 1
        assert "决定" not in real_anki.shown(output.question_text)
