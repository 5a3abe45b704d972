"""Quiz items, chosen from a lexicon so that each has one answer and none answers another."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from learn.pages import script
from learn.quiz.text import Fold, default_fold, occurrences, seen, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from learn.lexicon.entry import Entry, Gap, GapSentence, Lexicon, Span

SHORTEST, LONGEST = 4, 39
"""Words that a sentence has at least, to give context, and at most, to be read in class."""

_MOST = 600  # candidates that are compared pair by pair; a long text has more than any quiz can use
_TRIES = 6
_POOL = 16
_UNFIT = frozenset({"PROPN", "NUM", "PUNCT", "SYM", "X", "DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "INTJ"})


@dataclass(frozen=True, slots=True)
class Item:
    """A question with one right answer.

    `text` is the source sentence, `gaps` the places in it that are left blank, all of them for the key.
    `key` is the word as it stands in the text, `shown` as a word bank shows it, `accepted` what counts as
    right (compared folded), `near` what is nearly right: the right word in the wrong form.
    `distractors` are wrong choices, best first. `hint` is the key's gloss in the base language, `level`
    between 0 and 1 says how hard the item is among those of its quiz.
    """

    kind: Literal["cloze"]
    text: str
    gaps: tuple[Span, ...]
    key: str
    shown: str
    accepted: tuple[str, ...]
    near: tuple[str, ...]
    distractors: tuple[str, ...]
    headword: str
    hint: str
    translation: str
    section: str
    row: int
    reading: str = ""
    pos: str = ""
    level: float = 0.0
    points: int = 1

    @property
    def stem(self) -> tuple[str, ...]:
        """The pieces of the sentence around the gaps: one more than there are gaps, "" where one is empty."""
        ends = (0, *(end for _, end in self.gaps))
        starts = (*(start for start, _ in self.gaps), len(self.text))
        return tuple(self.text[a:b] for a, b in zip(ends, starts, strict=True))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An item that could be taken, with what is compared to tell whether it goes with others.

    `meanings` are the gloss and alternatives of the key, `kin` the headword and root: what must not come
    twice; `others` the other headwords of the sentence, which stand there in plain sight.
    """

    item: Item
    entry: Entry | None
    key: str
    visible: str
    meaning: str
    meanings: frozenset[str]
    kin: frozenset[str]
    others: frozenset[str]
    translation: str
    zipf: float
    size: float
    score: float


def cloze_items(
    lexicon: Lexicon,
    *,
    count: int,
    seed: int,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    titles: Sequence[str] = (),
) -> tuple[Item, ...]:
    """Return sentences with one word left out, chosen from the lexicon's, easy to hard.

    At most `count` items, fewer where the text has no more good ones. They are spread over the sections; no
    sentence and no headword comes twice, and no key can be read in another stem, in a translation or in one
    of the `titles` (the lexicon's own always counts). `fold` compares text of the target language,
    `base_fold` that of the base language. The same arguments give the same items.
    """
    fold, base_fold = cache(fold), cache(base_fold)  # the same words and translations come again and again
    rng = random.Random(f"cloze {seed}")
    entries = {entry.headword: entry for entry in lexicon.entries}
    heads = "\n".join(seen(title, fold) for title in (lexicon.title, *titles))
    candidates = [
        candidate
        for sentence in lexicon.sentences
        for gap in sentence.gaps
        if (candidate := _candidate(sentence, gap, entries, fold, base_fold)) and candidate.key not in heads
    ]
    chosen = _choose(_best(candidates), count, rng)
    return _easy_to_hard(
        [
            replace(c, item=replace(c.item, distractors=_distractors(c, lexicon.entries, fold, base_fold, rng)))
            for c in chosen
        ]
    )


def _candidate(
    sentence: GapSentence, gap: Gap, entries: dict[str, Entry], fold: Fold, base_fold: Fold
) -> _Candidate | None:
    """Return the item that this gap makes, None where it makes no good one."""
    text = sentence.sentence
    key = text[gap.start : gap.end]
    folded = seen(key, fold)
    size = words(text)
    entry = entries.get(gap.headword)
    translation = seen(sentence.translation, fold)
    if not (folded and gap.gloss.strip() and translation and SHORTEST <= size <= LONGEST) or gap.pos in _UNFIT:
        return None
    if not any(c.isalpha() for c in key) or script(key) != script(text):
        return None  # figures, and Latin names in another script, teach nothing
    if folded in translation:
        return None  # a word that both languages share stands below the gap
    own = (gap.start, gap.end)
    spans = [own]
    if any(folded in seen(rest, fold) for rest in (text[: gap.start], text[gap.end :])):
        spans += [s for s in occurrences(text, key, fold) if s[1] <= own[0] or s[0] >= own[1]]
        spans.sort()
    clear = [g for g in sentence.gaps if not any(a < g.end and g.start < b for a, b in spans)]
    if any(g.headword == gap.headword for g in clear):
        return None  # another form of the key gives it away
    item = Item(
        kind="cloze",
        text=text,
        gaps=tuple(spans),
        key=key,
        shown=_shown(key, gap, text, entry, fold),
        accepted=(key,),
        near=(gap.headword,) if seen(gap.headword, fold) != folded else (),
        distractors=(),
        headword=gap.headword,
        hint=gap.gloss,
        translation=sentence.translation,
        section=sentence.section,
        row=sentence.row,
        reading=gap.reading,
        pos=gap.pos,
    )
    visible = "\n".join(seen(piece, fold) for piece in item.stem)
    if folded in visible:
        return None  # it stands inside a longer word, which no gap can hide
    meaning = seen(gap.gloss, base_fold)
    meanings = {meaning, *(seen(a, base_fold) for a in (entry.alternatives if entry else ()))} - {""}
    kin = {seen(gap.headword, fold), seen(entry.root, fold) if entry else ""} - {""}
    base = seen(sentence.translation, base_fold)
    return _Candidate(
        item=item,
        entry=entry,
        key=folded,
        visible=f"{visible}\n{translation}",
        meaning=meaning,
        meanings=frozenset(meanings),
        kin=frozenset(kin),
        others=frozenset(seen(g.headword, fold) for g in clear),
        translation=base,
        zipf=entry.zipf if entry else 0.0,
        size=size,
        score=_score(item, size, entry, told=meaning in base),
    )


