"""How Word sets the letters of a language, and the styles, page and settings of a worksheet."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from learn.pages import clean, script

if TYPE_CHECKING:
    from docx.document import Document

    from learn.languages import Language

_PAGE = (11906, 16838)
"""A4, in twentieths of a point, as all lengths here."""
_MARGIN = 1021
TEXT = _PAGE[0] - 2 * _MARGIN
INDENT = 454

_PLAIN_FONT = "Arial"
_WORD_FONTS = frozenset({
    "Arial", "Ebrima", "Leelawadee UI", "Malgun Gothic", "Microsoft Himalaya", "Microsoft JhengHei", "Microsoft YaHei",
    "Myanmar Text", "Nirmala UI", "Sylfaen", "Tahoma", "Yu Gothic",
})  # fmt: skip
"""Fonts that come with every Windows; where one lacks, Word, like any other program, puts another for it."""

_COMPLEX = re.compile("[\u0900-\u109f\u1780-\u17ff\u1900-\u1cff\ua800-\ua82f\ua880-\ua8df\ua980-\uabff]")
"""Letters that Word sets by its rules for complex scripts, though they run from left to right: Indic, Thai and such."""

_SIZES = {"rtl": 1.2, "cs": 1.06}
"""How much larger than Latin letters others must be to be read as easily."""


@dataclass(frozen=True, slots=True)
class Side:
    """One language of the quiz: the character style of its text, how most of its letters are set, their font."""

    language: Language
    style: str
    hand: str
    font: str

    @property
    def right(self) -> bool:
        """Whether it runs from right to left."""
        return self.language.direction == "rtl"

    @property
    def locale(self) -> str:
        """The language as Word names it."""
        return clean(self.language.voice.replace("_", "-") or self.language.code)


_FALLBACKS = {"DEVANAGARI": "Nirmala UI", "CJK": "Microsoft YaHei", "HANGUL": "Malgun Gothic", "THAI": "Leelawadee UI"}
"""Fonts for text in a script that its language is not known to be written in."""


def letters_of(side: Side | None, own: str, hand: str) -> str:
    """The properties of a run of letters that are set alike."""
    style = own or (side.style if side else "")
    xml = f'<w:rStyle w:val="{style}"/>' if style else ""
    if side and own:
        xml += _fonts(side, hand)  # a style of its own takes the place of the language's
    elif hand == "ea":
        xml += '<w:rFonts w:hint="eastAsia"/>'
    xml += {"rtl": "<w:rtl/>", "cs": "<w:cs/>"}.get(hand, "")
    return xml + (_lang(side) if side and own else "")


def _fonts(side: Side, hand: str = "") -> str:
    hint = ' w:hint="eastAsia"' if hand == "ea" else ""
    latin = side.font if side.hand == "" else _PLAIN_FONT
    east = side.font if side.hand == "ea" else _PLAIN_FONT
    complex_ = side.font if side.hand in _SIZES else _PLAIN_FONT
    return f'<w:rFonts{hint} w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{east}" w:cs="{complex_}"/>'


def _lang(side: Side) -> str:
    slot = {"ea": "eastAsia", "rtl": "bidi", "cs": "bidi"}.get(side.hand, "val")
    return f"<w:lang w:{slot}={quoteattr(side.locale)}/>"


def pieces(text: str, usual: str) -> Iterator[tuple[str, str]]:
    """Split a text where Word sets letters in another way: "rtl", "cs" (complex), "ea" (East Asian), or "" for others.

    What is no letter goes with those around it, and where they differ, as is `usual`.
    """
    hands = [hand_of(c) for c in text]
    known = [(place, hand) for place, hand in enumerate(hands) if hand is not None]
    before, start = usual, 0
    for place, hand in [*known, (len(text), usual)]:
        hands[start:place] = [before if before == hand else usual] * (place - start)
        before, start = hand, place + 1
    for hand_, group in groupby(zip(hands, text, strict=True), key=lambda pair: pair[0]):
        yield "".join(c for _, c in group), hand_ or ""


@cache
def hand_of(c: str) -> str | None:
    """How Word sets a character, None for one that stands among letters of any kind."""
    if c.isascii() and not c.isalpha():
        return None
    if unicodedata.bidirectional(c) in {"R", "AL"}:
        return "rtl"
    if _COMPLEX.match(c):
        return "cs"
    if unicodedata.east_asian_width(c) in "WF":
        return "ea"
    return "" if c.isalpha() else None


def side_of(language: Language, style: str, texts: Iterable[str]) -> Side:
    """How text of a language is set, by what there is of it."""
    texts = list(texts)
    name = script("\n".join(texts))
    hand = _main("".join(texts)) if name else "rtl" if language.direction == "rtl" else ""
    font = next((font for font in language.fonts if font in _WORD_FONTS), _FALLBACKS.get(name, _PLAIN_FONT))
    return Side(language, style, hand, font)


def _main(text: str) -> str:
    """How most letters of a text are set."""
    counts = Counter(hand_of(c) or "" for c in text if c.isalpha())
    return max(counts, key=lambda hand: (counts[hand], hand), default="")


def prepare(document: Document, target: Side, base: Side) -> None:
    """Give an empty document of python-docx's the page, settings and styles of a worksheet, and no lists."""
    _strip(document)
    _page(document)
    _add_styles(document, target, base)
    numbering = document.part.numbering_part.element
    for old in list(numbering):
        numbering.remove(old)


