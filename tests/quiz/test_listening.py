"""Sentences to listen to: the word can be heard and written, and only the sound tells it."""

import re
from dataclasses import replace

import pytest

from learn.errors import RequestError
from learn.languages import get
from learn.lexicon.entry import Example
from learn.pipeline import write_quiz
from learn.quiz import Listening, make_quiz, render
from learn.recipe import QuizSettings
from learn.speech import Clip, Line
from tests.quiz.test_kinds import of
from tests.quiz.texts import SIDES, lexicon

SOUND = b"ID3 not a real sound"


def quiz_of(
    target="ar", base="id", hear=lambda line: Clip("learn-0.mp3", SOUND + str(len(line.text)).encode()), **more
):
    settings = {"kinds": ["listening"], "items": 5, "seed": 2} | more
    return make_quiz(lexicon(target, base), SIDES[target], SIDES[base], hear=hear, **settings)


@pytest.mark.parametrize(("target", "base"), [("ar", "id"), ("zh", "ar"), ("hi", "zh")])
def test_the_whole_sentence_is_heard_and_one_word_left_out(target, base):
    heard = []

    def hear(line):
        heard.append(line)
        return Clip("learn-0.mp3", SOUND)

    items = of(quiz_of(target, base, hear), Listening)
    assert len(items) == 5
    assert {item.text for item in items} <= {line.text for line in heard}
    for item in items:
        assert item.key in item.accepted
        assert item.clip.data == SOUND
        assert [item.text[a:b] for a, b in item.gaps] == [item.key]
        assert item.key.join(item.stem).replace("ـ", "") == item.text


def test_what_cannot_be_read_aloud_gives_way_to_what_can():
    lex = lexicon("ar", "id")
    mute = {s.sentence for s in lex.sentences[:12]}
    items = of(quiz_of(hear=lambda line: None if line.text in mute else Clip("c", SOUND)), Listening)
    assert len(items) == 5
    assert not mute & {item.text for item in items}


@pytest.mark.parametrize("word", ["书", "她", "权力", "权利"])
def test_a_chinese_word_that_sounds_like_another_is_not_asked_for(word):
    assert not get("zh").written_as_heard(word)


@pytest.mark.parametrize("word", ["图书馆", "创始人", "圖書館"])
def test_a_chinese_word_that_sounds_like_no_other_is(word):
    assert get("zh").written_as_heard(word)


def test_japanese_words_in_kanji_are_not_asked_for():
    assert not get("ja").written_as_heard("公園")
    assert get("ja").written_as_heard("コーヒー")


def test_without_a_voice_there_are_none_and_one_line_says_so():
    quiz = quiz_of(hear=None, kinds=["listening", "cloze"], items=6)
    assert not of(quiz, Listening)
    assert quiz.note.count("there is no voice for Arabic") == 1
    assert "\n" not in quiz.note


def test_a_page_holds_the_sounds_and_nothing_may_be_fetched():
    quiz = quiz_of()
    page = render(quiz, copy="student")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert "media-src data:" in policy
    assert policy.startswith("default-src &#39;none&#39;")
    assert page.count('src="data:audio/mpeg;base64,') == 5
    assert "learn-0.mp3" not in page
    without = render(quiz_of(kinds=["cloze"]), copy="student")
    assert "media-src" not in without


def test_only_the_sound_tells_a_student_the_word():
    quiz = quiz_of()

    def other(item):
        return replace(
            item, key="x", shown="x", accepted=("x",), near=("y",), hint="z", reading="r", headwords=("h",),
            translation="t",
        )  # fmt: skip

    changed = replace(quiz, parts=tuple(replace(p, items=tuple(map(other, p.items))) for p in quiz.parts))
    assert render(changed, copy="student") == render(quiz, copy="student")
    page = render(quiz, copy="teacher")
    assert all(item.text in page for item in quiz.items)


def test_quizzes_are_read_aloud_by_an_engine(tmp_path):
    class Reader:
        name, suffix = "reader", "mp3"

        def voice(self, language):
            return "" if language.code == "id" else "v"

        def script(self, line: Line, _language):
            return line.text

        def speak(self, script, _voice):
            return SOUND + script.encode()

    def shown(target, base):
        lex = lexicon(target, base)
        by_word = {lex_gap.headword: s for s in lex.sentences for lex_gap in s.gaps}
        return replace(
            lex,
            entries=tuple(
                replace(e, example=Example(s.sentence, s.translation, ((0, 1),), (), s.row, 1.0))
                for e in lex.entries
                for s in [by_word[e.headword]]
            ),
        )

    wanted = QuizSettings(kinds=("listening",), items=3)
    made = write_quiz(shown("ar", "id"), wanted, tmp_path, confidence=0, engine=Reader())
    assert made.items == 3
    assert all(path.read_text().count("<audio") == 3 for path in made.files)
    mute = write_quiz(shown("id", "ar"), wanted, tmp_path, confidence=0, engine=Reader())
    assert mute.items == 0
    assert "there is no voice for Indonesian" in mute.remarks[0]
    with pytest.raises(RequestError, match="audio"):
        write_quiz(shown("ar", "id"), wanted, tmp_path, confidence=0)
