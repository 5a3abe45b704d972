"""Laws of every reader: whatever the bytes, a result or one line; and a text comes out of a format as it went in."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.errors import LearnError
from learn.reading import read
from learn.reading.text import normalise
from tests.hostile import samples
from tests.hostile.damage import damaged
from tests.hostile.reading import READERS

FORMATS = {suffix: (data, reader) for files, reader in READERS for suffix, data in files.items()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("laws")


def read_or_told(path: Path, reader: Callable[[Path], None]) -> None:
    """Read a file; what is wrong with it must be said in one line that names it."""
    told = path.name
    try:
        reader(path)
    except LearnError as error:
        told = str(error)
    assert path.name in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=15)
@given(chance=st.randoms(use_true_random=False))
def test_a_damaged_file_is_read_or_refused(folder: Path, suffix: str, chance: random.Random) -> None:
    data, reader = FORMATS[suffix]
    path = folder / f"damaged.{suffix}"
    path.write_bytes(damaged(data, suffix, chance))
    read_or_told(path, reader)


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=15)
@given(data=st.binary(max_size=60), kept=st.integers(0, 40), text=st.text(max_size=20))
def test_any_bytes_are_read_or_refused(folder: Path, suffix: str, data: bytes, kept: int, text: str) -> None:
    whole, reader = FORMATS[suffix]
    path = folder / f"any.{suffix}"
    path.write_bytes(whole[:kept] + data + text.encode("utf-8", "surrogatepass"))
    read_or_told(path, reader)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_file_as_it_is_is_read(folder: Path, suffix: str) -> None:
    data, reader = FORMATS[suffix]
    path = folder / f"whole.{suffix}"
    path.write_bytes(data)
    reader(path)


# --- text in, text out -----------------------------------------------------------------------------------


def as_html(texts: list[str]) -> bytes:
    return samples.html("".join(f"<p>{html.escape(text)}</p>" for text in texts))


def as_markdown(texts: list[str]) -> bytes:
    return "\n\n".join(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text) for text in texts).encode()


def as_docx(texts: list[str]) -> bytes:
    return samples.docx("".join(f"<w:p><w:r><w:t>{html.escape(text)}</w:t></w:r></w:p>" for text in texts))


def as_odt(texts: list[str]) -> bytes:
    return samples.odt("".join(f"<text:p>{html.escape(text)}</text:p>" for text in texts))


def as_fodt(texts: list[str]) -> bytes:
    return samples.fodt("".join(f"<text:p>{html.escape(text)}</text:p>" for text in texts))


def as_epub(texts: list[str]) -> bytes:
    return samples.epub({"a.xhtml": samples.xhtml("".join(f"<p>{html.escape(text)}</p>" for text in texts))})


WRITERS = {"html": as_html, "md": as_markdown, "docx": as_docx, "odt": as_odt, "fodt": as_fodt, "epub": as_epub}
# Words of some Latin letters and signs are what Hindi in an old font looks like, and refused.
CHARS = st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="·ðãâ×¥Øß")
ODD = st.sampled_from(
    ["<b>", "&amp;", "]]>", "1. x", "- y", "# z", "A: b", "{{c1::x}}", "=1+1", "* * *", "roti", "那个孩子", "كتاب"]
)
TEXTS = st.lists(
    st.lists(st.text(CHARS, min_size=1, max_size=12) | ODD, min_size=1, max_size=5)
    .map(" ".join)
    .filter(lambda text: any(map(str.isalpha, normalise(text)))),
    min_size=1,
    max_size=4,
)


def bare(texts: Iterable[str]) -> list[str]:
    """Texts without their white space."""
    return ["".join(text.split()) for text in texts]


@pytest.mark.parametrize("suffix", WRITERS)
@settings(max_examples=40)
@given(texts=TEXTS)
def test_every_paragraph_comes_out_as_it_went_in(folder: Path, suffix: str, texts: list[str]) -> None:
    path = folder / f"texts.{suffix}"
    path.write_bytes(WRITERS[suffix](texts))
    blocks = read(path, "id").blocks
    assert bare(block.marker + block.text for block in blocks) == bare(map(normalise, texts))


@pytest.mark.parametrize("suffix", ["srt", "vtt"])
@settings(max_examples=40)
@given(
    cues=st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=9), min_size=1, max_size=6),
    ends=st.data(),
)
def test_every_word_of_subtitles_comes_out(folder: Path, suffix: str, cues: list[str], ends: st.DataObject) -> None:
    said = [cue + ends.draw(st.sampled_from(["", ".", "?", ", ya", " & <b>tidak</b>"])) for cue in cues]
    times = [f"00:00:{k:02}.000 --> 00:00:{k:02}.900\n{text.replace('&', '&amp;')}\n" for k, text in enumerate(said)]
    path = folder / f"words.{suffix}"
    path.write_text(("WEBVTT\n\n" if suffix == "vtt" else "") + "\n".join(times), encoding="utf-8")
    shown = normalise(re.sub("</?b>", "", "".join(said)))
    assert bare(["".join(block.text for block in read(path, "id").blocks)]) == bare([shown])
