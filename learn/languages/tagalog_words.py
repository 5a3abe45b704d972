"""Tagalog words taken apart: linkers, affixes and reduplication taken off by rule, checked against known words."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache

from learn.languages.base import frequency_list, word_set

_FUNCTION = """
ang ng nang sa si ni kay sina nina kina mga ay na at o pati saka kung kapag pag tuwing habang samantala upang
para dahil sapagkat kasi pagkat ngunit pero subalit datapwat bagaman bagamat kahit maging man kundi bago matapos
pagkatapos hanggang mula buhat simula ayon tungkol hinggil ukol patungo kaysa gaya tulad parang tila bilang
liban bukod pamamagitan halip kabilang naging nagiging pagiging lalo ako ikaw ka siya tayo kami kayo sila ko mo
niya natin namin ninyo nila akin iyo kanya kaniya atin amin inyo kanila nito niyan niyon noon dito diyan doon
rito riyan roon ito iyan iyon yan yon yun yung yaon ganito ganyan ganoon gayon heto hayan hayun sarili sino ano
alin kanino saan kailan bakit paano papaano gaano ilan magkano hindi di huwag wag wala walang may mayroon meron
oo opo po ho ba pa naman din rin lang lamang nga daw raw yata kaya pala sana muna tuloy nawa dapat puwede pwede
maaari gusto ayaw nais ibig kailangan lahat bawat iba marami kaunti konti isa dalawa tatlo apat lima anim pito
walo siyam sampu halos mas higit masyado sobra napaka medyo talaga mismo muli ulit uli noong nasa kapwa kapuwa
iilan iisa mahigit marahil baka siguro
"""


@cache
def function_words() -> frozenset[str]:
    """Markers, pronouns, particles, prepositions, conjunctions, demonstratives, modals."""
    return frozenset(_FUNCTION.split())


@cache
def dictionary() -> dict[str, str]:
    """Simplemma's Tagalog dictionary without the accents of its entries."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    words: dict[str, str] = {}
    for key, value in DefaultDictionaryFactory().get_dictionary("tl").items():
        words.setdefault(unaccented(key), unaccented(value))
    return words


def unaccented(word: str | bytes) -> str:
    """A word without the accents that only dictionaries write; ñ stays."""
    text = word.decode("utf-8") if isinstance(word, bytes) else word
    if text.isascii():
        return text
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn" or c == "\u0303")
    return unicodedata.normalize("NFC", plain)


@cache
def _dictionary_words() -> frozenset[str]:
    """Words that are dictionary forms, in lower case."""
    return frozenset(value for value in dictionary().values() if value.islower())


def zipf(word: str) -> float:
    """Frequency of a word, log10 per thousand million, 0 when unknown."""
    frequency = frequency_list("tl").get(word)
    return math.log10(frequency) + 9 if frequency else 0.0


def is_word(word: str) -> bool:
    """Whether a word is in a dictionary or in use."""
    return word in dictionary() or word in frequency_list("tl")


@cache
def headword(word: str) -> str:
    """A folded word without linker (-ng, -g) and without contracted at and ay ('t, 'y)."""
    base = re.sub("'[ty]$", "", word)
    if base != word:
        # A contraction may have swallowed the n before it: ngayo't, kahapo'y.
        return base + "n" if not is_word(base) and is_word(base + "n") else base
    return without_linker(word)


