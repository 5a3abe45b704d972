"""Texts that programs take for their own: markup, templates, sounds, formulas, paths; and a small text full of them."""

from __future__ import annotations

import html

from tests.quiz.texts import CODES, MARK, SECTIONS, TEXT, TITLES

MARKUP = (
    "<script>document.title='run';alert(1)</script>",
    "</script></style></title><script>alert(2)</script>",
    "<img src=http://evil.invalid/a.png onerror=\"document.title='run'\">",
    "<style>@import url(http://evil.invalid/b.css);*{background:url(//evil.invalid)}</style>",
    "<iframe src='javascript:alert(3)'></iframe><svg/onload=alert(4)>",
    "\"'><a href=file:///etc/passwd onmouseover=alert(5)>x</a>",
    "]]> <![CDATA[ x <!-- y --> <?php echo 1 ?>",
    "<!ENTITY e SYSTEM 'file:///etc/passwd'> &e; %e; &#x3c;b&#62; &amp;lt;",
)
TEMPLATES = (
    "{{c1::gula}}",
    "{{c7::luar {{c8::dalam}} ::petunjuk}}",
    "{{FrontSide}} {{Gloss}} {{^Gap}} {{/Gap}} {{=<% %>=}}",
    "[[type:Headword]] {{type:Gloss}} {{tts en_US:Gloss}}",
    "[sound:../../x.mp3] [anki:play:q:0]",
    "[anki:tts lang=en_US]x[/anki:tts] <tts service=x>",
    "[latex]\\input{/etc/passwd}[/latex] [$]x[/$] [$$]y[/$$]",
    "\\(\\href{javascript:alert(6)}{x}\\) \\[y\\] $$z$$",
    "{% raw %} {{ 7*7 }} {# x #} {% include '/etc/passwd' %}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{1:SA:=x~%50%y#z} {=a ~b -> c} {T} ::n:: // $CATEGORY: x",
    "%s %n {0} ${x} $(id) `id` \\1 \\n \\u003c _x000D_",
)
FORMULAS = (
    '=HYPERLINK("http://evil.invalid/","x")',
    "+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|'x'!A0",
    "-2+3+cmd|'x'!A0",
)
PATHS = ("../../../../etc/passwd", "/etc/passwd C:\\Windows\\x \\\\host\\share", "CON.txt : * NUL | ~/.bashrc")
INVISIBLE = ("\u202egnp.exe\u202c \u2066x\u2069", "a\x00b\x07 \x1b[31mred\x1b[0m \x7f\x85\x9b31m", "\ud800 \ufffe")
TRAPS = (*MARKUP, *TEMPLATES, *FORMULAS, *PATHS)
"""What may stand in any text; the invisible ones do not come through where a text is read."""


def sentences(lang: str) -> list[tuple[str, str]]:
    """The sentences of the small text, each with its section and with a trap in it: formulas open it."""
    found = []
    lines = [*TEXT.strip().splitlines(), *TEXT.strip().splitlines()[: len(TRAPS) - 24]]
    for n, (line, trap) in enumerate(zip(lines, TRAPS, strict=True)):
        section, *texts = line.split("|")
        text = MARK.sub(r"\2", texts[CODES.index(lang)])
        text = f"{text[:-1]} {n}{text[-1]}" if n >= 24 else text  # no sentence twice
        found.append((section, f"{trap} {text}" if trap in FORMULAS else f"{text[:-1]} {trap}{text[-1]}"))
    return found


def headings(lang: str) -> dict[str, str]:
    """The headings of its sections, by number, each a trap."""
    return {n: f"{names[CODES.index(lang)]} {TRAPS[8 * int(n) - 8]}" for n, names in SECTIONS.items()}


def as_html(lang: str) -> str:
    """The text as a page, escaped as it should be."""
    body, last = [f"<h1>{html.escape(TITLES[lang])}</h1>"], ""
    for section, sentence in sorted(sentences(lang), key=lambda one: one[0]):
        if section != last:
            body.append(f"<h2>{html.escape(headings(lang)[section])}</h2>")
        last = section
        body.append(f"<p>{html.escape(sentence)}</p>")
    return f"<!DOCTYPE html><html><head><title>x</title></head><body>{''.join(body)}</body></html>"
