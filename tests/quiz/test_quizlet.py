"""Words for Quizlet: each line is one card, as its import takes them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from learn.pages import clean
from learn.quiz import make_quiz
from learn.quiz.quizlet import export
from tests.quiz.made import every_kind
from tests.quiz.texts import SIDES, lexicon


def cards(quiz):
    """What Quizlet makes of the text: a line break parts cards, a tab the term from its definition."""
    text = export(quiz).data.decode()
    assert text.endswith("\n") or not text
    return [tuple(line.split("\t")) for line in text.split("\n")[:-1]]


def test_each_word_that_is_asked_for_is_a_card_with_its_meaning():
    quiz = make_quiz(lexicon("zh", "id"), SIDES["zh"], SIDES["id"], items=20, kinds=("cloze", "matching"))
    glosses = {entry.form: f"{entry.gloss} ({entry.reading})" for entry in lexicon("zh", "id").entries}
    asked = [word for item in quiz.items for word in item.headwords]
    assert cards(quiz) == [(word, glosses[word]) for word in asked]
    assert export(quiz).left_out == {}


def test_what_every_kind_gives():
    quiz = every_kind()
    found = dict(cards(quiz))
    assert found["open headword"] == "open hint"  # the reading is that of another form
    assert found["match 1"] == "meaning 1 (match reading 1)"
    assert found["blank 5"] == "blank hint 5 (blank reading 5)"
    assert found["word headword"] == "word hint"
    assert found["translation beforetranslation wordtranslation after"] == "translation key (translation reading)"
    assert found["listening headword"] == "listening hint"
    assert len(found) == 19
    assert export(quiz).left_out == {"kind order has no words to learn": 1}


def test_a_word_without_a_meaning_is_no_card_and_is_counted():
    made = export(every_kind(lambda name: " " if name == "open hint" else name))
    assert "open headword" not in made.data.decode()
    assert made.left_out["without a meaning"] == 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=8))
def test_any_text_stays_in_its_line(nasty):
    def line(text):
        return " ".join(clean(text).split())

    found = cards(every_kind(lambda name: f"{name}{nasty}."))
    assert len(found) == 19
    assert all(len(card) == 2 and all(card) for card in found)
    assert found[0] == (line(f"open headword{nasty}."), line(f"open hint{nasty}."))
