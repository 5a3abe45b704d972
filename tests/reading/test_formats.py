"""One text in every format is one text; documents as programs write them; what is left out of them."""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from learn.document import Block, BlockKind, Sentence
from learn.errors import RequestError
from learn.languages.splitting import sentences
from learn.pipeline import Tools, align, make_lexicon, read_documents, write_deck
from learn.reading import read, read_text
from learn.recipe import DeckSettings
from tests.browser import browser
from tests.hostile import samples

SEEDS = Path(__file__).parents[2] / "seeds"
LANGUAGES = ["ar", "hi", "id", "tl", "zh"]


def interview(lang: str) -> tuple[Block, ...]:
    return read(SEEDS / f"interview.{lang}.txt").blocks


def found(path: Path, lang: str) -> tuple[Sentence, ...]:
    return sentences(read(path, lang))


def as_html(lang: str) -> str:
    tags = {"title": "h1", "byline": "p", "heading": "h2", "paragraph": "p", "item": "li", "quotation": "blockquote"}
    rows: list[str] = []
    inside = False
    for block in interview(lang):
        tag = tags[block.kind.value]
        if (tag == "li") != inside:
            inside = not inside
            rows.append("<ul>" if inside else "</ul>")
        rows.append(f"<{tag}>{html.escape(block.text)}</{tag}>")
    return "\n".join(rows)


def page(lang: str) -> str:
    menu = "".join(f'<li><a href="/{n}">Menu {n}</a></li>' for n in range(12))
    return (
        f'<!DOCTYPE html><html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><head><meta charset="utf-8">'
        f"<title>Site</title><style>p {{ color: red }}</style></head><body><header><a href='/'>My site</a></header>"
        f"<nav><ul>{menu}</ul></nav><div id='wrap'><div class='content'>{as_html(lang)}"
        f"<div class='share-buttons'><a href='#'>Share</a></div><script>alert('x')</script></div>"
        f"<div class='sidebar'><ul>{menu}</ul></div></div><footer>Copyright 2024</footer></body></html>"
    )


def make_html(path: Path, lang: str) -> None:
    path.write_text(page(lang), encoding="utf-8")


def make_markdown(path: Path, lang: str) -> None:
    marks = {"title": "# ", "heading": "## ", "item": "- ", "quotation": "> "}
    text = "\n\n".join(marks.get(b.kind.value, "") + b.text for b in interview(lang))
    path.write_text(text, encoding="utf-8")


def make_docx(path: Path, lang: str) -> None:
    import docx

    styles = {"title": "Title", "heading": "Heading 1", "item": "List Bullet", "quotation": "Intense Quote"}
    document = docx.Document()
    for block in interview(lang):
        paragraph = document.add_paragraph(style=styles.get(block.kind.value))
        for k in range(0, len(block.text), 50):
            paragraph.add_run(block.text[k : k + 50])
    document.sections[0].header.paragraphs[0].text = "Running head"
    document.save(str(path))


def make_odt(path: Path, lang: str) -> None:
    import odfdo

    document = odfdo.Document("text")
    body = document.body
    body.clear()
    items: Any = None
    for block in interview(lang):
        if block.kind is BlockKind.ITEM:
            if items is None:
                items = odfdo.List()
                body.append(items)
            items.append_item(odfdo.ListItem(block.text))
            continue
        items = None
        level = {"title": 1, "heading": 2}.get(block.kind.value)
        body.append(odfdo.Header(level, block.text) if level else odfdo.Paragraph(block.text))
    document.save(str(path))


def make_epub(path: Path, lang: str) -> None:
    from ebooklib import epub

    book = epub.EpubBook()
    book.set_title("Interview")
    chapters: list[Any] = []
    for part in as_html(lang).split("<h2>"):
        chapter = epub.EpubHtml(title="Part", file_name=f"part{len(chapters)}.xhtml")
        chapter.content = part if not chapters else f"<h2>{part}"
        book.add_item(chapter)
        chapters.append(chapter)
    book.toc = tuple(chapters)
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav())
    book.spine = ["nav", *chapters]
    epub.write_epub(str(path), book)


