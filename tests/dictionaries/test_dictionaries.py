"""Dictionaries: every format read back as it was written, refused in one line where it is damaged, asked both ways."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learn.dictionaries import (
    Dictionaries,
    Dictionary,
    Entry,
    Way,
    parse_dictionary_name,
    read_dictionaries,
    read_dictionary,
)
from learn.dictionaries.cedict import marked
from learn.dictionaries.cleaning import article, bare, sense
from learn.dictionaries.naming import languages_in
from learn.errors import RequestError
from learn.languages import get
from tests.hostile import samples

CEDICT = """# CC-CEDICT
#! version=1
整理 整理 [zheng3 li3] /to arrange/to tidy up; to sort out/
房子 房子 [fang2 zi5] /house/building (single- or two-story)/CL:棟|栋[dong4],座[zuo4]/
學校 学校 [xue2 xiao4] /school/CL:所[suo3]/
女兒 女儿 [nu:3 er2] /daughter/
行 行 [hang2] /row/line/
行 行 [xing2] /to walk/OK!/
整裝 整装 [zheng3 zhuang1] /variant of 整理[zheng3 li3]/
五十步笑百步 五十步笑百步 [wu3 shi2 bu4 xiao4 bai3 bu4] /lit. the one who fled fifty paces mocks the other/
"""
TEI = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "freedict-P5.dtd">
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>English-Hindi FreeDict Dictionary</title></titleStmt></fileDesc></teiHeader><text><body xml:lang="en">
<entry><form><orth>house</orth><pron>haʊs</pron></form><gramGrp><pos>n</pos></gramGrp>
<sense n="1"><cit type="trans"><quote>घर</quote></cit>
<cit type="example"><quote>my house</quote><cit type="trans"><quote>मेरा घर</quote></cit></cit></sense>
<sense n="2"><def>a building where people live</def><cit type="trans"><quote>इमारत (नयी)</quote></cit></sense>
<re><form><orth>house boat</orth></form><sense><cit type="trans"><quote>नाव</quote></cit></sense></re></entry>
<entry><form><orth>colour</orth><orth>color</orth><form type="infl"><orth>colours</orth></form></form>
<sense><cit type="trans"><quote>पीला~रंग</quote></cit></sense></entry>
<entry><form><orth>old</orth></form><trans><tr>पुराना</tr></trans></entry>
</body></text></TEI>"""


