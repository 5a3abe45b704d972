"""The real Anki, as the tests use it: a collection, imports, and cards as it renders them."""

from __future__ import annotations

import contextlib
import html
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anki.cards import Card
    from anki.collection import Collection


@contextlib.contextmanager
def collection(folder: Path) -> Iterator[Collection]:
    from anki.collection import Collection

    folder.mkdir(parents=True, exist_ok=True)
    col = Collection(str(folder / "collection.anki2"))
    try:
        yield col
    finally:
        col.close()


def import_package(col: Collection, path: Path, **options: Any) -> Any:
    """Imports with the options that Anki's own dialog has by default; gives its log."""
    from anki.import_export_pb2 import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    request = ImportAnkiPackageRequest(
        package_path=str(path), options=ImportAnkiPackageOptions(**{"merge_notetypes": False} | options)
    )
    return col.import_anki_package(request).log


def cards(col: Collection, query: str = "") -> list[Card]:
    return [col.get_card(i) for i in col.find_cards(query, order="c.due, c.ord")]


def shown(rendered: str) -> str:
    """What a reader sees of a side: its text, on one line."""
    rendered = re.sub(r"<style>.*?</style>", "", rendered, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", rendered.replace("<br>", " "))).split())
