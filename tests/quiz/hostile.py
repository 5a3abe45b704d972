"""Quizzes made by hand, of texts that hold what formats take for their own; and what of them a student sees."""

from __future__ import annotations

import unicodedata
from itertools import cycle

from hypothesis import strategies as st
from lxml import html

from learn.pages import clean
from learn.quiz import Blank, Choice, Cloze, Listening, Matching, Order, Part, Passage, Quiz
from learn.speech import Clip
from tests.quiz.texts import SIDES

SIGNS = "=~#{}:\\<>&\"'|%$@+-*[]_/;()!?.,^`"
TRAPS = (
    "{1:SHORTANSWER:=x}", "{#1}", "_____", "@@PLUGINFILE@@", "[gap1]", "[html]", "####", "&amp;", "&lt;b&gt;",
    "<b>x</b>", "]]>", "</p>", "::", "//", "\\n", "\\~", "%50%", "=%100%", "{T}", "&#126;", "a\\", "*", "$CATEGORY: x",
    "\n\n", "\r\n",     "$$x$$", "كتابٌ", "l’été", "ि", "x\u0301", "\u200f", "😀", "\x07",
)  # fmt: skip
CLIP = Clip("learn-1234.mp3", b"\xff\xfb\x90\x00 sound")

WORDS = st.one_of(
    st.text(SIGNS + "abKéñكَةحि零 \n", min_size=1, max_size=8), st.sampled_from(TRAPS), st.text(min_size=1, max_size=6)
).filter(lambda text: bool(plain(text)))


def plain(text: str) -> str:
    """Text as a reader sees it in a line."""
    return " ".join(clean(text).split())


def same_word(text: str) -> str:
    """A word as programs compare what is typed."""
    return unicodedata.normalize("NFC", plain(text)).casefold()


def paragraphs(markup: str) -> list[tuple[str, str, str]]:
    """The paragraphs of HTML as a browser reads them: language, direction, text. Nothing may stand between them."""
    root = html.fragment_fromstring(markup, create_parent="div")
    assert not (root.text or "").strip()
    assert not any((p.tail or "").strip() for p in root)
    assert {node.tag for node in root.iter()} <= {"div", "p", "b", "bdi", "span", "small", "audio", "a"}
    return [(p.get("lang", ""), p.get("dir", ""), plain(p.text_content())) for p in root]


def seen(markup: str) -> str:
    """HTML of one line as a browser shows it."""
    return plain(html.fragment_fromstring(markup, create_parent="div").text_content()) if markup.strip() else ""


def quiz(*parts: Part, title: str = "A = b: {c} ~ #d", target: str = "ar", base: str = "id") -> Quiz:
    """A quiz of these parts, numbered."""
    first, numbered = 1, []
    for part in parts:
        numbered.append(Part(part.kind, first, part.items, part.bank, part.style))
        first += part.points
    return Quiz(title, "s", SIDES[target], SIDES[base], 1, tuple(numbered))


def common(text: str, translation: str = "t", *headwords: str) -> dict:
    return {"headwords": headwords, "source": text, "translation": translation, "section": "s", "row": 1}


def cloze(before: str, key: str, after: str, translation: str = "t", hint: str = "h", **more) -> Cloze:
    text = before + key + after
    values = {"shown": key, "accepted": (key,), "near": (), "distractors": ()} | more
    gaps = ((len(before), len(before) + len(key)),)
    return Cloze(text=text, gaps=gaps, key=key, hint=hint, **common(text, translation, key), **values)


def listening(before: str, key: str, after: str, translation: str = "t", **more) -> Listening:
    text = before + key + after
    values = {"shown": key, "accepted": (key,), "near": (), "clip": CLIP, "hint": "h"} | more
    gaps = ((len(before), len(before) + len(key)),)
    return Listening(text=text, gaps=gaps, key=key, **common(text, translation, key), **values)


def choice(text: str, options: tuple[str, ...], key: str, ask: str = "meaning") -> Choice:
    marks = ((0, 1),) if ask == "meaning" else ()
    more = {} if ask == "translation" else {"word": key if ask == "word" else text[:1], "hint": "h"}
    return Choice(ask=ask, text=text, key=key, options=options, marks=marks, **common(text, "t"), **more)


def matching(words: tuple[str, ...], meanings: tuple[str, ...]) -> Matching:
    """Words with their meanings, the last meaning to spare; they are shown in the other order."""
    last = len(meanings) - 1
    key = tuple(last - i for i in range(len(words)))
    examples = tuple((word, "t") for word in words)
    return Matching(
        words=words, meanings=meanings[::-1], key=key, readings=("",) * len(words), examples=examples,
        **common(words[0], "t", *words),
    )  # fmt: skip


def passage(texts: tuple[str, ...], keys: tuple[str, ...], bank: tuple[str, ...]) -> Passage:
    """A passage of texts with a key after each but the last."""
    text, blanks = texts[0], []
    for key, after in zip(keys, texts[1:], strict=True):
        at = len(text), len(text) + len(key)
        named = {"key": key, "shown": key, "accepted": (key,), "near": (), "headword": key, "hint": "h"}
        blanks.append(Blank(start=at[0], end=at[1], **named))
        text += key + after
    return Passage(text=text, blanks=tuple(blanks), bank=bank, **common(text, "t", *keys))


def order(parts: tuple[str, ...], opening: str = "", closing: str = "", accepted: int = 1) -> Order:
    """A sentence of parts, shown from the last to the first, with so many right orders."""
    key = tuple(range(len(parts)))[::-1]
    orders = (key, (*key[1:], key[0]))[:accepted]
    return Order(
        parts=parts[::-1], key=key, accepted=orders, opening=opening, closing=closing, **common(" ".join(parts), "t")
    )


DISTINCT = st.lists(WORDS, min_size=5, max_size=6, unique_by=same_word)
"""Words that a program which compares what is typed does not take for one."""


@st.composite
def quizzes(draw: st.DrawFn) -> Quiz:
    """A quiz with an item of every kind and style; two items are such that no platform grades them."""
    words = tuple(draw(DISTINCT))
    pairs = tuple(draw(DISTINCT))[: len(words)]
    texts = cycle(draw(st.lists(WORDS, min_size=5, max_size=5)))
    around = cycle(draw(st.lists(st.one_of(st.just(""), st.sampled_from(" \n"), WORDS), min_size=4, max_size=4)))
    key, *others = words
    typed = cloze(next(around), key, next(around), next(texts), next(texts), near=(others[0],))
    start = cloze(next(around), "ab" + key, next(around), start="a", accepted=("ab" + key, "b" + key))
    dropped = cloze(next(around), key, next(around), next(texts))
    chosen = cloze(next(around), key, next(around), options=words)
    choices = tuple(choice(next(texts), words, key, ask) for ask in ("meaning", "word", "translation"))
    several = passage((next(around), next(around), next(around)), words[:2], words)
    heard = listening(next(around), key, next(around), next(texts))
    return quiz(
        Part("cloze", 1, (typed,), style="open"),
        Part("cloze", 1, (start,), style="letter"),
        Part("cloze", 1, (dropped,), words, "bank"),
        Part("cloze", 1, (chosen,), style="choices"),
        Part("choice", 1, choices),
        Part("matching", 1, (matching(words[: len(pairs) - 1], pairs),)),
        Part("passage", 1, (several,), words),
        Part("order", 1, (order(words, next(around), next(around)), order(words, accepted=2))),
        Part("listening", 1, (heard, listening("", key, "", clip=None))),
        title=next(texts),
    )
