"""Plain text to blocks: what a block is, and that nothing is lost on the way."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.document import BlockKind
from learn.reading.text import blocks, decode, normalise, width

LETTERS = {kind: kind.value[0] for kind in BlockKind} | {BlockKind.BYLINE: "B"}
LONG = "The old mill stood by the river, and everybody in the village knew the story of the miller's cat."


def kinds(text: str) -> str:
    return "".join(LETTERS[b.kind] for b in blocks(text))


# --- blocks ---


def test_lines_are_blocks_where_nothing_is_wrapped() -> None:
    text = f"The mill\nby Ana Lind\n\n{LONG}\nThe cat\n{LONG} {LONG}\nKey points:\n- It is old.\n- It is grey.\n"
    assert kinds(text) == "tBphphii"


def test_form_does_not_matter() -> None:
    plain = (
        f"The mill\nAna Lind • 2020-05-01\n{LONG}\nThe cat\n{LONG}\nPoints:\n"
        "- Age: It is old.\n- Hue: Grey.\n“Miaow” - Tom\n"
    )
    airy = (
        f"The mill\n\nAna Lind2020-05-01\n\nAna Lind\n\n{LONG}\n\nThe cat\n\n{LONG}\n\nPoints:\n\n"
        "  • Age: It is old.\n  • Hue: Grey.\n\n“Miaow” - Tom"
    )
    assert kinds(plain) == "tBphphiiq"
    assert kinds(airy) == "tBBphphiiq"
    assert blocks(airy)[-3].marker == "•"
    assert blocks(airy)[-3].text == "Age: It is old."


WRAPPED = """\
The mill

The old mill stood by the river, and everybody in the village knew the
story of the miller's cat, which had once swum across to the far bank in
the middle of a flood.

It was never seen again. Some say that it lives there still; the miller
says so too.

  - It was grey, with a white paw, and it liked to sleep on the sacks of
    flour that stood at the door.
  - It was old.
