"""Markdown, by CommonMark's rules, with tables, front matter and footnotes as most programs have them.

Where the lines of a file are as long as paragraphs, a line break was not made to keep lines short, and so each line
is a block of its own, as in plain text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from learn.document import BlockKind
from learn.reading.text import Part, is_list_item, joint, width

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*(?![|>\[{&*!])([^\n]+)$", re.MULTILINE)
_NOTE = re.compile(r"\[\^[^\]\s]{1,50}\](?!:)")
_NOTE_TEXT = re.compile(r"^\[\^[^\]\s]{1,50}\]:[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t]*(?=\n[ \t]{2,}\S)))*", re.MULTILINE)
_ATTRIBUTES = re.compile(r"\s*\{[#.][^{}\n]{0,200}\}\s*$")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_WRAPPED = 120
"""Columns that lines have at most in files whose lines are kept short."""
_DEEPEST = 20
_MOST = 5_000_000
"""Characters of a file in Markdown."""


def read_markdown(text: str) -> list[Part]:
    """The parts of a text in Markdown. Raises ValueError for what is too long."""
    from markdown_it import MarkdownIt

    if len(text) > _MOST:
        raise ValueError(f"has more than {_MOST // 1_000_000} million characters; divide it")
    parts: list[Part] = []
    if front := _FRONT.match(text):
        text = text[front.end() :]
        if title := _TITLE.search(front.group(1)):
            parts.append(Part(title.group(1).strip().strip("\"'"), BlockKind.TITLE))
    text = _NOTE.sub("", _NOTE_TEXT.sub("", _COMMENT.sub("", text)))
    lines = [width(line) for line in text.split("\n") if line.strip()]
    kept = sum(w > _WRAPPED for w in lines) > len(lines) / 10
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    # Without the rule for code by indentation: whoever indents a paragraph by four spaces means a paragraph.
    found = list(_parts(parser.disable("code").parse(text), kept=kept))
    if parts and found and found[0].text == parts[0].text:
        found = found[1:]
    return parts + found


def _parts(tokens: Sequence[Token], *, kept: bool) -> Iterator[Part]:
    """The parts that tokens make; line breaks that only end a line are kept or are spaces."""
    kinds: list[tuple[str, BlockKind | None]] = []
    markers: list[str] = []
    level = 0
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in {"heading", "blockquote", "list_item", "td", "th"}:
            if token.nesting > 0:
                kinds.append((name, _KINDS[name]))
                level = int(token.tag[1]) if name == "heading" else level
                if name == "list_item":
                    markers.append(f"{token.info}{token.markup}")
            else:
                kinds.pop()
                if name == "list_item":
                    markers.pop()
        elif token.type == "inline":
            kind = kinds[-1][1] if kinds else None
            text = _ATTRIBUTES.sub("", _inline(token.children or [], kept=kept))
            if kind is BlockKind.HEADING:
                yield Part(text, kind, level=level)
            elif kind is BlockKind.ITEM:
                yield Part(text, kind, markers[-1])
                markers[-1] = ""
            else:
                yield Part(text, kind)
        elif token.type in {"fence", "code_block"}:
            yield Part(token.content)
        elif token.type == "html_block":
            yield Part(html.unescape(_TAG.sub("", token.content)))


_KINDS = {
    "heading": BlockKind.HEADING,
    "blockquote": BlockKind.QUOTATION,
    "list_item": BlockKind.ITEM,
    "td": BlockKind.PARAGRAPH,
    "th": BlockKind.PARAGRAPH,
}


def _inline(tokens: Sequence[Token], *, kept: bool) -> str:
    """The text of what stands in a line; of pictures and markup nothing."""
    out = ""
    for i, token in enumerate(tokens):
        if token.type in {"text", "code_inline"}:
            out += token.content
        elif token.type == "hardbreak" or (token.type == "html_inline" and token.content.lower().startswith("<br")):
            out += "\n"
        elif token.type == "softbreak":
            following = next((t.content for t in tokens[i + 1 :] if t.content), "")
            out += "\n" if kept or is_list_item(following) else joint(out, following)
    return out
