"""What other languages say of a link, on links made up for it."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from learn.lexicon.agreement import Chain, Numbers, agreement, ways

LANGS = ("a", "b", "c", "d")
Version = list[list[bool]]
"""For each row its tokens, and whether they are content words."""

ROWS = 3
VERSIONS = st.lists(st.lists(st.booleans(), min_size=1, max_size=5), min_size=ROWS, max_size=ROWS)


def first_of(version: Version) -> Numbers:
    return np.cumsum([0] + [len(row) for row in version])[:-1].astype(np.int64)


def words_of(version: Version) -> tuple[Numbers, ...]:
    return tuple(
        first + np.flatnonzero(row).astype(np.int64) for first, row in zip(first_of(version), version, strict=True)
    )


@st.composite
def chains(draw: st.DrawFn, langs: int = 2) -> dict[tuple[str, str], Chain]:
    """The links of every two of some languages: shares of which no word has more than one in all."""
    versions = {lang: draw(VERSIONS) for lang in LANGS[:langs]}
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    found = {}
    for a, b in combinations(versions, 2):
        left, right = words_of(versions[a]), words_of(versions[b])
        rows = tuple(random.random((len(x), len(y))) / max(len(x), len(y), 1) for x, y in zip(left, right, strict=True))
        found[a, b] = Chain(rows, left, right, first_of(versions[a]), first_of(versions[b]))
    return found


def same(a: Chain, b: Chain) -> bool:
    pairs = [*zip(a.rows, b.rows, strict=True), *zip(a.lefts, b.lefts, strict=True)]
    pairs += [*zip(a.rights, b.rights, strict=True), (a.first_left, b.first_left), (a.first_right, b.first_right)]
    return all(np.array_equal(x, y) for x, y in pairs)


@given(known=chains())
def test_a_chain_turned_twice_is_itself(known: dict[tuple[str, str], Chain]) -> None:
    assert same(known["a", "b"].turned().turned(), known["a", "b"])


@given(known=chains())
def test_a_row_gives_its_own_shares_and_none_of_others(known: dict[tuple[str, str], Chain]) -> None:
    chain = known["a", "b"]
    for k, left in enumerate(chain.lefts):
        for other, right in enumerate(chain.rights):
            expected = chain.rows[k] if k == other else np.zeros((len(left), len(right)))
            assert np.array_equal(chain.shares(left, right), expected)
            assert np.array_equal(chain.turned().shares(right, left), expected.T)
        if len(left):
            assert np.array_equal(chain.beyond(left), chain.rights[k])


@given(known=chains(), chosen=st.data())
def test_some_places_have_the_shares_that_they_have_among_all(
    known: dict[tuple[str, str], Chain], chosen: st.DataObject
) -> None:
    chain = known["a", "b"]
    left, right = np.concatenate(chain.lefts), np.concatenate(chain.rights)
    some_left = np.array([n for n in left if chosen.draw(st.booleans())], np.int64)
    some_right = np.array([n for n in right if chosen.draw(st.booleans())], np.int64)
    whole = chain.shares(left, right)
    expected = whole[np.ix_(np.isin(left, some_left), np.isin(right, some_right))]
    assert np.array_equal(chain.shares(some_left, some_right), expected)


@given(known=chains(langs=4))
def test_agreement_is_from_0_to_1_and_the_same_both_ways(known: dict[tuple[str, str], Chain]) -> None:
    turned = {(b, a): chain.turned() for (a, b), chain in known.items()}
    for two, chain in known.items():
        way = ways(two, known)
        assert way == tuple(lang for lang in LANGS if lang not in two)
        found = agreement(known, two, way)
        back = agreement(turned, two[::-1], ways(two[::-1], turned))
        for here, there, shares in zip(found, back, chain.rows, strict=True):
            assert here.shape == shares.shape
            assert np.all(here >= 0)
            assert np.all(here <= 1 + 1e-9)
            assert np.allclose(here, there.T)


@given(version=VERSIONS)
def test_where_every_word_has_one_counterpart_the_other_languages_say_the_same(version: Version) -> None:
    words, first = words_of(version), first_of(version)
    rows = tuple(np.eye(len(row)) for row in words)
    known = {two: Chain(rows, words, words, first, first) for two in combinations(LANGS, 2)}
    for two in known:
        assert all(map(np.array_equal, agreement(known, two, ways(two, known)), rows))


def test_only_a_language_that_is_linked_with_both_has_a_say() -> None:
    known = [("a", "b"), ("c", "a"), ("b", "c"), ("a", "d")]
    assert ways(("a", "b"), known) == ("c",)
    assert ways(("b", "a"), known) == ("c",)
    assert ways(("a", "d"), known) == ()
    assert ways(("d", "b"), known) == ("a",)
