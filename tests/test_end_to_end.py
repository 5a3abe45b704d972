"""The main job: five documents in; twenty decks out, into the real Anki, and their quizzes, into a real browser."""

from __future__ import annotations

import filecmp
import itertools
import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from learn.languages.splitting import sentences
from learn.reading import read
from tests.anki import real_anki
from tests.anki.checks import complaints
from tests.browser import browser
from tests.conftest import INTERVIEW, Built, Learn, copy_of_project

PAIRS = list(itertools.permutations(INTERVIEW, 2))
FLOORS = {"words": 150, "phrases": 20, "cloze": 40}
"""How many notes a deck has at least, or else the summary says why it has fewer."""


@pytest.fixture(scope="module")
def summary(built: Built) -> dict[tuple[str, str], dict[str, int]]:
    """How many notes of each kind the summary says a deck has, by target and base."""
    found = re.findall(r"^(\w+) ← (\w+)  (\d+) words, (\d+) phrases, (\d+) cloze", built.printed, re.MULTILINE)
    return {(t, b): dict(zip(FLOORS, map(int, counts), strict=True)) for t, b, *counts in found}


def package(built: Built, target: str, base: str) -> Path:
    return built.folder / f"mostaque-2024.{target}-{base}.apkg"


def test_every_pair_has_a_deck_and_a_quiz_with_and_without_key(built: Built) -> None:
    assert sorted(path.name for path in built.folder.iterdir()) == sorted(
        f"mostaque-2024.{t}-{b}.{rest}" for t, b in PAIRS for rest in ("apkg", "quiz.teacher.html", "quiz.student.html")
    )
    assert built.told == ""


def test_the_summary_says_what_was_made_what_was_left_out_and_how_long_it_took(
    built: Built, summary: dict[tuple[str, str], dict[str, int]]
) -> None:
    assert list(summary) == PAIRS
    *lines, last = built.printed.splitlines()
    (left_out,) = [line for line in lines if line.startswith("left out: ")]
    assert re.fullmatch(r"left out: \d+ [^,]+(, \d+ [^,]+)*", left_out)
    assert re.fullmatch(r"60 files in decks/interview in \d+ s", last)


def test_decks_are_big_enough_or_the_summary_says_why_not(
    built: Built, summary: dict[tuple[str, str], dict[str, int]]
) -> None:
    short = {
        (pair, kind): count
        for pair, counts in summary.items()
        for kind, count in counts.items()
        if count < FLOORS[kind]
    }
    assert all(count >= FLOORS[kind] / 4 for (_, kind), count in short.items()), short
    assert all(count >= 35 for (_, kind), count in short.items() if kind == "cloze"), short
    for kind in {kind for _, kind in short}:
        assert re.search(rf"^fewer than asked for in \d+ decks: {kind}( notes)?: \w+", built.printed, re.MULTILINE), (
            short
        )


def test_the_real_anki_takes_all_twenty_packages_and_shows_every_card(
    built: Built, summary: dict[tuple[str, str], dict[str, int]], tmp_path: Path
) -> None:
    promised = Counter({kind: sum(counts[kind] for counts in summary.values()) for kind in FLOORS})
    with real_anki.collection(tmp_path) as col:
        for pair in PAIRS:
            log = real_anki.import_package(col, package(built, *pair))
            assert log.found_notes == len(log.new) == sum(summary[pair].values()), pair
        names = {model["id"]: model["name"] for model in col.models.all()}
        of_notes = Counter(names[kind] for kind in col.db.list("select mid from notes"))
        assert of_notes == {
            "Learn word": promised["words"],
            "Learn phrase": promised["phrases"],
            "Learn cloze": promised["cloze"],
        }
        before = list(map(tuple, col.db.all("select id, mod, flds from notes order by id")))
        for pair in PAIRS:
            log = real_anki.import_package(col, package(built, *pair))
            assert log.found_notes == len(log.duplicate) == sum(summary[pair].values()), pair
        assert list(map(tuple, col.db.all("select id, mod, flds from notes order by id"))) == before
        assert not col.get_empty_cards().notes
        for card in real_anki.cards(col):
            assert complaints(card) == [], real_anki.shown(card.answer())
        assert col.fix_integrity()[1]


