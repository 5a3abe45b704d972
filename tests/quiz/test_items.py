"""Items: chosen so that each has one answer and nothing on the page gives it away."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.languages import get
from learn.lexicon.entry import Entry, Gap, GapSentence, Lexicon
from learn.quiz import cloze_items, default_fold, make_quiz
from learn.quiz.item import numbered
from learn.quiz.text import occurrences, seen, width, words
from tests.quiz.texts import SIDES, TITLES, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh"), ("id", "hi"), ("ar", "zh")]


def unmarked(text: str) -> str:
    """As Arabic is compared: without vowel signs, and hamza off its seat."""
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not "\u064b" <= c <= "\u0655")
    return default_fold(unicodedata.normalize("NFC", text))


def one(
    sentence: str, word: str, *others: str, gloss: str = "mouse", translation: str = "About the mouse here."
) -> Lexicon:
    gaps = []
    for w, g in ((word, gloss), *((o, f"gloss of {o}") for o in others)):
        start = sentence.index(w)
        gaps.append(Gap(start, start + len(w), w, g))
    return Lexicon("t", "T", "xx", "en", (), (GapSentence(sentence, translation, tuple(gaps), 0),))


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("seed", [1, 2, 7])
def test_a_quiz_gives_no_answer_away(target, base, seed):
    quiz = make_quiz(lexicon(target, base), SIDES[target], SIDES[base], items=20, seed=seed)
    assert len(quiz.items) == 20
    assert quiz.note == ""
    assert len({item.headwords[0] for item in quiz.items}) == 20
    assert len({item.text for item in quiz.items}) == 20
    assert {item.section for item in quiz.items} == {s.section for s in lexicon(target, base).sentences}
    for item in quiz.items:
        key = seen(item.key, default_fold)
        assert key not in seen(TITLES[target], default_fold)
        for other in quiz.items:
            assert all(key not in seen(piece, default_fold) for piece in other.stem)
            assert key not in seen(other.translation, default_fold)
    levels = [item.level for item in quiz.items]
    assert levels == sorted(levels)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_word_bank_holds_the_keys_and_words_that_fit_nowhere(target, base):
    lex = lexicon(target, base)
    glosses = {word: e.gloss for e in lex.entries for word in (e.form, e.headword)}
    quiz = make_quiz(lex, SIDES[target], SIDES[base], items=20, seed=5)
    assert [len(s.items) for s in quiz.parts] == [10, 10]
    for sheet in quiz.parts:
        keys = {item.shown for item in sheet.items}
        assert keys < set(sheet.bank)
        extras = set(sheet.bank) - keys
        assert 2 <= len(extras) <= 4
        assert list(sheet.bank) == sorted(sheet.bank, key=lambda w: (default_fold(w), w))
        for word in extras:
            assert word not in {item.key for item in quiz.items}
            assert all(word not in piece for item in sheet.items for piece in item.stem)
            assert all(glosses[word] not in item.translation for item in sheet.items)


def test_sheets_are_of_about_equal_size():
    quiz = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=20, per_sheet=7)
    assert [len(s.items) for s in quiz.parts] == [6, 7, 7]
    assert [s.first for s in quiz.parts] == [1, 7, 14]
    assert quiz.points == 20


def test_the_seed_decides():
    def keys(seed):
        return [i.key for i in cloze_items(lexicon("hi", "zh"), count=12, seed=seed)]

    assert keys(1) == keys(1)
    assert any(keys(1) != keys(seed) for seed in range(2, 6))


def test_fewer_good_items_than_asked_says_so():
    quiz = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=60)
    assert 20 <= len(quiz.items) <= 24
    assert quiz.note.startswith(f"ar ← id: {len(quiz.items)} quiz items of 60: ")
    assert "\n" not in quiz.note
    empty = make_quiz(replace(lexicon("ar", "id"), sentences=()), SIDES["ar"], SIDES["id"])
    assert empty.items == ()
    assert "no sentence" in empty.note


def test_a_quiz_of_no_items_is_refused():
    with pytest.raises(RequestError, match="at least 1"):
        make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], items=0)


def test_every_occurrence_of_the_key_is_left_out():
    (item,) = cloze_items(one("A mus sees a MUS and runs away.", "mus"), count=5, seed=1)
    assert item.stem == ("A ", " sees a ", " and runs away.")
    assert item.gaps == ((2, 5), (13, 16))


def test_hidden_marks_do_not_hide_an_occurrence():
    text = "وصلت رِسالة قبل رسالة اليوم إلى البيت."
    lex = one(text, "رسالة", gloss="letter", translation="One letter came before another.")
    (item,) = cloze_items(lex, count=1, seed=1, fold=unmarked)
    assert item.stem == ("وصلت ", " قبل ", " اليوم إلى البيت.")


@pytest.mark.parametrize(
    "lex",
    [
        one("A mus and its musling run away.", "mus"),  # stands in a longer word too
        one("A mus runs away from here.", "mus", translation="The mus runs away."),  # the same in both languages
        one("The mus runs.", "mus"),  # too short
        one("The mus runs " + "very " * 40 + "far.", "mus"),  # too long
        one("في عام 2024 وصلت OpenAI إلى القمة.", "OpenAI"),  # a name in another script
        one("There were 12 of them in here.", "12"),  # a figure
        one("A mus runs away from here.", "mus", gloss=" "),  # no meaning known
        one("A mus runs away from here.", "mus", translation=""),
    ],
    ids=["inside", "cognate", "short", "long", "latin", "figure", "no gloss", "no translation"],
)
def test_gaps_that_make_no_good_item(lex):
    assert cloze_items(lex, count=5, seed=1) == ()


def test_what_is_to_be_written_is_not_copied_from_a_longer_word():
    lex = one("Das Zentrum ist klein, die Arbeiten der Zusammenarbeit gehen weiter.", "Arbeiten", gloss="works")
    (sentence,) = lex.sentences
    lex = replace(lex, sentences=(replace(sentence, gaps=(replace(sentence.gaps[0], headword="Arbeit"),)),))

    def asked(lex, style):
        try:
            quiz = make_quiz(lex, get("de"), get("en"), kinds=("cloze",), style=style, items=1)
        except RequestError:
            return []
        return [item.key for item in quiz.items]

    assert asked(lex, "bank") == ["Arbeiten"]
    for style in ("open", "letter"):
        assert asked(lex, style) == []
        assert asked(one(sentence.sentence, "Zentrum", gloss="centre"), style) == ["Zentrum"]


def test_a_key_in_a_title_is_no_key():
    lex = replace(one("A mus runs away from here.", "mus"), title="Of Mus and Men")
    assert cloze_items(lex, count=1, seed=1) == ()
    lex = replace(lex, title="")
    assert cloze_items(lex, count=1, seed=1, titles=["MUSEUM"]) == ()
    assert len(cloze_items(lex, count=1, seed=1)) == 1


def test_another_form_of_the_key_in_the_sentence_bars_the_gap():
    lex = one("A mus met some mice in here.", "mus", "mice")
    sentence = lex.sentences[0]
    same = tuple(replace(gap, headword="mus") for gap in sentence.gaps)
    lex = replace(lex, sentences=(replace(sentence, gaps=same),))
    assert cloze_items(lex, count=5, seed=1) == ()


def test_words_of_one_meaning_or_root_do_not_meet():
    def entry(word, gloss, **more):
        return Entry(word, word, "word", gloss, 0.9, 1, **more)

    def sentence(row, text, word, gloss):
        start = text.index(word)
        return GapSentence(text, f"This is about {gloss} now.", (Gap(start, start + len(word), word, gloss),), row)

    same = (
        sentence(1, "Da steht ein Wagen vor der Tür.", "Wagen", "car"),
        sentence(2, "Wir fahren mit dem Auto nach Hause.", "Auto", "automobile"),
        sentence(3, "Er arbeitet jeden Tag sehr lange.", "arbeitet", "works"),
        sentence(4, "Die Arbeiter gehen am Abend heim.", "Arbeiter", "labourers"),
    )
    entries = (
        entry("Wagen", "car", alternatives=("vehicle",)),
        entry("Auto", "automobile", alternatives=("Vehicle",)),
        entry("arbeitet", "works", root="arbeit"),
        entry("Arbeiter", "labourers", root="arbeit"),
    )
    items = cloze_items(Lexicon("t", "", "de", "en", entries, same), count=4, seed=1)
    assert len(items) == 2
    assert {i.headword for i in items} & {"Wagen", "Auto"}
    assert {i.headword for i in items} & {"arbeitet", "Arbeiter"}


def test_a_capital_at_the_start_of_a_sentence_is_not_shown_in_the_bank():
    (item,) = cloze_items(one("Perusahaan itu membuat banyak barang.", "Perusahaan"), count=1, seed=1)
    assert (item.key, item.shown, item.accepted) == ("Perusahaan", "perusahaan", ("Perusahaan",))


def test_form_and_headword():
    lex = one("كبرت والشركات في كل مكان هنا.", "والشركات")
    sentence = lex.sentences[0]
    lex = replace(lex, sentences=(replace(sentence, gaps=(replace(sentence.gaps[0], headword="شركة"),)),))
    (item,) = cloze_items(lex, count=1, seed=1)
    assert (item.key, item.headword, item.near) == ("والشركات", "شركة", ("شركة",))


@pytest.mark.parametrize(
    ("lang", "before", "word", "after", "headword", "stem", "key"),
    [
        ("ar", "كبرت ", "والشركات", " في كل مكان هنا.", "شركة", ("كبرت والـ", " في كل مكان هنا."), "شركات"),
        ("ar", "قرأ الطلاب ", "كتابهم", " في المدرسة أمس.", "كتاب", ("قرأ الطلاب ", "ـهم في المدرسة أمس."), "كتاب"),
        ("ar", "قدم الطلاب ", "برؤيته", " في المدرسة أمس.", "رؤية", ("قدم الطلاب بـ", " في المدرسة أمس."), "رؤيته"),
        ("ar", "رأى الطلاب ", "بيتًا", " في المدرسة أمس.", "بيت", ("رأى الطلاب ", " في المدرسة أمس."), "بيتًا"),
        ("id", "Mereka melihat ", "tujuannya", " di sana.", "tujuan", ("Mereka melihat ", "nya di sana."), "tujuan"),
        ("tl", "Nakita nila ang ", "magandang", " bahay.", "maganda", ("Nakita nila ang ", "ng bahay."), "maganda"),
        ("tl", "Nakita nila ang ", "aking", " bahay.", "akin", ("Nakita nila ang ", " bahay."), "aking"),
        ("hi", "सब लोग ", "किताबें", " पढ़ते हैं।", "किताब", ("सब लोग ", " पढ़ते हैं।"), "किताबें"),
    ],
)
def test_what_is_written_together_with_a_word_stays_in_sight(lang, before, word, after, headword, stem, key):
    text = before + word + after
    gap = Gap(len(before), len(before) + len(word), headword, "mouse")
    lex = Lexicon("t", "T", lang, "en", (), (GapSentence(text, "About the mouse here.", (gap,), 0),))
    (item,) = make_quiz(lex, get(lang), get("en"), items=1).items
    assert (item.stem, item.key) == (stem, key)
    assert set(item.accepted) == {key, word}


def test_no_word_of_the_family_of_a_key_stands_beside_it():
    text = "Hinahanap ng tao ang hanapan sa malaking bayan."
    gaps = tuple(
        Gap(text.index(word), text.index(word) + len(word), head, gloss)
        for word, head, gloss in (("hanapan", "hanapan", "search"), ("bayan", "bayan", "town"))
    )
    lex = Lexicon("t", "T", "tl", "en", (), (GapSentence(text, "The man looks for it in a town.", gaps, 0),))
    assert [item.key for item in make_quiz(lex, get("tl"), get("en"), items=2).items] == ["bayan"]


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        (("القادة الـ", " والـ", "."), "القادة (1) الـ____ (2) والـ____."),
        (("said “", "” and ", "."), "said (1) “____” and (2) ____."),
        (("我们在", "读“", "”。"), "我们在(1) ____读(2) “____”。"),
    ],
)
def test_the_number_of_a_gap_stands_before_what_belongs_to_it(stem, text):
    assert numbered(stem, ["(1) ", "(2) "], ["____", "____"]) == text


# Laws that hold for any text

letters = st.text(alphabet="abcdeABéßıİक़ाشُأإ公司 ", min_size=1, max_size=6).map(str.strip).filter(bool)


@st.composite
def lexicons(draw):
    sentences = []
    for row in range(draw(st.integers(0, 6))):
        parts = draw(st.lists(letters, min_size=5, max_size=8))
        text, gaps = "", []
        for part in parts:
            start = len(text) + bool(text)
            text = f"{text} {part}" if text else part
            if draw(st.booleans()):
                gaps.append(Gap(start, start + len(part), draw(st.sampled_from([part, "a", "b"])), draw(letters)))
        section = draw(st.sampled_from(["", "x"]))
        sentences.append(GapSentence(text, draw(letters) + " z", tuple(gaps), row, section))
    entries = tuple(
        Entry(w, w, "word", draw(letters), 0.5, 1, zipf=draw(st.sampled_from([0.0, 3.0, 5.5])))
        for w in draw(st.lists(letters, max_size=8, unique=True))
    )
    return Lexicon("t", draw(st.sampled_from(["", "ab"])), "xx", "yy", entries, tuple(sentences))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lexicons(), st.integers(1, 6), st.integers(0, 3))
def test_laws_of_a_quiz(lex, count, seed):
    items = cloze_items(lex, count=count, seed=seed)
    assert items == cloze_items(lex, count=count, seed=seed)
    assert len(items) <= count
    keys = [seen(item.key, default_fold) for item in items]
    assert len(set(keys)) == len(keys)
    heads = [default_fold(item.headword) for item in items]
    assert len(set(heads)) == len(heads)
    for item, key in zip(items, keys, strict=True):
        pieces = [piece for other in items for piece in other.stem]
        assert not any(key in seen(piece, default_fold) for piece in pieces)
        assert len(item.stem) == len(item.gaps) + 1
        rebuilt = item.stem[0]
        for (start, end), piece in zip(item.gaps, item.stem[1:], strict=True):
            assert seen(item.text[start:end], default_fold) == key
            rebuilt += item.text[start:end] + piece
        assert rebuilt == item.text


@given(st.text(max_size=30), st.text(min_size=1, max_size=4))
def test_occurrences_are_spans_of_the_key(text, key):
    last = 0
    for start, end in occurrences(text, key, default_fold):
        assert last <= start < end <= len(text)
        last = end


def test_occurrences_are_whole_words_where_words_have_ends():
    assert occurrences("ada kepada ADA", "ada", default_fold) == ((0, 3), (11, 14))
    assert occurrences("大模型和模型", "模型", default_fold) == ((1, 3), (4, 6))
    assert occurrences("काम कामना", "काम", default_fold) == ((0, 3),)


def test_lengths_of_sentences_and_words():
    assert words("a b c") == 3
    assert 4 < words("我们在教室里朗读诗歌") < 8
    assert width("图书") == 4
    assert width("चाँद") == 3
