"""Every kind of item: right in itself, and giving nothing away of the others."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.languages import get
from learn.quiz import KINDS, STYLES, Choice, Cloze, Matching, Passage, default_fold, form_of, make_quiz
from learn.quiz.cloze import torn
from learn.quiz.material import unknown_likeness
from learn.quiz.text import seen, words
from tests.quiz.test_items import lexicons
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh"), ("id", "hi")]
ALL = ("cloze", "choice", "matching", "passage")


def whole(lex):
    """The text as one section, long enough for a passage."""
    return replace(lex, sentences=tuple(replace(s, section="") for s in lex.sentences))


def quiz_of(target="ar", base="id", lex=None, **settings):
    settings = {"kinds": ALL, "items": 26, "seed": 3} | settings
    return make_quiz(lex or whole(lexicon(target, base)), SIDES[target], SIDES[base], **settings)


def fold(text):
    return seen(text, default_fold)


def asked(quiz):
    return [headword for item in quiz.items for headword in item.headwords]


def of(quiz, kind):
    return [item for item in quiz.items if isinstance(item, kind)]


def shown(item):
    """What stands on a student's sheet: pieces of the target language, and of the base language."""
    if isinstance(item, (Cloze, Passage)):
        return [*item.stem, *(item.options if isinstance(item, Cloze) else ())], [item.translation]
    if isinstance(item, Matching):
        return list(item.words), list(item.meanings)
    if item.ask == "word":
        return list(item.options), [item.text]
    return [item.text], list(item.options)


def answers(item):
    """The words of the target language that an item wants to be found, and that must stand nowhere else."""
    if isinstance(item, Cloze):
        return [item.key]
    if isinstance(item, Passage):
        return [blank.key for blank in item.blanks]
    return [item.key] if isinstance(item, Choice) and item.ask == "word" else []


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("style", STYLES)
def test_no_word_is_asked_twice_and_no_item_answers_another(target, base, style):
    quiz = quiz_of(target, base, style=style)
    assert len(set(asked(quiz))) == len(asked(quiz)) >= 18
    for item in quiz.items:
        for other in quiz.items:
            if other is item:
                continue
            texts, meanings = shown(other)
            assert not any(fold(key) in fold(text) for key in answers(item) for text in texts)
            # nor does any show a word beside its meaning
            pairs = (
                [(item.word, item.hint)]
                if isinstance(item, Choice) and item.word
                else [(w, item.meanings[k]) for w, k in zip(item.words, item.key, strict=True)]
                if isinstance(item, Matching)
                else []
            )
            for word, meaning in pairs:
                both = any(fold(word) in fold(t) for t in texts) and any(fold(meaning) in fold(m) for m in meanings)
                assert not both


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_the_questions_are_shared_among_the_kinds(target, base):
    quiz = quiz_of(target, base)
    assert list(dict.fromkeys(part.kind for part in quiz.parts)) == list(ALL)
    assert quiz.points == sum(item.points for item in quiz.items) <= 26
    assert [part.first for part in quiz.parts] == [
        1 + sum(p.points for p in quiz.parts[:k]) for k in range(len(quiz.parts))
    ]
    for part in quiz.parts:
        levels = [item.level for item in part.items]
        assert levels == sorted(levels)


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize(("count", "sizes"), [(5, [5]), (8, [8]), (9, [8]), (12, [6, 6]), (4, [])])
def test_words_to_match_come_in_groups_with_one_meaning_to_spare(target, base, count, sizes):
    lex = lexicon(target, base)
    gloss = {e.headword: e.gloss for e in lex.entries}
    quiz = quiz_of(target, base, kinds=["matching"], items=count)
    items = of(quiz, Matching)
    assert [item.points for item in items] == sizes
    for item in items:
        assert len(set(item.meanings)) == len(item.meanings) == len(item.words) + 1
        assert [item.meanings[k] for k in item.key] == [gloss[word] for word in item.words]
        assert all(word in sentence for word, (sentence, _) in zip(item.words, item.examples, strict=True))
    assert bool(quiz.note) == (quiz.points < count)


