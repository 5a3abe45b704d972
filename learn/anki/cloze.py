"""Which words of a sentence a cloze note leaves out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learn.anki.text import answer_spans, apart, blank, cloze_part, field, share, tells

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from learn.lexicon.entry import Gap, GapSentence, Span

# A gap is worth a card only where enough of the sentence is left to find its word by.
_MOST_HIDDEN = 0.34
_LONGEST = 420  # characters: more is no sentence to recall a word from


@dataclass(frozen=True, slots=True)
class Cloze:
    """A sentence and the gaps chosen from it, in order; `spans` are all places of each gap's word."""

    sentence: GapSentence
    gaps: tuple[Gap, ...]
    spans: tuple[tuple[Span, ...], ...]

    @property
    def text(self) -> str:
        """The sentence as the Text of a cloze note."""
        numbered = {span: n for n, spans in enumerate(self.spans, 1) for span in spans}
        html, last = "", 0
        for (start, end), n in sorted(numbered.items()):
            hint = cloze_part(" ".join(self.gaps[n - 1].gloss.split()))
            answer = cloze_part(self.sentence.sentence[start:end])
            html += field(self.sentence.sentence[last:start])
            html += f"{{{{c{n}::{answer}::{hint}}}}}"
            last = end
        return html + field(self.sentence.sentence[last:])


def choose(
    sentences: Iterable[GapSentence], confidence: Mapping[str, float], *, max_gaps: int, least: float
) -> tuple[list[Cloze], Counter[str]]:
    """The clozes of a text, in its order, and how many sentences make none, by reason.

    `confidence` says by headword how sure its gloss is; words below `least` are not left out, those not in it
    only where there are no others. A word that has been left out in other sentences gives way to one that has
    not.
    """
    clozes: list[Cloze] = []
    left_out: Counter[str] = Counter()
    used: Counter[str] = Counter()
    seen: set[str] = set()
    for sentence in sentences:
        if sentence.sentence in seen:
            left_out["sentence stands twice in the text"] += 1
            continue
        seen.add(sentence.sentence)
        if len(sentence.sentence) > _LONGEST:
            left_out["sentence too long for a cloze"] += 1
            continue
        sure = [g for g in sentence.gaps if confidence.get(g.headword, least) >= least]
        sure.sort(key=lambda g: (used[g.headword], -confidence.get(g.headword, least), g.start))
        cloze = _cloze(sentence, sure, max_gaps)
        if cloze is None:
            left_out["sentence without a word to leave out"] += 1
            continue
        used.update(g.headword for g in cloze.gaps)
        clozes.append(cloze)
    return clozes, left_out


def _cloze(sentence: GapSentence, gaps: list[Gap], max_gaps: int) -> Cloze | None:
    """The first gaps that go together: far enough apart, none of them telling its own answer."""
    text = sentence.sentence
    chosen: dict[Gap, tuple[Span, ...]] = {}
    distance = max(2, len(text) // (2 * max_gaps + 2))
    for gap in gaps:
        if len(chosen) == max_gaps:
            break
        spans = _places(sentence, gap)
        if not spans or not set(gap.kin) <= set(spans):
            continue
        if any(tells(answer, gap.gloss) for answer in (text[gap.start : gap.end], gap.headword)):
            continue
        others = [span for taken in chosen.values() for span in taken]
        if share(text, spans) <= _MOST_HIDDEN and all(
            apart([span, other], distance) for span in spans for other in others
        ):
            chosen[gap] = spans
    if not chosen:
        return None
    ordered = sorted(chosen, key=lambda g: chosen[g][0])
    return Cloze(sentence, tuple(ordered), tuple(chosen[g] for g in ordered))


def _places(sentence: GapSentence, gap: Gap) -> tuple[Span, ...]:
    """All places of a gap's word in its sentence, which go together; none if it cannot go."""
    text = sentence.sentence
    if not 0 <= gap.start < gap.end <= len(text) or blank(text[gap.start : gap.end]) or blank(gap.gloss):
        return ()
    same = [(g.start, g.end) for g in sentence.gaps if g.headword == gap.headword]
    return tuple(answer_spans(text, same, [gap.headword]))
