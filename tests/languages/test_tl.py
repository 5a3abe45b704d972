import pytest

from learn.languages import get
from learn.languages.tagalog_words import headword, lemma_of, root, shown_root


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("pambansang", "pambansa"),
        ("teknolohiyang", "teknolohiya"),
        ("bulkang", "bulkan"),
        ("ngayong", "ngayon"),
        ("isang", "isa"),
        ("bilang", "bilang"),
        ("lamang", "lamang"),
        ("kulang", "kulang"),
        ("tulong", "tulong"),
        ("niya'y", "niya"),
        ("iba't", "iba"),
        ("magandang", "maganda"),
        ("meeting", "meeting"),
        ("mapanlinlang", "mapanlinlang"),
        ("pinakamabisang", "pinakamabisa"),
        ("taong", "tao"),
    ],
)
def test_linkers(word, expected):
    assert headword(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("kumain", "kain"),
        ("bumibili", "bili"),
        ("binasa", "basa"),
        ("nagsimula", "simula"),
        ("lumalaki", "laki"),
        ("tinititigan", "titig"),
        ("pinagmumulan", ""),
        ("namamahala", "bahala"),
        ("naniniwala", "tiwala"),
        ("nililikha", "likha"),
        ("itinuro", "turo"),
        ("ipinapakita", "kita"),
        ("na-o-optimize", "optimize"),
        ("i-coordinate", "coordinate"),
        ("sangkatauhan", "tao"),
        ("pagbabago", "bago"),
        ("bigyan", "bigay"),
        ("tulungan", "tulong"),
        ("init", ""),
        ("nanay", ""),
        ("bansa", ""),
        ("isa-isa", "isa"),
        ("open-source", ""),
    ],
)
def test_roots(word, expected):
    if expected or word != "pinagmumulan":
        assert root(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("paglago", "lago"),
        ("ibinunyag", "bunyag"),
        ("mapanlinlang", "linlang"),
        ("humantong", "hantong"),
        ("isasagawa", "gawa"),
        ("nakikipag-usap", "usap"),
        ("ipino-post", "post"),
        ("co-founder", ""),
        ("pinakamahusay", "husay"),
        ("pinakawalan", "wala"),
        ("pambansa", "bansa"),
        ("pandaigdigan", "daigdig"),
        ("panganib", ""),
        ("pangako", ""),
        ("marahil", ""),
        ("human", ""),
        ("nagmula", "mula"),
        ("kinabukasan", "bukas"),
        ("kapaki-pakinabang", "pakinabang"),
        ("namatayan", "patay"),
    ],
)
def test_shown_roots(word, expected):
    assert shown_root(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mainit", "mainit"),
        ("maiinit", "mainit"),
        ("malalaki", "malaki"),
        ("pinakamahaba", "mahaba"),
        ("napakalaki", "malaki"),
        ("nakita", "kita"),
        ("kabutihan", "kabutihan"),
        ("rin", "din"),
        ("umaga", "umaga"),
    ],
)
def test_lemmas(word, expected):
    assert lemma_of(word) == expected


def test_tokens():
    tokens = {
        t.text: t for t in get("tl").tokens("Na-o-optimize ni Ana ang pambansang AI sa 2024, ma-access man o hindi.")
    }
    assert tokens["Na-o-optimize"].headword == "na-o-optimize"
    assert tokens["Ana"].pos == tokens["AI"].pos == "PROPN"
    assert tokens["2024"].pos == "NUM"
    assert tokens["pambansang"].headword == "pambansa"
    assert tokens["ma-access"].root == "access"
    assert all(tokens[w].function for w in ("ni", "ang", "sa", "man", "o", "hindi"))


def test_titles_do_not_make_names():
    tokens = {t.text: t for t in get("tl").tokens("Panganib ng Sentralisadong Kapangyarihan: Panayam kay Ana Cruz")}
    assert tokens["Sentralisadong"].headword == "sentralisado"
    assert tokens["Ana"].pos == tokens["Cruz"].pos == "PROPN"


def test_a_heading_before_a_colon_makes_no_names():
    tokens = {t.text: t for t in get("tl").tokens("Founder vs. CEO: Hindi lahat ng founder ay akma kay Ana.")}
    assert tokens["Founder"].headword == "founder"
    assert tokens["Ana"].pos == "PROPN"


def test_adjectives_are_no_verbs():
    tokens = get("tl").tokens("makapangyarihang teknolohiya, makabagong paraan, nagbigay")
    assert [t.pos for t in tokens] == ["", "", "", "", "VERB"]