def without_linker(word: str) -> str:  # noqa: PLR0911 (one step a rule)
    """A folded word without its linker: magandang, bulkang; words that end in ng by themselves stay."""
    if not re.search("[aeiou]ng$", word) or len(word) < 4 or word in function_words():
        return word
    superlative = re.fullmatch("((?:pinaka|napaka)-?)(.{4,})", word)
    if superlative:
        return superlative[1] + without_linker(superlative[2])
    vowel, nasal = word[:-2], word[:-1]
    closed = [base for base in (vowel, nasal) if base in function_words()]
    if closed:
        return max(closed, key=zipf)
    listed = dictionary().get(word)
    options = [base for base in (vowel, nasal) if is_word(base)]
    best = max(options, key=lambda base: (zipf(base), base in dictionary()), default="")
    if listed == word:
        # A dictionary form that ends in ng by itself, unless that of the same letters is much more frequent.
        return best if best in dictionary() and zipf(best) > zipf(word) + 0.1 else word
    if options:
        english = word.endswith("ing") and frequency_list("en").get(word, 0.0) > 1e-6
        return word if english and zipf(best) < zipf(word) else best
    weights = {base: rooted(base)[1] for base in (word, vowel, nasal)}
    if not max(weights.values()) and word.endswith("ing") and word in frequency_list("en"):
        return word
    if any(form in _dictionary_words() for form in layers(word)) and not weights[vowel] and not weights[nasal]:
        return word
    # Of a word in none of the lists, that form is taken whose root is the likeliest.
    best = max(weights, key=lambda base: (weights[base], base == vowel))
    return (
        word
        if (best == word and is_word(word)) or weights[word] > weights[vowel] + 1
        else vowel
        if best == word
        else best
    )


COPY = r"((?:ng|[^aeiou])?[aeiou])\1"
"""The first consonant and vowel, said twice."""
_ROOT = re.compile("[aeiou].{2,}|(?:ng|[^aeiou]|[^aeiou][rlwy])[aeiou](?:.{2,}|[aeiou])")
"""A root begins with at most one consonant, or two in loans, and is longer than one closed syllable."""

_NO_ROOTS = word_set("daw raw rin din mas para kasi nang yata ang isa sana pala lang naman noon roon mula muna nawa")
"""Function words that no other word is made of."""

_PREFIX_TEXT = """
ipinagpa ipinakipag ipinag ipinaki ipinang ipina ipagpa ipag ipaki ipa ikina ika ini isina isi i pinagpa isasa
pinagka pinag pina nagpapa magpapa nagpaka magpaka nagpa magpa nagka magka nag mag nakapagpa makapagpa nakapag
makapag nakipag makipag nakikipag makikipag nakiki makiki naki maki nakaka makaka naka maka napapa mapapa mapang
mapan mapam napag mapag naipag maipag naipa maipa naiba nai mai napa mapa na ma um in ni nanga pagpapa pagkaka
pagka pag pakikipag pakiki paki pinaka napaka pagsasa tagapag taga tag ka pa sang kasing sing magkasing mala di
kapag kasi
"""
_PREFIXES = tuple(_PREFIX_TEXT.split())

_NASAL_PREFIXES = tuple(
    (prefix + nasal, initials)
    for prefix in ("na", "ma", "pa", "ipa", "mapa", "napa", "kapa", "ipina", "pina")
    for nasal, initials in (("m", "pb"), ("n", "tdsl"), ("ng", "k"), ("ng", ""))
)


def layers(word: str) -> set[str]:  # noqa: PLR0912 (one step a kind of affix)
    """What a word can be with one affix, reduplication or infix taken off."""
    found: set[str] = set()
    hyphen = re.fullmatch("(.+?)-(.+)", word)
    if hyphen:
        first, second = hyphen.groups()
        if first == second or second.endswith(first) or first + "ng" == second:
            found.add(second)
        if first in _PREFIXES or first == opening(second) or first in {"mang", "nang", "pang"}:
            found.add(second)
        if len(first) > 3 and first.endswith(second):
            found.add(second)  # paulit-ulit, araw-araw
        return found
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if prefix in {"um", "in"} and rest[:1] not in {*"aeiou"}:
            continue
        if rest != word:
            found.add(rest)
            if rest[:1] == "r" and prefix[-1:] in "aeiou":
                found.add("d" + rest[1:])
    for prefix, initials in _NASAL_PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word:
            found |= {initial + rest for initial in initials or ("",)}
            # Reduplicated after the nasal: mananaliksik, pangangailangan, mamamayan.
            nasal = prefix[-2:] if prefix.endswith("ng") else prefix[-1]
            doubled = re.fullmatch(rf"([aeiou]){nasal}(\1.+)", rest)
            if doubled:
                found |= {initial + doubled[2] for initial in initials or ("",)}
    infix = re.fullmatch("([^aeiou]|[pbtdkg][rl]|ng)(um|in)([aeiou].+)", word)
    if infix:
        found.add(infix[1] + infix[3])
    double = re.fullmatch("((?:ng|[^aeiou])?[aeiou])((?:ng|[^aeiou])?[aeiou].*)", word)
    if double:
        onset = double[1]
        if double[2].startswith(onset) or (onset[0] == "d" and double[2].startswith("r" + onset[1:])):
            found.add(double[2] if double[2].startswith(onset) else "d" + double[2][1:])
    cluster = re.fullmatch("([^aeiou])([aeiou])(\\1[rl]\\2.+)", word)
    if cluster:
        found.add(cluster[3])  # mag-po-proseso, without its hyphens
    for suffix in ("hin", "han", "nin", "nan", "in", "an"):
        base = word.removesuffix(suffix)
        if base != word and len(base) > 2:
            found |= suffixless(base)
    return found


