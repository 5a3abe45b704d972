import re

import pytest
from wordfreq import top_n_list

from learn.languages import get
from learn.languages.devanagari import respelt, romanised
from learn.languages.hi import spoken


@pytest.mark.parametrize(
    ("word", "spelled"),
    [
        ("लोकतंत्र", "loktantra"),
        ("सामूहिक", "sāmūhik"),
        ("भविष्य", "bhaviṣya"),
        ("समाप्त", "samāpt"),
        ("सरकार", "sarkār"),
        ("बचपन", "bacpan"),
        ("जनता", "jantā"),
        ("सफलता", "saphaltā"),
        ("व्यवस्था", "vyavasthā"),
        ("महत्वपूर्ण", "mahatvapūrṇ"),
        ("में", "mẽ"),
        ("हैं", "haĩ"),
        ("आँख", "ā̃kh"),
        ("हिंदी", "hindī"),
        ("संगठन", "saṅgaṭhan"),
        ("संस्था", "saṁsthā"),
        ("राष्ट्रीय", "rāṣṭrīya"),
        ("राज्य", "rājya"),
        ("पर्व", "parv"),
        ("स्वतंत्रता", "svatantratā"),
        ("समझना", "samajhnā"),
        ("ज़बरदस्त", "zabardast"),
        ("ज्ञान", "jñān"),
        ("दुःख", "duḥkh"),
        ("न", "na"),
        ("कई", "kaī"),
        ("अनुमति", "anumati"),
        ("उपकरण", "upkaraṇ"),
        ("अनिश्चितता", "aniścitatā"),
        ("दिन-प्रतिदिन", "din-pratidin"),
        ("वेब3", "veb3"),
        ("१२३", "123"),
        ("बनना", "bannā"),
        ("मानना", "mānnā"),
        ("जिससे", "jisse"),
        ("रुककर", "rukkar"),
        ("पहुँचना", "pahũcnā"),
        ("विजयी", "vijayī"),
        ("उपयोग", "upyog"),
        ("नियमित", "niyamit"),
        ("इंटरव्यू", "iṇṭarvyū"),
        ("लोकसभा", "loksabhā"),
        ("महानगर", "mahānagar"),
        ("नस्ल", "nasl"),
        ("उम्र", "umr"),
        ("पत्र", "patra"),
        ("नींद", "nī̃d"),
        ("चकाचौंध", "cakācaũdh"),
        ("क्योंकि", "kyõki"),
        ("करेंगे", "karẽge"),
        ("गेंद", "gẽd"),
        ("केंद्र", "kendra"),
        ("रवींद्र", "ravīndra"),
        ("बैंक", "baiṅk"),
        ("सौंदर्य", "saundarya"),
    ],
)
def test_romanisation(word, spelled):
    assert romanised(word) == spelled


def test_anusvara_for_a_nasal_vowel():
    assert spoken("आंख") == spoken("आँख") == "ā̃kh"
    assert spoken("शांति") == "śānti"
    assert spoken("पहुंचेंगे") == "pahũcẽge"
    assert spoken("अंग्रेज़ी") == "aṅgrezī"


@pytest.mark.parametrize(
    ("word", "spelled"),
    [
        ("फैसला", "faislā"),
        ("चीजों", "cīzõ"),
        ("तेजी", "tezī"),
        ("जहाज", "jahāz"),
        ("सॉफ्टवेयर", "sôfṭveyar"),
        ("फ्री", "frī"),
        ("राज", "rāj"),
        ("फल", "phal"),
        ("सफल", "saphal"),
        ("जाती", "jātī"),
    ],
)
def test_nukta_that_is_not_written(word, spelled):
    assert spoken(word) == spelled


def lemmas(text):
    return {t.text: t.headword for t in get("hi").tokens(text)}


