"""TMX as others read it: valid against the DTD, open to another program, and whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree
from translate.storage.tmx import tmxfile

import learn
from learn import listing
from learn.document import BlockKind, Row, Sentence
from learn.pipeline import Text
from tests.listing.test_listing import LANGS, ROWS, TEXTS, any_rows, row

DTD = etree.DTD(str(Path(__file__).with_name("tmx14.dtd")))
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def written(rows: tuple[Row, ...], langs: tuple[str, ...] = LANGS) -> bytes:
    return "".join(line + "\n" for line in listing.rows(rows, langs, "tmx")).encode()


def read(data: bytes) -> etree._Element:
    """A file as a parser reads it that fetches nothing; valid, or the test fails."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    assert DTD.validate(root), DTD.error_log
    return root


def texts(unit: etree._Element) -> dict[str, str]:
    return {variant.get(XML_LANG): variant.findtext("seg") for variant in unit.iter("tuv")}


def props(unit: etree._Element) -> dict[str, str]:
    return {prop.get("type"): prop.text for prop in unit.findall("prop")}


def test_the_dtd_refuses_what_is_wrong() -> None:
    root = read(written(ROWS))
    for spoil in (
        lambda r: r.set("version", "2.0"),
        lambda r: r.find("header").set("segtype", "word"),
        lambda r: r.find("header").attrib.pop("srclang"),
        lambda r: r.find(".//tuv").attrib.pop(XML_LANG),
        lambda r: r.find(".//tu").append(r.find(".//prop")),
        lambda r: r.find(".//tuv").remove(r.find(".//seg")),
        lambda r: r.find(".//tu").set("score", "1"),
    ):
        copy = etree.fromstring(etree.tostring(root))
        spoil(copy)
        assert not DTD.validate(copy)


def test_the_header_says_who_wrote_it_and_nothing_that_changes() -> None:
    data = written(ROWS)
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')
    assert dict(read(data).find("header").attrib) == {
        "creationtool": "learn",
        "creationtoolversion": learn.__version__,
        "segtype": "sentence",
        "o-tmf": "learn",
        "adminlang": "en",
        "srclang": "zh",
        "datatype": "plaintext",
    }
    assert written(ROWS) == data


def test_every_row_is_a_unit_with_its_score_section_and_kind() -> None:
    heading = Row(6, 1.0, {"zh": (Sentence("<章>", 0, 0, 3, BlockKind.HEADING),)}, "<章> & \x01")
    units = list(read(written((*ROWS, heading))).iter("tu"))
    assert [texts(unit) for unit in units] == [{k: v for k, v in t.items() if v} for t in [*TEXTS, {"zh": "<章>"}]]
    assert [unit.get("tuid") for unit in units] == ["1", "2", "3", "4", "5", "6"]
    assert props(units[0]) == {"score": "0.987", "section": "Judul", "kind": "paragraph"}
    assert props(units[3]) == {"score": "0.987", "kind": "paragraph"}
    assert props(units[5]) == {"score": "1.0", "section": "<章> & ", "kind": "heading"}


def test_a_unit_without_text_in_the_first_language_names_its_own_source() -> None:
    units = list(read(written(ROWS)).iter("tu"))
    assert [unit.get("srclang") for unit in units] == [None, None, "ar", None, None]


@given(any_rows)
def test_whatever_the_text_the_file_is_valid_and_has_it(rows: tuple[Row, ...]) -> None:
    def kept(text: str) -> str:
        """What XML can hold of a text, its line ends as a parser gives them."""
        held = "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
        return held.replace("\r\n", "\n").replace("\r", "\n")

    wanted = [{lang: kept(r.text(lang)) for lang in LANGS if kept(r.text(lang))} for r in rows]
    units = list(read(written(rows)).iter("tu"))
    assert [texts(unit) for unit in units] == [one for one in wanted if one]


def test_nothing_to_write_is_a_valid_file_too() -> None:
    assert list(read(written(())).iter("tu")) == []


@pytest.mark.parametrize(("source", "target"), [("tl", "zh"), ("ar", "hi")])
def test_translate_toolkit_reads_the_interview_in_five_languages(interview: Text, source: str, target: str) -> None:
    langs = tuple(interview.documents)
    data = written(interview.rows, langs)
    read(data)
    memory = tmxfile.parsestring(data, sourcelanguage=source, targetlanguage=target)
    assert len(memory.units) == len(interview.rows)
    for unit, one in zip(memory.units, interview.rows, strict=True):
        assert unit.getid() == str(one.id)
        both = one.text(source), one.text(target)
        if all(both):
            assert (str(unit.source), str(unit.target)) == both


def test_translate_toolkit_finds_the_languages_by_the_header() -> None:
    rows = (row(1, zh="你好", id="Halo"),)
    (unit,) = tmxfile.parsestring(written(rows, ("zh", "id"))).units
    assert str(unit.source) == "你好"
    assert str(unit.target) == "Halo"
