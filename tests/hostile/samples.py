"""Small valid files of every format that is read, to be damaged; made by hand, so that no program is needed."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import struct
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

ENGLISH = (
    "The headman\n\nThe child bought bread at the market. His mother waits at home. A teacher wrote a letter.\n\n"
    "The village lies at the river. In the evening they eat rice and fish together.\n"
)
INDONESIAN = (
    "Kepala desa\n\nAnak itu membeli roti di pasar. Ibunya menunggu di rumah. Guru menulis surat.\n\n"
    "Desa itu terletak di tepi sungai. Pada malam hari mereka makan nasi dan ikan bersama.\n"
)
PARAGRAPHS = [line for line in INDONESIAN.split("\n") if line]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
XML = '<?xml version="1.0" encoding="UTF-8"?>'


def packed(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, method)
    return buffer.getvalue()


def stored(archive: bytes) -> bytes:
    """An archive whose files are not pressed: limits on that are not what is wanted then."""
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return packed({name: file.read(name) for name in file.namelist()}, zipfile.ZIP_STORED)


def paragraphs(before: str, after: str) -> str:
    return "".join(before + text + after for text in PARAGRAPHS)


def docx_xml(body: str, head: str = "") -> str:
    return f'{XML}{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'


def docx(body: str = paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), head: str = "", **more: str | bytes) -> bytes:
    """A Word document, in `more` further files by name."""
    types = (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName='
        '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        '.main+xml"/></Types>'
    )
    rels = (
        f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id='
        '"r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    return packed({"[Content_Types].xml": types, "_rels/.rels": rels, "word/document.xml": docx_xml(body, head)} | more)


def odt_xml(body: str, root: str = "document-content", head: str = "", more: str = "") -> str:
    return (
        f"{XML}{head}<office:{root} {OFFICE} {more}><office:body><office:text>{body}</office:text></office:body>"
        f"</office:{root}>"
    )


def odt(body: str = paragraphs("<text:p>", "</text:p>"), head: str = "") -> bytes:
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": odt_xml(body, head=head),
            "META-INF/manifest.xml": f"{XML}<manifest/>",
        }
    )


def fodt(body: str = paragraphs("<text:p>", "</text:p>"), head: str = "") -> bytes:
    mimetype = 'office:mimetype="application/vnd.oasis.opendocument.text"'
    return odt_xml(body, "document", head, mimetype).encode()


def xhtml(body: str, head: str = "") -> str:
    return (
        f'{XML}{head}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{body}</body></html>'
    )


def epub(
    chapters: Mapping[str, str] = {"a.xhtml": xhtml(paragraphs("<p>", "</p>"))},
    spine: list[str] | None = None,
    opf: str = "OPS/book.opf",
    **more: str | bytes,
) -> bytes:
    """A book: chapters by the name of their file, `spine` what the book says that they are named."""
    names = list(chapters) if spine is None else spine
    items = "".join(
        f'<item id="i{k}" href="{name}" media-type="application/xhtml+xml"/>' for k, name in enumerate(names)
    )
    itemrefs = "".join(f'<itemref idref="i{k}"/>' for k in range(len(names)))
    container = (
        f'{XML}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        f'<rootfile full-path="{opf}" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        f'{XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>{items}</manifest>'
        f"<spine>{itemrefs}</spine></package>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OPS/book.opf": package,
    }
    return packed(members | {f"OPS/{name}": text for name, text in chapters.items()} | more)


def html(body: str = paragraphs("<p>", "</p>"), head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>x</title>{head}</head><body>{body}</body></html>".encode()


def pdf(objects: Mapping[int, bytes] | None = None, root: int = 1) -> bytes:
    """A PDF of objects by number, with its table of places; by default a page of text."""
    lines = b" ".join(b"(%s) '" % text.encode() for text in INDONESIAN.replace("\n\n", "\n").split("\n"))
    text = b"BT /F1 12 Tf 14 TL 50 700 Td " + lines + b" ET"
    usual = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        4: b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }
    out, places = b"%PDF-1.4\n", {}
    for number, data in sorted((usual | dict(objects or {})).items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start, count = len(out), max(places) + 1
    rows = [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(count)]
    out += b"xref\n0 %d\n%s" % (count, b"".join(rows))
    return out + b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, root, start)


def srt() -> bytes:
    sentences = [s for text in PARAGRAPHS for s in text.replace(". ", ".\n").split("\n")]
    return "".join(f"{k}\n00:00:{k:02},000 --> 00:00:{k:02},900\n{s}\n\n" for k, s in enumerate(sentences, 1)).encode()


def vtt() -> bytes:
    return b"WEBVTT\n\n" + srt().replace(b",000 -", b".000 -").replace(b",900", b".900")


PAIRS = [("Anak itu membeli roti.", "The child bought bread."), ("Ibunya menunggu.", "His mother waits.")] * 3


def tsv(comma: str = "\t") -> bytes:
    return "".join(f"{a}{comma}{b}\n" for a, b in [("id", "en"), *PAIRS]).encode()


def jsonl() -> bytes:
    return "".join(json.dumps({"text": {"id": a, "en": b}}) + "\n" for a, b in PAIRS).encode()


def tmx(head: str = "", body: str = "") -> bytes:
    units = body or "".join(
        f'<tu><tuv xml:lang="id"><seg>{a}</seg></tuv><tuv xml:lang="en"><seg>{b}</seg></tuv></tu>' for a, b in PAIRS
    )
    return f'{XML}{head}<tmx version="1.4"><header/><body>{units}</body></tmx>'.encode()


def anki2(script: str = "", notes: int = 3) -> bytes:
    """A collection of Anki of the older kind, `script` being what is done to it then."""
    models = {"1": {"name": "Basic", "mod": 1, "flds": [{"name": "Front"}, {"name": "Back"}], "tmpls": []}}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.anki2"
        connection = sqlite3.connect(path)
        connection.executescript(
            "CREATE TABLE col (models TEXT, decks TEXT); CREATE TABLE cards (nid INTEGER, reps INTEGER, type INTEGER);"
            "CREATE TABLE notes (id INTEGER, guid TEXT, mid INTEGER, mod INTEGER, tags TEXT, flds TEXT);"
        )
        connection.execute("INSERT INTO col VALUES (?, '{}')", (json.dumps(models),))
        for n in range(notes):
            connection.execute("INSERT INTO notes VALUES (?, ?, 1, 1, '', ?)", (n, f"g{n}", f"roti{n}\x1fbread"))
            connection.execute("INSERT INTO cards VALUES (?, 1, 1)", (n,))
        connection.commit()
        connection.executescript(script)
        connection.commit()
        connection.close()
        return path.read_bytes()


def apkg(collection: bytes | None = None) -> bytes:
    return packed({"collection.anki2": anki2() if collection is None else collection, "media": "{}"})


def stardict(entries: Mapping[str, str] | None = None, **told: object) -> dict[str, bytes]:
    """The files of a dictionary by suffix; `told` is what its .ifo says otherwise than is true."""
    words = {"bread": "roti", "child": "anak"} if entries is None else entries
    index, articles = b"", b""
    for word, meaning in words.items():
        index += word.encode() + b"\0" + struct.pack(">II", len(articles), len(meaning.encode()))
        articles += meaning.encode()
    says = {"bookname": "x", "wordcount": len(words), "idxfilesize": len(index), "sametypesequence": "m"} | told
    lines = ["StarDict's dict ifo file", "version=2.4.2", *(f"{k}={v}" for k, v in says.items())]
    return {"ifo": "\n".join(lines).encode(), "idx": index, "dict": articles}


CEDICT = "# CC-CEDICT\n麵包 面包 [mian4 bao1] /bread/loaf/\n孩子 孩子 [hai2 zi5] /child/\n".encode()
TEI = (
    f'{XML}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><entry><form><orth>bread</orth></form><sense><cit '
    'type="trans"><quote>roti</quote></cit></sense></entry></body></text></TEI>'
).encode()
RECIPE = """
output = "out"
[text]
title = "Kepala desa"
source = "x"
[documents]
id = "good.id.txt"
en = "good.en.txt"
[pairs]
targets = ["id"]
[deck]
words = 20
confidence = 0.1
cards = ["recognise"]
[quiz]
items = 2
kinds = ["cloze", "choice"]
"""

DOCUMENTS: dict[str, bytes] = {
    "txt": INDONESIAN.encode(),
    "md": b"# " + INDONESIAN.encode() + b"\n* satu\n* dua [x](http://a.b)\n",
    "html": html(),
    "docx": docx(),
    "odt": odt(),
    "fodt": fodt(),
    "epub": epub(),
    "srt": srt(),
    "vtt": vtt(),
    "pdf": pdf(),
}
"""Documents in Indonesian, by suffix."""
ALIGNED: dict[str, bytes] = {"tsv": tsv(), "csv": tsv(","), "jsonl": jsonl(), "tmx": tmx()}
KNOWN: dict[str, bytes] = {"known.txt": b"roti\npasar\n", "known.csv": b"roti,bread\n", "known.anki2": anki2(),
                           "known.apkg": apkg()}  # fmt: skip
DICTIONARIES: dict[str, bytes] = {
    "dict.u8": CEDICT,
    "dict.tei": TEI,
    "dict.tsv": b"bread\troti\nchild\tanak\n",
    "dict.zip": packed({f"d.{suffix}": data for suffix, data in stardict().items()}),
    "dict.u8.gz": gzip.compress(CEDICT, mtime=0),
}
