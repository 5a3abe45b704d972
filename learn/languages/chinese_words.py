"""Where Chinese words begin and end: jieba's cuts, mended so that a learner finds the words in a dictionary."""

from __future__ import annotations

import logging
import math
import re
from functools import cache
from typing import Any

from learn.languages.base import frequency_list, word_set

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
NUMERALS = "一二两三四五六七八九十百千万亿零几数半"
_SUFFIXES = frozenset("化性者式型界度率力感权论级版集")
"""Endings that make a noun, adjective or verb of the word before them."""

_EDGES = frozenset(
    "的了着过地得之所以而且也就才又再都将被把对向从在于由与和及或但不没这那其此该每各上下中前后里内外时还却很最更太已未"
    "他她它我你是有会去来到说要能可用让使一两几远"
)
"""Characters that are words by themselves: a guessed word with one at its edge is a wrong guess."""


@cache
def function_words() -> frozenset[str]:
    """Particles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, numerals, measures."""
    return frozenset(_FUNCTION.split())


@cache
def _simplified_characters() -> dict[int, str]:
    from wordfreq.chinese import SIMPLIFIED_MAP

    return {char: new for char, new in SIMPLIFIED_MAP.items() if len(new) == 1}


# The aspect particle is 著 in traditional texts, and no other simplified character than in 著名, 显著 …
_PARTICLE = re.compile("(?<![原名显顯专專论論编編遗遺土卓昭巨拙])著(?![名作者称稱述书書])")


def simplified(text: str) -> str:
    """A text in simplified characters, one for one, so that offsets stay."""
    return _PARTICLE.sub("着", text).translate(_simplified_characters())


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


def word_tags() -> dict[str, str]:
    """The words of jieba's dictionary and the tag of each."""
    return _jieba()[1]


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
    counted = re.fullmatch(rf"(第?[{NUMERALS}]+|[这那每哪某各])([{_CLASSIFIERS}])", piece)
    if counted and (tag in {"m", "mq", "r", "", "t"}) and piece not in {"各种", "十分", "万分", "一月", "一天", "各位"}:
        return [counted[1], counted[2]]
    if piece[0] in "很更" and piece[1:] in tags and piece not in _RENEWED:
        return [piece[0], piece[1:]]
    grammar = with_particle(piece, tags)
    if grammar:
        return grammar
    money = re.fullmatch(rf"([{NUMERALS}]+)(美元|欧元|人民币|英镑|日元|公里|公斤|平方米)", piece)
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
    bunch = re.fullmatch(rf"([{NUMERALS[1:]}])([{_CLASSIFIERS}])(.)", piece)
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
    tags = word_tags()
    out: list[str] = []
    for i, piece in enumerate(pieces):
        last = out[-1] if out else ""
        stem = len(last) > 1 and tags.get(last, "n")[:1] in "nvajz" and last not in function_words()
        short = len(last) == 1 and last not in function_words()
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
    if all(c in NUMERALS + "第" for c in word):
        return "m"
    return "n" if len(word) > 1 else "x"


_PERSONS = "我你您他她它咱谁们"


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
