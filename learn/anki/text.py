"""Text made fit for fields: escaped, with pieces marked or left out, and compared without its accents."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from learn.lexicon.entry import Span

GAP = '<span class="gap">…</span>'
"""What stands where a word is left out; of one width, so that it does not tell the word's length."""

# What Anki reads as its own in a field: clozes {{c1::…}}, [sound:…], [anki:tts], [latex], [$], [[type:…]] and
# the backslash that opens MathJax. As character references they are shown and never acted upon. Control
# characters show nothing, and U+001F separates the fields of a note in Anki's database.
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_UNFIT = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\ufffe", "\uffff"]
_HTML = str.maketrans(
    dict.fromkeys(_UNFIT, "")
    | dict.fromkeys(_BREAKS, "<br>")
    | {chr(c): "\ufffd" for c in range(0xD800, 0xE000)}  # halves of characters, which no file can hold
    | {
        "\t": " ",
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "{": "&#123;",
        "}": "&#125;",
        "[": "&#91;",
        "\\": "&#92;",
        "\u0338": "&#824;",  # after a tag, Anki's normalising would make one character of it and the >
    }
)
_PLAIN = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff\u0338&<>{}\[\\]*")
_SPACE = re.compile(" {2,}")
_FORMULA = re.compile(r"(\s*)([=+\-@＝＋－＠])")  # the wide ones too, where Excel reads them so

# Scripts written without spaces between words: there a word's end cannot be seen in the text.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


# A text comes up in many notes: a sentence as the example of each of its words, a section, a language.
@lru_cache(1 << 13)
def field(text: str) -> str:
    """A text as HTML that shows exactly it; line breaks stay, tabs become spaces.

    Quotation marks stay as they are, so that Anki's search finds them; for attributes use `attribute`.
    """
    if not _PLAIN.fullmatch(text):
        text = text.replace("\r\n", "\n").translate(_HTML)
    return unicodedata.normalize("NFC", text)


@lru_cache(1 << 13)
def line(text: str) -> str:
    """A text as HTML on one line: like `field`, every run of white space made one space."""
    return field(" ".join(text.split()))


def cloze_part(text: str) -> str:
    """The answer or hint of a cloze: like `field`, and without the colons that part the two."""
    return field(text).replace(":", "&#58;")


@lru_cache(1 << 10)
def attribute(text: str) -> str:
    """A text as the value of an HTML attribute in double quotes."""
    return line(text).replace('"', "&quot;")


def no_formula(html: str) -> str:
    """A field that no spreadsheet takes for a formula: a = + - or @ that opens it becomes a character reference."""
    if not html or html[0] == "<" or html[0].isalnum():
        return html
    opens = _FORMULA.match(html)
    return html if not opens else f"{opens[1]}&#{ord(opens[2])};{html[opens.end() :]}"


