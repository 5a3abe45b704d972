"""Hindi: dictionary forms by simplemma and rules for what it misses, readings in ISO 15919 as spoken."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, ClassVar

from learn.languages import joints
from learn.languages.base import Language, Token, dictionary_form, frequency_list, in_letters, word_set
from learn.languages.devanagari import respelt, romanised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.base import Joint


EXAMPLES = (
    "लड़कियाँ पार्क में खेल रही थीं, और लड़के पढ़ रहे थे।",
    "क्या आपने कल की ख़बरें सुनीं?",
    "भारत की राजधानी दिल्ली एक बहुत पुराना शहर है।",
    "हमें अपनी भाषाओं और संस्कृति की रक्षा करनी चाहिए।",
    "माता-पिता ने बच्चों को धीरे-धीरे चलना सिखाया।",
    "2019 में 3 करोड़ लोगों ने AI का इस्तेमाल किया।",
    "बड़े घरों की खिड़कियों से ठंडी हवा आती है।",
)

_ENDING = re.compile("(?:ना|ने|नी|ता|ते|ती|ियाँ|ियां|ियों|ओं|एँ|एं|ों|ें|ा|े|ी|ई|ए|ईं)$")

_NOUN = re.compile("(?:ता|त्व|पन|करण|वट|हट|ाई|ाव|कार|शन|र्ता|ति|टि|ाज्ञा|शाला|ग्रह|कर्म)$")
"""Endings that only nouns have, or nearly."""
_FEMININE = re.compile("(?:ी|ि|ता|वट|हट|ाई|िया|णा|षा|शा|धा|्षा|्ञा|्या|मिका|रणा|ना|भा|त|श|एं|एँ|ाओं|ियों|ियाँ|ियां)$")
"""Endings that most feminine nouns have, and few masculine ones."""
_ADJECTIVE = re.compile(
    "(?:..िक|ीय|..ित|टिव|गत|ृत|प्त|ात्मक|पूर्ण|योग्य|वान|शाली|शील|दार|हीन|रहित|जनक|मय|त्तम|तर|वादी|[^न]कारी|ईला|ीला)$"
    "|^सर्व..+|^(?:नया|अच्छा|बुरा|बड़ा|छोटा|पुराना|लंबा|लम्बा|ऊँचा|ऊंचा|गहरा|हल्का|भारी|तेज़|तेज|धीमा|साफ़|साफ|स्पष्ट|मुख्य|निजी|कठोर|मजबूत"
    "|मज़बूत|विशाल|विविध|निरंतर|उन्नत|प्रत्यक्ष|पूरा|खाली|ख़ाली|सुंदर|आसान|कठिन|मुश्किल|गरम|गर्म|ठंडा|सस्ता|महंगा|महँगा|अमीर|गरीब"
    "|ग़रीब|सही|गलत|ग़लत|सच्चा|झूठा|नीला|लाल|काला|सफेद|सफ़ेद|हरा|पीला|मीठा|कड़वा|चौड़ा|मौलिक|केंद्रीय|स्थानीय|साझा"
    "|सक्रिय|सामान्य|विशेष|आवश्यक|अनिवार्य|संभव|असंभव|वर्तमान|अंतिम|पहला|दूसरा|तीव्र|महत्वपूर्ण"
    "|अत्यधिक|मुक्त|निर्भर|शामिल|सर्वश्रेष्ठ|कानूनी|क़ानूनी|तकनीकी|अनुकूल|व्यापक|सटीक|कोमल|तैयार)$"
)
"""Adjectives by their endings, and the commonest that have none of these."""
_LIKE_ADJECTIVES = word_set(
    "नागरिक सैनिक श्रमिक मालिक वैज्ञानिक गणित संगीत भीत अधिकारी कर्मचारी व्यापारी भिखारी दीवार सरदार अंतर स्तर"
)
"""Nouns that end like adjectives."""

_FUNCTION = """
" का के की को ने से में पर तक पे लिए लिये द्वारा साथ बाद पहले बिना अंदर बाहर ऊपर नीचे सामने पीछे आगे पास बीच ओर
तरफ तरफ़ बारे बजाय अनुसार प्रति दौरान समान जैसे जैसा जैसी अलावा कारण हेतु रूप तौर तहत बावजूद मुताबिक जरिए ज़रिए
जरिये ज़रिये बगैर बग़ैर सिवा सिवाय सहित समेत विरुद्ध अतिरिक्त उपरांत पश्चात इर्द-गिर्द भीतर और या व एवं अथवा
वरना अन्यथा बशर्ते तथा कि जो तो भी ही मगर लेकिन परंतु परन्तु किंतु किन्तु बल्कि क्योंकि चूँकि चूंकि यदि अगर
हालाँकि हालांकि ताकि जब तब जहाँ जहां वहाँ वहां यहाँ यहां कहाँ कहां वहीं यहीं कहीं कभी अभी फिर इसलिए जबकि यानी न
ना नहीं मत मैं हम तू तुम आप वह वो यह ये वे खुद ख़ुद स्वयं अपना अपने अपनी मेरा मेरे मेरी हमारा हमारे हमारी तेरा
तेरे तेरी तुम्हारा तुम्हारे तुम्हारी मुझे मुझ मुझको हमें तुझे तुझ तुम्हें उसे उन्हें इसे इन्हें उस उन इस इन उसका
उसके उसकी उनका उनके उनकी इसका इसके इसकी इनका इनके इनकी उसने उन्होंने इसने इन्होंने मैंने हमने तुमने आपने आपको
आपका आपके आपकी उनको उसको इनको इसको जिसको जिनको किसको हमको तुमको तुमसे आपसे उनसे उससे इससे इनसे उसमें इसमें उनमें
इनमें उसपर इसपर मुझसे हमसे जिस जिन जिसे जिन्हें जिसने जिन्होंने जिसका जिसके जिसकी जिनका जिनके जिनकी जिससे किससे किनसे जिनसे
जिसमें जिनमें जिसपर किस किन किसे किसने किसका किसके किसकी किसी किन्हीं कौन क्या कोई कुछ क्यों कैसे कैसा कैसी
कितना कितने कितनी इतना इतने इतनी उतना उतने उतनी जितना जितने जितनी ऐसा ऐसे ऐसी वैसा वैसे वैसी वही यही उसी इसी
उन्हीं इन्हीं दोनों सभी सब हर प्रत्येक कई अन्य एक दो बहुत काफी काफ़ी सिर्फ सिर्फ़ केवल मात्र अब तरह सबसे सबको
सबका सबके सबकी सबने लगभग ज्यादा ज़्यादा ज्यादातर ज़्यादातर अधिकतर अधिक कम थोड़ा थोड़े थोड़ी महज महज़ भर संबंधी
खिलाफ ख़िलाफ़ अपेक्षा वजह आदि इत्यादि चाहे मानो अतः बेहद अत्यंत जैसेकि है हैं हूँ हूं हो था थे थी थीं होना होता
होते होती होतीं हुआ हुए हुई हुईं होगा होंगे होगी होंगी होने हों होकर रहा रहे रही रहीं सकता सकते सकती सकतीं सका
सके सकी सकें सकूँ सकेंगे सकेगा सकेगी चुका चुके चुकी चाहिए चाहिये गया गए गये गई गयी गईं जाता जाते जाती जातीं जाए
जाएँ जाएं जाएगा जाएगी जाएंगे जाएँगे जाना जाने जा पाता पाते पाती पाया पाए वाला वाले वाली वालों
"""

_NUMERALS = word_set(
    """
    तीन चार पाँच पांच छह छः छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस
    पचास साठ सत्तर अस्सी नब्बे सौ हज़ार हजार लाख करोड़ अरब खरब मिलियन बिलियन ट्रिलियन डेढ़ ढाई
    """
)

_SPECIAL = {
    "मानो": "मानो",
    "बजे": "बजे",
    "चाहे": "चाहे",
    "है": "है",
    "हैं": "है",
    "हूँ": "है",
    "हूं": "है",
    "था": "था",
    "थे": "था",
    "थी": "था",
    "थीं": "था",
}
"""The copula is listed by tense: है for the present, था for the past."""


_BEFORE_KARNA = word_set(
    """
    एकत्र इकट्ठा हासिल प्राप्त प्रदान शुरू ख़त्म खत्म पैदा पेश दाखिल दाख़िल जारी बरकरार बरक़रार महसूस याद तय इस्तेमाल
    इंतज़ार इंतजार कोशिश मजबूर ज़ाहिर जाहिर साबित शामिल स्वीकार इनकार इन्कार पसंद हल बर्दाश्त गिरफ्तार गिरफ़्तार माफ़ माफ
    ग्रहण धारण वहन
    """
)
"""Words that hardly stand but before करना, and make one verb with it; those learned with it are "एकत्र करना"."""

_BOUND = {
    ("हवाई", "अड्डा"), ("हवाई", "जहाज"), ("हवाई", "जहाज़"), ("दूसरा", "ओर"), ("दूसरा", "तरफ"), ("दूसरा", "तरफ़"),
    ("एक", "ओर"), ("एक", "तरफ"), ("एक", "तरफ़"), ("चारों", "ओर"), ("गैर", "सरकारी"),
}  # fmt: skip
"""Words written apart that are one in meaning, by their headwords."""


class Hindi(Language):
    """Hindi. Verbs are listed by the infinitive, nouns and adjectives by the (masculine) direct singular.

    Readings are in ISO 15919 letters, but as the word is spoken: without the vowels that writing has and
    speech drops ("loktantra", ISO by the letter "lōkataṁtra"), with e and o for the always long ē and ō, and
    with the nasal that an anusvara stands for.
    """

    code: ClassVar[str] = "hi"
    name: ClassVar[str] = "Hindi"
    negations: ClassVar = word_set("नहीं न ना मत बिना गैर बगैर")
    negates_after: ClassVar = True
    voice: ClassVar[str] = "hi_IN"
    espeak: ClassVar[str] = "hi"
    romanisation: ClassVar[str] = "ISO 15919, as spoken"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Mangal")
    script: ClassVar[str] = "Deva"

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence with dictionary forms and readings."""
        spans = self.spans(text)
        words = [text[start:end] for start, end in spans]
        tokens: list[Token] = []
        for i, (start, end) in enumerate(spans):
            token = self.foreign(words[i], start, end)
            if token is None:
                # A neighbour behind punctuation is none.
                before = words[i - 1] if i and text[spans[i - 1][1] : start].isspace() else ""
                after = words[i + 1] if i + 1 < len(words) and text[end : spans[i + 1][0]].isspace() else ""
                if after in {"नहीं", "न"} and i + 2 < len(words):
                    after = words[i + 2]
                lemma = in_context(normal(words[i]), normal(before), normal(after))
                pos = part_of_speech(lemma)
                token = Token(
                    words[i],
                    start,
                    end,
                    lemma,
                    lemma,
                    reading=spoken(words[i]),
                    headword_reading=spoken(lemma),
                    pos=pos or ("NUM" if normal(words[i]) in _NUMERALS else ""),
                    function=is_function(normal(words[i]), lemma, before_verb(tokens) if before else None),
                )
            tokens.append(token)
        return tuple(tokens)

    def bound(self, first: Token, second: Token) -> bool:
        """Nouns that hardly stand but before करना (एकत्र करना), what योग्य follows, and some expressions."""
        if second.headword == "करना":
            return first.headword in _BEFORE_KARNA
        if second.headword == "योग्य":
            return not (first.function or first.pos in {"PROPN", "NUM", "VERB"})
        return (first.headword, second.headword) in _BOUND

    def phrase(self, tokens: Sequence[Token], text: str) -> str:
        """An expression; one that ends in a verb has that in its dictionary form: खुलासा करना."""
        last = tokens[-1]
        shown = super().phrase(tokens, text)
        if _told_by_last(tokens):
            return shown.removesuffix(last.text) + last.headword
        return shown

    def phrase_reading(self, tokens: Sequence[Token], text: str) -> str:
        """How `phrase` is read aloud, the verb at its end in its dictionary form."""
        last = tokens[-1]
        if _told_by_last(tokens):
            return f"{super().phrase_reading(tokens[:-1], text)} {last.headword_reading}"
        return super().phrase_reading(tokens, text)

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (tokens say it all)
        """Genitives and their noun, the last argument and its verb."""
        return tuple(joints.hindi(tokens, self.fold))

    def function_words(self) -> frozenset[str]:
        """Postpositions, conjunctions, particles, pronouns, quantifiers, auxiliaries, in all forms."""
        return _function_words()

    def reading(self, tokens: tuple[Token, ...], text: str) -> str:
        """The sentence romanised, with Latin punctuation."""
        parts, at = [], 0
        for token in tokens:
            parts += [text[at : token.start], token.reading or token.text]
            at = token.end
        line = "".join([*parts, text[at:]]).translate({ord("।"): ".", ord("॥"): "."})
        return re.sub(r"\s+", " ", line).strip()

    def phonetic(self, text: str, reading: str = "") -> str:
        """The reading in Devanagari again, where a virama shows each vowel that is not spoken."""
        return in_letters(respelt(reading, foreign=re.findall(r"[^\W\d_]+", text)) if reading else text)

    def kind(self, word: str) -> str:
        """The part of speech by the ending: an infinitive, an adjective or an abstract noun; else no verb at least."""
        plain = normal(word)
        last = plain.split(" ")[-1]
        if len(last) > 3 and last.endswith("ना") and (" " in plain or part_of_speech(last)):
            return "VERB"
        if _ADJECTIVE.search(last) and last not in _LIKE_ADJECTIVES:
            return "ADJ"
        if not last or last in _function_words():
            return ""
        return "NOUN" if _NOUN.search(last) else "NOMINAL"

    def shape(self, word: str, pos: str = "") -> str:
        """Its ending, which shows gender, number and case, or the infinitive; of a noun also the likely gender."""
        found = _ENDING.search(word)
        ending = found[0] if found else ""
        return f"{ending}-f" if pos in {"NOUN", "NOMINAL"} and _FEMININE.search(word) else ending

    def zipf(self, word: str) -> float:
        """Frequency in the language at large, of the word's most frequent spelling."""
        return max(Language.zipf(self, variant) for variant in variants(normal(word)))

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: without nukta and joiners, anusvara for candrabindu and nasals."""
        return folded_spelling(super().fold(text))


LANGUAGE = Hindi


def _told_by_last(tokens: Sequence[Token]) -> bool:
    """Whether an expression is listed by the dictionary form of its last word: a verb, or the अड्डा of हवाई अड्डे."""
    last = tokens[-1]
    if len(tokens) == 1 or last.headword == last.text or last.function:
        return False
    return last.headword.endswith("ना") or (tokens[-2].headword, last.headword) in _BOUND


_PARTICLES = word_set("नहीं न ना ही भी तो मत")
"""What can stand between a verb and its auxiliary."""

_AFTER_VERB = word_set("जाना पाना रहना")
"""Auxiliaries after a verb's stem or participle, and full verbs elsewhere: हो गया, but घर गया."""

