"""How the words of a sentence hold together, by language: see `learn.languages.base.Language.joints`.

There is no parser behind this. Each function knows the few joints of its language of which it is sure that what comes
next must follow at once: a verb and its object, a noun and its genitive, a modifier and its noun. Where an adverbial
or a second argument might as well stand elsewhere, the joint is free.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learn.languages.base import Joint, Token

Fold = Callable[[str], str]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- Chinese: modifier 的 | noun, verb | object, subject | adverb and verb

_ZH_AND = _set("和 与 及 以及 或 或者 跟 同 且")
_ZH_COMPLEMENTS = _set("到 出 来 去 成 在 为 给 上 下 起来 于 至 向")
_ZH_TAKING = _set("把 被")
_ZH_MOVABLE = _set(
    "今天 昨天 明天 现在 目前 当时 后来 每天 今年 去年 明年 如今 同时 最终 通常 其实 当然"
    " 也许 大概 尤其 特别 然后 最后 首先 仅 仅仅 几乎 甚至 只 晚上 早上 上午 下午 以前 以后 平时 有时 从前 将来 刚才"
)
_ZH_ASPECT = _set("了 着 过")
_ZH_DEGREE = _set("更 最 很 太 非常 极 日益 越来越 十分 相当 比较")
_ZH_THEN = _set("就 便 才 再 却")
_ZH_OPENING = _set(
    "这 那 每 某 各 此 该 其 另 哪 几 第一 这些 那些 一些 各种 其他 所有 许多 很多 多数 少数 任何 部分 一切 有些 某些"
)


def chinese(tokens: Sequence[Token], nominal: Callable[[str], bool]) -> list[Joint]:
    """The joints of a Chinese sentence; `nominal` says of which verbs the dictionary makes nouns too."""
    kinds: list[str] = []
    for i in range(len(tokens)):
        kinds.append(_zh_kind(tokens, i, nominal, kinds))
    found: list[Joint] = []
    phrase = modified = False  # in a phrase with a preposition; in a noun phrase after 的
    for i in range(len(tokens) - 1):
        a, b = tokens[i], tokens[i + 1]
        if i == 0 or a.start != tokens[i - 1].end:
            phrase = modified = False
        then = kinds[i + 2] if i + 2 < len(tokens) and tokens[i + 2].start == b.end else ""
        joint = _zh_joint(a.text, kinds[i], b.text, kinds[i + 1], then)
        if a.start == (tokens[i - 1].end if i else -1) or a.text not in _ZH_ASPECT | {"的"}:
            phrase = phrase or kinds[i] == "preposition"
        else:
            joint = "free"  # a particle that a sign has cut off
        if a.text == "的":
            modified = not phrase
        elif kinds[i] in {"adverb", "helper", "is"} or a.text in _ZH_ASPECT:
            modified = False
        if modified and joint == "linked" and a.text != "的" and "verb" in {kinds[i], kinds[i + 1]}:
            joint = "joined"  # 治理 in 技术治理结构
        found.append(joint)
    # modifiers of one noun could change over: 缓慢的愚蠢的 stays one piece
    last = -1
    for i, joint in enumerate(found):
        if tokens[i].text == "的" and joint == "linked":
            if last >= 0:
                found[last] = "joined"
            last = i
        elif joint != "joined":
            last = -1
    return found


def _zh_kind(  # noqa: PLR0911, PLR0912 (one a kind)
    tokens: Sequence[Token], i: int, nominal: Callable[[str], bool], before: Sequence[str]
) -> str:
    token = tokens[i]
    after = tokens[i + 1].text if i + 1 < len(tokens) and tokens[i + 1].start == token.end else ""
    last = before[-1] if before and tokens[i - 1].end == token.start else ""
    if token.text in _ZH_OPENING:
        return "opening"
    if token.pos == "NOUN" and token.function and last in {"opening", "adverb"}:
        return "classifier"
    if token.text[-1:] in "化性型式" and len(token.text) > 2 and after not in _ZH_ASPECT:
        return "adj"
    if token.pos == "VERB" and not token.function and last == "opening" and after and after not in _ZH_ASPECT | {"的"}:
        return "adj"
    if token.pos == "CCONJ" and token.text == "不过" and last:
        return "particle"
    if token.text in _ZH_MOVABLE:
        return "movable"
    if token.text in _ZH_AND:
        return "and"
    if token.text in {"是", "有", "没有"}:
        return {"是": "is"}.get(token.text, "verb")
    if token.text in _ZH_COMPLEMENTS and last == "verb":
        return "complement"
    if token.pos == "VERB" and token.function:
        return "helper"
    if token.pos == "VERB":
        if nominal(token.text) and before[-1:] == ["adj"]:
            return "noun"
        return "noun" if nominal(token.text) and after not in _ZH_ASPECT else "verb"
    if token.pos == "ADV" and not token.function:
        return "adj"
    return {
        "ADV": "adverb", "ADP": "preposition", "CCONJ": "conjunction", "PART": "particle", "PRON": "pronoun",
        "NUM": "opening", "ADJ": "adj",
    }.get(token.pos, "noun")  # fmt: skip


def _zh_joint(a: str, a_kind: str, b: str, b_kind: str, then: str) -> Joint:  # noqa: PLR0911, PLR0912
    if b_kind == "particle" and b not in {"所", "之"}:
        return "joined"
    if "movable" in {a_kind, b_kind}:
        return "free"
    if "and" in {a_kind, b_kind}:
        return "joined"
    if b_kind == "conjunction" or a in {"来说", "而言", "等", "等等", "吗", "呢", "吧"}:
        return "free"
    if a == "给" and a_kind == "preposition":
        return "free"
    if b_kind == "classifier" or (b in {"时", "中", "前", "后", "上", "里", "内", "下", "之前", "之后"}):
        return "joined"
    if a_kind in {"conjunction", "preposition", "opening", "classifier", "is"} or a in {"地", "所", "之"}:
        return "joined"
    if b_kind == "preposition":
        return "linked" if b in _ZH_TAKING else "joined" if a_kind in {"adverb", "helper"} else "free"
    if a == "的":
        return "linked" if b_kind in {"noun", "adj", "verb", "opening", "pronoun"} else "free"
    if a_kind in {"adverb", "helper"}:
        return "joined"  # what is to come is the verb
    if b_kind == "complement":
        return "joined"
    if a == "给" or b == "给":
        return "free"  # 给她写信 and 写信给她
    verbal = a_kind in {"verb", "complement"} or a in _ZH_ASPECT
    if verbal:
        if b_kind == "pronoun":
            return "linked" if then in {"particle", "verb"} else "joined"
        if b_kind == "helper":
            return "joined"
        if b_kind == "verb":
            return "linked" if a in _ZH_ASPECT else "joined"
        return "linked" if b_kind in {"noun", "opening", "adj"} else "free"
    if b in _ZH_DEGREE:
        return "joined"
    if b in _ZH_THEN:
        return "free"  # what is before may be a clause of its own, whose subject stands before it or after it
    if b_kind in {"adverb", "helper", "is"}:
        return "linked" if a_kind in {"noun", "pronoun"} else "free"
    if b_kind == "verb":
        if a == "自己" or (a_kind == "pronoun" and then == "particle"):
            return "joined"
        return "linked" if a_kind in {"noun", "pronoun"} and then and then not in {"and", "verb"} else "joined"
    if b_kind == "pronoun":
        return "free"
    if b_kind == "opening" and a_kind in {"noun", "pronoun"}:
        return "free"
    return "joined"


# --- Indonesian: subject | verb, verb | object, noun | dari …, noun | relative clause

_ID_AFTER = _set(
    "ini itu tersebut saja juga lain mereka kami kita saya aku dia ia anda nya pula sendiri lagi masing-masing"
)
_ID_SUBJECTS = _set("saya aku dia ia mereka kami kita anda kamu beliau")
_ID_HELPERS = _set(
    "akan telah sudah sedang masih belum pernah tidak tak dapat"
    " bisa boleh harus mesti perlu mau ingin juga hanya terus tetap"
)
_ID_OF = _set("dari terhadap tentang mengenai oleh atas untuk bagi")
_ID_TO = _set("pada kepada dengan ke terhadap dari dalam sebagai atas di untuk tentang")
_ID_AND = _set("dan atau serta maupun")
_ID_MOVABLE = _set(
    "kemarin besok lusa sekarang nanti tadi kini dulu"
    " selalu sering kadang-kadang biasanya mungkin barangkali memang hari"
    " pagi siang sore malam segera akhirnya sementara terutama bahkan justru hampir setelah sebelum"
)


def indonesian(tokens: Sequence[Token], fold: Fold) -> list[Joint]:
    """The joints of an Indonesian sentence."""
    words = [fold(t.text) for t in tokens]
    found: list[Joint] = []
    spent = False  # whether a noun has got its complement, so that a second one might stand before it
    main = copula = False  # whether there is a subject and its verb; whether it is a verb that says what it is
    awaited = seen = False  # whether a verb must still come: untuk tetap menjadi; whether one has
    for i in range(len(tokens) - 1):
        joint = _id_joint(tokens, words, i)
        awaited = words[i] in {"untuk", "yang", "dalam"} or (awaited and not _id_verb(tokens[i]))
        seen = seen or _id_verb(tokens[i])
        copula = copula or words[i] in {"menjadi", "merupakan"}
        if joint == "linked" and not awaited and (_id_verb(tokens[i + 1]) or words[i + 1] in _ID_HELPERS):
            main = True
        if awaited and joint == "linked" and (_id_verb(tokens[i + 1]) or words[i + 1] in _ID_HELPERS):
            joint = "joined"
        if main and words[i + 1] in _ID_OF and words[i] not in {"menjadi", "merupakan"} and not copula:
            joint = "free"  # it might as well stand at the beginning
        if words[i + 1] in {"untuk", "bagi"} and seen and i + 2 < len(tokens):
            told = next((k for k in range(i + 2, len(words)) if words[k] not in _ID_HELPERS), len(words) - 1)
            joint = joint if _id_verb(tokens[told]) else "free"
        if joint == "free":
            awaited = seen = main = copula = False
        complement = words[i + 1] in _ID_OF
        if joint == "linked" and complement and spent and not _id_verb(tokens[i]):
            joint = "free"
        if joint == "free" or _id_verb(tokens[i + 1]):
            spent = False
        elif joint == "linked" and complement:
            spent = True
        found.append(joint)
    return found


def _id_verb(token: Token) -> bool:
    word = token.text.lower()
    return word.startswith(("me", "di")) and token.lemma != token.headword


def _id_joint(tokens: Sequence[Token], words: Sequence[str], i: int) -> Joint:  # noqa: PLR0911, PLR0912
    a, b = words[i], words[i + 1]
    verb = _id_verb(tokens[i])
    ahead = next((k for k in range(i + 1, len(words)) if words[k] not in _ID_HELPERS), len(words) - 1)
    if a in _ID_MOVABLE or b in _ID_MOVABLE:
        return "free"
    if a in _ID_AND or a == "yang" or (tokens[i].function and a not in _ID_AFTER):
        return "joined"
    if b in _ID_AND:
        return "free" if ahead + 1 < len(words) and _id_verb(tokens[ahead + 1]) else "joined"
    if b == "yang":
        told = next((k for k in range(i + 2, len(words)) if words[k] not in _ID_HELPERS), len(words) - 1)
        return "linked" if _id_verb(tokens[told]) else "joined"
    if b in _ID_AFTER and not (verb and b in _ID_SUBJECTS and ahead + 1 < len(words)):
        return "joined"
    if b == "bahwa":
        return "joined"
    if b == "adalah":
        return "linked"
    moving = verb or a.startswith(("ber", "ter"))
    if b in _ID_TO and moving and tokens[i].lemma != a:
        return "linked"
    if b in _ID_OF:
        return "linked"
    if b in _ID_HELPERS or _id_verb(tokens[i + 1]):
        if verb:
            return "joined"
        return "linked" if _id_verb(tokens[ahead]) else "free"
    if verb and a.startswith("me"):
        return "linked" if not tokens[i + 1].function or b in _ID_OPENING else "free"
    if tokens[i + 1].function and b not in _ID_OPENING:
        return "free"
    return "joined"


_ID_OPENING = _set(
    "seorang sebuah suatu seekor sesuatu setiap tiap beberapa"
    " banyak semua segala seluruh berbagai para sang sangat lebih"
    " paling sedikit diri dirinya"
)


# --- Tagalog: noun | ng …, … | ay …, noun | na and a relative clause; of a verb's arguments the first only

_TL_MARKERS = _set("ang ng sa ni kay si sina nina kina mga")
_TL_CLITICS = _set(
    "niya siya ko mo ka ako nito nila sila natin namin ninyo kayo"
    " kami tayo pa rin din lang lamang ba nga daw raw po sana"
    " naman"
)
_TL_PLACES = _set("sa kay para mula")
_TL_BREAKS = _set(
    "ngunit kung upang bilang tulad kapag habang dahil matapos"
    " bago hanggang kasama kabilang gaya kundi pero nang kaya o"
    " sapagkat lalo partikular mas bagama't minsan kahapon bukas ngayon"
)


def tagalog(  # noqa: PLR0912, PLR0915 (one branch a kind)
    tokens: Sequence[Token], text: str, fold: Fold, is_verb: Callable[[str], bool]
) -> list[Joint]:
    """The joints of a Tagalog sentence."""
    words = [fold(t.text) for t in tokens]
    verbs = [t.pos == "VERB" or (not t.function and is_verb(w)) for t, w in zip(tokens, words, strict=True)]
    found: list[Joint] = []
    verb, args, places, marker = False, 0, 0, ""
    topic = False  # whether ay stands before it
    main = False  # whether the verb is the first of its clause, before its arguments
    for i in range(len(tokens) - 1):
        a, b = words[i], words[i + 1]
        if verbs[i] and not verb:
            main = i == 0 or bool(tokens[i].start - tokens[i - 1].end > 1)
        verb = verb or verbs[i]
        topic = topic or a == "ay"
        joint: Joint = "joined"
        if b in _TL_BREAKS or a in _TL_BREAKS:
            joint = "joined" if a in _TL_BREAKS and a != "mas" else "free"
            if b == "mas" and a in (_TL_MARKERS | {"ay", "na", "isang", "at"}):
                joint = "joined"
        elif b in _TL_CLITICS:
            joint = "joined"
        elif b == "ay":
            joint = "linked"
        elif a in _TL_MARKERS or a in {"ay", "at", "para", "mula", "na"}:
            joint = "joined"
        elif b == "na":
            joint = (
                "linked" if i + 2 < len(verbs) and verbs[i + 2] and tokens[i + 2].lemma != words[i + 2] else "joined"
            )
        elif b in {"ng", "ni", "nina", "ang", "si", "sina"}:
            # the two arguments of a verb stand in any order; a third is the genitive of what is before it
            kind = "ang" if b in {"ang", "si", "sina"} else "ng"
            if (main and not args and (verbs[i] or a in _TL_CLITICS)) or (main and args == 1 and kind != marker):
                joint = "moving"
            elif verb and not main and not args and (verbs[i] or a in _TL_CLITICS):
                joint = "linked"
            else:
                joint = "linked" if kind == "ng" and not verbs[i] else "free"
            if joint == "moving" or verb:
                args, marker = args + 1, kind
            places += not verb
        elif b in _TL_PLACES:
            # before ay it might as well stand after the verb: ang pinuno ay aalis sa bansa
            held = (verbs[i] and not main) or (not verb and not places)
            joint = "linked" if held and not topic and "ay" not in words[i:] else "free"
            places += 1
            args += verb
        elif b == "at":
            end = next((t.end for t, u in pairwise(tokens[i + 2 :]) if u.start - t.end > 1), len(text))
            rest = [w for t, w in zip(tokens, words, strict=True) if tokens[i + 1].end < t.start < end]
            torn = text[end : end + 1] == "," and not _TL_MARKERS & set(rest)  # a list goes on behind
            joint = "free" if torn or i + 2 == len(words) or verbs[i + 2] or words[i + 2] in _TL_MARKERS else "joined"
        elif verbs[i + 1] and not tokens[i].function:
            joint = "free"
        if joint == "free" or b in {"ay", "na"} or tokens[i + 1].start - tokens[i].end > 1:
            verb = main = topic = False
            args, places, marker = 0, 0, ""
            if joint == "free" and b in {"ang", "si", "sina", "ng", "ni"}:
                verb, args, marker = True, 1, "ang"  # an argument of the verb before: what comes after it may move
        found.append(joint)
    return found


# --- Hindi: genitive | noun, modifier वाला | noun, the one argument before the verb | verb

_HI_OF = _set("का के की")
_HI_POST = _set("ने को से में पर तक द्वारा सहित हेतु समेत रहित बिना")
_HI_COMPOUND = _set(
    "लिए लिये साथ बाद पहले बारे पास अंदर बाहर ऊपर नीचे सामने"
    " पीछे आगे बीच ओर तरफ तरफ़ बजाय अनुसार प्रति दौरान समान अलावा कारण"
    " रूप तौर तहत बावजूद माध्यम इर्द-गिर्द भीतर विरुद्ध खिलाफ ख़िलाफ़ समय तरह द्वारा मुताबिक संबंध"
)
_HI_LIGHT = _set("भी ही तो")
_HI_AND = _set("और या व एवं तथा")
_HI_MODIFIER = _set("वाला वाले वाली")
_HI_SUBJECT = _set("वह वे मैं हम तुम आप उन्होंने उसने मैंने हमने इन्होंने इसने मुझे हमें उन्हें उसे इसे इन्हें तुम्हें किसी")
_HI_BREAKS = _set(
    "जो जिसने जिससे जिसमें जिसे जिसके जिसकी जिसका जिन्हें जिनमें कि"
    " लेकिन बल्कि क्योंकि यदि अगर ताकि जब तब जहाँ जहां वहीं"
    " वहाँ फिर इसलिए जबकि मगर परंतु किंतु हालांकि हालाँकि अब आज कल अक्सर हमेशा कभी खासकर ख़ासकर विशेष जैसे चाहे पर"
)
_HI_HELPING = _set(
    "है हैं हूँ हूं था थे थी थीं हो होगा होगी होंगे होना होता होते होती चाहिए सकता सकते सकती सके सकें गया गए गई रहा रहे रही"
)
_HI_WITH_VERB = _set("पैदा शामिल एकत्र इकट्ठा हासिल प्राप्त प्रदान शुरू ख़त्म खत्म पेश जारी साबित स्वीकार सशक्त समाप्त उत्पन्न प्रस्तुत")
_HI_NOT = _set("नहीं न मत")


def _start(tokens: Sequence[Token], i: int, found: Sequence[Joint]) -> bool:
    """Whether a word is the first of what no sign and no free joint divides."""
    return i == 0 or tokens[i].start - tokens[i - 1].end > 1 or found[-1] == "free"


def hindi(tokens: Sequence[Token], fold: Fold) -> list[Joint]:  # noqa: PLR0912
    """The joints of a Hindi sentence."""
    if len(tokens) < 2:
        return []
    words = [fold(t.text) for t in tokens]
    of, post, compound, light, both, modifier, subject, breaks, negation = (
        frozenset(map(fold, words))
        for words in (
            _HI_OF, _HI_POST, _HI_COMPOUND, _HI_LIGHT, _HI_AND, _HI_MODIFIER, _HI_SUBJECT, _HI_BREAKS, _HI_NOT,
        )
    )  # fmt: skip
    apart = breaks | subject
    lead = fold("लेकर")
    helping = frozenset(map(fold, _HI_HELPING))
    verbs = [t.pos == "VERB" or w in helping for t, w in zip(tokens, words, strict=True)]
    found: list[Joint] = []

    def last_verb(at: int) -> bool:
        """Whether nothing but verbs stands from here to the end of the clause."""
        while verbs[at]:
            if at + 1 == len(tokens) or tokens[at + 1].start - tokens[at].end > 1 or words[at + 1] in breaks:
                return True
            at += 1
        return False

    for i in range(len(tokens) - 1):
        a, b = words[i], words[i + 1]
        joint: Joint = "joined"
        named = tokens[i].pos == "PROPN" and tokens[i + 1].pos != "PROPN"
        cut_off = a in of | post and (i == 0 or tokens[i].start - tokens[i - 1].end > 1)
        ended = a in post or (a in compound and found[-1:] == ["joined"] and words[i - 1] in of | {"से"}) or a in light
        if cut_off:
            joint = "free"
        elif b in post or b in of or b in light or b == lead or (b in compound and (a in of or a == "से")):
            joint = "joined"
        elif a == lead or {a, b} & apart or (named and _start(tokens, i, found)):
            joint = "free"
        elif a in of:
            # two modifiers of one noun may change over: भाषण देने की | AI की | शक्ति
            joint = "free" if verbs[i - 1] and tokens[i + 1].pos == "PROPN" else "linked"
        elif ended:
            joint = "linked" if verbs[i + 1] and not last_verb(i + 1) else "free" if a in light else "moving"
        elif b in both or a in both:
            joint = "free" if verbs[i if b in both else i - 1] else "joined"
        elif a in modifier:
            joint = "linked"
        elif verbs[i]:
            joint = "joined" if verbs[i + 1] or b in negation or b in modifier or b == fold("हुए") else "free"
        elif verbs[i + 1] or b in negation:
            joint = "joined" if a in negation or tokens[i].function or b in helping else "linked"
            if joint == "linked" and last_verb(i + 1) and not _hi_light(tokens, i + 1):
                joint = "moving"
        found.append(joint)
    marked = frozenset(map(fold, ("ने", "को")))
    runs: list[list[int]] = [[0]]
    for i in range(1, len(tokens)):
        if found[i - 1] == "free" or tokens[i].start - tokens[i - 1].end > 1:
            runs.append([])
        runs[-1].append(i)
    for run in runs:
        _hi_checked(run, tokens, words, verbs, found, post | compound | of, marked)
    return found


def _hi_light(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb often makes one verb with a noun or adjective before it."""
    return tokens[at].lemma in {"करना", "होना", "देना", "बनाना", "जाना", "है", "था"}


