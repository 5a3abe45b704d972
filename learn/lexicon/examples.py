"""The sentence of the text that shows a headword best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from learn.lexicon.entry import Example, Span
from learn.lexicon.passages import Pair

SHORT, LONG = 6, 22  # words of a sentence that is neither a scrap nor hard to read


@dataclass(frozen=True, slots=True)
class Shown:
    """A place of a headword that could be its example; `share` says how surely the gloss is its counterpart."""

    pair: int
    marks: tuple[Span, ...]
    translation_marks: tuple[Span, ...]
    share: float


def best_example(
    shown: Sequence[Shown], pairs: Sequence[Pair], ease: Sequence[float], reading: Callable[[int], str]
) -> Example | None:
    """The best of the places, as an example; None where none is in prose.

    Good is: the gloss stands in the translation, the pairing is sure, the length is easy to read, the other
    words are frequent ones (`ease`, of each pair, 0 to 1). `reading` gives a pair's reading.
    """
    fit = [s for s in shown if pairs[s.pair].prose]
    if not fit:
        return None
    best = max(fit, key=lambda s: (_merit(s, pairs[s.pair], ease[s.pair]), -s.pair))
    pair = pairs[best.pair]
    return Example(
        sentence=pair.target.text,
        translation=pair.base.text,
        marks=best.marks,
        translation_marks=best.translation_marks,
        row=pair.row,
        score=pair.score,
        section=pair.target.section,
        reading=reading(best.pair),
    )


def _merit(shown: Shown, pair: Pair, ease: float) -> float:
    words = len(pair.target.tokens)
    length = min(words / SHORT, 1.0) * min(LONG / max(words, 1), 1.0)
    return 2 * shown.share * bool(shown.translation_marks) + pair.score + length + ease
