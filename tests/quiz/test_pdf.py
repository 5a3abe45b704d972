"""The quiz as PDF: read by other programs, the same each time, and what becomes of a browser that does not print."""

import functools
import http.server
import io
import re
import subprocess
import tempfile
import threading
import time
import unicodedata
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from pypdf import PdfReader

from learn.errors import LearnError, RequestError
from learn.quiz import COPIES, browser, form_of, make_quiz, pdf
from learn.quiz.browser import find_browser, printed
from learn.quiz.strings import ENGLISH
from tests.quiz.test_browser import letters
from tests.quiz.test_html import dealt_otherwise, every_kind, hostile_quiz
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "zh"), ("zh", "ar"), ("hi", "id")]
NASTY = "</title><script>alert(1)</script>\u202e{{7}}"


@functools.cache
def quiz_of(target, base):
    return form_of(every_kind(target, base), "B")


@pytest.fixture(scope="module")
def sheets():
    """The PDF of each quiz and copy."""
    made = {
        (target, copy): data
        for target, base in PAIRS
        for copy, data in zip(COPIES, pdf.sheets([quiz_of(target, base)], COPIES), strict=True)
    }
    return made | {("nasty", "teacher"): pdf.sheets([hostile_quiz(NASTY)], ["teacher"])[0]}


@pytest.fixture(scope="module")
def forms():
    """The PDF of each form and copy of a quiz, printed together."""
    quiz = every_kind("ar", "zh")
    made = pdf.sheets([form_of(quiz, letter) for letter in "ABC"], COPIES)
    return dict(zip(product("ABC", COPIES), made, strict=True))


def texts(data):
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_key_is_on_the_last_page_of_the_teachers_copy_alone(sheets, target, base):
    quiz = quiz_of(target, base)
    teacher, student = texts(sheets[target, "teacher"]), texts(sheets[target, "student"])
    assert 2 <= len(student) <= 3
    assert len(teacher) == len(student) + 1
    for number, page in enumerate(student, 1):
        assert ENGLISH["key"] not in page
        assert re.search(rf"\b{number} / {len(student)}\b", page)
        assert set(letters(page)) <= set(letters(teacher[number - 1]))
    assert ENGLISH["key"] in teacher[-1]
    assert "Form B" in teacher[-1]
    assert {int(n) for n in re.findall(r"(?m)^\s*(\d+)\b", teacher[-1])} >= set(range(1, quiz.points + 1))
    for word in ("name", "class", "date", "points", "bank"):
        assert ENGLISH[word] in student[0]
    # each letter of the questions can be read, and searched for
    stems = "".join(item.source for item in quiz.parts[0].items)
    keys = "".join(item.key for item in quiz.parts[0].items)
    read = set(letters("".join(student)))
    # a conjunct such as that of कक्षा is one sign, which the browser does not always name by all its letters
    missing = set(letters(re.sub("\u094d.", "", stems))) - set(letters(keys)) - read
    # the browser may name a Chinese letter as the radical that looks the same
    assert len(missing) <= sum(unicodedata.name(c, "").startswith("CJK RADICAL") for c in "".join(student))
    assert len(missing) < len(read) / 20


def test_it_says_what_it_is_and_carries_its_fonts(sheets, tmp_path):
    for (target, _), data in sheets.items():
        read = PdfReader(io.BytesIO(data))
        if target != "nasty":
            assert read.metadata.title.startswith(quiz_of(*next(p for p in PAIRS if p[0] == target)).title)
        assert read.trailer["/Root"]["/Lang"] == "en"
        assert read.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in read.pages} == {(596, 842)}
        assert not {"/OpenAction", "/AA", "/JavaScript"} & set(read.trailer["/Root"])
        path = tmp_path / "one.pdf"
        path.write_bytes(data)
        listed = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout
        assert listed.count("\n") > 3
        assert all(line.split()[-5] == "yes" for line in listed.splitlines()[2:])  # embedded