def _shown(key: str, gap: Gap, text: str, entry: Entry | None, fold: Fold) -> str:
    """Return the key as a word bank shows it: without a capital that only the start of a sentence gives."""
    if any(c.isalpha() for c in text[: gap.start]) or key[:1].lower() == key[:1]:
        return key
    if entry and seen(entry.form, fold) == seen(key, fold):
        return entry.form
    return key[:1].lower() + key[1:]


def _score(item: Item, size: float, entry: Entry | None, *, told: bool) -> float:
    """Return how good an item is by itself: short, its key sure and told by the translation."""
    score = 1.0 - max(0.0, size - 14) / 20 - max(0.0, 7 - size) / 10
    score += 0.4 * (entry.confidence if entry else 0.4)
    score += 0.3 if told else 0.0
    score -= 0.4 * (len(item.gaps) - 1)
    score -= 0.0 if any(c.isalpha() for c in item.stem[0]) else 0.1  # a gap is easier with a start before it
    score -= 0.0 if item.text.rstrip()[-1:] in '.!?…。！？।॥؟۔"”»’」』)' else 0.3  # a torn sentence
    quotes = sum(item.text.count(c) for c in '"“”„«»「」')
    score -= 0.2 if quotes % 2 else 0.0
    return score


def _best(candidates: list[_Candidate]) -> list[_Candidate]:
    """Return the candidates worth comparing: the best of each section in turn where there are too many."""
    if len(candidates) <= _MOST:
        return candidates
    by_section: dict[str, list[_Candidate]] = {}
    for c in sorted(candidates, key=lambda c: -c.score):
        by_section.setdefault(c.item.section, []).append(c)
    turns = [(rank, -c.score, c) for group in by_section.values() for rank, c in enumerate(group)]
    return [c for _, _, c in sorted(turns, key=lambda t: t[:2])[:_MOST]]


def _clash(a: _Candidate, b: _Candidate) -> bool:
    """Whether two items cannot stand in one quiz: one answers the other, or its key fits the other's gap."""
    return (
        a.item.text == b.item.text
        or not a.kin.isdisjoint(b.kin)
        or a.key in b.key
        or b.key in a.key
        or a.key in b.visible
        or b.key in a.visible
        or not a.meanings.isdisjoint(b.meanings)
    )


def _rub(a: _Candidate, b: _Candidate) -> bool:
    """Whether two items had better not stand in one quiz, though they can.

    A form of one's key stands in the other's stem, or the other's translation has a word for it.
    """
    return (
        not a.kin.isdisjoint(b.others)
        or not b.kin.isdisjoint(a.others)
        or a.meaning in b.translation
        or b.meaning in a.translation
    )


def _choose(candidates: list[_Candidate], count: int, rng: random.Random) -> list[_Candidate]:
    """Return up to `count` candidates that go together, the best of a few tries."""
    n = len(candidates)
    sections: dict[str, set[str]] = {}
    for c in candidates:
        sections.setdefault(c.item.section, set()).add(c.item.text)
    total = sum(len(texts) for texts in sections.values())
    quota = {name: max(1.0, count * len(texts) / total) for name, texts in sections.items()}
    # a key that stands in many sentences bars them all, so it costs something
    plain = dict.fromkeys(c.visible for c in candidates)
    cost = [sum(c.key in text for text in plain) / max(1, len(plain)) for c in candidates]

    @cache
    def barred(i: int) -> tuple[frozenset[int], frozenset[int]]:
        """Return what cannot stand beside a candidate, and what had better not."""
        clash = frozenset(j for j in range(n) if j == i or _clash(candidates[i], candidates[j]))
        return clash, frozenset(j for j in range(n) if j not in clash and _rub(candidates[i], candidates[j]))

    best: list[int] = []
    best_score = 0.0
    for _ in range(_TRIES):
        worth = [c.score - cost[i] + rng.uniform(0, 0.3) for i, c in enumerate(candidates)]
        taken: list[int] = []
        used = dict.fromkeys(sections, 0)
        for strict in (True, False):
            free = set(range(n))
            for i in taken:
                free -= barred(i)[0]
            while free and len(taken) < count:
                pick = max(
                    free,
                    key=lambda i: (
                        worth[i] - 0.6 * used[candidates[i].item.section] / quota[candidates[i].item.section],
                        -i,
                    ),
                )
                taken.append(pick)
                used[candidates[pick].item.section] += 1
                clash, rub = barred(pick)
                free -= clash | rub if strict else clash
        score = sum(candidates[i].score for i in taken)
        if (len(taken), score) > (len(best), best_score):
            best, best_score = taken, score
    return [candidates[i] for i in best]


