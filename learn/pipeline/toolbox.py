"""What the stages share: vectors, the cache of analyses, progress; and whether a folder takes files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from learn.errors import LearnError

if TYPE_CHECKING:
    from learn.cache import Cache
    from learn.dictionaries import Dictionaries
    from learn.embedding import Vectors


Progress = Callable[[str, int, int], None]
"""Told of work as it is done: what, how much of it is done, how much there is."""


def no_progress(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the stages share: vectors, the cache of analyses, and who is told of progress."""

    vectors: Vectors
    cache: Cache
    progress: Progress = no_progress
    dictionaries: Dictionaries | None = None


def tools(cache_folder: Path | None, progress: Progress = no_progress, dictionaries: Iterable[str] = ()) -> Tools:
    """The usual tools; `cache_folder` None keeps nothing between two runs.

    `dictionaries` name files, as a path or as LANG-LANG=PATH. Raises RequestError for one that cannot be read.
    """
    from learn.cache import Cache
    from learn.embedding import E5, Vectors

    cache = Cache(cache_folder)
    return Tools(Vectors(E5(), cache), cache, progress, read_dictionaries(dictionaries))


def read_dictionaries(arguments: Iterable[str]) -> Dictionaries | None:
    """The dictionaries that arguments name, None where there are none; raises RequestError as for `tools`."""
    named = tuple(arguments)
    if not named:
        return None
    from learn.dictionaries import read_dictionaries as read

    return read(named)


def writable(folder: Path) -> None:
    """Make sure that a folder is there and takes files; raises LearnError where it is not so."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise LearnError(f"{folder}: cannot be written to ({error.strerror}); choose another folder") from error
