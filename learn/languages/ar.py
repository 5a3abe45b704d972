"""Arabic: words with their clitics, dictionary forms and vowels in context by farahidi's lexicon.

Romanisation is DIN 31635 (š ḫ ǧ ḏ ṯ ġ ḥ ʿ ʾ, long ā ī ū, the article assimilated as it is spoken: aš-šarika),
of the form before a pause, without case endings: kitāb, not kitābun.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from learn.languages import joints
from learn.languages.arabic_context import DEMONSTRATIVES, TANWIN, agrees, case_endings, definite, fit, in_case
from learn.languages.arabic_forms import bare
from learn.languages.arabic_model import Reading, best_path, readings
from learn.languages.arabic_particles import auxiliaries, function_word, functions, particle
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
_PATTERNS = {"elative": re.compile("أ[^اوي]{2}[^ة]"), "agent": re.compile("[^اويأ]ا[^اوي][^اوية]")}
_VERB_FORM = re.compile("([وف]?)(س?(?=[يتن])|ل(?=[يتن])|)([يتن](?=...)|)(?:..+?)(ون|وا|ت|ها|ه|)")


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
        return frozenset(self.fold(word) for word in (*functions(), *auxiliaries()))

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
        """The words written together with it, elative, agent (باحث), feminine, plural; of a verb person and tense."""
        if pos == "VERB":
            verb = _VERB_FORM.fullmatch(word)
            return "-".join(verb.groups()) if verb else ""
        article, ending = _ARTICLE.match(word), _ENDING.search(word)
        first, last = article.end() if article else 0, ending.start() if ending else len(word)
        pattern = next((name for name, form in _PATTERNS.items() if form.fullmatch(word, first, last)), "")
        return f"{article[0] if article else ''}{pattern}-{ending[0] if ending else ''}"

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
        return bare(token.text) in DEMONSTRATIVES
    adverb = token.pos in {"VERB", "ADV", "ADJ", "X"} or TANWIN.search(token.text) or _PREFIXED.match(token.reading)
    return noun.pos != "ADJ" and not adverb and not any(c.isdigit() for c in token.text)


_PREFIXED = re.compile("[وفبلك][\u064e\u0650]\\S* (wa|fa|bi|li|ka)-")


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
    if TANWIN.search(word) and stem.endswith("ا") and not bare(reading.lemma).endswith("ا"):
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
        prefixed = bare(word) not in functions() and function_word(bare(word)[1:]) is not None
        own = printed(vowelled, romanised(vowelled, vowelled[:2] if prefixed else ""))
        base = printed(lemma, romanised(lemma))
        return Token(word, start, end, head, head, reading=own, headword_reading=base, function=True)
    mixed = _WITH_FOREIGN.fullmatch(word)
    if mixed:
        own, base = mixed[1], mixed[2]
        letters = own.removesuffix("ال") if own.endswith("ال") else own[:-1] if own.endswith("لل") else own
        article = own[len(letters) :]
        vowelled = "".join(functions()[letter] for letter in letters) + article + ("\u0652" if article else "")
        latin = re.sub("a$", "", romanised(vowelled + "ب", bare(own))).removesuffix("b")
        kind = "NUM" if base[0].isdigit() else "PROPN"
        return Token(word, start, end, base, base, reading=f"{vowelled}{base} {latin}{base}", pos=kind, stem=base)
    lemma = guessed_lemma(bare(word))
    return Token(word, start, end, lemma, lemma, pos="NUM" if any(c.isdigit() for c in word) else "")


_WITH_FOREIGN = re.compile("((?=.)[وف]?(?:[بك]?ال|لل|[بكل])?)ـ?([0-9A-Za-z٠-٩][0-9A-Za-z٠-٩.,:/٪%-]*)")
"""A number or Latin word with what is written together with it: كـ1984, والـAI."""


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
