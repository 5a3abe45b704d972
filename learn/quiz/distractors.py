"""Wrong choices: words like the key in kind, form and frequency, and unlike it in meaning."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from learn.lexicon.entry import Entry
from learn.pages import script
from learn.quiz.material import SURE, UNFIT, Known, Material, know
from learn.quiz.text import seen

if TYPE_CHECKING:
    import random

_COMMON, _RARE = 5.5, 3.0  # zipf of the words that are taken from the language at large
_MOST = 40  # words of the language at large that are looked at
_NEAR = 0.12  # a word of the language at large that is at all near may stand for another
_MOST_AS_LONG, _NEAR_AS_LONG = 200, 0.4  # the same, where nothing is told but the number of letters
_SILLY = 2.5  # parts of speech as unlike as this, of word and meaning together, are ruled out by grammar alone
_OTHER_GROUP = 2.0  # how unlike a noun and a verb are
_OTHER_KIND, _OTHER_FORM = 1.0, 2.0  # words as unlike as this do not fit the same gaps
_PARTS = re.compile(r"[\s\-‐‑]+")  # pang-araw-araw stands out among words of one part
_NOWHERE: frozenset[str] = frozenset()
_GROUPS = dict.fromkeys(("NOUN", "ADJ", "ADV"), "NOMINAL")  # these are told apart less surely, and less clearly


def wrong_words(
    m: Material,
    key: Known,
    shown: str,
    *,
    seen_text: str = "",
    said: str = "",
    meanings: bool = False,
    around: frozenset[str] = frozenset(),
    rng: random.Random,
) -> Iterator[Known]:
    """Entries that are no answer where `key` is, the best first: of one kind and form, near in frequency and length.

    `shown` is how the key is shown, `seen_text` and `said` are what can be read of both languages, folded: a
    distractor stands in neither, nor does its meaning. The `form` of each one's entry is the one that looks most like
    the key. `around` are the neighbours of the gap. Where it is their `meanings` that are shown, `shown` is the key's.
    """
    form = seen(shown, m.base_fold if meanings else m.fold)
    named = form if meanings else key.headword
    look = _look(m, key, shown, form, named, meanings=meanings)
    pool: list[tuple[float, float, Known]] = []
    for other in m.known:
        entry = other.entry
        chance = rng.random()
        if not other.form or not other.meaning or entry.kind != key.entry.kind or entry.pos in UNFIT:
            continue
        if meanings and other.base_pos in UNFIT:
            continue
        sides = _unlike(key.pos, other.pos), _unlike(key.base_pos, other.base_pos)
        kinds = sides[0] + sides[1] + 0.3 * sides[meanings]  # what is shown tells most
        if kinds >= _SILLY:
            continue
        # What is asked shows a kind too, the word in its sentence or the meaning; a noun may mean what a verb does.
        across = _unlike(key.pos, other.base_pos) if meanings else _unlike(key.base_pos, other.pos)
        kinds += across if across < _OTHER_GROUP else 0.0
        apart = abs((entry.zipf or _RARE) - (key.entry.zipf or _RARE)) + 1.3 * kinds
        apart += 0.5 * (entry.confidence < SURE)  # what it means may be something else, and right
        apart += 1.5 * m.guessable(other, other.headword, other.meaning)  # and so ruled out
        apart -= 2.0 * min(0.25, max(0.0, m.like(entry.gloss, key.entry.gloss)))  # near in topic is not silly
        best = min(
            (
                _far(look, _look_of(m, other, word, meanings=meanings))
                - (0.6 * len(around & m.around.get((entry.headword, word), _NOWHERE)) if around else 0.0),
                word,
            )
            for word in ((entry.gloss,) if meanings else other.forms[: None if entry.kind == "word" else 1])
        )
        pool.append((apart + best[0], chance, other if meanings else _in_form(m, other, best[1])))
    for _, _, other in sorted(pool, key=lambda p: p[:2]):
        if not (
            any(
                a in b or b in a
                for a in (other.form, other.headword)
                for b in (seen(key.entry.form, m.fold), key.headword)
            )
            or (not meanings and any(a in form or form in a for a in (other.form, other.headword)))
            or script(other.entry.gloss if meanings else other.entry.form) != look.script
            or (seen_text and (other.form in seen_text or other.headword in seen_text))
            or any(meaning in said for meaning in other.meanings)
            or m.alike(key, other)
        ):
            yield other


def _in_form(m: Material, known: Known, form: str) -> Known:
    """A word as it is shown in another of its forms."""
    if form == known.entry.form:
        return known

    def made() -> Known:
        found = replace(known, entry=replace(known.entry, form=form), form=seen(form, m.fold))
        m.by_form.setdefault(form, []).append(found)
        return found

    return m.remember(("form", known.entry.headword, form), made)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a word looks like: what tells one form from another at a glance."""

    script: str
    before: str
    after: str
    changed: bool
    shape: str
    size: float
    capital: bool
    words: int


def _look(m: Material, known: Known, shown: str, form: str, named: str, *, meanings: bool) -> _Look:
    language, pos = (m.base, known.base_pos) if meanings else (m.language, known.pos)
    capital = unicodedata.category(shown[:1] or " ") == "Lu"
    shape = language.shape(shown, pos) if not meanings or language.space else ""  # characters of a meaning tell little
    before, _, after = form.partition(named) if named in form else ("", "", "")
    changed = named not in form  # as in a plural
    return _Look(script(shown), before, after, changed, shape, len(form), capital, len(_PARTS.split(form)))


