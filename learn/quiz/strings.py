"""What a page says, by the language it says it in; a translation is one more dictionary with these keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "kind": "Fill in the gaps",
    "pair": "{target}, for speakers of {base}",
    "source": "Source: {source}",
    "student_copy": "Worksheet",
    "teacher_copy": "Teacher’s copy, with answer key",
    "name": "Name",
    "form": "Form {form}",
    "class": "Class",
    "date": "Date",
    "points": "Points",
    "points_of": "/ {total}",
    "how": "Put a word from the word bank into each gap. No word is used twice, and some are left over.",
    "how_screen": "Type in the gap, or choose the gap and then a word.",
    "worth": "{points} points",
    "worth_one": "1 point",
    "part": "Part {part}",
    "bank": "Word bank",
    "settings": "Show",
    "translations": "Translations",
    "hints": "Hints",
    "key": "Answer key",
    "hint": "Hint:",
    "item": "Item {n}",
    "gap": "Item {n}: missing word",
    "same": "(the same word again)",
    "check": "Check answers",
    "review": "Review mistakes",
    "again": "Start again",
    "print": "Print",
    "answer": "Answer",
    "reading": "Reading",
    "meaning": "Meaning",
    "none": "This text gives no items for this pair of languages.",
    # said by the script
    "put": "“{word}” is now in item {n}.",
    "taken": "“{word}” was taken out of item {n}.",
    "right": "Right",
    "wrong": "Not right. The word is:",
    "blank": "Left empty. The word is:",
    "near": "Nearly. The word is:",
    "score": "{right} of {total} points ({percent} %).",
    "all_right": "Everything is right. Well done!",
    "some_wrong": "Items to look at again: {items}.",
    "reviewing": "Items still to get right: {total}. Fill them in again, then check.",
    "restarted": "All gaps are empty again.",
}
SCREEN = (
    "put",
    "taken",
    "right",
    "wrong",
    "blank",
    "near",
    "score",
    "all_right",
    "some_wrong",
    "reviewing",
    "restarted",
)
"""Keys that the page's script needs."""
