"""A lexicon to the files of a quiz."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learn.document import BlockKind, Sentence
from learn.errors import RequestError
from learn.files import replace_file
from learn.pipeline.decks import Made, speech_engine
from learn.pipeline.toolbox import Tools
from learn.pipeline.words import tokens

if TYPE_CHECKING:
    from learn.embedding import Vectors
    from learn.lexicon import Lexicon
    from learn.quiz import Quiz
    from learn.recipe import QuizSettings
    from learn.speech import Clip, Engine, Line


@dataclass(frozen=True, slots=True)
class QuizFiles:
    """How many questions a quiz has, its files by name, and what the user should know of them, a line each."""

    items: int
    contents: Mapping[str, bytes]
    remarks: tuple[str, ...]


def quiz_of(
    full: Lexicon,
    settings: QuizSettings,
    *,
    confidence: float,
    source: str = "",
    known: Collection[str] = (),
    use: Tools | None = None,
    engine: Engine | None = None,
) -> Quiz:
    """The quiz that the settings ask of a lexicon.

    It does not ask for what is `known` already, as `known_words` gives it. With the tools to `use`, no wrong
    answer is near in meaning to the right one. `engine` reads aloud in place of the one that the settings name; what
    it says is kept in the cache of `use`. Raises RequestError where there are to be sentences to listen to, and
    nothing that can be heard.
    """
    from learn.cache import Cache
    from learn.languages import get
    from learn.lexicon import band, choose
    from learn.quiz import make_quiz
    from learn.quiz.material import unknown_likeness
    from learn.recipe import silent
    from learn.speech import clips

    if silent(settings) and not engine:
        raise RequestError('items to listen to need audio; choose "espeak" as speech')
    engine = engine or speech_engine(settings)
    cache = use.cache if use else Cache(None)

    def hear(line: Line) -> Clip | None:
        return clips([line], target, engine, cache).get(line) if engine else None

    most = len(full.entries)
    level = band(settings.level)
    chosen = choose(full, words=most, phrases=most, confidence=confidence, known=known, level=level)
    target, base = get(full.target), get(full.base)
    return make_quiz(
        chosen,
        target,
        base,
        kinds=settings.kinds,
        style=settings.style,
        items=settings.items,
        seed=settings.seed,
        sections=settings.sections,
        source=source,
        fold=target.fold,
        base_fold=base.fold,
        like=likeness(chosen, use.vectors) if use else unknown_likeness,
        meanings=meaning_kinds(chosen, use) if use else {},
        analysed=tokens(_lines(s.sentence for s in chosen.sentences), full.target, use) if use else {},
        hear=hear if engine and engine.voice(target) else None,
    )


def draft_quiz(full: Lexicon, settings: QuizSettings, *, confidence: float, name: str = "", **more: Any) -> QuizFiles:
    """The quiz of a lexicon, in the formats, forms and copies that the settings say; `quiz_of` takes what is `more`."""
    from learn.quiz import files_of, printing

    stem = f"{name or full.text}.{full.target}-{full.base}.quiz"
    with printing(settings.formats) as printed:
        quiz = quiz_of(full, settings, confidence=confidence, **more)
        files = files_of(
            quiz, stem, formats=settings.formats, forms=settings.forms, copies=settings.copies, printed=printed
        )
    return QuizFiles(quiz.points, files.contents, (*((quiz.note,) if quiz.note else ()), *files.remarks))


def put_quiz(draft: QuizFiles, folder: Path) -> tuple[Path, ...]:
    """Write the files of a quiz to a folder. Raises LearnError where one cannot be written."""
    for name, data in draft.contents.items():
        replace_file(folder / name, data)
    return tuple(folder / name for name in draft.contents)


def write_quiz(full: Lexicon, settings: QuizSettings, folder: Path, *, confidence: float, **more: Any) -> Made:
    """Write the quiz of a lexicon to a folder: `draft_quiz`, which takes what is `more`, and `put_quiz`."""
    draft = draft_quiz(full, settings, confidence=confidence, **more)
    return Made(full.target, full.base, put_quiz(draft, folder), items=draft.items, remarks=draft.remarks)


def _lines(texts: Iterable[str]) -> list[Sentence]:
    """Texts, each as a sentence by itself."""
    return [Sentence(text, 0, 0, len(text), BlockKind.PARAGRAPH) for text in texts]


def likeness(lexicon: Lexicon, vectors: Vectors) -> Callable[[str, str], float]:
    """How near two words, meanings or sentences of a lexicon are in meaning: the cosine of their centred vectors.

    A text that is not of the lexicon is taken for a word of its target language. A word may be compared with a
    meaning; other texts that are not of one sort have 0.
    """
    import numpy as np

    from learn.embedding import centred

    sorts = (
        [word for e in lexicon.entries for word in (e.headword, e.form)],
        [e.gloss for e in lexicon.entries],
        [s.translation for s in lexicon.sentences],
    )
    places = [{text: place for place, text in enumerate(dict.fromkeys(filter(None, sort)))} for sort in sorts]
    units = [centred(vectors(list(at))) for at in places]
    words, meanings, _ = places
    pairs = [(at, at, unit @ unit.T) for at, unit in zip(places, units, strict=True)]
    pairs.append((words, meanings, units[0] @ units[1].T))
    middle = vectors(list(words)).mean(axis=0) if words else 0.0

    @cache
    def beside(text: str) -> list[float]:
        """How near a word of the language at large is to each word of the lexicon."""
        apart = vectors([text])[0] - middle
        near: list[float] = (units[0] @ (apart / max(float(np.linalg.norm(apart)), 1e-9))).tolist()
        return near

    def like(a: str, b: str) -> float:
        if any(a in at for at in places):
            return next((float(near[x[a], y[b]]) for x, y, near in pairs if a in x and b in y), 0.0)
        return beside(a)[words[b]] if b in words else 0.0

    return like


def meaning_kinds(lexicon: Lexicon, use: Tools) -> dict[str, str]:
    """The part of speech of each gloss of a lexicon: of its first word that is no function word.

    That of several words together is what the language tells of them; function words alone are particles.
    """
    from learn.languages import get

    glosses = dict.fromkeys(e.gloss for e in lexicon.entries)
    found = tokens(_lines(glosses), lexicon.base, use)
    language = get(lexicon.base)

    def kind(gloss: str) -> str:
        content = [t for t in found[gloss] if not t.function]
        if not content:
            return "PART" if found[gloss] else ""
        whole = language.kind(gloss) if len(content) > 1 else ""
        return whole or content[0].pos or language.kind(content[0].headword)

    return {gloss: kind(gloss) for gloss in glosses}
