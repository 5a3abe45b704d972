"""Arabic: words with their clitics, dictionary forms and vowels in context by farahidi's lexicon.

Romanisation is DIN 31635 (š ḫ ǧ ḏ ṯ ġ ḥ ʿ ʾ, long ā ī ū, the article assimilated as it is spoken: aš-šarika),
of the form before a pause, without case endings: kitāb, not kitābun.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from learn.languages import joints
from learn.languages.arabic_forms import bare, spelling
from learn.languages.arabic_model import Reading, best_path, readings
from learn.languages.arabic_sounds import script
from learn.languages.base import Language, Span, Token, frequency_list, in_letters, word_set, word_spans
from learn.languages.din31635 import romanised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.base import Joint

EXAMPLES = (
    "ذهبت إلى السوق لأشتري خبزًا وفاكهةً.",
    "يدرس الطلاب في الجامعة اللغة العربية والتاريخ.",
    "لم تكن المعلمة في المدرسة أمس، ولكنها ستعود غدًا.",
    "هل قرأتَ الكتاب الذي أعطيتك إياه؟",
    "تعتمد الشركات الكبرى على الذكاء الاصطناعي منذ عام 2019.",
    "إنّ الحرية والمساواة حقّان لكل إنسان.",
    "والأطفال يلعبون بالكرة قرب بيوتهم الجديدة.",
)

_ARTICLE = re.compile("[وف]?[بك]?ال(?=..)|[وف]?لل(?=..)")
_ENDING = re.compile("(?<=..)(?:ات|ة|ون|ين|ية|ًا|اً|(?<=..)(?:ه|ها|هم|نا))$")
_VERB_FORM = re.compile("([وف]?)(س?(?=[يتن])|ل(?=[يتن])|)([يتن](?=...)|)(?:..+?)(ون|وا|ت|ها|ه|)")

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


_NEGATING = word_set("غير عدم")
"""Words that are one with what they negate."""

_ADVERBIAL = ("ًا", "اً", "ةً")
"""Endings of the indefinite accusative."""


class Arabic(Language):
    """Arabic. Headwords are without vowel marks; their readings give vowels and romanisation (DIN 31635)."""

    code: ClassVar[str] = "ar"
    name: ClassVar[str] = "Arabic"
    negations: ClassVar = word_set("لا لم لن ليس ليست غير عدم دون بدون")
    direction: ClassVar = "rtl"
    voice: ClassVar[str] = "ar_SA"
    espeak: ClassVar[str] = "ar"
    romanisation: ClassVar[str] = "vowelled, DIN 31635"
    fonts: ClassVar[tuple[str, ...]] = (
        "Noto Naskh Arabic",
        "Amiri",
        "Geeza Pro",
        "Traditional Arabic",
        "Arial",
    )
    script: ClassVar[str] = "Arab"

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words of a sentence; a hyphen parts two words."""
        return [span for start, end in word_spans(text) for span in arabic_parts(text, start, end)]

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence, each in the reading that fits its neighbours."""
        spans = self.spans(text)
        words = [text[start:end] for start, end in spans]
        options: list[tuple[Reading, ...]] = []
        for word in words:
            plain = not _ARABIC.search(word) or function_word(word) is not None
            options.append(() if plain else readings(word))
        sides = []
        fits: list[list[float]] = []
        told = False
        for i, found in enumerate(options):
            before = words[i - 1] if i and not text[spans[i - 1][1] : spans[i][0]].strip() else ""
            last = i + 1 == len(words) or text[spans[i][1] : spans[i + 1][0]].strip()
            sides.append((before, "" if last else words[i + 1]))
            after = words[i + 1] if i + 1 < len(words) else ""
            fits.append([fit(option, words[i], before, after) for option in found])
            for k, option in enumerate(found):
                # In a sentence without a past so far, وخلق is "and creating", not "and he created".
                if i and not told and option.tense == "past" and option.proclitics.startswith(("وَ", "فَ")):
                    fits[i][k] -= 1.5 if before else 2.7
            told = told or (bool(found) and max(found, key=lambda option: option.prior).tense == "past")
        chosen = best_path(options, fits)
        known = [found[k] if found else None for found, k in zip(options, chosen, strict=True)]
        cases = case_endings(words, known, sides)
        tokens = []
        for i, (start, end) in enumerate(spans):
            foreign = self.foreign(words[i], start, end)
            reading = known[i]
            if foreign:
                tokens.append(foreign)
            elif reading:
                before = words[i - 1] if i else ""
                reading = in_case(reading, options[i], cases[i])
                tokens.append(known_token(words[i], start, end, reading, before))
            else:
                following = known[i + 1] if sides[i][1] else None
                function = particle(words[i], sides[i], following)
                tokens.append(other_token(words[i], start, end, function, cases[i]))
        return tuple(tokens)

    def bound(self, first: Token, second: Token) -> bool:
        """What negates a word makes one with it: غير مسبوق is unprecedented, عدم اليقين uncertainty."""
        return first.headword in _NEGATING and second.pos not in {"VERB", "PROPN", "NUM"} and not second.function

    def parted(self, first: Token, second: Token) -> bool:
        """A verb and the noun after it, mostly its subject (تدير حكومتنا); a noun and an adverb (إلحاح عميقًا)."""
        adverb = second.text.endswith(_ADVERBIAL)
        if first.pos == "VERB":
            return not (adverb or second.function)  # لعب دورًا is an expression
        return adverb and not first.text.endswith(_ADVERBIAL)

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (tokens say it all)
        """Nouns and their relative clause, verbs and what is next to them, nouns and their preposition."""
        return tuple(joints.arabic(tokens, self.fold))

    def function_words(self) -> frozenset[str]:
        """Particles, pronouns, prepositions and auxiliaries, as `fold` gives them."""
        return frozenset(self.fold(word) for word in (*_functions(), *_auxiliaries()))

    def reading(self, tokens: tuple[Token, ...], text: str) -> str:
        """The sentence romanised, with Latin punctuation; words whose vowels are not known stay in Arabic.

        The article loses its vowel after a vowel (fī l-madrasa), and ة is heard before a genitive (madīnat an-nūr).
        """
        parts: list[str] = []
        at = 0
        for i, token in enumerate(tokens):
            between = text[at : token.start]
            word = token.reading.rsplit(" ", 1)[-1] or token.text
            if not between.strip() and i and parts:
                parts[-1], word = linked(parts[-1], tokens[i - 1], word, token)
            parts += [between, word]
            at = token.end
        line = "".join([*parts, text[at:]]).translate(str.maketrans("،؛؟٪", ",;?%"))
        return re.sub(r"\s+", " ", line).strip()

    def spoken(self, text: str, reading: str = "") -> str:
        """A word with its vowels, which tell it from others with the same letters; all else as it stands."""
        vowelled = reading.split(" ", maxsplit=1)[0]
        return vowelled if " " not in text and _ARABIC.match(vowelled) else text

    def phonetic(self, text: str, reading: str = "") -> str:
        """The sounds of the reading: without its vowels a word cannot be read."""
        if not _ARABIC.search(text):
            return in_letters(text)
        line = reading.rpartition(" ")[2] if " " not in text else reading
        return script(line, foreign=re.findall(r"[^\W\d_]+", text))

    def gloss(self, tokens: Sequence[Token]) -> str:
        """A verb in its dictionary form; another word too where that stands in the text, or else as it stands.

        A singular or masculine that the text never has is a guess, and the plural or feminine that it has is not.
        """
        headword = super().gloss(tokens)
        stems = Counter(t.stem or (t.headword if t.parts else bare(t.text)) for t in tokens)
        if headword in stems or any(t.pos == "VERB" for t in tokens):
            return headword
        return min(stems, key=lambda text: (-stems[text], text))

    def phrase(self, tokens: Sequence[Token], text: str) -> str:
        """An expression without what is written together with its first word, but for the article.

        An adjective that is negated comes in its dictionary form: غير متوقع for غير المتوقعة.
        """
        first = tokens[0]
        if _negated(tokens):
            return f"{first.headword} {tokens[1].headword}"
        rest = text[first.end : tokens[-1].end]
        if not first.stem:
            return first.text + rest
        before = bare(first.text).partition(first.stem)[0]
        return ("ال" if before.endswith(("ال", "لل")) else "") + first.stem + rest

    def phrase_reading(self, tokens: Sequence[Token], text: str) -> str:
        """How `phrase` is read aloud: without what is written together with its first word, but for the article."""
        if _negated(tokens):
            return " ".join(t.headword_reading.rpartition(" ")[2] for t in tokens)
        line = super().phrase_reading(tokens, text)
        return _BEFORE_ARTICLE.sub("a", _BEFORE_WORD.sub("", line)) if tokens[0].stem else line

    def start(self, word: str) -> str:
        """The first half, after the article, which says nothing of the word."""
        article = _ARTICLE.match(word)
        rest = word[article.end() :] if article else word
        half = super().start(rest)
        return word[: len(word) - len(rest)] + half if half else ""

    def shape(self, word: str, pos: str = "") -> str:
        """The words written together with it, and a feminine or plural ending; of a verb person and tense."""
        if pos == "VERB":
            verb = _VERB_FORM.fullmatch(word)
            return "-".join(verb.groups()) if verb else ""
        article, ending = _ARTICLE.match(word), _ENDING.search(word)
        return f"{article[0] if article else ''}-{ending[0] if ending else ''}"

    def zipf(self, word: str) -> float:
        """Frequency in the language at large, of the word without vowel marks."""
        return super().zipf(bare(word))

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: without vowel marks, hamza seats and ى/ي and ة/ه made equal."""
        return super().fold(bare(super().fold(text)).translate(_SEATS))


