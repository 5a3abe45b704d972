"""Quizzes as QTI 1.2 for Canvas: valid, and read by pyslet, which is not ours; hostile texts by the rules of Canvas.

Those are what its importers (gems/plugins/qti_exporter, and the gem qti for new quizzes) take from a file. The DTD is
that of the specification as pyslet quotes it, element by element.
"""

import io
import re
import zipfile
from pathlib import Path

import pyslet.qtiv1
import pytest
from hypothesis import given, settings
from lxml import etree
from pyslet.qtiv1.common import MatText, QTIMetadataField, VarEqual
from pyslet.qtiv1.item import ResponseLabel, ResponseLId
from pyslet.qtiv1.xml import QTIDocument

from learn.quiz import Listening, Part, Passage, make_quiz
from learn.quiz.qti import export
from tests.quiz.hostile import (
    CLIP,
    choice,
    cloze,
    listening,
    matching,
    order,
    paragraphs,
    passage,
    plain,
    quiz,
    quizzes,
    same_word,
    seen,
)
from tests.quiz.texts import SIDES, lexicon


@pytest.fixture(scope="module")
def dtd():
    """The DTD of QTI 1.2, put together from the declarations that pyslet's documentation quotes."""
    folder = Path(pyslet.qtiv1.__file__).parent
    quoted = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py")))
    found = {}
    for declared in re.findall(r"<!(?:ELEMENT|ATTLIST)\s+\w+\s[^>]*>", quoted):
        found.setdefault(tuple(declared.split()[:2]), mended(declared))
    found = [declared for declared in found.values() if "....." not in declared]
    made = etree.DTD(io.StringIO("\n".join(found)))
    assert len(list(made.elements())) > 100
    return made


def mended(declared):
    """A declaration without the slips that it is quoted with."""
    declared = (
        declared.replace("%I_Title;", "title CDATA #IMPLIED").replace('#REQUIRED"', "#REQUIRED").replace("::", "")
    )
    if declared.split()[:2] in (["<!ELEMENT", "item"], ["<!ELEMENT", "itemmetadata"]):
        declared = re.sub(r"([?*])\s+(?=[\w(])", r"\1, ", declared)  # without commas
    return declared


