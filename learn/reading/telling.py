"""What language a text is in, told from the text: its script, its letters, and its small words."""

from __future__ import annotations

import math
import re
import unicodedata
from math import inf

from learn.languages import get, near
from learn.languages.plain import FORMS


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What py3langid knows beside these are small languages that it takes short or mixed texts for.
_DETECTED = _set(
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu ha he hi hr hu hy id"
    " is it ja jv ka kk km kn ko ku ky la lo lt lv mg mk ml mn mr ms mt my nb ne nl nn or pa pl ps"
    " pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi xh yo zh zu"
)
_SMALL = _set("ace ba bcl br crh fo fy gd ht ig lb lg ln oc rw sa sn st tg tk tt ug wa")
"""Languages that py3langid takes short or mixed texts for; they must lead clearly."""
_HANDICAP = 15.0
_RENAMED = {"no": "nb"}
_ARABIC = frozenset({"ar", "fa", "ps", "ug", "ur"})
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), ("ja",)),
    (re.compile(r"[\uac00-\ud7af]"), ("ko",)),
    (re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]"), ("zh", "ja")),
    (re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"), tuple(_ARABIC)),
    (re.compile(r"[\u0900-\u097f]"), ("hi", "mr", "ne", "sa")),
    (re.compile(r"[\u0590-\u05ff]"), ("he",)),
    (re.compile(r"[\u0400-\u04ff]"), ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "ba", "tg", "tt")),
)  # fmt: skip
_ONE_SCRIPT = _set("ar ckb fa he hi ja ko mr ne ur zh")
_TOLD = _DETECTED | _SMALL | near.LANGUAGES | {"ckb", "no", "yue"}
_ALSO = {"ku": ("ckb",), "no": ("nb", "nn"), "zh": ("zh-Hant",)}
"""Languages that go by another's code too."""
_LITTLE, _LEAD = 40, 2.0
"""Letters of a very short text, and what its language must lead by."""
_SURE, _SURE_NEAR = 50.0, 30.0
"""What another language, or a near one, must lead by for the name of a file to be doubted."""
_UNSURE = 6.0
"""What a language leads by where it may as well be the next one."""
_WORD = 6.0
"""What a small word weighs that one of two near languages has, beside the letters' logarithms."""
_BEHIND = 6.0
"""How far behind its neighbours a language starts that letters alone do not tell."""
_CLOSE, _FREQUENT, _CLIP, _RARE = 60.0, 2.0, 3.0, 1e-6
"""Under what lead words' frequencies are asked, what they weigh, at most and at least."""
_SAMPLE = 20_000
_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CANTONESE = re.compile("[嘅咗喺佢哋唔冇啲嘢噉咁嗰嚟睇嘥嘞嗌攞搵揾諗谂瞓]|係咪|而家")
_KURDISH = re.compile("[\u06ce\u06c6\u06d5\u0695\u06b5]")
"""Letters of Kurdish in Arabic script: ێ ۆ ە ڕ ڵ."""


def detect(text: str) -> str:
    """Return the language that a text is in; Chinese in traditional characters is "zh-Hant".

    The script decides where it can: a text mostly in Han characters that quotes English names is
    Chinese. Raises ValueError, with a reason, where the text tells too little.
    """
    return told(text)[0]


def told(text: str) -> tuple[str, str]:
    """Return the language that a text is in, and which other one it may be ("" mostly); raises as `detect`."""
    sample = _beginning(text)
    letters = sum(c.isalpha() for c in sample)
    if not letters:
        raise ValueError("the language cannot be told from it; name it as LANG=PATH")
    likely = _likely(sample, letters)
    first, second = [*sorted(likely, key=lambda k: (-likely[k], k))[:2], ""][:2]
    lead = likely[first] - likely.get(second, -inf)
    if letters < _LITTLE and lead < _LEAD:
        raise ValueError(f"too little text to tell its language ({first} or {second}?); name it as LANG=PATH")
    return first, second if lead < _UNSURE else ""


def _beginning(text: str) -> str:
    part = text[:_SAMPLE]
    return unicodedata.normalize("NFKC", part) if FORMS.search(part) else part


def _likely(sample: str, letters: int) -> dict[str, float]:
    """How likely it is that a text is in each language that its script allows, as log probabilities."""
    allowed = _DETECTED | _SMALL
    for pattern, langs in _SCRIPTS:
        # Han and kana say more a letter than Latin does, so a third of the letters is plenty.
        if len(pattern.findall(sample)) > letters / (20 if langs == ("ja",) else 3):
            allowed = frozenset(langs)
            break
    if len(allowed) == 1 and not near.group_of(*allowed):
        return dict.fromkeys(allowed, 0.0)
    import py3langid

    found: dict[str, float] = {}
    for lang, score in py3langid.rank(sample):
        code = _RENAMED.get(lang, lang)
        if code in allowed:
            found.setdefault(code, float(score) - (_HANDICAP if code in _SMALL else 0.0))
    if allowed == {"zh", "ja"}:
        return _chinese(sample, letters, found)
    kurdish = allowed == _ARABIC and len(_KURDISH.findall(sample)) > letters / 20
    if kurdish and max(found, key=lambda k: found[k]) != "ug":
        return {"ckb": 0.0}
    return _by_frequency(sample, _by_words(sample, found))


