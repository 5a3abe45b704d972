"""Decks as data: what the notes say, what the fronts keep to themselves, and the bytes of a package."""

from __future__ import annotations

import hashlib
import html
import os
import subprocess
import sys
import time
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.anki import CLOZE, PHRASE, WORD, build_deck, guid, write_package
from learn.anki import text as anki_text
from learn.anki.notes import NOTE_TYPES, TEMPLATES_CHANGED, stable_id, template
from learn.errors import LearnError, RequestError
from learn.languages import Language, get
from learn.lexicon.entry import Entry, Example, Lexicon
from tests.anki import real_anki
from tests.anki.anki_samples import AR, DE, EN, ID, LEXICONS, SIDES, ZH, ZH_1, entry, gap_sentence, hostile, zh_id


def lexicon(*entries: Entry, **more: object) -> Lexicon:
    return Lexicon("text", "Title", "id", "ar", entries, **more)


def only_note(made: Entry, target: Language = ID, base: Language = AR):
    (note,) = build_deck(lexicon(made), target, base).notes
    return note


# Identity


def test_ids_are_those_of_the_names_and_never_change() -> None:
    assert [(t.name, t.id) for t in NOTE_TYPES] == [
        ("Learn word", 2085745830),
        ("Learn phrase", 1192889938),
        ("Learn cloze", 1302243678),
    ]
    assert all(t.id == stable_id(t.name) for t in NOTE_TYPES)
    assert guid(WORD, "zh", "id", "mostaque-2024", "决定") == "iw2rltumo3p4fgwe"


def test_the_settled_fields_come_first() -> None:
    settled = "Headword Reading Gloss Sentence Translation Audio SentenceAudio Notes Source"
    assert " ".join(WORD.fields[:9]) == " ".join(PHRASE.fields[:9]) == settled
    assert " ".join(CLOZE.fields[:6]) == "Text Translation Reading Audio Notes Source"


def test_a_changed_template_has_a_new_time() -> None:
    """Anki takes templates only with a newer time: who changes them raises TEMPLATES_CHANGED, then this."""
    files = [*sorted({f for t in NOTE_TYPES for c in t.templates for f in (c.front, c.back)}), "style.css"]
    now = hashlib.sha256("\0".join(map(template, files)).encode()).hexdigest()[:12]
    assert TEMPLATES_CHANGED % 3600 == 0, "by this a type that the learner has changed is told from ours"
    assert (TEMPLATES_CHANGED, now) == (1_795_363_200, "792c4df817f7")


def test_the_guid_depends_on_what_is_taught_and_nothing_else() -> None:
    first = zh_id()
    same = replace(
        first,
        title="Another title",
        entries=tuple(replace(e, gloss=f"{e.gloss}!", reading="", zipf=0, example=None) for e in first.entries),
    )
    before, after = (build_deck(x, ZH, ID) for x in (first, same))
    assert {n.guid for n in before.notes} == {n.guid for n in after.notes}
    others = [replace(first, text="b"), replace(first, base="tl"), replace(first, target="ar")]
    for other in others:
        deck = build_deck(other, get(other.target), get(other.base))
        assert not {n.guid for n in before.notes} & {n.guid for n in deck.notes}


# Names, tags, order


def test_deck_names_nest_and_a_title_makes_no_level_of_its_own() -> None:
    assert build_deck(zh_id(), ZH, ID).name == "Mostaque: keputusan seorang pendiri::zh ← id"
    assert {n.deck.rsplit("::", 1)[1] for n in build_deck(zh_id(), ZH, ID).notes} == {
        "1 Words",
        "2 Phrases",
        "3 Cloze",
    }
    names = {"A::B:::C": "A: B: C", "::": "text", "a\n b\x1f\t": "a b", "": "text", "A::": "A"}
    for title, name in names.items():
        assert build_deck(replace(lexicon(), title=title), ID, AR).name == f"{name}::id ← ar"


def test_tags_tell_text_section_kind_and_levels() -> None:
    deck = build_deck(zh_id(), ZH, ID, sections=("Pembukaan", "Panggilan sang pendiri"))
    assert deck.notes[0].tags == (
        "confidence::8",
        "kind::word",
        "section::02",
        "text::mostaque-2024",
        "zipf::5",
    )
    for note in build_deck(hostile(), EN, DE).notes:
        assert all(tag.count("::") == 1 and not any(c.isspace() for c in tag) for tag in note.tags)


def test_notes_follow_the_order_of_the_entries() -> None:
    deck = build_deck(zh_id(), ZH, ID)
    assert [n["Headword"] for n in deck.notes if n.type is not CLOZE] == [e.headword for e in zh_id().entries]


