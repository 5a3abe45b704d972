"""What every language is to the program; the base serves any language without a module of its own."""

from __future__ import annotations

import importlib
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from learn.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Span = tuple[int, int]

Joint = Literal["joined", "linked", "moving", "free"]
"""How two neighbouring words hold together; see `Language.joints`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it stands in a sentence: `text == sentence[start:end]`. Punctuation makes no token.

    `lemma` is the dictionary form (Indonesian and Tagalog: the root), and groups the forms of a word. `headword` is
    the form that a card teaches, `headword_reading` how it is read aloud; `reading` is that of the form in the
    text. `root` is the root where the language's learners ask for it, else "". `stem` is the word as it stands,
    without the words that are written together with it (clitics, a linker); "" where it has none. `parts` are the
    words of a fixed expression. `pos` is a Universal Dependencies tag (NOUN, VERB, ADJ, ADV, PROPN, NUM …), ""
    where unknown. `function` marks function words (articles, particles, pronouns, adpositions, conjunctions,
    auxiliaries).
    """

    text: str
    start: int
    end: int
    lemma: str
    headword: str
    reading: str = ""
    headword_reading: str = ""
    root: str = ""
    pos: str = ""
    function: bool = False
    stem: str = ""
    parts: tuple[Token, ...] = ()


