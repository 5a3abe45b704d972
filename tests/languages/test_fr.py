"""French: elision, pronouns after a hyphen, noun or verb."""

import pytest

from learn.languages import get


def words(text):
    return [t.text for t in get("fr").tokens(text)]


def headword(text, word):
    return next(t.headword for t in get("fr").tokens(text) if t.text == word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’eau d'un lac", "L’ eau d' un lac"),
        ("qu'il jusqu'aux aujourd’hui", "qu' il jusqu' aux aujourd’hui"),
        ("quelqu'un d’abord", "quelqu'un d’abord"),
        ("Qu’est-ce que c’est ?", "Qu’ est ce que c’ est"),
        ("dit-elle, a-t-il, donne-le-moi", "dit elle a t-il donne le moi"),
        ("un rendez-vous peut-être là-bas", "un rendez-vous peut-être là-bas"),
        ("la grand-mère et l’arc-en-ciel", "la grand-mère et l’ arc-en-ciel"),
    ],
)
def test_spans(text, expected):
    assert " ".join(words(text)) == expected


def test_elided_words_are_function_words():
    assert all(t.function for t in get("fr").tokens("J'ai qu’il n'est s'il jusqu'à d'un c'était"))


def test_noun_or_verb():
    assert headword("Les tempêtes et les vagues.", "tempêtes") == "tempête"
    assert headword("Il mesure le vent.", "mesure") == "mesurer"
    assert headword("La mesure est juste.", "mesure") == "mesure"
    assert headword("Il a ouvert la porte.", "ouvert") == "ouvrir"
    assert headword("Ils ont brisé la vitre.", "brisé") == "briser"
    assert headword("Elle lit un livre.", "lit") == "lire"
    assert headword("Le lit est dur.", "lit") == "lit"


def test_summer_and_been():
    assert not next(t for t in get("fr").tokens("Cet été, il pleut.") if t.text == "été").function
    assert next(t for t in get("fr").tokens("Il a été là.") if t.text == "été").function
