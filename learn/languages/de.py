"""German: nouns keep their capital, and a separated prefix goes with its verb."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import ClassVar

from learn.languages.base import Token, listed_form, word_set
from learn.languages.cased import Cased, is_acronym, listed, opens, paired

EXAMPLES = (
    "Der alte Leuchtturmwärter stand jeden Morgen früh auf.",
    "Die Kinder des Dorfes spielten am Strand.",
    "Schöne Häuser gibt es hier nicht viele.",
    "Wenn das Wetter schlecht ist, bleiben die Fischer zu Hause.",
    "Im Jahr 1950 zog sie von Hamburg nach Berlin.",
    "„Hast du das Licht gesehen?“, fragte der Junge.",
    "Sie hätte den Brief längst schreiben sollen.",
)

_FUNCTION = """
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem welcher welche welches
welchen welchem solche solcher solches solchen solchem derselbe dieselbe dasselbe
ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch man sich selbst selber einander
mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines seine seinen seinem seiner seines
ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer
wer wen wem wessen was etwas nichts jemand jemanden jemandem niemand niemanden niemandem alle alles allen allem aller
andere anderen anderer anderes anderem einige einigen einiger viel viele vielen vieler wenig wenige wenigen mehr
mehrere mehreren beide beiden manche manchen mancher manches
deren dessen denen
in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor
vorm während wegen trotz zu zum zur zwischen außer innerhalb außerhalb entlang gegenüber statt anstatt
und oder aber denn sondern doch weil dass wenn als ob obwohl damit sobald solange nachdem bevor ehe indem falls sowie
wie wo wohin woher wann warum weshalb weswegen wieso wofür womit wovon worauf woran darauf daran darin davon dafür
dazu dabei dadurch daraus danach davor darum darüber dagegen hierzu hinein heraus hinaus herein hinauf herab hinunter
nicht nie niemals auch noch schon nur sehr so da dann dort hier nun jetzt immer wieder mal einmal ja nein eben etwa
fast ganz gar genug kaum sogar ziemlich zwar also deshalb deswegen trotzdem jedoch allerdings vielleicht wohl bereits
bald oft manchmal her hin
sein haben werden können müssen dürfen sollen wollen mögen
"""

_FORMS = """
bin:sein bist:sein ist:sein sind:sein seid:sein war:sein warst:sein waren:sein wart:sein gewesen:sein wäre:sein
wären:sein sei:sein seien:sein habe:haben hast:haben hat:haben habt:haben hatte:haben hatten:haben hätte:haben
hätten:haben gehabt:haben werde:werden wirst:werden wird:werden wurde:werden wurden:werden würde:werden
würden:werden worden:werden geworden:werden kann:können kannst:können könnte:können konnte:können konnten:können
könnten:können muss:müssen musst:müssen musste:müssen mussten:müssen müsste:müssen müssten:müssen darf:dürfen
durfte:dürfen durften:dürfen dürfte:dürfen soll:sollen sollte:sollen sollten:sollen will:wollen wollte:wollen
wollten:wollen mag:mögen mochte:mögen möchte:mögen möchten:mögen am:an im:in zum:zu zur:zu vom:von beim:bei ins:in
besser:gut beste:gut besten:gut lieber:gern
befohlen:befehlen biss:beißen bissen:beißen gebissen:beißen gebogen:biegen geboten:bieten brach:brechen
brachen:brechen gedacht:denken erschrocken:erschrecken ertrunken:ertrinken gegessen:essen gefahren:fahren
fällt:fallen gefallen:fallen gefangen:fangen floss:fließen flossen:fließen gefroren:frieren genoss:genießen
goss:gießen gossen:gießen gegossen:gießen gekrochen:kriechen misst:messen maß:messen maßen:messen riss:reißen
rissen:reißen gerannt:rennen schwor:schwören stand:stehen standen:stehen gestanden:stehen verdorben:verderben
verloren:verlieren verzieh:verzeihen wog:wiegen näher:nah früher:früh lange:lang bitte:bitte
weiß:wissen weißt:wissen tot:tot
"""

_ORDINALS = {
    stem + ending: stem + "e"
    for stem in word_set("erst zweit dritt viert fünft sechst siebt acht neunt zehnt letzt nächst")
    for ending in ("er", "en", "em", "es")
    if stem + ending != "achten"
}

_SEPARABLE = listed(
    """
    ab an auf aus bei ein empor entgegen entlang fern fest fort frei gegenüber her herab heran herauf heraus herbei
    herein herum herunter hervor hin hinab hinauf hinaus hinein hinunter hinzu los mit nach nieder statt um unter vor
    voran voraus vorbei vorüber weg weiter wieder zu zurück zusammen
    """
)
"""Prefixes that leave their verb; "unter" and its like only where the verb with it exists."""

_CLAUSE_END = re.compile(r"\s*(?:$|[.,;:!?…)»«“”\"–—]|(?:und|oder|aber|sondern|als|wie)\b|zu\s+\w+n\b)")
_CLAUSE = re.compile(r"[,;:!?()»«„“”\"–—]")


class German(Cased):
    """German. The headword of a noun has its capital; "steht … auf" is aufstehen."""

    code: ClassVar[str] = "de"
    name: ClassVar[str] = "German"
    negations: ClassVar = word_set("nicht kein keine keinen keinem keiner keines ohne nie niemals")
    voice: ClassVar[str] = "de_DE"
    espeak: ClassVar[str] = "de"
    functions: ClassVar[frozenset[str]] = listed(_FUNCTION)
    forms: ClassVar[dict[str, str]] = _ORDINALS | paired(_FORMS)

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words of a sentence, each verb with the prefix that stands apart from it."""
        tokens = list(super().tokens(text))
        for i, prefix in enumerate(tokens):
            if self.fold(prefix.text) not in _SEPARABLE or not _CLAUSE_END.match(text, prefix.end):
                continue
            verb = self._verb(text, tokens, i)
            if verb is not None:
                lemma = prefix.text.lower() + tokens[verb].lemma
                tokens[verb] = replace(tokens[verb], lemma=lemma, headword=lemma, pos="VERB", function=False)
                tokens[i] = replace(prefix, function=True)
        return tuple(tokens)

    def _verb(self, text: str, tokens: list[Token], prefix: int) -> int | None:
        """The number of the verb that a prefix at the end of a clause belongs to."""
        for i in range(prefix - 1, -1, -1):
            between = text[tokens[i].end : tokens[i + 1].start]
            if _CLAUSE.search(between) or self.fold(tokens[i].text) in {"von", "vom", "zu", "zum", "zur"}:
                return None
            verb = tokens[i].lemma
            whole = tokens[prefix].text.lower() + verb
            if verb.endswith("n") and verb.islower() and listed_form(whole, self.code) == whole:
                return i
        return None

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence: inside it, a capital makes a noun, and a noun keeps it."""
        word = text[start:end]
        plain = self.fold(word)
        foreign = self.foreign(word, start, end)
        if foreign is not None:
            return foreign
        if is_acronym(word, text):
            return Token(word, start, end, word, word, pos="PROPN")
        capital, first = word[0].isupper(), opens(text, start) or text.isupper()
        if plain in self.functions and (not capital or first or plain in _POLITE):
            lemma = self.lemma(word.lower())
            return Token(word, start, end, lemma, lemma, function=True)
        small = word.lower()
        if capital and (not first or not self._common(small)):
            noun = self._noun(word)
            return Token(word, start, end, noun, noun, pos="NOUN" if noun[1:] != noun[1:].upper() else "")
        lemma = self.lemma(small)
        return Token(word, start, end, lemma, lemma, function=self.fold(lemma) in self.functions)

    def lemma(self, word: str) -> str:
        """The dictionary form of a word; of a weak participle that simplemma lacks, the infinitive: versenkt."""
        found = super().lemma(word)
        if found == word and not listed_form(word, self.code) and listed_form(word + "en", self.code) == word + "en":
            return word + "en"
        if found == word and word.endswith("t") and word.islower() and len(word) > 5:
            verb = word[:-1] + "en"
            return verb if listed_form(verb, self.code) == verb else found
        return found

    def _common(self, small: str) -> bool:
        """Whether a word that opens a sentence is no noun: its small letters are a word, with a capital it is none."""
        noun = listed_form(small.capitalize(), self.code)
        if not noun and listed_form(small + "en", self.code) == small + "en":
            return True  # an imperative
        other = self.forms.get(self.fold(small)) or listed_form(small, self.code)
        return bool(other) and other[0].islower() and noun != small.capitalize()

    def _noun(self, word: str) -> str:
        """The dictionary form of a noun; of a compound, that of its last part."""
        word = word.capitalize() if word.isupper() else word
        found = listed_form(word, self.code)
        if found[:1].isupper():
            return found
        if "-" in word:
            head, last = word.rsplit("-", 1)
            return f"{head}-{self._noun(last)}" if last[:1].isupper() else word
        # Die Leuchtturmwärter: the longest known noun at the end tells the dictionary form.
        for cut in range(3, len(word) - 3):
            last = word[cut:].capitalize()
            known = listed_form(last, self.code)
            if known[:1].isupper() and len(last) > 3:
                return word[:cut] + known.lower()
        lemma = self.lemma(word)
        return lemma if lemma[:1].isupper() else word


_POLITE = listed("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres Du Dich Dir Euch Euer Eure")
"""Pronouns that may have a capital inside a sentence."""

LANGUAGE = German
