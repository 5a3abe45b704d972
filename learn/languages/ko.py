"""Korean: words by Kiwi, particles apart, verbs by their dictionary form in -다."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from learn.languages.base import Language, Token, needed, word_set

EXAMPLES = (
    "어제 저는 학교에서 한국어를 공부했어요.",
    "그 노인은 등대에서 혼자 살고 있었다.",
    "날씨가 추워서 집에 갔습니다.",
    "아이들이 바다를 보러 왔다.",
    "예쁜 꽃이 많이 피었어요.",
    "2024년 3월에 서울에 갑니다.",
    "AI 기술이 빠르게 발전하고 있다.",
)

_FUNCTION = word_set(
    """
    하다 있다 없다 이다 아니다 않다 못하다 말다 싶다 그렇다 이렇다 저렇다 어떻다 안 못 더 또 다 매우 아주 너무 이미
    아직 잘 가장 바로 다시 정말 많이 함께 모두 곧 항상 늘 거의 따로 서로 왜 그냥 좀 조금
    위하다 대하다 의하다 따르다 통하다 관하다
    """
)
"""Auxiliary and light verbs, verbs that make prepositions, and the commonest adverbs."""

_POS = {
    "NNG": "NOUN", "NNP": "PROPN", "NNB": "NOUN", "NR": "NUM", "NP": "PRON", "VV": "VERB", "VA": "ADJ", "VX": "AUX",
    "VCP": "AUX", "VCN": "AUX", "MM": "DET", "MAG": "ADV", "MAJ": "CCONJ", "IC": "INTJ", "SL": "X", "SN": "NUM",
    "XR": "NOUN", "SH": "NOUN",
}  # fmt: skip
_NEW = word_set("새 헌 옛 온갖 첫")  # determiners that are words to learn


class Korean(Language):
    """Korean. A noun's particles are words of their own; a verb is one word with its endings: 먹었습니다 is 먹다."""

    code: ClassVar[str] = "ko"
    name: ClassVar[str] = "Korean"
    negations: ClassVar = word_set("안 못 없이")
    voice: ClassVar[str] = "ko_KR"
    espeak: ClassVar[str] = "ko"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic")
    script: ClassVar[str] = "Kore"
    extra: ClassVar[str] = "ko"

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence. Raises RequestError where Kiwi is not installed."""
        return tuple(self._token(text, group) for group in groups(morphemes(text)))

    def _token(self, text: str, group: list[Morpheme]) -> Token:
        start, end = group[0].start, max(m.end for m in group)
        word = text[start:end]
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        tag, head = headword(group, word)
        if tag == "NNP" and len(head) > 2 and head[-1] in "어인":
            tag = "NNG"  # names of languages and peoples are words to learn: 한국어, 한국인
        function = tag[0] in "JE" or tag in {"NP", "NNB", "VX", "VCP", "VCN", "MAJ", "XSN", "XSV", "XSA"}
        function = function or (tag == "MM" and head not in _NEW) or head in _FUNCTION
        return Token(word, start, end, head, head, pos=_POS.get(tag, "ADP" if tag[0] == "J" else ""), function=function)

    def function_words(self) -> frozenset[str]:
        """Auxiliary verbs and common adverbs; particles and endings are known by their part of speech."""
        return _FUNCTION

    def zipf(self, word: str) -> float:
        """Frequency in the language at large; wordfreq counts the stems of verbs, without -다."""
        stem = word.removesuffix("다")
        noun = stem.removesuffix("하").removesuffix("되")
        zipf = super().zipf
        return max(zipf(form) for form in (word, stem, noun) if form) if len(word) > 1 else zipf(word)


LANGUAGE = Korean


@dataclass(frozen=True, slots=True)
class Morpheme:
    """A morpheme of Kiwi: its form, part of speech and place."""

    form: str
    tag: str
    lemma: str
    start: int
    end: int


@cache
def _kiwi() -> Any:
    # One worker: threads would only be started and stopped for sentences as short as these.
    return needed("kiwipiepy", "ko").Kiwi(num_workers=1)


def morphemes(text: str) -> list[Morpheme]:
    """The morphemes of a text that are words or parts of words."""
    plain = unicodedata.normalize("NFC", text)
    # Kiwi wants syllables; a text in letters of their own keeps its offsets, and is cut at spaces only.
    if len(plain) != len(text):
        plain = text
    found = []
    for m in _kiwi().tokenize(plain):
        start, end = m.start, m.start + m.len
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not (text[end - 1].isalnum() or unicodedata.category(text[end - 1])[0] == "M"):
            end -= 1
        if (start < end or m.len == 0) and m.tag[:2] not in {"SF", "SP", "SS", "SE", "SO", "SW", "SB"}:
            found.append(Morpheme(m.form, m.tag.split("-")[0], m.lemma, start, end))
        elif start < end:
            found.append(Morpheme(text[start:end], "NNG", text[start:end], start, end))
    return found


_BOUND = ("E", "XS")


def groups(found: list[Morpheme]) -> list[list[Morpheme]]:
    """Morphemes as words: stems with their endings and suffixes, and whatever shares a syllable."""
    words: list[list[Morpheme]] = []
    for m in found:
        last = words[-1] if words else []
        end = max((x.end for x in last), default=0)
        if last and (m.start < end or (m.start == end and _joined(last, m))):
            last.append(m)
        elif m.start < m.end:
            words.append([m])
    return words


def _joined(word: list[Morpheme], m: Morpheme) -> bool:
    if m.start == m.end:
        return True
    if word[-1].tag == "XPN":
        return True
    return m.tag.startswith(_BOUND) and word[0].tag[0] != "J" and word[0].tag not in {"SN", "SL"}


def headword(group: list[Morpheme], word: str) -> tuple[str, str]:
    """The part of speech and dictionary form of a word: 공부했어요 is 공부하다, 아이들 is 아이."""
    content = [m for m in group if m.tag[0] not in "EJ" and m.form != "들"] or group
    last = content[-1]
    tag = content[0].tag if content[0].tag != "XPN" else content[min(1, len(content) - 1)].tag
    if last.tag in {"XSV", "XSA", "VV", "VA", "VX", "VCP", "VCN"}:
        tag = {"XSV": "VV", "XSA": "VA"}.get(last.tag, last.tag) if len(content) > 1 or last.tag[0] == "V" else last.tag
        if last.tag == "VCP" and len(content) > 1:
            return content[0].tag, "".join(m.form for m in content[:-1])
        return tag, "".join(m.form for m in content) + "다"
    return tag, "".join(m.form for m in content) if len(content) > 1 or group != content else content[0].form or word
