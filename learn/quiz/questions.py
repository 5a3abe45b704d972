"""Items as learning platforms know questions: gaps to fill, one choice of several, pairs, parts to put in order."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from learn.pages import clean
from learn.quiz.item import Choice, Cloze, Item, Listening, Matching, Order, Passage, attached
from learn.quiz.spellings import spellings
from learn.quiz.strings import ENGLISH, QUESTIONS

if TYPE_CHECKING:
    from learn.languages import Language
    from learn.quiz.quiz import Part, Quiz
    from learn.speech import Clip

BLANK = "____"
"""A gap that is not to be filled, or is filled elsewhere: four signs, as Moodle puts its field where five stand."""

_EXCERPT = 60

# Characters that mean something to a platform even inside HTML: Moodle's gaps, its places for files and fields, signs
# of formulas. As references they mean nothing, and look the same.
_QUIET = {ord(c): f"&#{ord(c)};" for c in "{}@$\\_"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What all questions have.

    `name` is one line that no student sees, unique in the quiz, and sorts as the quiz does. `lead` is HTML above what
    is asked, `note` HTML below it, `feedback` HTML for when it is answered.
    """

    name: str
    points: int
    lead: str
    note: str
    feedback: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A place to fill: with one of `options` if there are such, or else by typing.

    `key` is the right answer, `accepted` are all ways to type it, `near` what is nearly right.
    """

    key: str
    options: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps(Question):
    """A text in the language `side` with gaps; every second part is one, the others are HTML. `clip` is heard first."""

    side: Language
    parts: tuple[str | Gap, ...]
    clip: Clip | None = None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Its gaps in order."""
        return tuple(part for part in self.parts if isinstance(part, Gap))

    def body(self, shown: Callable[[int, Gap], str], sound: str = "") -> str:
        """Its HTML, with each gap, counted from 1, as it is to be shown, and the player of its clip."""
        pieces, number = [], 0
        for part in self.parts:
            if isinstance(part, Gap):
                number += 1
                pieces.append(shown(number, part))
            else:
                pieces.append(part)
        return self.lead + sound + _tagged("p", self.side, "".join(pieces)) + self.note


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf(Question):
    """One right answer, the `key`, of several `options` in the language `side`."""

    side: Language
    options: tuple[str, ...]
    key: str

    @property
    def body(self) -> str:
        """Its HTML."""
        return self.lead + self.note


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs(Question):
    """Words in the language `side`, and meanings to pair them with; `key[i]` is the meaning of word i by number."""

    side: Language
    words: tuple[str, ...]
    meanings: tuple[str, ...]
    key: tuple[int, ...]

    @property
    def body(self) -> str:
        """Its HTML."""
        return self.lead + self.note

    @property
    def spare(self) -> tuple[str, ...]:
        """The meanings that no word has."""
        return tuple(meaning for i, meaning in enumerate(self.meanings) if i not in self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class InOrder(Question):
    """Parts of a sentence as they are shown, their right order `key`, and what stands fixed around them."""

    side: Language
    parts: tuple[str, ...]
    key: tuple[int, ...]
    opening: str
    closing: str
    space: str

    @property
    def answer(self) -> tuple[str, ...]:
        """The parts in the right order."""
        return tuple(self.parts[i] for i in self.key)

    @property
    def body(self) -> str:
        """Its HTML, dots where the parts belong."""
        fixed = self.opening.strip() or any(c.isalnum() for c in self.closing)
        frame = _tagged("p", self.side, f"{escaped(self.opening)}…{escaped(self.closing)}") if fixed else ""
        return self.lead + frame + self.note


def questions(quiz: Quiz) -> tuple[tuple[Question, ...], Counter[str]]:
    """The questions of a quiz, and how many points are left out because no platform grades them right, by reason."""
    made: list[Question] = []
    left_out: Counter[str] = Counter()
    for part in quiz.parts:
        for n, item in part.numbered:
            if isinstance(item, Order) and len(item.accepted) > 1:
                left_out["sentences whose parts fit in several orders"] += item.points
            elif isinstance(item, Listening) and item.clip is None:
                left_out["sentences to listen to, without sound"] += item.points
            else:
                made.append(_question(quiz, part, n, item))
    return tuple(made), left_out


def _question(quiz: Quiz, part: Part, n: int, item: Item) -> Question:
    common: dict[str, Any] = {
        "name": _name(quiz, part, n, item),
        "points": item.points,
        "feedback": "".join(_feedback(quiz, item)),
    }
    t, base = quiz.target, quiz.base
    note = _tagged("p", base, escaped(item.translation))
    if isinstance(item, Passage):
        pieces: list[str | Gap] = []
        for number, (blank, text) in enumerate(zip(item.blanks, item.stem[:-1], strict=True), 1):
            own = attached(text)
            pieces.append(f"{escaped(text.removesuffix(own))}({number}) {escaped(own)}")
            pieces.append(_gap(blank.shown, blank.near, blank.accepted, part.bank))
        pieces.append(escaped(item.stem[-1]))
        return Gaps(lead=_ask("passage"), note=note, side=t, parts=tuple(pieces), **common)
    if isinstance(item, Cloze) and item.options:
        stem = _tagged("p", t, BLANK.join(map(escaped, item.stem)))
        return OneOf(lead=_ask("bank") + stem, note=note, side=t, options=item.options, key=item.shown, **common)
    if isinstance(item, (Cloze, Listening)):
        start = item.begun if isinstance(item, Cloze) else ""
        gap = _gap(item.shown, item.near, item.accepted, part.bank)
        first, *rest = map(escaped, item.stem)
        again = f"{BLANK} <small>{_plain('span', QUESTIONS['again'])}</small>"
        pieces = [first + escaped(start), gap, again.join(rest)]
        if isinstance(item, Listening):
            # what it means is said when it has been heard
            ask, sound, note = _ask("listening"), item.clip, ""
        else:
            ask, sound = _ask("letter" if start else "bank" if gap.options else "open"), None
            if isinstance(item, Cloze) and (clue := item.clue(part.style)):
                note += _plain("p", QUESTIONS["hint"], _tagged("bdi", base, escaped(clue)))
        return Gaps(lead=ask, note=note, side=t, parts=tuple(pieces), clip=sound, **common)
    if isinstance(item, Choice):
        from_base = item.ask == "word"
        marked = (f"<b>{escaped(x)}</b>" if i % 2 else escaped(x) for i, x in enumerate(item.pieces))
        stem = _tagged("p", base if from_base else t, "".join(marked))
        side = t if from_base else base
        lead = _plain("p", ENGLISH[f"ask_{item.ask}"]) + stem
        return OneOf(lead=lead, note="", side=side, options=item.options, key=item.key, **common)
    if isinstance(item, Matching):
        return Pairs(
            lead=_ask("matching"), note="", side=t, words=item.words, meanings=item.meanings, key=item.key, **common
        )
    if isinstance(item, Order):
        return InOrder(
            lead=_ask("order"),
            note=note,
            side=t,
            parts=item.parts,
            key=item.key,
            opening=item.opening,
            closing=item.closing,
            space=item.space,
            **common,
        )
    raise TypeError(f"{type(item).__name__}: no question is made of this kind of item")


def _gap(key: str, near: Iterable[str], accepted: Sequence[str], bank: tuple[str, ...]) -> Gap:
    if bank:
        return Gap(key=one_line(key), options=tuple(map(one_line, bank)))
    right = spellings(map(one_line, (key, *accepted)))
    taken = {word.casefold() for word in right}
    close = tuple(word for word in spellings(map(one_line, near)) if word.casefold() not in taken)
    return Gap(key=one_line(key), accepted=right, near=close)


def _ask(kind: str) -> str:
    return _plain("p", QUESTIONS[kind])


def _feedback(quiz: Quiz, item: Item) -> Iterable[str]:
    """Lines of HTML: the words asked for as they stand, in dictionary form, with readings and meanings; sentences."""
    t, base = quiz.target, quiz.base

    def word(shown: str, reading: str, gloss: str, *, label: str = "", form_of: str = "") -> str:
        entry = f" ({_tagged('bdi', t, escaped(form_of))})" if form_of not in {"", shown} else ""
        said = f" {_tagged('bdi', None, escaped(reading))}" if reading else ""
        means = f" – {_tagged('bdi', base, escaped(gloss))}" if gloss else ""
        return _plain("p", label, f"<b>{_tagged('bdi', t, escaped(shown))}</b>{entry}{said}{means}")

    def sentence(text: str, translation: str) -> str:
        return _tagged("p", t, escaped(text)) + _tagged("p", base, escaped(translation))

    if isinstance(item, (Cloze, Listening)):
        yield word(item.shown, item.reading, item.hint, form_of=item.headword)
        if isinstance(item, Cloze) and item.loose:
            yield _plain("p", ENGLISH["others_too"])
    elif isinstance(item, Choice) and item.word:
        yield word(item.word, item.reading, item.hint)
    elif isinstance(item, Passage):
        for number, blank in enumerate(item.blanks, 1):
            yield word(blank.shown, blank.reading, blank.hint, label=f"({number}) ", form_of=blank.headword)
    elif isinstance(item, Matching):
        for i, k in enumerate(item.key):
            yield word(item.words[i], item.readings[i], item.meanings[k])
            yield sentence(*item.examples[i])
        return
    elif isinstance(item, Order) and item.reading:
        yield sentence(item.source, item.translation)
        yield _tagged("p", None, escaped(item.reading))
        return
    yield sentence(item.source, item.translation)


def _name(quiz: Quiz, part: Part, n: int, item: Item) -> str:
    """The number of the question, its kind and how it begins, the key not among it."""
    if isinstance(item, (Cloze, Listening, Passage)):
        text = BLANK.join(item.stem)
    elif isinstance(item, Choice):
        text = item.text
    elif isinstance(item, Matching):
        text = ", ".join(item.words)
    elif isinstance(item, Order):
        text = " / ".join(item.parts)
    else:
        text = ""
    text = one_line(text)
    text = text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…"
    digits = max(3, len(str(quiz.points)))
    return f"{n:0{digits}d} {part.kind} {text}".rstrip()


def escaped(text: str) -> str:
    """Text as HTML in which no platform finds anything to replace."""
    # a line ends in one sign, for XML makes one of the two itself
    lines = clean(text).replace("\r\n", "\n").replace("\r", "\n")
    return html.escape(lines, quote=False).translate(_QUIET)


def one_line(text: str) -> str:
    """Text for a place that holds one line."""
    return " ".join(clean(text).split())


def option(text: str, side: Language) -> str:
    """HTML of an answer to choose, in its language."""
    return _tagged("span", side, escaped(text))


def menu(text: str) -> str:
    """HTML of an answer in a list that drops down, where browsers show no tags."""
    return escaped(one_line(text))


def category(quiz: Quiz) -> str:
    """What a bank of questions is called: the text and the pair."""
    return one_line(re.sub(r"\s*·\s*$", "", f"{quiz.title} · {quiz.target.code} ← {quiz.base.code}"))


def _tagged(tag: str, side: Language | None, inner: str) -> str:
    """An element with HTML in a language, or in none that is known."""
    if side is None:
        return f"<{tag}>{inner}</{tag}>"
    return f'<{tag} lang="{html.escape(side.code)}" dir="{html.escape(side.direction)}">{inner}</{tag}>'


def _plain(tag: str, text: str, inner: str = "") -> str:
    """An element of the quiz's own words, HTML behind them."""
    return f'<{tag} lang="en" dir="ltr">{html.escape(text)}{inner}</{tag}>'