def test_a_passage_is_text_that_belongs_together():
    quiz = quiz_of("id", "hi", kinds=["passage"], items=12)
    (item,) = of(quiz, Passage)
    lex = lexicon("id", "hi")
    assert 80 <= words(item.text) <= 150
    rows = [s for s in lex.sentences if s.sentence in item.text]
    assert item.text == " ".join(s.sentence for s in rows)
    assert [s.row for s in rows] == list(range(rows[0].row, rows[-1].row + 1))
    assert 6 <= len(item.blanks) <= 12
    ends = [0, *(b.end for b in item.blanks)]
    starts = [b.start for b in item.blanks]
    # no two in one clause
    assert all(any(c in ",.;" for c in item.text[a:b]) for a, b in zip(ends[1:], starts[1:], strict=False))
    assert item.stem[0] == item.text[: starts[0]]
    for blank in item.blanks:
        assert item.text[blank.start : blank.end] == blank.key
        assert blank.shown in item.bank
        assert not any(fold(blank.key) in fold(piece) for piece in item.stem)
    extras = set(item.bank) - {b.shown for b in item.blanks}
    assert len(extras) <= 4
    assert not any(fold(word) in fold(item.text) for word in extras)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_each_gap_has_choices_of_its_own(target, base):
    gloss = {word: e.gloss for e in lexicon(target, base).entries for word in (e.form, e.headword)}
    quiz = quiz_of(target, base, kinds=["cloze"], style="choices", items=12)
    assert [part.bank for part in quiz.parts] == [()]
    for item in quiz.items:
        assert len(set(item.options)) == 4
        assert item.shown in item.options
        for wrong in set(item.options) - {item.shown}:
            assert wrong not in item.text
            assert wrong not in gloss or gloss[wrong] not in item.translation


def test_the_beginning_of_a_word_is_shown_and_need_not_be_typed():
    for item in quiz_of("hi", "zh", kinds=["cloze"], style="letter", items=10).items:
        assert item.key.startswith(item.start)
        assert item.start
        assert item.begun == item.start + "·" * len(get("hi").letters(item.key[len(item.start) :]))
        assert item.accepted == (item.key, item.key[len(item.start) :])
    # where there is but one character, there is no such item
    keys = [item.key for item in quiz_of("zh", "ar", kinds=["cloze"], style="letter", items=24).items]
    assert keys
    assert min(map(len, keys)) == 2


def test_a_word_is_not_asked_for_where_another_of_near_meaning_fits_what_is_told_of_it():
    def asked(style, near=None):
        like = (lambda a, b: 0.5 if (a, b) == near else 0.0) if near else unknown_likeness
        return asked_by_hand("id", "ar", style, like)

    assert "gunung" in asked("letter")
    assert "gunung" not in asked("letter", ("guntur", "gunung"))
    assert "gunung" in asked("letter", ("gubernur", "gunung"))  # it is longer, and begins otherwise
    assert "gunung" in asked("letter", ("kurang", "gunung"))
    assert "gunung" not in asked("open", ("kurang", "gunung"))  # nothing is told but the number of letters
    assert "gunung" in asked("open", ("gubernur", "gunung"))


def asked_by_hand(target, base, style, like=unknown_likeness):
    return {item.key for item in quiz_of(target, base, kinds=["cloze"], style=style, items=24, like=like).items}


def test_by_heart_a_word_is_asked_for_by_its_meaning_and_its_letters_or_sound():
    clues = {item.key: item.clue("open") for item in quiz_of("id", "ar", kinds=["cloze"], style="open", items=24).items}
    assert clues["harga"] == "ثمن (5)"
    assert clues["anak-anak"] == "للأطفال (8)"
    clues = {item.key: item.clue("open") for item in quiz_of("hi", "ar", kinds=["cloze"], style="open", items=24).items}
    assert clues["बच्चों"] == "للأطفال (2)"  # as many as a reader sees
    for style in ("open", "letter"):
        for item in quiz_of("zh", "ar", kinds=["cloze"], style=style, items=24).items:
            assert item.clue(style) == " · ".join([item.reading, *([item.hint] if style == "open" else [])])


def test_a_recipe_knows_every_kind_and_style():
    from learn import recipe

    assert (recipe.KINDS, recipe.STYLES) == (KINDS, STYLES)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_forms_have_the_same_items_in_another_order(target, base):
    quiz = quiz_of(target, base, style="choices")
    one, two = form_of(quiz, "A"), form_of(quiz, "B")
    assert (
        one == form_of(quiz_of(target, base, style="choices"), "A") == quiz_of(target, base, style="choices", form="A")
    )
    assert one.items != two.items
    for a, b, c in zip(quiz.parts, one.parts, two.parts, strict=True):
        assert a.bank == b.bank == c.bank
        assert (a.first, a.points) == (b.first, b.points) == (c.first, c.points)
        alike = [sorted((sorted(i.headwords), i.source, sorted(shown(i)[0])) for i in p.items) for p in (a, b, c)]
        assert alike[0] == alike[1] == alike[2]
    for form in (one, two):
        for item in of(form, Matching):
            pairs = {(w, item.meanings[k]) for w, k in zip(item.words, item.key, strict=True)}
            (first,) = (i for i in of(quiz, Matching) if set(i.words) == set(item.words))
            assert pairs == {(w, first.meanings[k]) for w, k in zip(first.words, first.key, strict=True)}


