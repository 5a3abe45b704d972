"""Japanese: words by SudachiPy and its dictionary, verbs with their endings, readings in hiragana."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any, ClassVar

from learn.languages.base import Language, Token, in_letters, needed, unspaced, word_set

EXAMPLES = (
    "昨日、新しい本を三冊買いました。",
    "彼女は図書館で日本語を勉強しています。",
    "灯台の光は静かな海を照らしていた。",
    "子供たちは笑いながら走っていった。",
    "もっと早く来ればよかったのに、と老人は言った。",
    "2024年3月に東京へ行きます。",
    "このコンピューターはAIで動くそうです。",
)

_FUNCTION = word_set(
    """
    する いる ある おる なる できる くる いく しまう くださる くれる もらう あげる やる おく みる ござる いただく よる
    ない よい こと もの ため ところ わけ はず つもり よう そう まま とき ほう どう こう ああ 為る 居る 有る 無い
    事 物 為 所 時 方 訳 筈 また もう まだ とても すぐ
    """
)
"""Words that are function words where they depend on another one, and the commonest adverbs."""

_LIGHT = word_set("する いる ある ない ござる よる 為る 居る 有る 無い こと もの ため よう そう また もう まだ とても")
"""Those of them that are so everywhere."""

_POS = {
    "名詞": "NOUN", "代名詞": "PRON", "動詞": "VERB", "形容詞": "ADJ", "形状詞": "ADJ", "連体詞": "DET", "副詞": "ADV",
    "接続詞": "CCONJ", "感動詞": "INTJ", "接頭辞": "NOUN", "接尾辞": "NOUN", "助詞": "ADP", "助動詞": "AUX",
}  # fmt: skip

_READINGS = {"私": "わたし", "明日": "あした", "日本": "にほん", "何": "なに", "家": "いえ", "一日": "いちにち"}
"""Everyday readings, where the dictionary's first one is a formal one."""

_VERB = {"動詞", "形容詞"}
_TE = {"て", "で", "ば", "ちゃ", "じゃ", "たり", "だり"}


