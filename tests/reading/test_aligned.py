"""Text that is aligned already: read back as it was written, taken from other programs, refused where it is broken."""

from __future__ import annotations

import csv
import io
import json
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn import listing
from learn.document import BlockKind, Row, Sentence
from learn.errors import RequestError
from learn.lexicon import Lexicon
from learn.pipeline import Text, Tools, align, make_lexicon, read_aligned, text_of, write_deck, write_quiz
from learn.reading import aligned
from learn.recipe import DeckSettings, QuizSettings
from tests.conftest import ROOT

FORMS = ("tsv", "csv", "jsonl", "tmx")
LANGS = ("zh", "id", "ar")


def file(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def texts(text: Text) -> list[dict[str, str]]:
    """What each row says, by language."""
    return [{lang: row.text(lang) for lang in row.sentences} for row in text.rows]


def complaint(path: Path) -> str:
    """The one line that says what is wrong with a file, without the file's name."""
    with pytest.raises(RequestError) as caught:
        read_aligned(path)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert str(path) in message
    assert len(message) < 250
    return message.replace(f"{path}: ", "")


# --- there and back -----------------------------------------------------------------------------------


def row(number: int, score: float, section: str = "", kind: BlockKind = BlockKind.PARAGRAPH, **texts: str) -> Row:
    sentences = {lang: (Sentence(text, 0, 0, len(text), kind, section),) for lang, text in texts.items() if text}
    return Row(number, score, sentences, section)


# Letters, marks, what formats make something of, what looks like formulas, and anything else.
some_text = st.text(
    st.sampled_from("aé字क़ب'\"“”=+-@&<>;,\t{}\\/#1.!?。 \n\u200b\u00a0")
    | st.characters(exclude_categories=["Cs", "Cc"]),
    max_size=30,
)
some_rows = st.lists(
    st.tuples(
        st.fixed_dictionaries(dict.fromkeys(LANGS, some_text)),
        st.floats(0, 1).map(lambda score: round(score, 3)),
        st.sampled_from(list(BlockKind)),
    ),
    max_size=6,
).map(
    # The last row has letters in all languages, so that no column is one of numbers, and none is empty.
    lambda found: tuple(
        row(k, score, kind=kind, **texts)
        for k, (texts, score, kind) in enumerate([*found, (dict.fromkeys(LANGS, "x"), 1.0, BlockKind.PARAGRAPH)], 1)
    )
)


def as_read(text: str) -> str:
    """What reading makes of any text: composed, no invisible controls, single spaces."""
    from learn.reading.records import tidy

    return " ".join(tidy(text).split())


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(some_rows)
def test_rows_written_and_read_are_the_same_rows(tmp_path: Path, form: str, rows: tuple[Row, ...]) -> None:
    path = tmp_path / f"rows.{form}"
    listing.write(listing.rows(rows, LANGS, form), path)
    back = read_aligned(path)
    wanted = [{lang: said for lang in LANGS if (said := as_read(r.text(lang)))} for r in rows]
    kept = [(r, one) for r, one in zip(rows, wanted, strict=True) if one]
    assert [{k: " ".join(v.split()) for k, v in one.items()} for one in texts(back)] == [one for _, one in kept]
    assert [r.id for r in back.rows] == list(range(1, len(kept) + 1))
    for read, (written, _) in zip(back.rows, kept, strict=True):
        assert read.score == pytest.approx(written.score, abs=0.0051)
    # once read, a text is as it stays
    listing.write(listing.rows(back.rows, tuple(back.documents), form), path)
    assert texts(read_aligned(path)) == texts(back)


@pytest.mark.parametrize("form", FORMS)
def test_the_interview_comes_back_whole_with_its_sections_and_kinds(tmp_path: Path, interview: Text, form: str) -> None:
    path = tmp_path / f"interview.{form}"
    listing.write(listing.rows(interview.rows, tuple(interview.documents), form), path)
    back = read_aligned(path)
    assert (back.name, back.title) == (interview.name, interview.title)
    assert list(back.documents) == list(interview.documents)
    for read, written in zip(back.rows, interview.rows, strict=True):
        assert {lang: read.text(lang) for lang in read.sentences} == {
            lang: written.text(lang) for lang in written.sentences
        }
        assert (read.id, read.section, read.kind, read.prose) == (
            written.id,
            written.section,
            written.kind,
            written.prose,
        )
        assert read.score == pytest.approx(written.score, abs=0.0051)
        for lang, group in read.sentences.items():
            assert [s.section for s in group] == [s.section for s in written.sentences[lang]]
    for lang, sentences in back.sentences.items():
        assert sentences == tuple(s for r in back.rows for s in r.sentences.get(lang, ()))
        for s in sentences:
            assert back.documents[lang].blocks[s.block].text[s.start : s.end] == s.text


@pytest.fixture(scope="module")
def both(interview: Text, use: Tools) -> Text:
    """The interview in two languages."""
    return align([interview.documents[lang] for lang in ("zh", "id")], use)


@pytest.fixture(scope="module")
def of_both(both: Text, use: Tools) -> Lexicon:
    return make_lexicon(both, "zh", "id", use)


@pytest.mark.parametrize("form", FORMS)
def test_decks_and_quizzes_of_aligned_text_are_those_of_its_documents(
    tmp_path: Path, both: Text, of_both: Lexicon, use: Tools, form: str
) -> None:
    same_deck_and_quiz(tmp_path, both, of_both, use, form)


def test_those_of_two_of_its_five_languages_are_the_same_too(
    tmp_path: Path, interview: Text, lexicon: Callable[[str, str], Lexicon], use: Tools
) -> None:
    same_deck_and_quiz(tmp_path, interview, lexicon("zh", "id"), use, "jsonl")


def same_deck_and_quiz(folder: Path, written: Text, expected: Lexicon, use: Tools, form: str) -> None:
    """Make both of a file of aligned text, and compare what they are made of."""
    path = folder / f"interview.{form}"
    listing.write(listing.rows(written.rows, tuple(written.documents), form), path)
    text = text_of([str(path)], use, pair=("zh", "id"))
    full = make_lexicon(text, "zh", "id", use)
    # all but the scores of rows, which the file rounds, and has for all languages together
    assert [(e.headword, e.gloss, e.alternatives, e.confidence, e.reading, e.count) for e in full.entries] == [
        (e.headword, e.gloss, e.alternatives, e.confidence, e.reading, e.count) for e in expected.entries
    ]
    made = write_deck(full, text, DeckSettings(), folder / "x.apkg")
    assert made.words > 200
    assert write_quiz(full, QuizSettings(), folder / "q", confidence=0.8).items == 20


# --- tables from elsewhere ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tsv", "zh\tid\n你好。\tHalo.\n再见。\tDah.\n"),
        ("a.csv", "zh,id\n你好。,Halo.\n再见。,Dah.\n"),
        ("a.csv", "zh;id\n你好。;Halo.\n再见。;Dah.\n"),
        ("a.csv", "zh\tid\n你好。\tHalo.\n再见。\tDah.\n"),
        ("a.tsv", '"zh";"id"\r\n"你好。";"Halo."\r\n"再见。";"Dah."\r\n'),
        ("a.csv", "Chinese,indonesian\n你好。,Halo.\n再见。,Dah.\n"),
        ("a.csv", "cmn,ind\n你好。,Halo.\n再见。,Dah.\n"),
        ("a.CSV", "\ufeffzh,id\n你好。,Halo.\n再见。,Dah.\n"),
        ("a.tsv", "zh\tid\r\n你好。\tHalo.\r\n再见。\tDah.\r\n".encode("utf-16")),
        ("a.csv", "\n\nnumber,zh,note,id\n1,你好。,,Halo.\n,,,\n2,再见。,x,Dah.\n\n"),
        ("a.tsv", "zh\tid\tscore\n你好。\tHalo.\tgood\n再见。\tDah.\t7"),
        ("a.tmx", """<tmx version='1.4'><body>
            <tu><tuv xml:lang='zh'><seg>你好。</seg></tuv><tuv xml:lang='id'><seg>Halo.</seg></tuv></tu>
            <tu><tuv xml:lang='ZH'><seg>再见。</seg></tuv><tuv xml:lang='ind'><seg>
               Dah.</seg></tuv></tu></body></tmx>"""),
        ("a.ndjson", '{"text": {"zh": "你好。", "id": "Halo."}}\n\n{"text": {"zh": "再见。", "id": "Dah."}, "x": 1}'),
        ("a.jsonl", '\ufeff{"text": {"zh": "你好。", "id": "Halo."}}\r\n{"text": {"cmn": "再见。", "id": "Dah."}}\r\n'),
    ],
)  # fmt: skip
def test_the_same_text_however_it_is_written(tmp_path: Path, name: str, content: str | bytes) -> None:
    text = read_aligned(file(tmp_path, name, content))
    assert texts(text) == [{"zh": "你好。", "id": "Halo."}, {"zh": "再见。", "id": "Dah."}]
    assert [r.score for r in text.rows] == [1.0, 1.0]
    assert (text.name, text.title) == ("a", "a")


