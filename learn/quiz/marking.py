"""Answers that are typed, marked as a teacher would: on the terminal here, on the page by check.js."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from learn.quiz.item import Cloze, Listening, Passage

if TYPE_CHECKING:
    from learn.quiz.quiz import Quiz
    from learn.quiz.text import Fold

Mark = Literal["right", "near", "wrong", "blank"]
"""What an answer is; only what is right is worth a point."""

SHORTEST = 4
"""Letters of the shortest word in which one wrong letter is a slip."""

# The same steps in the same order as in templates/check.js. Hamza and madda come off their seats first, so that what
# is left of an alif with either is an alif.
_HAMZA = re.compile("[\u0653-\u0655]")
_MARKS = re.compile(
    "[\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]"  # Arabic vowel signs, tatweel
    "|[\u0591-\u05c7]"  # Hebrew points
    "|[\u093c\u09bc\u0a3c\u0abc\u0b3c]"  # nukta
)
_LETTERS = str.maketrans("\u0901\u0671\u0649\u06cc\u0629\u06a9", "\u0902\u0627\u064a\u064a\u0647\u0643")
_SIGNS = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4", "'") | dict.fromkeys("‐‑‒–—―−", "-"))
_SPACE = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_AROUND = " \"'“”„«»「」『』.,;:!?。，、；：！？।॥،؛؟"


def forgiving(text: str) -> str:
    """A text without what no teacher of any language would take for a mistake.

    That is case, width, spaces, the kind of apostrophe or hyphen, quotation marks and full stops around it; Arabic
    vowel signs, tatweel, hamza seats, the dots of final yaa and haa; Hebrew points, nukta, chandrabindu for anusvara.
    """
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).lower())
    text = _MARKS.sub("", _HAMZA.sub("", text)).translate(_LETTERS)
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return _SPACE.sub(" ", text).strip(_AROUND)


def same(given: str, wanted: str, fold: Fold) -> bool:
    """Whether two texts are the same to a teacher of the language that `fold` is of."""
    return not _looks(given, fold).isdisjoint(_looks(wanted, fold))


def mark(given: str, accepted: Sequence[str], near: Iterable[str], others: Iterable[str], fold: Fold) -> Mark:
    """What a typed answer is.

    It is near if it is one of `near`, or one letter off what is accepted in a word that is not short; not if it is
    one of the `others`, words that are right elsewhere in the quiz.
    """
    looks = _looks(given, fold)
    right = [_looks(word, fold) for word in accepted]
    if "" in looks:
        # a key that is nothing but punctuation
        return "right" if given.strip() and any("" in word for word in right) else "blank"
    if any(looks & word for word in right):
        return "right"
    if any(looks & _looks(word, fold) for word in near):
        return "near"
    if any(looks & _looks(word, fold) for word in others):
        return "wrong"
    typed = forgiving(given)
    return "near" if any(slip(forgiving(word), typed) for word in accepted) else "wrong"


def slip(a: str, b: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two are changed over, in words that are not short."""
    if min(len(a), len(b)) < SHORTEST or abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    j = 0
    while j < min(len(a), len(b)) - i and a[-1 - j] == b[-1 - j]:
        j += 1
    a, b = a[i : len(a) - j], b[i : len(b) - j]
    return (len(a) <= 1 and len(b) <= 1) or (len(a) == len(b) == 2 and a == b[::-1])


def answers(quiz: Quiz) -> tuple[str, ...]:
    """All words that are right somewhere in a quiz, and those of its word banks: none is a slip for another."""
    words = [word for part in quiz.parts for word in part.bank]
    for item in quiz.items:
        if isinstance(item, (Cloze, Listening)):
            words += item.accepted
        elif isinstance(item, Passage):
            words += [word for blank in item.blanks for word in blank.accepted]
    return tuple(dict.fromkeys(words))


def _looks(text: str, fold: Fold) -> set[str]:
    """What a text looks like to a teacher: as anywhere, and as where the language folds away more."""
    # Both, as what is folded first may hide from the other: Turkish I is not i, Chinese has two sets of characters.
    return {forgiving(text), forgiving(fold(text))}
