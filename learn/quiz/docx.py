"""A quiz as a Word document that a teacher can edit: a worksheet, in the teacher's copy with the key on its own page.

Numbers and letters are those of lists, so that a question added or taken out renumbers what follows it, and its line
in the key, which is a list too, likewise. The gaps of a passage have their numbers as text, since no list runs inside
a paragraph; the list goes on behind it with the number that is due.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from learn.errors import RequestError
from learn.files import archive
from learn.pages import clean
from learn.quiz.docx_styles import INDENT, TEXT, Side, hand_of, letters_of, pieces, prepare, side_of
from learn.quiz.html import LETTERS, gap_width
from learn.quiz.item import Choice, Cloze, Item, Listening, Matching, Order, Passage, attached
from learn.quiz.strings import ENGLISH
from learn.quiz.text import width

if TYPE_CHECKING:
    from docx.document import Document

    from learn.quiz.formats import Copy
    from learn.quiz.quiz import Part, Quiz

_Run = tuple[str, Side | None, str]
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
        self.target = side_of(quiz.target, "TargetLanguage", [item.source for item in quiz.items])
        self.base = side_of(quiz.base, "BaseLanguage", [item.translation for item in quiz.items])
        self.gap = "_" * round(gap_width(quiz, printed=True) / 0.55)
        self.document: Document = docx.Document()
        self.lists = 0
        prepare(self.document, self.target, self.base)

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
        hands = {hand_of(c) for c in quiz.title}
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
        table = self.table([TEXT], border="box")
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

    def options(self, options: Sequence[str], side: Side, items: int) -> None:
        """Answers to choose from, a line each."""
        for n, option in enumerate(options, 1):
            keep = n < len(options)
            self.paragraph("Option", [(option, side, "")], right=side.right, number=(items, 1), keep=keep)

    def matching(self, item: Matching, items: int) -> None:
        """Words and meanings side by side, each with its number or letter."""
        letters = self.begin("letters", 1)
        rows = max(len(item.words), len(item.meanings))
        table = self.table([TEXT // 2, TEXT // 2], rows=rows, right=self.target.right)
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
        """A text with a gap between any two of its pieces, and what stands before each gap: a number, or how it begins.

        A number stands before what is attached to its gap as well.
        """
        runs: list[_Run] = []
        for text, start in zip(stem[:-1], before, strict=True):
            own = attached(text) if style else ""
            runs += [(text.removesuffix(own), self.target, ""), (start, self.target, style), (own, self.target, "")]
            runs.append((self.gap, self.target, "Gap"))
        return [*runs, (stem[-1], self.target, "")]

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
            if part.loose:
                self.paragraph("Instruction", [(ENGLISH["others_too"], None, "")], keep=True)
            widths = [INDENT + 100, 400, 0, 3300 if reading else 0, 2500 if reading else 3400]
            widths[2] = TEXT - sum(widths)
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
            for piece, hand in pieces(
                clean(text).replace("\r\n", "\n"), "rtl" if side is None and right else side.hand if side else ""
            ):
                run = OxmlElement("w:r")
                run.append(parse_xml(f"<w:rPr {nsdecls('w')}>{letters_of(side, own, hand)}</w:rPr>"))
                run.text = piece
                element.append(run)
        return element


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

_LISTS = {
    "items": [("decimal", "%1.", INDENT, INDENT), ("upperLetter", "%2", 2 * INDENT, INDENT)],
    "letters": [("upperLetter", "%1", INDENT, INDENT)],
    "key": [("decimal", "%1", 0, 0)],
}
"""The kinds of lists: for each level how it counts, how it shows that, its indent, the room for it."""
