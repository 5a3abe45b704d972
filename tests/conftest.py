"""What many tests share: the interview read, aligned and built once, and `learn` as a user runs it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from learn.lexicon import Lexicon
    from learn.pipeline import Text, Tools

ROOT = Path(__file__).parents[1]
INTERVIEW = ("tl", "zh", "id", "hi", "ar")
"""The languages of the interview, in the order of its recipe."""


def pytest_configure(config: pytest.Config) -> None:
    """Keep vectors between two runs of the tests, in pytest's own cache: never in the user's.

    Analyses are kept there too, so that each state of the code that makes them has a folder of its own.
    """
    if "LEARN_CACHE" in os.environ:
        return
    code = b"".join(path.read_bytes() for path in sorted((ROOT / "learn" / "languages").glob("*.py")))
    mine = config.cache.mkdir("learn") / hashlib.sha256(code).hexdigest()[:12]
    for old in mine.parent.iterdir():
        if old != mine:
            shutil.rmtree(old, ignore_errors=True)
    os.environ["LEARN_CACHE"] = str(mine)


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
            timeout=300,
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
def lexicon(interview: Text, use: Tools) -> Callable[[str, str], Lexicon]:
    """Gives the interview's lexicon for a target and a base language."""
    from learn.pipeline import make_lexicon

    return cache(lambda target, base: make_lexicon(interview, target, base, use))


def unprivileged() -> tuple[str, ...]:
    """What to put before a command so that file permissions hold for it, though the tests run as root."""
    if os.geteuid():
        return ()
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
