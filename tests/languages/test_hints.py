"""How a word begins, as a hint, and what its form shows of its grammar."""

import pytest

from learn.languages import get


@pytest.mark.parametrize(
    ("lang", "word", "start"),
    [
        ("id", "roti", "ro"),
        ("id", "a", ""),
        ("id", "buku-buku", ""),
        ("id", "sayur-mayur", "sayur"),
        ("zh", "图书馆", "图"),
        ("zh", "火车", "火"),
        ("zh", "桥", ""),
        ("hi", "किताब", "कि"),
        ("hi", "प्रेम", "प्रे"),
        ("hi", "माँ", ""),
        ("ar", "كِتاب", "كِت"),
        ("ar", "المكتبة", "المك"),
        ("ar", "للأطفال", "للأط"),
    ],
)
def test_the_first_half_has_whole_letters_as_a_reader_sees_them(lang, word, start):
    assert get(lang).start(word) == start


@pytest.mark.parametrize(
    ("lang", "alike", "other"),
    [
        ("ar", ("القرار", "الجسر"), "قرار"),
        ("ar", ("مكتبة", "مدرسة"), "كتاب"),
        ("ar", ("أكبر", "أعلى"), "كبير"),
        ("ar", ("باحث", "كاتب"), "كتاب"),
        ("ar", ("باحثين", "كاتبين"), "مبدعين"),
        ("id", ("membaca", "menulis"), "dibaca"),
        ("id", ("kebebasan", "kekuasaan"), "bebas"),
        ("id", ("peneliti", "pemimpin", "pendiri"), "pelatihan"),
        ("hi", ("लड़कों", "घरों"), "घर"),
        ("hi", ("करना", "लिखना"), "किया"),
        ("zh", ("城市", "房子"), "桥"),
        ("tl", ("umiikot", "lumalaki", "kumokontrol"), "lumikha"),
        ("tl", ("pinipili", "tinitiyak"), "pinahusay"),
        ("tl", ("nagtuturo", "nagdudulot"), "nagturo"),
    ],
)
def test_words_of_one_form_have_one_shape(lang, alike, other):
    pos = "VERB" if lang == "tl" else ""
    shapes = {get(lang).shape(word, pos) for word in alike}
    assert len(shapes) == 1
    assert other is None or get(lang).shape(other, pos) not in shapes


def test_who_does_something_has_a_form_of_its_own_in_tagalog():
    shape = get("tl").shape
    assert shape("mananaliksik", "NOUN") == shape("mamamayan", "NOUN") == shape("manunulat", "NOUN") != ""
    assert shape("paraan", "NOUN") != shape("manunulat", "NOUN") != shape("malaki", "ADJ")


@pytest.mark.parametrize(
    ("lang", "kinds"),
    [
        ("id", {"VERB": "membaca bermain makan mengakses", "NOUN": "kebebasan pemimpin organisasi tulisan"}),
        ("id", {"ADJ": "besar kreatif nasional demokratis terbaik", "NOMINAL": "rumah media jendela", "": "dan 12"}),
        ("hi", {"VERB": ["लिखना", "शुरू करना"], "ADJ": "राष्ट्रीय सामाजिक सुरक्षित अच्छा"}),
        ("hi", {"NOUN": "स्वतंत्रता बचपन", "NOMINAL": "घर किताब नागरिक", "": "और"}),
        (
            "tl",
            {"NOUN": "pagbabago kalayaan organisasyon", "ADJ": "mabilis pinakamahusay", "NOMINAL": "bahay", "": "ng"},
        ),
        ("en", {"": "house read"}),
    ],
)
def test_the_form_of_a_word_tells_its_kind(lang, kinds):
    for kind, words in kinds.items():
        for word in words.split() if isinstance(words, str) else words:
            assert (word, get(lang).kind(word)) == (word, kind)


@pytest.mark.parametrize(
    ("lang", "word", "stem"),
    [
        ("ar", "والمعرفة", "معرفة"),
        ("ar", "للغة", "لغة"),
        ("ar", "وكالة", ""),
        ("tl", "Magandang", "Maganda"),
        ("tl", "desisyong", "desisyon"),
        ("tl", "tulong", ""),
        ("id", "Tujuannya", "Tujuan"),
        ("id", "bukunya", "buku"),
        ("id", "karya", ""),
        ("id", "membaca", ""),
    ],
)
def test_a_word_without_what_is_written_together_with_it(lang, word, stem):
    (token,) = get(lang).tokens(word)
    assert token.stem == stem