def suffixless(base: str) -> set[str]:
    """What a stem can be without the changes that a suffix brings: o to u, e to i, d to r, a vowel lost."""
    found = {base}
    last = re.fullmatch("(.*)u([^aeiou]*)", base)
    if last:
        found.add(f"{last[1]}o{last[2]}")
        before = re.fullmatch("(.*)u([^aeiou]+)", last[1])
        if before:
            found.add(f"{before[1]}o{before[2]}o{last[2]}")
    last = re.fullmatch("(.*)i([^aeiou]*)", base)
    if last:
        found.add(f"{last[1]}e{last[2]}")
    if base.endswith("r"):
        found |= {form[:-1] + "d" for form in set(found)}
    syncope = re.fullmatch("(.*[aeiou][^aeiou]*?)([^aeiou])([^aeiou])", base)
    if syncope and not base.endswith("ng"):
        found |= {f"{syncope[1]}{syncope[2]}{vowel}{syncope[3]}" for vowel in "aio"}
    if base[-1] not in "aeiou":
        found.add(base + "a")
    return found


_IRREGULAR = {
    "tignan": "tingin", "tingnan": "tingin", "bigyan": "bigay", "lagyan": "lagay", "sundin": "sunod",
    "sundan": "sunod", "dalhin": "dala", "dalhan": "dala", "kunin": "kuha", "kunan": "kuha",
    "bilhin": "bili", "bilhan": "bili", "gawin": "gawa", "sabihin": "sabi", "buksan": "bukas",
    "takpan": "takip", "datnan": "dating", "dinggin": "dinig", "hagkan": "halik", "asahan": "asa",
    "tamnan": "tanim", "labhan": "laba", "palitan": "palit", "kanin": "kain", "naging": "maging",
    "maging": "maging", "nakaraan": "daan", "nakalipas": "lipas", "tauhan": "tao",
    "namatayan": "patay", "kalakhan": "laki", "nanganganib": "panganib", "manganib": "panganib",
    "nakikinabang": "pakinabang", "makinabang": "pakinabang", "makikinabang": "pakinabang",
}  # fmt: skip
"""Verbs that lose more of their root than the rules give back."""


_WHOLE = word_set(
    """
    pinuno kinabukasan nilalaman hinaharap tinapay binata sinulid kinatawan ginoo pinsan umaga kapakanan
    pakinabang pangako panganib pantalon manika magisa katamtaman kababalaghan saakin pampanga marahil tungkulin
    naturan kaliwa bangin sinigang tinola kinalaman binhi sining gining hininga hinala sinta tinig magulang
    mag-asawa mag-ina mag-aaral mag-anak lalaki babae tatay
    """
)
"""Words that are listed as they stand: nouns that look like verbs, or only look as if they had an affix."""


def root(word: str) -> str:
    """The root of a folded word without linker, "" where no affix can be taken off for sure."""
    return rooted(word)[0]