_VECTORS = word_set("देना लेना डालना बैठना उठना पड़ना रखना")
"""Verbs that only colour the bare stem before them: मचा दी, कर डाला."""


def before_verb(tokens: Sequence[Token]) -> Token | None:
    """The last word before a place, particles left out."""
    return next((t for t in reversed(tokens) if normal(t.text) not in _PARTICLES), None)


def is_function(word: str, lemma: str, before: Token | None) -> bool:
    """Whether a word has no meaning of its own where it stands, after the word `before`.

    Verbs that only serve another verb have none: auxiliaries, and the second verb of a compound (vector). करना
    after a noun or adjective stays a word: it is what makes the verb of them, and dictionaries list निर्माण करना.
    """
    form = normal(before.text) if before else ""
    stem = ""  # of the verb before
    if before and before.headword.endswith("ना") and (before.pos == "VERB" or before.headword == "होना"):
        stem = before.headword.removesuffix("ना")
    infinitives = {stem + ending for ending in ("ना", "ने", "नी")}
    if lemma == "करना":
        return word in {"कर", "के"} and bool(stem) and form == stem and not (before and before.function)
    if lemma in _AFTER_VERB:
        return bool(stem) and form not in {*infinitives, stem + "कर"}
    if lemma in _VECTORS and stem and form == stem:
        return True
    if lemma in {"पड़ना", "लगना", "देना"} and stem and form in infinitives:
        return True  # करना पड़ता है, करने लगा, जाने दो
    return word in _function_words() or (word == "लेकर" and form in {"को", "से"})


