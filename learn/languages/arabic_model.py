"""Which of an Arabic word's readings is meant: farahidi's analyses weighed by its language model, in context.

farahidi finds the readings of a word (lemma, root, vowels, clitics) and has a model of how often a word is
read as a lemma and a lemma follows another. Its own decoder, a faithful port, weighs them in a way that
forgets the path; here the same counts are weighed as probabilities along the whole sentence, together with
what the words around tell about noun or adjective.
"""

from __future__ import annotations

import gzip
import math
import operator
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from learn.languages.base import frequency_list

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
"""Vowel marks, and the stretch between letters."""

_BUCKWALTER = str.maketrans("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٱ", "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyFNKaui~o`{")

_ARABIC = {latin: arabic for arabic, latin in _BUCKWALTER.items()}


def bare(text: str) -> str:
    """A text without vowel marks."""
    return MARKS.sub("", text)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word: dictionary form, vowelled form without case ending, root, part of speech.

    `stem` is the vowelled word without clitics. `adjective` says that the reading is of a kind that
    adjectives are of (participle, nisba …), `active` that it is an active participle.
    """

    lemma: str
    vowelled: str
    root: str
    pos: str
    stem: str
    proclitics: str
    enclitics: str
    adjective: bool
    feminine: bool
    active: bool
    prior: float
    """Logarithm of how likely the reading is for the word, out of context."""


class _Model:
    """farahidi's counts, read once and kept in Buckwalter letters; its own reader takes ten times as long."""

    def __init__(self) -> None:
        from importlib.resources import files

        from farahidi.lm import LM_FILE, LanguageModel

        self.frequency: dict[str, float] = LanguageModel().map_lemma
        self.stems: dict[str, int] = LanguageModel().map_stem
        self._words: dict[str, str] = {}
        self._after: dict[str, str] = {}
        path = files("farahidi") / "data" / (LM_FILE + ".gz")
        for line in gzip.decompress(path.read_bytes()).decode("cp1252").splitlines():
            if line[:1] in "BA" and line:
                table = self._words if line[0] == "B" else self._after
                table[line[6 : 6 + int(line[2:4])]] = line
        self._parsed: dict[tuple[str, bool], dict[str, float]] = {}

    def lemmas(self, word: str) -> dict[str, float]:
        """The share of each lemma (in Buckwalter letters) among the readings of a word without marks."""
        return self._shares(word.translate(_BUCKWALTER), words=True)

    def following(self, lemma: str) -> dict[str, float]:
        """The share of each lemma (in Buckwalter letters) among those that follow a lemma."""
        return self._shares(lemma.translate(_BUCKWALTER), words=False)

    def _shares(self, key: str, *, words: bool) -> dict[str, float]:
        known = self._parsed.get((key, words))
        if known is not None:
            return known
        line = (self._words if words else self._after).get(key)
        shares: dict[str, float] = {}
        if line:
            # Every item is a header (two digits: its length, then that of its count), the text, the count.
            size, digits = int(line[2:4]), int(line[4:5])
            total = float(line[7 + size : 7 + size + digits])
            at = 8 + size + digits
            while at < len(line):
                size, digits = int(line[at : at + 2]), int(line[at + 2 : at + 3])
                shares[line[at + 4 : at + 4 + size]] = float(line[at + 4 + size : at + 5 + size + digits]) / total
                at += 6 + size + digits
        self._parsed[key, words] = shares
        return shares


@cache
def model() -> _Model:
    """Farahidi's counts."""
    return _Model()


ADJECTIVES = frozenset({"اسم فاعل", "اسم مفعول", "نسبة", "صفة مشبهة", "اسم تفضيل", "مبالغة اسم الفاعل"})
_NAME = "اسم علم"
_TANWIN = re.compile("اً")
_ENDING = re.compile("(َ?ة|َات|ُون|ِين|َان|َيْن)$")
_DEFECTIVE = re.compile("(ِ|ِّ|ِّ|^تَفَ.*ُّ?)ل$")
"""Patterns whose last letter is lost where the root ends in a vowel: قَاضٍ, "judge", of the pattern فَاعِل."""
_MASCULINE = {"أُخْرَى": "آخَر", "أُولَى": "أَوَّل"}
"""Feminine adjectives that the lexicon has as words of their own."""

_KNOWN_WEIGHT = 1.0
"""How much the frequency of the lemmas at large weighs against what the model has seen of this very word."""


