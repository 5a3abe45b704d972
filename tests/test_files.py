"""Files are whole or not there, also when whoever wrote them was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from learn.errors import LearnError
from learn.files import archive, replace_file

STOPPED = """
import os, signal, sys
from pathlib import Path
from learn import files

def stop(*_):
    print("there", flush=True)
    signal.pause()

os.umask(0o22)
files.Path.replace = stop
files.replace_file(Path(sys.argv[1]), b"half")
"""


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_file_is_replaced_and_nothing_else_is_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a[1].txt"
    replace_file(path, b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert names(path.parent) == ["a[1].txt"]
    assert path.stat().st_mode & 0o044


def test_what_a_killed_process_left_is_swept_and_what_a_live_one_writes_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    writer = subprocess.Popen([sys.executable, "-c", STOPPED, str(path)], stdout=subprocess.PIPE)
    assert writer.stdout
    assert writer.stdout.readline() == b"there\n"
    (part,) = tmp_path.iterdir()
    replace_file(path, b"whole")
    assert part.exists()
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    assert part.exists()
    assert path.read_bytes() == b"whole"
    replace_file(path, b"again")
    assert names(tmp_path) == ["a.txt"]
    assert path.read_bytes() == b"again"


def test_two_that_write_the_same_file_both_end_well(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from learn.files import replace_file\n"
        "for n in range(200): replace_file(Path(sys.argv[1]), sys.argv[2].encode() * 1000)"
    )
    path = tmp_path / "a.txt"
    both = [subprocess.Popen([sys.executable, "-c", code, str(path), letter]) for letter in "xy"]
    end = time.monotonic() + 60
    while any(p.poll() is None for p in both):
        assert time.monotonic() < end
        if path.exists():
            assert path.read_bytes() in {b"x" * 1000, b"y" * 1000}
    assert [p.returncode for p in both] == [0, 0]
    assert names(tmp_path) == ["a.txt"]


def test_where_nothing_can_be_written_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "file" / "a", tmp_path / "folder", tmp_path / ("n" * 300)):
        with pytest.raises(LearnError, match="cannot be written"):
            replace_file(path, b"")
    assert names(tmp_path) == ["file", "folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_file(tmp_path / "a", b"old")
    real = os.fdopen

    def full(handle: int, mode: str) -> object:
        os.close(handle)
        return real(os.open("/dev/full", os.O_WRONLY), mode)

    monkeypatch.setattr("learn.files.os.fdopen", full)
    with pytest.raises(LearnError, match=r"a: cannot be written \(No space left on device\)"):
        replace_file(tmp_path / "a", b"new" * 9000)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_an_archive_is_the_same_each_time() -> None:
    members = {"b.txt": b"b" * 1000, "a/ö.png": b"a"}
    assert archive(members, {"a/ö.png"}) == archive(members, {"a/ö.png"})
    with zipfile.ZipFile(BytesIO(archive(members))) as file:
        assert {name: file.read(name) for name in file.namelist()} == members
