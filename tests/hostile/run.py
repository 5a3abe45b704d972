"""Runs `learn` for many inputs, each in a process of its own that is forked once everything is loaded.

Reads a list of jobs as JSON from standard input, each with `folder`, `arguments`; writes a line of JSON for each job
that is done: its number, exit status, seconds of CPU, bytes of memory, and what it did to files and sockets.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MOST_SECONDS = 30
"""Seconds of CPU after which a process is ended: more than is allowed, so that it is seen by how much."""
MOST_MEMORY = 4 << 30
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {
    "os.mkdir": (0,), "os.remove": (0,), "os.rename": (0, 1), "os.rmdir": (0,), "os.link": (1,), "os.symlink": (1,),
    "os.truncate": (0,), "os.chmod": (0,), "os.utime": (0,), "sqlite3.connect": (0,),
}  # fmt: skip
CALLS = ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen", "os.system",
         "os.exec", "os.posix_spawn", "ctypes.dlopen.x")  # fmt: skip


def load() -> None:
    """Everything that commands import, so that it is done once."""
    import learn.alignment
    import learn.anki
    import learn.dictionaries
    import learn.languages.splitting
    import learn.listing
    import learn.pipeline
    import learn.quiz
    import learn.reading.aligned
    import learn.recipe  # noqa: F401
    from learn.languages import get
    from learn.reading import detect, formats

    for place in (*formats._FROM_BYTES.values(), *formats._FROM_TEXT.values()):
        formats._reader(place)
    get("id"), get("en")
    detect("Anak itu membeli roti di pasar, dan ibunya menunggu di rumah.")


def watched(folder: Path) -> None:
    """Note in a file each change that is made to files, and each call to the world outside."""
    notes = os.open(folder / "..audit", os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC)

    def note(event: str, what: str, place: object = -1) -> None:
        if isinstance(place, int) and place >= 0:  # relative to a folder that is open
            what = os.path.join(os.readlink(f"/proc/self/fd/{place}"), what)  # noqa: PTH115, PTH118
        os.write(notes, (json.dumps([event, what]) + "\n").encode())

    def path_of(what: Any) -> str:
        return os.fsdecode(os.fspath(what))

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            if not isinstance(path, int) and ((flags or 0) & WRITES or set(mode or "") & set("wax+")):
                note(event, path_of(path))
        elif event in CHANGES:
            for k in CHANGES[event]:
                if not isinstance(arguments[k], int) and arguments[k] != ":memory:":
                    note(event, path_of(arguments[k]), arguments[-1])
        elif event in CALLS:
            note("call", f"{event} {arguments[:2]}")

    sys.addaudithook(hook)


def child(job: dict[str, Any]) -> int:
    """Be `learn`; gives its exit status."""
    folder = Path(job["folder"])
    os.chdir(folder)
    os.environ |= {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp")}
    (folder / "tmp").mkdir()
    tempfile.tempdir = None  # it was looked up before
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    for number, name in ((1, "..stdout"), (2, "..stderr")):
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT)
        os.dup2(handle, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    watched(folder)
    from learn.cli import main

    try:
        main(job["arguments"], prog_name="learn")
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
        status = 1
    else:
        status = 0
    with contextlib.suppress(Exception):
        sys.stdout.flush()
        sys.stderr.flush()
    return status


def main() -> None:
    """Run all jobs, as many at once as there are cores."""
    jobs = json.load(sys.stdin)
    load()
    running: dict[int, tuple[int, float]] = {}
    waiting = list(enumerate(jobs))[::-1]
    most = int(os.environ.get("HOSTILE_AT_ONCE") or min(os.cpu_count() or 1, 4))
    while waiting or running:
        while waiting and len(running) < most:
            number, job = waiting.pop()
            pid = os.fork()
            if not pid:
                status = 70
                try:
                    status = child(job)
                finally:
                    os._exit(status)
            running[pid] = number, time.monotonic()
        pid, status, use = os.wait4(-1, 0)
        if pid not in running:
            continue
        number, began = running.pop(pid)
        found = {
            "number": number,
            "status": os.waitstatus_to_exitcode(status),
            "cpu": round(use.ru_utime + use.ru_stime, 2),
            "wall": round(time.monotonic() - began, 2),
            "memory": use.ru_maxrss * 1024,
        }
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
