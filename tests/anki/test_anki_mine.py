"""Decks fitted to a learner's collection, in the real Anki: what is the learner's own stays."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from anki.import_export_pb2 import ExportAnkiPackageOptions
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition as Update

from learn.anki import build_deck, package, read_mine, write_package
from learn.errors import RequestError
from learn.lexicon.entry import Lexicon
from tests.anki import real_anki
from tests.anki.anki_samples import ID, ID_1, ZH, ZH_1, entry, zh_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anki.collection import Collection

CARDS = "id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, flags"
SECONDS_AGO = 100
EASY = 4


def rebuilt() -> Lexicon:
    """The sample with another meaning of its first word, and with one word more."""
    made = zh_id()
    first, *rest = made.entries
    new = entry("界", "kalangan", ZH_1, ID_1)
    return replace(made, entries=(replace(first, gloss="ketentuan baru"), *rest, new))


def deck(lexicon: Lexicon):
    return build_deck(lexicon, ZH, ID)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_package(deck(zh_id()), tmp_path / "a.apkg").path


@pytest.fixture
def col(tmp_path: Path, path: Path) -> Iterator[Collection]:
    """A learner who has had the deck for a while: cards studied, one flagged, one suspended, notes tagged."""
    with real_anki.collection(tmp_path / "collection") as col:
        real_anki.import_package(col, path)
        first, second = (note_of(col, headword) for headword in ("决定", "宣布"))
        col.decks.select(first.cards()[0].did)
        for _ in range(3):
            col.sched.answerCard(col.sched.getCard(), EASY)
        col.set_user_flag_for_cards(3, [first.cards()[0].id])
        col.sched.suspend_cards([first.cards()[1].id])
        for note in (first, second):
            note.tags += ["mine::hard", "section::of-mine", "marked"]
            col.update_note(note)
        a_while_ago(col)
        yield col
        assert col.fix_integrity()[1]


def a_while_ago(col: Collection) -> None:
    """What was done was not done this very second; nor, for note types, on the stroke of an hour, as ours are."""
    col.db.execute("update notes set mod = mod - ? where mod > ?", SECONDS_AGO, package.FIRST_BUILD)
    ago = f"mtime_secs - {SECONDS_AGO} - (mtime_secs % 100 = 0)"
    col.db.execute(f"update notetypes set mtime_secs = {ago} where mtime_secs > ?", int(time.time()) - SECONDS_AGO)


def note_of(col: Collection, headword: str):
    (found,) = [n for n in map(col.get_note, col.find_notes("")) if headword in n.values()]
    return found


def model_of(col: Collection) -> dict:
    return col.models.get(note_of(col, "宣布").mid)


@pytest.mark.parametrize("options", [{}, {"with_scheduling": True}, {"with_deck_configs": True}], ids=str)
def test_a_changed_note_keeps_all_that_is_the_learners(col: Collection, path: Path, options: dict) -> None:
    cards, history = col.db.all(f"select {CARDS} from cards order by id"), col.db.all("select * from revlog")
    untouched = col.db.all("select * from notes where flds not like '%决定%' order by id")
    assert len(history) == 3

    summary = write_package(deck(rebuilt()), path, mine=read_mine(col.path))
    log = real_anki.import_package(col, path, **options)

    assert (summary.changed, summary.added, summary.remarks) == (1, 1, ())
    assert [len(kind) for kind in (log.new, log.updated, log.conflicting)] == [1, 1, 0]
    note = note_of(col, "决定")
    assert note["Gloss"] == "ketentuan baru"
    assert {"mine::hard", "section::of-mine", "kind::word", "text::mostaque-2024"} <= set(note.tags)
    assert ("marked" in note.tags) == options.get("with_scheduling", False), "Anki takes it off any package without"
    assert set(map(tuple, cards)) <= set(map(tuple, col.db.all(f"select {CARDS} from cards")))
    assert col.db.all("select * from revlog") == history
    assert untouched == [n for n in col.db.all("select * from notes order by id") if n[0] in {u[0] for u in untouched}]
    assert note_of(col, "界").tags == ["confidence::8", "kind::word", "section::00", "text::mostaque-2024", "zipf::4"]


def test_our_own_tags_follow_the_build(col: Collection, path: Path) -> None:
    made = rebuilt()
    first, *rest = made.entries
    write_package(deck(replace(made, entries=(replace(first, confidence=0.95), *rest))), path, mine=read_mine(col.path))
    real_anki.import_package(col, path)
    assert [tag for tag in note_of(col, "决定").tags if tag.startswith("confidence")] == ["confidence::9"]


Change = Callable[["Collection", dict], None]


def add_field(col: Collection, model: dict) -> None:
    col.models.add_field(model, col.models.new_field("Mnemonic"))


def add_field_in_front(col: Collection, model: dict) -> None:
    add_field(col, model)
    col.models.reposition_field(model, model["flds"][-1], 0)


def remove_field(col: Collection, model: dict) -> None:
    col.models.remove_field(model, next(f for f in model["flds"] if f["name"] == "Source"))
    model["tmpls"] = [t | {"afmt": t["afmt"].replace("Source", "Gloss")} for t in model["tmpls"]]


def rename_field(col: Collection, model: dict) -> None:
    col.models.rename_field(model, next(f for f in model["flds"] if f["name"] == "Translation"), "Terjemahan")


def rename_type(col: Collection, model: dict) -> None:
    model["name"] = "Kata"


def add_card(col: Collection, model: dict) -> None:
    made = col.models.new_template("Spell")
    made["qfmt"], made["afmt"] = "{{Gloss}} in {{Target}}", "{{Headword}}"
    col.models.add_template(model, made)


def remove_card(col: Collection, model: dict) -> None:
    col.models.remove_template(model, model["tmpls"][0])


def restyle(col: Collection, model: dict) -> None:
    model["css"] += "/* mine */"


@pytest.mark.parametrize(
    "change",
    [add_field, add_field_in_front, remove_field, rename_field, rename_type, add_card, remove_card, restyle],
)
@pytest.mark.parametrize("later", [False, True], ids=["", "newer look"])
def test_a_note_type_of_the_learners_making_stays_and_its_notes_are_updated(
    col: Collection, path: Path, monkeypatch: pytest.MonkeyPatch, change: Change, later: bool
) -> None:
    model = model_of(col)
    model["tmpls"][-2]["afmt"] += " MINE"
    change(col, model)
    col.models.update_dict(model)
    note = note_of(col, "决定")
    if "Mnemonic" in note:
        note["Mnemonic"] = "mine <b>alone</b>"
        col.update_note(note)
    a_while_ago(col)
    names, looks = ([m[key] for m in col.models.all()] for key in ("name", "css"))
    before, model = col.db.list("select id from cards"), model_of(col)

    if later:
        monkeypatch.setattr(package, "TEMPLATES_CHANGED", int(time.time()) // 3600 * 3600 + 3600)
    summary = write_package(deck(rebuilt()), path, mine=read_mine(col.path))
    log = real_anki.import_package(col, path)

    assert [len(kind) for kind in (log.new, log.updated, log.conflicting)] == [1, 1, 0]
    assert ([m["name"] for m in col.models.all()], [m["css"] for m in col.models.all()]) == (names, looks)
    now = model_of(col)
    assert [(t["name"], t["qfmt"], t["afmt"]) for t in now["tmpls"]] == [
        (t["name"], t["qfmt"], t["afmt"]) for t in model["tmpls"]
    ]
    assert (now["flds"], now["css"], now["name"]) == (model["flds"], model["css"], model["name"])
    note, new = note_of(col, "决定"), note_of(col, "界")
    assert note["Gloss"] == "ketentuan baru"
    assert "mine::hard" in note.tags
    if "Mnemonic" in note:
        assert (note["Mnemonic"], new["Mnemonic"]) == ("mine <b>alone</b>", "")
    assert set(before) <= set(col.db.list("select id from cards"))
    assert "MINE" in "".join(card.answer() for card in new.cards())
    wanted = {"Recognise", "Produce"} & {t["name"] for t in model["tmpls"]}
    assert {card.template()["name"] for card in new.cards()} == wanted
    assert bool(summary.remarks) == later
    if later:
        assert summary.remarks[0].startswith(f"{now['name']}: stays as you have changed it")

    # Again, with nothing new: the package built for this collection is one to compare with too.
    summary = write_package(deck(rebuilt()), path, mine=read_mine(col.path))
    assert (summary.changed, summary.added, summary.removed) == (0, 0, ())
    log = real_anki.import_package(col, path)
    assert len(log.duplicate) == log.found_notes


def test_cards_of_a_template_of_the_learners_are_made_for_new_notes_by_a_check_of_the_database(
    col: Collection, path: Path
) -> None:
    model = model_of(col)
    add_card(col, model)
    col.models.update_dict(model)
    write_package(deck(rebuilt()), path, mine=read_mine(col.path))
    real_anki.import_package(col, path)
    col.fix_integrity()
    assert {card.template()["name"] for card in note_of(col, "界").cards()} == {"Recognise", "Produce", "Spell"}


def test_without_the_collection_anki_takes_a_type_with_another_field_for_another_one(
    col: Collection, path: Path
) -> None:
    """What the guide for learners warns of."""
    model = model_of(col)
    add_field(col, model)
    col.models.update_dict(model)
    note = note_of(col, "决定")
    note["Mnemonic"] = "mine"
    col.update_note(note)
    a_while_ago(col)
    write_package(deck(rebuilt()), path)
    assert len(real_anki.import_package(col, path).conflicting) == 3
    assert note_of(col, "决定")["Gloss"] == "keputusan"
    assert "Learn word+" in [m["name"] for m in col.models.all()]
    # Merging the types again updates the note, at the cost of what is the learner's.
    options = {"merge_notetypes": True, "update_notes": Update.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS}
    real_anki.import_package(col, path, **options)
    note = note_of(col, "决定")
    assert (note["Gloss"], note["Mnemonic"]) == ("ketentuan baru", "")
    assert "mine::hard" not in note.tags


@pytest.mark.parametrize("legacy", [False, True])
def test_a_package_that_the_learner_exports_does_as_well_as_the_collection(
    col: Collection, path: Path, tmp_path: Path, legacy: bool
) -> None:
    model = model_of(col)
    add_field_in_front(col, model)
    col.models.update_dict(model)
    a_while_ago(col)
    options = ExportAnkiPackageOptions(with_scheduling=True, with_media=False, legacy=legacy)
    col.export_anki_package(out_path=str(tmp_path / "mine.apkg"), options=options, limit=None)
    exported, whole = read_mine(tmp_path / "mine.apkg"), read_mine(col.path)
    assert exported.notes == whole.notes
    assert exported.types == whole.types
    assert len(whole.notes) == 6


def test_what_was_built_to_another_place_is_brought_up_to_date(col: Collection, path: Path, tmp_path: Path) -> None:
    write_package(deck(rebuilt()), tmp_path / "elsewhere.apkg", mine=read_mine(col.path))
    log = real_anki.import_package(col, tmp_path / "elsewhere.apkg")
    assert (len(log.new), len(log.updated)) == (1, 1)
    assert note_of(col, "决定")["Gloss"] == "ketentuan baru"


def test_a_collection_that_has_nothing_of_ours_changes_nothing(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "other") as other:
        mine = read_mine(other.path)
    for name, given in (("a", mine), ("b", None)):
        write_package(deck(zh_id()), tmp_path / f"{name}.apkg", mine=given)
    assert (tmp_path / "a.apkg").read_bytes() == (tmp_path / "b.apkg").read_bytes()


@pytest.mark.parametrize("name", ["none.anki2", "text.txt", "."])
def test_what_is_no_collection_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "text.txt").write_text("word\n")
    with pytest.raises(RequestError, match=r"no such file|no Anki collection|is a folder") as caught:
        read_mine(tmp_path / name)
    assert len(str(caught.value).splitlines()) == 1
