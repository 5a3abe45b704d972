"""Choice: what a marked word means, which word means something, which translation of a sentence is right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from learn.pages import script
from learn.quiz.cloze import LONGEST, OPTIONS, SHORTEST, TORN, fit, torn
from learn.quiz.cognates import pieces, twins
from learn.quiz.distractors import wrong_words
from learn.quiz.item import Ask, Choice
from learn.quiz.material import SURE, UNFIT, USED
from learn.quiz.selection import Candidate, fresh_first, gives_away
from learn.quiz.text import occurrences, seen, words

if TYPE_CHECKING:
    import random

    from learn.lexicon.entry import Gap, GapSentence
    from learn.quiz.material import Known, Material

ASKS: tuple[Ask, ...] = ("translation", "meaning", "word")  # what is hardest to find is chosen first

_WIDEST = 1.5  # a translation longer by more than this is told by its length
_LIGHT = 5.7  # verbs as frequent as this mean little, or much, by themselves: do, give, become
_STEM, _END = 4, 2  # letters that a word keeps at least, and may lose or change at its end, in another form
_TYPICAL = 0.5  # words as like as this translate each other anywhere, not in their sentence alone
_ONE_QUOTE = 2  # marks
_SAME = 0.6  # sentences as like as this say nearly the same
_WORD = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"[A-Za-z0-9]+")
_ENDS = re.compile(r"[?？؟!！:：]")
_QUOTES = re.compile("[\"“”„«»「」『』]|(?<!\\w)'|'(?!\\w)")
_BRACKETS = re.compile("[()（）]")


def choice_candidates(m: Material, ask: Ask) -> list[Candidate]:
    """The items that the lexicon's sentences make, still without their wrong choices."""

    def made() -> list[Candidate]:
        if ask == "translation":
            found = [_of_sentence(m, sentence) for sentence in m.lexicon.sentences]
        else:
            found = [_of_word(m, s, gap, ask) for s in m.lexicon.sentences for gap in s.gaps if fit(s, gap)]
        return [c for c in found if c and not any(key in m.heads for key in c.keys)]

    return m.remember(("choice", ask), made)


def _of_word(m: Material, sentence: GapSentence, gap: Gap, ask: Ask) -> Candidate | None:
    """What asks for the meaning of a word in its sentence, or for the word of a meaning."""
    text = sentence.sentence
    size = words(text)
    form = text[gap.start : gap.end]
    known = m.entry(gap.headword, form, gap.gloss, gap.pos)
    meaning = seen(gap.gloss, m.base_fold)
    translation = seen(sentence.translation, m.base_fold)
    names = {seen(form, m.fold), known.headword}
    if not (translation and SHORTEST <= size <= LONGEST) or seen(gap.gloss, m.fold) in names or known.base_pos in UNFIT:
        return None
    if m.guessable(known, seen(form, m.fold), meaning):
        return None  # a loan word tells its meaning
    if ask == "meaning" and (
        meaning in seen(text, m.base_fold)
        or (seen(text, m.fold).count(seen(form, m.fold)) > 1 and len(occurrences(text, form, m.fold)) > 1)
        or any(known.headword in seen(rest, m.fold) for rest in (text[: gap.start], text[gap.end :]))
        or m.family(text, gap) > 1
    ):
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
        # another form of the word beside its meaning tells as much as the word
        told=tuple((name[: max(_STEM, len(name) - _END)], meaning) for name in sorted(names)),
        visible=seen(text, m.fold) if ask == "meaning" else seen(gap.gloss, m.fold),
        said=meaning,
        meanings=known.meanings | {meaning},
        kin=known.kin,
        others=m.kin(text, [(gap.start, gap.end)]) if ask == "meaning" else frozenset(),
        zipf=known.entry.zipf,
        size=(size + TORN * torn(text)) if ask == "meaning" else 1.0,
        score=0.4 * known.entry.confidence
        + 0.5 * told
        - (max(0.0, size - 16) / 20 if ask == "meaning" else 0.0)
        - (1.0 if known.entry.confidence < SURE else 0.0)
        - (0.5 if ask == "word" and known.pos == "VERB" and known.entry.zipf >= _LIGHT else 0.0)
        - 0.5 * ("VERB" in {known.pos, known.base_pos} and known.pos != known.base_pos)
        + (2 * min(_TYPICAL, m.like(known.entry.headword, gap.gloss)) if ask == "word" else 0.0),
    )


def _of_sentence(m: Material, sentence: GapSentence) -> Candidate | None:
    """What asks for the best translation of a sentence."""
    text, translation = sentence.sentence, sentence.translation
    size = words(text)
    if not translation or not SHORTEST <= size <= LONGEST * 0.85 or len(_QUOTES.findall(text)) > _ONE_QUOTE:
        return None  # two quotations tell by where they stand which translation it is
    names = {seen(name, m.fold) for name in _names(m, translation)}
    a, b = (pieces(seen(t, m.fold)) - names for t in (text, translation))
    if any(twins(x, y, used=used) for x in a for used in [m.base.zipf(x) >= USED] for y in b):
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
        others=m.kin(text),
        zipf=sum(known) / len(known) if known else 0.0,
        size=size + TORN * torn(text),
        score=0.5 + min(3, told) / 10 - max(0.0, size - 16) / 20 - 0.5 * bool(_QUOTES.search(text)),
    )


