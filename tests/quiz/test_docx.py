"""The Word document: read back by docx2python, drawn by LibreOffice, its directions and fonts as Word takes them."""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from itertools import pairwise

import pytest
from docx2python import docx2python
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator
from pypdf import PdfReader

from learn.errors import RequestError
from learn.pages import clean
from learn.quiz import COPIES, Choice, Cloze, Listening, Matching, Order, Part, Passage, docx, form_of, make_quiz
from learn.quiz.docx_styles import pieces
from learn.quiz.item import numbered
from learn.quiz.strings import ENGLISH
from tests.quiz.test_browser import letters
from tests.quiz.test_html import HOSTILE, dealt_otherwise, every_kind, hostile_quiz
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "zh"), ("zh", "ar"), ("hi", "id")]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def order(item):
    """The sentence of an item in parts, the last one first."""
    words = item.source[:-1].split() if " " in item.source else [item.source[i : i + 2] for i in range(0, 8, 2)]
    key = tuple(range(len(words)))[::-1]
    common = {"headwords": (), "source": item.source, "translation": item.translation, "section": "", "row": item.row}
    return Order(**common, parts=tuple(words[::-1]), key=key, accepted=(key,), closing=item.source[-1])


def listening(item):
    names = ("headwords", "source", "translation", "section", "row", "text", "gaps", "key", "shown", "accepted", "hint")
    return Listening(**{name: getattr(item, name) for name in names}, near=())


def worksheet(target, base, style="bank"):
    """A quiz with items of all kinds, and gaps in all styles behind the passage."""
    quiz = every_kind(target, base, style=style)
    styles = [
        make_quiz(lexicon(target, base), SIDES[target], SIDES[base], style=name, items=2, seed=seed).parts[0]
        for seed, name in enumerate(("choices", "open", "letter"), 3)
    ]
    made = [*styles, Part("order", 1, tuple(map(order, styles[1].items)))]
    made.append(Part("listening", 1, tuple(map(listening, styles[2].items))))
    parts, first = list(quiz.parts), quiz.points + 1
    for part in made:
        parts.append(replace(part, first=first))
        first += part.points
    return replace(quiz, parts=tuple(parts))


def sheet(quiz, copy="teacher"):
    return docx.sheets([quiz], [copy])[0]


def lines(data):
    """The document's paragraphs, with their numbers, in order."""
    with docx2python(io.BytesIO(data)) as read:
        return [text for table in read.body for row in table for cell in row for text in cell]


def body(data, part="word/document.xml"):
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(part))


def gapped(item):
    start = item.begun if isinstance(item, Cloze) else ""
    return f"{re.escape(start)}_{{10,}}".join(map(re.escape, item.stem))