def test_an_empty_cell_has_no_counterpart_and_an_empty_line_is_no_row(tmp_path: Path) -> None:
    text = read_aligned(file(tmp_path, "a.csv", "zh,id,score\n一。,,\n,,\n,dua,0.5\n三,tiga,0.25\n四,empat,\n"))
    assert texts(text) == [{"zh": "一。"}, {"id": "dua"}, {"zh": "三", "id": "tiga"}, {"zh": "四", "id": "empat"}]
    assert [r.score for r in text.rows] == [0.0, 0.5, 0.25, 1.0]
    assert [r.id for r in text.rows] == [1, 2, 3, 4]


def test_a_cell_of_several_sentences_is_one_row_of_them(tmp_path: Path) -> None:
    text = read_aligned(file(tmp_path, "a.csv", 'zh,id\n"一。二。","Satu. Dua,\ntiga."\n'))
    assert [len(text.rows[0].sentences[lang]) for lang in ("zh", "id")] == [2, 2]
    assert text.rows[0].text("id") == "Satu. Dua, tiga."


def test_a_column_of_numbers_is_no_language(tmp_path: Path) -> None:
    text = read_aligned(file(tmp_path, "a.csv", "id,zh,fr\n1,你好,Salut\n2,再见,Adieu\n"))
    assert list(text.documents) == ["zh", "fr"]


