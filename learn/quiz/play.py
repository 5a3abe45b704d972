"""A quiz on the terminal: its questions one by one, each answer marked at once, the score at the end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learn.pages import clean
from learn.quiz.item import Choice, Cloze, Listening, Matching, Order, Passage, numbered
from learn.quiz.marking import Mark, answers, mark, same
from learn.quiz.strings import TERMINAL
from learn.terminal import plain

if TYPE_CHECKING:
    from learn.quiz.item import Item
    from learn.quiz.quiz import Part, Quiz
    from learn.quiz.text import Fold
    from learn.speech import Clip

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What options and the words of a bank are called by. Letters, as figures would change places with Arabic words."""

SIGNS: Mapping[Mark, str] = {"right": "✓", "near": "≈", "wrong": "✗", "blank": "✗"}

_HEBREW = re.compile("[\u05d0-\u05ea]")


@dataclass(frozen=True, slots=True)
class Score:
    """What came of a session: points won of those asked for, the questions to look at again, whether it was stopped."""

    right: int
    total: int
    missed: tuple[int, ...] = ()
    stopped: bool = False

    @property
    def percent(self) -> int:
        """The share of points won; rounded down, so that only all right is all."""
        return 100 * self.right // self.total if self.total else 0


def play(
    quiz: Quiz,
    ask: Callable[[str], str],
    say: Callable[[str], object],
    *,
    hear: Callable[[Clip], object] | None = None,
    again: bool = False,
) -> Score:
    """Ask the questions of a quiz, and return the score, which is said too.

    `ask` is given a prompt and returns a line; EOFError and KeyboardInterrupt from it end the session with the score
    so far. `say` is given a line. `hear` plays a sound; without it, questions that need one are left out. With
    `again`, what was wrong can be asked again, which changes nothing of the score.
    """
    session = _Session(quiz, ask, say, hear)
    numbers = {n + i for part in quiz.parts for n, item in part.numbered for i in range(item.points)}
    silent = {n for part in quiz.parts for n, item in part.numbered if not session.heard(item)}
    session.say(quiz.title)
    session.say(TERMINAL["pair"].format(target=quiz.target.name, base=quiz.base.name))
    if silent:
        session.put("silent", n=len(silent), total=len(numbers))
    if not numbers - silent:
        session.put("none")
        return Score(0, 0)
    score = now = session.round(numbers - silent)
    while again and now.missed and not now.stopped and session.agreed():
        now = session.round(now.missed)
    return score


