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
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from learn.languages.arabic_forms import (
    MARKS,
    PRONOUNS,
    Cut,
    Form,
    bare,
    by_letters,
    by_pattern,
    cuts,
    joined,
    nisba_base,
    often_passive,
    own_adjectives,
    own_words,
    preferred,
    spelling,
)
from learn.languages.base import frequency_list

if TYPE_CHECKING:
    from collections.abc import Sequence

_BUCKWALTER = str.maketrans("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٱ", "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyFNKaui~o`{")

_ARABIC = {latin: arabic for arabic, latin in _BUCKWALTER.items()}


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
    passive: bool = False
    intransitive: bool = False
    person: str = ""
    """Of a verb: "1", "2" or "3", with "s" for one, "d" for two, "p" for many: "3s"."""
    tense: str = ""
    """Of a verb: "past", "present" or "order"."""
    endings: tuple[tuple[str, str], ...] = ()
    """The vowelled word with each ending it can have, and the case or mood of that ending (NOM, GEN, SUB …)."""
    construct: bool = False
    """Whether the form stands only before a genitive: مُهَنْدِسُو, "engineers of"."""


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
_TANWIN = re.compile("(اً|ًا)$")
_ENDING = re.compile("(َ?ة|َات|ُون|ِين|َان|َيْن)$")
_DEFECTIVE = re.compile("(ِ|ِّ|ِّ|^تَفَ.*ُّ?)ل$")
"""Patterns whose last letter is lost where the root ends in a vowel: قَاضٍ, "judge", of the pattern فَاعِل."""
_MASCULINE = {"أُخْرَى": "آخَر", "أُولَى": "أَوَّل"}
"""Feminine adjectives that the lexicon has as words of their own."""

_KNOWN_WEIGHT = 2.0
"""How much the frequency of the lemmas at large weighs against what the model has seen of this very word."""


def readings(word: str) -> tuple[Reading, ...]:
    """The readings of a word, () where neither the lexicons nor the patterns of Arabic words give one."""
    return known_readings(word) or before_pronoun(word) or guessed_readings(word)


@cache
def known_readings(word: str) -> tuple[Reading, ...]:
    """The readings of a word by farahidi and by our own lists; vowel marks that the writer put are kept to."""
    plain = bare(word)
    if name := re.fullmatch("([وف]?)([بت]?)(ا?)لله", plain):
        return (the_name(name[1], name[2] if name[3] else "ل"),)
    adverbial = _TANWIN.search(word) is not None and plain.endswith("ا")
    analyses = analyses_of(word)
    analyses = [analysis for analysis in analyses if analysis.type != "ظرف"] or analyses
    shares = shares_of(plain)
    rough: list[tuple[str, Any, bool]] = []
    for analysis in analyses:
        lemma = dictionary_lemma(analysis, adverbial=adverbial)
        adjective = analysis.pos == "اسم" and (
            analysis.type in ADJECTIVES or spelling(lemma) in own_adjectives() or lemma == "آخَر"
        )
        rough.append((lemma, analysis, adjective))
        feminine = analysis.gender == "مؤنث" and analysis.type == "نسبة" and not lemma.endswith("ة")
        cut = [affix.form for affix in analysis.proclitics]
        if feminine and not any(
            other == lemma + "َة" and [affix.form for affix in same.proclitics] == cut for other, same, _ in rough
        ):
            rough.append((lemma + "َة", analysis, False))  # the abstract noun: دِيمُقْرَاطِيَّة beside دِيمُقْرَاطِيّ
    rough += [(lemma, analysis, False) for lemma, analysis in unlisted(shares, rough)]
    common = {lemma: frequency(lemma) + _VERB_SHARE * participle_verb(analysis) for lemma, analysis, _ in rough}
    total = sum(common.values()) or 1.0
    names_only = not shares and all(analysis.type == _NAME and not analysis.proclitics for _, analysis, _ in rough)
    out = []
    for lemma, analysis, adjective in rough:
        seen = max(shares.get(key.translate(_BUCKWALTER), 0.0) for key in {lemma, analysis.lemma})
        if lemma.endswith("ة") and bare(lemma).endswith("ية"):
            # The model often counts the abstract noun (بَشَرِيَّة) as its adjective (بَشَرِيّ).
            seen = max(seen, 0.1 * shares.get(lemma[:-2].translate(_BUCKWALTER), 0.0))
        weight = (seen + _KNOWN_WEIGHT * common[lemma] / total) / (1 + _KNOWN_WEIGHT)
        if analysis.type == _NAME and any(other.type != _NAME for _, other, _ in rough):
            weight /= 20
        if analysis.gender == "مؤنث" and not adjective and not lemma.endswith(("ة", "ى", "اء")):
            with_ending = bare(lemma) + "ة"
            if any(bare(other) == with_ending for other, _, _ in rough):
                weight /= 10  # the lexicon has طبقة, "class", both as a noun and as a feminine of طبق
        kind = {"فعل": "VERB", "حرف": "PART"}.get(analysis.pos, "NOUN")
        verb = kind == "VERB"
        prior = math.log(weight + 1e-7) + _STEM_WEIGHT * math.log(1 + model().stems.get(analysis.stem, 0))
        out.append(
            Reading(
                lemma=lemma,
                vowelled=as_name(tidy(with_adverbial(analysis, word)), lemma),
                root=analysis.root or "",
                pos="PROPN" if analysis.type == _NAME and names_only else kind,
                stem=analysis.stem,
                proclitics="".join(affix.form for affix in analysis.proclitics),
                enclitics="".join(affix.form for affix in analysis.enclitics),
                adjective=adjective,
                feminine=analysis.gender == "مؤنث",
                active=adjective and analysis.type == "اسم فاعل",
                prior=prior - rarity(analysis) - (0.0 if bare(analysis.diacritized) == plain else 1.5),
                passive=verb and analysis.voice == "مجهول",
                intransitive=verb and analysis.transitivity == "لازم",
                person=_PERSONS.get(analysis.pronoun or "", "") if verb else "",
                tense=_TENSES.get(analysis.tense or "", "") if verb else "",
                endings=endings_of(analysis, plain),
                construct=not verb
                and not analysis.enclitics
                and bool(analysis.inflections)
                and all(i.state == "مضاف" for i in analysis.inflections),
            )
        )
    return with_own(word, tuple(out))


