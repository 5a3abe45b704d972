"""Whatever a stranger gives: a result or one clear line, in little time and memory, and nothing outside the output."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile import inputs

SECONDS = 10
"""Of CPU, the program's own start aside."""
MEMORY = 1_000_000_000

RESULTS = ("a document named txt", "PDF named html", "a page named pdf", "docx with macros", "docx with remote parts",
           "pdf with JavaScript", "pdf that starts a program", "html that wants files", "names that lead out of docx",
           "csv with formulas", "a name that is no text", "an output that is a link", "a title that leads up",
           "a recipe with templates in it")  # fmt: skip
"""Inputs that are odd, but have a text in them that is read."""
REFUSED = re.compile(
    r"bomb|lies: less|(laughs|outside) in (docx|odt|fodt|epub|tmx|TEI)|100,000 deep|50 MB in one|9 MB|"
    r"a million \w* ?lines$|(recipe|catalogue) that leads|is a link that leads out|collection without end|"
    r"(docx|odt|epub) cut"
)


@dataclass(frozen=True)
class Done:
    """What came of an input."""

    name: str
    folder: Path
    status: int
    cpu: float
    memory: int

    @property
    def told(self) -> str:
        return (self.folder / "..stderr").read_text(encoding="utf-8", errors="replace")

    @property
    def changes(self) -> list[tuple[str, str]]:
        lines = (self.folder / "..audit").read_text(encoding="utf-8").splitlines()
        return [(event, str(self.folder / what)) for event, what in map(json.loads, lines)]


def around(folder: Path) -> dict[str, object]:
    """What lies in the folder of an input and beside it, but for the output and what the run itself notes."""
    return tree(folder.parent, {folder.name}) | tree(folder, {"out", "tmp"})


def tree(folder: Path, but: set[str]) -> dict[str, object]:
    """What lies in a folder, links as links, but for some names in it."""
    found: dict[str, object] = {}
    for place, folders, files in os.walk(folder):
        at = Path(place)
        if at == folder:
            folders[:] = [name for name in folders if name not in but]
            files = [name for name in files if not name.startswith("..")]  # noqa: PLW2901
        for name in (*folders, *files):
            path = at / name
            stat = path.lstat()
            found[str(path)] = path.readlink() if path.is_symlink() else (stat.st_mode, stat.st_ino) + (
                () if path.is_dir() else (stat.st_size, stat.st_mtime_ns)
            )  # fmt: skip
    return found


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> list[Done]:
    """Every bad input, given to `learn`, and the tree around it compared."""
    base = tmp_path_factory.mktemp("hostile")
    names = list(inputs.MAKERS)
    folders = [base / f"{k:03}" / "work" for k in range(len(names))]
    jobs = [
        {"folder": str(folder), "arguments": inputs.made(name, folder)}
        for name, folder in zip(names, folders, strict=True)
    ]
    before = [around(folder) for folder in folders]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.hostile.run"],
        input=json.dumps(jobs), capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1],
        env=os.environ | {"LEARN_CACHE": str(base / "cache"), "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(lines) == len(names)
    for number, folder in enumerate(folders):
        assert around(folder) == before[number], names[number]
    return [Done(names[x["number"]], folders[x["number"]], x["status"], x["cpu"], x["memory"]) for x in lines]


def test_each_ends_in_a_result_or_one_clear_line(done: list[Done]) -> None:
    assert len(done) > 60
    wrong = []
    for one in done:
        lines = one.told.splitlines()
        ends = one.status in {0, 1, 2} and all(line.startswith("learn: ") for line in lines)
        if not ends or "Traceback" in one.told or (one.status and not lines) or not all(map(str.isprintable, lines)):
            wrong.append((one.name, one.status, one.told[-500:]))
    assert not wrong


def test_each_takes_little_time_and_memory(done: list[Done]) -> None:
    assert not [(one.name, one.cpu, one.memory >> 20) for one in done if one.cpu > SECONDS or one.memory > MEMORY]


def test_nothing_is_changed_outside_the_output(done: list[Done]) -> None:
    for one in done:
        cache = one.folder.parents[1] / "cache"
        allowed = (one.folder / "out", one.folder / "tmp", cache, Path(os.devnull))
        for event, what in one.changes:
            if event == "call":
                assert "subprocess.Popen" in what, (one.name, what)
                assert "pdfium.py" in what, (one.name, what)
            else:
                assert any(Path(os.path.normpath(what)).is_relative_to(place) for place in allowed), (
                    one.name,
                    event,
                    what,
                )
        assert not list((one.folder / "tmp").iterdir()), one.name


def test_no_other_file_shows(done: list[Done]) -> None:
    """Neither by an entity nor by a path in a document."""
    for one in done:
        files = [*one.folder.glob("..std*"), *(p for p in (one.folder / "out").rglob("*") if p.is_file())]
        for path in files:
            data = path.read_bytes()
            assert inputs.SECRET.encode() not in data, (one.name, path)
            assert b"root:x:0" not in data, (one.name, path)


def test_what_has_a_text_is_read_and_what_is_an_attack_refused(done: list[Done]) -> None:
    status = {one.name: one.status for one in done}
    assert [name for name in RESULTS if status[name]] == []
    refused = [name for name in status if REFUSED.search(name)]
    assert len(refused) > 40
    assert [name for name in refused if status[name] == 0] == []