def test_it_is_the_same_each_time(sheets):
    # no time, no number that counts on
    again = pdf.sheets([quiz_of("ar", "zh")], COPIES)
    assert again == [sheets["ar", copy] for copy in COPIES]
    assert str(time.localtime().tm_year).encode() not in b"".join(re.findall(rb"/\w+Date ?\(.*?\)", again[0]))


def test_forms_that_are_printed_together_come_apart_whole(forms, sheets):
    for (letter, copy), data in forms.items():
        pages = texts(data)
        assert [page.count(f"Form {letter}") for page in pages] == [1] + [0] * (len(pages) - 2) + [copy == "teacher"]
        assert len(pages) == len(texts(sheets["ar", copy]))
        numbers = [*range(1, len(pages)), f"{ENGLISH['key']} · 1"] if copy == "teacher" else range(1, len(pages) + 1)
        for number, page in zip(numbers, pages, strict=True):
            assert re.search(rf"(?m)^{letter} · {number}$", page)
        assert ENGLISH["key"] not in "".join(pages[:-1])
        assert sum(ENGLISH["key"] in page for page in pages) == (copy == "teacher")
        # the same questions as the form has by itself
        if letter == "B":
            alone = unicodedata.normalize("NFKC", "\n".join(texts(sheets["ar", copy])))
            whole = unicodedata.normalize("NFKC", "\n".join(pages))
            assert sorted(letters(re.sub(r"(?m)^B · .*\d$", "", whole))) == sorted(letters(alone))
    assert len(set(forms.values())) == len(forms)


def test_a_sheet_has_the_tags_of_its_own_pages_and_of_no_others(forms):
    for data in forms.values():
        read = PdfReader(io.BytesIO(data))
        numbers = {page.indirect_reference.idnum for page in read.pages}
        objects = [read.get_object(n) for n in range(1, len(read.xref_objStm) + sum(map(len, read.xref.values())))]
        tags = [o for o in objects if isinstance(o, dict) and o.get("/Type") == "/StructElem"]
        assert len(tags) > 50
        assert {tag.raw_get("/Pg").idnum for tag in tags if "/Pg" in tag} == numbers
        assert sum(isinstance(o, dict) and o.get("/Type") == "/Page" for o in objects) == len(numbers)
        # from each page to the tags on it, and from the names of cells to the cells
        root = read.trailer["/Root"]["/StructTreeRoot"]
        places = root["/ParentTree"]["/Nums"]
        for page in read.pages:
            on_it = places[places.index(page["/StructParents"]) + 1]
            of = {tag.get_object().raw_get("/Pg").idnum for tag in on_it}
            assert page.indirect_reference.idnum in of <= numbers  # a paragraph may begin on the page before
        assert max(places[::2]) < root["/ParentTreeNextKey"]
        names = [tag["/ID"] for tag in tags if "/ID" in tag]
        listed = [kid["/Names"] for kid in root["/IDTree"]["/Kids"]] if names else []
        assert sorted(names) == [name for part in listed for name in part[::2]]
        assert all(name == tag["/ID"] for part in listed for name, tag in zip(part[::2], part[1::2], strict=True))


def test_a_students_copy_knows_no_answer():
    quiz = every_kind("hi", "id", style="choices")
    parts = tuple(replace(part, items=tuple(map(dealt_otherwise, part.items))) for part in quiz.parts)

    def copies(quiz):
        made = pdf.sheets([replace(quiz, form=letter) for letter in "AB"], COPIES)
        return made[::2], made[1::2]

    (teacher, student), (other_teacher, other_student) = copies(quiz), copies(replace(quiz, parts=parts))
    assert student == other_student
    assert teacher != other_teacher


def test_a_browser_that_tags_otherwise_is_told_of(monkeypatch):
    monkeypatch.setattr(browser, "_PAPER", browser._PAPER | {"generateTaggedPDF": False})
    quiz = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=1)
    with pytest.raises(LearnError, match=r"format pdf: the browser does not tag .* take the format html"):
        pdf.sheets([form_of(quiz, letter) for letter in "AB"], ["student"])


