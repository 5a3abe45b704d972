"""Recipes: what is right is read, and what is wrong is named, in one line, by file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from learn.errors import RequestError
from learn.recipe import DeckSettings, QuizSettings, Recipe, read_recipe, read_recipes
from tests.conftest import INTERVIEW, ROOT

DOCUMENTS = '[documents]\nzh = "a.zh.txt"\nid = "a.id.txt"\nhi = "a.hi.txt"\n'


def recipe(folder: Path, text: str, name: str = "r.toml") -> Recipe:
    (folder / name).write_text(text, encoding="utf-8")
    return read_recipe(folder / name)


def complaint(folder: Path, text: str) -> str:
    with pytest.raises(RequestError) as caught:
        recipe(folder, text)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert message.startswith(f"{folder / 'r.toml'}: ")
    assert caught.value.status == 2
    return message.removeprefix(f"{folder / 'r.toml'}: ")


def test_the_shipped_recipe_asks_for_all_pairs_of_the_interview() -> None:
    read = read_recipe(ROOT / "decks" / "interview.toml")
    assert tuple(read.documents) == INTERVIEW
    assert all(path.resolve() == ROOT / "seeds" / f"interview.{lang}.txt" for lang, path in read.documents.items())
    assert len(set(read.pairs)) == 20
    assert read.output == ROOT / "decks" / "interview"


def test_a_recipe_needs_no_more_than_documents(tmp_path: Path) -> None:
    read = recipe(tmp_path, DOCUMENTS, "story.toml")
    assert (read.name, read.title, read.source, read.licence) == ("story", "story", "", "")
    assert read.documents == {lang: tmp_path / f"a.{lang}.txt" for lang in ("zh", "id", "hi")}
    assert read.pairs == (("zh", "id"), ("zh", "hi"), ("id", "zh"), ("id", "hi"), ("hi", "zh"), ("hi", "id"))
    assert read.output == tmp_path / "story"
    assert (read.deck, read.quiz) == (DeckSettings(), QuizSettings())


def test_corrections_are_a_file_that_says_its_pair_or_files_by_pair(tmp_path: Path) -> None:
    assert recipe(tmp_path, DOCUMENTS).corrections == {}
    assert recipe(tmp_path, f'corrections = "a.csv"\n{DOCUMENTS}').corrections == {None: tmp_path / "a.csv"}
    read = recipe(tmp_path, f'{DOCUMENTS}[corrections]\nzh-id = "a.csv"\n"id-hi" = "../b.csv"\n')
    assert read.corrections == {("zh", "id"): tmp_path / "a.csv", ("id", "hi"): tmp_path / "../b.csv"}


def test_a_file_of_aligned_text_stands_for_the_documents(tmp_path: Path) -> None:
    (tmp_path / "story.tsv").write_text("zh\tid\thi\n一\tsatu\t\n", encoding="utf-8")
    read = recipe(tmp_path, 'aligned = "story.tsv"\n', "story.toml")
    assert (read.documents, read.aligned) == ({}, tmp_path / "story.tsv")
    assert read.pairs == (("zh", "id"), ("id", "zh"))  # nothing is in hi
    read = recipe(tmp_path, 'aligned = "story.tsv"\n[pairs]\ntargets = ["cmn"]\n')
    assert read.pairs == (("zh", "id"),)
    (tmp_path / "r.toml").write_text('aligned = "gone.tmx"\n', encoding="utf-8")
    with pytest.raises(RequestError, match=r"gone\.tmx: there is no such file"):
        read_recipe(tmp_path / "r.toml")


def test_everything_that_is_set_is_taken(tmp_path: Path) -> None:
    read = recipe(
        tmp_path,
        'output = "out/here"\n[text]\nname = "n-1"\ntitle = "Un título: «ü»"\nsource = "s"\nlicence = "l"\n'
        + DOCUMENTS
        + '[pairs]\ntargets = ["hi", "zh"]\nbases = ["zh"]\n'
        '[known]\nzh = "zh.txt"\nin = ["a.apkg", "../b.csv"]\n'
        '[deck]\nwords = 1\nphrases = 0\ncloze = 3\nconfidence = 1\ncards = ["produce", "recognise"]\n'
        'level = "intermediate"\nformats = ["tsv", "apkg", "tsv"]\n'
        '[quiz]\nitems = 5\nforms = 2\nseed = 0\nkinds = ["choice", "cloze"]\nformats = ["html"]\nlevel = "3-5"\n'
        'style = "letter"\nsections = [3, 1, 3]\n',
    )
    assert (read.name, read.title, read.source, read.licence) == ("n-1", "Un título: «ü»", "s", "l")
    assert read.pairs == (("hi", "zh"),)
    assert read.output == tmp_path / "out" / "here"
    assert read.known == {"zh": (tmp_path / "zh.txt",), "id": (tmp_path / "a.apkg", tmp_path / "../b.csv")}
    assert read.deck == DeckSettings(1, 0, 3, 1.0, ("produce", "recognise"), "intermediate", ("tsv", "apkg"))
    assert read.quiz == QuizSettings(("choice", "cloze"), 5, 2, 0, ("html",), "3-5", "letter", (3, 1))


@pytest.mark.parametrize(
    ("text", "key", "hint"),
    [
        (f"colour = 1\n{DOCUMENTS}", "colour: ", "known are"),
        (f'{DOCUMENTS}[decks]\ncards = ["produce"]\n', "decks: ", "did you mean deck"),
        (f"{DOCUMENTS}[deck]\nword = 5\n", "deck.word: ", "did you mean deck.words"),
        (f"{DOCUMENTS}[deck]\nzebra = 5\n", "deck.zebra: ", "known are"),
        (f'{DOCUMENTS}[text]\nauthor = "x"\n', "text.author: ", "unknown"),
        (f"{DOCUMENTS}[quiz]\nitem = 5\n", "quiz.item: ", "did you mean quiz.items"),
        (f'{DOCUMENTS}[pairs]\ntarget = ["zh"]\n', "pairs.target: ", "did you mean pairs.targets"),
        (f"deck = 3\n{DOCUMENTS}", "deck: ", "[deck]"),
        (f'aligned = "a.tsv"\n{DOCUMENTS}', "aligned: ", "the one or the other"),
        ('aligned = "a.txt"\n', "aligned: ", ".tmx, .tsv"),
        ("aligned = 3\n", "aligned: ", "a path in quotation marks"),
        ("[deck]\nwords = 3\n", "documents: ", 'aligned = "text.tsv"'),
        (f'text = "x"\n{DOCUMENTS}', "text: ", "[text]"),
        (f"pairs = []\n{DOCUMENTS}", "pairs: ", "[pairs]"),
        (f'{DOCUMENTS}[deck]\nwords = "many"\n', "deck.words: ", "whole number"),
        (f"{DOCUMENTS}[deck]\nwords = -1\n", "deck.words: ", "0 or more"),
        (f"{DOCUMENTS}[deck]\nwords = 1.5\n", "deck.words: ", "whole number"),
        (f"{DOCUMENTS}[deck]\nwords = true\n", "deck.words: ", "whole number"),
        (f"{DOCUMENTS}[deck]\nconfidence = 2\n", "deck.confidence: ", "0 to 1"),
        (f"{DOCUMENTS}[deck]\nconfidence = nan\n", "deck.confidence: ", "0 to 1"),
        (f"{DOCUMENTS}[deck]\nconfidence = true\n", "deck.confidence: ", "0 to 1"),
        (f'{DOCUMENTS}[deck]\nconfidence = "high"\n', "deck.confidence: ", "0 to 1"),
        (f'{DOCUMENTS}[deck]\ncards = "produce"\n', "deck.cards: ", "list"),
        (f"{DOCUMENTS}[deck]\ncards = []\n", "deck.cards: ", "one or more"),
        (f'{DOCUMENTS}[deck]\ncards = ["sing"]\n', "deck.cards: ", "recognise"),
        (f"{DOCUMENTS}[deck]\ncards = [[1]]\n", "deck.cards: ", "recognise"),
        (f'{DOCUMENTS}[deck]\nformats = ["html"]\n', "deck.formats: ", "apkg, csv, tsv"),
        (f'{DOCUMENTS}[deck]\ncards = ["listen"]\n', "deck.cards: ", 'speech = "espeak"'),
        (f'{DOCUMENTS}[quiz]\nkinds = ["listening"]\n', "quiz.kinds: ", 'speech = "espeak"'),
        (f'{DOCUMENTS}[deck]\nspeech = "parrot"\n', "deck.speech: ", "one of none, anki, espeak"),
        (f'{DOCUMENTS}[deck]\nspeech = ["espeak"]\n', "deck.speech: ", "one of"),
        (f'{DOCUMENTS}[quiz]\nkinds = ["riddle"]\n', "quiz.kinds: ", "cloze"),
        (f'{DOCUMENTS}[quiz]\nstyle = "loud"\n', "quiz.style: ", "letter"),
        (f"{DOCUMENTS}[quiz]\nstyle = 3\n", "quiz.style: ", "letter"),
        (f"{DOCUMENTS}[quiz]\nsections = [0]\n", "quiz.sections: ", "from 1"),
        (f"{DOCUMENTS}[quiz]\nsections = 2\n", "quiz.sections: ", "list"),
        (f'{DOCUMENTS}[quiz]\nformats = ["odt"]\n', "quiz.formats: ", "html"),
        (f'{DOCUMENTS}[quiz]\nforms = "A"\n', "quiz.forms: ", "whole number"),
        (f"{DOCUMENTS}[quiz]\nforms = 27\n", "quiz.forms: ", "26"),
        (f"{DOCUMENTS}[quiz]\nforms = 0\n", "quiz.forms: ", "1"),
        (f"{DOCUMENTS}[deck]\nlevel = 3\n", "deck.level: ", '"intermediate"'),
        (f'{DOCUMENTS}[deck]\nlevel = "expert"\n', "deck.level: ", "beginner"),
        (f'{DOCUMENTS}[quiz]\nlevel = "5-3"\n', "quiz.level: ", "lower"),
        (f'known = "a.txt"\n{DOCUMENTS}', "known: ", 'known = { zh = "zh-known.txt" }'),
        (f'known = {{ ar = "a.txt" }}\n{DOCUMENTS}', "known.ar: ", "there are zh, id, hi"),
        (f'known = {{ "not a code" = "a.txt" }}\n{DOCUMENTS}', "known.not a code: ", "there are zh"),
        (f"known = {{ zh = 3 }}\n{DOCUMENTS}", "known.zh: ", "path"),
        (f"known = {{ zh = [] }}\n{DOCUMENTS}", "known.zh: ", "list"),
        (f'known = {{ zh = ["a", 1] }}\n{DOCUMENTS}', "known.zh: ", "list"),
        (f"corrections = 3\n{DOCUMENTS}", "corrections: ", '{ "zh-id" = "zh-id.csv" }'),
        (f'corrections = ""\n{DOCUMENTS}', "corrections: ", "path"),
        (f'corrections = {{ "zh-ar" = "a.csv" }}\n{DOCUMENTS}', "corrections.zh-ar: ", "there are zh-id, zh-hi"),
        (f'corrections = {{ zh = "a.csv" }}\n{DOCUMENTS}', "corrections.zh: ", "there are zh-id, zh-hi"),
        (f'corrections = {{ "zh-id" = ["a.csv"] }}\n{DOCUMENTS}', "corrections.zh-id: ", "path"),
        (f"{DOCUMENTS}[text]\ntitle = 7\n", "text.title: ", "string"),
        (f'{DOCUMENTS}[text]\nname = "a/b"\n', "text.name: ", "letters"),
        (f'{DOCUMENTS}[text]\nname = "../b"\n', "text.name: ", "letters"),
        (f'{DOCUMENTS}[text]\nname = ""\n', "text.name: ", "letters"),
        (f'{DOCUMENTS}[text]\nname = ".."\n', "text.name: ", "letters"),
        (f'{DOCUMENTS}[text]\nname = "a b"\n', "text.name: ", "letters"),
        (f"output = 3\n{DOCUMENTS}", "output: ", "string"),
        (f'output = "../elsewhere"\n{DOCUMENTS}', "output: ", "folder"),
        (f'output = "/tmp"\n{DOCUMENTS}', "output: ", "folder"),
        (f'output = "a/../../b"\n{DOCUMENTS}', "output: ", "folder"),
        ("", "documents: ", "two or more"),
        ("[documents]\n", "documents: ", "two or more"),
        ('[documents]\nzh = "a.txt"\n', "documents: ", "two or more"),
        ('documents = ["a.txt", "b.txt"]\n', "documents: ", "two or more"),
        ('[documents]\nzh = "a.txt"\nid = 3\n', "documents.id: ", "path"),
        ('[documents]\nzh = "a.txt"\nq1 = "b.txt"\n', "documents.q1: ", "language code"),
        ('[documents]\nzh = "a.txt"\nxx = "b.txt"\n', "documents.xx: ", "language code"),
        ('[documents]\nzh = "a.txt"\n"not a code" = "b.txt"\n', "documents.not a code: ", "language code"),
        ('[documents]\nzh = "a.txt"\n"" = "b.txt"\n', "documents.: ", "language code"),
        ('[documents]\nfil = "a.txt"\ntl = "b.txt"\n', "documents.tl: ", "second document"),
        (f'{DOCUMENTS}[pairs]\ntargets = ["ar"]\n', "pairs.targets: ", "'ar'"),
        (f'{DOCUMENTS}[pairs]\nbases = ["zh", "xx"]\n', "pairs.bases: ", "'xx'"),
        (f'{DOCUMENTS}[pairs]\ntargets = "zh"\n', "pairs.targets: ", "list"),
        (f"{DOCUMENTS}[pairs]\ntargets = []\n", "pairs.targets: ", "list"),
        (f"{DOCUMENTS}[pairs]\ntargets = [1]\n", "pairs.targets: ", "1"),
        (f'{DOCUMENTS}[pairs]\ntargets = ["zh"]\nbases = ["zh"]\n', "pairs: ", "another"),
        ("[documents\n", "is not valid TOML", "line 1"),
        ("a = 1\na = 2\n", "is not valid TOML", "line 2"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_key(tmp_path: Path, text: str, key: str, hint: str) -> None:
    message = complaint(tmp_path, text)
    assert message.startswith(key)
    assert hint in message


def test_another_code_of_a_language_is_the_same_language(tmp_path: Path) -> None:
    text = '[documents]\nfil = "a.txt"\nzh = "b.txt"\n'
    read = recipe(tmp_path, text)
    assert tuple(read.documents) == ("tl", "zh")
    assert read.pairs == (("tl", "zh"), ("zh", "tl"))
    assert recipe(tmp_path, f'{text}[pairs]\ntargets = ["fil"]\n').pairs == (("tl", "zh"),)


@pytest.mark.parametrize("make", ["folder", "missing", "utf-16", "binary"])
def test_a_recipe_that_cannot_be_read_is_named(tmp_path: Path, make: str) -> None:
    path = tmp_path / "r.toml"
    if make == "folder":
        path.mkdir()
    elif make == "utf-16":
        path.write_bytes(DOCUMENTS.encode("utf-16"))
    elif make == "binary":
        path.write_bytes(bytes(range(256)))
    with pytest.raises(RequestError) as caught:
        read_recipe(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert len(str(caught.value).splitlines()) == 1


def test_a_link_does_not_lead_the_output_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "out").symlink_to(tmp_path)
    with pytest.raises(RequestError, match="output"):
        recipe(tmp_path / "recipes", f'output = "out/x"\n{DOCUMENTS}')


def test_a_folder_of_texts_is_a_recipe_for_each(tmp_path: Path) -> None:
    for name, files in {
        "The Well": ("zh.txt", "story.id.docx", "notes.md", ".ar.txt"),
        "two": ("zh.txt", "id.txt", "ar.txt"),
        "one": ("hi.txt",),
        "decks": ("zh.txt", "id.txt"),
        ".git": ("zh.txt", "id.txt"),
    }.items():
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).write_text("x", encoding="utf-8")
    (tmp_path / "readme.txt").write_text("x", encoding="utf-8")
    settings = tmp_path / "catalogue.toml"
    settings.write_text('[pairs]\nbases = ["id", "ar"]\n[text]\nlicence = "CC0"\n[deck]\nwords = 9\n', encoding="utf-8")
    well, alone, two = read_recipes([tmp_path])
    assert isinstance(well, Recipe)
    assert isinstance(two, Recipe)
    assert (well.name, well.title, well.licence, well.deck.words) == ("The-Well", "", "CC0", 9)
    assert well.documents == {"zh": tmp_path / "The Well/zh.txt", "id": tmp_path / "The Well/story.id.docx"}
    assert well.pairs == (("zh", "id"),)
    assert well.output == tmp_path / "decks" / "The-Well"
    assert set(two.pairs) == {(t, b) for t in ("zh", "id", "ar") for b in ("id", "ar") if t != b}
    assert isinstance(alone, RequestError)
    assert "one: has hi" in str(alone)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('output = "../out"', "leaves the recipe's folder"),
        ('[text]\nname = "x"', "text.name: unknown key"),
        ("[documents]\nzh = 'a'", "documents: unknown key"),
        ("[deck]\nwords = -1", "deck.words"),
        ("[[", "not valid TOML"),
        ("[pairs]\ntargets = []", "pairs.targets: must be a list"),
        ('[pairs]\nbases = ["indonesian"]', "pairs.bases: 'indonesian' is not a language code"),
        ("[known]\nq1 = 'a.txt'", "known.q1: is not a language code"),
    ],
)
def test_what_is_wrong_with_the_settings_of_a_folder_is_named(tmp_path: Path, settings: str, said: str) -> None:
    (tmp_path / "a").mkdir()
    for lang in ("zh", "id"):
        (tmp_path / "a" / f"{lang}.txt").write_text("x", encoding="utf-8")
    (tmp_path / "catalogue.toml").write_text(settings, encoding="utf-8")
    errors = read_recipes([tmp_path])
    assert errors
    assert all(isinstance(error, RequestError) and said in str(error) for error in errors)


def test_several_recipes_are_read_and_what_is_wrong_with_one_costs_the_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[documents]\nzh = "a"\nid = "b"\n', encoding="utf-8")
    good, missing, empty = read_recipes([tmp_path / "a.toml", tmp_path / "b.toml", tmp_path])
    assert isinstance(good, Recipe)
    assert "no such recipe" in str(missing)
    assert "holds no text" in str(empty)
