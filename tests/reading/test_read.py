"""Files to documents: names, languages, and what cannot be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from learn.document import BlockKind
from learn.errors import RequestError
from learn.languages.splitting import sentences
from learn.reading import detect, parse_name, read
from tests.conftest import unprivileged

SEEDS = Path(__file__).parents[2] / "seeds"

INTERVIEW = ["ar", "hi", "id", "tl", "zh"]


@pytest.mark.parametrize(
    ("argument", "lang", "path"),
    [
        ("id=cerita.txt", "id", "cerita.txt"),
        ("fil=a/b.txt", "tl", "a/b.txt"),
        ("zh-Hant-TW=a.txt", "zh-Hant-TW", "a.txt"),
        ("ZH=x=y.txt", "zh", "x=y.txt"),
        ("a/story.tl.txt", "tl", "a/story.tl.txt"),
        ("story.zh-CN.md", "zh-CN", "story.zh-CN.md"),
        ("id=story.tl.txt", "id", "story.tl.txt"),
        ("story.txt", None, "story.txt"),
        ("story.v2.txt", None, "story.v2.txt"),
        ("my.old.txt", None, "my.old.txt"),
        ("a.b/story", None, "a.b/story"),
        (".id.txt", None, ".id.txt"),
        ("2=3.txt", None, "2=3.txt"),
    ],
)
def test_parse_name(argument: str, lang: str | None, path: str) -> None:
    assert parse_name(argument) == (lang, Path(path))


@pytest.mark.parametrize("argument", ["xx=story.txt", "qq-QQ=story.txt", "id="])
def test_parse_name_refuses(argument: str) -> None:
    with pytest.raises(RequestError) as e:
        parse_name(argument)
    assert "\n" not in str(e.value)


def test_parse_name_knows_a_file_with_an_equals_sign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("id=1.txt").write_text("Halo.", encoding="utf-8")
    assert parse_name("id=1.txt") == (None, Path("id=1.txt"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse_name("id=~/x.txt") == ("id", tmp_path / "x.txt")


@pytest.mark.parametrize(
    ("file", "lang", "name"),
    [
        ("story.tl.txt", "tl", "story"),
        ("story.txt", "id", "story"),
        ("my.story.id.md", "id", "my.story"),
        ("story", "id", "story"),
    ],
)
def test_names(tmp_path: Path, file: str, lang: str, name: str) -> None:
    path = tmp_path / file
    path.write_text("Kucing itu tidur di atas meja karena hujan turun sepanjang hari di kota kami.", encoding="utf-8")
    document = read(path)
    assert (document.lang, document.name) == (lang, name)
    assert read(str(path), "zh-TW").lang == "zh-TW"


@pytest.mark.parametrize(
    ("file", "data", "reason"),
    [
        ("a.txt", b"", "has no text in it"),
        ("a.txt", b" \n\t\r\n", "has no text in it"),
        ("a.txt", b"\xef\xbb\xbf\n***\n", "has no text in it"),
        ("a.txt", b"caf\xe9", "save it as UTF-8"),
        ("a.txt", b"\x00\x01\x02", "bytes that are no text"),
        ("a.pdf", b"%PDF-1.7", "is cut off or damaged"),
        ("a.docx", b"PK\x03\x04", "is cut off or damaged"),
        ("a.txt", b"12345 67890", "name it as LANG=PATH"),
        ("a.txt", b"Taxi", "name it as LANG=PATH"),
    ],
)
def test_refused(tmp_path: Path, file: str, data: bytes, reason: str) -> None:
    path = tmp_path / file
    path.write_bytes(data)
    with pytest.raises(RequestError) as e:
        read(path)
    assert reason in str(e.value)
    assert file in str(e.value)
    assert "\n" not in str(e.value)


def test_refused_places(tmp_path: Path) -> None:
    for path in (
        tmp_path,
        tmp_path / "none.id.txt",
        tmp_path / ("x" * 300),
        "a\x00b.txt",
        tmp_path / "n.txt" / "m",
    ):
        with pytest.raises(RequestError) as e:
            read(path)
        assert "\n" not in str(e.value)
    with pytest.raises(RequestError, match="not a language code"):
        read(tmp_path / "a.txt", "klingon")


def test_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.id.txt"
    path.write_text("Halo.", encoding="utf-8")
    path.chmod(0)
    code = f"from learn.reading import read; read({str(path)!r})"
    done = subprocess.run([*unprivileged(), sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "RequestError" in done.stderr
    assert "cannot be read" in done.stderr


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("id", "Anak-anak bermain di halaman rumah setelah pulang sekolah kemarin sore."),
        ("ms", "Kanak-kanak itu bermain basikal bersama kawan-kawannya kerana cuti sekolah."),
        ("tl", "Naglaro ang mga bata sa bakuran pagkatapos ng klase kahapon ng hapon."),
        ("zh", "孩子们放学后在院子里玩。Peter 和 Maria Fernandez 也来了。"),
        ("ja", "子供たちは放課後、庭で遊んでいた。"),
        ("ko", "아이들은 방과 후에 마당에서 놀았다."),
        ("hi", "बच्चे स्कूल के बाद आँगन में खेल रहे थे।"),
        ("ar", "لعب الأطفال في الفناء بعد المدرسة."),
        ("fa", "بچه‌ها بعد از مدرسه در حیاط بازی می‌کردند."),
        ("ru", "Дети играли во дворе после школы, а потом все вместе пошли домой ужинать."),
        ("de", "Die Kinder spielten nach der Schule im Hof und kamen erst spät nach Hause."),
        ("en", "The children played in the yard after school and came home late."),
        ("th", "เด็กๆ เล่นอยู่ในสนามหลังเลิกเรียน"),
    ],
)
def test_detect(lang: str, text: str) -> None:
    assert detect(text) == lang


@pytest.mark.parametrize("lang", INTERVIEW)
def test_interview_has_one_structure(lang: str) -> None:
    document = read(SEEDS / f"interview.{lang}.txt")
    assert (document.lang, document.name) == (lang, "interview")
    assert detect("\n".join(b.text for b in document.blocks)) == lang
    section = ["heading", "paragraph", "paragraph", "heading", "item", "item", "item"]
    # The Indonesian text names the person on a line of its own.
    bylines = ["byline"] * (3 if lang == "id" else 2)
    assert [b.kind.value for b in document.blocks] == [
        "title",
        *bylines,
        "paragraph",
        *section * 4,
        "quotation",
    ]
    found = sentences(document)
    assert sum(s.kind is BlockKind.LABEL for s in found) == 12
    assert len({s.section for s in found}) == 5
    assert len(found) == (65 if lang == "id" else 64)
    assert all(b.marker in "-•" for b in document.blocks if b.kind is BlockKind.ITEM)


def test_utf16_reads_as_utf8(tmp_path: Path) -> None:
    text = (SEEDS / "interview.hi.txt").read_text(encoding="utf-8")
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"):
        path = tmp_path / f"interview.hi.{encoding}.txt"
        path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        assert read(path, "hi").blocks == read(SEEDS / "interview.hi.txt").blocks
