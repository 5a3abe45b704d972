"""What the HTML pages of this program share: a policy that lets nothing in, escaping, fonts for each script."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

    from learn.languages import Language

# Where the language names no fonts, or none that is there: what phones, Windows, macOS and Linux have.
_STACKS: Mapping[str, tuple[str, ...]] = {
    "ARABIC": (
        "Noto Naskh Arabic",
        "Geeza Pro",
        "Traditional Arabic",
        "Noto Sans Arabic",
        "Segoe UI",
        "Tahoma",
    ),
    "CJK": (
        "Noto Sans SC",
        "Noto Sans CJK SC",
        "PingFang SC",
        "Microsoft YaHei",
        "Hiragino Sans GB",
        "SimSun",
    ),
    "HIRAGANA": ("Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "Meiryo"),
    "KATAKANA": ("Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "Meiryo"),
    "HANGUL": ("Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic"),
    "DEVANAGARI": ("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Mangal"),
    "HEBREW": ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "Arial"),
    "THAI": ("Noto Sans Thai", "Thonburi", "Leelawadee UI", "Tahoma"),
}
_PLAIN = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Helvetica", "Arial")

# Size and line height beside Latin text: Naskh and Devanagari are small for their size and tall.
_SIZES: Mapping[str, tuple[float, float]] = {
    "ARABIC": (1.2, 1.9),
    "DEVANAGARI": (1.06, 1.75),
    "THAI": (1.06, 1.8),
    "CJK": (1.04, 1.75),
}

# Characters that HTML and UTF-8 cannot carry.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return the text without characters that no page can hold."""
    return _UNPRINTABLE.sub("\ufffd", text)


@cache
def environment(folder: Path) -> Environment:
    """Return where the templates of a folder come from; whatever they are given is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )


def policy(style: str, scripts: Iterable[str] = (), *, sounds: bool = False) -> str:
    """Return a Content-Security-Policy that lets through this style and these scripts, and nothing else.

    With `sounds`, also those that stand in the page itself.
    """
    hashes = " ".join(_hash(code) for code in scripts)
    allowed = ["default-src 'none'", f"style-src {_hash(style)}", *([f"script-src {hashes}"] if hashes else [])]
    allowed += ["media-src data:"] if sounds else []
    return "; ".join([*allowed, "base-uri 'none'", "form-action 'none'"])


def fonts(name: str, language: Language, text: str) -> str:
    """Return the CSS rule for the class of a language, whose text shows what script it is in."""
    hand = script(text)
    families = dict.fromkeys([*language.fonts, *_STACKS.get(hand, ()), *_PLAIN])
    size, height = _SIZES.get(hand, (1.0, 1.6))
    stack = ", ".join([*(css_string(family) for family in families), "sans-serif"])
    return f".{name} {{ font-family: {stack}; font-size: {size}em; line-height: {height}; }}\n"


@lru_cache(maxsize=4096)
def script(text: str) -> str:
    """Return the script of most letters, as Unicode names it ("ARABIC", "CJK"), "" without letters."""
    counts: dict[str, int] = {}
    for c in text:
        if c.isalpha():
            name = unicodedata.name(c, "").partition(" ")[0]
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name], default="")


def css_string(text: str) -> str:
    """Return a string as CSS writes it, all but plain letters escaped; system keywords stay bare."""
    if text in {"system-ui", "-apple-system"}:
        return text
    return '"' + "".join(c if c.isascii() and (c.isalnum() or c in " -") else f"\\{ord(c):x} " for c in text) + '"'


def _hash(code: str) -> str:
    """Return a source for a Content-Security-Policy that lets exactly this code through."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"
