"""The one place that knows the order of the stages: from documents to rows, lexicons, decks and quizzes."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from learn.document import Document, Row, Sentence
from learn.errors import LearnError, RequestError

if TYPE_CHECKING:
    from learn.anki.connect import Anki, Pushed
    from learn.anki.mine import Mine
    from learn.cache import Cache
    from learn.dictionaries import Dictionaries
    from learn.embedding import Array, Vectors
    from learn.languages import Language, Token
    from learn.lexicon import Lexicon, Links, Pair, Report, Version
    from learn.reading.corrections import Corrections
    from learn.recipe import DeckSettings, QuizSettings, Recipe
    from learn.speech import Engine

Progress = Callable[[str, int, int], None]
"""Told of work as it is done: what, how much of it is done, how much there is."""


def no_progress(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the stages share: vectors, the cache of analyses, and who is told of progress."""

    vectors: Vectors
    cache: Cache
    progress: Progress = no_progress
    dictionaries: Dictionaries | None = None


def tools(cache_folder: Path | None, progress: Progress = no_progress, dictionaries: Iterable[str] = ()) -> Tools:
    """The usual tools; `cache_folder` None keeps nothing between two runs.

    `dictionaries` name files, as a path or as LANG-LANG=PATH. Raises RequestError for one that cannot be read.
    """
    from learn.cache import Cache
    from learn.embedding import E5, Vectors

    cache = Cache(cache_folder)
    return Tools(Vectors(E5(), cache), cache, progress, read_dictionaries(dictionaries))


def read_dictionaries(arguments: Iterable[str]) -> Dictionaries | None:
    """The dictionaries that arguments name, None where there are none; raises RequestError as for `tools`."""
    named = tuple(arguments)
    if not named:
        return None
    from learn.dictionaries import read_dictionaries as read

    return read(named)


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
        return tuple(
            f"{d.name} ({lang}): {d.doubt}; name it by the language that it is in"
            for lang, d in self.documents.items()
            if d.doubt
        )


