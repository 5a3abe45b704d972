"""Which files a quiz becomes."""

import pytest

from learn import recipe
from learn.errors import LearnError
from learn.quiz import COPIES, FORMATS, KINDS, STYLES, make_quiz, write
from tests.quiz.texts import SIDES, lexicon

QUIZ = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=4)


def test_paper_has_a_file_for_each_form_and_copy(tmp_path):
    names = [p.name for p in write(QUIZ, tmp_path / "new", "t.ar-id.quiz", forms=2).files]
    assert names == [f"t.ar-id.quiz.{form}.{copy}.html" for form in "AB" for copy in ("teacher", "student")]
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == sorted(names)
    alone = write(QUIZ, tmp_path, "t", copies=["student"]).files
    assert [p.name for p in alone] == ["t.student.html"]


def test_every_format_is_written_and_is_the_same_each_time(tmp_path):
    a, b = (write(QUIZ, tmp_path / name, "t", formats=tuple(FORMATS), forms=2).files for name in "ab")
    assert [p.read_bytes() for p in a] == [p.read_bytes() for p in b]
    assert {p.name.partition(".")[0] for p in a} == {"t"}


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LearnError, match="cannot be written"):
        write(QUIZ, tmp_path / "file", "t")
    (tmp_path / "t.student.html").mkdir()
    with pytest.raises(LearnError, match=r"t\.student\.html: cannot be written"):
        write(QUIZ, tmp_path, "t")


def test_a_recipe_knows_what_there_is():
    assert tuple(FORMATS) == recipe.FORMATS
    assert (recipe.KINDS, recipe.STYLES, recipe.COPIES) == (KINDS, STYLES, COPIES)
