"""English: contractions, the possessive, words in -ing, names."""

import pytest

from learn.languages import get


def words(text):
    return [t.text for t in get("en").tokens(text)]


def headword(text, word):
    return next(t.headword for t in get("en").tokens(text) if t.text == word)


def test_clitics_stand_apart():
    assert words("It's the town's oldest house.") == ["It", "'s", "the", "town", "'s", "oldest", "house"]
    assert words("They’ll say I'd gone, who'd've known?")[:4] == ["They", "’ll", "say", "I"]
    assert words("I don't, the boys' dog can't") == ["I", "don't", "the", "boys", "dog", "can't"]
    assert all(t.function for t in get("en").tokens("It's they'll we've I'm you're she'd don't can't won't"))


@pytest.mark.parametrize(
    ("form", "expected"),
    [("left", "leave"), ("wives", "wife"), ("shook", "shake"), ("gone", "go"), ("mice", "mouse"), ("tired", "tired")],
)
def test_forms_that_the_dictionary_has_wrong(form, expected):
    assert headword(f"They had {form}.", form) == expected


def test_words_in_ing():
    assert headword("The meeting was short.", "meeting") == "meeting"
    assert headword("They were meeting at noon.", "meeting") == "meet"
    assert headword("The falling stones hit him.", "falling") == "fall"
    assert headword("It's raining.", "raining") == "rain"
    assert headword("Their drawings burnt.", "drawings") == "drawing"


def test_names():
    found = {
        t.text: t.pos
        for t in get("en").tokens("On Monday young Nora quickly went from Oslo to the UN with French bread.")
    }
    assert {word for word, pos in found.items() if pos == "PROPN"} == {"Nora", "Oslo", "UN"}
    heading = get("en").tokens("The Keeper Who Loved Storms")
    assert [t.headword for t in heading if not t.function] == ["keeper", "love", "storm"]
    assert get("en").tokens("Nora slept.")[0].pos == "PROPN"
    assert get("en").tokens("Bread is cheap.")[0].headword == "bread"


def test_common_words_are_cards():
    assert not any(t.function for t in get("en").tokens("new day know year way"))
