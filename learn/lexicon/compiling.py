"""Compiles the lexicon of a pair: its words and phrases with their meanings, ranked, each with an example."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from learn.embedding import Vectors
from learn.languages.base import Language, Token
from learn.lexicon.choosing import FIXED, NAMES, parts_of, spread_over, worth
from learn.lexicon.entry import Entry, Gap, GapSentence, Lexicon, Span
from learn.lexicon.examples import Shown, best_examples
from learn.lexicon.expressions import flat, is_content, is_name
from learn.lexicon.glosses import LINKED, Gloss, glosses_of
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair, Passage
from learn.lexicon.phrases import Phrase, phrase_confidence, phrases_of, span_of
from learn.lexicon.polarity import negation

FRAGMENTS = "fragments of something longer"
UNKNOWN_ZIPF = 1.0  # what a word that no list has is taken to have: one in a hundred million


def compile_lexicon(
    pairs: Sequence[Pair], links: Links, target: Language, base: Language, vectors: Vectors, *, text: str, title: str
) -> Lexicon:
    """Every content word and phrase of the target side with its gloss, the most worth learning first.

    `links` are those of the pairs' words; `text` and `title` name the text. Nothing is left out yet: see `choosing`.
    """
    forms = [{(t.start, t.end): _forms(t, target) for t in flat(p.target.tokens) if not t.function} for p in pairs]
    compiler = _Compiler(pairs, target, base, links, [_ease(p, target) for p in pairs], _parts(pairs), forms)
    glosses = glosses_of(pairs, links, target, base, vectors)
    words = [compiler.word(w, gloss) for w, gloss in enumerate(glosses)]
    phrases = [compiler.phrase(p) for p in phrases_of(pairs, links, target)]
    whole = [e for e, tokens in zip(words, links.target.tokens, strict=True) if not _fragment(tokens[0], target)]
    ranked = sorted([*whole, *phrases], key=lambda e: (-worth(e), e.headword, e.kind))
    aside = _set_aside(pairs, target) | ({FRAGMENTS: len(words) - len(whole)} if len(whole) < len(words) else {})
    return Lexicon(
        text,
        title,
        target.code,
        base.code,
        tuple(ranked),
        compiler.sentences(words, glosses),
        aside,
        links.dictionaries,
    )


@dataclass(frozen=True, slots=True)
class _Compiler:
    """The steps that share the pairs of one lexicon and their links."""

    pairs: Sequence[Pair]
    target: Language
    base: Language
    links: Links
    ease: Sequence[float]
    parts: Sequence[int]
    forms: Sequence[Mapping[Span, frozenset[str]]]

    def word(self, word: int, gloss: Gloss) -> Entry:
        """The entry of a target word by number."""
        tokens = self.links.target.tokens[word]
        headword, form = self.links.target.headword(word), self.links.target.form(word)
        zipf = max(self.target.zipf(headword), self.target.zipf(form)) or self._rarest(tokens[0].parts)
        shown = []
        for k, (x, y) in enumerate(zip(self.links.target.places, self.links.base.places, strict=True)):
            mine = [a for a, (_, w) in enumerate(x) if w == word]
            if not mine:
                continue
            theirs = [b for b, (_, w) in enumerate(y) if w in gloss.words]
            share = float(self.links.rows[k][mine][:, theirs].max()) if theirs else 0.0
            source = self.pairs[k].target.tokens
            shown.append(
                Shown(
                    k,
                    tuple((source[x[a][0]].start, source[x[a][0]].end) for a in mine),
                    tuple(self._mark(k, y[b][0], gloss) for b in theirs),
                    share,
                    _kin([source[x[a][0]] for a in mine], self.forms[k], self.target),
                )
            )
        examples = best_examples(shown, self.pairs, self.ease, self.reading, self.headwords)
        return Entry(
            headword=headword,
            form=form,
            kind="phrase" if tokens[0].parts else "word",
            gloss=gloss.text,
            confidence=gloss.confidence,
            count=len(tokens),
            reading=_most(t.headword_reading for t in tokens if t.headword == headword),
            alternatives=gloss.alternatives,
            zipf=zipf,
            keyness=self._keyness(len(tokens), zipf),
            root=_most(t.root for t in tokens if t.headword == headword),
            pos="PROPN" if self._names(gloss) else _most(t.pos for t in tokens),
            example=examples[0] if examples else None,
            others=examples[1:],
            spread=spread_over(self.parts, (s.pair for s in shown)),
            strength=FIXED if tokens[0].parts else 0.0,
            said=self.links.target_said[word],
        )

    def _mark(self, pair: int, number: int, gloss: Gloss) -> Span:
        """The place of a gloss's word in a translation, from the negation before it if that belongs to the gloss."""
        passage = self.pairs[pair].base
        at = negation(passage, number, self.base) if gloss.negated else None
        return passage.tokens[number if at is None else min(at, number)].start, passage.tokens[number].end

    def _names(self, gloss: Gloss) -> bool:
        """Whether a gloss is a name, as only names are translated by names: 微软 is Microsoft."""
        return all(is_name(t) for word in gloss.words for t in self.links.base.tokens[word])

    def phrase(self, phrase: Phrase) -> Entry:
        """The entry of a phrase; its gloss is the translation that most of its places have."""
        texts: Counter[str] = Counter()
        glosses: Counter[str] = Counter()
        for place in phrase.places:
            pair = self.pairs[place.pair]
            texts[_part(self.target, pair.target, place.tokens)] += 1
            if place.base:
                glosses[_part(self.base, pair.base, place.base)] += 1
        headword = _plainest(texts)
        gloss = _plainest(glosses)
        shown = [
            Shown(
                p.pair,
                (span_of(self.pairs[p.pair].target.tokens, p.tokens),),
                (span_of(self.pairs[p.pair].base.tokens, p.base),) if p.base else (),
                p.share,
            )
            for p in phrase.places
        ]
        first = next(p for p in phrase.places if _part(self.target, self.pairs[p.pair].target, p.tokens) == headword)
        tokens = self.pairs[first.pair].target.tokens[first.tokens.start : first.tokens.stop]
        zipf = self.target.zipf(headword) or self._rarest(tokens)
        examples = best_examples(shown, self.pairs, self.ease, self.reading, self.headwords)
        return Entry(
            headword=headword,
            form=headword,
            kind="phrase",
            gloss=gloss,
            confidence=phrase_confidence(phrase),
            count=len(phrase.places),
            reading=self.target.phrase_reading(flat(tokens), self.pairs[first.pair].target.text),
            alternatives=tuple(g for g, _ in glosses.most_common(3) if self.base.fold(g) != self.base.fold(gloss)),
            zipf=zipf,
            keyness=self._keyness(len(phrase.places), zipf),
            example=examples[0] if examples else None,
            others=examples[1:],
            spread=spread_over(self.parts, (s.pair for s in shown)),
            strength=round(phrase.strength, 1),
        )

    def sentences(self, entries: Sequence[Entry], glosses: Sequence[Gloss]) -> tuple[GapSentence, ...]:
        """The sentences with the words in them that can be left out: those that mean their gloss there."""
        result = []
        for k, pair in enumerate(self.pairs):
            if not pair.prose:
                continue
            base = self.links.base.places[k]
            gaps = []
            for a, (i, word) in enumerate(self.links.target.places[k]):
                entry, token = entries[word], pair.target.tokens[i]
                meant = [b for b, (_, w) in enumerate(base) if w in glosses[word].words]
                if (
                    entry.pos in NAMES
                    or _fragment(token, self.target)
                    or self.links.rows[k][a, meant].max(initial=0.0) < LINKED
                ):
                    continue
                same = [pair.target.tokens[j] for j, w in self.links.target.places[k] if w == word]
                kin = _kin(same, self.forms[k], self.target)
                gaps.append(Gap(token.start, token.end, entry.headword, entry.gloss, token.reading, entry.pos, kin))
            if gaps:
                texts = pair.target.text, pair.base.text
                result.append(GapSentence(*texts, tuple(gaps), pair.row, pair.target.section, self.reading(k)))
        return tuple(result)

    def reading(self, pair: int) -> str:
        """How the target side of a pair is read aloud."""
        passage = self.pairs[pair].target
        return self.target.reading(flat(passage.tokens), passage.text)

    def _rarest(self, tokens: Sequence[Token]) -> float:
        """The frequency that its words allow an expression that no list has: below that of the rarest of them."""
        return self.target.zipf(" ".join(t.text for t in flat(tokens)))

    def headwords(self, pair: int) -> tuple[str, ...]:
        """The content words of the target side of a pair as headwords, each once, without its names."""
        tokens, words = self.pairs[pair].target.tokens, self.links.target
        return tuple(dict.fromkeys(words.headword(w) for i, w in words.places[pair] if tokens[i].pos not in NAMES))

    def _keyness(self, count: int, zipf: float) -> float:
        """How many powers of ten more frequent than in the language at large something is here."""
        total = sum(len(p.target.tokens) for p in self.pairs)
        return round(math.log10(count / max(total, 1)) + 9 - max(zipf, UNKNOWN_ZIPF), 2)