@cache
def rooted(word: str) -> tuple[str, float]:  # noqa: PLR0911 (one step a rule)
    """The root of a word and how likely it is: ("", 0) where none is likely."""
    if word in _IRREGULAR:
        return _IRREGULAR[word], 9.0
    if word in function_words() or word in _WHOLE:
        return "", 0.0
    superlative = re.fullmatch("(?:pinaka|napaka)(-?)(.{3,})", word)
    if superlative and (superlative[1] or is_quality(superlative[2])):
        return root(superlative[2]) or superlative[2], 5.0
    twice = re.fullmatch(r".*?(.{3,})(?:ng)?-(\1.*)", word)
    if twice:
        return root(twice[2]) or twice[2], 5.0  # isa-isa, paulit-ulit, kapaki-pakinabang
    english = re.fullmatch("((?:[a-z]+-)+)([a-z]{3,})", word)
    if (
        english
        and all(affixed(part, english[2]) for part in english[1][:-1].split("-"))
        and english[2] not in dictionary()
        and frequency_list("en").get(english[2], 0.0) > 1e-6
    ):
        return english[2], 5.0  # nag-o-optimize
    found: dict[str, int] = {}
    layer = {word}
    for depth in range(1, 6):
        layer = {
            form for base in layer for form in layers(base) if len(form) > 2 and form not in found and form != word
        }
        found |= dict.fromkeys(layer, depth)
    best = max(sorted(found), key=lambda form: weight(form, found[form]), default="")
    likely = weight(best, found[best]) if best else 0.0
    listed = dictionary().get(word, word)
    if listed != word and listed in found and weight(listed, 1) > 0:
        return _IRREGULAR.get(listed) or rooted(listed)[0] or listed, max(likely, weight(listed, 1))
    # A word in use from a root that is not, unless only the root is in the dictionary: paglago, of lago.
    unused = not zipf(best) and is_word(word) and (word in _dictionary_words() or best not in _dictionary_words())
    unused = unused or (not zipf(best) and len(best) < 5 and word.startswith(best))  # human is not of huma
    if likely <= 0 or unused or (word in _dictionary_words() and zipf(word) > zipf(best) + 1):
        return "", 0.0  # a frequent word that only looks like one with affixes: init, nanay
    return _IRREGULAR.get(best, best), likely


def is_quality(word: str) -> bool:
    """Whether a word is an adjective, as far as its form and frequency tell: mahusay, husay (mahusay), una."""
    return (word.startswith("ma") and is_word(word)) or is_word("ma" + word) or zipf(word) > 4.5


def affixed(part: str, english: str) -> bool:
    """Whether what stands before the hyphen of an English word is an affix: na-, o- of optimize, ipino- of post."""
    if part in _PREFIXES or part in {"mang", "nang", "pang"}:
        return True
    copy = opening(english)
    if part.endswith(copy) and (part == copy or part.removesuffix(copy) in _PREFIXES):
        return True
    infixed = re.fullmatch("i?([^aeiou]?)(?:in|um)([aeiou])", part)
    return infixed is not None and infixed[1] + infixed[2] == copy


def shown_root(head: str) -> str:
    """The root that a card names: that of the affix rules, and of nouns and adjectives that are words as they stand."""
    base = _SHOWN.get(head) or root(head) or head
    instrument = re.fullmatch("pa(?:m(?=[pb])|n(?=[dtlrs])|ng(?=[gkhmnwyaeiou]))(.{4,})", base)
    if instrument and base not in _WHOLE and instrument[1] in dictionary() and zipf(instrument[1]) > 3.5:
        base = root(instrument[1]) or instrument[1]
    return base if base != head else ""


_SHOWN = {
    "nilalaman": "laman", "kinabukasan": "bukas", "hinaharap": "harap", "mag-aaral": "aral", "mag-asawa": "asawa",
    "mag-ina": "ina", "mag-anak": "anak", "magulang": "gulang", "tungkulin": "tungkol", "naturan": "turing",
    "nagmula": "mula", "nagmumula": "mula", "magmula": "mula", "magmumula": "mula", "pinagmulan": "mula",
    "pinagmumulan": "mula", "pinanggalingan": "galing", "kapaki-pakinabang": "pakinabang",
}  # fmt: skip
"""Roots of words that are lemmas themselves, or are made of a function word."""