def file(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def complaint(path: Path) -> str:
    """The one line that says what is wrong with a dictionary, without the file's name."""
    with pytest.raises(RequestError) as caught:
        read_dictionary(path)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert str(path) in message
    assert len(message) < 300 + len(str(path))
    return message.replace(f"{path}: ", "")


def said(dictionary: Dictionary) -> dict[str, tuple[str, ...]]:
    return {head: entry.translations for head, entry in dictionary.entries.items()}


def stardict(
    folder: Path,
    articles: Mapping[str, bytes],
    types: str = "m",
    name: str = "d",
    *,
    bits: int = 32,
    zipped: bool = False,
    synonyms: Mapping[str, int] | None = None,
) -> Path:
    """A StarDict dictionary, written as its description says."""
    index = body = b""
    for word, data in articles.items():
        index += word.encode() + b"\0" + struct.pack(">QI" if bits == 64 else ">II", len(body), len(data))
        body += data
    told = f"StarDict's dict ifo file\nversion=3.0.0\nbookname=English-Indonesian\nwordcount={len(articles)}\n"
    told += f"idxfilesize={len(index)}\n" + (f"sametypesequence={types}\n" if types else "")
    told += "idxoffsetbits=64\n" if bits == 64 else ""
    file(folder, f"{name}.idx.gz" if zipped else f"{name}.idx", gzip.compress(index) if zipped else index)
    file(folder, f"{name}.dict.dz" if zipped else f"{name}.dict", gzip.compress(body) if zipped else body)
    if synonyms:
        file(folder, f"{name}.syn", b"".join(w.encode() + b"\0" + struct.pack(">I", k) for w, k in synonyms.items()))
    return file(folder, f"{name}.ifo", told)


# --- there and back -----------------------------------------------------------------------------------

some_word = st.one_of(
    st.text(script, min_size=1, max_size=10) for script in ("abcdéßж", "कमनब", "整理房子学", "ทกน", "ابتث")
)
some_entries = st.dictionaries(
    some_word, st.lists(some_word, min_size=1, max_size=4, unique=True).map(tuple), min_size=1, max_size=12
)
many = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@many
@given(some_entries, st.sampled_from([";", "; ", " | ", ", "]), st.booleans())
def test_a_table_comes_back(tmp_path: Path, entries: dict[str, tuple[str, ...]], apart: str, csv: bool) -> None:
    between = '"%s","%s"' if csv else "%s\t%s"
    lines = ["# a comment", between % ("zh", "id"), *(between % (w, apart.join(t)) for w, t in entries.items())]
    read = read_dictionary(file(tmp_path, "words.csv" if csv else "words.tsv", "\r\n".join(lines)))
    assert (read.source, read.target) == ("zh", "id")
    assert said(read) == entries


@many
@given(some_entries, st.sampled_from(["m", "h", "g", "x", "tm", ""]), st.sampled_from([32, 64]), st.booleans())
def test_a_stardict_comes_back(
    tmp_path: Path, entries: dict[str, tuple[str, ...]], types: str, bits: int, zipped: bool
) -> None:
    for old in tmp_path.iterdir():
        old.unlink()
    form = {
        "m": "1. {}",
        "h": "<ol><li><i>n.</i> {}</li></ol>",
        "g": "<b>{}</b>",
        "x": "<k>w</k>\n<dtrn>{}</dtrn><ex>ex</ex>",
        "tm": "rɪ\0{}",
        "": "Wabcdm{}\0",
    }[types]
    articles = {word: form.format("; ".join(texts)).encode() for word, texts in entries.items()}
    if not types:
        articles = {word: b"W\0\0\0\2ab" + data[5:] for word, data in articles.items()}
    path = stardict(tmp_path, articles, types, bits=bits, zipped=zipped, synonyms={"Other": 0})
    read = said(read_dictionary(path))
    assert {word: read[word] for word in entries} == entries
    first = next(iter(entries))
    assert read.get("Other") == read.get(first)
    assert said(read_dictionary(tmp_path)) == read


@many
@given(st.dictionaries(st.text("整理房子學校女兒", min_size=1, max_size=5), some_entries, min_size=1, max_size=6))
def test_a_cedict_comes_back(tmp_path: Path, entries: dict[str, dict[str, tuple[str, ...]]]) -> None:
    latin = {word: tuple(f"a {k}z" for k in "bcd"[: len(of)]) for word, of in entries.items()}
    lines = [f"{word} {word} [zheng3] /{'/'.join(texts)}/" for word, texts in latin.items()]
    read = read_dictionary(file(tmp_path, "cedict.u8", "# CC-CEDICT\n" + "\n".join(lines) + "\n"))
    assert said(read) == latin
    assert (read.source, read.target) == ("zh", "en")


@many
@given(some_entries)
def test_a_tei_comes_back(tmp_path: Path, entries: dict[str, tuple[str, ...]]) -> None:
    body = "".join(
        f"<entry><form><orth>{word}</orth></form><sense>"
        + "".join(f'<cit type="trans"><quote>{t}</quote></cit>' for t in texts)
        + "</sense></entry>"
        for word, texts in entries.items()
    )
    read = read_dictionary(file(tmp_path, "ind-eng.tei", f"<TEI><text><body>{body}</body></text></TEI>"))
    assert said(read) == entries
    assert (read.source, read.target) == ("id", "en")


# --- the formats --------------------------------------------------------------------------------------


def test_cedict(tmp_path: Path) -> None:
    read = read_dictionary(file(tmp_path, "cedict_ts.u8", CEDICT))
    assert read.entries["整理"] == Entry(("to arrange", "to tidy up", "to sort out"), "", ("zhěng lǐ",))
    assert read.entries["房子"].translations == ("house", "building")
    assert read.entries["學校"] == read.entries["学校"] == Entry(("school",), "", ("xué xiào",))
    assert read.entries["女儿"].readings == ("nǚ ér",)
    assert read.entries["行"] == Entry(("row", "line", "to walk", "OK!"), "", ("háng", "xíng"))
    assert read.entries["整装"].translations == read.entries["整理"].translations
    assert read.entries["五十步笑百步"].translations == ()
    assert "fifty paces" in read.entries["五十步笑百步"].note


@pytest.mark.parametrize(
    ("numbered", "with_marks"),
    [
        ("lu:4", "lǜ"),
        ("hua1 r5", "huā r"),
        ("gui4 zhou1", "guì zhōu"),
        ("Ou1 zhou1", "Ōu zhōu"),
        ("xx5", "xx"),
        ("·", "·"),
    ],
)
def test_pinyin(numbered: str, with_marks: str) -> None:
    assert marked(numbered) == with_marks


def test_tei(tmp_path: Path) -> None:
    read = read_dictionary(file(tmp_path, "any.xml", TEI))
    assert (read.name, read.source, read.target) == ("English-Hindi FreeDict Dictionary", "en", "hi")
    assert read.entries["house"] == Entry(("घर", "इमारत"), "a building where people live")
    assert read.entries["colour"].translations == read.entries["color"].translations == ("पीला रंग",)
    assert read.entries["old"].translations == ("पुराना",)
    assert set(read.entries) == {"house", "colour", "color", "old"}


def test_the_files_of_the_dict_server(tmp_path: Path) -> None:
    articles = {
        "lantern": "lantern /ˈlantən/ <n>\n1. lampion, lentera\npaper lantern\n 2. pelita\n",
        "ring": 'ring /ɹɪŋ/ <n>\ncincin\ncircular piece of material\n      "She wore a ring."\n',
    }
    body = "".join(articles.values()).encode()
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    lines = ["00databaseinfo\tA\tA"]
    at = 0
    for word, text in articles.items():
        size = len(text.encode())
        lines.append("\t".join([word, *(digits[n // 64] + digits[n % 64] for n in (at, size))]))
        at += size
    file(tmp_path, "freedict-eng-ind.dict.dz", gzip.compress(body))
    read = read_dictionary(file(tmp_path, "freedict-eng-ind.index", "\n".join(lines) + "\n"))
    assert (read.source, read.target) == ("en", "id")
    assert said(read) == {"lantern": ("lampion", "lentera", "pelita"), "ring": ("cincin",)}
    assert said(read_dictionary(tmp_path / "freedict-eng-ind.dict.dz")) == said(read)


def test_articles_of_freedict_in_stardict(tmp_path: Path) -> None:
    text = (
        '<div>/<font color="gray">x</font>/<br>\n<font class="grammar" color="green">noun</font><br><ol>'
        "<li>paper lantern<ol><li><div>lampion</div></li><li><div>lentera</div></li></ol></li><li><div>pelita</div>"
        '<div class="example"><div>A lantern hung there.</div></div></li></ol></div>'
    )
    read = read_dictionary(stardict(tmp_path, {"lantern": text.encode()}, "h"))
    assert (read.source, read.target) == ("en", "id")
    assert read.entries["lantern"] == Entry(("lampion", "lentera", "pelita"), "paper lantern")


@pytest.mark.parametrize(
    ("text", "translations"),
    [
        ("to go; to walk", ["to go", "to walk"]),
        ("(bound form) child, son", ["child", "son"]),
        (
            "computers, communications, and consumer electronics",
            ["computers, communications, and consumer electronics"],
        ),
        ("n. rumah; kediaman", ["rumah", "kediaman"]),
        ("1. rumah 2. kediaman", ["rumah", "kediaman"]),
        ("vt. & vi. membaca", ["membaca"]),
        ("he/she", ["he", "she"]),
        ("इक्का{ताश~का)", ["इक्का"]),
        ("kereta api dsb. (lihat", ["kereta api dsb"]),
        ("房子、屋子；家", ["房子", "屋子", "家"]),
        ("~ out", []),
        ("...", []),
        ("24", ["24"]),
        ("a very long definition of what it is that this word means", []),
    ],
)
def test_senses(text: str, translations: list[str]) -> None:
    assert sense(text)[0] == translations


def test_brackets() -> None:
    assert bare("colo(u)r [kʌ] (a (b) c) x") == "color x"
    assert bare("((((") == ""


@given(st.text(max_size=200))
def test_any_text_can_be_cleaned(text: str) -> None:
    for kind in "mhgxk":
        found, notes = article(text, "w", kind=kind)
        assert all(phrase and phrase == phrase.strip() for phrase in found + notes)


# --- where it lies ------------------------------------------------------------------------------------


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def test_packed_dictionaries(tmp_path: Path) -> None:
    data = CEDICT.encode()
    inside = {"../../README.txt": b"read me", "/abs/cedict_ts.u8": data}
    wanted = said(read_dictionary(file(tmp_path, "plain.u8", data)))
    for name, packed in {
        "a.txt.gz": gzip.compress(data),
        "a.u8.bz2": bz2.compress(data),
        "a.u8.xz": lzma.compress(data),
        "a.zip": zipped(inside),
        "b.zip": zipped({"cedict.txt.gz": gzip.compress(data)}),
        "a.tar": tarred(inside),
        "a.tar.gz": gzip.compress(tarred(inside)),
        "a.tar.xz": lzma.compress(tarred(inside)),
        "a.tgz": gzip.compress(tarred(inside)),
        "nothing": gzip.compress(data),
    }.items():
        before = set(tmp_path.iterdir())
        path = file(tmp_path, name, packed)
        assert said(read_dictionary(path)) == wanted, name
        assert set(tmp_path.iterdir()) == {*before, path}


def test_a_stardict_in_an_archive(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    path = stardict(folder, {"house": b"rumah"}, zipped=True)
    inside = {f"stardict-x/{p.name}": p.read_bytes() for p in folder.iterdir()}
    assert said(read_dictionary(file(tmp_path, "x.tar.bz2", bz2.compress(tarred(inside))))) == {"house": ("rumah",)}
    assert said(read_dictionary(folder / "d.idx.gz")) == said(read_dictionary(path))


def test_two_dictionaries_in_an_archive(tmp_path: Path) -> None:
    path = file(tmp_path, "x.zip", zipped({"a.tsv": b"a\tb", "b.tsv": b"a\tb"}))
    assert complaint(path) == "holds several dictionaries (a.tsv, b.tsv); unpack it and name one"


def test_a_file_without_a_name_in_an_archive_does_no_harm(tmp_path: Path) -> None:
    path = file(tmp_path, "x.zip", samples.packed({"": b"x", "d.tsv": b"house\trumah"}))
    assert said(read_dictionary(path)) == {"house": ("rumah",)}


def test_limits(tmp_path: Path) -> None:
    bomb = b"\0" * 60_000_000
    bombs = {"a.gz": gzip.compress(bomb), "a.xz": lzma.compress(bomb), "a.zip": zipped({"a.tsv": bomb})}
    tracemalloc.start()
    for name, packed in bombs.items():
        assert "times its size" in complaint(file(tmp_path, name, packed))
    assert tracemalloc.get_traced_memory()[1] < len(bomb)
    tracemalloc.stop()
    assert "files" in complaint(file(tmp_path, "many.zip", zipped({f"{k}.tsv": b"a\tb" for k in range(1001)})))
    assert "files" in complaint(file(tmp_path, "many.tar", tarred({f"{k}.tsv": b"a\tb" for k in range(1001)})))
    with (tmp_path / "huge.idx").open("wb") as huge:
        huge.truncate(2_000_000_000)
    file(tmp_path, "huge.dict", b"x")
    ifo = file(tmp_path, "huge.ifo", "StarDict's dict ifo file\nwordcount=1\n")
    assert complaint(ifo) == "is larger than 200 MB; take a smaller dictionary"


# --- what cannot be read ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.tsv", "", "has no entry"),
        ("a.tsv", "# only\n", "has no entry"),
        ("a.tsv", "house\trumah\nroad\n", "line 2: has no translation"),
        ("a.csv", 'a,"b\n', "quotation mark is wrong"),
        ("a.tsv", "zh\tid\ttl\n", "more than two languages"),
        ("a.u8", "整理 整理 [zheng3 li3] /to arrange/\n".encode("gb18030"), "not UTF-8"),
        ("a.u8", CEDICT.replace("#! version=1", "#! entries=120000"), "is cut off: it says 120,000 entries"),
        ("a.u8", CEDICT + "x\ny\nz\n", "line 11: is no entry of CC-CEDICT"),
        ("a.tei", "<html><p>no</p></html>", "begins no TEI"),
        ("a.tei", TEI[:900], "is broken XML"),
        ("a.tei", "<!DOCTYPE TEI [<!ENTITY a 'b'>]><TEI>&a;</TEI>", "declares an entity"),
        ("a.tei", "<!DOCTYPE TEI [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><TEI>&a;</TEI>", "declares an entity"),
        ("a.tei", "<TEI>" + "<p>" * 200, "too deep"),
        ("a.bin", bytes(range(256)) * 20, "no text"),
        ("a.gz", gzip.compress(CEDICT.encode())[:-30], "cut off or damaged"),
        ("a.xz", lzma.compress(CEDICT.encode())[:-30], "cut off or damaged"),
        ("a.zip", zipped({"a.u8": CEDICT.encode()})[:-10], "cut off or damaged"),
        ("a.zip", zipped({"a.png": b"x", "b.png": b"x"}), "holds no dictionary"),
        ("a.ifo", "StarDict's dict ifo file\nwordcount=1\n", "a.idx is missing"),
        ("a.idx", b"house\0\0\0\0\0\0\0\0\1", "a.ifo is missing"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, data: str | bytes, says: str) -> None:
    assert says in complaint(file(tmp_path, name, data))


def test_bad_stardicts(tmp_path: Path) -> None:
    path = stardict(tmp_path, {"house": b"rumah", "road": b"jalan"})
    good = (tmp_path / "d.idx").read_bytes()
    for index in (good[:-3], good + b"x", good.replace(b"\0\0\0\5\0\0\0\5", b"\xff\0\0\5\0\0\0\5"), good[:14]):
        (tmp_path / "d.idx").write_bytes(index)
        assert "is cut off or damaged; download it again" in complaint(path)
    (tmp_path / "d.idx").write_bytes(good.replace(b"house", "房".encode("gb18030")))
    assert complaint(path).startswith("d.idx: is not in UTF-8")
    (tmp_path / "d.idx").write_bytes(good)
    file(tmp_path, "d.syn", b"home\0\0\0\0\x09")
    assert complaint(path).startswith("d.syn: is cut off")


def test_missing_files_and_folders(tmp_path: Path) -> None:
    assert complaint(tmp_path / "no.u8") == "there is no such file"
    assert "holds no dictionary" in complaint(tmp_path)


@many
@given(st.data())
def test_damage_ends_in_one_line(tmp_path: Path, data: st.DataObject) -> None:
    folder = tmp_path / "d"
    folder.mkdir(exist_ok=True)
    stardict(folder, {"house": b"rumah", "road": b"<b>jalan</b>"}, "h", synonyms={"home": 0})
    inside = {p.name: p.read_bytes() for p in folder.iterdir()}
    whole = data.draw(
        st.sampled_from(
            [
                CEDICT.encode(),
                TEI.encode(),
                zipped(inside),
                gzip.compress(tarred(inside)),
                tarred(inside),
                b"zh\tid\nx\ty",
            ]
        )
    )
    start = data.draw(st.integers(0, len(whole) - 1))
    length = data.draw(st.integers(0, 40))
    broken = whole[:start] + data.draw(st.binary(max_size=20)) + whole[start + length :]
    path = file(tmp_path, "broken", broken)
    try:
        read_dictionary(path)
    except RequestError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 (whether it raises depends on the damage)


@many
@given(st.sampled_from(["d.ifo", "d.idx", "d.dict", "d.syn"]), st.binary(max_size=40), st.integers(0, 60))
def test_damage_of_a_stardict_ends_in_one_line(tmp_path: Path, name: str, bytes_: bytes, at: int) -> None:
    path = stardict(tmp_path, {"house": b"rumah", "road": b"jalan"}, "", synonyms={"home": 0})
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[:at] + bytes_ + whole[at + 5 :])
    try:
        read_dictionary(path)
    except RequestError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 (whether it raises depends on the damage)


# --- languages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argument", "langs", "path"),
    [
        ("zh-en=cedict.u8", ("zh", "en"), "cedict.u8"),
        ("zho-eng=a=b.tsv", ("zh", "en"), "a=b.tsv"),
        ("fil-ind=x", ("tl", "id"), "x"),
        ("zh-Hant-id=x", ("zh-Hant", "id"), "x"),
        ("en-zh-TW=x", ("en", "zh-TW"), "x"),
        ("cedict.u8", None, "cedict.u8"),
        ("a/b=c.tsv", None, "a/b=c.tsv"),
    ],
)
def test_parse_dictionary_name(argument: str, langs: tuple[str, str] | None, path: str) -> None:
    assert parse_dictionary_name(argument) == (langs, Path(path))


@pytest.mark.parametrize("argument", ["zh=x", "zh-zh=x", "xx-yy=x", "zh-en="])
def test_names_that_are_wrong(argument: str) -> None:
    with pytest.raises(RequestError) as caught:
        parse_dictionary_name(argument)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "langs"),
    [
        ("freedict-eng-ind-2022.11.18", ("en", "id")),
        ("English-Hindi FreeDict Dictionary (en-hi)", ("en", "hi")),
        ("kamus_id_tl", ("id", "tl")),
        ("Chinese to English", ("zh", "en")),
        ("cedict_1_0_ts_utf-8_mdbg", ("", "")),
        ("words", ("", "")),
    ],
)
def test_languages_in_names(name: str, langs: tuple[str, str]) -> None:
    assert languages_in(name) == langs


def test_languages_must_be_known(tmp_path: Path) -> None:
    path = file(tmp_path, "words.tsv", "rumah\t房子\n")
    with pytest.raises(RequestError, match="which languages"):
        read_dictionaries([str(path)])
    (only,) = read_dictionaries([f"id-zh={path}"]).dictionaries
    assert (only.source, only.target) == ("id", "zh")


# --- asking -------------------------------------------------------------------------------------------


def dictionary(source: str, target: str, **entries: str) -> Dictionary:
    made = {word: Entry(tuple(texts.split("|"))) for word, texts in entries.items()}
    return Dictionary(f"{source}-{target}", made, source, target)


ZH_EN = dictionary("zh", "en", 房子="a house|building", 银行="bank|banking house", 走="to walk|to go", 船="boat")
EN_ID = dictionary("en", "id", house="rumah", building="gedung|rumah", bank="bank|tepi sungai", walk="berjalan")
ID_ZH = dictionary("id", "zh", rumah="房子|房屋")


def test_direct_and_reversed() -> None:
    there = Dictionaries((ID_ZH,)).between("id", "zh").lookup("Rumah")
    assert [(t.text, t.weight, t.way) for t in there] == [("房子", 1, Way.DIRECT), ("房屋", 1, Way.DIRECT)]
    back = Dictionaries((ID_ZH,)).between("zh", "id").lookup("房屋")
    assert [(t.text, t.way, t.dictionaries) for t in back] == [("rumah", Way.REVERSED, ("id-zh",))]
    assert 0.8 < back[0].weight < 1


def test_through_a_third_language() -> None:
    asked = Dictionaries((ZH_EN, EN_ID)).between("zh", "id")
    assert asked
    assert asked.dictionaries == ("zh-en", "en-id")
    first, second = asked.lookup("房子")
    assert (first.text, first.way, first.through) == ("rumah", Way.THROUGH, ("a house", "building"))
    assert second.text == "gedung"
    assert 0 < second.weight < first.weight <= 0.8
    assert first.weight == asked.weight("房子", "Rumah")
    assert asked.weight("房子", "tepi sungai") == asked.weight("没有", "rumah") == 0
    # "to" and articles stand in the one dictionary and not in the other.
    assert [t.text for t in asked.lookup("走")] == ["berjalan"]
    assert asked.lookup("船") == ()


def test_what_is_direct_goes_first() -> None:
    asked = Dictionaries((ZH_EN, EN_ID, ID_ZH)).between("zh", "id")
    assert [t.way for t in asked.lookup("房子")] == [Way.REVERSED]
    assert [t.way for t in asked.lookup("银行")] == [Way.THROUGH] * 2
    # What no dictionary says directly still counts for something.
    assert 0 < asked.weight("房子", "gedung") < asked.weight("房子", "rumah")


def test_no_way_from_one_language_to_the_other() -> None:
    asked = Dictionaries((ZH_EN,)).between("zh", "tl")
    assert not asked
    assert asked.lookup("房子") == ()
    assert asked.entry("房子") is None


def test_words_are_compared_folded() -> None:
    chinese, arabic = get("zh"), get("ar")
    entries = Dictionary("d", {"學校": Entry(("المَدْرَسة",), "note")}, "zh-Hant", "ar")
    asked = Dictionaries((entries,)).between("zh", "ar", chinese.fold, arabic.fold)
    assert asked.weight("学校", "مدرسة") == 1
    told = asked.entry("学校")
    assert told is not None
    assert told.note == "note"


@given(some_entries)
def test_reversed_finds_what_direct_says(entries: dict[str, tuple[str, ...]]) -> None:
    made = Dictionaries((Dictionary("d", {w: Entry(t) for w, t in entries.items()}, "xx", "yy"),))
    there, back = made.between("xx", "yy"), made.between("yy", "xx")
    for word, texts in entries.items():
        for text in texts:
            assert there.weight(word, text) == 1
            assert back.weight(text, word) == pytest.approx(0.9)
