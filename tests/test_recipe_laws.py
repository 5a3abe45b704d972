"""Whatever stands at whichever key of a recipe or of a catalogue's settings: it is taken, or named in one line.

The keys are those that the program itself tells of, so that a new one is tried at once.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.errors import RequestError
from learn.reading import canonical
from learn.recipe import DeckSettings, QuizSettings, Recipe, read_recipe, read_recipes

DOCUMENTS = {"zh": "a.zh.txt", "id": "a.id.txt"}


@dataclass(frozen=True)
class Kind:
    """A kind of settings: the name of the file, who reads it, the least that it must have, all keys."""

    file: str
    read: Callable[[dict[str, Any]], Recipe | RequestError]
    least: dict[str, Any]
    keys: list[tuple[str, ...]]

    def named(self, key: tuple[str, ...], value: Any) -> bool:
        """Whether a value at a key is refused: in one line then, which names file and key."""
        found = self.read(put(self.least, key, value))
        if isinstance(found, Recipe):
            return False
        message = str(found)
        assert len(message.splitlines()) == 1
        if "no pair that is asked for" in message:  # of a folder's settings, which may name languages that a text lacks
            langs = value if isinstance(value, list) else [lang for one in value.values() for lang in one]
            assert key[0] == "pairs"
            assert langs
            assert all(map(canonical, langs))
            return True
        assert re.search(rf"{re.escape(self.file)}: {re.escape('.'.join(key))}\b", message), message
        return True


def toml(value: Any) -> str:
    """A value as TOML has it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(key)} = {toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in value) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else str(value)


def recipe(data: dict[str, Any]) -> str:
    """A recipe as a file has it."""
    return "".join(f"{toml(key)} = {toml(value)}\n" for key, value in data.items())


def put(data: dict[str, Any], key: tuple[str, ...], value: Any) -> dict[str, Any]:
    """The data with another value at a key."""
    first, *rest = key
    return {**data, first: put(data.get(first, {}), tuple(rest), value) if rest else value}


def of_recipe(folder: Path) -> Read:
    """Reads data as a recipe; gives it, or the error."""

    def read(data: dict[str, Any]) -> Recipe | RequestError:
        (folder / "r.toml").write_text(recipe(data), encoding="utf-8")
        try:
            return read_recipe(folder / "r.toml")
        except RequestError as error:
            return error

    return read


def of_catalogue(folder: Path) -> Read:
    """Reads data as the settings of a folder with a text; gives its recipe, or the error."""

    def read(data: dict[str, Any]) -> Recipe | RequestError:
        (folder / "text").mkdir(exist_ok=True)
        for lang in DOCUMENTS:
            (folder / "text" / f"{lang}.txt").write_text("x", encoding="utf-8")
        (folder / "catalogue.toml").write_text(recipe(data), encoding="utf-8")
        (found,) = read_recipes([folder])
        assert isinstance(found, Recipe | RequestError)
        return found

    return read


Read = Callable[[dict[str, Any]], Recipe | RequestError]
KINDS: dict[str, tuple[Callable[[Path], Read], dict[str, Any]]] = {
    "r.toml": (of_recipe, {"documents": DOCUMENTS}),
    "catalogue.toml": (of_catalogue, {}),
}
"""Both kinds of settings: who reads them, and the least that they must have."""


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Kind:
    make, least = KINDS[request.param]
    read = make(tmp_path_factory.mktemp("recipes"))

    def told(*table: str) -> list[str]:
        """The keys that a table may have, as the message tells them of one that none is like."""
        found = re.search(r"§§§§: unknown key; known are (.*)", str(read(put(least, (*table, "§§§§"), 1))))
        return found[1].split(", ") if found else []

    keys = [(*table, name) for table in [(), *((name,) for name in told())] for name in told(*table)]
    return Kind(request.param, read, least, keys)


NEVER = (datetime.date(1979, 5, 27), [[[]]], [{}], {"§": {}})
"""What no key takes."""
VALUES = st.recursive(
    st.one_of(
        st.booleans(), st.integers(-(10**12), 10**12), st.floats(), st.dates(),
        st.text(max_size=6), st.sampled_from(["zh", "id", "../x", "/tmp", "a\0b", "zh-id", "cloze", "html", "none"]),
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(max_size=4) | st.sampled_from(["zh", "id", "zh-id"]), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def test_all_keys_are_told(kind: Kind) -> None:
    assert {("deck", "words"), ("quiz", "kinds"), ("text", "source"), ("pairs", "targets"), ("output",)} <= set(
        kind.keys
    )
    assert {("deck", one.name) for one in fields(DeckSettings)} <= set(kind.keys)
    assert {("quiz", one.name) for one in fields(QuizSettings)} <= set(kind.keys)
    assert len(kind.keys) == len(set(kind.keys))


def test_what_no_key_takes_is_refused_by_the_name_of_the_key(kind: Kind) -> None:
    for key in kind.keys:
        for value in NEVER:
            assert kind.named(key, value), (key, value)


@settings(max_examples=200)
@given(data=st.data())
def test_whatever_stands_at_a_key_is_taken_or_named(kind: Kind, data: st.DataObject) -> None:
    kind.named(data.draw(st.sampled_from(kind.keys)), data.draw(VALUES))
