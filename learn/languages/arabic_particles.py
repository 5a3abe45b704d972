"""Function words of Arabic, alone and with what is written together with them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from learn.languages.arabic_forms import bare
from learn.languages.base import word_set

if TYPE_CHECKING:
    from learn.languages.arabic_model import Reading

_PREPOSITIONS = """
في فِي من مِنْ على عَلَى إلى إِلَى عن عَنْ مع مَعَ بين بَيْنَ عند عِنْدَ لدى لَدَى منذ مُنْذُ حتى حَتَّى نحو نَحْوَ دون دُونَ بدون بِدُونِ
خلال خِلَالَ بعد بَعْدَ قبل قَبْلَ فوق فَوْقَ تحت تَحْتَ أمام أَمَامَ خلف خَلْفَ وراء وَرَاءَ حول حَوْلَ ضد ضِدَّ عبر عَبْرَ قرب قُرْبَ داخل
دَاخِلَ خارج خَارِجَ وسط وَسَطَ ضمن ضِمْنَ لـ لِ بـ بِ كـ كَ ل لِ ب بِ مثل مِثْلَ غير غَيْر بعض بَعْض كل كُلّ كلا كِلَا كلتا كِلْتَا بشأن
بِشَأْنِ تجاه تُجَاهَ إزاء إِزَاءَ سوى سِوَى رغم رَغْمَ لأجل لِأَجْلِ أجل أَجْل جميع جَمِيع نفس نَفْس ذات ذَات طوال طِوَالَ حسب حَسَبَ بحسب
بِحَسَبِ وفق وَفْقَ أحد أَحَد إحدى إِحْدَى عدة عِدَّة أغلب أَغْلَب معظم مُعْظَم جراء جَرَّاءَ
"""
"""Prepositions, and nouns that work like them; all take pronouns at their end."""

_PARTICLES = """
و وَ ف فَ أو أَوْ أم أَمْ ثم ثُمَّ بل بَلْ لكن لٰكِنْ لا لَا ما مَا لم لَمْ لن لَنْ لما لَمَّا قد قَدْ لقد لَقَدْ سوف سَوْفَ هل هَلْ أن أَنَّ إن
إِنَّ كأن كَأَنَّ لأن لِأَنَّ لعل لَعَلَّ ليت لَيْتَ إذا إِذَا إذ إِذْ إذن إِذَنْ لو لَوْ لولا لَوْلَا كي كَيْ لكي لِكَيْ كما كَمَا بينما بَيْنَمَا
عندما عِنْدَمَا حيث حَيْثُ بحيث بِحَيْثُ حين حِينَ بلا بِلَا حينما حِينَمَا كلما كُلَّمَا إما إِمَّا أما أَمَّا إلا إِلَّا ألا أَلَّا أي أَيّ
أية أَيَّة كيف كَيْفَ أين أَيْنَ متى مَتَى لماذا لِمَاذَا ماذا مَاذَا كم كَمْ مما مِمَّا عما عَمَّا فيما فِيمَا بما بِمَا ممن مِمَّنْ
لمن لِمَنْ حيثما حَيْثُمَا مهما مَهْمَا نعم نَعَمْ كلا كَلَّا يا يَا أيها أَيُّهَا أيتها أَيَّتُهَا فقط فَقَطْ أيضا أَيْضًا هنا هُنَا هناك
هُنَاكَ هنالك هُنَالِكَ الآن الْآنَ ربما رُبَّمَا كذلك كَذٰلِكَ لذلك لِذٰلِكَ بذلك بِذٰلِكَ هكذا هٰكَذَا جدا جِدًّا لذا لِذَا فحسب فَحَسْبُ سواء
سَوَاءٌ بسم بِسْمِ إنما إِنَّمَا كأنما كَأَنَّمَا طالما طَالَمَا ريثما رَيْثَمَا قبلما قَبْلَمَا بعدما بَعْدَمَا مثلما مِثْلَمَا حالما حَالَمَا هذا هٰذَا
هذه هٰذِهِ هذان هٰذَانِ هذين هٰذَيْنِ هاتان هَاتَانِ هاتين هَاتَيْنِ هؤلاء هٰؤُلَاءِ ذلك ذٰلِكَ تلك تِلْكَ أولئك أُولٰئِكَ ذاك ذَاكَ تانك
تَانِكَ الذي الَّذِي التي الَّتِي اللذان اللَّذَانِ اللذين اللَّذَيْنِ اللتان اللَّتَانِ اللتين اللَّتَيْنِ الذين الَّذِينَ اللاتي اللَّاتِي
اللواتي اللَّوَاتِي اللائي اللَّائِي هو هُوَ هي هِيَ هم هُمْ هن هُنَّ هما هُمَا أنا أَنَا نحن نَحْنُ أنت أَنْتَ أنتم أَنْتُمْ أنتما أَنْتُمَا
أنتن أَنْتُنَّ إياه إِيَّاهُ إياها إِيَّاهَا إياهم إِيَّاهُمْ
"""
"""Conjunctions, particles, pronouns, demonstratives, relatives and the commonest adverbs."""

_TAKING_PRONOUNS = word_set("أن إن كأن لأن لعل ليت لكن أي")

_AUXILIARIES = """
كان كَانَ كَانَ كانت كَانَتْ كَانَ كانوا كَانُوا كَانَ كنت كُنْتُ كَانَ كنا كُنَّا كَانَ يكون يَكُون كَانَ تكون تَكُون كَانَ يكن يَكُنْ كَانَ
تكن تَكُنْ كَانَ يكونوا يَكُونُوا كَانَ يكونون يَكُونُونَ كَانَ أكون أَكُون كَانَ نكون نَكُون كَانَ كانا كَانَا كَانَ كانتا كَانَتَا كَانَ
سيكون سَيَكُون كَانَ ستكون سَتَكُون كَانَ ليس لَيْسَ لَيْسَ ليست لَيْسَتْ لَيْسَ ليسوا لَيْسُوا لَيْسَ لست لَسْتُ لَيْسَ لسنا لَسْنَا لَيْسَ
"""
"""Forms of "be" and "not be": the form, its vowels, its lemma."""

_PRONOUNS = {
    "ه": "هُ", "ها": "هَا", "هم": "هُمْ", "هن": "هُنَّ", "هما": "هُمَا", "ك": "كَ", "كم": "كُمْ", "كما": "كُمَا",
    "كن": "كُنَّ", "نا": "نَا", "ني": "نِي", "ي": "ِي",
}  # fmt: skip


@cache
def functions() -> dict[str, str]:
    """Function words without vowels, and with them."""
    items = (_PREPOSITIONS + _PARTICLES).split()
    return {bare(word): vowelled for word, vowelled in zip(items[::2], items[1::2], strict=True)}


@cache
def prepositions() -> frozenset[str]:
    """Prepositions, and nouns that work like them, without vowels."""
    return frozenset(bare(word) for word in _PREPOSITIONS.split()[::2])


@cache
def auxiliaries() -> dict[str, tuple[str, str]]:
    """Forms of the verbs "be" and "not be" without vowels: with them, and their lemma."""
    items = _AUXILIARIES.split()
    return {word: (vowelled, lemma) for word, vowelled, lemma in zip(items[::3], items[1::3], items[2::3], strict=True)}


@cache
def function_word(word: str) -> tuple[str, str] | None:  # noqa: PLR0911, PLR0912 (one step a kind of clitic)
    """The vowelled form and lemma of a function word, also with و, ف, a preposition, a pronoun; else None."""
    plain = bare(word)
    if plain.endswith("ا") and word.endswith(("اً", "ًا")) and plain not in functions():
        return None
    if plain in auxiliaries():
        return auxiliaries()[plain]
    if plain in functions():
        return functions()[plain], functions()[plain]
    for pronoun, vowelled in _PRONOUNS.items():
        base = plain.removesuffix(pronoun)
        if base == plain:
            continue
        base = {"علي": "على", "إلي": "إلى", "لدي": "لدى"}.get(base, base)
        if (base in prepositions() and base not in {"غير", "حتى", "منذ", "أجل"}) or base in _TAKING_PRONOUNS:
            return with_pronoun(functions()[base], vowelled), functions()[base]
    for conjunction, vowelled in (("و", "وَ"), ("ف", "فَ")):
        if plain.startswith(conjunction) and len(plain) > 2:
            rest = function_word(plain[1:])
            if rest:
                return vowelled + rest[0], rest[1]
    for preposition, vowelled in (("ل", "لِ"), ("ب", "بِ"), ("ك", "كَ")):
        rest_word = plain.removeprefix(preposition)
        if rest_word != plain and rest_word in functions() and rest_word in _WITH_PREPOSITION:
            return vowelled + functions()[rest_word], functions()[rest_word]
        if rest_word != plain and rest_word.startswith(("أن", "يكون", "تكون", "نكون", "يكونوا")):
            rest = function_word(rest_word)
            if rest:
                return vowelled + rest[0], rest[1]
    return None


_WITH_PREPOSITION = word_set(
    """
