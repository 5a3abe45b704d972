"""What is chosen from a lexicon: the entries most worth learning, from all of a text, and not what is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.lexicon import Band, Entry, Example, Lexicon, band, choose
from learn.lexicon.choosing import alike, parts_of, spread_over, worth
from learn.pipeline import Tools, known_words

Lexicons = Callable[[str, str], Lexicon]
EXAMPLE = Example("这是一个句子", "ini kalimat", ((0, 1),), ((0, 3),), 1, 1.0)


def entry(head: str, gloss: str = "词", **more: object) -> Entry:
    settings = {"form": head, "kind": "word", "confidence": 0.9, "count": 2, "zipf": 4.0, "example": EXAMPLE, **more}
    return Entry(headword=head, gloss=gloss, **settings)  # type: ignore[arg-type]


def lexicon(*entries: Entry, target: str = "id", base: str = "zh") -> Lexicon:
    return Lexicon("t", "T", target, base, entries)


def heads(taken: Lexicon) -> list[str]:
    return [e.headword for e in taken.entries]


def taken(full: Lexicon, words: int = 100, **more: object) -> Lexicon:
    return choose(full, words=words, phrases=100, confidence=0.5, **more)  # type: ignore[arg-type]


# --- worth ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "better",
    [
        {"keyness": 3.0},
        {"count": 5},
        {"confidence": 1.0},
        {"spread": 1.0},
        {"example": replace(EXAMPLE, words=())},
    ],
    ids=lambda better: next(iter(better)),
)
def test_what_makes_an_entry_worth_more(better: dict[str, object]) -> None:
    poor = entry("rumah", example=replace(EXAMPLE, translation_marks=()))
    assert worth(replace(poor, **better)) > worth(poor)  # type: ignore[arg-type]


def test_an_entry_without_an_example_is_worth_least() -> None:
    assert worth(entry("rumah", example=None)) < worth(entry("rumah"))


def test_a_phrase_is_worth_more_the_more_its_words_keep_together() -> None:
    loose, firm = (entry("mata uang", kind="phrase", strength=strength) for strength in (11.0, 60.0))
    assert worth(firm) > worth(loose)


@pytest.mark.parametrize(
    ("head", "gloss", "same"),
    [
        ("model", "modelo", True),
        ("sistem", "system", True),
        ("demokrasi", "demokrasya", True),
        ("teknologi", "teknolohiya", True),
        ("café", "cafe", True),
        ("data", "Data", True),
        ("rumah", "bahay", False),
        ("tahun", "taon", False),
        ("kata", "salita", False),
        ("智能", "智慧", False),
        ("मॉडल", "model", False),
        ("मूल", "मेल", False),
    ],
)
def test_spellings_are_alike_where_few_letters_differ(head: str, gloss: str, same: bool) -> None:
    assert alike(entry(head, gloss)) == same
    assert alike(entry(gloss, head)) == same
    if same:
        assert worth(entry(head, gloss)) < worth(entry(head, "词"))


# --- what is left out ----------------------------------------------------------------------------------


def test_what_is_the_same_is_left_out_and_what_is_nearly_the_same_where_there_is_no_room() -> None:
    full = lexicon(entry("rumah", "bahay"), entry("data", "data"), entry("kafe", "kafé"), entry("model", "modelo"))
    roomy = taken(full)
    assert heads(roomy) == ["rumah", "model"]
    assert roomy.left_out == {"the same in both languages": 2}
    assert taken(full, 1).left_out == {"the same in both languages": 2, "nearly the same in both languages": 1}


def test_what_was_set_aside_before_is_still_counted() -> None:
    full = replace(lexicon(entry("rumah")), left_out={"function words": 40, "numbers": 3})
    assert taken(full).left_out == {"function words": 40, "numbers": 3}


def test_names_numbers_and_function_words_are_counted_apart(lexicon: Lexicons) -> None:
    for pair in (("zh", "id"), ("id", "ar"), ("hi", "zh")):
        left_out = taken(lexicon(*pair)).left_out
        assert left_out["function words"] >= 30
        assert left_out["names and foreign words"] >= 10
        assert 1 <= left_out["numbers"] <= 30


@pytest.mark.parametrize("known", ["perusahaan", "Perusahaan", "rumah", "rumah-rumah"])
def test_what_is_known_is_left_out_in_any_case_by_headword_and_form(use: Tools, known: str) -> None:
    full = lexicon(entry("perusahaan"), entry("rumah", form="Rumah-rumah"), entry("pasar"))
    chosen = taken(full, known=known_words([known], "id", use))
    assert len(chosen.entries) == 2
    assert "pasar" in heads(chosen)
    assert chosen.left_out == {"known already": 1}


@pytest.mark.parametrize(
    ("lang", "known", "head"),
    [
        ("ar", "الشركات", "شركة"),
        ("ar", "شَرِكَة", "شركة"),
        ("hi", "कंपनियों", "कंपनी"),
        ("zh", "人工智能", "人工智能"),
        ("tl", "ang bata", "bata"),
    ],
)
def test_a_known_word_is_found_by_its_dictionary_form(use: Tools, lang: str, known: str, head: str) -> None:
    from learn.languages import get

    assert get(lang).fold(head) in known_words([known], lang, use)


def test_a_known_phrase_is_no_known_word(use: Tools) -> None:
    full = lexicon(entry("mata uang", kind="phrase"), entry("mata"), entry("uang"))
    assert heads(taken(full, known=known_words(["Mata  uang".replace("  ", " ")], "id", use))) == ["mata", "uang"]


def test_gaps_of_known_words_are_no_gaps(lexicon: Lexicons, use: Tools) -> None:
    full = lexicon("zh", "id")
    gaps = Counter(gap.headword for s in taken(full).sentences for gap in s.gaps)
    word = gaps.most_common(1)[0][0]
    left = taken(full, known=known_words([word], "zh", use))
    assert word not in {gap.headword for s in left.sentences for gap in s.gaps}
    assert word not in heads(left)


# --- levels --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Band()),
        ("beginner", Band(low=4.5)),
        ("Intermediate", Band(3.5, 4.5)),
        (" advanced ", Band(high=3.5)),
        ("3-5", Band(3.0, 5.0)),
        ("3.25 - 5.5", Band(3.25, 5.5)),
        ("3–5", Band(3.0, 5.0)),
        ("4-", Band(low=4.0)),
        ("-3.5", Band(high=3.5)),
    ],
)
def test_a_level_is_a_name_or_two_frequencies(text: str, expected: Band) -> None:
    assert band(text) == expected


@pytest.mark.parametrize("text", ["expert", "5", "-", "5-3", "4-4", "a-b", "3-5-7", "3,5-4", "12-13"])
def test_what_is_no_level_is_named(text: str) -> None:
    with pytest.raises(RequestError, match="level") as caught:
        band(text)
    assert repr(text) in str(caught.value)


@given(st.floats(0, 9))
def test_every_frequency_has_one_level_by_name(zipf: float) -> None:
    assert sum(zipf in band(name) for name in ("beginner", "intermediate", "advanced")) == 1


def test_a_level_keeps_its_band_and_unknown_words_are_the_rarest() -> None:
    full = lexicon(entry("a", zipf=6), entry("b", zipf=4.5), entry("c", zipf=4.0), entry("d", zipf=0.0))
    assert heads(taken(full, level=band("beginner"))) == ["a", "b"]
    assert heads(taken(full, level=band("intermediate"))) == ["c"]
    assert heads(taken(full, level=band("advanced"))) == ["d"]
    assert taken(full, level=band("3-5")).left_out == {"not of the level asked for": 2}


def test_a_phrase_has_the_level_of_its_rarest_word_about(lexicon: Lexicons) -> None:
    phrases = [e for e in lexicon("zh", "id").entries if e.kind == "phrase" and e.headword.isalpha()]
    assert sum(e.zipf > 0 for e in phrases) >= 0.6 * len(phrases)


# --- from all of the text ------------------------------------------------------------------------------


def test_parts_are_the_sections_or_tenths_of_the_text() -> None:
    assert parts_of([(1, "a"), (2, "b"), (3, "b"), (9, "c")]) == [0, 1, 1, 2]
    assert parts_of([(row, "") for row in range(20)]) == [row // 2 for row in range(20)]
    assert parts_of([]) == []


def test_what_comes_up_everywhere_is_spread_and_what_is_bunched_is_not() -> None:
    parts = [0] * 10 + [1] * 10 + [2] * 20
    assert spread_over(parts, [0, 10, 20, 30]) == 1
    assert spread_over(parts, [0, 1, 2, 3]) == 0
    assert 0 < spread_over(parts, [0, 10]) < 1
    assert spread_over(parts, []) == spread_over([0, 0], [0]) == spread_over([], []) == 0


@given(st.lists(st.integers(0, 4), min_size=1, max_size=30), st.data())
def test_spread_is_a_share(parts: list[int], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(parts) - 1)))
    assert 0 <= spread_over(parts, places) <= 1
    assert spread_over(parts, range(len(parts))) in (0, 1)


def sections(n: int, each: int, count: int) -> list[Entry]:
    """Words of a section, all equally good."""
    example = replace(EXAMPLE, section=f"s{n}", row=n)
    return [entry(f"kata{n}x{k}", count=count, example=example) for k in range(each)]


def test_a_few_words_come_from_all_sections() -> None:
    # Words of the first section are the best by far, as it says them most often.
    full = lexicon(*(e for n in range(5) for e in sections(n, 40, 12 if n == 0 else 4)))
    chosen = taken(full, 50)
    served = Counter(e.example.section for e in chosen.entries if e.example)
    assert len(chosen.entries) == 50
    assert set(served) == {f"s{n}" for n in range(5)}
    assert min(served.values()) >= 5
    assert served["s0"] == max(served.values())
    assert heads(chosen) == [e.headword for e in full.entries if e in chosen.entries]


def test_a_hundred_words_of_the_interview_come_from_all_of_it(lexicon: Lexicons) -> None:
    for pair in (("zh", "id"), ("ar", "tl")):
        full = taken(lexicon(*pair), 1000)
        chosen = taken(lexicon(*pair), 100)
        everywhere, here = (Counter(e.example.section for e in x.entries if e.example) for x in (full, chosen))
        for section, n in everywhere.items():
            assert here[section] >= 0.5 * n * len(chosen.entries) / len(full.entries) - 1, section


def test_the_limit_is_kept_and_equal_input_gives_equal_choice() -> None:
    full = lexicon(*(e for n in range(7) for e in sections(n, 9, n + 1)))
    for limit in (0, 1, 10, 62, 63, 64):
        assert len(taken(full, limit).entries) == min(limit, 63)
        assert taken(full, limit) == taken(full, limit)
