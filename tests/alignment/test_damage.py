"""Texts that are not whole: what is missing, added or moved costs only itself, and the score says what is doubtful."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.alignment import Bead, align, align_rows, pair_rows, side
from learn.document import Row, Sentence
from learn.errors import RequestError
from learn.pipeline import Text, Tools, read_documents
from learn.pipeline import align as align_documents
from tests.conftest import INTERVIEW, ROOT

PAIRS = list(itertools.combinations(INTERVIEW, 2))


def truth(interview: Text) -> list[dict[str, Sentence]]:
    """The rows of the interview, of which every one was read and found right, as the sentence of each language."""
    return [{lang: group[0] for lang, group in row.sentences.items()} for row in interview.rows]


def aligned(use: Tools, left: Sequence[Sentence], right: Sequence[Sentence]) -> list[Bead]:
    x, y = (side(text, use.vectors([s.text for s in text])) for text in (left, right))
    return align(x, y)


def right(found: Sequence[Bead], left: Sequence[int], right_: Sequence[int]) -> tuple[int, int]:
    """How many sentences are paired with exactly their own translation, or alone as they should be; of how many.

    `left` and `right_` are the numbers of the true rows of the sentences.
    """
    good = 0
    for bead in found:
        a, b = {left[i] for i in bead.left}, {right_[j] for j in bead.right}
        alone = not a & set(right_) and not b & set(left)
        good += (len(bead.left) + len(bead.right)) * (a == b if a and b else alone)
    return good, len(left) + len(right_)


CUTS = {
    "every ninth sentence": lambda rows: [r for k, r in enumerate(rows) if k % 9 != 8],
    "a run of a third": lambda rows: rows[: len(rows) // 3] + rows[2 * len(rows) // 3 :],
    "one in ten, on either side": lambda rows: [r for r in rows if random.Random(r).random() > 0.1],
}


@pytest.mark.parametrize("cut", CUTS)
def test_sentences_that_are_missing_cost_only_themselves(interview: Text, use: Tools, cut: str) -> None:
    rows = truth(interview)
    good = total = 0
    for a, b in PAIRS:
        left = [k for k, row in enumerate(rows) if a in row]
        other = CUTS[cut]([k for k, row in enumerate(rows) if b in row])
        if "either" in cut:
            left = [k for k in left if random.Random(-k - 1).random() > 0.1]
        found = aligned(use, [rows[k][a] for k in left], [rows[k][b] for k in other])
        g, t = right(found, left, other)
        good, total = good + g, total + t
    assert good / total >= (0.95 if "either" in cut else 0.99)


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_a_preface_and_a_moved_footnote_cost_only_themselves(interview: Text, use: Tools, a: str, b: str) -> None:
    rows = [row for row in truth(interview) if len(row) == len(INTERVIEW)]
    preface = [
        "This edition is dedicated to all who asked for it.",
        "The publisher has corrected a few mistakes of the first printing.",
        "Readers are invited to write to us.",
    ]
    added = [Sentence(text, k, 0, len(text), rows[5][b].kind) for k, text in enumerate(preface)]
    moved = 30
    order = [k for k in range(len(rows)) if k != moved] + [moved]
    left, other = list(range(len(rows))), [-1, -2, -3, *order]
    found = aligned(use, [rows[k][a] for k in left], [*added, *(rows[k][b] for k in order)])
    good, total = right(found, left, other)
    assert good >= total - 4  # the footnote itself, on either side, and at most two sentences beside it


@given(st.sampled_from(PAIRS), st.integers(0, 63), st.integers(1, 4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_deleted_changes_only_the_rows_around_it(
    interview: Text, use: Tools, pair: tuple[str, str], start: int, count: int
) -> None:
    a, b = pair
    rows = [row for row in truth(interview) if a in row and b in row]
    kept = [k for k in range(len(rows)) if not start <= k < start + count]
    found = aligned(use, [row[a] for row in rows], [rows[k][b] for k in kept])
    pairs = {(i, kept[j]) for bead in found for i in bead.left for j in bead.right}
    far = [k for k in kept if k < start - 2 or k > start + count + 1]
    assert {(k, k) for k in far} <= pairs
    assert not {(i, k) for i, k in pairs if i in far and k != i}


def test_each_language_may_lack_another_part(interview: Text, use: Tools) -> None:
    """What two languages lack side by side, the others show the order of."""
    rows = truth(interview)
    kept: dict[str, list[int]] = {}
    for n, lang in enumerate(INTERVIEW):
        there = [k for k, row in enumerate(rows) if lang in row]
        kept[lang] = [k for k in there if not 8 + 10 * n <= k < 18 + 10 * n]
    texts = {lang: [rows[k][lang] for k in numbers] for lang, numbers in kept.items()}
    vectors = {lang: use.vectors([s.text for s in text]) for lang, text in texts.items()}
    found = align_rows(texts, vectors)
    good = total = 0
    for a, b in PAIRS:
        at = {a: 0, b: 0}
        beads = []
        for row in pair_rows(found.rows, a, b, vectors):
            spans = [range(at[lang], at[lang] + len(row.sentences.get(lang, ()))) for lang in (a, b)]
            at = {a: spans[0].stop, b: spans[1].stop}
            beads.append(Bead(*spans, row.score))
        g, t = right(beads, kept[a], kept[b])
        good, total = good + g, total + t
    assert good / total >= 0.99
    assert found.agreement is not None
    assert found.agreement >= 0.9


def test_going_round_three_languages_comes_back_to_the_same_sentence(interview: Text) -> None:
    assert interview.agreement is not None
    assert interview.agreement >= 0.99


def test_two_languages_have_nobody_to_agree_with(interview: Text, use: Tools) -> None:
    documents = [interview.documents[lang] for lang in ("zh", "ar")]
    assert align_documents(documents, use).agreement is None


def test_scores_mean_what_they_say(interview: Text, use: Tools) -> None:
    """Half of a text beside a quarter of it and the rest of it backwards: what is paired wrongly is mostly doubted."""
    rows = [row for row in truth(interview) if len(row) == len(INTERVIEW)]
    half = len(rows) // 2
    left, other = list(range(half)), list(range(half // 2)) + list(reversed(range(half, len(rows))))
    sure: list[bool] = []
    doubtful: list[bool] = []
    for a, b in PAIRS:
        for bead in aligned(use, [rows[k][a] for k in left], [rows[k][b] for k in other]):
            if bead.left and bead.right:
                # two lists have the same heading
                good = {rows[left[i]][b].text for i in bead.left} == {rows[other[j]][b].text for j in bead.right}
                (sure if bead.score >= 0.9 else doubtful).append(good)
    assert len(sure) >= 140
    assert sum(sure) >= 0.9 * len(sure)
    assert sum(doubtful) <= 0.2 * len(doubtful)


# --- documents that do not belong together ---------------------------------------------------------------


def named(folder: object, **texts: str) -> list[str]:
    for lang, text in texts.items():
        (folder / f"doc.{lang}.txt").write_text(text, encoding="utf-8")  # type: ignore[operator]
    return [f"{folder}/doc.{lang}.txt" for lang in texts]


FOREIGN = """Cara menanam cabai di pot

