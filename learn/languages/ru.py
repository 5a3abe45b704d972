"""Russian: dictionary forms by simplemma; ё and е are one letter to a reader."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from learn.languages.base import listed_form, word_set
from learn.languages.cased import Cased, listed, paired

EXAMPLES = (
    "Старый смотритель маяка зажигал огонь каждый вечер.",
    "Дети играли на берегу моря, а их родители чинили сети.",
    "Всё ещё шёл дождь, когда мы пришли домой.",
    "Анна не знала, кто написал это письмо.",
    "В 1950 году они уехали из Москвы и больше не возвращались.",
    "— Ты видел свет? — спросил мальчик.",
    "Из-за бури рыбаки не могли выйти в море.",
)

_FUNCTION = """
я меня мне мной мною ты тебя тебе тобой тобою он его него ему нему им ним нём она её неё ей ней ею нею оно мы нас нам
нами вы вас вам вами они их них ими ними себя себе собой собою
мой моя моё мои моего моей моих моему моим моими моём мою твой твоя твоё твои твоего твоей твоих твоему твоим твою
наш наша наше наши нашего нашей наших нашему нашим нашими нашу ваш ваша ваше ваши вашего вашей ваших вашему вашим вашу
свой своя своё свои своего своей своих своему своим своими своём свою
этот эта это эти этого этой этих этому этим этими этом эту тот та то те того той тех тому тем теми том ту
такой такая такое такие такого таких такую таким который которая которое которые которого которой которых которому
которым которыми котором которую кто кого кому кем ком что чего чему чем чём чей чья чьё чьи какой какая какое какие
какого каких какую каким сам сама само сами самого самой самому самим самих саму самый самая самое самые самых самую
весь вся всё все всего всей всех всему всем всеми всю каждый каждая каждое каждого каждой каждую каждым каждому
другой другая другое другие другого других другую другому другим любой никто никого никому ничто ничего ничему
некто кто-то что-то какой-то где-то когда-то кто-нибудь что-нибудь никакой некоторые некоторых один одна одно одни
одного одной одну
в во на с со к ко у о об обо от ото до из изо за по под подо над надо при про без безо для через между перед передо
после среди около возле вокруг ради сквозь кроме вместо против из-за из-под вдоль мимо напротив насчёт
и а но да или либо ни если чтобы чтоб хотя потому поэтому что как так будто словно пока когда где куда откуда почему
зачем сколько чем раз ибо зато однако также тоже
не ни же бы б ли ль вот вон ведь даже уже ещё только лишь именно просто очень слишком почти совсем более менее больше
меньше там тут здесь сюда туда оттуда тогда теперь сейчас потом затем опять снова никогда всегда иногда часто можно
нельзя нужно надо должен должна должно должны нет да
быть мочь являться столько несколько много мало
"""

_FORMS = """
был:быть была:быть было:быть были:быть будет:быть будут:быть буду:быть будем:быть будете:быть будешь:быть есть:быть
будь:быть могу:мочь можешь:мочь может:мочь можем:мочь можете:мочь могут:мочь мог:мочь могла:мочь могло:мочь
могли:мочь люди:человек людей:человек людям:человек людьми:человек людях:человек ребёнок:ребёнок дети:ребёнок
детей:ребёнок детям:ребёнок детьми:ребёнок детях:ребёнок лучше:хорошо хуже:плохо
раньше:рано рядом:рядом далеко:далеко мало:мало имени:имя имена:имя имён:имя дали:дать начал:начать начала:начать
начало:начало начали:начать села:сесть цвели:цвести прав:правый
большая:большой большую:большой больших:большой большим:большой большого:большой
"""


class Russian(Cased):
    """Russian. Names and words have their dictionary form by simplemma, in the spelling without ё."""

    code: ClassVar[str] = "ru"
    name: ClassVar[str] = "Russian"
    negations: ClassVar = word_set("не без нет ни")
    voice: ClassVar[str] = "ru_RU"
    espeak: ClassVar[str] = "ru"
    script: ClassVar[str] = "Cyrl"
    functions: ClassVar[frozenset[str]] = frozenset(word.replace("ё", "е") for word in listed(_FUNCTION))
    forms: ClassVar[dict[str, str]] = {form.replace("ё", "е"): lemma for form, lemma in paired(_FORMS).items()}

    @lru_cache(maxsize=1 << 15)  # noqa: B019 (there is one object a language, and it stays)
    def fold(self, text: str) -> str:
        """The text as it is compared: the dots of ё are often left out, and a stress mark is for learners."""
        return super().fold(super().fold(text.replace("\u0301", "")).replace("ё", "е").replace("\u0301", ""))

    def lemma(self, word: str) -> str:
        """The dictionary form of a word, with or without the dots of ё."""
        plain = word.replace("\u0301", "")
        own = self.forms.get(self.fold(plain))
        if own:
            return own
        bare = plain.replace("ё", "е").replace("Ё", "Е")
        found = listed_form(plain, self.code) or listed_form(bare, self.code) or super().lemma(plain)
        if len(plain) > 3 and plain.endswith("о") and found.endswith(("ый", "ий", "ой")):
            return plain  # an adverb, медленно, rather than a short adjective
        # The dictionary writes no ё; where the word as it stands has one, so has its dictionary form.
        at = plain.find("ё")
        dotted = found[:at] + "ё" + found[at + 1 :] if 0 <= at < len(found) and found[at] == "е" else found
        return dotted if listed_form(dotted, self.code) else found

    def name_form(self, word: str) -> str:
        """The nominative of a name that simplemma has: Москвы is Москва."""
        lemma = self.lemma(word)
        return lemma if lemma[0].isupper() else word

    def zipf(self, word: str) -> float:
        """Frequency in the language at large, of the word with or without the dots of ё."""
        return max(super().zipf(word), super().zipf(word.replace("ё", "е")))


LANGUAGE = Russian
