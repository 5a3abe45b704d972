"""The whole way from texts to decks and quizzes, with texts as they come: short, odd, hostile, in any language."""

from __future__ import annotations

import html
import itertools
from pathlib import Path

import pytest

from learn.cache import default_folder
from learn.errors import RequestError
from learn.pipeline import (
    Tools,
    align,
    build,
    make_lexicon,
    read_documents,
    read_sentences,
    tokens,
    tools,
    writable,
    write_deck,
    write_quiz,
)
from learn.recipe import CARDS, DeckSettings, QuizSettings, read_recipe
from tests.anki import real_anki

ALL = DeckSettings(confidence=0.0, cards=CARDS, speech="anki")


def documents(folder: Path, **texts: str) -> list[str]:
    for lang, text in texts.items():
        (folder / f"doc.{lang}.txt").write_text(text, encoding="utf-8")
    return [str(folder / f"doc.{lang}.txt") for lang in texts]


def deck_and_quiz(folder: Path, use: Tools, target: str, base: str, **texts: str) -> list[str]:
    """Make both of texts, and let the real Anki show the cards; gives the fronts and backs."""
    text = align(read_documents(documents(folder, **texts)), use)
    full = make_lexicon(text, target, base, use)
    made = write_deck(full, text, ALL, folder / "a.apkg")
    write_quiz(full, QuizSettings(items=5), folder, confidence=0.0)
    with real_anki.collection(folder / "anki") as col:
        log = real_anki.import_package(col, folder / "a.apkg")
        assert log.found_notes == len(log.new) == made.words + made.phrases + made.clozes
        return [side for card in real_anki.cards(col) for side in (card.question(), card.answer())]


def test_a_text_of_one_sentence_is_enough(tmp_path: Path, use: Tools) -> None:
    sides = deck_and_quiz(tmp_path, use, "zh", "id", zh="那个孩子买了面包。", id="Anak itu membeli roti.")
    assert any("面包" in side for side in sides)


def test_languages_without_a_module_work_too(tmp_path: Path, use: Tools) -> None:
    sides = deck_and_quiz(
        tmp_path,
        use,
        "en",
        "de",
        en="The old fisherman sold bread at the market. His daughter repaired the bridge.",
        de="Der alte Fischer verkaufte Brot auf dem Markt. Seine Tochter reparierte die Brücke.",
    )
    assert any("bridge" in side for side in sides)


@pytest.mark.parametrize(
    ("zh", "tl"),
    [
        ("标题", "Pamagat"),
        ("123", "123"),
        ("……", "..."),
        ("- 一：二\n- 三：四", "- Isa: dalawa\n- Tatlo: apat"),
        ("AI", "AI"),
        ("你好。\n\n" * 30, "Kumusta.\n\n" * 30),
    ],
)
def test_texts_with_little_to_learn_are_no_reason_to_fail(tmp_path: Path, use: Tools, zh: str, tl: str) -> None:
    deck_and_quiz(tmp_path, use, "zh", "tl", zh=zh, tl=tl)


def test_a_hostile_text_stays_text(tmp_path: Path, use: Tools) -> None:
    evil = "<script>alert(1)</script> <img src=x> {{c1::gula}} {{Front}} [sound:x.mp3]"
    sides = deck_and_quiz(
        tmp_path,
        use,
        "id",
        "zh",
        id=f"Anak itu membeli roti {evil} di pasar.\nIbunya memasak nasi {evil} di dapur.\n",
        zh=f"那个孩子在市场买了面包 {evil}。\n他的母亲在厨房煮饭 {evil}。\n",
    )
    assert sides
    pages = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.html")]
    for page in (*sides, *pages):
        assert "<script>alert" not in page
        assert "<img src=x" not in page
    shown = [real_anki.shown(side) for side in sides]
    assert any("<script>alert(1)</script>" in html.unescape(side) for side in shown)


def test_text_that_only_one_side_has_is_neither_lost_nor_taught(tmp_path: Path, use: Tools) -> None:
    paths = documents(
        tmp_path,
        id="Anak itu membeli roti di pasar.\n\nGajah tidur di bawah pohon besar.\n\nIbunya memasak nasi di dapur.\n",
        zh="那个孩子在市场买了面包。\n\n他的母亲在厨房煮饭。\n",
    )
    text = align(read_documents(paths), use)
    (alone,) = [row for row in text.rows if not row.text("zh")]
    assert alone.text("id") == "Gajah tidur di bawah pohon besar."
    heads = {e.headword for e in make_lexicon(text, "id", "zh", use).entries}
    assert {"roti", "nasi"} <= heads
    assert not heads & {"gajah", "pohon"}


