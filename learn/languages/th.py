"""Thai: words by PyThaiNLP's dictionary and the counts of the Thai National Corpus."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import ClassVar

from learn.languages.base import Language, Span, Token, needed, word_set, word_spans

EXAMPLES = (
    "ชายชราอาศัยอยู่ในประภาคารริมทะเล",
    "เมื่อวานนี้ฉันไปซื้อหนังสือใหม่สามเล่มที่ร้านใกล้สถานี",
    "เด็กๆ กำลังเล่นอยู่ในสวน",
    "เขาไม่เคยเห็นทะเลมาก่อน",
    "พรุ่งนี้ฝนจะตกหรือไม่",
    "ในปี 2024 AI จะเปลี่ยนโลก",
    "อาหารที่ร้านนี้อร่อยมากค่ะ",
)

_FUNCTION = word_set(
    """
    ที่ ซึ่ง อัน ว่า และ หรือ แต่ ก็ เพราะ เนื่องจาก ดังนั้น จึง ถ้า หาก เมื่อ ขณะ ขณะที่ แม้ แม้ว่า เพื่อ โดย ด้วย กับ แก่ แด่ ต่อ
    ของ ใน นอก บน ใต้ ล่าง หน้า หลัง ข้าง ระหว่าง จาก ถึง จน จนถึง จนกระทั่ง กระทั่ง สู่ ยัง ไปยัง ตาม ตั้งแต่ สำหรับ เกี่ยวกับ เช่น
    เหมือน กว่า ผม ฉัน ดิฉัน เรา พวกเรา คุณ ท่าน เธอ เขา พวกเขา มัน หนู ข้า กู มึง แก ตัวเอง ตน กัน ใคร อะไร ไหน ที่ไหน เมื่อไร
    เมื่อไหร่ ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ กี่ ไหม มั้ย หรือไม่ หรือเปล่า นี้ นี่ นั้น นั่น โน้น โน่น เหล่านี้ เหล่านั้น ทุก แต่ละ
    บาง หลาย ทั้ง ทั้งหมด อื่น อื่นๆ เอง เดียว ต่าง ต่างๆ เป็น คือ อยู่ มี ได้ ให้ จะ กำลัง แล้ว เคย ต้อง ควร อาจ คง น่า ถูก โดน
    ไม่ ไม่ได้ ไม่มี ไม่ใช่ มิ อย่า ห้าม ใช่ เลย มาก น้อย มากกว่า ที่สุด เกินไป อีก อีกครั้ง ก่อน แค่ เพียง เท่านั้น เสมอ ครับ ค่ะ คะ
    นะ สิ ซิ ล่ะ เถอะ จ้ะ จ๊ะ หรอก การ ความ ผู้ คน ตัว อัน ใบ เล่ม ลำ หลัง คัน แห่ง ครั้ง อย่าง สิ่ง พวก ๆ ไป มา ขึ้น ลง เข้า ออก
    นี่เอง ดังกล่าว จาก ทาง ส่วน ด้าน ราว ประมาณ เกือบ แทบ พอ พร้อม ร่วม
    """
)


class Thai(Language):
    """Thai. Words have no endings, so each is its own dictionary form."""

    code: ClassVar[str] = "th"
    name: ClassVar[str] = "Thai"
    negations: ClassVar = word_set("ไม่ ไม่มี ไม่ได้ ปราศจาก")
    voice: ClassVar[str] = "th_TH"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans Thai", "Thonburi", "Leelawadee UI")
    space: ClassVar[str] = ""
    script: ClassVar[str] = "Thai"
    extra: ClassVar[str] = "th"

    def divided(self, text: str, start: int, end: int) -> list[Span]:
        """The words of a run of letters, by PyThaiNLP. Raises RequestError where it is not installed."""
        cut = needed("pythainlp.tokenize", "th").word_tokenize
        spans: list[Span] = []
        for piece in cut(text[start:end], engine="newmm", keep_whitespace=True):
            for part in parts(piece):
                stop = start + len(part)
                if spans and not any(c.isalnum() and c not in "ๆฯ" for c in part):
                    spans[-1] = (spans[-1][0], stop)  # a repetition mark, a vowel sign that stands alone
                else:
                    spans.append((start, stop))
                start = stop
        return spans

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence with their parts of speech. Raises RequestError without PyThaiNLP."""
        tokens = super().tokens(text)
        tags = needed("pythainlp.tag", "th").pos_tag([t.text for t in tokens], corpus="orchid_ud")
        return tuple(
            replace(t, pos=tag) if not t.pos and (t.function or tag in _CONTENT) else t
            for t, (_, tag) in zip(tokens, tags, strict=True)
        )

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence; a repetition mark is no part of the headword."""
        word = text[start:end]
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        head = word.rstrip("ๆ\u0e2f") or word
        return Token(word, start, end, head, head, function=head in _FUNCTION)

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words of a sentence."""
        return [part for start, end in word_spans(text) for part in self.divided(text, start, end)]

    def function_words(self) -> frozenset[str]:
        """Particles, pronouns, prepositions, conjunctions, auxiliaries, classifiers."""
        return _FUNCTION

    def zipf(self, word: str) -> float:
        """Frequency in the Thai National Corpus: log10 per thousand million words, 0 when unknown."""
        counts = _counts()
        count = counts.get(word, 0)
        return round(math.log10(count / _total()) + 9, 2) if count else 0.0


LANGUAGE = Thai


@cache
def _counts() -> Mapping[str, int]:
    """How often words stand in the Thai National Corpus."""
    counts: Mapping[str, int] = dict(needed("pythainlp.corpus.tnc", "th").unigram_word_freqs())
    return counts


@cache
def _total() -> int:
    return sum(_counts().values())


@cache
def parts(piece: str) -> tuple[str, ...]:
    """The words of a piece that PyThaiNLP's dictionary holds as one: อ่านหนังสือ is to read and book.

    The dictionary has whole phrases. A piece stays one word where the Thai National Corpus has it as one, and more
    often than chance would put its parts together.
    """
    counts = _counts()
    own = counts.get(piece, 0)
    if own >= COMMON or (not own and piece.startswith(_KEPT)):
        return (piece,)
    best: list[tuple[float, tuple[str, ...]] | None] = [(0.0, ())]
    for stop in range(1, len(piece) + 1):
        choices = [
            (before[0] - math.log(counts[piece[begin:stop]] / _total()), (*before[1], piece[begin:stop]))
            for begin in range(stop)
            if (before := best[begin]) is not None
            and stop - begin < len(piece)
            and stop - begin > 1
            and counts.get(piece[begin:stop], 0) >= COMMON
        ]
        best.append(min(choices, default=None))
    found = best[-1]
    if found is None or (own and -math.log(own / _total()) < found[0] - BOUND):
        return (piece,)
    return found[1]


COMMON = 100  # times that a word stands in the corpus, of 34 million, to be taken for one
BOUND = math.log(10)  # a word is that much more frequent than its parts side by side by chance
_KEPT = ("วัน", "เมื่อ", "ภาษา", "ประเทศ", "เดือน", "ห้อง", "สี", "นัก", "ช่าง", "เครื่อง")
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "NUM"})
