"""A deck as plain data: what notes a lexicon makes, with their fields, tags and places."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from learn.anki import cloze, text
from learn.anki.notes import CLOZE, PHRASE, WORD, NoteType, guid
from learn.errors import RequestError
from learn.speech import Line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from learn.languages import Language
    from learn.lexicon.entry import Entry, Example, GapSentence, Lexicon

CARDS = ("recognise", "produce", "listen", "cloze")
"""The cards that can be made; `listen` needs audio."""

# Beyond this, what is left of a sentence no longer tells which word belongs into its gaps.
_MOST_HIDDEN = 0.5
_SHORT = 3  # letters


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its fields in the order of its type, as HTML; the deck of its cards by full name.

    `lines` are what is to be read aloud, by the field that the sound goes into.
    """

    type: NoteType
    guid: str
    deck: str
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    lines: tuple[tuple[str, Line], ...] = ()

    def __getitem__(self, name: str) -> str:
        """A field by its name."""
        return self.fields[self.type.fields.index(name)]


@dataclass(frozen=True, slots=True)
class Deck:
    """The notes of a text for one pair, in order of study, each in a deck below `name`.

    `left_out` counts what made no note or card, by reason; `media` are the files that notes name.
    """

    name: str
    description: str
    notes: tuple[Note, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)
    media: Mapping[str, bytes] = field(default_factory=dict)

    def count(self, note_type: NoteType) -> int:
        """How many notes are of a type."""
        return sum(note.type == note_type for note in self.notes)


def build_deck(
    lexicon: Lexicon,
    target: Language,
    base: Language,
    *,
    cards: Collection[str] = CARDS,
    doubtful: float = 0.5,
    max_gaps: int = 3,
    max_clozes: int | None = None,
    sections: Sequence[str] = (),
    source: str = "",
    method: str = "",
    licence: str = "",
    audio: str = "",
) -> Deck:
    """The notes that teach a lexicon's words, phrases and sentences.

    `cards` are the ones to make. A gloss whose confidence is below `doubtful` is marked as such, and its word is
    not left out in clozes; these have up to `max_gaps` gaps and number at most `max_clozes`. `sections` are the
    headings of the text in order, by which the tags number them; without it they are numbered in the order in
    which they come up. `source`, `method` (how meanings were found), `licence` and `audio` (who speaks) go into the
    description of the deck.
    """
    unknown = sorted(set(cards) - set(CARDS))
    if unknown:
        raise RequestError(f"there is no card {unknown[0]!r}: choose from {', '.join(CARDS)}")
    if max_gaps < 1:
        raise RequestError(f"a cloze with {max_gaps} gaps asks nothing: give 1 or more")
    name = f"{_component(lexicon.title) or _component(lexicon.text) or 'Text'}::{target.code} ← {base.code}"
    maker = _Maker(lexicon, target, base, frozenset(cards), doubtful, _numbers(lexicon, sections), name)
    notes: dict[str, Note] = {}
    left_out: Counter[str] = Counter()
    for entry in lexicon.entries:
        note = maker.entry(entry, left_out)
        if note is not None and notes.setdefault(note.guid, note) is not note:
            left_out["headword stands twice in the lexicon"] += 1
    if "cloze" in cards:
        confidence = {entry.headword: entry.confidence for entry in lexicon.entries}
        clozes, without = cloze.choose(lexicon.sentences, confidence, max_gaps=max_gaps, least=doubtful)
        left_out += without
        if max_clozes is not None and len(clozes) > max_clozes:
            left_out["cloze beyond the number asked for"] += len(clozes) - max_clozes
            clozes = clozes[:max_clozes]
        for chosen in clozes:
            note = maker.cloze(chosen)
            notes.setdefault(note.guid, note)
    description = _description(lexicon, target, base, source=source, method=method, licence=licence, audio=audio)
    return Deck(name, description, tuple(notes.values()), dict(left_out))


