"""The errors that a user can mend: one line that names the input, what is wrong with it and what to do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path


class LearnError(Exception):
    """Something could not be done; the command line prints the message and ends with status 1."""

    status = 1


class RequestError(LearnError):
    """What was asked for cannot be right (a bad option, recipe or document); status 2."""

    status = 2


@contextlib.contextmanager
def reading(path: str | Path) -> Iterator[None]:
    """Raise RequestError, which names the file, for what is wrong with it: ValueError or OSError of who reads it."""
    try:
        yield
    except ValueError as error:
        raise RequestError(f"{path}: {error}") from error
    except FileNotFoundError as error:
        raise RequestError(f"{path}: there is no such file") from error
    except OSError as error:
        raise RequestError(f"{str(path)!r}: cannot be read ({(error.strerror or str(error)).lower()})") from error