def blank(text: str) -> bool:
    """Whether a text shows nothing: empty, white space, control or zero-width characters only."""
    if text[:1].isalnum():
        return False
    return all(c.isspace() or unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn"} for c in text)


def tidy_spans(spans: Iterable[Span], length: int) -> list[Span]:
    """Spans in order, within the text, those that overlap or touch made one."""
    tidy: list[Span] = []
    for first, last in sorted(spans):
        start, end = max(first, 0), min(last, length)
        if start >= end:
            continue
        if tidy and start <= tidy[-1][1]:
            tidy[-1] = (tidy[-1][0], max(end, tidy[-1][1]))
        else:
            tidy.append((start, end))
    return tidy


def replaced(text: str, spans: Iterable[Span], replace: Callable[[str], str]) -> str:
    """The text as HTML, with what `replace` makes of the pieces at `spans`."""
    # The pieces of a text that is shown as it is are shown as they are.
    shown = str if field(text) == text else field
    html, last = "", 0
    for start, end in tidy_spans(spans, len(text)):
        html += shown(text[last:start]) + replace(text[start:end])
        last = end
    return html + shown(text[last:])


def marked(text: str, spans: Iterable[Span]) -> str:
    """The text as HTML with the pieces at `spans` in `<b>`."""
    return replaced(text, spans, lambda piece: f"<b>{field(piece)}</b>")


def gapped(text: str, spans: Iterable[Span]) -> str:
    """The text as HTML with a gap in place of the pieces at `spans`."""
    return replaced(text, spans, lambda _: GAP)


@lru_cache(1 << 13)
def fold(text: str) -> str:
    """The text as a reader compares it: without case, accents, vowel marks, width, invisible signs."""
    folded = text.translate(_FOLDED)
    return _SPACE.sub(" ", folded) if "  " in folded else folded


class _Folded(dict[int, str]):
    """What characters become when they are folded, each found out once."""

    def __missing__(self, number: int) -> str:
        self[number] = _fold_char(chr(number))
        return self[number]


_FOLDED = _Folded()


@cache
def _fold_char(char: str) -> str:
    decomposed = unicodedata.normalize("NFKD", char).casefold()
    return "".join(" " if c.isspace() else c for c in decomposed if not _left_out(c))


@lru_cache(1024)
def _origins(text: str) -> list[int]:
    """For each character of the folded text the offset in the text that it comes from."""
    origins: list[int] = []
    last = ""
    for i, char in enumerate(text):
        for c in _fold_char(char):
            if not c == last == " ":
                origins.append(i)
            last = c
    return origins


def _left_out(char: str) -> bool:
    """Whether folding drops a character: accents, nuqta, Arabic vowels and tatweel, invisible characters.

    Indic vowel signs (combining class 0) and the virama (9) stay: they make other words.
    """
    return unicodedata.combining(char) not in {0, 9} or unicodedata.category(char) == "Cf" or char == "\u0640"


@cache
def _word_char(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMN" or char in "\u200c\u200d"


def _runs_on(left: str, right: str) -> bool:
    """Whether two characters side by side belong to one word, as far as the script shows it."""
    return _word_char(left) and _word_char(right) and not _UNSPACED.match(left) and not _UNSPACED.match(right)


def occurrences(needle: str, text: str) -> list[tuple[Span, bool]]:
    """Where a word stands in a text, folded, also inside other words.

    Each place is widened to the whole word that it stands in, and comes with whether it was a whole word.
    """
    wanted = fold(needle).strip()
    if not wanted:
        return []
    folded = fold(text)
    found: list[tuple[Span, bool]] = []
    at = folded.find(wanted)
    if at < 0:
        return found
    origin = _origins(text)
    while at >= 0:
        start, end = origin[at], origin[at + len(wanted) - 1] + 1
        # Marks that folding left out belong to the letter before them.
        while end < len(text) and _left_out(text[end]):
            end += 1
        wide = _widened(text, start, end)
        found.append((wide, wide == (start, end)))
        at = folded.find(wanted, at + 1)
    return found


def _widened(text: str, start: int, end: int) -> Span:
    while start > 0 and _runs_on(text[start - 1], text[start]):
        start -= 1
    while end < len(text) and _runs_on(text[end - 1], text[end]):
        end += 1
    return start, end


def names(needle: str, text: str) -> bool:
    """Whether a word or phrase stands in a text as a word of its own, folded."""
    return any(whole for _, whole in occurrences(needle, text))


def holds(needle: str, text: str) -> bool:
    """Whether a word or phrase stands in a text, folded, be it inside another word."""
    wanted = fold(needle).strip()
    return bool(wanted) and wanted in fold(text)


def tells(answer: str, text: str) -> bool:
    """Whether a text gives an answer away: holds it, be it inside another word, or names all its words in any order."""
    words = answer.split()
    return holds(answer, text) or (len(words) > 1 and all(names(word, text) for word in words))


def answer_spans(text: str, marks: Sequence[Span], answers: Iterable[str]) -> list[Span]:
    """What must go so that a sentence says none of the `answers`: the marks, and all that is like them."""
    spans = list(marks)
    for answer in {*answers, *(text[start:end] for start, end in marks)}:
        spans += [span for span, _ in occurrences(answer, text)]
    return tidy_spans(spans, len(text))


def share(text: str, spans: Iterable[Span]) -> float:
    """How much of a text's letters lie in `spans`, between 0 and 1."""
    letters = _letters(text)
    return sum(_word_char(c) for s, e in spans for c in text[s:e]) / letters if letters else 1.0


@lru_cache(1 << 10)
def _letters(text: str) -> int:
    return sum(map(_word_char, text))


def apart(spans: Iterable[Span], distance: int) -> bool:
    """Whether spans stand at least so many characters from each other."""
    return all(b[0] - a[1] >= distance for a, b in pairwise(sorted(spans)))
