"""Audio in the real Anki: what it hears on which card, files in its media folder, and changes of mind."""

from __future__ import annotations

import html
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import anki.collection  # before anki.sound: the two import each other
import pytest
from anki.sound import SoundOrVideoTag, TTSTag

from learn.anki import CLOZE, build_deck, with_clips, with_tags, write_package
from learn.cache import Cache
from learn.errors import RequestError
from learn.languages import get
from learn.lexicon.entry import Lexicon
from learn.pipeline import Text, tools, write_deck
from learn.recipe import DeckSettings
from learn.speech import Line, clips
from tests.anki import real_anki
from tests.anki.anki_samples import AR, DE, EN, HOSTILE, ID, SIDES, TL, ZH, ar_id, hostile, tl_hi, zh_id
from tests.speech.beeps import Beeps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.cards import Card

    from learn.anki import Deck
    from learn.pipeline import Made

ALL = ("recognise", "produce", "listen", "cloze")


@pytest.fixture
def col(tmp_path: Path) -> Iterator[anki.collection.Collection]:
    with real_anki.collection(tmp_path / "collection") as col:
        yield col
        report = col.media.check()
        assert not report.missing
        assert not report.unused
        assert col.fix_integrity()[1]


def deck_of(lexicon: Lexicon, *cards: str) -> Deck:
    return build_deck(lexicon, SIDES[lexicon.target], SIDES[lexicon.base], cards=cards or ALL)


def beeping(deck: Deck, lines: set[str] | None = None) -> Deck:
    """The deck with beeps, for all lines or some."""
    wanted = [line for note in deck.notes for _, line in note.lines if lines is None or line.text in lines]
    return with_clips(deck, clips(wanted, ID, Beeps(), Cache(None)))


def cards_by_name(col: anki.collection.Collection, query: str) -> dict[str, Card]:
    return {card.template()["name"]: card for card in real_anki.cards(col, query)}


def test_the_device_is_asked_to_read_word_and_sentence(col: anki.collection.Collection, tmp_path: Path) -> None:
    real_anki.import_package(col, write_package(with_tags(deck_of(zh_id()), ZH), tmp_path / "a.apkg").path)
    cards = cards_by_name(col, "Headword:决定")
    assert set(cards) == {"Recognise", "Produce", "Listen"}
    word = TTSTag("决定", "zh_CN", [], 1.0, [])
    sentence = TTSTag(zh_id().entries[0].example.sentence, "zh_CN", [], 1.0, [])
    for name, card in cards.items():
        output = card.render_output()
        assert output.question_av_tags == ([word] if name == "Listen" else [])
        assert output.answer_av_tags == [word, sentence]
    front = cards["Listen"].render_output().question_text
    assert real_anki.shown(front) == "[anki:play:q:0]"
    (cloze,) = {card.nid: card for card in real_anki.cards(col, 'note:"Learn cloze"')}.values()
    output = cloze.render_output()
    assert (output.question_av_tags, output.answer_av_tags) == ([], [sentence])


def test_arabic_words_are_sent_to_the_device_with_their_vowels(col: anki.collection.Collection, tmp_path: Path) -> None:
    made = ar_id()
    real = tuple(replace(e, reading=e.reading.replace(" · ", " ")) for e in made.entries)
    deck = with_tags(deck_of(replace(made, entries=real)), AR)
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    (tag,) = cards_by_name(col, "Headword:قرار")["Listen"].render_output().question_av_tags
    assert (tag.field_text, tag.lang) == ("قَرَار", "ar_SA")


def test_hostile_text_is_read_as_that_text(col: anki.collection.Collection, tmp_path: Path) -> None:
    deck = with_tags(build_deck(hostile(), EN, DE), EN)
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    listening = [card for card in real_anki.cards(col) if card.template()["name"] == "Listen"]
    assert len(listening) == len(HOSTILE)
    for card in listening:
        (tag,) = card.render_output().question_av_tags
        assert isinstance(tag, TTSTag)
        assert " ".join(tag.field_text.split()) == html.unescape(card.note()["Headword"])
        assert len(card.render_output().answer_av_tags) == 2


def test_files_come_into_the_media_folder_once(col: anki.collection.Collection, tmp_path: Path) -> None:
    deck = beeping(deck_of(zh_id()))
    path = write_package(deck, tmp_path / "a.apkg").path
    real_anki.import_package(col, path)
    folder = sorted(file.name for file in (tmp_path / "collection" / "collection.media").iterdir())
    assert folder == sorted(deck.media) == [name for name in folder if name.startswith("learn-")]
    assert all((tmp_path / "collection" / "collection.media" / n).read_bytes() == d for n, d in deck.media.items())
    played = set()
    for card in real_anki.cards(col):
        output = card.render_output()
        front = {"Listen": 1}.get(card.template()["name"], 0)
        assert len(output.question_av_tags) == front
        assert len(output.answer_av_tags) == (1 if card.note_type()["name"] == CLOZE.name else 2)
        tags = output.question_av_tags + output.answer_av_tags
        assert all(isinstance(tag, SoundOrVideoTag) for tag in tags)
        played |= {tag.filename for tag in tags}
    assert played == set(folder)
    log = real_anki.import_package(col, path)
    assert not log.new
    assert not log.updated
    assert sorted(file.name for file in (tmp_path / "collection" / "collection.media").iterdir()) == folder