def test_what_is_not_taught_is_counted() -> None:
    entries = (
        entry("data", "data", "Ini data.", "data"),
        entry("CEO", "Céo", "Ini CEO.", "x"),
        entry("satu", "  ", "satu", "x"),
        entry("dua", "اثنان", "dua", "x"),
        entry("dua", "اثنين", "dua", "x"),
    )
    deck = build_deck(lexicon(*entries), ID, AR)
    assert [n["Gloss"] for n in deck.notes] == ["اثنان"]
    assert deck.left_out == {
        "gloss and headword are the same": 2,
        "no headword or no gloss": 1,
        "headword stands twice in the lexicon": 1,
    }


def test_unknown_cards_and_gapless_clozes_are_refused() -> None:
    with pytest.raises(RequestError, match="no card 'speak'"):
        build_deck(lexicon(), ID, AR, cards=("speak",))
    with pytest.raises(RequestError, match="0 gaps"):
        build_deck(lexicon(), ID, AR, max_gaps=0)


def test_a_doubtful_gloss_is_said_to_be_one() -> None:
    sure, unsure = (only_note(entry("dua", "اثنان", "dua", "x", confidence=c)) for c in (0.5, 0.49))
    assert not sure["Doubt"]
    assert "doubtful" not in sure["Notes"]
    assert unsure["Doubt"] == "49%"
    assert "doubtful" in unsure["Notes"]


# What the fronts keep to themselves


@pytest.mark.parametrize(
    ("headword", "form", "sentence", "gap"),
    [
        (
            "data",
            "data",
            "Data itu amat penting di sini; datanya, databasis.",
            "… itu amat penting di sini; …, ….",
        ),
        ("résumé", "résumé", "RESUME, le re\u0301sume\u0301 est là ce matin.", "…, le … est là ce matin."),
        ("menjadi", "menjadi", "Ia menjadi guru; jadi ia senang sekali.", "Ia … guru; … ia senang sekali."),
        ("ku", "ku", "kuku kaki kakakku", ""),
    ],
)
def test_the_gap_covers_all_that_says_the_headword(headword: str, form: str, sentence: str, gap: str) -> None:
    at = sentence.lower().find(form)
    marks = ((at, at + len(form)),) if at >= 0 else ()
    made = replace(
        entry(headword, "كلمة", "x " + headword, "نص"),
        root="jadi" if headword == "menjadi" else "",
        example=Example(sentence, "نص", marks, (), 0, 1.0),
    )
    assert real_anki.shown(only_note(made)["Gap"]) == gap


def test_arabic_is_compared_without_its_vowels() -> None:
    sentence = "هذا قَرارٌ كبير وهذه قـرارات أخرى والقرار الأول في الكتاب الجديد"
    made = replace(entry("قرار", "keputusan", "قرار", ""), example=Example(sentence, "", ((4, 10),), (), 0, 1.0))
    gap = real_anki.shown(only_note(made, AR, ID)["Gap"])
    assert gap == "هذا … كبير وهذه … أخرى و… الأول في الكتاب الجديد".replace("و…", "…")


def test_a_han_gap_takes_the_word_and_no_more() -> None:
    sentence = "人工智能改变人们的生活和工作。"
    made = replace(entry("人", "orang", "人", ""), example=Example(sentence, "", ((6, 7),), (), 0, 1.0))
    assert real_anki.shown(only_note(made, ZH, ID)["Gap"]) == "…工智能改变…们的生活和工作。"


def test_a_translation_that_names_the_headword_stays_off_the_front() -> None:
    note = only_note(entry("Stability", "الشركة", "Ini Stability AI di sini.", "هذه Stability AI"))
    assert note["HideTranslation"]
    assert not note["HideSentence"]
    note = only_note(entry("jabatan", "CEO", "Ini jabatan CEO di sini.", "هذا"), ID, EN)
    assert note["HideSentence"]


def test_other_forms_of_the_headword_are_hidden_too() -> None:
    made = entry("pelatihan", "تدريب", "Efisiensi pelatihan model yang dilatih dalam satu tahun ini.", "x")
    sentence = made.example.sentence
    kin = ((sentence.index("dilatih"), sentence.index("dilatih") + len("dilatih")),)
    assert "dilatih" in only_note(made)["Gap"]
    made = replace(made, example=replace(made.example, kin=kin))
    assert real_anki.shown(only_note(made)["Gap"]) == "Efisiensi … model yang … dalam satu tahun ini."


def test_a_headword_that_holds_its_meaning_is_not_asked_for_it() -> None:
    def cards(headword: str, gloss: str) -> str:
        notes = build_deck(lexicon(entry(headword, gloss, headword, "x")), ID, EN).notes
        return "".join(kind[0] for note in notes for kind in ("Recognise", "Produce") if note[kind])

    assert cards("modelo", "model") == "P"
    assert cards("model", "modelo") == "R"
    assert cards("set data", "data set") == ""
    assert cards("goyang", "go") == "RP"
    assert cards("kata kunci", "keyword") == "RP"