def _parts(pairs: Sequence[Pair]) -> list[int]:
    """The part of the text that each pair stands in, by number."""
    return parts_of([(p.row, p.target.section) for p in pairs])


def _set_aside(pairs: Sequence[Pair], target: Language) -> dict[str, int]:
    """How many words of the target side are no entry at all, as they carry no meaning of their own, by reason."""
    found: dict[str, set[str]] = {"function words": set(), "numbers": set()}
    for token in (t for p in pairs for t in p.target.tokens if not is_content(t)):
        found["function words" if token.function else "numbers"].add(target.fold(token.headword))
    return {reason: len(words) for reason, words in found.items() if words}


def _fragment(token: Token, language: Language) -> bool:
    """Whether a word is an expression that begins or ends in a function word: part of something longer.

    Unless its words are bound to each other: غير مسبوق is whole.
    """
    parts = token.parts
    ends = [is_content(part) for part in (parts[:1] + parts[-1:])]
    if all(ends):
        return False
    first, last = (language.bound(*two) for two in (parts[:2], parts[-2:]))
    return not (ends[0] or first) or not (ends[1] or last)


def _forms(token: Token, language: Language) -> frozenset[str]:
    """The dictionary form of a token, and its root where that is a word."""
    # The roots of Arabic are letters with spaces between: many words share one that a learner never connects.
    return frozenset(language.fold(form) for form in (token.lemma, token.root) if form and " " not in form)