def read_documents(arguments: Iterable[str]) -> tuple[Document, ...]:
    """The documents that are named as LANG=PATH, as name.LANG.suffix, or by a path alone.

    Raises RequestError where fewer than two are named, or two are of one language.
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
        if document.lang in documents:
            raise RequestError(
                f"{argument}: a second document in {document.lang!r}; name one a language, or say which it is in"
                " as LANG=PATH"
            )
        documents[document.lang] = document
    return tuple(documents.values())


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
        documents = read_documents(arguments)
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

    split = {d.lang: sentences(d) for d in documents}
    _check_translated(split)
    everything = [s.text for group in split.values() for s in group]
    use.vectors.prepare(everything, lambda done, total: use.progress("sentences", done, total))
    with one_thread():
        found = align_rows(split, _sentence_vectors(split, use.vectors))
    if found.strangers:
        raise RequestError(_strangers(documents, found.strangers))
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
            raise RequestError(f"the documents in {a!r} and {b!r} are the same, word for word; name a translation")


COPIED = 0.5
"""Share of a document that stands in another word for word, above which it is no translation."""


def _strangers(documents: Sequence[Document], langs: Collection[str]) -> str:
    """What to say of documents that do not translate the others."""
    names = {d.lang: f"{d.name} ({d.lang})" for d in documents}
    strange = ", ".join(names[d.lang] for d in documents if d.lang in langs)
    others = ", ".join(names[d.lang] for d in documents if d.lang not in langs)
    verb = "does" if len(langs) == 1 else "do"
    return f"{strange}: {verb} not translate {others}; name documents of one text, each in its language"


@dataclass(frozen=True, slots=True)
class Linked:
    """The words of a text linked across its languages: for two languages, their rows and how the words translate."""

    pairs: Mapping[tuple[str, str], tuple[Pair, ...]]
    links: Mapping[tuple[str, str], Links]

    def of(self, target: str, base: str) -> tuple[tuple[Pair, ...], Links]:
        """The rows of a pair and the links of their words, seen from the target language."""
        if (target, base) in self.links:
            return self.pairs[target, base], self.links[target, base]
        return tuple(pair.turned() for pair in self.pairs[base, target]), self.links[base, target].turned()

    def only(self, target: str, base: str) -> Linked:
        """What is known of one pair alone."""
        pairs, links = self.of(target, base)
        return Linked({(target, base): pairs}, {(target, base): links})


def link_words(text: Text, wanted: Iterable[tuple[str, str]], use: Tools) -> Linked:
    """Link the words of the pairs of languages that are wanted, as (target, base), with all languages having a say.

    Raises RequestError where the text has no document in one of them.
    """
    from learn.alignment import pair_rows
    from learn.blas import one_thread
    from learn.languages import get
    from learn.lexicon import version, with_units

    wanted = tuple(wanted)
    langs = list(text.documents)
    for target, base in wanted:
        check_pair(langs, target, base)
    asked = {lang for pair in wanted for lang in pair}
    versions = {}
    for lang in langs:
        try:
            versions[lang] = version(text.sentences[lang], tokens(text.sentences[lang], lang, use), get(lang))
        except RequestError:
            if lang in asked:
                raise  # another language, whose words nothing here can tell apart, has no say then
    vectors = _sentence_vectors(text.sentences, use.vectors)
    # All pairs, so that what a deck has does not depend on which other decks are built with it.
    rows = {(a, b): pair_rows(text.rows, a, b, vectors, given=text.given) for a, b in combinations(sorted(versions), 2)}
    first = _linked(versions, rows, use)
    with one_thread():
        joined = with_units(versions, first.pairs, first.links, use.vectors)
    return _linked(joined, rows, use) if joined != versions else first


def _linked(versions: Mapping[str, Version], rows: Mapping[tuple[str, str], Sequence[Row]], use: Tools) -> Linked:
    """Link the words of the versions of a text, in the rows of some pairs of languages."""
    from learn.blas import one_thread
    from learn.dictionaries import Dictionaries
    from learn.lexicon import link, pairs_of, words_to_embed

    use.vectors.prepare(
        (word for v in versions.values() for word in words_to_embed(v)),
        lambda done, total: use.progress("words", done, total),
    )
    sentences = [passage.text for v in versions.values() for passage in v.sentences]
    use.vectors.prepare_pieces(sentences, lambda done, total: use.progress("meanings", done, total))
    pairs = {(a, b): pairs_of(here, versions[a], versions[b]) for (a, b), here in rows.items()}
    with one_thread():
        return Linked(pairs, link(versions, pairs, use.vectors, use.dictionaries or Dictionaries()))


def make_lexicon(text: Text, target: str, base: str, use: Tools, linked: Linked | None = None) -> Lexicon:
    """Every word and phrase of the target language with its meaning in the base language.

    `linked` has the links of the text's words, where they are known already. Raises RequestError where the text has
    no document in either language.
    """
    from learn.blas import one_thread
    from learn.languages import get
    from learn.lexicon import compile_lexicon

    pairs, links = (linked or link_words(text, [(target, base)], use)).of(target, base)
    with one_thread():
        return compile_lexicon(pairs, links, get(target), get(base), use.vectors, text=text.name, title=text.title)


def tokens(sentences: Iterable[Sentence], lang: str, use: Tools) -> dict[str, tuple[Token, ...]]:
    """The words of sentences, by the text of the sentence; analyses are kept in the cache."""
    from learn.languages import Token, get

    language = get(lang)
    texts = list(dict.fromkeys(s.text for s in sentences))
    space = f"tokens/{language.code}/{_analysers()}"
    found = {
        text: tuple(Token(*values) for values in json.loads(stored))
        for text, stored in use.cache.get(space, texts).items()
    }
    missing = [text for text in texts if text not in found]
    for k, text in enumerate(missing, 1):
        found[text] = language.tokens(text)
        use.progress(f"words {lang}", k, len(missing))
    use.cache.put(space, {t: json.dumps([[getattr(x, f) for f in STORED] for x in found[t]]).encode() for t in missing})
    return found


@cache
def _analysers() -> str:
    """A digest of what analyses words, our code and the libraries, so that analyses are made anew when it changes."""
    import hashlib
    from importlib.metadata import PackageNotFoundError, version
    from importlib.resources import files

    code = sorted((f.name, f.read_bytes()) for f in files("learn.languages").iterdir() if f.name.endswith(".py"))
    libraries = {}
    for name in ANALYSERS:
        with contextlib.suppress(PackageNotFoundError):  # some are extras
            libraries[name] = version(name)
    return hashlib.blake2b(repr((code, libraries)).encode(), digest_size=8).hexdigest()


ANALYSERS = (
    "farahidi", "jieba", "kiwipiepy", "kiwipiepy_model", "pypinyin", "PySastrawi", "pythainlp", "simplemma",
    "SudachiDict-core", "SudachiPy", "wordfreq",
)  # fmt: skip
"""The libraries, by their names on PyPI, that words are analysed with."""

STORED = (
    "text", "start", "end", "lemma", "headword", "reading", "headword_reading", "root", "pos", "function", "stem",
)  # fmt: skip
"""The fields of a token that the cache keeps, in its order."""


def check_pair(langs: Collection[str], target: str, base: str) -> None:
    """Make sure that a text in some languages has this pair; raises RequestError where it has not."""
    for lang, role in ((target, "target"), (base, "base")):
        if lang not in langs:
            raise RequestError(f"{role} {lang!r}: no document is in it; there are {', '.join(langs)}")
    if target == base:
        raise RequestError(f"target and base are both {target!r}; choose two languages")


def _sentence_vectors(split: Mapping[str, Sequence[Sentence]], vectors: Vectors) -> dict[str, Array]:
    return {lang: vectors([s.text for s in group]) for lang, group in split.items()}


def read_known(paths: Iterable[str | Path], lang: str) -> tuple[str, ...]:
    """What files say is known of a language: word lists, Anki packages and collections."""
    from learn.reading.known import read_known as read

    return tuple(dict.fromkeys(word for path in paths for word in read(path, lang)))


def known_words(listed: Collection[str], lang: str, use: Tools) -> frozenset[str]:
    """Words and phrases that are known, as entries are compared with them: folded, and so are their headwords.

    An article or the like before a word does not count: "der Hund" is Hund.
    """
    from learn.document import BlockKind
    from learn.languages import get

    fold = get(lang).fold
    sentences = [Sentence(word, k, 0, len(word), BlockKind.PARAGRAPH) for k, word in enumerate(listed)]
    folded = {fold(word) for word in listed}
    for found in tokens(sentences, lang, use).values():
        whole = found if len(found) == 1 else [t for t in found if not t.function]
        if len(whole) == 1:
            folded.add(fold(whole[0].headword))
    return frozenset(folded)


def read_corrections(path: str | Path, pair: tuple[str, str] | None = None) -> Corrections:
    """What a reviewer says of entries, in a table that was exported; see `learn.reading.corrections`."""
    from learn.reading.corrections import read_corrections as read

    return read(path, pair)


def with_corrections(lexicon: Lexicon, corrections: Corrections | None) -> tuple[Lexicon, Report]:
    """A lexicon as a reviewer corrected it, and what was done; None corrects nothing."""
    from learn.lexicon import Report, corrected

    return corrected(lexicon, corrections) if corrections else (lexicon, Report())


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


def speech_engine(settings: DeckSettings) -> Engine | None:
    """The engine that reads a deck aloud, None where that is nobody, or Anki when the deck is studied.

    Raises RequestError where it is not installed.
    """
    from learn.speech import engine

    return None if settings.speech in {"none", "anki"} else engine(settings.speech)


def write_deck(
    full: Lexicon,
    text: Text,
    settings: DeckSettings,
    path: Path,
    *,
    source: str = "",
    licence: str = "",
    known: Collection[str] = (),
    use: Tools | None = None,
    engine: Engine | None = None,
    anki: Anki | None = None,
    mine: Mine | None = None,
) -> Made:
    """Write the Anki deck of a lexicon, what is taken from it being as the settings say, in order of study.

    `path` is the file of one of its formats; files of others come to lie beside it, with suffixes of their own.
    `known` is what the learner knows already, as `known_words` gives it. `engine` reads aloud in place of the one that
    the settings name; what it says is kept in the cache of `use`. `mine` is what the collection has that the package
    is for. A running `anki` then imports the package, which must be among the formats. Raises RequestError where there
    are to be cards to listen to, and nothing that can be heard.
    """
    from learn.anki import CLOZE, PHRASE, WORD, build_deck, with_clips, with_tags, write_package, write_table
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
    own = next((form for form in settings.formats if path.suffix.lower() == f".{form}"), settings.formats[0])
    files = {form: path if form == own else path.with_suffix(f".{form}") for form in settings.formats}
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
    words, phrases, clozes = (deck.count(note_type) for note_type in (WORD, PHRASE, CLOZE))
    return Made(
        full.target,
        full.base,
        tuple(files.values()),
        words,
        phrases,
        clozes,
        left_out={**chosen.left_out, **deck.left_out},
        remarks=remarks + _unheard(speaker, target, settings.cards, heard=heard),
        fewer=_fewer(settings, words, phrases, clozes, ", less what is known" if known else ""),
        pushed=pushed,
        sounds=len(deck.media),
    )


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


def _fewer(settings: DeckSettings, words: int, phrases: int, clozes: int, more: str) -> tuple[str, ...]:
    """Why there are fewer notes of a kind than asked for; `more` is what else was asked of them."""
    if settings.level:
        more = f", of level {settings.level}{more}"
    reasons = (
        (words, settings.words, f"words: all whose meaning is sure enough and that a sentence shows{more}"),
        (phrases, settings.phrases, f"phrases: all that keep together here and are translated as one piece{more}"),
        (clozes, settings.cloze, "cloze notes: one for each sentence of prose, there are no more"),
    )
    return tuple(reason for made, asked, reason in reasons if made < asked)


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


def write_quiz(
    full: Lexicon,
    settings: QuizSettings,
    folder: Path,
    *,
    confidence: float,
    name: str = "",
    source: str = "",
    known: Collection[str] = (),
    use: Tools | None = None,
) -> Made:
    """Write the quiz of a lexicon to a folder, in the formats, forms and copies that the settings say.

    It does not ask for what is `known` already, as `known_words` gives it. With the tools to `use`, no wrong
    answer is near in meaning to the right one.
    """
    from learn.languages import get
    from learn.lexicon import band, choose
    from learn.quiz import make_quiz, write
    from learn.quiz.material import unknown_likeness

    most = len(full.entries)
    level = band(settings.level)
    chosen = choose(full, words=most, phrases=most, confidence=confidence, known=known, level=level)
    target, base = get(full.target), get(full.base)
    quiz = make_quiz(
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
    )
    stem = f"{name or full.text}.{full.target}-{full.base}.quiz"
    written = write(quiz, folder, stem, formats=settings.formats, forms=settings.forms, copies=settings.copies)
    remarks = (*((quiz.note,) if quiz.note else ()), *written.remarks)
    return Made(full.target, full.base, written.files, items=quiz.points, remarks=remarks)


def likeness(lexicon: Lexicon, vectors: Vectors) -> Callable[[str, str], float]:
    """How near two words, meanings or sentences of a lexicon are in meaning: the cosine of their centred vectors.

    Texts that are not of one sort, or not of the lexicon, have 0.
    """
    from learn.embedding import centred

    sorts = (
        [word for e in lexicon.entries for word in (e.headword, e.form)],
        [e.gloss for e in lexicon.entries],
        [s.translation for s in lexicon.sentences],
    )
    found = []
    for sort in sorts:
        texts = list(dict.fromkeys(text for text in sort if text))
        found.append((dict(zip(texts, range(len(texts)), strict=True)), (unit := centred(vectors(texts))) @ unit.T))

    def like(a: str, b: str) -> float:
        return max((float(near[at[a], at[b]]) for at, near in found if a in at and b in at), default=0.0)

    return like


def meaning_kinds(lexicon: Lexicon, use: Tools) -> dict[str, str]:
    """The part of speech of each gloss of a lexicon: of its first word that is no function word."""
    from learn.document import BlockKind

    glosses = dict.fromkeys(e.gloss for e in lexicon.entries)
    sentences = [Sentence(gloss, 0, 0, len(gloss), BlockKind.PARAGRAPH) for gloss in glosses]
    found = tokens(sentences, lexicon.base, use)
    return {gloss: next((t.pos for t in found[gloss] if not t.function), "") for gloss in glosses}


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


def writable(folder: Path) -> None:
    """Make sure that a folder is there and takes files; raises LearnError where it is not so."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise LearnError(f"{folder}: cannot be written to ({error.strerror}); choose another folder") from error


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