LANGUAGE = Arabic

_BEFORE_WORD = re.compile(r"^(?:(?:wa|fa|sa|bi|ka|li|la)-)+(?!\w{1,2}-)")
"""Conjunctions and prepositions before a romanised word, where no article follows them."""
_BEFORE_ARTICLE = re.compile(r"^(?:(?:wa|fa|bi|ka|li)-)+(?=\w{1,2}-)")
"""The same where it does: li-ḏ-ḏakāʾ is the article's aḏ-ḏakāʾ with a preposition."""

_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]")
_HYPHEN = re.compile(r"(?<=[^\W\d])[\-‐‑.:/·](?=[^\W])|(?<=\w)[\-‐‑.:/·](?=[^\W\d])")


def arabic_parts(text: str, start: int, end: int) -> list[Span]:
    """The words of a hyphenated Arabic word, without the stretch that only decorates their ends.

    One letter with a stretch is a preposition before a word in another script: "لـ Google".
    """
    if not _ARABIC.search(text[start:end]):
        return [(start, end)]
    parts = []
    edges = [start, *(start + hyphen.start() for hyphen in _HYPHEN.finditer(text[start:end])), end]
    for left, right in pairwise(edges):
        first = left + len(text[left:right]) - len(text[left:right].lstrip("ـ-‐‑.:/·"))
        last = first + len(text[first:right].rstrip("ـ"))
        if last > first:
            parts.append((first, right if last == first + 1 else last))
    return parts


