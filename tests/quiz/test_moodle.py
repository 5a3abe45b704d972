"""Quizzes as Moodle XML, read by a parser that is not ours and, with hostile texts, by the rules of Moodle's importer.

Those are what its question/format/xml/format.php, its embedded questions (question/type/multianswer/questiontype.php)
and its short answers (question/type/shortanswer/question.php) do with a file.
"""

import base64
import html
import re
import unicodedata
from dataclasses import replace

import moodle_xml_parser.parser
import pytest
from hypothesis import given, settings
from lxml import etree

from learn.quiz import Part, Passage, make_quiz
from learn.quiz.item import numbered
from learn.quiz.moodle import export
from learn.quiz.strings import QUESTIONS
from tests.quiz.hostile import (
    CLIP,
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
    seen,
)
from tests.quiz.texts import SIDES, lexicon

# An answer of an embedded question: its share of the points, what it is, what is said of it. It ends where the next
# begins, or the question does, unless a backslash or the start of a reference stands before.
SHARE = r"=|%-?[0-9]+(?:[.,][0-9]*)?%"
TEXT = r".+?(?<!\\)(?<!&)(?<!&amp;)(?=[~#}]|$)"
SAID = r".*?(?<!\\)(?=[~}]|$)"
ANSWER = re.compile(rf"~?({SHARE})?({TEXT})(#{SAID})?", re.DOTALL)
ONE = rf"(?:{SHARE})?{TEXT}(?:#{SAID})?"
KINDS = (
    "NUMERICAL|NM|MULTICHOICE|MC|MULTICHOICE_V|MCV|MULTICHOICE_H|MCH|SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|"
    "MULTICHOICE_S|MCS|MULTICHOICE_VS|MCVS|MULTICHOICE_HS|MCHS|MULTIRESPONSE|MR|MULTIRESPONSE_H|MRH|"
    "MULTIRESPONSE_S|MRS|MULTIRESPONSE_HS|MRHS"
)
EMBEDDED = re.compile(rf"\{{([0-9]*):({KINDS}):({ONE}(?:~{ONE})*)\}}", re.DOTALL)


def embedded(text):
    """What Moodle makes of a text with embedded questions: the text with numbered places, and their answers."""
    places = []
    while match := EMBEDDED.search(text):
        answers, rest = [], match[3]
        while found := ANSWER.search(rest):
            answer = html.unescape(found[2]).replace("\\}", "}").replace("\\#", "#")
            answers.append((answer, found[1] == "="))
            rest = rest.split(found[0], 1)[1]
        places.append((int(match[1]), match[2], answers))
        text = text.replace(match[0], f"{{#{len(places)}}}", 1)
    return text, places


def matches(given, answer):
    """Whether Moodle takes what is typed for an answer, capitals or not; a star stands for anything."""
    pieces = re.split(r"(?<!\\)\*", unicodedata.normalize("NFC", answer))
    pattern = ".*".join(re.escape(piece.replace("\\*", "*")) for piece in pieces)
    return re.fullmatch(pattern, unicodedata.normalize("NFC", given).strip(), re.IGNORECASE | re.DOTALL) is not None


def worth(question, given):
    """The share of the points that Moodle gives for what is typed: that of the first answer which matches."""
    shares = (a.get("fraction") for a in question.findall("answer") if matches(given, text_of(a)))
    return float(next(shares, 0)) / 100


def text_of(node, path="."):
    return (node.findtext(f"{path}/text") or "").strip()


def stem(question):
    return text_of(question, "questiontext")


def read(data):
    """The category and the questions of a file."""
    root = etree.fromstring(data)
    assert root.tag == "quiz"
    category, *questions = root
    assert category.get("type") == "category"
    assert all(q.find("questiontext").get("format") == "html" for q in questions)
    names = [text_of(q, "name") for q in questions]
    assert names == sorted(names)
    assert len(names) == len(set(names))
    return text_of(category, "category"), questions