def _look_of(m: Material, known: Known, word: str, *, meanings: bool) -> _Look:
    """The look of an entry in one of its forms, or of its meaning."""

    def made() -> _Look:
        form = seen(word, m.base_fold if meanings else m.fold)
        return _look(m, known, word, form, form if meanings else known.headword, meanings=meanings)

    return m.remember(("look", known.entry.headword, word, meanings), made)


def form_of(m: Material, known: Known, shown: str) -> tuple[str, ...]:
    """What has to be the same for words to fit the same gaps: kind and form of a word, as it is shown."""
    look = _look_of(m, known, shown, meanings=False)
    return (known.pos, look.before, look.after, look.shape)


def like_in_form(m: Material, a: Known, shown_a: str, b: Known, shown_b: str) -> bool:
    """Whether two words, as they are shown, are of one kind and form: grammar does not tell one from another."""
    if _unlike(a.pos, b.pos) >= _OTHER_KIND:
        return False
    x, y = (_look_of(m, known, shown, meanings=False) for known, shown in ((a, shown_a), (b, shown_b)))
    return _far(x, replace(y, size=x.size)) < _OTHER_FORM


def _far(a: _Look, b: _Look) -> float:
    """How different two words look."""
    return (
        3.0 * (a.before != b.before)
        + 3.0 * (a.after != b.after)
        + 2.0 * (a.shape != b.shape)
        + 1.0 * (a.changed != b.changed)
        + 2.0 * (a.capital != b.capital)
        + 2.0 * (a.words != b.words)
        + 1.5 * abs(math.log(max(1, a.size) / max(1, b.size)))
    )


def _unlike(a: str, b: str) -> float:
    """How different two parts of speech are; one that is not known is between."""
    if a == b:
        return 0.0 if a not in {"", "NOMINAL"} else 0.5 if not a else 0.2
    if not (a and b):
        return 0.5
    if _GROUPS.get(a, a) != _GROUPS.get(b, b):
        return _OTHER_GROUP
    return (0.9 if "ADJ" in {a, b} else 0.3) if "NOMINAL" in {a, b} else 1.0


def may_stand_too(m: Material, key: Known, shown: str, start: str) -> bool:
    """Whether a frequent word of the language begins and is as long as the key, and is near it in meaning.

    `shown` is how the key is shown, and `start` how it begins, "" where that is not told.
    """
    most, near = (_MOST, _NEAR) if start else (_MOST_AS_LONG, _NEAR_AS_LONG)
    form, begun = seen(shown, m.fold), seen(start, m.fold)
    long = len(m.language.letters(form))
    like = (w.text for w in _frequent(m, begun[:1], long) if w.name != form and w.name.startswith(begun))
    for word in islice(like, most):
        if m.like(word, key.entry.headword) >= near:
            (token, *others) = m.language.tokens(word)
            if others or seen(token.headword, m.fold) != key.headword:
                return True
    return False


@dataclass(frozen=True, slots=True)
class _Frequent:
    """A word of the language at large, with its folded form and its frequency."""

    text: str
    name: str
    zipf: float


def _frequent(m: Material, letter: str = "", long: int = 0) -> list[_Frequent]:
    """Words of the language at large, the most frequent first: all, or those that begin so and have so many letters."""

    def indexed() -> dict[tuple[str, int], list[_Frequent]]:
        from learn.languages.base import frequency_list

        words = ((word, math.log10(share) + 9) for word, share in frequency_list(m.language.code).items())
        lists: dict[tuple[str, int], list[_Frequent]] = {}
        for word, zipf in takewhile(lambda w: w[1] >= _RARE, words):
            found = _Frequent(word, seen(word, m.fold), zipf)
            size = len(m.language.letters(found.name))
            for place in {("", 0), ("", size), (found.name[:1], size)}:
                lists.setdefault(place, []).append(found)
        return lists

    return m.remember("frequent", indexed).get((letter, long), [])


def general_words(m: Material, key: Known, shown: str, *, seen_text: str = "") -> Iterator[Known]:
    """Words of the language at large that look like the key, where the text has too few; they have no meaning here."""
    form, shape, zipf = seen(shown, m.fold), m.language.shape(shown, key.pos), key.entry.zipf or 4.0
    mine = {name for other in m.known for name in (other.form, other.headword)}
    looked = 0
    for found in _frequent(m):
        word, name = found.text, found.name
        if looked == _MOST or found.zipf < zipf - 0.5:
            return
        if found.zipf > min(_COMMON, zipf + 0.5):
            continue
        if (
            abs(len(name) - len(form)) > 1
            or not word.isalpha()
            or script(word) != script(shown)
            or name in mine
            or name in seen_text
            or name in form
            or form in name
            or m.language.shape(word, key.pos) != shape
        ):
            continue
        looked += 1
        tokens = m.language.tokens(word)
        if len(tokens) != 1 or tokens[0].function or tokens[0].pos != key.entry.pos or not key.entry.pos:
            continue
        other = know(Entry(tokens[0].headword, word, "word", "", 0.0, 1, zipf=found.zipf), m.fold, m.base_fold)
        if other.kin.isdisjoint(key.kin) and m.like(word, key.entry.form) < 0.2:
            yield other
