"""The marks that sentence splitting goes by, in every script, and the pairs that they make in a text."""

from __future__ import annotations

import re
from functools import cached_property

FULL = "。！？｡‼⁇⁈⁉︒︕︖"
"""Stops that end a sentence without a space after them."""
OTHER = (
    "؝؞؟۔।॥։።፧፨។៕။᙮᠃᠉⸮⸼"
    "\u0700\u0701\u0702\u07f9\u0837\u0839\u083d\u083e\u0f0e\u1735\u1736\u1944\u1945\u1aa8\u1aa9\u1aaa\u1aab"
    "\u1b5a\u1b5b\u1b5e\u1b5f\u1c3b\u1c3c\u1c7e\u1c7f\u2cf9\u2cfa\u2cfb\ua4ff\ua60e\ua60f\ua6f3\ua6f7\ua876\ua877"
    "\ua8ce\ua8cf\ua92f\ua9c8\ua9c9\uaa5d\uaa5e\uaa5f\uaaf0\uaaf1\uabeb"
)
"""Stops of other scripts: no other use, mostly a space after them. Unicode's Sentence_Terminal, but for commas."""
DOTS = "…⋯"
STOPS = ".!?．" + FULL + OTHER + DOTS

OPENERS = "([{（［｛【〔〖「『《〈｢‹„‚〝"
CLOSERS = ")]}）］｝】〕〗」』》〉｣›〞〟"
PARTNER = dict(zip("([{（［｛【〔〖「『《〈｢‹", ")]}）］｝】〕〗」』》〉｣›", strict=True))
ROUND = "([{（［｛【〔〖"
TITLES = "《〈"
QUOTES = "\"'“”„‟‘’‚‛«»‹›「」『』｢｣〝〞〟＂"
DASHES = "-–—―‒─"
NO_START = ",;:،؛、，；：)]}）】»›」』》〉%/\\"
"""Marks that never open a sentence: what stands before them goes on."""
BULLETS = "•⁃‣▪▫◦●○■□►▶➤➢✓✔"

BLANK = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*")
"""A blank line: the end of a paragraph."""
_NEXT_CURLY = re.compile("[“”]")


class Marks:
    """The quotation marks and brackets of a text, in pairs.

    A straight `"` says only by its place whether it opens or closes, and some marks open in one language and
    close in another, so they are paired over a whole paragraph, before any sentence is looked for. `opened`
    gives the opener of each closing mark, `closed` the closer of each opening one; -1 where the other is missing.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.opened: dict[int, int] = {}
        self.closed: dict[int, int] = {}
        self._stack: list[tuple[str, int]] = []
        ends = {m.start() for m in BLANK.finditer(text)}
        for i, c in enumerate(text):
            if c in QUOTES or c in OPENERS or c in CLOSERS:
                self._place(i, c)
            elif i in ends:
                self._stack.clear()

    @cached_property
    def brackets(self) -> list[int]:
        """For every place, where the innermost bracket around it opens; -1 outside of any."""
        return self._innermost(ROUND)

    @cached_property
    def titles(self) -> list[int]:
        """The same for the marks around titles, 《》."""
        return self._innermost(TITLES)

    @cached_property
    def quotes(self) -> list[int]:
        """The same for quotation marks."""
        return self._innermost(QUOTES)

    def _innermost(self, kinds: str) -> list[int]:
        # Pairs never cross, since an opener goes with all that lies above it.
        out, around = [], [-1]
        for i, c in enumerate(self.text):
            if i == self.closed.get(around[-1], -1):
                around.pop()
            out.append(around[-1])
            if c in kinds and self.closed.get(i, -1) > i:
                around.append(i)
        return out

    def _open(self, kind: str, i: int) -> None:
        self._stack.append((kind, i))
        self.closed[i] = -1

    def _close(self, kinds: str, i: int) -> None:
        self.opened[i] = -1
        # A mark deep in the stack is not looked for: what lies above it would be lost with it.
        for k in range(len(self._stack) - 1, max(len(self._stack) - 5, -1), -1):
            kind, opener = self._stack[k]
            if kind in kinds:
                self.opened[i], self.closed[opener] = opener, i
                del self._stack[k:]
                return

    def _is_open(self, kinds: str) -> bool:
        return any(kind in kinds for kind, _ in self._stack[-4:])

    def _gaps(self, i: int) -> tuple[bool, bool]:
        """Whether there is a gap before a mark, as before one that opens, and after it."""
        left, right = self.text[i - 1 : i], self.text[i + 1 : i + 2]
        before = not left or left.isspace() or left in OPENERS or left in DASHES or left in "“‘«\"'/:，："
        after = not right or right.isspace() or right in NO_START or right in STOPS or right in DASHES
        return before, after

    def _place(self, i: int, c: str) -> None:
        if c in '"＂':
            self._straight(i)
        elif c in "'‛’":
            self._apostrophe(i, c)
        elif c in "“”‟":
            self._curly(i, c)
        elif c in "«»":
            self._angled(i, c)
        elif c == "‘" and self._is_open("‚"):
            self._close("‚", i)
        elif c in OPENERS or c == "‘":
            self._open(PARTNER.get(c, c), i)
        else:
            self._close({"〞": "〝", "〟": "〝"}.get(c, c), i)

    def _straight(self, i: int) -> None:
        """Place a straight mark by the gaps beside it; where they do not tell, by whether one is open."""
        before, after = self._gaps(i)
        stop = self.text[i - 1 : i] in STOPS and i > 0
        closes = after if before != after else self._is_open('"') or (stop and self._is_open("“„"))
        if closes:
            self._close('"“„', i)
        else:
            self._open('"', i)

    def _apostrophe(self, i: int, c: str) -> None:
        left, right = self.text[i - 1 : i], self.text[i + 1 : i + 2]
        if left.isalnum() and right.isalnum():
            return
        before, after = self._gaps(i)
        kinds = "‘‚’" if c == "’" else "'‘"
        if c != "’" and before and not after:
            self._open("'", i)
        elif self._is_open(kinds) or (left and (left in STOPS or left in '"”,')):
            self._close(kinds, i)

    def _curly(self, i: int, c: str) -> None:
        before, after = self._gaps(i)
        if c == "“":
            # German closes with it; others do by mistake.
            if self._is_open("„") or (after and (not before or self._is_open('"“'))):
                self._close('„“”"', i)
            else:
                self._open("“", i)
            return
        stop = self.text[i - 1 : i] in STOPS and i > 0
        if not self._is_open('"“”„') and not after and (before or (stop and self._closes_next(i))):
            # Swedish and Finnish open with it; so does many a hurried typist, whose next mark closes then.
            self._open("”", i)
        else:
            self._close('“„”"', i)

    def _closes_next(self, i: int) -> bool:
        """Whether the next double quotation mark is one that closes."""
        m = _NEXT_CURLY.search(self.text, i + 1)
        return m is not None and m.group() == "”"

    def _angled(self, i: int, c: str) -> None:
        """Place « and », which German and Danish turn the other way round."""
        before, after = self._gaps(i)
        opens = not self._is_open("»") if c == "«" else not self._is_open("«") and before and not after
        if opens:
            self._open(c, i)
        else:
            self._close("«»", i)
