"""Wrong choices: like the key in kind and form, and unlike it in meaning."""

import random
from dataclasses import replace

from learn.languages import get
from learn.lexicon.entry import Entry, Gap, GapSentence, Lexicon
from learn.quiz import Cloze
from learn.quiz.cloze import word_bank
from learn.quiz.distractors import general_words, wrong_words
from learn.quiz.material import material
from tests.quiz.test_kinds import asked, of, quiz_of
from tests.quiz.texts import lexicon


def animals(*pairs):
    """A lexicon of words with their meanings, each in a sentence of its own."""
    base = lexicon("id", "hi")
    entries, sentences = [], []
    for row, (word, gloss) in enumerate(pairs):
        text = f"Semua orang melihat {word} pada hari ke-{row}."
        start = text.index(word)
        sentences.append(
            GapSentence(text, f"सबने {row} दिन {gloss} देखा", (Gap(start, start + len(word), word, gloss),), row)
        )
        entries.append(Entry(word, word, "word", gloss, 0.9, 1, zipf=4.0))
    return replace(base, entries=tuple(entries), sentences=tuple(sentences))


def words_of(*rows, target="id", base="hi", **more):
    """What is asked about made of entries: headword, gloss, and what else is known of it."""
    entries = tuple(Entry(word, word, "word", gloss, 0.9, 1, zipf=4.0, **extra) for word, gloss, extra in rows)
    lex = Lexicon("t", "", target, base, entries)
    return material(lex, get(target), get(base), fold=get(target).fold, base_fold=get(base).fold, **more)


def best(m, key, shown=None, **more):
    """The wrong choices for a word, best first, as they are shown."""
    known = m.by_headword[key]
    return [o.entry.form for o in wrong_words(m, known, shown or key, rng=random.Random(1), **more)]


def test_what_is_near_in_meaning_is_no_wrong_answer():
    pairs = (("rumah", "घर"), ("gedung", "इमारत"), ("kucing", "बिल्ली"), ("jalan", "सड़क"), ("ikan", "मछली"))
    near = {frozenset(("घर", "इमारत"))}
    m = material(animals(*pairs), like=lambda a, b: 0.9 if frozenset((a, b)) in near else 0.0)
    wrong = list(wrong_words(m, m.by_headword["rumah"], "rumah", rng=random.Random(1)))
    assert {k.headword for k in wrong} == {"kucing", "jalan", "ikan"}
    quiz = quiz_of("id", "hi", animals(*pairs), kinds=["cloze"], like=m.like)
    assert len({"rumah", "gedung"} & set(asked(quiz))) == 1


def test_wrong_answers_are_like_the_key():
    def entry(word, gloss, **more):
        return Entry(word, word, "word", gloss, 0.9, 1, **more)

    entries = (
        entry("membaca", "पढ़ना", pos="VERB", zipf=5.0),
        entry("menulis", "लिखना", pos="VERB", zipf=5.0),
        entry("dibeli", "ख़रीदना", pos="VERB", zipf=5.0),
        entry("mengantuk", "ऊँघना", pos="VERB", zipf=2.0),
        entry("kucing", "बिल्ली", pos="NOUN", zipf=5.0),
        entry("bacaan", "पठन", pos="VERB", zipf=5.0, root="membaca"),
    )
    m = material(replace(lexicon("id", "hi"), entries=entries), get("id"))
    wrong = list(wrong_words(m, m.by_headword["membaca"], "membaca", rng=random.Random(1)))
    assert wrong[0].headword == "menulis"
    assert {k.headword for k in wrong} == {"menulis", "dibeli", "mengantuk"}


def test_words_of_the_language_at_large_help_out():
    m = material(lexicon("ar", "id"), get("ar"))
    key = m.by_headword["جسر"]
    mine = {name for k in m.known for name in (k.form, k.headword)}
    found = [k.entry.form for _, k in zip(range(3), general_words(m, key, "جسر"), strict=False)]
    assert len(found) == 3
    assert not any(word.startswith("ال") or word in mine for word in found)


def test_a_wrong_choice_is_of_the_kind_of_the_key_and_of_its_meaning():
    rows = (("kemanusiaan", "मानवता"), ("ketersediaan", "उपलब्धता"), ("menghasilkan", "सिखाना"), ("persuasif", "वैश्विक"))
    m = words_of(*((word, gloss, {}) for word, gloss in rows))
    assert best(m, "kemanusiaan") == ["ketersediaan", "persuasif"]
    assert best(m, "kemanusiaan", "मानवता", meanings=True)[0] == "ketersediaan"