@cache
def _function_words() -> frozenset[str]:
    return frozenset(normal(word) for word in _FUNCTION.split())


def normal(word: str) -> str:
    """A word in canonical form, without joiners."""
    return unicodedata.normalize("NFC", word).replace("\u200c", "").replace("\u200d", "")


_NASALS = re.compile("[ङञणनम]्(?=[क-भ])|[\u0901]")


def folded_spelling(text: str) -> str:
    """A text with what Hindi spells in several ways made equal: nukta, candrabindu, nasal before a stop."""
    text = unicodedata.normalize("NFD", normal(text)).replace("\u093c", "")
    return unicodedata.normalize("NFC", _NASALS.sub("ं", text))


@cache
def variants(word: str) -> tuple[str, ...]:
    """A word and other spellings of it, the likelier first."""
    found = [word]
    for old, new in (("ं", "ँ"), ("ँ", "ं"), ("\u093c", ""), ("ये", "ए"), ("यी", "ई"), ("न्", "ं"), ("म्", "ं")):
        found += [item.replace(old, new) for item in found if old in item]
    for plain in "जफडढकखग":
        if plain in word and "\u093c" not in word:
            found.append(word.replace(plain, plain + "\u093c"))
    return tuple(dict.fromkeys(normal(item) for item in found))


