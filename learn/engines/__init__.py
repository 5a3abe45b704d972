"""Who does the work, of one text or of ten thousand: this machine's cores, or a cluster. The results are the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from learn.errors import LearnError, RequestError

__all__ = ["ENGINES", "RERUNS", "Engine", "engine_of"]

ENGINES = ("local", "dask")

RERUNS = 2
"""How often a task is done again whose worker died. One that kills every worker must end some time."""

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Does tasks, in any order, `workers` of them at a time."""

    @property
    def workers(self) -> int:
        """How many tasks are done at a time."""
        ...

    def run(self, work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[int, R | LearnError]]:
        """What `work` gives for each task, by the task's number, as it gets done.

        `work` is a function of a module, and pure: a task that is done twice gives the same. Tasks are taken from the
        iterable as there is room for them. A task whose workers die, time and again, has a LearnError that says so.
        """
        ...


def engine_of(name: str, scheduler: str | None = None) -> Engine:
    """The engine of a name: `local` has a process for each core, `dask` asks the `scheduler` at an address.

    Raises RequestError where there is no such engine, or it cannot be had.
    """
    if name == "local":
        from learn.engines.local import Local

        if scheduler:
            raise RequestError("--scheduler: is for a cluster; add --engine dask")
        return Local(os.cpu_count() or 1)
    if name == "dask":
        from learn.engines.dask import Dask

        if not scheduler:
            raise RequestError("--engine dask: needs the address of a scheduler, --scheduler tcp://HOST:PORT")
        return Dask(scheduler)
    raise RequestError(f"--engine {name}: not known; choose from {', '.join(ENGINES)}")
