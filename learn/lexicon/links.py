"""Which word of the base language translates which of the target language, found in the paired sentences.

Evidence of kinds that are independent of each other: vectors of the words alone, what a word does to the
meaning of its surroundings (its omission vector), that a word and its translation stand in the same rows and
at similar places, and names that are spelt alike. Within a row the words compete: what one word accounts
for is not given to another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learn.embedding import Array, Vectors, centred
from learn.languages.base import Language, Token
from learn.lexicon.expressions import is_content
from learn.lexicon.passages import Pair, Passage

Floats = NDArray[np.float64]

REACH = 2.0  # words within which the links of neighbours count
WINDOW = 2  # words on either side of a word that are its surroundings
NEIGHBOURS = 10  # the nearest words of the other language whose mean similarity tells what is chance

# Weights of the evidence, each in standard deviations of itself (position and association: from 0 to 1).
WORD = 0.9
OMISSION = 1.0
ASSOCIATION = 4.0
POSITION = 2.5
SPELLING = 8.0
NEIGHBOURHOOD = 6.0
FREQUENCY = 0.3
SHARPNESS = 1.5  # how much the better of two links outweighs the other
ROUNDS = 3  # of linking, each with the association that the links of the last one show


@dataclass(frozen=True, slots=True)
class Words:
    """The content words of one language in the passages of a pair, and where they stand.

    `keys` are the folded headwords, one a word; `tokens` are those of each word; `places` are, for each
    passage, its content words in order as (number of the token, number of the word).
    """

    keys: tuple[str, ...]
    tokens: tuple[tuple[Token, ...], ...]
    places: tuple[tuple[tuple[int, int], ...], ...]

    def headword(self, word: int) -> str:
        """A word's commonest headword."""
        return _commonest(t.headword for t in self.tokens[word])

    def form(self, word: int) -> str:
        """A word as it most often stands in the text."""
        return _commonest(t.text for t in self.tokens[word])


@dataclass(frozen=True, slots=True)
class Links:
    """How the words of a pair translate each other.

    `rows[k][i, j]` is the share, 0 to 1, in which the i-th content word of the target side of pair k is
    translated by the j-th of the base side; `total[t, b]` sums it over all pairs, by word;
    `similarity[t, b]` is that of the two words alone, in standard deviations over chance. The zipfs are the
    words' frequencies in their languages at large.
    """

    target: Words
    base: Words
    rows: tuple[Floats, ...]
    total: Floats
    similarity: Floats
    target_zipf: Floats
    base_zipf: Floats


def words_of(passages: Sequence[Passage], fold: Callable[[str], str]) -> Words:
    """The content words of passages, those with one headword as one word; an expression is a word too."""
    numbers: dict[str, int] = {}
    tokens: list[list[Token]] = []
    places = []
    for passage in passages:
        here = []
        for i, token in enumerate(passage.tokens):
            if is_content(token):
                word = numbers.setdefault(fold(token.lemma if token.parts else token.headword), len(numbers))
                if word == len(tokens):
                    tokens.append([])
                tokens[word].append(token)
                here.append((i, word))
        places.append(tuple(here))
    return Words(tuple(numbers), tuple(map(tuple, tokens)), tuple(places))


def texts_to_embed(passages: Sequence[Passage], words: Words) -> Iterator[str]:
    """Every text whose vector `link` asks for on one side, so that they can be made in one go."""
    for word in range(len(words.keys)):
        yield words.headword(word)
        yield words.form(word)
    for passage, places in zip(passages, words.places, strict=True):
        for token, _ in places:
            yield from _windows(passage, token)


def link(pairs: Sequence[Pair], target: Language, base: Language, vectors: Vectors) -> Links:
    """Link the content words of paired passages."""
    targets, bases = [p.target for p in pairs], [p.base for p in pairs]
    x, y = words_of(targets, target.fold), words_of(bases, base.fold)
    zipf_x, zipf_y = _zipfs(x, target), _zipfs(y, base)
    if not x.keys or not y.keys:
        none = tuple(np.zeros((len(a), len(b))) for a, b in zip(x.places, y.places, strict=True))
        nothing = np.zeros((len(x.keys), len(y.keys)))
        return Links(x, y, none, nothing, nothing, zipf_x, zipf_y)
    similarity = _over_chance(_word_vectors(x, vectors) @ _word_vectors(y, vectors).T)
    omission = _omission_similarities(targets, bases, x, y, vectors)
    position = [_positions(p, a, b) for p, a, b in zip(pairs, x.places, y.places, strict=True)]
    of_words = (
        WORD * similarity
        + SPELLING * np.array([[a == b for b in y.keys] for a in x.keys], dtype=float)
        - FREQUENCY * np.abs(zipf_x[:, None] - zipf_y[None, :])
    )
    association = _dice(x, y)
    rows: tuple[Floats, ...] = ()
    support: list[Floats] = [np.zeros((len(a), len(b))) for a, b in zip(x.places, y.places, strict=True)]
    total = np.zeros_like(of_words)
    count_x, count_y = (np.array([len(t) for t in w.tokens], dtype=float) for w in (x, y))
    for _ in range(ROUNDS):
        evidence = of_words + ASSOCIATION * association
        rows = tuple(
            _compete(
                evidence[np.ix_([w for _, w in a], [w for _, w in b])]
                + OMISSION * o
                + POSITION * p
                + NEIGHBOURHOOD * near
            )
            for a, b, o, p, near in zip(x.places, y.places, omission, position, support, strict=True)
        )
        support = [_support(r, a, b) for r, a, b in zip(rows, x.places, y.places, strict=True)]
        total = np.zeros_like(of_words)
        for a, b, shares in zip(x.places, y.places, rows, strict=True):
            np.add.at(total, np.ix_([w for _, w in a], [w for _, w in b]), shares)
        association = 2 * total / (count_x[:, None] + count_y[None, :])
    return Links(x, y, rows, total, similarity, zipf_x, zipf_y)