_SEATS = {ord(c): "ا" for c in "أإآٱ"} | {ord("ى"): "ي", ord("ؤ"): "و", ord("ئ"): "ي"}


@cache
def _functions() -> dict[str, str]:
    items = (_PREPOSITIONS + _PARTICLES).split()
    return {bare(word): vowelled for word, vowelled in zip(items[::2], items[1::2], strict=True)}


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(bare(word) for word in _PREPOSITIONS.split()[::2])


@cache
def _auxiliaries() -> dict[str, tuple[str, str]]:
    items = _AUXILIARIES.split()
    return {word: (vowelled, lemma) for word, vowelled, lemma in zip(items[::3], items[1::3], items[2::3], strict=True)}


@cache
def function_word(word: str) -> tuple[str, str] | None:  # noqa: PLR0911, PLR0912 (one step a kind of clitic)
    """The vowelled form and lemma of a function word, also with و, ف, a preposition, a pronoun; else None."""
    plain = bare(word)
    if plain.endswith("ا") and word.endswith(("اً", "ًا")) and plain not in _functions():
        return None
    if plain in _auxiliaries():
        return _auxiliaries()[plain]
    if plain in _functions():
        return _functions()[plain], _functions()[plain]
    for pronoun, vowelled in _PRONOUNS.items():
        base = plain.removesuffix(pronoun)
        if base == plain:
            continue
        base = {"علي": "على", "إلي": "إلى", "لدي": "لدى"}.get(base, base)
        if (base in _prepositions() and base not in {"غير", "حتى", "منذ", "أجل"}) or base in _TAKING_PRONOUNS:
            return with_pronoun(_functions()[base], vowelled), _functions()[base]
    for conjunction, vowelled in (("و", "وَ"), ("ف", "فَ")):
        if plain.startswith(conjunction) and len(plain) > 2:
            rest = function_word(plain[1:])
            if rest:
                return vowelled + rest[0], rest[1]
    for preposition, vowelled in (("ل", "لِ"), ("ب", "بِ"), ("ك", "كَ")):
        rest_word = plain.removeprefix(preposition)
        if rest_word != plain and rest_word in _functions() and rest_word in _WITH_PREPOSITION:
            return vowelled + _functions()[rest_word], _functions()[rest_word]
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


