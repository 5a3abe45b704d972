"""Choice: one right answer among four, and nothing that tells it."""

from collections import Counter
from dataclasses import replace

import pytest

from learn.languages import get
from learn.lexicon.entry import Gap, GapSentence, Lexicon
from learn.quiz import Choice, form_of
from learn.quiz.choice import choice_candidates
from learn.quiz.material import material
from learn.quiz.selection import gives_away
from learn.quiz.text import words
from tests.quiz.test_kinds import PAIRS, fold, of, quiz_of
from tests.quiz.texts import lexicon


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_choice_has_one_right_answer_among_four(target, base):
    lex = lexicon(target, base)
    gloss = {word: e.gloss for e in lex.entries for word in (e.headword, e.form)}
    translation = {s.sentence: s.translation for s in lex.sentences}
    items = of(quiz_of(target, base, kinds=["choice"], items=18), Choice)
    assert {item.ask for item in items} == {"meaning", "word", "translation"}
    for item in items:
        assert len(set(item.options)) == 4
        assert item.options.count(item.key) == 1
        if item.ask == "meaning":
            assert item.key == gloss[item.word]
            assert [item.text[a:b] for a, b in item.marks] == [item.word]
            assert "".join(item.pieces) == item.text
            wrong = [w for w in item.options if w != item.key]
            assert not any(w in item.translation for w in wrong)
        elif item.ask == "word":
            assert gloss[item.key] == item.text
        else:
            assert item.key == translation[item.text]
            assert all(1 / 1.5 < words(o) / words(item.key) < 1.5 for o in item.options)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_right_choice_stands_in_each_place_about_as_often(target, base):
    quiz = quiz_of(target, base, kinds=["choice"], items=18)
    for version in (quiz, form_of(quiz, "B")):
        places = [item.options.index(item.key) for item in version.items]
        assert {places.count(place) for place in range(4)} <= {4, 5}
        assert places != sorted(places)


def said(sentence, translation, *gaps):
    """A sentence with gaps, each a word of it and its meaning."""
    starts = [sentence.index(word) for word, _ in gaps]
    marked = tuple(Gap(a, a + len(word), word, gloss) for a, (word, gloss) in zip(starts, gaps, strict=True))
    return GapSentence(sentence, translation, marked, 0)


def choices(ask, *sentences, target="hi", base="en"):
    lex = Lexicon("t", "T", target, base, (), sentences)
    return choice_candidates(material(lex, get(target), get(base)), ask)


def test_another_form_of_a_word_beside_its_meaning_gives_the_meaning_away():
    asks = said("यह एक तकनीकी सवाल है यहाँ।", "This is a question of technology.", ("तकनीकी", "technology"))
    (item,) = choices("meaning", asks)
    (tells,) = choices("meaning", said("हम नई तकनीक पर काम करते हैं।", "We work on new technology.", ("काम", "work")))
    (keeps,) = choices("meaning", said("हम नई तकनीक पर काम करते हैं।", "We work on new things.", ("काम", "work")))
    tells, keeps = (replace(c, said=fold(c.item.translation)) for c in (tells, keeps))
    assert gives_away(item, tells)
    assert not gives_away(item, keeps)


def test_a_latin_word_in_both_languages_tells_which_translation_is_right():
    translation = "Everyone talks about the new deepfake videos."
    assert choices("translation", said("सब लोग नई deepfakes के बारे में बात करते हैं।", translation)) == []
    assert len(choices("translation", said("सब लोग नई चीज़ों के बारे में बात करते हैं।", translation))) == 1


def test_no_name_tells_a_translation():
    lines = (
        ("Ali membeli sepuluh roti di pasar.", "अली ने OpenAI के लिए रोटी खरीदी"),
        ("Kucing itu tidur di atas meja.", "बिल्ली मेज़ पर सोती है आज"),
        ("Hujan turun deras sejak pagi tadi.", "सुबह से तेज़ बारिश हो रही है"),
        ("Ibu memasak sayur untuk kami semua.", "माँ हम सबके लिए सब्ज़ी बनाती है"),
        ("Guru membaca buku di depan kelas.", "शिक्षक कक्षा में किताब पढ़ते हैं"),
    )
    lex = replace(
        lexicon("id", "hi"), sentences=tuple(GapSentence(a, b, (), row) for row, (a, b) in enumerate(lines)), entries=()
    )
    items = of(quiz_of("id", "hi", lex, kinds=["choice"], items=5), Choice)
    assert items
    assert all(item.key != lines[0][1] and lines[0][1] not in item.options for item in items)


def test_the_right_answer_stands_anywhere():
    places = [i.options.index(i.key) for s in range(4) for i in of(quiz_of(kinds=["choice"], seed=s), Choice)]
    assert set(places) == {0, 1, 2, 3}


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_right_choice_is_not_the_only_one_that_is_offered_once(target, base):
    quiz = quiz_of(target, base, kinds=["cloze", "choice"], style="choices", items=24)
    offered = Counter(option for item in quiz.items for option in item.options)
    for item in quiz.items:
        key = item.key if isinstance(item, Choice) else item.shown
        assert any(offered[option] == 1 for option in item.options if option != key)


def test_two_quotations_tell_which_translation_it_is():
    one = said("उसने सबसे “हाँ” कहा और फिर चला गया।", "He said “yes” to all and then left.")
    two = said("उसने सबसे “हाँ” और फिर “नहीं” कहा।", "He said “yes” to all and then “no”.")
    assert len(choices("translation", one)) == 1
    assert choices("translation", two) == []


def test_a_word_is_not_asked_about_beside_another_form_of_it():
    ask = ("किताब", "book")
    assert len(choices("meaning", said("मेज़ पर एक किताब रखी हुई है।", "There is a book on the table.", ask))) == 1
    both = said("मेज़ पर एक किताब और कुर्सी पर कई किताबें हैं।", "There is a book on the table, some on the chair.", ask)
    assert choices("meaning", both) == []
