"""What many tests share: the interview read, aligned, linked and built once, and `learn` as a user runs it."""

from __future__ import annotations

import fcntl
import hashlib
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from learn.lexicon import Lexicon
    from learn.pipeline import Linked, Text, Tools

ROOT = Path(__file__).parents[1]
INTERVIEW = ("tl", "zh", "id", "hi", "ar")
"""The languages of the interview, in the order of its recipe."""


settings.register_profile("learn", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("learn")  # other work may hold the machine up, which is no reason to fail


def pytest_configure(config: pytest.Config) -> None:
    """Keep vectors between two runs of the tests, in pytest's own cache: never in the user's.

    Analyses are kept there too, so that each state of the code that makes them has a folder of its own.
    """
    if config.getoption("numprocesses", None):
        # The processes share the cores: threads that wait for each other would only keep the others from working.
        for library in ("OMP", "OPENBLAS"):
            os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    if "LEARN_CACHE" in os.environ:
        return
    code = b"".join(path.read_bytes() for path in sorted((ROOT / "learn" / "languages").glob("*.py")))
    mine = config.cache.mkdir("learn") / hashlib.sha256(code).hexdigest()[:12]
    for old in mine.parent.iterdir():
        if old != mine:
            shutil.rmtree(old, ignore_errors=True)
    os.environ["LEARN_CACHE"] = str(mine)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """How many processes share the tests: a few where all are run, none where some are named."""
    if config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return 0
    return min(os.cpu_count() or 1, 4)


FIRST = ("test_end_to_end", "test_browser", "test_splitting", "test_cli", "test_benchmarks", "test_links")
"""The modules that take longest, so that no process has one left when the others are done.

The first fills the cache with what it takes to build the interview; the next ones do without that meanwhile.
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest modules begin."""
    rank = {name: place for place, name in enumerate(FIRST)}
    items.sort(key=lambda item: rank.get(item.path.stem, len(FIRST)))


@dataclass(frozen=True)
class Learn:
    """The command `learn`, in a folder."""

    folder: Path

    def __call__(
        self, *arguments: object, before: tuple[str, ...] = (), **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run it as a process; `before` is a command line that it is put behind."""
        program = Path(sys.executable).with_name("learn")
        return subprocess.run(
            [*before, str(program), *map(str, arguments)],
            cwd=self.folder,
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=900,
        )


@pytest.fixture
def learn(tmp_path: Path) -> Learn:
    """The command `learn` in an empty folder."""
    return Learn(tmp_path)


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the recipe and the interview, as a clone has them."""
    return copy_of_project(tmp_path_factory.mktemp("clone"))


def copy_of_project(folder: Path) -> Path:
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    (folder / "decks").mkdir()
    shutil.copy(ROOT / "decks" / "interview.toml", folder / "decks")
    return folder


@dataclass(frozen=True)
class Built:
    """What `learn build decks/interview.toml` wrote and printed."""

    folder: Path
    printed: str
    told: str


@pytest.fixture(scope="session")
def built(project: Path) -> Built:
    """The interview, built as its recipe says."""
    done = Learn(project)("build", "decks/interview.toml")
    assert done.returncode == 0, done.stderr
    return Built(project / "decks" / "interview", done.stdout, done.stderr)


@pytest.fixture(scope="session")
def use() -> Tools:
    """The usual tools."""
    from learn.cache import default_folder
    from learn.pipeline import tools

    return tools(default_folder())


@pytest.fixture(scope="session")
def interview(use: Tools) -> Text:
    """The interview, aligned across its five languages."""
    from learn.pipeline import align, read_documents

    return align(read_documents(str(ROOT / "seeds" / f"interview.{lang}.txt") for lang in INTERVIEW), use)


@pytest.fixture(scope="session")
def linked(interview: Text, use: Tools, tmp_path_factory: pytest.TempPathFactory) -> Linked:
    """The words of the interview, linked in all pairs of its languages."""
    from learn.pipeline import link_words

    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # that of the run, in which each process has its own
    with (folder / "linked.pickle").open("a+b") as kept:
        fcntl.flock(kept, fcntl.LOCK_EX)  # the first process makes it, the others wait and read it
        kept.seek(0)
        if data := kept.read():
            found: Linked = pickle.loads(data)
        else:
            found = link_words(interview, permutations(INTERVIEW, 2), use)
            kept.write(pickle.dumps(found))
    return found


@pytest.fixture(scope="session")
def lexicon(interview: Text, linked: Linked, use: Tools) -> Callable[[str, str], Lexicon]:
    """Gives the interview's lexicon for a target and a base language."""
    from learn.pipeline import make_lexicon

    return cache(lambda target, base: make_lexicon(interview, target, base, use, linked))


def unprivileged() -> tuple[str, ...]:
    """What to put before a command so that file permissions hold for it, though the tests run as root."""
    if os.geteuid():
        return ()
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
