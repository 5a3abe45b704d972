"""Which files a quiz becomes."""

from learn import recipe
from learn.quiz import COPIES, FORMATS, KINDS, STYLES, files_of, make_quiz
from tests.quiz.texts import SIDES, lexicon

QUIZ = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=4)


def test_paper_has_a_file_for_each_form_and_copy():
    names = list(files_of(QUIZ, "t.ar-id.quiz", forms=2).contents)
    assert names == [f"t.ar-id.quiz.{form}.{copy}.html" for form in "AB" for copy in ("teacher", "student")]
    assert list(files_of(QUIZ, "t", copies=["student"]).contents) == ["t.student.html"]


def test_every_format_is_the_same_each_time():
    a, b = (files_of(QUIZ, "t", formats=tuple(FORMATS), forms=2) for _ in range(2))
    assert a == b
    assert {name.partition(".")[0] for name in a.contents} == {"t"}


def test_a_recipe_knows_what_there_is():
    assert tuple(FORMATS) == recipe.FORMATS
    assert (recipe.KINDS, recipe.STYLES, recipe.COPIES) == (KINDS, STYLES, COPIES)
