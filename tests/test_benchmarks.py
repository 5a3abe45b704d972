"""Floors for quality on texts with known answers, where those lie beside the project; they are not part of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

BENCH = Path(__file__).parents[1] / "../shared/bench"

pytestmark = pytest.mark.skipif(not BENCH.exists(), reason="the benchmarks are not here")


def score(script: str, *arguments: str) -> str:
    """What a benchmark prints."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, str(BENCH / script), *arguments],
        cwd=ROOT,
        env=os.environ | {"PATH": programs},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_sentences_that_translate_each_other_are_found() -> None:
    printed = score("score_alignment.py", "--documents", "4", "--pairs", "zh-id,hi-tl")
    (mean,) = re.findall(r"^mean ([\d.]+)", printed, re.MULTILINE)
    assert float(mean) >= 0.96, printed


def test_glosses_are_right() -> None:
    printed = score("score_glosses.py", "--pairs", "zh-id,ar-hi")
    ((accuracy, coverage),) = re.findall(r"^accuracy ([\d.]+) coverage ([\d.]+)", printed, re.MULTILINE)
    assert float(accuracy) >= 0.8, printed
    assert float(coverage) >= 0.9, printed


def test_words_and_their_dictionary_forms() -> None:
    printed = score("score_tokens.py")
    found = dict(re.findall(r"^(\w\w): words F1 ([\d.]+)", printed, re.MULTILINE))
    lemmas = dict(re.findall(r"^(\w\w): .* lemma ([\d.]+)", printed, re.MULTILINE))
    for lang, floor in {"ar": 0.99, "hi": 0.94, "id": 0.99, "tl": 0.97, "zh": 0.84}.items():
        assert float(found[lang]) >= floor, printed
    for lang, floor in {"ar": 0.86, "hi": 0.87, "id": 0.96, "tl": 0.72}.items():
        assert float(lemmas[lang]) >= floor, printed
