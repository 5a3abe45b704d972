"""Choice: what a marked word means, which word means something, which translation of a sentence is right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from learn.pages import script
from learn.quiz.cloze import LONGEST, OPTIONS, SHORTEST, fit
from learn.quiz.distractors import wrong_words
from learn.quiz.item import Ask, Choice
from learn.quiz.selection import Candidate, gives_away
from learn.quiz.text import occurrences, seen, words

if TYPE_CHECKING:
    import random

    from learn.lexicon.entry import Gap, GapSentence
    from learn.quiz.material import Known, Material

ASKS: tuple[Ask, ...] = ("meaning", "translation", "word")

_WIDEST = 1.45  # a translation longer by more than this is told by its length
_SAME = 0.6  # sentences as like as this say nearly the same
_WORD = re.compile(r"[^\W_]+")
_ENDS = re.compile(r"[?？؟!！:：]")
_QUOTES = re.compile('["“”„«»「」『』()（）]')


def choice_candidates(m: Material, ask: Ask) -> list[Candidate]:
    """The items that the lexicon's sentences make, still without their wrong choices."""
    if ask == "translation":
        found = [_of_sentence(m, sentence) for sentence in m.lexicon.sentences]
    else:
        found = [_of_word(m, s, gap, ask) for s in m.lexicon.sentences for gap in s.gaps if fit(s, gap)]
    return [c for c in found if c and not any(key in m.heads for key in c.keys)]


def _of_word(m: Material, sentence: GapSentence, gap: Gap, ask: Ask) -> Candidate | None:
    """What asks for the meaning of a word in its sentence, or for the word of a meaning."""
    text = sentence.sentence
    size = words(text)
    form = text[gap.start : gap.end]
    known = m.entry(gap.headword, form, gap.gloss, gap.pos)
    meaning = seen(gap.gloss, m.base_fold)
    translation = seen(sentence.translation, m.base_fold)
    names = {seen(form, m.fold), known.headword}
    if not (translation and SHORTEST <= size <= LONGEST) or seen(gap.gloss, m.fold) in names:
        return None
    if any(_shared(name, seen(gap.gloss, m.fold)) for name in names):
        return None  # a loan word looks like its meaning
    if ask == "meaning" and (meaning in seen(text, m.base_fold) or len(occurrences(text, form, m.fold)) > 1):
        return None
    item = Choice(
        ask=ask,
        text=text if ask == "meaning" else gap.gloss,
        key=gap.gloss if ask == "meaning" else gap.headword,
        options=(),
        marks=((gap.start, gap.end),) if ask == "meaning" else (),
        reading=(known.entry.reading if ask == "word" else "") or gap.reading,
        word=form if ask == "meaning" else gap.headword,
        hint=gap.gloss,
        headwords=(gap.headword,),
        source=text,
        translation=sentence.translation,
        section=sentence.section,
        row=sentence.row,
    )
    told = meaning in translation
    return Candidate(
        item=item,
        asked=(known,),
        # what shows a word alone uses no sentence up
        sentences=frozenset({text} if ask == "meaning" else ()),
        keys=frozenset(names if ask == "word" else ()),
        told=tuple((name, meaning) for name in sorted(names)),
        visible=seen(text, m.fold) if ask == "meaning" else seen(gap.gloss, m.fold),
        said=meaning,
        meanings=known.meanings | {meaning},
        kin=known.kin,
        others=frozenset(seen(g.headword, m.fold) for g in sentence.gaps if g != gap)
        if ask == "meaning"
        else frozenset(),
        zipf=known.entry.zipf,
        size=size if ask == "meaning" else 1.0,
        score=0.4 * known.entry.confidence + 0.5 * told - (max(0.0, size - 16) / 20 if ask == "meaning" else 0.0),
    )


