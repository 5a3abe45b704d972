"""Fuzzing: files of every format that is read, damaged at random, for as long as one likes.

A reader gives a result or a RequestError, in time, and nothing else. What does not is kept in a folder.
Run from the project's root: python bench/fuzz.py --seconds 600 --seed 1
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from learn.errors import LearnError
from tests.hostile import damage
from tests.hostile.reading import READERS

SECONDS = 10
"""For one file, of CPU."""


def late(*_: object) -> None:
    """Ends what takes too long."""
    raise TimeoutError


def main() -> int:
    """Damage and read until the time is up; gives how many faults were found, at most 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="a suffix, such as docx", default="")
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "learn-fuzz")
    asked = parser.parse_args()
    cases = [(s, data, read) for files, read in READERS for s, data in files.items() if asked.only in ("", s)]
    end, seed = time.monotonic() + asked.seconds, asked.seed
    count: Counter[str] = Counter()
    faults: dict[str, Path] = {}
    signal.signal(signal.SIGPROF, late)
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory() as folder:
        for suffix, data, read in cases:  # one that is not read as it is would only ever be refused
            path = Path(folder) / f"whole.{suffix}"
            path.write_bytes(data)
            read(path)
        while time.monotonic() < end:
            suffix, data, read = cases[seed % len(cases)]
            damaged = damage.damaged(data, suffix, random.Random(seed))
            path = Path(folder) / f"{seed}.{suffix}"
            path.write_bytes(damaged)
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            try:
                read(path)
                count[f"{suffix} read"] += 1
            except LearnError as error:
                count[f"{suffix} refused"] += 1
                fault = "" if len(str(error).splitlines()) == 1 else "an error of several lines"
            except Exception as error:
                at = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)][-2:]
                fault = f"{suffix}: {type(error).__name__} {' '.join(at)}: {str(error)[:80]}"
            else:
                fault = ""
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            slowest = max(slowest, (time.process_time() - began, path.name))
            if fault and fault not in faults:
                asked.keep.mkdir(parents=True, exist_ok=True)
                faults[fault] = asked.keep / path.name
                faults[fault].write_bytes(damaged)
                print(f"{fault}  {faults[fault]}", flush=True)
            path.unlink()
            seed += 1
    for suffix in dict.fromkeys(s for s, _, _ in cases):
        print(f"{suffix:12} {count[f'{suffix} read']:6} read {count[f'{suffix} refused']:6} refused")
    print(f"{seed - asked.seed} files, {len(faults)} faults, the slowest {slowest[0]:.1f} s ({slowest[1]})")
    return min(len(faults), 1)


if __name__ == "__main__":
    raise SystemExit(main())
