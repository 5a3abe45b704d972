"""A recipe to everything that it asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from learn.errors import LearnError, RequestError
from learn.pipeline.decks import Made, speech_engine, write_deck
from learn.pipeline.quizzes import write_quiz
from learn.pipeline.texts import Text, align, read_aligned, read_documents
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
    from learn.reading.corrections import Corrections
    from learn.recipe import Recipe


def build(recipe: Recipe, use: Tools, *, workers: int = 1, mine: Mine | None = None) -> tuple[Made, ...]:
    """Everything that a recipe asks for, into its output folder: a deck and a quiz for each pair.

    `mine` is what the collection has that the decks are for. With more than one of `workers` the pairs are shared out
    among processes, which find the vectors in the cache; a program that asks for that must guard its own start with
    `if __name__ == "__main__"`. Raises LearnError where the folder cannot be written, before any work is done.
    """
    listed = {lang: read_known(paths, lang) for lang, paths in recipe.known.items()}
    speech_engine(recipe.deck)
    reviewed = _reviewed(recipe)
    if recipe.dictionaries:
        use = replace(use, dictionaries=read_dictionaries(recipe.dictionaries))
    if recipe.aligned:
        text = read_aligned(recipe.aligned, name=recipe.name, title=recipe.title)
        writable(recipe.output)
    else:
        documents = read_documents(f"{lang}={path}" for lang, path in recipe.documents.items())
        writable(recipe.output)
        text = align(documents, use, name=recipe.name, title=recipe.title)
    linked = link_words(text, recipe.pairs, use)
    known = {lang: known_words(words, lang, use) for lang, words in listed.items()}
    tasks = [
        Task(recipe, text, *pair, linked.only(*pair), known.get(pair[0], frozenset()), reviewed.get(pair), mine)
        for pair in recipe.pairs
    ]
    made: dict[int, Made] = {}
    for number, one in _made(tasks, use, min(workers, len(tasks)) if use.cache.folder else 1):
        made[number] = one
        use.progress("decks", len(made), len(tasks))
    return tuple(made[number] for number in range(len(tasks)))


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


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be made for one pair of a recipe, with all that it takes but the tools."""

    recipe: Recipe
    text: Text
    target: str
    base: str
    linked: Linked
    known: Collection[str]
    corrections: Corrections | None
    mine: Mine | None


def _made(tasks: Sequence[Task], use: Tools, workers: int) -> Iterator[tuple[int, Made]]:
    """What comes of each task, by its number, as it gets done."""
    if workers <= 1:
        yield from ((number, _make(task, use)) for number, task in enumerate(tasks))
        return
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # Spawned, not forked: the threads of the embedder do not survive a fork.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        jobs = {pool.submit(_work, task, use.cache.folder): number for number, task in enumerate(tasks)}
        try:
            for job in as_completed(jobs):
                yield jobs[job], job.result()
        except BrokenProcessPool as error:
            raise LearnError("a worker process was killed, for want of memory perhaps; build again to go on") from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _work(task: Task, cache_folder: Path | None) -> Made:
    """One task in a process of its own."""
    return _make(task, tools(cache_folder))


def _make(task: Task, use: Tools) -> Made:
    """The deck and the quiz of one pair."""
    recipe, pair = task.recipe, (task.target, task.base)
    full, report = with_corrections(make_lexicon(task.text, *pair, use, task.linked), task.corrections)
    deck = write_deck(
        full,
        task.text,
        recipe.deck,
        recipe.output / f"{recipe.name}.{'-'.join(pair)}.{recipe.deck.formats[0]}",
        source=recipe.source,
        licence=recipe.licence,
        known=task.known,
        use=use,
        mine=task.mine,
    )
    quiz = write_quiz(
        full,
        recipe.quiz,
        recipe.output,
        confidence=recipe.deck.confidence,
        name=recipe.name,
        source=recipe.source,
        known=task.known,
        use=use,
    )
    remarks = task.text.remarks + report.remarks + deck.remarks + quiz.remarks
    return replace(deck, files=deck.files + quiz.files, items=quiz.items, remarks=remarks)
