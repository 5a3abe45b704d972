"""Recipes to everything that they ask for: what is to be done as tasks, which an engine does, and files written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from learn.engines.local import Local
from learn.errors import LearnError, RequestError
from learn.pipeline.decks import Draft, Made, draft_deck, put_deck, speech_engine
from learn.pipeline.quizzes import QuizFiles, draft_quiz, put_quiz
from learn.pipeline.texts import Text, UnfitError, align, read_aligned, read_document
from learn.pipeline.toolbox import Tools, read_dictionaries, tools, writable
from learn.pipeline.words import (
    Linked,
    known_words,
    link_words,
    make_lexicon,
    read_corrections,
    read_known,
    with_corrections,
)

if TYPE_CHECKING:
    from learn.anki.mine import Mine
    from learn.dictionaries import Dictionaries
    from learn.document import Document
    from learn.engines import Engine
    from learn.reading.corrections import Corrections
    from learn.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a recipe: what was made, pair by pair, and what could not be."""

    name: str
    made: tuple[Made, ...]
    failed: tuple[LearnError, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be made of a text, with all that it takes but the tools: what comes of it depends on nothing else.

    The text is put together out of `documents` and its words are linked, where that is not done yet. `listed` is what
    is known, by language. `cache` is the folder of the cache, None where it is the worker's own.
    """

    recipe: Recipe
    pairs: tuple[tuple[str, str], ...]
    documents: tuple[Document, ...] = ()
    text: Text | None = None
    linked: Linked | None = None
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    corrections: Mapping[tuple[str, str], Corrections] = field(default_factory=dict)
    dictionaries: Dictionaries | None = None
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Drafts:
    """What came of a task: decks and quizzes that are not written yet, and what could not be made."""

    pairs: tuple[tuple[Draft, QuizFiles], ...] = ()
    failed: tuple[LearnError, ...] = ()


@dataclass(slots=True)
class _Job:
    """A recipe, or why it cannot be read, and what has come of it so far."""

    recipe: Recipe | LearnError
    made: dict[tuple[str, str], Made] = field(default_factory=dict)
    failed: list[LearnError] = field(default_factory=list)

    def built(self) -> Built:
        """The end of it."""
        if isinstance(self.recipe, LearnError):
            return Built("", (), (self.recipe,))
        made = (self.made[pair] for pair in self.recipe.pairs if pair in self.made)
        return Built(self.recipe.name, tuple(made), tuple(self.failed))


def build(
    recipes: Iterable[Recipe | LearnError], use: Tools, *, engine: Engine | None = None, mine: Mine | None = None
) -> tuple[Built, ...]:
    """Everything that recipes ask for, into their output folders: a deck and a quiz for each pair.

    What cannot be made costs the others nothing: a document its pairs, a text its decks. In place of a recipe there
    may be the reason why it cannot be read. `engine` does the work, this process where none is named; the files are
    the same bytes whoever does it. `mine` is what the collection has that the decks are for.
    """
    engine = engine or Local()
    jobs = [_Job(recipe) for recipe in recipes]
    near = isinstance(engine, Local)
    if near and engine.workers > 1 and not use.cache.folder:
        engine = Local()  # others would not find what is found out here
    # Few texts are shared out by pairs, many as a whole: a worker then does all that a text asks for.
    split = near and (engine.workers == 1 or len(jobs) < engine.workers)
    todo = _tasks(jobs, use if split else None)
    whose: list[_Job] = []

    def tasks() -> Iterator[Task]:
        for job, task in todo:
            whose.append(job)
            yield replace(task, cache=use.cache.folder) if near else task

    total = sum(len(job.recipe.pairs) for job in jobs if not isinstance(job.recipe, LearnError))
    done = 0
    work = partial(_perform, use) if near and engine.workers == 1 else perform
    for number, drafts in engine.run(work, tasks()):
        job = whose[number]
        if isinstance(drafts, LearnError):
            job.failed.append(LearnError(f"{job.built().name}: {drafts}"))
            continue
        job.failed += drafts.failed
        for deck, quiz in drafts.pairs:
            try:
                job.made[deck.target, deck.base] = _put(job, deck, quiz, mine)
            except LearnError as error:
                job.failed.append(error)
            done += 1
            use.progress("decks", done, total)
    return tuple(job.built() for job in jobs)


def _tasks(jobs: Sequence[_Job], use: Tools | None) -> Iterator[tuple[_Job, Task]]:
    """What is to be done for each recipe, with tools to `use` pair by pair; why something cannot be is noted there."""
    places: set[Path] = set()
    for job in jobs:
        if isinstance(job.recipe, LearnError):
            continue
        try:
            place = (job.recipe.output / job.recipe.name).resolve()
            if place in places:
                raise RequestError(f"{place}: two recipes build to this place; give one another text.name or output")
            places.add(place)
            task = _read(job)
            if use is None:
                yield job, task
                continue
            task, failed = _linked(task, use)
            job.failed += failed
            for pair in task.pairs:
                assert task.linked  # noqa: S101 (for the type checker)
                yield job, replace(task, pairs=(pair,), linked=task.linked.only(*pair))
        except LearnError as error:
            job.failed.append(error)


def _read(job: _Job) -> Task:
    """All that the recipe of a job names, read; documents that cannot be are noted as failed.

    Raises LearnError where nothing can be made of the rest, or the folder cannot be written to.
    """
    recipe = job.recipe
    assert not isinstance(recipe, LearnError)  # noqa: S101 (for the type checker)
    speech_engine(recipe.deck)
    speech_engine(recipe.quiz)
    task = Task(
        recipe,
        recipe.pairs,
        listed={lang: read_known(paths, lang) for lang, paths in recipe.known.items()},
        corrections=_reviewed(recipe),
        dictionaries=read_dictionaries(recipe.dictionaries),
    )
    if recipe.aligned:
        task = replace(task, text=read_aligned(recipe.aligned, name=recipe.name, title=recipe.title))
    else:
        failed: list[LearnError] = []
        documents: list[Document] = []
        for lang, path in recipe.documents.items():
            try:
                documents.append(read_document(path, lang))
            except LearnError as error:
                failed.append(error)
        if failed and not _between(recipe.pairs, [d.lang for d in documents]):
            *others, last = failed
            job.failed += others
            raise last
        job.failed += failed
        task = replace(task, documents=tuple(documents))
    writable(recipe.output)
    return task


def _between(pairs: Iterable[tuple[str, str]], langs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of which both languages are there."""
    there = set(langs)
    return tuple(pair for pair in pairs if there.issuperset(pair))


def _linked(task: Task, use: Tools) -> tuple[Task, tuple[LearnError, ...]]:
    """A task with its text aligned and its words linked, for the pairs that it has then, and what is wrong with others.

    Raises LearnError where there are none.
    """
    if task.linked:
        return task, ()
    recipe, text, failed = task.recipe, task.text, list[LearnError]()
    documents = task.documents
    while text is None:
        try:
            text = align(documents, use, name=recipe.name, title=recipe.title)
        except UnfitError as error:
            documents = tuple(d for d in documents if d.lang not in error.langs)
            if not _between(task.pairs, [d.lang for d in documents]):
                raise
            failed.append(error)
    pairs = _between(task.pairs, text.documents)
    linked = link_words(text, pairs, replace(use, dictionaries=task.dictionaries or use.dictionaries))
    return replace(task, pairs=pairs, text=text, linked=linked, documents=(), dictionaries=None), tuple(failed)


def perform(task: Task) -> Drafts:
    """What a task asks for, done with tools of its own: this is what workers run."""
    from learn.cache import default_folder

    return _perform(tools(task.cache or default_folder()), task)


def _perform(use: Tools, task: Task) -> Drafts:
    """What a task asks for."""
    try:
        task, failed = _linked(task, use)
    except LearnError as error:
        return Drafts(failed=(error,))
    errors = list(failed)
    pairs = []
    for pair in task.pairs:
        try:
            pairs.append(_drafts(task, pair, use))
        except LearnError as error:
            errors.append(LearnError(f"{task.recipe.name}.{'-'.join(pair)}: {error}"))
    return Drafts(tuple(pairs), tuple(errors))


def _drafts(task: Task, pair: tuple[str, str], use: Tools) -> tuple[Draft, QuizFiles]:
    """The deck and the quiz of one pair."""
    recipe, text = task.recipe, task.text
    assert text  # noqa: S101 (for the type checker: it is linked)
    full, report = with_corrections(make_lexicon(text, *pair, use, task.linked), task.corrections.get(pair))
    known = known_words(task.listed.get(pair[0], ()), pair[0], use)
    deck = draft_deck(full, text, recipe.deck, source=recipe.source, licence=recipe.licence, known=known, use=use)
    quiz = draft_quiz(
        full,
        recipe.quiz,
        confidence=recipe.deck.confidence,
        name=recipe.name,
        source=recipe.source,
        known=known,
        use=use,
    )
    return replace(deck, remarks=text.remarks + report.remarks + deck.remarks), quiz


def _put(job: _Job, draft: Draft, quiz: QuizFiles, mine: Mine | None) -> Made:
    """Write the deck and the quiz of a pair to the output folder of their recipe."""
    recipe = job.recipe
    assert not isinstance(recipe, LearnError)  # noqa: S101 (for the type checker)
    formats = recipe.deck.formats
    path = recipe.output / f"{recipe.name}.{draft.target}-{draft.base}.{formats[0]}"
    made = put_deck(draft, path, formats, mine=mine)
    files = put_quiz(quiz, recipe.output)
    return replace(made, files=made.files + files, items=quiz.items, remarks=made.remarks + quiz.remarks)


def _reviewed(recipe: Recipe) -> dict[tuple[str, str], Corrections]:
    """The corrections of a recipe, by pair; raises RequestError where one is for none of its pairs."""
    found: dict[tuple[str, str], Corrections] = {}
    for named, path in recipe.corrections.items():
        corrections = read_corrections(path, named or (recipe.pairs[0] if len(recipe.pairs) == 1 else None))
        pair = corrections.target, corrections.base
        if pair not in recipe.pairs:
            raise RequestError(f"{path}: is for {' ← '.join(pair)}, which the recipe does not build; see its [pairs]")
        found[pair] = corrections
    return found
