"""A quiz as a Word document that a teacher can edit: a worksheet, in the teacher's copy with the key on its own page.

Numbers and letters are those of lists, so that a question added or taken out renumbers what follows it, and its line
in the key, which is a list too, likewise. The gaps of a passage have their numbers as text, since no list runs inside
a paragraph; the list goes on behind it with the number that is due.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from learn.errors import RequestError
from learn.files import archive
from learn.pages import clean, script
from learn.quiz.html import LETTERS, gap_width
from learn.quiz.item import Choice, Cloze, Item, Listening, Matching, Order, Passage
from learn.quiz.strings import ENGLISH
from learn.quiz.text import width

if TYPE_CHECKING:
    from docx.document import Document

    from learn.languages import Language
    from learn.quiz.formats import Copy
    from learn.quiz.quiz import Part, Quiz

_PAGE = (11906, 16838)
"""A4, in twentieths of a point, as all lengths here."""
_MARGIN = 1021
_TEXT = _PAGE[0] - 2 * _MARGIN
_INDENT = 454

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
class _Side:
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


_Run = tuple[str, _Side | None, str]
"""Text, the language that it is in, None for what the page itself says, and the character style, "" for usual."""


def sheets(forms: Sequence[Quiz], copies: Sequence[Copy]) -> list[bytes]:
    """Return a document for each copy of each form of a quiz.

    Raises RequestError where python-docx is not installed.
    """
    try:
        import docx  # noqa: F401
    except ImportError:
        raise RequestError(
            "format docx needs python-docx, which is not installed: pip install 'learn-from-translations[docx]'"
        ) from None
    done: list[bytes] = []
    for quiz in forms:
        sheet = _Sheet(quiz)
        sheet.write()
        made = {"student": sheet.saved()} if "student" in copies else {}
        if "teacher" in copies:
            sheet.key()
            made["teacher"] = sheet.saved()
        done += [made[copy] for copy in copies]
    return done


class _Sheet:
    """A document in the making."""

    def __init__(self, quiz: Quiz) -> None:
        import docx

        self.quiz = quiz
        self.target = _side(quiz.target, "TargetLanguage", [item.source for item in quiz.items])
        self.base = _side(quiz.base, "BaseLanguage", [item.translation for item in quiz.items])
        self.gap = "_" * round(gap_width(quiz, printed=True) / 0.55)
        self.document: Document = docx.Document()
        self.lists = 0
        _strip(self.document)
        _page(self.document)
        _add_styles(self.document, self.target, self.base)
        numbering = self.document.part.numbering_part.element
        for old in list(numbering):
            numbering.remove(old)

    def write(self) -> None:
        """Write the questions, and what stands around them."""
        self.top()
        items = self.begin("items", 1)
        for place, part in enumerate(self.quiz.parts, 1):
            if place > 1 and self.quiz.parts[place - 2].kind == "passage":
                items = self.begin("items", part.first)
            self.part(place, part, items)
        self.properties()
        self.foot()

    def saved(self) -> bytes:
        """The bytes of the document as it is now."""
        buffer = io.BytesIO()
        self.document.save(buffer)
        with zipfile.ZipFile(buffer) as file:
            return archive({name: file.read(name) for name in file.namelist()})

    def top(self) -> None:
        """Title, and lines for who has written it."""
        quiz = self.quiz
        # It is in the language of the text, where it is not in the other one by its letters; names may be in any.
        hands = {_hand(c) for c in quiz.title}
        side = self.base if self.base.hand in hands and self.target.hand not in hands else self.target
        self.paragraph("Title", [(quiz.title, side, "")], right=side.right and "rtl" in hands)
        self.paragraph("Subtitle", [(self.about(), None, "")])
        if quiz.source and quiz.source != quiz.title:
            self.paragraph("Source", [(ENGLISH["source"].format(source=quiz.source), None, "")])
        labels = [f"{ENGLISH[name]} \t " for name in ("name", "class", "date")]
        line = "".join([*labels, ENGLISH["points"], " \t ", ENGLISH["points_of"].format(total=quiz.points)])
        self.paragraph("NameLine", [(line, None, "")])
        if not quiz.items:
            self.paragraph("Instruction", [(ENGLISH["none"], None, "")])

    def about(self) -> str:
        """What the quiz is, in a line."""
        quiz = self.quiz
        kinds = {part.kind for part in quiz.parts}
        kind = ENGLISH["kind_" + kinds.pop()] if len(kinds) == 1 else ENGLISH["kind"]
        pair = ENGLISH["pair"].format(target=quiz.target.name, base=quiz.base.name)
        return " · ".join([kind, pair, *([ENGLISH["form"].format(form=quiz.form)] if quiz.form else [])])

    def part(self, place: int, part: Part, items: int) -> None:
        """A part: heading, what to do, word bank, questions."""
        named = f"{ENGLISH['part'].format(part=place)} · " if len(self.quiz.parts) > 1 else ""
        points = ENGLISH["worth_one"] if part.points == 1 else ENGLISH["worth"].format(points=part.points)
        self.paragraph(
            "Heading1", [(f"{named}{ENGLISH['kind_' + part.kind]}  ", None, ""), (points, None, "Points")], keep=True
        )
        self.paragraph("Instruction", [(ENGLISH["how_" + (part.style or part.kind)], None, "")], keep=True)
        if part.bank:
            self.bank(part.bank)
        for n, item in part.numbered:
            if isinstance(item, Matching):
                self.matching(item, items)
            elif isinstance(item, Passage):
                self.passage(n, item)
            elif isinstance(item, Choice):
                self.choice(item, items)
            else:
                self.sentence(item, part.style, items)

    def bank(self, words: Sequence[str]) -> None:
        """The words to choose from, in a box."""
        table = self.table([_TEXT], border="box")
        cell = table.rows[0].cells[0]
        self.paragraph("BankTitle", [(ENGLISH["bank"], None, "")], cell, keep=True)
        runs: list[_Run] = []
        for word in words:
            runs += [("\u2003 ", self.target, "")] if runs else []
            runs.append((re.sub(r"\s+", "\u00a0", word), self.target, ""))
        self.paragraph("WordBank", runs, cell, right=self.target.right, keep=True)

    def sentence(self, item: Item, style: str, items: int) -> None:
        """A question whose sentence is to be filled in or put in order, its translation, what to choose from."""
        target, base = self.target, self.base
        options: tuple[str, ...] = ()
        hint = ""
        last: list[_Run] = []
        if isinstance(item, (Cloze, Listening)):
            start = item.begun if isinstance(item, Cloze) else ""
            stem = self.gapped(item.stem, [start, *[""] * (len(item.gaps) - 1)])
            if isinstance(item, Cloze):
                options, hint = item.options, item.clue(style)
        elif isinstance(item, Order):
            stem = [(" / ".join(item.parts), target, "")]
            last = [(f"{item.opening}\t{item.closing}", target, "")]
        else:
            raise TypeError(f"{type(item).__name__}: no document shows this kind of item")
        shown = not isinstance(item, Listening)  # it would be easier to read than to listen
        self.paragraph("Item", stem, right=target.right, number=(items, 0), keep=shown)
        if shown:
            self.paragraph(
                "Translation", [(item.translation, base, "")], right=base.right, keep=bool(options or hint or last)
            )
        if hint:
            self.paragraph("Hint", [(f"{ENGLISH['hint']} ", None, ""), (hint, base, "")], keep=bool(options))
        if last:
            if width(item.source) > 55:
                self.paragraph("AnswerLine", [("\t", target, "")], right=target.right, keep=True)
            self.paragraph("AnswerLine", last, right=target.right)
        self.options(options, target, items)

    def choice(self, item: Choice, items: int) -> None:
        """A question with answers to choose from."""
        asked, answers = (self.base, self.target) if item.ask == "word" else (self.target, self.base)
        self.paragraph("Item", [(ENGLISH["ask_" + item.ask], None, "")], number=(items, 0), keep=True)
        runs: list[_Run] = [(text, asked, "MarkedWord" if n % 2 else "") for n, text in enumerate(item.pieces)]
        self.paragraph("ItemText", runs, right=asked.right, keep=True)
        self.options(item.options, answers, items)

    def options(self, options: Sequence[str], side: _Side, items: int) -> None:
        """Answers to choose from, a line each."""
        for n, option in enumerate(options, 1):
            keep = n < len(options)
            self.paragraph("Option", [(option, side, "")], right=side.right, number=(items, 1), keep=keep)

    def matching(self, item: Matching, items: int) -> None:
        """Words and meanings side by side, each with its number or letter."""
        letters = self.begin("letters", 1)
        rows = max(len(item.words), len(item.meanings))
        table = self.table([_TEXT // 2, _TEXT // 2], rows=rows, right=self.target.right)
        for n, row in enumerate(table.rows):
            left, right = row.cells
            keep = n < rows - 1
            if n < len(item.words):
                word: list[_Run] = [(item.words[n], self.target, ""), ("\t", self.target, ""), ("_____", None, "Gap")]
                self.paragraph("MatchWord", word, left, right=self.target.right, number=(items, 0), keep=keep)
            else:
                self.paragraph("MatchMeaning", [], left, keep=keep)
            if n < len(item.meanings):
                meaning: list[_Run] = [(item.meanings[n], self.base, "")]
                self.paragraph("MatchMeaning", meaning, right, right=self.base.right, number=(letters, 0), keep=keep)

    def passage(self, n: int, item: Passage) -> None:
        """A text with numbered gaps, and its translation."""
        numbers = [f"{n + i}\u00a0" for i in range(len(item.blanks))]
        self.paragraph("Passage", self.gapped(item.stem, numbers, "GapNumber"), right=self.target.right)
        self.paragraph("Translation", [(item.translation, self.base, "")], right=self.base.right)

    def gapped(self, stem: Sequence[str], before: Sequence[str], style: str = "") -> list[_Run]:
        """A text with a gap between any two of its pieces, and what stands before each gap."""
        runs: list[_Run] = [(stem[0], self.target, "")]
        for text, start in zip(stem[1:], before, strict=True):
            runs += [(start, self.target, style), (self.gap, self.target, "Gap"), (text, self.target, "")]
        return runs

    def key(self) -> None:
        """The answers, on a page of their own, where there are any."""
        if not self.quiz.items:
            return
        self.paragraph("KeyTitle", [(ENGLISH["key"], None, "")], keep=True)
        self.paragraph("Source", [(f"{self.quiz.title} · {self.about()}", None, "")], keep=True)
        rows = [(part, _answers(part)) for part in self.quiz.parts]
        reading = any(row[3] for _, part in rows for row in part)
        numbers = self.begin("key", 1)
        for place, (part, answers) in enumerate(rows, 1):
            if place > 1 and rows[place - 2][0].kind == "passage":
                numbers = self.begin("key", part.first)
            if len(rows) > 1:
                title = f"{ENGLISH['part'].format(part=place)} · {ENGLISH['kind_' + part.kind]}"
                self.paragraph("Heading2", [(title, None, "")], keep=True)
            widths = [_INDENT + 100, 400, 0, 3300 if reading else 0, 2500 if reading else 3400]
            widths[2] = _TEXT - sum(widths)
            table = self.table([w for w in widths if w], rows=len(answers), border="lines")
            for row, (letter, word, script_, read, gloss) in zip(table.rows, answers, strict=True):
                cells = iter(row.cells)
                self.paragraph("KeyNumber", [], next(cells), number=(numbers, 0))
                self.paragraph("KeyEntry", [(letter, None, "Letter")] if letter else [], next(cells))
                cell = next(cells)
                right = self.target.right and bool(word or script_)
                self.paragraph("KeyEntry", [(word, self.target, "")], cell, right=right)
                if script_:
                    self.paragraph("KeyScript", [(script_, self.target, "")], cell, right=right)
                if reading:
                    self.paragraph("KeyEntry", [(read, None, "")], next(cells))
                self.paragraph("KeyEntry", [(gloss, self.base, "")], next(cells), right=self.base.right)

    def foot(self) -> None:
        """What stands below every page: the title, the form, the page's number."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        foot = self.document.sections[0].footer
        foot.is_linked_to_previous = False
        form = f" · {ENGLISH['form'].format(form=self.quiz.form)}" if self.quiz.form else ""
        foot.paragraphs[0]._p.clear()
        paragraph = self.paragraph("Footer", [(f"{self.quiz.title}{form}\t", None, "")], foot)
        for field, behind in (("PAGE", " / "), ("NUMPAGES", "")):
            simple = OxmlElement("w:fldSimple")
            simple.set(qn("w:instr"), field)
            shown = OxmlElement("w:r")
            shown.text = "1"
            simple.append(shown)
            paragraph.append(simple)
            if behind:
                run = OxmlElement("w:r")
                run.text = behind
                paragraph.append(run)

    def properties(self) -> None:
        """What the document says of itself: its title, and nothing of when and where it was made."""
        core = self.document.core_properties
        for element in list(core._element):  # what the template says
            core._element.remove(element)
        # The schema of properties allows 255 characters.
        core.title = " ".join(clean(self.quiz.title).split())[:255]
        core.language = self.target.locale[:255]

    def begin(self, kind: str, first: int) -> int:
        """Begin a list that counts from `first`."""
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        self.lists += 1
        numbering = self.document.part.numbering_part.element
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{1 if level else first}"/><w:numFmt w:val="{counts}"/>'
            f'<w:suff w:val="{"tab" if room else "nothing"}"/><w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{indent}" w:hanging="{room}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:lvl>'
            for level, (counts, shown, indent, room) in enumerate(_LISTS[kind])
        )
        # What a list is like comes before all lists.
        numbering.insert(
            self.lists - 1,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self.lists}">'
                f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
            ),
        )
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{self.lists}"><w:abstractNumId w:val="{self.lists}"/></w:num>')
        )
        return self.lists

    def table(self, widths: Sequence[int], *, rows: int = 1, border: str = "", right: bool = False) -> Any:
        """A table with columns so wide, whose rows no page break cuts."""
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls, qn

        table = self.document.add_table(rows, len(widths))
        lines = {
            "box": "".join(f'<w:{edge} w:val="single" w:sz="6" w:space="0" w:color="000000"/>' for edge in _EDGES),
            "lines": '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
            '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="999999"/>',
        }.get(border, "")
        new = parse_xml(
            f"<w:tblPr {nsdecls('w')}>{'<w:bidiVisual/>' if right else ''}"
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f"{f'<w:tblBorders>{lines}</w:tblBorders>' if lines else ''}"
            '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
            '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        )
        element = table._tbl
        element.replace(element.tblPr, new)
        for column, size in zip(element.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
            column.set(qn("w:w"), str(size))
        for row in element.tr_lst:
            row.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
            for cell, size in zip(row.tc_lst, widths, strict=True):
                cell.width = size * 635  # in its own measure
        return table

    def paragraph(
        self,
        style: str,
        runs: Sequence[_Run],
        where: Any = None,
        *,
        right: bool = False,
        keep: bool = False,
        number: tuple[int, int] | None = None,
    ) -> Any:
        """Add a paragraph at the end, of the document or of `where`; `keep` keeps it on the page of the next one.

        `right` makes it run from right to left; `number` is the list that it is of, and the level in that.
        """
        from docx.oxml import OxmlElement, parse_xml
        from docx.oxml.ns import nsdecls

        if where is None:
            element = self.document.add_paragraph()._p
        else:
            element = where.paragraphs[-1]._p  # it comes with an empty one
            if len(element):
                element = where.add_paragraph()._p
        properties = f'<w:pStyle w:val="{style}"/>' + ("<w:keepNext/>" if keep else "")
        if number:
            properties += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
        # The mark of a paragraph from right to left is so itself: its number goes by it.
        properties += "<w:bidi/><w:rPr><w:rtl/></w:rPr>" if right else ""
        element.append(parse_xml(f"<w:pPr {nsdecls('w')}>{properties}</w:pPr>"))
        for text, side, own in runs:
            for piece, hand in _pieces(
                clean(text).replace("\r\n", "\n"), "rtl" if side is None and right else side.hand if side else ""
            ):
                run = OxmlElement("w:r")
                run.append(parse_xml(f"<w:rPr {nsdecls('w')}>{_run(side, own, hand)}</w:rPr>"))
                run.text = piece
                element.append(run)
        return element


def _run(side: _Side | None, own: str, hand: str) -> str:
    """The properties of a run of letters that are set alike."""
    style = own or (side.style if side else "")
    xml = f'<w:rStyle w:val="{style}"/>' if style else ""
    if side and own:
        xml += _fonts(side, hand)  # a style of its own takes the place of the language's
    elif hand == "ea":
        xml += '<w:rFonts w:hint="eastAsia"/>'
    xml += {"rtl": "<w:rtl/>", "cs": "<w:cs/>"}.get(hand, "")
    return xml + (_lang(side) if side and own else "")


def _fonts(side: _Side, hand: str = "") -> str:
    hint = ' w:hint="eastAsia"' if hand == "ea" else ""
    latin = side.font if side.hand == "" else _PLAIN_FONT
    east = side.font if side.hand == "ea" else _PLAIN_FONT
    complex_ = side.font if side.hand in _SIZES else _PLAIN_FONT
    return f'<w:rFonts{hint} w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{east}" w:cs="{complex_}"/>'


def _lang(side: _Side) -> str:
    slot = {"ea": "eastAsia", "rtl": "bidi", "cs": "bidi"}.get(side.hand, "val")
    return f"<w:lang w:{slot}={quoteattr(side.locale)}/>"


def _pieces(text: str, usual: str) -> Iterator[tuple[str, str]]:
    """Split a text where Word sets letters in another way: "rtl", "cs" (complex), "ea" (East Asian), or "" for others.

    What is no letter goes with those around it, and where they differ, as is `usual`.
    """
    hands = [_hand(c) for c in text]
    known = [(place, hand) for place, hand in enumerate(hands) if hand is not None]
    before, start = usual, 0
    for place, hand in [*known, (len(text), usual)]:
        hands[start:place] = [before if before == hand else usual] * (place - start)
        before, start = hand, place + 1
    for hand_, group in groupby(zip(hands, text, strict=True), key=lambda pair: pair[0]):
        yield "".join(c for _, c in group), hand_ or ""


@cache
def _hand(c: str) -> str | None:
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


def _side(language: Language, style: str, texts: Iterable[str]) -> _Side:
    """How text of a language is set, by what there is of it."""
    texts = list(texts)
    name = script("\n".join(texts))
    hand = _main("".join(texts)) if name else "rtl" if language.direction == "rtl" else ""
    font = next((font for font in language.fonts if font in _WORD_FONTS), _FALLBACKS.get(name, _PLAIN_FONT))
    return _Side(language, style, hand, font)


def _main(text: str) -> str:
    """How most letters of a text are set."""
    counts = Counter(_hand(c) or "" for c in text if c.isalpha())
    return max(counts, key=lambda hand: (counts[hand], hand), default="")


def _answers(part: Part) -> list[tuple[str, str, str, str, str]]:
    """The lines of the key: letter, word or sentence, what is read aloud, reading, meaning."""
    lines: list[tuple[str, str, str, str, str]] = []
    for item in part.items:
        if isinstance(item, Matching):
            for i, k in enumerate(item.key):
                lines.append((LETTERS[k], item.words[i], "", item.readings[i], item.meanings[k]))
        elif isinstance(item, Passage):
            lines += [("", blank.shown, "", blank.reading, blank.hint) for blank in item.blanks]
        elif isinstance(item, Choice):
            gloss = item.hint if item.word else item.key
            lines.append((LETTERS[item.options.index(item.key)], item.word, "", item.reading, gloss))
        elif isinstance(item, Order):
            lines.append(("", item.put(item.key), "", item.reading, item.translation))
        elif isinstance(item, Listening):
            lines.append(("", item.shown, item.text, item.reading, item.hint))
        elif isinstance(item, Cloze):
            letter = LETTERS[item.options.index(item.shown)] if item.options else ""
            lines.append((letter, item.shown, "", item.reading, item.hint))
    return lines


_EDGES = ("top", "left", "bottom", "right")

_FALLBACKS = {"DEVANAGARI": "Nirmala UI", "CJK": "Microsoft YaHei", "HANGUL": "Malgun Gothic", "THAI": "Leelawadee UI"}
"""Fonts for text in a script that its language is not known to be written in."""

_LISTS = {
    "items": [("decimal", "%1.", _INDENT, _INDENT), ("upperLetter", "%2", 2 * _INDENT, _INDENT)],
    "letters": [("upperLetter", "%1", _INDENT, _INDENT)],
    "key": [("decimal", "%1", 0, 0)],
}
"""The kinds of lists: for each level how it counts, how it shows that, its indent, the room for it."""


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


def _add_styles(document: Document, target: _Side, base: _Side) -> None:
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


def _paragraph_styles(target: _Side, base: _Side) -> list[str]:
    """The styles of paragraphs: what letters of complex scripts need goes by the language that a style is for."""
    both = (target, base)
    indent = f'<w:ind w:left="{_INDENT}"/>'
    end = f'<w:tab w:val="right" w:leader="underscore" w:pos="{_TEXT}"/>'
    stops = "".join(f'<w:tab w:val="left" w:leader="underscore" w:pos="{stop}"/>' for stop in (4000, 5900, 7700))
    heading = '<w:keepNext/><w:keepLines/><w:spacing w:before="{}" w:after="60"/>'
    wide = '<w:spacing w:before="80" w:after="80" w:line="400" w:lineRule="auto"/>'
    names = f'<w:tabs>{stops}{end}</w:tabs><w:spacing w:before="200" w:after="60"/>'
    words = '<w:keepLines/><w:spacing w:line="300" w:lineRule="auto"/>'
    answer = f'<w:keepLines/><w:tabs>{end}</w:tabs><w:spacing w:before="160"/>{indent}'
    match = f'<w:tabs><w:tab w:val="right" w:pos="{_TEXT // 2 - 500}"/></w:tabs><w:spacing w:before="60"/>'
    rows: list[tuple[str, str, str, str, str]] = [
        # id, name, the style that it is like, paragraph, letters
        ("Title", "Title", "Normal", '<w:keepNext/><w:spacing w:after="20"/>', _BOLD + _size(34, *both)),
        ("Subtitle", "Subtitle", "Normal", '<w:keepNext/><w:spacing w:after="40"/>', _GREY + _size(19)),
        ("Heading1", "heading 1", "Normal", heading.format(260) + '<w:outlineLvl w:val="0"/>', _BOLD + _size(25)),
        ("Heading2", "heading 2", "Normal", heading.format(180) + '<w:outlineLvl w:val="1"/>', _BOLD + _size(21)),
        ("KeyTitle", "Key title", "Heading1", "<w:pageBreakBefore/>", ""),
        ("Footer", "footer", "Normal", f'<w:tabs><w:tab w:val="right" w:pos="{_TEXT}"/></w:tabs>', _GREY + _size(17)),
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


def _size(half_points: int, *sides: _Side) -> str:
    """A size of letters, with that of complex scripts as the languages of the text need it."""
    larger = max((_SIZES.get(side.hand, 1.0) for side in sides), default=1.0)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{round(half_points * larger)}"/>'


_BOLD = "<w:b/><w:bCs/>"
_GREY = '<w:color w:val="444444"/>'
