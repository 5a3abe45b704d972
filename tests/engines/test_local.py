"""Tasks on the cores of this machine, whose processes may be killed."""

import os
from pathlib import Path

import pytest

from learn.engines import RERUNS, engine_of
from learn.engines.local import Local
from learn.errors import LearnError, RequestError
from tests.engines.work import Task, fails, pid, square


@pytest.mark.parametrize("workers", [1, 2])
def test_every_task_is_done_once(tmp_path: Path, workers: int) -> None:
    tasks = [Task(n, tmp_path) for n in range(7)]
    done = list(Local(workers).run(square, tasks))
    assert sorted(done) == [(n, n * n) for n in range(7)]
    assert list(Local(workers).run(square, [])) == []


def test_tasks_are_taken_as_there_is_room_for_them(tmp_path: Path) -> None:
    taken: list[int] = []

    def tasks():
        for n in range(100):
            taken.append(n)
            yield Task(n, tmp_path)

    results = Local(2).run(square, tasks())
    next(results)
    assert len(taken) <= 6
    results.close()


def test_one_worker_is_this_process(tmp_path: Path) -> None:
    assert list(Local(1).run(pid, [Task(0, tmp_path)])) == [(0, os.getpid())]
    [(_, other)] = Local(2).run(pid, [Task(0, tmp_path)])
    assert other != os.getpid()


def test_a_worker_that_is_killed_costs_a_rerun_and_nothing_else(tmp_path: Path) -> None:
    tasks = [Task(n, tmp_path, deaths=1 if n in {1, 4} else 0) for n in range(7)]
    assert sorted(Local(2).run(square, tasks)) == [(n, n * n) for n in range(7)]


def test_a_task_that_kills_every_worker_is_given_up_and_the_others_are_done(tmp_path: Path) -> None:
    tasks = [Task(n, tmp_path, deaths=99 if n == 2 else 0) for n in range(5)]
    done = dict(Local(2).run(square, tasks))
    error = done.pop(2)
    assert isinstance(error, LearnError)
    assert "killed" in str(error)
    assert done == {n: n * n for n in (0, 1, 3, 4)}
    assert len((tmp_path / "died-2").read_text()) == RERUNS + 1


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_work_itself_is_not_hidden(tmp_path: Path, workers: int) -> None:
    with pytest.raises(LearnError, match="3 cannot be done"):
        list(Local(workers).run(fails, [Task(3, tmp_path)]))


@pytest.mark.parametrize(
    ("name", "scheduler", "said"),
    [
        ("local", "tcp://127.0.0.1:1", "--engine dask"),
        ("dask", None, "--scheduler"),
        ("dask", "nonsense://x", "cannot be reached"),
        ("slurm", None, "choose from"),
    ],
)
def test_an_engine_that_cannot_be_had_is_refused(name: str, scheduler: str | None, said: str) -> None:
    with pytest.raises(RequestError, match=said):
        engine_of(name, scheduler)
