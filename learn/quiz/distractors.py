"""Wrong choices: words like the key in kind, form and frequency, and unlike it in meaning."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from learn.lexicon.entry import Entry
from learn.pages import script
from learn.quiz.material import UNFIT, Known, Material, know
from learn.quiz.text import seen

if TYPE_CHECKING:
    import random

_COMMON, _RARE = 5.5, 3.0  # zipf of the words that are taken from the language at large
_MOST = 40  # words of the language at large that are looked at


def wrong_words(
    m: Material, key: Known, shown: str, *, seen_text: str = "", said: str = "", rng: random.Random
) -> list[Known]:
    """Entries that are no answer where `key` is, the best first: of one kind and form, near in frequency and length.

    `shown` is how the key is shown, `seen_text` and `said` are what can be read of both languages, folded: a
    distractor stands in neither, nor does its meaning.
    """
    form = seen(shown, m.fold)
    shape = m.language.shape(shown)
    pool: list[tuple[float, float, Known]] = []
    for other in m.known:
        entry = other.entry
        pos = bool(entry.pos and key.entry.pos)
        if (
            not other.form
            or not other.meaning
            or entry.kind != key.entry.kind
            or entry.pos in UNFIT
            or (pos and entry.pos != key.entry.pos)
            or script(entry.form) != script(shown)
            or any(a in b or b in a for a in (other.form, other.headword) for b in (form, key.headword))
            or other.form in seen_text
            or other.headword in seen_text
            or any(meaning in said for meaning in other.meanings)
            or m.alike(key, other)
        ):
            continue
        apart = abs((entry.zipf or _RARE) - (key.entry.zipf or _RARE))
        apart += 0.15 * abs(len(other.form) - len(form)) + (0.0 if pos else 0.5)
        if other.base_pos != key.base_pos:
            apart += 2.0 if other.base_pos and key.base_pos else 0.3
        apart += 2.5 * (written_before(other.form, other.headword) != written_before(form, key.headword))
        apart += 1.5 * (m.language.shape(entry.form) != shape) + 1.0 * (_capital(entry.form) != _capital(shown))
        apart -= 2.0 * min(0.25, max(0.0, m.like(entry.gloss, key.entry.gloss)))  # near in topic is not silly
        pool.append((apart, rng.random(), other))
    return [other for _, _, other in sorted(pool, key=lambda p: p[:2])]


def general_words(m: Material, key: Known, shown: str, *, seen_text: str = "") -> Iterator[Known]:
    """Words of the language at large that look like the key, where the text has too few; they have no meaning here."""
    from learn.languages.base import frequency_list

    form, shape, zipf = seen(shown, m.fold), m.language.shape(shown), key.entry.zipf or 4.0
    mine = {name for other in m.known for name in (other.form, other.headword)}
    looked = 0
    for word, share in frequency_list(m.language.code).items():
        frequency = math.log10(share) + 9
        if looked == _MOST or frequency < max(_RARE, zipf - 0.5):
            return
        if frequency > min(_COMMON, zipf + 0.5):
            continue
        name = seen(word, m.fold)
        if (
            abs(len(name) - len(form)) > 1
            or not word.isalpha()
            or script(word) != script(shown)
            or name in mine
            or name in seen_text
            or name in form
            or form in name
            or m.language.shape(word) != shape
        ):
            continue
        looked += 1
        tokens = m.language.tokens(word)
        if len(tokens) != 1 or tokens[0].function or tokens[0].pos != key.entry.pos or not key.entry.pos:
            continue
        other = know(Entry(tokens[0].headword, word, "word", "", 0.0, 1, zipf=frequency), m.fold, m.base_fold)
        if other.kin.isdisjoint(key.kin) and m.like(word, key.entry.form) < 0.2:
            yield other


def written_before(form: str, headword: str) -> str:
    """What is written before a word and together with it."""
    return form[: max(0, form.find(headword))]


def _capital(word: str) -> bool:
    return unicodedata.category(word[:1] or " ") == "Lu"
