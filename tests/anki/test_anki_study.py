"""Decks studied for days with the real Anki's own scheduler: siblings apart, the order of study kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from learn.anki import build_deck, write_package
from learn.lexicon.entry import Lexicon
from tests.anki import real_anki
from tests.anki.anki_samples import AR, ID, entry, gap_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.collection import Collection

GOOD = 3
ASCENDING_POSITION = 1  # of new cards, in the options of a deck
PAIR = "Words::id ← ar"
WORDS = [f"kata{chr(97 + k // 10)}{chr(97 + k % 10)}" for k in range(100)]


@dataclass(frozen=True)
class Shown:
    """A card as it came up."""

    note: int
    card: str
    first: str
    new: bool


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred words in the order of study, every tenth a phrase, and sentences with three gaps."""
    entries = tuple(
        entry(w, f"كلمة{k}", f"Ini {w} di sini.", "x", kind="word" if k % 10 else "phrase") for k, w in enumerate(WORDS)
    )
    sentences = tuple(
        gap_sentence(f"Ada {a} di antara {b} yang lain dan juga {c} yang baru.", "x", (a, "أ"), (b, "ب"), (c, "ج"))
        for a, b, c in zip(*[iter(f"hal{chr(97 + k // 10)}{chr(97 + k % 10)}" for k in range(60))] * 3, strict=True)
    )
    deck = build_deck(Lexicon("words", "Words", "id", "ar", entries, sentences), ID, AR)
    path: Path = tmp_path_factory.mktemp("package") / "words.apkg"
    return write_package(deck, path).path


@pytest.fixture
def col(tmp_path: Path) -> Iterator[Collection]:
    with real_anki.collection(tmp_path) as col:
        yield col


def studied(col: Collection, deck: str, days: int) -> list[list[Shown]]:
    """What comes up on each of some days, when every card is answered Good."""
    found = []
    for _ in range(days):
        col.sched.deck_due_tree()  # the page of decks, which lets go of what is buried
        col.decks.select(col.decks.id_for_name(deck))
        today = []
        while card := col.sched.getCard():
            new = card.type == 0
            today.append(Shown(card.nid, card.template()["name"] + str(card.ord), card.note().fields[0], new))
            col.sched.answerCard(card, GOOD)
        found.append(today)
        # A day goes by: the collection was begun a day earlier, and all in it was done a day earlier.
        col.db.execute("update col set crt = crt - 86400")
        col.db.execute("update revlog set id = id - 86400000")
        col.db.execute("update cards set due = due - 86400 where queue = 1")
        col.close()
        col.reopen()
    return found


def siblings(day: list[Shown]) -> int:
    """How many notes come up on a day with more than one of their cards."""
    return len({(s.note, s.card) for s in day}) - len({s.note for s in day})


def test_new_cards_of_a_note_are_begun_on_different_days(col: Collection, package: Path) -> None:
    real_anki.import_package(col, package)
    days = studied(col, PAIR, 5)
    new = [[s for s in day if s.new] for day in days]
    assert [len(day) for day in new] == [20] * 5
    assert {s.card for s in new[0]} == {"Recognise0"}
    assert {s.card for s in new[3]} == {"Recognise0", "Produce1"}
    assert all(siblings(day) == 0 for day in new)
    # Until reviews of the one come due with the first of the other, no day has both.
    assert all(siblings(day) == 0 for day in days[:4])
    begun = [s for day in new for s in day]
    for k, shown in enumerate(begun):
        if shown.card == "Produce1":
            assert any(s.note == shown.note for s in begun[: k - 20])
    for card in ("Recognise0", "Produce1"):
        words = [s.first for s in begun if s.card == card]
        assert words == sorted(words)


def test_gaps_of_a_sentence_are_begun_on_different_days(col: Collection, package: Path) -> None:
    real_anki.import_package(col, package)
    days = studied(col, f"{PAIR}::3 Cloze", 3)
    assert [{s.card for s in day if s.new} for day in days] == [{"Cloze0"}, {"Cloze1"}, {"Cloze2"}]
    assert siblings(days[0]) == 0


def test_with_siblings_buried_none_ever_meet_and_phrases_come_in_their_place(col: Collection, package: Path) -> None:
    real_anki.import_package(col, package)
    options = col.decks.config_dict_for_deck_id(col.decks.id_for_name(PAIR))
    options["new"]["bury"] = options["rev"]["bury"] = options["buryInterdayLearning"] = True
    options["newGatherPriority"] = ASCENDING_POSITION
    col.decks.update_config(options)
    days = studied(col, PAIR, 5)
    assert all(siblings(day) == 0 for day in days)
    words = [s.first for day in days for s in day if s.new and s.card == "Recognise0"]
    assert len(words) > 60
    assert words == WORDS[: len(words)]


def test_a_package_changes_no_options(col: Collection, package: Path) -> None:
    real_anki.import_package(col, package)
    mine = col.decks.add_config("Mine")
    for deck in col.decks.all_names_and_ids():
        if deck.name.startswith(PAIR):
            col.decks.set_config_id_for_deck_dict(col.decks.get(deck.id), mine["id"])
    everything = col.decks.all_config()
    for wanted in (False, True):
        real_anki.import_package(col, package, with_deck_configs=wanted, with_scheduling=wanted)
        assert col.decks.config_dict_for_deck_id(col.decks.id_for_name(PAIR))["name"] == "Mine"
        assert col.decks.all_config() == everything
