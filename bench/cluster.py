"""Many texts on this machine and on a Dask cluster of it, with a worker killed: see README.md beside this file.

Texts are stretches of the interview, and of the documents of a folder like shared/bench/ntrex, where one is named.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from learn.document import Row
from learn.pipeline import align, read_documents, tools

ROOT = Path(__file__).parents[1]
LANGS = ("id", "zh", "ar")
STRETCH = 10
"""Rows that make a text, at most."""


def texts_of_interview(cache: Path) -> Iterator[dict[str, str]]:
    """Stretches of the interview, each half over the next, a line for each row."""
    arguments = [f"{lang}={ROOT / 'seeds' / f'interview.{lang}.txt'}" for lang in LANGS]
    rows = [row for row in align(read_documents(arguments), tools(cache)).rows if full(row)]
    for start in range(0, len(rows) - STRETCH, STRETCH // 2):
        part = rows[start : start + STRETCH]
        yield {lang: "\n\n".join(row.text(lang) for row in part) for lang in LANGS}


def full(row: Row) -> bool:
    """Whether a row has text in all languages."""
    return all(row.text(lang) for lang in LANGS)


def texts_of_folder(folder: Path) -> Iterator[dict[str, str]]:
    """The documents of a folder of parallel lines, with the name of its document for each line; long ones in parts."""
    lines = {lang: (folder / f"{lang}.txt").read_text(encoding="utf-8").splitlines() for lang in LANGS}
    names = (folder / "documents.tsv").read_text(encoding="utf-8").splitlines()
    for _, group in groupby(range(len(names)), key=names.__getitem__):
        whole = list(group)
        for start in range(0, len(whole), STRETCH):
            part = whole[start : start + STRETCH]
            yield {lang: "\n\n".join(lines[lang][n] for n in part) for lang in LANGS}


def catalogue(folder: Path, texts: list[dict[str, str]]) -> None:
    """A folder of texts for `learn build`: two pairs each."""
    for number, text in enumerate(texts):
        place = folder / f"text-{number:03}"
        place.mkdir(parents=True)
        for lang, content in text.items():
            (place / f"{lang}.txt").write_text(content + "\n", encoding="utf-8")
    settings = '[pairs]\ntargets = ["zh", "ar"]\nbases = ["id"]\n[deck]\nwords = 60\n[quiz]\nitems = 5\n'
    (folder / "catalogue.toml").write_text(settings, encoding="utf-8")


class Cluster:
    """A scheduler and workers of one thread on loopback, with an empty cache that they share, as on any one machine."""

    def __init__(self, folder: Path, workers: int) -> None:
        folder.mkdir()
        self.file = folder / "scheduler.json"
        self.processes = [self._start(folder, "scheduler", "--port", "0")]
        while not self.file.exists():
            time.sleep(0.1)
        for number in range(workers):
            options = ("--no-nanny", "--nthreads", "1", "--memory-limit", "0")
            place = folder / str(number)
            self.processes.append(
                self._start(
                    folder, "worker", *options, "--local-directory", str(place), LEARN_CACHE=str(folder / "cache")
                )
            )
        self.address: str = json.loads(self.file.read_text())["address"]
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers)

    def _start(self, folder: Path, what: str, *options: str, **environment: str) -> subprocess.Popen[bytes]:
        place = ("--scheduler-file", str(self.file))
        one = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS")}
        return subprocess.Popen(
            [sys.executable, "-m", "dask", what, "--no-dashboard", "--host", "127.0.0.1", *options, *place],
            cwd=folder,
            env=os.environ | one | environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        """Kill what is still there."""
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()


def build(folder: Path, cache: Path, *more: str, kill: subprocess.Popen[bytes] | None = None) -> float:
    """Seconds that a build takes; `kill` is a worker that is killed when a quarter of the texts is made."""
    for path in (folder / "decks").rglob("*.*"):
        path.unlink()
    begun = time.perf_counter()
    texts = sum(path.is_dir() for path in folder.iterdir()) - (folder / "decks").is_dir()
    process = subprocess.Popen(
        [str(Path(sys.executable).with_name("learn")), "build", str(folder), *more],
        env=os.environ | {"LEARN_CACHE": str(cache)},
        stdout=subprocess.DEVNULL,
    )
    while process.poll() is None:
        if kill and len(list((folder / "decks").rglob("*.apkg"))) > texts // 2:
            kill.send_signal(signal.SIGKILL)
            kill = None
        time.sleep(0.05)
    if process.returncode:
        raise SystemExit(f"failed: learn build {' '.join(more)}")
    return time.perf_counter() - begun


def made(folder: Path) -> dict[str, bytes]:
    """The files of a catalogue, by their paths in it."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted((folder / "decks").rglob("*")) if p.is_file()}


def main() -> None:
    """Build the catalogue in each way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="folder like shared/bench/ntrex")
    parser.add_argument("--texts", type=int, default=60, help="how many texts there are")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temp:
        place = Path(temp)
        texts = list(texts_of_folder(options.folder)) if options.folder else []
        texts += texts_of_interview(place / "cache")
        texts = (texts * (1 + options.texts // len(texts)))[: options.texts]
        folder = place / "catalogue"
        catalogue(folder, texts)
        seconds = build(folder, place / "local")
        wanted = made(folder)
        print(f"{len(texts)} texts, {len(wanted)} files; local, {os.cpu_count()} processes: {seconds:.0f} s")
        times = {}
        for name, workers, killed in (("one worker", 1, False), ("two workers", 2, False), ("one killed", 2, True)):
            cluster = Cluster(place / name, workers)
            more = ("--engine", "dask", "--scheduler", cluster.address)
            times[name] = build(folder, place / f"{name} client", *more, kill=cluster.processes[1] if killed else None)
            cluster.close()
            same = "the same bytes" if made(folder) == wanted else "OTHER BYTES"
            print(f"dask, {name}: {times[name]:.0f} s, {same}")
        print(f"two workers are {times['one worker'] / times['two workers']:.2f} times as fast as one")


if __name__ == "__main__":
    main()