Pilih pot dengan lubang di bawahnya. Isi dengan tanah, kompos dan sekam. Rendam biji semalam sebelum ditanam.
Siram setiap pagi, tetapi jangan sampai tergenang. Setelah tiga minggu, pindahkan bibit ke tempat yang terkena
matahari. Beri pupuk dua kali sebulan. Kutu daun dapat diusir dengan air sabun. Buah pertama masak setelah tiga
bulan. Petik dengan gunting agar batangnya tidak patah. Cabai yang kering dapat disimpan setahun."""


def test_documents_that_do_not_translate_each_other_are_refused(tmp_path, use: Tools) -> None:  # type: ignore[no-untyped-def]
    seed = (ROOT / "seeds" / "interview.zh.txt").read_text(encoding="utf-8")
    documents = read_documents(named(tmp_path, zh=seed, id=FOREIGN))
    with pytest.raises(RequestError, match=r"^doc \(id\): does not translate doc \(zh\); "):
        align_documents(documents, use)


def test_the_one_that_belongs_to_another_text_is_named(tmp_path, use: Tools) -> None:  # type: ignore[no-untyped-def]
    seeds = {
        lang: (ROOT / "seeds" / f"interview.{lang}.txt").read_text(encoding="utf-8") for lang in ("hi", "ar", "tl")
    }
    documents = read_documents(named(tmp_path, id=FOREIGN, **seeds))
    with pytest.raises(RequestError, match=r"^doc \(id\): does not translate doc \(hi\), doc \(ar\), doc \(tl\); "):
        align_documents(documents, use)


def test_a_copy_is_no_translation(tmp_path, use: Tools) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(RequestError, match=r"^the documents in 'id' and 'ms' are the same"):
        align_documents(read_documents(named(tmp_path, id=FOREIGN, ms=FOREIGN)), use)


def test_a_language_that_the_name_gets_wrong_is_remarked(tmp_path, use: Tools) -> None:  # type: ignore[no-untyped-def]
    whole = (ROOT / "seeds" / "interview.id.txt").read_text(encoding="utf-8")
    chinese = (ROOT / "seeds" / "interview.zh.txt").read_text(encoding="utf-8")
    text = align_documents(read_documents(named(tmp_path, tl=whole, zh=chinese)), use)
    assert text.remarks == (
        "doc (tl): is named as Tagalog and looks like Indonesian; name it by the language that it is in",
    )
    for lang, wrong in (("zh", whole), ("ar", whole), ("hi", chinese)):
        with pytest.raises(RequestError, match=r"is not in the script of \w+; name it"):
            read_documents(named(tmp_path, **{lang: wrong, "en": chinese}))


def test_the_interview_is_not_doubted(interview: Text) -> None:
    assert interview.remarks == ()


@pytest.mark.parametrize(("chinese", "least", "most"), [("我喜欢咖啡。", 0.7, 1.0), ("议会通过了新的预算。", 0.0, 0.5)])
def test_two_lone_sentences_are_told_apart_too(  # type: ignore[no-untyped-def]
    tmp_path, use: Tools, chinese: str, least: float, most: float
) -> None:
    rows = align_documents(read_documents(named(tmp_path, id="Saya suka kopi.", zh=chinese)), use).rows
    assert [least <= row.score <= most for row in rows if len(row.sentences) == 2] in ([True], [])
    assert least == 0 or len(rows) == 1


def rows_of(documents: Sequence[str], use: Tools) -> Sequence[Row]:
    return align_documents(read_documents(documents), use).rows


def test_a_summary_of_one_sentence_is_paired_with_what_it_says(interview: Text, use: Tools) -> None:
    row = interview.rows[9]
    lone = replace(interview.documents["zh"], blocks=(interview.documents["zh"].blocks[row.sentences["zh"][0].block],))
    rows = align_documents([lone, interview.documents["id"]], use).rows
    paired = [found for found in rows if len(found.sentences) == 2]
    assert row.text("id") in " ".join(found.text("id") for found in paired)
    assert len(paired) <= len(lone.blocks[0].text.split("。"))


def test_a_sentence_of_twenty_thousand_characters_ends_well(tmp_path, use: Tools) -> None:  # type: ignore[no-untyped-def]
    long = "dan kemudian mereka berjalan lagi ke pasar, " * 460
    assert len(long) > 20_000
    rows = rows_of(named(tmp_path, id=f"{long}lalu pulang.", en="And then they walked to the market again."), use)
    assert "".join(row.text("id") for row in rows).startswith(long.strip()[:1000])