def linked(first: str, before: Token, second: str, token: Token) -> tuple[str, str]:
    """Two romanised words as they are said together, the second right after the first."""
    vowelled = token.reading.partition(" ")[0]
    own = before.reading.partition(" ")[0]
    if own.endswith("ة") and heard(before, token):
        first = first.removesuffix("h") + "t"
    if not vowelled.startswith("ا"):
        return first, second
    if not token.root and not vowelled.startswith(("ال", "اللّٰه")):
        return first, second  # a foreign word keeps its first vowel
    first = _HELPING.get(first, first)
    if own.endswith(("ة", "يّ")) or not first.endswith(tuple("aiuāīū")):
        return first, second
    return first, re.sub("^[aiu](?!llāh)|^a(?=llāh)", "", second)


_HELPING = {"min": "mina", "ʿan": "ʿani", "hal": "hali", "wa-min": "wa-mina", "man": "mani", "qad": "qadi"}
"""Particles that take a vowel before the article."""


def heard(noun: Token, token: Token) -> bool:
    """Whether a word in ة is followed by its genitive, so that its t is heard."""
    if definite(noun.text) or noun.function:
        return False
    if bare(noun.text).removeprefix("و") in {"خاصة", "عامة", "عادة"}:
        return False
    if re.match("ال.{2}", bare(token.text)) and not token.function:
        return True
    if token.function:
        return bare(token.text) in _DEMONSTRATIVES
    adverb = token.pos in {"VERB", "ADV", "ADJ", "X"} or _TANWIN.search(token.text) or _PREFIXED.match(token.reading)
    return noun.pos != "ADJ" and not adverb and not any(c.isdigit() for c in token.text)


_DEMONSTRATIVES = word_set("هذا هذه هذين هؤلاء ذلك تلك كل جميع بعض ما")
_PREFIXED = re.compile("[وفبلك][\u064e\u0650]\\S* (wa|fa|bi|li|ka)-")


def definite(word: str) -> bool:
    """Whether a word has the article, after a preposition or not."""
    return re.match("([وف]?[بك]?ال|[وف]?لل).{2}", bare(word)) is not None


def determined(word: str) -> bool:
    """Whether a word is likely definite: by the article, or by a pronoun at its end."""
    return definite(word) or re.search(".{3}(ه|ها|هم|هما|نا|كم)$", bare(word)) is not None


def agrees(word: str, before: str) -> bool:
    """Whether a word can be an adjective of the content word before it."""
    return bool(before) and not function_word(before) and definite(word) == determined(before)