@cache
def readings(word: str) -> tuple[Reading, ...]:
    """The readings of a word, () where farahidi has none."""
    import farahidi

    spelled = _TANWIN.sub("ًا", word.replace("\u0640", "").replace("\u0670", ""))
    analyses: list[Any] = farahidi.analyze(spelled) or farahidi.analyze(bare(spelled))
    if not analyses:
        # A hamza between a long vowel and a pronoun: ارتداؤه is a case of ارتداء.
        inflected = re.fullmatch("(.+ا)[ؤئ](ه|ها|هم|هن|هما|نا|ك|كم)", bare(spelled))
        analyses = farahidi.analyze(inflected[1] + "ء") if inflected else []
    shares = shares_of(bare(word))
    rough: list[tuple[str, Any, bool]] = []
    for analysis in analyses:
        lemma = dictionary_lemma(analysis, adverbial=spelled.endswith("ًا"))
        adjective = analysis.pos == "اسم" and analysis.type in ADJECTIVES
        rough.append((lemma, analysis, adjective))
        feminine = analysis.gender == "مؤنث" and analysis.type == "نسبة" and not lemma.endswith("ة")
        if feminine and not any(other == lemma + "َة" for other, _, _ in rough):
            rough.append((lemma + "َة", analysis, False))  # the abstract noun: دِيمُقْرَاطِيَّة beside دِيمُقْرَاطِيّ
    rough += [(lemma, analysis, False) for lemma, analysis in unlisted(shares, rough)]
    total = sum({lemma: frequency(lemma) for lemma, _, _ in rough}.values()) or 1.0
    names_only = not shares and all(analysis.type == _NAME and not analysis.proclitics for _, analysis, _ in rough)
    out = []
    for lemma, analysis, adjective in rough:
        seen = max(shares.get(key.translate(_BUCKWALTER), 0.0) for key in {lemma, analysis.lemma})
        if lemma.endswith("ة") and bare(lemma).endswith("ية"):
            # The model often counts the abstract noun (بَشَرِيَّة) as its adjective (بَشَرِيّ).
            seen = max(seen, 0.1 * shares.get(lemma[:-2].translate(_BUCKWALTER), 0.0))
        weight = (seen + _KNOWN_WEIGHT * frequency(lemma) / total) / (1 + _KNOWN_WEIGHT)
        if analysis.type == _NAME and any(other.type != _NAME for _, other, _ in rough):
            weight /= 20
        if analysis.pos == "اسم" and any("لَ" in affix.form for affix in analysis.proclitics):
            weight /= 2  # li-, "for", rather than la-, "truly"
        if analysis.gender == "مؤنث" and not adjective and not lemma.endswith(("ة", "ى", "اء")):
            with_ending = bare(lemma) + "ة"
            if any(bare(other) == with_ending for other, _, _ in rough):
                weight /= 10  # the lexicon has طبقة, "class", both as a noun and as a feminine of طبق
        kind = {"فعل": "VERB", "حرف": "PART"}.get(analysis.pos, "NOUN")
        out.append(
            Reading(
                lemma=lemma,
                vowelled=with_adverbial(analysis, word),
                root=analysis.root or "",
                pos="PROPN" if analysis.type == _NAME and names_only else kind,
                stem=analysis.stem,
                proclitics="".join(affix.form for affix in analysis.proclitics),
                enclitics="".join(affix.form for affix in analysis.enclitics),
                adjective=adjective,
                feminine=analysis.gender == "مؤنث",
                active=adjective and analysis.type == "اسم فاعل",
                prior=math.log(weight + 1e-7) + 0.1 * math.log(1 + model().stems.get(analysis.stem, 0)),
            )
        )
    return tuple(out)


def with_adverbial(analysis: Any, word: str) -> str:
    """The vowelled word, without case ending but for -an where its alif is written."""
    forms = [inflection.diacritized for inflection in analysis.inflections if bare(word).endswith("ا")]
    return str(next((form for form in forms if form.endswith("ًا")), analysis.diacritized))


def unlisted(shares: dict[str, float], rough: list[tuple[str, Any, bool]]) -> list[tuple[str, Any]]:
    """Nouns that only the model knows for a word, such as مُهِمَّة, each with an analysis of its form."""
    have = {lemma for lemma, _, _ in rough} | {analysis.lemma for _, analysis, _ in rough}
    found = []
    for key, part in shares.items():
        lemma = key.translate(_ARABIC)
        if part < 0.1 or lemma in have or lemma.endswith("\u064e"):  # the last are verbs
            continue
        for _, analysis, _ in rough:
            if analysis.pos == "اسم" and bare(analysis.stem).startswith(bare(lemma)):
                found.append((lemma, analysis))
                break
    return found


