"""Which languages a dictionary is between: said before its path, in the file, or in its name."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

from learn.errors import RequestError
from learn.languages import normal
from learn.reading.naming import canonical, code_of

_HEAD = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})+")
_TOKENS = re.compile(r"[\s._()\[\]:+→>\u2013\u2014-]+")

_NAMED = """
afr:af amh:am asm:as aze:az bel:be bul:bg bos:bs bre:br cat:ca ces:cs cze:cs cym:cy wel:cy dan:da
epo:eo est:et eus:eu baq:eu fin:fi fao:fo gle:ga gla:gd glg:gl guj:gu hau:ha hrv:hr hat:ht hun:hu
hye:hy arm:hy ina:ia isl:is ice:is jav:jv kat:ka geo:ka kaz:kk khm:km kan:kn kur:ku kmr:ku kir:ky
lat:la ltz:lb lao:lo lit:lt lav:lv mlg:mg mri:mi mkd:mk mal:ml mon:mn mlt:mt mya:my bur:my nob:nb
nep:ne nno:nn nor:no oci:oc pan:pa pus:ps roh:rm ron:ro rum:ro san:sa sin:si slk:sk slo:sk slv:sl
sna:sn som:so sqi:sq alb:sq srp:sr sun:su swe:sv swh:sw tgk:tg tuk:tk uig:ug uzb:uz wol:wo xho:xh
yid:yi yor:yo zul:zu mandarin:zh bahasa:id filipino:tl tagalog:tl
"""
_OTHERS = dict(pair.split(":") for pair in _NAMED.split())
"""What dictionaries name languages by beside the codes and English names that are known anyway."""


def language(name: str) -> str:
    """The code of a language by a code of two or three letters or its English name, "" where it names none."""
    name = name.strip()
    if (known := _OTHERS.get(name.lower())) is not None:
        return known
    try:
        return code_of(name) or ""
    except RequestError:
        return ""


def languages_in(name: str) -> tuple[str, str]:
    """The two languages in the name of a dictionary or its file ("freedict-eng-hin", "English-Hindi"), or "", ""."""
    tokens = [token for token in _TOKENS.split(name) if token and token.lower() != "to"]
    for first, second in pairwise(tokens):
        source, target = language(first), language(second)
        if source and target and source != target:
            return source, target
    return "", ""


def parse_dictionary_name(argument: str) -> tuple[tuple[str, str] | None, Path]:
    """Take an argument that names a dictionary apart, into its languages and its path.

    The languages are those of `LANG-LANG=PATH` ("zh-en=cedict.u8"), else None: the file has to tell them.
    Raises RequestError where what stands before `=` looks like languages and is not.
    """
    head, equals, tail = argument.partition("=")
    if not equals or not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", head) or _exists(argument):
        return None, Path(argument)
    pair = _pair(head)
    if pair is None:
        raise RequestError(f"{argument}: {head!r} does not name two languages; write such as zh-en=PATH")
    if not tail:
        raise RequestError(f"{argument}: no file is named after the '='")
    # A shell expands ~ at the start of a word only, not after the "=".
    return pair, Path(tail).expanduser() if tail.startswith("~/") else Path(tail)


def _pair(head: str) -> tuple[str, str] | None:
    """The two language codes of "zh-en" or "zh-Hant-id"; what is written as a code is taken for one first."""
    if not _HEAD.fullmatch(head):
        return None
    parts = re.split("[-_]", head)
    found = [("-".join(parts[:k]), "-".join(parts[k:])) for k in range(1, len(parts))]
    pairs = [(_code(a), _code(b), (a, b)) for a, b in found]
    pairs = [pair for pair in pairs if pair[0] and pair[1] and pair[0] != pair[1]]
    pairs.sort(key=lambda pair: (pair[0], pair[1]) != pair[2])
    return (pairs[0][0], pairs[0][1]) if pairs else None


def _code(tag: str) -> str:
    if tag.lower() in _OTHERS:
        return _OTHERS[tag.lower()]
    try:
        return canonical(normal(tag)) or ""
    except RequestError:
        return ""


def _exists(argument: str) -> bool:
    try:
        return Path(argument).exists()
    except (OSError, ValueError):
        return False