@dataclass(frozen=True, slots=True)
class _Maker:
    """What all notes of a deck share."""

    lexicon: Lexicon
    target: Language
    base: Language
    cards: frozenset[str]
    doubtful: float
    sections: Mapping[str, int]
    deck: str

    def entry(self, entry: Entry, left_out: Counter[str]) -> Note | None:
        """The note of an entry; None, and the reason counted, where it would teach nothing."""
        if not {"recognise", "produce", "listen"} & self.cards:
            return None
        if text.blank(entry.headword) or text.blank(entry.gloss):
            left_out["no headword or no gloss"] += 1
            return None
        # The shortest glosses stand inside many a word without being what it says.
        whole = text.names if len(text.fold(entry.gloss).strip()) < _SHORT else text.tells
        recognise = "recognise" in self.cards and not whole(entry.gloss, entry.headword)
        told = text.tells(entry.headword, entry.gloss) or text.holds(entry.form, entry.gloss)
        produce = "produce" in self.cards and not told
        listen = "listen" in self.cards
        if not (recognise or produce) and {"recognise", "produce"} & self.cards:
            left_out["gloss and headword are the same"] += 1
            return None
        if not produce and "produce" in self.cards:
            left_out["produce card whose gloss names the headword"] += 1
        if not recognise and "recognise" in self.cards:
            left_out["recognise card whose headword names the gloss"] += 1
        example = entry.example
        note_type, deck = (WORD, "1 Words") if entry.kind == "word" else (PHRASE, "2 Phrases")
        values = {
            "Headword": text.line(entry.headword),
            "Reading": text.line(entry.reading),
            "Gloss": text.line(entry.gloss),
            "Notes": self._notes(entry),
            "Source": self._source(example.section if example else ""),
            "Doubt": _percent(entry.confidence) if entry.confidence < self.doubtful else "",
            "Recognise": "1" if recognise else "",
            "Produce": "1" if produce else "",
            "Listen": "1" if listen else "",
            **(self._example(entry, example) if example else {}),
        }
        tags = {f"kind::{entry.kind}", f"confidence::{_tenths(entry.confidence)}"}
        if entry.zipf > 0:
            tags.add(f"zipf::{int(entry.zipf)}")
        if entry.checked:
            tags.add("checked")
        lines = [("Audio", Line(entry.headword, entry.reading))]
        if example:
            lines.append(("SentenceAudio", Line(example.sentence, example.reading)))
        section = example.section if example else None
        return self._note(note_type, deck, entry.headword, values, tags=tags, section=section, lines=lines)

    def cloze(self, chosen: cloze.Cloze) -> Note:
        """The note of a sentence with gaps."""
        sentence = chosen.sentence
        values = {
            "Text": chosen.text,
            "Translation": text.field(sentence.translation),
            "Reading": text.field(sentence.reading),
            "Notes": "".join(
                f"<div>{self._in(self.target, gap.headword)}"
                + (f' <span class="reading" dir="auto">{text.line(gap.reading)}</span>' if gap.reading else "")
                + f" {self._in(self.base, gap.gloss)}</div>"
                for gap in chosen.gaps
            ),
            "Source": self._source(sentence.section),
        }
        lines = [("Audio", Line(sentence.sentence, sentence.reading))]
        return self._note(
            CLOZE, "3 Cloze", sentence.sentence, values, tags={"kind::cloze"}, section=sentence.section, lines=lines
        )

    def _note(
        self,
        note_type: NoteType,
        deck: str,
        taught: str,
        values: Mapping[str, str],
        *,
        tags: Iterable[str],
        section: str | None,
        lines: Iterable[tuple[str, Line]],
    ) -> Note:
        values = {
            **values,
            "Target": text.attribute(self.target.code),
            "TargetDir": self.target.direction,
            "Base": text.attribute(self.base.code),
            "BaseDir": self.base.direction,
        }
        tags = {f"text::{_tag(self.lexicon.text)}", *tags}
        if section is not None:
            tags.add(f"section::{self.sections.get(section, 0):02}")
        return Note(
            note_type,
            guid(note_type, self.target.code, self.base.code, self.lexicon.text, taught),
            f"{self.deck}::{deck}",
            # Here, not where a table is written, so that a note is the same from a table and from a package.
            tuple([text.no_formula(values[name]) if name in values else "" for name in note_type.fields]),
            tuple(sorted(tags)),
            tuple(lines),
        )

    def _example(self, entry: Entry, example: Example) -> dict[str, str]:
        """The fields that an example fills."""
        answers = [entry.headword, entry.form]
        hidden = text.answer_spans(example.sentence, example.marks, answers)
        # The root of a word in the same sentence says the word to whoever knows how words are formed.
        hidden += [span for span, whole in text.occurrences(entry.root, example.sentence) if whole]
        hidden = text.tidy_spans([*hidden, *example.kin], len(example.sentence))
        told = text.tells(entry.headword, example.translation) or text.holds(entry.form, example.translation)
        return {
            "Sentence": text.marked(example.sentence, example.marks),
            "SentenceReading": text.field(example.reading),
            "Translation": text.marked(example.translation, example.translation_marks),
            "Gap": text.gapped(example.sentence, hidden)
            if hidden and text.share(example.sentence, hidden) <= _MOST_HIDDEN
            else "",
            "HideSentence": "1" if text.tells(entry.gloss, example.sentence) else "",
            "HideTranslation": "1" if told else "",
        }

    def _notes(self, entry: Entry) -> str:
        """What else there is to say of an entry, a line each."""
        rows = []
        if entry.confidence < self.doubtful:
            rows.append(_row("doubtful", f"confidence {_percent(entry.confidence)}", "doubt"))
        if not text.blank(entry.note):
            rows.append(_row("note", f"<bdi>{text.line(entry.note)}</bdi>"))
        if entry.alternatives:
            rows.append(_row("also", self._in(self.base, *entry.alternatives)))
        if entry.said:
            rows.append(_row("dictionary", self._in(self.base, *entry.said)))
        form = _as_shown(entry)
        if form and text.fold(form) != text.fold(entry.headword):
            rows.append(_row("here", self._in(self.target, form)))
        if entry.root and text.fold(entry.root) != text.fold(entry.headword):
            rows.append(_row("root", self._in(self.target, entry.root)))
        if entry.count:
            rows.append(_row("in the text", f"{entry.count}×"))
        return "".join(rows)

    def _source(self, section: str) -> str:
        # Each on a line of its own, in its own direction: title and heading may be of either language.
        parts = [p for p in (self.lexicon.title or self.lexicon.text, section) if not text.blank(p)]
        return "".join(f'<div dir="auto">{text.line(part)}</div>' for part in dict.fromkeys(parts))

    def _in(self, side: Language, *items: str) -> str:
        """Words in their language; several as a list that runs in its direction, each item in its own."""
        words = text.line(items[0]) if len(items) == 1 else " · ".join(f"<bdi>{text.line(i)}</bdi>" for i in items)
        return f'<bdi lang="{text.attribute(side.code)}" dir="{side.direction}">{words}</bdi>'