MAKERS: dict[str, Callable[[Path, str], None]] = {
    "html": make_html,
    "md": make_markdown,
    "docx": make_docx,
    "odt": make_odt,
    "epub": make_epub,
}


@pytest.mark.parametrize("suffix", MAKERS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_interview_is_the_same_in_every_format(tmp_path: Path, suffix: str, lang: str) -> None:
    path = tmp_path / f"interview.{suffix}"
    MAKERS[suffix](path, lang)
    # What kind each sentence is, and its section, too: of these decks and quizzes are made.
    assert found(path, lang) == found(SEEDS / f"interview.{lang}.txt", lang)
    assert read(path, lang).name == "interview"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interview printed by a browser, in one column with running heads, and in two, justified."""
    folder = tmp_path_factory.mktemp("printed")
    margin = {"top": "2cm", "bottom": "2cm", "left": "2cm", "right": "2cm"}
    with browser() as running:
        sheet = running.new_page()
        for lang in LANGUAGES:
            bare = f'<!DOCTYPE html><html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><meta charset="utf-8">'
            sheet.set_content(f"{bare}<title>Head</title><body>{as_html(lang)}")
            sheet.pdf(path=str(folder / f"one.{lang}.pdf"), format="A4", display_header_footer=True, margin=margin)
        sheet.set_content(f"{bare}<body style='columns: 2; text-align: justify'>{as_html('id')}")
        sheet.pdf(path=str(folder / "two.id.pdf"), format="A4", margin=margin)
        sheet.set_content("<body><div style='width: 9cm; height: 9cm; background: red'></div>")
        sheet.pdf(path=str(folder / "empty.pdf"), format="A4")
    return folder


@pytest.mark.parametrize("name", [*(f"one.{lang}" for lang in LANGUAGES), "two.id"])
def test_a_printed_interview_has_nearly_all_its_sentences(printed: Path, name: str) -> None:
    lang = name.rpartition(".")[2]
    ours = [s.text for s in found(printed / f"{name}.pdf", lang)]
    right = [s.text for s in found(SEEDS / f"interview.{lang}.txt", lang)]
    same = sum(m.size for m in SequenceMatcher(None, ours, right, autojunk=False).get_matching_blocks())
    assert same >= 0.98 * len(right)
    assert len(ours) <= 1.02 * len(right)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interview saved as PDF by LibreOffice: Arabic justified, which draws its words out with strokes."""
    from docx import Document
    from docx.oxml import OxmlElement

    folder = tmp_path_factory.mktemp("saved")
    for lang in LANGUAGES:
        path = folder / f"interview.{lang}.docx"
        make_docx(path, lang)
        if lang == "ar":
            document = Document(str(path))
            for paragraph in document.paragraphs:
                paragraph.alignment = 3
                paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
                for run in paragraph.runs:
                    run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
            document.save(str(path))
    office = shutil.which("soffice")
    assert office, "these tests need LibreOffice: apt-get install libreoffice-writer-nogui"
    command = [office, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", "pdf"]
    files = map(str, sorted(folder.glob("*.docx")))
    subprocess.run([*command, "--outdir", str(folder), *files], capture_output=True, check=True, timeout=300)
    return folder


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pdf_of_libreoffice_has_nearly_all_its_sentences(saved: Path, lang: str) -> None:
    ours = [s.text for s in found(saved / f"interview.{lang}.pdf", lang)]
    right = [s.text for s in found(SEEDS / f"interview.{lang}.txt", lang)]
    same = sum(m.size for m in SequenceMatcher(None, ours, right, autojunk=False).get_matching_blocks())
    assert same >= 0.98 * len(right)
    assert len(ours) <= 1.02 * len(right)


def test_a_pdf_that_does_not_tell_its_letters_is_refused(printed: Path, saved: Path, tmp_path: Path) -> None:
    """Not read as other letters: what its fonts draw is known to the eye alone."""
    for number, source in enumerate((printed / "one.ar.pdf", printed / "one.id.pdf", saved / "interview.hi.pdf")):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(source.read_bytes().replace(b"/ToUnicode", b"/ToNothing"))
        with pytest.raises(RequestError, match="does not say which letters its fonts have"):
            read(path, "id")


def test_the_deck_is_the_same_from_every_format(tmp_path: Path, printed: Path, use: Tools) -> None:
    # Each file has its own say, so two formats at once show as much as one.
    made: dict[str, bytes] = {}
    for target, base in (("txt", "txt"), ("md", "html"), ("docx", "odt"), ("pdf", "epub"), ("epub", "pdf")):
        folder = tmp_path / f"{target}-{base}"
        folder.mkdir()
        for lang, suffix in (("zh", target), ("id", base)):
            path = folder / f"interview.{lang}.{suffix}"
            if suffix in MAKERS:
                MAKERS[suffix](path, lang)
            else:
                shutil.copy(printed / f"one.{lang}.pdf" if suffix == "pdf" else SEEDS / path.name, path)
        text = align(read_documents(map(str, sorted(folder.iterdir(), reverse=True))), use)
        deck = write_deck(make_lexicon(text, "zh", "id", use), text, DeckSettings(), folder / "deck.apkg")
        assert deck.words > 100
        made[folder.name] = (folder / "deck.apkg").read_bytes()
    assert {name for name, data in made.items() if data != made["txt-txt"]} == set()


def test_a_pdf_without_text_says_so(printed: Path) -> None:
    with pytest.raises(RequestError, match=r"has no text layer, only pictures.*OCR"):
        read(printed / "empty.pdf", "id")


# --- what is left out and what stays ----------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(**members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def word(body: str, head: str = "") -> bytes:
    return packed(
        **{
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"{head}<w:document {W}><w:body>{body}</w:body></w:document>",
        }
    )


def texts(path: Path, data: bytes, lang: str = "id") -> list[str]:
    path.write_bytes(data)
    return [block.text for block in read(path, lang).blocks]


def test_word_keeps_what_is_inserted_and_drops_what_is_deleted_or_hidden(tmp_path: Path) -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = (
        f"<w:p>{run.format('Ibu ')}<w:ins>{run.format('membeli ')}</w:ins>"
        "<w:del><w:r><w:delText>menjual </w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia </w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
        f"{run.format('beras')}<w:r><w:softHyphen/></w:r>{run.format(' merah.')}"
        "<w:r><w:ruby><w:rt><w:r><w:t>bĕras</w:t></w:r></w:rt><w:rubyBase><w:r><w:t> Enak.</w:t></w:r></w:rubyBase>"
        "</w:ruby></w:r></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run.format('Ayah ')}</w:p><w:p>{run.format('pulang.')}</w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run.format('Satu')}</w:p></w:tc><w:tc><w:p>{run.format('Dua')}</w:p></w:tc></w:tr></w:tbl>"
    )
    assert texts(tmp_path / "a.docx", word(body)) == ["Ibu membeli beras merah. Enak.", "Ayah pulang.", "Satu", "Dua"]


def test_opendocument_drops_deletions_notes_and_comments(tmp_path: Path) -> None:
    text = (
        "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Hilang.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Ibu<text:s/>membeli<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>Catatan.</text:p></text:note-body></text:note> beras"
        "<office:annotation><text:p>Benar?</text:p></office:annotation>.</text:p><text:p><text:ruby><text:ruby-base>Ayah</text:ruby-base>"
        "<text:ruby-text>ayah</text:ruby-text></text:ruby> pulang.</text:p>"
        "</office:text></office:body></office:document>"
    )
    assert texts(tmp_path / "a.fodt", f"<?xml version='1.0'?>{text}".encode()) == ["Ibu membeli beras.", "Ayah pulang."]


def test_a_page_keeps_its_words_as_they_are(tmp_path: Path) -> None:
    body = (
        "<main><h1>Judul</h1><p>Ibu mem&shy;beli <ruby>beras<rp>(</rp><rt>bras</rt></ruby>"
        "<sup><a href='#n1'>1</a></sup> &amp; gula.<span style='display:none'>rahasia</span></p>"
        "<p>Satu.<br>Dua.</p><p hidden>Tiga.</p><ol><li>Empat.<li>Lima.</ol></main>"
    )
    path = tmp_path / "a.html"
    assert texts(path, f"<!DOCTYPE html>{body}".encode()) == [
        "Judul",
        "Ibu membeli beras & gula.",
        "Satu.",
        "Dua.",
        "Empat.",
        "Lima.",
    ]
    assert [b.marker for b in read(path, "id").blocks][-2:] == ["1.", "2."]
    declared = "<html><head><meta charset=gb2312></head><body><p>你好，世界。</p></body></html>"
    assert texts(path, declared.encode("gb18030"), "zh") == ["你好，世界。"]


def test_subtitles_become_sentences_with_speakers_and_times(tmp_path: Path) -> None:
    srt = (
        "1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>Kami pergi</i>\r\nke pasar\r\n\r\n"
        "2\r\n00:00:03,600 --> 00:00:05,000\r\ndan membeli ikan.\r\n\r\n"
        "3\r\n00:00:06,000 --> 00:00:07,000\r\n[musik]\r\n\r\n"
        "4\r\n00:00:08,000 --> 00:00:09,000\r\n- Sudah makan?\r\n- Belum.\r\n\r\n"
        "5\r\n00:01:10,000 --> 00:01:12,000\r\nSITI: Mari kita makan.\r\n"
    )
    path = tmp_path / "a.srt"
    assert texts(path, srt.encode()) == [
        "Kami pergi ke pasar dan membeli ikan.",
        "Sudah makan?",
        "Belum.",
        "Mari kita makan.",
    ]
    blocks = read(path, "id").blocks
    assert [(c.at, c.start, c.end) for c in blocks[0].cues] == [(0, 1.0, 3.5), (20, 3.6, 5.0)]
    assert blocks[-1].speaker == "SITI"
    vtt = "WEBVTT\n\nNOTE no text\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Budi>Halo&nbsp;<b>Ani</b>.</v>\n"
    # The suffix says little: what is in the file decides.
    assert texts(tmp_path / "b.txt", vtt.encode()) == ["Halo Ani."]
    assert read(tmp_path / "b.txt", "id").blocks[0].speaker == "Budi"


@pytest.mark.parametrize("shown", [1000, 25, 12])
def test_captions_that_grow_or_roll_say_everything_once(tmp_path: Path, shown: int) -> None:
    """As programs that hear write them: each cue has one word more, and at most the last so many."""
    said = "Ibu pergi ke pasar pagi ini. Ia membeli beras, ikan dan gula untuk anak-anak di rumah. Ayah menunggu. " * 4
    words = said.split()
    cues = [" ".join(words[: k + 1][-shown:]) for k in range(len(words))]
    times = [f"00:{k // 60:02}:{k % 60:02}.000" for k in range(len(cues) + 1)]
    vtt = "".join(f"{a} --> {b}\n{c}\n\n" for (a, b), c in zip(pairwise(times), cues, strict=True))
    path = tmp_path / "a.vtt"
    found = texts(path, f"WEBVTT\n\n{vtt}".encode())
    assert " ".join(found) == said.strip()
    assert found[:3] == [f"{s.strip()}." for s in said.split(".")[:3]]


def test_markdown_by_its_rules(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Pasar\n---\n\nIbu *pergi*[^1] ke\n[pasar](http://example.org) hari ini.\n\n1. Beras\n2. Gula\n\n"
        "> Enak sekali.\n\n<!-- rahasia -->\n\n[^1]: Catatan.\n"
    )
    path = tmp_path / "a.md"
    assert texts(path, text.encode()) == ["Pasar", "Ibu pergi ke pasar hari ini.", "Beras", "Gula", "Enak sekali."]
    kinds = ["title", "paragraph", "item", "item", "quotation"]
    assert [b.kind.value for b in read(path, "id").blocks] == kinds


def test_a_file_is_read_as_what_it_is(tmp_path: Path) -> None:
    for suffix, wrong in (("docx", "odt"), ("epub", "docx"), ("html", "txt"), ("odt", "pdf")):
        path = tmp_path / f"{suffix}.{wrong}"
        MAKERS[suffix](path, "tl")
        assert len(found(path, "tl")) == 64
    path = tmp_path / "story.xyz"
    assert texts(path, b"Ibu pergi ke pasar.") == ["Ibu pergi ke pasar."]
    make_docx(tmp_path / "a.docx", "id")
    assert read_text(tmp_path / "a.docx", "id")[1].startswith("Wawancara dengan Emad Mostaque\n")


def test_standard_input_is_a_document() -> None:
    code = "from learn.reading import read; d = read('-'); print(d.lang, d.name, d.blocks[0].text)"
    text = b"Anak-anak bermain di halaman rumah setelah pulang sekolah kemarin sore."
    done = subprocess.run([sys.executable, "-c", code], input=text, capture_output=True, check=True)
    assert done.stdout.decode().startswith("id text Anak-anak")


# --- what strangers send ----------------------------------------------------------------------------------

BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
FILE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
CONTAINER = "<container><rootfiles><rootfile full-path='{}'/></rootfiles></container>"
PACKAGE = (
    "<package><manifest><item id='a' href='{}' media-type='application/xhtml+xml'/></manifest>"
    "<spine><itemref idref='a'/></spine></package>"
)


def book(
    href: str, chapter: str = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Halo.</p></body></html>", **more: str
) -> bytes:
    names = {
        "META-INF/container.xml": CONTAINER.format("book.opf"),
        "book.opf": PACKAGE.format(href),
        "a.xhtml": chapter,
    }
    return packed(**{"mimetype": "application/epub+zip", **names, **more})


LOCK = (
    "<encryption><EncryptedData><CipherData><CipherReference URI='a.xhtml'/></CipherData></EncryptedData></encryption>"
)

HOSTILE: dict[str, tuple[str, bytes, str]] = {
    "truncated": ("a.docx", word("<w:p/>")[:-30], "cut off"),
    "no archive": ("a.docx", b"PK\x03\x04" + b"x" * 100, "cut off or damaged"),
    "entities": ("a.docx", word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", BOMB), "declares an entity"),
    "a file": ("a.docx", word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", FILE), "declares an entity"),
    "deep": ("a.docx", word("<w:p>" * 5000 + "</w:p>" * 5000), "deep in each other"),
    "bomb": ("a.docx", word("<w:p>" + " " * 60_000_000 + "</w:p>"), "200 times its size"),
    "path": ("a.epub", book("../../../etc/passwd"), "is missing in it"),
    "locked": ("a.epub", book("a.xhtml", **{"META-INF/encryption.xml": LOCK}), "protected against copying"),
    "book with entities": ("a.epub", book("a.xhtml", f"{BOMB}<html><body>&b;</body></html>"), "declares an entity"),
    "spreadsheet": ("a.docx", packed(**{"[Content_Types].xml": "", "xl/workbook.xml": ""}), "is a spreadsheet"),
    "archive": ("a.txt", packed(**{"a.txt": "Halo."}), "is an archive"),
    "old Word": ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word document"),
    "rich text": ("a.rtf", rb"{\rtf1\ansi Halo.}", "is Rich Text"),
    "picture": ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
    "PDF": ("a.pdf", b"%PDF-1.7\n" + b"x" * 1000, "cut off or damaged"),
    "open elements": ("a.html", b"<html>" + b"<div>" * 50_000 + b"x", "stand in each other"),
    "attributes": ("a.html", b"<html><p " + b" ".join(b"a%d=1" % n for n in range(50_000)) + b">x", "attributes"),
    "memory": ("a.xml", b"<?xml version='1.0'?><tmx version='1.4'/>", "TMX"),
    "no cue": ("a.srt", b"Halo.", "has no cue in it"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    file, data, reason = HOSTILE[name]
    path = tmp_path / file
    path.write_bytes(data)
    with pytest.raises(RequestError) as error:
        read(path, "id")
    assert reason in str(error.value)
    assert str(error.value).startswith(str(path))
    assert "\n" not in str(error.value)


def test_a_file_without_a_name_in_an_archive_does_no_harm(tmp_path: Path) -> None:
    assert texts(tmp_path / "a.docx", samples.docx(**{"": "x"})) == samples.PARAGRAPHS


@pytest.mark.parametrize("data", [b"<html>" + b"<" * 300_000, b"<html><!--" * 50_000, b"<html>" + b"<b><a><p>x" * 600])
def test_markup_gone_wild_is_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(data)
    try:
        text = "\n".join(block.text for block in read(path, "id").blocks)
    except RequestError as error:
        text = str(error).removeprefix(f"{path}: ")
    assert text
    assert "<b>" not in text
