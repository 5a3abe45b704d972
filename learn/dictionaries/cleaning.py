"""What dictionaries write around translations: notes in brackets, numbers, parts of speech, markup, examples.

What is left are words and short phrases that can be matched with words of a text. What is longer explains the
word, and becomes a note.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache

from learn.languages.base import word_set
from learn.reading.records import tidy

LONGEST_ARTICLE = 20_000
"""Characters of an article that are looked at."""
_MOST_WORDS = 5

_BRACKETS = re.compile(r"[(\[{（【〔［][^()\[\]{}（）【】〔〕［］]*[)\]}）】〕］]")
_BRACKET = re.compile(r"[()\[\]{}（）【】〔〕［］]")
_UNCLOSED = re.compile(r"[(\[{（【〔［].*", re.DOTALL)
_TAG = re.compile(r"<[^<>]{1,60}>")
_NUMBERING = re.compile(r"(?:\d{1,2}\s?[.)、:](?!\d)|[a-z]\)|[①-⑳]|[-–•·▪◦*]\s)\s*")
_INNER_NUMBERS = re.compile(r"(?:(?<=\s)|^)(?:\d{1,2}[.)](?=\s|$)|[①-⑳])")
_PARTS = (
    "n v vt vi vb adj a ad adv prep conj pron num int interj art aux abbr abbrev pref suf suff pl sing m f nt neut"
    " masc fem phr pp pt pos det part comb idiom prop vbl trans intr intrans refl tr itr col colloq coll fig lit"
    " noun verb adjective adverb preposition conjunction pronoun numeral interjection article"
)
_MARKS = re.compile(rf"(?:(?:{'|'.join(sorted(_PARTS.split(), key=len, reverse=True))})\.\s*(?:[&,/]\s*)?)+")
_PART_NAMES = word_set(
    "n v vt vi adj adv prep conj pron num interj abbr pl sing pn propn suffix prefix noun verb adjective adverb"
    " preposition conjunction pronoun numeral interjection article particle phrase idiom proverb abbreviation"
    " proper-noun"
) | {"proper noun", "transitive verb", "intransitive verb", "plural", "singular", "masculine", "feminine"}
_PHONETIC = re.compile(r"(?<!\w)//?[^/\n<>]{1,80}//?(?!\w)")
_SPELT_ALOUD = re.compile("[ɐ-ʯˈˌː͡θðæŋøœ]|^/|//")
_SPECIAL = re.compile(r"[^\w\s'’\u0300-\u036f\u0600-\u06ff\u0900-\u0dff-]|[\d\n\u2028_،؛।]|^\s*-|-\s*$|\betc\b")
_ANY = re.compile(r"[^\W_]")
_LITTLE_ENGLISH = re.compile(r"^(?:to be|to|an?|the) ")
"""The little words that English puts before verbs and nouns, which are not counted."""
_HARD = re.compile(r"[;；|¦\n\u2028]|(?<=\S)\s+/\s+(?=\S)")
_SOFT = re.compile(r"[,，،、]")
_SLASH = re.compile(r"(?<=[^\W\d])/(?=[^\W\d])")
_JOINS = re.compile(r"(?:and|or|etc)\b", re.IGNORECASE)
_ET_CETERA = re.compile(r"(?:,\s?|\s)?\betc\.?$")
_TILDE = re.compile(r"(?<=[^\s~])~(?=[^\s~])")
_QUOTE_MARKS = "\"“„«'‘「『"
_ENDS = " \t\xa0.,;:·•=，。；：،؛।…"
_LETTERS_ALONE = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def bare(text: str) -> str:
    """A text without what stands in brackets."""
    if not _BRACKET.search(text):
        return text.strip()
    for _ in range(5):
        shorter = _BRACKETS.sub("", text)
        if shorter == text:
            break
        text = shorter
    text = _UNCLOSED.sub("", text).translate(_CLOSING)
    return " ".join(text.split())


_CLOSING = dict.fromkeys(map(ord, ")]}）】〕］"))


def words(text: str) -> float:
    """How many words a text has; where spaces set none apart, two letters count as one, of an alphabet four."""
    if text.isascii():
        return len(text.split())
    alone = sum(1 / 2 if han else 1 / 4 for han in _LETTERS_ALONE.findall(text))
    return alone + len(_LETTERS_ALONE.sub(" ", text).split())


def sense(text: str, *, commas: bool = True) -> tuple[list[str], list[str]]:
    """What a line of a dictionary says: its translations, and as notes what is too long to be one.

    Translations stand apart by semicolons, bars, slashes and, if `commas`, by commas between short phrases.
    """
    text = text[:LONGEST_ARTICLE]
    if not _SPECIAL.search(text):
        # Most are one word or phrase with nothing around it; to see that is several times as fast.
        short = " ".join((text if text.isascii() else tidy(text)).split())
        if not _ANY.search(short):
            return [], []
        return ([short], []) if words(_LITTLE_ENGLISH.sub("", short, count=1)) <= _MOST_WORDS else ([], [short])
    found: list[str] = []
    notes: list[str] = []
    plain = bare(_TAG.sub("", text) if "<" in text else text)
    for part in _INNER_NUMBERS.split(plain):
        for piece in _HARD.split(part):
            for phrase in _phrases(piece, commas):
                short = trimmed(phrase)
                if _ANY.search(short):
                    few = words(_LITTLE_ENGLISH.sub("", short, count=1)) <= _MOST_WORDS
                    (found if few else notes).append(short)
    return found, notes


def _phrases(text: str, commas: bool) -> list[str]:
    """The phrases between commas and slashes, or the text as it is where these belong to a sentence."""
    phrases = [text]
    if commas and _SOFT.search(text):
        parts = [part for part in _SOFT.split(text) if part.strip()]
        # "computers, communications, and electronics" is one thing, and a long part shows a sentence.
        if all(words(trimmed(part)) <= _MOST_WORDS and not _JOINS.match(part.strip()) for part in parts):
            phrases = parts
    if "/" not in text:
        return phrases
    return [p for phrase in phrases for p in (_SLASH.split(phrase) if words(phrase) <= 2 else [phrase])]


def trimmed(text: str) -> str:
    """A phrase without numbering, parts of speech, and the punctuation at its ends."""
    text = " ".join((text if text.isascii() else tidy(text)).split())
    if "~" in text:
        # Some files write a tilde for the space between words; one that stands alone stands for the headword.
        text = _TILDE.sub(" ", text)
        if "~" in text:
            return ""
    while match := _NUMBERING.match(text) or _MARKS.match(text):
        text = text[match.end() :]
    if "etc" in text:
        text = _ET_CETERA.sub("", text)
    return text.strip(_ENDS)


# --- articles: what StarDict and dictd have ---------------------------------------------------------------

_MARKUP = re.compile(r"(<[^<>]*>)")
_TAG_PARTS = re.compile(r"<\s*(/?)\s*([A-Za-z][\w:-]*)([^>]*)")
_CLASS = re.compile(r"\bclass\s*=\s*[\"']?([^\"'>]*)")
_SKIPPED = word_set("script style head title abr abbr ex co ipa gr pos k iref rref audio video object")
_SKIPPED_CLASSES = re.compile(
    r"example|grammar|pron|phonetic|transcription|ipa|usage|etym|\bpos\b|\bex\b", re.IGNORECASE
)
_BLOCKS = word_set("br p div li ol ul dl dt dd td th tr table h1 h2 h3 h4 h5 h6 def ar hr blockquote")
_EMPTY = word_set("br hr img input link meta col wbr")


def article(text: str, headword: str = "", *, kind: str = "m") -> tuple[list[str], list[str]]:
    """The translations and notes of an article: plain text, or in the markup of StarDict's type `kind`."""
    text = text[:LONGEST_ARTICLE]
    notes: list[str] = []
    if kind in "hgxk" or (kind in "ml" and "</" in text):
        text, notes = _stripped(text, xdxf=kind == "x")
    found: list[str] = []
    lines = text.strip().split("\n")
    for number, line in enumerate(lines):
        content = line.strip()
        if not content or content[0] in _QUOTE_MARKS or _skipped_line(content):
            continue
        content = _without_phonetics(content)
        if not number and len(lines) > 1 and trimmed(bare(content)).casefold() == headword.casefold():
            continue
        if (named := _TAG.sub("", content).strip(" .").casefold()) in _PART_NAMES or not named:
            continue
        more, longer = sense(content)
        found += more
        notes += longer
    return found, notes


