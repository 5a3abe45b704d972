"""Chinese, simplified and traditional: words by jieba, readings in Hanyu Pinyin by pypinyin."""

from __future__ import annotations

import logging
import math
import re
import unicodedata
from functools import cache, lru_cache
from typing import Any, ClassVar

from learn.languages.base import Language, Span, Token, frequency_list

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
于是 则 那么 以便 以免 甚至 何况 不但 不仅 不仅仅 不是 且 即 以至 与其 不 不能 不会 没 没有 别 不要 无 未 非
也 都 就 才 还 又 再 很 太 更 最 挺 十分 非常 比较 相当 越 越来越 只 仅 仅仅 光 却 便 倒 正 正在 已 已经 曾
曾经 刚 刚刚 将要 快要 常 常常 经常 总 总是 一直 从来 一定 必须 可能 也许 大概 大约 几乎 差不多 尤其 特别 真
真的 是 有 会 能 能够 可以 可 要 想 应该 应 应当 该 得 愿意 敢 肯 需 需要 来 去 起来 上 下 里 中 内 外 前 后
间 时 以上 以下 之前 之后 之间 之中 以后 以前 以来 以内 之一 里面 上面 下面 时候 一 二 两 三 四 五 六 七 八
九 十 百 千 万 亿 零 半 些 一些 有些 一点 一下 许多 很多 多 少 所有 任何 一切 全 全部 整个 第一 个 位 名 种
次 则 家 项 件 条 张 本 座 句 段 场 份 部 台 辆 匹 头 只 双 对 群 批 层 间 幅 首 篇 章 页 颗 粒 滴 杯 瓶 碗
支 根
"""

_CLASSIFIERS = "个位名种次则家项件条张本座句段场份部台辆匹头只双群批层间幅首篇章页"
_CLASSIFIERS += "颗粒滴杯瓶碗支根把块片朵棵天年月日岁分秒门届所款"
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

_NEUTRAL = """
朋友 péngyou 喜欢 xǐhuan 漂亮 piàoliang 东西 dōngxi 时候 shíhou 好处 hǎochu 坏处 huàichu 先生 xiānsheng 学生
xuésheng 太阳 tàiyáng 认识 rènshi 知识 zhīshi 意思 yìsi 消息 xiāoxi 休息 xiūxi 告诉 gàosu 明白 míngbai 清楚
qīngchu 舒服 shūfu 衣服 yīfu 地方 dìfang 关系 guānxi 事情 shìqing 热闹 rènao 聪明 cōngming 客气 kèqi 力气
lìqi 脾气 píqi 麻烦 máfan 钥匙 yàoshi 窗户 chuānghu 头发 tóufa 眼睛 yǎnjing 耳朵 ěrduo 嘴巴 zuǐba 鼻子 bízi
爸爸 bàba 妈妈 māma 哥哥 gēge 姐姐 jiějie 弟弟 dìdi 妹妹 mèimei 爷爷 yéye 奶奶 nǎinai 姑娘 gūniang 丈夫
zhàngfu 妻子 qīzi 孩子 háizi 儿子 érzi 儿女 érnǚ 女儿 nǚ'ér 夫人 fūren 大夫 dàifu 护士 hùshi 师傅 shīfu 商量
shāngliang 打算 dǎsuan 打扮 dǎban 打听 dǎting 收拾 shōushi 照顾 zhàogu 招呼 zhāohu 称呼 chēnghu 答应 dāying
耽误 dānwu 故事 gùshi 本事 běnshi 便宜 piányi 厉害 lìhai 困难 kùnnan 结实 jiēshi 老实 lǎoshi 暖和 nuǎnhuo
凉快 liángkuai 精神 jīngshén 月亮 yuèliang 星星 xīngxing 云彩 yúncai 豆腐 dòufu 馒头 mántou 包子 bāozi 石头
shítou 木头 mùtou 骨头 gǔtou 里头 lǐtou 前头 qiántou 后头 hòutou 部分 bùfen 行李 xíngli 生意 shēngyi 主意
zhǔyi 糊涂 hútu 马虎 mǎhu 觉得 juéde 记得 jìde 懂得 dǒngde 值得 zhíde 晓得 xiǎode 舍得 shěde 显得 xiǎnde
来得及 láidejí 什么 shénme 怎么 zěnme 这么 zhème 那么 nàme 为什么 wèishénme 差不多 chàbuduō 对不起 duìbuqǐ
一会儿 yīhuìr 这儿 zhèr 那儿 nàr 哪儿 nǎr 谁 shéi
"""

_BY_TAG = {
    ("地", "u"): "de", ("得", "u"): "de", ("过", "u"): "guo", ("得", "v"): "děi", ("还", "v"): "huán",
    ("长", "v"): "zhǎng", ("行", "n"): "háng", ("行", "q"): "háng", ("种", "v"): "zhòng",
    ("只", "q"): "zhī", ("为", "v"): "wéi", ("重", "d"): "chóng", ("教", "v"): "jiāo", ("干", "a"): "gān",
    ("处", "n"): "chù", ("量", "v"): "liáng", ("数", "v"): "shǔ", ("当", "n"): "dàng", ("背", "v"): "bēi",
    ("好", "v"): "hào", ("都", "n"): "dū", ("倒", "d"): "dào", ("差", "v"): "chà", ("没", "v"): "méi",
    ("着", "u"): "zhe", ("了", "u"): "le", ("了", "v"): "liǎo", ("嚼", "v"): "jiáo", ("长", "a"): "cháng",
}  # fmt: skip
"""Readings of single characters that depend on what the word is."""

_PUNCTUATION = str.maketrans("，。！？；：、（）【】《》〈〉「」『』“”‘’～　", ",.!?;:,()[]«»‹›“”‘’“”‘’~ ")


class Chinese(Language):
    """Chinese in simplified characters. Readings are Hanyu Pinyin with tone marks, word by word."""

    code: ClassVar[str] = "zh"
    name: ClassVar[str] = "Chinese"
    voice: ClassVar[str] = "zh_CN"
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
            before = found[i - 1] if i and found[i - 1][1] == start else None
            after = found[i + 1] if i + 1 < len(found) and found[i + 1][0] == end else None
            kind = in_context(plain, tag, before and (simple[before[0] : before[1]], before[2]), after and after[2])
            reading = pinyin(word, plain, kind)
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
                    function=plain in _function_words(),
                )
            )
        return tuple(tokens)

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


@cache
def _simplified_characters() -> dict[int, str]:
    from wordfreq.chinese import SIMPLIFIED_MAP

    return {char: new for char, new in SIMPLIFIED_MAP.items() if len(new) == 1}


# The aspect particle is 著 in traditional texts, and no other simplified character than in 著名, 显著 …
_PARTICLE = re.compile("(?<![原名显顯专專论論编編遗遺])著(?![名作者称稱述书書])")


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
    pieces = [part for piece in tokenizer.cut(text[start:end], HMM=True) for part in divided(piece)]
    out = []
    for piece in joined(pieces):
        out.append((start, start + len(piece), tags.get(piece) or guessed_tag(piece)))
        start += len(piece)
    return out


def zipf(word: str) -> float:
    """Frequency of a simplified word, log10 per thousand million, 0 when unknown."""
    frequency = frequency_list("zh").get(word)
    return math.log10(frequency) + 9 if frequency else 0.0


def divided(piece: str) -> list[str]:  # noqa: PLR0911 (one step a kind)
    """A piece of jieba's as the words that it holds: numeral and measure, wrong guesses, loose compounds."""
    tokenizer, tags = _jieba()
    if len(piece) == 1:
        return [piece]
    tag = tags.get(piece, "")
    counted = re.fullmatch(rf"(第?[{_NUMERALS}]+|[这那每哪某各])([{_CLASSIFIERS}])", piece)
    if counted and (tag in {"m", "mq", "r", "", "t"}) and piece not in {"各种", "十分", "万分", "一月", "一天", "各位"}:
        return [counted[1], counted[2]]
    if piece[0] in "很更" and piece[1:] in tags:
        return [piece[0], piece[1:]]
    money = re.fullmatch(rf"([{_NUMERALS}]+)(美元|欧元|人民币|英镑|日元|公里|公斤|平方米)", piece)
    if money:
        return [money[1], money[2]]
    known = zipf(piece)
    if not tag and (piece[0] in _EDGES or piece[-1] in _EDGES):
        return list(tokenizer.cut(piece, HMM=False))
    if len(piece) == 4 and not tag.startswith("i") and known < 3:
        halves = piece[:2], piece[2:]
        if all(half in tags and zipf(half) > 4.2 for half in halves) and "一" not in piece:
            return list(halves)
    return [piece]


