"""Files to a text: its documents, their sentences, and the rows across its languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from learn.document import Document, Row, Sentence
from learn.errors import RequestError
from learn.pipeline.toolbox import Tools, writable

if TYPE_CHECKING:
    from learn.embedding import Array, Vectors


class UnfitError(RequestError):
    """Documents in some languages, `langs`, that do not translate the others."""

    def __init__(self, message: str, langs: Collection[str]) -> None:
        super().__init__(message)
        self.langs = tuple(langs)

    def __reduce__(self) -> tuple[type[UnfitError], tuple[str, tuple[str, ...]]]:
        return UnfitError, (str(self), self.langs)


@dataclass(frozen=True, slots=True)
class Text:
    """A text in its languages: documents and sentences by language, and the rows across them.

    `agreement` says how well its pairs of languages agree, from 0 to 1, where there are three languages to ask;
    `given` that the rows and their scores come from a file, and are not to be doubted.
    """

    name: str
    title: str
    documents: Mapping[str, Document]
    sentences: Mapping[str, tuple[Sentence, ...]]
    rows: tuple[Row, ...]
    agreement: float | None = None
    given: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the user should know of the documents, a line each."""
        doubts = {
            lang: f"{d.doubt}; name it by the language that it is in" for lang, d in self.documents.items() if d.doubt
        }
        return tuple(
            f"{d.name} ({lang}): {remark}"
            for lang, d in self.documents.items()
            for remark in (d.remark, doubts.get(lang))
            if remark
        )


def read_documents(arguments: Iterable[str], wanted: Collection[str] = ()) -> tuple[Document, ...]:
    """The documents that are named as LANG=PATH, as name.LANG.suffix, or by a path alone.

    A document whose language is told from its text goes by the code that is `wanted`, where that is the plain one:
    "zh" for traditional Chinese. Raises RequestError where fewer than two are named, or two are of one language.
    """
    from learn.reading import parse_name, read
    from learn.reading.aligned import is_aligned

    named = [(argument, *parse_name(argument)) for argument in arguments]
    for argument, _, path in named:
        if is_aligned(path):
            raise RequestError(f"{argument}: is aligned text, which holds all its languages; name its path alone")
    if len(named) < 2:
        raise RequestError("one document has no translation; name two or more, one a language")
    documents: dict[str, Document] = {}
    for argument, lang, path in named:
        document = read(path, lang)
        plain = document.lang.split("-", maxsplit=1)[0]
        if lang is None and plain in wanted and document.lang not in wanted:
            document = replace(document, lang=plain)
        if document.lang in documents:
            raise RequestError(
                f"{argument}: a second document in {document.lang!r}; name one a language, or say which it is in"
                " as LANG=PATH"
            )
        documents[document.lang] = document
    return tuple(documents.values())


def read_document(path: Path, lang: str) -> Document:
    """The document in a language. Raises RequestError where it cannot be read, or is aligned text."""
    from learn.reading import read
    from learn.reading.aligned import is_aligned

    if is_aligned(path):
        raise RequestError(f"{path}: is aligned text, which holds all its languages; name its path alone")
    return read(path, lang)


def read_aligned(path: str | Path, *, name: str = "", title: str = "") -> Text:
    """A text whose file says what translates what: TMX, TSV, CSV, or the JSON lines of `learn align`.

    A record of the file is a row. Without a score it has 1, or 0 where only one language has text. `name` and
    `title` default to those of the first document. Raises RequestError where the file is no such text.
    """
    from learn.languages.splitting import sentences
    from learn.reading.aligned import read_aligned as read

    found = read(path)
    split: dict[str, tuple[Sentence, ...]] = {}
    blocks: dict[str, Iterator[list[Sentence]]] = {}
    for document in found.documents:
        lang = document.lang
        sections = [found.names.get(r.section, {}).get(lang, r.section) for r in found.records if lang in r.texts]
        split[lang] = tuple(replace(s, section=sections[s.block]) for s in sentences(document))
        parts: list[list[Sentence]] = [[] for _ in document.blocks]
        for s in split[lang]:
            parts[s.block].append(s)
        blocks[lang] = iter(parts)
    rows: list[Row] = []
    for record in found.records:
        here = {lang: tuple(part) for lang in split if lang in record.texts and (part := next(blocks[lang]))}
        if here:
            score = float(len(here) > 1) if record.score is None else record.score
            rows.append(Row(len(rows) + 1, score, here, record.section))
    first = found.documents[0]
    by_lang = {d.lang: d for d in found.documents}
    return Text(name or first.name, title or first.title, by_lang, split, tuple(rows), given=True)


