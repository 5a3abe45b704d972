"""Lists as others read them: spreadsheets, scripts, translation memories, terminals."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn import listing
from learn.cells import harmless, plain
from learn.document import BlockKind, Row, Sentence
from learn.errors import LearnError
from learn.languages import get
from learn.lexicon import Entry, Example, Lexicon
from learn.pipeline import Text

LANGS = ("zh", "id", "ar")


def sentence(text: str, block: int = 0) -> Sentence:
    return Sentence(text, block, 0, len(text), BlockKind.PARAGRAPH)


def row(number: int, section: str = "", **texts: str) -> Row:
    return Row(number, 0.987, {lang: (sentence(text),) for lang, text in texts.items() if text}, section)


ROWS = (
    row(1, "Judul", zh="他说:“你好”，<b>&amp;", id='Dia "berkata", halo;\tya', ar="قال: مرحبا"),
    row(2, "Judul", zh="第二。", id="Kedua."),
    row(3, ar="وحيد"),
    row(4, zh="=1+1", id="-2+3", ar="@SUM(A1)"),
    row(5, zh="-", id="+62 21 555", ar="-5"),
)
TEXTS = [{lang: one.text(lang) for lang in LANGS} for one in ROWS]

any_rows = st.lists(
    st.fixed_dictionaries({lang: st.text(st.characters(exclude_categories=["Cs"])) for lang in LANGS}),
    max_size=5,
).map(lambda found: tuple(row(k, **texts) for k, texts in enumerate(found, 1)))


def one_line(text: str) -> str:
    return " ".join(text.splitlines())


def test_json_lines_say_everything() -> None:
    read = [json.loads(line) for line in listing.rows(ROWS, LANGS, "jsonl")]
    assert [one["text"] for one in read] == TEXTS
    assert read[0] == {"id": 1, "section": "Judul", "score": 0.987, "text": TEXTS[0], "kind": "paragraph"}


@given(any_rows)
def test_json_lines_read_back_the_same_whatever_the_text(rows: tuple[Row, ...]) -> None:
    lines = list(listing.rows(rows, LANGS, "jsonl"))
    assert [json.loads(line)["text"] for line in lines] == [{lang: r.text(lang) for lang in LANGS} for r in rows]
    assert all("\n" not in line for line in lines)


@given(any_rows)
def test_csv_reads_back_the_same_whatever_the_text(rows: tuple[Row, ...]) -> None:
    text = "\n".join(listing.rows(rows, LANGS, "csv")) + "\n"
    head, *read = csv.reader(io.StringIO(text, newline=""))
    assert head == ["row", "score", *LANGS, "kind"]
    assert len(read) == len(rows)
    for (number, score, *cells, kind), source in zip(read, rows, strict=True):
        assert (number, score, kind) == (str(source.id), "0.99", "paragraph")
        assert [plain(cell) for cell in cells] == [one_line(source.text(lang)) for lang in LANGS]


@given(any_rows)
def test_tsv_has_a_line_a_row_and_a_cell_a_column(rows: tuple[Row, ...]) -> None:
    lines = list(listing.rows(rows, LANGS, "tsv"))
    assert len(lines) == len(rows) + 1
    for line in lines:
        assert len(line.split("\t")) == 6
        assert not set(line) & set("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def test_tsv_reads_back_the_same() -> None:
    lines = [line.split("\t") for line in listing.rows(ROWS, LANGS, "tsv")]
    assert lines[0] == ["row", "score", *LANGS, "kind"]
    for cells, texts in zip(lines[1:], TEXTS, strict=True):
        assert [plain(cell) for cell in cells[2:-1]] == [text.replace("\t", " ") for text in texts.values()]


def test_a_cell_of_tsv_that_opens_a_quotation_does_not_run_on_in_a_spreadsheet() -> None:
    rows = (row(1, zh='"Halo', id='kata "dia"'), row(2, zh='ya"', id='"'))
    read = list(csv.reader(io.StringIO("\n".join(listing.rows(rows, ("zh", "id"), "tsv")), newline=""), delimiter="\t"))
    assert [cells[2:4] for cells in read[1:]] == [['"Halo', 'kata "dia"'], ['ya"', '"']]


@given(st.text(st.sampled_from("'=+-@1 a\t")))
def test_what_keeps_a_cell_from_being_a_formula_can_be_undone(text: str) -> None:
    cell = harmless(text)
    assert plain(cell) == text
    assert cell[:1] not in tuple("=+@\t")
    if cell[:1] == "-":
        float(cell)


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1"])
def test_no_cell_is_a_formula(form: str, text: str) -> None:
    (line,) = list(listing.rows((row(1, zh=text, id="x"),), ("zh", "id"), form))[1:]
    cells = line.split("\t") if form == "tsv" else next(csv.reader([line]))
    assert cells[2][:1] not in tuple("=+-@\t\r")
    assert cells[2].lstrip()[:1] not in tuple("=+-@") or cells[2][:1] == " "
    assert cells[2].lstrip("' \t") == text.strip()


@given(any_rows)
def test_no_cell_of_any_text_is_a_formula(rows: tuple[Row, ...]) -> None:
    lines = list(listing.rows(rows, LANGS, "csv"))[1:]
    for cells in csv.reader(io.StringIO("\n".join(lines), newline="")):
        for cell in cells[2:-1]:
            assert cell[:1] not in tuple("=+@\t\r")
            if cell[:1] == "-":
                float(cell)


def test_numbers_stay_numbers() -> None:
    (line,) = list(listing.rows((row(5, zh="-5", id="-2.5"),), ("zh", "id"), "csv"))[1:]
    assert line == "5,0.99,-5,-2.5,paragraph"


def width(text: str) -> int:
    """How many columns a terminal gives a text."""
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


@pytest.mark.parametrize("columns", [40, 60, 100, 200])
def test_a_table_fits_the_terminal_and_its_columns_line_up(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    long = row(1, zh="长" * 90, id="panjang " * 30, ar="طويل " * 40)
    lines = list(listing.rows((long, *ROWS), ("zh", "id"), "table"))
    assert all(width(line) <= columns for line in lines)
    starts = {width(line[: line.index(mark)]) for line, mark in ((lines[0], "id"), (lines[3], "Kedua"))}
    assert len(starts) == 1
    assert "…" in lines[1]
    assert width(lines[1]) > columns - 4


def test_a_table_that_fits_is_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert list(listing.rows(ROWS[1:2], ("zh", "id"), "table")) == [
        "row  score  zh      id",
        "2    0.99   第二。  Kedua.",
    ]


EXAMPLE = Example("Rumah itu besar.", "房子很大。", ((0, 5),), ((0, 2),), 3, 0.9, "Bab 1")
LEXICON = Lexicon(
    "t",
    "T",
    "id",
    "zh",
    (
        Entry("rumah", "rumah", "word", "房子", 0.9, 2, alternatives=("家", "屋"), zipf=4.5, keyness=1.2, root="rumah",
              example=EXAMPLE),
        Entry("=besar", "=besar", "word", "大", 0.4, 1),
    ),
)  # fmt: skip


def test_a_vocabulary_says_the_same_in_every_format() -> None:
    objects = [json.loads(line) for line in listing.vocabulary(LEXICON, "jsonl")]
    assert objects[0]["alternatives"] == ["家", "屋"]
    assert (objects[0]["sentence"], objects[0]["section"]) == ("Rumah itu besar.", "Bab 1")
    assert objects[1]["sentence"] == ""
    tables = {
        "csv": list(csv.DictReader(listing.vocabulary(LEXICON, "csv")))[:-1],
        "tsv": list(csv.DictReader(listing.vocabulary(LEXICON, "tsv"), delimiter="\t", quoting=csv.QUOTE_NONE)),
    }
    for records in tables.values():
        assert [name for name in records[0] if name in objects[0]] == list(objects[0])
        for record, one in zip(records, objects, strict=True):
            expected = one | {"alternatives": "; ".join(one["alternatives"])}
            assert {k: plain(v) for k, v in record.items() if k in one} == {k: str(v) for k, v in expected.items()}


def test_a_table_for_reviewers_has_room_for_what_they_say_and_ends_with_what_was_exported() -> None:
    *entries, last = csv.DictReader(listing.vocabulary(LEXICON, "csv"))
    assert list(last)[6:9] == ["note", "checked", "drop"]
    for one in entries:
        assert [one[name] for name in ("note", "checked", "drop", "target", "base")] == ["", "", "", "id", "zh"]
    assert last["headword"].startswith("#exported (leave this row as it is) 2: ")
    assert set(last.values()) == {last["headword"], ""}
    for form in ("tsv", "jsonl", "table"):
        assert "#exported" not in "\n".join(listing.vocabulary(LEXICON, form))


@pytest.mark.parametrize("form", ["table", "tsv", "csv"])
def test_an_empty_vocabulary_still_has_its_columns(form: str) -> None:
    full, empty = (list(listing.vocabulary(x, form)) for x in (LEXICON, Lexicon("t", "T", "id", "zh", ())))
    (head,) = empty
    assert head.split() == full[0].split()


def test_words_are_listed_with_their_place() -> None:
    text = "Anak membeli roti."
    (line,) = listing.words([(text, get("id").tokens(text))], "jsonl")
    read = json.loads(line)
    assert read["text"] == text
    assert [text[t["start"] : t["end"]] for t in read["tokens"]] == [t["text"] for t in read["tokens"]]
    table = list(listing.words([(text, get("id").tokens(text))], "table"))
    assert table[0].split()[:2] == ["word", "lemma"]
    assert len(table) == 1 + len(read["tokens"])


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    listing.write(["a\tb", "字"], path)
    assert path.read_bytes() == "a\tb\n字\n".encode()

    def breaks() -> object:
        yield "new"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        listing.write(breaks(), path)  # type: ignore[arg-type]
    assert path.read_bytes() == "a\tb\n字\n".encode()
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(LearnError, match=r"rows\.tsv.a\.tsv: cannot be written"):
        listing.write(["a"], path / "a.tsv")


def test_a_table_ends_with_the_agreement_of_its_languages(interview: Text) -> None:
    *_, last = listing.rows(interview.rows, tuple(interview.documents), "table", agreement=interview.agreement)
    assert last == "agreement: 100.0% of sentences come back to themselves round three languages"
    for form in ("tsv", "csv", "jsonl", "tmx"):
        told = "\n".join(listing.rows(interview.rows, tuple(interview.documents), form, agreement=interview.agreement))
        assert "agreement" not in told
