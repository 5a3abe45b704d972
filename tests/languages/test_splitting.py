"""Sentence splitting: hard cases by phenomenon and language (`splitting_cases.tsv`), and laws for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from learn.document import Block, BlockKind, Document
from learn.languages.splitting import label_end, sentences, split

CASES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "splitting_cases.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
LANGUAGES = sorted({lang for lang, _ in CASES})


def parts(text: str, lang: str) -> list[str]:
    return [text[a:b] for a, b in split(text, lang)]


@pytest.mark.parametrize(("lang", "row"), CASES)
def test_hard_cases(lang: str, row: str) -> None:
    assert parts(row.replace("¦", ""), lang) == [x.strip() for x in row.split("¦")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_found_is_one_sentence(lang: str) -> None:
    """Of natural text only: a fragment of noise may lose the capitals or the opening mark that told before."""
    found = [x for code, row in CASES if code == lang for x in parts(row.replace("¦", ""), lang)]
    assert [parts(x, lang) for x in found] == [[x] for x in found]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_long_text_is_split_like_its_parts(lang: str) -> None:
    rows = [row for code, row in CASES if code == lang and row.endswith((".", "!", "?", "。", "।", "۔", "？", "！"))]
    text = "\n\n".join(row.replace("¦", "") for row in rows)
    assert parts(text, lang) == [x.strip() for row in rows for x in row.split("¦")]


def test_block_in_lower_case_or_in_capitals() -> None:
    text = "halo semua. apa kabar? saya dr. budi."
    assert parts(text, "id") == ["halo semua.", "apa kabar?", "saya dr. budi."]
    text = "MR. LIM WENT HOME. HE SLEPT."
    assert parts(text, "en") == ["MR. LIM WENT HOME.", "HE SLEPT."]


def test_blank_line_ends_a_sentence() -> None:
    text = "No stop here\n\nNext line\nsame sentence."
    assert parts(text, "en") == ["No stop here", "Next line\nsame sentence."]


def test_list_in_one_line_counts_on_from_its_start() -> None:
    assert parts("1. rice 2. beans 3. salt", "en") == ["1. rice", "2. beans", "3. salt"]
    assert parts("Room 2. has no key", "en") == ["Room 2. has no key"]
    assert parts("1. Mai 2020. Am 2. Juni kam er.", "de") == ["1. Mai 2020.", "Am 2. Juni kam er."]
    assert parts("• rice • beans", "en") == ["• rice", "• beans"]
    assert parts("rice • beans", "en") == ["rice • beans"]


def test_colon_is_no_label_where_it_is_a_stop() -> None:
    document = Document("hy", "text", (Block(BlockKind.ITEM, "Այսօր երկուշաբթի է: Ես գնում եմ:"),))
    assert [(s.text, s.kind) for s in sentences(document)] == [
        ("Այսօր երկուշաբթի է:", BlockKind.ITEM),
        ("Ես գնում եմ:", BlockKind.ITEM),
    ]


def test_regional_and_unknown_codes_split_too() -> None:
    assert split("你好。再见。", "zh-Hant-TW") == split("你好。再见。", "zh") == [(0, 3), (3, 6)]
    assert split("A b. C d.", "") == [(0, 4), (5, 9)]


@pytest.mark.parametrize("text", ["", " \n ", "\u3000"])
def test_nothing_in_nothing_out(text: str) -> None:
    assert split(text, "en") == []


HOSTILE = [
    *(".", '"', "(", "a.", "No. ", "»”)", ". ", "(“", "(.", "“.", "1. a 2. b 3. c ", "• a ", "\n", "\n ", "\r\n", " "),
    *(
        "A. ",
        "字……",
        "ก ",
        "แต่เขา ",
        "www.",
        "a@",
        "a@b.",
        "1.",
        ".[1]",
        "' ",
        "x' ",
        "«. ",
        "है। ",
        "ए. ",
        "(a. ",
        "“a. ",
    ),
    *(
        ".😀",
        ". :) ",
        "a.1 ",
        "क| ",
        "ա: ",
        "a/b. ",
        "- ",
        "! — ",
        "《！",
        "《！》",
        "a,",
        "word ",
        "“。",
        "[1] ",
        "கே. ",
    ),
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("lang", ["en", "th", "zh"])
def test_long_blocks_of_one_mark_lose_nothing(unit: str, lang: str) -> None:
    text = unit * (20_000 // len(unit))
    found = split(text, lang)
    assert "".join("".join(text[a:b] for a, b in found).split()) == "".join(text.split())


MARKS = st.sampled_from(
    [
        *".!?…。！？؟।|;:,،“”‘’\"'«»„「」『』《》()（）-—– \n\t•។։ๆ",
        ". ",
        '." ',
        '" ',
        "Dr. ",
        "字",
        "है",
        "قال",
        "แต่เขา",
        "1. ",
        "a",
        "B",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(MARKS, max_size=60).map("".join))
LANGS = st.sampled_from(LANGUAGES)


@given(text=TEXTS, lang=LANGS)
def test_sentences_rejoin_to_the_block(text: str, lang: str) -> None:
    last = 0
    for a, b in split(text, lang):
        assert last <= a < b
        assert not text[last:a].strip()
        assert text[a:b] == text[a:b].strip()
        last = b
    assert not text[last:].strip()
    assert split(text, lang) == split(text, lang)


@given(text=TEXTS, lang=LANGS)
@example(text="。-", lang="am")
@example(text="? –", lang="am")
def test_white_space_around_changes_nothing(text: str, lang: str) -> None:
    assert [(a + 2, b + 2) for a, b in split(text, lang)] == split(f"  {text} ", lang)


KINDS = st.sampled_from([k for k in BlockKind if k is not BlockKind.LABEL])


@given(blocks=st.lists(st.builds(Block, KINDS, TEXTS)), lang=LANGS)
def test_sentences_cover_the_document(blocks: list[Block], lang: str) -> None:
    document = Document(lang, "text", tuple(blocks))
    found = sentences(document)
    assert [s.block for s in found] == sorted(s.block for s in found)
    for i, block in enumerate(blocks):
        last = 0
        for s in (s for s in found if s.block == i):
            assert s.text == block.text[s.start : s.end] == s.text.strip() != ""
            assert not block.text[last : s.start].strip()
            assert s.kind is block.kind or (s.kind is BlockKind.LABEL and block.kind is BlockKind.ITEM)
            last = s.end
        assert not block.text[last:].strip()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Price: It went up.", "Price:"),
        ("Owner vs. tenant: Who pays?", "Owner vs. tenant:"),
        ('"Cold feet": It means fear.', '"Cold feet":'),
        ("The word “home: sweet” again: yes.", "The word “home: sweet” again:"),
        ("价格：上涨了。", "价格："),
        ("“老房子”的问题: 很旧。", "“老房子”的问题:"),
        ("السعر: ارتفع.", "السعر:"),
        ("At 10:30 we left.", ""),
        ("See https://example.org now.", ""),
        ("Is it? Yes: it is.", ""),
        ("It was a very long day for all of us who came: we slept.", ""),
        ("Only a label:", ""),
    ],
)
def test_labels_of_list_items(text: str, label: str) -> None:
    assert text[: label_end(text)] == label


def test_sections_and_labels() -> None:
    document = Document(
        "en",
        "house",
        (
            Block(BlockKind.TITLE, "The house"),
            Block(BlockKind.BYLINE, "by J. Lind. 2020"),
            Block(BlockKind.HEADING, "Walls"),
            Block(BlockKind.PARAGRAPH, "They are thick. They are old."),
            Block(BlockKind.HEADING, "Key points:"),
            Block(BlockKind.ITEM, "Stone: It is heavy. It lasts.", "-"),
            Block(BlockKind.HEADING, "Roof"),
            Block(BlockKind.PARAGRAPH, "It leaks."),
        ),
    )
    assert [(s.text, s.kind.value, s.section) for s in sentences(document)] == [
        ("The house", "title", ""),
        ("by J. Lind. 2020", "byline", ""),
        ("Walls", "heading", "Walls"),
        ("They are thick.", "paragraph", "Walls"),
        ("They are old.", "paragraph", "Walls"),
        ("Key points:", "heading", "Walls"),
        ("Stone:", "label", "Walls"),
        ("It is heavy.", "item", "Walls"),
        ("It lasts.", "item", "Walls"),
        ("Roof", "heading", "Roof"),
        ("It leaks.", "paragraph", "Roof"),
    ]
