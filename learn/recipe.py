"""A deck recipe: a TOML file that says which documents become which decks and quizzes, read and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from learn.errors import LearnError, RequestError

CARDS = ("recognise", "produce", "listen")
DECK_FORMATS = ("apkg", "csv", "tsv")
SPEECH = ("none", "anki", "espeak")
QUIZ_SPEECH = ("none", "espeak")
KINDS = ("cloze", "choice", "matching", "passage", "order", "listening")
STYLES = ("open", "bank", "letter", "choices")
FORMATS = ("html", "docx", "pdf", "moodle", "gift", "qti", "kahoot", "quizlet", "csv")
COPIES = ("teacher", "student")
MOST_FORMS = 26
MOST_BYTES = 200_000
_DEEP = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++\s*+\.\s*+){20}""")


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """How many notes a deck has at most, how sure a gloss must be to make a card, and which cards are made.

    `level` is a band of frequency as `learn.lexicon.level.band` reads it; "" takes every word. `formats` are those
    of the files that it is written to. `speech` says who reads aloud: nobody, the voices that Anki finds where the
    deck is studied, or espeak-ng.
    """

    words: int = 300
    phrases: int = 60
    cloze: int = 80
    confidence: float = 0.8
    cards: tuple[str, ...] = ("recognise", "produce")
    level: str = ""
    formats: tuple[str, ...] = ("apkg",)
    speech: str = "none"


@dataclass(frozen=True, slots=True)
class QuizSettings:
    """What a quiz asks, and the files it is written to.

    `style` is that of sentences with a gap, `sections` are the numbers of those that are asked about; () takes all.
    `copies` are those that are written where a format has them: the teacher's holds the key. `speech` says who reads
    sentences to listen to aloud: nobody, or espeak-ng.
    """

    kinds: tuple[str, ...] = ("cloze",)
    items: int = 20
    forms: int = 1
    seed: int = 1
    formats: tuple[str, ...] = ("html",)
    level: str = ""
    style: str = "bank"
    sections: tuple[int, ...] = ()
    copies: tuple[str, ...] = ("teacher", "student")
    speech: str = "none"


