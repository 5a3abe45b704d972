"""A deck that was reviewed: exported, corrected in a spreadsheet, and built again, as a user does it."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from learn.cli import main
from learn.pipeline import Tools, build
from learn.recipe import read_recipe
from tests.anki import real_anki
from tests.reviewer import Table, row, saved, without

DOCUMENTS = "doc.id.txt doc.zh.txt"
DECK = f"deck {DOCUMENTS} --target zh --base id --confidence 0"
VOCAB = f"vocab {DOCUMENTS} --target zh --base id --confidence 0 --format csv"
RECIPE = '[documents]\nid = "doc.id.txt"\nzh = "doc.zh.txt"\n[deck]\nconfidence = 0\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "doc.id.txt").write_text(
        "Kepala desa\n\nAnak itu membeli roti di pasar. Ibunya menunggu di rumah.\n", encoding="utf-8"
    )
    (tmp_path / "doc.zh.txt").write_text("村长\n\n那个孩子在市场买了面包。他的母亲在家里等着。\n", encoding="utf-8")
    return tmp_path


def run(line: str) -> Result:
    result = CliRunner().invoke(main, line.split())
    assert result.exit_code == 0, result.stderr
    return result


def exported(line: str = VOCAB) -> Table:
    return list(csv.DictReader(io.StringIO(run(line).stdout, newline="")))


def notes(folder: Path, *packages: str) -> dict[str, dict[str, str]]:
    """The words of packages as Anki has them after importing one after the other, by headword, with GUID and tags."""
    with real_anki.collection(folder) as col:
        for package in packages:
            real_anki.import_package(col, Path(package))
        found = [col.get_note(i) for i in col.find_notes("note:Learn*word")]
        return {n["Headword"]: {**n, "guid": n.guid, "tags": " ".join(n.tags)} for n in found}


def test_a_table_that_nobody_changed_makes_the_same_deck(folder: Path) -> None:
    table = exported()
    saved(folder / "c.csv", table, list(table[0])[::-1], delimiter=";", encoding="utf-16")
    run(f"{DECK} -o plain.apkg")
    result = run(f"{DECK} -o same.apkg --corrections c.csv")
    assert result.stderr == ""
    assert (folder / "same.apkg").read_bytes() == (folder / "plain.apkg").read_bytes()


def test_what_a_reviewer_said_is_in_the_deck_and_the_note_is_the_same(folder: Path) -> None:
    table = without(exported(), "市场")
    row(table, "面包").update(gloss="roti tawar", note="<b>{{c1::x}}</b>")
    row(table, "母亲")["checked"] = "ya"
    saved(folder / "c.csv", table)
    run(f"{DECK} -o new.apkg")
    shutil.copy("new.apkg", "plain.apkg")
    result = run(f"{DECK} -o new.apkg --corrections c.csv")
    assert "1 dropped in the corrections" in result.stdout
    assert "learn: c.csv: meanings corrected: 1, meanings checked: 1, notes: 1, dropped: 1 (市场)\n" in result.stderr
    before, after = notes(folder / "a", "plain.apkg"), notes(folder / "b", "new.apkg")
    assert set(before) - set(after) == {"市场"}
    assert (before["面包"]["Gloss"], after["面包"]["Gloss"]) == ("roti", "roti tawar")
    assert after["面包"]["guid"] == before["面包"]["guid"]
    assert "<b>" in before["面包"]["Translation"]
    assert "<b>" not in after["面包"]["Translation"]
    assert "<bdi>&lt;b&gt;&#123;&#123;c1::x&#125;&#125;&lt;/b&gt;</bdi>" in after["面包"]["Notes"]
    assert {word for word, note in after.items() if "checked" in note["tags"]} == {"面包", "母亲"}
    assert after["母亲"]["Doubt"] == ""
    merged = notes(folder / "c", "plain.apkg", "new.apkg")
    assert len(merged) == len(before)
    assert merged["面包"]["Gloss"] == "roti tawar"


def test_lists_and_quizzes_know_of_corrections_too(folder: Path) -> None:
    table = exported()
    row(table, "面包")["gloss"] = "roti tawar"
    row(table, "市场")["drop"] = "x"
    saved(folder / "c.csv", table)
    listed = {one["headword"]: one for one in exported(f"{VOCAB} --corrections c.csv")}
    assert (listed["面包"]["gloss"], listed["面包"]["checked"], listed["市场"]["drop"]) == ("roti tawar", "x", "x")
    assert "市场" not in run(f"{VOCAB} --format jsonl --corrections c.csv").stdout.replace("在市场买", "")
    saved(folder / "again.csv", list(listed.values()))
    run(f"{DECK} -o one.apkg --corrections c.csv")
    run(f"{DECK} -o two.apkg --corrections again.csv")
    assert (folder / "one.apkg").read_bytes() == (folder / "two.apkg").read_bytes()
    quiz = f"quiz {DOCUMENTS} --target zh --base id --confidence 0 --items 5 -o q"
    assert run(quiz).stdout.endswith("2 items\n")
    saved(folder / "one.csv", [row(table, "母亲"), table[-1]])
    assert run(f"{quiz} --corrections one.csv").stdout.endswith("1 items\n")
    page = (folder / "q" / "doc.zh-id.quiz.student.html").read_text(encoding="utf-8")
    assert "面包" not in page  # nothing asks for it, and no other word stands in its sentence


@pytest.mark.parametrize("form", ['corrections = "c.csv"\n', 'corrections = { "zh-id" = "c.csv" }\n'])
def test_a_recipe_corrects_the_pair_that_it_names_or_the_file_does(folder: Path, use: Tools, form: str) -> None:
    table = exported()
    row(table, "面包")["gloss"] = "roti tawar"
    saved(folder / "c.csv", table)
    (folder / "r.toml").write_text(form + RECIPE, encoding="utf-8")
    (folder / "plain.toml").write_text(f'[text]\nname = "r"\n{RECIPE}', encoding="utf-8")
    (built,) = build([read_recipe(Path("r.toml"))], use)
    forward, back = sorted(built.made, key=lambda made: made.base)
    assert forward.remarks[0] == "c.csv: meanings corrected: 1"
    assert not any("c.csv" in remark for remark in back.remarks)
    build([read_recipe(Path("plain.toml"))], use)
    assert notes(folder / "a", "r/r.zh-id.apkg")["面包"]["Gloss"] == "roti tawar"
    assert (folder / "r/r.id-zh.apkg").read_bytes() == (folder / "plain/r.id-zh.apkg").read_bytes()


@pytest.mark.parametrize(
    ("columns", "pairs", "told"),
    [
        (["headword", "gloss"], "", "does not say for which pair it is"),
        (None, '[pairs]\ntargets = ["id"]\n', "is for zh ← id"),
    ],
)
def test_a_recipe_whose_corrections_are_for_none_of_its_pairs_builds_nothing(
    folder: Path, columns: list[str] | None, pairs: str, told: str
) -> None:
    saved(folder / "c.csv", exported(), columns or ())
    (folder / "r.toml").write_text(f'corrections = "c.csv"\n{RECIPE}{pairs}', encoding="utf-8")
    result = CliRunner().invoke(main, ["build", "r.toml"])
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith("learn: c.csv: ")
    assert told in line
    assert not (folder / "r").exists()


def test_a_changed_text_brings_new_words_and_says_which_rows_match_nothing(folder: Path) -> None:
    table = exported()
    row(table, "面包")["gloss"] = "roti tawar"
    saved(folder / "c.csv", table)
    (folder / "doc.zh.txt").write_text("村长\n\n那个孩子在市场买了苹果。他的母亲在家里等着。\n", encoding="utf-8")
    (folder / "doc.id.txt").write_text(
        "Kepala desa\n\nAnak itu membeli apel di pasar. Ibunya menunggu di rumah.\n", encoding="utf-8"
    )
    result = run(f"{DECK} -o a.apkg --corrections c.csv")
    assert "rows that match nothing in the text any more: 1 (1 with corrections): row" in result.stderr
    assert "word 面包" in result.stderr
    assert {"苹果", "市场"} <= set(notes(folder / "a", "a.apkg"))
