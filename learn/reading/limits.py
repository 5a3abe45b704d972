"""How much of a document is read: beyond this a file is no text to learn from, but a fault or an attack.

What is limited is what costs memory and time, so each limit stands where the cost arises.
"""

from __future__ import annotations

MOST_BYTES = 100_000_000
"""Bytes of a file, as it lies on the disk: books with pictures reach some tens of millions."""
MOST_TEXT = 5_000_000
"""Characters of text in a document: War and Peace has three million."""
MOST_LINES = 100_000
"""Lines of a text, or paragraphs of a document: War and Peace, broken at 70 columns, has 66,000 lines."""
MOST_BLOCK = 500_000
"""Characters of one paragraph: what is longer has lost its line breaks, and its sentences could not be shown."""
MOST_SENTENCES = 50_000
"""Sentences of a document that is aligned: War and Peace has some 30,000. Each takes a hundredth of a second, and
each thousand some 30 MB of memory."""
MOST_MARKUP = 50_000_000
"""Bytes of one part of a document in XML or HTML, unpacked: Word writes five to ten for one of text."""
MOST_ELEMENTS = 2_000_000
"""Elements in one such part; each costs 200 bytes of memory or so."""
DEEPEST = 128
"""Elements that stand in each other: tables in tables in lists make some dozens."""
MOST_MEMBERS = 10_000
"""Files in an archive: an e-book has some hundreds, with a picture a page a few thousand."""
MOST_UNPACKED = 200_000_000
"""Bytes that are unpacked of an archive in all; pictures are never unpacked."""
MOST_TIMES = 200
"""How many times its size a file in an archive may unpack to; text and markup unpack to 3 to 30 times."""
SMALL = 1_000_000
"""Bytes below which that does not matter."""
MOST_PAGES = 3_000
"""Pages of a PDF."""
MOST_MARKS = 50_000
"""Characters on one page of a PDF: a page of a newspaper has 20,000."""
PAGE_SECONDS = 5
"""Time for a page of a PDF; most take a hundredth of one."""
PDF_SECONDS = 120
"""Time for all pages of a PDF."""
PDF_MEMORY = 800_000_000
"""Bytes of memory for the process that reads a PDF, where the system can limit them."""