def test_the_same_deck_is_the_same_file_and_holds_what_is_used(tmp_path: Path) -> None:
    for n in "ab":
        write_package(beeping(deck_of(zh_id())), tmp_path / f"{n}.apkg")
    assert (tmp_path / "a.apkg").read_bytes() == (tmp_path / "b.apkg").read_bytes()
    extra = clips([Line("nobody says this")], ID, Beeps(), Cache(None))
    deck = deck_of(zh_id())
    lines = [line for note in deck.notes for _, line in note.lines]
    full = with_clips(deck, clips(lines, ID, Beeps(), Cache(None)) | extra)
    assert full.media == beeping(deck).media
    with zipfile.ZipFile(tmp_path / "a.apkg") as archive:
        assert set(archive.namelist()) == {"collection.anki2", "media", *map(str, range(len(full.media)))}
        assert archive.testzip() is None


def test_speech_can_be_added_and_taken_away(col: anki.collection.Collection, tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    silent = deck_of(zh_id(), "recognise", "produce", "cloze")
    real_anki.import_package(col, write_package(silent, path, timestamp=1_800_000_000).path)
    notes, cards = col.find_notes(""), col.find_cards("")
    summary = write_package(beeping(deck_of(zh_id())), path, timestamp=1_800_000_100)
    assert (summary.added, summary.changed) == (0, len(notes))
    log = real_anki.import_package(col, path)
    assert (len(log.new), len(log.updated)) == (0, len(notes))
    assert col.find_notes("") == notes
    assert set(cards) < set(col.find_cards(""))
    assert len(col.find_cards("card:Listen")) == 5
    assert len(col.find_notes("Audio:*sound*")) == len(notes)
    write_package(silent, path, timestamp=1_800_000_200)
    real_anki.import_package(col, path)
    assert col.find_notes("") == notes
    assert not col.find_notes("Audio:*sound*")
    # What nothing plays any more is for Anki's own "Check Media" to clear away.
    col.media.trash_files(list(col.media.check().unused))


def test_a_word_that_cannot_be_heard_makes_no_card_to_listen_to(
    col: anki.collection.Collection, tmp_path: Path
) -> None:
    deck = beeping(deck_of(zh_id()), {"决定"})
    assert deck.left_out["listen card without audio"] == 4
    real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
    assert len(col.find_cards("card:Listen")) == 1
    assert len(deck.notes) == len(deck_of(zh_id()).notes)
    only = beeping(deck_of(zh_id(), "listen"), {"决定"})
    assert [note["Headword"] for note in only.notes] == ["决定"]


# The whole way


def written(lexicon: Lexicon, path: Path, *, cards: tuple[str, ...] = ("recognise",), **settings: object) -> Made:
    options = {key: settings.pop(key) for key in ("engine", "use") if key in settings}
    text = Text("n", "t", {}, {lexicon.target: ()}, ())
    return write_deck(lexicon, text, DeckSettings(confidence=0, cards=cards, **settings), path, **options)


def test_a_deck_is_read_aloud_by_espeak(col: anki.collection.Collection, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    use = tools(tmp_path / "cache", lambda *step: told.append(step))
    made = written(zh_id(), tmp_path / "a.apkg", cards=("produce", "listen"), speech="espeak", use=use)
    assert (made.remarks, made.sounds) == ((), 6)  # five headwords, and the one sentence of all
    assert told[-1] == ("speech zh", 6, 6)
    real_anki.import_package(col, made.files[0])
    assert len(col.find_cards("card:Listen")) == made.words + made.phrases == 5
    assert "espeak-ng" in col.decks.by_name(f"{zh_id().title}::zh ← id")["desc"]
    files = list((tmp_path / "collection" / "collection.media").iterdir())
    assert len(files) == 6
    assert all(re.fullmatch(r"learn-[0-9a-f]{20}\.mp3", file.name) for file in files)
    first = made.files[0].read_bytes()
    written(zh_id(), tmp_path / "b.apkg", cards=("produce", "listen"), speech="espeak")
    assert (tmp_path / "b.apkg").read_bytes() == first


def test_a_language_without_a_voice_is_said_and_the_deck_is_made(
    col: anki.collection.Collection, tmp_path: Path
) -> None:
    made = written(tl_hi(), tmp_path / "a.apkg", cards=("recognise", "listen"), speech="espeak")
    (remark,) = made.remarks
    assert remark == (
        "speech: espeak has no voice for Tagalog (tl), so its decks have no audio and no cards to listen to;"
        " Anki may have one (fil_PH)"
    )
    assert made.sounds == 0
    real_anki.import_package(col, made.files[0])
    assert {card.template()["name"] for card in real_anki.cards(col)} == {"Recognise"}
    only = written(tl_hi(), tmp_path / "b.apkg", cards=("listen",), speech="espeak")
    assert (only.words, only.phrases) == (0, 0)
    asked = written(tl_hi(), tmp_path / "c.apkg", cards=("listen",), speech="anki")
    assert (asked.remarks, asked.words + asked.phrases) == ((), 3)
    assert all(note["Audio"] for note in with_tags(build_deck(tl_hi(), TL, SIDES["hi"]), TL).notes)
    unknown = written(replace(tl_hi(), target="ceb"), tmp_path / "d.apkg", speech="anki")
    assert unknown.remarks == ("speech: anki has no voice for Cebuano (ceb), so its decks have no audio",)


def test_another_engine_reads_a_deck(tmp_path: Path) -> None:
    beeps = Beeps()
    made = written(tl_hi(), tmp_path / "a.apkg", cards=("listen",), engine=beeps)
    assert made.sounds == len({len(text) for text in beeps.read})
    assert "desisyon" in beeps.read


def test_nothing_to_listen_to_is_a_bad_request(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="need audio"):
        written(zh_id(), tmp_path / "a.apkg", cards=("listen",))
    assert list(tmp_path.iterdir()) == []
    assert get("zh").voice == "zh_CN"
