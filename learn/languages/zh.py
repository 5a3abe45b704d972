"""Chinese, simplified and traditional: words by jieba, readings in Hanyu Pinyin by pypinyin."""

from __future__ import annotations

import logging
import math
import re
import unicodedata
from functools import cache, lru_cache
from itertools import product, takewhile
from typing import TYPE_CHECKING, Any, ClassVar

from learn.languages import joints
from learn.languages.base import Language, Span, Token, frequency_list, word_set
from learn.languages.pinyin import ALWAYS, CHARACTERS, FULL, INSIDE, LIGHT, LONG, NOT_R, TRADITIONAL, WORDS

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

_FUNCTION = """
的 了 着 过 地 得 之 所 等 等等 们 吗 呢 吧 啊 呀 嘛 哦 啦 么 而已 似的 般 一般 来说 而言 的话 我 你 您 他
她 它 我们 咱们 你们 他们 她们 它们 自己 本身 大家 别人 人家 其 其他 其它 其中 某 某些 各 各种 各自 每 彼此
另 这 那 这个 那个 这些 那些 这里 那里 这儿 那儿 这样 那样 这么 那么 此 该 本 如此 以此 谁 什么 哪 哪个 哪些
哪里 哪儿 怎么 怎样 怎么样 如何 为何 为什么 多少 几 何 在 从 自 由 到 往 向 朝 对 对于 关于 至于 给 跟 和 像
至 与 同 及 以及 以 用 把 将 被 让 叫 使 为 为了 因 因为 由于 按 按照 根据 据 依 凭 沿着 随着 通过 经过 除
除了 比 比起 离 当 于 趁 替 作为 针对 但 但是 可是 不过 然而 而 而且 而是 而非 并 并且 并非 或 或者 还是
要么 如果 假如 若 要是 的话 虽 虽然 尽管 即使 即便 就算 只要 只有 除非 无论 不管 不论 既 既然 所以 因此 因而
于是 则 那么 以便 以免 甚至 何况 不但 不仅 不仅仅 不是 且 即 以至 与其 不 不能 不会 不可 没 没有 别 不要 无 未 非
也 都 就 才 还 又 再 很 太 更 最 挺 十分 非常 比较 相当 越 越来越 只 仅 仅仅 光 却 便 倒 正 正在 已 已经 曾
曾经 刚 刚刚 将要 快要 常 常常 经常 总 总是 一直 从来 一定 必须 可能 也许 大概 大约 几乎 差不多 尤其 特别 真
真的 是 有 会 能 能够 可以 可 要 想 应该 应 应当 该 得 愿意 敢 肯 需 需要 来 去 起来 上 下 里 中 内 外 前 后
间 时 以上 以下 之前 之后 之间 之中 以后 以前 以来 以内 之一 里面 上面 下面 时候 一 二 两 三 四 五 六 七 八
九 十 百 千 万 亿 零 半 些 一些 有些 一点 一下 许多 很多 多 少 所有 任何 一切 全 全部 整个 第一 个 位 名 种
次 则 家 项 件 条 张 本 座 句 段 场 份 部 台 辆 匹 头 只 双 对 群 批 层 间 幅 首 篇 章 页 颗 粒 滴 杯 瓶 碗
支 根
"""

_CLASSIFIERS = "个位名种次则家项件条张本座句段场份部台辆匹头只双群批层间幅首篇章页"
_CLASSIFIERS += "颗粒滴杯瓶碗支根把块片朵棵天年月日岁分秒门届所款遍圈趟"
_NUMERALS = "一二两三四五六七八九十百千万亿零几数半"
_SUFFIXES = frozenset("化性者式型界度率力感权论级版集")
"""Endings that make a noun, adjective or verb of the word before them."""

_EDGES = frozenset(
    "的了着过地得之所以而且也就才又再都将被把对向从在于由与和及或但不没这那其此该每各上下中前后里内外时还却很最更太已未"
    "他她它我你是有会去来到说要能可用让使一两几远"
)
"""Characters that are words by themselves: a guessed word with one at its edge is a wrong guess."""

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
        plain = simplified(word)
        if len(plain) < 2:
            return False
        sounds = syllables(plain, plain)
        alike = [_by_sound().get(toned, ()) for toned in sounds]
        others = map("".join, product(*alike)) if len(plain) <= _SPELLED_OUT else ()
        return not any(o != plain and zipf(o) >= _AUDIBLE and syllables(o, o) == sounds for o in others)

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (tokens say it all)
        """Modifiers and their noun, verbs and their object, subjects and their verb."""
        tags = _jieba()[1]
        return tuple(joints.chinese(tokens, lambda word: tags.get(word, "v")[1:2] == "n"))

    def function_words(self) -> frozenset[str]:
        """Particles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, numerals, measures."""
        return _function_words()

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


