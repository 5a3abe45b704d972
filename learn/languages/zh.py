"""Chinese, simplified and traditional: words by jieba, readings in Hanyu Pinyin by pypinyin."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from learn.languages import joints
from learn.languages.base import Language, Span, Token, word_set
from learn.languages.chinese_context import in_context
from learn.languages.chinese_sounds import pinyin, written_as_heard
from learn.languages.chinese_words import NUMERALS, function_words, simplified, word_tags, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.base import Joint

EXAMPLES = (
    "我们的老师昨天在图书馆里看了一本很长的书。",
    "他长得很高，跑得也快，可是还没还我的钱。",
    "银行的行长说：“这不行！”",
    "人们重新重视这座城市的历史。",
    "你去过西安的钟楼吗？不，我只去过北京的天安门。",
    "AI和互联网都改变了首都的生活，2019年有3亿人上网。",
    "她一边听音乐，一边慢慢地做数学作业。",
    "圖書館裡的學生認真地學習歷史。",
)

_POS = {
    "n": "NOUN", "t": "NOUN", "s": "NOUN", "f": "NOUN", "v": "VERB", "a": "ADJ", "b": "ADJ", "z": "ADJ",
    "d": "ADV", "m": "NUM", "q": "NOUN", "r": "PRON", "p": "ADP", "c": "CCONJ", "u": "PART", "y": "PART",
    "e": "INTJ", "o": "INTJ",
}  # fmt: skip

_PUNCTUATION = str.maketrans("，。！？；：、（）【】《》〈〉「」『』“”‘’～　", ",.!?;:,()[]«»‹›“”‘’“”‘’~ ")


_LOCALISERS = word_set("面前 之前 之后 之间 之中 之上 之下 之外 之内 以前 以后 以来 以上 以下 当中 期间 身上 手中 眼中")


class Chinese(Language):
    """Chinese in simplified characters. Readings are Hanyu Pinyin with tone marks, word by word."""

    code: ClassVar[str] = "zh"
    name: ClassVar[str] = "Chinese"
    negations: ClassVar = word_set("不 没 没有 无 非 未 无法 毫无")
    voice: ClassVar[str] = "zh_CN"
    espeak: ClassVar[str] = "cmn"
    romanisation: ClassVar[str] = "pinyin"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei")
    space: ClassVar[str] = ""
    script: ClassVar[str] = "Hans"

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words of a sentence."""
        return [(start, end) for start, end, _ in words(text)]

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence with their pinyin."""
        found = words(text)
        simple = simplified(text)
        tokens = []
        for i, (start, end, tag) in enumerate(found):
            word = text[start:end]
            if tag in {"foreign", "number"}:
                token = self.foreign(word, start, end) or Token(word, start, end, word, word, pos="NUM")
                tokens.append(token)
                continue
            plain = simple[start:end]
            kind, reading = in_context(simple, found, i)
            reading = reading or pinyin(word, plain)
            tokens.append(
                Token(
                    word,
                    start,
                    end,
                    word,
                    word,
                    reading=reading,
                    headword_reading=reading,
                    pos=part_of_speech(plain, kind),
                    function=is_function(simple, start, end, found[i - 1] if i else None)
                    and (plain, reading) not in _FULL,
                )
            )
        return tuple(tokens)

    def parted(self, first: Token, second: Token) -> bool:  # noqa: ARG002 (it takes no more than the first)
        """A word that says where or when ends what stands before it: 在攻击面前|幸存."""
        return first.headword in _LOCALISERS

    def shape(self, word: str, pos: str = "") -> str:  # noqa: ARG002 (it is the form that counts)
        """How many characters it has: after 再 and before 不过 there is place for one only."""
        return str(len(word))

    def written_as_heard(self, word: str) -> bool:
        """Whether it has two characters or more, and no other word of some frequency sounds the same."""
        return written_as_heard(word)

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (tokens say it all)
        """Modifiers and their noun, verbs and their object, subjects and their verb."""
        tags = word_tags()
        return tuple(joints.chinese(tokens, lambda word: tags.get(word, "v")[1:2] == "n"))

    def function_words(self) -> frozenset[str]:
        """Particles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, numerals, measures."""
        return function_words()

    def reading(self, tokens: tuple[Token, ...], text: str) -> str:
        """The sentence in pinyin, word by word, with Latin punctuation."""
        parts, at = [], 0
        for token in tokens:
            parts.append(text[at : token.start].translate(_PUNCTUATION))
            parts.append(f" {token.reading or token.text} ")
            at = token.end
        parts.append(text[at:].translate(_PUNCTUATION))
        line = re.sub(r"\s+", " ", "".join(parts)).strip()
        line = re.sub(r" (?=[,.!?;:)\]»›”’…])|(?<=[(\[«‹“‘]) ", "", line)
        return re.sub(r"(?<=[,.!?;:])(?=[^\W\d_])", " ", line)

    def zipf(self, word: str) -> float:
        """Frequency in the language at large, of the word in simplified characters."""
        return super().zipf(simplified(word))

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: simplified, in one width and case."""
        text = super().fold(text)
        for _ in range(4):  # what simplifies may simplify again: 薴, 苧, 苎
            plain = super().fold(simplified(text))
            if plain == text:
                break
            text = plain
        return text


class Traditional(Chinese):
    """Chinese in traditional characters."""

    code: ClassVar[str] = "zh-Hant"
    name: ClassVar[str] = "Chinese (traditional)"
    voice: ClassVar[str] = "zh_TW"
    fonts: ClassVar[tuple[str, ...]] = (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "PingFang TC",
        "Microsoft JhengHei",
    )
    script: ClassVar[str] = "Hant"


LANGUAGE = Chinese


_FULL = {("还", "huán"), ("地", "dì"), ("得", "dé"), ("种", "zhòng"), ("倒", "dǎo"), ("长", "zhǎng")}
"""Verbs and nouns that are written like function words."""


def is_function(text: str, start: int, end: int, before: tuple[int, int, str] | None) -> bool:
    """Whether a word of a text is a function word: listed, a numeral, or the direction of a verb (透露出)."""
    word = text[start:end]
    if word in {"出", "出来", "出去"}:
        return before is not None and before[1] == start and before[2][:1] == "v"
    return word in function_words() or all(c in NUMERALS for c in word)


def part_of_speech(word: str, tag: str) -> str:
    """The Universal Dependencies tag of a word with jieba's tag."""
    if tag[:1] == "m" and any(c not in NUMERALS + "第" for c in word):
        return "NOUN"
    return _POS.get(tag[:1], "")
