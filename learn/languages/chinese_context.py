"""What the neighbours of a Chinese word say of its part of speech and its reading."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from learn.languages.base import word_set
from learn.languages.chinese_words import NUMERALS, function_words, given_back, word_tags

_NUMBER = rf"[{NUMERALS}第每这那哪某\d]"

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
    if word == "则" and last and last[-1] in NUMERALS:
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
    if (kind in {"r", "d", "", "n", "t"} or last in function_words()) and next_kind in {"v", "p", "d", "a"}:
        # "你得去", but 跑得, 快得, and 一个字写得
        return "vd", "děi"
    if next_kind in {"n", "m"} and kind not in {"v", "a"}:
        return "v", "dé"
    return "ud", "de"


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
    tags = word_tags()
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
