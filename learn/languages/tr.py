"""Turkish: dotted and dotless i, names with an apostrophe, infinitives of verbs, and adjectives with -lı and -sız."""

from __future__ import annotations

import re
from typing import ClassVar

from learn.languages.base import Token, frequency_list, listed_form, word_set
from learn.languages.cased import Cased, paired

EXAMPLES = (
    "Yaşlı fenerci her akşam ışığı yakıyordu.",
    "İstanbul’da yağmur yağıyor ama Ankara’ya kar yağdı.",
    "Çocuklar denizin kıyısında oynarken yaşlı balıkçılar ağlarını onarıyor ve şarkı söylüyordu.",
    "Irmak çok derin olduğu için karşıya geçemedik.",
    "Bu kitabı kimin yazdığını bilmiyorum.",
    "1950 yılında köyden ayrıldı ve bir daha dönmedi.",
    "“Işığı gördün mü?” diye sordu çocuk.",
)

_FUNCTION = """
bir bu şu o bunlar şunlar onlar bunu şunu onu buna şuna ona bunun şunun onun bunda onda şunda bundan ondan şundan
bununla onunla bunları onları onlara onların onlardan bunların ben beni bana benim bende benden benimle sen seni sana
senin sende senden seninle biz bizi bize bizim bizde bizden siz sizi size sizin sizde sizden kendi kendisi kendini
kendine kendisini kendisine kendileri kim kimi kime kimin kimse kimseyi kimsenin ne neyi neye neden niçin niye nasıl
nerede nereye nereden nere hangi hangisi kaç ne zaman her herkes herkesi herkesin herkese hepsi hepsini hep hiç hiçbir
hiçbiri bazı bazıları birkaç birçok bütün tüm başka öteki öbür diğer aynı böyle şöyle öyle biri birisi bir şey şey
ve veya ya da ile ama fakat ancak yalnız lakin çünkü eğer ise ki hem de ta dahi oysa halbuki yoksa madem meğer sanki
için gibi kadar göre karşı doğru rağmen dolayı beri önce sonra dek değin üzere sadece
üzerinde üzerine üzerinden üstünde üstüne altında altına içinde içine içinden arasında arasına arasından önünde önüne
önünden arkasında arkasına arkasından yanında yanına yanından karşısında hakkında tarafından boyunca dışında
mı mi mu mü mıydı miydi muydu müydü mısın misin musun müsün mıyım miyim mısınız misiniz
değil değildi değildir var vardı vardır varmış yok yoktu yoktur yokmuş idi imiş iken
çok az daha en pek hâlâ hala artık şimdi hemen yine gene bile belki zaten henüz burada buraya buradan burası orada
oraya oradan orası şurada evet hayır diye işte yani birlikte beraber asla elbette başkası başkaları başkasını
üzerine arasından olmak etmek edilmek
"""

_FORMS = """
içindeki:iç üzerindeki:üzer diyor:demek diyordu:demek dedi:demek dedim:demek dediler:demek der:demek derdi:demek
yiyor:yemek yiyordu:yemek yedi:yemek olduğu:olmak olduğunu:olmak oldu:olmak olan:olmak olarak:olmak olur:olmak
olmuş:olmak oluyor:olmak olacak:olmak olsa:olmak olması:olmak olduğundan:olmak olmadı:olmak olmadığı:olmak
insanlar:insan insanların:insan insanları:insan insanlara:insan
"""

_VOICE = r"(?:[ıiuü]?[lnş]|[dt][ıiuü]r|[ıiuüae]r(?=[dtmıiuüae])|[ıiuü]?t)*"
_NEGATION = r"(?:y?[ae]bil)?(?:(?:y?[ae])?m[aeıiuü])?"
_TENSE = (
    r"(?:[ıiuü]?yor|[dt][ıiuü](?!r)|m[ıiuü]ş|y?[ae]c[ae][kğ]|(?!l[ae]r)[aeıiuü]?r(?=$|[ıiuüaelksdm])|(?<=m[ae])z|m[ae]l[ıi]"
    r"|s[ae]|y?[ae]n|[dt][ıiuü][kğ]|m[ae]|y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae]|y?[ae]l[ıi]|y?[ae]y[ıi]m|s[ıiuü]n(?=$|l[ae]r))"
)
_VERBAL = re.compile(rf"(?!l[ae]r){_VOICE}{_NEGATION}{_TENSE}\w*")
"""What follows a verb's stem: voice, negation, tense or participle, and any personal or case ending."""

_DERIVED = re.compile(
    r"(?P<suffix>l[ıiuü](?![ıiuüğk])|s[ıiuü]z|l[ıiuü][kğ]|[cç][ıiuü](?![kğ]))"
    r"(?:l[ae]r|y|n|s|m|d[ae]|d[ıiuü]r|$|[ıiuüae]|yd|lığ|liğ)\w*"
)
"""What makes a new word of a noun: -lı with, -sız without, -lık -ness, -cı who does it."""


