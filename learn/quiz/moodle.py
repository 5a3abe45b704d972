"""A quiz as Moodle XML: questions for a question bank, of the types that Moodle has itself."""

from __future__ import annotations

import base64
import html
import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from learn.pages import clean
from learn.quiz.formats import Export
from learn.quiz.questions import (
    Gap,
    Gaps,
    InOrder,
    OneOf,
    Pairs,
    Question,
    category,
    menu,
    one_line,
    option,
    questions,
)
from learn.quiz.strings import QUESTIONS

if TYPE_CHECKING:
    from learn.quiz.quiz import Quiz
    from learn.speech import Clip

FIELD = "_" * 5
"""Where a short answer is typed inside its question."""

NEAR = 50
"""Per cent that an answer is worth which is nearly right."""

# Whatever may end an answer of an embedded question, or begin something else in it. Moodle replaces references in
# answers before it uses them, and knows a backslash before some of these only, so it is references here too.
_EMBEDDED = re.compile(r"""["#$%&*+/:;<=>@[\\\]^_`{|}~]""")


def export(quiz: Quiz) -> Export:
    """The quiz as a file for Moodle's question bank, in a category of its own."""
    made, left_out = questions(quiz)
    root = ET.Element("quiz")
    bank = ET.SubElement(root, "question", type="category")
    _text(ET.SubElement(bank, "category"), f"$course$/top/{_path(category(quiz))}")
    for question in made:
        _write(root, question)
    ET.indent(root)
    return Export(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n", left_out)


def _path(name: str) -> str:
    """A name as a part of a category's path: a slash is written twice."""
    return name.strip("/ ").replace("/", "//")


def _write(root: ET.Element, question: Question) -> None:
    if isinstance(question, Gaps):
        gap = question.gaps[0]
        if len(question.gaps) == 1 and not gap.options:
            _short_answer(root, question, gap)
        else:
            # an embedded question tells its points by its gaps
            _head(root, "cloze", question, question.body(lambda _, one: _embedded(one)), points=False)
    elif isinstance(question, OneOf):
        node = _head(root, "multichoice", question, question.body)
        _leaf(node, "single", "true")
        _leaf(node, "shuffleanswers", "true")
        _leaf(node, "answernumbering", "abc")
        _leaf(node, "showstandardinstruction", "0")
        for text in question.options:
            answer = ET.SubElement(node, "answer", fraction="100" if text == question.key else "0", format="html")
            _text(answer, option(text, question.side))
    elif isinstance(question, Pairs):
        node = _head(root, "matching", question, question.body)
        _leaf(node, "shuffleanswers", "true")
        for word, k in zip(question.words, question.key, strict=True):
            _pair(node, option(word, question.side), question.meanings[k])
        for meaning in question.spare:
            _pair(node, "", meaning)
    elif isinstance(question, InOrder):
        node = _head(root, "ordering", question, question.body)
        # From top to bottom, which is the same to those who read from the left and from the right.
        _leaf(node, "layouttype", "VERTICAL")
        _leaf(node, "selecttype", "ALL")
        _leaf(node, "selectcount", "0")
        _leaf(node, "gradingtype", "ALL_OR_NOTHING")
        _leaf(node, "showgrading", "HIDE")
        _leaf(node, "numberingstyle", "none")
        for place, text in enumerate(question.answer, 1):
            answer = ET.SubElement(node, "answer", fraction=f"{place}", format="html")
            _text(answer, option(text, question.side))
    else:
        raise TypeError(f"{type(question).__name__}: Moodle has no such question")


def _head(
    root: ET.Element, kind: str, question: Question, body: str, clip: Clip | None = None, *, points: bool = True
) -> ET.Element:
    """A question with what all types have."""
    node = ET.SubElement(root, "question", type=kind)
    _text(ET.SubElement(node, "name"), clean(question.name))
    text = ET.SubElement(node, "questiontext", format="html")
    _text(text, body)
    if clip:
        sound = ET.SubElement(text, "file", name=clip.name, path="/", encoding="base64")
        sound.text = base64.b64encode(clip.data).decode()
    _text(ET.SubElement(node, "generalfeedback", format="html"), question.feedback)
    if points:
        _leaf(node, "defaultgrade", f"{question.points}")
    _leaf(node, "penalty", "0.3333333")
    _leaf(node, "hidden", "0")
    return node


def _short_answer(root: ET.Element, question: Gaps, gap: Gap) -> None:
    sound = ""
    if question.clip:
        sound = f'<p><audio controls="controls" src="@@PLUGINFILE@@/{question.clip.name}"></audio></p>'
    node = _head(root, "shortanswer", question, question.body(lambda *_: FIELD, sound), question.clip)
    _leaf(node, "usecase", "0")
    for text in gap.accepted:
        _text(ET.SubElement(node, "answer", fraction="100", format="plain_text"), wanted(text))
    for text in gap.near:
        answer = ET.SubElement(node, "answer", fraction=f"{NEAR}", format="plain_text")
        _text(answer, wanted(text))
        _text(ET.SubElement(answer, "feedback", format="html"), nearly(question, gap))


def nearly(question: Gaps, gap: Gap) -> str:
    """HTML that says what would have been right."""
    return f'<span lang="en" dir="ltr">{html.escape(QUESTIONS["near"])}{option(gap.key, question.side)}</span>'


def wanted(text: str) -> str:
    """An answer that is typed: a star alone would stand for anything."""
    return clean(text).replace("*", "\\*")


def meaning_of(text: str) -> str:
    """A meaning to match: Moodle takes tags out of it and leaves references in."""
    return html.escape(one_line(text), quote=False)


def _embedded(gap: Gap) -> str:
    """A gap inside a text, with a list that drops down."""
    answers = (("=" if text == gap.key else "") + _quoted(menu(text)) for text in gap.options)
    return f"{{1:MULTICHOICE:{'~'.join(answers)}}}"


def _quoted(text: str) -> str:
    return _EMBEDDED.sub(lambda match: f"&#{ord(match[0])};", text)


def _pair(node: ET.Element, word: str, meaning: str) -> None:
    pair = ET.SubElement(node, "subquestion", format="html")
    _text(pair, word)
    _text(ET.SubElement(pair, "answer"), meaning_of(meaning))


def _text(node: ET.Element, text: str) -> None:
    _leaf(node, "text", text)


def _leaf(node: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(node, tag).text = text
