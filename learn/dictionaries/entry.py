"""What a dictionary is once it has been read: headwords with their translations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from learn.reading.records import tidy

MOST_ENTRIES = 1_000_000
_MOST_TRANSLATIONS = 60
_LONGEST_HEADWORD, _LONGEST_NOTE = 200, 300


@dataclass(frozen=True, slots=True)
class Entry:
    """What a dictionary says of a headword.

    `translations` are words and short phrases, the dictionary's order kept. `note` is what explains the word at
    greater length, and can be shown but not matched. `readings` are how it is read aloud, where the dictionary
    says so (pinyin with tone marks).
    """

    translations: tuple[str, ...] = ()
    note: str = ""
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary from one language to another; the codes are "" where neither the file nor its name says them."""

    name: str
    entries: Mapping[str, Entry] = field(repr=False)
    source: str = ""
    target: str = ""


class Gathering:
    """Entries in the making: what a file says of the same headword in several places comes together."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def add(self, headword: str, translations: Iterable[str], notes: Iterable[str] = (), reading: str = "") -> None:
        """Put in what is said of a headword; nothing happens where nothing is said."""
        headword = tidy(headword)
        new = Entry(
            tuple(dict.fromkeys(translations))[:_MOST_TRANSLATIONS],
            "; ".join(notes)[:_LONGEST_NOTE],
            (reading,) if reading else (),
        )
        self.put(headword, new)

    def put(self, headword: str, new: Entry) -> None:
        """Put in an entry, beside what is there of its headword."""
        if not headword or len(headword) > _LONGEST_HEADWORD or not (new.translations or new.note):
            return
        old = self._entries.get(headword)
        if old is not None and old is not new:
            new = Entry(
                tuple(dict.fromkeys(old.translations + new.translations))[:_MOST_TRANSLATIONS],
                "; ".join(dict.fromkeys(note for note in (old.note, new.note) if note))[:_LONGEST_NOTE],
                tuple(dict.fromkeys(old.readings + new.readings)),
            )
        elif old is None and len(self._entries) == MOST_ENTRIES:
            raise ValueError(f"has more than {MOST_ENTRIES:,} headwords; take a smaller dictionary")
        self._entries[headword] = new

    def entries(self) -> Mapping[str, Entry]:
        """All entries, in the order of the file."""
        return self._entries
