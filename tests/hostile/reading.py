"""What holds of every file that is read, damaged or not: a result that keeps what is in it, or a LearnError.

Each of these reads a file of one sort and gives nothing; an AssertionError is a fault.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.hostile import samples


def read_document(path: Path) -> None:
    """A document, its sentences, which must give its text back."""
    from learn.languages.splitting import sentences
    from learn.reading import read

    document = read(path, "id")
    found = sentences(document)
    kept = "".join("".join(s.text for s in found).split())
    assert kept == "".join("".join(block.text for block in document.blocks).split()), "text is lost"


def read_aligned(path: Path) -> None:
    """Aligned text, written in every format and read back: the same texts."""
    from learn import listing
    from learn.pipeline import read_aligned as read

    text = read(path)
    for form in ("tsv", "csv", "jsonl", "tmx"):
        again = path.with_name(f"again.{form}")
        again.write_text("".join(f"{line}\n" for line in listing.rows(text.rows, tuple(text.documents), form)),
                         encoding="utf-8", newline="")  # fmt: skip
        back = read(again)
        for lang in text.documents:
            told = [row.text(lang) for row in text.rows if row.text(lang)]
            assert [row.text(lang) for row in back.rows if row.text(lang)] == told, form


def read_known(path: Path) -> None:
    """A list of words, or a collection, both as what is known and as what is the learner's own."""
    from learn.anki import read_mine
    from learn.reading.known import read_known as read

    read(path, "id")
    if path.suffix in {".anki2", ".apkg"}:
        read_mine(path)


def read_dictionary(path: Path) -> None:
    """A dictionary."""
    from learn.dictionaries import read_dictionaries

    read_dictionaries((f"en-id={path}",))


def read_recipe(path: Path) -> None:
    """A recipe."""
    from learn.recipe import read_recipe as read

    read(path)


READERS: tuple[tuple[dict[str, bytes], Callable[[Path], None]], ...] = (
    (samples.DOCUMENTS, read_document),
    (samples.ALIGNED, read_aligned),
    (samples.KNOWN, read_known),
    (samples.DICTIONARIES, read_dictionary),
    ({"toml": samples.RECIPE.encode()}, read_recipe),
)