"""


def test_wrapped_paragraphs_are_joined() -> None:
    found = blocks(WRAPPED)
    assert kinds(WRAPPED) == "tppii"
    assert found[1].text.endswith("to the far bank in the middle of a flood.")
    assert found[3].text == (
        "It was grey, with a white paw, and it liked to sleep on the sacks of flour that stood at the door."
    )


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    sentence = "老磨坊在河边，村里人人都知道磨坊主那只猫的故事，它曾在洪水中游到对岸，从此再也没有人见过它。"
    text = sentence * 3
    lines = "\n".join(text[i : i + 36] for i in range(0, len(text), 36))
    assert [b.text for b in blocks(f"老磨坊\n\n{lines}\n")] == ["老磨坊", text]


@pytest.mark.parametrize(
    "text",
    [
        "Roses are red,\nviolets are blue,\nsugar is sweet,\nand so are you.",
        (
            "The cat sat down on the old mat by the door.\nThe dog came in and lay down beside the cat.\n"
            "The boy was glad to see the two of them rest.\nThe girl gave each of them a bowl of milk."
        ),
        f"{LONG}\n{LONG} {LONG}\n{LONG}",
        "One.\nTwo.\nThree.",
    ],
)
def test_lines_that_are_not_wrapped_stay_apart(text: str) -> None:
    assert [b.text for b in blocks(text)] == text.split("\n")


@pytest.mark.parametrize(
    ("line", "marker", "text"),
    [
        ("- a b", "-", "a b"),
        ("  • a b", "•", "a b"),
        ("* a b", "*", "a b"),
        ("\u2013 a b", "\u2013", "a b"),
    ],
)
def test_bullets(line: str, marker: str, text: str) -> None:
    (block,) = blocks(line)
    assert (block.kind, block.marker, block.text) == (BlockKind.ITEM, marker, text)


def test_numbers_are_markers_only_in_a_row() -> None:
    assert [(b.marker, b.text) for b in blocks("1. Wash it.\n2. Dry it.\n\n(a) Now.\n(b) Later.\n")] == [
        ("1.", "Wash it."),
        ("2.", "Dry it."),
        ("(a)", "Now."),
        ("(b)", "Later."),
    ]
    assert [b.text for b in blocks(f"1. The mill\n{LONG}\n2. The cat\n{LONG}")] == [
        "1. The mill",
        LONG,
        "2. The cat",
        LONG,
    ]
    assert [b.text for b in blocks("J. Lind wrote it.\nB. Moe read it.")] == [
        "J. Lind wrote it.",
        "B. Moe read it.",
    ]
    assert [b.marker for b in blocks("一、洗米。\n二、煮饭。")] == ["一、", "二、"]
    assert blocks("3.5 percent more.")[0].text == "3.5 percent more."


@pytest.mark.parametrize(
    "line",
    [
        '"It is late."',
        "“It is late, isn't it?” — Tom Lind",
        "«Il est tard.» (Tom)",
        "「遅い。」",
        "“很晚了。”——汤姆",
        "'It's late' - Tom",
        "»Es ist spät.«",
    ],
)
def test_quotations(line: str) -> None:
    assert kinds(f"{LONG}\n{line}") == "pq"


@pytest.mark.parametrize(
    "line",
    [
        '"It is late," he said. "Go."',
        "“A” and “B” are letters.",
        '"Late" is a word.',
        '"',
        '""',
        "'tis late.",
    ],
)
def test_no_quotations(line: str) -> None:
    assert kinds(f"{LONG}\n{line}") == "pp"


def test_attribution_on_a_line_of_its_own() -> None:
    (_, quotation) = blocks(f"{LONG}\n“It is late.”\n- Tom Lind")
    assert (quotation.kind, quotation.text) == (BlockKind.QUOTATION, "“It is late.” - Tom Lind")
    assert kinds(f"{LONG}\n“It is late.”\n- Go home.\n- Sleep.") == "pqii"


@pytest.mark.parametrize(
    "line",
    [
        "2024-03-29",
        "Ana • 2024-03-29",
        "29 March 2024",
        "2024年3月29日",
        "٢٩ مارس ٢٠٢٤",
        "२९ मार्च २०२४",
        "29.03.2024",
        "by Ana Lind",
        "oleh Ana M. Lind",
        "von Max Groß",
    ],
)
def test_bylines(line: str) -> None:
    assert kinds(f"The mill\n{line}\n{LONG}") == "tBp"
    assert kinds(f"The mill\nAuthor of the cat\n{line}\nThe mill\n{LONG}") == "tBBBp"


def test_a_heading_under_the_title_is_no_byline() -> None:
    assert kinds(f"The mill\nHow it began\n{LONG}") == "thp"
    assert kinds(f"Mesin tua\nBab satu\n{LONG}\nBab dua\n{LONG}") == "thphp"


def test_headings() -> None:
    assert kinds(f"T\n{LONG}\nWho was it?\n{LONG} {LONG}") == "tphp"
    assert kinds(f"T\n{LONG}\nWho was it?\nIt was I.") == "tppp"
    assert kinds(f"T\n{LONG}\nHe said:\n“Go.”") == "tppq"
    assert kinds(f"T\n{LONG}\nThe end") == "tpp"
    assert kinds(f"T\n{LONG}\nPart one\nThe cat\n{LONG}") == "tphhp"


def test_titles() -> None:
    assert kinds("One line only") == "p"
    assert kinds(f"{LONG}\n{LONG}") == "pp"
    assert kinds(f"“Come home”\n{LONG}") == "tp"


def test_markdown() -> None:
    text = f"# The mill\n\n{LONG}\n\n## The cat\n\n> {LONG}\n\n---\n\n* * *\n\n{LONG}"
    assert kinds(text) == "tphqp"
    assert [b.marker for b in blocks(text)] == ["#", "", "##", ">", ""]


def test_width_counts_han_double_and_marks_not_at_all() -> None:
    assert [width(x) for x in ("abc", "中文", "के", "ﷺ")] == [3, 4, 1, 1]


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "",
                "  ",
                LONG,
                "- a",
                "  • b c",
                "1. x",
                "2. y",
                "“q” - N",
                "# h",
                "> z",
                "中文",
                "***",
                "2020-01-01",
            ]
        ),
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=90),
    ),
    max_size=25,
).map("\n".join)


@given(text=st.one_of(LINES, st.text()))
def test_nothing_is_lost_but_white_space_and_rules(text: str) -> None:
    text = normalise(text)
    found = blocks(text)
    kept = [x for x in text.split("\n") if x.strip("-*_=~#·•+\u2014\u2013\u2500\u2501\u2550◆◇■□●○★☆※ \u00a0")]
    out = "".join(b.marker + b.text for b in found)
    assert "".join("".join(kept).split()) == "".join(out.split())
    for b in found:
        assert b.text == b.text.strip() != ""
        assert "\n" not in b.text
        assert b.kind is not BlockKind.LABEL
        assert not b.marker or b.kind in {
            BlockKind.ITEM,
            BlockKind.HEADING,
            BlockKind.TITLE,
            BlockKind.QUOTATION,
        }


# --- bytes ---


def test_encodings() -> None:
    text = "Café, 中文\r\nनमस्ते"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32"):
        assert decode(text.encode(encoding)) == text
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode(text.encode(encoding)) == text
        bom = "\ufeff".encode(encoding)
        assert decode(bom + text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("Café".encode("latin-1"), "not UTF-8 (at byte 4); save it as UTF-8"),
        ("你好，世界".encode("gb18030"), "not UTF-8"),
        (b"\xff\xfea", "broken UTF-16"),
        (b"\xef\xbb\xbf\xff", "broken UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "bytes that are no text"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00", "bytes that are no text"),
        (b"abc\x00def", "bytes that are no text"),
        (bytes(range(256)) * 4, "bytes that are no text"),
        (b"\x01\x02\x03\x04abc\xff", "bytes that are no text"),
        (b"\x00" * 100, "bytes that are no text"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason.replace("(", r"\(").replace(")", r"\)")):
        decode(data)


@given(st.binary())
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    reason = ""
    try:
        blocks(normalise(decode(data)))
    except ValueError as e:
        reason = str(e)
    assert "\n" not in reason
    assert not reason or "UTF-8" in reason


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_out_as_it_went_in(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


def test_normalise() -> None:
    assert normalise("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd e"
    assert normalise("e\u0301\u202aا\u202c\u2066b\u2069\x07\u00ad\u200b") == "éاb"
    assert normalise("می\u200cروم क्\u200dष ไทย\u200bดี") == "می\u200cروم क्\u200dष ไทย\u200bดี"


@given(st.text())
def test_normalise_is_stable(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


def test_letters_are_composed_but_never_taken_apart() -> None:
    assert normalise("e\u0301") == "\u00e9"
    assert normalise("\u0958\u0932\u092e") == "\u0958\u0932\u092e"  # Hindi क़, which NFC has as two characters


@pytest.mark.parametrize("text", ["جُمَّعة", "फ\u094d\u093cर", "\u0958\u0932\u092e", "\u212b"])
def test_what_is_written_is_neither_taken_apart_nor_put_in_another_order(text: str) -> None:
    assert normalise(text) == text


@given(st.text(st.characters(categories=["L", "M"], exclude_characters="\u115f\u1160")))
def test_normalise_composes_letters_and_changes_no_text(text: str) -> None:
    found = normalise(text)
    assert len(found) <= len(text)
    assert unicodedata.normalize("NFD", found) == unicodedata.normalize("NFD", text)


def test_a_few_headlines_of_unlike_length_are_not_a_broken_paragraph() -> None:
    lines = [
        "市政府宣布明年春天开始重修老城区的三座石桥",
        "调查显示，超过六成的居民每天都要经过其中一座桥，不少人担心工程期间无法按时上班",
        "对两千名家长进行的另一项调查表明，孩子们上学要绕远路",
        "公交公司说将增加班次，夜间也有车",
    ]
    assert [block.text for block in blocks("\n".join(lines))] == lines