@cache
def listed(word: str) -> str:
    """The dictionary form that simplemma has for a word or a spelling variant of it, "" where it has none."""
    import simplemma

    for variant in variants(word):
        if simplemma.is_known(variant, lang="hi"):
            return normal(dictionary_form(variant, "hi"))
    return ""


def common(word: str) -> bool:
    """Whether a word is a dictionary form, or frequent."""
    return listed(word) == word or word in frequency_list("hi")


_VERBS = word_set("खाना पकड़ना सूँघना सूंघना")
"""Verbs that the dictionary does not know for such, as for nouns of the same form (खाता "account")."""


@cache
def infinitive(stem: str) -> str:
    """The infinitive of a verb stem, "" where there is none (महीना is none, as there is no महीनता)."""
    verb = stem + "ना"
    forms = {folded_spelling(form) for form in (listed(stem + "ता"), listed(verb), verb)}
    if stem and (len(forms) == 1 or verb in _VERBS):
        return verb
    frequencies = frequency_list("hi")
    seen = verb in frequencies and (stem + "ता" in frequencies or stem + "ते" in frequencies)
    return verb if len(stem) > 2 and not listed(verb) and seen else ""


_VERB_ENDINGS = """
ऊँगा ऊंगा ऊँगी ऊंगी एगा एगी येगा येगी एँगे एंगे एँगी एंगी ूँगा ूंगा ूँगी ूंगी ेगा ेगी ेंगे ेंगी ोगे ोगी इए
इये िए िये ाकर कर के ता ते ती तीं ने नी नीं या ये यी यीं ए ई ईं ऊँ ऊं एँ एं ा े ी ीं ूँ ूं ें ो ओ
"""

