"""What speaks for a word of one language translating a word of another, in rows that are paired.

Kinds of evidence that are independent of each other: vectors of the words in their context and of the words alone,
their places and frequencies, spelling, and a dictionary where the user has one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learn.dictionaries import Dictionaries, Lookup
from learn.embedding import Array, Vectors, centred
from learn.languages.base import Language
from learn.lexicon.passages import Pair, Version
from learn.lexicon.words import Words, words_of

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]

NEIGHBOURS = 10  # the nearest words of the other language whose mean similarity tells what is chance

# Weights of the evidence, each in standard deviations of itself (from position on: from 0 to 1).
CONTEXT = 1.5
WORD = 0.45
FREQUENCY = 0.4  # for each power of ten between the two words' frequencies
POSITION = 1.75
SPELLING = 5.5
DICTIONARY = 5.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for the links of two languages before any is known.

    `x` and `y` are the words of either; `numbers_x` and `numbers_y` are the numbers that those of each row have in the
    whole version, `first_x` and `first_y` those of the row's first token. `of_words` is what speaks for two words
    wherever they stand, `of_places` what speaks for two places, a matrix for each row. `similarity` is that of the two
    words alone, in standard deviations over chance; `said` is what dictionaries give for one as the translation of the
    other, 0 to 1, `said_x` and `said_y` are what they say of each word, and `dictionaries` their names.
    """

    x: Words
    y: Words
    numbers_x: tuple[Numbers, ...]
    numbers_y: tuple[Numbers, ...]
    first_x: Numbers
    first_y: Numbers
    zipf_x: Floats
    zipf_y: Floats
    similarity: Floats
    said: Floats
    said_x: tuple[tuple[str, ...], ...]
    said_y: tuple[tuple[str, ...], ...]
    dictionaries: tuple[str, ...]
    of_words: Floats
    of_places: tuple[Floats, ...]


def evidence(
    pairs: Sequence[Pair],
    left: Language,
    right: Language,
    in_x: Array,
    in_y: Array,
    vectors: Vectors,
    dictionaries: Dictionaries,
) -> Evidence:
    """The evidence in some rows; `in_x` and `in_y` have a vector for every token of the two versions."""
    x = words_of([p.target for p in pairs], left.fold)
    y = words_of([p.base for p in pairs], right.fold)
    zipf_x, zipf_y = _zipfs(x, left), _zipfs(y, right)
    if x.keys and y.keys:
        similarity = _over_chance(_word_vectors(x, vectors) @ _word_vectors(y, vectors).T)
    else:
        similarity = np.zeros((len(x.keys), len(y.keys)))
    numbers = {key: word for word, key in enumerate(y.keys)}
    spelling = np.zeros_like(similarity)
    for word, key in enumerate(x.keys):
        if key in numbers:
            spelling[word, numbers[key]] = SPELLING
    lookup = dictionaries.between(left.code, right.code, left.fold, right.fold)
    there, said_x = _said(lookup, x, y, right)
    back, said_y = _said(dictionaries.between(right.code, left.code, right.fold, left.fold), y, x, left)
    said = np.maximum(there, back.T)
    first_x = np.array([p.target.first for p in pairs], np.int64)
    first_y = np.array([p.base.first for p in pairs], np.int64)
    numbers_x, numbers_y = _numbers(first_x, x), _numbers(first_y, y)
    in_context = _alike_in_context([in_x[n] for n in numbers_x], [in_y[n] for n in numbers_y])
    return Evidence(
        x,
        y,
        numbers_x,
        numbers_y,
        first_x,
        first_y,
        zipf_x,
        zipf_y,
        similarity,
        said,
        said_x,
        said_y,
        lookup.dictionaries,
        WORD * similarity + spelling + DICTIONARY * said - FREQUENCY * np.abs(zipf_x[:, None] - zipf_y[None, :]),
        tuple(
            CONTEXT * context + POSITION * _positions(p, a, b)
            for p, a, b, context in zip(pairs, x.places, y.places, in_context, strict=True)
        ),
    )