_OTHERS = 2.5
"""How much less likely a word is than one of our own lists with the same letters and part of speech (logarithm)."""


def with_own(word: str, known: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings of a word with those by our own lists, which come before others of their part of speech."""
    own = own_readings(word, known)
    if any(marks for _, marks in units(word)[:-1]):
        own = [reading for reading in own if not differing(units(word), units(reading.vowelled))]
    marked = [preferable(reading) for reading in known]
    best: dict[tuple[str, ...], float] = {}
    for reading in known:
        best[kind(reading)] = max(best.get(kind(reading), reading.prior), reading.prior)
    wanted = {kind(r) for r in own} | {kind(r) for r, mark in zip(known, marked, strict=True) if mark}
    ranked = []
    top = max(best.values(), default=0.0)
    foreign = {kind(reading) for reading in own if not reading.root}
    for reading, mark in zip(known, marked, strict=True):
        if not reading.root and kind(reading) in foreign:
            continue  # one spelling of a foreign word is enough
        if mark and reading.pos != "VERB" and "لَ" not in reading.proclitics:
            whole = 0.0 if reading.proclitics else 1.0  # بِنْيَة rather than بِ and نِيَّة
            ranked.append(replace(reading, prior=max(reading.prior, best[kind(reading)] - 1.0, top - 2.5) + whole))
        elif kind(reading) in wanted and not mark:
            ranked.append(replace(reading, prior=reading.prior - _OTHERS))
        else:
            ranked.append(reading)
    if not any(reading.pos != "VERB" for reading in (*known, *own)):
        own += unlisted_nouns(bare(word), known)
    return (*ranked, *own)


def preferable(reading: Reading) -> bool:
    """Whether a reading by the lexicon is in our own lists too."""
    stem = "" if reading.pos == "VERB" else spelling(reading.stem)
    return bool(reading.root) and (stem, spelling(reading.lemma)) in preferred()


def kind(reading: Reading) -> tuple[str, ...]:
    """What two readings must share to differ in their vowels only: clitics, and tense and person of a verb."""
    verb = ("VERB", reading.tense, reading.person) if reading.pos == "VERB" else ("NOUN",)
    return (*verb, bare(reading.proclitics), bare(reading.enclitics))


def unlisted_nouns(word: str, known: tuple[Reading, ...]) -> list[Reading]:
    """Nouns by pattern, such as تَرَكُّز, of a word that the lexicon has as a verb only."""
    least = min((reading.prior for reading in known), default=0.0)
    for cut in cuts(word):
        form = by_pattern(cut.core) if known else None
        if form and form.pos == "NOUN" and not cut.pronoun:
            return [reading_of(form, cut, min(least, -3.0))]
    return []


def the_name(conjunction: str, preposition: str) -> Reading:
    """The name of God, whose long vowel is not written, with what is joined to it."""
    before = "".join(c + ("\u0650" if c in "بل" else "\u064e") for c in conjunction + preposition)
    own = "لّٰه" if preposition == "ل" else "اللّٰه"
    return Reading("اللّٰه", before + own, "ءله", "PROPN", "اللّٰه", before, "", False, False, False, 0.0)


def own_readings(word: str, known: tuple[Reading, ...]) -> list[Reading]:
    """Readings of a word by our own lists, but for those that are among the known ones."""
    adverbial, word = _TANWIN.search(word) is not None, bare(word)
    have = {(spelling(r.lemma), "" if r.enclitics else spelling(r.stem), bare(r.enclitics)) for r in known}
    best = max((reading.prior for reading in known if reading.pos != "VERB"), default=-9.0 if known else 0.0)
    best = max(best, max((reading.prior for reading in known), default=0.0) - 1.0)
    found = []
    for cut in cuts(word):
        forms = own_words().get(cut.core, ())
        for form in forms:
            ending = accusative(form.stem)
            if ending and (cut.pronoun or cut.proclitics.endswith("ل")):
                continue
            if ending != adverbial and any(accusative(other.stem) != ending for other in forms):
                continue  # إندونيسيا is a country, إندونيسيًا "Indonesian"
            key = spelling(form.lemma), "" if cut.pronoun else spelling(form.stem), cut.pronoun
            if key not in have and (cut.core == word or not clitics_wrong(cut, known)):
                rare = 3.0 if known and form.stem.endswith(("\u064d", "\u064d\u0651", "\u0651\u064d")) else 0.0
                found.append(reading_of(form, cut, best - rare + (0.0 if form.root else 1.5)))
    return found


@cache
def before_pronoun(word: str) -> tuple[Reading, ...]:
    """The readings of a noun in -āʾ with a pronoun, before which the seat of its hamza tells its case: ارتداؤه."""
    inflected = re.fullmatch("(.+ا)([ؤئء])(ه|ها|هم|هن|هما|نا|ي)", bare(word))
    if not inflected:
        return ()
    out = []
    vowel, case = {"ؤ": ("\u064f", "NOM"), "ئ": ("\u0650", "GEN"), "ء": ("\u064e", "SUB")}[inflected[2]]
    pronoun = PRONOUNS.get(inflected[3], "ي")
    pronoun = pronoun.replace("هُ", "هِ") if case == "GEN" else pronoun
    for reading in known_readings(inflected[1] + "ء"):
        if reading.pos != "VERB" and reading.vowelled.endswith("ء"):
            whole = reading.vowelled[:-1] + inflected[2] + vowel + pronoun
            out.append(replace(reading, vowelled=whole, enclitics=pronoun, endings=((whole, case),)))
    return tuple(out)


@cache
def guessed_readings(word: str) -> tuple[Reading, ...]:
    """A guess at the reading of an unknown word: the one that needs the fewest clitics."""
    plain, ending = bare(word), ""
    if _TANWIN.search(word) and plain.endswith("ا"):
        plain, ending = plain[:-1], "\u064bا"
    for cut in cuts(plain):
        form = guessed(cut.core, article=cut.proclitics.endswith("ل"))
        if form:
            return (reading_of(replace(form, stem=form.stem + ending), cut, 0.0),)
    return ()


def accusative(stem: str) -> bool:
    """Whether a vowelled word ends in -an."""
    return re.search("\u0651?\u064b\u0651?ا$", stem) is not None


def clitics_wrong(cut: Cut, known: tuple[Reading, ...]) -> bool:
    """Whether no reading of the lexicon begins with the letters that a cut takes for clitics."""
    return not any(bare(reading.proclitics) == bare(cut.proclitics) for reading in known) if known else False


def reading_of(form: Form, cut: Cut, prior: float) -> Reading:
    """A form with clitics as a reading."""
    vowels = (("\u064f", "NOM"), ("\u064e", "SUB"), ("\u0650", "GEN"))
    return Reading(
        lemma=form.lemma,
        vowelled=tidy(joined(cut, form.stem)),
        root=form.root,
        pos="NOUN" if form.pos == "ADJ" else form.pos,
        stem=form.stem,
        proclitics=cut.proclitics,
        enclitics=cut.pronoun,
        adjective=form.pos == "ADJ",
        feminine=form.feminine,
        active=False,
        prior=prior,
        person="3s" if form.pos == "VERB" else "",
        tense="present" if form.pos == "VERB" else "",
        endings=tuple((tidy(joined(cut, form.stem, vowel)), case) for vowel, case in vowels) if cut.pronoun else (),
    )


@cache
def guessed(core: str, *, article: bool) -> Form | None:
    """An unknown bare word without clitics, vowelled by its pattern, by the word it is of, or by its letters.

    `article` says that the article stands before it: what ends in ي is then rather an adjective than a name.
    """
    if core.startswith("لا") and len(core) > 5:
        noun = best_noun(core[2:])
        rest = (
            Form(noun.stem, noun.lemma, noun.root, "ADJ" if noun.adjective else "NOUN", noun.feminine)
            if noun
            else guessed(core[2:], article=article)
        )
        if rest and rest.root:
            return replace(rest, stem="لَا" + rest.stem, lemma="لَا" + rest.lemma)
    form = by_pattern(core)
    if form:
        return form
    cut = nisba_base(core)
    if cut:
        base, ending = cut
        for whole in (base, base + "ة", base + "ا", base + "يا"):
            noun = best_noun(whole)
            if noun:
                stem = re.sub("\u064e?[ةا]$|\u0650?يَ?ا$|[\u064b-\u0650]$", "", noun.stem)
                own = stem + "\u0650ي\u0651"
                return Form(own + ending, own, noun.root, "ADJ", ending.endswith(("ة", "ات")))
        foreign = by_letters(base) if ending or article else ""
        if foreign:
            own = foreign + "\u0650ي\u0651"
            return Form(own + ending, own, "", "ADJ", ending.endswith(("ة", "ات")))
    foreign = by_letters(core)
    return Form(foreign, foreign, "", "PROPN") if foreign else None


def best_noun(word: str) -> Reading | None:
    """The likeliest reading of a bare word as a noun without clitics."""
    nouns = [
        r for r in known_readings(word) if r.pos == "NOUN" and not r.proclitics and not r.enclitics and not r.construct
    ]
    return max(nouns, key=lambda reading: reading.prior, default=None)


def endings_of(analysis: Any, word: str) -> tuple[tuple[str, str], ...]:
    """The vowelled forms of an analysis in its cases or moods, as far as the seat of a hamza allows them."""
    forms = [(tidy(i.diacritized), _CASES.get(i.case or i.mood, "")) for i in analysis.inflections]
    return tuple([pair for pair in forms if bare(pair[0]) == word] or forms)


def as_name(vowelled: str, lemma: str) -> str:
    """The form of a name of a country or field, which ends as its lemma: تُرْكِيَا."""
    return re.sub("ي[\u064b-\u0651]*ا$", "يَا", vowelled) if lemma.endswith("يَا") else vowelled


def analyses_of(word: str) -> list[Any]:
    """Farahidi's analyses of a word, those that differ least from the vowel marks it is written with."""
    import farahidi

    plain = bare(word)
    spelled = plain[:-1] + "ًا" if _TANWIN.search(word) and plain.endswith("ا") else plain
    analyses: list[Any] = farahidi.analyze(spelled) or (farahidi.analyze(plain) if spelled != plain else [])
    # Those of one score come in the order of a set (roots with و or ي in the middle), which differs from run to run.
    analyses = sorted(analyses, key=lambda analysis: (-analysis.score, repr(analysis)))
    same = letters(plain)
    analyses = [a for a in analyses if letters(bare(a.diacritized)) == same]
    if any(mark in word for mark in "\u064b\u064c\u064d"):
        analyses = [a for a in analyses if a.pos == "اسم"] or analyses
    written = units(word)
    if not any(marks for _, marks in written[:-1]) and "\u0651" not in word:
        return analyses
    differences = [(differing(written, units(analysis.diacritized)), analysis) for analysis in analyses]
    least = min((count for count, _ in differences), default=0)
    return [analysis for count, analysis in differences if count == least]


def letters(word: str) -> str:
    """The letters of a bare word that its spelling does not change: no long vowels, no hamzas."""
    return re.sub("[أإآؤئءاىوي]", "", word).replace("ة", "ت")


def units(text: str) -> list[tuple[str, str]]:
    """The letters of a text, each with its vowel marks."""
    found: list[tuple[str, str]] = []
    for char in text.replace("\u0640", ""):
        if MARKS.match(char) and found:
            found[-1] = (found[-1][0], found[-1][1] + char)
        else:
            found.append((char, ""))
    return found


def differing(written: list[tuple[str, str]], read: list[tuple[str, str]]) -> int:
    """How many of the vowel marks of a written word a reading contradicts; the vowel of the last letter is free."""
    if len(written) != len(read):
        return len(written)
    count = 0
    for i, ((_, marks), (_, own)) in enumerate(zip(written, read, strict=True)):
        count += "\u0651" in marks and "\u0651" not in own
        if i < len(written) - 1:
            count += any(mark in marks and mark not in own for mark in "\u064e\u064f\u0650\u0652")
    return count


_PERSONS = {
    "أنا": "1s", "نحن": "1p", "أنتَ": "2s", "أنتِ": "2s", "أنتما": "2d", "أنتم": "2p", "أنتن": "2p",
    "هو": "3s", "هي": "3s", "هما": "3d", "هم": "3p", "هن": "3p",
}  # fmt: skip
_TENSES = {"ماض": "past", "مضارع": "present", "أمر": "order"}
_CASES = {"مرفوع": "NOM", "منصوب": "SUB", "مجرور": "GEN", "مجزوم": "JUS"}
_STEM_WEIGHT = 0.25


def rarity(analysis: Any) -> float:
    """How much rarer in prose a form is than the other forms of its lemma (logarithm)."""
    cost = 0.0
    if analysis.pos == "فعل":
        person = _PERSONS.get(analysis.pronoun or "", "3s")
        if analysis.voice == "مجهول":
            cost += 0.0 if spelling(analysis.stem) in often_passive() else 1.5
            cost += 2.0 if analysis.transitivity == "لازم" else 0.0
        cost += 4.0 if analysis.tense == "أمر" else 0.0
        cost += 4.0 if analysis.emphatic else 0.0
        cost += {"2": 1.5, "1": 1.0, "3": 0.0}[person[0]] + (1.0 if person[1] == "d" else 0.0)
        moods = {inflection.mood for inflection in analysis.inflections}
        cost += 0.5 if analysis.tense == "مضارع" and "مرفوع" not in moods else 0.0
    before = "".join(bare(affix.form) for affix in analysis.proclitics)
    cost += sum(_CLITIC_COSTS.get(letter, 0.0) for letter in before.replace("ال", ""))
    if analysis.number == "مثنى":
        cost += 0.7 if any(i.state != "مضاف" for i in analysis.inflections) or analysis.enclitics else 2.5
    for affix in analysis.enclitics:
        form = bare(affix.form)
        cost += 2.5 if form in {"ك", "كم", "كما", "كن"} else 3.5 if form == "ي" else 1.0 if form == "ني" else 0.0
    if any("لَ" in affix.form for affix in analysis.proclitics):
        cost += 3.0  # li-, "for", rather than la-, "truly"
    if any("أَ" in affix.form for affix in analysis.proclitics):
        cost += 2.0
    return cost


_CLITIC_COSTS = {"و": 0.3, "ف": 1.0, "ب": 0.7, "ل": 0.5, "ك": 1.5, "س": 0.3}
"""How much rarer a word is with a conjunction or preposition that is written together with it (logarithm)."""


def tidy(vowelled: str) -> str:
    """A vowelled word as it is printed: the article before shadda and before a joining alif, no letter forgotten."""
    text = vowelled.replace("لْا", "لِا")
    text = re.sub("(ر[\u064e\u0651]+ح\u0652م)\u064eن", "\\1\u0670ن", text)
    text = re.sub("إِلَه(?!\u0650?ي?\u064eام)", "إِلٰه", text)
    text = re.sub("ل\u0652(.[\u064b-\u0650]?\u0651)", r"ل\1", text)
    text = re.sub("\u064fو\u064f$", "\u064fو", text)
    return text.replace("\u0650\u0650", "\u0650")


def with_adverbial(analysis: Any, word: str) -> str:
    """The vowelled word, without case ending but for one that is written: -an with its alif, or a tanwin."""
    marks = [mark for mark in "\u064b\u064c\u064d" if mark in word[-3:]]
    if marks or bare(word).endswith("ا"):
        wanted = marks[0] if marks else "\u064b"
        tail = re.compile("\u0651?" + wanted + "\u0651?ا?$")
        return str(
            next((i.diacritized for i in analysis.inflections if tail.search(i.diacritized)), analysis.diacritized)
        )
    return str(analysis.diacritized)


_VERB_SHARE = 0.05
_PARTICIPLES = {"مُفْعِل": "أَ1ْ2َ3َ", "مُفْعَل": "أَ1ْ2َ3َ", "مُفَعِّل": "1َ2َّ3َ", "مُفَعَّل": "1َ2َّ3َ"}
"""The patterns of participles that look alike, and those of their verbs."""


def participle_verb(analysis: Any) -> float:
    """How frequent the verb is that a participle is of: مُظْهِر of أَظْهَرَ rather than مُظَهِّر of ظَهَّرَ; else 0."""
    pattern = _PARTICIPLES.get(analysis.lemma_pattern or "")
    if analysis.pos != "اسم" or not pattern or len(analysis.root or "") != 3:
        return 0.0
    verb = re.sub(r"\d", lambda match: analysis.root[int(match[0]) - 1], pattern)
    known = model().frequency
    share = known.get(verb) or known.get(unicodedata.normalize("NFC", verb)) or 0.0
    return share / 2 if pattern_is_passive(analysis) else share


def pattern_is_passive(analysis: Any) -> bool:
    """Whether a participle is passive, which is the rarer."""
    return bool(analysis.type == "اسم مفعول")


def unlisted(shares: dict[str, float], rough: list[tuple[str, Any, bool]]) -> list[tuple[str, Any]]:
    """Nouns that only the model knows for a word, such as مُهِمَّة, each with an analysis of its form."""
    have = {lemma for lemma, _, _ in rough} | {analysis.lemma for _, analysis, _ in rough}
    found = []
    for key, part in sorted(shares.items()):
        lemma = key.translate(_ARABIC)
        if part < 0.1 or lemma in have or lemma.endswith("\u064e"):  # the last are verbs
            continue
        fitting = [a for _, a, _ in rough if a.pos == "اسم" and bare(a.stem).startswith(bare(lemma))]
        same = [a for a in fitting if spelling(a.stem).startswith(spelling(lemma))]
        # A participle of the other voice is another word: مُحَسَّن is no form of مُحْسِن.
        fitting = same or ([] if lemma.startswith("مُ") or lemma.endswith("مّ") else fitting[:1])
        found += [(lemma, analysis) for analysis in fitting if analysis.stem == fitting[0].stem]
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
    lemma = tidy(str(analysis.lemma)).rstrip("ًٌٍ") if not str(analysis.lemma).endswith("ًى") else str(analysis.lemma)
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


def pair(first: Reading, second: Reading) -> float:
    """How well the parts of speech of two readings follow each other."""
    if second.pos == "VERB" and first.pos == "VERB" and not second.proclitics.startswith(("و", "ف")):
        return _TWO_VERBS
    if second.tense == "past" and first.pos == "NOUN" and not first.proclitics.endswith("ل") and not first.enclitics:
        return 0.0 if second.proclitics else -0.7  # a noun without article takes a genitive rather than a verb
    return 0.0


_TWO_VERBS = -2.0


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
                key = option.lemma + option.pos
                if key not in best:
                    best[key] = max(
                        (
                            paths[-1][k][0]
                            + weight * following_bonus(previous.lemma, option.lemma)
                            + pair(previous, option),
                            -k,
                        )
                        for k, previous in enumerate(words[i - 1])
                    )
                score, k = best[key]
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
