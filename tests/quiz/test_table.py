"""A quiz as CSV: read by Python's reader, every item comes back as it was."""

import csv
import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from learn.cells import plain
from learn.pages import clean
from learn.quiz import Choice, Cloze, Listening, Matching, Order, Passage, make_quiz
from learn.quiz.item import numbered
from learn.quiz.table import COLUMNS, export
from tests.quiz.made import every_kind
from tests.quiz.texts import SIDES, lexicon


def rows(quiz):
    """The questions by number, as a reader of CSV has them."""
    made = export(quiz)
    assert made.left_out == {}
    lines = list(csv.reader(io.StringIO(made.data.decode("utf-8-sig"), newline=""), strict=True))
    assert tuple(lines[0]) == COLUMNS
    assert all(len(line) == len(COLUMNS) for line in lines)
    found = [dict(zip(COLUMNS, map(plain, line), strict=True)) for line in lines[1:]]
    assert [int(row["number"]) for row in found] == list(range(1, quiz.points + 1))
    return {int(row["number"]): row for row in found}


def listed(cell):
    """The texts of a list in a cell."""
    back = {"n": "\n", "r": "\r", "\\": "\\"}
    return tuple(re.sub(r"\\(.)", lambda m: back[m[1]], line) for line in cell.split("\n")) if cell else ()


def cleaned(texts):
    return tuple(map(clean, texts))


def check(quiz):
    """Compare what is read with what was written."""
    table = rows(quiz)
    for part in quiz.parts:
        for n, item in part.numbered:
            row = table[n]
            assert (row["kind"], row["points"], row["section"]) == (item.kind, "1", clean(item.section))
            if isinstance(item, Matching):
                for i, k in enumerate(item.key):
                    row = table[n + i]
                    assert (row["stem"], row["reading"]) == cleaned([item.words[i], item.readings[i]])
                    assert listed(row["options"]) == cleaned(item.meanings)
                    assert row["key"] == clean(item.meanings[k])
                    assert (row["sentence"], row["translation"]) == cleaned(item.examples[i])
                continue
            assert (row["sentence"], row["translation"]) == cleaned([item.source, item.translation])
            if isinstance(item, Passage):
                for i, blank in enumerate(item.blanks):
                    row = table[n + i]
                    numbers = [f"({n + k}) " for k in range(len(item.blanks))]
                    assert row["stem"] == clean(numbered(item.stem, numbers, ["____"] * len(numbers)))
                    assert (row["key"], row["hint"], row["reading"]) == cleaned(
                        [blank.shown, blank.hint, blank.reading]
                    )
                    assert (listed(row["accepted"]), listed(row["near"])) == (
                        cleaned(blank.accepted),
                        cleaned(blank.near),
                    )
                    assert listed(row["options"]) == cleaned(item.bank)
                continue
            assert row["reading"] == clean(item.reading)
            if isinstance(item, Order):
                numbers = [tuple(int(c) - 1 for c in order.split()) for order in listed(row["accepted"])]
                assert tuple(numbers) == item.accepted
                assert row["key"] == " ".join(str(k + 1) for k in item.key)
                assert listed(row["options"]) == cleaned(item.parts)
                assert row["stem"] == clean(f"{item.opening}____{item.closing}")
                continue
            hint = isinstance(item, Cloze) and item.clue(part.style)
            assert row["hint"] == clean(hint or item.hint)
            if isinstance(item, Choice):
                assert (row["style"], row["key"]) == (item.ask, clean(item.key))
                assert listed(row["options"]) == cleaned(item.options)
                assert row["stem"].count("[") >= len(item.marks)
                assert row["stem"].replace("[", "").replace("]", "") == clean(item.text).replace("[", "").replace(
                    "]", ""
                )
                continue
            assert (row["style"], row["key"]) == (part.style, clean(item.shown))
            assert (listed(row["accepted"]), listed(row["near"])) == (cleaned(item.accepted), cleaned(item.near))
            options = () if isinstance(item, Listening) else item.options or part.bank
            assert listed(row["options"]) == cleaned(options)
            start = "" if isinstance(item, Listening) else item.begun
            first, *rest = item.stem
            assert row["stem"] == clean(f"{first}{start}____{'____'.join(rest)}")


def test_every_kind_comes_back():
    check(every_kind())
    for style in ("bank", "choices", "letter"):
        check(
            make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=40, kinds=("cloze", "choice"), style=style)
        )


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=6), st.text("=+-@'\"\\\n\r\t,; #{}~:<>&|%$ةु्", min_size=1, max_size=8)), st.booleans())
def test_any_text_comes_back(nasty, before):
    check(every_kind(lambda name: nasty + name if before else name + nasty))


@given(st.text("=+-@'\"\t\r\n 1", max_size=8))
def test_no_cell_is_a_formula(nasty):
    data = export(every_kind(lambda name: nasty + name)).data.decode("utf-8-sig")
    for line in csv.reader(io.StringIO(data, newline="")):
        assert not any(re.match(r"[=+@\t\r\n-]", cell) and not re.fullmatch(r"-[\d.]+\s*", cell) for cell in line)


def test_excel_is_told_that_it_is_utf_8():
    assert export(every_kind()).data.startswith(b"\xef\xbb\xbfnumber,kind,style")
