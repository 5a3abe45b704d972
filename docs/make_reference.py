"""Writes docs/commands.md from the commands themselves: python docs/make_reference.py."""

from __future__ import annotations

from pathlib import Path

import click

from learn.cli import main

PAGE = Path(__file__).with_name("commands.md")

_HEAD = """\
# Commands

<!-- Written by docs/make_reference.py. Change the help texts in learn/cli.py, then run it again. -->

Every command says the same with `--help`. Results go to standard output. Progress and remarks go to
standard error, so a pipe gets results only.

"""

_DOCUMENTS = """\
## Naming a document

A command that takes a `DOC` takes it in one of three ways:

| written | language |
| --- | --- |
| `id=texts/interview.txt` | the code before the `=` |
| `interview.id.txt` | the code in the file's name |
| `interview.txt` | detected from the text |

Documents are plain text: `.txt`, `.md`, or no suffix; UTF-8, UTF-16, or an older encoding that is told. Name one
document for each language. `fil` and `tl` are the same language, and so are `cmn` and `zh`.

In place of the documents you can name one file of text that is aligned already: `.tmx`, `.tsv`, `.csv`,
`.jsonl` or `.ndjson`. It holds all languages, so it stands alone. See [aligned text](alignment.md).
"""

_TAIL = """\
## The rows of `--format jsonl`

One JSON object a line, in UTF-8.

| command | fields |
| --- | --- |
| `align` | `id`, `section`, `score`, `text` (by language; "" where a language has no counterpart), `kind` |
| `vocab` | `headword`, `form` (as it most often stands), `kind` (word or phrase), `reading`, `gloss`, \
`alternatives`, `confidence`, `count`, `zipf`, `keyness`, `root`, `sentence`, `translation`, `section` |
| `tokens` | `text` (the sentence), `tokens`: `text`, `start`, `end`, `lemma`, `reading`, `function` |
| `languages` | `code`, `name`, `direction`, `splitter`, `lemmas`, `readings`, `voice`, `espeak`, `extra` |

`tsv` and `csv` begin with a header line. `align` has the columns `row`, `score`, one for each language, and
`kind`; `vocab` has the fields above, its alternatives joined by `; `. In `csv` it has columns for a reviewer besides:
`note`, `checked`, `drop`, `target` and `base`; the last row, `#exported`, is for
[corrections](learners.md#correcting-the-meanings). A cell that a spreadsheet would take for
a formula gets a `'` before it. In `tsv`, a cell that begins with a quotation mark is put between quotation
marks, as spreadsheets do. `tmx` is the exchange format of translation memories, version 1.4. `html` is a page
to look at. [Aligned text](alignment.md) says more.

The rows of `align` lose no text: joined, those of a language give back every sentence of its document, in
order. `zipf` is how frequent a word is in the language at large, from 0 (unknown) to about 8 (the most
frequent). `keyness` says how much more frequent it is in this text, in powers of ten.

## Exit status

| status | meaning |
| --- | --- |
| 0 | done |
| 1 | something could not be done, such as a file that cannot be written |
| 2 | what was asked for cannot be right: a bad option, recipe or document |

An error is one line. It names the input, says what is wrong and what to do about it.

## The cache

What is costly to compute (vectors of texts, analyses of sentences) is kept in your cache folder, on Linux
`~/.cache/learn`. The variable `LEARN_CACHE` names another folder. You can delete it at any time: the next
run is slower, its results are the same. `learn --no-cache COMMAND …` neither reads nor writes it.
"""


def reference() -> str:
    """The page: one section a command, in the order of `learn --help`."""
    context = click.Context(main, info_name="learn")
    names = main.list_commands(context)
    commands = [(name, command) for name in names if (command := main.get_command(context, name))]
    lines = ["| command | what it does |", "| --- | --- |"]
    lines += [f"| [`learn {name}`](#learn-{name}) | {_first(command)} |" for name, command in commands]
    lines += ["", *_options(main), "", _DOCUMENTS]
    for name, command in commands:
        lines += _section(name, command)
    return _HEAD + "\n".join(lines) + "\n" + _TAIL


def _section(name: str, command: click.Command) -> list[str]:
    """The lines of one command: usage, what it does, options, example."""
    arguments = [_value(p) for p in command.params if isinstance(p, click.Argument)]
    required = [f"{_longest(o)} {_value(o)}" for o in _options_of(command) if o.required]
    usage = " ".join([f"learn {name}", *arguments, *required, "[OPTIONS]"])
    lines = [f"## learn {name}", "", "```", usage, "```", ""]
    lines += [*_paragraphs(command.help or ""), *_options(command), ""]
    example = (command.epilog or "").removeprefix("Example:").strip()
    return [*lines, "Example:", "", "```", example, "```", ""]


def _options(command: click.Command) -> list[str]:
    """The table of a command's options."""
    lines = ["| option | value | default | what it does |", "| --- | --- | --- | --- |"]
    for option in _options_of(command):
        names = ", ".join(f"`{name}`" for name in sorted(option.opts, key=len))
        default = "needed" if option.required else _default(option)
        lines.append(f"| {names} | {_cell(_value(option))} | {default} | {_cell(option.help or '')} |")
    return [*lines, "| `-h`, `--help` |  |  | Show the help and exit. |"]


def _options_of(command: click.Command) -> list[click.Option]:
    return [p for p in command.params if isinstance(p, click.Option) and "--help" not in p.opts]


def _default(option: click.Option) -> str:
    known = isinstance(option.default, str | int | float) and not option.is_flag
    return f"`{option.default}`" if known else ""


def _value(parameter: click.Parameter) -> str:
    """What a parameter takes; our own words, for those of click differ from version to version."""
    kind = parameter.type
    value = {"integer": "number"}.get(kind.name, "TEXT")
    if isinstance(parameter, click.Option) and parameter.is_flag:
        value = ""
    elif parameter.metavar:
        value = parameter.metavar
    elif isinstance(parameter, click.Argument):
        value = (parameter.name or "").upper()
    elif isinstance(kind, click.Choice):
        value = " | ".join(kind.choices)
    elif isinstance(kind, click.IntRange | click.FloatRange):
        value = f"{kind.min:g} or more" if kind.max is None else f"{kind.min:g} to {kind.max:g}"
    elif isinstance(kind, click.Path):
        value = "PATH"
    return value


def _longest(option: click.Option) -> str:
    return max(option.opts, key=len)


def _first(command: click.Command) -> str:
    return _paragraphs(command.help or "")[0]


def _paragraphs(text: str) -> list[str]:
    """Help as click shows it: paragraphs without the line breaks of the source, a blank line after each."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        lines += [" ".join(paragraph.split()), ""]
    return lines


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(reference(), encoding="utf-8")