class Language:
    """One language. A subclass sets the class variables and overrides what it does better.

    Methods are pure: the same text gives the same result. Heavy libraries are imported where they are used.

    The base does for a language what needs no knowledge of it: Unicode words, simplemma's dictionary forms
    and wordfreq's frequencies where those libraries have the language, and as function words the short ones
    among the most frequent (see `function_words`).
    """

    code: ClassVar[str] = "und"
    name: ClassVar[str] = ""
    """English name, as in a deck's title."""
    direction: ClassVar[Literal["ltr", "rtl"]] = "ltr"
    voice: ClassVar[str] = ""
    """Locale of the voice that Anki's text-to-speech is asked for ("zh_CN"), "" where it has none."""
    espeak: ClassVar[str] = ""
    """Voice of espeak-ng that reads this language, "" where there is none that does."""
    romanisation: ClassVar[str] = ""
    """What its readings are written in ("pinyin"), "" where it has none."""
    fonts: ClassVar[tuple[str, ...]] = ()
    """Font families that set the script well, best first."""
    space: ClassVar[str] = " "
    """What stands between two words, and between two sentences."""
    script: ClassVar[str] = "Latn"
    """ISO 15924 code of the script that the language is mostly written in."""

    verb_first: ClassVar[bool] = False
    """Of the phrases of a clause that may change places: whether the first stays, the verb's, or else the last."""

    negations: ClassVar[frozenset[str]] = frozenset()
    """Words before a word that make it its opposite, as `fold` gives them; none where such words are not told."""
    negates_after: ClassVar[bool] = False
    """Whether they also come after it."""

    extra: ClassVar[str] = ""
    """What to install so that its words are known: "ja" of `pip install 'learn-from-translations[ja]'`."""

    def sentences(self, text: str) -> list[Span]:
        """Offsets of the sentences of a block, in order; only white space stands between them."""
        from learn.languages.splitting import split

        return split(text, self.code)

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words of a sentence, in order and without overlap."""
        spans = word_spans(text)
        if self.space:
            return spans
        return [part for start, end in spans for part in self.divided(text, start, end)]

    def divided(self, text: str, start: int, end: int) -> list[Span]:
        """The words of a run of letters without spaces: the likeliest cut by the words' frequencies.

        A run in another script, or in a language without frequencies, stays whole.
        """
        frequencies = frequency_list(self.code)
        if not frequencies or unspaced(text[start]) == "":
            return [(start, end)]
        # An unknown piece costs more than any known word, and more the longer it is.
        unknown = -math.log(min(frequencies.values()) / 100)
        best: list[tuple[float, int]] = [(0.0, start)]
        for stop in range(start + 1, end + 1):
            choices = []
            for begin in range(max(start, stop - 12), stop):
                frequency = frequencies.get(text[begin:stop])
                cost = -math.log(frequency) if frequency else unknown * (stop - begin)
                choices.append((best[begin - start][0] + cost, begin))
            best.append(min(choices))
        cuts = [end]
        while cuts[-1] > start:
            cuts.append(best[cuts[-1] - start][1])
        cuts.reverse()
        return list(pairwise(cuts))

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence, in order and without overlap."""
        return tuple(self.token(text, start, end) for start, end in self.spans(text))

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence, analysed without its context."""
        word = text[start:end]
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        opening = not any(c.isalnum() for c in text[:start])
        lemma = self.lemma(self.lower(word) if opening and word[1:] == self.lower(word[1:]) else word)
        return Token(word, start, end, lemma, lemma, function=self.fold(word) in self.function_words())

    def lower(self, word: str) -> str:
        """A word in small letters."""
        return undotted(word, self.code).lower()

    def foreign(self, word: str, start: int, end: int) -> Token | None:
        """A number, or a Latin word inside a text in another script, as a token; None for any other."""
        if not any(c.isalpha() for c in word):
            return Token(word, start, end, word, word, pos="NUM")
        if self.script != "Latn" and is_latin(word):
            return Token(word, start, end, word, word, pos="PROPN" if word != word.lower() else "X")
        return None

    def lemma(self, word: str) -> str:
        """The dictionary form of a word by simplemma; the word itself where simplemma lacks the language."""
        return dictionary_form(word, self.code)

    def function_words(self) -> frozenset[str]:
        """Function words as `fold` gives them.

        Without a list of a language's own: those of its hundred most frequent words that have at most four
        letters. Function words are short and frequent in every language; what slips in is as easy as they.
        """
        return frequent_short_words(self.code)

    def bound(self, first: Token, second: Token) -> bool:  # noqa: ARG002 (for subclasses)
        """Whether two neighbours mean something only together, so that no card may teach one of them: غير مسبوق."""
        return False

    def parted(self, first: Token, second: Token) -> bool:  # noqa: ARG002 (for subclasses)
        """Whether two neighbours are surely no expression, such as a verb and the subject after it."""
        return False

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (for subclasses)
        """How the words of a sentence hold together, for each two neighbours.

        They are "joined" where nobody cuts between them. They are "linked" where a phrase ends, and the phrase that
        comes next must follow it at once in every right order of the sentence. They are "moving" where the phrases
        around may as well stand in another order, but for the one that stays, as `verb_first` says. All else is "free".
        What is not sure is free, so of a language of which nothing is known all is.
        """
        free: Joint = "free"
        return (free,) * (len(tokens) - 1)

    def reading(self, tokens: tuple[Token, ...], text: str) -> str:  # noqa: ARG002 (for subclasses)
        """How a sentence or phrase is read aloud, from its tokens; "" where the script says it already."""
        return ""

    def spoken(self, text: str, reading: str = "") -> str:  # noqa: ARG002 (for subclasses)
        """A text, with its reading, as a voice that knows the language best reads it aloud."""
        return text

    def phonetic(self, text: str, reading: str = "") -> str:  # noqa: ARG002 (for subclasses)
        """A text, with its reading, as espeak-ng reads it right, which goes by letters; "" where it cannot.

        What stands in `[[…]]` is phonemes, as `in_letters` makes sure of for all other text.
        """
        return in_letters(text)

    def written_as_heard(self, word: str) -> bool:  # noqa: ARG002 (for subclasses)
        """Whether who hears a word, and knows the language, knows how it is written."""
        return True

    def gloss(self, tokens: Sequence[Token]) -> str:
        """A word as it is shown to those who know the language, from its tokens: its commonest headword."""
        counts = Counter(t.headword for t in tokens)
        return min(counts, key=lambda text: (-counts[text], text))

    def phrase(self, tokens: Sequence[Token], text: str) -> str:
        """Words that follow each other in a text, as one expression."""
        return text[tokens[0].start : tokens[-1].end]

    def phrase_reading(self, tokens: Sequence[Token], text: str) -> str:
        """How `phrase` is read aloud."""
        start = tokens[0].start
        moved = tuple(replace(t, start=t.start - start, end=t.end - start) for t in tokens)
        return self.reading(moved, text[start : tokens[-1].end])

    def letters(self, word: str) -> tuple[str, ...]:
        """The letters of a word as a reader sees them, each with its signs."""
        ends = [
            end
            for end in range(1, len(word) + 1)
            if end == len(word)
            or not (
                unicodedata.category(word[end]) in {"Mn", "Mc", "Me", "Cf"} or unicodedata.combining(word[end - 1]) == 9
            )
        ]
        return tuple(word[start:end] for start, end in pairwise([0, *ends]))

    def start(self, word: str) -> str:
        """The first half of a word, as a C-test shows it (Klein-Braley & Raatz, 1984).

        Of an odd number of letters the larger part is missing. "" where it tells all.
        """
        letters = self.letters(word)
        half = "".join(letters[: len(letters) // 2])
        return "" if half.strip("-").endswith(word[len(half) :].strip("-")) else half  # buku-|buku

    def shape(self, word: str, pos: str = "") -> str:  # noqa: ARG002 (for subclasses)
        """What a word's form shows of its grammar, so that wrong choices can have the same: an article, an affix."""
        return ""

    def kind(self, word: str) -> str:  # noqa: ARG002 (for subclasses)
        """The likely part of speech of a dictionary form, as Universal Dependencies name it, by the form alone.

        It is less sure than what `tokens` say, and wanted where they say nothing; "" where the form shows none, and
        "NOMINAL" where it shows that the word is no verb.
        """
        return ""

    def zipf(self, word: str) -> float:
        """Frequency in the language at large: log10 per thousand million words, 0 when unknown.

        A phrase or hyphenated word that the list lacks gets what its parts allow, below its rarest part.
        """
        frequencies = frequency_list(self.code)
        key = unicodedata.normalize("NFKC", undotted(word, self.code)).casefold()
        frequency = frequencies.get(key, 0.0)
        if not frequency:
            parts = [frequencies.get(part, 0.0) for part in re.split(r"[\s\-‐‑]+", key) if part]
            if len(parts) > 1 and all(parts):
                frequency = 1 / sum(1 / part for part in parts)
        return max(0.0, round(math.log10(frequency) + 9, 2)) if frequency else 0.0

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: case, vowel marks, letter variants and width made equal."""
        return folded(undotted(text, self.code))


def in_letters(text: str) -> str:
    """A text without what espeak-ng would take for phonemes."""
    return re.sub(r"\[(?=\[)", "[ ", text)


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


def folded(text: str) -> str:
    """A text in compatibility form, case-folded, with plain apostrophes and without format characters."""
    # Folding case can undo the normal form and the other way round, so both run until nothing changes.
    for _ in range(4):
        new = unicodedata.normalize("NFKC", text.translate(_PLAIN)).casefold()
        if new == text:
            break
        text = new
    return text


_PLAIN = {ord(c): "'" for c in "’‘ʼ＇"} | {ord(c): "-" for c in "‐‑"} | dict.fromkeys((0xAD, 0x200B, 0xFEFF), "")


_DOTTED = {"az", "tr"}


def undotted(text: str, code: str) -> str:
    """A text whose capitals I and İ are small where the language has both ı and i, as no other rule for case does."""
    if primary(code) not in _DOTTED or not ("I" in text or "İ" in text):
        return text
    return unicodedata.normalize("NFC", text).replace("İ", "i").replace("I", "ı")


def needed(module: str, extra: str) -> Any:
    """A module of an optional library. Raises RequestError that says what to install where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        name = module.split(".", maxsplit=1)[0]
        raise RequestError(
            f"{extra}: its words need {name}, which is not installed: pip install 'learn-from-translations[{extra}]'"
        ) from error