def test_a_sentence_that_holds_the_meaning_stays_off_the_front() -> None:
    for gloss, hidden in (("vision", "1"), ("sight", "")):
        note = only_note(entry("pandangan", gloss, "Ini pandangan yang visioner, visionary.", "x"), ID, EN)
        assert note["HideSentence"] == hidden
    note = only_note(entry("kumpulan data", "data set", "Ini set data, kumpulan data.", "x"), ID, EN)
    assert note["HideSentence"] == "1"


def test_a_word_whose_other_forms_stand_beside_it_makes_no_gap() -> None:
    made = gap_sentence(
        "Mereka melatih model yang sudah dilatih di negara lain.", "x", ("melatih", "يدرب"), ("negara", "دولة")
    )
    first, second = made.gaps
    at = made.sentence.index("dilatih")
    made = replace(made, gaps=(replace(first, kin=((at, at + 7),)), second))
    (note,) = build_deck(lexicon(sentences=(made,)), ID, AR).notes
    assert note["Text"] == "Mereka melatih model yang sudah dilatih di {{c1::negara::دولة}} lain."


def test_clozes_leave_out_a_word_everywhere_or_not_at_all() -> None:
    text = "Data itu penting, dan tanpa data tidak ada keputusan yang baik di dunia ini."
    sentences = (gap_sentence(text, "x", ("Data", "بيانات"), ("keputusan", "قرار"), ("baik", "baik sekali")),)
    (note,) = build_deck(lexicon(sentences=sentences), ID, AR).notes
    assert note["Text"] == (
        "{{c1::Data::بيانات}} itu penting, dan tanpa {{c1::data::بيانات}} tidak ada "
        "{{c2::keputusan::قرار}} yang baik di dunia ini."
    )


def test_clozes_have_no_more_gaps_than_asked_and_prefer_what_is_sure() -> None:
    words = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"]
    text = " , ".join(words)
    entries = tuple(entry(w, f"gloss{i}", w, "", confidence=0.5 + i / 20) for i, w in enumerate(words))
    sentences = (gap_sentence(text, "x", *((w, f"gloss{i}") for i, w in enumerate(words))),)
    for most in (1, 2, 3):
        deck = build_deck(lexicon(*entries, sentences=sentences), ID, AR, max_gaps=most)
        note = next(n for n in deck.notes if n.type is CLOZE)
        assert note["Text"].count("{{c") == most
        assert "sepuluh" in note["Text"].split("{{c")[-1]


LETTERS = "abAB àáا َلرقक्षािब人工 -."


@settings(deadline=None)  # other work may hold the machine up
@given(st.text(LETTERS, min_size=1, max_size=6), st.text(LETTERS, max_size=40))
def test_no_front_says_its_answer(headword: str, sentence: str) -> None:
    example = Example(sentence, sentence, (), (), 0, 1.0)
    made = replace(entry("x", "123", "x", ""), headword=headword, form="", example=example)
    for note in build_deck(lexicon(made), ID, AR).notes:
        answer = anki_text.fold(headword).strip() or "?"
        assert answer not in anki_text.fold(real_anki.shown(note["Gap"]).replace("…", "\0"))
        if not note["HideTranslation"]:
            assert answer not in anki_text.fold(sentence)


# Text is never markup


@settings(deadline=None)
@given(st.text(max_size=60))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    made = anki_text.field(text)
    assert "<" not in made.replace("<br>", "")
    assert not set("{}[\\\x1f") & set(made)
    back = html.unescape(made.replace("<br>", " "))
    unfit = {"Cc", "Cs", "Zl", "Zp"}
    wanted = "".join(c for c in text if unicodedata.category(c) not in unfit and c not in "\ufffe\uffff")
    assert "".join(back.split()) == "".join(unicodedata.normalize("NFC", wanted).split())
    made.encode()


PLACE = st.integers(-2, 32)


@settings(deadline=None)
@given(st.text("ab{}:c1[]\\<>&;#", max_size=30), st.lists(st.tuples(PLACE, PLACE), max_size=4))
def test_marks_and_gaps_lose_no_text(text: str, marks: list[tuple[int, int]]) -> None:
    made = anki_text.marked(text, marks)
    assert html.unescape(made.replace("<b>", "").replace("</b>", "")) == text


