"""How many glosses are right, whether confidence means what it says, and what each signal is worth.

python bench/meanings.py [--without] [CONCEPTS.tsv]

The answers are correspondences made by hand for the interview (tests/lexicon/alignments.tsv), and for a second text
what its words mean (tests/texts/lighthouse.concepts.tsv). CONCEPTS.tsv, if given, takes the place of both, for the
interview: a line a concept, its name first, then for each language of the head line the words for it, "|" between
them. Each text is linked with all its languages together, and each two languages alone. With --without, signals are
left out one by one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations
from pathlib import Path
from unittest.mock import patch

import numpy as np

from learn.cache import default_folder
from learn.languages import Language, get
from learn.lexicon import Links, Pair, Passage
from learn.lexicon import evidence as of_evidence
from learn.lexicon import links as of_links
from learn.lexicon.agreement import Floats
from learn.lexicon.glosses import Gloss, glosses_of
from learn.lexicon.phrases import Phrase, phrase_confidence, phrases_of
from learn.lexicon.words import Words
from learn.pipeline import Linked, Text, Tools, align, link_words, read_documents, tools

ROOT = Path(__file__).parents[1]
INTERVIEW = "seeds/interview.{}.txt"
LIGHTHOUSE = "tests/texts/lighthouse.{}.txt"
FEW = ("en", "es", "ru", "tr")  # languages of the second text in which signals are left out
BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
LIGHT = 5.3  # frequency (Zipf) from which a word beside a rarer one is not what a correspondence is about
ALIKE = 0.75  # of the words of two translations of a phrase, the share that both have where they are the same

Two = tuple[str, str]
Judge = Callable[[int, Gloss], bool | None]
"""Says whether the gloss of a target word, by its number, is right; None where that is not known."""
JudgePhrase = Callable[[Phrase], bool | None]
"""The same of a phrase and its commonest translation."""


@dataclass(frozen=True)
class Judged:
    """A gloss that is known to be right or wrong."""

    pair: Two
    headword: str
    gloss: str
    confidence: float
    right: bool


class Concepts:
    """Answers by words that mean the same, wherever they stand."""

    def __init__(self, path: Path) -> None:
        head, *lines = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line]
        self.langs = head[1:]
        self.concepts = [dict(zip(self.langs, line[1:], strict=False)) for line in lines]

    def judges(self, _: Sequence[Pair], links: Links, target: Language, base: Language) -> tuple[Judge, None]:
        """Judge the words of two languages; nothing is known of phrases."""
        known = [
            tuple({side.fold(w) for w in concept.get(side.code, "").split("|") if w} for side in (target, base))
            for concept in self.concepts
        ]

        def judge(word: int, gloss: Gloss) -> bool | None:
            names = {target.fold(links.target.headword(word)), target.fold(links.target.form(word))}
            wanted = [meanings for words, meanings in known if words & names and meanings]
            text = base.fold(gloss.text)
            return any(_means(text, meanings) for meanings in wanted) if wanted else None

        return judge, None


class Alignments:
    """Answers by what stands for what in the rows of a text: places in its versions, counted without white space."""

    def __init__(self, path: Path, text: Text) -> None:
        head, *lines = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line]
        langs = head[2:]
        self.texts = {lang: "".join(_bare(row.text(lang)) for row in text.rows) for lang in langs}
        texts = {(lang, row.id): row.text(lang) for lang in langs for row in text.rows}
        starts = {}
        for lang in langs:
            end = 0
            for row in text.rows:
                starts[lang, row.id] = end
                end += len(_bare(row.text(lang)))
        taken: dict[tuple[str, int], set[int]] = {key: set() for key in texts}
        self.cells: list[dict[str, list[int]]] = []
        for number, _, *cells in lines:
            found: dict[str, list[int]] = {lang: [] for lang in langs}
            for lang, cell in zip(langs, cells, strict=False):
                key = lang, int(number)
                for piece in cell.split(" … ") if cell else ():
                    place = _place(texts[key], piece, taken[key])
                    taken[key].update(place)
                    start = starts[key] + len(_bare(texts[key][: place.start]))
                    found[lang] += range(start, start + len(_bare(piece)))
            self.cells.append(found)

    def judges(
        self, pairs: Sequence[Pair], links: Links, target: Language, base: Language
    ) -> tuple[Judge, JudgePhrase]:
        """What judges the words of two languages, and what their phrases."""
        x = _Side([p.target for p in pairs], links.target, self.texts[target.code])
        y = _Side([p.base for p in pairs], links.base, self.texts[base.code])
        known: dict[int, set[int]] = {}
        counterparts: set[int] = set()
        places: dict[int, set[int]] = {}
        for cell in self.cells:
            left, right = x.found(cell[target.code]), y.found(cell[base.code])
            if left and right:
                meant = _weighty(set(right.values()), links.base_zipf)
                counterparts |= meant
                for word in _weighty(set(left.values()), links.target_zipf):
                    known.setdefault(word, set()).update(meant)
            for place in left:
                places.setdefault(place, set()).update(right)

        def judge(word: int, gloss: Gloss) -> bool | None:
            if word in known:
                return bool(known[word] & set(gloss.words))
            # It has no counterpart, so a word that has one elsewhere is not it; of another, nothing is known.
            return False if gloss.words[0] in counterparts else None

        def judge_phrase(phrase: Phrase) -> bool | None:
            found: dict[str, list[bool]] = {}
            texts: Counter[str] = Counter()
            for here in phrase.places:
                if here.base:
                    tokens = pairs[here.pair].base.tokens[here.base.start : here.base.stop]
                    text = base.phrase(tokens, pairs[here.pair].base.text)
                    texts[text] += 1
                    left, right = x.of_tokens(here.pair, here.tokens), y.of_tokens(here.pair, here.base)
                    if left <= places.keys():
                        wanted = set().union(*(places[place] for place in left))
                        found.setdefault(text, []).append(len(wanted & right) >= ALIKE * len(wanted | right))
            best = min(texts, key=lambda text: (-texts[text], len(text), text))
            return any(found[best]) if best in found else None

        return judge, judge_phrase


class _Side:
    """The content words of the passages of one version by their places in it."""

    def __init__(self, passages: Sequence[Passage], words: Words, text: str) -> None:
        self.spans: list[dict[int, range]] = []  # of the content words of each passage, by number of the token
        self.at: dict[int, tuple[int, int]] = {}  # for each place its word: where that begins, and its number
        end = 0
        for passage, places in zip(passages, words.places, strict=True):
            start = text.index(_bare(passage.text), end)
            end = start + len(_bare(passage.text))
            self.spans.append({})
            for i, word in places:
                token = passage.tokens[i]
                first = start + len(_bare(passage.text[: token.start]))
                self.spans[-1][i] = range(first, first + len(_bare(passage.text[token.start : token.end])))
                self.at |= dict.fromkeys(self.spans[-1][i], (first, word))

    def found(self, places: Iterable[int]) -> dict[int, int]:
        """The words that stand in some places: where each begins, and its number."""
        return dict(self.at[place] for place in places if place in self.at)

    def of_tokens(self, passage: int, tokens: range) -> set[int]:
        """Where those of some tokens begin that are content words."""
        return {self.spans[passage][i].start for i in tokens if i in self.spans[passage]}


def _bare(text: str) -> str:
    return "".join(text.split())


def _means(text: str, meanings: set[str]) -> bool:
    """Whether a gloss is one of the meanings, or has one of them in it."""
    words = {text, *text.split()}
    return any(meaning in words or (" " in meaning and meaning in text) for meaning in meanings)


def _place(text: str, piece: str, taken: set[int]) -> range:
    """Where a piece of a row stands: its first place that no other piece has, or else its first."""
    starts = [at for at in range(len(text)) if text.startswith(piece, at)]
    if not starts:
        raise SystemExit(f"{piece!r} does not stand in {text!r}")
    places = [range(at, at + len(piece)) for at in starts]
    return next((place for place in places if taken.isdisjoint(place)), places[0])


def _weighty(words: set[int], zipf: Floats) -> set[int]:
    """Words without those that are everyday ones beside rarer ones: of "do research" it is "research" that counts."""
    rarest = min(zipf[w] for w in words)
    return {w for w in words if zipf[w] < LIGHT or zipf[w] <= rarest + 0.7}


class Study:
    """A text with its answers, linked with all its languages together and each two of them alone."""

    def __init__(self, name: str, files: str, answers: Path, use: Tools, langs: Sequence[str] = ()) -> None:
        self.name, self.use = name, use
        head = answers.read_text("utf-8").splitlines()[0].split("\t")
        self.langs = [lang for lang in langs or head if (ROOT / files.format(lang)).exists()]
        self.together = self._text(files, self.langs)
        self.alone = {two: self._text(files, two) for two in combinations(self.langs, 2)}
        known = Alignments(answers, self.together) if head[0] == "row" else Concepts(answers)
        self.answers: Alignments | Concepts = known

    def _text(self, files: str, langs: Iterable[str]) -> Text:
        return align(read_documents(str(ROOT / files.format(lang)) for lang in langs), self.use)

    def linked(self, *, together: bool) -> dict[Two, Linked]:
        """The links of every pair of languages, either way."""
        if together:
            linked = link_words(self.together, permutations(self.langs, 2), self.use)
            return dict.fromkeys(permutations(self.langs, 2), linked)
        found = {two: link_words(text, [two], self.use) for two, text in self.alone.items()}
        return {(a, b): found.get((a, b)) or found[b, a] for a, b in permutations(self.langs, 2)}

    def words(self, *, together: bool) -> list[Judged]:
        """The glosses of all words that have an answer, but for names and words that are spelt the same."""
        return self.judged(self.linked(together=together))

    def judged(self, linked: Mapping[Two, Linked]) -> list[Judged]:
        """The same with the links of every pair of languages."""
        return [judged for two, found in linked.items() for judged in self._words(two, found)]

    def _words(self, two: Two, linked: Linked) -> Iterator[Judged]:
        target, base = map(get, two)
        pairs, links = linked.of(*two)
        judge, _ = self.answers.judges(pairs, links, target, base)
        for word, gloss in enumerate(glosses_of(pairs, links, target, base, self.use.vectors)):
            headword = links.target.headword(word)
            if links.target.tokens[word][0].pos in {"PROPN", "X"} or target.fold(headword) == base.fold(gloss.text):
                continue
            right = judge(word, gloss)
            if right is not None:
                yield Judged(two, headword, gloss.text, gloss.confidence, right)

    def phrases(self, *, together: bool) -> list[Judged]:
        """The glosses of all phrases whose words have answers."""
        found = []
        for two, linked in self.linked(together=together).items():
            target, base = map(get, two)
            pairs, links = linked.of(*two)
            _, judge = self.answers.judges(pairs, links, target, base)
            for phrase in phrases_of(pairs, links, target) if judge else ():
                right = judge(phrase) if judge else None
                if right is not None:
                    found.append(Judged(two, " ".join(phrase.words), "", phrase_confidence(phrase), right))
        return found


def share(judged: Iterable[Judged]) -> str:
    """The share of glosses that is right, of how many."""
    marks = [j.right for j in judged]
    return f"{sum(marks) / len(marks):.3f} | {len(marks)}" if marks else "| 0"


def table(*head: str) -> None:
    """Print the head of a table."""
    print(f"\n| {' | '.join(head)} |\n|{' --- |' * len(head)}")


def report(study: Study) -> None:
    """Print the share that is right by pair, and by confidence."""
    print(f"\n{study.name}, {len(study.langs)} languages")
    both = [study.words(together=together) for together in (True, False)]
    table("target ← base", "together", "of", "alone", "of")
    for two in permutations(study.langs, 2):
        print(f"| {two[0]} ← {two[1]} |", *(f"{share(j for j in found if j.pair == two)} |" for found in both))
    print("| all |", *(f"{share(found)} |" for found in both))
    both += [found for together in (True, False) if (found := study.phrases(together=together))]
    names = ["words, together", "of", "words, alone", "of", "phrases, together", "of", "phrases, alone", "of"]
    table("confidence", *names[: 2 * len(both)])
    for low, high in pairwise(BANDS):
        shares = (share(j for j in found if low <= j.confidence < high) for found in both)
        print(f"| {low:.2f} to {min(high, 1):.2f} |", *(f"{s} |" for s in shares))


def unrivalled(scores: Floats) -> Floats:
    """Shares of words in each other without competition: to each what its own evidence says, the mean of both sides."""
    if not scores.size:
        return scores
    likely = np.exp((scores - of_links.NOTHING) * of_links.SHARPNESS)
    shares: Floats = sum(likely / (1 + likely.sum(axis=axis, keepdims=True)) for axis in (0, 1)) / 2
    return shares


SIGNALS = {
    "nothing": (),
    "vectors in context": ((of_evidence, "CONTEXT", 0.0),),
    "vectors of the words alone": ((of_evidence, "WORD", 0.0),),
    "company": ((of_links, "ASSOCIATION", 0.0),),
    "position": ((of_evidence, "POSITION", 0.0),),
    "neighbours": ((of_links, "NEIGHBOURHOOD", 0.0),),
    "frequency": ((of_evidence, "FREQUENCY", 0.0),),
    "spelling": ((of_evidence, "SPELLING", 0.0),),
    "agreement of languages": ((of_links, "AGREEMENT", 0.0),),
    "competition": ((of_links, "_compete", unrivalled),),
}
"""What is left out, and what stands in its place."""


def report_without(studies: Sequence[Study]) -> None:
    """Print the share that is right without each signal."""
    table("without", *(f"{s.name}, {how}" for s in studies for how in ("together", "two by two")))
    for name, changes in SIGNALS.items():
        with ExitStack() as stack:
            for module, constant, value in changes:
                stack.enter_context(patch.object(module, constant, value))
            shares = [share(s.words(together=together)).split(" |")[0] for s in studies for together in (True, False)]
        print(f"| {name} | {' | '.join(shares)} |", flush=True)


def main(arguments: Sequence[str]) -> None:
    """Print the tables that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("concepts", nargs="?", type=Path, help="a table of concepts of the interview")
    parser.add_argument("--without", action="store_true", help="leave out one signal after the other")
    given = parser.parse_args(arguments)
    use = tools(default_folder())
    if given.concepts:
        studies = [Study("Interview", INTERVIEW, given.concepts, use)]
    else:
        studies = [
            Study("Interview", INTERVIEW, ROOT / "tests/lexicon/alignments.tsv", use),
            Study(
                "Lighthouse",
                LIGHTHOUSE,
                ROOT / "tests/texts/lighthouse.concepts.tsv",
                use,
                FEW if given.without else (),
            ),
        ]
    if given.without:
        report_without(studies)
    else:
        for study in studies:
            report(study)


if __name__ == "__main__":
    main(sys.argv[1:])