def _hi_checked(
    run: Sequence[int],
    tokens: Sequence[Token],
    words: Sequence[str],
    verbs: Sequence[bool],
    found: list[Joint],
    cases: frozenset[str],
    marked: frozenset[str],
) -> None:
    """Free the joints of a run that are not so sure after all.

    Arguments change places only before a finite verb, and where one of them is surely the verb's. Several bare words
    between a genitive and a case may be two phrases.
    """
    ends = [i for i in run[:-1] if found[i] == "moving"]
    groups = [[i for i in run if a < i <= b] for a, b in zip([run[0] - 1, *ends], [*ends, run[-1]], strict=True)]
    final = groups[-1]
    verb = next((i for i in final if verbs[i]), -1)
    # a noun and a verb that are one may be parted by an adverbial, or not: नियंत्रित करना is sure
    loose = (
        len(groups) > 1
        and verb > final[0]
        and not tokens[verb - 1].text.endswith(("ित", "ीकृत"))
        and (tokens[verb - 1].text not in _HI_WITH_VERB and not tokens[verb - 1].function)
    )
    infinitive = any(words[i].endswith(("ना", "ने", "नी")) for i in final[:-1] if verbs[i])
    hanging = run[0] > 0 and verbs[run[0] - 1] and tokens[run[0]].start - tokens[run[0] - 1].end == 1
    if (
        hanging
        or loose
        or infinitive
        or not verbs[run[-1]]
        or (len(groups) > 2 and any(verbs[i] for group in groups[:-1] for i in group))
        or (len(groups) > 2 and not any(words[group[-1]] in marked for group in groups[:-1]))
        or not any(verbs[i] for i in groups[-1])
    ):
        for i in ends:
            found[i] = "free"
    for i in run[:-1]:
        if found[i] == "linked" and words[i] in _HI_OF:
            rest = [k for k in run if k > i]
            size = next((n for n, k in enumerate(rest) if words[k] in cases), 0)
            if (
                size > 2
                and not any(words[k] in {"और", "या", "एक"} for k in rest[:size])
                and not any(verbs[k] for k in rest[:size])
                and all(found[k] == "joined" for k in rest[: size - 1])
            ):
                found[i] = "free"


