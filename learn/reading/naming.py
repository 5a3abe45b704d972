"""What language a document is in: said before its path, said in its name, or detected."""

from __future__ import annotations

import re
from functools import cache
from math import inf
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
    " ltg lzh mai min mni mwl nap nds nso pag pam pap pms pnt rue sat scn sco shi sma smn szl tet tpi"
    " tum tyv udm vec vep war wuu yue zea zgh zza"
)
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_](?:[A-Za-z]{2,8}|\d{3}))*")

# What py3langid knows beside these are small languages that it takes short or mixed texts for.
_DETECTED = _set(
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu ha he hi hr hu hy id"
    " is it ja jv ka kk km kn ko ku ky la lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no or pa pl ps"
    " pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi xh yo zh zu"
)
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), ("ja",)),
    (re.compile(r"[\uac00-\ud7af]"), ("ko",)),
    (re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]"), ("zh", "ja")),
    (re.compile(r"[\u0600-\u06ff\u0750-\u077f]"), ("ar", "fa", "ur", "ps", "ku")),
    (re.compile(r"[\u0900-\u097f]"), ("hi", "mr", "ne")),
    (re.compile(r"[\u0400-\u04ff]"), ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn")),
)  # fmt: skip
_ONE_SCRIPT = _set("ar fa hi ja ko mr ne ur zh")
_HANDICAP = {"ms": 6.0}
"""What a language must lead by: Malay takes one Indonesian sentence in ten for its own."""
_ONE_SCRIPT = _set("ar fa hi ja ko mr ne ur zh")
_HANDICAP = {"ms": 6.0}
"""What a language must lead by: Malay takes one Indonesian sentence in ten for its own."""
_LITTLE, _LEAD = 40, 2.0
"""Letters of a very short text, and what its language must lead by."""
_SURE = 50.0
"""What another language must lead by for the name of a file to be doubted."""
_SAMPLE = 20_000


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


def detect(text: str) -> str:
    """Return the language that a text is in.

    The script decides where it can: a text mostly in Han characters that quotes English names is
    Chinese. Raises ValueError, with a reason, where the text tells too little.
    """
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    if not letters:
        raise ValueError("the language cannot be told from it; name it as LANG=PATH")
    likely = _likely(sample, letters)
    if len(likely) == 1:
        return next(iter(likely))
    first, second = sorted(likely, key=lambda k: (-likely[k], k))[:2]
    if letters < _LITTLE and likely[first] - likely[second] < _LEAD:
        raise ValueError(f"too little text to tell its language ({first} or {second}?); name it as LANG=PATH")
    return first


def _likely(sample: str, letters: int) -> dict[str, float]:
    """How likely it is that a text is in each language that its script allows, as log probabilities."""
    allowed = _DETECTED
    for pattern, langs in _SCRIPTS:
        # Han and kana say more a letter than Latin does, so a third of the letters is plenty.
        if len(pattern.findall(sample)) > letters / (20 if langs == ("ja",) else 3):
            allowed = frozenset(langs)
            break
    if len(allowed) == 1:
        return dict.fromkeys(allowed, 0.0)
    import py3langid

    return {str(k): float(v) - _HANDICAP.get(k, 0.0) for k, v in py3langid.rank(sample) if k in allowed}


def doubt(text: str, lang: str) -> str:
    """What makes one doubt that a text is in the language that it is named for, "" where nothing does.

    Nothing is said of languages that cannot be detected, and of text that is short. Raises ValueError, with a
    reason, where the text is in another script than the language is ever written in.
    """
    code = lang.split("-", maxsplit=1)[0]
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    if code not in _DETECTED or letters < _LITTLE:
        return ""
    patterns = [pattern for pattern, langs in _SCRIPTS if code in langs and code in _ONE_SCRIPT]
    if lang == code and patterns and sum(len(p.findall(sample)) for p in patterns) < letters / 20:
        raise ValueError(f"is not in the script of {get(lang).name}; name it as LANG=PATH, as what it is in")
    likely = _likely(sample, letters)
    first = min(likely, key=lambda k: (-likely[k], k))
    if first == code or likely[first] - likely.get(code, -inf) < _SURE:
        return ""
    return f"is named as {get(lang).name} and looks like {get(first).name}"
