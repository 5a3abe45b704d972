"""What sentence splitting can know of a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Closed word classes of a language, and patterns of what they cannot list.

    Words are written as they stand before their last stop ("Dr", "z.B"). One in small letters is also found with a
    capital, one with a capital only so.
    """

    titles: frozenset[str] = frozenset()
    """Abbreviations that never end a sentence before a word."""
    numbered: frozenset[str] = frozenset()
    """Those that do not end one before a number; "-str" stands for all words that end so."""
    counted: frozenset[str] = frozenset()
    """Those that follow a number ("5 p.m.", "1990 г."); before a capital they end a sentence that is long enough."""
    dates: frozenset[str] = frozenset()
    """Capitalised words that follow `counted` all the same: at 5 p.m. Monday."""
    open: frozenset[str] = frozenset()
    """Those that end a sentence only before one of `openers`."""
    final: frozenset[str] = frozenset()
    """Those that close a list ("etc."): before a capital they end a sentence."""
    last: frozenset[str] = frozenset()
    """Initials that follow their noun ("ke A.S."), so that a capital after them opens a sentence."""
    words: frozenset[str] = frozenset()
    """Words that look like initials and are none."""
    wholes: tuple[str, ...] = ()
    """Words with a stop in them that ends nothing."""
    openers: frozenset[str] = frozenset()
    """Words that often open a sentence."""
    opening: str = ""
    """Pattern of more of them."""
    ending: str = ""
    """Pattern of what ends a sentence without any stop, in scripts that have none but spaces."""
    leading: str = ""
    """Pattern of what goes on past a space in those."""
    said: str = ""
    """Pattern of the verbs of saying in the attribution of a quotation."""
    denied: str = ""
    """Pattern of the words that make it none: "Where are you?" Nobody answered."""
    goes_on: str = ""
    """Pattern of what follows a quotation that is part of a longer sentence."""
    joins: str = ""
    """Pattern of the words that carry a sentence on after an ellipsis, where no case tells."""
    stops: tuple[str, ...] = ()
    """Further marks that end a sentence."""
    ordinals: bool = False
    """Whether "3." is "third", so that a small number with a stop does not end a sentence."""
    vowelless: bool = True
    """Whether a short word without vowels is an abbreviation."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
