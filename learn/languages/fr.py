"""French: elided words, and pronouns after a hyphen, are words of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from learn.languages.base import Span, Token, listed_form, word_set
from learn.languages.cased import Cased, listed, paired

EXAMPLES = (
    "L’homme qu’il voit aujourd’hui lit le journal d’hier.",
    "Les enfants jouent dans la cour de l’école.",
    "Nous n’avons pas encore mangé, dit-elle.",
    "Quand il pleut, elle reste à la maison.",
    "Y a-t-il un bateau dans le port ?",
    "Elle a acheté 12 pommes et une baguette à Marseille.",
    "J’ai rendez-vous avec le gardien du phare cet été.",
)

_FUNCTION = """
le la les l' un une des du de d' à au aux ce cet cette ces c' ça cela ceci celui celle ceux celles
mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien mienne tien tienne sien sienne
je j' tu t' te il elle on nous vous ils elles me m' moi toi se s' soi lui eux y en
qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quel quelle quels quelles
quelque quelques quelqu' chaque chacun chacune aucun aucune nul nulle tout toute tous toutes autre autres même mêmes
tel telle tels telles plusieurs certains certaines rien personne
dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après devant derrière dès jusque jusqu'
selon malgré parmi durant hors sauf près loin
et ou mais ni car or donc si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce tandis alors
ne n' pas plus moins jamais point guère très trop assez peu beaucoup tant aussi autant si encore déjà toujours
souvent parfois bien mal ici là -là -ci ci là-bas maintenant puis ensuite ainsi cependant pourtant toutefois peut-être
presque seulement non oui ne t pourquoi comment combien aussitôt dehors dedans dessus dessous
être avoir pouvoir devoir falloir voici voilà
"""

_FORMS = """
c':ce d':de j':je l':le m':me n':ne qu':que s':se t':te jusqu':jusque lorsqu':lorsque puisqu':puisque quoiqu':quoique
quelqu':quelque chaude:chaud chaudes:chaud claire:clair
claires:clair blanche:blanc blanches:blanc nouvelles:nouveau voiles:voile yeux:œil fut:être furent:être fût:être
peut:pouvoir peuvent:pouvoir put:pouvoir pu:pouvoir
pourrait:pouvoir doit:devoir doivent:devoir dut:devoir devait:devoir faut:falloir fallait:falloir fallut:falloir
pouvait:pouvoir pouvaient:pouvoir es:être suis:être était:être étaient:être sont:être sommes:être êtes:être
"""

_SUBJECTS = listed("je j' tu il elle on ils elles qui se s' ne n' m' t' y")
"""Words that a verb follows rather than a noun."""

_PARTICIPLES = paired(
    """
    ouvert:ouvrir ouverte:ouvrir écrit:écrire rendu:rendre mort:mourir morte:mourir vécu:vivre suivi:suivre lu:lire
    cru:croire éteint:éteindre éteinte:éteindre recueilli:recueillir recueillie:recueillir offert:offrir couvert:couvrir
    découvert:découvrir venu:venir venue:venir venus:venir venues:venir conduit:conduire construit:construire
    détruit:détruire peint:peindre
    """
)
_PRESENT = paired("lit:lire vit:vivre paie:payer paient:payer suit:suivre sent:sentir sert:servir")

_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|quelqu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ＇](?=\w)", re.IGNORECASE)
_WHOLE = listed("aujourd'hui quelqu'un quelqu'une presqu'île d'abord d'ailleurs d'accord rendez-vous")
_AFTER = re.compile(
    r"(?P<verb>[^\W\d_].*?)(?P<rest>(?:[-‐‑]t(?=[-‐‑]))?[-‐‑]"
    r"(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en|ci|là|même|mêmes)"
    r"(?:[-‐‑](?:moi|toi|le|la|les|lui|leur|y|en))?)",
    re.IGNORECASE,
)
_SUMMER = re.compile(r"(?:\b[ld]['’]|\b(?:cet|un|chaque|en|cet|bel|dernier|prochain|plein)\s)$", re.IGNORECASE)


class French(Cased):
    """French. Words are split after the apostrophe of an elision and before pronouns with a hyphen."""

    code: ClassVar[str] = "fr"
    name: ClassVar[str] = "French"
    negations: ClassVar = word_set("ne n' pas sans non jamais")
    voice: ClassVar[str] = "fr_FR"
    espeak: ClassVar[str] = "fr"
    functions: ClassVar[frozenset[str]] = listed(_FUNCTION)
    forms: ClassVar[dict[str, str]] = paired(_FORMS)

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words: l’homme and dit-elle are two, aujourd’hui and rendez-vous one."""
        found: list[Span] = []
        for start, end in super().spans(text):
            at = start
            while self.fold(text[at:end]) not in _WHOLE and (elided := _ELIDED.match(text, at, end)):
                found.append((at, elided.end()))
                at = elided.end()
            after = _AFTER.fullmatch(text, at, end)
            if not after or self.fold(text[at:end]) in _WHOLE or listed_form(text[at:end].lower(), self.code):
                found.append((at, end))
                continue
            found.append((at, after.end("verb")))
            # The t of a-t-il is a sound and no word; it stays with the pronoun.
            pieces = re.finditer(r"(?:t[-‐‑])?[^-‐‑]+", after["rest"], re.IGNORECASE)
            found += [(after.start("rest") + p.start(), after.start("rest") + p.end()) for p in pieces]
        return found

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence; été is the summer after an article, est the east after l’."""
        word = text[start:end]
        plain = self.fold(word)
        if (plain == "été" and _SUMMER.search(text[:start])) or (
            plain == "est" and re.search("[ldLD]['’]$", text[:start])
        ):
            return Token(word, start, end, plain, plain, pos="NOUN")
        if plain.startswith("t-"):
            return Token(word, start, end, plain[2:], plain[2:], function=True)
        return super().token(text, start, end)

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language."""
        return self.fold(word) in _WHOLE or super().is_word(word)

    def lemma(self, word: str) -> str:
        """The dictionary form of a word; a word with hyphens that is in no list stays as it is."""
        if self.fold(word) in _WHOLE:
            return self.fold(word)
        known = "-" not in word or self.forms.get(self.fold(word)) or listed_form(word, self.code)
        return super().lemma(word) if known else word

    def lemma_after(self, token: Token, before: Sequence[Token], after: str) -> str:
        """The dictionary form of a content word: il mesure is mesurer, les vagues no form of vaguer."""
        plain, lemma = self.fold(token.text), token.lemma
        last = self.fold(before[-1].text) if before else ""
        if lemma.endswith(("er", "ir", "re")) and lemma != plain and plain.endswith("s") and last != "tu":
            ones = (plain[:-1], *([plain[:-2]] if plain.endswith("es") else []))
            return next((one for one in ones if listed_form(one, self.code) == one), lemma)
        if any(t.lemma in {"avoir", "être"} for t in before[-2:]):
            regular = re.sub("ée?s?$", "er", plain)
            verb = _PARTICIPLES.get(plain) or (regular if listed_form(regular, self.code) == regular else "")
            return verb if verb and (verb != regular or regular != plain) else lemma
        if last in _SUBJECTS or re.match("[-‐‑]", after):
            verb = _PRESENT.get(plain) or re.sub("(?:e|es|ent)$", "er", plain)
            return verb if plain[-1:] in {"e", "t"} and listed_form(verb, self.code) == verb != plain else lemma
        return lemma


LANGUAGE = French