def test_hostile_text_comes_out_as_that_text_on_every_card(tmp_path: Path) -> None:
    deck = build_deck(hostile(), EN, DE)
    with real_anki.collection(tmp_path / "c") as col:
        real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
        cards = real_anki.cards(col)
        sides = {s.headword: s for s in hostile().entries}
        for card in cards:
            output = card.render_output()
            front, back = output.question_text, output.answer_text
            for side in (front, back):
                assert real_anki.shown(side)
                assert "<script" not in side
                assert "<img" not in side
                assert "{{" not in side
                assert "anki-mathjax" not in side
                assert "[latex]" not in side
            assert not output.question_av_tags
            assert not output.answer_av_tags
            if card.note_type()["name"] != "Learn cloze":
                headword = html.unescape(card.note()["Headword"])
                made = next(s for h, s in sides.items() if " ".join(h.split()) == headword)
                shown, example = real_anki.shown(back), made.example
                for said in (made.headword, made.gloss, made.reading, example.sentence, example.translation):
                    assert " ".join(said.split()) in shown
        report = col.media.check()
        assert not report.missing
        assert not report.unused
        assert col.fix_integrity()[1]


def test_every_card_renders_and_the_back_says_everything_once(tmp_path: Path) -> None:
    for make in LEXICONS:
        made = make()
        deck = build_deck(made, SIDES[made.target], SIDES[made.base])
        with real_anki.collection(tmp_path / made.target) as col:
            real_anki.import_package(col, write_package(deck, tmp_path / "a.apkg").path)
            entries = {e.headword: e for e in made.entries}
            for card in real_anki.cards(col):
                output = card.render_output()
                front, back = real_anki.shown(output.question_text), real_anki.shown(output.answer_text)
                assert front
                note = card.note()
                if card.template()["name"] == "Cloze":
                    continue
                item = entries[note["Headword"]]
                front_folded = anki_text.fold(front)
                if card.template()["name"] == "Produce":
                    assert anki_text.fold(item.headword) not in front_folded
                    assert item.gloss in front
                else:
                    assert not anki_text.names(item.gloss, front)
                    assert front.startswith(item.headword)
                for said in (item.headword, item.gloss, item.reading):
                    assert said in back
                for said in (item.example.sentence, item.example.translation, item.example.reading):
                    assert not said or back.count(said) == 1
                for other in item.alternatives:
                    assert other in note["Notes"]


# Packages


BUILD = """
import sys; sys.path[:0] = {paths!r}
from pathlib import Path
from tests.anki.anki_samples import *
from learn.anki import build_deck, write_package
write_package(build_deck(hostile(), EN, DE), Path(sys.argv[1]))
"""


def test_the_same_deck_is_the_same_file(tmp_path: Path) -> None:
    here = Path(__file__)
    code = BUILD.format(paths=[str(here.parents[2])])
    for i in range(2):
        env = os.environ | {"PYTHONHASHSEED": str(i), "TZ": ("UTC", "Asia/Tokyo")[i]}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / f"{i}" / "a.apkg")], check=True, env=env)
        if not i:
            time.sleep(2.1)  # zip files tell time in steps of two seconds
    first, second = ((tmp_path / f"{i}" / "a.apkg").read_bytes() for i in range(2))
    assert first == second
    write_package(build_deck(hostile(), EN, DE), tmp_path / "0" / "a.apkg")
    assert (tmp_path / "0" / "a.apkg").read_bytes() == first
    assert [p.name for p in (tmp_path / "0").iterdir()] == ["a.apkg"]


def test_the_summary_compares_with_the_package_before(tmp_path: Path) -> None:
    path, made = tmp_path / "a.apkg", zh_id()
    summary = write_package(build_deck(made, ZH, ID), path)
    assert (summary.words, summary.phrases, summary.clozes, summary.cards) == (3, 2, 1, 12)
    assert (summary.added, summary.changed, summary.removed) == (6, 0, ())
    first, second, _, *rest = made.entries
    fewer = replace(made, entries=(replace(first, gloss="lain"), second, *rest))
    summary = write_package(build_deck(fewer, ZH, ID), path)
    assert (summary.added, summary.changed, summary.removed) == (0, 2, ("职务",))  # the cloze has another gap
    summary = write_package(build_deck(replace(fewer, sentences=()), ZH, ID), path)
    assert summary.removed == (ZH_1,)
    write_package(build_deck(lexicon(entry("<b>&", "x", "<b>&", "y")), ID, AR), path)
    assert write_package(build_deck(lexicon(), ID, AR), path).removed == ("<b>&",)


@pytest.mark.parametrize("junk", [b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_package_is_replaced(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "a.apkg"
    path.write_bytes(junk)
    write_package(build_deck(zh_id(), ZH, ID), path)
    assert zipfile.ZipFile(path).testzip() is None


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LearnError, match="cannot be written"):
        write_package(build_deck(zh_id(), ZH, ID), tmp_path / "file" / "a.apkg")


def test_empty_lexicon_makes_an_empty_package(tmp_path: Path) -> None:
    summary = write_package(build_deck(lexicon(), ID, AR), tmp_path / "a.apkg")
    assert summary.cards == 0