def fit(option: Reading, word: str, before: str, after: str) -> float:  # noqa: PLR0911, PLR0912 (one step a rule)
    """How well a reading fits between the words beside it ("" where punctuation or nothing stands)."""
    previous = bare(before)
    function = bool(before) and function_word(before) is not None
    joint = previous.removeprefix("و").removeprefix("ف")
    preposition = function and joint in _prepositions()
    if option.pos == "VERB":
        score = verb_fit(option, word, previous, after)
        if joint in _BEFORE_VERB or previous in _BEFORE_VERB:
            return score + (5.0 if joint in _PARTICLES_OF_VERBS or previous in _PARTICLES_OF_VERBS else 2.5)
        if not before and option.tense == "past" and option.person == "3s" and not option.passive:
            score += _OPENING + (1.5 if _TANWIN.search(after) else 0.0)
        if joint in _BEFORE_NOUN:
            score -= 4.0
        return score - (12.0 if preposition and joint not in {"من", "حتى", "منذ"} else 3.0 if joint == "من" else 0.0)
    if option.construct and (not after or (function_word(after) is not None and after not in _DEMONSTRATIVES)):
        return -2.0
    if previous in _PARTICLES_OF_VERBS:
        return -2.0
    attached = re.search("[بكل][\u064e\u0650]", option.proclitics) is not None
    if bare(option.lemma) == "آخر" and not definite(word) and definite(after):
        return 2.0 if option.lemma.endswith("ِر") else -2.0  # آخِر الأسبوع, "the end of", but أسبوع آخَر, "another"
    if option.adjective and previous in _BEFORE_NOUN:
        return -2.0
    if option.adjective and after.isdigit():
        return -3.0  # عام 2019: "year", not "general"
    if _TANWIN.search(word) and option.active and option.lemma.startswith("مُ") and not _TANWIN.search(before):
        return (
            2.0 if before else 9.0
        )  # "saying, adding …": what the lexicon's model has as a passive (مُعْتَرَف) is the active here
    if not option.feminine:
        return -1.0 if option.adjective and not agrees(word, before) else 0.0
    # A feminine form is an adjective's, or a noun's of its own: (الثورة) الثقافية, but (رئيس) الجمهورية.
    noun = option.lemma.endswith("ة")
    if attached:
        return 0.0 if noun else -2.5
    if preposition or option.enclitics:
        return 2.5 if noun else 0.0
    if function or not before or (definite(word) and not determined(before)):
        return 1.5 if noun else 0.0
    if option.proclitics.startswith("و"):
        return 0.7 if noun else 0.0
    return 1.5 if agrees(word, before) and option.adjective and not noun else 0.0


def verb_fit(option: Reading, word: str, previous: str, after: str) -> float:
    """How well the tense, mood, gender and voice of a verb fit between the words beside it."""
    score = 0.0
    joint = previous.removeprefix("و").removeprefix("ف")
    if option.tense == "present":
        moods = {mood for _, mood in option.endings}
        wanted = mood_after(joint, option.proclitics)
        score -= 0.0 if wanted in moods or not moods else 3.0
    elif option.tense == "past" and joint in {"لم", "لن", "سوف", "كي", "لكي"}:
        score -= 4.0
    letter = bare(word).removeprefix("و").removeprefix("ف")[:1]
    if option.tense == "present":
        score -= 3.0 if (joint, letter) in {("هو", "ت"), ("هي", "ي"), ("أنا", "ي"), ("نحن", "ي")} else 0.0
        score -= 1.5 if joint == "من" and letter == "ت" else 0.0
        score += 2.0 if joint in {"من", "مما"} and letter == "ي" else 0.0
    if option.passive:
        # The subject of a passive is what it is done to: no object follows, and often a preposition does.
        score += 0.7 if not after or function_word(after) is not None else 0.0
        score -= 1.0 if option.enclitics else 0.0
    if joint.startswith(("أن", "إن", "لأن", "لكن")) and joint.endswith(("ه", "ها", "هم", "ني", "نا")):
        score += 1.0
    score += 1.5 if previous == "ثم" else 0.0
    if option.tense == "past" and definite(previous) and option.person.startswith("3"):
        score += 0.7  # الرئيس كشف: no noun without article can follow there
    return score


def mood_after(previous: str, proclitics: str) -> str:
    """The mood of a present tense after a particle."""
    if previous in {"لم", "أولم", "ألم"}:
        return "JUS"
    return "SUB" if previous in _SUBJUNCTIVE or proclitics.endswith("لِ") else "NOM"


_SUBJUNCTIVE = word_set("أن لن كي لكي حتى بأن لأن ألا لئلا كيلا")


def case_endings(
    words: Sequence[str], known: Sequence[Reading | None], sides: Sequence[tuple[str, str]]
) -> tuple[str, ...]:
    """The case of each noun and mood of each verb, as far as neighbours tell: it is heard before a pronoun."""
    cases: list[str] = []
    for i in range(len(words)):
        before = bare(sides[i][0])
        own, previous = known[i], known[i - 1] if i and before else None
        joint = before.removeprefix("و").removeprefix("ف")
        if own and own.pos == "VERB":
            cases.append(mood_after(joint, own.proclitics))
            continue
        prefixed = own is not None and re.search("[بكل][\u064e\u0650](ال|لْ)?$", own.proclitics) is not None
        function = function_word(before) if before else None
        if prefixed or (function and (joint in _prepositions() or before in _prepositions())):
            case = "GEN"
        elif function and before.endswith("ن") and re.search("ن(َّ|َّ)$", function[1]):
            case = "SUB"
        elif own and own.proclitics.startswith(("وَ", "فَ")) and any(cases):
            case = next(past for past, reading in zip(reversed(cases), reversed(known[:i]), strict=True) if past)
        elif previous and previous.pos == "VERB":
            case = case_after_verb(previous, before, own)
        elif previous and not definite(before) and not previous.enclitics and not _TANWIN.search(sides[i][0]):
            case = "GEN"
        elif previous and not own:
            case = cases[-1]  # نفسها, كلها: as what they stand beside
        else:
            case = "NOM"
        cases.append(case)
    return tuple(cases)