def joined(pieces: list[str]) -> list[str]:
    """Pieces put together that make one word with a prefix or suffix: 去 中心 化, 说服 性, 首席 执行官."""
    _, tags = _jieba()
    out: list[str] = []
    for piece in pieces:
        last = out[-1] if out else ""
        stem = len(last) > 1 and tags.get(last, "n")[:1] in "nvajz" and last not in _function_words()
        if (piece in _SUFFIXES and stem) or (last == "首席" and piece[-1] in "官家师"):
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


def in_context(  # noqa: PLR0911 (one step a character)
    word: str, tag: str, before: tuple[str, str] | None, after: str | None
) -> str:
    """The tag of a single character that its neighbours decide."""
    kind = before[1][:1] if before else ""
    following = (after or "")[:1]
    if word == "地":
        return "uv" if kind in {"a", "d", "z", "i", "l", "v", "m"} and following in {"v", "d", "a", "p"} else "n"
    if word == "得":
        return "ud" if kind in {"v", "a"} else tag
    if word == "为":
        return "v" if kind in {"v", "n", "r"} and before and before[0] != "因" and len(before[0]) > 1 else "p"
    if word == "还":
        return (
            "v"
            if (before and before[0] in {"没", "要", "不", "去", "来", "想", "得", "未"}) or following == "r"
            else "d"
        )
    if word == "长":
        return "v" if after in {"ud", "ul", "uz", "ug"} else "a"
    if word == "只":
        return "q" if kind == "m" or (before and before[0] in {"这", "那", "每", "哪"}) else "d"
    if word == "种":
        return "q" if kind in {"m", "r"} else "v"
    if word == "行":
        return "q" if kind == "m" else "v"
    if word == "了":
        return "ul"
    return tag


