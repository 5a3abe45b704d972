"""Bad inputs, each made in a folder of its own when it is wanted, with the command that is given them.

`made` writes one and gives the arguments of `learn`. What the command may write to is the folder `out` in it.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import random
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.hostile import samples
from tests.hostile.samples import (
    ALIGNED,
    DICTIONARIES,
    DOCUMENTS,
    ENGLISH,
    INDONESIAN,
    KNOWN,
    RECIPE,
    docx,
    epub,
    fodt,
    html,
    odt,
    packed,
    pdf,
    stored,
    xhtml,
)

SECRET = "the secret of another file"
"""Stands in secret.txt beside the folder: nothing may show it."""
ALIGN = ("align", "good.en.txt", "id={bad}", "--format", "tsv", "-o", "out/rows.tsv")
TOKENS = ("tokens", "{bad}", "--lang", "id", "--format", "jsonl")
ROWS = ("align", "{bad}", "--format", "jsonl", "-o", "out/rows.jsonl")
VOCAB = ("vocab", "good.en.txt", "good.id.txt", "--target", "en", "--base", "id")
DECK = ("deck", "good.en.txt", "good.id.txt", "--target", "en", "--base", "id", "-o", "out/a.apkg")
BUILD = ("build", "{bad}")

Content = bytes | Callable[[], bytes]
Maker = Callable[[Path], tuple[str, ...]]
MAKERS: dict[str, Maker] = {}


def made(name: str, folder: Path) -> list[str]:
    """Make an input in a folder, with good texts beside it; gives the arguments of `learn`."""
    (folder / "out").mkdir(parents=True)
    (folder / "good.en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "good.id.txt").write_text(INDONESIAN, encoding="utf-8")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    return list(MAKERS[name](folder))


def put(name: str, file: str, content: Content, command: tuple[str, ...] = ALIGN) -> None:
    """An input that is one file."""

    def make(folder: Path) -> tuple[str, ...]:
        (folder / file).write_bytes(content if isinstance(content, bytes) else content())
        return tuple(part.replace("{bad}", file) for part in command)

    assert name not in MAKERS
    MAKERS[name] = make


def special(maker: Maker) -> Maker:
    """An input that is more than a file."""
    MAKERS[maker.__name__.replace("_", " ")] = maker
    return maker


def flipped(data: bytes, seed: int, share: float = 0.002) -> bytes:
    """Data with some of its bytes changed."""
    chance, out = random.Random(seed), bytearray(data)
    for _ in range(max(3, int(len(data) * share))):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


# --- every format, cut off and with bytes changed ----------------------------------------------------------

COMMANDS = {
    **dict.fromkeys(DOCUMENTS, ALIGN),
    **dict.fromkeys(ALIGNED, ROWS),
    **dict.fromkeys(KNOWN, (*VOCAB, "--known", "{bad}")),
    **dict.fromkeys(DICTIONARIES, (*VOCAB, "--dictionary", "en-id={bad}")),
}
for suffix, valid in (DOCUMENTS | ALIGNED | KNOWN | DICTIONARIES).items():
    put(f"{suffix} cut in half", f"cut.{suffix}", valid[: len(valid) // 2], COMMANDS[suffix])
    put(f"{suffix} with other bytes", f"flipped.{suffix}", flipped(valid, 7), COMMANDS[suffix])
for suffix in ("docx", "epub", "pdf", "html"):
    put(f"{suffix} cut near its end", f"cut.{suffix}", DOCUMENTS[suffix][:-30])
    put(f"{suffix} cut near its beginning", f"cut.{suffix}", DOCUMENTS[suffix][:40])

# --- text ----------------------------------------------------------------------------------------------------

put("nothing", "a.txt", b"")
put("only a mark of order", "a.txt", b"\xff\xfe")
put("only white space", "a.txt", "\ufeff \t\u3000\u2028\u0085\n".encode() * 1000)
put("a million NULs", "a.txt", lambda: bytes(1_000_000))
put("UTF-16 of odd length", "a.txt", INDONESIAN.encode("utf-16")[:-1])
put("UTF-16 with lone surrogates", "a.txt", INDONESIAN.encode("utf-16-le") + b"\x00\xd8" * 50)
put("UTF-7", "a.txt", b"+AEEAbgBhAGs- itu membeli roti +ADw-script+AD4- di pasar.")
put("lone surrogates in UTF-8", "a.txt", INDONESIAN.encode() + b"roti \xed\xa0\x80\xed\xb0\x80 pasar.\n" * 20)
put("overlong UTF-8", "a.txt", INDONESIAN.encode() + b"\xc0\xae\xc0\xae\xc0\xaf\n" * 20)
put("two encodings in one", "a.txt", INDONESIAN.encode() + "那个孩子在市场买了面包。".encode("gb18030") * 20)
put("noise", "a.txt", lambda: random.Random(1).randbytes(1_000_000))
put("noise of printable letters", "a.txt", lambda: bytes(random.Random(1).choices(range(32, 127), k=1500)))
put("50 MB in one line", "a.txt", lambda: b"roti dan ikan " * 3_600_000)
put("50 MB in one word", "a.txt", lambda: b"a" * 50_000_000)
put("9 MB in one line", "a.txt", lambda: b"roti dan ikan " * 650_000)
put("9 MB of sentences", "a.txt", lambda: b"Anak itu membeli roti. " * 400_000)
put("a million lines", "a.txt", lambda: b"roti\n" * 1_000_000)
put("a million different lines", "a.txt", lambda: "".join(f"roti {n}\n" for n in range(1_000_000)).encode())
put("a million headings", "a.md", lambda: b"# roti\n\n" * 1_000_000)
put("5 MB in one word", "a.txt", lambda: b"a" * 5_000_000)
put("5 MB in one word of Han", "a.txt", ("孩子" * 833_000).encode, (*ALIGN[:2], "zh={bad}", *ALIGN[3:]))
put(
    "5 MB of Thai without a space",
    "a.txt",
    ("เด็กคนนั้น" * 166_000).encode,
    (*ALIGN[:2], "th={bad}", *ALIGN[3:]),
)
put("the words of 5 MB in one word", "a.txt", lambda: b"a" * 5_000_000, TOKENS)
put("the words of 500 KB of Han", "a.txt", ("孩子" * 83_000).encode, ("tokens", "{bad}", "--lang", "zh"))
put("the words of 400 KB of Arabic", "a.txt", ("والكتاب" * 30_000).encode, ("tokens", "{bad}", "--lang", "ar"))
put("the words of 1 MB of Hindi", "a.txt", ("किताब" * 66_000).encode, ("tokens", "{bad}", "--lang", "hi"))
put(
    "the words of 1 MB of Vietnamese",
    "a.txt",
    ("nhà ga " * 100_000).encode,
    ("tokens", "{bad}", "--lang", "vi"),
)
put("only combining marks", "a.txt", ("\u0301\u0323" * 250_000).encode)
put("a letter with a million marks", "a.txt", ("a" + "\u0301\u0323" * 500_000 + " roti").encode)
put("only joined emoji", "a.txt", ("👩‍👩‍👧‍👦" * 20_000).encode)
put("only overrides", "a.txt", ("\u202e\u202d\u2066\u2069" * 50_000).encode)
put(
    "only vowel marks of Arabic",
    "a.txt",
    ("\u064e\u0650" * 100_000).encode,
    (*ALIGN[:2], "ar={bad}", *ALIGN[3:]),
)
put("private characters", "a.txt", ("\ue000\U000f0000\ufffe\uffff" * 50_000).encode)
put("a million stops", "a.txt", lambda: b"roti" + b"." * 1_000_000)
put("a million spaced stops", "a.txt", lambda: b"roti" + b" ." * 500_000)
put("a million marks that open", "a.txt", ("“" * 300_000 + "roti").encode)
put("a million brackets", "a.txt", lambda: b"(" * 500_000 + b"roti" + b")" * 500_000)
put("brackets around stops", "a.txt", lambda: b"(roti. " * 40_000)
put("apostrophes", "a.txt", lambda: b"'roti' " * 10_000)
put("something like an address", "a.txt", lambda: b"a." * 500_000 + b"@" * 1000)
put("many at signs", "a.txt", lambda: b"roti@" * 200_000)
put("a number of a million digits", "a.txt", lambda: b"1" * 1_000_000 + b". roti\n" + b"9" * 5000 + b". ikan\n")
put("numbered items without end", "a.txt", lambda: b"".join(b"%d. roti\n" % n for n in range(30_000)))
put("colons", "a.txt", lambda: b"- " + b"roti: " * 100_000)
put("bullets of bullets", "a.txt", lambda: b"- " * 300_000 + b"roti\n")
put("a table of bars", "a.txt", lambda: b"| roti | ikan " * 50_000 + b"\n")
put("spaces and a word", "a.txt", lambda: b" " * 3_000_000 + b"roti\n" + b"\t" * 1_000_000)
put("every character there is", "a.txt",
    lambda: "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000, 7)])).encode())  # fmt: skip
put("binary in a name that ends so", "a.txt", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40)

# --- names that lie ------------------------------------------------------------------------------------------

put("a picture named docx", "a.docx", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
put("a document named txt", "a.txt", docx())
put("gzip named txt", "a.txt", gzip.compress(b"roti" * 1000, mtime=0))
put("bzip2 named html", "a.html", bz2.compress(b"roti" * 1000))
put("a page named pdf", "a.pdf", html())
put("PDF named html", "a.html", pdf())
put("a program named docx", "a.docx", b"MZ\x90\x00" + bytes(range(256)) * 10)
put("a database named txt", "a.txt", samples.anki2())
put("tar named epub", "a.epub", lambda: _tar({"OPS/a.xhtml": b"roti"}))
put("an archive of nothing", "a.docx", b"PK\x05\x06" + bytes(18))
put("a spreadsheet named docx", "a.docx", packed({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}))

# --- archives ------------------------------------------------------------------------------------------------


def _tar(members: dict[str, bytes], kind: bytes = tarfile.REGTYPE, link: str = "") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as file:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname = len(data), kind, link
            file.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def _zeros(size: int) -> bytes:
    """So many zeros, deflated: a block of them, over and over."""
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(bytes(1 << 20)) + press.flush(zlib.Z_FULL_FLUSH)
    return block * (size >> 20) + zlib.compressobj(9, zlib.DEFLATED, -15).flush()


def _gzipped(size: int) -> bytes:
    return b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + _zeros(size) + struct.pack("<II", 0, size)


def _zlibbed(size: int, of: bytes = b"\0") -> bytes:
    """The same as a stream of its own, of other bytes perhaps; the sum at its end is wrong."""
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(of * ((1 << 20) // len(of))) + press.flush(zlib.Z_FULL_FLUSH)
    return b"\x78\x9c" + block * (size >> 20) + zlib.compressobj(9, zlib.DEFLATED, -15).flush() + bytes(4)


def _bomb(name: str, size: int, others: dict[str, str | bytes]) -> bytes:
    """An archive with a file that unpacks to so many zeros."""
    return _with_raw(others, name, _zeros(size), size)


def _with_raw(
    others: dict[str, str | bytes], name: str, raw: bytes, told: int, method: int = 8, flags: int = 0
) -> bytes:
    """An archive with one more file, whose bytes and size are as they are given."""
    data = packed(others)
    end = data.rfind(b"PK\x05\x06")
    count, size, start = struct.unpack_from("<HII", data, end + 10)
    body, directory = data[:start], data[start : start + size]
    path = name.encode()
    fields = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 33, 0, len(raw), told, len(path), 0)
    here = len(body)
    body += b"PK\x03\x04" + fields + path + raw
    directory += b"PK\x01\x02\x14\x00" + fields + struct.pack("<HHHII", 0, 0, 0, 0, here) + path
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count + 1, count + 1, len(directory), len(body), 0)
    return body + directory + tail


def _overlapping(name: str, times: int) -> bytes:
    """An archive in which many entries are one and the same bytes."""
    data = packed({name: b"<x>" + b"roti " * 200_000})
    end = data.rfind(b"PK\x05\x06")
    _, size, start = struct.unpack_from("<HII", data, end + 10)
    entry = data[start : start + size]
    entries = b"".join(entry.replace(name.encode(), name.encode()[:-4] + b"%04d" % (k % 10_000)) for k in range(times))
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, times, times, len(entries), start, 0)
    return data[:start] + entries + tail


TYPES: dict[str, str | bytes] = {"[Content_Types].xml": "<x/>", "word/x": ""}
WORD = "word/document.xml"
put("a bomb in docx", "a.docx", lambda: _bomb(WORD, 1 << 30, TYPES))
put("too much markup in docx", "a.docx", lambda: stored(docx("<w:p/>" * 5_000_000)))
put("a bomb in epub", "a.epub", lambda: _bomb("META-INF/container.xml", 1 << 30, {"mimetype": "application/epub+zip"}))
put("a bomb of text in epub", "a.epub",
    lambda: epub({f"c{k}.xhtml": xhtml("<p>" + "roti ikan " * 400_000 + "</p>") for k in range(12)}))  # fmt: skip
put(
    "a bomb in odt",
    "a.odt",
    lambda: _bomb("content.xml", 1 << 30, {"mimetype": "application/vnd.oasis.opendocument.text"}),
)
put("bombs in bombs", "a.docx", lambda: packed({f"{k}.zip": packed({"b.zip": _zeros(1 << 26)}) for k in range(16)}))
put("an archive of 60,000 files", "a.docx", lambda: _overlapping("word/x0000", 60_000))
put("an archive of 15,000 files", "a.epub", lambda: packed({f"OPS/{k}": b"" for k in range(15_000)}))
put("files that overlap", "a.epub", lambda: _overlapping("OPS/c0000", 5000))
put("a size that lies: less", "a.docx", lambda: _with_raw(TYPES, WORD, _zeros(1 << 28), 10))
put("a size that lies: more", "a.docx", lambda: _with_raw(TYPES, WORD, zlib.compress(b"<x/>")[2:-4], 0xFFFFFFF0))
put("an unknown way of packing", "a.docx", _with_raw(TYPES, WORD, b"roti", 4, method=99))
put("LZMA in docx", "a.docx", lambda: packed({**TYPES, WORD: b" " * 9_000_000}, zipfile.ZIP_LZMA))
put("a password", "a.docx", _with_raw(TYPES, WORD, b"roti", 4, method=0, flags=1))
put("names that lead out of docx", "a.docx",
    docx(**{"../../evil.txt": "x", "/etc/evil": "x", "C:\\evil": "x", "word/../../e": "x"}))  # fmt: skip
put("names that lead out of epub", "a.epub",
    epub({"../../../evil.xhtml": xhtml("<p>roti</p>")}, ["../../../evil.xhtml", "../secret.txt", "%2e%2e/secret.txt"]))  # fmt: skip
put(
    "a spine that leads to files",
    "a.epub",
    epub(spine=["../../secret.txt", "file:///etc/passwd", "/etc/passwd", "a.xhtml"]),
)
put("a book that is its own package", "a.epub", epub(opf="META-INF/container.xml"))
put("a book elsewhere", "a.epub", epub(opf="../../../../secret.txt"))
put("a spine of 100,000 times a chapter", "a.epub", lambda: epub(spine=["a.xhtml"] * 100_000))
put("a spine of a chapter by many names", "a.epub",
    lambda: epub({"a.xhtml": xhtml("<p>" + "roti ikan " * 90_000 + "</p>")}, [f"{'x/../' * k}a.xhtml" for k in range(400)]))  # fmt: skip
put("docx with macros", "a.docm", docx(**{"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"AutoOpen" * 100}))
put("docx with remote parts", "a.docx", docx(**{"word/_rels/document.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target='
    '"http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>'}))  # fmt: skip

# --- XML -------------------------------------------------------------------------------------------------------

LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'roti '>" + "".join(
    f"<!ENTITY a{k} '{f'&a{k - 1};' * 10}'>" for k in range(1, 10)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE x [<!ENTITY a9 SYSTEM "secret.txt"><!ENTITY % b SYSTEM "http://127.0.0.1:9/x"> %b;]>'
DTD = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
DEEP = 100_000
HEADS = {"a billion laughs": LAUGHS, "an entity outside": OUTSIDE, "a DTD elsewhere": DTD}
for what, head in HEADS.items():
    ref = "roti" if head == DTD else "&a9;"
    put(f"{what} in docx", "a.docx", docx(f"<w:p><w:r><w:t>roti {ref}</w:t></w:r></w:p>", head))
    put(f"{what} in odt", "a.odt", odt(f"<text:p>roti {ref}</text:p>", head))
    put(f"{what} in fodt", "a.fodt", fodt(f"<text:p>roti {ref}</text:p>", head))
    put(f"{what} in epub", "a.epub", epub({"a.xhtml": xhtml(f"<p>roti {ref}</p>", head)}))
    put(f"{what} in tmx", "a.tmx", samples.tmx(head, f'<tu><tuv xml:lang="id"><seg>{ref}</seg></tuv></tu>'), ROWS)
    put(f"{what} in html", "a.html", xhtml(f"<p>roti {ref}</p>", head).encode())
    put(f"{what} in TEI", "a.tei", samples.TEI.replace(b"<TEI", head.encode() + b"<TEI").replace(b"roti", ref.encode()),
        COMMANDS["dict.tei"])  # fmt: skip
put("docx 100,000 deep", "a.docx", lambda: stored(docx("<w:p><w:r>" * DEEP + "roti" + "</w:r></w:p>" * DEEP)))
put(
    "tables in tables in docx",
    "a.docx",
    lambda: stored(docx("<w:tbl><w:tr><w:tc>" * 2000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 2000)),
)
put("odt 100,000 deep", "a.odt", lambda: stored(odt("<text:p>" * DEEP + "roti" + "</text:p>" * DEEP)))
put("epub 100,000 deep", "a.epub", lambda: stored(epub({"a.xhtml": xhtml("<div>" * DEEP + "roti" + "</div>" * DEEP)})))
put("epub 100,000 deep and never closed", "a.epub", lambda: epub({"a.xhtml": xhtml("<div>" * DEEP + "roti")}))
put("tmx 100,000 deep", "a.tmx", lambda: samples.tmx(body="<tu>" * DEEP), ROWS)
put("tmx of a million units", "a.tmx", lambda: samples.tmx(body="<tu/>" * 1_500_000), ROWS)
put("tmx with a text of 20 MB", "a.tmx",
    lambda: samples.tmx(body='<tu><tuv xml:lang="id"><seg>' + "roti " * 4_000_000 + '</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>'), ROWS)  # fmt: skip
put(
    "tmx in UTF-16 without a mark", "a.tmx", samples.tmx().decode().replace("UTF-8", "UTF-16").encode("utf-16-be"), ROWS
)
put("a million spaces in odt", "a.odt", odt('<text:p>roti<text:s text:c="2000000000"/>ikan</text:p>' * 50))
put("cells without end in odt", "a.odt",
    odt('<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
        'table:number-columns-repeated="1000000000"><text:p>roti</text:p></table:table-cell></table:table-row></table:table>'))  # fmt: skip
put(
    "an attribute of 20 MB",
    "a.docx",
    lambda: stored(docx('<w:p w:x="' + "x" * 20_000_000 + '"><w:r><w:t>roti</w:t></w:r></w:p>')),
)
put("100,000 attributes", "a.docx", lambda: docx("<w:p " + "".join(f" a{k}='b'" for k in range(DEEP)) + "/>"))
put("100,000 namespaces", "a.docx", lambda: docx("<w:p " + "".join(f" xmlns:a{k}='b{k}'" for k in range(DEEP)) + "/>"))

# --- web pages -------------------------------------------------------------------------------------------------

put("html 100,000 deep", "a.html", lambda: html("<div>" * DEEP + "roti" + "</div>" * DEEP))
put("html 100,000 deep, lists", "a.html", lambda: html("<ul><li>roti " * DEEP))
put("html of tags that close badly", "a.html", lambda: html("<b><p>roti</b><i></p>" * 50_000))
put("html of a million tags", "a.html", lambda: html("<br><p>roti" * 500_000))
put("html with tables in tables", "a.html", lambda: html("<table><tr><td>" * 5000 + "roti"))
put("html with a comment that never ends", "a.html", lambda: html("<p>roti</p><!--" + "- " * 2_000_000))
put("html of comments that begin", "a.html", lambda: html("<!--" * 300_000))
put("html with a script that never ends", "a.html", lambda: html("<p>roti dan ikan</p><script>" + "<" * 2_000_000))
put("html of less-than signs", "a.html", lambda: html("<" * 3_000_000))
put("html of declarations", "a.html", lambda: html("<![CDATA[" * 200_000 + "<!x" * 200_000 + "<?" * 200_000))
put("html with an attribute of 20 MB", "a.html", lambda: html(f'<p title="{"x" * 20_000_000}">roti</p>'))
put("html with 100,000 attributes", "a.html", lambda: html("<p" + "".join(f" a{k}=1" for k in range(DEEP)) + ">roti"))
put("html with numbers for characters", "a.html",
    html("<p>roti &#99999999999;&#xD800;&#0;&#x110000;&" + "#1" * 5000 + ";" + "&#" + "9" * 100_000 + ";</p>"))  # fmt: skip
put("html with entities", "a.html", lambda: html("&NotEqualTilde" * 300_000))
put("html that wants files", "a.html",
    html('<p>roti</p><iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:9/x"><object data="secret.txt">'
         "</object><link rel=import href=secret.txt>", '<base href="file:///"><meta http-equiv=refresh content="0;http://127.0.0.1:9">'))  # fmt: skip
put(
    "html that lies about its encoding",
    "a.html",
    "<html><meta charset=utf-16><p>Anak itu membeli roti é</p>".encode("latin-1"),
)
put("html in UTF-7", "a.html", b"<html><meta charset=utf-7><p>+ADw-script+AD4-roti</p>")
put("html in no encoding", "a.html", b"<html><meta charset='../../etc/passwd'><p>Anak itu membeli roti \xff\xfe</p>")
put("html in rot13", "a.html", b"<html><meta charset=rot13><p>Anak itu membeli roti \xc3\xa9</p>")
put("html in punycode", "a.html", b"<html><meta charset=idna><p>Anak itu membeli roti \xc3\xa9</p>" + b"-a" * 5000)

# --- Markdown, subtitles ----------------------------------------------------------------------------------------

put("markdown of quotations in quotations", "a.md", lambda: b">" * 100_000 + b" roti\n")
put("markdown of lists in lists", "a.md", lambda: b"".join(b" " * (2 * k) + b"- roti\n" for k in range(1500)))
put("markdown of stars", "a.md", lambda: b"*a **a " * 50_000)
put("markdown of brackets", "a.md", lambda: b"[" * 100_000 + b"roti" + b"](" * 50_000)
put("markdown of links that begin", "a.md", lambda: b"[a](b " * 50_000)
put("markdown of backticks", "a.md", lambda: b" ".join(b"`" * k for k in range(1, 1500)))
put("markdown of definitions", "a.md", lambda: b"".join(b"[a%d]: x\n" % k for k in range(50_000)) + b"[a1] " * 20_000)
put("markdown of tables", "a.md", lambda: b"|a" * 3000 + b"\n" + b"|-" * 3000 + b"\n" + b"|x\n" * 3000)
put("markdown of html", "a.md", lambda: b"<!--" * 50_000 + b"<?" * 50_000 + b"<a " * 50_000)
put("markdown of underscores and escapes", "a.md", lambda: b"_\\*" * 100_000 + b"&" * 100_000)
put("subtitles of a million cues", "a.srt", lambda: b"1\n00:00:01,000 --> 00:00:02,000\nroti\n\n" * 300_000)
put("subtitles of one cue", "a.srt", lambda: b"1\n00:00:01,000 --> 00:00:02,000\n" + b"roti\n" * 500_000)
put("subtitles with times beyond time", "a.srt", b"1\n999:99:99,999 --> 000:00:00,000\nroti dan ikan di pasar\n\n" * 20)
put("subtitles of voices", "a.vtt", lambda: b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + b"<v x" * 200_000 + b">roti")
put("subtitles of tags", "a.vtt", lambda: b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + b"<c.x>{\\" * 100_000 + b"roti")
put("subtitles of sounds", "a.srt", lambda: b"1\n00:00:01,000 --> 00:00:02,000\n" + b"[roti" * 100_000)
put("subtitles that roll", "a.srt", lambda: b"".join(
    b"%d\n00:00:%02d,000 --> 00:00:%02d,000\n%s\n\n" % (k, k % 60, (k + 1) % 60, b"roti " * k) for k in range(1, 120)))  # fmt: skip

# --- PDF ---------------------------------------------------------------------------------------------------------

put("pdf whose pages hold themselves", "a.pdf", pdf({2: b"<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 3>>"}))
put("pdf whose page is its parent", "a.pdf", pdf({3: b"<</Type/Page/Parent 3 0 R/Contents 4 0 R/Resources 3 0 R>>"}))
put("pdf of a billion pages", "a.pdf", pdf({2: b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>"}))
put("pdf of 20,000 pages", "a.pdf", lambda: pdf({2: b"<</Type/Pages/Kids[" + b"3 0 R " * 20_000 + b"]/Count 20000>>"}))
put("pdf with JavaScript", "a.pdf",
    pdf({1: b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL('http://127.0.0.1:9'))>>>>"}))  # fmt: skip
put("pdf that starts a program", "a.pdf", pdf({1: b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>>>"}))
put("pdf with a bomb", "a.pdf", lambda: pdf({4: _pdf_stream(_zlibbed(1 << 29, b"0 "))}))
put("pdf with bombs in bombs", "a.pdf",
    lambda: pdf({4: _pdf_stream(zlib.compress(_zlibbed(1 << 30), 9), b"[/FlateDecode/FlateDecode]")}))  # fmt: skip
put("pdf with a million letters on a page", "a.pdf",
    lambda: pdf({4: _pdf_stream(zlib.compress(b"BT /F1 1 Tf " + b"(roti dan ikan) Tj " * 100_000 + b"ET"))}))  # fmt: skip
put("pdf with forms in forms", "a.pdf", pdf({
    3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
    4: b"<</Length 12>>stream\n/X Do /X Do \nendstream",
    6: b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 12>>stream\n/X Do /X Do \nendstream"}))  # fmt: skip
put(
    "pdf that is deep",
    "a.pdf",
    lambda: pdf({1: b"<</Type/Catalog/Pages 2 0 R/X " + b"[" * 200_000 + b"]" * 200_000 + b">>"}),
)
put("pdf whose table is its own former", "a.pdf",
    lambda: pdf().replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev %d>>" % pdf().rfind(b"xref\n0")))  # fmt: skip
put("pdf with a font that is broken", "a.pdf",
    pdf({5: b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</FontFile2 6 0 R>>/ToUnicode 4 0 R>>", 6: b"<</Length 4>>stream\nxxxx\nendstream"}))  # fmt: skip
put("pdf of a header", "a.pdf", b"%PDF-1.7\n" + b"1 0 obj\n" * 100_000)


def _pdf_stream(data: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    return b"<</Length %d/Filter %s>>stream\n%s\nendstream" % (len(data), filters, data)


# --- aligned text -------------------------------------------------------------------------------------------------

put("tsv with quotes that never end", "a.tsv", lambda: b'id\ten\n"' + b"roti\tbread\n" * 40_000, ROWS)
put("csv with quotes that never end", "a.csv", lambda: b'id,en\n"' + b'roti,"bread\n' * 300_000, ROWS)
put("csv of 10,000 columns", "a.csv", lambda: (b"id,en" + b",x" * 10_000 + b"\n") + b"roti,bread" + b"," * 10_000, ROWS)
put(
    "csv of 10,000 languages",
    "a.csv",
    lambda: b"id,en," + b",".join(b"q%c%c" % (97 + k % 20, 97 + k // 20 % 26) for k in range(10_000)) + b"\nx",
    ROWS,
)
put(
    "csv with formulas",
    "a.csv",
    b'id,en\n=cmd|\' /C calc\'!A0,"=HYPERLINK(""http://127.0.0.1:9"")"\n@SUM(1),+1+1\n-1+2,\t=1\n' * 3,
    ROWS,
)
put("csv with a field of 40 MB", "a.csv", lambda: b"id,en\n" + b"roti " * 8_000_000 + b",bread\n", ROWS)
put("csv of NULs", "a.csv", b"id,en\nro\0ti,br\0ead\n" + b"\0" * 5000, ROWS)
put("csv of a million rows", "a.csv", lambda: b"id,en\n" + b"roti,bread\n" * 1_200_000, ROWS)
put("tsv of many different rows", "a.tsv",
    lambda: b"id\ten\n" + b"".join(b"roti %d\tbread %d\n" % (k, k) for k in range(30_000)), ROWS)  # fmt: skip
put("tsv with a column twice", "a.tsv", b"id\tid\ten\nroti\troti\tbread\n", ROWS)
put("tsv of a header", "a.tsv", b"id\ten\n", ROWS)
put(
    "tsv with a score of infinity",
    "a.tsv",
    b"id\ten\tscore\nroti\tbread\tinf\nroti\tbread\tnan\nroti\tbread\t1e999\n",
    ROWS,
)
put("jsonl with lone surrogates", "a.jsonl", b'{"text": {"id": "roti \\ud800", "en": "bread \\udfff"}}\n' * 5, ROWS)
put("jsonl 100,000 deep", "a.jsonl", lambda: b'{"text": ' + b"[" * DEEP + b"]" * DEEP + b"}\n", ROWS)
put("jsonl of deep objects", "a.jsonl", lambda: b'{"text":' * DEEP + b"1" + b"}" * DEEP, ROWS)
put(
    "jsonl with huge numbers",
    "a.jsonl",
    b'{"id": %s, "score": 1e999, "text": {"id": "roti", "en": "bread"}}\n' % (b"9" * 5000),
    ROWS,
)
put("jsonl with not a number", "a.jsonl", b'{"score": NaN, "text": {"id": "roti", "en": "bread"}}\n', ROWS)
put("jsonl of other kinds", "a.jsonl", b'{"text": {"id": ["roti"], "en": 5}}\n{"text": [1]}\n[]\n5\nnull\n', ROWS)
put("jsonl with odd languages", "a.jsonl", b'{"text": {"../../x": "roti", "en\\u0000": "bread", "<b>": "x"}}\n', ROWS)
put(
    "jsonl of one line of 50 MB",
    "a.jsonl",
    lambda: b'{"text": {"id": "' + b"roti " * 10_000_000 + b'", "en": "x"}}\n',
    ROWS,
)

# --- word lists, collections, dictionaries, corrections -------------------------------------------------------------

KNOWING = (*VOCAB, "--known", "{bad}")
ASKING = (*VOCAB, "--dictionary", "en-id={bad}")
MINE = (*DECK, "--collection", "{bad}")
REVIEWED = (*VOCAB, "--corrections", "{bad}")
put("a word list of 50 MB in one line", "a.txt", lambda: b"roti " * 10_000_000, KNOWING)
put("a word list of a million lines", "a.txt", lambda: b"".join(b"roti%d\n" % k for k in range(1_000_000)), KNOWING)
put("a word list of quotes", "a.csv", lambda: b'"roti,' * 200_000, KNOWING)
put("a word list with an odd separator", "a.txt", b"#separator:\x00\nroti\n", KNOWING)
put("a word list with a long separator", "a.txt", b'#separator:"\n#html:true\nro"ti\n', KNOWING)
put(
    "a word list of markup",
    "a.txt",
    lambda: b"#html:true\n" + b"<script>" * 50_000 + b"<style" * 50_000 + b"<!--" * 50_000,
    KNOWING,
)
put("a collection that is a bomb", "a.apkg", lambda: _bomb("collection.anki2", 3 << 29, {"media": "{}"}), KNOWING)
put(
    "a collection that is a bomb of zstd",
    "a.colpkg",
    lambda: packed({"collection.anki21b": _zstd(bytes(1 << 28))}),
    KNOWING,
)
put("a collection packed wrongly", "a.colpkg", packed({"collection.anki21b": b"\x28\xb5\x2f\xfdroti"}), KNOWING)
put("a collection of nothing", "a.anki2", b"", KNOWING)
put("a collection without end", "a.anki2", lambda: samples.anki2(
    "DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
    "SELECT id, 'g' || id AS guid, 1 AS mid, 1 AS mod, '' AS tags, 'roti' AS flds FROM n"), KNOWING)  # fmt: skip
put("my collection without end", "a.anki2", lambda: samples.anki2(
    "DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
    "SELECT id, 'g' || id AS guid, 1 AS mid, 1 AS mod, '' AS tags, 'roti' AS flds FROM n"), MINE)  # fmt: skip
put("a collection that opens others", "a.anki2", lambda: samples.anki2(
    "CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT load_extension('x'); END;"
    "UPDATE notes SET flds = x'ff00ff', mid = 'x', guid = NULL"), KNOWING)  # fmt: skip
put("my collection of other kinds", "a.anki2", lambda: samples.anki2(
    "UPDATE notes SET flds = NULL, mid = 'x', guid = NULL, tags = 5, mod = 'x'"), MINE)  # fmt: skip
put(
    "a collection of deep JSON",
    "a.anki2",
    lambda: samples.anki2("UPDATE col SET models = '" + "[" * DEEP + "'"),
    KNOWING,
)
put("a collection of other JSON", "a.anki2", lambda: samples.anki2("UPDATE col SET models = '[1, 2]'"), MINE)
put("a collection with a field of 16 MB", "a.apkg", lambda: samples.apkg(samples.anki2(
    "UPDATE notes SET flds = replace(hex(zeroblob(8000000)), '0', 'r')")), KNOWING)  # fmt: skip
put("a collection with markup of 2 MB", "a.apkg", lambda: samples.apkg(samples.anki2(
    "UPDATE notes SET flds = replace(hex(zeroblob(300000)), '0', '<style ')")), KNOWING)  # fmt: skip
put("a dictionary that is a bomb", "a.gz", lambda: _gzipped(1 << 30), ASKING)
put("a dictionary that is a bomb of xz", "a.xz", lambda: lzma.compress(bytes(1 << 26), preset=0), ASKING)
put("a dictionary that is a bomb of bzip2", "a.bz2", lambda: bz2.compress(bytes(1 << 26)), ASKING)
put(
    "a dictionary in gzip in gzip",
    "a.gz",
    lambda: gzip.compress(gzip.compress(gzip.compress(samples.CEDICT, mtime=0), mtime=0), mtime=0),
    ASKING,
)
put("a dictionary of links", "a.tar", _tar({"d.ifo": b""}, tarfile.SYMTYPE, "../secret.txt"), ASKING)
put("a dictionary in one line", "a.u8", lambda: "麵包 面包 [mian4 bao1] ".encode() + b"/bread" * 3_000_000, ASKING)
put("a dictionary of brackets", "a.tsv", lambda: b"bread\t" + b"(" * 300_000 + b"roti" + b")" * 300_000 + b"\n", ASKING)
put("a dictionary of many entries", "a.tsv", lambda: b"".join(b"b%d\tr%d\n" % (k, k) for k in range(60_000)), ASKING)


def _zstd(data: bytes) -> bytes:
    import sys

    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    packed_data: bytes = zstd.compress(data)
    return packed_data


def _stardict(name: str, files: dict[str, bytes]) -> None:
    put(name, "a.zip", packed({f"d.{suffix}": data for suffix, data in files.items()}), ASKING)


_stardict("StarDict that lies of its words", samples.stardict(wordcount="9" * 5000, idxfilesize=-1))
_stardict("StarDict that lies of its width", samples.stardict(idxoffsetbits=64))
_stardict("StarDict of unknown kinds", samples.stardict(sametypesequence="\x00XWP" * 50))
_stardict(
    "StarDict that leads out",
    samples.stardict(bookname="../../x") | {"idx": b"bread\0\xff\xff\xff\xff\xff\xff\xff\xff"},
)
_stardict("StarDict whose articles overlap", samples.stardict() | {
    "idx": b"".join(b"b%d\0\0\0\0\0\x00\x3d\x08\xff" % k for k in range(20_000)), "dict": b"roti " * 900_000})  # fmt: skip
put("corrections of 10,000 columns", "a.csv", lambda: b"headword,gloss" + b",x" * 10_000 + b"\nbread,roti\n", REVIEWED)
put(
    "corrections with quotes that never end",
    "a.csv",
    lambda: b'headword,gloss\n"' + b'bread,"roti\n' * 200_000,
    REVIEWED,
)
put("corrections with NULs", "a.csv", b"headword,gloss,target,base\nbr\0ead,roti\0,en,id\n\0", REVIEWED)
put(
    "corrections of exported lies",
    "a.csv",
    b"headword,gloss,note\n#exported " + b"A" * 200_000 + b",\xff,x\n",
    REVIEWED,
)
put("corrections that are a spreadsheet", "a.csv", packed({"xl/workbook.xml": "x"}), REVIEWED)

# --- recipes --------------------------------------------------------------------------------------------------------


def recipe(name: str, text: str | bytes | Callable[[], str]) -> None:
    """An input that is a recipe."""
    put(name, "a.toml", lambda: t if isinstance(t := text() if callable(text) else text, bytes) else t.encode(), BUILD)


recipe("a recipe that is empty", "")
recipe("a recipe of NULs", bytes(1000))
recipe("a recipe of noise", random.Random(3).randbytes(100_000))
recipe("a recipe in UTF-16", RECIPE.encode("utf-16"))
recipe("a recipe with arrays 10,000 deep", "x = " + "[" * 10_000 + "]" * 10_000)
recipe("a recipe with tables 10,000 deep", "x = " + "{a=" * 10_000 + "1" + "}" * 10_000)
recipe("a recipe with a key 50,000 deep", lambda: "a." * 50_000 + "b = 1")
recipe("a recipe with a table 50,000 deep", lambda: "[" + "a." * 50_000 + "b]")
recipe("a recipe with huge numbers", RECIPE.replace("items = 2", "items = " + "9" * 5000))
recipe(
    "a recipe that wants a quintillion",
    RECIPE.replace("items = 2", f"items = {10**18}").replace("words = 20", f"words = {10**18}"),
)
recipe("a recipe with a key twice", RECIPE + "items = 3\n")
recipe("a recipe of 60 MB", lambda: "# roti\n" * 8_600_000)
recipe("a recipe with a key of 1 MB", lambda: RECIPE.replace("[text]", f"[text]\n{'x' * 1_000_000} = 1"))
recipe("a recipe with a value of 20 MB", lambda: RECIPE.replace("Kepala desa", "x" * 20_000_000))
recipe("a recipe that leads up", RECIPE.replace('output = "out"', 'output = "../x"'))
recipe("a recipe that leads to the root", RECIPE.replace('output = "out"', 'output = "/tmp/../x-of-learn"'))
recipe("a recipe that leads up by a name", RECIPE.replace("[text]", '[text]\nname = "../x"'))
recipe("a recipe with a name of devices", RECIPE.replace("[text]", '[text]\nname = "CON"'))
recipe("a recipe with a name with NUL", RECIPE.replace("[text]", '[text]\nname = "a\\u0000b"'))
recipe("a recipe with a long name", RECIPE.replace("[text]", f'[text]\nname = "{"x" * 5000}"'))
recipe("a recipe with a long output", RECIPE.replace('output = "out"', f'output = "out/{"x" * 5000}"'))
recipe("a recipe with NUL in its output", RECIPE.replace('output = "out"', 'output = "out/a\\u0000b"'))
recipe("a recipe with NUL in a path", RECIPE.replace("good.id.txt", "a\\u0000b"))
recipe("a recipe with a path of surrogates", RECIPE.replace("good.id.txt", "a\\ud800b"))
recipe("a recipe with a device", RECIPE.replace("good.id.txt", "/dev/zero"))
recipe("a recipe with a folder", RECIPE.replace("good.id.txt", "out"))
recipe("a recipe with a path of lines", RECIPE.replace("good.id.txt", "a\\nlearn: done\\u001b[2Jb"))
recipe("a recipe that names itself", RECIPE.replace("good.id.txt", "a.toml"))
recipe(
    "a recipe with templates in it",
    RECIPE.replace("Kepala desa", "{{ 7*7 }}{% for x in range(10**9) %}${7*7}`id`$(id)"),
)
recipe(
    "a recipe of lists for all",
    "".join(f"{key} = [1]\n" for key in ("text", "documents", "aligned", "pairs", "deck", "quiz", "output")),
)


@special
def a_recipe_whose_output_is_a_link_that_leads_out(folder: Path) -> tuple[str, ...]:
    outside = folder / "outside"
    outside.mkdir()
    here = folder / "here"
    here.mkdir()
    for name in ("good.id.txt", "good.en.txt"):
        (here / name).write_bytes((folder / name).read_bytes())
    (here / "out").symlink_to(outside)
    (here / "a.toml").write_text(RECIPE, encoding="utf-8")
    return ("build", "here/a.toml")


@special
def a_catalogue_whose_output_is_a_link_that_leads_out(folder: Path) -> tuple[str, ...]:
    (folder / "outside").mkdir()
    _texts(folder / "cat", "one")
    (folder / "cat" / "decks").symlink_to(folder / "outside")
    return ("build", "cat")


@special
def a_catalogue_that_leads_up(folder: Path) -> tuple[str, ...]:
    _texts(folder / "cat", "one")
    (folder / "cat" / "catalogue.toml").write_text('output = ".."\n', encoding="utf-8")
    return ("build", "cat")


@special
def a_catalogue_of_odd_names(folder: Path) -> tuple[str, ...]:
    for name in ("...", "a\nb", "CON", "-rf", "a b", "a-b", "<script>", "%2e%2e", "\u202etxt", "~", "$(id)"):
        _texts(folder / "out" / "cat", name)
    return ("build", "out/cat")


@special
def a_catalogue_of_bad_texts(folder: Path) -> tuple[str, ...]:
    cat = folder / "out" / "cat"
    for k, (suffix, data) in enumerate(DOCUMENTS.items()):
        place = _texts(cat, f"t{k}")
        (place / "id.txt").unlink()
        (place / f"id.{suffix}").write_bytes(flipped(data, k, 0.02))
    return ("build", "out/cat")


@special
def a_catalogue_of_nothing(folder: Path) -> tuple[str, ...]:
    return ("build", "out")


@special
def a_catalogue_with_loops(folder: Path) -> tuple[str, ...]:
    cat = folder / "out" / "cat"
    place = _texts(cat, "one")
    (cat / "loop").symlink_to(cat)
    (place / "zh.txt").symlink_to(place / "zh.txt")
    (place / "hi.txt").symlink_to(folder / "nowhere")
    return ("build", "out/cat")


def _texts(cat: Path, name: str) -> Path:
    place = cat / name
    place.mkdir(parents=True)
    (place / "id.txt").write_text(INDONESIAN, encoding="utf-8")
    (place / "en.txt").write_text(ENGLISH, encoding="utf-8")
    (cat / "catalogue.toml").write_text('[pairs]\ntargets = ["id"]\n[deck]\nconfidence = 0.1\n[quiz]\nitems = 1\n')
    return place


# --- paths ------------------------------------------------------------------------------------------------------------


@special
def a_device(folder: Path) -> tuple[str, ...]:
    return ("align", "good.en.txt", "id=/dev/zero")


@special
def a_folder(folder: Path) -> tuple[str, ...]:
    return ("align", "good.en.txt", "id=out")


@special
def a_link_to_itself(folder: Path) -> tuple[str, ...]:
    (folder / "a.txt").symlink_to(folder / "a.txt")
    return ("align", "good.en.txt", "id=a.txt")


@special
def a_name_that_is_too_long(folder: Path) -> tuple[str, ...]:
    return ("align", "good.en.txt", "id=" + "x" * 5000)


@special
def a_name_with_lines_and_colours(folder: Path) -> tuple[str, ...]:
    return ("align", "good.en.txt", "id=a\nlearn: all is well\x1b[31m\x07\u202e.txt")


@special
def a_name_that_is_no_text(folder: Path) -> tuple[str, ...]:
    name = os.fsdecode(b"a\xff\xfe.txt")
    (folder / name).write_text(INDONESIAN, encoding="utf-8")
    return ("align", "good.en.txt", f"id={name}", "-o", "out/rows.tsv", "--format", "tsv")


@special
def an_output_that_is_a_link(folder: Path) -> tuple[str, ...]:
    (folder / "out" / "rows.tsv").symlink_to(folder / "secret.txt")
    return tuple(part.replace("{bad}", "good.id.txt") for part in ALIGN)


@special
def an_output_that_is_a_folder(folder: Path) -> tuple[str, ...]:
    (folder / "out" / "rows.tsv").mkdir()
    return tuple(part.replace("{bad}", "good.id.txt") for part in ALIGN)


@special
def a_title_that_leads_up(folder: Path) -> tuple[str, ...]:
    (folder / "a.txt").write_text(INDONESIAN.replace("Kepala desa", "../../../x/CON"), encoding="utf-8")
    return (
        "deck",
        "good.en.txt",
        "id=a.txt",
        "--target",
        "id",
        "--base",
        "en",
        "--confidence",
        "0.1",
        "-o",
        "out/a.apkg",
    )


@special
def a_name_that_leads_up(folder: Path) -> tuple[str, ...]:
    (folder / "..%2f..%2fx;rm -rf.id.txt").write_text(INDONESIAN, encoding="utf-8")
    return (
        "quiz",
        "..%2f..%2fx;rm -rf.id.txt",
        "good.en.txt",
        "--target",
        "id",
        "--base",
        "en",
        "--items",
        "2",
        "-o",
        "out",
    )
