"""Cloze: sentences with one word left out, in four styles."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from learn.pages import script
from learn.quiz.distractors import form_of, general_words, like_in_form, may_stand_too, wrong_words
from learn.quiz.item import Cloze
from learn.quiz.material import SURE, UNFIT, Known, Likeness, Material, material, neighbours, unknown_likeness
from learn.quiz.selection import Candidate, choose, easy_to_hard, fresh_first, gives_away
from learn.quiz.text import Fold, default_fold, occurrences, seen, words

if TYPE_CHECKING:
    from learn.lexicon.entry import Gap, GapSentence, Lexicon

SHORTEST, LONGEST = 4, 39
"""Words that a sentence has at least, to give context, and at most, to be read in class."""

OPTIONS = 4
"""Words to choose from where each gap has its own."""

_POOL = 16
TORN = 10.0
"""Words by which a part of a sentence is as hard as a longer one: it lacks its context."""


def cloze_items(
    lexicon: Lexicon,
    *,
    count: int,
    seed: int,
    fold: Fold = default_fold,
    base_fold: Fold = default_fold,
    like: Likeness = unknown_likeness,
    titles: Sequence[str] = (),
) -> tuple[Cloze, ...]:
    """Sentences with one word left out, chosen from the lexicon's, easy to hard.

    At most `count` items, fewer where the text has no more good ones. They are spread over the sections; no
    sentence and no headword comes twice, and no key can be read in another stem, in a translation or in one
    of the `titles` (the lexicon's own always counts). `fold` compares text of the target language,
    `base_fold` that of the base language. The same arguments give the same items.
    """
    m = material(lexicon, fold=fold, base_fold=base_fold, like=like, titles=titles)
    rng = random.Random(f"cloze {seed}")
    chosen = choose(cloze_candidates(m, "bank"), count, rng, apart=m.alike)
    items = [finished(m, c, "bank", (), rng) for c in easy_to_hard(chosen)]
    return tuple(c.item for c in items if c and isinstance(c.item, Cloze))


def cloze_candidates(m: Material, style: str) -> list[Candidate]:
    """The items that the gaps of the lexicon's sentences make, in a style of `learn.quiz.item.STYLES`."""

    def made() -> list[Candidate]:
        found = (_candidate(m, sentence, gap, style) for sentence in m.lexicon.sentences for gap in sentence.gaps)
        return [c for c in found if c and not any(key in m.heads for key in c.keys)]

    return m.remember(("cloze", style), made)


def fit(sentence: GapSentence, gap: Gap) -> bool:
    """Whether a gap asks for a word that is worth asking for."""
    text = sentence.sentence
    key = text[gap.start : gap.end]
    if gap.pos in UNFIT or not gap.gloss.strip() or script(gap.gloss) != script(sentence.translation):
        return False
    # figures, and Latin names in another script, teach nothing
    return any(c.isalpha() for c in key) and script(key) == script(text)


def _candidate(m: Material, sentence: GapSentence, gap: Gap, style: str) -> Candidate | None:
    """The item that this gap makes, None where it makes no good one."""
    text = sentence.sentence
    own = m.blank(text, gap)
    key = text[slice(*own)]
    folded = seen(key, m.fold)
    size = words(text)
    translation = seen(sentence.translation, m.fold)
    if not (folded and translation and SHORTEST <= size <= LONGEST and fit(sentence, gap)):
        return None
    if folded in translation:
        return None  # a word that both languages share stands below the gap
    spans = [own]
    if any(folded in seen(rest, m.fold) for rest in (text[: own[0]], text[own[1] :])):
        spans += [s for s in occurrences(text, key, m.fold) if s[1] <= own[0] or s[0] >= own[1]]
        spans.sort()
    clear = [g for g in sentence.gaps if not any(a < g.end and g.start < b for a, b in spans)]
    if m.family(text, gap) > len(spans) or any(g.headword == gap.headword for g in clear):
        return None  # a word of its family gives the key away
    known = m.entry(gap.headword, key, gap.gloss, gap.pos)
    shown = shown_as(key, text[: own[0]], known, m.fold)
    start = m.language.start(key) if style == "letter" else ""
    written = style in {"open", "letter"}
    # Characters are asked for by their sound, all other words by their length.
    sound = gap.reading if written and not m.language.space and seen(gap.reading, m.fold) != folded else ""
    told = written and not sound
    if style == "letter" and not start:
        return None  # its first letter is all there is of it
    item = Cloze(
        text=text,
        gaps=tuple(spans),
        key=key,
        shown=shown,
        accepted=accepted(text, gap, key, start),
        near=(gap.headword,) if seen(gap.headword, m.fold) != folded else (),
        distractors=(),
        headwords=(gap.headword,),
        hint=gap.gloss,
        source=text,
        translation=sentence.translation,
        section=sentence.section,
        row=sentence.row,
        reading=read_aloud(m, known, gap, key),
        pos=gap.pos,
        start=start,
        missing=_letters(m, key[len(start) :]) if start else 0,
        sound=sound,
        lengths=tuple(filter(None, (_letters(m, word) for word in key.split()))) if told and not start else (),
    )
    visible = "\n".join(seen(piece, m.fold) for piece in item.stem)
    # a key inside a longer word, which no gap can hide; what is to be written is not copied from its kin either
    if folded in visible or (written and known.headword in visible) or (told and may_stand_too(m, known, shown, start)):
        return None
    meaning = seen(gap.gloss, m.base_fold)
    base = seen(sentence.translation, m.base_fold)
    return Candidate(
        item=item,
        asked=(known,),
        sentences=frozenset({text}),
        keys=frozenset({folded}),
        told=(),
        visible=f"{visible}\n{translation}",
        said=base,
        meanings=known.meanings | {meaning},
        kin=known.kin,
        others=m.kin(text, spans),
        zipf=known.entry.zipf,
        size=size + (TORN if torn(text) else 0.0),
        score=_score(item, size, known, told=meaning in base) - _doubt(m, item, known, style, told=meaning in base),
        guessable=m.guessable(known, folded, meaning, base),
        form=form_of(m, known, shown) if style == "bank" else None,
    )


def accepted(text: str, gap: Gap, key: str, start: str = "") -> tuple[str, ...]:
    """What counts as right in a gap: its key, without its `start`, and with what is written together with it."""
    return tuple(dict.fromkeys((key, key[len(start) :], text[gap.start : gap.end])))


def read_aloud(m: Material, known: Known, gap: Gap, key: str) -> str:
    """The reading of the key of a gap, "" where that of the whole word is all there is."""
    if len(key) == gap.end - gap.start:
        return gap.reading
    return known.entry.reading if seen(key, m.fold) == known.headword else ""


def _letters(m: Material, word: str) -> int:
    return sum(letter[0].isalpha() for letter in m.language.letters(word))


def finished(
    m: Material, c: Candidate, style: str, beside: Sequence[Candidate], rng: random.Random
) -> Candidate | None:
    """A candidate with its distractors; None where it is to have options, and there are not enough good ones.

    The options answer nothing of what stands `beside` it.
    """
    item = c.item
    assert isinstance(item, Cloze)  # noqa: S101 (for the type checker: it is made above)
    (known,) = c.asked
    # a word of the sentence may be no option, nor may one that its translation has a word for
    seen_text = "\n".join((c.visible, *c.others))
    around = frozenset().union(*(neighbours(item.text, start, end) for start, end in item.gaps))
    pool = wrong_words(m, known, item.shown, seen_text=seen_text, said=c.said, around=around, rng=rng)
    if style != "choices":
        forms = dict.fromkeys(other.entry.form for other in islice(pool, _POOL))
        return replace(c, item=replace(item, distractors=tuple(forms)))
    options: list[str] = []
    taken: list[Known] = []
    done = c
    pool = fresh_first(pool, lambda other: other.entry.form, beside)
    for other in chain(pool, general_words(m, known, item.shown, seen_text=seen_text)):
        name = other.form
        if any(name in o or o in name for o in map(m.fold, options)) or any(m.alike(other, o) for o in taken):
            continue  # of two options of one meaning, neither can be right
        tried = replace(done, visible=f"{done.visible}\n{name}")
        if not any(gives_away(tried, b) for b in beside):
            options.append(other.entry.form)
            taken.append(other)
            done = tried
        if len(options) == OPTIONS - 1:
            item = replace(item, distractors=tuple(options), options=(item.shown, *options))
            return replace(done, item=item)
    return None


def shown_as(key: str, before: str, known: Known, fold: Fold) -> str:
    """The key as a word bank shows it: without a capital that only the start of a sentence gives."""
    if known.entry.headword[:1] == key[:1].lower() != key[:1]:
        return key[:1].lower() + key[1:]
    if any(c.isalpha() for c in before) or key[:1].lower() == key[:1]:
        return key
    if seen(known.entry.form, fold) == seen(key, fold) and known.entry.form != key:
        return known.entry.form
    return key[:1].lower() + key[1:]


def _doubt(m: Material, item: Cloze, known: Known, style: str, *, told: bool) -> float:
    """How far an item is in doubt: whether its key means what is said, and whether no other word may be filled in."""
    doubt = 1.0 if known.entry.confidence < SURE else 0.0
    if style in {"bank", "choices"}:
        return doubt
    # without words to choose from, what another word of the text may stand for is no good question
    like = [o for o in m.by_meaning.get(known.meaning, ()) if o.entry.headword != known.entry.headword]
    if any(o.headword.startswith(seen(item.start, m.fold)) for o in like):
        doubt += 0.5
    return doubt + (0.0 if told else 0.5)


def _score(item: Cloze, size: float, known: Known, *, told: bool) -> float:
    """How good an item is by itself: short, its key sure and told by the translation."""
    score = 1.0 - max(0.0, size - 14) / 20 - max(0.0, 7 - size) / 10
    score += 0.4 * known.entry.confidence
    score += 0.3 if told else 0.0
    score -= 0.4 * (len(item.gaps) - 1)
    score -= 0.0 if any(c.isalpha() for c in item.stem[0]) else 0.1  # a gap is easier with a start before it
    return score - (0.5 if torn(item.text) else 0.0)


def torn(text: str) -> bool:
    """Whether a sentence looks like a part of one: a small letter begins it, no full stop ends it, a quote is open."""
    first = next((c for c in text if c.isalnum()), "")
    quotes = sum(text.count(c) for c in '"“”„«»「」')
    return first != first.upper() or text.rstrip()[-1:] not in '.!?…。！？।॥؟۔"”»’」』)' or bool(quotes % 2)


def word_bank(
    m: Material,
    asked: Sequence[tuple[Known, str]],
    votes: Sequence[Sequence[str]],
    *,
    extra: tuple[int, int],
    visible: str,
    said: str,
    barred: Iterable[str] = (),
    order: Callable[[str], Any] | None = None,
) -> tuple[str, ...]:
    """The words that are `asked` for, as they are shown, and some others, in the language's `order`.

    The default order is by folded text. There are as many others as the first of `extra` says where the text has them,
    and up to the second, so that no word is alone in its form: grammar would tell it. They are out of `votes`, the
    distractors of each word, best first. None stands in `visible`, which is folded text of the target language, means
    what `said` says in the base language, may stand for a word that is asked for, or is one of the `barred` words.
    """
    taken = [seen(word, m.fold) for word in (*(shown for _, shown in asked), *barred)]

    def wrong(form: str) -> bool:
        # what is wrong in one gap may be right in another, so it is held against the whole page
        name = seen(form, m.fold)
        return not (
            name in visible
            or any(name in t or t in name for t in taken)
            or any(meaning in said for other in m.by_form[form] for meaning in other.meanings)
            or any(m.alike(known, other) for other in m.by_form[form] for known, _ in asked)
        )

    least, most = extra
    extras: list[str] = []
    fellows = [sum(like_in_form(m, *a, *b) for b in asked) - 1 for a in asked]
    waiting = dict(enumerate(votes))
    while waiting and len(extras) < most:
        loneliest = min(waiting, key=lambda i: (fellows[i], i))
        if len(extras) >= least and fellows[loneliest] >= 2:
            break
        form = next(filter(wrong, waiting[loneliest]), "")
        if form and (len(extras) < least or like_in_form(m, *asked[loneliest], m.by_form[form][0], form)):
            extras.append(form)
            taken.append(seen(form, m.fold))
            for i, one in enumerate(asked):
                fellows[i] += like_in_form(m, *one, m.by_form[form][0], form)
        else:
            del waiting[loneliest]
    bank = [*(shown for _, shown in asked), *extras]
    return tuple(sorted(bank, key=order or (lambda word: (seen(word, m.fold), word))))