@cache
def _function_words() -> frozenset[str]:
    return frozenset(_FUNCTION.split())


_FULL = {("还", "huán"), ("地", "dì"), ("得", "dé"), ("种", "zhòng"), ("倒", "dǎo"), ("长", "zhǎng")}
"""Verbs and nouns that are written like function words."""


def is_function(text: str, start: int, end: int, before: tuple[int, int, str] | None) -> bool:
    """Whether a word of a text is a function word: listed, a numeral, or the direction of a verb (透露出)."""
    word = text[start:end]
    if word in {"出", "出来", "出去"}:
        return before is not None and before[1] == start and before[2][:1] == "v"
    return word in _function_words() or all(c in _NUMERALS for c in word)


@cache
def _simplified_characters() -> dict[int, str]:
    from wordfreq.chinese import SIMPLIFIED_MAP

    return {char: new for char, new in SIMPLIFIED_MAP.items() if len(new) == 1}


# The aspect particle is 著 in traditional texts, and no other simplified character than in 著名, 显著 …
_PARTICLE = re.compile("(?<![原名显顯专專论論编編遗遺土卓昭巨拙])著(?![名作者称稱述书書])")


def simplified(text: str) -> str:
    """A text in simplified characters, one for one, so that offsets stay."""
    return _PARTICLE.sub("着", text).translate(_simplified_characters())


def part_of_speech(word: str, tag: str) -> str:
    """The Universal Dependencies tag of a word with jieba's tag."""
    if tag[:1] == "m" and any(c not in _NUMERALS + "第" for c in word):
        return "NOUN"
    return _POS.get(tag[:1], "")


@cache
def _jieba() -> tuple[Any, dict[str, str]]:
    """A jieba tokeniser, and its dictionary's tags.

    It is filled here from the dictionary: jieba itself keeps a cache in the shared directory for temporary
    files, where two processes, or two users, get in each other's way.
    """
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    frequencies: dict[str, int] = {}
    tags: dict[str, str] = {}
    total = 0
    with tokenizer.get_dict_file() as file:
        for line in file:
            word, count, tag = line.decode("utf-8").split()
            number = int(count)
            frequencies[word] = number
            tags[word] = tag
            total += number
    for word in tags:
        for length in range(1, len(word)):
            frequencies.setdefault(word[:length], 0)
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = frequencies, total, True
    return tokenizer, tags


_RUNS = re.compile(
    r"(?P<number>\d[\d,.:/\-]*(?<=\d)(?:万亿|[十百千万亿])?(?![A-Za-z\d]))"
    r"|(?P<foreign>[^\W_㐀-鿿豈-﫿𠀀-𯿿々〇ぁ-ヿ](?:[^\W_㐀-鿿豈-﫿𠀀-𯿿々〇ぁ-ヿ]|['’\-.](?=[^\W_㐀-鿿豈-﫿𠀀-𯿿]))*)"
    r"|(?P<han>[㐀-鿿豈-﫿𠀀-𯿿々〇ぁ-ヿ]+)"
)


def words(text: str) -> list[tuple[int, int, str]]:
    """The words of a text: start, end and jieba's tag, or "foreign" or "number"."""
    simple = simplified(text)
    found: list[tuple[int, int, str]] = []
    for run in _RUNS.finditer(simple):
        if run.lastgroup == "han":
            found += han(simple, run.start(), run.end())
        else:
            found.append((run.start(), run.end(), run.lastgroup or ""))
    return found