def test_sections_and_kinds_are_taken_from_the_file(tmp_path: Path) -> None:
    table = "section,zh,id\n,题,Judul\n甲,甲,A\n甲,一,satu\nB,二,dua\n"
    text = read_aligned(file(tmp_path, "a.csv", table))
    assert [r.section for r in text.rows] == ["", "甲", "甲", "B"]
    assert [r.kind.value for r in text.rows] == ["paragraph", "heading", "paragraph", "paragraph"]
    assert [s.section for s in text.sentences["id"]] == ["", "A", "A", "B"]

    table = "zh,id,kind\n题,Judul,Title\n甲,A,heading\n一,satu,\n乙:,B:,heading\n二,dua,item\n三,tiga,nonsense\n"
    text = read_aligned(file(tmp_path, "b.csv", table))
    assert text.title == "题"
    assert [r.section for r in text.rows] == ["", "甲", "甲", "甲", "甲", "甲"]
    assert [r.prose for r in text.rows] == [False, False, True, False, True, True]
    assert [s.section for s in text.sentences["id"]] == ["", *["A"] * 5]


QUOTES = [
    # as the spreadsheet quotes it, and as it stands in TSV that quotes nothing
    ('zh\tid\n"""一"\t"""Satu"\n二\t"""Dua, ""tiga"""\n', [('"一', '"Satu'), ("二", '"Dua, "tiga"')]),
    ('zh\tid\n"一\tSatu\n二"\tDua\n', [('"一', "Satu"), ('二"', "Dua")]),
    ('zh\tid\n"一" 二\t"Satu" dua\n"\t"\n', [('"一" 二', '"Satu" dua'), ('"', '"')]),
    ('zh\tid\n一 "二"\tSatu "dua"\n', [('一 "二"', 'Satu "dua"')]),
    ('zh\tid\n"一\n二"\tSatu\n', [("一 二", "Satu")]),
]


@pytest.mark.parametrize(("table", "wanted"), QUOTES)
def test_quotation_marks_in_tsv_are_those_of_a_spreadsheet_or_of_the_text(
    tmp_path: Path, table: str, wanted: list[tuple[str, str]]
) -> None:
    assert texts(read_aligned(file(tmp_path, "a.tsv", table))) == [{"zh": a, "id": b} for a, b in wanted]


def test_a_table_corrected_in_a_spreadsheet_is_read_as_corrected(tmp_path: Path, interview: Text) -> None:
    langs = tuple(interview.documents)
    exported = list(csv.reader(io.StringIO("\n".join(listing.rows(interview.rows, langs, "csv")), newline="")))
    head, *cells = exported
    # The spreadsheet writes semicolons, decimal commas, its own quotes and line ends, and numbers rows no more; the
    # teacher took the row that has no counterpart up into the one before it.
    column = head.index("id")
    cells[2][column] += " " + cells[3][column]
    del cells[3]
    for line in cells:
        line[0], line[1] = "", line[1].replace(".", ",")
    out = io.StringIO()
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows([head, *cells])
    text = read_aligned(file(tmp_path, "interview.csv", "\ufeff" + out.getvalue()))
    assert len(text.rows) == len(interview.rows) - 1
    assert text.rows[2].text("id") == f"{interview.rows[2].text('id')} {interview.rows[3].text('id')}"
    assert text.rows[2].score == pytest.approx(interview.rows[2].score, abs=0.0051)
    assert text.rows[3].text("tl") == interview.rows[4].text("tl")


