"""A quiz as one self-contained HTML page: a worksheet on paper, an exercise on the screen.

The teacher's copy has an answer key on its own last page and checks answers on the screen, so it is also
the page for learning alone. The student's copy says nothing about which word belongs where.
"""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learn.pages import clean, css_string, environment, fonts, policy
from learn.quiz.item import Choice, Cloze, Listening, Matching, Order, Passage, attached
from learn.quiz.strings import ENGLISH, SCREEN
from learn.quiz.text import width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learn.quiz.formats import Copy
    from learn.quiz.item import Item
    from learn.quiz.quiz import Part, Quiz

LETTERS = "ABCDEFGHI"
"""What options are called by: there are at most nine."""

_MAIN = re.compile(r"<main>(.*)</main>", re.DOTALL)
_KEY = re.compile(r'<section class="key".*?</section>', re.DOTALL)
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)

_TEMPLATES = Path(__file__).parent / "templates"

_HEARD = 14
"""Columns of a gap for a word that is heard, whatever the word."""

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
    kinds = {part.kind for part in quiz.parts}
    style = _style(quiz)
    scripts = [_source(name) for name in (["fill.js", "check.js"] if teacher else ["fill.js"])]
    page = (
        environment(_TEMPLATES)
        .get_template("quiz.html")
        .render(
            quiz=quiz,
            heading=strings["kind_" + kinds.pop()] if len(kinds) == 1 else strings["kind"],
            key=[(part, _lines(part)) for part in quiz.parts] if teacher else [],
            letters=LETTERS,
            wide=_wide,
            tied=tied,
            teacher=teacher,
            translations=translations,
            hints=hints,
            t=strings,
            ui=ui,
            # our own files, hashed in the policy: the only text that is not escaped
            style=style,
            scripts=scripts,
            policy=policy(style, scripts, sounds=any(isinstance(item, Listening) for item in quiz.items)),
            sound=_sound,
            data=_data(quiz, strings, ui, teacher=teacher),
            readings=any(answer["reading"] for answer in _answers(quiz)),
        )
    )
    return page.rstrip("\n") + "\n"


def sheets(forms: Sequence[Quiz], copies: Sequence[Copy]) -> list[bytes]:
    """Return a page for each copy of each form of a quiz."""
    return [render(quiz, copy=copy).encode() for quiz in forms for copy in copies]


def together(forms: Sequence[Quiz], *, keys: bool) -> str:
    """Return one page of all forms of a quiz to be printed: either their sheets or their answer keys.

    Each has pages of its own that say its form and a number. The page runs no scripts.
    """
    part = _KEY if keys else _MAIN
    rules, sheets = ["@media screen { html { display: none; } }\n"], []  # else it would be drawn twice
    for n, quiz in enumerate(forms):
        page = render(quiz, copy="teacher" if keys else "student")
        what = " · ".join([quiz.form, *([ENGLISH["key"]] if keys else [])])
        number = f"{css_string(f'{what} · ')} counter(sheet{n})"
        rules.append(f"@page sheet{n} {{ counter-increment: sheet{n}; @bottom-right {{ content: {number}; }} }}\n")
        rules.append(f"#sheet{n} {{ page: sheet{n}; break-before: page; }}\n")
        sheets.append(f'<div id="sheet{n}"><main>{part.findall(page)[0]}</main></div>\n')
    style = _style(forms[0]) + "".join(rules)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style, ())}">\n'
        f"{_TITLE.findall(page)[0]}\n<style>{style}</style>\n{''.join(sheets)}</html>\n"
    )