@cache
def _neutral() -> dict[str, str]:
    items = _NEUTRAL.split()
    return dict(zip(items[::2], items[1::2], strict=True))


@cache
def pinyin(word: str, plain: str, tag: str) -> str:
    """The pinyin of a word (`plain` in simplified characters), its syllables written together."""
    from pypinyin import Style, lazy_pinyin

    known = _neutral().get(plain) or _BY_TAG.get((plain, tag[:1]))
    if known:
        return known
    tags = _jieba()[1]
    if len(word) in {4, 5} and tag[:1] != "i" and plain[:2] in tags and (plain[2:] in tags or zipf(plain[2:])):
        return f"{pinyin(word[:2], plain[:2], '')} {pinyin(word[2:], plain[2:], '')}"
    syllables = lazy_pinyin(_PARTICLE.sub("着", word), style=Style.TONE)
    if len(syllables) == len(word):  # not where a character has no known reading
        # As dictionaries print them: without the change of tone that 一 and 不 undergo before others.
        syllables = [{"一": "yī", "不": "bù"}.get(c, s) for c, s in zip(word, syllables, strict=True)]
        if plain.endswith("们") or (plain.endswith("子") and plain in _neutral()):
            syllables[-1] = {"们": "men", "子": "zi"}[plain[-1]]
    reading = syllables[0]
    for syllable in syllables[1:]:
        vowel = unicodedata.normalize("NFD", syllable)[:1] in {"a", "o", "e"}
        reading += ("'" if vowel else "") + syllable
    return reading
