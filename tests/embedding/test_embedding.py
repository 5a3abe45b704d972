"""Vectors: the same for the same text however it is asked for, and near for what means the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learn.cache import Cache
from learn.embedding import E5, Array, Vectors, centred

SAYINGS = {
    "zh": ("那个孩子在市场买了面包。", "政府决定降低税收。", "昨晚下了一场大雪。"),
    "id": ("Anak itu membeli roti di pasar.", "Pemerintah memutuskan menurunkan pajak.", "Semalam turun salju lebat."),
    "tl": ("Bumili ng tinapay ang bata sa palengke.", "Nagpasya ang gobyerno na ibaba ang buwis.",
           "Umulan ng malakas na niyebe kagabi."),
    "hi": ("बच्चे ने बाज़ार से रोटी ख़रीदी।", "सरकार ने कर घटाने का फ़ैसला किया।", "कल रात भारी बर्फ़ गिरी।"),
    "ar": ("اشترى الطفل الخبز من السوق.", "قررت الحكومة خفض الضرائب.", "تساقطت ثلوج كثيفة الليلة الماضية."),
}  # fmt: skip


class Counting:
    """A model that counts what it is asked."""

    name = "counting-1"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: list[str]) -> Array:
        self.asked += texts
        return np.array([[len(text), 1.0] for text in texts], np.float32)


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    return Vectors(E5(), Cache(None))


def test_vectors_are_of_unit_length_one_a_text(vectors: Vectors) -> None:
    texts = [text for sayings in SAYINGS.values() for text in sayings]
    found = vectors(texts)
    assert found.shape == (15, 384)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-4)


def test_what_means_the_same_is_nearest_in_every_pair_of_languages(vectors: Vectors) -> None:
    sides = {lang: centred(vectors(sayings)) for lang, sayings in SAYINGS.items()}
    for a, x in sides.items():
        for b, y in sides.items():
            assert (x @ y.T).argmax(axis=1).tolist() == [0, 1, 2], (a, b)


def test_a_vector_does_not_depend_on_the_texts_beside_it(vectors: Vectors) -> None:
    texts = [text for sayings in SAYINGS.values() for text in sayings]
    together = vectors(texts)
    alone = np.concatenate([E5().embed([text]) for text in texts])
    assert np.array_equal(together, alone)


@pytest.mark.parametrize("text", ["", " ", "\0", "a\0b", "\n", "🙂", "x" * 1_200, "字" * 1_000])
def test_odd_texts_have_a_vector_too(vectors: Vectors, text: str) -> None:
    (found,) = vectors([text])
    assert np.isfinite(found).all()
    assert np.linalg.norm(found) == pytest.approx(1, abs=1e-3)


def test_no_texts_have_no_vectors(vectors: Vectors) -> None:
    assert len(vectors([])) == 0


def test_each_text_is_asked_for_once_even_by_the_next_process(tmp_path: Path) -> None:
    model = Counting()
    first = Vectors(model, Cache(tmp_path))
    made = first(["a", "bb", "a"])
    assert made[:, 0].tolist() == [1, 2, 1]
    first(["bb", "ccc"])
    assert model.asked == ["a", "bb", "ccc"]
    later = Vectors(model, Cache(tmp_path))
    assert np.array_equal(later(["a", "bb", "a"]), made)
    assert model.asked == ["a", "bb", "ccc"]


def test_another_model_does_not_get_the_vectors_of_this_one(tmp_path: Path) -> None:
    Vectors(Counting(), Cache(tmp_path))(["a"])
    other = Counting()
    other.name = "counting-2"
    Vectors(other, Cache(tmp_path))(["a"])
    assert other.asked == ["a"]


def test_progress_counts_what_is_missing_up_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    vectors = Vectors(Counting(), Cache(tmp_path))
    vectors(["0", "1"])
    vectors.prepare(map(str, range(300)), lambda done, total: told.append((done, total)))
    assert told[-1] == (298, 298)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    vectors.prepare(map(str, range(300)), lambda done, total: told.append((-done, total)))
    assert told[-1] == (298, 298)


def test_centred_vectors_have_unit_length_and_no_direction_in_common() -> None:
    random = np.random.default_rng(3)
    cone = random.normal(size=(50, 8)) + 10
    found = centred((cone / np.linalg.norm(cone, axis=1, keepdims=True)).astype(np.float32))
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert abs(found.mean()) < 0.1
    same = np.ones((3, 4), np.float32) / 2
    assert np.isfinite(centred(same)).all()
    assert np.array_equal(centred(same[:1]), same[:1])