@pytest.fixture(scope="module")
def chromium():
    with browser() as running:
        yield running


def test_quizzes_open_in_a_real_browser_without_complaint(built: Built, chromium) -> None:
    context = chromium.new_context()
    page = context.new_page()
    complaints: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    paths = sorted(built.folder.glob("*.quiz.*.html"))
    assert len(paths) == 40
    for path in paths:
        page.goto(path.as_uri())
        assert page.locator(".item").count() == 20, path.name
        target, base = re.search(r"\.(\w+)-(\w+)\.quiz", path.name).groups()
        assert page.locator(f"[lang={target}]").count() >= 20, path.name
        assert page.locator(f"[lang={base}]").count() >= 20, path.name
        if target == "ar":
            assert page.locator(".item [lang=ar]").first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    context.close()
    assert complaints == []
    assert requests == [path.as_uri() for path in paths]


def test_a_second_build_on_top_of_the_first_gives_the_same_bytes_and_says_the_same(
    built: Built, tmp_path: Path
) -> None:
    """In another process, with another order of sets, and of some of the pairs alone."""
    learn = Learn(copy_of_project(tmp_path))
    recipe = tmp_path / "decks" / "interview.toml"
    recipe.write_text(recipe.read_text(encoding="utf-8") + '\n[pairs]\nbases = ["zh", "ar"]\n', encoding="utf-8")
    folder = shutil.copytree(built.folder, tmp_path / "decks" / "interview")
    done = learn("build", "decks/interview.toml", PYTHONHASHSEED="12345")
    assert (done.returncode, done.stderr) == (0, "")
    said = re.findall(r"^\w+ ← (?:zh|ar) .*$", built.printed, re.MULTILINE)
    assert done.stdout.splitlines()[:8] == said
    names = [path.name for path in built.folder.iterdir()]
    same, different, gone = filecmp.cmpfiles(built.folder, folder, names, shallow=False)
    assert (different, gone) == ([], [])
    assert len(same) == 60
    times = [(built.folder / name).stat().st_mtime_ns != (folder / name).stat().st_mtime_ns for name in names]
    assert sum(times) == 24  # three files a pair are new


def test_a_cold_cache_gives_the_same_bytes_as_a_warm_one(project: Path, tmp_path: Path) -> None:
    for lang, lines in (("id", 9), ("zh", 5)):  # one paragraph: the vectors of all would take a minute
        text = (project / "seeds" / f"interview.{lang}.txt").read_text(encoding="utf-8")
        (tmp_path / f"part.{lang}.txt").write_text("\n".join(text.splitlines()[:lines]), encoding="utf-8")
    learn = Learn(tmp_path)
    line = ["deck", "part.zh.txt", "part.id.txt", "--target", "zh", "--base", "id", "--confidence", "0.2"]
    for seed in ("1", "2"):
        done = learn(*line, "-o", f"{seed}.apkg", PYTHONHASHSEED=seed, LEARN_CACHE=str(tmp_path / "cache"))
        assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "cache").iterdir())) >= 1
    assert (tmp_path / "1.apkg").read_bytes() == (tmp_path / "2.apkg").read_bytes()


def test_align_returns_every_sentence_of_every_document_in_order(project: Path) -> None:
    paths = {lang: project / "seeds" / f"interview.{lang}.txt" for lang in INTERVIEW}
    done = Learn(project)("align", *(f"{lang}={path}" for lang, path in paths.items()), "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == list(range(1, len(rows) + 1))
    assert {tuple(row["text"]) for row in rows} == {INTERVIEW}
    for lang, path in paths.items():
        aligned = "".join("".join(row["text"][lang].split()) for row in rows)
        assert aligned == "".join("".join(s.text.split()) for s in sentences(read(path))), lang
        source = path.read_text(encoding="utf-8").removeprefix("\N{BYTE ORDER MARK}")
        # nothing but white space and the marks of lists is left behind
        assert aligned == "".join(re.sub(r"(?m)^\s*[•-]\s", "", source).split()), lang