def test_hostile_text_is_text(sheets):
    data = sheets["nasty", "teacher"]
    assert PdfReader(io.BytesIO(data)).metadata.title.startswith(NASTY)
    assert "alert(1)" in "".join(texts(data))


def test_a_quiz_without_items_and_one_with_a_very_long_text():
    none = make_quiz(replace(lexicon("ar", "id"), sentences=()), SIDES["ar"], SIDES["id"])
    quiz = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=1)
    part = quiz.parts[0]
    item = replace(part.items[0], translation="kata " * 6_000 + "x" * 6_000)
    long = replace(quiz, parts=(replace(part, items=(item,)),))
    empty, full = (texts(pdf.sheets([one], [copy])[0]) for one, copy in ((none, "teacher"), (long, "student")))
    assert len(empty) == 1
    assert ENGLISH["none"] in empty[0]
    assert all(ENGLISH["none"] in "".join(texts(data)) for data in pdf.sheets([form_of(none, f) for f in "AB"], COPIES))
    assert len(full) > 3
    assert "".join(full).count("kata") == 6_000


def test_a_page_sees_no_files_and_no_network_and_runs_nothing(tmp_path):
    (tmp_path / "secret.html").write_text("confidential")
    asked = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

    server = http.server.HTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    local, there = (tmp_path / "secret.html").as_uri(), f"http://localhost:{server.server_port}"
    page = (
        f"<p>calm<script>document.body.append('it ran')</script><iframe src='{local}'></iframe>"
        f"<object data='{local}'></object><img src='{there}/img'><link rel=stylesheet href='{there}/css'>"
    )
    (data,) = printed([page])
    server.shutdown()
    server.server_close()
    assert "".join(texts(data)).split() == ["calm"]
    assert asked == []


def test_nothing_is_left_behind(tmp_path, monkeypatch):
    for name in ("home", "temp"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    assert printed(["<p>one", "<p>two"])
    assert [p for p in tmp_path.rglob("*") if p.parent != tmp_path] == []


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Makes a program that stands for a browser."""

    def make(script):
        path = tmp_path / "browser"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        monkeypatch.setenv("LEARN_BROWSER", str(path))
        return path

    return make


def test_a_browser_that_does_not_print_is_told_of_in_a_line(program):
    path = program("echo 'cannot open display' >&2; exit 3")
    with pytest.raises(
        LearnError, match=rf"{path}: stopped before it had printed \(cannot open display\); take the format"
    ):
        printed(["<p>one"])
    program("exec 3<&- 4>&-")
    with pytest.raises(LearnError, match="it said nothing"):
        printed(["<p>one"])
    program('printf \'{"id":1,"error":{"message":"no tabs left"}}\\0\' >&4; cat <&3')
    with pytest.raises(LearnError, match=r"does not print the page \(no tabs left\)"):
        printed(["<p>one"])


def test_a_browser_that_hangs_is_ended_with_all_it_has_started(program, tmp_path):
    program(f"sleep 300 & echo $! $$ > {tmp_path / 'pids'}; wait")
    start = time.monotonic()
    with pytest.raises(LearnError, match="did not print 1 pages in 1 seconds"):
        printed(["<p>one"], limit=1)
    assert time.monotonic() - start < 60
    for pid in (tmp_path / "pids").read_text().split():
        state = Path(f"/proc/{pid}/stat")
        assert not state.exists() or state.read_text().split()[2] == "Z"


def test_without_a_browser_the_way_out_is_named(monkeypatch, tmp_path):
    monkeypatch.delenv("LEARN_BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RequestError, match=r"format pdf: no browser .*install Chromium.*format html and print"):
        pdf.sheets([quiz_of("ar", "zh")], ["student"])
    monkeypatch.setenv("LEARN_BROWSER", "no-such-browser")
    with pytest.raises(RequestError, match="LEARN_BROWSER=no-such-browser: no such program"):
        find_browser()