def _said(lookup: Lookup, x: Words, y: Words, language: Language) -> tuple[Floats, tuple[tuple[str, ...], ...]]:
    """What dictionaries give for each word of y as the translation of each of x, and what they say of those of x."""
    weights = np.zeros((len(x.keys), len(y.keys)))
    if not lookup:
        return weights, ((),) * len(x.keys)
    numbers: dict[str, list[int]] = {}
    for word in range(len(y.keys)):
        for text in {language.fold(y.headword(word)), language.fold(y.form(word))}:
            numbers.setdefault(text, []).append(word)
    texts = []
    for word in range(len(x.keys)):
        found = lookup.lookup(x.headword(word)) or lookup.lookup(x.form(word))
        for translation in found:
            for other in numbers.get(language.fold(translation.text), ()):
                weights[word, other] = max(weights[word, other], translation.weight)
        texts.append(tuple(translation.text for translation in found[:MOST_SAID]))
    return weights, tuple(texts)


MOST_SAID = 4
"""Translations of a dictionary that a card names."""


def contexts(version: Version, vectors: Vectors) -> Array:
    """A vector for every token of a version in its context: the mean of the pieces that it consists of."""
    found: list[Array] = []
    for passage, pieces in zip(version.sentences, vectors.pieces([p.text for p in version.sentences]), strict=True):
        starts, ends = pieces.spans[:, 0], pieces.spans[:, 1]
        for token in passage.tokens:
            own = (starts < token.end) & (ends > token.start)
            found.append(pieces.vectors[own].sum(axis=0) / max(np.count_nonzero(own), 1))
    return np.stack(found) if found else np.zeros((0, 1), np.float32)


def _numbers(first: Numbers, words: Words) -> tuple[Numbers, ...]:
    """The numbers of the content words of each passage in the whole version."""
    return tuple(
        start + np.array([i for i, _ in places], np.int64) for start, places in zip(first, words.places, strict=True)
    )


def _alike_in_context(left: Sequence[Array], right: Sequence[Array]) -> list[Floats]:
    """How alike the words of each pair are in their context, in standard deviations over all pairs."""
    if not left:
        return []
    sides = [
        np.split(centred(np.concatenate(side)), np.cumsum([len(vectors) for vectors in side])[:-1])
        for side in (left, right)
    ]
    found = [(a @ b.T).astype(float) for a, b in zip(*sides, strict=True)]
    values = np.concatenate([f.ravel() for f in found])
    if not values.size:
        return found
    mean, spread = float(values.mean()), max(float(values.std()), 1e-9)
    return [(f - mean) / spread for f in found]


def _word_vectors(words: Words, vectors: Vectors) -> Array:
    """Unit vectors of the words alone, one a word: of the headword and of the commonest form together."""
    numbers = range(len(words.keys))
    heads = centred(vectors([words.headword(w) for w in numbers]))
    forms = centred(vectors([words.form(w) for w in numbers]))
    return centred(heads + forms)


def _over_chance(similarity: Array) -> Floats:
    """Similarities less what is chance for either word, in standard deviations.

    Chance is the mean similarity to the nearest neighbours (CSLS; Conneau et al. 2018), which keeps words
    that are near to everything from being everybody's translation.
    """
    exact = similarity.astype(float)
    rows = np.sort(exact, axis=1)[:, -NEIGHBOURS:].mean(axis=1, keepdims=True)
    columns = np.sort(exact, axis=0)[-NEIGHBOURS:].mean(axis=0, keepdims=True)
    result: Floats = (exact - (rows + columns) / 2) / max(float(exact.std()), 1e-9)
    return result


def _zipfs(words: Words, language: Language) -> Floats:
    """The words' frequencies in the language at large."""
    zipf = [max(language.zipf(words.headword(w)), language.zipf(words.form(w)), 1.0) for w in range(len(words.keys))]
    return np.array(zipf)


def _positions(pair: Pair, a: Sequence[tuple[int, int]], b: Sequence[tuple[int, int]]) -> Floats:
    """How near the places of two words in their passages are, 0 to 1."""
    left = np.array([i for i, _ in a]) / max(len(pair.target.tokens) - 1, 1)
    right = np.array([j for j, _ in b]) / max(len(pair.base.tokens) - 1, 1)
    near: Floats = 1 - np.abs(left[:, None] - right[None, :])
    return near
