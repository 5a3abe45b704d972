"""Pages printed to PDF by the browser that the user has, told what to do over a pair of pipes.

Chromium and what is built on it (Chrome, Edge, Brave) read commands from one pipe and answer through another: a line
of JSON each that ends in NUL. That is the DevTools protocol, of which printing takes few words.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from learn.errors import LearnError, RequestError

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
)
"""What the program is called, where it is on the path."""

_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
    "{ProgramFiles}/Google/Chrome/Application/chrome.exe",
    "{ProgramFiles(x86)}/Google/Chrome/Application/chrome.exe",
    "{LOCALAPPDATA}/Google/Chrome/Application/chrome.exe",
    "{ProgramFiles(x86)}/Microsoft/Edge/Application/msedge.exe",
    "{ProgramFiles}/Microsoft/Edge/Application/msedge.exe",
    "{ProgramFiles}/BraveSoftware/Brave-Browser/Application/brave.exe",
)
"""Where it is on macOS and Windows, which do not put it on the path."""

_FLAGS = (
    "--headless",
    "--remote-debugging-pipe",
    "--no-startup-window",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    # parts of its window that nobody sees, which take as long to draw as a page
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
    "--disable-gpu",
    "--disable-sync",
    "--font-render-hinting=none",  # letters are as wide on every screen
    "--host-resolver-rules=MAP * ~NOTFOUND",  # nothing is asked of a network, whatever a page says
    "--lang=en",
    "--password-store=basic",
    "--use-mock-keychain",
)

_PAPER = {
    "preferCSSPageSize": True,
    "paperWidth": 210 / 25.4,
    "paperHeight": 297 / 25.4,
    "generateTaggedPDF": True,
}

_AT_ONCE = 4
"""Pages that are printed at a time, if there are as many cores."""

INSTEAD = "take the format html and print that page"
"""What to do where the browser does not print."""

Printed = Callable[[Sequence[str]], list[bytes]]
"""What gives the PDF of each page of HTML."""

_Step = tuple[str, Mapping[str, Any], str]
"""A command, its parameters, and the session that it is for, "" for the browser itself."""


def find_browser() -> str:
    """Where the browser is: what LEARN_BROWSER names, or else what is there.

    Raises RequestError where there is none.
    """
    asked = os.environ.get("LEARN_BROWSER", "")
    if asked:
        found = shutil.which(asked)
        if found is None:
            raise RequestError(f"LEARN_BROWSER={asked}: no such program; name a Chromium, Chrome or Edge")
        return found
    for name in NAMES:
        if found := shutil.which(name):
            return found
    for place in _PLACES:
        with contextlib.suppress(KeyError):  # of another system
            path = Path(place.format_map(os.environ))
            if path.is_file():
                return str(path)
    raise RequestError(
        "format pdf: no browser to print with; install Chromium, Chrome or Edge (or say where it is by LEARN_BROWSER), "
        f"or {INSTEAD}"
    )


def printed(pages: Sequence[str], *, limit: float | None = None) -> list[bytes]:
    """Return the PDF of each page of HTML, by a browser that is started for it: see `printer`."""
    with printer(limit) as print_:
        return print_(pages)


@contextlib.contextmanager
def printer(limit: float | None = None) -> Iterator[Printed]:
    """Start the browser, and give what prints pages of HTML by it once, while it takes its time to start.

    The browser keeps nothing of them. A page is on its own: its scripts do not run, it has no network and sees no
    files. `limit` is how many seconds all may take, 30 and 15 for each page where it is not given. Raises RequestError
    where there is no browser, LearnError where it does not start, and when it does not print.
    """
    browser = find_browser()
    with tempfile.TemporaryDirectory(prefix="learn-", ignore_cleanup_errors=True) as folder:
        command = [browser, *_FLAGS, f"--user-data-dir={folder}"]
        if sys.platform != "win32" and os.geteuid() == 0:
            command.append("--no-sandbox")  # it does not run as root otherwise
        with (Path(folder) / "said.txt").open("w+b") as said:
            try:
                process, commands, answers = _start(command, said, folder)
            except OSError as error:
                raise LearnError(f"{browser}: does not start ({error.strerror}); {INSTEAD}") from error

            def print_(pages: Sequence[str]) -> list[bytes]:
                most = 30.0 + 15.0 * len(pages) if limit is None else limit
                late = threading.Event()
                watch = threading.Timer(most, _stop, [process, late])
                watch.start()
                try:
                    return _drive(commands, answers, [_print(page) for page in pages])
                except (EOFError, BrokenPipeError):
                    if late.is_set():
                        why = f"did not print {len(pages)} pages in {most:.0f} seconds"
                    else:
                        said.seek(0)
                        last = said.read().decode(errors="replace").strip().rpartition("\n")[2]
                        why = f"stopped before it had printed ({last[:200] or 'it said nothing'})"
                    raise LearnError(f"{browser}: {why}; {INSTEAD}") from None
                except _RefusedError as error:
                    raise LearnError(f"{browser}: does not print the page ({error}); {INSTEAD}") from None
                finally:
                    watch.cancel()
                    _close(commands, answers)

            try:
                yield print_
            finally:
                _close(commands, answers)
                _end(process)


class _RefusedError(Exception):
    """The browser answered that it will not, or cannot."""


def _print(page: str) -> Generator[_Step, dict[str, Any], bytes]:
    """The commands that print a page; each gives what was answered to it."""
    # A tab for each: what a page forbids itself would hold for the next one too.
    tab = (yield "Target.createTarget", {"url": "about:blank"}, "")["targetId"]
    session = (yield "Target.attachToTarget", {"targetId": tab, "flatten": True}, "")["sessionId"]
    yield "Emulation.setScriptExecutionDisabled", {"value": True}, session
    frame = (yield "Page.getFrameTree", {}, session)["frameTree"]["frame"]["id"]
    yield "Page.setDocumentContent", {"frameId": frame, "html": page}, session
    data = (yield "Page.printToPDF", _PAPER, session)["data"]
    yield "Target.closeTarget", {"targetId": tab}, ""
    return base64.b64decode(data)


def _drive(
    commands: IO[bytes], answers: IO[bytes], tasks: Sequence[Generator[_Step, dict[str, Any], bytes]]
) -> list[bytes]:
    """Send the commands of all tasks, a few tasks at a time, and give what they return in their order.

    Raises EOFError or BrokenPipeError where the browser ends before.
    """
    done: dict[int, bytes] = {}
    running: dict[int, int] = {}  # the task that a command is of, by the command's number
    waiting = list(range(len(tasks)))
    number = 0

    def go_on(task: int, answer: dict[str, Any] | None) -> bool:
        """Send the task's next command; whether it had one."""
        nonlocal number
        try:
            method, params, session = next(tasks[task]) if answer is None else tasks[task].send(answer)
        except StopIteration as end:
            done[task] = end.value
            return False
        number += 1
        running[number] = task
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        commands.write(json.dumps(message).encode() + b"\0")
        commands.flush()
        return True

    for _ in range(min(_AT_ONCE, os.cpu_count() or 1, len(waiting))):
        go_on(waiting.pop(0), None)
    rest = b""
    while len(done) < len(tasks):
        chunk = os.read(answers.fileno(), 1 << 20)
        if not chunk:
            raise EOFError
        *messages, rest = (rest + chunk).split(b"\0")
        for message in map(json.loads, messages):
            if "id" not in message:
                if message.get("method") == "Inspector.targetCrashed":
                    raise EOFError
                continue  # it tells of something that was not asked
            task = running.pop(message["id"])
            if "error" in message:
                raise _RefusedError(message["error"].get("message", "no reason given"))
            if not go_on(task, message["result"]) and waiting:
                go_on(waiting.pop(0), None)
    return [done[task] for task in range(len(tasks))]


