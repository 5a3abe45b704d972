"""German: capitals of nouns, separated prefixes, compounds, strong verbs."""

import pytest

from learn.languages import get


def found(text):
    return {t.text: t for t in get("de").tokens(text)}


@pytest.mark.parametrize(
    ("text", "verb", "expected", "prefix"),
    [
        ("Er stand jeden Tag früh auf.", "stand", "aufstehen", "auf"),
        ("Sie zündete die Lampe an, dann ging sie.", "zündete", "anzünden", "an"),
        ("Die Leute hörten auf zu lachen.", "hörten", "aufhören", "auf"),
        ("Wir laden sie ein und warten.", "laden", "einladen", "ein"),
        ("Das Schiff kommt morgen an.", "kommt", "ankommen", "an"),
    ],
)
def test_a_separated_prefix_goes_with_its_verb(text, verb, expected, prefix):
    tokens = found(text)
    assert tokens[verb].headword == expected
    assert tokens[prefix].function


def test_a_preposition_is_no_prefix():
    assert found("Von hier aus sah er das Meer.")["sah"].headword == "sehen"
    assert found("Er sah aus dem Fenster.")["sah"].headword == "sehen"
    assert found("Das Buch liegt auf dem Tisch.")["liegt"].headword == "liegen"


def test_nouns_keep_their_capital():
    tokens = found("Der Donner kam, und das Lesen der Häuser und Kinder.")
    assert [tokens[w].headword for w in ("Donner", "Lesen", "Häuser", "Kinder")] == ["Donner", "Lesen", "Haus", "Kind"]
    assert found("Schöne Tage.")["Schöne"].headword == "schön"
    assert found("Häuser brennen.")["Häuser"].headword == "Haus"
    assert found("Die Leuchtturmwärtern")["Leuchtturmwärtern"].headword == "Leuchtturmwärter"


@pytest.mark.parametrize(
    ("form", "expected"),
    [("fällt", "fallen"), ("maß", "messen"), ("verloren", "verlieren"), ("überlebt", "überleben"), ("ersten", "erste")],
)
def test_forms(form, expected):
    assert get("de").lemma(form) == expected


def test_function_words_in_every_form():
    assert all(t.function for t in get("de").tokens("Wir hätten ihnen seinen geben können")[:4])
    assert found("Kommen Sie mit Ihrem Hund?")["Ihrem"].function