def expected(part):
    """What must stand in the paragraphs of a part, in order, as patterns."""
    for n, item in part.numbered:
        if isinstance(item, (Cloze, Listening)):
            yield rf"{n}\)\t{gapped(item)}"
            if isinstance(item, Cloze):
                yield re.escape(item.translation)
            if part.style == "open" or (isinstance(item, Cloze) and item.sound):
                yield rf"Hint: {re.escape(item.clue(part.style))}"
            options = item.options if isinstance(item, Cloze) else ()
        elif isinstance(item, Choice):
            yield rf"{n}\)\t{re.escape(ENGLISH['ask_' + item.ask])}"
            yield re.escape(item.text)
            options = item.options
        elif isinstance(item, Matching):
            for i, meaning in enumerate(item.meanings):
                yield rf"{n + i}\)\t{re.escape(item.words[i])}\t_+" if i < len(item.words) else ""
                yield rf"{'ABCDEFGHI'[i]}\)\t{re.escape(meaning)}"
            continue
        elif isinstance(item, Passage):
            text = numbered(item.stem, [f"{n + i}\0" for i in range(item.points)], ["\1"] * item.points)
            yield re.escape(text).replace("\0", r"\s").replace("\1", "_{10,}")
            yield re.escape(item.translation)
            continue
        else:
            yield rf"{n}\)\t{re.escape(' / '.join(item.parts))}"
            yield re.escape(item.translation)
            yield rf"{re.escape(item.opening)}\t{re.escape(item.closing)}"
            continue
        for letter, option in zip("ABCD", options, strict=False):
            yield rf"\t{letter}\)\t{re.escape(option)}"


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_every_item_is_read_back_with_its_number(target, base):
    quiz = form_of(worksheet(target, base), "B")
    read = lines(sheet(quiz, "student"))
    assert read[0] == quiz.title
    assert "Form B" in read[1]
    heads = [n for n, line in enumerate(read) if line.startswith("Part ")]
    assert len(heads) == len(quiz.parts)
    for part, start, end in zip(quiz.parts, heads, [*heads[1:], len(read)], strict=True):
        assert f"{part.points} point" in read[start]
        rest = read[start + 2 : end]
        if part.bank:
            assert rest[0] == ENGLISH["bank"]
            assert [word.replace("\u00a0", " ") for word in rest[1].split("\u2003 ")] == list(part.bank)
            rest = rest[2:]
        wanted = list(expected(part))
        found = [line for line in rest if line] if part.kind != "matching" else rest[: len(wanted)]
        assert len(found) == len(wanted)
        for line, pattern in zip(found, wanted, strict=True):
            assert re.fullmatch(pattern, line), (pattern, line)
    # a gap says nothing of its word
    assert len(set(re.findall("_{10,}", "\n".join(read)))) == 1


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_teachers_copy_is_the_students_with_the_key_behind_it(target, base):
    quiz = worksheet(target, base)
    student, teacher = lines(sheet(quiz, "student")), lines(sheet(quiz))
    while not student[-1]:
        student.pop()
    assert teacher[: len(student)] == student
    key = "\n".join(teacher[len(student) :]).strip()
    assert key.startswith(ENGLISH["key"])
    assert re.findall(r"(?m)^(\d+)\)", key) == [str(n) for n in range(1, quiz.points + 1)]
    # of what is told by the length of a word alone
    assert key.count(ENGLISH["others_too"]) == (target not in {"zh", "ja"})
    for item in quiz.items:
        if isinstance(item, Order):
            assert item.put(item.key) in key
        elif isinstance(item, Listening):
            assert item.text in key
        elif isinstance(item, Matching):
            for word, k in zip(item.words, item.key, strict=True):
                assert re.search(rf"(?m)^{'ABCDEFGHI'[k]}\n{word}$", key)
        elif isinstance(item, Choice):
            assert item.key in key or item.word in key
        for blank in item.blanks if isinstance(item, Passage) else ():
            assert blank.shown in key


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_students_copy_knows_no_answer(target, base):
    quiz = worksheet(target, base, style="choices")

    def otherwise(item, style):
        if isinstance(item, Order):
            return replace(item, key=tuple(range(len(item.parts))), accepted=(), reading="r")
        if isinstance(item, Listening) or (isinstance(item, Cloze) and not item.options):
            hint = item.hint if style == "open" else "h"
            return replace(item, key="k", accepted=("k",), near=("n",), hint=hint, reading="r", headwords=("h",))
        return dealt_otherwise(item)

    parts = tuple(replace(part, items=tuple(otherwise(i, part.style) for i in part.items)) for part in quiz.parts)
    # with other answers to the same questions it is the same file, byte for byte
    assert sheet(replace(quiz, parts=parts), "student") == sheet(quiz, "student")


