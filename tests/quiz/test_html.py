"""The page as text: escaped, the same each time, and a student's copy without answers."""

import html
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.lexicon.entry import Gap, GapSentence, Lexicon
from learn.quiz import Choice, Cloze, Matching, Passage, make_quiz, render
from learn.quiz.html import clean, tied
from learn.quiz.strings import ENGLISH, SCREEN
from tests.quiz.texts import SIDES, language, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh")]


def quiz_of(target="ar", base="id", **settings):
    return make_quiz(lexicon(target, base), SIDES[target], SIDES[base], **settings)


def every_kind(target, base, **settings):
    """A quiz with items of all kinds, from the text as one section, which is long enough for a passage."""
    lex = lexicon(target, base)
    lex = replace(lex, sentences=tuple(replace(s, section="") for s in lex.sentences))
    kinds = ("cloze", "choice", "matching", "passage")
    return make_quiz(lex, SIDES[target], SIDES[base], kinds=kinds, items=26, **settings)


class Page(HTMLParser):
    """Tags with their attributes, and the text of each kind of element."""

    VOID = frozenset({"meta", "input", "br", "link"})

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.texts = [], [], {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for tag, attrs in self.open:
            for name in (tag, *(attrs.get("class") or "").split(), attrs.get("id") or ""):
                if name:
                    self.texts.setdefault(name, []).append(data)

    def text(self, name):
        return "".join(self.texts.get(name, []))


@pytest.mark.parametrize(("target", "base"), PAIRS)
@pytest.mark.parametrize("copy", ["teacher", "student"])
def test_same_input_same_bytes(target, base, copy):
    one, two = (render(quiz_of(target, base, seed=4), copy=copy) for _ in range(2))
    assert one == two
    assert one != render(quiz_of(target, base, seed=5), copy=copy)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_students_copy_does_not_know_which_word_belongs_where(target, base):
    quiz = quiz_of(target, base)
    page = render(quiz, copy="student")
    # with the words dealt out otherwise, the same bank gives the same page: nothing in it depends on the keys
    sheets = []
    for sheet in quiz.parts:
        dealt = [*sheet.items[1:], sheet.items[0]]
        names = (
            "key",
            "shown",
            "accepted",
            "near",
            "headwords",
            "hint",
            "reading",
            "pos",
            "level",
            "distractors",
        )
        items = tuple(
            replace(item, **{name: getattr(other, name) for name in names})
            for item, other in zip(sheet.items, dealt, strict=True)
        )
        sheets.append(replace(sheet, items=items))
    assert render(replace(quiz, parts=tuple(sheets)), copy="student") == page
    # and each word stands in it once, in the bank
    visible = html.unescape(re.sub(r"<(style|script)\b.*?</\1>", "", page, flags=re.DOTALL))
    for item in quiz.items:
        assert visible.count(item.shown) == 1
        assert item.shown not in "".join(re.findall(r"<script.*?</script>", page, flags=re.DOTALL))
    assert "answers" not in json.loads(Page(page).text("data"))
    assert "accepted" not in page
    assert ENGLISH["key"] not in page
    assert ENGLISH["check"] not in page


def test_a_students_copy_holds_what_was_asked_for():
    quiz = quiz_of()
    hint, translation = quiz.items[0].hint, html.escape(quiz.items[0].translation)
    page = render(quiz, copy="student", translations=False)
    assert translation not in page
    page = render(quiz, copy="student", hints=True)
    assert translation in page
    assert f">{hint}</bdi>" in page


def test_a_teachers_copy_has_the_key():
    quiz = quiz_of("zh", "ar")
    page = Page(render(quiz))
    for item in quiz.items:
        assert item.shown in page.text("key")
        assert item.reading in page.text("key")
        assert item.hint in page.text("key")
    answers = json.loads(page.text("data"))["answers"]
    assert [a["accepted"] for a in answers] == [[item.key] for item in quiz.items]


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_every_text_says_its_language_and_direction(target, base):
    quiz = quiz_of(target, base)
    page = Page(render(quiz))
    t, b = SIDES[target], SIDES[base]
    seen = {}
    for _, attrs in page.tags:
        names = (attrs.get("class") or "").split()
        for name, side in (("target", t), ("base", b), ("gap", t)):
            if name in names:
                assert (attrs["lang"], attrs["dir"]) == (side.code, side.direction)
                seen[name] = seen.get(name, 0) + 1
    assert seen["gap"] == 20
    assert seen["target"] == 20 + sum(len(part.bank) for part in quiz.parts) + 20
    assert seen["base"] == 20 + 20 + 20


def test_nothing_comes_from_elsewhere():
    page = render(quiz_of())
    policy = next(a["content"] for t, a in Page(page).tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http:" not in page
    assert "https:" not in page
    assert not re.search(r"\b(src|href)\s*=|url\(|@import", page)
    assert " style=" not in page
    assert not re.search(r"\son[a-z]+=", page)


HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--",
    "]]>",
    "\"'><img src=x onerror=alert(1)>",
    "{{ 7*7 }}",
    "{% raw %}",
    "{n}",
    "&amp;&lt;",
    "</style>",
    "\u202eevil\u2066",
    "\u2028\u2029",
    "\\u003c",
    "%s {0}",
]


def hostile_quiz(nasty, side=None):
    words = ("mus", "hest", "ko", "gås", "lam", "svin")
    sentences = []
    for row, word in enumerate(words):
        text = f"{nasty} the {word} is here {nasty}"
        start = text.index(f"the {word} is") + 4
        gap = Gap(start, start + len(word), f"{nasty}{row}", f"g{row}{nasty}", nasty)
        sentences.append(GapSentence(text, f"t{row} {nasty} about it", (gap,), row, nasty))
    lex = Lexicon(nasty, nasty, "xx", "yy", (), tuple(sentences))
    side = side or language("xx", nasty, "ltr", (nasty,))
    return make_quiz(lex, side, language("yy", nasty, "rtl"), source=f"{nasty}!", items=2 * len(words))


@pytest.mark.parametrize("nasty", HOSTILE)
def test_hostile_text_is_text(nasty):
    quiz = hostile_quiz(nasty)
    assert quiz.items
    plain = [tag for tag, _ in Page(render(hostile_quiz("calm"))).tags if tag != "span"]
    page = Page(render(quiz))
    # spans differ with the punctuation at a gap; nothing else may
    assert [tag for tag, _ in page.tags if tag != "span"] == plain
    assert page.text("h1") == clean(nasty)
    assert page.text("translation").count(clean(nasty)) == len(quiz.items)
    assert json.loads(page.text("data"))["answers"][0]["gloss"] == quiz.items[0].hint
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec=None), min_size=1, max_size=20))
def test_any_text_at_all_makes_a_page(text):
    quiz = hostile_quiz(text)
    for copy in ("teacher", "student"):
        page = render(quiz, copy=copy)
        page.encode("utf-8")
        parsed = Page(page)
        assert [t for t, _ in parsed.tags].count("script") == (3 if copy == "teacher" else 2) * bool(quiz.items)