def test_each_kind_becomes_the_type_that_grades_it():
    made = quiz(
        Part("cloze", 1, (cloze("Ini ", "buku", ".", near=("bukunya",)),), style="open"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", start="b", accepted=("buku", "uku")),), style="letter"),
        Part("cloze", 1, (cloze("Ini ", "buku", "."),), ("buku", "meja", "kursi"), "bank"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", options=("meja", "buku")),), style="choices"),
        Part("choice", 1, (choice("buku", ("book", "table"), "book"),)),
        Part("matching", 1, (matching(("a", "b", "c", "d", "e"), ("1", "2", "3", "4", "5", "6")),)),
        Part("passage", 1, (passage(("Ini ", ", itu ", "."), ("x", "y"), ("x", "y", "z")),), ("x", "y", "z")),
        Part("order", 1, (order(("dia", "membaca", "buku"), closing="."),)),
        Part("listening", 1, (listening("Ini ", "buku", "."),)),
        title="A/B",
        target="id",
        base="ar",
    )
    result = export(made)
    assert not result.left_out
    category, questions = read(result.data)
    assert category == "$course$/top/A//B · id ← ar"
    assert [q.get("type") for q in questions] == [
        "shortanswer", "shortanswer", "cloze", "multichoice", "multichoice", "matching", "cloze", "ordering",
        "shortanswer",
    ]  # fmt: skip
    assert [q.findtext("defaultgrade") for q in questions] == ["1", "1", None, "1", "1", "5", None, "1", "1"]
    opened, start, bank, choices, _, pairs, text, ordered, heard = questions
    assert paragraphs(stem(opened)) == [
        ("en", "ltr", QUESTIONS["open"]),
        ("id", "ltr", "Ini _____."),  # the field stands where there are five
        ("ar", "rtl", "t"),
        ("en", "ltr", "Hint: h"),
    ]
    assert [worth(opened, typed) for typed in ("buku", " BUKU ", "bukunya", "meja", "")] == [1, 1, 0.5, 0, 0]
    assert "buku" in seen(text_of(opened.findall("answer")[1], "feedback"))
    assert paragraphs(stem(start))[1] == ("id", "ltr", "Ini b_____.")
    assert [worth(start, typed) for typed in ("buku", "uku", "buk")] == [1, 1, 0]
    assert paragraphs(stem(bank))[1][2] == "Ini {1:MULTICHOICE:=buku~meja~kursi}."
    shares = [(seen(text_of(a)), a.get("fraction")) for a in choices.findall("answer")]
    assert shares == [("meja", "0"), ("buku", "100")]
    assert (choices.findtext("single"), choices.findtext("shuffleanswers")) == ("true", "true")
    found = [(seen(text_of(p)), text_of(p, "answer")) for p in pairs.findall("subquestion")]
    assert found == [("a", "1"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "5"), ("", "6")]
    assert paragraphs(stem(text))[1][2] == "Ini (1) {1:MULTICHOICE:=x~y~z}, itu (2) {1:MULTICHOICE:x~=y~z}."
    assert [seen(text_of(a)) for a in ordered.findall("answer")] == ["dia", "membaca", "buku"]
    assert ordered.findtext("gradingtype") == "ALL_OR_NOTHING"
    sound = heard.find("questiontext/file")
    assert base64.b64decode(sound.text) == CLIP.data
    assert f'src="@@PLUGINFILE@@/{sound.get("name")}"' in stem(heard)


def test_another_parser_reads_choices_and_gaps():
    made = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], kinds=("cloze", "choice"), items=12)
    found = moodle_xml_parser.parser.parse_bytes(export(made).data)
    gaps = [part for part in made.parts if part.kind == "cloze"]
    assert sum(len(part.items) for part in gaps) == len(found["cloze"]) > 0
    for part, question in zip((p for p in gaps for _ in p.items), found["cloze"], strict=True):
        (gap,) = question.gaps
        assert [o.answer for o in gap.options] == list(part.bank)
    rights = [[o.answer for o in q.gaps[0].options if o.score == 100] for q in found["cloze"]]
    assert rights == [[item.shown] for part in gaps for item in part.items]
    choices = [item for part in made.parts if part.kind == "choice" for item in part.items]
    for item, question in zip(choices, found["multichoice"], strict=True):
        assert question.single
        assert [seen(o.answer) for o in question.options] == list(item.options)
        assert [seen(o.answer) for o in question.options if o.score_fraction == 100] == [item.key]
        assert plain(item.text) in [text for _, _, text in paragraphs(question.text_pre_parse)]


def test_what_cannot_be_graded_right_is_counted():
    made = quiz(
        Part("listening", 1, (listening("a ", "b", " c", clip=None),)),
        Part("order", 1, (order(("a", "b", "c"), accepted=2), order(("a", "b", "c")))),
    )
    result = export(made)
    assert len(read(result.data)[1]) == 1
    assert result.left_out == {
        "sentences to listen to, without sound": 1,
        "sentences whose parts fit in several orders": 1,
    }


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("مدرسةٌ", ("مدرسة", "مدرسه", "مدرسةٌ")),
        ("أحمد", ("احمد", "أحمد")),
        ("على", ("علي", "على")),
        ("फ़िल्म", ("फिल्म", "फ़िल्म")),
        ("हँसना", ("हंसना", "हँसना")),
        ("l’été", ("l'été", "L’été")),
        ("a*b", ("a*b",)),
    ],
)
def test_what_a_teacher_forgives_is_right(key, typed):
    (question,) = read(export(quiz(Part("cloze", 1, (cloze("x ", key, " y"),), style="open"))).data)[1]
    assert [worth(question, text) for text in typed] == [1] * len(typed)
    assert [worth(question, text) for text in ("x" + key, "x", "axxb")] == [0] * 3


