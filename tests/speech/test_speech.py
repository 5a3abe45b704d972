"""Speech: what espeak-ng is given to read and how it sounds, and engines of one's own."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.cache import Cache
from learn.errors import LearnError, RequestError
from learn.languages import get, known, scripts
from learn.speech import Clip, Line, clips, engine
from learn.speech.espeak import KILOBITS, LONGEST, Espeak
from tests.speech.beeps import Beeps

if TYPE_CHECKING:
    import numpy as np

WORDS = {
    "zh": Line("银行行长", "yínháng hángzhǎng"),
    "ar": Line("مستقبل", "مُسْتَقْبَل mustaqbal"),
    "hi": Line("पहचान", "pahcān"),
    "id": Line("kecerdasan"),
}
SENTENCE = Line("Anak itu membeli roti di pasar, lalu ia pulang ke rumah ibunya yang jauh di desa.")


@pytest.fixture(scope="module")
def espeak() -> Espeak:
    return Espeak()


def heard(data: bytes) -> tuple[np.ndarray, int]:
    """A sound file as samples, by another program than the one that made it."""
    import soundfile

    sound = soundfile.SoundFile(io.BytesIO(data))
    assert (sound.format, sound.channels) == ("MP3", 1)
    return sound.read(), sound.samplerate


# How it sounds


@pytest.mark.parametrize("code", WORDS)
def test_a_word_is_heard_for_as_long_as_a_word_takes(code: str, espeak: Espeak) -> None:
    (clip,) = clips([WORDS[code]], get(code), espeak, Cache(None)).values()
    samples, rate = heard(clip.data)
    assert 0.4 < len(samples) / rate < 2
    assert 0.1 < abs(samples).max() <= 1
    loud = abs(samples) > 0.02
    assert loud.mean() > 0.2
    quiet = loud[::-1].argmax() / rate  # at the end
    assert quiet < 0.3


def test_a_sentence_takes_longer_and_little_room(espeak: Espeak) -> None:
    (clip,) = clips([SENTENCE], get("id"), espeak, Cache(None)).values()
    samples, rate = heard(clip.data)
    assert 4 < len(samples) / rate < 10
    assert len(clip.data) == pytest.approx(KILOBITS / 8 * 1000 * len(samples) / rate, rel=0.02)


def test_a_script_sounds_the_same_whatever_was_read_before(espeak: Espeak) -> None:
    scripts_of = {code: espeak.script(line, get(code)) for code, line in WORDS.items()}
    there = [espeak.speak(scripts_of[code], get(code).espeak) for code in WORDS]
    back = [espeak.speak(scripts_of[code], get(code).espeak) for code in reversed(WORDS)]
    assert there == back[::-1]
    assert len(set(there)) == len(there)
    code = (
        "import hashlib; from learn.speech import engine; "
        "print(hashlib.sha256(engine('espeak').speak('kecerdasan', 'id')).hexdigest())"
    )
    run = [
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "12"
    ]
    assert run[0] == run[1] != b""


@pytest.mark.parametrize("text", ["", "..", "……", "?!", "\u200d", "\0", "  \n "])
def test_what_nobody_would_hear_makes_no_clip(text: str, espeak: Espeak) -> None:
    assert clips([Line(text)], get("id"), espeak, Cache(None)) == {}


def test_what_never_ends_makes_no_clip(espeak: Espeak) -> None:
    assert espeak.speak("seratus ribu lima ratus, " * 20 * LONGEST, "id") == b""


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=30))
def test_no_text_stops_it(text: str) -> None:
    made = clips([Line(text)], get("id"), Espeak(), Cache(None))
    assert all(clip.data for clip in made.values())


def test_a_voice_that_is_not_there_is_named(espeak: Espeak) -> None:
    with pytest.raises(LearnError, match="no voice 'xx-none'"):
        espeak.speak("a", "xx-none")


# Voices


def test_every_voice_that_a_language_names_is_there(espeak: Espeak) -> None:
    for code in (*known(), "zh-Hant", *scripts.ESPEAK):
        voice = espeak.voice(get(code))
        if voice:
            espeak._samples("", voice)
    assert [code for code in known() if not espeak.voice(get(code))] == ["th", "tl"]
    assert espeak.voice(get("pt")) == "pt-br"
    assert not espeak.voice(get("ceb"))


def test_tagalog_is_not_read_with_another_languages_voice(espeak: Espeak) -> None:
    assert clips([Line("desisyon")], get("tl"), espeak, Cache(None)) == {}


# What it is given to read


@pytest.mark.parametrize(
    ("code", "text", "reading", "script"),
    [
        ("zh", "银行", "yínháng", "银行"),
        ("id", "enam", "", "enam"),
        ("id", "a [[b]] [[[c", "", "a [ [b]] [ [ [c"),
        ("hi", "पहचान", "pahcān", "पह्चान"),
        ("hi", "AI की संरचना", "AI kī saṁracnā", "AI की संरच्ना"),
        ("ja", "私は学校へ行く。", "わたし は がっこう へ いく。", "わたし わ がっこう え いく。"),
        ("ja", "母", "はは", "はは"),
        ("ja", "カフェ", "", "カフェ"),
        ("ar", "قرار", "قَرَار qarār", "[[qaR'a:R]]"),
        ("ar", "قرار", "", ""),
        ("ar", "AI", "", "AI"),
        ("ar", "عماد Mostaque هنا", "ʿimād Mostaque hunā", "[[Aim'a:d]] Mostaque [[h'una:]]"),
        ("ar", "عام 2024، كتاب؟", "ʿām 2024, kitāb?", "[[A'a:m]] 2024, [[kit'a:b]]?"),
    ],
)
def test_it_reads_letters_that_say_how_they_sound(code: str, text: str, reading: str, script: str) -> None:
    assert Espeak().script(Line(text, reading), get(code)) == script


def test_other_voices_are_given_arabic_words_with_their_vowels() -> None:
    assert get("ar").spoken("علم", "عِلْم ʿilm") == "عِلْم"
    assert get("ar").spoken("بنية تحتية", "binya taḥtiyya") == "بنية تحتية"
    assert get("zh").spoken("银行", "yínháng") == "银行"


# The cache, names, engines of one's own


def test_clips_are_kept_by_what_is_read_and_who_reads_it(tmp_path: Path) -> None:
    first = Beeps()
    lines = [Line("dua"), Line("satu"), Line("dua", "reading"), Line("dua")]
    made = clips(lines, get("id"), first, Cache(tmp_path))
    assert sorted(first.read) == ["dua", "satu"]
    again, other = Beeps(), Beeps("other")
    assert clips(lines, get("id"), again, Cache(tmp_path)) == made
    assert again.read == []
    clips(lines, get("id"), other, Cache(tmp_path))
    assert sorted(other.read) == ["dua", "satu"]


def test_clips_are_named_by_their_content() -> None:
    made = clips([Line("a"), Line("b"), Line("aa")], get("id"), Beeps(), Cache(None))
    assert made[Line("a")] == made[Line("b")] != made[Line("aa")]  # as long as each other, for this engine
    assert all(re.fullmatch(r"learn-[0-9a-f]{20}\.wav", clip.name) for clip in made.values())
    assert isinstance(made[Line("a")], Clip)


def test_progress_runs_to_the_end_and_is_silent_where_all_is_known(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    lines = [Line("a" * n) for n in range(1, 101)]
    for _ in range(2):
        clips(lines, get("id"), Beeps(), Cache(tmp_path), lambda done, total: told.append((done, total)))
    assert told[-1] == (100, 100)
    assert all(a < b for a, b in pairwise(told))


def test_unknown_engines_and_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RequestError, match="no speech engine 'parrot': choose from espeak"):
        engine("parrot")
    for module in ("espeakng_loader", "lameenc"):
        with monkeypatch.context() as patch:
            patch.setitem(sys.modules, module, None)
            with pytest.raises(RequestError, match=rf"needs {module}, .*\[speech\]"):
                engine("espeak")


def test_a_library_without_its_data_is_an_error_of_one_line(espeak: Espeak, tmp_path: Path) -> None:
    broken = Espeak()
    broken._data = os.fsencode(tmp_path)
    with pytest.raises(LearnError, match=r"cannot read its data in .*: install espeakng-loader anew"):
        broken.speak("satu", "id")
    assert espeak.speak("satu", "id")


def test_engines_need_no_more_than_the_protocol() -> None:
    whistle = SimpleNamespace(
        name="whistle-1",
        suffix="ogg",
        voice=lambda language: "w" if language.code == "id" else "",
        script=lambda line, language: line.text,
        speak=lambda script, voice: script.encode(),
    )
    assert [c.data for c in clips([Line("satu"), Line("")], get("id"), whistle, Cache(None)).values()] == [b"satu"]
    assert clips([Line("satu")], get("tl"), whistle, Cache(None)) == {}
