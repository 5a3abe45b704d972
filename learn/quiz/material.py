"""What items are made of: a lexicon with its words folded, and how alike two of them are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from learn.languages import Language
from learn.lexicon.entry import Entry, Lexicon
from learn.quiz.text import Fold, default_fold, seen

UNFIT = frozenset({"PROPN", "NUM", "PUNCT", "SYM", "X", "DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "INTJ"})
"""Parts of speech that no item asks for."""

CLOSE = 0.3
"""Words or meanings that are as like as this may stand for one another; of unrelated ones, 1 % are."""

Likeness = Callable[[str, str], float]
"""How near two words or sentences are in meaning, from -1 to 1; 0 is as near as any two."""


def unknown_likeness(_a: str, _b: str) -> float:
    """The likeness of texts of which nothing is known."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Known:
    """An entry with its words folded: what is compared time and again.

    `base_pos` is the part of speech of its gloss.
    """

    entry: Entry
    headword: str
    form: str
    meaning: str
    meanings: frozenset[str]
    kin: frozenset[str]
    base_pos: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """A lexicon to be asked about. `heads` is what stands above all items, folded; `like` compares meanings."""

    lexicon: Lexicon
    language: Language
    fold: Fold
    base_fold: Fold
    like: Likeness
    heads: str
    known: tuple[Known, ...]
    by_headword: dict[str, Known] = field(hash=False)
    compared: dict[tuple[str, str], bool] = field(default_factory=dict, hash=False)

    def entry(self, headword: str, form: str, gloss: str, pos: str) -> Known:
        """What is known of a word of a sentence; where the lexicon has no entry for it, what the sentence says."""
        found = self.by_headword.get(headword)
        return found or know(Entry(headword, form, "word", gloss, 0.4, 1, pos=pos), self.fold, self.base_fold)

    def alike(self, a: Known, b: Known) -> bool:
        """Whether two words may stand for one another: kin, of one meaning, or near in meaning by any signal."""
        pair = (a.entry.headword, b.entry.headword)
        if pair not in self.compared:
            self.compared[pair] = self.compared[pair[::-1]] = self._alike(a, b)
        return self.compared[pair]

    def _alike(self, a: Known, b: Known) -> bool:
        return (
            not a.kin.isdisjoint(b.kin)
            or not a.meanings.isdisjoint(b.meanings)
            or any(x in y or y in x for x in a.meanings for y in b.meanings)
            or self.like(a.entry.headword, b.entry.headword) >= CLOSE
            or self.like(a.entry.gloss, b.entry.gloss) >= CLOSE
        )


def material(
    lexicon: Lexicon,
    language: Language | None = None,
    *,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    like: Likeness = unknown_likeness,
    kinds: Mapping[str, str] = MappingProxyType({}),
    titles: Sequence[str] = (),
) -> Material:
    """The material of a lexicon. `fold` compares text of the target language, `base_fold` that of the base language.

    `kinds` are the parts of speech of glosses. No key may stand in one of the `titles`; the lexicon's own always
    counts.
    """
    fold, base_fold = cache(fold), cache(base_fold)  # the same words and translations come again and again
    heads = "\n".join(seen(title, fold) for title in (lexicon.title, *titles))
    known = tuple(know(entry, fold, base_fold, kinds.get(entry.gloss, "")) for entry in lexicon.entries)
    by_headword = {k.entry.headword: k for k in known}
    return Material(lexicon, language or Language(), fold, base_fold, like, heads, known, by_headword)


def know(entry: Entry, fold: Fold, base_fold: Fold, base_pos: str = "") -> Known:
    """An entry with its words folded."""
    headword, form = seen(entry.headword, fold), seen(entry.form, fold)
    meanings = frozenset(seen(m, base_fold) for m in (entry.gloss, *entry.alternatives)) - {""}
    kin = frozenset({headword, seen(entry.root, fold)}) - {""}
    return Known(entry, headword, form, seen(entry.gloss, base_fold), meanings, kin, base_pos)