@given(st.lists(st.text(max_size=8), min_size=1, max_size=4).map(tuple))
def test_tied_pieces_are_the_stem(stem):
    parts = tied(stem)
    assert len(parts) == len(stem)
    text = "\0".join(stem)
    rebuilt = parts[0][2]
    for opening, closing, rest in parts[1:]:
        rebuilt += f"{opening}\0{closing}{rest}"
    assert rebuilt == text


def test_signs_stay_with_their_gap():
    assert tied(("say “", "”, he said (", ")."))[1:] == [("“", "”,", " he said "), ("(", ").", "")]
    assert tied(("我们读", "。"))[1] == ("", "。", "")
    assert tied(("في هذه الـ", " الكبيرة."))[1] == ("الـ", "", " الكبيرة.")


def test_a_page_without_items():
    quiz = make_quiz(replace(lexicon("ar", "id"), sentences=()), SIDES["ar"], SIDES["id"])
    for copy in ("teacher", "student"):
        page = Page(render(quiz, copy=copy))
        assert ENGLISH["none"] in page.text("how")


def test_the_page_can_speak_another_language():
    strings = {key: f"«{text}»" for key, text in ENGLISH.items()}
    page = render(quiz_of(), strings=strings, ui="xx")
    assert '<html lang="xx"' in page
    assert f"«{ENGLISH['check']}»" in page
    assert set(SCREEN) <= set(ENGLISH)


