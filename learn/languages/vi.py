"""Vietnamese: spaces part syllables, so those of one word are joined, by a list of words."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache
from typing import ClassVar

from learn.languages.base import Language, Span, Token, folded, frequency_list, word_set, word_spans
from learn.languages.cased import is_acronym, listed, opens

EXAMPLES = (
    "Người gác ngọn hải đăng thắp đèn mỗi buổi tối.",
    "Thời tiết hôm nay rất đẹp nên trẻ em ra bãi biển chơi.",
    "Cô ấy học tiếng Việt ở trường đại học Hà Nội.",
    "Tôi không biết ai đã viết bức thư này.",
    "Năm 1950, họ rời thành phố và không bao giờ trở lại.",
    "“Anh có thấy ánh sáng không?” cậu bé hỏi.",
    "Vì cơn bão, ngư dân không thể ra khơi.",
)

_FUNCTION = """
tôi ta mình tao tớ chúng_tôi chúng_ta chúng_mình bạn các_bạn mày nó hắn họ chúng chúng_nó ông bà anh chị em cô chú bác
cậu ông_ấy bà_ấy anh_ấy chị_ấy cô_ấy anh_ta cô_ta ông_ta bà_ta em_ấy người_ta ai gì nào đâu sao bao_giờ bao_nhiêu
bao_lâu mấy thế_nào như_thế_nào tại_sao vì_sao làm_sao này kia đó ấy nọ đây đấy thế vậy như_thế như_vậy những các mọi
mỗi từng một vài nhiều ít cả tất_cả toàn_bộ hầu_hết và với hay hoặc nhưng mà nên thì là rằng nếu vì bởi bởi_vì do tuy
tuy_nhiên mặc_dù dù dẫu để khi lúc trong_khi trước_khi sau_khi cho_nên vì_thế vì_vậy do_đó nếu_không còn cũng đều chỉ
vẫn cứ lại đã đang sẽ sắp vừa mới từng chưa không chẳng chả đừng hãy phải cần nên có_thể không_thể được bị có không_có
của ở tại trong ngoài trên dưới trước sau giữa bên cạnh gần xa từ đến tới vào ra lên xuống qua sang về theo cho bằng
như hơn nhất rất quá lắm khá hơi thật cùng nhau cùng_nhau tự chính ngay luôn luôn_luôn thường thường_xuyên đôi_khi
thỉnh_thoảng không_bao_giờ bao_giờ_cũng gần_như hầu_như thậm_chí kể_cả ngay_cả nữa thôi rồi à ạ ư nhé nhỉ chứ vâng dạ
đi đó_là đây_là đối_với về_phía cho_đến cho_tới kể_từ ngoài_ra hơn_nữa mặt_khác vả_lại song nhằm bởi_lẽ khi_nào cái
con chiếc cuốn quyển ngọn tòa bức tấm cơn trận ngôi căn cánh bài tờ cây quả trái hòn viên đứa vị người_nào điều việc
sự cuộc nỗi niềm kẻ nơi_nào thứ loại lần hai_bên bất_cứ bất_kỳ bất_kì nào_đó gì_đó ai_đó một_cách một_số khác bên_cạnh
không_ai hay_không thì_phải lúc_này từ_đó một_ít
"""

_MORE = """
ông nội|bà nội|ông ngoại|bà ngoại|em gái|em trai|anh trai|chị gái|một mình|tòa nhà|tòa tháp|phần mềm|phần cứng
trực tuyến|trí tuệ nhân tạo|biến đổi khí hậu|nhà khoa học|công ty|máy tính|mạng xã hội|điện thoại di động|thư điện tử
tin nhắn|trang web|người dùng|cơ sở dữ liệu|bãi biển|cửa hàng|siêu thị|sân bay|tàu hỏa|xe buýt|ô nhiễm|môi trường
năng lượng tái tạo|toàn cầu|cơn bão|trẻ em|chìa khóa|buổi sáng|buổi trưa|buổi chiều|buổi tối|ngày mai|hôm qua|hôm nay
hôm sau|năm ngoái|tuần trước|tiếng anh|tiếng việt|tiếng pháp|bao giờ|không bao giờ|bên cạnh|chúng tôi|chúng ta|cô ấy
anh ấy|ông ấy|bà ấy|chị ấy|anh ta|cô ta|ông ta|bà ta|người ta|như thế nào|thế nào|như vậy|như thế|nếu không|trong khi
trước khi|sau khi|vì thế|vì vậy|do đó|cho nên|mặc dù|tuy nhiên|bởi vì|tại sao|vì sao|cùng nhau|tất cả|không thể|có thể
một số|một cách|đối với|ngoài ra|hơn nữa|ngay cả|gần như|hầu như|hầu hết|cho đến|kể từ|bất cứ|bất kỳ
"""

_TONES = dict(
    zip(
        ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"),
        ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"),
        strict=True,
    )
)
_NEW_TONES = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![^\W\d_])")
_LONGEST = 4  # syllables of a word


class Vietnamese(Language):
    """Vietnamese. Words have no endings, so each is its own dictionary form."""

    code: ClassVar[str] = "vi"
    name: ClassVar[str] = "Vietnamese"
    negations: ClassVar = word_set("không chưa chẳng chả vô")
    voice: ClassVar[str] = "vi_VN"
    espeak: ClassVar[str] = "vi"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto")

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words: syllables are joined where a list has the word, and where they make a name."""
        syllables = word_spans(text)
        found: list[Span] = []
        at = 0
        while at < len(syllables):
            end = at + 1
            while end < len(syllables) and text[syllables[end - 1][1] : syllables[end][0]] in {" ", "\u00a0"}:
                end += 1
            found += self._joined(text, syllables[at:end])
            at = end
        return found

    def _joined(self, text: str, syllables: list[Span]) -> list[Span]:
        """The words of syllables with single spaces between: as few as can be, common syllables alone."""
        plain = [self.fold(text[start:end]) for start, end in syllables]
        named = [self._named(text, start, end) for start, end in syllables]
        best: list[tuple[float, int]] = [(0.0, 0)]  # the cost, and where the last word begins (less than zero)
        for stop in range(1, len(syllables) + 1):
            choices = [(best[stop - 1][0] + 1 + _rarity(plain[stop - 1]), 1 - stop)]
            for begin in range(max(0, stop - _LONGEST), stop - 1):
                language = plain[begin] == "tiếng" and begin == stop - 2 and named[begin + 1]
                if all(named[begin:stop]) or language:
                    choices.append((best[begin][0] + 0.5, -begin))
                elif not any(named[begin + 1 : stop]) and " ".join(plain[begin:stop]) in _words():
                    choices.append((best[begin][0] + 1, -begin))
            # Of two ways as good, the one whose first word is longer.
            best.append(min((round(cost, 6), begin) for cost, begin in choices))
        found = []
        stop = len(syllables)
        while stop:
            begin = -best[stop][1]
            found.append((syllables[begin][0], syllables[stop - 1][1]))
            stop = begin
        return found[::-1]

    def _named(self, text: str, start: int, end: int) -> bool:
        """Whether a syllable is written as part of a name."""
        word = text[start:end]
        if not word[0].isupper() or text.isupper():
            return False
        return not opens(text, start) or self.fold(word) not in frequency_list(self.code)

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence."""
        word = text[start:end]
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        if is_acronym(word, text):
            return Token(word, start, end, word, word, pos="PROPN")
        plain = self.fold(word)
        # tiếng Việt is the name of a language, and a word to learn.
        last = start + len(word) - len(word.split()[-1])
        if (
            not plain.startswith("tiếng ")
            and (" " not in word or plain not in _words())
            and self._named(text, last, end)
        ):
            return Token(word, start, end, word, word, pos="PROPN")
        head = " ".join(word.split())
        head = head if self._named(text, last, end) else head.lower()
        return Token(word, start, end, head, head, function=plain in _functions())

    def function_words(self) -> frozenset[str]:
        """Pronouns, particles, prepositions, conjunctions, auxiliaries, classifiers."""
        return _functions()

    def zipf(self, word: str) -> float:
        """Frequency in the language at large; of a word of several syllables, what they allow."""
        return max(super().zipf(word), super().zipf(self.fold(word)))

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: a tone's mark may stand on either vowel, hoà or hòa."""
        return placed(super().fold(text))


LANGUAGE = Vietnamese


def placed(text: str) -> str:
    """A folded text with the marks of tones where most write them: hòa, thúy."""
    return _NEW_TONES.sub(lambda match: _TONES[match[0]], text)


@cache
def _functions() -> frozenset[str]:
    return frozenset(placed(word.replace("_", " ")) for word in listed(_FUNCTION))


@cache
def _words() -> frozenset[str]:
    """Words of several syllables."""
    from learn.languages.vietnamese_words import WORDS

    words = {placed(folded(word)) for line in _MORE.strip().split("\n") for word in line.split("|")}
    words |= {word for word in _functions() if " " in word}
    first = ""
    for part in WORDS.split():
        if part.endswith(":"):
            first = part[:-1]
        else:
            words.add(f"{first} {part}".replace("_", " "))
    return frozenset(words)


@cache
def _rarity(syllable: str) -> float:
    """A small cost for a syllable that stands alone, less for a common one."""
    frequency = frequency_list("vi").get(syllable, 1e-8)
    return -math.log10(frequency) / 100
