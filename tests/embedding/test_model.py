"""Pieces: where they stand in the text, and what the model makes of them in their context."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from learn.cache import Cache
from learn.embedding import E5, Array, Vectors, centred
from learn.embedding.model import Pieces

SENTENCES = {
    "zh": ("那个孩子在市场买了面包。", "政府决定降低税收。", "老师在图书馆读一本旧书。"),
    "id": (
        "Anak itu membeli roti di pasar.",
        "Pemerintah memutuskan menurunkan pajak.",
        "Guru membaca buku tua di perpustakaan.",
    ),
    "tl": (
        "Bumili ng tinapay ang bata sa palengke.",
        "Nagpasya ang gobyerno na ibaba ang buwis.",
        "Nagbabasa ang guro ng lumang aklat sa silid-aklatan.",
    ),
    "hi": ("बच्चे ने बाज़ार से रोटी ख़रीदी।", "सरकार ने कर घटाने का फ़ैसला किया।", "शिक्षक पुस्तकालय में एक पुरानी किताब पढ़ते हैं।"),
    "ar": ("اشترى الطفل الخبز من السوق.", "قررت الحكومة خفض الضرائب.", "يقرأ المعلم كتابا قديما في المكتبة."),
}
WORDS = {  # child, market, bread | government, lower, taxes | teacher, library, old, book
    "zh": ("孩子 市场 面包", "政府 降低 税收", "老师 图书馆 旧 书。"),
    "id": ("Anak pasar roti", "Pemerintah menurunkan pajak", "Guru perpustakaan tua buku"),
    "tl": ("bata palengke tinapay", "gobyerno ibaba buwis", "guro silid-aklatan lumang aklat"),
    "hi": ("बच्चे बाज़ार रोटी", "सरकार घटाने कर", "शिक्षक पुस्तकालय पुरानी किताब"),
    "ar": ("الطفل السوق الخبز", "الحكومة خفض الضرائب", "المعلم المكتبة قديما كتابا"),
}
ANY = st.text(max_size=30) | st.text(alphabet="aA .,-\t\n\u00a0ﬁ㎏½가힣字เก\u0301र्क\u200d🙂", max_size=30)


def pieces_of(text: str) -> Pieces:
    (found,) = E5().pieces([text])
    return found


def in_context(lang: str) -> list[Array]:
    """The vectors of the words of each sentence in a language, less what all of that language share."""
    found = []
    for sentence, words in zip(SENTENCES[lang], WORDS[lang], strict=True):
        pieces = pieces_of(sentence)
        for word in words.split():
            start = sentence.index(word)
            own = (pieces.spans[:, 0] < start + len(word)) & (pieces.spans[:, 1] > start)
            assert own.any(), word
            found.append(pieces.vectors[own].mean(axis=0))
    counts = np.cumsum([len(words.split()) for words in WORDS[lang]])[:-1]
    return np.split(centred(np.stack(found)), counts)


@given(text=ANY)
@example("")
@example(" ")
@example("\u00a0\u3000x\u2028")
@example("ﬁne ㎏ ½")
@settings(max_examples=60, deadline=None)
def test_pieces_lie_in_the_text_in_order(text: str) -> None:
    found = pieces_of(text)
    assert found.spans.shape == (len(found.vectors), 2)
    starts, ends = found.spans[:, 0], found.spans[:, 1]
    assert np.all(starts >= 0)
    assert np.all(starts < ends)
    assert np.all(ends <= len(text))
    assert np.all(np.diff(starts) >= 0)
    assert np.all(np.diff(ends) >= 0)
    assert np.isfinite(found.vectors).all()


@pytest.mark.parametrize("lang", SENTENCES)
def test_pieces_leave_out_nothing_but_white_space(lang: str) -> None:
    for sentence in SENTENCES[lang]:
        covered = {at for start, end in pieces_of(sentence).spans for at in range(start, end)}
        assert {at for at, c in enumerate(sentence) if not c.isspace()} <= covered


@pytest.mark.parametrize("text", ["字" * 1500, "long words " * 400, "a" * 3000, "🙂" * 700])
def test_a_long_text_has_all_its_pieces(text: str) -> None:
    found = pieces_of(text)
    covered = {at for start, end in found.spans for at in range(start, end)}
    assert covered >= {at for at, c in enumerate(text) if not c.isspace()}
    assert np.isfinite(found.vectors).all()


def same(a: Pieces, b: Pieces) -> bool:
    return np.array_equal(a.spans, b.spans) and np.array_equal(a.vectors, b.vectors)


@given(texts=st.lists(ANY, max_size=4), order=st.randoms(use_true_random=False))
@settings(max_examples=10, deadline=None)
def test_the_pieces_of_a_text_do_not_depend_on_the_others(texts: list[str], order: object) -> None:
    alone = {text: E5().pieces([text])[0] for text in texts}
    order.shuffle(texts)  # type: ignore[attr-defined]
    assert all(same(found, alone[text]) for text, found in zip(texts, E5().pieces(texts), strict=True))


def test_pieces_are_the_same_from_the_cache(tmp_path: Path) -> None:
    texts = [*SENTENCES["zh"], "", *SENTENCES["ar"]]
    made = Vectors(E5(), Cache(tmp_path)).pieces(texts)
    assert all(map(same, made, Vectors(E5(), Cache(tmp_path)).pieces(texts)))
    for text, pieces in zip(texts, made, strict=True):
        exact = pieces_of(text)
        assert np.array_equal(pieces.spans, exact.spans)
        if len(exact.spans):
            assert np.allclose(pieces.vectors, exact.vectors, rtol=1e-3, atol=1e-3)


def test_a_word_is_nearest_to_its_translation_in_every_pair_of_languages() -> None:
    words = {lang: in_context(lang) for lang in SENTENCES}
    shares = {}
    for a, b in permutations(SENTENCES, 2):
        found = []
        for x, y in zip(words[a], words[b], strict=True):
            alike = x @ y.T
            found += (alike.argmax(axis=1) == np.arange(len(x))).tolist()
            assert np.diag(alike).mean() > alike.mean() + 0.2, (a, b)
        shares[a, b] = sum(found) / len(found)
    assert min(shares.values()) >= 0.7, shares
    assert sum(shares.values()) / len(shares) >= 0.93, shares
    assert min(share for two, share in shares.items() if "tl" not in two) == 1, shares


def test_the_same_word_has_another_vector_in_another_context() -> None:
    river, money = "They sat on the bank of the river.", "The bank lends money."
    vectors = []
    for text in (river, money):
        pieces = pieces_of(text)
        start = text.index("bank")
        (own,) = np.flatnonzero((pieces.spans[:, 0] == start) & (pieces.spans[:, 1] == start + 4))
        vectors.append(pieces.vectors[own] / np.linalg.norm(pieces.vectors[own]))
    assert float(vectors[0] @ vectors[1]) < 0.95
