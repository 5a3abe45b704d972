"""Words in presentation forms, ligatures and full-width letters."""

from __future__ import annotations

from learn.languages import get
from learn.languages.plain import tokens
from learn.reading import detect, normalise

SHAPED = "ﻭﻗﺎﻟﺖ ﺍﻟﺸﺮﻛﺎﺕ ﺇﻥ ﺍﻟﻤﻄﺮ ﻛﺎﻥ ﻳﻬﻄﻞ ﻣﻨﺬ ﺍﻟﺼﺒﺎﺡ"
PLAIN = "وقالت الشركات إن المطر كان يهطل منذ الصباح"


def test_words_stand_as_the_text_has_them_and_mean_what_the_plain_ones_do() -> None:
    arabic = get("ar")
    found, plain = tokens(arabic, SHAPED), tokens(arabic, PLAIN)
    assert [SHAPED[t.start : t.end] for t in found] == [t.text for t in found] == SHAPED.split()
    assert [(t.lemma, t.headword, t.reading) for t in found] == [(t.lemma, t.headword, t.reading) for t in plain]
    assert arabic.fold(SHAPED) == arabic.fold(PLAIN)


def test_ligatures_and_full_width_letters() -> None:
    (_, first, office, _) = tokens(get("en"), "The ﬁrst oﬃce opened.")
    assert (first.text, first.lemma, office.text, office.lemma) == ("ﬁrst", "first", "oﬃce", "office")
    assert [(t.text, t.lemma) for t in tokens(get("zh"), "他用ＡＩ写作。")][2] == ("ＡＩ", "AI")
    text = "محمد ﷺ قال"
    assert [text[t.start : t.end] for t in tokens(get("ar"), text)] == [t.text for t in tokens(get("ar"), text)]


def test_plain_text_is_analysed_as_it_is() -> None:
    assert tokens(get("ar"), PLAIN) == get("ar").tokens(PLAIN)


def test_the_text_keeps_its_forms_and_its_language_is_told() -> None:
    assert normalise(SHAPED) == SHAPED
    assert detect(SHAPED) == "ar"
