"""Russian: ё and е, names, adverbs."""

from learn.languages import get


def headword(text, word):
    return next(t.headword for t in get("ru").tokens(text) if t.text == word)


def test_yo_and_ye_are_one():
    fold = get("ru").fold
    assert fold("Чёрный") == fold("черный") == fold("чёрны\u0301й")
    assert headword("В чёрных водах.", "чёрных") == "чёрный"
    assert headword("Звёздам.", "Звёздам") == "звезда"
    assert get("ru").zipf("ещё") == get("ru").zipf("еще") > 5


def test_names_are_in_the_nominative():
    assert headword("Он приехал из Москвы.", "Москвы") == "Москва"
    assert headword("Он приехал в Вельмару.", "Вельмару") == "Вельмару"
    assert [t.pos for t in get("ru").tokens("Анна и Иван спят.")] == ["PROPN", "", "PROPN", ""]


def test_adverbs_are_no_adjectives():
    assert headword("Она медленно шла.", "медленно") == "медленно"
    assert headword("Большая река.", "Большая") == "большой"


def test_function_words_in_every_form():
    assert all(t.function for t in get("ru").tokens("Её им которых всё ещё никому чем была моими этого"))