_NOUN_ENDINGS = (
    ("ियों", ("ी", "ि")), ("ियाँ", ("ी", "ि")), ("ियां", ("ी", "ि")), ("ाओं", ("ा",)),
    ("ाएँ", ("ा",)), ("ाएं", ("ा",)), ("ुओं", ("ु", "ू")), ("ुएँ", ("ु", "ू")), ("ुएं", ("ु", "ू")),
    ("ईयों", ("ई",)),
    ("इयों", ("ई",)), ("इयाँ", ("ई",)), ("इयां", ("ई",)), ("ओं", ("",)), ("ों", ("", "ा")),
    ("एँ", ("",)), ("एं", ("",)),
    ("ें", ("",)), ("े", ("ा",)),
)  # fmt: skip
"""Plural and oblique endings, and what the direct singular has in their place."""


@cache
def lemma_of(word: str) -> str:  # noqa: PLR0911 (one step a kind)
    """The dictionary form of a word in canonical form, out of context."""
    if word in _SPECIAL:
        return _SPECIAL[word]
    found = listed(word)
    if found and found[0] != word[0] and len(word) > 3 and not {found, word} & {"जाना", "होना", *_function_words()}:
        found = ""  # another word: पकड़ना is none of क़ब्ज़ा
    if found:
        if folded_spelling(found) == folded_spelling(word):
            return word  # the dictionary only spells it otherwise
        if not found.endswith("ना") and (len(found) > len(word) + 1 or found == word + "ा"):
            return word  # a feminine (लेखिका) is no dictionary form of the masculine (लेखक)
        if not found.endswith("ना") and len(word) > 6 and folded_spelling(found)[:-4] not in folded_spelling(word):
            return word  # nor is another word: मैसेडोनिया is none of मैसिडोनिया
        share = frequency_list("hi").get
        if word.endswith("ो") and not found.endswith("ना") and share(word, 0.0) > share(found, 0.0):
            return word  # no vocative (ऑडियो, "audio")
        return like_spelled(found, word)
    return by_rule(word)


