"""Tasks on the cores of this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from learn.engines import RERUNS
from learn.errors import LearnError

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 2  # tasks a worker that are handed out at a time: none waits, and few lie about


@dataclass(frozen=True, slots=True)
class Local:
    """Processes of this machine; with one worker, this process itself.

    A program that asks for more must guard its own start with `if __name__ == "__main__"`.
    """

    workers: int = 1

    def run(self, work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[int, R | LearnError]]:
        """What `work` gives for each task, by the task's number, as it gets done."""
        waiting = iter(enumerate(tasks))
        if self.workers <= 1:
            yield from ((number, work(task)) for number, task in waiting)
            return
        while True:
            handed: dict[int, T] = {}
            try:
                yield from self._together(work, waiting, handed)
            except BrokenProcessPool:
                # A process was killed. Nobody knows at which task, so what was handed out is done one by one.
                for number, task in handed.items():
                    yield number, _alone(work, task)
            else:
                return

    def _together(
        self, work: Callable[[T], R], waiting: Iterator[tuple[int, T]], handed: dict[int, T]
    ) -> Iterator[tuple[int, R]]:
        """Results of tasks that are done side by side; `handed` holds those that are handed out and not done."""
        with _pool(self.workers) as pool:
            jobs: dict[Future[R], int] = {}
            try:
                while True:
                    for number, task in islice(waiting, max(0, _AHEAD * self.workers - len(jobs))):
                        handed[number] = task
                        jobs[pool.submit(work, task)] = number
                    if not jobs:
                        return
                    for job in wait(jobs, return_when=FIRST_COMPLETED).done:
                        result = job.result()
                        number = jobs.pop(job)
                        del handed[number]
                        yield number, result
            finally:
                pool.shutdown(wait=True, cancel_futures=True)


def _alone(work: Callable[[T], R], task: T) -> R | LearnError:
    """The result of a task in a process of its own."""
    for _ in range(RERUNS):
        with _pool(1) as pool:
            try:
                return pool.submit(work, task).result()
            except BrokenProcessPool:
                continue
    return LearnError("the process at work on it was killed, and killed again, for want of memory perhaps")


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: the threads of the embedder do not survive a fork.
    return ProcessPoolExecutor(workers, get_context("spawn"), _begin, (max(1, (os.cpu_count() or 1) // workers),))


def _begin(threads: int) -> None:
    """Leave to each process its share of the cores, before it imports what would take them all."""
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))
