"""Kahoot's spreadsheet: read back by another reader than its writer, within Kahoot's limits, nothing cut."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from learn.pages import clean
from learn.quiz import Choice, Cloze, Matching, make_quiz
from learn.quiz.item import STYLES
from learn.quiz.kahoot import HEADER, SECONDS, export, limit
from learn.quiz.strings import ENGLISH
from tests.quiz.made import every_kind
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh")]


def sheet(data):
    """The questions of the sheet: text, answers, seconds, the right answer."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert tuple(rows[7][1:]) == HEADER
    assert all(row[:1] == [number] for number, row in enumerate(rows[8:], 1))
    return [(row[1], [text for text in row[2:6] if text != ""], row[6], row[7]) for row in rows[8:]]


def flat(text):
    return " ".join(clean(text).split())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_every_question_has_its_key_and_keeps_the_limits(target, base, style):
    quiz = make_quiz(
        lexicon(target, base), SIDES[target], SIDES[base], items=24, kinds=("cloze", "choice", "matching"), style=style
    )
    made = export(quiz)
    found = sheet(made.data)
    assert len(found) + sum(made.left_out.values()) == quiz.points
    keys = []
    for item in quiz.items:
        keys += (
            [item.meanings[k] for k in item.key] if isinstance(item, Matching) else [getattr(item, "shown", item.key)]
        )
    assert [answers[int(right) - 1] for _, answers, _, right in found] == keys
    for text, answers, seconds, _ in found:
        assert len(text) <= 120
        assert 2 <= len(answers) == len(set(answers)) <= 4
        assert all(len(answer) <= 75 for answer in answers)
        assert seconds in SECONDS
    assert len({right for *_, right in found}) == 4


def test_a_gap_stands_beside_what_makes_it_certain():
    quiz = make_quiz(lexicon("zh", "id"), SIDES["zh"], SIDES["id"], items=12, style="letter")
    for item, (text, answers, _, _) in zip(quiz.items, sheet(export(quiz).data), strict=True):
        assert text == f"{'____'.join(item.stem)} ({item.translation})"
        assert set(answers) == {item.shown, *item.distractors[:3]}
    long = replace(quiz, parts=(replace(quiz.parts[0], items=(replace(quiz.items[0], translation="kata " * 30),)),))
    ((text, *_),) = sheet(export(long).data)
    assert text == f"{'____'.join(quiz.items[0].stem)} ({quiz.items[0].hint})"


def test_what_is_too_long_is_left_out_and_counted_never_cut():
    def longer(*names):
        return export(every_kind(lambda name: name + "x" * 120 if name in names else name))

    full = sheet(export(every_kind()).data)
    assert export(every_kind()).left_out == {
        "kind passage cannot be carried": 6,
        "kind order cannot be carried": 1,
        "kind listening cannot be carried": 1,
    }
    for name, reason in [
        ("open before", "question longer than 120 characters"),
        ("choices wrong 0", "answer longer than 75 characters"),
        ("word wrong 2", "answer longer than 75 characters"),
    ]:
        made = longer(name)
        assert made.left_out[reason] == 1
        assert len(sheet(made.data)) == len(full) - 1
        assert all("xxx" not in text for text, *_ in sheet(made.data))


def test_a_character_that_takes_two_places_counts_as_two():
    quiz = every_kind(lambda name: "𠀀" * 38 if name == "choices wrong 0" else name)
    assert export(quiz).left_out["answer longer than 75 characters"] == 1
    quiz = every_kind(lambda name: "𠀀" * 37 if name == "choices wrong 0" else name)
    assert "answer longer than 75 characters" not in export(quiz).left_out


def test_a_gap_without_wrong_answers_and_answers_that_look_alike_are_left_out():
    quiz = every_kind()
    part = replace(quiz.parts[0], items=(replace(quiz.parts[0].items[0], distractors=()),))
    assert export(replace(quiz, parts=(part,))).left_out == {"a gap without wrong answers": 1}
    twice = every_kind(lambda name: "word wrong  1" if name == "word wrong 2" else name)
    assert export(twice).left_out["answers that look the same"] == 1


def test_a_kahoot_has_at_most_a_hundred_questions():
    quiz = every_kind()
    part = quiz.parts[4]
    assert isinstance(part.items[0], Choice)
    made = export(replace(quiz, parts=(replace(part, first=1, items=part.items * 40),)))
    assert len(sheet(made.data)) == 100
    assert made.left_out == {"more than 100 questions": 20}


def test_the_more_there_is_to_read_the_more_time_there_is():
    assert [limit(0, 0), limit(1, 4), limit(18, 4), limit(9, 30), limit(40, 0), limit(9999, 0)] == [
        10,
        20,
        30,
        60,
        60,
        240,
    ]
    short, long = (
        sheet(export(every_kind(lambda name, n=n: f"{name} " + "kata " * n if name == "meaning after" else name)).data)
        for n in (0, 12)
    )
    assert [a[2] for a in short] != [b[2] for b in long]
    assert all(a[2] <= b[2] for a, b in zip(short, long, strict=True))


@settings(max_examples=40, deadline=None)
@given(st.one_of(st.text(max_size=8), st.sampled_from(["_x0041_", "http://a.b", "{=1}", "1/2", "#N/A", "TRUE"])))
def test_any_text_comes_back(nasty):
    def text(name):
        return f"{nasty}{name[:12]}{name[-1:]}"

    quiz = every_kind(text)
    for part in quiz.parts[:5]:
        for item in part.items:
            made = export(replace(quiz, parts=(replace(part, items=(item,)),)))
            if made.left_out:
                continue
            ((question, answers, _, right),) = sheet(made.data)
            assert isinstance(item, (Cloze, Choice))
            key = item.shown if isinstance(item, Cloze) else item.key
            assert answers[int(right) - 1] == flat(key)
            options = item.options or (item.shown, *item.distractors)
            assert sorted(answers) == sorted(map(flat, options))
            if isinstance(item, Cloze):
                stem = "____".join(item.stem)
                assert question in {flat(f"{stem} ({item.translation})"), flat(f"{stem} ({item.hint})")}
                continue
            about = item.text
            for a, b in item.marks:
                about = f"{about[:a]}[{about[a:b]}]{about[b:]}"
            assert question in {flat(f"{ENGLISH[f'ask_{item.ask}']} {about}"), flat(about)}


@pytest.mark.parametrize(
    "nasty", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "1.5", "2026-01-02", "_x000D_"]
)
def test_every_text_is_typed_as_text(nasty):
    made = export(every_kind(lambda name: nasty if name.endswith("wrong 0") else name))
    assert any(nasty.strip() in answers for _, answers, _, _ in sheet(made.data))
    with zipfile.ZipFile(io.BytesIO(made.data)) as file:
        root = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert not names & {"f", "hyperlink", "hyperlinks"}
    cells = [c for c in root.iter() if c.tag.endswith("}c") and c.get("r")[0] in "BCDEF" and len(c)]
    assert cells
    assert {c.get("t") for c in cells} == {"s"}


def test_the_same_quiz_is_the_same_file():
    assert export(every_kind()).data == export(every_kind()).data