def case_after_verb(verb: Reading, word: str, noun: Reading | None) -> str:
    """Whether the noun after a verb is its subject or its object."""
    if verb.passive or verb.intransitive:
        return "NOM"
    if verb.enclitics:
        return "NOM"
    if verb.person in {"1s", "1p", "2s", "2p", "3p"} or noun is None:
        return "SUB"
    letters = word.removeprefix("و").removeprefix("ف").removeprefix("س")
    feminine = letters.startswith("ت") if verb.tense == "present" else letters.endswith("ت")
    broken = not noun.feminine and spelling(noun.stem) != spelling(noun.lemma)
    return "NOM" if feminine and (noun.feminine or broken) else "SUB"


_TANWIN = re.compile("(اً|ًا)$")
_PARTICLES_OF_VERBS = word_set("أن لم لن قد لقد سوف وقد فقد ولم ولن وأن بأن")
_BEFORE_VERB = _PARTICLES_OF_VERBS | word_set(
    """
    لا الذي التي الذين اللذان اللتان اللواتي اللاتي ما كي لكي كان كانت كانوا عندما حينما بينما كلما إذا لو كما مما ألا
    """
)
_BEFORE_NOUN = word_set(
    "مجرد كافة سائر شبه إعادة عملية إمكانية وسائل أي أية هذا هذه ذلك تلك هؤلاء عدم غضون مطلع أوائل أواخر منتصف قبيل عقب"
)
"""Words that a genitive follows, or another noun."""
_OPENING = 1.2
"""How much likelier a verb in the past is at the start of a clause than elsewhere (logarithm)."""


def _negated(tokens: Sequence[Token]) -> bool:
    """Whether an expression is an adjective or noun after غير."""
    return len(tokens) == 2 and tokens[0].headword == "غير" and not tokens[1].function


def known_token(word: str, start: int, end: int, reading: Reading, before: str) -> Token:
    """A word in one of its readings."""
    lemma = bare(reading.lemma)
    stem = without_clitics(word, reading)
    listed = _LISTED_PLURALS.get(bare(stem or word), reading.lemma)
    return Token(
        word,
        start,
        end,
        lemma,
        bare(listed),
        reading=printed(reading.vowelled, romanised(reading.vowelled, reading.proclitics)),
        headword_reading=printed(listed, romanised(listed)),
        root=" ".join(reading.root),
        pos="ADJ" if reading.adjective and not lemma.endswith("ة") and agrees(word, before) else reading.pos,
        stem=stem,
    )


_LISTED_PLURALS = {"بيانات": "بَيَانَات", "تأمينات": "تَأْمِينَات", "اتصالات": "اِتِّصَالَات", "ممتلكات": "مُمْتَلَكَات"}
"""Plurals with a meaning of their own, which dictionaries list: بيانات is data, بيان a statement."""


def printed(vowelled: str, latin: str) -> str:
    """A vowelled word and its romanisation as readings give them, shadda and vowel in one order throughout."""
    return f"{unicodedata.normalize('NFC', vowelled)} {latin}"


def in_case(reading: Reading, options: Sequence[Reading], case: str) -> Reading:
    """A reading with the ending of its case or mood, which is heard before a pronoun."""
    if not reading.enclitics:
        return reading
    same = (reading.lemma, reading.stem, reading.pos, reading.tense, reading.person, bare(reading.enclitics))
    first = ""
    for other in options:
        if (other.lemma, other.stem, other.pos, other.tense, other.person, bare(other.enclitics)) == same:
            for form, own in other.endings:
                if own == case:
                    return replace(reading, vowelled=form)
                first = first or form
    return replace(reading, vowelled=first or reading.vowelled)


