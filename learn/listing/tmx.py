"""Rows as TMX 1.4, the exchange format of translation memories (LISA OSCAR 2005, now ETSI GS LIS 002)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from learn.document import Row

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML has no way to write."""


def tmx(found: Sequence[Row], langs: Sequence[str]) -> Iterator[str]:
    """The lines of a TMX file: a unit a row, with its score, its section and what kind of text it is as `prop`.

    A row with text in one language only is a unit too, as the DTD allows: without it, the text would be lost to
    those who read the file back. A unit without text in the first language names another as its source.
    """
    from learn import __version__

    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    yield '<tmx version="1.4">'
    yield (
        f'<header creationtool="learn" creationtoolversion={_value(__version__)} segtype="sentence" o-tmf="learn"'
        f' adminlang="en" srclang={_value(langs[0])} datatype="plaintext"/>'
    )
    yield "<body>"
    for row in found:
        texts = {lang: text for lang in langs if (text := _text(row.text(lang)))}
        if not texts:
            continue
        source = "" if langs[0] in texts else f" srclang={_value(next(iter(texts)))}"
        yield f'<tu tuid="{row.id}"{source}>'
        yield f'<prop type="score">{row.score}</prop>'
        if section := _text(row.section):
            yield f'<prop type="section">{section}</prop>'
        yield f'<prop type="kind">{row.kind}</prop>'
        for lang, text in texts.items():
            yield f"<tuv xml:lang={_value(lang)}><seg>{text}</seg></tuv>"
        yield "</tu>"
    yield "</body>"
    yield "</tmx>"


def _text(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(_NOT_XML.sub("", text))


def _value(text: str) -> str:
    from xml.sax.saxutils import quoteattr

    return quoteattr(_NOT_XML.sub("", text))