def silent(settings: DeckSettings | QuizSettings) -> bool:
    """Whether settings ask for something to listen to, and for nothing that can be heard."""
    if isinstance(settings, QuizSettings):
        return "listening" in settings.kinds and settings.speech == "none"
    return "listen" in settings.cards and settings.speech == "none"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What `learn build` makes, `pairs` being (target, base), from `documents`, paths by language, or from `aligned`.

    `aligned` is a file that holds all languages and says what translates what; there are no documents then. `known`
    are files that say what the learner knows of a language, `dictionaries` are those to ask, a path or LANG-LANG=PATH.
    `corrections` are a reviewer's, by pair; under None is a file that says itself for which pair it is.
    """

    name: str
    title: str
    documents: Mapping[str, Path]
    pairs: tuple[tuple[str, str], ...]
    output: Path
    source: str = ""
    licence: str = ""
    deck: DeckSettings = field(default_factory=DeckSettings)
    quiz: QuizSettings = field(default_factory=QuizSettings)
    aligned: Path | None = None
    known: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    dictionaries: tuple[str, ...] = ()
    corrections: Mapping[tuple[str, str] | None, Path] = field(default_factory=dict)


CATALOGUE = "catalogue.toml"
"""The file in a folder of texts that has their settings: the keys of a recipe that are not about one text alone."""


def read_recipes(paths: Iterable[Path]) -> list[Recipe | LearnError]:
    """The recipes that files and folders of texts hold, in order; for what cannot be read, why."""
    found: list[Recipe | LearnError] = []
    for path in paths:
        try:
            found += read_catalogue(path) if path.is_dir() else [read_recipe(path)]
        except LearnError as error:
            found.append(error)
    return found


def read_catalogue(folder: Path) -> list[Recipe | LearnError]:
    """A recipe for each text of a folder: `folder/TEXT/LANG.suffix`, or `folder/TEXT/name.LANG.suffix`.

    A file `catalogue.toml` in the folder has settings for all texts, and where what is made comes to lie: `output`, by
    default `decks`, with a folder for each text. A text has those of the pairs whose languages it has. Raises
    RequestError where there is no text, or the settings are wrong.
    """
    from learn.reading.naming import canonical, in_name

    settings = folder / CATALOGUE
    shared = _Reader(settings, _toml(settings) if settings.is_file() else {})
    shared.unknown(shared.data, ("text", "pairs", "known", "dictionaries", "deck", "quiz", "output"))
    shared.table("text", ("source", "licence"))
    output = shared.text(shared.data, "output", "", "decks")
    shared.codes()
    texts: dict[str, dict[str, str]] = {}
    for place in sorted(folder.iterdir()):
        if not place.is_dir() or place.name.startswith(".") or place.resolve() == (folder / output).resolve():
            continue
        for path in sorted(place.iterdir()):
            lang = in_name(path) or canonical(path.stem)
            if lang and path.is_file() and not path.name.startswith("."):
                texts.setdefault(place.name, {}).setdefault(lang, f"{place.name}/{path.name}")
    if not texts:
        raise RequestError(f"{folder}: holds no text; a text is a folder in it with a file for each language, zh.txt")
    recipes: list[Recipe | LearnError] = []
    for name, documents in texts.items():
        try:
            recipes.append(_Reader(settings, _of_text(shared, name, documents, output)).recipe())
        except LearnError as error:
            recipes.append(RequestError(f"{folder / name}: {error}"))
    return recipes


def _of_text(shared: _Reader, name: str, documents: Mapping[str, str], output: str) -> dict[str, Any]:
    """The data of a recipe for one text of a folder."""
    from learn.reading import canonical

    own = "".join(c if c.isalnum() or c in "-_." else "-" for c in name)
    pairs = {
        key: [lang for lang in langs if canonical(lang) in documents]
        for key, langs in shared.table("pairs", ("targets", "bases")).items()
    }
    if len(documents) < 2 or [] in pairs.values():
        raise RequestError(f"has {', '.join(documents)} and so no pair that is asked for; add another language")
    known = shared.data.get("known")
    if isinstance(known, dict):
        known = {lang: paths for lang, paths in known.items() if canonical(lang) in documents}
    return shared.data | {
        "text": {"title": "", **shared.data.get("text", {}), "name": own},
        "documents": documents,
        "pairs": shared.data.get("pairs", {}) | pairs,
        "output": f"{output}/{own}",
        **({"known": known} if known is not None else {}),
    }


def read_recipe(path: Path) -> Recipe:
    """The recipe in a TOML file; paths in it are relative to its folder.

    Raises RequestError, naming the file and the key, for whatever is missing, unknown or of the wrong kind.
    """
    return _Reader(path, _toml(path)).recipe()


def _toml(path: Path) -> dict[str, Any]:
    """The data of a TOML file. Raises RequestError, naming it, where it is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise RequestError(f"{path}: is larger than {MOST_BYTES // 1000} kB, which no recipe is")
        text = data.decode()
        # The time and memory that a name takes grow with the square of its parts.
        if _DEEP.search(text):
            raise RequestError(f"{path}: a key has more than 20 parts, which none of a recipe has")
        return tomllib.loads(text)
    except FileNotFoundError:
        raise RequestError(f"{path}: no such recipe; name a TOML file, such as decks/interview.toml") from None
    except IsADirectoryError:
        raise RequestError(f"{path}: is a folder; name a recipe in it, a file that ends in .toml") from None
    except OSError as error:
        raise RequestError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None
    except UnicodeDecodeError:
        raise RequestError(f"{path}: is not UTF-8 text; a recipe is a TOML file in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise RequestError(f"{path}: is not valid TOML: {error}") from None
    except (ValueError, RecursionError):
        raise RequestError(f"{path}: has a number that is too large, or lists that stand too deep") from None


class _Reader:
    """Takes the values out of a recipe's data, each checked, and complains of what is left over."""

    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self.path = path
        self.data = data

    def wrong(self, key: str, reason: str) -> RequestError:
        return RequestError(f"{self.path}: {key}: {reason}")

    def table(self, key: str, known: tuple[str, ...]) -> dict[str, Any]:
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, f"must be a table, written [{key}]")
        self.unknown(value, known, f"{key}.")
        return value

    def unknown(self, table: Mapping[str, Any], known: tuple[str, ...], prefix: str = "") -> None:
        for key in table:
            if key not in known:
                import difflib

                close = difflib.get_close_matches(key, known, 1)
                meant = f"; did you mean {prefix}{close[0]}?" if close else f"; known are {', '.join(known)}"
                raise self.wrong(f"{prefix}{key}", f"unknown key{meant}")

    def text(self, table: Mapping[str, Any], key: str, prefix: str, default: str) -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(prefix + key, "must be a string in quotation marks")
        return value

    def settings(self, key: str, kind: Callable[..., Any], allowed: Mapping[str, tuple[str, ...]]) -> Any:
        """The table `key` as the settings class `kind`: types and ranges as its defaults have them."""
        defaults = kind()
        names = tuple(f.name for f in fields(defaults))
        values: dict[str, Any] = {}
        for name, value in self.table(key, names).items():
            default = getattr(defaults, name)
            if name == "sections":
                values[name] = self.numbers(f"{key}.{name}", value)
            elif isinstance(default, tuple):
                choices = allowed[name]
                if not isinstance(value, list) or not value or not all(v in choices for v in value):
                    raise self.wrong(f"{key}.{name}", f"must be a list of one or more of {', '.join(choices)}")
                values[name] = tuple(dict.fromkeys(value))
            elif name in allowed:
                values[name] = self.one_of(f"{key}.{name}", value, allowed[name])
            elif isinstance(default, str):
                values[name] = self.level(f"{key}.{name}", value)
            elif isinstance(default, float):
                if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
                    raise self.wrong(f"{key}.{name}", "must be a number from 0 to 1")
                values[name] = float(value)
            else:
                if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                    raise self.wrong(f"{key}.{name}", "must be a whole number, 0 or more")
                values[name] = value
        if "forms" in values and not 1 <= values["forms"] <= MOST_FORMS:
            raise self.wrong(f"{key}.forms", f"must be from 1 to {MOST_FORMS}: forms are named A to Z")
        return kind(**values)

    def numbers(self, key: str, value: object) -> tuple[int, ...]:
        if not isinstance(value, list) or not all(type(v) is int and v > 0 for v in value):
            raise self.wrong(key, "must be a list of whole numbers from 1, such as [1, 3]")
        return tuple(dict.fromkeys(value))

    def one_of(self, key: str, value: object, choices: tuple[str, ...]) -> str:
        if not isinstance(value, str) or value not in choices:
            raise self.wrong(key, f"must be one of {', '.join(choices)}")
        return value

    def level(self, key: str, value: object) -> str:
        from learn.lexicon.level import band

        if not isinstance(value, str):
            raise self.wrong(key, 'must be a string in quotation marks, such as "intermediate" or "3-5"')
        try:
            band(value)
        except RequestError as error:
            raise self.wrong(key, str(error)) from None
        return value

    def codes(self) -> None:
        """Make sure that the languages of settings for many texts are languages, be there texts in them or not."""
        from learn.reading import canonical

        for key, langs in self.table("pairs", ("targets", "bases")).items():
            if not isinstance(langs, list) or not langs or not all(isinstance(lang, str) for lang in langs):
                raise self.wrong(f"pairs.{key}", 'must be a list of languages, such as ["zh", "id"]')
            for lang in langs:
                if canonical(lang) is None:
                    raise self.wrong(f"pairs.{key}", f"{lang!r} is not a language code; use one such as id or zh")
        known = self.data.get("known")
        for lang in known if isinstance(known, dict) else ():
            if canonical(lang) is None:
                raise self.wrong(f"known.{lang}", "is not a language code; use one such as id or zh")

    def recipe(self) -> Recipe:
        self.unknown(
            self.data,
            (
                "text", "documents", "aligned", "pairs", "known", "dictionaries", "corrections", "deck", "quiz",
                "output",
            ),
        )  # fmt: skip
        text = self.table("text", ("name", "title", "source", "licence"))
        name = self.text(text, "name", "text.", self.path.stem)
        if not name or not all(c.isalnum() or c in "-_." for c in name) or name.startswith("."):
            raise self.wrong("text.name", "must be letters, digits, '-', '_' and '.', as it names files and tags")
        aligned = self.aligned()
        documents = {} if aligned else self.documents()
        langs = _languages(aligned) if aligned else tuple(documents)
        pairs = self.pairs(langs)
        deck = self.settings("deck", DeckSettings, {"cards": CARDS, "formats": DECK_FORMATS, "speech": SPEECH})
        if silent(deck):
            raise self.wrong("deck.cards", 'listen needs audio: add speech = "espeak" or speech = "anki"')
        choices = {"kinds": KINDS, "formats": FORMATS, "style": STYLES, "copies": COPIES, "speech": QUIZ_SPEECH}
        quiz = self.settings("quiz", QuizSettings, choices)
        if silent(quiz):
            raise self.wrong("quiz.kinds", 'listening needs audio: add speech = "espeak"')
        output = self.text(self.data, "output", "", self.path.stem)
        folder = self.path.parent.resolve()
        if "\0" in output or not (folder / output).resolve().is_relative_to(folder):
            raise self.wrong("output", f"{output!r} leaves the recipe's folder; name a folder inside it")
        return Recipe(
            name=name,
            title=self.text(text, "title", "text.", name),
            documents=documents,
            pairs=pairs,
            output=self.path.parent / output,
            source=self.text(text, "source", "text.", ""),
            licence=self.text(text, "licence", "text.", ""),
            deck=deck,
            quiz=quiz,
            aligned=aligned,
            known=self.known(langs),
            dictionaries=self.dictionaries(),
            corrections=self.corrections(pairs),
        )

    def aligned(self) -> Path | None:
        value = self.data.get("aligned")
        if value is None:
            return None
        from learn.reading.aligned import SUFFIXES, is_aligned

        if not isinstance(value, str):
            raise self.wrong("aligned", "must be a path in quotation marks")
        if "documents" in self.data:
            raise self.wrong("aligned", "stands beside [documents]; name the one or the other")
        if not is_aligned(value):
            raise self.wrong("aligned", f"{value!r} is no aligned text; its name ends in {', '.join(SUFFIXES)}")
        return self.path.parent / value

    def documents(self) -> dict[str, Path]:
        from learn.reading import canonical

        value = self.data.get("documents")
        if not isinstance(value, dict) or len(value) < 2:
            raise self.wrong(
                "documents",
                'must be a table of two or more, each a line such as zh = "text.zh.txt";'
                ' or name a file of aligned text: aligned = "text.tsv"',
            )
        documents: dict[str, Path] = {}
        for lang, path in value.items():
            if not isinstance(path, str):
                raise self.wrong(f"documents.{lang}", "must be a path in quotation marks")
            code = canonical(lang)
            if code is None:
                raise self.wrong(f"documents.{lang}", "is not a language code; use one such as id or zh")
            if code in documents:
                raise self.wrong(f"documents.{lang}", f"a second document in {code!r}; name one a language")
            documents[code] = self.path.parent / path
        return documents

    def known(self, langs: tuple[str, ...]) -> dict[str, tuple[Path, ...]]:
        from learn.reading import canonical

        value = self.data.get("known", {})
        if not isinstance(value, dict):
            raise self.wrong("known", 'must be a table by language, such as known = { zh = "zh-known.txt" }')
        known: dict[str, tuple[Path, ...]] = {}
        for lang, paths in value.items():
            code = canonical(lang)
            if code not in langs:
                raise self.wrong(f"known.{lang}", f"there is no document in it; there are {', '.join(langs)}")
            several = paths if isinstance(paths, list) else [paths]
            if not several or not all(isinstance(path, str) for path in several):
                raise self.wrong(f"known.{lang}", "must be a path in quotation marks, or a list of them")
            known[code] = (*known.get(code, ()), *(self.path.parent / path for path in several))
        return known

    def dictionaries(self) -> tuple[str, ...]:
        value = self.data.get("dictionaries", [])
        if not isinstance(value, list) or not all(isinstance(path, str) and path for path in value):
            raise self.wrong("dictionaries", 'must be a list of paths, such as ["zh-en=cedict.u8"]')
        if not value:
            return ()
        from learn.dictionaries import parse_dictionary_name

        named = [parse_dictionary_name(path) for path in value]
        return tuple(
            f"{'-'.join(langs)}={self.path.parent / path}" if langs else str(self.path.parent / path)
            for langs, path in named
        )

    def corrections(self, pairs: tuple[tuple[str, str], ...]) -> dict[tuple[str, str] | None, Path]:
        value = self.data.get("corrections", {})
        if isinstance(value, str) and value:
            return {None: self.path.parent / value}
        if not isinstance(value, dict):
            raise self.wrong(
                "corrections",
                'must be a path in quotation marks, or a table by pair such as { "zh-id" = "zh-id.csv" }',
            )
        built = {f"{target}-{base}": (target, base) for target, base in pairs}
        found: dict[tuple[str, str] | None, Path] = {}
        for name, path in value.items():
            if name not in built:
                raise self.wrong(f"corrections.{name}", f"no such pair is built; there are {', '.join(built)}")
            if not isinstance(path, str) or not path:
                raise self.wrong(f"corrections.{name}", "must be a path in quotation marks")
            found[built[name]] = self.path.parent / path
        return found

    def pairs(self, langs: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        from learn.reading import canonical

        table = self.table("pairs", ("targets", "bases"))
        chosen: dict[str, tuple[str, ...]] = {}
        for key in ("targets", "bases"):
            value = table.get(key, list(langs))
            if not isinstance(value, list) or not value:
                raise self.wrong(f"pairs.{key}", f"must be a list of languages out of {', '.join(langs)}")
            codes = [canonical(lang) if isinstance(lang, str) else None for lang in value]
            for lang, code in zip(value, codes, strict=True):
                if code not in langs:
                    raise self.wrong(f"pairs.{key}", f"{lang!r} has no document here; there are {', '.join(langs)}")
            chosen[key] = tuple(code for code in dict.fromkeys(codes) if code)
        pairs = tuple((t, b) for t in chosen["targets"] for b in chosen["bases"] if t != b)
        if not pairs:
            raise self.wrong("pairs", "no target has another language as its base")
        return pairs


def _languages(path: Path) -> tuple[str, ...]:
    """The languages of a file of aligned text."""
    from learn.reading.aligned import read_aligned

    return tuple(document.lang for document in read_aligned(path).documents)
