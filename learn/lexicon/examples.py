"""The sentences of the text that show a headword best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from learn.lexicon.entry import Example, Span
from learn.lexicon.passages import Pair

SHORT, LONG = 6, 22  # words of a sentence that is neither a scrap nor hard to read
MOST = 4  # sentences to choose from, for an order of study
AS_GOOD = 0.5  # how much less merit than the best a sentence may have that is as good as any


@dataclass(frozen=True, slots=True)
class Shown:
    """A place of a headword that could be its example; `share` says how surely the gloss is its counterpart.

    `kin` are as in `Example`.
    """

    pair: int
    marks: tuple[Span, ...]
    translation_marks: tuple[Span, ...]
    share: float
    kin: tuple[Span, ...] = ()


def best_examples(
    shown: Sequence[Shown],
    pairs: Sequence[Pair],
    ease: Sequence[float],
    reading: Callable[[int], str],
    words: Callable[[int], tuple[str, ...]],
) -> tuple[Example, ...]:
    """The best of the places, as an example, and those about as good; none where none is in prose.

    Good is: the gloss stands in the translation, the pairing is sure, the length is easy to read, the other
    words are frequent ones (`ease`, of each pair, 0 to 1). `reading` gives a pair's reading, `words` its
    headwords.
    """
    fit = [s for s in shown if pairs[s.pair].prose]
    merits = sorted(((-_merit(s, pairs[s.pair], ease[s.pair]), s.pair, k) for k, s in enumerate(fit)))
    best = {pair: fit[k] for merit, pair, k in reversed(merits) if merit <= merits[0][0] + AS_GOOD}
    chosen = [best[pair] for pair in dict.fromkeys(pair for _, pair, _ in merits) if pair in best][:MOST]
    return tuple(_example(s, pairs[s.pair], reading, words) for s in chosen)


def _example(
    best: Shown, pair: Pair, reading: Callable[[int], str], words: Callable[[int], tuple[str, ...]]
) -> Example:
    return Example(
        sentence=pair.target.text,
        translation=pair.base.text,
        marks=best.marks,
        translation_marks=best.translation_marks,
        row=pair.row,
        score=pair.score,
        section=pair.target.section,
        reading=reading(best.pair),
        words=words(best.pair),
        kin=best.kin,
    )


def _merit(shown: Shown, pair: Pair, ease: float) -> float:
    words = len(pair.target.tokens)
    length = min(words / SHORT, 1.0) * min(LONG / max(words, 1), 1.0)
    return 2 * shown.share * bool(shown.translation_marks) + pair.score + length + ease
