"""Rows as one self-contained HTML page to look at: languages side by side, what is doubtful in plain view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from learn.document import PAIRED, BlockKind, Row

if TYPE_CHECKING:
    from learn.languages import Language

_FOLDER = Path(__file__).parent
_SAMPLE = 2000


def page(found: Sequence[Row], langs: Sequence[str], *, title: str = "", agreement: float | None = None) -> str:
    """The HTML of a page of rows, a column a language; the same rows give the same page.

    `agreement` between 0 and 1 is one more figure above the table, for those who have measured it. Text is never
    markup, and the page's policy lets nothing in from elsewhere: no script, picture, font or request.
    """
    from learn import pages
    from learn.languages import get

    languages = [get(lang) for lang in langs]
    style = _style(found, languages)
    template = pages.environment(_FOLDER).get_template("page.html")
    text = template.render(
        title=title or "Aligned text",
        languages=languages,
        groups=list(_groups(found, langs)),
        figures=list(_figures(found, langs, agreement)),
        doubtful=any(not _fine(row, langs) for row in found),
        style=style,
        policy=pages.policy(style),
    )
    return text.rstrip("\n")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row as the page shows it; `meter` is the score in tenths, None where there is no pairing to be sure of."""

    number: int
    kind: str
    texts: tuple[str, ...]
    score: str
    meter: int | None
    low: bool
    fine: bool


def _groups(found: Sequence[Row], langs: Sequence[str]) -> Iterator[tuple[str, list[_Line]]]:
    """The lines of each section, with its name where no line of its own says it."""
    lines: list[_Line] = []
    name, last = "", ""
    for row in found:
        heads = row.kind is BlockKind.HEADING and row.section in {row.text(lang) for lang in langs}
        if heads or row.section != last:
            if lines:
                yield name, lines
            name, lines = "" if heads else row.section, []
        last = row.section
        lines.append(_line(row, langs))
    if lines:
        yield name, lines


def _line(row: Row, langs: Sequence[str]) -> _Line:
    texts = tuple(row.text(lang) for lang in langs)
    paired = sum(map(bool, texts)) > 1
    return _Line(
        row.id,
        row.kind.value,
        texts,
        f"{row.score:.2f}" if paired else "",
        round(10 * min(max(row.score, 0.0), 1.0)) if paired else None,
        low=paired and row.score < PAIRED,
        fine=_fine(row, langs),
    )


def _fine(row: Row, langs: Sequence[str]) -> bool:
    """Whether every language has text, and the row is sure enough."""
    return row.score >= PAIRED and all(row.text(lang) for lang in langs)


def _figures(found: Sequence[Row], langs: Sequence[str], agreement: float | None) -> Iterator[tuple[str, str, bool]]:
    """What stands above the table: a figure, what it counts, and whether it is one to look into."""
    counts = [sum(bool(row.text(lang)) for lang in langs) for row in found]
    whole = sum(n == len(langs) for n in counts)
    some = sum(1 < n < len(langs) for n in counts)
    alone = sum(n == 1 for n in counts)
    low = sum(n > 1 and row.score < PAIRED for n, row in zip(counts, found, strict=True))
    yield str(len(found)), "rows" if len(found) != 1 else "row", False
    yield str(whole), "paired" if len(langs) == 2 else "paired in all languages", False
    if len(langs) > 2:
        yield str(some), "paired in some", some > 0
    yield str(alone), "unpaired", alone > 0
    yield str(low), f"score below {PAIRED}", low > 0
    if agreement is not None:
        yield f"{100 * agreement:.0f} %", "agreement", False


def _style(found: Sequence[Row], languages: Sequence[Language]) -> str:
    """The style sheet, with the fonts of each language, for as many columns as there are."""
    from learn.pages import fonts

    room = 10 * len(languages) + 5
    sheet = (_FOLDER / "page.css").read_text(encoding="utf-8")
    # A screen of 60rem is wide enough to move about in a table that is wider still.
    rules = [sheet.replace("31rem", f"{min(room, 60)}rem").replace("30rem", f"{room}rem")]
    for k, language in enumerate(languages):
        sample = ""
        for row in found:
            sample += row.text(language.code)
            if len(sample) > _SAMPLE:
                break
        rules.append(fonts(f"l{k}", language, sample[:_SAMPLE]))
    rules += [f".s{n} i {{ inline-size: {10 * n}%; }}\n" for n in range(11)]
    if len(languages) > 2:
        rules.append("@page { size: landscape; }\n")
    return "\n" + "".join(rules)
