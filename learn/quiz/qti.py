"""A quiz as QTI 1.2 in the form that Canvas writes and reads: a package of questions with their sounds."""

from __future__ import annotations

import hashlib
import html
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from learn.files import archive
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
    escaped,
    one_line,
    option,
    questions,
)

if TYPE_CHECKING:
    from learn.quiz.quiz import Quiz

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_MANIFEST = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"


def export(quiz: Quiz) -> Export:
    """The quiz as a zip file for the import of Canvas, classic or new quizzes alike."""
    made, left_out = questions(quiz)
    title = category(quiz)
    ident = "q" + hashlib.sha256(repr((title, quiz.seed, [q.name for q in made])).encode()).hexdigest()[:31]
    sounds = {f"audio/{q.clip.name}": q.clip.data for q in made if isinstance(q, Gaps) and q.clip}
    members = {
        "imsmanifest.xml": _bytes(_manifest(ident, list(sounds))),
        f"{ident}/{ident}.xml": _bytes(_assessment(ident, title, made)),
        f"{ident}/assessment_meta.xml": _bytes(_meta(ident, title, made)),
    }
    return Export(archive(members | sounds, packed=sounds), left_out)


def _bytes(root: ET.Element) -> bytes:
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _manifest(ident: str, sounds: Sequence[str]) -> ET.Element:
    root = ET.Element("manifest", identifier=f"{ident}_manifest", xmlns=_MANIFEST)
    metadata = ET.SubElement(root, "metadata")
    _leaf(metadata, "schema", "IMS Content")
    _leaf(metadata, "schemaversion", "1.1.3")
    ET.SubElement(root, "organizations")
    resources = ET.SubElement(root, "resources")
    quiz = ET.SubElement(resources, "resource", identifier=ident, type="imsqti_xmlv1p2")
    ET.SubElement(quiz, "file", href=f"{ident}/{ident}.xml")
    ET.SubElement(quiz, "dependency", identifierref=f"{ident}_meta")
    kind = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
    href = f"{ident}/assessment_meta.xml"
    meta = ET.SubElement(resources, "resource", identifier=f"{ident}_meta", type=kind, href=href)
    ET.SubElement(meta, "file", href=href)
    for number, path in enumerate(sounds, 1):
        sound = ET.SubElement(resources, "resource", identifier=f"{ident}_s{number}", type="webcontent", href=path)
        ET.SubElement(sound, "file", href=path)
    return root


def _meta(ident: str, title: str, made: Iterable[Question]) -> ET.Element:
    """What Canvas says of a quiz beside its questions."""
    root = ET.Element("quiz", identifier=ident, xmlns=_CANVAS)
    _leaf(root, "title", title)
    _leaf(root, "shuffle_answers", "true")
    _leaf(root, "scoring_policy", "keep_highest")
    _leaf(root, "quiz_type", "assignment")
    _leaf(root, "points_possible", f"{sum(q.points for q in made)}.0")
    return root


def _assessment(ident: str, title: str, made: Iterable[Question]) -> ET.Element:
    root = ET.Element("questestinterop", xmlns=_QTI)
    assessment = ET.SubElement(root, "assessment", ident=ident, title=title)
    _field(ET.SubElement(assessment, "qtimetadata"), "cc_maxattempts", "1")
    section = ET.SubElement(assessment, "section", ident="root_section")
    for number, question in enumerate(made, 1):
        _item(section, f"{ident}_{number}", question)
    return root


