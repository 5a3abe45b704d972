"""Floors for quality: on the interview, and on texts with known answers where those lie beside the project."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bench import alignment
from learn.cache import Cache, default_folder
from learn.embedding import E5, Vectors
from tests.conftest import ROOT

BENCH = Path(__file__).parents[1] / "../shared/bench"

needs_answers = pytest.mark.skipif(not BENCH.exists(), reason="the benchmarks are not here")


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


@needs_answers
def test_sentences_that_translate_each_other_are_found() -> None:
    printed = score("score_alignment.py", "--documents", "2", "--pairs", "zh-id,hi-tl")
    (mean,) = re.findall(r"^mean ([\d.]+)", printed, re.MULTILINE)
    assert float(mean) >= 0.96, printed


@needs_answers
def test_glosses_are_right() -> None:
    printed = score("score_glosses.py", "--pairs", "zh-id,ar-hi")
    ((accuracy, coverage),) = re.findall(r"^accuracy ([\d.]+) coverage ([\d.]+)", printed, re.MULTILINE)
    assert float(accuracy) >= 0.8, printed
    assert float(coverage) >= 0.9, printed


@needs_answers
def test_words_and_their_dictionary_forms(tmp_path: Path) -> None:
    for bank in (BENCH / "pud").glob("*.conllu"):
        every_third = bank.read_text("utf-8").rstrip().split("\n\n")[::3]
        (tmp_path / bank.name).write_text("\n\n".join(every_third) + "\n\n", "utf-8")
    printed = score("score_tokens.py", "--data", str(tmp_path))
    found = dict(re.findall(r"^(\w\w): words F1 ([\d.]+)", printed, re.MULTILINE))
    lemmas = dict(re.findall(r"^(\w\w): .* lemma ([\d.]+)", printed, re.MULTILINE))
    for lang, floor in {"ar": 0.99, "hi": 0.94, "id": 0.99, "tl": 0.97, "zh": 0.84}.items():
        assert float(found[lang]) >= floor, printed
    for lang, floor in {"ar": 0.86, "hi": 0.87, "id": 0.96, "tl": 0.72}.items():
        assert float(lemmas[lang]) >= floor, printed


@pytest.mark.parametrize("kind", ["0", "9", "30%", "both"])
def test_alignment_is_no_worse_than_by_lengths_alone(kind: str) -> None:
    texts = alignment.corpus(ROOT / "seeds")
    embed = Vectors(E5(), Cache(default_folder()))
    found = alignment.quality(texts, ["zh-id", "ar-hi"], [kind], ["ours", "gale-church"], embed, losses=False)
    for setting, share in found.items():
        assert share["ours"] >= max(share["gale-church"], 0.99), setting


def test_the_benchmark_of_alignment_prints_its_tables(capfd: pytest.CaptureFixture[str]) -> None:
    parts = ["quality", "scale", "--damage", "0", "--sizes", "100,150", "--cut", "9", "--peers", "gale-church"]
    alignment.main([*parts, "--data", str(ROOT / "seeds"), "--pairs", "zh-id,tl-xx", "--losses"])
    printed = capfd.readouterr().out
    assert "| pair, damage | ours | gale-church |" in printed
    assert re.search(r"^\| zh-id 0 \| [\d.]+ \| [\d.]+ \|$", printed, re.MULTILINE), printed
    assert re.search(r"^\| 150( \| [\d.]+){6} \|$", printed, re.MULTILINE), printed


def test_a_text_made_long_is_as_alike_in_every_copy() -> None:
    random = np.random.default_rng(3)
    x = alignment.corpus(ROOT / "seeds").text("zh", range(12))
    vectors = random.normal(size=(len(x.sentences), 40)).astype(np.float32)
    (long, found), _ = alignment.enlarged(x, x, vectors, vectors[::-1] + 1, 3 * len(x.sentences))
    count = len(x.sentences)
    assert len({*long.lines}) == 3 * len({*x.lines})
    for copy in range(3):
        part = found[copy * count : (copy + 1) * count]
        np.testing.assert_allclose(part @ part.T, vectors @ vectors.T, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("given", [["nothing"], ["quality", "--peers", "nobody"]])
def test_what_the_benchmark_does_not_know_is_said(given: list[str]) -> None:
    with pytest.raises(SystemExit, match="choose from"):
        alignment.main(given)
