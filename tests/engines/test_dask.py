"""Tasks on a cluster on this machine: a scheduler of Dask and two workers, which may be killed."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from learn.engines.dask import Dask, fingerprint
from learn.engines.local import Local
from learn.errors import LearnError, RequestError
from learn.pipeline import build, tools
from learn.recipe import read_recipes
from tests.engines.work import Task, fails, square

ROOT = Path(__file__).parents[2]


class Cluster:
    """A scheduler on loopback, and workers without a nanny: what is killed stays dead."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workers: list[subprocess.Popen[bytes]] = []
        self.file = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", self.file)
        self._wait(self.file.exists)

    def add(self, count: int, **environment: str) -> None:
        for _ in range(count):
            place = self.folder / f"worker{len(self.workers)}"
            options = ("--no-nanny", "--nthreads", "1", "--memory-limit", "0", "--host", "127.0.0.1")
            files = ("--scheduler-file", self.file, "--local-directory", place)
            self.workers.append(self._start("worker", *options, *files, **environment))

    def address(self) -> str:
        import json

        return json.loads(self.file.read_text())["address"]

    def engine(self, workers: int) -> Dask:
        from distributed import Client

        with Client(self.address(), set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        return Dask(self.address())

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()

    def _start(self, what: str, *options: object, **environment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "dask", what, "--no-dashboard", *map(str, options)],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _wait(self, ready) -> None:
        end = time.monotonic() + 60
        while not ready():
            assert time.monotonic() < end, "the scheduler did not start"
            time.sleep(0.05)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "cluster").mkdir()
    made = Cluster(tmp_path / "cluster")
    yield made
    made.close()


SENTENCES = [
    ("Anak itu membeli roti di pasar.", "那个孩子在市场买了面包。"),
    ("Ibunya menunggu di rumah bersama kucing.", "他的母亲和猫在家里等着。"),
    ("Guru menulis surat kepada teman lama.", "老师给老朋友写了一封信。"),
    ("Besok kami pergi ke laut dengan kapal.", "明天我们坐船去海边。"),
    ("Petani menanam padi di sawah yang luas.", "农民在广阔的稻田里种水稻。"),
    ("Dokter minum teh hangat setiap pagi.", "医生每天早上喝热茶。"),
]


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A folder of texts, each with two sentences of its own and one that a former has."""
    folder = tmp_path / "catalogue"
    for number, (indonesian, chinese) in enumerate(SENTENCES):
        place = folder / f"text {number}"
        place.mkdir(parents=True)
        before = SENTENCES[number - 1]
        (place / "id.txt").write_text(f"{before[0]} {indonesian}\n", encoding="utf-8")
        (place / "zh.txt").write_text(f"{before[1]}{chinese}\n", encoding="utf-8")
    (folder / "catalogue.toml").write_text("[deck]\nconfidence = 0\n", encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_tasks_are_done_even_when_a_worker_is_killed(tmp_path: Path, cluster: Cluster) -> None:
    cluster.add(3)
    engine = cluster.engine(3)
    tasks = [Task(n, tmp_path, deaths=1 if n in {1, 4} else 0) for n in range(9)]
    assert sorted(engine.run(square, tasks)) == [(n, n * n) for n in range(9)]
    with pytest.raises(LearnError, match="0 cannot be done"):
        list(engine.run(fails, [Task(0, tmp_path)]))
    engine.close()


def test_a_catalogue_is_the_same_bytes_whoever_makes_it(
    tmp_path: Path, catalogue: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster.add(2, LEARN_CACHE=str(tmp_path / "theirs"))
    here = build(read_recipes([catalogue]), tools(tmp_path / "ours"), engine=Local())
    assert [len(text.made) for text in here] == [2] * len(SENTENCES)
    assert not any(text.failed for text in here)
    local = files(catalogue / "decks")
    for path in (catalogue / "decks").rglob("*.*"):
        path.unlink()
    killed: list[int] = []

    def kill(what: str, done: int, _total: int) -> None:
        if what == "decks" and not killed:
            killed.append(done)
            cluster.workers[0].send_signal(signal.SIGKILL)

    engine = cluster.engine(2)
    there = build(read_recipes([catalogue]), tools(None, kill), engine=engine)
    engine.close()
    assert killed
    assert cluster.workers[0].wait() == -signal.SIGKILL
    assert [text.name for text in there] == [text.name for text in here]
    assert not any(text.failed for text in there)
    assert files(catalogue / "decks") == local


def test_a_cluster_without_workers_is_refused(cluster: Cluster) -> None:
    with pytest.raises(RequestError, match="no workers"):
        Dask(cluster.address())


def test_the_fingerprint_says_which_program_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    from learn.engines import dask

    mine = fingerprint()
    assert dask._there(abs, mine, -3) == 3
    with pytest.raises(LearnError, match="another version"):
        dask._there(abs, "another", -3)