def _skipped_line(line: str) -> bool:
    """Whether a line only sends the reader on, or is about grammar."""
    return line.startswith(("<<", "->", "→", "See also", "Synonym", "Antonym", "Note:", "see:"))


def _without_phonetics(line: str) -> str:
    """A line without how its word is pronounced, between slashes."""
    if "/" not in line:
        return line
    return _PHONETIC.sub(lambda m: "" if _SPELT_ALOUD.search(m.group()) else m.group(), line)


def _stripped(text: str, *, xdxf: bool) -> tuple[str, list[str]]:
    """Marked-up text as lines, without what is known to be no translation; and the definitions that it shows.

    Nothing is parsed as XML: no entity but a character's is known, and what is not closed ends with the article.
    """
    lines: list[str] = [""]
    notes: list[str] = []
    skipping: list[str] = []
    item = False
    # FreeDict's articles put a definition straight into the item, and the translations into blocks inside it.
    defined = 'class="grammar"' in text or 'color="green"' in text
    for k, piece in enumerate(_MARKUP.split(text)):
        if not k % 2:
            if not skipping:
                lines[-1] += html.unescape(piece) if xdxf else html.unescape(piece).replace("\n", " ")
            continue
        tag = _TAG_PARTS.match(piece)
        if tag is None:
            continue
        closing, name, rest = tag[1], tag[2].lower(), tag[3]
        if skipping:
            if name == skipping[-1].lstrip() and not rest.endswith("/") and name not in _EMPTY:
                skipping.pop() if closing else skipping.append(name)
            continue
        if not closing and not rest.endswith("/") and name not in _EMPTY and _skips(name, rest, xdxf):
            skipping.append(name)
            continue
        if name in _BLOCKS:
            if defined and item and not closing and name in {"div", "ol", "ul"} and lines[-1].strip():
                notes += [trimmed(lines.pop())]
            item = name == "li" and not closing
            lines.append("")
    return "\n".join(lines), [note for note in notes if note]


