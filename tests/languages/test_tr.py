"""Turkish: dotted and dotless i, apostrophes, infinitives, derived words."""

import pytest

from learn.languages import get


def headword(word):
    return get("tr").lemma(word)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("gidiyor", "gitmek"),
        ("söylüyor", "söylemek"),
        ("yapılıyordu", "yapılmak"),
        ("tartışmayı", "tartışmak"),
        ("kurtarmamayı", "kurtarmak"),
        ("geldiğinde", "gelmek"),
        ("kaldı", "kalmak"),
        ("içmek", "içmek"),
        ("çocuklar", "çocuk"),
        ("ellerini", "el"),
        ("kitabı", "kitap"),
        ("evlerinden", "ev"),
        ("yağmurun", "yağmur"),
        ("insanlar", "insan"),
    ],
)
def test_dictionary_forms(form, expected):
    assert headword(form) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [("yaşlı", "yaşlı"), ("sessiz", "sessiz"), ("sessizliğe", "sessizlik"), ("balıkçılar", "balıkçı")],
)
def test_derived_words_are_words(form, expected):
    assert headword(form) == expected


def test_capitals():
    assert get("tr").fold("IŞIK İyi") == "ışık iyi"
    assert get("tr").tokens("Işık yandı.")[0].headword == "ışık"
    assert get("tr").tokens("İçin")[0].function
    assert get("tr").zipf("Işık") == get("tr").zipf("ışık") > 4


def test_names_have_their_endings_after_an_apostrophe():
    token = get("tr").tokens("Evim İstanbul’dadır.")[1]
    assert (token.text, token.headword, token.stem, token.pos) == ("İstanbul’dadır", "İstanbul", "İstanbul", "PROPN")
    assert get("tr").tokens("1987'de geldi.")[0].pos == "NUM"