def _easy_to_hard(chosen: list[_Candidate]) -> tuple[Item, ...]:
    """Return the items in rising difficulty: frequent words and short sentences first."""
    if not chosen:
        return ()
    known = sorted(c.zipf for c in chosen if c.zipf > 0)
    middle = known[len(known) // 2] if known else 0.0
    rare = _ranks([-(c.zipf or middle) for c in chosen])
    long = _ranks([c.size for c in chosen])
    levels = [round(0.6 * a + 0.4 * b, 4) for a, b in zip(rare, long, strict=True)]
    items = [replace(c.item, level=level) for c, level in zip(chosen, levels, strict=True)]
    return tuple(sorted(items, key=lambda item: (item.level, item.row, item.gaps)))


def _ranks(values: list[float]) -> list[float]:
    """Return for each value the share of the values that are smaller."""
    ordered = sorted(values)
    return [ordered.index(v) / max(1, len(values) - 1) for v in values]


def _distractors(
    c: _Candidate, entries: Iterable[Entry], fold: Fold, base_fold: Fold, rng: random.Random
) -> tuple[str, ...]:
    """Return forms of other entries: like the key in kind, frequency and length, wrong in its place."""
    kind = c.entry.kind if c.entry else "word"
    pool: list[tuple[float, float, str]] = []
    for entry in entries:
        form = seen(entry.form, fold)
        meanings = {seen(m, base_fold) for m in (entry.gloss, *entry.alternatives)} - {""}
        kin = {seen(entry.headword, fold), seen(entry.root, fold), form} - {""}
        if (
            not form
            or entry.kind != kind
            or (entry.pos and c.item.pos and entry.pos != c.item.pos)
            or entry.pos in _UNFIT
            or script(entry.form) != script(c.item.key)
            or not kin.isdisjoint(c.kin | {c.key} | c.others)
            or form in c.key
            or c.key in form
            or form in c.visible
            or not meanings.isdisjoint(c.meanings)
            or any(m in c.translation for m in meanings)
        ):
            continue
        apart = abs(entry.zipf - c.zipf) if entry.zipf and c.zipf else 1.0
        apart += 0.15 * abs(len(form) - len(c.key)) + (0.0 if entry.pos and entry.pos == c.item.pos else 0.5)
        pool.append((apart, rng.random(), entry.form))
    return tuple(form for _, _, form in sorted(pool)[:_POOL])


def word_bank(
    items: Sequence[Item],
    lexicon: Lexicon,
    *,
    extra: int,
    seed: int,
    barred: Iterable[str] = (),
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    order: Callable[[str], Any] | None = None,
) -> tuple[str, ...]:
    """Return the keys of the items and up to `extra` distractors, in the language's `order`.

    The default order is by folded text. A distractor stands in no stem of the items, means nothing that
    their translations say, and is none of the `barred` words. The order of the bank has nothing to do
    with that of the items.
    """
    fold, base_fold = cache(fold), cache(base_fold)
    taken = [seen(word, fold) for word in (*(item.shown for item in items), *barred)]
    visible = "\n".join(seen(piece, fold) for item in items for piece in item.stem)
    said = "\n".join(seen(text, base_fold) for item in items for text in (item.translation, item.hint))
    heads = {seen(item.headword, fold) for item in items}
    meanings: dict[str, list[str]] = {}
    for entry in lexicon.entries:
        glosses = (seen(gloss, base_fold) for gloss in (entry.gloss, *entry.alternatives))
        meanings.setdefault(entry.form, []).extend(gloss for gloss in glosses if gloss)
        if seen(entry.headword, fold) in heads or seen(entry.root, fold) in heads:
            meanings[entry.form].append(said)
    votes: dict[str, float] = {}
    for item in items:
        for rank, form in enumerate(item.distractors):
            votes[form] = votes.get(form, 0.0) + 1 / (rank + 2)
    extras: list[str] = []
    for form in sorted(votes, key=lambda form: (-votes[form], form)):
        name = seen(form, fold)
        # what is wrong in one gap may be right in another, so it is held against the whole page
        if name in visible or any(name in t or t in name for t in taken) or any(m in said for m in meanings[form]):
            continue
        if len(extras) < extra:
            extras.append(form)
            taken.append(name)
    bank = [*(item.shown for item in items), *extras]
    random.Random(f"bank {seed}").shuffle(bank)
    return tuple(sorted(bank, key=order or (lambda word: (seen(word, fold), word))))