def _kin(mine: Sequence[Token], forms: Mapping[Span, frozenset[str]], language: Language) -> tuple[Span, ...]:
    """The places of a sentence's other words that have a form of mine; `forms` are those of all its words."""
    wanted = {form for token in mine for form in _forms(token, language)}
    places = {(t.start, t.end) for t in flat(mine)}
    return tuple(place for place, theirs in forms.items() if place not in places and not wanted.isdisjoint(theirs))


def _part(language: Language, passage: Passage, numbers: range) -> str:
    """A run of tokens of a passage as one expression."""
    return language.phrase(passage.tokens[numbers.start : numbers.stop], passage.text)


def _plainest(texts: Counter[str]) -> str:
    """The text that stands for its variants: the commonest but for case, without the capitals of a heading."""
    folded: Counter[str] = Counter()
    for text, n in texts.items():
        folded[text.casefold()] += n
    variants = [text for text in texts if folded[text.casefold()] == max(folded.values())]
    return min(variants, key=lambda text: (sum(c.isupper() for c in text), -texts[text], len(text), text))


def _ease(pair: Pair, target: Language) -> float:
    """How frequent the words of a pair's target side are in the language at large, 0 to 1."""
    words = [t.text for t in pair.target.tokens]
    return sum(min(target.zipf(word), 5.0) for word in words) / (5.0 * max(len(words), 1))


def _most(texts: Iterable[str]) -> str:
    """The commonest of some texts that are not empty, of equally common ones the first; "" where none is."""
    counts = Counter(text for text in texts if text)
    return min(counts, key=lambda text: (-counts[text], text)) if counts else ""
