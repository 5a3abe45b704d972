"""What words are linked to: against answers made by hand, and by the laws that links keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations

import numpy as np
import pytest

from bench.meanings import INTERVIEW, LIGHTHOUSE, Judged, Study
from learn.lexicon import Links
from learn.pipeline import Linked, Tools, align, link_words, read_documents
from tests.conftest import ROOT

ANSWERS = ROOT / "tests/lexicon/alignments.tsv"
CONCEPTS = ROOT / "tests/texts/lighthouse.concepts.tsv"


def share(judged: Sequence[Judged]) -> float:
    return sum(j.right for j in judged) / len(judged)


def wrong(judged: Sequence[Judged]) -> list[str]:
    return [f"{j.pair[0]} {j.headword} → {j.pair[1]} {j.gloss} {j.confidence}" for j in judged if not j.right]


@pytest.fixture(scope="module")
def study(use: Tools) -> Study:
    """The interview with its answers."""
    return Study("Interview", INTERVIEW, ANSWERS, use)


@pytest.fixture(scope="module")
def together(study: Study, linked: Linked) -> list[Judged]:
    return study.judged(dict.fromkeys(permutations(study.langs, 2), linked))


@pytest.fixture(scope="module")
def alone(study: Study) -> list[Judged]:
    return study.words(together=False)


def by_pair(judged: Sequence[Judged]) -> dict[tuple[str, str], list[Judged]]:
    found: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for j in judged:
        found[j.pair].append(j)
    return found


def test_most_words_of_the_interview_have_the_right_gloss(together: list[Judged], alone: list[Judged]) -> None:
    assert len(together) > 7000
    assert share(together) >= 0.88
    assert share(alone) >= 0.855


@pytest.mark.parametrize(
    ("pair", "least", "least_alone"),
    [
        (("id", "zh"), 0.89, 0.87),
        (("zh", "hi"), 0.84, 0.81),
        (("hi", "ar"), 0.9, 0.87),
        (("tl", "id"), 0.91, 0.91),
        (("ar", "tl"), 0.82, 0.79),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "",
)
def test_most_glosses_of_a_pair_are_right(
    together: list[Judged], alone: list[Judged], pair: tuple[str, str], least: float, least_alone: float
) -> None:
    here, by_itself = by_pair(together)[pair], by_pair(alone)[pair]
    assert share(here) >= least, wrong(here)
    assert share(by_itself) >= least_alone, wrong(by_itself)


def test_the_other_languages_help(together: list[Judged], alone: list[Judged]) -> None:
    assert share(together) >= share(alone) + 0.015
    joint, single = by_pair(together), by_pair(alone)
    assert sum(share(joint[pair]) > share(single[pair]) - 0.01 for pair in joint) >= 17


def test_the_second_text_does_as_well(use: Tools) -> None:
    four = Study("Lighthouse", LIGHTHOUSE, CONCEPTS, use, ("en", "es", "ru", "tr"))
    together, alone = four.words(together=True), four.words(together=False)
    for pair, least in {("en", "es"): 0.95, ("es", "ru"): 0.95, ("ru", "en"): 0.96, ("tr", "en"): 0.9}.items():
        here = by_pair(together)[pair]
        assert share(here) >= least, wrong(here)
    assert share(together) >= share(alone)
    sure = [j for j in together if j.confidence >= 0.9]
    assert len(sure) >= 0.65 * len(together)
    assert share(sure) >= 0.96


@pytest.mark.parametrize("how", ["together", "alone"])
def test_confidence_means_what_it_says(how: str, request: pytest.FixtureRequest) -> None:
    judged: list[Judged] = request.getfixturevalue(how)
    sure = [j for j in judged if j.confidence >= 0.9]
    assert len(sure) >= 0.55 * len(judged)
    assert share(sure) >= 0.96
    for low, high in ((0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        band = [j for j in judged if low <= j.confidence < high]
        said = sum(j.confidence for j in band) / len(band)
        # rather too low than too high
        assert said - 0.02 < share(band) < said + 0.15, (low, share(band), said)


def test_confidence_tells_right_from_wrong(together: list[Judged]) -> None:
    good = np.array([j.confidence for j in together if j.right])
    bad = np.array([j.confidence for j in together if not j.right])
    assert good.mean() > bad.mean() + 0.3
    # of a right and a wrong gloss, how often the right one has the higher confidence
    assert (good[:, None] > bad[None, :]).mean() >= 0.88


@pytest.fixture(scope="module")
def links(linked: Linked) -> Links:
    """Those of Indonesian and Chinese, all languages together."""
    return linked.of("id", "zh")[1]


def test_shares_are_from_0_to_1_and_add_up_to_the_totals(links: Links) -> None:
    total = np.zeros_like(links.total)
    for shares, left, right in zip(links.rows, links.target.places, links.base.places, strict=True):
        assert shares.shape == (len(left), len(right))
        if shares.size:
            assert shares.min() >= 0
            assert shares.max() <= 1 + 1e-9
            # scaled in turn, not to the end: what one word has in all comes near to 1
            assert max(shares.sum(axis=0).max(), shares.sum(axis=1).max()) <= 1.6
        np.add.at(total, np.ix_([w for _, w in left], [w for _, w in right]), shares)
    assert np.allclose(links.total, total)


def test_links_turned_are_the_mirror_of_themselves(links: Links) -> None:
    turned = links.turned()
    assert turned.target == links.base
    assert turned.base == links.target
    assert np.array_equal(turned.total, links.total.T)
    assert np.array_equal(turned.similarity, links.similarity.T)
    back = turned.turned()
    assert np.array_equal(back.total, links.total)
    assert all(map(np.array_equal, back.rows, links.rows))


def test_the_order_of_the_languages_makes_no_difference(use: Tools) -> None:
    files = [str(ROOT / INTERVIEW.format(lang)) for lang in ("zh", "id")]
    one, other = (
        link_words(align(read_documents(order), use), [("zh", "id")], use).of("zh", "id")[1]
        for order in (files, files[::-1])
    )
    assert one.target.keys == other.target.keys
    assert one.base.keys == other.base.keys
    assert np.array_equal(one.total, other.total)