def _strip(document: Document) -> None:
    """Take out of python-docx's template what says nothing here: a picture of it, styles for Word 2007, settings."""
    for rels in (document.part.package.rels, document.part.rels):
        for name in [n for n, rel in rels.items() if re.search("thumbnail|customXml|stylesWithEffects", rel.reltype)]:
            rels.pop(name)


def _page(document: Document) -> None:
    """A4 with narrow margins, and Word's layout of today."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn
    from docx.shared import Twips

    section = document.sections[0]
    section.page_width, section.page_height = (Twips(size) for size in _PAGE)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
    section.footer_distance = Twips(500)
    settings = document.settings.element
    for name in ("zoom", "proofState", "savePreviewPicture", "rsids", "themeFontLang", "shapeDefaults", "compat"):
        for old in settings.findall(qn(f"w:{name}")):
            if name == "compat":
                mode = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
                settings.replace(old, parse_xml(f'<w:compat {nsdecls("w")}>{mode} w:val="15"/></w:compat>'))
            else:
                settings.remove(old)


def _add_styles(document: Document, target: Side, base: Side) -> None:
    """The styles that the document has, for a teacher to change: all look of it is in them."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    styles = document.styles.element
    for old in [e for e in styles if e.tag != qn("w:latentStyles")]:
        styles.remove(old)
    east = next((side.font for side in (target, base) if side.hand == "ea"), _PLAIN_FONT)
    locale = next((side.locale for side in (target, base) if side.hand == "ea"), "en-US")
    complex_ = next((side.locale for side in (target, base) if side.hand in _SIZES), "ar-SA")
    defaults = (
        f'<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_PLAIN_FONT}" '
        f'w:hAnsi="{_PLAIN_FONT}" w:eastAsia="{east}" w:cs="{_PLAIN_FONT}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        f'<w:lang w:val="en-US" w:eastAsia={quoteattr(locale)} w:bidi={quoteattr(complex_)}/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    styles.insert(0, parse_xml(defaults))
    found = [
        _style("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _style("table", "TableNormal", "Normal Table"),
        _style("numbering", "NoList", "No List"),
        *_paragraph_styles(target, base),
        *(
            _style("character", side.style, name, letters=_fonts(side) + _lang(side))
            for side, name in ((target, "Target language"), (base, "Base language"))
        ),
        # Gaps are as wide in any script.
        _style("character", "Gap", "Gap", letters=_fonts(replace(target, font=_PLAIN_FONT))),
        _style("character", "GapNumber", "Gap number", letters=_BOLD + _size(18)),
        _style("character", "MarkedWord", "Marked word", letters=f'{_BOLD}<w:u w:val="single"/>'),
        _style("character", "Points", "Points", letters=f'<w:b w:val="0"/><w:bCs w:val="0"/>{_GREY}{_size(19)}'),
        _style("character", "Letter", "Letter", letters=_BOLD),
    ]
    for xml in found:
        styles.append(parse_xml(xml))


def _paragraph_styles(target: Side, base: Side) -> list[str]:
    """The styles of paragraphs: what letters of complex scripts need goes by the language that a style is for."""
    both = (target, base)
    indent = f'<w:ind w:left="{INDENT}"/>'
    end = f'<w:tab w:val="right" w:leader="underscore" w:pos="{TEXT}"/>'
    stops = "".join(f'<w:tab w:val="left" w:leader="underscore" w:pos="{stop}"/>' for stop in (4000, 5900, 7700))
    heading = '<w:keepNext/><w:keepLines/><w:spacing w:before="{}" w:after="60"/>'
    wide = '<w:spacing w:before="80" w:after="80" w:line="400" w:lineRule="auto"/>'
    names = f'<w:tabs>{stops}{end}</w:tabs><w:spacing w:before="200" w:after="60"/>'
    words = '<w:keepLines/><w:spacing w:line="300" w:lineRule="auto"/>'
    answer = f'<w:keepLines/><w:tabs>{end}</w:tabs><w:spacing w:before="160"/>{indent}'
    match = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT // 2 - 500}"/></w:tabs><w:spacing w:before="60"/>'
    rows: list[tuple[str, str, str, str, str]] = [
        # id, name, the style that it is like, paragraph, letters
        ("Title", "Title", "Normal", '<w:keepNext/><w:spacing w:after="20"/>', _BOLD + _size(34, *both)),
        ("Subtitle", "Subtitle", "Normal", '<w:keepNext/><w:spacing w:after="40"/>', _GREY + _size(19)),
        ("Heading1", "heading 1", "Normal", heading.format(260) + '<w:outlineLvl w:val="0"/>', _BOLD + _size(25)),
        ("Heading2", "heading 2", "Normal", heading.format(180) + '<w:outlineLvl w:val="1"/>', _BOLD + _size(21)),
        ("KeyTitle", "Key title", "Heading1", "<w:pageBreakBefore/>", ""),
        ("Footer", "footer", "Normal", f'<w:tabs><w:tab w:val="right" w:pos="{TEXT}"/></w:tabs>', _GREY + _size(17)),
        ("Source", "Source", "Normal", "", _GREY + _size(19, *both)),
        ("NameLine", "Name line", "Normal", names, ""),
        ("Instruction", "Instruction", "Normal", '<w:spacing w:after="80"/>', _size(20)),
        ("BankTitle", "Bank title", "Normal", "<w:keepNext/>", _BOLD + _size(17)),
        ("WordBank", "Word bank", "Normal", words, _size(22, target)),
        ("Item", "Item", "Normal", '<w:keepLines/><w:spacing w:before="110"/>', _size(22, target)),
        ("ItemText", "Item text", "Item", '<w:spacing w:before="20"/>' + indent, _size(22, *both)),
        ("Option", "Option", "Normal", "<w:keepLines/>", _size(22, *both)),
        ("Translation", "Translation", "Normal", f"<w:keepLines/>{indent}", _GREY + _size(19, base)),
        ("Hint", "Hint", "Translation", "", ""),
        ("AnswerLine", "Answer line", "Normal", answer, _size(22, target)),
        ("MatchWord", "Match word", "Item", match, ""),
        ("MatchMeaning", "Match meaning", "Option", '<w:spacing w:before="60"/>', ""),
        ("Passage", "Passage", "Normal", wide, _size(22, target)),
        ("KeyEntry", "Key entry", "Normal", "", _size(20, *both)),
        ("KeyNumber", "Key number", "KeyEntry", "", ""),
        ("KeyScript", "Key script", "KeyEntry", "", _GREY + _size(19, *both)),
    ]  # fmt: skip
    normal = _style("paragraph", "Normal", "Normal", letters=_size(22, *both))
    return [normal, *(_style("paragraph", key, name, like, whole, letters) for key, name, like, whole, letters in rows)]


def _style(kind: str, key: str, name: str, like: str = "", whole: str = "", letters: str = "") -> str:
    """A style as XML: its properties of the whole paragraph and of letters."""
    from docx.oxml.ns import nsdecls

    usual = ' w:default="1"' if key in {"Normal", "DefaultParagraphFont", "TableNormal", "NoList"} else ""
    return (
        f'<w:style {nsdecls("w")} w:type="{kind}"{usual} w:styleId="{key}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{like}"/>' if like else "")
        + ("<w:semiHidden/>" if usual and kind != "paragraph" else "<w:qFormat/>")
        + (f"<w:pPr>{whole}</w:pPr>" if whole else "")
        + (f"<w:rPr>{letters}</w:rPr>" if letters else "")
        + "</w:style>"
    )


def _size(half_points: int, *sides: Side) -> str:
    """A size of letters, with that of complex scripts as the languages of the text need it."""
    larger = max((_SIZES.get(side.hand, 1.0) for side in sides), default=1.0)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{round(half_points * larger)}"/>'


_BOLD = "<w:b/><w:bCs/>"
_GREY = '<w:color w:val="444444"/>'