def dealt_otherwise(item):
    """An item with other right answers, that looks the same to those who do not know them."""
    if isinstance(item, Matching):
        key = tuple((k + 1) % len(item.meanings) for k in item.key)
        return replace(item, key=key, readings=("r",) * len(key), examples=(("s", "t"),) * len(key), headwords=("h",))
    if isinstance(item, Choice):
        other = next(option for option in item.options if option != item.key)
        text = {} if item.ask == "translation" else {"translation": "t"}
        return replace(item, key=other, word="w", hint="h", reading="r", headwords=("h",), level=0.5, **text)
    if isinstance(item, Passage):
        blanks = tuple(
            replace(b, key="k", shown=b.shown[::-1], near=("n",), headword="h", hint="h", reading="r")
            for b in item.blanks
        )
        return replace(item, blanks=blanks, headwords=("h",))
    other = next(option for option in item.options if option != item.shown)
    names = {
        "key": other,
        "accepted": (other,),
        "near": (),
        "headwords": ("h",),
        "hint": "h",
        "reading": "r",
        "pos": "",
    }
    return replace(item, shown=other, distractors=(), level=0.5, **names)


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_students_copy_knows_no_answer_of_any_kind(target, base):
    quiz = every_kind(target, base, style="choices")
    page = render(quiz, copy="student")
    parts = tuple(replace(part, items=tuple(dealt_otherwise(item) for item in part.items)) for part in quiz.parts)
    assert render(replace(quiz, parts=parts), copy="student") == page
    # the meanings do not stand in the order of the words, nor the right options in one place
    (matching,) = (item for item in quiz.items if isinstance(item, Matching))
    assert list(matching.key) != sorted(matching.key)
    data = json.loads(Page(page).text("data"))
    assert set(data) == {"ui", "strings"}
    assert '"index"' not in page
    assert "accepted" not in page


@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_a_teachers_copy_has_every_answer(target, base):
    quiz = every_kind(target, base, style="choices", form="B")
    page = Page(render(quiz))
    answers = json.loads(page.text("data"))["answers"]
    assert [a["n"] for a in answers] == list(range(1, quiz.points + 1))
    assert "Form B" in page.text("key")
    for part in quiz.parts:
        for n, item in part.numbered:
            mine = answers[n - 1 : n - 1 + item.points]
            if isinstance(item, Matching):
                assert [a["index"] for a in mine] == list(item.key)
                assert [(a["sentence"], a["translation"]) for a in mine] == list(item.examples)
            elif isinstance(item, Passage):
                assert [a["accepted"] for a in mine] == [list(b.accepted) for b in item.blanks]
                assert [a["gloss"] for a in mine] == [b.hint for b in item.blanks]
            elif isinstance(item, Choice):
                assert item.options[mine[0]["index"]] == item.key
            else:
                assert item.options[mine[0]["index"]] == item.shown


def test_hostile_text_is_text_in_every_kind():
    def nasty(text):
        return f"{text}<b>\"'{{{{7}}}}"

    def spoilt(item):
        if isinstance(item, Matching):
            return replace(item, words=tuple(map(nasty, item.words)), meanings=tuple(map(nasty, item.meanings)))
        if isinstance(item, Choice):
            return replace(item, options=tuple(map(nasty, item.options)), key=nasty(item.key))
        if isinstance(item, Cloze):
            return replace(item, options=tuple(map(nasty, item.options)), shown=nasty(item.shown))
        return item

    quiz = every_kind("ar", "id", style="choices")
    plain = [tag for tag, _ in Page(render(quiz)).tags]
    assert "b" not in plain[: plain.index("table")]
    parts = tuple(replace(part, items=tuple(spoilt(item) for item in part.items)) for part in quiz.parts)
    assert [tag for tag, _ in Page(render(replace(quiz, parts=parts))).tags] == plain
