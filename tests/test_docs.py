"""The guides: commands run and print what is shown, links lead somewhere, keys and options exist."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from learn import listing
from learn.cli import main
from learn.document import Row
from learn.errors import RequestError
from learn.languages import Language, get
from learn.lexicon import Entry, Lexicon
from learn.recipe import CARDS, DECK_FORMATS, FORMATS, KINDS, SPEECH, STYLES, DeckSettings, QuizSettings, read_recipe
from tests.conftest import ROOT, copy_of_project

DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = (README, ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md")))
START = (
    "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/learn build decks/interview.toml",
    "python3 -m venv .venv && .venv/bin/pip install '.[dev]' && .venv/bin/pytest",
)


def blocks(page: Path, kind: str = r"\w*") -> list[str]:
    """The fenced blocks of a page, of one kind or all."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def links(page: Path) -> Iterator[tuple[Path, str]]:
    """The links of a page that lead to files: the file, and the heading in it or ""."""
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if not re.match(r"[a-z]+:", target):
            path, _, heading = target.partition("#")
            yield (page.parent / path if path else page), heading


def anchors(page: Path) -> set[str]:
    """The names that headings are linked by, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def tables(page: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """The tables of a page by heading: the other cells by the first, which is code."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    heading = ""
    for line in prose(page).splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ").replace("`", "")
        elif line.startswith("| `"):
            first, *rest = (cell.strip() for cell in line.strip("|").split("|"))
            found.setdefault(heading, {})[first.strip("`")] = tuple(rest)
    return found


def test_the_readme_has_the_two_commands_that_start_from_nothing() -> None:
    assert tuple(b.strip() for b in blocks(README) if "venv" in b) == START


