"""Pictures of all card sides, as real Anki renders them and real Chromium shows them.

python tests/anki/screenshots.py FOLDER [zh ar …]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from learn.anki import build_deck, write_package
from tests.anki import real_anki
from tests.anki.anki_samples import LEXICONS, SIDES
from tests.browser import browser

SHAPES = {"320": (320, 640), "390": (390, 780), "800": (800, 600)}
MODES = {"light": ("", ""), "night": ("night-mode", "nightMode night_mode")}


def page(css: str, body: str, number: int, mode: str) -> str:
    """The page in which Anki shows a side: its own classes on the root and the body."""
    root, night = MODES[mode]
    return (
        f'<!doctype html><html class="{root}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{css}</style></head>"
        f'<body class="card card{number} {night}"><div id="qa">{body}</div></body></html>'
    )


def sides(lexicons, folder: Path):
    """Name, page maker of each side of each card of the lexicons."""
    with real_anki.collection(folder / "collection") as col:
        for lexicon in lexicons:
            deck = build_deck(lexicon, SIDES[lexicon.target], SIDES[lexicon.base])
            path = write_package(deck, folder / f"{lexicon.target}.apkg").path
            real_anki.import_package(col, path)
        for card in real_anki.cards(col):
            output = card.render_output()
            note = card.note()
            kind, template = card.note_type()["name"].split()[1], card.template()["name"].lower()
            name = f"{note['Target']}-{kind}{card.due}-{template}{card.ord}"
            yield f"{name}-1front", output.css, output.question_text, card.ord + 1
            yield f"{name}-2back", output.css, output.answer_text, card.ord + 1


def main(folder: Path, targets: set[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lexicons = [lexicon for lexicon in (make() for make in LEXICONS) if not targets or lexicon.target in targets]
    with tempfile.TemporaryDirectory() as temporary, browser() as running:
        work = Path(temporary)
        made = list(sides(lexicons, work))
        for shape, (width, height) in SHAPES.items():
            view = running.new_page(viewport={"width": width, "height": height})
            for mode in MODES:
                for name, css, body, number in made:
                    file = work / "side.html"
                    file.write_text(page(css, body, number, mode), "utf-8")
                    view.goto(file.as_uri())
                    over = view.evaluate("document.documentElement.scrollWidth - innerWidth")
                    if over > 0:
                        print(f"{name} {shape} {mode}: {over} px too wide")
                    view.screenshot(path=folder / f"{name}-{shape}-{mode}.png", full_page=True)
            view.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), set(sys.argv[2:]))
