"""A dictionary of the user's, from the command line to the card: a signal more, and a note, never a need."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from learn.cache import default_folder
from learn.cli import main
from learn.dictionaries import Dictionaries, Dictionary, Entry
from learn.pipeline import Text, Tools, align, make_lexicon, read_documents, tools

SEEDS = Path(__file__).parents[1] / "seeds"
PAIR = [str(SEEDS / f"interview.{lang}.txt") for lang in ("zh", "id")]
Said = dict[str, tuple[str, float, tuple[str, ...]]]
"""Gloss, confidence and what the dictionary says, of each word."""


@pytest.fixture(scope="module")
def text(use: Tools) -> Text:
    return align(read_documents(PAIR), use)


def asked(text: Text, use: Tools, *entries: tuple[str, str]) -> Said:
    """What is said where a dictionary has the entries."""
    dictionary = Dictionary("own", {head: Entry((meaning,)) for head, meaning in entries}, "zh", "id")
    use = replace(use, dictionaries=Dictionaries((dictionary,)) if entries else None)
    return {e.headword: (e.gloss, e.confidence, e.said) for e in make_lexicon(text, "zh", "id", use).entries}


@pytest.fixture(scope="module")
def without(text: Text, use: Tools) -> Said:
    return asked(text, use)


def test_what_it_confirms_is_surer_and_it_stands_on_the_card(text: Text, use: Tools, without: Said) -> None:
    found = asked(text, use, ("代币", "token"), ("海", "laut"))
    assert without["代币"][2] == ()
    gloss, confidence, said = found["代币"]
    assert (gloss, said) == ("token", ("token",))
    assert confidence > max(without["代币"][1], 0.9)


def test_it_gives_no_meaning_that_the_text_has_not(text: Text, use: Tools, without: Said) -> None:
    found = asked(text, use, ("未来", "besok lusa"))
    assert found["未来"][:2] == without["未来"][:2]
    assert found["未来"][2] == ("besok lusa",)


def test_one_of_other_languages_is_said_to_be_of_no_use(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("pain\tbread\n", "utf-8")
    done = CliRunner().invoke(
        main,
        ["vocab", *PAIR, "--target", "zh", "--base", "id", "--dictionary", f"fr-en={path}"],
        catch_exceptions=False,
    )
    assert done.exit_code == 0
    assert "--dictionary: none leads from 'zh' to 'id'" in done.stderr


def test_one_that_is_not_there_is_an_error_of_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        main, ["vocab", *PAIR, "--target", "zh", "--base", "id", "--dictionary", f"zh-id={tmp_path / 'no.tsv'}"]
    )
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "no.tsv" in done.stderr


def test_a_recipe_names_it_relative_to_its_folder(tmp_path: Path) -> None:
    from learn.recipe import read_recipe

    recipe = tmp_path / "own.toml"
    documents = "\n".join(f'{lang} = "{path}"' for lang, path in zip(("zh", "id"), PAIR, strict=True))
    recipe.write_text(f'dictionaries = ["zh-id=words.tsv"]\n[documents]\n{documents}\n', "utf-8")
    assert read_recipe(recipe).dictionaries == (f"zh-id={tmp_path / 'words.tsv'}",)


def test_the_package_is_the_same_however_many_work_at_it(tmp_path: Path) -> None:
    from learn.engines.local import Local
    from learn.pipeline import build
    from learn.recipe import read_recipe

    (tmp_path / "words.tsv").write_text("未来\tmasa depan\n", "utf-8")
    (tmp_path / "a.zh.txt").write_text("未来属于孩子们。那个孩子在市场买了面包。他的母亲在家里等着。\n", "utf-8")
    indonesian = "Masa depan milik anak-anak. Anak itu membeli roti di pasar. Ibunya menunggu di rumah.\n"
    (tmp_path / "a.id.txt").write_text(indonesian, "utf-8")
    settings = '[text]\nname = "own"\n[documents]\nzh = "a.zh.txt"\nid = "a.id.txt"\n[deck]\nconfidence = 0\n'
    made = []
    for workers in (1, 2):
        recipe = tmp_path / f"own{workers}.toml"
        recipe.write_text(f'dictionaries = ["zh-id=words.tsv"]\n{settings}', "utf-8")
        (built,) = build([read_recipe(recipe)], tools(default_folder()), engine=Local(workers))
        done = built.made
        made.append([one.files[0].read_bytes() for one in done])
        assert all(one.words >= 3 for one in done)
    assert made[0] == made[1]