def without_clitics(word: str, reading: Reading) -> str:
    """A word without conjunction, preposition, article, pronoun and the ending of the accusative; "" if it has none."""
    plain = bare(word)
    before = bare(reading.proclitics)
    # li- swallows the alif of the article: للبشرية is ل + ال + بشرية
    before = before.removesuffix("لال") + "لل" if before.endswith("لال") else before
    stem = plain.removeprefix(before)
    after = bare(reading.enclitics)
    if after and stem.endswith(after) and len(stem) > len(after) + 1:
        stem = stem.removesuffix(after)
        if bare(reading.lemma).endswith("ة") and stem.endswith("ت"):
            stem = stem[:-1] + "ة"
    if _TANWIN.search(word) and stem.endswith("ا") and not bare(reading.lemma).endswith("ا"):
        stem = stem[:-1]
    return stem if stem != plain else ""


def other_token(word: str, start: int, end: int, function: tuple[str, str] | None, case: str = "") -> Token:
    """A function word, or a word that has no reading."""
    if function:
        vowelled, lemma = function
        noun = re.search("(كُلّ|بَعْض|نَفْس|جَمِيع|غَيْر|أَحَد|إِحْدَى|مُعْظَم|أَغْلَب|ذَات)(?=(ه|ن|ك)[\u064e-\u0650])", vowelled)
        if noun and not noun[1].endswith("ى"):
            # A noun that works as a preposition has a case, which is heard before a pronoun.
            vowel = {"GEN": "\u0650", "SUB": "\u064e"}.get(case, "\u064f")
            pronoun = vowelled[noun.end() :]
            pronoun = re.sub("^هُ", "هِ", pronoun) if vowel == "\u0650" else pronoun
            vowelled = vowelled[: noun.end()] + vowel + pronoun
        head = bare(lemma)
        prefixed = bare(word) not in _functions() and function_word(bare(word)[1:]) is not None
        own = printed(vowelled, romanised(vowelled, vowelled[:2] if prefixed else ""))
        base = printed(lemma, romanised(lemma))
        return Token(word, start, end, head, head, reading=own, headword_reading=base, function=True)
    mixed = _WITH_FOREIGN.fullmatch(word)
    if mixed:
        own, base = mixed[1], mixed[2]
        letters = own.removesuffix("ال") if own.endswith("ال") else own[:-1] if own.endswith("لل") else own
        article = own[len(letters) :]
        vowelled = "".join(_functions()[letter] for letter in letters) + article + ("\u0652" if article else "")
        latin = re.sub("a$", "", romanised(vowelled + "ب", bare(own))).removesuffix("b")
        kind = "NUM" if base[0].isdigit() else "PROPN"
        return Token(word, start, end, base, base, reading=f"{vowelled}{base} {latin}{base}", pos=kind, stem=base)
    lemma = guessed_lemma(bare(word))
    return Token(word, start, end, lemma, lemma, pos="NUM" if any(c.isdigit() for c in word) else "")


_WITH_FOREIGN = re.compile("((?=.)[وف]?(?:[بك]?ال|لل|[بكل])?)ـ?([0-9A-Za-z٠-٩][0-9A-Za-z٠-٩.,:/٪%-]*)")
"""A number or Latin word with what is written together with it: كـ1984, والـAI."""


def particle(word: str, sides: tuple[str, str], following: Reading | None) -> tuple[str, str] | None:
    """The vowelled form and lemma of a function word that is read by its neighbours: min or man, an or anna."""
    function = function_word(word)
    plain = bare(word)
    before, after = sides
    verb = (following is not None and following.pos == "VERB") or bare(after) in _auxiliaries()
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


def guessed_lemma(word: str) -> str:
    """An unknown word without article, conjunction, preposition and plural ending."""
    frequencies = frequency_list("ar")
    article = re.match("[وف]?(?:[بك]?ال|لل)(?=.{3})", word)
    base = word[article.end() :] if article else word
    if not article:
        for prefix in ("و", "ف", "ب", "ل", "ك"):
            rest = base.removeprefix(prefix)
            if len(rest) > 3 and rest != base and frequencies.get(rest, 0.0) > frequencies.get(base, 0.0):
                base = rest
    if base.endswith("اً"):
        base = base.removesuffix("اً")
    for plural, singular in (("يات", "ية"), ("يون", "ي"), ("يين", "ي"), ("ات", "")):
        if base.endswith(plural) and len(base) > len(plural) + 2:
            return base.removesuffix(plural) + singular
    return base