@cache
def _word_pattern() -> re.Pattern[str]:
    r"""Words: letters, digits and their combining marks; inside a word also apostrophes, hyphens and points.

    Python's `\w` leaves out combining marks, without which no Indic vowel sign would be part of a word.
    """
    marks = "".join(chr(c) for c in range(0x300, 0x20000) if unicodedata.category(chr(c)) in {"Mn", "Mc"})
    letter = rf"(?:[^\W_]|[{marks}\u200c\u200d])"
    join = r"(?:['’ʼ＇\-‐‑·״׳]|(?<=\d)[.,:/](?=\d)|(?<=[^\W\d_])\.(?=[^\W\d_](?:\.|\b)))"
    initials = r"(?<!\w)(?:[^\W\d_]\.){2,}(?!\w)"
    thousands = r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\w]|[.,]\d)"
    return re.compile(rf"{initials}|{thousands}|[^\W_]{letter}*(?:{join}[^\W_]{letter}*)*")


def word_spans(text: str) -> list[Span]:
    """Offsets of the words of a text by Unicode's letters, digits and combining marks."""
    return [match.span() for match in _word_pattern().finditer(text)]


_UNSPACED = re.compile(
    r"(?P<han>[㐀-鿿豈-﫿𠀀-𯿿々〆ぁ-ゟ゠-ヿｦ-ﾟ])|(?P<thai>[\u0e00-\u0e7f])|(?P<lao>[\u0e80-\u0eff])"
    r"|(?P<khmer>[\u1780-\u17ff])|(?P<burmese>[\u1000-\u109f])"
)