class Turkish(Cased):
    """Turkish. A verb's headword is its infinitive; a name's is what stands before the apostrophe."""

    code: ClassVar[str] = "tr"
    name: ClassVar[str] = "Turkish"
    negations: ClassVar = word_set("değil yok")
    negates_after: ClassVar = True
    voice: ClassVar[str] = "tr_TR"
    espeak: ClassVar[str] = "tr"
    functions: ClassVar[frozenset[str]] = frozenset(_FUNCTION.split())
    forms: ClassVar[dict[str, str]] = paired(_FORMS)

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence; the ending of a name stands after an apostrophe."""
        word = text[start:end]
        if re.fullmatch(r"\d[\d.,:]*['’ʼ＇][^\W\d_]+", word):
            return Token(word, start, end, word, word, pos="NUM")
        named = re.fullmatch(r"(?P<name>[^\W\d_].*?)['’ʼ＇](?P<ending>[^\W\d_]+)", word)
        if named and named["name"][0].isupper():
            name = named["name"]
            return Token(word, start, end, name, name, pos="PROPN", stem=name)
        return super().token(text, start, end)

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language, or a form of a verb."""
        return super().is_word(word) or bool(infinitive(word, ""))

    def lemma(self, word: str) -> str:
        """The dictionary form of a word: a verb's infinitive, a noun without its endings."""
        own = self.forms.get(self.fold(word))
        if own:
            return own
        found = listed_form(word, self.code)
        verb = infinitive(word, found)
        if verb:
            return verb
        return noun(word, found) if found else super().lemma(word)


LANGUAGE = Turkish


def infinitive(word: str, listed: str) -> str:
    """The infinitive of a verb form, "" for any other word; `listed` is what simplemma has for the form.

    The longest stem that is a verb's counts, so that yapılıyordu is yapılmak; a negation is no part of it.
    """
    if listed == word and not word.endswith(("mak", "mek")):
        return ""
    plural = re.match("(.+?[^r])l[ae]r", word)
    if plural and listed_form(plural[1], "tr") == plural[1]:
        return ""  # okullar is of okul, and no form of okumak
    least = max(len(listed) - 1, 2) if listed else 3
    negative = ""
    for length in range(len(word) - 1, least - 1, -1):
        begin, rest = word[:length], word[length:]
        if not _VERBAL.fullmatch(rest) or (not listed and len(rest) < 3):
            continue
        across = word[max(length - 2, 0) : length + 1], word[length - 1 : length + 2]
        if not {"lar", "ler"}.isdisjoint(across) and len(listed) < length:
            continue  # çocuklar, veriler
        if not harmonious(begin, rest):
            continue
        # A stem may lose its last vowel before -yor (söyle, söylüyor) and soften its t (et, ediyor).
        stems = [begin]
        if re.match("[ıiuü]yor", rest):
            stems += [begin + "a", begin + "e"]
        if begin.endswith("ed") or begin in {"gid", "tad", "güd"}:
            stems.append(begin[:-1] + "t")
        if rest.startswith("yor") and begin[-1] in "ıiuü" and with_ending(begin[:-1]):
            stems.append(begin[:-1])  # soruyor is sormak, taşıyor taşımak
        stems.sort(key=lambda stem: -frequency_list("tr").get(with_ending(stem), 0.0))
        for stem in stems:
            whole = with_ending(stem)
            if whole and not stem.endswith(("ma", "me", "abil", "ebil")):
                return whole
            negative = negative or whole
    return negative


def with_ending(stem: str) -> str:
    """The infinitive of a verb's stem, "" where simplemma has no such verb."""
    vowels = [c for c in stem if c in _VOWELS]
    if not vowels:
        return ""
    whole = stem + ("mak" if vowels[-1] in _BACK else "mek")
    found = listed_form(whole, "tr")
    return whole if found and (found != whole or _DERIVED_VERB.search(stem)) else ""


def harmonious(stem: str, ending: str) -> bool:
    """Whether the first vowel of an ending goes with the last one of a stem: binanın is no form of binmek."""
    last = [c for c in stem if c in _VOWELS]
    first = next((c for c in ending if c in _VOWELS), "")
    return not last or not first or (last[-1] in _BACK) == (first in _BACK)


def noun(word: str, listed: str) -> str:
    """The dictionary form of a noun or adjective: only its inflection is taken off simplemma's too short forms."""
    # A softened last consonant: meteoroloğu is meteorolog, not meteor.
    for ending in ("", *_ENDINGS):
        stem = word.removesuffix(ending) if ending else ""
        if len(stem) > len(listed) and stem[-1] in _HARD:
            for hard in _HARD[stem[-1]]:
                if listed_form(stem[:-1] + hard, "tr") == stem[:-1] + hard:
                    return stem[:-1] + hard
    frequent = frequency_list("tr")
    for length in range(len(word), len(listed), -1):
        longer = word[:length]
        # A noun made of a verb (giriş) is a word of its own, and so is a compound that simplemma cuts (gökyüzü).
        made = _FROM_VERB.fullmatch(longer, len(listed)) and bool(with_ending(listed))
        if longer in frequent and (made or (listed not in frequent and length <= len(listed) + 2)):
            return longer
    match = _DERIVED.fullmatch(word, len(listed)) if word.startswith(listed) else None
    return listed + match["suffix"].replace("ğ", "k") if match else listed


_FROM_VERB = re.compile("y?[ıiuü]ş|[ıiuü]m|m[ae]|g[ıiuü]|[ıiuü]nt[ıiuü]")
_DERIVED_VERB = re.compile("..(?:l[ae]|[^aeıioöuü])$")
_VOWELS, _BACK = "aeıioöuüâîû", "aıouâû"
_HARD = {"ğ": "kg", "b": "p", "c": "ç", "d": "t"}
_ENDINGS = ("ı", "i", "u", "ü", "a", "e", "ın", "in", "un", "ün", "ını", "ini", "unu", "ünü")