def test_sections_are_chosen_by_number():
    names = list(dict.fromkeys(s.section for s in lexicon("ar", "id").sentences))
    lex = lexicon("ar", "id")
    quiz = quiz_of(lex=lex, kinds=["cloze"], sections=[2, 4], items=8)
    assert {item.section for item in quiz.items} == {names[1], names[3]}
    with pytest.raises(RequestError, match="section 5: the text has 4"):
        quiz_of(lex=lex, sections=[5])
    assert "of section 2" in quiz_of(lex=lex, kinds=["cloze"], sections=[2], items=20).note


@pytest.mark.parametrize(
    "settings", [{"kinds": ["riddle"]}, {"kinds": []}, {"style": "loud"}], ids=["kind", "no kind", "style"]
)
def test_what_no_quiz_can_have_is_refused(settings):
    with pytest.raises(RequestError, match="there are"):
        quiz_of(**settings)


def test_a_kind_that_the_text_does_not_give_is_named():
    lex = lexicon("ar", "id")
    quiz = quiz_of(lex=replace(lex, sentences=lex.sentences[:6]), kinds=["passage", "cloze"], items=20)
    assert "none of the kind passage" in quiz.note
    assert "\n" not in quiz.note


def check_fair(quiz):
    """One answer fits, and nothing else on the page gives it away, as far as the page alone can say."""
    for part in quiz.parts:
        bank = [fold(word) for word in part.bank]
        assert len(set(bank)) == len(bank)
        assert all(
            bank.count(fold(blank.shown)) == 1 for i in part.items if isinstance(i, Passage) for blank in i.blanks
        )
    for item in quiz.items:
        if isinstance(item, Cloze):
            right = {fold(a) for a in item.accepted}
            assert right.isdisjoint(fold(wrong) for wrong in item.distractors)
        if isinstance(item, (Cloze, Choice)):
            assert len({fold(o) for o in item.options}) == len(item.options)
        if isinstance(item, Choice):
            assert item.options.count(item.key) == 1
        if isinstance(item, Matching):
            assert len(item.meanings) == len(item.words) + 1 == len({fold(m) for m in item.meanings})
        for key in answers(item):
            others = [text for other in quiz.items if other is not item for text in shown(other)[0]]
            assert not any(fold(key) in fold(text) for text in others)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lexicons(), st.sets(st.sampled_from(KINDS), min_size=1), st.sampled_from(STYLES), st.integers(1, 12))
def test_any_lexicon_makes_a_quiz_or_says_why_not(lex, kinds, style, items):
    args = {"kinds": sorted(kinds), "style": style, "items": items, "seed": 1}
    quiz = make_quiz(lex, SIDES["id"], SIDES["hi"], **args)
    assert quiz == make_quiz(lex, SIDES["id"], SIDES["hi"], **args)
    assert quiz.points <= items
    assert bool(quiz.note) or quiz.points == items
    assert len(set(asked(quiz))) == len(asked(quiz))
    check_fair(quiz)


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("style", STYLES)
def test_each_question_has_one_answer_that_stands_nowhere_else(target, base, style):
    for seed in (1, 2):
        check_fair(quiz_of(target, base, style=style, seed=seed))


def test_what_an_unsure_word_means_is_asked_last():
    def asked_words(**settings):
        return {h for i in quiz_of("ar", "id", lex, items=5, **settings).items for h in i.headwords}

    lex = lexicon("ar", "id")
    unsure = {e.headword for e in lex.entries[::2]}
    lex = replace(lex, entries=tuple(replace(e, confidence=0.8 if e.headword in unsure else 0.97) for e in lex.entries))
    for kind in ("cloze", "choice", "matching"):
        assert unsure.isdisjoint(asked_words(kinds=[kind]))


def test_torn_sentences_come_late():
    texts = ("dan roti itu selalu hangat di sana", "Setiap pagi ibu membeli roti hangat di pasar kota.")
    assert [torn(text) for text in texts] == [True, False]
    assert torn("“Setiap pagi ibu membeli roti.")
    assert not torn("“Setiap pagi,” katanya, “ibu membeli roti.”")
    assert not torn("他每天早上去市场买面包。")


def test_gaps_of_a_passage_are_apart():
    for seed in range(3):
        for item in of(quiz_of("ar", "id", kinds=["passage"], items=12, seed=seed), Passage):
            places = [blank.start for blank in item.blanks]
            step = len(item.text) / len(places)
            assert 6 <= len(places) <= 12
            assert all(b - a >= 0.4 * step for a, b in pairwise(places))
            assert all(abs(at - step * (k + 0.6)) <= 0.75 * step for k, at in enumerate(places))