def tied(stem: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Split what must not come apart from a gap at the end of a line off the pieces of a stem.

    For each piece: what is attached to the gap that it follows, the closing signs after that gap, and the rest of
    the piece; the first piece follows no gap.
    """
    parts: list[tuple[str, str, str]] = []
    opening = ""
    for number, piece in enumerate(stem):
        closing = _CLOSING.match(piece)[0] if number else ""  # type: ignore[index]
        rest = piece[len(closing) :]
        before = attached(rest) if number < len(stem) - 1 else ""
        parts.append((opening, closing, rest[: len(rest) - len(before)]))
        opening = before
    return parts


def _data(quiz: Quiz, strings: Mapping[str, str], ui: str, *, teacher: bool) -> dict[str, Any]:
    """Return what the scripts need; only a teacher's copy knows answers."""
    data: dict[str, Any] = {
        "ui": ui,
        "strings": {key: strings[key] for key in SCREEN if teacher or key in {"put", "taken", "placed"}},
    }
    if teacher:
        data["target"] = {"lang": clean(quiz.target.code), "dir": quiz.target.direction}
        data["base"] = {"lang": clean(quiz.base.code), "dir": quiz.base.direction}
        data["answers"] = _answers(quiz)
    return data


def _answers(quiz: Quiz) -> list[dict[str, Any]]:
    """What the script compares answers with, and says of them: one for each question, in order."""
    return [
        {key: _clean(value) for key, value in answer.items()}
        for part in quiz.parts
        for n, item in part.numbered
        for answer in _questions(n, item)
    ]


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    return [_clean(one) for one in value] if isinstance(value, list) else value


def _questions(n: int, item: Item) -> list[dict[str, Any]]:  # noqa: PLR0911 (one a kind)
    """The questions of an item: `index` is that of the right option, the rest as the item has it."""
    if isinstance(item, Cloze) and not item.options:
        words = {"accepted": list(item.accepted), "near": list(item.near), "loose": item.loose}
        return [_answer(n, item.shown, "target", item.reading, item.hint) | words]
    if isinstance(item, Cloze):
        chosen = {"index": item.options.index(item.shown)}
        return [_answer(n, item.shown, "target", item.reading, item.hint) | chosen]
    if isinstance(item, Choice):
        side, gloss = ("target", item.hint) if item.ask == "word" else ("base", "")
        shown = {"sentence": item.source, "translation": item.translation} if item.ask != "translation" else {}
        reading = item.reading if item.ask != "translation" else ""
        return [_answer(n, item.key, side, reading, gloss) | {"index": item.options.index(item.key)} | shown]
    if isinstance(item, Matching):
        return [
            _answer(n + i, item.meanings[k], "base", item.readings[i], "")
            | {"index": k, "sentence": item.examples[i][0], "translation": item.examples[i][1]}
            for i, k in enumerate(item.key)
        ]
    if isinstance(item, Passage):
        return [
            _answer(n + i, blank.shown, "target", blank.reading, blank.hint)
            | {"accepted": list(blank.accepted), "near": list(blank.near), "label": f"({n + i})"}
            for i, blank in enumerate(item.blanks)
        ]
    if isinstance(item, Order):
        orders = {"orders": [list(order) for order in item.accepted]}
        shown = {"sentence": item.source, "translation": item.translation}
        return [_answer(n, item.space.join(item.answer), "target", "", "") | orders | shown]
    if isinstance(item, Listening):
        words = {"accepted": list(item.accepted), "near": list(item.near)}
        shown = {"sentence": item.source, "translation": item.translation}
        return [_answer(n, item.shown, "target", item.reading, item.hint) | words | shown]
    raise TypeError(f"{type(item).__name__}: no page shows this kind of item")


def _answer(n: int, key: str, side: str, reading: str, gloss: str) -> dict[str, Any]:
    return {"n": n, "key": key, "side": side, "reading": reading, "gloss": gloss}


def _lines(part: Part) -> list[dict[str, Any]]:
    """The lines of the answer key: number, letter of the option, word of the target language, reading, meaning."""
    lines: list[dict[str, Any]] = []
    for n, item in part.numbered:
        if isinstance(item, Cloze):
            letter = LETTERS[item.options.index(item.shown)] if item.options else ""
            lines.append(_line(n, letter, item.shown, item.reading, item.hint))
        elif isinstance(item, Choice):
            letter = LETTERS[item.options.index(item.key)]
            word, gloss = (item.word, item.hint) if item.word else ("", item.key)
            lines.append(_line(n, letter, word, item.reading, gloss))
        elif isinstance(item, Matching):
            for i, k in enumerate(item.key):
                lines.append(_line(n + i, LETTERS[k], item.words[i], item.readings[i], item.meanings[k]))
        elif isinstance(item, Passage):
            for i, blank in enumerate(item.blanks):
                lines.append(_line(n + i, "", blank.shown, blank.reading, blank.hint))
        elif isinstance(item, Order):
            lines += [
                _line("" if number else n, "", " / ".join(item.parts[i] for i in order), "", "")
                for number, order in enumerate(item.accepted)
            ]
        elif isinstance(item, Listening):
            lines.append(_line(n, "", item.shown, item.reading, item.hint) | {"sentence": item.text})
    return lines


def _line(n: int | str, letter: str, word: str, reading: str, gloss: str) -> dict[str, Any]:
    return {"n": n, "letter": letter, "word": word, "reading": reading, "gloss": gloss, "sentence": ""}


def _sound(item: Listening) -> str:
    """The address of a sound: the sound itself, so that its name tells nothing and no file is asked for."""
    return f"data:audio/mpeg;base64,{base64.b64encode(item.clip.data).decode()}" if item.clip else ""


def _source(name: str) -> str:
    """Return a script of ours, as it stands between its tags."""
    return "\n" + (_TEMPLATES / name).read_text(encoding="utf-8")


def gap_width(quiz: Quiz, *, printed: bool = False) -> float:
    """Return how wide gaps are, in em: as the widest word of all needs it, so that none says which word it wants."""
    widest = max((width(word) for word in _words(quiz)), default=0)
    if any(isinstance(item, Listening) for item in quiz.items):
        widest = max(widest, _HEARD)  # no word stands on the page that tells how wide they are
    gap = min(16.0, max(6.0, 0.55 * widest + 1.5))
    return max(8.5, 1.3 * gap) if printed else gap  # a hand writes larger than print


def _style(quiz: Quiz) -> str:
    """Return the page's style sheet, with the fonts of its languages and one gap width for all gaps."""
    stems = " ".join(item.source for item in quiz.items)
    translations = " ".join(item.translation for item in quiz.items)
    rules = [
        (_TEMPLATES / "quiz.css").read_text(encoding="utf-8"),
        fonts("target", quiz.target, stems),
        fonts("base", quiz.base, translations),
        f".gap, .echo {{ width: {gap_width(quiz):.2f}em; }}\n",
        f"@media print {{ .gap, .echo {{ width: {gap_width(quiz, printed=True):.2f}em; }} }}\n",
    ]
    return "\n" + "".join(rules)


def _words(quiz: Quiz) -> list[str]:
    """The words that gaps are for, and those that they might be taken to be for."""
    banks = [word for part in quiz.parts for word in part.bank]
    return banks + [item.shown for item in quiz.items if isinstance(item, Cloze) and not item.options]


def _wide(item: Cloze | Choice) -> bool:
    """Whether options take a line each on paper."""
    return any(width(option) > 28 for option in item.options)