def _as_shown(entry: Entry) -> str:
    """The headword as it stands in its sentence, or where it has none, as it most often stands in the text."""
    if not entry.example or not entry.example.marks:
        return entry.form
    start, end = entry.example.marks[0]
    return entry.example.sentence[start:end]


def _row(label: str, html: str, kind: str = "") -> str:
    open_tag = f'<div class="{kind}">' if kind else "<div>"
    return f'{open_tag}<span class="label">{label}</span> {html}</div>'


def _percent(confidence: float) -> str:
    return f"{round(100 * confidence)}%"


def _tenths(confidence: float) -> int:
    """0 to 9, for tags that sort: 7 is a confidence of 0.7 or more."""
    return min(9, max(0, int(confidence * 10 + 1e-9)))


def _component(name: str) -> str:
    """A text's title as one level of a deck's name: colons in pairs would open a level below.

    It opens with nothing that would make a formula of it in a spreadsheet: a name is no HTML, to write it otherwise.
    """
    name = "".join(" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in name)
    name = re.sub(":{2,}", ": ", " ".join(unicodedata.normalize("NFC", name).split()))
    return name.lstrip(" :=+-@＝＋－＠").rstrip(" :")


@cache
def _tag(name: str) -> str:
    """A name as one level of a tag: Anki parts tags at spaces and `::`, and searches with `*` and `_`."""
    name = unicodedata.normalize("NFC", name)
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" or c in "-." else "-" for c in name)
    return re.sub("-{2,}", "-", kept).strip("-") or "text"


def _numbers(lexicon: Lexicon, sections: Sequence[str]) -> dict[str, int]:
    """The number of each section in the text; 0 for what stands before the first heading."""
    first: dict[str, int] = {}
    places: list[GapSentence | Example] = [*lexicon.sentences]
    places += [entry.example for entry in lexicon.entries if entry.example]
    for place in places:
        first[place.section] = min(place.row, first.get(place.section, place.row))
    order = dict.fromkeys([*sections, *sorted(first, key=lambda s: (first[s], s))])
    return {section: n for n, section in enumerate((s for s in order if s), 1)}


def _description(
    lexicon: Lexicon, target: Language, base: Language, *, source: str, method: str, licence: str, audio: str
) -> str:
    """What a learner reads on the deck's page in Anki."""
    lines = {
        "": f"{target.name} for those who know {base.name}, out of “{lexicon.title or lexicon.text}”.",
        "Source": source,
        "Meanings": method,
        "Audio": audio,
        "Licence": licence,
    }
    return "<br>".join(
        (f"<b>{label}:</b> " if label else "") + text.field(said) for label, said in lines.items() if said
    )