def test_it_is_the_same_each_time_and_says_nothing_of_its_making():
    quiz = every_kind("ar", "zh")
    data = sheet(quiz)
    assert sheet(quiz) == data
    members = zipfile.ZipFile(io.BytesIO(data))
    assert {info.date_time for info in members.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = body(data, "docProps/core.xml")
    assert [etree.QName(e).localname for e in core] == ["title", "language"]
    assert not any(re.search("thumbnail|comments|custom", name) for name in members.namelist())
    assert b"python" not in b"".join(members.read(name) for name in members.namelist())


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_it_is_as_the_standard_has_it(target, base, tmp_path):
    path = tmp_path / "quiz.docx"
    path.write_bytes(sheet(worksheet(target, base)))
    assert OpenXmlValidator().validate(path).errors == []


def test_arabic_runs_from_the_right_and_chinese_beside_it_from_the_left():
    quiz = worksheet("ar", "zh")
    root = body(sheet(quiz))
    seen = {True: 0, False: 0}
    for paragraph in root.iter(f"{W}p"):
        text = "".join(paragraph.itertext(f"{W}t"))
        arabic = [bool(re.search("[\u0600-\u06ff]", run)) for run in re.findall(r"\w+", text)]
        right = paragraph.find(f"{W}pPr/{W}bidi") is not None
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        if arabic and style != "Source":
            assert right == arabic[0], text
            seen[right] += 1
        for run in paragraph.iter(f"{W}r"):
            said = "".join(run.itertext(f"{W}t"))
            rtl = run.find(f"{W}rPr/{W}rtl") is not None
            if re.search("[\u0600-\u06ff]", said):
                assert rtl, said
            if re.search("[A-Za-z\u4e00-\u9fff]", said):
                assert not rtl, said
    assert min(seen.values()) > 50
    (matching,) = [t for t in root.iter(f"{W}tbl") if t.find(f"{W}tblPr/{W}bidiVisual") is not None]
    assert len(list(matching.iter(f"{W}tr"))) == 7


@pytest.mark.parametrize(
    ("target", "slot", "font", "mark", "lang"),
    [
        ("ar", "cs", "Arial", f"{W}rtl", ("bidi", "ar-SA")),
        ("hi", "cs", "Nirmala UI", f"{W}cs", ("bidi", "hi-IN")),
        ("zh", "eastAsia", "Microsoft YaHei", f"{W}rFonts", ("eastAsia", "zh-CN")),
        ("id", "ascii", "Arial", None, ("val", "id-ID")),
    ],
)
def test_letters_of_a_language_have_its_font_and_size(target, slot, font, mark, lang):
    data = sheet(every_kind(target, "id" if target != "id" else "zh"))
    styles = {s.get(f"{W}styleId"): s for s in body(data, "word/styles.xml").iter(f"{W}style")}
    language = styles["TargetLanguage"].find(f"{W}rPr")
    assert language.find(f"{W}rFonts").get(f"{W}{slot}") == font
    assert language.find(f"{W}lang").get(f"{W}{lang[0]}") == lang[1]
    size, complex_size = (int(styles["Item"].find(f"{W}rPr/{W}{name}").get(f"{W}val")) for name in ("sz", "szCs"))
    assert (complex_size > size) == (slot == "cs")
    runs = [r for r in body(data).iter(f"{W}r") if r.find(f"{W}rPr/{W}rStyle[@{W}val='TargetLanguage']") is not None]
    assert runs
    for run in runs:
        if re.search(r"[^\W\d_]", "".join(run.itertext())):
            found = {e.tag for e in run.find(f"{W}rPr")} - {f"{W}rStyle"}
            assert found == ({mark} if mark else set())


@pytest.mark.parametrize(
    ("target", "base", "title", "right"),
    [
        ("ar", "zh", "مقابلة مع Emad Mostaque", True),
        ("zh", "ar", "采访 Emad Mostaque", False),
        ("zh", "ar", "مقابلة مع Emad Mostaque", True),
        ("ar", "zh", "Emad Mostaque", False),
        ("id", "ar", "Wawancara: مقابلة", False),
    ],
)
def test_a_title_runs_as_its_own_language(target, base, title, right):
    root = body(sheet(replace(every_kind(target, base), title=title)))
    first = next(root.iter(f"{W}p"))
    assert "".join(first.itertext()) == title
    assert (first.find(f"{W}pPr/{W}bidi") is not None) == right


def test_latin_letters_in_arabic_are_set_from_the_left():
    assert list(pieces("قال Open AI, 2024 (نعم)", "rtl")) == [
        ("قال ", "rtl"),
        ("Open AI", ""),
        (", 2024 (نعم)", "rtl"),
    ]
    assert list(pieces("他说“好”。OK", "ea")) == [("他说“好”。", "ea"), ("OK", "")]


@settings(max_examples=50)
@given(st.text(), st.sampled_from(["", "rtl", "cs", "ea"]))
def test_pieces_are_the_text(text, usual):
    found = list(pieces(text, usual))
    assert "".join(piece for piece, _ in found) == text
    assert all(a[1] != b[1] for a, b in pairwise(found))


def seen(text):
    """A text as a paragraph holds it."""
    return re.sub(r"\r\n?", "\n", clean(text))


def raw(data):
    """The paragraphs' text, with breaks and tabs as they stand in the file."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    for paragraph in body(data).iter(f"{W}p"):
        runs = [e for run in paragraph.iter(f"{W}r") for e in run]
        yield "".join(e.text or "" if e.tag == f"{W}t" else signs.get(e.tag, "") for e in runs)


@example("\r\n")
@settings(max_examples=15)
@given(st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None), min_size=1, max_size=20)))
def test_any_text_at_all_is_text(text):
    quiz = hostile_quiz(text)
    data = sheet(quiz)
    read = list(raw(data))
    assert read[0] == seen(quiz.title).replace("\r", "\n")
    for item in quiz.items:
        stem = [seen(piece) for piece in item.stem]
        assert any(re.fullmatch("_{10,}".join(map(re.escape, stem)), line) for line in read)
        assert seen(item.translation) in read
    lines(data)  # another reader takes it


def test_a_quiz_without_items():
    quiz = make_quiz(replace(lexicon("ar", "id"), sentences=()), SIDES["ar"], SIDES["id"])
    for copy in ("teacher", "student"):
        assert ENGLISH["none"] in lines(sheet(quiz, copy))


def test_python_docx_is_asked_for(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(RequestError, match=r"format docx needs python-docx.*\[docx\]"):
        sheet(every_kind("ar", "id"))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """The pages of each copy as LibreOffice draws them, by target language and copy."""
    folder = tmp_path_factory.mktemp("docx")
    for target, base in PAIRS:
        quiz = form_of(worksheet(target, base), "A")
        for copy, data in zip(COPIES, docx.sheets([quiz], COPIES), strict=True):
            (folder / f"{target}.{copy}.docx").write_bytes(data)
    office = shutil.which("soffice")
    assert office, "these tests need LibreOffice: apt-get install libreoffice-writer-nogui"
    done = subprocess.run(
        [
            *(office, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", "pdf", "--outdir", str(folder), *map(str, sorted(folder.glob("*.docx")))),
        ],
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return {path.stem: path for path in folder.glob("*.pdf")}


def pages(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout
    # without the signs that it puts around text from right to left
    return re.sub("[\u202a-\u202e]", "", text.decode()).split("\f")[:-1]


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_libreoffice_draws_it_with_the_key_on_pages_of_its_own(drawn, target, base):
    quiz = form_of(worksheet(target, base), "A")
    teacher, student = pages(drawn[f"{target}.teacher"]), pages(drawn[f"{target}.student"])
    assert 3 <= len(student) <= 6
    assert 1 <= len(teacher) - len(student) <= 2
    count = len(student)
    for number, (mine, theirs) in enumerate(zip(teacher[:count], student, strict=True), 1):
        assert re.fullmatch(rf"(?s).*\b{number} ?/ ?{count}\s*", theirs)
        assert mine.rstrip().removesuffix(str(len(teacher))) == theirs.rstrip().removesuffix(str(count))
        assert "Form A" in theirs
        assert ENGLISH["key"] not in theirs
    assert ENGLISH["key"] in teacher[count]
    key = "\n".join(teacher[count:])
    assert {int(n) for n in re.findall(r"\b\d+\b", key)} >= set(range(1, quiz.points + 1))
    for name in ("name", "class", "date", "points", "bank"):
        assert ENGLISH[name] in student[0]
    # every letter of the questions is drawn, none as a box
    wanted = letters("".join(item.source for item in quiz.parts[0].items if isinstance(item, Cloze)))
    drawn_letters = set(letters("".join(teacher)))
    assert set(wanted) <= drawn_letters
    with drawn[f"{target}.teacher"].open("rb") as file:
        box = PdfReader(file).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
