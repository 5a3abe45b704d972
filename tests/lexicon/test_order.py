"""The order of study: few words that are not yet met in each new sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.lexicon import Entry, Example, Lexicon, choose, in_order_of_study
from learn.lexicon.order import APART, apart, met_before, ordered, unmet

Lexicons = Callable[[str, str], Lexicon]


def example(words: str, row: int = 1) -> Example:
    return Example(words, words, ((0, 1),), (), row, 1.0, words=tuple(words.split()))


def entry(head: str, *sentences: str, **more: object) -> Entry:
    examples = [example(words) for words in sentences]
    settings = {"form": head, "kind": "word", "gloss": "x", "confidence": 0.99, "count": 1, **more}
    return Entry(headword=head, example=examples[0] if examples else None, others=tuple(examples[1:]), **settings)  # type: ignore[arg-type]


def heads_of(entry: Entry) -> str:
    return entry.headword


def heads(entries: Iterable[Entry]) -> str:
    return " ".join(e.headword for e in entries)


def test_the_words_of_a_sentence_come_before_it() -> None:
    entries = (entry("d", "a b c d"), entry("c", "c a b"), entry("b", "a b"), entry("a", "a"))
    assert unmet(entries) == [3, 2, 1, 0]
    assert heads(ordered(entries)) == "a b c d"
    assert unmet(ordered(entries)) == [0, 0, 0, 0]


def test_what_is_met_is_no_hindrance() -> None:
    entries = (entry("b", "a b x y"), entry("a", "a z", zipf=1.0))
    assert unmet(entries, {"a", "x", "y"}) == [0, 1]
    assert heads(ordered(entries, {"x", "y", "z", "a"})) == "b a" or heads(ordered(entries)) == "a b"


def test_easy_and_frequent_ones_come_first_among_equals() -> None:
    entries = (
        entry("rare", "rare", zipf=2.0),
        entry("often", "often", zipf=2.0, count=9),
        entry("easy", "easy", zipf=6),
    )
    assert heads(ordered(entries)) == "easy often rare"


def test_no_deck_begins_with_what_one_sentence_alone_says_without_being_sure() -> None:
    sure = [entry("one", "one two three"), entry("two", "two three"), entry("three", "three one")]
    doubted = entry("bet", "bet", confidence=0.91)
    assert heads(ordered((doubted, *sure))).endswith("bet")
    assert heads(ordered((entry("bet", "bet", confidence=0.91, checked=True), *sure))).startswith("bet")
    needed = entry("four", "four bet", zipf=9.0)
    assert heads(ordered((needed, doubted))) == "bet four"


@pytest.mark.parametrize("pair", [("hi", "id"), ("zh", "id")])
def test_the_interview_begins_with_words_that_it_is_sure_of(lexicon: Lexicons, pair: tuple[str, str]) -> None:
    full = lexicon(*pair)
    first = in_order_of_study(choose(full, words=200, phrases=40, confidence=0.8), full).entries[:30]
    assert all(e.confidence >= 0.95 or e.count > 1 for e in first)


def test_a_word_that_many_sentences_need_comes_early() -> None:
    others = tuple(entry(head, f"{head} key") for head in "abcd")
    assert heads(ordered((*others, entry("key", "key a b")))).startswith("key")


def test_a_phrase_comes_after_its_words() -> None:
    entries = (
        entry("mata uang", "mata uang baru", kind="phrase"),
        entry("uang", "uang baru"),
        entry("mata", "mata baru"),
    )
    assert heads(ordered(entries)).split()[-2:] == ["mata", "uang"]
    assert ordered(entries)[-1].kind == "phrase"


def test_of_good_sentences_the_one_with_the_fewest_new_words_is_shown() -> None:
    chosen = ordered((entry("a", "a x y z", "a x", "x a"), entry("b", "b", "b a")))
    shown = {e.headword: e.example.sentence for e in chosen if e.example}
    assert shown == {"a": "a x", "b": "b"}


def test_entries_without_an_example_are_kept() -> None:
    entries = (entry("a"), entry("b", "a b"))
    assert heads(ordered(entries)) == "a b"
    assert ordered(()) == ()


words = st.sampled_from("abcdefghij")


@given(st.dictionaries(words, st.lists(words, max_size=6), max_size=10), st.frozensets(words))
def test_an_order_has_every_entry_once_and_is_always_the_same(texts: dict[str, list[str]], met: frozenset[str]) -> None:
    entries = tuple(entry(head, " ".join([head, *more])) for head, more in texts.items())
    found = ordered(entries, met)
    assert sorted(found, key=lambda e: e.headword) == sorted(entries, key=lambda e: e.headword)
    assert ordered(tuple(entries), set(met)) == found
    # a word that waits although its sentence has nothing new is never passed over for one that has
    for k, count in enumerate(unmet(found, met)):
        if count:
            seen = met | {e.headword for e in found[:k]}
            assert all(set(e.example.words) - seen - {e.headword} for e in found[k:] if e.example)


def test_notes_of_one_sentence_are_taken_apart() -> None:
    entries = tuple(
        entry(head, f"{sentence} {head}") for sentence in "xyz" for head in (f"{sentence}1", f"{sentence}2")
    )
    same = [replace(e, example=replace(e.example, sentence=e.headword[0])) for e in entries if e.example]
    found = apart(same, {"x", "y", "z"})
    assert heads(found) == "x1 y1 z1 x2 y2 z2"
    assert heads(apart(same[:2], {"x"})) == "x1 x2"


@given(st.dictionaries(words, st.lists(words, max_size=6), max_size=10), st.frozensets(words))
def test_taking_apart_costs_nothing(texts: dict[str, list[str]], met: frozenset[str]) -> None:
    entries = tuple(entry(head, " ".join([head, *more])) for head, more in texts.items())
    found = ordered(entries, met)
    stood = {e.headword: n for e, n in zip(found, unmet(found, met), strict=True)}
    taken = apart(found, met)
    assert sorted(taken, key=heads_of) == sorted(found, key=heads_of)
    for k, (e, count) in enumerate(zip(taken, unmet(taken, met), strict=True)):
        assert count <= stood[e.headword]
        if count:
            seen = met | {e.headword for e in taken[:k]}
            assert all(set(e.example.words) - seen - {e.headword} for e in taken[k:] if e.example)


@pytest.mark.parametrize("pair", [("zh", "id"), ("ar", "tl"), ("id", "ar"), ("hi", "zh"), ("tl", "hi")], ids="-".join)
def test_sentences_of_the_interview_have_fewer_new_words_than_by_rank(lexicon: Lexicons, pair: tuple[str, str]) -> None:
    full = lexicon(*pair)
    chosen = choose(full, words=300, phrases=60, confidence=0.8)
    studied = in_order_of_study(chosen, full)
    assert {e.headword for e in studied.entries} == {e.headword for e in chosen.entries}
    assert len(studied.entries) == len(chosen.entries)
    sentences = [e.example.sentence for e in studied.entries if e.example]
    again = sum(s in sentences[max(0, k - APART + 1) : k] for k, s in enumerate(sentences))
    assert again < 0.1 * len(sentences)
    met = met_before(full)
    assert fmean(unmet(studied.entries, met)) < 0.97 * fmean(unmet(chosen.entries, met))
    assert fmean(unmet(studied.entries[:30], met)) < 0.95 * fmean(unmet(chosen.entries[:30], met))
    first, *_, last = (studied.entries[k : k + 60] for k in range(0, len(studied.entries) - 59, 60))
    assert fmean(e.count for e in first) > fmean(e.count for e in last)


def test_what_is_known_counts_as_met(lexicon: Lexicons) -> None:
    from learn.languages import get

    full = lexicon("id", "zh")
    fold = get("id").fold
    known = {fold(e.headword) for e in full.entries if e.zipf >= 4.5}
    chosen = choose(full, words=300, phrases=60, confidence=0.8, known=known)
    assert chosen.left_out["known already"] > 20
    met = met_before(full, known)
    with_known, without = (in_order_of_study(chosen, full, k).entries for k in (known, ()))
    assert fmean(unmet(with_known, met)) <= fmean(unmet(without, met))


def test_examples_know_the_words_of_their_sentences(lexicon: Lexicons) -> None:
    full = lexicon("zh", "id")
    names = {e.headword for e in full.entries if e.pos == "PROPN"}
    heads = {e.headword for e in full.entries}
    for e in full.entries:
        for one in filter(None, (e.example, *e.others)):
            assert len(set(one.words)) == len(one.words)
            assert set(one.words) <= heads
            if e.kind == "word" and e.headword not in names:
                assert e.headword in one.words
        if e.example:
            assert e.example not in e.others
            assert len({e.example.row, *(one.row for one in e.others)}) == 1 + len(e.others)
