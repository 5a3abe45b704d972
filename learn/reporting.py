"""What a command says: results, what the user should know, and on a terminal how far it is."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from learn.terminal import plain

if TYPE_CHECKING:
    from learn.pipeline import Built, Made


def on_one_line(message: object) -> str:
    """A message on one line: names in it are strangers'."""
    return " ".join(plain(str(message)).split())


class Bars:
    """Progress on a terminal, one line that is rewritten; nothing at all elsewhere."""

    def __init__(self) -> None:
        self.shown = sys.stderr.isatty()
        self.line = 0
        self.last = 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show how much of some work is done."""
        now = time.monotonic()
        if not self.shown or (done < total and now - self.last < 0.1):
            return
        self.last = now
        width = 30
        full = width * done // max(total, 1)
        text = f"{what:<12} {'█' * full}{'░' * (width - full)} {done}/{total}"
        click.echo("\r" + text.ljust(self.line), nl=False, err=True)
        self.line = len(text)

    def clear(self) -> None:
        """Take the line away, so that results stand alone."""
        if self.line:
            click.echo("\r" + " " * self.line + "\r", nl=False, err=True)
            self.line = 0


def put(lines: Iterable[str], output: Path | None = None) -> None:
    """Print lines, or write them to a file, whole or not at all."""
    if output is None:
        for line in lines:
            sys.stdout.buffer.write((line + "\n").encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
        return
    from learn.listing import write

    write(lines, output)


def remark(lines: Iterable[str]) -> None:
    """Say what the user should know, each line once."""
    for line in dict.fromkeys(lines):
        click.echo(f"learn: {on_one_line(line)}", err=True)


def summary(made: Sequence[Made]) -> None:
    """Say what was made, a line a pair, and what was left out and why."""
    for one in made:
        more = (f", {one.sounds} sounds" if one.sounds else "") + (f", {one.items} quiz items" if one.items else "")
        click.echo(
            f"{one.target} ← {one.base}  {one.words} words, {one.phrases} phrases, {one.clozes} cloze{more}"
            f"  {one.files[0]}"
        )
    total: Counter[str] = Counter()
    for one in made:
        total.update(one.left_out)
    if total:
        click.echo("left out: " + ", ".join(f"{n} {reason}" for reason, n in total.most_common()))
    reasons: Counter[str] = Counter(reason for one in made for reason in one.fewer)
    for reason, n in reasons.items():
        click.echo(f"fewer than asked for{f' in {n} decks' if len(made) > 1 else ''}: {reason}")
    remark(line for one in made for line in one.remarks)


def summary_of_texts(built: Sequence[Built]) -> None:
    """Say what was made of each text, a line a text, and what the user should know, each line once."""
    for text in built:
        if text.made:
            words, phrases, clozes, items = (
                sum(getattr(one, name) for one in text.made) for name in ("words", "phrases", "clozes", "items")
            )
            click.echo(
                f"{text.name}  {len(text.made)} decks: {words} words, {phrases} phrases, {clozes} cloze, "
                f"{items} quiz items  {text.made[0].files[0].parent}"
            )
    remark(f"{text.name}: {line}" for text in built for one in text.made for line in one.remarks)