def unspaced(char: str) -> str:
    """The name of a letter's script if that script puts no spaces between words, else ""."""
    match = _UNSPACED.match(char)
    return match.lastgroup or "" if match else ""


_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿＡ-Ｚａ-ｚ]")


def is_latin(word: str) -> bool:
    """Whether every letter of a word is Latin, and it has one."""
    letters = [c for c in word if c.isalpha()]
    return bool(letters) and all(_LATIN.match(c) for c in letters)


# Where a library knows a language by another code, or serves it with a close relative's list.
_SIMPLEMMA = {"no": "nb", "hr": "hbs", "sr": "hbs", "bs": "hbs", "sh": "hbs", "fil": "tl"}
_WORDFREQ = {"tl": "fil", "no": "nb", "nn": "nb", "hr": "sh", "sr": "sh", "bs": "sh", "yue": "zh"}


def primary(code: str) -> str:
    """The language subtag of a code: "pt" of "pt-BR"."""
    return code.split("-", maxsplit=1)[0]


@cache
def frequency_list(code: str) -> Mapping[str, float]:
    """The share of every word in the language at large, by wordfreq; empty where it has no list."""
    from wordfreq import available_languages, get_frequency_dict

    lang = _WORDFREQ.get(primary(code), primary(code))
    # Asked for a language that it lacks, wordfreq would give that of a neighbour: Vietnamese for Khmer.
    if lang not in available_languages("best"):
        return {}
    frequencies: Mapping[str, float] = get_frequency_dict(lang, "best")
    return frequencies


@cache
def frequent_short_words(code: str, ranks: int = 100, letters: int = 4) -> frozenset[str]:
    """Those of a language's most frequent words that are short."""
    words = [word for word in frequency_list(code) if word.isalpha()][:ranks]
    return frozenset(folded(word) for word in words if len(word) <= letters)


def simplemma_code(code: str) -> str:
    """The code under which simplemma has the language, "" where it lacks it."""
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

    lang = primary(code)
    lang = _SIMPLEMMA.get(lang, lang)
    return lang if lang in SUPPORTED_LANGUAGES else ""


@cache
def dictionary_form(word: str, code: str) -> str:
    """The dictionary form of a word by simplemma; the word itself where simplemma lacks the language."""
    lang = simplemma_code(code)
    if not lang:
        return word
    import simplemma

    return str(simplemma.lemmatize(word, lang=lang))


def listed_form(word: str, code: str) -> str:
    """The dictionary form that simplemma lists for just this form, "" where it lists none."""
    return _dictionary(code).get(word) or ""


@cache
def _dictionary(code: str) -> Mapping[str, str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

    lang = simplemma_code(code)
    found: Mapping[str, str] = DEFAULT_DICTIONARY_FACTORY.get_dictionary(lang) if lang else {}
    return found