def _commonest(texts: Iterator[str]) -> str:
    """The commonest of some texts, of equally common ones the first in the alphabet."""
    counts = Counter(texts)
    return min(counts, key=lambda text: (-counts[text], text))


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


def _windows(passage: Passage, token: int) -> tuple[str, str]:
    """The surroundings of a token within its sentence: with it, and without it."""
    sentence = passage.sentence_of(token)
    first = passage.tokens[max(sentence.start, token - WINDOW)]
    last = passage.tokens[min(sentence.stop - 1, token + WINDOW)]
    at = passage.tokens[token]
    left, right = passage.text[first.start : at.start], passage.text[at.end : last.end]
    return left + passage.text[at.start : at.end] + right, " ".join((left + right).split())


def _omission_similarities(
    targets: Sequence[Passage], bases: Sequence[Passage], x: Words, y: Words, vectors: Vectors
) -> list[Floats]:
    """How alike what the words do to their surroundings is, by pair, in standard deviations."""
    sides = []
    for passages, words in ((targets, x), (bases, y)):
        found = []
        for passage, places in zip(passages, words.places, strict=True):
            windows = [_windows(passage, token) for token, _ in places]
            difference = vectors([w for w, _ in windows]) - vectors([w for _, w in windows])
            norms = np.linalg.norm(difference, axis=1, keepdims=True)
            found.append(difference / np.maximum(norms, 1e-9))
        sides.append(found)
    left, right = (np.concatenate([v for v in side if len(v)]) for side in sides)
    everywhere = left @ right.T
    mean, spread = float(everywhere.mean()), max(float(everywhere.std()), 1e-9)
    return [
        (a @ b.T).astype(float) / spread - mean / spread if len(a) and len(b) else np.zeros((len(a), len(b)))
        for a, b in zip(*sides, strict=True)
    ]


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


def _support(shares: Floats, a: Sequence[tuple[int, int]], b: Sequence[tuple[int, int]]) -> Floats:
    """How much the links of the words around two words speak for linking these, 0 to about 1."""
    if not shares.size:
        return shares
    near = []
    for places in (a, b):
        at = np.array([i for i, _ in places], dtype=float)
        kernel = np.exp(-np.abs(at[:, None] - at[None, :]) / REACH)
        np.fill_diagonal(kernel, 0.0)
        near.append(kernel)
    left, right = near
    total: Floats = left @ shares @ right.T
    return total / max(float(total.max()), 1e-9)


def _dice(x: Words, y: Words) -> Floats:
    """How surely two words stand in the same pairs, 0 to 1 (Dice's coefficient)."""
    sides = []
    for words in (x, y):
        present = np.zeros((len(words.places), len(words.keys)))
        for k, places in enumerate(words.places):
            present[k, [w for _, w in places]] = 1
        sides.append(present)
    left, right = sides
    together: Floats = 2 * (left.T @ right) / (left.sum(axis=0)[:, None] + right.sum(axis=0)[None, :])
    return together


def _compete(evidence: Floats, rounds: int = 15) -> Floats:
    """Shares of a row's words in each other from the evidence for every link, each sum at most 1.

    Rows and columns are scaled in turn (Sinkhorn 1967); one more of either takes what has no counterpart.
    """
    n, m = evidence.shape
    if not n or not m:
        return np.zeros((n, m))
    shares = np.zeros((n + 1, m + 1))
    shares[:n, :m] = evidence * SHARPNESS
    shares = np.exp(shares - shares.max())
    shares[n, m] = 0
    for _ in range(rounds):
        shares[:n] /= shares[:n].sum(axis=1, keepdims=True)
        shares[:, :m] /= shares[:, :m].sum(axis=0, keepdims=True)
    result: Floats = shares[:n, :m]
    return result