# --- Arabic: noun | relative clause, verb | what is next to it, أن with its noun | verb, a noun | its preposition

_AR_RELATIVE = _set("التي الذي الذين اللذان اللتان اللذين اللاتي اللواتي")
_AR_INNA = _set("أن إن لأن بأن فإن وأن وإن لكن ولكن كأن أنه أنها إنه إنها بأنه بأنها لأنه لأنها فإنه فإنها")
_AR_BREAKS = _set("حيث بينما كما إذ إذا لو عندما لماذا كيف هل بل ثم أو أم حتى مما إما خاصة وخاصة فقط تقريبا حتما")
_AR_AMOUNTS = _set("عدد قليل كثير كثيرة مجموعة سلسلة حالة آلاف الآلاف ملايين الملايين مليارات المليارات نوع جزء")
_AR_PREPOSITIONS = _set(
    "في من إلى على عن مع بين حول بشأن خلال ضد نحو عبر لدى داخل تحت فوق مثل دون بدون بعد قبل منذ عند ضمن"
)


def arabic(tokens: Sequence[Token], fold: Fold) -> list[Joint]:  # noqa: PLR0912, PLR0915 (one branch a kind)
    """The joints of an Arabic sentence."""
    relative, inna, breaks, prepositions = (
        frozenset(map(fold, words)) for words in (_AR_RELATIVE, _AR_INNA, _AR_BREAKS, _AR_PREPOSITIONS)
    )
    words = [fold(t.text) for t in tokens]
    found: list[Joint] = []
    after_inna = verb = bound = False
    args = preps = 0
    led = False  # whether a particle or preposition leads the clause: else its first word might be its verb
    spoken = False  # whether the clause has a verb already
    also, of, unlike = fold("أيضًا"), fold("من"), fold("غير")
    less = frozenset(map(fold, ("أقل", "أكثر")))
    about = frozenset(map(fold, ("بشأن", "حول")))
    amounts = frozenset(map(fold, _AR_AMOUNTS))
    bound_by = relative | frozenset(map(fold, ("أن", "من", "ما", "كي", "لكي", "لن", "لم")))
    for i in range(len(tokens) - 1):
        a, b = words[i], words[i + 1]
        token, following = tokens[i], tokens[i + 1]
        verbal = following.pos == "VERB"
        if a in inna:
            after_inna, verb, args, preps = True, False, 0, 0
        if token.pos == "VERB":
            verb, args, preps = True, 0, 0
            bound = after_inna or (i > 0 and words[i - 1] in bound_by)
        article = token.text.lstrip("و").startswith(("ال", "لل", "بال", "كال"))
        phrase = b in prepositions or _ar_prefixed(following)
        joint: Joint = "joined"
        if i == 0 or token.start - tokens[i - 1].end > 1:
            spoken, led = False, token.function
        led = led or a in relative
        spoken = spoken or token.pos == "VERB"
        participle = token.text.endswith(("ًا", "اً")) and following.text.startswith("ال")
        if b == also or (b == of and a in less):
            joint = "joined"
        elif a == also:
            joint = "linked" if bound and verb else "free"
        elif participle:
            joint, verb, args = "linked", True, 1
        elif b == unlike:
            joint = "linked"
        elif a == unlike:
            joint = "joined"
        elif b in breaks or a in breaks or b in inna:
            joint = "joined" if a in breaks or (b in inna and token.pos == "VERB") else "free"
        elif b in relative:
            joint = "linked"
        elif token.function or a in relative:
            joint = "joined"
        elif following.text.startswith("و") and following.stem and not following.stem.startswith("و"):
            joint = "free" if verbal or following.function else "joined"
        elif verbal:
            indefinite = not article and following.text[:1] in "يت" and token.pos in {"NOUN", "ADJ"} and not token.stem
            joint = "linked" if (after_inna and not verb) or (indefinite and spoken and not verb) else "free"
        elif phrase:
            of_it = (
                (token.pos == "ADJ" and article and following.text.startswith("لل"))
                or b in about
                or (b == of and a in amounts)
            )
            if token.pos == "VERB":
                joint = "free" if bound and following.text.startswith("ل") else "linked"
            elif of_it or (not verb and not preps and led):
                joint = "linked"
            else:
                joint = "free"
            args, preps = args + verb, preps + 1
        elif token.pos == "VERB":
            # of a verb that comes first the subject might as well stand before it
            joint = "linked" if bound else "free"
            args += 1
        elif following.pos == "ADJ" and token.pos == "NOUN" and following.text.startswith("ال") == article:
            joint = "linked"
        elif following.function or (article and following.pos == "NOUN" and not following.text.startswith("ال")):
            joint = "free"
        if b in relative:
            after_inna, verb, args, preps = False, False, 0, 0
        if joint == "free":
            after_inna, args, preps = False, 1 if verb else 0, 0
        found.append(joint)
    return found


def _ar_prefixed(token: Token) -> bool:
    """Whether a preposition of one letter is written together with a word."""
    word = token.text.lstrip("وف") if token.stem and not token.stem.startswith(("و", "ف")) else token.text
    return bool(token.stem) and word[:1] in "بلك" and not token.stem.startswith(word[:2]) and not token.function
