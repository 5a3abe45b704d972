"""Listening: sentences that are read aloud, to be heard, with one word left out where they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from learn.quiz.cloze import cloze_candidates
from learn.quiz.item import Cloze, Listening
from learn.quiz.text import words
from learn.speech import Clip, Line

if TYPE_CHECKING:
    from learn.quiz.material import Material
    from learn.quiz.selection import Candidate

LONGEST = 30
"""Words of a sentence: what takes longer to say is not kept in mind."""

Hear = Callable[[Line], Clip | None]
"""Reads a line aloud; None where it cannot."""


def listening_candidates(m: Material) -> list[Candidate]:
    """The items that the gaps of the lexicon's sentences make: words that can be written by who hears them."""
    return [found for c in cloze_candidates(m, "bank") for found in [_heard(m, c)] if found]


def _heard(m: Material, c: Candidate) -> Candidate | None:
    item = c.item
    assert isinstance(item, Cloze)  # noqa: S101 (for the type checker: it is made in cloze.py)
    if len(item.gaps) > 1 or words(item.text) > LONGEST or not m.language.written_as_heard(item.key):
        return None
    done = Listening(
        headwords=item.headwords,
        source=item.source,
        translation=item.translation,
        section=item.section,
        row=item.row,
        text=item.text,
        gaps=item.gaps,
        key=item.key,
        shown=item.shown,
        accepted=item.accepted,
        near=item.near,
        hint=item.hint,
        reading=item.reading,
        pos=item.pos,
    )
    return replace(c, item=done, guessable=False, form=None)  # what is heard is written, known or not


def finished(m: Material, c: Candidate, hear: Hear) -> Candidate | None:
    """A candidate with its sentence read aloud; None where that cannot be."""
    item = c.item
    assert isinstance(item, Listening)  # noqa: S101 (for the type checker: it is made above)
    reading = next((s.reading for s in m.lexicon.sentences if s.sentence == item.text), "")
    clip = hear(Line(item.text, reading))
    return replace(c, item=replace(item, clip=clip)) if clip else None
