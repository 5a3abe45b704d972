"""Quizzes as GIFT, read by the parser gift-pegjs, which is not ours."""

import json
import os
import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings

from learn.quiz import Cloze, Part, Passage, make_quiz
from learn.quiz.gift import export
from learn.quiz.strings import ENGLISH, QUESTIONS
from tests.quiz.hostile import (
    choice,
    cloze,
    listening,
    matching,
    order,
    paragraphs,
    passage,
    plain,
    quiz,
    quizzes,
    same_word,
    seen,
)
from tests.quiz.texts import SIDES, lexicon

READER = """
const { parse } = require("gift-pegjs");
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  let answer;
  try { answer = { questions: parse(JSON.parse(line)) }; } catch (error) { answer = { error: String(error) }; }
  console.log(JSON.stringify(answer));
});
"""


@pytest.fixture(scope="module")
def parse():
    """What gift-pegjs reads in a file, a dict for each question; it runs once for all tests."""
    node = shutil.which("node")
    found = (
        node and not subprocess.run([node, "-e", 'require("gift-pegjs")'], capture_output=True, check=False).returncode
    )
    if not found:
        assert not os.environ.get("CI"), "node with gift-pegjs is not here; .ci/run installs it"
        pytest.skip("node with gift-pegjs is not here: npm install gift-pegjs, NODE_PATH names where")
    with subprocess.Popen(
        [node, "-e", READER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:

        def read(data: bytes) -> list[dict]:
            process.stdin.write(json.dumps(data.decode()) + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert "error" not in answer, (answer["error"], data.decode())
            return answer["questions"]

        yield read
        process.stdin.close()


def unescaped(text: str) -> str:
    """What stands right of an arrow: the parser leaves its own marks for escaped signs in it, and HTML as it is."""
    codes = re.sub(r"&&(\d{3});?", lambda m: chr(int(m[1])), text)
    return seen(codes)


def typed(text: str) -> str:
    """An answer that is typed, as Moodle compares it: a star that is not for anything."""
    assert not re.search(r"(?<!\\)\*", text)
    return text.replace("\\*", "*")


def test_each_kind_becomes_the_type_that_grades_it(parse):
    made = quiz(
        Part("cloze", 1, (cloze("Ini ", "buku", "."),), style="open"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", near=("bukunya",)),), style="open"),
        Part("cloze", 1, (cloze("Ini ", "buku", "."),), ("buku", "meja", "kursi"), "bank"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", options=("meja", "buku")),), style="choices"),
        Part("choice", 1, (choice("buku", ("book", "table"), "book"),)),
        Part("matching", 1, (matching(("a", "b", "c", "d", "e"), ("1", "2", "3", "4", "5", "6")),)),
        Part("order", 1, (order(("dia", "membaca", "buku")),)),
        target="id",
        base="ar",
    )
    category, *questions = parse(export(made).data)
    assert category == {"type": "Category", "title": "$course$/top/A = b: {c} ~ #d · id ← ar"}
    assert [q["type"] for q in questions] == ["Short", "Short", "MC", "MC", "MC", "Matching", "Matching"]
    names = [q["title"] for q in questions]
    assert names == sorted(names)
    assert names[0] == "001 cloze Ini ____."
    assert paragraphs(questions[0]["stem"]["text"]) == [
        ("en", "ltr", QUESTIONS["open"]),
        ("id", "ltr", "Ini _____."),
        ("ar", "rtl", "t"),
        ("en", "ltr", "Hint: h"),
    ]
    assert [(c["text"]["text"], c["weight"]) for c in questions[1]["choices"]] == [("buku", 100), ("bukunya", 50)]
    assert "buku" in seen(questions[1]["choices"][1]["feedback"]["text"])
    assert [(seen(c["text"]["text"]), c["isCorrect"]) for c in questions[2]["choices"]] == [
        ("buku", True),
        ("meja", False),
        ("kursi", False),
    ]
    assert [seen(c["text"]["text"]) for c in questions[3]["choices"] if c["isCorrect"]] == ["buku"]
    assert [seen(c["text"]["text"]) for c in questions[4]["choices"]] == ["book", "table"]
    pairs = [(seen(p["subquestion"]["text"]), p["subanswer"]) for p in questions[5]["matchPairs"]]
    assert pairs == [("a", "1"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "5"), ("", "6")]
    pairs = [(seen(p["subquestion"]["text"]), p["subanswer"]) for p in questions[6]["matchPairs"]]
    assert pairs == [("1.", "dia"), ("2.", "membaca"), ("3.", "buku")]


def test_what_the_format_cannot_carry_is_counted(parse):
    made = quiz(
        Part("passage", 1, (passage(("a ", " b ", " c"), ("x", "y"), ("x", "y", "z")),), ("x", "y", "z")),
        Part("listening", 1, (listening("a ", "b", " c"), listening("a ", "b", " c", clip=None))),
        Part("order", 1, (order(("a", "b", "c"), accepted=2),)),
        Part("cloze", 1, (cloze("a ", "b->c", " d"), cloze("a ", "b", " d")), style="open"),
    )
    made = export(made)
    assert len(parse(made.data)) == 2
    assert made.left_out == {
        "sentences to listen to, without sound": 1,
        "sentences whose parts fit in several orders": 1,
        "gaps of a passage, for the format has one gap in a text": 2,
        "sentences to listen to, for the format has no sound": 1,
        "answers with signs that the format takes for its own": 1,
    }


@pytest.mark.parametrize("key", ["[html]b", "%50%b", "a*b", "T", "#5", "a\\nb", "\\", "a:b", "{b}", "= b ~ c", "//b"])
def test_an_answer_is_never_taken_for_what_the_format_says(parse, key):
    made = quiz(Part("cloze", 1, (cloze("x ", key, " y"),), style="open"))
    (_, question) = parse(export(made).data)
    assert question["type"] == "Short"
    assert [(typed(c["text"]["text"]), c["weight"]) for c in question["choices"]] == [(key, 100)]


@settings(max_examples=25)
@given(made=quizzes())
def test_any_text_comes_back_as_it_was(parse, made):
    result = export(made)
    category, *questions = parse(result.data)
    assert category["type"] == "Category"
    read = {q["title"].split()[0]: q for q in questions}
    assert len(read) == len(questions)
    for part in made.parts:
        for n, item in part.numbered:
            question = read.get(f"{n:03d}")
            if question is None:
                assert isinstance(item, Passage) or part.kind in {"listening", "order"} or left(item)
                continue
            check(part, item, question)
    assert sum(item.points for item in made.items) == sum(result.left_out.values()) + sum(
        item.points for part in made.parts for n, item in part.numbered if f"{n:03d}" in read
    )


def left(item) -> bool:
    return any("->" in text or "&&" in text for text in (*item.accepted, *item.near))


def check(part, item, question):
    stem = paragraphs(question["stem"]["text"])
    assert question["stem"]["format"] == "html"
    texts = [text for _, _, text in stem]
    if part.kind == "cloze":
        mark = "____" if part.style == "choices" else item.begun + "_____"
        assert plain(mark.join(item.stem)) == texts[1]
        assert stem[1][:2] == ("ar", "rtl")
        assert texts[2] == plain(item.translation)
    if part.style == "open":
        assert texts[3] == "Hint: " + plain(item.clue("open"))
    if part.style in {"open", "letter"}:
        answers = [(same_word(typed(c["text"]["text"])), c["weight"]) for c in question["choices"]]
        right = {word for word, weight in answers if weight == 100}
        assert {same_word(word) for word in item.accepted} <= right
        assert all(weight == 50 for word, weight in answers if word not in right)
        assert {same_word(word) for word in item.near} <= {word for word, _ in answers}
    elif part.kind in {"cloze", "choice"}:
        answers = {seen(c["text"]["text"]): c["isCorrect"] for c in question["choices"]}
        options = part.bank or item.options
        assert list(answers) == [plain(option) for option in options]
        assert [text for text, right in answers.items() if right] == [plain(item.key)]
    elif part.kind == "matching":
        pairs = [(seen(p["subquestion"]["text"]), unescaped(p["subanswer"])) for p in question["matchPairs"]]
        wanted = [(plain(word), plain(item.meanings[k])) for word, k in zip(item.words, item.key, strict=True)]
        spare = [("", plain(meaning)) for k, meaning in enumerate(item.meanings) if k not in item.key]
        assert pairs == [*wanted, *spare]
    elif part.kind == "order":
        assert [unescaped(p["subanswer"]) for p in question["matchPairs"]] == [plain(text) for text in item.answer]
    if part.kind == "choice":
        assert texts[1] == plain(item.text)


def test_every_question_of_a_quiz_is_read(parse):
    for style in ("open", "bank", "letter", "choices"):
        made = make_quiz(
            lexicon("ar", "hi"), SIDES["ar"], SIDES["hi"], kinds=("cloze", "choice", "matching"), style=style, items=20
        )
        result = export(made)
        read = parse(result.data)
        assert len(read) == len(made.items) + 1
        assert not result.left_out
        told = [ENGLISH["others_too"] in json.dumps(question, ensure_ascii=False) for question in read[1:]]
        assert told == [style == "open" and isinstance(item, Cloze) for item in made.items]