def finished(m: Material, c: Candidate, beside: Sequence[Candidate], rng: random.Random) -> Candidate | None:
    """A candidate with its wrong choices, None where there are too few that give nothing away to those `beside`."""
    item = c.item
    assert isinstance(item, Choice)  # noqa: S101 (for the type checker: it is made above)
    found = _translations(m, item, rng) if item.ask == "translation" else _words(m, c.asked[0], item, rng)
    done = c
    options: list[str] = []
    for option, visible, said, sentence in fresh_first(found, itemgetter(0), beside):
        tried = replace(
            done,
            visible=f"{done.visible}\n{visible}",
            said=f"{done.said}\n{said}",
            sentences=done.sentences | {sentence} - {""},
        )
        if any(gives_away(tried, b) or (sentence and sentence in _own(b)) for b in beside):
            continue
        options.append(option)
        done = tried
        if len(options) == OPTIONS - 1:
            return replace(done, item=replace(item, options=(item.key, *options)))
    return None


def _own(c: Candidate) -> frozenset[str]:
    """The sentences that an item is about: not those whose translations are wrong choices in it."""
    return frozenset({c.item.source}) if isinstance(c.item, Choice) and c.item.ask == "translation" else c.sentences


def _words(m: Material, known: Known, item: Choice, rng: random.Random) -> Iterable[tuple[str, str, str, str]]:
    """Wrong meanings, or wrong words, with what they show."""
    # what the sentence says of other words is no meaning that is wrong beyond doubt
    said = seen(item.translation, m.base_fold)
    taken: list[tuple[str, Known]] = []
    for other in wrong_words(m, known, item.key, said=said, meanings=item.ask == "meaning", rng=rng):
        meaning, word = other.entry.gloss, other.entry.headword
        name = other.meaning if item.ask == "meaning" else other.headword
        if any(name in t or t in name or m.alike(other, o) for t, o in taken):
            continue  # of two options of one meaning, neither can be right
        if item.ask == "meaning" and other.headword in seen(item.text, m.fold):
            continue
        taken.append((name, other))
        yield (meaning, "", other.meaning, "") if item.ask == "meaning" else (word, other.headword, "", "")


def _translations(m: Material, item: Choice, rng: random.Random) -> Iterable[tuple[str, str, str, str]]:
    """Translations of other sentences: about as long, with the same signs, near in topic and wrong in meaning."""
    size, names, signs = words(item.key), _names(m, item.key), _signs(item.key)
    pool = []
    for sentence in m.lexicon.sentences:
        other = sentence.translation
        wide = words(other) / size
        # a name that only some of them have would tell, or be ruled out
        if sentence.sentence == item.text or not 1 / _WIDEST < wide < _WIDEST or _names(m, other) != names:
            continue
        like = m.like(other, item.key)
        if like < _SAME:
            odd = _signs(other) != signs
            pool.append((odd, abs(1 - wide) - min(like, 0.4), rng.random(), other, sentence.sentence))
    taken = [seen(item.key, m.base_fold)]
    for odd, _, _, other, text in sorted(pool):
        said = seen(other, m.base_fold)
        if any(said in t or t in said for t in taken):
            continue  # sentences of one text may say the same
        taken.append(said)
        yield other, "", said, text
        if odd:
            return  # one among three may look different, and the right one is not told by how it looks


def _signs(text: str) -> tuple[int, ...]:
    """Signs that a sentence and its translation share, and how many: a question or colon, quotes, brackets."""
    return tuple(len(sign.findall(text)) for sign in (_ENDS, _QUOTES, _BRACKETS))


def _names(m: Material, text: str) -> frozenset[str]:
    """What stands out in a text of the base language whatever it says: figures, names, Latin words in other scripts."""
    return m.remember(("names", text), lambda: frozenset(_outstanding(m, text)))


def _outstanding(m: Material, text: str) -> Iterator[str]:
    capitals = m.remember("capitals", lambda: _capitals(s.translation for s in m.lexicon.sentences))
    latin = script(text) == "LATIN"
    for match in (_WORD if latin else _LATIN).finditer(text):
        word = match[0]
        if not latin or any(c.isdigit() for c in word) or word in capitals or word[1:] != word[1:].lower():
            yield word


def _capitals(texts: Iterable[str]) -> frozenset[str]:
    """Words that have a capital also where no sentence begins."""
    return frozenset(
        match[0]
        for text in texts
        for match in _WORD.finditer(text)
        if match[0][:1].isupper() and text[: match.start()].rstrip(" \"“”„«‘'(-–—")[-1:] not in {"", *".!?:…•"}
    )
