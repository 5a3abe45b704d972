"""Corrections as spreadsheets save them: read whatever the way, refused in one line where they are wrong."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from learn.errors import RequestError
from learn.lexicon import Lexicon
from learn.reading.corrections import EXPORTED, Correction, Corrections, memory, read_corrections
from tests.anki.anki_samples import ar_id, zh_id
from tests.reviewer import WAYS, Table, opened, row, saved, text_of, without


def read(path: Path, text: str | bytes, pair: tuple[str, str] | None = ("zh", "id")) -> Corrections:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_corrections(path, pair)


def complaint(path: Path, text: str | bytes, pair: tuple[str, str] | None = ("zh", "id")) -> str:
    with pytest.raises(RequestError) as caught:
        read(path, text, pair)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def large(n: int = 40) -> Lexicon:
    sample = zh_id().entries[0]
    words = [replace(sample, headword=f"字{k}", gloss=f"kata{k}", alternatives=()) for k in range(n)]
    return replace(zh_id(), entries=tuple(words))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "interview.csv"


# --- ways to save it --------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
def test_what_a_reviewer_says_is_the_same_however_it_is_saved(way: str, path: Path) -> None:
    table = without(opened(zh_id()), "职务")
    row(table, "决定").update(gloss="putusan; ketetapan", note='lihat "hukum",\nhal. 3')
    row(table, "宣布")["checked"] = "TRUE"
    row(table, "科技界")["drop"] = "x"
    read_ = read(path, WAYS[way](table), None)
    said = {one.headword: replace(one, row=0) for one in read_.rows if not one.silent}
    assert (read_.target, read_.base, read_.remarks) == ("zh", "id", ())
    assert said == {
        "决定": Correction("决定", "word", gloss="putusan; ketetapan", note='lihat "hukum", hal. 3', checked=True),
        "宣布": Correction("宣布", "word", gloss="mengumumkan", checked=True),
        "科技界": Correction("科技界", "phrase", drop=True),
    }
    assert len(read_.deleted) == 1


def test_rows_have_the_numbers_that_a_spreadsheet_shows(path: Path) -> None:
    table = opened(zh_id())
    row(table, "决定")["note"] = "two\nlines"
    row(table, "宣布")["kind"] = "verb"
    assert complaint(path, text_of(table)).startswith("row 3: kind 'verb' is not known")


def test_an_apostrophe_that_keeps_a_formula_away_is_not_part_of_the_text(path: Path) -> None:
    for cell in ("'=1+1", "=1+1"):
        (said,) = read(path, f"headword,gloss\n决定,{cell}\n").rows
        assert said.gloss == "=1+1"


def test_a_table_written_by_hand_needs_a_headword_and_what_there_is_to_say(path: Path) -> None:
    found = read(path, "Headword;note;gloss\n决定;hukum;\n宣布;;memaklumkan\n\n")
    assert found.rows == (
        Correction("决定", note="hukum", row=2),
        Correction("宣布", gloss="memaklumkan", row=3),
    )
    assert (found.deleted, found.remarks) == (frozenset(), ())
    (dropped,) = read(path, "headword,drop\n决定,x\n").rows
    assert dropped == Correction("决定", drop=True, row=2)


@pytest.mark.parametrize("mark", ["", " ", "0", "no", "FALSE"])
def test_some_marks_are_none(mark: str, path: Path) -> None:
    (said,) = read(path, f"headword,gloss,drop,checked\n决定,putusan,{mark},{mark}\n").rows
    assert said == Correction("决定", gloss="putusan", row=2)


def test_other_columns_and_rows_that_were_added_are_taken_as_they_are(path: Path) -> None:
    table: Table = [{**one, "my remarks": "?"} for one in opened(zh_id())]
    table.append(dict.fromkeys(table[0], "") | {"headword": "震动", "gloss": "mengguncang"})
    found = read(path, text_of(table))
    assert [one for one in found.rows if not one.silent] == [Correction("震动", gloss="mengguncang", row=8)]
    assert not found.deleted


def test_a_cell_that_was_emptied_takes_away_what_was_found(path: Path) -> None:
    table = opened(zh_id())
    row(table, "决定").update(reading="", alternatives="")
    said = next(one for one in read(path, text_of(table)).rows if not one.silent)
    assert (said.gloss, said.reading, said.alternatives) == (None, "", ())


# --- which rows are gone ----------------------------------------------------------------------------------


def test_a_part_of_the_table_in_a_sheet_of_its_own_drops_nothing(path: Path) -> None:
    part = opened(zh_id())[:2]
    assert not read(path, text_of(part, ["headword", "kind", "gloss", "target", "base"])).deleted
    whole = read(path, text_of(part))
    assert not whole.deleted
    assert "its row #exported is gone" in whole.remarks[0]


def test_what_was_exported_is_remembered_of_any_number_of_entries_in_cells_that_a_spreadsheet_can_hold(
    path: Path,
) -> None:
    table = opened(large(2500))
    remembered = [one for one in table if one["headword"].startswith(EXPORTED)]
    assert len(remembered) == 3
    assert all(len(one["headword"]) < 32_767 for one in remembered)
    assert len(read(path, text_of(table[5:])).deleted) == 5


def test_a_damaged_memory_is_remarked_on_and_what_is_left_of_it_counts(path: Path) -> None:
    table = opened(zh_id())
    table[-1]["headword"] = table[-1]["headword"][:-1]
    found = read(path, text_of(table[1:]))
    assert len(found.deleted) == 1
    assert "its row #exported is not whole" in found.remarks[0]


def test_the_memory_says_neither_more_nor_less_than_what_a_cell_shows() -> None:
    (one,) = memory([("word", "Kata", ("a  b", "", ""))])
    assert [one] == list(memory([("word", "kata", (" a b\u200b", "", ""))]))
    assert [one] != list(memory([("phrase", "kata", ("a b", "", ""))]))
    assert [one] != list(memory([("word", "kata", ("ab", "", ""))]))


# --- what is wrong ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "has nothing in it"),
        ("\ufeff\r\n", "has nothing in it"),
        ("智能,kecerdasan\n", "row 1: names no column headword"),
        ("headword,gloss,Gloss\n智能,a,b\n", "row 1: names the column 'gloss' twice"),
        ("headword,gloss\n智能,satu, dua\n", "row 2: has more cells than row 1"),
        ('headword,gloss\n智能,"satu\n', "line 2: a quotation mark is wrong"),
        ("headword,gloss\n智能,\n", "row 2: 智能: has no gloss; write one, or put an x under drop"),
        ("headword,gloss,checked\n智能,,x\n", "row 2: 智能: has no gloss"),
        ("headword,gloss\n,kecerdasan\n", "row 2: has no headword"),
        ("headword,gloss\n智能,?????? ??\n", "row 2: 智能: '?????? ??' was text once"),
        ("headword,gloss\n??,kecerdasan\n", "row 2: ??: '??' was text once"),
        ("headword,gloss\n智能,kecerda\ufffdan\n", "row 2: 智能: 'kecerda\ufffdan' was text once"),
        ("headword,gloss,target,base\n智能,a,ar,tl\n", "row 2: is for ar ← tl, not for zh ← id"),
        ("headword,gloss,target,base\n智能,a,Chinese,klingonese\n", "row 2: base 'klingonese' is not a language code"),
        ("headword,gloss\n智能,a\n智能,b\n", "rows 2 and 3: both are 智能, and contradict each other"),
        ("headword,kind,gloss\n智能,word,a\n智能,,b\n", "rows 2 and 3: both are 智能"),
        ("headword,drop,note\n智能,x,\n智能,,n\n", "rows 2 and 3: both are 智能"),
        (b"PK\x03\x04\x00\x00", "is a spreadsheet; save it as CSV in UTF-8"),
        ("headword,gloss\nçà,é\n".encode("latin-1"), "not UTF-8"),
        (b"headword\x00\x01\x02\x03", "bytes that are no text"),
    ],
)
def test_what_is_wrong_is_said_with_its_row(text: str | bytes, told: str, path: Path) -> None:
    assert complaint(path, text).startswith(told)


def test_files_that_are_not_there_or_no_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"gone\.csv: there is no such file"):
        read_corrections(tmp_path / "gone.csv")
    with pytest.raises(RequestError, match="is a folder"):
        read_corrections(tmp_path)


def test_rows_that_say_the_same_twice_are_remarked_on(path: Path) -> None:
    found = read(path, "headword,gloss\n智能,a\n决定,b\n智能,a\n")
    assert [one.headword for one in found.rows] == ["智能", "决定"]
    assert found.remarks == (f"{path}: rows 2 and 4 are both 智能; row 4 counts",)
    table = opened(zh_id())
    table.insert(3, {**table[0], "gloss": "putusan"})
    found = read(path, text_of(table))
    assert found.remarks == (f"{path}: rows 2 and 5 are both 决定; row 5 counts",)
    assert [one.gloss for one in found.rows if one.checked] == ["putusan"]


def test_rows_are_one_that_the_language_takes_for_one(path: Path) -> None:
    assert complaint(path, "headword,gloss\nإعلام,a\nاعلام,b\n", ("ar", "id")).startswith("rows 2 and 3")


def test_a_file_says_for_which_pair_it_is_or_is_told(path: Path) -> None:
    assert "does not say for which pair" in complaint(path, "headword,gloss\n智能,a\n", None)
    found = read(path, "headword,gloss,target,base\n智能,a,cmn,Indonesian\n智,b,,\n", None)
    assert (found.target, found.base) == ("zh", "id")
    both = opened(zh_id())[:2] + opened(ar_id())[:1]
    assert complaint(path, text_of(both), None).startswith(
        "row 4: is for ar ← id, and row 2 for zh ← id; a file corrects one pair"
    )


def test_an_emptied_meaning_is_asked_for_and_one_that_never_was_is_not(path: Path) -> None:
    lexicon = zh_id()
    lexicon = replace(lexicon, entries=(*lexicon.entries[:2], replace(lexicon.entries[2], gloss="")))
    table = opened(lexicon)
    assert all(one.silent for one in read(path, text_of(table)).rows)
    row(table, "决定")["gloss"] = ""
    assert complaint(path, text_of(table)).startswith("row 2: 决定: has no gloss")
    row(table, "决定")["drop"] = "x"
    assert read(path, text_of(table)).rows[0].drop


def garbled(text: str) -> str:
    return text.encode().decode("cp1252", errors="replace").replace("\ufffd", "\u00a0")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ({"headword": garbled}, "hardly any of its headwords was exported; open what was exported once more"),
        ({"gloss": lambda text: garbled("字" + text)}, "hardly any gloss is as it was exported; open"),
        ({"gloss": lambda text: "??"}, "hardly any gloss is as it was exported; open"),
    ],
    ids=["headwords", "glosses", "lost"],
)
def test_a_table_that_was_opened_in_the_wrong_encoding_corrects_nothing(
    damage: dict[str, Callable[[str], str]], told: str, path: Path
) -> None:
    table = opened(large())
    for one in table[:-1]:
        one.update({name: spoil(one[name]) for name, spoil in damage.items()})
    assert complaint(path, text_of(table)).startswith(told)


def test_a_table_whose_rows_are_all_gone_is_refused(path: Path) -> None:
    assert complaint(path, text_of(opened(zh_id())[-1:])).startswith("has no entries left")


def test_a_large_table_is_read_in_other_quotation(path: Path) -> None:
    table = opened(large(1200))
    table[7]["gloss"] = "kata; “lain”"
    saved(path, table, delimiter=";", quoting=csv.QUOTE_ALL, encoding="utf-16")  # type: ignore[arg-type]
    (said,) = (one for one in read_corrections(path).rows if not one.silent)
    assert (said.headword, said.gloss, said.row) == ("字7", "kata; “lain”", 9)
