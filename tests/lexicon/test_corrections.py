"""What a reviewer corrects comes into the lexicon, and nothing else changes."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.languages import get
from learn.lexicon import Entry, Gap, GapSentence, Lexicon, Report, choose, corrected
from learn.reading.corrections import Correction, Corrections, read_corrections, shown
from tests.anki.anki_samples import ID_1, LEXICONS, S1, ZH_1, entry, hostile, zh_id
from tests.reviewer import WAYS, heads, opened, row, saved, without

ZH_ID = ("zh", "id")


def correct(lexicon: Lexicon, *rows: Correction) -> tuple[Lexicon, Report]:
    return corrected(lexicon, Corrections("c.csv", lexicon.target, lexicon.base, rows))


def one(lexicon: Lexicon, headword: str) -> Entry:
    (found,) = (e for e in lexicon.entries if e.headword == headword)
    return found


def back(lexicon: Lexicon, path: Path) -> tuple[Lexicon, Report]:
    return corrected(lexicon, read_corrections(path))


# --- what is left alone -----------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("sample", [*LEXICONS, hostile], ids=lambda sample: sample.__name__)
def test_a_table_that_nobody_changed_changes_nothing(sample: object, way: str, tmp_path: Path) -> None:
    lexicon = sample()  # type: ignore[operator]
    (tmp_path / "c.csv").write_bytes(WAYS[way](opened(lexicon)))
    assert back(lexicon, tmp_path / "c.csv") == (lexicon, Report())


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
visible = texts.filter(lambda text: shown(text).strip("?\ufffd ") != "")

others = st.lists(visible.map(shown).filter(lambda text: not set(text) & set(";；؛")), max_size=3, unique=True)


@st.composite
def lexicons(draw: st.DrawFn) -> Lexicon:
    fold = get("id").fold
    words = draw(
        st.lists(
            st.tuples(visible, st.sampled_from(["word", "phrase"])),
            min_size=1,
            max_size=5,
            unique_by=lambda found: fold(shown(found[0])),
        )
    )
    entries = [
        Entry(head, head, kind, draw(texts), draw(st.floats(0, 1)), 1, draw(texts), tuple(draw(others)))
        for head, kind in words
    ]
    return Lexicon("t", "T", "id", "zh", tuple(entries))


@given(lexicons(), st.sampled_from(sorted(WAYS)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_the_text_exported_and_read_back_it_changes_nothing(
    tmp_path: Path, lexicon: Lexicon, way: str
) -> None:
    (tmp_path / "c.csv").write_bytes(WAYS[way](opened(lexicon)))
    assert back(lexicon, tmp_path / "c.csv") == (lexicon, Report())


@given(lexicons(), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_just_what_was_changed_is_changed(tmp_path: Path, lexicon: Lexicon, data: st.DataObject) -> None:
    table, kept, wanted = opened(lexicon), [], {}
    for k, found in enumerate(lexicon.entries):
        match data.draw(st.sampled_from(["leave", "gloss", "note", "check", "drop", "delete"]), str(k)):
            case "gloss":
                table[k]["gloss"] = data.draw(visible)
                wanted[found.headword] = shown(table[k]["gloss"])
            case "note":
                table[k]["note"] = data.draw(visible)
            case "check" if shown(found.gloss):
                table[k]["checked"] = "x"
            case "drop":
                table[k]["drop"] = "x"
            case "delete":
                continue
        kept.append(table[k])
    if not kept:
        return
    saved(tmp_path / "c.csv", [*kept, *table[len(lexicon.entries) :]])
    now, report = back(lexicon, tmp_path / "c.csv")
    assert sorted(heads(now.entries)) == sorted(heads(lexicon.entries))
    left = {one["headword"]: one for one in kept}
    for k, found in enumerate(lexicon.entries):
        entry = next(e for e in now.entries if e.headword == found.headword)
        here = left.get(table[k]["headword"])
        assert entry.dropped == (here is None or here["drop"] == "x")
        if here is None or entry.dropped:
            assert entry == replace(found, dropped=True)
            continue
        told = wanted.get(found.headword, found.gloss)
        assert shown(entry.gloss) == shown(told)
        assert entry.note == shown(here["note"])
        assert entry.checked == (here["checked"] == "x" or shown(told) != shown(found.gloss))
        assert entry.confidence == (1.0 if entry.checked else found.confidence)
    assert not report.unmatched
    # What was corrected, exported again, is the same corrections.
    again = saved(tmp_path / "again.csv", opened(now, report))
    assert back(lexicon, again)[0] == now


def test_an_entry_that_was_not_exported_is_not_dropped(tmp_path: Path) -> None:
    full = zh_id()
    sure = replace(full, entries=tuple(e for e in full.entries if e.confidence > 0.5))
    path = saved(tmp_path / "c.csv", without(opened(sure), "决定"))
    now, report = back(full, path)
    assert heads(e for e in now.entries if e.dropped) == heads(report.dropped) == ["决定"]
    assert one(now, "宣布") == one(full, "宣布")


def test_a_meaning_that_nobody_touched_gives_way_when_a_better_one_is_found(tmp_path: Path) -> None:
    path = saved(tmp_path / "c.csv", opened(zh_id()))
    lexicon = zh_id()
    better = replace(lexicon, entries=tuple(replace(e, gloss=f"{e.gloss} x") for e in lexicon.entries))
    assert back(better, path) == (better, Report())
    table = opened(lexicon)
    row(table, "决定")["checked"] = "x"
    now, _ = back(better, saved(path, table))
    assert [e.gloss for e in now.entries if e.checked] == ["keputusan"]


# --- what is changed --------------------------------------------------------------------------------------


def test_a_corrected_meaning_is_sure_and_has_no_other_like_it() -> None:
    now, report = correct(zh_id(), Correction("决定", "word", gloss="Memutuskan", checked=True))
    found = one(now, "决定")
    assert (found.gloss, found.confidence, found.checked, found.alternatives) == (
        "Memutuskan",
        1.0,
        True,
        ("ketetapan",),
    )
    assert report.corrected == ((one(zh_id(), "决定"), found),)
    assert report.remarks == ("c.csv: meanings corrected: 1",)


@pytest.mark.parametrize(
    ("gloss", "marked"),
    [
        ("jabatan CEO", ["jabatan CEO"]),
        ("Jabatan", ["jabatan"]),
        ("kursi", []),
        ("kursi, jabatan CEO", ["jabatan CEO"]),
        ("kursi (jabatan)", ["jabatan"]),
        ("keputusan itu; kursi", ["keputusan itu"]),
        ("jaba", []),
        ("<b>", []),
        ("-", []),
    ],
)
def test_the_translation_has_the_new_meaning_marked_where_it_stands(gloss: str, marked: list[str]) -> None:
    now, _ = correct(zh_id(), Correction("职务", "word", gloss=gloss, checked=True))
    example = one(now, "职务").example
    assert example is not None
    assert [example.translation[a:b] for a, b in example.translation_marks] == marked


def test_a_marked_form_stays_marked_where_its_meaning_is_one_of_several() -> None:
    sample = entry("决定", "putus", ZH_1, ID_1, back="keputusan", section=S1)
    lexicon = replace(zh_id(), entries=(replace(sample, others=(sample.example,)),))
    now, _ = correct(lexicon, Correction("决定", gloss="menetapkan; putus", checked=True))
    assert now.entries[0].example == sample.example
    now, _ = correct(lexicon, Correction("决定", gloss="menetapkan", checked=True))
    assert now.entries[0].example.translation_marks == now.entries[0].others[0].translation_marks == ()


@pytest.mark.parametrize(
    ("base", "text", "gloss", "marked"),
    [
        ("zh", "那个孩子买了面包。", "面包", ["面包"]),
        ("ar", "اشترى الطفل الخبز.", "خبز", ["الخبز"]),
        ("hi", "बच्चों ने रोटी खरीदी।", "बच्चा", ["बच्चों"]),
        ("en", "The children bought bread and bread.", "child", ["children"]),
        ("en", "The children bought bread and bread.", "bread", ["bread", "bread"]),
        ("de", "Die Straße ist lang.", "strasse", ["Straße"]),
    ],
)
def test_other_forms_of_a_meaning_are_found_in_the_translation(
    base: str, text: str, gloss: str, marked: list[str]
) -> None:
    lexicon = Lexicon("t", "T", "tl", base, (entry("x", "y", "x y", text),))
    now, _ = correct(lexicon, Correction("x", gloss=gloss, checked=True))
    assert [text[a:b] for a, b in now.entries[0].example.translation_marks] == marked


def test_sentences_with_gaps_have_the_new_meaning_and_reading() -> None:
    gap = Gap(0, 2, "决定", "keputusan", "juédìng")
    sentence = GapSentence("决定和职务", "keputusan", (gap, Gap(3, 5, "职务", "jabatan")), 1)
    lexicon = replace(zh_id(), sentences=(sentence,))
    now, _ = correct(lexicon, Correction("决定", gloss="putusan", reading="jué dìng", checked=True))
    assert now.sentences[0].gaps == (replace(gap, gloss="putusan", reading="jué dìng"), sentence.gaps[1])
    taken = choose(now, words=9, phrases=9, confidence=0.8)
    assert now.sentences[0].gaps[0] in taken.sentences[0].gaps


def test_dropped_entries_are_in_no_card_and_in_no_gap_and_are_counted() -> None:
    now, report = correct(zh_id(), Correction("决定", drop=True))
    taken = choose(now, words=9, phrases=9, confidence=0)
    assert "决定" not in heads(taken.entries)
    assert not any(g.headword == "决定" for s in taken.sentences for g in s.gaps)
    assert taken.left_out["dropped in the corrections"] == 1
    assert report.remarks == ("c.csv: dropped: 1 (决定)",)


def test_a_word_that_was_linked_to_a_name_is_a_word_once_its_meaning_is_corrected() -> None:
    name = entry("微软", "Microsoft", ZH_1, ID_1, mark="首席", pos="PROPN")
    lexicon = replace(zh_id(), entries=(name,))
    for row_, pos in (
        (Correction("微软", gloss="perusahaan", checked=True), ""),
        (Correction("微软", note="n"), "PROPN"),
    ):
        assert correct(lexicon, row_)[0].entries[0].pos == pos
    checked = Correction("微软", gloss="Microsoft", checked=True)
    assert correct(lexicon, checked)[0].entries[0].pos == "PROPN"


def test_a_reading_other_meanings_and_a_note_alone_do_not_make_a_meaning_sure() -> None:
    said = Correction("宣布", "word", reading="xuān bù", alternatives=("memproklamasikan",), note="resmi")
    now, report = correct(zh_id(), said)
    found = one(now, "宣布")
    assert (found.reading, found.alternatives, found.note) == ("xuān bù", ("memproklamasikan",), "resmi")
    assert (found.confidence, found.checked) == (0.41, False)
    assert report.remarks == ("c.csv: readings corrected: 1, notes: 1",)
    emptied, _ = correct(zh_id(), Correction("决定", reading="", alternatives=()))
    assert (one(emptied, "决定").reading, one(emptied, "决定").alternatives) == ("", ())


def test_a_meaning_written_by_hand_that_is_the_one_found_says_nothing() -> None:
    assert correct(zh_id(), Correction("宣布", gloss="mengumumkan")) == (zh_id(), Report())
    now, _ = correct(zh_id(), Correction("宣布", gloss="memaklumkan"))
    assert one(now, "宣布").checked


def test_what_was_corrected_takes_its_place_by_what_it_is_worth_now() -> None:
    sure, doubtful = (
        entry(word, "g", ZH_1, ID_1, back="jabatan", mark=word, confidence=c)
        for word, c in (("决定", 0.9), ("宣布", 0.4))
    )
    now, _ = correct(replace(zh_id(), entries=(sure, doubtful)), Correction("宣布", gloss="jabatan", checked=True))
    assert heads(now.entries) == ["宣布", "决定"]


# --- which entry a row stands for -------------------------------------------------------------------------


def test_rows_are_compared_as_the_language_compares_words() -> None:
    lexicon = Lexicon("t", "T", "ar", "id", (entry("إعلام", "media", "الإعلام", "media"),))
    now, report = correct(lexicon, Correction("اعلام", "word", gloss="pers", checked=True))
    assert (now.entries[0].gloss, report.unmatched) == ("pers", ())


def test_a_row_stands_for_its_kind_only_and_for_both_where_it_names_none() -> None:
    both = replace(zh_id(), entries=(entry("x", "a", "x", "a"), entry("x", "b", "x", "b", kind="phrase")))
    now, _ = correct(both, Correction("x", "phrase", gloss="c", checked=True))
    assert {(e.kind, e.gloss) for e in now.entries} == {("word", "a"), ("phrase", "c")}
    now, _ = correct(both, Correction("x", gloss="c", checked=True))
    assert {(e.kind, e.gloss) for e in now.entries} == {("word", "c"), ("phrase", "c")}
    now, _ = correct(both, Correction("x", drop=True), Correction("x", "word", note="keep"))
    assert {(e.kind, e.dropped) for e in now.entries} == {("word", False), ("phrase", True)}


def test_rows_that_match_nothing_are_named_those_with_corrections_first() -> None:
    silent = [Correction(f"w{k}", "word", row=k) for k in range(2, 5)]
    said = Correction("决定", "phrase", gloss="x", checked=True, row=9)
    now, report = correct(zh_id(), *silent, said)
    assert now == zh_id()
    assert report.unmatched == (*silent, said)
    (remark,) = report.remarks
    assert remark == (
        "c.csv: rows that match nothing in the text any more: 4 (1 with corrections): row 9 phrase 决定;"
        " row 2 word w2; row 3 word w3; …"
    )


def test_corrections_for_another_pair_are_refused() -> None:
    with pytest.raises(RequestError, match=r"c\.csv: is for ar ← tl, not for zh ← id"):
        corrected(zh_id(), Corrections("c.csv", "ar", "tl"))


# --- what was reviewed before -----------------------------------------------------------------------------


def test_an_export_with_corrections_holds_them_all_and_what_is_new(tmp_path: Path) -> None:
    table = without(opened(zh_id()), "职务")
    row(table, "宣布").update(gloss="memaklumkan", reading="xuān bù")
    row(table, "决定").update(note="=1+1")
    first, report = back(zh_id(), saved(tmp_path / "c.csv", table))
    new = entry("科技", "teknologi", ZH_1, ID_1)
    grown, report = back(replace(zh_id(), entries=(*zh_id().entries, new)), tmp_path / "c.csv")
    # Nothing is listed but what is new: what was reviewed is in the table all the same.
    again = opened(replace(grown, entries=(new,)), report)
    assert heads(zh_id().entries) != [one["headword"] for one in again]
    assert row(again, "宣布")["gloss"] == "memaklumkan"
    assert (row(again, "宣布")["checked"], row(again, "职务")["drop"], row(again, "决定")["note"]) == (
        "x",
        "x",
        "'=1+1",
    )
    second, _ = back(replace(zh_id(), entries=(*zh_id().entries, new)), saved(tmp_path / "d.csv", again))
    assert second == grown
    assert set(first.entries) < set(second.entries)


def test_nothing_in_the_table_is_a_formula(tmp_path: Path) -> None:
    lexicon = Lexicon("t", "T", "id", "zh", (entry("=1+1", "@x", "=1+1", "-y", reading="+z", note="\t=n"),))
    (first, told) = opened(lexicon)
    for cell in (*first.values(), *told.values()):
        assert cell[:1] not in tuple("=+-@\t\r")
    assert csv.Sniffer().has_header(",".join(first) + "\n" + ",".join(map(str, range(len(first)))))