def test_every_pair_of_three_documents(tmp_path: Path, use: Tools) -> None:
    paths = documents(tmp_path, id="Anak itu membeli roti.", zh="那个孩子买了面包。", ar="اشترى الطفل الخبز.")
    text = align(read_documents(paths), use, name="n", title="T")
    assert (text.name, text.title, list(text.documents)) == ("n", "T", ["id", "zh", "ar"])
    for target, base in itertools.permutations(text.documents, 2):
        lexicon = make_lexicon(text, target, base, use)
        assert (lexicon.target, lexicon.base, lexicon.text, lexicon.title) == (target, base, "n", "T")
        assert lexicon.entries


@pytest.mark.parametrize(
    ("target", "base", "named"), [("ar", "id", "'ar'"), ("id", "hi", "'hi'"), ("id", "id", "'id'")]
)
def test_a_pair_that_the_text_has_not_is_refused(
    tmp_path: Path, use: Tools, target: str, base: str, named: str
) -> None:
    text = align(read_documents(documents(tmp_path, id="Anak membeli roti.", zh="孩子买面包。")), use)
    with pytest.raises(RequestError, match=named):
        make_lexicon(text, target, base, use)


def test_progress_runs_to_the_end_of_each_stage(tmp_path: Path) -> None:
    told: dict[str, list[tuple[int, int]]] = {}
    (tmp_path / "r.toml").write_text(
        '[documents]\nid = "doc.id.txt"\nzh = "doc.zh.txt"\n[deck]\nconfidence = 0\n', encoding="utf-8"
    )
    documents(tmp_path, id="Anak itu membeli roti.", zh="那个孩子买了面包。")
    watching = tools(None, lambda what, done, total: told.setdefault(what, []).append((done, total)))
    (built,) = build([read_recipe(tmp_path / "r.toml")], watching)
    made = built.made
    assert [(one.target, one.base) for one in made] == [("id", "zh"), ("zh", "id")]
    assert {"sentences", "words id", "words zh", "meanings", "decks"} <= set(told)
    for steps in told.values():
        done, total = steps[-1]
        assert done == total
    assert all(path.exists() for one in made for path in one.files)


def test_a_build_that_cannot_write_says_so_before_it_works(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text(
        'output = "doc.id.txt"\n[documents]\nid = "doc.id.txt"\nzh = "doc.zh.txt"\n', encoding="utf-8"
    )
    documents(tmp_path, id="Anak itu membeli roti.", zh="那个孩子买了面包。")
    told: list[str] = []
    (built,) = build([read_recipe(tmp_path / "r.toml")], tools(None, lambda what, *_: told.append(what)))
    (error,) = built.failed
    assert "doc.id.txt" in str(error)
    assert (error.status, built.made) == (1, ())
    assert told == []


def test_a_folder_that_takes_files_is_made_and_left_empty(tmp_path: Path) -> None:
    writable(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_words_from_the_cache_are_those_that_were_computed(tmp_path: Path) -> None:
    (path,) = documents(tmp_path, ar="اشترى الطفل الخبز. وقرأت الأم الكتاب.")
    code, sentences = read_sentences(path, None, one_per_line=False)
    fresh = tokens(sentences, code, tools(None))
    kept = tools(tmp_path / "cache")
    assert tokens(sentences, code, kept) == fresh == tokens(sentences, code, tools(tmp_path / "cache"))
    for sentence, words in fresh.items():
        assert all(sentence[t.start : t.end] == t.text for t in words)


def test_an_interrupted_build_leaves_no_part_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text('[documents]\nid = "doc.id.txt"\nzh = "doc.zh.txt"\n', encoding="utf-8")
    documents(tmp_path, id="Anak itu membeli roti.", zh="那个孩子买了面包。")

    def stop(what: str, done: int, _total: int) -> None:
        if what == "decks" and done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([read_recipe(tmp_path / "r.toml")], tools(default_folder(), stop))
    assert sorted(path.name for path in (tmp_path / "r").iterdir()) == [
        "r.id-zh.apkg",
        "r.id-zh.quiz.student.html",
        "r.id-zh.quiz.teacher.html",
    ]