def like_spelled(lemma: str, word: str) -> str:
    """The dictionary form with the anusvara or candrabindu of the word."""
    if "ँ" in lemma and "ँ" not in word and "ं" in word:
        return lemma.replace("ँ", "ं")
    return lemma


def by_rule(word: str) -> str:  # noqa: PLR0911 (one step a rule)
    """The dictionary form of a word that simplemma does not know; the word itself where no rule fits."""
    for ending in _VERB_ENDINGS.split():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1 and infinitive(stem):
            return infinitive(stem)
    for ending, singulars in _NOUN_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            for singular in singulars:
                if common(stem + singular):
                    return stem + singular
            if len(ending) > 1:
                return stem + singulars[0]
    plural = re.fullmatch(r"([^-]+[क-ह\u093c])्स", word)
    if plural and (common(plural[1]) or re.search("[कगचजटडणतनपमलशस]र$", plural[1])):
        return plural[1]  # an English plural: मॉडल्स
    if common(word):
        return word
    for feminine, masculine in (("ी", "ा"), ("ई", "या")):
        stem = word.removesuffix(feminine)
        if stem != word and common(stem + masculine):
            return stem + masculine
    return word


_AUXILIARY = re.compile("(रह|सक|चुक|पड़|डाल|बैठ|उठ|गय|गई|गए|जात|जान|जाए|जाएँ|जाएं|जाय|जा$|पात|पान|पाय|पाए|पाई)")
"""What makes the word before it a verb's bare stem."""
_VECTOR = re.compile("(दिय|दिए|दे$|देत|देन|देग|देंग|दी$|दीं$|लिय|लिए$|ले$|लेत|लेन|लेग|लेंग|ली$|लीं$|आय|आए|आई|आत|कर$|करके$|के$|रख|निकल)")
"""What follows a verb's bare stem in compound verbs, but also nouns."""

_AFTER_STEM = re.compile("(दिय|दिए$|दे$|देत|देन|देग|देंग|दी$|दीं$|लिय|लिए$|ले$|लेत|लेन|लेग|लेंग|ली$|लीं$|सक|चुक|रह[ाेी]|पात|पाय)")
"""What follows only a verb's bare stem."""

_STEMS = word_set("कर ले दे आ जा हो")
"""Verb stems that are no other word."""

