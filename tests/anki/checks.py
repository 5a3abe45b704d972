"""What may be wrong with a card as the real Anki renders it: empty, broken, incomplete, or giving its answer away."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from learn.languages import Token, get
from learn.lexicon.expressions import flat
from tests.anki.real_anki import shown

if TYPE_CHECKING:
    from anki.cards import Card

BROKEN = ("{{", "}}", "<", "&lt;", "&amp;", "&nbsp;", "template", "::", "None")
"""What a side shows where something is marked up twice or not at all, or a template is broken."""

_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}")
_SHORT = 3  # letters: what is shorter stands in many a word by chance


def complaints(card: Card) -> list[str]:
    """What is wrong with a card, a line each."""
    output, note = card.render_output(), card.note()
    fields = {name: shown(value) for name, value in note.items()}
    front, back = shown(output.question_text), shown(output.answer_text)
    found = [f"{side} is empty" for side, text in (("front", front), ("back", back)) if not re.search(r"\w", text)]
    found += [
        f"{side} has {artefact}" for side, text in (("front", front), ("back", back)) for artefact in BROKEN
        if artefact in text
    ]  # fmt: skip
    if card.template()["name"] == "Cloze":
        whole = _CLOZE.sub(r"\2", note["Text"])
        told = [f"front tells {answer}" for answer in _told_by_cloze(note["Text"], card.ord + 1, front, note["Target"])]
        wanted = {"Sentence": shown(whole)} | {n: fields[n] for n in ("Translation", "Reading", "Notes", "Source")}
    else:
        told = [f"front tells {a}" for a in _told(card.template()["name"], fields, note["Sentence"], front)]
        wanted = {name: fields[name] for name in SHOWN}
    missing = [f"back lacks {name}" for name, text in wanted.items() if text and text not in back]
    twice = [f"back says {name} twice" for name in ("Sentence", "Translation") if back.count(wanted[name] or "\0") > 1]
    return found + told + missing + twice


SHOWN = ("Headword", "Reading", "Gloss", "Sentence", "SentenceReading", "Translation", "Notes", "Source")
"""The fields of a word or phrase that its back shows."""


def _told(template: str, fields: dict[str, str], sentence: str, front: str) -> Iterator[str]:
    """What the front of a word's or phrase's card tells of its answer."""
    if template == "Recognise":
        gloss = fields["Gloss"]
        if len(plain(gloss)) >= _SHORT and plain(gloss) in plain(front):
            yield gloss
        if len(gloss.split()) > 1 and set(words(gloss)) <= set(words(front)):
            yield f"all words of {gloss}"
        return
    headword = fields["Headword"]
    if plain(headword) in plain(front):
        yield headword
    if template == "Produce" and len(words(headword)) == 1:
        marks = [m.span(1) for m in re.finditer(r"<b>(.*?)</b>", sentence)]
        yield from forms(fields["Sentence"], [sentence[a:b] for a, b in marks], fields["Target"], fields["Gap"])


def _told_by_cloze(text: str, number: int, front: str, lang: str) -> Iterator[str]:
    """What the front of a cloze card tells of its answer."""
    answers = [html.unescape(answer) for n, answer, _ in _CLOZE.findall(text) if int(n) == number]
    for answer in answers:
        if plain(answer) in plain(front):
            yield answer
    yield from forms(shown(_CLOZE.sub(r"\2", text)), answers, lang, front)


def forms(sentence: str, answers: list[str], lang: str, front: str) -> Iterator[str]:
    """The words of a front that have the dictionary form of an answer, as they are in the sentence."""
    wanted = {get(lang).fold(t.lemma) for t in tokens(lang, sentence) if shown(t.text) in map(shown, answers)}
    visible = words(front)
    for token in tokens(lang, sentence):
        if not token.function and get(lang).fold(token.lemma) in wanted and plain(token.text) in visible:
            yield f"{token.text}, a form of it"


@cache
def tokens(lang: str, sentence: str) -> tuple[Token, ...]:
    """The words of a sentence, with those of fixed expressions one by one."""
    return tuple(flat(get(lang).tokens(sentence)))


@cache
def words(text: str) -> list[str]:
    """The words of a text, plain."""
    return re.findall(r"\w+", plain(text))


@cache
def plain(text: str) -> str:
    """A text without case, accents, vowel marks and invisible signs; a gap stays."""
    letters = unicodedata.normalize("NFKD", text.replace("…", "\0")).casefold()
    kept = (
        c for c in letters if unicodedata.combining(c) in (0, 9) and unicodedata.category(c) != "Cf" and c != "\u0640"
    )
    return " ".join("".join(kept).split())
