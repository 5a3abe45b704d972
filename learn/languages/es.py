"""Spanish: pronouns written together with a verb are taken off for its dictionary form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import ClassVar

from learn.languages.base import Token, listed_form, word_set
from learn.languages.cased import Cased, listed, paired

EXAMPLES = (
    "El viejo farero encendía la luz todas las noches.",
    "¿Quieres contarle la verdad a tu hermana?",
    "Dándoselo a su hijo, la mujer se echó a llorar.",
    "Los niños corrían por la playa cuando empezó a llover.",
    "En 1950 salió de Madrid y no volvió nunca.",
    "¡Dígame qué ha pasado con las barcas!",
    "Nadie creía que el pueblo pudiera sobrevivir al invierno.",
)

_FUNCTION = """
el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello
aquellos aquellas yo tú te ti usted ustedes él ella ello ellos ellas nosotros nosotras vosotros vosotras me mí se sí
nos os le les conmigo contigo consigo mi mis tu tus su sus mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos
suyas nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras
que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas donde dónde adonde adónde cuando
cuándo como cómo cuanto cuánto cuanta cuánta cuantos cuántos cuantas cuántas
alguien algo alguno algún alguna algunos algunas nadie nada ninguno ningún ninguna todo toda todos todas otro otra
otros otras mismo misma mismos mismas cada cualquier cualquiera ambos ambas varios varias mucho mucha muchos muchas
poco poca pocos pocas tanto tanta tantos tantas tan demasiado demasiada bastante bastantes más menos tal tales uno
a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
y e o u ni pero sino si porque aunque pues mientras
no muy ya aún todavía también tampoco siempre nunca jamás sólo solo así entonces luego ahora aquí ahí allí allá acá
antes después casi quizá quizás además incluso apenas dentro fuera encima debajo delante detrás cerca lejos
ser estar haber poder deber hay
"""

_FORMS = """
soy:ser eres:ser es:ser somos:ser sois:ser son:ser era:ser eras:ser éramos:ser eran:ser fue:ser fueron:ser fui:ser
fuera:ser sido:ser sea:ser sean:ser será:ser serán:ser sería:ser estoy:estar está:estar están:estar
había:haber habían:haber hubo:haber ha:haber han:haber he:haber hemos:haber haya:haber habrá:haber habría:haber
hay:haber puede:poder pueden:poder podía:poder podían:poder pudo:poder pudieron:poder podrá:poder podría:poder
pudiera:poder debe:deber debía:deber deben:deber debería:deber vino:venir vinieron:venir
vengo:venir salgo:salir predicen:predecir flores:flor
niña:niña niñas:niña rota:roto rotas:roto suma:suma sumas:suma visto:ver
iba:ir iban:ir íbamos:ir va:ir van:ir vamos:ir voy:ir vas:ir ido:ir
"""

_SUBJECTS = listed("que se no yo tú me te le les nos lo quien él ella usted ellos ellas ustedes nadie")
"""Words that a verb follows rather than a noun."""

_PARTICIPLES = paired(
    """
    dicho:decir hecho:hacer puesto:poner visto:ver escrito:escribir abierto:abrir cubierto:cubrir descubierto:descubrir
    roto:romper muerto:morir vuelto:volver devuelto:devolver resuelto:resolver frito:freír impreso:imprimir
    """
)

_CLITICS = r"(?:me|te|se|nos|os|l[eoa]s?)"
_ENCLITIC = re.compile(rf"(?P<verb>.{{2,}}?)(?P<clitics>{_CLITICS}{{1,2}})")
_INFINITIVE = re.compile(r"\w*[aeiáéí]r")
_SHORT = ("dar", "ver", "ser", "oír", "ir")
_GERUND = re.compile(r"\w*(?:[áa]ndo|[ié]éndo|[iy][ée]ndo)")


class Spanish(Cased):
    """Spanish. A verb with pronouns (darle, dándoselo, dígame) has the infinitive as its headword."""

    code: ClassVar[str] = "es"
    name: ClassVar[str] = "Spanish"
    negations: ClassVar = word_set("no sin nunca ni")
    voice: ClassVar[str] = "es_ES"
    espeak: ClassVar[str] = "es"
    functions: ClassVar[frozenset[str]] = listed(_FUNCTION)
    forms: ClassVar[dict[str, str]] = paired(_FORMS)

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence; of a verb with pronouns, `stem` is the verb."""
        token = super().token(text, start, end)
        if token.function or token.pos in {"PROPN", "NUM"}:
            return token
        verb = enclitic(token.text)
        if not verb:
            return token
        stem, lemma = verb
        return Token(
            token.text, start, end, lemma, lemma, pos="VERB", stem=stem, function=self.fold(lemma) in self.functions
        )

    def lemma_after(self, token: Token, before: Sequence[Token], after: str) -> str:  # noqa: ARG002
        """The dictionary form of a content word: baja is bajar after a pronoun, escalones no form of escalonar."""
        plain, lemma = self.fold(token.text), token.lemma
        last = self.fold(before[-1].text) if before else ""
        if re.search("[aei]r$", lemma) and plain.endswith("s") and last != "tú" and not token.stem:
            one = next((o for o in singulars(plain) if listed_form(o, self.code) == o), lemma)
            return one if one not in self.functions else lemma
        if any(t.lemma == "haber" for t in before[-2:]):
            verb = _PARTICIPLES.get(plain) or next(infinitives(plain.removesuffix("do"), "r"), "")
            return verb if verb and (plain in _PARTICIPLES or plain.endswith(("ado", "ido", "ído"))) else lemma
        if last in _SUBJECTS and lemma == plain and plain[-1:] in {"a", "e"}:
            return next(infinitives(plain, "r"), lemma)
        return lemma

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language, perhaps with pronouns."""
        return super().is_word(word) or enclitic(word) is not None

    def lemma(self, word: str) -> str:
        """The dictionary form of a word; of a verb with pronouns, its infinitive."""
        verb = enclitic(word)
        return verb[1] if verb else super().lemma(word)


LANGUAGE = Spanish


def enclitic(word: str) -> tuple[str, str] | None:
    """The verb in a word that ends with pronouns, as it stands and its infinitive; None for any other word.

    Infinitives and gerunds take pronouns freely. An imperative with them has an accent on the third syllable from
    the end or before (dígame), and is one where simplemma lists it with an infinitive.
    """
    plain = word.lower()
    match = _ENCLITIC.fullmatch(plain)
    if not match:
        return None
    verb = match["verb"]
    bare = unaccented(verb)
    if _INFINITIVE.fullmatch(verb):
        # Not carlos or perlas: the verb has to be one, and the whole no other word; simplemma lists levantarse so.
        own = listed_form(plain, "es")
        known = (v for v in (bare, verb) if (len(v) > 3 or v in _SHORT) and listed_form(v, "es") == v)
        return next(((word[: len(verb)], v) for v in known if own in {"", v} or own.endswith("rse")), None)
    if _GERUND.fullmatch(verb):
        lemma = listed_form(bare, "es")
        return (word[: len(verb)], lemma) if lemma.endswith(("r", "ír")) and lemma != bare else None
    if verb == bare or listed_form(plain, "es") == plain:
        return None
    # Of cuéntame, simplemma may list the whole or the form without pronouns; else its diphthong is undone.
    found = [listed_form(plain, "es"), listed_form(bare, "es"), *infinitives(bare, "r")]
    for diphthong, vowel in (("ue", "o"), ("ie", "e"), ("i", "e")):
        found += infinitives(vowel.join(bare.rsplit(diphthong, 1)), "r")
    return next(((word[: len(verb)], lemma) for lemma in found if re.search("[aeií]r$", lemma)), None)


def singulars(word: str) -> Iterator[str]:
    """What a plural can be the plural of: olas, flores, corazones, luces."""
    yield word[:-1]
    if word.endswith("es"):
        base = word[:-2]
        yield base
        yield re.sub("([aeiou])([ns])$", lambda m: m[1].translate(_ACUTE) + m[2], base)
        if base.endswith("c"):
            yield base[:-1] + "z"


def infinitives(stem: str, ending: str) -> Iterator[str]:
    """Infinitives of a present tense's or participle's stem that simplemma has: baja is bajar, ahoga(do) ahogar."""
    vowels = {"a": "a", "e": "ei", "i": "ei", "í": "ei"}.get(stem[-1:], "")
    for vowel in vowels:
        verb = stem[:-1] + vowel + ending
        if listed_form(verb, "es") == verb:
            yield verb


_ACUTE = str.maketrans("aeiou", "áéíóú")


def unaccented(word: str) -> str:
    """A word without acute accents; ñ and ü stay."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace("\u0301", ""))
