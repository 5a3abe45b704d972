"""Alignment: what holds for any two texts, and what it makes of real ones."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.alignment import Bead, Side, align, align_rows, pair_rows, side
from learn.alignment.beads import SHAPES
from learn.document import BlockKind, Document, Row, Sentence
from learn.embedding import Array, centred
from learn.languages.splitting import sentences
from learn.pipeline import Text, Tools
from learn.pipeline import align as align_documents
from learn.reading import read
from tests.conftest import INTERVIEW, ROOT

PAIRS = list(itertools.permutations(INTERVIEW, 2))
KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM)


def text_of(random: np.random.Generator, count: int, words: int = 12) -> list[Sentence]:
    """Sentences of some length, in blocks of some kind."""
    found, block = [], 0
    for k in range(count):
        block += int(random.integers(0, 2))
        text = f"{k} " + "x" * int(random.integers(0, words * 6))
        found.append(Sentence(text, block, 0, len(text), KINDS[block % 3]))
    return found


def vectors_of(random: np.random.Generator, count: int, dimensions: int = 6) -> Array:
    found = random.normal(size=(count, dimensions)).astype(np.float32)
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)


@st.composite
def sides(draw: st.DrawFn, most: int = 12) -> Side:
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    count = draw(st.integers(0, most))
    return side(text_of(random, count), vectors_of(random, count))


def covers(beads: Sequence[Bead], n: int, m: int) -> None:
    assert [i for bead in beads for i in bead.left] == list(range(n))
    assert [j for bead in beads for j in bead.right] == list(range(m))
    for bead in beads:
        shape = len(bead.left), len(bead.right)
        assert shape in SHAPES or sorted(shape) == [0, 1]
        assert 0 <= bead.score <= 1
        assert bead.score == 0 or (bead.left and bead.right)


@given(sides(), sides())
@settings(deadline=None)
def test_beads_cover_every_unit_of_both_sides_once_and_in_order(x: Side, y: Side) -> None:
    covers(align(x, y), len(x), len(y))


@given(sides(), sides())
@settings(deadline=None)
def test_the_same_sides_give_the_same_beads(x: Side, y: Side) -> None:
    assert align(x, y) == align(x, y)


@given(sides())
@settings(deadline=None)
def test_a_text_aligned_with_itself_is_the_identity(x: Side) -> None:
    beads = align(x, x)
    assert [(bead.left, bead.right) for bead in beads] == [(range(i, i + 1),) * 2 for i in range(len(x))]


@given(sides(), sides())
@settings(deadline=None)
def test_swapping_the_sides_swaps_the_beads(x: Side, y: Side) -> None:
    there = [(bead.left, bead.right, bead.score) for bead in align(x, y) if bead.left and bead.right]
    back = [(bead.right, bead.left, bead.score) for bead in align(y, x) if bead.left and bead.right]
    assert [(a, b) for a, b, _ in there] == [(a, b) for a, b, _ in back]
    assert [s for *_, s in there] == pytest.approx([s for *_, s in back], abs=0.002)


@given(sides())
@settings(deadline=None)
def test_a_text_without_a_translation_stays_unpaired(x: Side) -> None:
    nothing = side([], np.zeros((0, 1), np.float32))
    assert align(x, nothing) == [Bead(range(i, i + 1), range(0), 0.0) for i in range(len(x))]
    assert align(nothing, x) == [Bead(range(0), range(i, i + 1), 0.0) for i in range(len(x))]


@given(st.integers(1, 30), st.integers(1, 30))
@settings(max_examples=40, deadline=None)
def test_copies_of_one_sentence_are_paired_in_order(n: int, m: int) -> None:
    one = Sentence("Sama saja.", 0, 0, 10, BlockKind.PARAGRAPH)
    vector = np.full((1, 4), 0.5, np.float32)
    x, y = (side([one] * count, np.repeat(vector, count, axis=0)) for count in (n, m))
    beads = align(x, y)
    covers(beads, n, m)
    paired = [bead for bead in beads if bead.left and bead.right]
    assert sum(len(bead.left) for bead in paired) >= min(n, m) or sum(len(bead.right) for bead in paired) >= min(n, m)


def translated(seed: int, count: int) -> tuple[Side, Side, list[tuple[range, range]]]:
    """Two sides that translate each other, and how: sentences are joined, split and missing on either."""
    random = np.random.default_rng(seed)
    meanings = vectors_of(random, count, 24)
    texts: tuple[list[Array], list[Array]] = ([], [])
    lengths: tuple[list[float], list[float]] = ([], [])
    true: list[tuple[range, range]] = []
    at = 0
    while at < count:
        shape = SHAPES_DRAWN[random.choice(len(SHAPES_DRAWN), p=[0.8, 0.05, 0.05, 0.05, 0.05])]
        part = meanings[at : at + max(shape)]
        start = len(texts[0]), len(texts[1])
        for text, length, pieces in zip(texts, lengths, shape, strict=True):
            for group in np.array_split(part, pieces) if pieces else []:
                if len(group):
                    text.append(group.sum(axis=0) + random.normal(size=24) * 0.05)
                    length.append(40.0 * len(group))
        true.append((range(start[0], len(texts[0])), range(start[1], len(texts[1]))))
        at += len(part)
    x, y = (
        Side(unit(np.array(text)), np.array(length), np.zeros(len(text)), np.zeros(len(text), int))
        for text, length in zip(texts, lengths, strict=True)
    )
    return x, y, true


SHAPES_DRAWN = ((1, 1), (1, 2), (2, 1), (0, 1), (1, 0))


def unit(vectors: Array) -> Array:
    found: Array = (vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return found


@given(st.integers(0, 2**32), st.integers(20, 150))
@settings(max_examples=50, deadline=None)
def test_joined_split_and_missing_sentences_are_found(seed: int, count: int) -> None:
    x, y, true = translated(seed, count)
    found = [(bead.left, bead.right) for bead in align(x, y) if bead.left and bead.right]
    expected = [(a, b) for a, b in true if a and b]
    assert len(set(found) & set(expected)) >= 0.9 * len(expected)


@given(st.integers(0, 2**32), st.integers(60, 150))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_long_text_is_aligned_in_a_corridor_as_it_is_whole(
    monkeypatch: pytest.MonkeyPatch, seed: int, count: int
) -> None:
    x, y, _ = translated(seed, count)
    whole = align(x, y)
    with monkeypatch.context() as patch:
        patch.setattr("learn.alignment.beads.FULL", 20)
        patch.setattr("learn.alignment.beads.WIDTH", 9)
        assert align(x, y) == whole


@pytest.mark.parametrize("shape", [(1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1)])
def test_a_text_that_joins_up_to_four_sentences_is_aligned(shape: tuple[int, int]) -> None:
    random = np.random.default_rng(sum(shape))
    topics = np.repeat(vectors_of(random, 20, 48), max(shape), axis=0)
    parts = topics + 0.6 * vectors_of(random, len(topics), 48)  # what is said of a topic in one sentence
    x, y = (
        Side(
            unit(np.array([group.sum(axis=0) for group in np.split(parts, 20 * count)])),
            np.full(20 * count, 40 / count),
            np.zeros(20 * count),
            np.zeros(20 * count, int),
        )
        for count in shape
    )
    beads = align(x, y)
    covers(beads, len(x), len(y))
    assert [(len(bead.left), len(bead.right)) for bead in beads] == [shape] * 20


@pytest.mark.parametrize("count", [1, 2, 100])
def test_one_sentence_against_many(use: Tools, count: int) -> None:
    one, many = "Anak itu membeli roti di pasar.", ["那个孩子在市场买了面包。"] * count
    x = [Sentence(one, 0, 0, len(one), BlockKind.PARAGRAPH)]
    y = [Sentence(text, k, 0, len(text), BlockKind.PARAGRAPH) for k, text in enumerate(many)]
    for left, right in ((x, y), (y, x)):
        beads = align(*(side(s, use.vectors([t.text for t in s])) for s in (left, right)))
        covers(beads, len(left), len(right))
    rows = align_rows({"id": x, "zh": y}, {"id": use.vectors([one]), "zh": use.vectors(many)}).rows
    complete(rows, {"id": x, "zh": y})


@st.composite
def texts(draw: st.DrawFn) -> tuple[dict[str, list[Sentence]], dict[str, Array]]:
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    counts = draw(st.lists(st.integers(0, 9), min_size=2, max_size=4))
    split = {lang: text_of(random, n) for lang, n in zip("abcd", counts, strict=False)}
    return split, {lang: vectors_of(random, len(group)) for lang, group in split.items()}


def complete(rows: Sequence[Row], split: dict[str, Sequence[Sentence]]) -> None:
    """Every sentence stands in the rows once, in order; no row is empty; ids and scores are sound."""
    for lang, group in split.items():
        assert [s for row in rows for s in row.sentences.get(lang, ())] == list(group)
    for row in rows:
        assert row.sentences
        assert all(row.sentences.values())
        assert 0 <= row.score <= 1


@given(texts())
@settings(deadline=None)
def test_rows_hold_every_sentence_of_every_language_once_and_in_order(
    made: tuple[dict[str, list[Sentence]], dict[str, Array]],
) -> None:
    split, vectors = made
    rows = align_rows(split, vectors).rows
    complete(rows, split)
    assert [row.id for row in rows] == list(range(1, len(rows) + 1))


@given(texts())
@settings(deadline=None)
def test_the_rows_of_two_languages_are_those_of_all_cut_finer(
    made: tuple[dict[str, list[Sentence]], dict[str, Array]],
) -> None:
    split, vectors = made
    rows = align_rows(split, vectors).rows
    whole = {row.id: row for row in rows}
    for pair in itertools.permutations(split, 2):
        finer = pair_rows(rows, *pair, {lang: vectors[lang] for lang in pair})
        complete(finer, {lang: split[lang] for lang in pair})
        assert [row.id for row in finer] == sorted(row.id for row in finer)
        for row in finer:
            for lang, group in row.sentences.items():
                assert set(group) <= set(whole[row.id].sentences[lang])


# The interview.


def test_five_languages_make_rows_that_are_sentences(interview: Text) -> None:
    complete(interview.rows, dict(interview.sentences))
    assert 64 <= len(interview.rows) <= 65
    full = [row for row in interview.rows if len(row.sentences) == 5]
    assert len(full) >= 64
    assert all(len(group) == 1 for row in full for group in row.sentences.values())
    assert np.mean([row.score for row in full]) >= 0.93
    assert min(row.score for row in full) >= 0.5


def test_the_line_that_only_indonesian_has_is_alone(interview: Text) -> None:
    alone = [row for row in interview.rows if len(row.sentences) == 1]
    assert [(list(row.sentences), row.text("id"), row.score) for row in alone] == [(["id"], "Emad Mostaque", 0.0)]


def test_sections_are_the_headings_of_the_first_language(interview: Text) -> None:
    headings = [s.text for s in interview.sentences["tl"] if s.kind is BlockKind.HEADING]
    before, *found = dict.fromkeys(row.section for row in interview.rows)
    assert before == ""
    assert len(found) == 4  # the headings of lists open no section
    assert found == [text for text in headings if text in found]


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_rows_agree_for_every_pair_and_with_what_the_pair_gives_alone(
    interview: Text, use: Tools, target: str, base: str
) -> None:
    def paired(rows: Sequence[Row]) -> set[tuple[str, str]]:
        return {(row.text(target), row.text(base)) for row in rows if row.text(target) and row.text(base)}

    alone = align_documents([interview.documents[target], interview.documents[base]], use)
    assert paired(alone.rows) == paired(interview.rows)


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_a_paragraph_that_is_missing_changes_only_the_rows_around_it(interview: Text, use: Tools, lang: str) -> None:
    whole = interview.documents[lang]
    long = [k for k, b in enumerate(whole.blocks) if b.kind is BlockKind.PARAGRAPH and len(b.text) > 150]
    gone = long[len(long) // 2]
    cut = Document(lang, whole.name, whole.blocks[:gone] + whole.blocks[gone + 1 :])
    documents = [cut if d.lang == lang else d for d in interview.documents.values()]
    rows = align_documents(documents, use).rows
    lost = {s.text for s in interview.sentences[lang] if s.block == gone}
    expected = [
        {a: "" if a == lang and row.text(a) in lost else row.text(a) for a in INTERVIEW} for row in interview.rows
    ]
    found = [{a: row.text(a) for a in INTERVIEW} for row in rows]
    touched = [k for k, texts in enumerate(expected) if interview.rows[k].text(lang) in lost]
    start, end = touched[0] - 1, touched[-1] + 2
    assert found[:start] == expected[:start]
    assert found[len(found) - (len(expected) - end) :] == expected[end:]
    empty = [row for row in rows if row.text("id") and not row.text(lang)]
    assert len(empty) >= len(lost)


def test_the_order_of_documents_changes_no_pair(interview: Text, use: Tools) -> None:
    for order in (("ar", "hi", "id", "zh", "tl"), ("id", "tl", "ar", "zh", "hi")):
        rows = align_documents([interview.documents[lang] for lang in order], use).rows
        for a, b in itertools.combinations(order, 2):
            first, second = (
                {(row.text(a), row.text(b)) for row in found if row.text(a) and row.text(b)}
                for found in (rows, interview.rows)
            )
            assert first == second


def test_one_long_line_is_aligned_as_well_as_paragraphs(use: Tools) -> None:
    documents = [read(ROOT / "seeds" / f"interview.{lang}.txt") for lang in ("id", "zh")]
    prose = [[b for b in d.blocks if b.kind is BlockKind.PARAGRAPH] for d in documents]
    flat = []
    for document, blocks in zip(documents, prose, strict=True):
        space = "" if document.lang == "zh" else " "
        flat.append(replace(document, blocks=(replace(blocks[0], text=space.join(b.text for b in blocks)),)))
    whole, parts = (
        {(row.text("id"), row.text("zh")) for row in align_documents(found, use).rows}
        for found in (flat, [replace(d, blocks=tuple(b)) for d, b in zip(documents, prose, strict=True)])
    )
    assert len(whole & parts) >= 0.95 * len(parts)
    assert len(sentences(flat[0])) > 15


def test_vectors_that_say_nothing_are_no_reason_to_fail() -> None:
    same = [Sentence("a", k, 0, 1, BlockKind.PARAGRAPH) for k in range(3)]
    for vector in (np.zeros((3, 4), np.float32), centred(np.ones((3, 4), np.float32))):
        x = side(same, vector)
        covers(align(x, x), 3, 3)