def test_headwords():
    found = lemmas("बड़ी लड़कियाँ अच्छे घरों में किताबें पढ़ रही थीं।")
    assert [found[w] for w in ("बड़ी", "लड़कियाँ", "अच्छे", "घरों", "किताबें", "पढ़")] == [
        "बड़ा",
        "लड़की",
        "अच्छा",
        "घर",
        "किताब",
        "पढ़ना",
    ]
    assert lemmas("उसने घोषणा की।")["की"] == "करना"
    assert lemmas("राम की किताब")["की"] == "का"
    assert lemmas("वह खेल रहा है।")["खेल"] == "खेलना"
    assert lemmas("खेल में मज़ा है।")["खेल"] == "खेल"
    assert lemmas("उनकी माँगें बढ़ती हैं।")["माँगें"] == "माँग"
    assert lemmas("नए मॉडल्स और ऑडियो")["मॉडल्स"] == "मॉडल"
    assert lemmas("नए मॉडल्स और ऑडियो")["ऑडियो"] == "ऑडियो"


def test_no_other_word_is_the_headword():
    assert lemmas("मैसेडोनिया")["मैसेडोनिया"] == "मैसेडोनिया"
    assert lemmas("पकड़ना")["पकड़ना"] == "पकड़ना"
    assert lemmas("उसने रोक लगा दी।")["लगा"] == "लगाना"
    assert lemmas("आग लगती है।")["लगती"] == "लगना"
    assert lemmas("वह चल नहीं पाया।")["चल"] == "चलना"
    assert lemmas("पाँच बजे आना")["बजे"] == "बजे"


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("हलचल मचा दी", "दी"),
        ("काम कर डाला", "डाला"),
        ("वह खा लिया", "लिया"),
        ("वह चला गया", "गया"),
        ("किया जा सकता है", "जा सकता है"),
        ("वह चल नहीं पाया", "वह नहीं पाया"),
        ("करना पड़ता है", "पड़ता है"),
        ("वह रोने लगा", "वह लगा"),
        ("इस बात को लेकर", "इस को लेकर"),
        ("वह पढ़ कर सोया", "वह कर"),
        ("बने रहने से", "रहने से"),
        ("वह घर गया", "वह"),
        ("पुरस्कार पाया", ""),
        ("किताब लेकर", ""),
        ("निर्भर रहने से", "से"),
        ("चेतावनी दी", ""),
        ("घोषणा की", ""),
        ("निर्माण करना", ""),
    ],
)
def test_verbs_that_only_serve_another(text, function):
    found = [t.text for t in get("hi").tokens(text) if t.function]
    assert found == [word for word in text.split() if word in [*function.split(), "वह"]]


def test_numerals():
    assert [t.pos for t in get("hi").tokens("तीन करोड़ लोग")] == ["NUM", "NUM", ""]


def test_tokens():
    text = "माता-पिता ने AI पर 2019 में ज़ोर दिया।"
    tokens = {t.text: t for t in get("hi").tokens(text)}
    assert "माता-पिता" in tokens
    assert "दिया" in tokens  # the danda is no part of it
    assert tokens["AI"].pos == "PROPN"
    assert tokens["2019"].pos == "NUM"
    assert tokens["ने"].function
    assert tokens["दिया"].headword == "देना"
    assert get("hi").reading(tuple(tokens.values()), text) == "mātā-pitā ne AI par 2019 mẽ zor diyā."


def test_fold():
    fold = get("hi").fold
    assert fold("ज़रूर") == fold("जरूर")
    assert fold("पहुँच") == fold("पहुंच")
    assert fold("हिन्दी") == fold("हिंदी")


@pytest.mark.parametrize(
    ("reading", "word"),
    [
        ("kahnā", "कह्ना"),
        ("loktantra", "लोक्तन्त्र"),
        ("saṁskr̥ti", "संस्कृति"),
        ("ā̃kh", "आँख"),
        ("mẽ", "मेँ"),
        ("veb3 kī", "वेब3 की"),
        ("AI kā", "AI का"),
        ("Wien", "Wien"),
    ],
)
def test_a_reading_is_spelt_without_vowels_that_are_not_spoken(reading, word):
    assert respelt(reading, foreign=("AI",)) == word


def test_what_is_spelt_by_its_reading_is_read_alike():
    words = [word for word in top_n_list("hi", 5000) if re.fullmatch("[\u0900-\u0963]{2,}[^\u094d]", word)]
    assert len(words) > 4000
    other = {word for word in words if romanised(respelt(romanised(word))) != romanised(word)}
    assert len(other) < 5  # kh is one letter, or two