def files(data):
    """What is in a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def questions_of(data):
    """The file with the questions, as the manifest names it."""
    members = files(data)
    root = etree.fromstring(members["imsmanifest.xml"])
    named = [node.get("href") for node in root.iter("{*}file")]
    assert sorted([*named, "imsmanifest.xml"]) == sorted(members)
    (quiz_file,) = (node[0].get("href") for node in root.iter("{*}resource") if node.get("type") == "imsqti_xmlv1p2")
    return members[quiz_file]


def valid(data, dtd):
    """The questions, if they are valid."""
    root = etree.fromstring(data)
    assert etree.QName(root).namespace == "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
    bare = etree.fromstring(re.sub(rb'\sxmlns="[^"]*"', b"", data, count=1))
    assert dtd.validate(bare), dtd.error_log.filter_from_errors()
    return bare


def by_pyslet(data):
    """The items of a file as pyslet reads them: their type and points, the answers of each place and the right one."""
    document = QTIDocument()
    document.read(src=io.BytesIO(data))
    (section,) = document.root.Assessment.SectionMixin
    return [of_item(item) for item in section.SectionItemMixin]


def of_item(item):
    fields = {
        field.FieldLabel.get_value(): field.FieldEntry.get_value()
        for field in item.find_children_depth_first(QTIMetadataField)
    }
    places = {
        place.ident: {
            label.ident: " ".join(shown(text) for text in label.find_children_depth_first(MatText))
            for label in place.find_children_depth_first(ResponseLabel)
        }
        for place in item.Presentation.find_children_depth_first(ResponseLId)
    }
    right = {
        equal.responseIdentifier: equal.get_value()
        for processing in item.ResProcessing
        for equal in processing.find_children_depth_first(VarEqual)
    }
    answers = [(list(labels.values()), labels[right[name]]) for name, labels in places.items()]
    return fields["question_type"], fields["points_possible"], answers


def shown(text):
    if text.texttype == "text/html":
        return seen("".join(str(child) for child in text.matChildren))
    return text.get_value()


def test_each_kind_becomes_the_type_that_grades_it(dtd):
    bank = ("x", "y", "z")
    made = quiz(
        Part("cloze", 1, (cloze("Ini ", "buku", ".", near=("bukunya",)),), style="open"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", start="b", accepted=("buku", "uku")),), style="letter"),
        Part("cloze", 1, (cloze("Ini ", "y", "."),), bank, "bank"),
        Part("cloze", 1, (cloze("Ini ", "buku", ".", options=("meja", "buku")),), style="choices"),
        Part("choice", 1, (choice("buku", ("book", "table"), "book"),)),
        Part("matching", 1, (matching(("a", "b", "c", "d", "e"), ("1", "2", "3", "4", "5", "6")),)),
        Part("passage", 1, (passage(("Ini ", ", itu ", "."), ("x", "y"), bank),), bank),
        Part("order", 1, (order(("dia", "membaca", "buku"), closing="."),)),
        Part("listening", 1, (listening("Ini ", "buku", "."),)),
        target="id",
        base="ar",
    )
    result = export(made)
    assert not result.left_out
    data = questions_of(result.data)
    meanings, parts = ["6", "5", "4", "3", "2", "1"], ["buku", "membaca", "dia"]
    assert by_pyslet(data) == [
        ("fill_in_multiple_blanks_question", "1.0", [(["buku"], "buku")]),
        ("fill_in_multiple_blanks_question", "1.0", [(["buku", "uku"], "buku")]),
        ("multiple_dropdowns_question", "1.0", [(["x", "y", "z"], "y")]),
        ("multiple_choice_question", "1.0", [(["meja", "buku"], "buku")]),
        ("multiple_choice_question", "1.0", [(["book", "table"], "book")]),
        ("matching_question", "5.0", [(meanings, meaning) for meaning in "12345"]),
        ("multiple_dropdowns_question", "2.0", [(["x", "y", "z"], "x"), (["x", "y", "z"], "y")]),
        ("multiple_dropdowns_question", "1.0", [(parts, part) for part in reversed(parts)]),
        ("fill_in_multiple_blanks_question", "1.0", [(["buku"], "buku")]),
    ]
    items = list(valid(data, dtd).iter("item"))
    names = [item.get("title") for item in items]
    assert names == sorted(set(names))
    texts = [paragraphs(stem(item)) for item in items]
    assert texts[0][1] == ("id", "ltr", "Ini [gap1].")
    assert texts[1][1] == ("id", "ltr", "Ini b[gap1].")
    assert texts[3][1] == ("id", "ltr", "Ini ____.")
    assert texts[6][1] == ("id", "ltr", "Ini (1) [gap1], itu (2) [gap2].")
    assert texts[7][1] == ("id", "ltr", "[gap1] [gap2] [gap3].")
    assert files(result.data)[f"audio/{CLIP.name}"] == CLIP.data
    assert f'src="%24IMS-CC-FILEBASE%24/audio/{CLIP.name}"' in stem(items[-1])
    assert [text for _, _, text in paragraphs(told(items[0]))] == ["buku – h", "Ini buku.", "t"]


def stem(item):
    return item.findtext("presentation/material/mattext")


def told(item):
    (link,) = item.iter("displayfeedback")
    (feedback,) = (f for f in item.iter("itemfeedback") if f.get("ident") == link.get("linkrefid"))
    return feedback.findtext("flow_mat/material/mattext")


def test_what_cannot_be_graded_right_is_counted():
    made = quiz(
        Part("listening", 1, (listening("a ", "b", " c", clip=None),)),
        Part("order", 1, (order(("a", "b", "c"), accepted=2), order(("a", "b", "c")))),
    )
    result = export(made)
    assert len(by_pyslet(questions_of(result.data))) == 1
    assert result.left_out == {
        "sentences to listen to, without sound": 1,
        "sentences whose parts fit in several orders": 1,
    }


def test_a_whole_quiz_is_valid_and_names_its_right_answers(dtd):
    kinds = ("cloze", "choice", "matching")
    made = make_quiz(lexicon("ar", "id"), SIDES["ar"], SIDES["id"], kinds=kinds, items=20)
    data = questions_of(export(made).data)
    valid(data, dtd)
    read = by_pyslet(data)
    assert len(read) == len(made.items)
    assert sum(float(points) for _, points, _ in read) == made.points
    for item, (_, _, answers) in zip(made.items, read, strict=True):
        rights = [right for _, right in answers]
        assert rights == ([item.meanings[k] for k in item.key] if item.kind == "matching" else [plain(item.key)])


@settings(max_examples=25)
@given(made=quizzes())
def test_any_text_comes_back_as_it_was(dtd, made):
    result = export(made)
    root = valid(questions_of(result.data), dtd)
    items = {item.get("title").split()[0]: item for item in root.iter("item")}
    assert len({item.get("ident") for item in items.values()}) == len(items)
    for part in made.parts:
        for n, item in part.numbered:
            question = items.pop(f"{n:03d}", None)
            if question is None:
                assert part.kind == "listening" or len(item.accepted) > 1
            else:
                check(part, item, question)
    assert not items
    assert sum(result.left_out.values()) == 2


def check(part, item, question):
    places = {}
    for place in question.iter("response_lid"):
        answers = {label.get("ident"): label.findtext("material/mattext") for label in place.iter("response_label")}
        places[place.get("ident")] = (place.findtext("material/mattext"), answers)
    right = {equal.get("respident"): equal.text for equal in question.iter("varequal")}
    assert set(right) == set(places)
    keys = [places[name][1][answer] for name, answer in right.items()]
    scores = [float(score.text) for score in question.iter("setvar")]
    assert sum(scores) == pytest.approx(100, abs=0.1)
    texts = paragraphs(stem(question))
    names = [name for name, _ in places.values()] if len(places) > 1 or part.kind != "choice" else []
    options = [list(answers.values()) for _, answers in places.values()]
    if part.kind in {"cloze", "listening", "passage", "order"} and part.style != "choices":
        # the names of the gaps stand once each in the text, and nothing else reads like one
        found = re.findall(r"\[[A-Za-z0-9_.-]+\]", stem(question))
        assert [name for name in found if name[1:-1] in names] == [f"[{name}]" for name in names]
        assert list(places) == [f"response_{name}" for name in names]
    if part.kind in {"cloze", "listening"}:
        start, mark = getattr(item, "begun", ""), "____" if part.style == "choices" else f"[{names[0]}]"
        assert texts[2 if isinstance(item, Listening) else 1] == ("ar", "rtl", plain((start + mark).join(item.stem)))
    if part.kind == "listening" or part.style in {"open", "letter"}:
        assert {same_word(word) for word in item.accepted} <= {same_word(word) for word in options[0]}
        assert not {same_word(word) for word in item.near} & {same_word(word) for word in options[0]}
    elif part.bank:
        blanks = item.blanks if isinstance(item, Passage) else [item]
        assert options == [[plain(word) for word in part.bank]] * len(blanks)
        assert keys == [plain(blank.shown) for blank in blanks]
    elif part.kind == "matching":
        assert [seen(word) for word in names] == [plain(word) for word in item.words]
        assert options == [[plain(meaning) for meaning in item.meanings]] * len(item.words)
        assert keys == [plain(item.meanings[k]) for k in item.key]
    elif part.kind == "order":
        assert keys == [plain(text) for text in item.answer]
    else:
        assert [seen(option) for option in options[0]] == [plain(option) for option in item.options]
        assert seen(keys[0]) == plain(item.key)
    for text in (item.source, item.translation):
        assert plain(text) in [line for _, _, line in paragraphs(told(question))]
