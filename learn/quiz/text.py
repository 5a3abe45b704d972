"""What items and pages need to know about text in any script: folding, words, occurrences, width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learn.lexicon.entry import Span

Fold = Callable[[str], str]
"""Makes equal what a reader takes for the same word."""

# Scripts that put no space between words, where a word's end cannot be seen: Thai, Lao, Tibetan, Burmese,
# Khmer, kana, Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
_HAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def default_fold(text: str) -> str:
    """Return the text without differences of case, width and composition: the fold of any language."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def seen(text: str, fold: Fold) -> str:
    """Return the text as a reader compares it: folded, white space as single spaces, none at the ends."""
    return " ".join(fold(text).split())


def words(text: str) -> float:
    """Return about how many words a sentence has, in any script."""
    count = 0.0
    for chunk in text.split():
        han = len(_HAN.findall(chunk))
        other = len(_UNSPACED.findall(chunk)) - han
        count += max(1.0, han / 1.6 + other / 4.5)
    return count


def width(text: str) -> int:
    """Return the columns that the text takes: marks none, wide characters two."""
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
        if unicodedata.category(c) not in {"Mn", "Me", "Cf"}
    )


def _clusters(text: str) -> list[Span]:
    """Return the spans of a base character with the marks and format characters that follow it."""
    if not text:
        return []
    starts = [i for i, c in enumerate(text) if i == 0 or unicodedata.category(c) not in {"Mn", "Mc", "Me", "Cf"}]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _folded(text: str, fold: Fold) -> tuple[str, list[int], list[int]]:
    """Return the text folded cluster by cluster, and for each folded character the span it comes from.

    A folded character inside a cluster has -1 for the start or end that it is not.
    """
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        cluster = text[start:end]
        # a fold may strip, so white space never goes through it alone
        piece = " " if cluster.isspace() else fold(cluster)
        if not piece:
            continue
        out.append(piece)
        starts += [start] + [-1] * (len(piece) - 1)
        ends += [-1] * (len(piece) - 1) + [end]
    return "".join(out), starts, ends


def _joins(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    if not left or not right or _UNSPACED.match(left) or _UNSPACED.match(right):
        return False
    return all(unicodedata.category(c)[0] in "LMN" for c in (left, right))


def occurrences(text: str, key: str, fold: Fold) -> tuple[Span, ...]:
    """Return where the key stands in the text as a whole word, compared folded, in order."""
    wanted = _folded(key, fold)[0].strip()
    if not wanted:
        return ()
    hay, starts, ends = _folded(text, fold)
    found: list[Span] = []
    at = hay.find(wanted)
    while at >= 0:
        start, end = starts[at], ends[at + len(wanted) - 1]
        whole = start >= 0 and end >= 0
        if (
            whole
            and not _joins(text[start - 1 : start], text[start])
            and not _joins(text[end - 1], text[end : end + 1])
        ):
            found.append((start, end))
            at = hay.find(wanted, at + len(wanted))
        else:
            at = hay.find(wanted, at + 1)
    return tuple(found)
