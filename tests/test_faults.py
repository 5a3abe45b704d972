"""Builds that are killed, that meet each other, or whose texts are partly bad: what comes of them is whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TEXTS = {
    "id": "Kepala desa\n\nAnak itu membeli roti di pasar. Ibunya menunggu di rumah. Guru menulis surat.\n",
    "zh": "村长\n\n那个孩子在市场买了面包。他的母亲在家里等着。老师写了一封信。\n",
    "en": "The headman\n\nThe child bought bread at the market. His mother waits at home. A teacher wrote a letter.\n",
}
SETTINGS = "[deck]\nconfidence = 0\n[quiz]\nforms = 2\nitems = 1\n"


def text(folder: Path, name: str, **more: str) -> Path:
    """A folder with a text's documents."""
    place = folder / name
    place.mkdir(parents=True)
    for lang, content in (TEXTS | more).items():
        if content:
            (place / f"{lang}.txt").write_text(content, encoding="utf-8")
    return place


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """Two texts in two languages."""
    folder = tmp_path / "catalogue"
    text(folder, "one", zh="")
    text(folder, "two", id=TEXTS["id"].replace("roti", "ikan"), en=TEXTS["en"].replace("bread", "fish"), zh="")
    (folder / "catalogue.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


def start(folder: Path, cache: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "learn.cli", "build", str(folder)],
        env=os.environ | {"LEARN_CACHE": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def made(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted((folder / "decks").rglob("*")) if p.is_file()}


def test_a_build_killed_at_ten_moments_ends_as_if_nothing_had_been(catalogue: Path, tmp_path: Path) -> None:
    begun = time.monotonic()
    out, err = start(catalogue, tmp_path / "calm").communicate()
    took = time.monotonic() - begun
    assert "quiz items of" not in err
    assert len(made(catalogue)) == 2 * 2 * 5, out
    calm = made(catalogue)
    for path in (catalogue / "decks").rglob("*.*"):
        path.unlink()
    moments = random.Random(7)
    for _ in range(10):
        build = start(catalogue, tmp_path / "killed")
        time.sleep(moments.uniform(0, took))
        os.killpg(build.pid, signal.SIGKILL)
        build.communicate()
        assert all(calm[name] == data for name, data in made(catalogue).items() if not name.endswith(".part"))
    start(catalogue, tmp_path / "killed").communicate()
    assert made(catalogue) == calm


def test_two_builds_of_the_same_end_well(catalogue: Path, tmp_path: Path) -> None:
    both = [start(catalogue, tmp_path / "cache") for _ in range(2)]
    done = [build.communicate() for build in both]
    assert [build.returncode for build in both] == [0, 0], done
    first = made(catalogue)
    assert len(first) == 2 * 2 * 5
    start(catalogue, tmp_path / "another").communicate()
    assert made(catalogue) == first


def test_what_is_bad_costs_its_own_pairs_and_the_status_says_so(catalogue: Path, tmp_path: Path) -> None:
    (text(catalogue, "three") / "zh.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (text(catalogue, "four") / "en.txt").write_text("Cats eat fish.\n" * 30, encoding="utf-8")
    for lang in TEXTS:
        text(catalogue, f"only {lang}")
        for other in TEXTS.keys() - {lang}:
            (catalogue / f"only {lang}" / f"{other}.txt").unlink()
    build = start(catalogue, tmp_path / "cache")
    out, err = build.communicate()
    assert build.returncode == 1
    lines = err.splitlines()
    assert all(line.startswith("learn: ") for line in lines)
    assert sum("three/zh.txt" in line for line in lines) == 1
    assert sum("only " in line for line in lines) == 3
    names = [name for name in made(catalogue) if name.endswith(".apkg")]
    assert sum(name.startswith("decks/one/") for name in names) == 2
    assert [name for name in names if name.startswith("decks/three/")] == [
        "decks/three/three.en-id.apkg",
        "decks/three/three.id-en.apkg",
    ]
    assert "three  2 decks" in out
