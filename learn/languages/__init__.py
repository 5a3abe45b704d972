"""Languages: sentences, words, dictionary forms, readings, writing direction and voices.

`get` gives the language of any well-formed code; `known` lists those that have a module of their own.
"""

from __future__ import annotations

import importlib
import re
from functools import cache

from learn.errors import RequestError
from learn.languages import scripts
from learn.languages.base import Language, Span, Token

__all__ = ["MODULES", "Language", "Span", "Token", "get", "known", "normal"]

MODULES = {
    "ar": "ar", "de": "de", "en": "en", "es": "es", "fr": "fr", "hi": "hi", "id": "id_", "ja": "ja", "ko": "ko",
    "ru": "ru", "th": "th", "tl": "tl", "tr": "tr", "vi": "vi", "zh": "zh",
}  # fmt: skip
"""The languages with a module of their own, and its name in this package."""

_SAME = dict(
    pair.split(":")
    for pair in [
        "ara:ar",
        "arb:ar",
        "ben:bn",
        "deu:de",
        "ger:de",
        "ell:el",
        "gre:el",
        "eng:en",
        "spa:es",
        "fas:fa",
        "per:fa",
        "pes:fa",
        "fra:fr",
        "fre:fr",
        "heb:he",
        "iw:he",
        "hin:hi",
        "in:id",
        "ind:id",
        "ita:it",
        "jpn:ja",
        "kor:ko",
        "mar:mr",
        "may:ms",
        "msa:ms",
        "zsm:ms",
        "dut:nl",
        "nld:nl",
        "pol:pl",
        "por:pt",
        "rus:ru",
        "swa:sw",
        "tam:ta",
        "tel:te",
        "tha:th",
        "fil:tl",
        "tgl:tl",
        "tur:tr",
        "ukr:uk",
        "urd:ur",
        "vie:vi",
        "ji:yi",
        "chi:zh",
        "cmn:zh",
        "zho:zh",
    ]
)
"""Other codes of the same languages."""

_TRADITIONAL = re.compile(r"zh(-Hant.*|-(TW|HK|MO))")
_WELL_FORMED = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[a-z0-9]{2,8})*", re.IGNORECASE)


def known() -> tuple[str, ...]:
    """The codes of the languages with a module of their own."""
    return tuple(MODULES)


def normal(code: str) -> str:
    """A language code as BCP 47 writes it ("zh-Hant", "pt-BR"), by its usual primary code ("fil" is "tl")."""
    plain = code.strip().replace("_", "-")
    if not _WELL_FORMED.fullmatch(plain):
        raise RequestError(
            f"{code!r} is no language code: give a code such as 'id', 'zh-Hant' or 'pt-BR' (BCP 47; "
            "`learn languages` lists those with an analysis of their own)"
        )
    first, *rest = plain.split("-")
    shaped = [_SAME.get(first.lower(), first.lower())]
    shaped += [p.title() if len(p) == 4 else p.upper() if len(p) in {2, 3} else p.lower() for p in rest]
    return "-".join(shaped)


def get(code: str) -> Language:
    """The language of a code; any well-formed code has at least what the base does for every language."""
    return _get(normal(code))


@cache
def _get(code: str) -> Language:
    lang = code.split("-", maxsplit=1)[0]
    base: type[Language] = Language
    if lang in MODULES:
        module = importlib.import_module(f"learn.languages.{MODULES[lang]}")
        base = module.Traditional if _TRADITIONAL.fullmatch(code) else module.LANGUAGE
    if base.code == code:
        return base()
    return _variant(base, code)


def _variant(base: type[Language], code: str) -> Language:
    """A language that differs from `base` in what its code says: name, script with its fonts, voice."""
    script = scripts.of(code) if base is Language or re.search("-[A-Z][a-z]{3}", code) else base.script
    region = re.search("-([A-Z]{2})(-|$)", code)
    lang = code.split("-", maxsplit=1)[0]
    voice = scripts.VOICES.get(lang, "") if base is Language else base.voice
    own = {
        "code": code,
        "name": base.name or scripts.NAMES.get(lang, code),
        "script": script,
        "direction": "rtl" if script in scripts.RIGHT_TO_LEFT else "ltr",
        "fonts": scripts.FONTS.get(script, ()) if base is Language else base.fonts,
        "space": "" if script in scripts.UNSPACED else base.space,
        "espeak": scripts.ESPEAK.get(lang, "") if base is Language else base.espeak,
        "voice": f"{voice.split('_')[0]}_{region[1]}" if voice and region else voice,
    }
    variant: type[Language] = type(f"{base.__name__}_{code.replace('-', '_')}", (base,), own)
    return variant()