def weight(form: str, depth: int) -> float:
    """How likely a form is the root of the word that it was got from by taking off so many affixes."""
    frequency = zipf(form)
    listed = form in _dictionary_words()
    if not _ROOT.fullmatch(form) or form in _NO_ROOTS or (len(form) == 3 and frequency < 4):
        return -1.0
    english = frequency_list("en").get(form, 0.0)
    if not listed and english > 1e-5:
        return 3.0 if len(form) > 5 else -1.0
    if (
        (not listed and frequency < 3)
        or (not frequency and form[0] == "d")
        or (form.endswith("ng") and form[:-2] in function_words())
    ):
        return -1.0
    derived = 1.5 if layered(form) else 0.0
    if re.match(COPY, form) and any(
        base in _dictionary_words() for base in layers(form) if len(base) > 3 and form.endswith(base)
    ):
        derived = 3.0  # lumalaki is of laki, "size", not of lalaki, "man"
    return frequency + listed + 0.7 * min(len(form), 6) - 0.3 * depth - derived - 2.5


@cache
def layered(form: str) -> bool:
    """Whether a form still looks like one with an affix, and what is left without it is frequent."""
    return any(len(base) > 3 and base in _dictionary_words() and zipf(base) > zipf(form) - 0.5 for base in layers(form))


_VERB = re.compile(
    "(?:ng|[^aeiou])?um[aeiou]|i?(?:ng|[^aeiou]|[pbtdkg][rl])in[aeiou]|in[aeiou]|ini|nag|mag|naka|maka|naki|maki|napa|mapa|nai|mai"
    "|ni[lrwy]|mam[aeiou](?!m)|mang?[aeiou](?!ng?)|ipa|ipi|ika|pinag|na[^k]|nang|mang|i-|in-|ma-|na-|mai-"
)
"""How verbs start: infixes -um- and -in-, and the prefixes that only verbs have."""


def is_verb(word: str) -> bool:
    """Whether a word with affixes starts like a verb."""
    return _VERB.match(word) is not None and not word.startswith("pinaka") and word not in ADJECTIVES


def opening(base: str) -> str:
    """The first consonant and vowel of a word, which reduplication repeats."""
    match = re.match("(?:ng|[^aeiou])?[aeiou]", base)
    return match[0] if match else ""


ADJECTIVES = word_set(
    "makapangyarihan makabago makabayan makatao makatotohanan makasaysayan natatangi nararapat mapanganib mapanlinlang"
)
"""Adjectives that start like verbs."""

_VARIANTS = {"rin": "din", "raw": "daw", "roon": "doon", "rito": "dito", "riyan": "diyan", "roo'y": "doon"}


@cache
def lemma_of(word: str) -> str:  # noqa: PLR0911 (one step a rule)
    """The lemma of a folded word without linker: of a verb the root, of an adjective its plain form."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in ADJECTIVES:
        return word
    if word in function_words():
        return _VARIANTS.get(word, word)
    superlative = re.fullmatch("(pinaka|napaka)-?(.{3,})", word)
    if superlative:
        quality = superlative[2]
        if quality.startswith("ma") and is_word(quality):
            return lemma_of(quality)
        return "ma" + quality if is_word("ma" + quality) else quality
    base = root(word)
    if not base:
        return word
    if "-" in word:
        return base
    suffixed = word.endswith(("in", "an")) and not base.endswith(("in", "an"))
    if word.startswith("ma") and not suffixed:
        adjective = zipf("na" + base) < 3.5  # verbs with ma- have a past with na-
        if word == "ma" + base and is_word(word):
            return word if adjective else base  # mainit, "hot", but makita, "to see"
        if adjective and re.match("ma" + COPY, word) and word == "ma" + opening(base) + base and is_word("ma" + base):
            return "ma" + base  # a plural: maiinit
    if (word not in _WHOLE and _VERB.match(word)) or (suffixed and re.match("ma|.{3,}in$", word)):
        return base
    if re.match("pag(?!.*an$)", word) or (word == "pa" + base and word not in _dictionary_words()):
        return base
    return base if word == opening(base) + base and dictionary().get(word) == base else word