def text_of(
    arguments: Sequence[str], use: Tools, *, pair: tuple[str, str] | None = None, folder: Path | None = None
) -> Text:
    """The text that arguments name: a file that is aligned already, or documents, which are aligned here.

    Raises LearnError, before any work is done, where the text lacks the pair of languages, or the folder takes no
    files.
    """
    from learn.reading import parse_name
    from learn.reading.aligned import is_aligned

    ready: Text | None = None
    documents: tuple[Document, ...] = ()
    if len(arguments) == 1 and is_aligned(arguments[0]) and parse_name(arguments[0])[1] == Path(arguments[0]):
        ready = read_aligned(arguments[0])
    else:
        documents = read_documents(arguments, pair or ())
    if pair:
        check_pair(ready.documents if ready else [d.lang for d in documents], *pair)
    if folder:
        writable(folder)
    return ready or align(documents, use)


def align(documents: Sequence[Document], use: Tools, *, name: str = "", title: str = "") -> Text:
    """The rows of documents that translate each other. `name` and `title` default to the first document's.

    Raises RequestError, naming the languages, where some of the documents do not translate the others.
    """
    from learn.alignment import align_rows
    from learn.blas import one_thread
    from learn.languages.splitting import sentences
    from learn.reading.limits import MOST_SENTENCES

    split = {d.lang: sentences(d) for d in documents}
    for d in documents:
        if len(split[d.lang]) > MOST_SENTENCES:
            reason = f"has more than {MOST_SENTENCES:,} sentences, more than can be aligned at once; divide it"
            raise UnfitError(f"{d.name} ({d.lang}): {reason}", [d.lang])
    _check_translated(split)
    everything = [s.text for group in split.values() for s in group]
    use.vectors.prepare(everything, lambda done, total: use.progress("sentences", done, total))
    with one_thread():
        found = align_rows(split, sentence_vectors(split, use.vectors))
    if found.strangers:
        raise UnfitError(_strangers(documents, found.strangers), found.strangers)
    by_lang = {d.lang: d for d in documents}
    first = documents[0]
    return Text(name or first.name, title or first.title, by_lang, split, found.rows, found.agreement)


def _check_translated(split: Mapping[str, Sequence[Sentence]]) -> None:
    """Make sure that no document of some length is a copy of another; raises RequestError where one is."""
    for (a, first), (b, second) in combinations(split.items(), 2):
        known = {s.text for s in first}
        letters = {s.text: sum(c.isalpha() for c in s.text) for s in second}
        copied = sum(letters[s.text] for s in second if s.text in known)
        if len(second) > 3 and copied > COPIED * sum(letters[s.text] for s in second):
            message = f"the documents in {a!r} and {b!r} are the same, word for word; name a translation"
            raise UnfitError(message, (a, b))


COPIED = 0.5
"""Share of a document that stands in another word for word, above which it is no translation."""


def _strangers(documents: Sequence[Document], langs: Collection[str]) -> str:
    """What to say of documents that do not translate the others."""
    names = {d.lang: f"{d.name} ({d.lang})" for d in documents}
    strange = ", ".join(names[d.lang] for d in documents if d.lang in langs)
    others = ", ".join(names[d.lang] for d in documents if d.lang not in langs)
    verb = "does" if len(langs) == 1 else "do"
    return f"{strange}: {verb} not translate {others}; name documents of one text, each in its language"


def check_pair(langs: Collection[str], target: str, base: str) -> None:
    """Make sure that a text in some languages has this pair; raises RequestError where it has not."""
    for lang, role in ((target, "target"), (base, "base")):
        if lang not in langs:
            raise RequestError(f"{role} {lang!r}: no document is in it; there are {', '.join(langs)}")
    if target == base:
        raise RequestError(f"target and base are both {target!r}; choose two languages")


def sentence_vectors(split: Mapping[str, Sequence[Sentence]], vectors: Vectors) -> dict[str, Array]:
    """The vectors of sentences by language, one a row."""
    return {lang: vectors([s.text for s in group]) for lang, group in split.items()}


def read_sentences(argument: str, lang: str | None, *, one_per_line: bool) -> tuple[str, tuple[Sentence, ...]]:
    """The language and sentences of one document; with `one_per_line` every line that is not blank is one."""
    from learn.document import BlockKind
    from learn.languages.splitting import sentences
    from learn.reading import parse_name, read, read_text

    named, path = parse_name(argument)
    if not one_per_line:
        document = read(path, lang or named)
        return document.lang, sentences(document)
    code, text = read_text(path, lang or named)
    lines = [line.strip() for line in text.split("\n")]
    return code, tuple(Sentence(line, k, 0, len(line), BlockKind.PARAGRAPH) for k, line in enumerate(lines) if line)
