"""Bytes that are not Unicode, text that was garbled before, and Hindi in the code of an old font."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.pipeline import Text
from learn.reading import decoded, normalise, read
from learn.reading.encodings import name_of
from tests.reading.test_telling import PARAGRAPHS

SEEDS = Path(__file__).parents[2] / "seeds"

CASES = [
    ("zh", "gb18030"), ("zh", "gb2312"), ("zh-Hant", "big5"), ("zh-Hant", "gb18030"), ("ja", "cp932"), ("ja", "euc_jp"),
    ("ko", "cp949"), ("ar", "cp1256"), ("ar", "iso8859_6"), ("fa", "cp1256"), ("ru", "cp1251"), ("ru", "koi8_r"),
    ("ru", "cp866"), ("uk", "cp1251"), ("bg", "cp1251"), ("th", "cp874"), ("el", "cp1253"), ("he", "cp1255"),
    ("tr", "cp1254"), ("fr", "cp1252"), ("sv", "cp1252"), ("pl", "cp1250"), ("cs", "cp1250"), ("lt", "cp1257"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "encoding"), CASES)
def test_the_encoding_of_a_paragraph_is_told(lang: str, encoding: str) -> None:
    text = PARAGRAPHS[lang]
    if lang == "fa":
        text = text.replace("ی", "ي").replace("ٔ", "")  # as it was written in this encoding
    for known in ("", lang):
        found = decoded(text.encode(encoding), known)
        assert found.text == text
        assert found.remark.startswith("read as ")
        assert found.remark.endswith("; save it as UTF-8 if characters look wrong")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("lang", ["zh", "hi", "fr"])
def test_unicode_is_read_without_a_word(lang: str, encoding: str) -> None:
    text = PARAGRAPHS[lang] + "\n2024\n"
    assert decoded(text.encode(encoding), lang) == decoded(text.encode())
    assert decoded(text.encode()).remark == ""


@pytest.mark.parametrize(("lang", "encoding", "name"), [("zh", "gb18030", "GB18030"), ("ar", "cp1256", "Windows-1256")])
def test_the_interview_in_an_old_encoding(tmp_path: Path, lang: str, encoding: str, name: str) -> None:
    was = SEEDS / f"interview.{lang}.txt"
    path = tmp_path / "interview.txt"
    path.write_bytes(was.read_text(encoding="utf-8").replace("\u200f", "").encode(encoding))
    document = read(path)
    assert document.blocks == read(was).blocks
    assert (document.lang, document.doubt) == (lang, "")
    assert document.remark == f"read as {name}; save it as UTF-8 if characters look wrong"
    assert Text("x", "x", {lang: document}, {}, ()).remarks == (f"interview ({lang}): {document.remark}",)


ISCII = "ँंःअआइईउऊऋऎएऐऍऒओऔऑकखगघङचछजझञटठडढणतथदधनऩपफबभमय\u095fरऱलळऴवशषसह\0ािीुूृॆेैॅॊोौॉ़्।"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("Café.".encode("latin-1"), "its encoding is not sure"),
        ("你好".encode("gb18030"), "its encoding is not sure"),
        (bytes(ISCII.index(c) + 0xA1 if c in ISCII else 0x20 for c in PARAGRAPHS["hi"]), "its encoding is not sure"),
        (PARAGRAPHS["zh"].encode()[:-2], "broken UTF-8"),
        (PARAGRAPHS["hi"].encode().replace("के".encode(), b"\xa4\xa4"), "broken UTF-8"),
        (PARAGRAPHS["zh"].encode() + b"\xed\xa0\x80", "broken UTF-8"),
        (PARAGRAPHS["zh"].encode("gb18030") + b"\xff\xff", "save it as UTF-8"),
    ],
)
def test_what_is_not_sure_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as e:
        decoded(data)
    assert "\n" not in str(e.value)
    assert "UTF-8" in str(e.value)


def test_text_in_another_language_than_named_is_not_forced_into_its_encoding() -> None:
    with pytest.raises(ValueError, match="not sure"):
        decoded(PARAGRAPHS["ru"].encode("cp1251"), "zh")


KRUTI = (
    "Hkkjr ,d cgqr cM+k ns'k gSA bl ns'k esa cgqr lh Hkk\"kk,¡ cksyh tkrh gSaA"
    " yksxksa dk thou ljy gS vkSj os xk¡o esa jgrs gSaA"
    " cPps Ldwy tkrs gSa vkSj ?kj esa ekrk firk ds lkFk jgrs gSaA"
)
CHANAKYA = "ÖæÚUÌ ·¤è ÚUæÁÏæÙè çÎËÜè ×ð´ âð ÜôU» ãñ´ ¥õÚU ©Ù·ð¤ Õ¿ð ·ð¤ âæÍ ÚUãÌð ãñ´Ð Øã °·¤ ÕÇ¸æ Îðàæ ãñÐ"


@pytest.mark.parametrize(("text", "font"), [(KRUTI, "Kruti Dev"), (CHANAKYA, "Chanakya")])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_hindi_in_an_old_font_is_refused_with_the_reason(tmp_path: Path, text: str, font: str, encoding: str) -> None:
    path = tmp_path / "kahani.hi.txt"
    path.write_bytes(text.encode(encoding, "replace"))
    with pytest.raises(RequestError, match=f"is Hindi in the code of an old font .{font}.*convert it to Unicode"):
        read(path)


@pytest.mark.parametrize("lang", ["zh", "hi", "ar", "fr", "ru", "pl"])
@pytest.mark.parametrize("wrong", ["cp1252", "cp1251", "latin-1"])
def test_utf8_that_was_read_wrong_and_saved_is_put_right(lang: str, wrong: str) -> None:
    text = PARAGRAPHS[lang]
    garbled = "".join(_char(b, wrong) for b in text.encode())
    found = decoded(garbled.encode())
    assert found.text == text
    assert "had been read as " in found.remark


def _char(byte: int, encoding: str) -> str:
    """A byte as programs show it, which take those that an encoding leaves out for controls."""
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize("lang", PARAGRAPHS)
def test_text_that_was_not_garbled_stays_as_it_is(lang: str) -> None:
    text = PARAGRAPHS[lang]
    assert decoded(text.encode()) == decoded(text.encode("utf-16"))
    assert decoded(text.encode()).text == text
    assert decoded(text.encode()).remark == ""


def test_lost_characters_are_told() -> None:
    text = PARAGRAPHS["pl"]
    assert "has 1 characters" not in decoded(text.encode()).remark
    assert "were lost" in decoded(text.replace("ł", "\ufffd", 1).encode()).remark
    with pytest.raises(ValueError, match="are lost"):
        decoded("".join("\ufffd" if c > "\x7f" else c for c in PARAGRAPHS["cs"]).replace("s", "\ufffd").encode())


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    said = ""
    try:
        found = decoded(data)
    except ValueError as e:
        said = str(e)
    else:
        assert normalise(normalise(found.text)) == normalise(found.text)
    assert "\n" not in (said or found.remark)
    assert not said or "UTF-8" in said


def test_names_are_the_usual_ones() -> None:
    assert [name_of(e) for e in ("cp1256", "iso8859_2", "koi8_r", "big5hkscs")] == [
        "Windows-1256", "ISO-8859-2", "KOI8-R", "Big5",
    ]  # fmt: skip
