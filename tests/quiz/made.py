"""A quiz with an item of every kind and style, made by hand around any text."""

from dataclasses import replace

from learn.languages import get
from learn.quiz import Blank, Choice, Cloze, Listening, Matching, Order, Part, Passage, Quiz
from learn.speech import Clip

CLIP = Clip("learn-made.mp3", b"not really a sound")


def same(text):
    return text


def every_kind(text=same, target="ar", base="id", clip=CLIP):
    """The quiz; each of its texts is `text` of a name of its own."""

    def of(name):
        return {
            "headwords": (text(f"{name} headword"),),
            "source": text(f"{name} source"),
            "translation": text(f"{name} translation"),
            "section": text("section"),
            "row": 1,
        }

    def sentence(name):
        key = text(f"{name} key")
        before, between, after = (text(f"{name} {part}") for part in ("before", "between", "after"))
        a = len(before)
        b = a + len(key) + len(between)
        return {
            "text": before + key + between + key + after,
            "gaps": ((a, a + len(key)), (b, b + len(key))),
            "key": key,
            "shown": key,
            "accepted": (key, text(f"{name} accepted")),
            "near": (text(f"{name} near"),),
            "hint": text(f"{name} hint"),
            "reading": text(f"{name} reading"),
        }

    def cloze(style, **more):
        wrong = tuple(text(f"{style} wrong {i}") for i in range(3))
        return Cloze(**of(style), **sentence(style), distractors=wrong, **more)

    def choice(ask):
        key, marked = text(f"{ask} key"), text(f"{ask} before") + text(f"{ask} word")
        return Choice(
            **of(ask),
            ask=ask,
            text=marked + text(f"{ask} after"),
            key=key,
            options=(text(f"{ask} wrong 0"), key, text(f"{ask} wrong 1"), text(f"{ask} wrong 2")),
            marks=((len(text(f"{ask} before")), len(marked)),) if ask == "meaning" else (),
            reading=text(f"{ask} reading"),
            word="" if ask == "translation" else text(f"{ask} word"),
            hint="" if ask == "translation" else text(f"{ask} hint"),
        )

    start, rest = text("letter key")[:1], text("letter key")[1:]
    begun = replace(cloze("letter"), start=start, accepted=(text("letter key"), rest))
    styles = [
        Part("cloze", 1, (cloze("open"),), style="open"),
        Part("cloze", 2, (cloze("bank"),), (text("bank key"), text("bank extra")), "bank"),
        Part("cloze", 3, (begun,), style="letter"),
        Part("cloze", 4, (cloze("choices", options=(text("choices wrong 0"), text("choices key"))),), style="choices"),
        Part("choice", 5, tuple(choice(ask) for ask in ("meaning", "word", "translation"))),
    ]
    words = range(5)
    matching = Matching(
        **of("matching") | {"headwords": tuple(text(f"match {i}") for i in words)},
        words=tuple(text(f"match {i}") for i in words),
        meanings=tuple(text(f"meaning {i}") for i in (2, 0, 1, 3, 4, 5)),
        key=(1, 2, 0, 3, 4),
        readings=tuple(text(f"match reading {i}") for i in words),
        examples=tuple((text(f"example {i}"), text(f"its translation {i}")) for i in words),
    )
    pieces, blanks = [text("passage 0")], []
    for i in range(6):
        start, key = len("".join(pieces)), text(f"blank {i}")
        blanks.append(
            Blank(
                start=start,
                end=start + len(key),
                key=key,
                shown=key,
                accepted=(key,),
                near=(text(f"blank near {i}"),),
                headword=key,
                hint=text(f"blank hint {i}"),
                reading=text(f"blank reading {i}"),
            )
        )
        pieces += [key, text(f"passage {i + 1}")]
    whole = (*(blank.shown for blank in blanks), text("passage extra"))
    passage = Passage(**of("passage"), text="".join(pieces), blanks=tuple(blanks), bank=whole)
    order = Order(
        **of("order") | {"headwords": ()},
        parts=tuple(text(f"part {i}") for i in range(3)),
        key=(2, 0, 1),
        accepted=((2, 0, 1), (2, 1, 0)),
        opening=text("opening"),
        closing=text("closing"),
        reading=text("order reading"),
    )
    parts = (
        *styles,
        Part("matching", 8, (matching,)),
        Part("passage", 13, (passage,), whole),
        Part("order", 19, (order,)),
        Part("listening", 20, (Listening(**of("listening"), **sentence("listening"), clip=clip),)),
    )
    return Quiz(text("title"), text("source"), get(target), get(base), 1, parts)