def test_the_same_word_twice_has_one_field():
    item = replace(cloze("a ", "x", " b x c"), gaps=((2, 3), (6, 7)))
    (question,) = read(export(quiz(Part("cloze", 1, (item,), style="open"))).data)[1]
    assert paragraphs(stem(question))[1][2] == "a _____ b ____ (the same word again) c"


def test_feedback_tells_the_word_its_dictionary_form_reading_and_meaning():
    item = replace(
        cloze("他", "走了", "。", "dia pergi", "pergi"), headwords=("走",), reading="zǒu le", source="他走了。"
    )
    (question,) = read(export(quiz(Part("cloze", 1, (item,), style="open"), target="zh", base="id")).data)[1]
    assert paragraphs(text_of(question, "generalfeedback")) == [
        ("en", "ltr", "走了 (走) zǒu le – pergi"),
        ("zh", "ltr", "他走了。"),
        ("id", "ltr", "dia pergi"),
    ]


@settings(max_examples=25)
@given(made=quizzes())
def test_any_text_comes_back_as_it_was(made):
    result = export(made)
    questions = {text_of(q, "name").split()[0]: q for q in read(result.data)[1]}
    for part in made.parts:
        for n, item in part.numbered:
            question = questions.pop(f"{n:03d}", None)
            if question is None:
                assert part.kind == "listening" or len(item.accepted) > 1
            else:
                check(part, item, question)
    assert not questions
    assert sum(result.left_out.values()) == 2


def check(part, item, question):
    markup, places = embedded(stem(question))
    lead, *shown = paragraphs(markup)
    assert lead[:2] == ("en", "ltr")
    assert "@@" not in markup.replace(f"@@PLUGINFILE@@/{CLIP.name}", "", 1 if part.kind == "listening" else 0)
    if part.kind == "listening":
        assert shown.pop(0)[2] == ""
    if part.kind in {"cloze", "listening"}:
        start, mark = (
            getattr(item, "begun", ""),
            "____" if part.style == "choices" else "{#1}" if part.bank else "_____",
        )
        assert shown[0] == ("ar", "rtl", plain((start + mark).join(item.stem)))
        assert shown[1:2] == ([] if part.kind == "listening" else [("id", "ltr", plain(item.translation))])
    if mark_of(part) == "_____":
        # Moodle puts its field where five such signs stand first
        assert markup.count("_____") == 1
        assert all(worth(question, plain(text)) == 1 for text in item.accepted)
        assert all(worth(question, plain(text)) >= 0.5 for text in item.near)
        assert worth(question, plain(item.key) + " no") == 0
    elif part.kind in {"choice", "cloze"} and not part.bank:
        answers = {seen(text_of(a)): a.get("fraction") for a in question.findall("answer")}
        assert list(answers) == [plain(option) for option in item.options]
        assert [text for text, share in answers.items() if share == "100"] == [plain(item.key)]
    elif part.bank:
        keys = [blank.shown for blank in item.blanks] if isinstance(item, Passage) else [item.shown]
        assert [(points, kind) for points, kind, _ in places] == [(1, "MULTICHOICE")] * len(keys)
        for key, (_, _, answers) in zip(keys, places, strict=True):
            assert [seen(text) for text, _ in answers] == [plain(word) for word in part.bank]
            assert [seen(text) for text, right in answers if right] == [plain(key)]
    elif part.kind == "matching":
        pairs = [(seen(text_of(p)), seen(text_of(p, "answer"))) for p in question.findall("subquestion")]
        wanted = [(plain(word), plain(item.meanings[k])) for word, k in zip(item.words, item.key, strict=True)]
        spare = [("", plain(meaning)) for k, meaning in enumerate(item.meanings) if k not in item.key]
        assert pairs == [*wanted, *spare]
    else:
        assert part.kind == "order"
        assert [seen(text_of(a)) for a in question.findall("answer")] == [plain(text) for text in item.answer]
    if part.kind == "passage":
        places = range(1, item.points + 1)
        text = numbered(item.stem, [f"({i}) " for i in places], [f"{{#{i}}}" for i in places])
        assert shown[0] == ("ar", "rtl", plain(text))
    if part.kind == "choice":
        assert shown[0][2] == plain(item.text)
    for text in (item.source, item.translation):
        assert plain(text) in [line for _, _, line in paragraphs(text_of(question, "generalfeedback"))]


def mark_of(part):
    return "_____" if part.kind == "listening" or part.style in {"open", "letter"} else ""