def test_a_wrong_choice_has_no_capital_that_a_sentence_gave_it():
    entries = (Entry("rumah", "Rumah", "word", "घर", 0.9, 1), Entry("pintu", "Pintu", "word", "दरवाज़ा", 0.9, 1))
    m = material(Lexicon("t", "", "id", "hi", entries), get("id"), get("hi"))
    for shown in ("rumah", "Rumah"):
        assert best(m, "rumah", shown) == ["pintu"]
    bank = word_bank(m, [(m.by_headword["rumah"], "rumah")], [best(m, "rumah")], extra=(1, 1), visible="", said="")
    assert bank == ("pintu", "rumah")


def test_a_word_that_stands_between_the_same_words_fits_better():
    rows = [("rumah", "घर"), ("kucing", "बिल्ली"), ("pintu", "दरवाज़ा")]
    m = words_of(*((word, gloss, {}) for word, gloss in rows))
    m.around["pintu", "pintu"] = {"saat<", ">deras"}
    assert best(m, "rumah", around=frozenset({"saat<"}))[0] == "pintu"
    m.around["kucing", "kucing"] = {"saat<", ">ini"}
    assert best(m, "rumah", around=frozenset({"saat<", ">ini"}))[0] == "kucing"


def test_two_wrong_choices_do_not_mean_the_same():
    pairs = (
        ("rumah", "घर"),
        ("kucing", "बिल्ली"),
        ("jalan", "सड़क"),
        ("ikan", "मछली"),
        ("gang", "गली"),
        ("hujan", "बारिश"),
    )
    near = {frozenset(("सड़क", "गली"))}
    like = lambda a, b: 0.9 if frozenset((a, b)) in near else 0.0  # noqa: E731
    found = [
        item
        for seed in range(4)
        for item in of(
            quiz_of("id", "hi", animals(*pairs), kinds=["cloze"], style="choices", like=like, seed=seed), Cloze
        )
    ]
    assert found
    assert not any({"jalan", "gang"} <= {o for o in item.options if o != item.shown} for item in found)


def test_no_word_of_a_bank_is_alone_in_its_form():
    rows = [(w, g, {"pos": "NOUN"}) for w, g in (("rumah", "घर"), ("kucing", "बिल्ली"), ("pintu", "दरवाज़ा"))]
    verbs = (("membaca", "पढ़ना"), ("menulis", "लिखना"), ("dibeli", "ख़रीदना"), ("dicuci", "धोना"))
    m = words_of(*rows, *((w, g, {"pos": "VERB"}) for w, g in verbs))
    asked = [(m.by_headword[word], word) for word in ("rumah", "kucing", "membaca", "dibeli")]
    votes = [("pintu",), ("pintu",), ("menulis", "dicuci"), ("dicuci", "menulis")]
    bank = word_bank(m, asked, votes, extra=(0, 4), visible="", said="")
    assert set(bank) == {"rumah", "kucing", "pintu", "membaca", "menulis", "dibeli", "dicuci"}
    assert len(word_bank(m, asked, votes, extra=(0, 2), visible="", said="")) == 6


def test_an_extra_word_helps_a_word_that_is_alone_of_its_kind():
    rows = (
        *(
            (w, g, {"pos": "NOUN"})
            for w, g in (("rumah", "घर"), ("kucing", "बिल्ली"), ("hujan", "बारिश"), ("kebun", "बाग"))
        ),
        *((w, g, {"pos": "VERB"}) for w, g in (("membaca", "पढ़ना"), ("menulis", "लिखना"))),
    )
    m = words_of(*rows)
    asked = [(m.by_headword[word], word) for word in ("rumah", "kucing", "membaca")]
    votes = [("hujan", "kebun"), ("hujan", "kebun"), ("menulis",)]
    assert "menulis" in word_bank(m, asked, votes, extra=(1, 1), visible="", said="")
    more = word_bank(m, asked, votes, extra=(0, 4), visible="", said="")
    assert {"menulis"} == set(more) - {word for _, word in asked} - {"hujan", "kebun"}