def han(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The words of a run of Chinese characters, cut as a learner would look them up."""
    tokenizer, tags = _jieba()
    pieces: list[str] = []
    at = start
    for piece in tokenizer.cut(text[start:end], HMM=True):
        loose = (piece == "还给" and not given_back("", "给", text[at + 1 :])) or (
            # "a line", but "the president and his party" after a name
            piece == "一行" and not (pieces and tags.get(pieces[-1], "n")[:2] in {"nr", "n", "ns", "nt"})
        )
        pieces += list(piece) if loose else divided(piece)
        at += len(piece)
    out = []
    for piece in joined(pieces):
        out.append((start, start + len(piece), tags.get(piece) or guessed_tag(piece)))
        start += len(piece)
    return out


def zipf(word: str) -> float:
    """Frequency of a simplified word, log10 per thousand million, 0 when unknown."""
    frequency = frequency_list("zh").get(word)
    return math.log10(frequency) + 9 if frequency else 0.0


_RENEWED = word_set("更新 更加 更换 更改 更正 更名 更替 更迭 更衣 更生 更为")
"""Words in which 更 is no adverb "more", or that are adverbs as a whole."""


def divided(piece: str) -> list[str]:  # noqa: PLR0911 (one step a kind)
    """A piece of jieba's as the words that it holds: numeral and measure, wrong guesses, loose compounds."""
    tokenizer, tags = _jieba()
    if len(piece) == 1:
        return [piece]
    tag = tags.get(piece, "")
    counted = re.fullmatch(rf"(第?[{_NUMERALS}]+|[这那每哪某各])([{_CLASSIFIERS}])", piece)
    if counted and (tag in {"m", "mq", "r", "", "t"}) and piece not in {"各种", "十分", "万分", "一月", "一天", "各位"}:
        return [counted[1], counted[2]]
    if piece[0] in "很更" and piece[1:] in tags and piece not in _RENEWED:
        return [piece[0], piece[1:]]
    grammar = with_particle(piece, tags)
    if grammar:
        return grammar
    money = re.fullmatch(rf"([{_NUMERALS}]+)(美元|欧元|人民币|英镑|日元|公里|公斤|平方米)", piece)
    if money:
        return [money[1], money[2]]
    known = zipf(piece)
    if not tag and (piece[0] in _EDGES or piece[-1] in _EDGES):
        return list(tokenizer.cut(piece, HMM=False))
    if len(piece) == 4 and not tag.startswith("i") and "一" not in piece:
        halves = piece[:2], piece[2:]
        # An adverb with its verb is no compound, however frequent: 充分 发挥.
        loose = tags.get(halves[0]) in {"d", "ad"} and tags.get(halves[1], "")[:1] == "v"
        if (known < 3 or loose) and all(half in tags and zipf(half) > 3.9 for half in halves):
            return list(halves)
    bunch = re.fullmatch(rf"([{_NUMERALS[1:]}])([{_CLASSIFIERS}])(.)", piece)
    if bunch and tag[:1] != "i" and known < 3.5 and bunch[3] in tags:
        return list(bunch.groups())
    return [piece]


def with_particle(piece: str, tags: dict[str, str]) -> list[str]:
    """The parts of a piece with a particle inside (吃了饭, 跑得快, 轻轻地, 等一下, 其他人, 从根本上), else []."""
    if len(piece) == 3 and tags.get(piece, "")[:1] != "i":
        if piece[1] == "了" or (piece[1] == "得" and tags.get(piece[2]) == "a"):
            return list(piece)
        if piece[2] == "地" and piece[0] == piece[1]:
            return [piece[:2], "地"]
        if piece[1:] == "一下":
            return [piece[0], piece[1:]]
    if piece[:2] in {"其他", "其它"} and piece[2:] in tags:
        return [piece[:2], piece[2:]]
    inside = re.fullmatch("(从)(..)([上中下里])", piece)
    return list(inside.groups()) if inside and inside[2] in tags else []


def joined(pieces: list[str]) -> list[str]:
    """Pieces put together that make one word with a prefix or suffix: 去 中心 化, 说服 性, 首席 执行官."""
    _, tags = _jieba()
    out: list[str] = []
    for i, piece in enumerate(pieces):
        last = out[-1] if out else ""
        stem = len(last) > 1 and tags.get(last, "n")[:1] in "nvajz" and last not in _function_words()
        short = len(last) == 1 and last not in _function_words()
        if short and piece == "地" and tags.get(last, "")[:1] in {"n", "a", "b"} and last not in "猛忽轻静":
            out[-1] += piece  # 公地
        elif (
            short
            and piece == "能"
            and tags.get(last) == "v"
            and tags.get((pieces[i + 1 : i + 2] or ["是"])[0], "n")[:1] not in "vdap"
        ):
            out[-1] += piece  # 赋能
        elif (piece in _SUFFIXES and stem) or (last == "首席" and piece[-1] in "官家师"):
            out[-1] += piece
            if piece == "性" and len(out) > 1 and out[-2] == "可":
                out[-2:] = ["".join(out[-2:])]
        else:
            out.append(piece)
    prefixed: list[str] = []
    for piece in out:
        last = prefixed[-1] if prefixed else ""
        noun = len(piece) > 1 and tags.get(piece, "n")[:1] == "n"
        if (last == "去" and piece[-1] == "化" and len(piece) > 2) or (last in {"非", "反", "超", "伪"} and noun):
            prefixed[-1] += piece
        else:
            prefixed.append(piece)
    return prefixed


def guessed_tag(word: str) -> str:
    """The tag of a word that the dictionary lacks, by its ending."""
    if word[-1] == "化":
        return "v"
    if word[-1] in "式型级":
        return "b"
    if all(c in _NUMERALS + "第" for c in word):
        return "m"
    return "n" if len(word) > 1 else "x"


_PERSONS = "我你您他她它咱谁们"
_NUMBER = rf"[{_NUMERALS}第每这那哪某\d]"

_IN_TEXT: tuple[tuple[str, str, str, str], ...] = (
    ("行", rf"(?:{_NUMBER}|各)$", "", "háng"),
    ("长", "", "[着得了过大出成在满起高到]|[^，。！？；、]{0,2}得", "zhǎng"),
    ("重", "[一二两三四五六七八九十几双多]$", "", "chóng"),
    ("数", "", "[着了一到完清得过]|不[清完]|起来", "shǔ"),
    ("了", "[一-龥]不$", "", "liǎo"),
    ("了", "[一-龥]得$", "[吗的？。！，]|$", "liǎo"),
    ("着", "(?:睡|找|猜|点|买|够|捡|逮|打|碰|遇|用)[不得]?$", "了", "zháo"),
    ("着", "(?:睡|找|猜|点|用|够|摸|管|犯|见)[不得]$", "", "zháo"),
    ("种", rf"(?:{_NUMBER}|多|各|种|有|品)$", "", "zhǒng"),
    ("种", "", "", "zhòng"),
    ("只", rf"{_NUMBER}$", "", "zhī"),
    ("只", "", "", "zhǐ"),
    ("干", "(?:[晒擦吹晾烘烤喝很太变口嘴弄泪汗河]|衣服|头发)$", "", "gān"),
    ("干", "", "[了得]$|燥|净", "gān"),
    ("干", "", "", "gàn"),
    ("量", "", "一[下量]|了|体温|身高|尺寸|血压|过", "liáng"),
    ("当", "[把拿][^，。！？；]{1,6}$", "(?!天|时|年)", "dàng"),
    ("当", "[上的]$", "", "dàng"),
    ("背", "", "着|起|上|了|得|包|书包|行李|孩子|负|黑锅", "bēi"),
    ("背", "", "", "bèi"),
    ("倒", "[瘫摔打推晕跌跪撞击病累绊压刮扑拉卧醉]$", "", "dǎo"),
    ("倒", "", "下|塌|在|闭|地", "dǎo"),
    ("倒", "", "", "dào"),
    ("差", "[之的温时价落]$", "", "chā"),
    ("差", "", "", "chà"),
    ("教", "", "", "jiāo"),
    ("调", "", "[到往走离入任派兵出回]", "diào"),
    ("调", "", "", "tiáo"),
    ("弹", "[枚颗发炮子飞导炸]$", "", "dàn"),
    ("弹", "", "", "tán"),
    ("转", "", "[^，。！？；]{0,3}[圈]|个不停|来转去", "zhuàn"),
    ("转", "", "", "zhuǎn"),
    ("系", "", "着|上|好|鞋带|领带|领结|安全带|紧|了|围", "jì"),
    ("盛", "", "饭|汤|着|满|了|菜|水", "chéng"),
    ("率", "", "[领队团军众部先]", "shuài"),
    ("率", "", "", "lǜ"),
    ("假", "[请放休度寒暑病产]$", "", "jià"),
    ("空", "(?:[有没抽得]|没有)$", "", "kòng"),
    ("中", "[打猜看击选说考押投射命]$", "(?!国|间)", "zhòng"),
    ("待", "", "[在了着到下住]|一会", "dāi"),
    ("卷", rf"{_NUMBER}$", "", "juàn"),
    ("卷", "", "", "juǎn"),
    ("卡", "", "[住在着]", "qiǎ"),
    ("曾", "(?:^|[，。！？；：、“和与姓对])$", "(?:先生|女士|教授|老师|小姐|某)", "zēng"),
    ("都", "[首古故]$", "", "dū"),
    ("都", "", "", "dōu"),
    ("兴", "", "", "xīng"),
    ("相", "[照长真]$", "", "xiàng"),
    ("薄", "", "", "báo"),
    ("乐", "[声音管]$", "", "yuè"),
    ("应", "[回响呼适供反]$", "", "yìng"),
    ("散", "", "[步会场去开发]|了", "sàn"),
    ("切", "", "", "qiē"),
    ("扎", "", "", "zhā"),
    ("铺", "", "", "pū"),
    ("供", "", "", "gōng"),
    ("划", "", "[船桨算]", "huá"),
    ("划", "", "", "huà"),
    ("尽", "", "[早快量可先管]", "jǐn"),
    ("尽", "", "", "jìn"),
    ("咽", "", "", "yàn"),
    ("塞", "", "", "sāi"),
    ("勒", "", "", "lēi"),
    ("剥", "", "", "bāo"),
    ("削", "", "", "xiāo"),
    ("嚼", "", "", "jiáo"),
    ("熟", "", "", "shú"),
    ("血", "", "", "xuè"),
    ("漂", "", "", "piāo"),
    ("省", "", "", "shěng"),
    ("没", "", "", "méi"),
    ("谁", "", "", "shéi"),
    ("什", "", "", "shén"),
    ("乾", "", "", "gān"),
)
"""What decides the reading of a character that is a word by itself: what stands before it, and after it."""


@cache
def _by_neighbours() -> dict[str, list[tuple[re.Pattern[str], re.Pattern[str], str]]]:
    rules: dict[str, list[tuple[re.Pattern[str], re.Pattern[str], str]]] = {}
    for char, before, after, reading in _IN_TEXT:
        rules.setdefault(char, []).append((re.compile(before), re.compile(after), reading))
    return rules


def in_context(  # noqa: PLR0911 (one step a character)
    text: str, found: list[tuple[int, int, str]], i: int
) -> tuple[str, str]:
    """The tag of a word, and its reading where its neighbours decide it, else ""."""
    start, end, tag = found[i]
    word = text[start:end]
    before = found[i - 1] if i and found[i - 1][1] == start else None
    after = found[i + 1] if i + 1 < len(found) and found[i + 1][0] == end else None
    last = text[before[0] : before[1]] if before else ""
    following = text[after[0] : after[1]] if after else ""
    if word == "地":
        return ("uv", "de") if adverbial(last, before, after) else ("n", "dì")
    if word == "得":
        return degree(last, before, following, after)
    if word == "还":
        return ("v", "huán") if given_back(last, following, text[end:]) else ("d", "hái")
    if word == "为":
        return ("v", "wéi") if is_copula(text, found, i) else ("p", "wèi")
    if word == "重" and after and after[2][:1] == "v" and following not in {"达", "压"}:
        return "d", "chóng"
    if word == "过" and before and before[2][:1] in {"v", "u"} and len(last) < 3 and last != "不":
        return "ug", "guo"
    if word == "地方" and after and after[2][:1] == "n":
        return tag, "dìfāng"
    if word == "则" and last and last[-1] in _NUMERALS:
        return "q", ""
    for left, right, reading in _by_neighbours().get(word, ()) if len(word) == 1 else ():
        if left.search(text, max(0, start - 8), start) and right.match(text, end):
            kind = {"zhǒng": "q", "zhī": "q", "háng": "q", "zhǎng": "v", "shǔ": "v", "cháng": "a", "zhǐ": "d"}
            return kind.get(reading, "ul" if word == "了" else tag), reading
    return {"了": "ul", "着": "uz"}.get(word, tag), {"了": "le", "着": "zhe", "行": "xíng", "长": "cháng"}.get(word, "")


def adverbial(last: str, before: tuple[int, int, str] | None, after: tuple[int, int, str] | None) -> bool:
    """Whether 地 makes an adverb of the word before it, and is not the noun "ground"."""
    if not before or last in {"在", "此", "本", "该", "这", "那", "到", "下", "着", "的", "有", "各", "某", "一", "两"}:
        return False
    if before[2][:1] in {"r", "p", "u"} or last[-1] in "块片处":
        return False
    return len(last) > 1 or (after is not None and after[2][:1] in {"v", "d", "a", "p"})


def degree(
    last: str, before: tuple[int, int, str] | None, following: str, after: tuple[int, int, str] | None
) -> tuple[str, str]:
    """The tag and reading of 得: "must", "get", or the particle of degree."""
    kind, next_kind = before[2][:1] if before else "", after[2][:1] if after else ""
    if following in {"了", "过", "奖", "病", "分", "出", "罪", "胜", "名", "票", "知", "以"} and last not in {
        "舍",
        "值",
    }:
        return "v", "dé"
    if (kind in {"r", "d", "", "n", "t"} or last in _function_words()) and next_kind in {"v", "p", "d", "a"}:
        # "你得去", but 跑得, 快得, and 一个字写得
        return "vd", "děi"
    if next_kind in {"n", "m"} and kind not in {"v", "a"}:
        return "v", "dé"
    return "ud", "de"


def given_back(last: str, following: str, rest: str) -> bool:
    """Whether 还 means "give back", and not "still"."""
    if last in {"没", "要", "不", "想", "未", "来", "去", "得", "已", "必须", "应", "应该", "请", "该", "快"}:
        return not following.startswith(("要", "会", "能", "有", "是", "没", "在", "不"))
    if following in {"给", "清", "钱", "债", "书", "款", "掉", "完", "了"}:
        # "还给我", but "还给我写了一封信"
        return not re.match(rf"给[{_PERSONS}]+[^，。！？；的了吧呢啊吗]", rest)
    return (
        following[:1] in set(_PERSONS)
        and bool(following)
        and re.match(r"[我你您他她它们]+的?[一-龥]{0,3}(?:[，。！？；钱]|$)", rest) is not None
    )


_CLAUSE_END = re.compile("[，。！？；：]")
_CLAUSE = 500
"""Words of a clause at most: text without stops is no clause."""
_BECOMING = frozenset("称视改变定分作成化列评选换译设命尊奉封判任扩升降缩沦转演派誉记读写解看当")
"""Verbs end in these, and 为 "as" follows them: 定义为, 演变为, 视为."""


def is_copula(text: str, found: list[tuple[int, int, str]], i: int) -> bool:
    """Whether 为 is the verb "be, become, as" (wéi), and not the preposition "for" (wèi).

    The preposition needs a verb after what it governs; where the clause has none, 为 is its verb.
    """
    start, end, _ = found[i]
    clause_start = max(text.rfind(c, 0, start) for c in "，。！？；：") + 1
    stop = _CLAUSE_END.search(text, end)
    rest = text[end : stop.start() if stop else len(text)]
    last = text[found[i - 1][0] : found[i - 1][1]] if i and found[i - 1][1] == start else ""
    before = takewhile(lambda word: word[0] >= clause_start, reversed(found[max(0, i - _CLAUSE) : i]))
    earlier = {text[a:b] for a, b, _ in before if a < start - 1}
    if not rest or "所" in rest[:6] or earlier & {"以", "将", "把", "由"}:
        return not rest.startswith("之")
    if last and len(last) > 1 and found[i - 1][2][:1] == "v" and (last[-1] in _BECOMING or last in _AS):
        return True
    if last and len(last) == 1 and last in _BECOMING:
        return True
    if rest.startswith(("了", "之", "什么", "何")):
        return False
    after = range(i + 1, min(len(found), i + 1 + _CLAUSE))
    following = list(takewhile(lambda k: found[k][1] <= end + len(rest), after))
    tags = _jieba()[1]
    verbs = [
        k
        for k in following[1:]
        if found[k][2][:1] in {"v", "a", "l", "i"}
        or (found[k][1] - found[k][0] == 4 and tags.get(text[found[k][0] : found[k][0] + 2], "")[:1] == "v")
    ]
    # A verb inside an attribute ("为最需要的人") governs nothing.
    free = [k for k in verbs if text[found[k][1] : found[k][1] + 1] != "的"]
    return not free


_AS = word_set("定义 演变 任命 命名 宣布 认定 评定 转化 转变 发展 建设 打造 培养 翻译 改名 更名 估计 描述 形容 归类")


@cache
def pinyin(word: str, plain: str) -> str:
    """The pinyin of a word (`plain` in simplified characters), its syllables written together."""
    if plain in WORDS:
        return WORDS[plain]
    tags = _jieba()[1]
    if (
        len(word) in {4, 5}
        and tags.get(plain, "")[:1] != "i"
        and plain[:2] in tags
        and (plain[2:] in tags or zipf(plain[2:]))
    ):
        first = INSIDE.get(plain[:2]) or pinyin(word[:2], plain[:2])
        return f"{first} {pinyin(word[2:], plain[2:])}"
    sounds = syllables(word, plain)
    if plain[-1] == "儿" and len(plain) > 1 and plain not in NOT_R:
        sounds[-2:] = [sounds[-2] + "r"]
    elif plain in LIGHT:
        sounds[-1] = toneless(sounds[-1])
    elif plain[-1] in _ENDINGS and len(plain) > 1 and plain[-2:] not in FULL:
        sounds[-1] = _ENDINGS[plain[-1]]
    reading = ""
    for sound in sounds:
        vowel = unicodedata.normalize("NFD", sound)[:1] in {"a", "o", "e"}
        reading += ("'" if vowel and reading else "") + sound
    return reading


_ENDINGS = {"子": "zi", "们": "men"}
"""Endings of nouns that have no tone."""

_TONES = dict.fromkeys((0x300, 0x301, 0x304, 0x30C))


def toneless(syllable: str) -> str:
    """A syllable without its tone mark."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).translate(_TONES))


_AUDIBLE = 2.5  # of what is rarer, nobody thinks first


_SPELLED_OUT = 3  # characters of a word; longer ones hardly sound like another


@cache
def _by_sound() -> dict[str, list[str]]:
    """The characters of some frequency by how each sounds by itself."""
    found: dict[str, list[str]] = {}
    for word in frequency_list("zh"):
        if len(word) == 1 and zipf(word) >= _AUDIBLE:
            for sound in dict.fromkeys(_readings().get(ord(word), "").split(",")):
                found.setdefault(sound, []).append(word)
    return found


@cache
def _phrases() -> dict[str, list[list[str]]]:
    """The readings of words and phrases in simplified characters, by pypinyin's list."""
    from pypinyin.constants import PHRASES_DICT

    phrases: dict[str, list[list[str]]] = PHRASES_DICT
    return phrases


@cache
def _readings() -> dict[int, str]:
    """The readings of every character, separated by commas, by pypinyin's list."""
    from pypinyin.constants import PINYIN_DICT

    readings: dict[int, str] = PINYIN_DICT
    return readings


def syllables(word: str, plain: str) -> list[str]:
    """The syllables of a word: as a list has them, else those of the words inside it, else by character.

    Without the change of tone that 一 and 不 undergo before others: dictionaries do not print it.
    """
    out: list[str] = []
    at = 0
    while at < len(plain):
        for size in range(len(plain) - at, 1, -1):
            part = plain[at : at + size]
            inside = INSIDE.get(part) if size < len(plain) else None
            known = inside or WORDS.get(part)
            if known and " " not in known:
                out.append(known)
                break
            if part in _phrases():
                found = (item[0] for item in _phrases()[part])
                out += [ALWAYS.get(c, s) for c, s in zip(part, found, strict=True)]
                break
        else:
            size = 1
            out.append(character(word, plain, at))
        at += size
    return out


def character(word: str, plain: str, at: int) -> str:  # noqa: PLR0911 (one step a character)
    """The reading of a character in a word that no list has."""
    char, new = word[at], plain[at]
    last = at == len(plain) - 1
    if len(plain) > 1:
        if new == "为":
            return "wèi" if not at and plain[1] in "了何什此之的国民您你我他她它" else "wéi"
        if new == "重" and not at and (_jieba()[1].get(plain[1], "")[:1] == "v" or plain[1] in "塑启构燃温"):
            return "chóng"
        if new in "得倒" and last:
            return {"得": "de", "倒": "dǎo"}[new]
        if new == "子":
            return "zǐ"
        if new == "长" and last and plain not in LONG:
            return "zhǎng"
        if char in TRADITIONAL and new != "着":
            return TRADITIONAL[char]
        if new in CHARACTERS:
            return CHARACTERS[new]
    readings = _readings().get(ord(char), "").split(",")
    if char != new and len(readings) == 1 and readings[0]:
        return readings[0]
    return ALWAYS.get(new) or _readings().get(ord(new), new).split(",")[0]
