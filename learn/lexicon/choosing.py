"""Which entries of a lexicon are worth learning, and which are no card at all."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from learn.lexicon.entry import Entry, Lexicon
from learn.lexicon.level import EVERY, Band

NAMES = frozenset({"PROPN", "X"})
ALIKE = 0.3  # share of letters to be changed up to which two spellings are nearly the same
TRANSPARENT = 0.3  # worth of a word that is nearly the same in both languages, as a share of any other's
SPREAD = 0.5  # how much more a word is worth that comes up evenly all over the text
STRENGTH = 50.0  # log-likelihood ratio from which a phrase is worth as much as any
FIXED = 100.0  # strength of an expression whose words always stand together
READABLE = 15  # content words of a sentence that is not too long to show a word in
SECTIONS = 3  # sections that a text must have, for its parts to be those
TENTHS = 10  # parts of any other text

BEYOND = "beyond the number asked for"
SAME = "the same in both languages"
NEARLY = "nearly the same in both languages"


def choose(
    lexicon: Lexicon,
    *,
    words: int,
    phrases: int,
    confidence: float,
    known: Collection[str] = (),
    level: Band = EVERY,
) -> Lexicon:
    """What a learner is given: at most so many words and phrases, those most worth learning, from all of the text.

    Left out are names, what is the same in both languages or has too unsure a gloss, what a reviewer dropped, what is
    `known` (folded words and phrases of the target language), and what is not as frequent as `level` says. The entries
    stay in their order. `left_out` of the result counts what is not taken, by reason.
    """
    knows = knowing(lexicon.target, known)

    def why_not(entry: Entry) -> str:
        return _reason(entry, confidence) or (
            "known already" if knows(entry) else "" if entry.zipf in level else "not of the level asked for"
        )

    reasons = [why_not(entry) for entry in lexicon.entries]
    left_out = Counter(lexicon.left_out)
    left_out.update(reason for reason in reasons if reason)
    taken: set[int] = set()
    for kind, limit in (("word", words), ("phrase", phrases)):
        fit = [k for k, entry in enumerate(lexicon.entries) if not reasons[k] and entry.kind == kind]
        best = set(_best(lexicon.entries, fit, limit))
        left_out.update(NEARLY if alike(lexicon.entries[k]) else BEYOND for k in fit if k not in best)
        taken |= best
    sure = {
        e.headword: e for e, reason in zip(lexicon.entries, reasons, strict=True) if e.kind == "word" and not reason
    }
    sentences = tuple(
        replace(s, gaps=gaps)
        for s in lexicon.sentences
        if (gaps := tuple(g for g in s.gaps if g.headword in sure and sure[g.headword].gloss == g.gloss))
    )
    entries = tuple(entry for k, entry in enumerate(lexicon.entries) if k in taken)
    return replace(lexicon, entries=entries, sentences=sentences, left_out=dict(left_out))


def knowing(target: str, known: Collection[str]) -> Callable[[Entry], bool]:
    """Says of entries whether they are known, from folded words and phrases of the target language."""
    from learn.languages import get

    fold, folded = get(target).fold, frozenset(known)
    return lambda entry: bool(folded) and (fold(entry.headword) in folded or fold(entry.form) in folded)


def worth(entry: Entry) -> float:
    """How much an entry is worth learning.

    It is key to the text, seen often and all over it, its meaning is sure and well shown; of a phrase, the words
    keep together. What is spelt nearly alike in both languages teaches little.
    """
    key = 0.4 + 0.6 * min(max(entry.keyness, 0.0), 4.0) / 4
    if entry.kind == "phrase":
        key *= 0.5 + 0.5 * min(entry.strength / STRENGTH, 1.0)
    value = key * math.log2(1 + entry.count) * (0.2 + entry.confidence) * _shown(entry) * (1 + SPREAD * entry.spread)
    return value * TRANSPARENT if alike(entry) else value


def alike(entry: Entry) -> bool:
    """Whether headword and gloss are spelt the same or nearly so, but for diacritics: a card of it teaches nothing."""
    head, gloss = _bare(entry.headword), _bare(entry.gloss)
    longest = max(len(head), len(gloss))
    if head == gloss or not longest or abs(len(head) - len(gloss)) > ALIKE * longest or not set(head) & set(gloss):
        return head == gloss
    from nltk.metrics.distance import edit_distance

    return float(edit_distance(head, gloss)) <= ALIKE * longest


def parts_of(places: Sequence[tuple[int, str]]) -> list[int]:
    """The part of the text, by number, that each of some places stands in, given as (number of the row, section).

    Parts are the sections; where there are none to speak of, tenths of the text.
    """
    sections = list(dict.fromkeys(section for _, section in places))
    if len(sections) >= SECTIONS:
        return [sections.index(section) for _, section in places]
    last = max((row for row, _ in places), default=0) + 1
    return [TENTHS * row // last for row, _ in places]


def spread_over(parts: Sequence[int], places: Iterable[int]) -> float:
    """How evenly something comes up over a text, 0 to 1, from the part of every place and the places where it is.

    One less the deviation of proportions (Gries 2008), in the normal form of Lijffijt and Gries (2012).
    """
    here = Counter(parts[place] for place in places)
    everywhere = Counter(parts)
    smallest = min(everywhere.values()) / len(parts) if parts else 1.0
    if smallest == 1 or not here:
        return 0.0
    deviation = sum(abs(here[part] / here.total() - n / len(parts)) for part, n in everywhere.items()) / 2
    return round(max(0.0, 1 - deviation / (1 - smallest)), 3)


def _reason(entry: Entry, confidence: float) -> str:
    """Why an entry is no card whoever learns, "" where it is one."""
    if entry.dropped:
        return "dropped in the corrections"
    if entry.pos in NAMES:
        return "names and foreign words"
    if _bare(entry.headword) == _bare(entry.gloss):
        return SAME
    if entry.confidence < confidence:
        return "meaning not sure enough"
    if entry.example is None:
        return "no sentence that shows it"
    return ""


def _bare(text: str) -> str:
    """A text without case, diacritics and signs; the vowel signs of Indic scripts, which are letters, stay."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in letters if unicodedata.combining(c) in {0, _VIRAMA} and (c.isalnum() or ord(c) > 0x2FF))


_VIRAMA = 9


def _shown(entry: Entry) -> float:
    """How well an entry's example shows it."""
    if entry.example is None:
        return 0.5
    return 0.7 + 0.2 * bool(entry.example.translation_marks) + 0.1 * (len(entry.example.words) <= READABLE)


def _best(entries: Sequence[Entry], fit: Sequence[int], limit: int) -> Iterable[int]:
    """The entries most worth learning, at most so many of those that fit, from all parts of the text.

    Each that is taken makes the others of its part worth less, the more the smaller the part.
    """
    if len(fit) <= limit:
        return fit
    shown = [example for k in fit if (example := entries[k].example)]
    waiting: dict[int, deque[tuple[float, int]]] = {}
    for k, part in zip(fit, parts_of([(e.row, e.section) for e in shown]), strict=True):
        waiting.setdefault(part, deque()).append((worth(entries[k]), k))
    due = {part: limit * len(queue) / len(fit) for part, queue in waiting.items()}
    taken: Counter[int] = Counter()
    best = []
    for _ in range(limit):
        part = max(waiting, key=lambda p: (waiting[p][0][0] / (1 + taken[p] / due[p]), -waiting[p][0][1]))
        best.append(waiting[part].popleft()[1])
        taken[part] += 1
        if not waiting[part]:
            del waiting[part]
    return best