# --- TMX from elsewhere -------------------------------------------------------------------------------


def tmx(*units: str, head: str = '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">', version: str = "1.4") -> str:
    return f'{head}\n<tmx version="{version}"><header srclang="en-US"/><body>\n{"".join(units)}\n</body></tmx>\n'


def unit(*segments: str, lang: str = "xml:lang", more: str = "") -> str:
    codes = ("en-US", "id-ID")
    return f"<tu>{more}" + "".join(
        f'<tuv {lang}="{code}"><seg>{segment}</seg></tuv>' for code, segment in zip(codes, segments, strict=False)
    ) + "</tu>"  # fmt: skip


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3", "1.4"])
@pytest.mark.parametrize("lang", ["xml:lang", "lang", "LANG"])
def test_every_version_of_tmx_is_read(tmp_path: Path, version: str, lang: str) -> None:
    path = file(tmp_path, "a.tmx", tmx(unit("Hello.", "Halo.", lang=lang), version=version))
    assert texts(read_aligned(path)) == [{"en-US": "Hello.", "id-ID": "Halo."}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1"])
def test_tmx_is_read_in_the_encoding_that_it_says(tmp_path: Path, encoding: str) -> None:
    said = {"utf-8-sig": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding, encoding)
    data = tmx(unit("Café", "Kopi"), head=f'<?xml version="1.0" encoding="{said}"?>').encode(encoding)
    if encoding == "utf-16-be":
        data = b"\xfe\xff" + data
    elif encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert texts(read_aligned(file(tmp_path, "a.tmx", data)))[0]["en-US"] == "Café"


def test_codes_in_a_segment_are_not_text_and_what_is_highlighted_is(tmp_path: Path) -> None:
    segment = (
        'One <bpt i="1">&lt;b&gt;</bpt>two<ept i="1">&lt;/b&gt;</ept> <hi type="x">three <ph>{0}</ph>four</hi>'
        '<it pos="begin">[i<sub>hidden</sub>]</it> <ut>{\\cs6}</ut>five &lt;6&gt; &amp; <![CDATA[<7>]]>'
    )
    assert texts(read_aligned(file(tmp_path, "a.tmx", tmx(unit(segment, "Satu")))))[0]["en-US"] == (
        "One two three four five <6> & <7>"
    )


def test_of_two_variants_in_one_language_the_first_with_text_counts(tmp_path: Path) -> None:
    variants = "".join(
        f'<tuv xml:lang="{lang}"><note>n</note><prop type="score">0.1</prop><seg>{text}</seg></tuv>'
        for lang, text in [("en", ""), ("en", "Hi"), ("id", "Hai"), ("eng", "Hello"), ("id", "Halo")]
    )
    text = read_aligned(file(tmp_path, "a.tmx", tmx(f"<tu>{variants}</tu>")))
    assert texts(text) == [{"en": "Hi", "id": "Hai"}]
    assert text.rows[0].score == 1.0


def test_the_properties_of_a_unit_are_read_with_or_without_x(tmp_path: Path) -> None:
    ours = '<prop type="score">0.25</prop><prop type="section">One</prop>'
    theirs = '<note>n</note><prop type="x-score">0.5</prop><prop type="x-other">y</prop>'
    more = '<prop type="score">97</prop>'
    text = read_aligned(file(tmp_path, "a.tmx", tmx(*(unit("A", "B", more=m) for m in (ours, theirs, more)))))
    assert [(r.score, r.section) for r in text.rows] == [(0.25, "One"), (0.5, ""), (1.0, "")]


def test_a_prefix_and_capitals_do_not_matter(tmp_path: Path) -> None:
    body = tmx(unit("A", "B"), head="").replace("<tu", "<t:tu").replace("</tu", "</t:tu")
    body = body.replace("<tmx", '<t:tmx xmlns:t="http://www.lisa.org/tmx14"').replace("</tmx", "</t:tmx")
    assert texts(read_aligned(file(tmp_path, "a.tmx", body))) == [{"en-US": "A", "id-ID": "B"}]
    assert texts(read_aligned(file(tmp_path, "b.tmx", tmx(unit("A", "B")).replace("seg>", "SEG>")))) == texts(
        read_aligned(tmp_path / "a.tmx")
    )


# --- what is broken, and what is meant ill ------------------------------------------------------------

BOMB = (
    '<!DOCTYPE tmx [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)
EXTERNAL = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
PARAMETER = '<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x.dtd"> %a;]>'
GOOD = tmx(unit("Hello.", "Halo."))

BAD = [
    ("a.tmx", tmx(unit("&j;", "x"), head=BOMB), "line 1: declares an entity"),
    ("a.tmx", tmx(unit("&a;", "x"), head=EXTERNAL), "line 1: declares an entity"),
    ("a.tmx", tmx(unit("x", "x"), head=PARAMETER), "line 1: declares an entity"),
    ("a.tmx", tmx(unit("a&nbsp;b", "x")), "line 3: &nbsp; is not a character"),
    ("a.tmx", tmx(unit("a&nbsp;b", "x"), head=""), "line 3: is broken XML (undefined entity)"),
    ("a.tmx", tmx(unit("<hi>" * 5000 + "</hi>" * 5000, "x")), "too deep"),
    ("a.tmx", "<a>" * 200_000, "begins no TMX"),
    ("a.tmx", "<tmx>" * 200_000, "too deep"),
    ("a.tmx", GOOD[:-10], "broken XML"),
    ("a.tmx", GOOD[: GOOD.index("Halo")], "broken XML"),
    ("a.tmx", GOOD.replace("</seg>", "", 1), "broken XML (mismatched tag)"),
    ("a.tmx", GOOD.replace("Halo", "Hal\x01o"), "broken XML"),
    ("a.tmx", GOOD.encode().replace(b"Halo", b"\xff\xfe"), "broken XML"),
    ("a.tmx", GOOD.replace('"1.0"', '"1.0" encoding="UTF-16"', 1), "broken XML (encoding"),
    ("a.tmx", GOOD.replace('"1.0"', '"1.0" encoding="klingon"', 1), "encoding"),
    ("a.tmx", GOOD.replace('"1.0"', '"1.0" encoding="gb2312"', 1), "encoding"),
    ("a.tmx", GOOD.replace(' xml:lang="id-ID"', ""), "line 3: a <tuv> without its language"),
    ("a.tmx", GOOD.replace("id-ID", "qq"), "line 3: 'qq' is not a language code"),
    ("a.tmx", GOOD.replace("id-ID", "en-us"), "has text in 'en-US' only"),
    ("a.tmx", "<html><body>zh</body></html>", "line 1: <html> begins no TMX"),
    ("a.tmx", "zh\tid\n一\tsatu\n", "is no TMX"),
    ("a.tmx", tmx(), "has no text"),
    ("a.tmx", "", "is no TMX"),
    ("a.tsv", "", "has no text"),
    ("a.tsv", "\n \n", "has no text"),
    ("a.tsv", "zh\tid\n\t\n", "has no text"),
    ("a.tsv", "zh\tid\n一\t\n", "has text in 'zh' only"),
    ("a.tsv", "你好\tHalo\n再见\tDah\n", "line 1: names fewer than two languages"),
    ("a.tsv", "\n\nrow\tscore\tzh\n1\t1\t一\n", "line 3: names fewer than two languages"),
    ("a.csv", "zh,cmn,id\n一,二,x\n", "line 1: names 'zh' twice"),
    ("a.csv", "zh,id\n一,satu,dua\n", "line 2: has more cells"),
    ("a.csv", 'zh,id\n一,"satu\n二,dua\n', "line 2: a quotation mark is wrong"),
    ("a.csv", 'zh,id\n一,"satu" dua\n', "line 2: a quotation mark is wrong"),
    ("a.csv", "zh,id\n一," + "x" * 200_000 + "\n", "line 2: a cell is too long"),
    ("a.csv", "zh,id\nna\xefve,satu\n".encode("latin-1"), "not UTF-8"),
    ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "no text"),
    ("a.jsonl", "x\n", "line 1: is no JSON"),
    ("a.jsonl", '{"text": {"zh": "a", "id": "b"}}\n{"text"', "line 2: is no JSON"),
    ("a.jsonl", "[" * 100_000, "line 1: is no JSON"),
    ("a.jsonl", '[{"text": {"zh": "a", "id": "b"}}]', 'line 1: has no "text"'),
    ("a.jsonl", '{"zh": "a", "id": "b"}', 'line 1: has no "text"'),
    ("a.jsonl", '{"text": {"zh": "a", "id": 3}}', 'line 1: has no "text"'),
    ("a.jsonl", '{"text": {"zh": "a", "xx": "b"}}', "line 1: 'xx' is not a language code"),
    ("a.jsonl", '{"text": {"zh": "a", "cmn": "b"}}', "line 1: has two texts in 'zh'"),
    ("a.jsonl", '{"text": {}}', "has no text"),
]


@pytest.mark.parametrize(("name", "content", "said"), BAD)
def test_what_cannot_be_read_is_refused_in_one_line(tmp_path: Path, name: str, content: str | bytes, said: str) -> None:
    tracemalloc.start()
    try:
        assert said in complaint(file(tmp_path, name, content))
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def test_missing_files_folders_and_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert complaint(tmp_path / "gone.tsv") == "there is no such file"
    (tmp_path / "dir.tsv").mkdir()
    assert "is a folder" in complaint(tmp_path / "dir.tsv")
    path = file(tmp_path, "a.csv", "zh,id\n" + "一,satu\n" * 30)
    monkeypatch.setattr(aligned, "MOST_RECORDS", 30)
    assert len(read_aligned(path).rows) == 30
    monkeypatch.setattr(aligned, "MOST_RECORDS", 29)
    assert complaint(path) == "has more than 29 units; divide it"
    monkeypatch.setattr(aligned, "MOST_BYTES", 100)
    assert "is larger than" in complaint(path)


def test_markup_and_formulas_stay_text(tmp_path: Path) -> None:
    table = 'zh,id\n<b>一</b>,"\'=HYPERLINK(""http://x"")"\n&lt;,\'=1+1\n\'\'=x,\'-5\n'
    assert texts(read_aligned(file(tmp_path, "a.csv", table))) == [
        {"zh": "<b>一</b>", "id": '=HYPERLINK("http://x")'},
        {"zh": "&lt;", "id": "=1+1"},
        {"zh": "'=x", "id": "-5"},
    ]
    line = json.dumps({"text": {"zh": "a\ud800b", "id": "\u202ex\u0000y"}})
    assert texts(read_aligned(file(tmp_path, "a.jsonl", line))) == [{"zh": "a\ufffdb", "id": "xy"}]


def test_a_long_memory_is_read_as_a_stream(tmp_path: Path) -> None:
    units = 20_000
    with (tmp_path / "a.tmx").open("w", encoding="utf-8") as out:
        out.write("<tmx version='1.4'><body>")
        out.writelines(unit(f"Hello {k}.", f"Halo {k}.") for k in range(units))
        out.write("</body></tmx>")
    assert len(aligned.read_aligned(tmp_path / "a.tmx").records) == units


# --- from the command line ----------------------------------------------------------------------------


def test_aligned_text_stands_alone(tmp_path: Path, use: Tools) -> None:
    path = file(tmp_path, "a.tsv", "zh\tid\n你好。\tHalo.\n")
    other = file(tmp_path, "b.id.txt", "Halo.\n")
    for arguments in ([str(path), str(other)], [str(other), str(path)], [f"zh={path}"], [f"zh={path}", str(other)]):
        with pytest.raises(RequestError, match=r"a\.tsv: is aligned text.*alone"):
            text_of(arguments, use)
    with pytest.raises(RequestError, match="'ar': no document is in it; there are zh, id"):
        text_of([str(path)], use, pair=("ar", "id"))
    assert text_of([str(path)], use, pair=("zh", "id")).rows[0].text("zh") == "你好。"


def test_reading_needs_no_heavy_library() -> None:
    import subprocess

    code = (
        "import sys; import learn.reading.aligned; "
        "print(*{'jieba', 'numpy', 'nltk', 'simplemma', 'lxml', 'jinja2'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_scores_of_a_file_are_believed(tmp_path: Path, interview: Text, use: Tools) -> None:
    path = tmp_path / "interview.jsonl"
    doubted = [replace(row, score=0.2 if row.id == 10 else 1.0) for row in interview.rows]
    listing.write(listing.rows(doubted, ("zh", "id"), "jsonl"), path)
    text = read_aligned(path)
    shown = {s.row for s in make_lexicon(text, "zh", "id", use).sentences}
    assert 10 not in shown
    assert {9, 11} <= shown
