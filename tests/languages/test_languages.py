"""Every language: codes, offsets, folding, the languages' own example sentences."""

import importlib
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.languages import MODULES, get, known
from learn.languages.base import word_spans

CODES = (*known(), "zh-Hant", "it", "km", "sr", "xx")
LETTERS = st.characters(categories=["L", "M", "N", "P", "Z", "S"], max_codepoint=0x1FFFF)
MIXED = st.text(
    st.one_of(
        LETTERS,
        st.sampled_from(
            "的一是了不人工智能化性3亿为地得里著 ،؟الكتبوةىآءـًّْ كनहीं।काँज़्या'’-–.,ng naPAy"
            "食べましたカーの먹었습니다ㄴเด็กๆไไม่İIıiёЁßhòaoà\u200c\u200d"
        ),
    ),
    max_size=40,
)
SETTINGS = settings(max_examples=60, deadline=None)


def examples():
    for code in known():
        module = importlib.import_module(f"learn.languages.{MODULES[code]}")
        assert len(module.EXAMPLES) >= 6
        yield from ((code, sentence) for sentence in module.EXAMPLES)


def check_offsets(text, tokens):
    end = 0
    for token in tokens:
        assert token.text == text[token.start : token.end]
        assert end <= token.start < token.end
        assert token.lemma
        assert token.headword
        end = token.end


@pytest.mark.parametrize("code", CODES)
@SETTINGS
@given(text=MIXED)
def test_tokens_have_exact_offsets_in_order(code, text):
    language = get(code)
    tokens = language.tokens(text)
    check_offsets(text, tokens)
    assert tokens == language.tokens(text)
    assert isinstance(language.reading(tokens, text), str)


@pytest.mark.parametrize("code", CODES)
@SETTINGS
@given(text=MIXED)
def test_fold_is_idempotent(code, text):
    fold = get(code).fold
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(("code", "sentence"), list(examples()))
def test_examples_are_covered(code, sentence):
    language = get(code)
    tokens = language.tokens(sentence)
    check_offsets(sentence, tokens)
    covered = {i for token in tokens for i in range(token.start, token.end)}
    left = [
        c for i, c in enumerate(sentence) if i not in covered and (c.isalnum() or unicodedata.category(c)[0] == "M")
    ]
    assert left == []
    assert any(not token.function for token in tokens)
    assert any(token.function for token in tokens)
    if language.romanisation:
        foreign = {"NUM", "PROPN", "X"}
        # Kana says itself how it is read.
        assert all(t.reading for t in tokens if t.pos not in foreign and not re.fullmatch("[ぁ-ヿ]+", t.text))
        assert language.reading(tokens, sentence)


def test_known_languages():
    codes = "ar de en es fr hi id ja ko ru th tl tr vi zh"
    voices = "ar_SA de_DE en_US es_ES fr_FR hi_IN id_ID ja_JP ko_KR ru_RU th_TH fil_PH tr_TR vi_VN zh_CN"
    assert " ".join(sorted(known())) == codes
    assert " ".join(get(code).voice for code in known()) == voices
    assert {code for code in known() if get(code).extra} == {"ja", "ko", "th"}
    assert {code for code in known() if not get(code).espeak} == {"th", "tl"}
    assert [get(code).direction for code in known()].count("rtl") == 1
    assert all(get(code).fonts for code in known())
    assert get("zh").space == ""


@pytest.mark.parametrize(
    ("code", "same"),
    [("fil", "tl"), ("zh_CN", "zh-CN"), ("in", "id"), ("EN-us", "en-US"), ("zh-hant-tw", "zh-Hant-TW")],
)
def test_codes_are_made_normal(code, same):
    assert get(code).code == same
    assert get(code) is get(same)


@pytest.mark.parametrize("code", ["", "x", "english language", "../zh", "zh-", "日本"])
def test_malformed_codes_are_refused(code):
    with pytest.raises(RequestError, match="BCP 47"):
        get(code)


def test_any_other_code_has_a_default():
    assert get("xx").name == "xx"
    assert get("fa").direction == get("he").direction == "rtl"
    assert get("az-Arab").direction == "rtl"
    assert get("pt").voice == "pt_BR"
    assert get("pt-PT").voice == "pt_PT"
    assert get("ar-EG").voice == "ar_EG"
    assert get("ja").space == get("th").space == ""
    assert "TC" in get("zh-TW").fonts[0]
    assert get("xx").tokens("Abc def")[1].lemma == "def"


def test_word_spans():
    text = "The U.S. won't sell well-known rock’n’roll for $10,000.50 on 2024-03-29 – d'accord? नहीं"
    assert [text[a:b] for a, b in word_spans(text)] == [
        "The",
        "U.S.",
        "won't",
        "sell",
        "well-known",
        "rock’n’roll",
        "for",
        "10,000.50",
        "on",
        "2024-03-29",
        "d'accord",
        "नहीं",
    ]


def test_default_lemmas_and_function_words():
    tokens = {t.text: t for t in get("nl").tokens("De kinderen gaan naar het huis.")}
    assert [tokens[w].lemma for w in ("kinderen", "huis")] == ["kind", "huis"]
    assert tokens["het"].function
    assert not tokens["huis"].function


def test_unspaced_scripts_are_divided():
    assert [t.text for t in get("yue").tokens("我住喺香港")] == ["我", "住", "喺", "香港"]
    assert [t.text for t in get("km").tokens("ភាសាខ្មែរ។")] == ["ភាសាខ្មែរ"]


def test_small_letters_of_turkish_and_azerbaijani():
    for code in ("tr", "az"):
        assert get(code).fold("IĞDIR İzmir") == "ığdır izmir"
        assert get(code).lower("Iİ") == "ıi"
    assert get("en").fold("IĞDIR") == "iğdir"


def test_numbers_with_spaces():
    assert [text for text in ("9 000", "2 300", "12 345 678") if word_spans(text) != [(0, len(text))]] == []
    assert len(word_spans("In 1987 400 boats, 3 20")) == 6


def test_zipf():
    assert get("en").zipf("the") > get("en").zipf("house") > get("en").zipf("aardvark") > 0
    assert get("en").zipf("qzxv") == 0
    assert get("xx").zipf("house") == 0
    assert get("tl").zipf("bansa") > 4
    assert get("zh").zipf("人类") > 4
    assert get("zh-Hant").zipf("人類") == get("zh").zipf("人类")
    assert 0 < get("id").zipf("buku-buku") < get("id").zipf("buku")
    assert get("hi").zipf("पहुँच") == get("hi").zipf("पहुंच") > 0
    assert get("ar").zipf("كِتَاب") == get("ar").zipf("كتاب") > 4