def shares_of(word: str) -> dict[str, float]:
    """How often a bare word is read as each lemma; an unseen word as with other clitics."""
    without = re.sub("^[وف](?=.{3})", "", word)
    article = re.sub("^(لل|[بك]ال)(?=.{3})", "ال", without)
    plain = re.sub("^(ال|[بلك])(?=.{3})", "", article)
    for form in (word, without, article, plain, "ال" + plain, "و" + word):
        if shares := model().lemmas(form):
            return shares
    return {}


def share(code: str, word: str) -> float:
    """The share of a word in a language at large."""
    return frequency_list(code).get(word, 0.0)


def frequency(lemma: str) -> float:
    """How frequent a lemma is at large."""
    known = model().frequency
    return known.get(lemma) or known.get(lemma.rstrip("ًٌٍ")) or 1e-8


def dictionary_lemma(analysis: Any, *, adverbial: bool = False) -> str:
    """The lemma of an analysis as dictionaries spell it: قَاضِي for قَاض, a nisba by its own letters.

    `adverbial` says that the word carries the ending -an.
    """
    lemma = str(analysis.lemma).rstrip("ًٌٍ") if not str(analysis.lemma).endswith("ًى") else str(analysis.lemma)
    lemma = lemma.replace("ًى", "َى")
    if analysis.pos != "اسم":
        return lemma
    if analysis.root and analysis.root[-1] in "يو" and _DEFECTIVE.search(analysis.lemma_pattern or ""):
        letters = bare(lemma)
        if len(letters) < len(bare(analysis.lemma_pattern)) and letters[-1] not in "يىاء":
            return re.sub("[\u064b-\u0652]$", "", lemma) + "ِي"
    if lemma in _MASCULINE:
        return _MASCULINE[lemma]
    stem = bare(analysis.stem)
    if analysis.type == "نسبة" and stem.endswith("يا") and not adverbial and share("ar", stem) > share("ar", stem[:-1]):
        # A name of a field or country (تكنولوجيا), not the masculine with an ending (عاطفيا).
        return re.sub("ي[\u064e\u0651]+ا$", "يَا", str(analysis.stem))
    if analysis.type == "نسبة":
        own = _ENDING.sub("", analysis.stem)
        if bare(own) != bare(lemma) and bare(own).endswith("ي"):
            return own if own.endswith("ّ") else own + "ّ"
    return lemma


def following_bonus(first: str, second: str) -> float:
    """How much likelier a lemma is after another than elsewhere (logarithm, none below 0)."""
    share = model().following(first).get(second.translate(_BUCKWALTER), 0.0)
    return math.log(1 + share / max(frequency(second), 1e-6))


def best_path(words: Sequence[Sequence[Reading]], fits: Sequence[Sequence[float]], weight: float = 0.4) -> list[int]:
    """The index of the reading meant for each word, or -1 for a word without readings.

    `fits` says for each reading how well it fits its neighbours; `weight` is that of pairs of lemmas.
    """
    # Readings that share a lemma share their past, so that one of each lemma stands for all.
    paths: list[list[tuple[float, int]]] = []
    for i, options in enumerate(words):
        scores = []
        best: dict[str, tuple[float, int]] = {}
        for j, option in enumerate(options):
            own = option.prior + fits[i][j]
            if i and words[i - 1]:
                if option.lemma not in best:
                    best[option.lemma] = max(
                        (paths[-1][k][0] + weight * following_bonus(previous.lemma, option.lemma), -k)
                        for k, previous in enumerate(words[i - 1])
                    )
                score, k = best[option.lemma]
                scores.append((score + own, -k))
            else:
                scores.append((own, -1))
        paths.append(scores)
    chosen: list[int] = []
    following = -1
    for i in range(len(words) - 1, -1, -1):
        if not words[i]:
            following = -1
            chosen.append(-1)
            continue
        scores = paths[i]
        j = following if following >= 0 else scores.index(max(scores, key=operator.itemgetter(0)))
        chosen.append(j)
        following = scores[j][1]
    chosen.reverse()
    return chosen