هذا هذه هؤلاء تلك كل بعض جميع نفس غير أن أي أية الذي التي الذين دون مثل ما من ذات
    """
)


def with_pronoun(word: str, pronoun: str) -> str:
    """A vowelled preposition or particle with a pronoun: عَلَى + هُ is عَلَيْهِ."""
    if word.endswith("َى"):
        word = word[:-1] + "يْ"
    if bare(word) == "لكن":
        word = "لٰكِنَّ"
    if bare(word) in {"من", "عن"} and pronoun in {"ِي", "نَا"}:
        word = word[:-1] + "\u0651" + ("" if pronoun == "ِي" else "\u064e")
        pronoun = pronoun if pronoun == "ِي" else "ا"
    if bare(word) == "ل" and pronoun != "ِي":
        word = "لَ"
    if pronoun == "ِي":
        return (word[:-1] if word[-1] in "َُِْ" else word) + ("" if word.endswith(("ي", "يْ")) else "ِ") + "ي"
    if pronoun[0] == "ه" and pronoun != "هَا" and re.search("(ِ|ي|يْ)$", word):
        pronoun = pronoun.replace("هُ", "هِ")
    return word + pronoun


def particle(word: str, sides: tuple[str, str], following: Reading | None) -> tuple[str, str] | None:
    """The vowelled form and lemma of a function word that is read by its neighbours: min or man, an or anna."""
    function = function_word(word)
    plain = bare(word)
    before, after = sides
    verb = (following is not None and following.pos == "VERB") or bare(after) in auxiliaries()
    if function is None or plain != word:
        return function
    vowelled, lemma = function
    if bare(lemma) == "من" and plain in {"من", "ومن", "فمن", "لمن", "بمن", "كمن"}:
        who = verb or plain[0] in "لبك" or bare(after) in _AFTER_WHO
        lemma = "مَنْ" if who else "مِنْ"
        return vowelled[: -len(lemma)] + lemma, lemma
    if plain == "لما" and before:
        return "لِمَا", "مَا"  # وفقا لما قال: "what"; at the start of a clause it is "when"
    if plain == "قبل" and bare(before).removeprefix("و") == "من" and after and bare(after) not in {"أن", "ذلك"}:
        return "قِبَلِ", "قِبَل"
    if re.search("[أإ]َ?ِ?نَ?\u0651َ?$", lemma) and (verb or (bare(after) in {"لا", "لم"} and plain[-2:] == "أن")):
        # Before a verb the conjunction is another one: أَنْ يكتب, but أَنَّ الكاتب.
        lemma = re.sub("ن[\u064e\u0651]+$", "نْ", lemma)
        return re.sub("ن[\u064e\u0651]+$", "نْ", vowelled), lemma
    return function


_AFTER_WHO = word_set("هو هي هم لا لم قد سوف ليس لديه لديها لديهم")
