"""A text to lexicons: its words analysed, linked across its languages, and what they mean."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from learn.document import Row, Sentence
from learn.errors import RequestError
from learn.pipeline.texts import Text, check_pair, sentence_vectors
from learn.pipeline.toolbox import Tools

if TYPE_CHECKING:
    from learn.languages import Token
    from learn.lexicon import Lexicon, Links, Pair, Report, Version
    from learn.reading.corrections import Corrections


def tokens(sentences: Iterable[Sentence], lang: str, use: Tools) -> dict[str, tuple[Token, ...]]:
    """The words of sentences, by the text of the sentence; analyses are kept in the cache."""
    from learn.languages import Token, get, plain

    language = get(lang)
    texts = list(dict.fromkeys(s.text for s in sentences))
    space = f"tokens/{language.code}/{_analysers()}"
    found = {
        text: tuple(Token(*values) for values in json.loads(stored))
        for text, stored in use.cache.get(space, texts).items()
    }
    missing = [text for text in texts if text not in found]
    for k, text in enumerate(missing, 1):
        found[text] = plain.tokens(language, text)
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
    vectors = sentence_vectors(text.sentences, use.vectors)
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


def read_corrections(path: str | Path, pair: tuple[str, str] | None = None) -> Corrections:
    """What a reviewer says of entries, in a table that was exported; see `learn.reading.corrections`."""
    from learn.reading.corrections import read_corrections as read

    return read(path, pair)


def with_corrections(lexicon: Lexicon, corrections: Corrections | None) -> tuple[Lexicon, Report]:
    """A lexicon as a reviewer corrected it, and what was done; None corrects nothing."""
    from learn.lexicon import Report, corrected

    return corrected(lexicon, corrections) if corrections else (lexicon, Report())