_BEFORE_NOUN = re.compile("(की|के|का|अपनी|अपने|अपना|एक|इस|उस|इन|उन|यह|ये|कोई|कुछ|कई|सभी|हर|और|[^ ]*(ी|ों|ीय|िक|इत|ित))$")


def in_context(word: str, before: str, after: str) -> str:  # noqa: PLR0911 (one step a kind)
    """The dictionary form of a word between its neighbours in the same phrase ("" where there is none)."""
    if word == "की" and before and re.fullmatch("|है|हैं|थी|थीं|गई|गयी|गईं|जा|जाती|जानी|जाए|जाएगी|हो|होगी", after):
        return "करना"  # "घोषणा की"; elsewhere it is the genitive
    lemma = lemma_of(word)
    if word in _function_words():
        return lemma
    verb = infinitive(word)
    if verb and word.endswith("ा") and _AFTER_STEM.match(after):
        return verb  # लगा दी is of लगाना, लगा alone of लगना
    if verb and listed(word) in {"", word, verb}:
        # The bare stem of a verb, or the noun of the same form: खेल रहा, but खेल में.
        noun = listed(word) == word or word in frequency_list("hi")
        if word in _STEMS or _AUXILIARY.match(after) or (listed(word) == verb and _VECTOR.match(after)) or not noun:
            return verb
        return word
    if lemma == infinitive(lemma.removesuffix("ना")) and not _AUXILIARY.match(after):
        # A plural noun, or the verb's form for "may they …", which ends a clause: माँगें बढ़ती हैं.
        noun_form = re.sub("(ें|ों)$", "", word)
        clause_end = after in {"", "और", "या", "तो", "कि", "ताकि"}
        if noun_form != word and common(noun_form) and (not clause_end or _BEFORE_NOUN.match(before)):
            return noun_form
    return lemma


@cache
def spoken(word: str) -> str:
    """A word romanised with what its spelling may leave out: the nasal vowels that an anusvara stands for, and nuktas.

    आंख is read like आँख, but शांति as it is; फैसला like फ़ैसला, but राज as it is.
    """
    plain = with_nukta(normal(word))
    nasal = plain.replace("ं", "ँ")
    return romanised(nasal if nasal != plain and nasalised(plain, nasal) else plain)


def nasalised(plain: str, nasal: str) -> bool:
    """Whether the dictionary writes a candrabindu for the anusvara of a word."""
    import simplemma

    if plain.startswith("अंग्रे"):
        return False
    lemma = lemma_of(plain)
    return any(simplemma.is_known(form, lang="hi") for form in (nasal, lemma.replace("ं", "ँ"))) or "ँ" in listed(plain)


_OWN = word_set("राज जंग जाती जाया जीना जीने जीन गज जात जार जद जन जिन फन फल सफल असफल गुफा क्षेत्रफल विस्फोट ज फ")
"""Words without nukta that are others than those with it."""


def with_nukta(word: str) -> str:
    """A word with the nukta of z and f where writers often leave it out."""
    import simplemma

    if "\u093c" in word or not re.search("[जफ]", word) or word in _OWN:
        return word
    # Only foreign words have फ before r or l, or these vowels.
    word = re.sub("फ" if re.search("[ॉऑ]", word) else "फ(?=्[रल])", "फ\u093c", word)
    for at in [m.start() + 1 for m in re.finditer("[जफ]", word)]:
        variant = f"{word[:at]}\u093c{word[at:]}"
        if simplemma.is_known(variant, lang="hi"):
            return variant
    base = lemma_of(word) if lemma_of(word) != word else word.removesuffix("ी")
    if base not in _OWN | {word}:
        marked = with_nukta(base)
        if marked != base and word.startswith(base[:-1]):
            for at in [m.start() for m in re.finditer("\u093c", marked)]:
                word = f"{word[:at]}\u093c{word[at:]}"
    return word


def part_of_speech(lemma: str) -> str:
    """VERB for an infinitive, otherwise unknown."""
    return "VERB" if lemma.endswith("ना") and infinitive(lemma.removesuffix("ना")) else ""
