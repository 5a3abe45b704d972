"""The cache: it speeds things up, and never stands in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.cache import Cache, default_folder
from tests.conftest import ROOT, unprivileged


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def python(script: str, *arguments: object, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    """Another process, that runs a script."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@given(st.dictionaries(st.text(), st.binary()), st.text())
def test_what_was_put_is_got_under_its_space_only(values: dict[str, bytes], space: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        Cache(Path(folder)).put(space, values)
        assert Cache(Path(folder)).get(space, [*values, "another key"]) in (
            values,
            values | {"another key": b""},
        )
        assert Cache(Path(folder)).get(f"{space}2", values) == {}


def test_more_keys_than_sqlite_takes_at_once(tmp_path: Path) -> None:
    values = {f"key {k}": str(k).encode() for k in range(40_000)}
    cache = Cache(tmp_path)
    cache.put("s", values)
    assert cache.get("s", values) == values


def test_a_cache_without_a_folder_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache = Cache(None)
    cache.put("s", {"k": b"v"})
    assert cache.get("s", ["k"]) == {}
    assert files(tmp_path) == []


def test_the_folder_is_made_when_it_is_needed(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "a" / "b")
    assert files(tmp_path) == []
    cache.put("s", {"k": b"v"})
    assert Cache(tmp_path / "a" / "b").get("s", ["k"]) == {"k": b"v"}


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom learn.cache import Cache\n"
        "cache, name = Cache(Path(sys.argv[1])), sys.argv[2]\n"
        "for k in range(150):\n"
        "    cache.put('s', {f'{name} {k}': name.encode() * 500, f'both {k}': b'same'})\n"
        "    assert cache.get('s', [f'{name} {k}', f'both {k}']).keys() == {f'{name} {k}', f'both {k}'}\n"
    )
    running = [python(script, tmp_path, name) for name in "abc"]
    for process in running:
        assert process.communicate() == ("", "")
        assert process.returncode == 0
    cache = Cache(tmp_path)
    for name in "abc":
        assert len(cache.get("s", [f"{name} {k}" for k in range(150)])) == 150
    assert set(cache.get("s", [f"both {k}" for k in range(150)]).values()) == {b"same"}


def test_a_process_that_is_killed_while_it_writes_leaves_a_good_cache(tmp_path: Path) -> None:
    script = (
        "import itertools, sys\nfrom pathlib import Path\nfrom learn.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1]))\n"
        "for k in itertools.count():\n"
        "    cache.put('s', {f'{k} {i}': b'v' * 1000 for i in range(200)})\n"
        "    print(k, flush=True)\n"
    )
    with python(script, tmp_path) as process:
        assert process.stdout
        for _ in range(5):
            process.stdout.readline()
        process.kill()
    cache = Cache(tmp_path)
    assert len(cache.get("s", [f"3 {i}" for i in range(200)])) == 200
    cache.put("s", {"more": b"more"})
    assert Cache(tmp_path).get("s", ["more"]) == {"more": b"more"}


def filled(folder: Path) -> Path:
    """A cache with some values in it, that no process has open; gives its file."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom learn.cache import Cache\n"
        "Cache(Path(sys.argv[1])).put('s', {f'key {k}': b'v' * 2000 for k in range(200)})\n"
    )
    assert python(script, folder).communicate() == ("", "")
    path = folder / "cache.sqlite3"
    db = sqlite3.connect(path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return path


DAMAGE = {
    "no database": lambda data: b"this is not a database at all" * 100,
    "a wrong header": lambda data: b"\0" * 100 + data[100:],
    "cut off": lambda data: data[: len(data) // 2],
    "empty": lambda data: b"",
    "noise inside": lambda data: data[:4096] + bytes(range(256)) * ((len(data) - 4096) // 256),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_done_without_and_replaced(tmp_path: Path, damage: str) -> None:
    path = filled(tmp_path)
    assert path.stat().st_size > 400_000
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    keys = [f"key {k}" for k in range(200)]
    cache = Cache(tmp_path)
    for value in cache.get("s", keys).values():
        assert value == b"v" * 2000
    cache.put("s", {"new": b"value"})
    again = Cache(tmp_path)
    again.put("s", dict.fromkeys(keys, b"v" * 2000))
    again.get("s", keys)
    again.put("s", dict.fromkeys(keys, b"v" * 2000))
    assert Cache(tmp_path).get("s", keys) == dict.fromkeys(keys, b"v" * 2000)


def test_a_database_of_someone_else_is_no_reason_to_fail(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cache.sqlite3") as db:
        db.execute("CREATE TABLE cache (other TEXT)")
    db.close()
    cache = Cache(tmp_path)
    cache.put("s", {"k": b"v"})
    assert cache.get("s", ["k"]) in ({}, {"k": b"v"})


def test_it_can_be_deleted_at_any_time(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    cache.put("s", {"k": b"v"})
    shutil.rmtree(tmp_path / "c")
    cache.put("s", {"more": b"v"})
    cache.get("s", ["k", "more"])
    fresh = Cache(tmp_path / "c")
    fresh.put("s", {"k": b"v"})
    assert fresh.get("s", ["k"]) == {"k": b"v"}


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_takes_no_files_is_done_without(tmp_path: Path, mode: int) -> None:
    (tmp_path / "c").mkdir(mode=mode)
    script = (
        "import sys\nfrom pathlib import Path\nfrom learn.cache import Cache\n"
        "for folder in (Path(sys.argv[1]), Path(sys.argv[1]) / 'deeper'):\n"
        "    cache = Cache(folder)\n"
        "    cache.put('s', {'k': b'v'})\n"
        "    assert cache.get('s', ['k']) == {}\n"
    )
    process = python(script, tmp_path / "c", before=unprivileged())
    assert process.communicate() == ("", "")
    assert process.returncode == 0
    (tmp_path / "c").chmod(0o755)
    assert files(tmp_path / "c") == []


def test_a_cache_that_can_only_be_read_is_read_or_done_without(tmp_path: Path) -> None:
    path = filled(tmp_path)
    for leftover in (Path(f"{path}-wal"), Path(f"{path}-shm")):
        leftover.unlink(missing_ok=True)
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    script = (
        "import sys\nfrom pathlib import Path\nfrom learn.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1]))\n"
        "cache.put('s', {'k': b'v'})\n"
        "assert set(cache.get('s', ['key 1', 'k']).values()) <= {b'v' * 2000}\n"
    )
    process = python(script, tmp_path, before=unprivileged())
    assert process.communicate() == ("", "")
    assert process.returncode == 0
    tmp_path.chmod(0o755)


def test_a_file_where_the_folder_should_be_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("not a folder", encoding="utf-8")
    cache = Cache(tmp_path / "c")
    cache.put("s", {"k": b"v"})
    assert cache.get("s", ["k"]) == {}
    assert (tmp_path / "c").read_text(encoding="utf-8") == "not a folder"


def test_a_locked_cache_keeps_nobody_waiting_for_ever(tmp_path: Path) -> None:
    path = filled(tmp_path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        cache = Cache(tmp_path)
        # readers do not wait for a writer
        assert len(cache.get("s", ["key 1", "key 2"])) == 2
    finally:
        holder.execute("ROLLBACK")
        holder.close()


def test_the_user_says_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEARN_CACHE", str(tmp_path / "mine"))
    assert default_folder() == tmp_path / "mine"
    monkeypatch.delenv("LEARN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if os.name == "posix" and sys.platform != "darwin":
        assert default_folder() == tmp_path / "learn"