def _of_sentence(m: Material, sentence: GapSentence) -> Candidate | None:
    """What asks for the best translation of a sentence."""
    text, translation = sentence.sentence, sentence.translation
    size = words(text)
    if not translation or not SHORTEST <= size <= LONGEST * 0.75:
        return None
    names = _names(translation)
    a, b = (set(_WORD.findall(seen(t, m.fold))) - {seen(n, m.fold) for n in names} for t in (text, translation))
    if any(_shared(x, y) for x in a for y in b):
        return None  # a word in it tells which one it is
    item = Choice(
        ask="translation",
        text=text,
        key=translation,
        options=(),
        headwords=(),
        source=text,
        translation=translation,
        section=sentence.section,
        row=sentence.row,
    )
    known = [m.entry(g.headword, text[g.start : g.end], g.gloss, g.pos).entry.zipf for g in sentence.gaps]
    told = sum(seen(g.gloss, m.base_fold) in seen(translation, m.base_fold) for g in sentence.gaps)
    return Candidate(
        item=item,
        asked=(),
        sentences=frozenset({text}),
        keys=frozenset(),
        told=(),
        visible=seen(text, m.fold),
        said=seen(translation, m.base_fold),
        meanings=frozenset(),
        kin=frozenset(),
        others=frozenset(seen(g.headword, m.fold) for g in sentence.gaps),
        zipf=sum(known) / len(known) if known else 0.0,
        size=size,
        score=0.5 + min(3, told) / 10 - max(0.0, size - 16) / 20,
    )


def finished(m: Material, c: Candidate, beside: Sequence[Candidate], rng: random.Random) -> Candidate | None:
    """A candidate with its wrong choices, None where there are too few that give nothing away to those `beside`."""
    item = c.item
    assert isinstance(item, Choice)  # noqa: S101 (for the type checker: it is made above)
    found = _translations(m, item, rng) if item.ask == "translation" else _words(m, c.asked[0], item, rng)
    done = c
    options: list[str] = []
    for option, visible, said, sentence in found:
        tried = replace(
            done,
            visible=f"{done.visible}\n{visible}",
            said=f"{done.said}\n{said}",
            sentences=done.sentences | {sentence} - {""},
        )
        if any(gives_away(tried, b) or (sentence and sentence in b.sentences) for b in beside):
            continue
        options.append(option)
        done = tried
        if len(options) == OPTIONS - 1:
            return replace(done, item=replace(item, options=(item.key, *options)))
    return None


def _words(m: Material, known: Known, item: Choice, rng: random.Random) -> Iterable[tuple[str, str, str, str]]:
    """Wrong meanings, or wrong words, with what they show."""
    # what the sentence says of other words is no meaning that is wrong beyond doubt
    said = seen(item.translation, m.base_fold)
    taken: list[str] = []
    for other in wrong_words(m, known, item.key if item.ask == "word" else known.entry.form, said=said, rng=rng):
        meaning, word = other.entry.gloss, other.entry.headword
        name = other.meaning if item.ask == "meaning" else other.headword
        if any(name in t or t in name for t in taken):
            continue
        if item.ask == "meaning" and other.headword in seen(item.text, m.fold):
            continue
        taken.append(name)
        yield (meaning, "", other.meaning, "") if item.ask == "meaning" else (word, other.headword, "", "")


def _translations(m: Material, item: Choice, rng: random.Random) -> Iterable[tuple[str, str, str, str]]:
    """Translations of other sentences: about as long, with the same signs, near in topic and wrong in meaning."""
    size = words(item.key)
    pool = []
    for sentence in m.lexicon.sentences:
        other = sentence.translation
        wide = words(other) / size
        if (
            sentence.sentence == item.text
            or not other
            or not 1 / _WIDEST < wide < _WIDEST
            or bool(_ENDS.findall(other)) != bool(_ENDS.findall(item.key))
            or bool(_QUOTES.findall(other)) != bool(_QUOTES.findall(item.key))
            or _names(other) != _names(item.key)  # it would tell, or be ruled out
        ):
            continue
        like = m.like(other, item.key)
        if like < _SAME:
            pool.append((abs(1 - wide) - min(like, 0.4), rng.random(), other, sentence.sentence))
    for _, _, other, text in sorted(pool):
        yield other, "", seen(other, m.base_fold), text


def _names(text: str) -> frozenset[str]:
    """What stands out in a text whatever it says: figures, Latin words in another script, capitals in a sentence."""
    latin = script(text) == "LATIN"
    found = list(_WORD.finditer(text))
    return frozenset(
        word[0]
        for place, word in enumerate(found)
        if any(c.isdigit() for c in word[0])
        or (word[0].isascii() and not latin)
        or (latin and word[0][:1].isupper() and place and text[word.start() - 1] not in '"“«.!?')
    )


def _shared(a: str, b: str) -> bool:
    """Whether two words of two languages look alike: a name, a loan word."""
    if len(a) < 4 or len(b) < 4 or a[0] != b[0]:
        return a == b and len(a) > 1
    from difflib import SequenceMatcher

    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.7