def _skips(name: str, attributes: str, xdxf: bool) -> bool:
    if name in _SKIPPED or (xdxf and name == "tr"):
        return True
    if name == "font" and 'color="green"' in attributes:
        return True
    found = _CLASS.search(attributes)
    return bool(found and _SKIPPED_CLASSES.search(found[1]))


# --- keys: what is the same word ---------------------------------------------------------------------------

_LITTLE = {
    "en": re.compile(r"(?:to be|to|an?|the|be) (?=\S)"),
    "de": re.compile(r"(?:sich|der|die|das|eine?) (?=\S)"),
    "nl": re.compile(r"(?:zich|de|het|een) (?=\S)"),
    "fr": re.compile(r"(?:se |s'|les? |la |l'|une? )(?=\S)"),
    "es": re.compile(r"(?:el|la|los|las|una?) (?=\S)"),
    "it": re.compile(r"(?:il |lo |la |i |gli |le |l'|una? |un')(?=\S)"),
    "pt": re.compile(r"(?:os?|as?|uma?) (?=\S)"),
    "ar": re.compile(r"ال(?=\w{3})"),
}
"""What dictionaries of some languages put before a word though it is no part of it: articles, "to" of infinitives."""


@lru_cache
def little(lang: str) -> re.Pattern[str] | None:
    """What may stand before a word of a language in dictionaries, as it is folded."""
    return _LITTLE.get(lang.partition("-")[0])
