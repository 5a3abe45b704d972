"""Pictures of all card sides, as real Anki renders them and real Chromium shows them.

    python tests/anki/screenshots.py FOLDER                  the samples of the tests
    python tests/anki/screenshots.py FOLDER DECK.apkg …      some cards of decks of your own
    python tests/anki/screenshots.py FOLDER DECK.apkg --find Headword:确保 --single --scale 2

For each deck and each client there are sheets of all sides, light and night; with `--single`, each side is a
picture of its own.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from learn.anki import build_deck, write_package
from tests.anki import real_anki
from tests.anki.anki_samples import LEXICONS, SIDES, extremes
from tests.browser import browser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Page

    from learn.anki import Deck
    from learn.lexicon.entry import Lexicon


@dataclass(frozen=True)
class Client:
    """A program that shows cards: its classes on the root and the body, the element and style it adds."""

    root: str
    night_root: str
    night_body: str
    element: str
    style: str


# What the clients say by themselves where it touches the cards: they colour the body at night, and size buttons.
DESKTOP = Client(
    "isLin",
    "isLin night-mode",
    "isLin nightMode night_mode fancy",
    "qa",
    "body { margin: 20px; overflow-wrap: break-word; color: #020202; background: #f5f5f5 }"
    "body.nightMode { background-color: #2c2c2c; color: #fcfcfc }"
    "hr { background-color: #737373; margin: 1em 0; border: none; height: 1px }"
    ".replay-button { text-decoration: none; display: inline-flex; vertical-align: middle; margin: 3px }"
    ".replay-button svg { width: 40px; height: 40px }"
    ".replay-button svg circle { fill: #fff; stroke: #414141 } .replay-button svg path { fill: #414141 }",
)
ANDROID = Client(
    "mobile android linux js",
    "mobile android linux js",
    "night_mode nightMode ankidroid_dark_mode",
    "content",
    "body { margin: 0 0 30px; padding: 0 } #content { margin: 0.5em }"
    "body.night_mode { color: white; background-color: black }"
    "body.ankidroid_dark_mode { background-color: #303030 }"
    ".replay-button span { display: inline-block; vertical-align: middle; padding: 5px }"
    ".replay-button span svg { stroke: none; fill: black; display: inline; height: 1em; width: 1em;"
    " min-width: 32px; min-height: 32px } .night_mode .replay-button svg { fill: white }",
)
IPHONE = Client("mobile iphone", "mobile iphone", "nightMode", "qa", "body { margin: 0 }")

SHAPES = {
    "phone320": (ANDROID, 320, 640),
    "phone390": (IPHONE, 390, 780),
    "desktop": (DESKTOP, 800, 600),
}
MODES = ("light", "night")

_BUTTON = (
    '<a class="replay-button soundLink" href="#"><span><svg class="playImage" viewBox="0 0 64 64" version="1.1">'
    '<circle cx="32" cy="32" r="29" fill="lightgrey"/>'
    '<path d="M56.502,32.301l-37.502,20.101l0.329,-40.804l37.173,20.703Z" fill="black"/></svg></span></a>'
)


def page(css: str, body: str, number: int, mode: str, client: Client = ANDROID, *, root_dir: str = "ltr") -> str:
    """The page in which a client shows a side, with its buttons in place of sounds."""
    night = mode == "night"
    # Anki's Python leaves [anki:play:q:0] where a sound is; each client puts its own button there.
    button = _BUTTON if client is ANDROID else re.sub(r"</?span>| fill=\"\w+\"", "", _BUTTON)
    body = re.sub(r"\[anki:play:[qa]:\d+\]", button, body)
    return (
        f'<!doctype html><html class="{client.night_root if night else client.root}" dir="{root_dir}">'
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{client.style}</style><style>{css}</style></head>"
        f'<body class="card card{number} {client.night_body if night else ""}">'
        f'<div id="{client.element}">{body}</div></body></html>'
    )


def with_sound(deck: Deck) -> Deck:
    """The deck with a sound in every field for one; the files are not there."""
    notes = []
    for note in deck.notes:
        values = dict(zip(note.type.fields, note.fields, strict=True))
        sounds = {name: f"[sound:{name}.mp3]" for name in ("Audio", "SentenceAudio") if name in values}
        notes.append(replace(note, fields=tuple((values | sounds).values())))
    return replace(deck, notes=tuple(notes))


def sides(lexicons: Iterable[Lexicon], folder: Path, *, sound: bool = False) -> Iterator[tuple[str, str, str, int]]:
    """Name, style, HTML and card number of each side of each card of the lexicons, as Anki renders them."""
    paths = []
    for i, lexicon in enumerate(lexicons):
        deck = build_deck(lexicon, SIDES[lexicon.target], SIDES[lexicon.base])
        paths.append(write_package(with_sound(deck) if sound else deck, folder / f"{i}.apkg").path)
    return rendered(paths, folder / "collection")


def rendered(
    packages: Iterable[Path], folder: Path, *, query: str = "", notes: int = 0
) -> Iterator[tuple[str, str, str, int]]:
    """The same of packages; of what Anki finds, or of so many `notes` of each type, spread over the deck."""
    with real_anki.collection(folder) as col:
        for path in packages:
            real_anki.import_package(col, path)
        chosen = None
        if notes:
            ids = [col.find_notes(f'"note:Learn {kind}"', order="c.due") for kind in ("word", "phrase", "cloze")]
            chosen = {note for found in ids for note in found[:: max(1, len(found) // notes)][:notes]}
        for card in real_anki.cards(col, query):
            if chosen is not None and card.nid not in chosen:
                continue
            output = card.render_output()
            note = card.note()
            kind, template = card.note_type()["name"].split()[1], card.template()["name"].lower()
            name = f"{note['Target']}-{note['Base']}-{kind}{card.due}-{template}{card.ord}"
            yield f"{name}-1front", output.css, output.question_text, card.ord + 1
            yield f"{name}-2back", output.css, output.answer_text, card.ord + 1


def batched(items: list[Path], size: int) -> Iterator[list[Path]]:
    """The items in groups, each small enough to be looked at."""
    return (items[i : i + size] for i in range(0, len(items), size))


def sheet(view: Page, pictures: list[Path], file: Path, columns: int) -> None:
    """One picture of many."""
    images = "".join(f'<img src="{picture.as_uri()}">' for picture in pictures)
    html = file.with_suffix(".html")
    html.write_text(
        "<!doctype html><style>body { margin: 8px; background: #888; display: inline-grid; gap: 8px;"
        f" align-items: start; grid-template-columns: repeat({columns}, max-content) }}</style>{images}",
        "utf-8",
    )
    view.goto(html.as_uri())
    view.locator("body").screenshot(path=file)
    html.unlink()


def pictures(view: Page, made: list[tuple[str, str, str, int]], shape: str, folder: Path) -> list[Path]:
    """A picture of each side, light then night."""
    client, width, height = SHAPES[shape]
    view.set_viewport_size({"width": width, "height": height})
    files = []
    for mode in MODES:
        for name, css, body, number in made:
            view.set_content(page(css, body, number, mode, client))
            over = view.evaluate("document.documentElement.scrollWidth - innerWidth")
            if over > 0:
                print(f"{name} {shape} {mode}: {over} px too wide")
            files.append(folder / f"{name}-{shape}-{mode}.png")
            view.screenshot(path=files[-1], full_page=True)
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("decks", type=Path, nargs="*")
    parser.add_argument("--notes", type=int, default=2, help="how many notes of each type of a deck")
    parser.add_argument("--find", default="", help="only cards that Anki finds by this search")
    parser.add_argument("--scale", type=float, default=1, help="pixels of the picture for one of the page")
    parser.add_argument("--single", action="store_true", help="each side as a picture of its own, no sheets")
    parser.add_argument("--shape", choices=SHAPES, action="append")
    given = parser.parse_args()
    given.folder = given.folder.resolve()
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, browser() as running:
        work = Path(temporary)
        if given.decks:
            groups = {
                path.stem: list(
                    rendered([path], work / str(i), query=given.find, notes=0 if given.find else given.notes)
                )
                for i, path in enumerate(given.decks)
            }
        else:
            groups = {
                f"{i}-{lexicon.target}-{lexicon.base}": list(sides([lexicon], work / str(i), sound=True))
                for i, lexicon in enumerate([*(make() for make in LEXICONS), *extremes()])
            }
        view = running.new_page(device_scale_factor=given.scale)
        for shape in given.shape or SHAPES:
            for name, made in groups.items():
                files = pictures(view, made, shape, given.folder if given.single else work)
                if given.single:
                    continue
                columns = 2 if shape == "desktop" else 4
                for mode in MODES:
                    chosen = [file for file in files if file.stem.endswith(mode)]
                    for n, part in enumerate(batched(chosen, 2 * columns), 1):
                        sheet(view, part, given.folder / f"sheet-{name}-{shape}-{mode}-{n}.png", columns)


if __name__ == "__main__":
    main()
