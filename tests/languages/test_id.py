import pytest

from learn.languages import get
from learn.languages.id_ import headword, root


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("anak-anak", "anak"),
        ("kupu-kupu", "kupu-kupu"),
        ("undang-undang", "undang-undang"),
        ("sehari-hari", "sehari-hari"),
        ("bukunya", "buku"),
        ("buku-bukunya", "buku"),
        ("bacalah", "baca"),
        ("mungkinkah", "mungkin"),
        ("ibuku", "ibu"),
        ("kuambil", "ambil"),
        ("default-nya", "default"),
        ("dunia", "dunia"),
        ("hanya", "hanya"),
        ("bertanya", "bertanya"),
        ("sekolah", "sekolah"),
        ("masalahnya", "masalah"),
        ("pelaku", "pelaku"),
        ("bertemu", "bertemu"),
        ("akhirnya", "akhirnya"),
    ],
)
def test_headwords(word, expected):
    assert headword(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("menjadi", "jadi"),
        ("memukul", "pukul"),
        ("menulis", "tulis"),
        ("menyapu", "sapu"),
        ("mengirim", "kirim"),
        ("pengecatan", "cat"),
        ("pembelajaran", "ajar"),
        ("kerusakan", "rusak"),
        ("ketersediaan", "sedia"),
        ("mengatakan", "kata"),
        ("ketidakpastian", "pasti"),
        ("bersama-sama", "sama"),
        ("keberadaan", "ada"),
        ("negara", "negara"),
        ("internet", "internet"),
        ("beragam", "ragam"),
        ("berubah", "ubah"),
        ("terawat", "rawat"),
        ("pertanggungjawaban", "tanggung jawab"),
        ("menandatangani", "tanda tangan"),
        ("keputusasaan", "putus asa"),
        ("bangsawan", "bangsawan"),
        ("dipersonalisasi", "personalisasi"),
        ("terdesentralisasi", "desentralisasi"),
        ("diposting", "posting"),
        ("mengupload", "upload"),
    ],
)
def test_roots(word, expected):
    assert root(word) == expected


def test_tokens():
    tokens = {t.text: t for t in get("id").tokens("Rina membaca buku-buku AI bersama Tono di Jakarta pada 2019.")}
    assert (tokens["membaca"].headword, tokens["membaca"].lemma, tokens["membaca"].root) == (
        "membaca",
        "baca",
        "baca",
    )
    assert (tokens["buku-buku"].headword, tokens["buku-buku"].root) == ("buku", "")
    assert tokens["AI"].pos == "PROPN"
    assert tokens["2019"].pos == "NUM"
    assert tokens["di"].function
    assert tokens["pada"].function
    assert not tokens["membaca"].function
    assert get("id").reading(tuple(tokens.values()), "") == ""
