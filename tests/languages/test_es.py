"""Spanish: verbs with pronouns, verb or noun."""

import pytest

from learn.languages import get
from learn.languages.es import enclitic


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("darle", ("dar", "dar")),
        ("dárselo", ("dár", "dar")),
        ("dándoselo", ("dándo", "dar")),
        ("diciéndome", ("diciéndo", "decir")),
        ("levantarse", ("levantar", "levantar")),
        ("oírnos", ("oír", "oír")),
        ("dígame", ("díga", "decir")),
        ("cuéntame", ("cuénta", "contar")),
        ("perlas", None),
        ("carlos", None),
        ("parte", None),
        ("lunes", None),
        ("puente", None),
        ("casas", None),
    ],
)
def test_pronouns_after_a_verb(word, expected):
    assert enclitic(word) == expected


def headword(text, word):
    return next(t.headword for t in get("es").tokens(text) if t.text == word)


def test_noun_or_verb():
    assert headword("El agua baja despacio.", "baja") == "baja"
    assert headword("Él baja la escalera.", "baja") == "bajar"
    assert headword("Subió los escalones.", "escalones") == "escalón"
    assert headword("La marea había ahogado a dos hombres.", "ahogado") == "ahogar"
    assert headword("Han roto el cristal.", "roto") == "romper"


def test_function_words():
    tokens = get("es").tokens("Desde entonces nadie había estado aquí durante mucho tiempo, aunque era de día.")
    assert [t.text for t in tokens if not t.function] == ["tiempo", "día"]


def test_stem_is_the_verb():
    token = get("es").tokens("Quiero verla.")[1]
    assert (token.text, token.stem, token.headword, token.pos) == ("verla", "ver", "ver", "VERB")
