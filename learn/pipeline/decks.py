"""A lexicon to the files of an Anki deck."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learn.errors import RequestError
from learn.pipeline.texts import Text
from learn.pipeline.toolbox import Tools, no_progress

if TYPE_CHECKING:
    from learn.anki.connect import Anki, Pushed
    from learn.anki.deck import Deck
    from learn.anki.mine import Mine
    from learn.languages import Language
    from learn.lexicon import Lexicon
    from learn.recipe import DeckSettings, QuizSettings
    from learn.speech import Engine


@dataclass(frozen=True, slots=True)
class Made:
    """What was made for a pair: the files, how many notes of each kind, and what was left out, by reason.

    `pushed` is what came of it in the Anki that it was brought into.
    """

    target: str
    base: str
    files: tuple[Path, ...]
    words: int = 0
    phrases: int = 0
    clozes: int = 0
    items: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    fewer: tuple[str, ...] = ()
    """Why there are fewer notes than asked for, a line each."""
    pushed: Pushed | None = None
    sounds: int = 0
    """How many sound files the deck brings."""


def speech_engine(settings: DeckSettings | QuizSettings) -> Engine | None:
    """The engine that reads a deck or a quiz aloud, None where that is nobody, or Anki when the deck is studied.

    Raises RequestError where it is not installed.
    """
    from learn.speech import engine

    return None if settings.speech in {"none", "anki"} else engine(settings.speech)


@dataclass(frozen=True, slots=True)
class Draft:
    """A deck that is not written yet, why it has fewer notes than asked for, and what else the user should know."""

    target: str
    base: str
    deck: Deck
    left_out: Mapping[str, int]
    fewer: tuple[str, ...]
    remarks: tuple[str, ...]


def draft_deck(
    full: Lexicon,
    text: Text,
    settings: DeckSettings,
    *,
    source: str = "",
    licence: str = "",
    known: Collection[str] = (),
    use: Tools | None = None,
    engine: Engine | None = None,
) -> Draft:
    """The Anki deck of a lexicon, what is taken from it being as the settings say, in order of study.

    `known` is what the learner knows already, as `known_words` gives it. `engine` reads aloud in place of the one that
    the settings name; what it says is kept in the cache of `use`. Raises RequestError where there are to be cards to
    listen to, and nothing that can be heard.
    """
    from learn.anki import build_deck, with_clips, with_tags
    from learn.cache import Cache
    from learn.languages import get
    from learn.lexicon import band, choose, in_order_of_study
    from learn.recipe import silent
    from learn.speech import clips

    if silent(settings) and not engine:
        raise RequestError('cards to listen to need audio; choose "espeak" or "anki" as speech')
    speaker = engine.name if engine else settings.speech
    engine = engine or speech_engine(settings)
    target = get(full.target)
    heard = bool(engine.voice(target) if engine else speaker == "anki" and target.voice)
    chosen = choose(
        full,
        words=settings.words,
        phrases=settings.phrases,
        confidence=settings.confidence,
        known=known,
        level=band(settings.level),
    )
    chosen = in_order_of_study(chosen, full, known)
    deck = build_deck(
        chosen,
        target,
        get(full.base),
        cards=[card for card in (*settings.cards, "cloze") if heard or card != "listen"],
        doubtful=DOUBTFUL,
        max_clozes=settings.cloze,
        sections=list(dict.fromkeys(s.section for s in text.sentences[full.target])),
        source=source,
        method=METHOD
        + (WITH_DICTIONARIES.format(", ".join(full.dictionaries)) if full.dictionaries else "")
        + (CHECKED if any(e.checked for e in chosen.entries) else ""),
        licence=licence,
        audio=SPEAKERS.get(speaker, SPEAKER) if heard else "",
    )
    if heard and engine:
        lines = [line for note in deck.notes for _, line in note.lines]
        progress = use.progress if use else no_progress
        sounds = clips(
            lines,
            target,
            engine,
            use.cache if use else Cache(None),
            lambda done, total: progress(f"speech {target.code}", done, total),
        )
        deck = with_clips(deck, sounds)
    elif heard:
        deck = with_tags(deck, target)
    return Draft(
        full.target,
        full.base,
        deck,
        left_out={**chosen.left_out, **deck.left_out},
        fewer=_fewer(settings, deck, ", less what is known" if known else ""),
        remarks=_unheard(speaker, target, settings.cards, heard=heard),
    )


def put_deck(
    draft: Draft, path: Path, formats: Sequence[str], *, anki: Anki | None = None, mine: Mine | None = None
) -> Made:
    """Write a deck to its files.

    `path` is the file of one of the formats; files of others come to lie beside it, with suffixes of their own.
    `mine` is what the collection has that the package is for. A running `anki` then imports the package, which must
    be among the formats. Raises LearnError where a file cannot be written.
    """
    from learn.anki import CLOZE, PHRASE, WORD, write_package, write_table

    deck = draft.deck
    own = next((form for form in formats if path.suffix.lower() == f".{form}"), formats[0])
    files = {form: path if form == own else path.with_suffix(f".{form}") for form in formats}
    remarks: tuple[str, ...] = ()
    for form, file in files.items():
        if form == "apkg":
            made = write_package(deck, file, mine=mine)
            remarks = made.remarks + _gone(file, made.removed)
        else:
            write_table(deck, file, form)
    if deck.media and "apkg" not in files:
        remarks += (f"{path.name}: a table holds no sounds; its fields name files that only a package brings (apkg)",)
    pushed = anki.push(deck, files["apkg"]) if anki else None
    if pushed and pushed.other:
        remarks += (_other(files["apkg"], pushed.other),)
    return Made(
        draft.target,
        draft.base,
        tuple(files.values()),
        words=deck.count(WORD),
        phrases=deck.count(PHRASE),
        clozes=deck.count(CLOZE),
        left_out=draft.left_out,
        remarks=remarks + draft.remarks,
        fewer=draft.fewer,
        pushed=pushed,
        sounds=len(deck.media),
    )


def write_deck(
    full: Lexicon,
    text: Text,
    settings: DeckSettings,
    path: Path,
    *,
    anki: Anki | None = None,
    mine: Mine | None = None,
    **more: Any,
) -> Made:
    """Write the Anki deck of a lexicon to a file: `draft_deck`, which takes what is `more`, and `put_deck`."""
    return put_deck(draft_deck(full, text, settings, **more), path, settings.formats, anki=anki, mine=mine)


def _other(path: Path, notes: int) -> str:
    """What to say of notes that Anki has kept as they were there."""
    return (
        f"{path.name}: {notes} notes are not in Anki as they are in this deck: they were edited there since, or the"
        " package of the former build was not at its place"
    )


def _unheard(speaker: str, language: Language, cards: Collection[str], *, heard: bool) -> tuple[str, ...]:
    """What to say where speech was asked for, and the speaker has no voice for the language."""
    if heard or speaker == "none":
        return ()
    lost = "no audio and no cards to listen to" if "listen" in cards else "no audio"
    other = f"; Anki may have one ({language.voice})" if language.voice and speaker != "anki" else ""
    return (f"speech: {speaker} has no voice for {language.name} ({language.code}), so its decks have {lost}{other}",)


def _gone(path: Path, names: Sequence[str]) -> tuple[str, ...]:
    """What to say of notes that the package built before had, and this one has not."""
    if not names:
        return ()
    some = "; ".join(name if len(name) <= 40 else f"{name[:39]}…" for name in names[:NAMED])
    more = f"; and {len(names) - NAMED} more" if len(names) > NAMED else ""
    them = "note of the former package is not in this one; Anki keeps it"
    if len(names) > 1:
        them = "notes of the former package are not in this one; Anki keeps them"
    return (f"{path.name}: {len(names)} {them}: {some}{more}",)


NAMED = 12
"""How many notes are named of those that a rebuilt deck no longer has."""


def _fewer(settings: DeckSettings, deck: Deck, more: str) -> tuple[str, ...]:
    """Why there are fewer notes of a kind than asked for; `more` is what else was asked of them."""
    from learn.anki import CLOZE, PHRASE, WORD

    if settings.level:
        more = f", of level {settings.level}{more}"
    reasons = (
        (WORD, settings.words, f"words: all whose meaning is sure enough and that a sentence shows{more}"),
        (PHRASE, settings.phrases, f"phrases: all that keep together here and are translated as one piece{more}"),
        (CLOZE, settings.cloze, "cloze notes: one for each sentence of prose, there are no more"),
    )
    return tuple(reason for note_type, asked, reason in reasons if deck.count(note_type) < asked)


DOUBTFUL = 0.9
"""A card whose gloss is less sure than this says so."""


SPEAKERS = {
    "anki": "the voices of your device read it aloud, where there is one for the language",
    "espeak": "a program, espeak-ng, reads it aloud",
}


SPEAKER = "a program reads it aloud"
"""What a deck says of its audio, by who speaks, and where that is another engine."""


METHOD = (
    "The meanings were found in the translation itself, by comparing words and sentences of the two texts. "
    "Tags say how sure each one is."
)


WITH_DICTIONARIES = " Dictionaries had a say: {}."


CHECKED = " A human checked those that are tagged so."