def _start(
    command: Sequence[str], said: IO[bytes], folder: str
) -> tuple[subprocess.Popen[bytes], IO[bytes], IO[bytes]]:
    """Start the browser: its process, where commands for it are written, and where its answers are read."""
    its_in, our_out = os.pipe()
    our_in, its_out = os.pipe()
    try:
        process = _spawn(command, its_in, its_out, said, folder)
    except OSError:
        os.close(our_out)
        os.close(our_in)
        raise
    finally:
        os.close(its_in)
        os.close(its_out)
    return process, os.fdopen(our_out, "wb"), os.fdopen(our_in, "rb", 0)


def _spawn(command: Sequence[str], its_in: int, its_out: int, said: IO[bytes], folder: str) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        import msvcrt

        handles = [msvcrt.get_osfhandle(its_in), msvcrt.get_osfhandle(its_out)]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        command = [*command, "--remote-debugging-io-pipes={},{}".format(*handles)]
        settings = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
        return subprocess.Popen(  # noqa: S603 (the user's browser)
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, startupinfo=settings
        )
    # It reads from file 3 and writes to file 4, which the shell opens for it.
    script = f'exec "$@" 3</dev/fd/{its_in} 4>/dev/fd/{its_out}'
    return subprocess.Popen(  # noqa: S603 (the user's browser)
        ["/bin/sh", "-c", script, "sh", *command],
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=said,
        pass_fds=(its_in, its_out),
        # else it and GTK would keep settings in the user's own folder
        env=os.environ | {"BREAKPAD_DUMP_LOCATION": folder, "GSETTINGS_BACKEND": "memory"},
        start_new_session=True,  # so that it can be ended with all its processes
    )


def _close(commands: IO[bytes], answers: IO[bytes]) -> None:
    """Let go of the browser: it ends by itself once nobody can tell it anything."""
    for pipe in (commands, answers):
        with contextlib.suppress(OSError):
            pipe.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Wait for the end of a browser that is let go of, and make it end if need be."""
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        pass
    finally:
        _kill(process)
        process.wait()


def _stop(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the browser with the processes that it has started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
