"""What language a document is in: said before its path or in its name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from learn.errors import RequestError
from learn.languages import get, known, normal, scripts


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# ISO 639-1, and of ISO 639-2/3 what has no code of two letters and a fair number of readers.
_CODES = _set(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da"
    " de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz"
    " ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln"
    " lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi"
    " pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th"
    " ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ace als arz ast azb"
    " ban bcl bho bik bjn bug ceb chr ckb crh csb dsb fil frr fur gsw haw hil hsb ilo kab kea lij lmo"
    " ltg lzh mai min mni mwl nap nds nso pag pam pap pms pnb pnt rue sat scn sco shi sma smn szl tet tpi"
    " tum tyv udm vec vep war wuu yue zea zgh zza"
)
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_](?:[A-Za-z]{2,8}|\d{3}))*")


def canonical(tag: str) -> str | None:
    """Return a language tag in its usual form ("fil" → "tl", "zh-hant" → "zh-Hant"), or None where it names none."""
    if not _TAG.fullmatch(tag):
        return None
    code = normal(tag)
    return code if code.split("-")[0] in _CODES else None


def code_of(name: str) -> str | None:
    """Return the code of a language that is named by a code or in English ("Chinese" → "zh"), or None."""
    return canonical(name) or _names().get(name.casefold())


@cache
def _names() -> dict[str, str]:
    """Return the codes of languages by their English names."""
    names = scripts.NAMES | {code: get(code).name for code in known()}
    return {name.casefold(): code for code, name in names.items()}


def parse_name(argument: str) -> tuple[str | None, Path]:
    """Take an argument that names a document apart, into its language and its path.

    The language is that of `LANG=PATH` or of a path `name.LANG.suffix`, else None: to be detected.
    Raises RequestError where what stands before `=` looks like a language code and is none.
    """
    head, equals, tail = argument.partition("=")
    if equals and _TAG.fullmatch(head) and not _exists(argument):
        lang = canonical(head)
        if lang is None:
            raise RequestError(f"{argument}: {head!r} is not a language code; use one such as id or zh")
        if not tail:
            raise RequestError(f"{argument}: no file is named after the '='")
        # A shell expands ~ at the start of a word only, not after the "=".
        return lang, Path(tail).expanduser() if tail.startswith("~/") else Path(tail)
    path = Path(argument)
    return in_name(path), path


def _exists(argument: str) -> bool:
    try:
        return Path(argument).exists()
    except (OSError, ValueError):
        return False


def in_name(path: Path) -> str | None:
    """Return the language in a name such as `interview.tl.txt`."""
    parts = path.name.split(".")
    return canonical(parts[-2]) if len(parts) > 2 and parts[0] else None


def stem(path: Path) -> str:
    """Return the name of a text: the file's name without its language and suffix."""
    parts = path.name.split(".")
    if in_name(path):
        return ".".join(parts[:-2])
    return path.stem
