"""A quiz as one self-contained HTML page: a worksheet on paper, an exercise on the screen.

The teacher's copy has an answer key on its own last page and checks answers on the screen, so it is also
the page for learning alone. The student's copy says nothing about which word belongs where.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from learn.errors import LearnError
from learn.pages import clean, environment, fonts, policy
from learn.quiz.strings import ENGLISH, SCREEN
from learn.quiz.text import width

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learn.quiz.quiz import Quiz

Copy = Literal["teacher", "student"]

_TEMPLATES = Path(__file__).parent / "templates"

_OPENING = re.compile(r"""[(\[{«“‘„‚「『《〈（【"'¿¡]*\Z""")
_CLOSING = re.compile(r"""[^\w\s(\[{«“‘„‚「『《〈（【¿¡—–-]*""")


def render(
    quiz: Quiz,
    *,
    copy: Copy = "teacher",
    translations: bool = True,
    hints: bool = False,
    strings: Mapping[str, str] = ENGLISH,
    ui: str = "en",
) -> str:
    """Return the page's HTML; the same arguments give the same text.

    `translations` and `hints` say what stands under a stem at first and on paper; on the screen of a
    teacher's copy both can be shown and hidden, a student's copy holds only what was asked for. `strings`
    is what the page says, in the language `ui`.
    """
    teacher = copy == "teacher"
    style = _style(quiz)
    scripts = [_source(name) for name in (["fill.js", "check.js"] if teacher else ["fill.js"])]
    page = (
        environment(_TEMPLATES)
        .get_template("quiz.html")
        .render(
            quiz=quiz,
            numbered=[(sheet, list(enumerate(sheet.items, sheet.first))) for sheet in quiz.sheets],
            tied=tied,
            teacher=teacher,
            translations=translations,
            hints=hints,
            t=strings,
            ui=ui,
            # our own files, hashed in the policy: the only text that is not escaped
            style=style,
            scripts=scripts,
            policy=policy(style, scripts),
            data=_data(quiz, strings, ui, teacher=teacher),
            readings=any(item.reading for item in quiz.items),
        )
    )
    return page.rstrip("\n") + "\n"


def write_html(quiz: Quiz, path: str | os.PathLike[str], *, copy: Copy = "teacher", **settings: Any) -> Path:
    """Write the page to a file, whole or not at all; `settings` are those of `render`. Returns the path."""
    text = render(quiz, copy=copy, **settings)
    path = Path(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise LearnError(f"{path}: cannot be written: {error.strerror or error}") from error
    return path


def tied(stem: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Split what must not come apart from a gap at the end of a line off the pieces of a stem.

    For each piece: the opening signs before the gap that it follows, the closing signs after that gap, and
    the rest of the piece; the first piece follows no gap.
    """
    parts: list[tuple[str, str, str]] = []
    opening = ""
    for number, piece in enumerate(stem):
        closing = _CLOSING.match(piece)[0] if number else ""  # type: ignore[index]
        rest = piece[len(closing) :]
        before = _OPENING.search(rest)[0] if number < len(stem) - 1 else ""  # type: ignore[index]
        parts.append((opening, closing, rest[: len(rest) - len(before)]))
        opening = before
    return parts


def _data(quiz: Quiz, strings: Mapping[str, str], ui: str, *, teacher: bool) -> dict[str, Any]:
    """Return what the scripts need; only a teacher's copy knows answers."""
    data: dict[str, Any] = {
        "ui": ui,
        "strings": {key: strings[key] for key in SCREEN if teacher or key in {"put", "taken"}},
    }
    if teacher:
        data["target"] = {"lang": clean(quiz.target.code), "dir": quiz.target.direction}
        data["base"] = {"lang": clean(quiz.base.code), "dir": quiz.base.direction}
        data["answers"] = [
            {
                "n": n,
                "points": item.points,
                "key": clean(item.shown),
                "accepted": [clean(word) for word in item.accepted],
                "near": [clean(word) for word in item.near],
                "reading": clean(item.reading),
                "gloss": clean(item.hint),
            }
            for n, item in enumerate(quiz.items, 1)
        ]
    return data


def _source(name: str) -> str:
    """Return a script of ours, as it stands between its tags."""
    return "\n" + (_TEMPLATES / name).read_text(encoding="utf-8")


def _style(quiz: Quiz) -> str:
    """Return the page's style sheet, with the fonts of its languages and one gap width for all gaps."""
    # as wide as the widest word of all banks, so that no gap says which word it wants
    widest = max((width(word) for sheet in quiz.sheets for word in sheet.bank), default=0)
    gap = min(16.0, max(6.0, 0.55 * widest + 1.5))
    stems = " ".join(item.text for item in quiz.items)
    translations = " ".join(item.translation for item in quiz.items)
    rules = [
        (_TEMPLATES / "quiz.css").read_text(encoding="utf-8"),
        fonts("target", quiz.target, stems),
        fonts("base", quiz.base, translations),
        f".gap, .echo {{ width: {gap:.2f}em; }}\n",
        # a hand writes larger than print
        f"@media print {{ .gap, .echo {{ width: {max(8.5, 1.3 * gap):.2f}em; }} }}\n",
    ]
    return "\n" + "".join(rules)
