"""Sounds played by a program that the system has."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learn.speech import Clip

PROGRAMS = (
    ("afplay",),  # macOS
    ("mpv", "--no-video", "--really-quiet"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"),
    ("mpg123", "--quiet"),
    ("pw-play",),
    ("paplay",),
)
"""Players that end by themselves and play MP3, the best known first."""


@contextlib.contextmanager
def player() -> Iterator[Callable[[Clip], None] | None]:
    """What plays a clip, beside whatever else is done: the next one stops it. None where no program is found."""
    command = next((program for program in PROGRAMS if shutil.which(program[0])), None)
    if command is None and sys.platform != "win32":
        yield None
        return
    running: subprocess.Popen[bytes] | None = None
    with tempfile.TemporaryDirectory(prefix="learn-", ignore_cleanup_errors=True) as folder:

        def hear(clip: Clip) -> None:
            nonlocal running
            _stop(running)
            # a name of ours: that of a clip is text
            path = Path(folder) / f"sound{Path(clip.name).suffix}"
            path.write_bytes(clip.data)
            if command is None:
                os.startfile(path)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606
                return
            with contextlib.suppress(OSError):
                # found on the path by its name; it takes nothing from the terminal, and prints nothing there
                running = subprocess.Popen(  # noqa: S603
                    [*command, str(path)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # Ctrl-C is for the quiz
                )

        try:
            yield hear
        finally:
            _stop(running)


def _stop(running: subprocess.Popen[bytes] | None) -> None:
    if running is not None:
        running.terminate()
        running.wait()