class _Session:
    """Questions and what they are answered with."""

    def __init__(
        self,
        quiz: Quiz,
        ask: Callable[[str], str],
        say: Callable[[str], object],
        hear: Callable[[Clip], object] | None,
    ) -> None:
        self.quiz = quiz
        self.ask = ask
        self.out = say
        self.hear = hear
        self.others = answers(quiz)
        self.marks: dict[int, Mark] = {}

    # Talking

    def say(self, text: str) -> None:
        """Print a text on one line, without what would steer the terminal."""
        self.out(plain(clean(text)))

    def put(self, name: str, **values: object) -> None:
        self.say(TERMINAL[name].format(**values))

    def agreed(self) -> bool:
        try:
            return self.ask(TERMINAL["ask_review"]).strip().casefold() in TERMINAL["yes"].split()
        except (EOFError, KeyboardInterrupt):
            self.out("")
            return False

    # The session

    def heard(self, item: Item) -> bool:
        """Whether nothing of an item needs a sound that cannot be played."""
        return not isinstance(item, Listening) or (self.hear is not None and item.clip is not None)

    def round(self, numbers: Collection[int]) -> Score:
        """Ask questions, by number, and say the score."""
        self.marks = {}
        stopped = False
        try:
            for part in self.quiz.parts:
                self.part(part, numbers)
        except (EOFError, KeyboardInterrupt):
            stopped = True
            self.out("")
        missed = tuple(n for n, state in self.marks.items() if state != "right")
        score = Score(len(self.marks) - len(missed), len(self.marks), missed, stopped)
        self.out("")
        if not score.total:
            self.put("stopped_early")
            return score
        said = "stopped" if stopped else "score"
        self.put(said, right=score.right, total=score.total, percent=score.percent)
        if missed:
            self.put("some_wrong", items=", ".join(map(str, missed)))
        elif not stopped:
            self.put("all_right")
        return score

    def part(self, part: Part, numbers: Collection[int]) -> None:
        """Ask those questions of a part that are among the numbers."""
        begun = False
        for n, item in part.numbered:
            wanted = [k for k in range(n, n + item.points) if k in numbers]
            if not wanted:
                continue
            if not begun:
                self.out("")
                self.put(f"kind_{part.kind}")
                self.put(f"how_{part.style or part.kind}")
                begun = True
            self.out("")
            if len(wanted) > 1:
                self.put("questions", n=wanted[0], last=wanted[-1], total=self.quiz.points)
            else:
                self.put("question", n=wanted[0], total=self.quiz.points)
            self.item(part, n, item, wanted)

    def item(self, part: Part, n: int, item: Item, wanted: Sequence[int]) -> None:
        if isinstance(item, Cloze) and item.options:
            self.options(n, item)
        elif isinstance(item, (Cloze, Listening)):
            self.gap(part, n, item)
        elif isinstance(item, Choice):
            self.choice(n, item)
        elif isinstance(item, Matching):
            self.matching(n, item, wanted)
        elif isinstance(item, Passage):
            self.passage(n, item, wanted)
        elif isinstance(item, Order):
            self.order(n, item)
        else:
            raise TypeError(f"{type(item).__name__}: no terminal asks this kind of item")

    # Kinds

    def gap(self, part: Part, n: int, item: Cloze | Listening) -> None:
        self.say(self.stem(item.stem, item.begun if isinstance(item, Cloze) else ""))
        self.say(item.translation)
        if isinstance(item, Cloze) and (clue := item.clue(part.style)):
            self.say(f"{TERMINAL['hint']} {clue}")
        if part.bank:
            self.say(_row(part.bank))
        given = self.listened(item) if isinstance(item, Listening) else self.of_bank(self.ask("> "), part.bank)
        state = mark(given, item.accepted, item.near, self.others, self.quiz.target.fold)
        said = "wrong_word" if state == "wrong" and isinstance(item, Cloze) and item.loose else state
        self.verdict(n, state, _read(item.shown, item.reading), item.hint, said=said)

    def listened(self, item: Listening) -> str:
        """What is typed after a sentence was heard, as often as is asked for."""
        while True:
            if self.hear and item.clip:
                self.hear(item.clip)
            given = self.ask("> ")
            if unicodedata.normalize("NFKC", given).strip() not in {"?", "؟"}:
                return given

    def options(self, n: int, item: Cloze) -> None:
        self.say(self.stem(item.stem))
        self.say(item.translation)
        state = self.picked(item.options, item.shown, self.quiz.target.fold)
        self.verdict(n, state, _read(item.shown, item.reading), item.hint)

    def choice(self, n: int, item: Choice) -> None:
        self.put(f"ask_{item.ask}")
        self.say("".join(f"[{text}]" if i % 2 else text for i, text in enumerate(item.pieces)))
        side = self.quiz.target if item.ask == "word" else self.quiz.base
        state = self.picked(item.options, item.key, side.fold)
        if item.ask == "word":
            self.verdict(n, state, _read(item.key, item.reading), item.hint)
        else:
            # the reading is that of the word that is asked about
            self.verdict(n, state, item.key, gloss=_read(item.word, item.reading))
        if item.ask != "translation" and state != "right":
            self.example(item.source, item.translation)

    def matching(self, n: int, item: Matching, wanted: Sequence[int]) -> None:
        for k in wanted:
            self.say(f"{k}  {item.words[k - n]}")
        self.out("")
        for i, meaning in enumerate(item.meanings):
            self.say(f"{_name(i)}  {meaning}")
        # marked in the end, so that no answer tells the next
        waiting = list(wanted)
        while waiting:
            given = self.ask(f"{waiting[0]} > ")
            found: list[int | None]
            if not given.strip():
                found = [None]
            else:
                one = pick(given, item.meanings, self.quiz.base.fold)
                found = list(_letters(given, len(item.meanings))) if one is None else [one]
            if not 1 <= len(found) <= len(waiting):
                self.put("letters", last=_name(len(item.meanings) - 1))
                continue
            for answer in found:
                k = waiting.pop(0)
                self.marks[k] = "blank" if answer is None else "right" if answer == item.key[k - n] else "wrong"
        for k in wanted:
            i, state = k - n, self.marks[k]
            if state == "right":
                self.verdict(k, state, label=f"{k} ")
                continue
            word = _read(item.words[i], item.readings[i])
            self.verdict(k, state, item.meanings[item.key[i]], gloss=word, label=f"{k} ")
            self.example(*item.examples[i])

    def passage(self, n: int, item: Passage, wanted: Sequence[int]) -> None:
        numbers = [f"({n + i}) " if n + i in wanted else "" for i in range(item.points)]
        gaps = [self.blank if number else blank.shown for number, blank in zip(numbers, item.blanks, strict=True)]
        self.say(numbered(item.stem, numbers, gaps))
        self.say(item.translation)
        self.say(_row(item.bank))
        for k in wanted:
            blank = item.blanks[k - n]
            given = self.of_bank(self.ask(f"({k}) > "), item.bank)
            state = mark(given, blank.accepted, blank.near, self.others, self.quiz.target.fold)
            self.verdict(k, state, _read(blank.shown, blank.reading), blank.hint)

    def order(self, n: int, item: Order) -> None:
        if item.opening or item.closing:
            self.say(f"{item.opening} … {item.closing}")
        for number, part in enumerate(item.parts, 1):
            self.say(f"{number}  {part}")
        self.say(item.translation)
        while True:
            given = self.ask("> ")
            found = _numbers(given, len(item.parts))
            if found or not given.strip():
                break
            self.put("numbers", last=len(item.parts))
        state: Mark = "blank" if not found else "right" if found in item.accepted else "wrong"
        self.marks[n] = state
        if state == "right":
            self.say(f"{SIGNS[state]} {TERMINAL[state]}")
            return
        self.say(f"{SIGNS[state]} {TERMINAL[f'{state}_order']}")
        self.say(item.put(item.key))
        if item.reading:
            self.say(item.reading)

    # What kinds share

    @property
    def blank(self) -> str:
        """A gap as it is printed: in letters of the script where it runs from right to left.

        Terminals that turn such text round know no direction of the paragraph, so that signs without a direction of
        their own, at the end of a line, would come to stand at its other end.
        """
        if self.quiz.target.direction != "rtl":
            return "____"
        return ("־" if _HEBREW.search(self.quiz.items[0].source) else "ـ") * 5

    def stem(self, pieces: Sequence[str], start: str = "") -> str:
        first, *rest = pieces
        return first + "".join((start if i == 0 else "") + self.blank + text for i, text in enumerate(rest))

    def of_bank(self, given: str, bank: Sequence[str]) -> str:
        """What is typed; the word of a bank where its letter is."""
        found = pick(given, bank, self.quiz.target.fold)
        return given if found is None else bank[found]

    def picked(self, options: Sequence[str], key: str, fold: Fold) -> Mark:
        """Show options and ask until one of them, or nothing, is chosen."""
        for i, option in enumerate(options):
            self.say(f"{_name(i)}  {option}")
        while True:
            given = self.ask("> ")
            if not given.strip():
                return "blank"
            found = pick(given, options, fold)
            if found is not None:
                return "right" if options[found] == key else "wrong"
            self.put("one_of", last=_name(len(options) - 1))

    def verdict(self, n: int, state: Mark, key: str = "", gloss: str = "", label: str = "", said: str = "") -> None:
        self.marks[n] = state
        line = f"{label}{SIGNS[state]} {TERMINAL[said or state]}"
        if state != "right":
            line += f" {key}" + (f" · {gloss}" if gloss else "")
        self.say(line)

    def example(self, sentence: str, translation: str) -> None:
        self.say(f"  {sentence}")
        self.say(f"  {translation}")