def sessions() -> list[str]:
    return blocks(README, "console")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder in which the README's commands can run, without this project's own."""
    return copy_of_project(tmp_path)


def shape(line: str) -> object:
    """What of a line of output stays the same when meanings and numbers change: its columns, or its words."""
    if line.startswith("{"):
        return list(json.loads(line))
    return re.sub(r"\d+(\.\d+)?", "0", " ".join(line.split()))


@pytest.mark.parametrize("session", sessions(), ids=lambda session: session.splitlines()[0][2:40])
def test_what_the_readme_shows_is_what_commands_print(session: str, clone: Path) -> None:
    shown = session.splitlines()
    commands = [line[2:] for line in shown if line.startswith("$ ")]
    expected = [line for line in shown if not line.startswith("$ ")]
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(commands)],
        cwd=clone,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "COLUMNS": "88"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.splitlines()
    assert shape(printed[0]) == shape(expected[0])
    assert len(printed) >= len(expected)
    if "quizzes/" in expected[0]:
        assert printed == expected
        assert all((clone / path).is_file() for path in printed if path.startswith("quizzes/"))


def test_the_command_reference_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("make_reference", DOCS / "make_reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (DOCS / "commands.md").read_text("utf-8")
    assert page == module.reference(), "run: python docs/make_reference.py"
    assert all(f"## learn {name}\n" in page for name in main.commands)


def test_the_fields_of_the_rows_are_those_of_the_reference() -> None:
    documented = tables(DOCS / "commands.md")["The rows of --format jsonl"]
    entry = Entry("kata", "kata", "word", "mot", 0.9, 1)
    tokens = get("id").tokens("Kata.")
    lines = {
        "align": listing.rows([Row(1, 1.0)], ("id", "fr"), "jsonl"),
        "vocab": listing.vocabulary(Lexicon("t", "T", "id", "fr", (entry,)), "jsonl"),
        "tokens": listing.words([("Kata.", tokens)], "jsonl"),
        "languages": listing.languages("jsonl"),
    }
    assert set(lines) == set(documented)
    for command, output in lines.items():
        row = json.loads(next(iter(output)))
        keys = [*row, *row["tokens"][0]] if command == "tokens" else list(row)
        assert re.findall("`(.*?)`", " ".join(documented[command])) == keys


def test_every_option_that_a_page_names_exists() -> None:
    known = {"--help"}
    for command in (main, *main.commands.values()):
        known.update(name for p in command.params if isinstance(p, click.Option) for name in p.opts)
    for page in PAGES:
        named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page.read_text("utf-8")))
        assert named <= known, page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for path, heading in links(page):
        assert path.exists(), path
        if heading:
            assert heading in anchors(path), f"{path.name}#{heading}"


def test_every_file_of_the_guides_is_linked() -> None:
    linked = {path.resolve() for page in (README, DOCS / "README.md") for path, _ in links(page)}
    files = {path for path in DOCS.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert files - linked - {DOCS / "README.md"} == set()


def test_pictures_are_small() -> None:
    pictures = list((DOCS / "images").iterdir())
    assert pictures
    for picture in pictures:
        assert picture.read_bytes().startswith(b"\x89PNG")
        assert picture.stat().st_size < 150_000


def keys_of_recipes(folder: Path, table: str) -> set[str]:
    """The keys that a table of a recipe can have, as the reader of recipes itself names them."""
    recipe = folder / "recipe.toml"
    documents = "[documents]\nid = 'a.id.txt'\nzh = 'a.zh.txt'\n"
    recipe.write_text(f"[{table}]\n@ = 1\n{documents}".replace("@", "qqqqqqqq") if table else "qqqqqqqq = 1\n")
    with pytest.raises(RequestError, match="unknown key; known are") as error:
        read_recipe(recipe)
    return set(str(error.value).rpartition("known are ")[2].split(", "))


def test_every_key_of_a_recipe_is_explained(tmp_path: Path) -> None:
    documented = tables(DOCS / "recipes.md")
    assert set(documented["At the top"]) == keys_of_recipes(tmp_path, "")
    for table in ("text", "pairs"):
        assert set(documented[f"[{table}]"]) == keys_of_recipes(tmp_path, table)
    choices = {
        "deck.cards": CARDS,
        "deck.formats": DECK_FORMATS,
        "deck.speech": SPEECH,
        "quiz.kinds": KINDS,
        "quiz.formats": FORMATS,
        "quiz.style": STYLES,
    }
    for table, settings in (("deck", DeckSettings()), ("quiz", QuizSettings())):
        rows = documented[f"[{table}]"]
        assert list(rows) == [f.name for f in fields(settings)]
        for name, (default, meaning) in rows.items():
            value = getattr(settings, name)
            written = tomllib.loads(f"value = {default.strip('`')}")["value"]
            assert written == (list(value) if isinstance(value, tuple) else value), name
            for choice in choices.get(f"{table}.{name}", ()):
                assert f"`{choice}`" in meaning


@pytest.mark.parametrize("example", blocks(DOCS / "recipes.md", "toml"), ids=["small", "more", "aligned"])
def test_examples_of_recipes_can_be_read(example: str, tmp_path: Path) -> None:
    recipe = tmp_path / "decks" / "story.toml"
    for path in (recipe, tmp_path / "texts" / "story.tsv"):
        path.parent.mkdir()
    recipe.write_text(example, encoding="utf-8")
    (tmp_path / "texts" / "story.tsv").write_text("zh\tid\n井\tSumur\n", encoding="utf-8")
    assert read_recipe(recipe).output == tmp_path / "decks" / "story"


def test_the_example_of_a_language_does_what_it_says() -> None:
    (code,) = blocks(DOCS / "languages.md", "python")
    module: dict[str, object] = {}
    exec(code, module)
    language = module["LANGUAGE"]()
    assert isinstance(language, Language)
    assert len(module["EXAMPLES"]) >= 6
    for sentence in module["EXAMPLES"]:
        tokens = language.tokens(sentence)
        assert {token.function for token in tokens} == {True, False}
        covered = "".join(token.text for token in tokens)
        assert sum(map(str.isalnum, covered)) == sum(map(str.isalnum, sentence))
    words = [token.text for token in language.tokens(module["EXAMPLES"][0])]
    assert words[:4] == ["L’", "acqua", "dell’", "isola"]
    assert get("it").tokens("L’acqua")[0].text == "L’acqua"
