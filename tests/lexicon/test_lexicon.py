"""Lexicons of the interview with the real vectors: what a learner would notice, good or bad."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from learn.languages import get
from learn.lexicon import Entry, GapSentence, Lexicon, choose
from learn.lexicon.expressions import flat
from learn.pipeline import Text, Tools, make_lexicon
from tests.lexicon.glossary import TABLE

Lexicons = Callable[[str, str], Lexicon]

HEAD, *LINES = [line.split() for line in TABLE.strip().splitlines()]
GLOSSARY = [{lang: cell.split("|") for lang, cell in zip(HEAD, line, strict=True)} for line in LINES]
PAIRS = [("zh", "id"), ("ar", "tl"), ("hi", "zh"), ("id", "ar"), ("tl", "hi")]
NAMES = {
    "emad", "mostaque", "elon", "musk", "peter", "diamandis", "mustafa", "suleyman", "openai", "microsoft", "llama",
    "stability", "stability ai", "emad mostaque", "elon musk", "peter h. diamandis", "mustafa suleyman",
    "عماد", "موستاك", "إيلون", "ماسك", "बेर", "इमाद", "मोस्टाक", "एलन", "मस्क", "माइक्रोसॉफ्ट", "微软", "马斯克",
}  # fmt: skip


def plain(text: str) -> str:
    """Text without case, vowel marks, hamza seats and nukta."""
    text = unicodedata.normalize("NFD", text.casefold())
    text = "".join(c for c in text if not (unicodedata.category(c) == "Mn" and ("\u0600" <= c <= "\u06ff")))
    text = text.replace("\u093c", "").replace("\u0901", "\u0902").replace("ى", "ي")
    return re.sub("[إأآ]", "ا", text)


def scored(lexicon: Lexicon) -> tuple[int, int, list[str]]:
    """How many concepts have a right gloss, how many an entry at all, and the wrong ones."""
    right, found, wrong = 0, 0, []
    for concept in GLOSSARY:
        heads = set(map(plain, concept[lexicon.target]))
        entries = [e for e in lexicon.entries if e.kind == "word" and plain(e.headword) in heads]
        if not entries:
            continue
        best = max(entries, key=lambda e: (e.confidence, e.count))
        found += 1
        if any(plain(form) in plain(best.gloss) for form in concept[lexicon.base]):
            right += 1
        else:
            wrong.append(f"{best.headword} → {best.gloss} {best.confidence}")
    return right, found, wrong


@pytest.fixture(params=PAIRS, ids="-".join)
def full(request: pytest.FixtureRequest, lexicon: Lexicons) -> Lexicon:
    return lexicon(*request.param)


@pytest.fixture
def chosen(full: Lexicon) -> Lexicon:
    return choose(full, words=300, phrases=60, confidence=0.5)


def test_glosses_are_what_a_reader_would_say(full: Lexicon) -> None:
    right, found, wrong = scored(full)
    assert found >= 0.9 * len(GLOSSARY)
    assert right >= 0.85 * found, wrong


def test_glosses_that_are_sure_enough_for_a_card_are_right(full: Lexicon) -> None:
    sure = replace(full, entries=tuple(e for e in full.entries if e.confidence >= 0.5))
    right, found, wrong = scored(sure)
    assert found >= 0.6 * len(GLOSSARY)
    assert right >= 0.9 * found, wrong


def test_no_name_and_no_number_is_a_card(chosen: Lexicon) -> None:
    for entry in chosen.entries:
        assert any(c.isalpha() for c in entry.headword), entry.headword
        assert any(c.isalpha() for c in entry.gloss), (entry.headword, entry.gloss)
        assert entry.headword.casefold() not in NAMES
        words = [word for word in re.split(r"[\s.]+", entry.headword.casefold()) if word]
        assert not all(word in NAMES for word in words), entry.headword


def test_function_words_are_no_headwords(full: Lexicon) -> None:
    function = {
        "zh": "的 和 是 了 在 这 一个",
        "id": "yang dan di ke dari itu adalah untuk dengan",
        "tl": "ang ng sa mga at ay na si",
        "hi": "का के की में से है और को ने",
        "ar": "في من على إلى التي هذا و أن",
    }
    heads = {plain(e.headword) for e in full.entries if e.kind == "word"}
    assert not heads & set(map(plain, function[full.target].split()))


def test_a_headword_stands_once(full: Lexicon) -> None:
    fold = get(full.target).fold
    counts = Counter(fold(e.headword) for e in full.entries if e.kind == "word")
    assert not [head for head, n in counts.items() if n > 1]


def test_every_form_of_a_word_in_its_example_is_known(full: Lexicon) -> None:
    language = get(full.target)
    found = 0
    for entry in full.entries:
        if entry.kind != "word" or not entry.example:
            continue
        tokens = flat(language.tokens(entry.example.sentence))
        known = {*entry.example.marks, *entry.example.kin}
        lemmas = {language.fold(t.lemma) for t in tokens if (t.start, t.end) in entry.example.marks}
        forms = {(t.start, t.end) for t in tokens if language.fold(t.lemma) in lemmas and not t.function}
        assert forms <= known, entry
        found += len(entry.example.kin)
    assert found or full.target in ("zh", "hi")


def test_entries_are_sound(full: Lexicon) -> None:
    for entry in full.entries:
        assert entry.headword == entry.headword.strip()
        assert entry.gloss == entry.gloss.strip()
        assert entry.headword
        assert entry.gloss
        assert 0 <= entry.confidence <= 1
        assert entry.count >= 1
        assert entry.zipf >= 0
        assert entry.gloss not in entry.alternatives
        assert len(set(entry.alternatives)) == len(entry.alternatives)


def test_readings_are_given_where_a_language_has_them(full: Lexicon) -> None:
    words = [e for e in full.entries if not e.headword.isascii()]
    read = [e for e in words if e.reading]
    if get(full.target).romanisation:
        assert len(read) >= 0.97 * len(words)
        assert all(e.example.reading for e in read if e.example)
    else:
        assert not read


def forms(text: Text, lang: str, use: Tools) -> dict[str, set[str]]:
    """The headwords that each form has somewhere in the text."""
    from learn.pipeline import tokens

    found: dict[str, set[str]] = {}
    for sentence in tokens(text.sentences[lang], lang, use).values():
        for token in sentence:
            found.setdefault(token.text, set()).add(get(lang).fold(token.headword))
    return found


def test_every_mark_covers_the_word_or_its_gloss(full: Lexicon, interview: Text, use: Tools) -> None:
    known = forms(interview, full.target, use)
    fold = get(full.target).fold
    for entry in full.entries:
        example = entry.example
        if not example:
            continue
        assert example.marks
        for text, marks in (
            (example.sentence, example.marks),
            (example.translation, example.translation_marks),
        ):
            assert list(marks) == sorted(marks)
            ends = [0, *(end for _, end in marks)]
            for (start, end), last in zip(marks, ends, strict=False):
                assert last <= start < end <= len(text)
                assert text[start:end] == text[start:end].strip()
        if entry.kind == "word":
            for start, end in example.marks:
                assert fold(entry.headword) in known[example.sentence[start:end]], entry.headword


def test_examples_are_sentences_of_the_text_with_their_translation(full: Lexicon, interview: Text) -> None:
    rows = {row.id: row for row in interview.rows}
    for entry in full.entries:
        if example := entry.example:
            row = rows[example.row]
            assert row.prose
            assert example.sentence in row.text(full.target)
            assert example.translation in row.text(full.base)
            assert 0.5 <= example.score <= 1


def test_the_gloss_stands_in_the_translation_of_most_examples(chosen: Lexicon) -> None:
    words = [e for e in chosen.entries if e.kind == "word" and e.example]
    assert sum(bool(e.example and e.example.translation_marks) for e in words) >= 0.9 * len(words)


def test_gaps_are_words_or_expressions_of_their_sentence(full: Lexicon) -> None:
    language = get(full.target)
    heads = {e.headword for e in full.entries}
    assert len(full.sentences) >= 35
    for sentence in full.sentences:
        last = 0
        tokens = language.tokens(sentence.sentence)
        starts, ends = {t.start for t in tokens}, {t.end for t in tokens}
        assert sentence.gaps
        for gap in sentence.gaps:
            assert last <= gap.start < gap.end <= len(sentence.sentence)
            assert gap.start in starts
            assert gap.end in ends
            assert gap.headword in heads
            last = gap.end


@pytest.mark.parametrize("words", [0, 1, 40, 10_000])
@pytest.mark.parametrize("confidence", [0.0, 0.5, 0.9, 1.0])
def test_choosing_keeps_to_its_limits_and_counts_all_that_it_leaves_out(
    lexicon: Lexicons, words: int, confidence: float
) -> None:
    full = lexicon("zh", "id")
    taken = choose(full, words=words, phrases=5, confidence=confidence)
    kinds = Counter(e.kind for e in taken.entries)
    assert kinds["word"] <= words
    assert kinds["phrase"] <= 5
    assert all(e.confidence >= confidence and e.example for e in taken.entries)
    assert sum(taken.left_out.values()) + len(taken.entries) == len(full.entries) + sum(full.left_out.values())
    assert all(taken.left_out.values())
    assert list(taken.entries) == [e for e in full.entries if e in taken.entries]
    sure = {(e.headword, e.gloss) for e in full.entries if e.confidence >= confidence}
    assert {(g.headword, g.gloss) for s in taken.sentences for g in s.gaps} <= sure


def entry(head: str, **more: object) -> Entry:
    from learn.lexicon import Example

    example = Example(f"{head} saja", "只", ((0, len(head)),), (), 1, 1.0)
    settings = {
        "gloss": "词",
        "confidence": 0.8,
        "count": 1,
        "example": example,
        "kind": "word",
        "form": head,
    }
    return Entry(**{"headword": head, **settings, **more})  # type: ignore[arg-type]


def test_each_entry_is_left_out_for_one_reason() -> None:
    entries = (
        entry("rumah"),
        entry("Budi", pos="PROPN"),
        entry("AI", gloss="ai"),
        entry("ragu", confidence=0.2, example=None),
        entry("sepi", example=None),
        entry("lebih"),
        entry("rumah makan", kind="phrase"),
        entry("meja makan", kind="phrase"),
    )
    gaps = GapSentence("a", "b", (), 1)
    taken = choose(Lexicon("t", "T", "id", "zh", entries, (gaps,)), words=1, phrases=1, confidence=0.5)
    assert [e.headword for e in taken.entries] == ["rumah", "rumah makan"]
    assert sorted(taken.left_out.values()) == [1, 1, 1, 1, 2]
    assert taken.left_out["beyond the number asked for"] == 2
    assert taken.sentences == ()


def test_the_same_text_gives_the_same_lexicon(lexicon: Lexicons, interview: Text, use: Tools) -> None:
    assert make_lexicon(interview, "zh", "id", use) == lexicon("zh", "id")


def test_what_matters_to_the_text_comes_first(chosen: Lexicon) -> None:
    words = [e for e in chosen.entries if e.kind == "word"]
    first, rest = words[:30], words[30:]
    assert sum(e.count for e in first) / len(first) > 2 * sum(e.count for e in rest) / len(rest)
    assert sum(e.confidence for e in first) / len(first) >= 0.65