class Japanese(Language):
    """Japanese. A verb or adjective is one word with the endings that its stem needs: 食べました is 食べる."""

    code: ClassVar[str] = "ja"
    name: ClassVar[str] = "Japanese"
    voice: ClassVar[str] = "ja_JP"
    espeak: ClassVar[str] = "ja"
    romanisation: ClassVar[str] = "hiragana"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic")
    space: ClassVar[str] = ""
    script: ClassVar[str] = "Jpan"
    extra: ClassVar[str] = "ja"

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence. Raises RequestError where SudachiPy is not installed."""
        return tuple(self._token(text, group) for group in groups(morphemes(text)))

    def _token(self, text: str, group: list[Morpheme]) -> Token:
        first = group[0]
        start, end = first.start, group[-1].end
        word = text[start:end]
        if not unspaced(word[0]):
            return self.foreign(word, start, end) or Token(word, start, end, word, word, pos="NOUN")
        kind, detail = first.pos[0], first.pos[1]
        head = first.lemma or word
        if kind == "名詞" and detail == "数詞":
            pos = "NUM"
        elif detail == "固有名詞":
            pos = "PROPN"
        else:
            pos = _POS.get(kind, "X" if kind == "記号" else "NOUN")
        dependent = detail in {"非自立可能", "助動詞語幹"} and first.bound
        function = (
            kind in {"助詞", "助動詞", "代名詞", "連体詞", "接続詞", "感動詞", "接頭辞"}
            or kind == "接尾辞"
            or (first.bound and first.pos[2] == "助数詞可能")
            or head in _LIGHT
            or (head in _FUNCTION and (dependent or kind not in {"動詞", "形容詞"}))
        )
        return Token(
            word,
            start,
            end,
            head,
            head,
            reading=spelt("".join(m.reading for m in group), word),
            headword_reading=spelt(reading_of(head), head),
            pos=pos,
            function=function,
        )

    def written_as_heard(self, word: str) -> bool:
        """Whether it is in kana: of most words in kanji there are others that sound the same."""
        return not any(unspaced(c) == "han" and not "ぁ" <= c <= "ヿ" for c in word)

    def function_words(self) -> frozenset[str]:
        """Light verbs, nouns that only join clauses; particles and auxiliaries are known by their part of speech."""
        return _FUNCTION

    def reading(self, tokens: tuple[Token, ...], text: str) -> str:
        """The sentence in kana, a space between its words."""
        parts, at = [], 0
        for token in tokens:
            parts.append(text[at : token.start])
            parts.append(f" {token.reading or token.text} ")
            at = token.end
        parts.append(text[at:])
        line = re.sub(r"\s+", " ", "".join(parts)).strip()
        return re.sub(r" (?=[、。，．！？!?,.」』）)…])|(?<=[「『（(、。！？]) ", "", line)

    def phonetic(self, text: str, reading: str = "") -> str:
        """The kana, which espeak-ng reads where it only names kanji; particles as they are spoken."""
        return in_letters(_PARTICLE.sub(lambda m: _SPOKEN[m[0]], reading or text))


LANGUAGE = Japanese

_SPOKEN = {"は": "わ", "へ": "え"}
_PARTICLE = re.compile("(?<= )[はへ](?=[ 、。，！？])")


class Morpheme:
    """A morpheme of SudachiPy: its place, parts of speech, dictionary form, reading in kana."""

    __slots__ = ("bound", "end", "lemma", "pos", "reading", "start")

    def __init__(self, start: int, end: int, pos: tuple[str, ...], lemma: str, reading: str, *, bound: bool) -> None:
        self.start, self.end, self.pos, self.lemma, self.reading = start, end, pos, lemma, reading
        self.bound = bound


@cache
def _sudachi() -> Any:
    sudachipy = needed("sudachipy", "ja")
    needed("sudachidict_core", "ja")
    return sudachipy.Dictionary(dict="core").tokenizer(mode=sudachipy.SplitMode.C)


def morphemes(text: str) -> list[Morpheme]:
    """The morphemes of a text that are words or parts of words; a piece that has no letter is none."""
    found: list[Morpheme] = []
    for m in _sudachi().tokenize(text):
        start, end = m.begin(), m.end()
        pos = tuple(m.part_of_speech())
        # White space and marks at the edges of an unknown piece belong to no word.
        while start < end and not _worded(text[start]):
            start += 1
        while start < end and not (_worded(text[end - 1]) or _mark(text[end - 1])):
            end -= 1
        if start == end:
            continue
        te = bool(found) and found[-1].end == start and found[-1].lemma in {"て", "で"}
        before = found[-1].pos if found and found[-1].end == start else ("", "", "")
        bound = te or before[2] == "サ変可能" or before[1] == "数詞"
        found.append(Morpheme(start, end, pos, m.dictionary_form(), m.reading_form(), bound=bound))
    return found


def _worded(char: str) -> bool:
    return char.isalnum() or char in "々〆ゝゞヽヾ"


def _mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or char == "ー"


def groups(found: list[Morpheme]) -> list[list[Morpheme]]:
    """Morphemes as words: a verb or adjective goes with the endings that follow its stem."""
    words: list[list[Morpheme]] = []
    for m in found:
        last = words[-1] if words else []
        if last and last[-1].end == m.start and _ends(last, m):
            last.append(m)
        else:
            words.append([m])
    return words


def _ends(word: list[Morpheme], m: Morpheme) -> bool:
    """Whether a morpheme is an ending of a word: ました after 食べ, て after 走っ, but not です after a noun."""
    stem = word[-1].pos
    if len(stem) < 6 or (word[0].pos[0] not in _VERB and word[0].pos[0] != "助動詞"):
        return False
    inflected = stem[5].startswith(("連用形", "未然形", "仮定形"))
    if m.lemma in {"ない", "無い"} and word[-1].pos[0] == "形容詞" and stem[5].startswith("連用形"):
        return True
    if m.pos[0] == "助動詞":
        return inflected and stem[5] != "連用形-ニ"
    return m.pos[1] == "接続助詞" and m.lemma in _TE and inflected and word[-1].pos[0] != "助詞"


@cache
def reading_of(head: str) -> str:
    """The reading of a dictionary form, in kana."""
    if head in _READINGS:
        return _READINGS[head]
    return "".join(m.reading_form() for m in _sudachi().tokenize(head))


def spelt(kana: str, word: str) -> str:
    """A reading in hiragana; "" where it would only repeat a word that is written in kana."""
    if word in _READINGS:
        return _READINGS[word]
    if not re.search("[㐀-鿿豈-﫿𠀀-𯿿々〆]", word):
        return ""
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in kana)
