"""Which reading of an Arabic word fits between its neighbours, and which case and mood they give it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from learn.languages.arabic_forms import bare, spelling
from learn.languages.arabic_particles import function_word, prepositions
from learn.languages.base import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.arabic_model import Reading

DEMONSTRATIVES = word_set("هذا هذه هذين هؤلاء ذلك تلك كل جميع بعض ما")


def definite(word: str) -> bool:
    """Whether a word has the article, after a preposition or not."""
    return re.match("([وف]?[بك]?ال|[وف]?لل).{2}", bare(word)) is not None


def determined(word: str) -> bool:
    """Whether a word is likely definite: by the article, or by a pronoun at its end."""
    return definite(word) or re.search(".{3}(ه|ها|هم|هما|نا|كم)$", bare(word)) is not None


def agrees(word: str, before: str) -> bool:
    """Whether a word can be an adjective of the content word before it."""
    return bool(before) and not function_word(before) and definite(word) == determined(before)


def fit(option: Reading, word: str, before: str, after: str) -> float:  # noqa: PLR0911, PLR0912 (one step a rule)
    """How well a reading fits between the words beside it ("" where punctuation or nothing stands)."""
    previous = bare(before)
    function = bool(before) and function_word(before) is not None
    joint = previous.removeprefix("و").removeprefix("ف")
    preposition = function and joint in prepositions()
    if option.pos == "VERB":
        score = verb_fit(option, word, previous, after)
        if joint in _BEFORE_VERB or previous in _BEFORE_VERB:
            return score + (5.0 if joint in _PARTICLES_OF_VERBS or previous in _PARTICLES_OF_VERBS else 2.5)
        if not before and option.tense == "past" and option.person == "3s" and not option.passive:
            score += _OPENING + (1.5 if TANWIN.search(after) else 0.0)
        if joint in _BEFORE_NOUN:
            score -= 4.0
        return score - (12.0 if preposition and joint not in {"من", "حتى", "منذ"} else 3.0 if joint == "من" else 0.0)
    if option.construct and (not after or (function_word(after) is not None and after not in DEMONSTRATIVES)):
        return -2.0
    if previous in _PARTICLES_OF_VERBS:
        return -2.0
    attached = re.search("[بكل][\u064e\u0650]", option.proclitics) is not None
    if bare(option.lemma) == "آخر" and not definite(word) and definite(after):
        return 2.0 if option.lemma.endswith("ِر") else -2.0  # آخِر الأسبوع, "the end of", but أسبوع آخَر, "another"
    if option.adjective and previous in _BEFORE_NOUN:
        return -2.0
    if option.adjective and after.isdigit():
        return -3.0  # عام 2019: "year", not "general"
    if TANWIN.search(word) and option.active and option.lemma.startswith("مُ") and not TANWIN.search(before):
        return (
            2.0 if before else 9.0
        )  # "saying, adding …": what the lexicon's model has as a passive (مُعْتَرَف) is the active here
    if not option.feminine:
        return -1.0 if option.adjective and not agrees(word, before) else 0.0
    # A feminine form is an adjective's, or a noun's of its own: (الثورة) الثقافية, but (رئيس) الجمهورية.
    noun = option.lemma.endswith("ة")
    if attached:
        return 0.0 if noun else -2.5
    if preposition or option.enclitics:
        return 2.5 if noun else 0.0
    if function or not before or (definite(word) and not determined(before)):
        return 1.5 if noun else 0.0
    if option.proclitics.startswith("و"):
        return 0.7 if noun else 0.0
    return 1.5 if agrees(word, before) and option.adjective and not noun else 0.0


def verb_fit(option: Reading, word: str, previous: str, after: str) -> float:
    """How well the tense, mood, gender and voice of a verb fit between the words beside it."""
    score = 0.0
    joint = previous.removeprefix("و").removeprefix("ف")
    if option.tense == "present":
        moods = {mood for _, mood in option.endings}
        wanted = mood_after(joint, option.proclitics)
        score -= 0.0 if wanted in moods or not moods else 3.0
    elif option.tense == "past" and joint in {"لم", "لن", "سوف", "كي", "لكي"}:
        score -= 4.0
    letter = bare(word).removeprefix("و").removeprefix("ف")[:1]
    if option.tense == "present":
        score -= 3.0 if (joint, letter) in {("هو", "ت"), ("هي", "ي"), ("أنا", "ي"), ("نحن", "ي")} else 0.0
        score -= 1.5 if joint == "من" and letter == "ت" else 0.0
        score += 2.0 if joint in {"من", "مما"} and letter == "ي" else 0.0
    if option.passive:
        # The subject of a passive is what it is done to: no object follows, and often a preposition does.
        score += 0.7 if not after or function_word(after) is not None else 0.0
        score -= 1.0 if option.enclitics else 0.0
    if joint.startswith(("أن", "إن", "لأن", "لكن")) and joint.endswith(("ه", "ها", "هم", "ني", "نا")):
        score += 1.0
    score += 1.5 if previous == "ثم" else 0.0
    if option.tense == "past" and definite(previous) and option.person.startswith("3"):
        score += 0.7  # الرئيس كشف: no noun without article can follow there
    return score


def mood_after(previous: str, proclitics: str) -> str:
    """The mood of a present tense after a particle."""
    if previous in {"لم", "أولم", "ألم"}:
        return "JUS"
    return "SUB" if previous in _SUBJUNCTIVE or proclitics.endswith("لِ") else "NOM"


_SUBJUNCTIVE = word_set("أن لن كي لكي حتى بأن لأن ألا لئلا كيلا")


def case_endings(
    words: Sequence[str], known: Sequence[Reading | None], sides: Sequence[tuple[str, str]]
) -> tuple[str, ...]:
    """The case of each noun and mood of each verb, as far as neighbours tell: it is heard before a pronoun."""
    cases: list[str] = []
    for i in range(len(words)):
        before = bare(sides[i][0])
        own, previous = known[i], known[i - 1] if i and before else None
        joint = before.removeprefix("و").removeprefix("ف")
        if own and own.pos == "VERB":
            cases.append(mood_after(joint, own.proclitics))
            continue
        prefixed = own is not None and re.search("[بكل][\u064e\u0650](ال|لْ)?$", own.proclitics) is not None
        function = function_word(before) if before else None
        if prefixed or (function and (joint in prepositions() or before in prepositions())):
            case = "GEN"
        elif function and before.endswith("ن") and re.search("ن(َّ|َّ)$", function[1]):
            case = "SUB"
        elif own and own.proclitics.startswith(("وَ", "فَ")) and any(cases):
            case = next(past for past, reading in zip(reversed(cases), reversed(known[:i]), strict=True) if past)
        elif previous and previous.pos == "VERB":
            case = case_after_verb(previous, before, own)
        elif previous and not definite(before) and not previous.enclitics and not TANWIN.search(sides[i][0]):
            case = "GEN"
        elif previous and not own:
            case = cases[-1]  # نفسها, كلها: as what they stand beside
        else:
            case = "NOM"
        cases.append(case)
    return tuple(cases)


def case_after_verb(verb: Reading, word: str, noun: Reading | None) -> str:
    """Whether the noun after a verb is its subject or its object."""
    if verb.passive or verb.intransitive:
        return "NOM"
    if verb.enclitics:
        return "NOM"
    if verb.person in {"1s", "1p", "2s", "2p", "3p"} or noun is None:
        return "SUB"
    letters = word.removeprefix("و").removeprefix("ف").removeprefix("س")
    feminine = letters.startswith("ت") if verb.tense == "present" else letters.endswith("ت")
    broken = not noun.feminine and spelling(noun.stem) != spelling(noun.lemma)
    return "NOM" if feminine and (noun.feminine or broken) else "SUB"


TANWIN = re.compile("(اً|ًا)$")

_PARTICLES_OF_VERBS = word_set("أن لم لن قد لقد سوف وقد فقد ولم ولن وأن بأن")

_BEFORE_VERB = _PARTICLES_OF_VERBS | word_set(
    """
    لا الذي التي الذين اللذان اللتان اللواتي اللاتي ما كي لكي كان كانت كانوا عندما حينما بينما كلما إذا لو كما مما ألا
    """
)

_BEFORE_NOUN = word_set(
    "مجرد كافة سائر شبه إعادة عملية إمكانية وسائل أي أية هذا هذه ذلك تلك هؤلاء عدم غضون مطلع أوائل أواخر منتصف قبيل عقب"
)
"""Words that a genitive follows, or another noun."""

_OPENING = 1.2
"""How much likelier a verb in the past is at the start of a clause than elsewhere (logarithm)."""


def in_case(reading: Reading, options: Sequence[Reading], case: str) -> Reading:
    """A reading with the ending of its case or mood, which is heard before a pronoun."""
    if not reading.enclitics:
        return reading
    same = (reading.lemma, reading.stem, reading.pos, reading.tense, reading.person, bare(reading.enclitics))
    first = ""
    for other in options:
        if (other.lemma, other.stem, other.pos, other.tense, other.person, bare(other.enclitics)) == same:
            for form, own in other.endings:
                if own == case:
                    return replace(reading, vowelled=form)
                first = first or form
    return replace(reading, vowelled=first or reading.vowelled)