def _item(section: ET.Element, ident: str, question: Question) -> None:
    item = ET.SubElement(section, "item", ident=ident, title=clean(one_line(question.name)))
    meta = ET.SubElement(ET.SubElement(item, "itemmetadata"), "qtimetadata")
    presentation = ET.SubElement(item, "presentation")
    processing = ET.Element("resprocessing")
    outcomes = ET.SubElement(processing, "outcomes")
    ET.SubElement(outcomes, "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal")
    told = ET.SubElement(processing, "respcondition", {"continue": "Yes"})
    ET.SubElement(ET.SubElement(told, "conditionvar"), "other")
    ET.SubElement(told, "displayfeedback", feedbacktype="Response", linkrefid="general_fb")

    if isinstance(question, OneOf):
        kind = "multiple_choice_question"
        _material(presentation, question.body)
        answers = {f"{n}": option(text, question.side) for n, text in enumerate(question.options, 1)}
        _lid(presentation, "response1", answers, plain=False)
        _scored(processing, "response1", f"{question.options.index(question.key) + 1}", None)
    elif isinstance(question, Pairs):
        kind = "matching_question"
        _material(presentation, question.body)
        meanings = {f"{n}": one_line(text) for n, text in enumerate(question.meanings, 1)}
        for n, (word, k) in enumerate(zip(question.words, question.key, strict=True), len(meanings) + 1):
            place = _lid(presentation, f"response_{n}", meanings)
            _material(place, option(word, question.side), first=True)
            _scored(processing, f"response_{n}", f"{k + 1}", len(question.words))
    else:
        kind, body, places = _places(question)
        _material(presentation, body)
        first = 1
        for name, gap in places.items():
            words = gap.options or gap.accepted
            answers = {f"{n}": word for n, word in enumerate(words, first)}
            place = _lid(presentation, f"response_{name}", answers)
            _material(place, name, plain=True, first=True)
            _scored(processing, f"response_{name}", f"{first + words.index(gap.key)}", len(places))
            first += len(words)

    _field(meta, "question_type", kind)
    _field(meta, "points_possible", f"{question.points}.0")
    item.append(processing)
    feedback = ET.SubElement(ET.SubElement(item, "itemfeedback", ident="general_fb"), "flow_mat")
    _material(feedback, question.feedback)


def _places(question: Question) -> tuple[str, str, dict[str, Gap]]:
    """The type of a question with places in its text, its HTML, and the places by the names they have there."""
    if isinstance(question, Gaps):
        typed = not question.gaps[0].options
        stem = _free(question.body(lambda *_: ""))
        kind = "fill_in_multiple_blanks_question" if typed else "multiple_dropdowns_question"
        sound = ""
        if question.clip:
            path = html.escape(f"%24IMS-CC-FILEBASE%24/audio/{question.clip.name}")
            # where a player is not let through, there is a link left
            sound = f'<p><audio controls="controls" src="{path}"><a href="{path}">♪</a></audio></p>'
        return (
            kind,
            question.body(lambda n, _: f"[{stem}{n}]", sound),
            {f"{stem}{n}": gap for n, gap in enumerate(question.gaps, 1)},
        )
    if isinstance(question, InOrder):
        stem = _free(question.body + question.opening + question.closing)
        names = [f"{stem}{n}" for n in range(1, len(question.parts) + 1)]
        options = tuple(map(one_line, question.parts))
        row = " ".join(f"[{name}]" for name in names)
        frame = f"{escaped(question.opening)}{row}{escaped(question.closing)}"
        side = question.side
        body = f'{question.lead}<p lang="{side.code}" dir="{side.direction}">{frame}</p>{question.note}'
        return (
            "multiple_dropdowns_question",
            body,
            {name: Gap(key=one_line(part), options=options) for name, part in zip(names, question.answer, strict=True)},
        )
    raise TypeError(f"{type(question).__name__}: Canvas has no such question")


def _free(text: str) -> str:
    """How the names of gaps begin, so that none can be read in the text."""
    name = "gap"
    while f"[{name}" in text:
        name += "_"
    return name


def _lid(presentation: ET.Element, ident: str, answers: Mapping[str, str], *, plain: bool = True) -> ET.Element:
    """A place for an answer, and what can be chosen there."""
    place = ET.SubElement(presentation, "response_lid", ident=ident, rcardinality="Single")
    choice = ET.SubElement(place, "render_choice")
    for name, text in answers.items():
        _material(ET.SubElement(choice, "response_label", ident=name), text, plain=plain)
    return place


def _scored(processing: ET.Element, respident: str, answer: str, among: int | None) -> None:
    """What is right at a place, which is one of several unless `among` is None."""
    condition = ET.SubElement(processing, "respcondition")
    if among is None:
        condition.set("continue", "No")
    right = ET.SubElement(ET.SubElement(condition, "conditionvar"), "varequal", respident=respident)
    right.text = answer
    action, worth = ("Set", "100") if among is None else ("Add", f"{100 / among:.2f}")
    score = ET.SubElement(condition, "setvar", action=action, varname="SCORE")
    score.text = worth


def _material(node: ET.Element, text: str, *, plain: bool = False, first: bool = False) -> None:
    material = ET.Element("material")
    node.insert(0 if first else len(node), material)
    mattext = ET.SubElement(material, "mattext", texttype="text/plain" if plain else "text/html")
    mattext.text = clean(text)


def _field(metadata: ET.Element, label: str, entry: str) -> None:
    field = ET.SubElement(metadata, "qtimetadatafield")
    _leaf(field, "fieldlabel", label)
    _leaf(field, "fieldentry", entry)


def _leaf(node: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(node, tag).text = text