def _by_words(sample: str, likely: dict[str, float]) -> dict[str, float]:
    """What the small words of near languages add, and the languages among them that letters do not tell."""
    first = min(likely, key=lambda k: (-likely[k], k))
    counts = near.counted(sample, first)
    if not counts:
        return likely
    least = likely[first] - _BEHIND
    return likely | {k: max(likely.get(k, least), least) + _WORD * n for k, n in counts.items()}


def _by_frequency(sample: str, likely: dict[str, float]) -> dict[str, float]:
    """What the frequencies of all words add, where two languages are close and both have them."""
    from learn.languages.base import frequency_list

    first, second = [*sorted(likely, key=lambda k: (-likely[k], k))[:2], ""][:2]
    if likely[first] - likely.get(second, -inf) > _CLOSE:
        return likely
    one, other = frequency_list(first), frequency_list(second)
    if not one or not other or one is other:
        return likely
    lead = 0.0
    for word in _WORDS.findall(sample.casefold()):
        if word in one or word in other:
            ratio = math.log(max(one.get(word, 0.0), _RARE) / max(other.get(word, 0.0), _RARE))
            if abs(ratio) > 1:
                lead += max(-_CLIP, min(_CLIP, ratio))
    return likely | {first: likely[first] + _FREQUENT * lead}


def _chinese(sample: str, letters: int, likely: dict[str, float]) -> dict[str, float]:
    """The same of a text in Han characters: which Chinese it is shows in characters that others do not use."""
    if letters >= _LITTLE:  # longer Japanese has kana
        likely = {"zh": likely["zh"]}
    if likely.get("ja", -inf) > likely["zh"]:
        return likely
    cantonese = len(_CANTONESE.findall(sample)) > letters / 50
    old, new = characters(sample)
    lang = "yue" if cantonese else "zh-Hant" if old > new else "zh"
    return {k: v for k, v in likely.items() if k != "zh"} | {lang: likely["zh"]}


def characters(text: str) -> tuple[int, int]:
    """How many Chinese characters of a text are traditional, and how many simplified; most are both."""
    from wordfreq.chinese import SIMPLIFIED_MAP as SIMPLER

    simple = {ord(new) for old, new in SIMPLER.items() if len(new) == 1}
    return sum(ord(c) in SIMPLER for c in text), sum(ord(c) in simple and ord(c) not in SIMPLER for c in text)


def doubt(text: str, lang: str = "") -> str:
    """What makes one doubt which language a text is in, "" where nothing does.

    `lang` is the language that it is named for, "" where it is told from the text itself. Nothing is said of
    languages that cannot be told, and of text that is short. Raises ValueError, with a reason, where the text is in
    another script than the language is ever written in.
    """
    sample = _beginning(text)
    letters = sum(c.isalpha() for c in sample)
    if letters < _LITTLE:
        return ""
    if not lang:
        first, second = told(sample)
        return f"looks like {get(first).name}, and may be {get(second).name}" if second else ""
    code = lang.split("-", maxsplit=1)[0]
    if code not in _TOLD:
        return ""
    patterns = [pattern for pattern, langs in _SCRIPTS if code in langs and code in _ONE_SCRIPT]
    if lang == code and patterns and sum(len(p.findall(sample)) for p in patterns) < letters / 20:
        raise ValueError(f"is not in the script of {get(lang).name}; name it as LANG=PATH, as what it is in")
    likely = _likely(sample, letters)
    first = min(likely, key=lambda k: (-likely[k], k))
    same = {code, *_ALSO.get(code, ())} if code != "zh" or lang == code else {*_chinese_of(lang)}
    lead = likely[first] - max(likely.get(k, -inf) for k in same)
    if first in same or lead < (_SURE_NEAR if code in near.group_of(first) else _SURE):
        return ""
    looks = "Chinese (simplified)" if first == "zh" and code == "zh" else get(first).name
    return f"is named as {get(lang).name} and looks like {looks}"


def _chinese_of(lang: str) -> tuple[str, ...]:
    """What a text looks like that is named as Chinese with its script or its country."""
    parts = set(lang.split("-")[1:])
    if parts & {"Hant", "TW", "HK", "MO"}:
        return ("zh-Hant",)
    return ("zh",) if parts & {"Hans", "CN", "SG", "MY"} else ("zh", "zh-Hant")
