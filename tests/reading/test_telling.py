"""Languages told from content, the near ones too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from learn.quiz.text import words
from learn.reading import detect, doubt, normalise
from learn.reading.telling import characters

ROOT = Path(__file__).parents[2]
INTERVIEW = sorted((ROOT / "seeds").glob("*.txt"))
NTREX = sorted((ROOT.parent / "shared" / "bench" / "ntrex").glob("*.txt"))

PARAGRAPHS = dict(
    line.split("\t") for line in (ROOT / "tests" / "texts" / "rain.tsv").read_text(encoding="utf-8").splitlines()
)
"""How it rained, in many languages."""


@pytest.mark.parametrize("lang", PARAGRAPHS)
def test_near_languages_are_told_apart(lang: str) -> None:
    assert detect(normalise(PARAGRAPHS[lang])) == lang


def _paragraphs(path: Path) -> Iterator[str]:
    return (line for line in path.read_text(encoding="utf-8").splitlines() if words(line) >= 20)


@pytest.mark.parametrize("path", INTERVIEW, ids=lambda p: p.name)
def test_every_paragraph_of_the_interview_is_told(path: Path) -> None:
    lang = path.name.split(".")[1]
    found = [detect(text) for text in _paragraphs(path)]
    assert len(found) >= 20
    assert set(found) == {lang}


@pytest.mark.skipif(not NTREX, reason="the benchmark is not here")
def test_paragraphs_of_the_benchmark_are_told() -> None:
    found = [detect(text) == path.stem for path in NTREX for text in _paragraphs(path)]
    assert len(found) > 1000
    assert sum(found) >= 0.995 * len(found)


def test_quotations_do_not_change_the_language() -> None:
    zh = PARAGRAPHS["zh-Hant"] + "他說：“I could not ride my bicycle to the office, so I waited in front of the shop.”"
    assert detect(zh) == "zh-Hant"
    quoted = "".join(f"{PARAGRAPHS['tl']} “{PARAGRAPHS[lang]}” " for lang in ("id", "ceb")) + PARAGRAPHS["tl"] * 2
    assert detect(quoted) == "tl"


@pytest.mark.parametrize(
    ("named", "written", "looks"),
    [
        ("id", "ms", "is named as Indonesian and looks like Malay"),
        ("ms", "id", "looks like Indonesian"),
        ("tl", "ceb", "looks like Cebuano"),
        ("hi", "mr", "looks like Marathi"),
        ("mr", "bho", "looks like Bhojpuri"),
        ("zh-TW", "zh", "is named as Chinese (traditional) and looks like Chinese (simplified)"),
        ("zh-CN", "zh-Hant", "looks like Chinese (traditional)"),
        ("zh", "yue", "looks like Cantonese"),
        ("nn", "nb", "looks like Norwegian Bokmål"),
        ("fa", "ckb", "looks like Central Kurdish"),
    ],
)
def test_a_name_that_says_otherwise_is_doubted(named: str, written: str, looks: str) -> None:
    assert looks in doubt(normalise(PARAGRAPHS[written]) * 4, named)


@pytest.mark.parametrize(
    ("named", "written"),
    [*((lang, lang) for lang in PARAGRAPHS), ("zh", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-Hans", "zh"), ("no", "nb"),
     ("no", "nn"), ("sh", "hr"), ("pt-BR", "pt"), ("ku", "ckb"), ("tok", "id")],
)  # fmt: skip
def test_a_name_that_fits_is_not_doubted(named: str, written: str) -> None:
    assert doubt(normalise(PARAGRAPHS[written]) * 4, named) == ""


def test_what_could_be_either_is_said_to_be_unsure() -> None:
    either = "Ibu memasak nasi dan ikan di dapur untuk makan malam bersama anak-anak."
    assert detect(either) in {"id", "ms"}
    found = doubt(either)
    assert found.startswith("looks like ")
    assert "Indonesian" in found
    assert "Malay" in found
    assert doubt(PARAGRAPHS["id"]) == doubt("Taxi") == ""


def test_characters_that_only_one_chinese_has() -> None:
    assert characters("头发在后面") == (0, 4)
    assert characters("頭髮在後面") == (3, 1)
    assert characters("人在山中") == (0, 0)