def pick(given: str, options: Sequence[str], fold: Fold) -> int | None:
    """Which option is meant: by its text, its letter or its number; None where none is."""
    name = unicodedata.normalize("NFKC", given).strip()
    if not name:
        return None
    for i, option in enumerate(options):
        if same(given, option, fold):
            return i
    name = name.rstrip(").").upper()
    if len(name) == 1 and name in LETTERS[: len(options)]:
        return LETTERS.index(name)
    if re.fullmatch(r"\d{1,3}", name) and 1 <= int(name) <= len(options):
        return int(name) - 1
    return None


def _letters(given: str, count: int) -> tuple[int, ...]:
    """The options that letters in a row mean; () where one of them means none."""
    row = re.sub(r"[\s,;.]+", "", unicodedata.normalize("NFKC", given)).upper()
    return tuple(map(LETTERS.index, row)) if row and all(c in LETTERS[:count] for c in row) else ()


def _numbers(given: str, count: int) -> tuple[int, ...]:
    """The order of parts that their numbers mean, "3 1 2" or "312"; () where it is none."""
    found = re.findall(r"\d{1,9}", unicodedata.normalize("NFKC", given))
    if len(found) == 1 and count <= 9:
        found = list(found[0])
    order = tuple(int(number) - 1 for number in found)
    return order if sorted(order) == list(range(count)) else ()


def _row(words: Sequence[str]) -> str:
    """The words of a bank on one line, each with its letter."""
    return "   ".join(f"{_name(i)} {word}" for i, word in enumerate(words))


def _read(word: str, reading: str) -> str:
    """A word, and how it is read if that is known."""
    return f"{word} ({reading})" if word and reading else word


def _name(index: int) -> str:
    """What an option is called."""
    return LETTERS[index] if index < len(LETTERS) else str(index + 1)
