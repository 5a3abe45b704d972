import pytest

from learn.languages import get
from learn.languages.ar import function_word, guessed_lemma
from learn.languages.din31635 import romanised


def tokens(text):
    return {t.text: t for t in get("ar").tokens(text)}


@pytest.mark.parametrize(
    ("vowelled", "spelled"),
    [
        ("كِتَاب", "kitāb"),
        ("شَرِكَة", "šarika"),
        ("الشَّرِكَة", "aš-šarika"),
        ("الْكِتَاب", "al-kitāb"),
        ("مَدْرَسَة", "madrasa"),
        ("ذَكَاء", "ḏakāʾ"),
        ("اصْطِنَاعِيّ", "iṣṭināʿī"),
        ("حُرِّيَّة", "ḥurriyya"),
        ("أَعْلَنَ", "aʿlana"),
        ("قُوَّة", "quwwa"),
        ("آخَر", "āḫar"),
        ("مُسْتَشْفَى", "mustašfā"),
        ("رُؤْيَة", "ruʾya"),
        ("عَلَيْهِ", "ʿalayhi"),
        ("هٰذَا", "hāḏā"),
    ],
)
def test_romanisation(vowelled, spelled):
    assert romanised(vowelled) == spelled


def test_romanisation_of_clitics():
    assert romanised("وَالشَّرِكَات", "وَال") == "wa-š-šarikāt"
    assert romanised("بِالْكِتَاب", "بِال") == "bi-l-kitāb"
    assert romanised("لِلذَّكَاء", "لِل") == "li-ḏ-ḏakāʾ"


def test_headwords_are_of_the_content_part():
    found = tokens("والشركات الكبرى تستثمر في مدارسهم وبالكتب.")
    assert found["والشركات"].headword == "شركة"
    assert found["الكبرى"].headword == "أكبر"
    assert found["تستثمر"].headword == "استثمر"
    assert found["مدارسهم"].headword == "مدرسة"
    assert found["وبالكتب"].headword == "كتاب"
    assert found["والشركات"].headword_reading == "شَرِكَة šarika"
    assert found["والشركات"].root == "ش ر ك"
    assert found["في"].function


def test_nouns_in_ta_marbuta_and_adjectives():
    assert tokens("في رؤية جديدة")["رؤية"].headword == "رؤية"
    assert tokens("في رؤية جديدة")["جديدة"].headword == "جديد"
    assert tokens("رئيس الجمهورية")["الجمهورية"].headword == "جمهورية"
    assert tokens("الثورة الثقافية")["الثقافية"].headword == "ثقافي"
    assert tokens("مساهمته في العمل")["مساهمته"].headword == "مساهمة"


def test_function_words():
    assert function_word("ولكن") == ("وَلٰكِنْ", "لٰكِنْ")
    assert function_word("عليها") == ("عَلَيْهَا", "عَلَى")
    assert function_word("فيه") == ("فِيهِ", "فِي")
    assert function_word("بأنها") is not None
    assert function_word("كتاب") is None
    assert tokens("كان يكتب")["كان"].function
    assert tokens("هذا الذي كتب")["الذي"].function


def test_edges_names_and_numbers():
    text = "«لـ Google» قال: كـ1984، فقطـ والواي-فاي"
    found = tokens(text)
    assert set(found) >= {"لـ", "Google", "قال", "فقط", "والواي", "فاي"}
    assert found["Google"].pos == "PROPN"
    assert found["Google"].reading == ""
    assert found["لـ"].function


def test_unknown_words_lose_article_and_ending():
    assert guessed_lemma("الحوكمة") == "حوكمة"
    assert guessed_lemma("الفيسبوكيين") == "فيسبوكي"


def test_reading_and_fold():
    language = get("ar")
    text = "كتب الطالب في المدرسة؟"
    assert language.reading(language.tokens(text), text).endswith("fī al-madrasa?")
    assert language.fold("كِتَابٌ") == language.fold("كتاب")
    assert language.fold("إلى") == language.fold("الي")
    assert language.fold("مـــدرسة") == language.fold("مدرسة")
