"""What is heard on cards: sound files, or tags that ask the learner's device to read aloud."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from learn.anki import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learn.anki.deck import Deck, Note
    from learn.languages import Language
    from learn.speech import Clip, Line

_CARDS = ("Recognise", "Produce", "Listen")


def with_clips(deck: Deck, clips: Mapping[Line, Clip]) -> Deck:
    """The deck with sound files for the lines that have one."""
    wanted = {line for note in deck.notes for _, line in note.lines}
    used = {clip.name: clip.data for line, clip in clips.items() if line in wanted}
    voiced = _voiced(deck, {line: f"[sound:{clip.name}]" for line, clip in clips.items()})
    return replace(voiced, media=dict(sorted(used.items())))


def with_tags(deck: Deck, language: Language) -> Deck:
    """The deck with tags for which Anki asks the voices of the device that it runs on."""
    lines = {line for note in deck.notes for _, line in note.lines}
    opening = f"[anki:tts lang={text.attribute(language.voice)}]"
    return _voiced(
        deck, {line: f"{opening}{text.line(language.spoken(line.text, line.reading))}[/anki:tts]" for line in lines}
    )


def _voiced(deck: Deck, sounds: Mapping[Line, str]) -> Deck:
    """The deck with its audio fields filled, without cards that play nothing, and without notes that have no card."""
    left_out = Counter(deck.left_out)
    notes: list[Note] = []
    for note in deck.notes:
        fields = dict(zip(note.type.fields, note.fields, strict=True))
        fields |= {name: sounds.get(line, "") for name, line in note.lines}
        if fields.get("Listen") and not fields["Audio"]:
            fields["Listen"] = ""
            left_out["listen card without audio"] += 1
        if "Listen" not in fields or any(fields[card] for card in _CARDS):
            notes.append(replace(note, fields=tuple(fields.values())))
    return replace(deck, notes=tuple(notes), left_out=dict(left_out))
