"""How long `learn` takes and how much memory: see README.md beside this file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEARN = str(Path(sys.executable).with_name("learn"))
NAMES = ("help", "cold", "warm", "pair", "deck", "quiz")
NOTES = 5000


def measured(command: list[str], folder: Path, times: int = 1) -> tuple[float, float]:
    """Seconds of the fastest run of a command, and the most memory that one had, in MB."""
    best, most = float("inf"), 0.0
    environment = os.environ | {"LEARN_CACHE": str(folder / "cache")}
    for _ in range(times):
        begun = time.perf_counter()
        with subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
        ) as process:
            while process.poll() is None:
                most = max(most, memory(process.pid))
                time.sleep(0.002 if time.perf_counter() - begun < 1 else 0.1)
        if process.returncode:
            raise SystemExit(f"failed: {' '.join(command)}")
        best = min(best, time.perf_counter() - begun)
    return best, most


def memory(session: int) -> float:
    """MB that the processes of a session have now, what they share counted once (Linux; 0 elsewhere)."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(process.name)) == session:
                shares = (process / "smaps_rollup").read_text().split("Pss:", 1)[1]
                total += int(shares.split(maxsplit=1)[0])
        except (OSError, IndexError, ValueError):  # it has ended meanwhile
            continue
    return total / 1024


def deck(folder: Path) -> None:
    """A deck of many notes, from its entries to the package, beside genanki that is given the finished notes."""
    import genanki

    from learn.anki import build_deck, write_package
    from learn.anki.package import _model
    from learn.languages import get
    from learn.languages.splitting import sentences
    from learn.lexicon import Entry, Example, Lexicon
    from learn.reading import read

    target, base = get("ar"), get("id")
    theirs, ours = ([s.text for s in sentences(read(ROOT / f"seeds/interview.{lang}.txt"))] for lang in ("ar", "id"))
    theirs = [text for text in theirs if len(text) > 60]
    entries = []
    for k in range(NOTES):
        text, translation = theirs[k % len(theirs)], ours[k % len(ours)]
        words = [word for word in text.split() if len(word) > 3 and not word.isascii()]
        word, gloss = words[k // len(theirs) % len(words)], translation.split()[0]
        at = text.index(word)
        marks, counterpart = ((at, at + len(word)),), ((0, len(gloss)),)
        example = Example(text, translation, marks, counterpart, k, 0.9, "Section", text)
        entries.append(Entry(f"{word}{k}", word, "word", f"{gloss}{k}", 0.9, 3, word, (gloss,), 4.2, example=example))
    lexicon = Lexicon("text", "Title", "ar", "id", tuple(entries))
    notes = build_deck(lexicon, target, base).notes

    def alone(path: Path) -> None:
        models = {note.type.id: _model(note.type) for note in notes}
        made = genanki.Deck(1, "Title")
        for due, n in enumerate(notes):
            made.add_note(genanki.Note(models[n.type.id], list(n.fields), tags=n.tags, guid=n.guid, due=due))
        genanki.Package(made).write_to_file(str(path))

    best = {"genanki": float("inf"), "learn": float("inf")}
    for k in range(9):  # in turns, as other programs may hold up the one or the other
        begun = time.perf_counter()
        alone(folder / "alone.apkg")
        between = time.perf_counter()
        write_package(build_deck(lexicon, target, base), folder / f"{k}.apkg")
        best["genanki"] = min(best["genanki"], between - begun)
        best["learn"] = min(best["learn"], time.perf_counter() - between)
    report(f"genanki alone, {len(notes)} notes", best["genanki"])
    report(f"deck of {len(notes)} notes", best["learn"], ratio=f"{best['learn'] / best['genanki']:.2f} × genanki")


def quiz(folder: Path) -> None:
    """A quiz of four forms in all formats, once the text is analysed, beside the printing of its pages one by one."""
    from learn.pipeline import align, link_words, make_lexicon, read_documents, tools
    from learn.pipeline.quizzes import draft_quiz
    from learn.quiz import FORMATS
    from learn.quiz.browser import find_browser
    from learn.recipe import QuizSettings

    use = tools(folder / "cache-quiz")
    settings = QuizSettings(kinds=("cloze", "choice", "matching", "order"), items=20, forms=4, formats=tuple(FORMATS))
    for target, base in (("zh", "id"), ("ar", "tl"), ("hi", "zh")):
        text = align(read_documents([f"{lang}={ROOT}/seeds/interview.{lang}.txt" for lang in (target, base)]), use)
        lexicon = make_lexicon(text, target, base, use, link_words(text, [(target, base)], use))
        made = draft_quiz(lexicon, settings, confidence=0.8, use=use)
        best = {"learn": float("inf"), "one by one": float("inf")}
        pages = [name for name in made.contents if name.endswith(".html")]
        for name in pages:
            (folder / name).write_bytes(made.contents[name])
        browser = [find_browser(), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        for _ in range(3):
            begun = time.perf_counter()
            draft_quiz(lexicon, settings, confidence=0.8, use=use)
            between = time.perf_counter()
            for name in pages:
                command = [*browser, f"--print-to-pdf={folder / 'one.pdf'}", str(folder / name)]
                subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            best["learn"] = min(best["learn"], between - begun)
            best["one by one"] = min(best["one by one"], time.perf_counter() - between)
        report(f"{len(pages)} pages of {target}-{base} printed by the browser one by one", best["one by one"])
        report(
            f"quiz of {made.items} items, {len(made.contents)} files",
            best["learn"],
            ratio=f"{best['learn'] / best['one by one']:.2f} × printing alone",
        )


def report(name: str, seconds: float, megabytes: float | None = None, ratio: str = "") -> None:
    """Print a line of the table in README.md."""
    shown = "" if megabytes is None else f"{megabytes:.0f}"
    print(f"| {name} | {seconds:.2f} | {shown} | {ratio} |", flush=True)


def main(names: list[str]) -> None:
    """Measure what is named, or everything."""
    if unknown := set(names) - set(NAMES):
        raise SystemExit(f"not known: {', '.join(unknown)}; choose from {', '.join(NAMES)}")
    wanted = names or NAMES
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        (folder / "decks").mkdir()
        shutil.copy(ROOT / "decks" / "interview.toml", folder / "decks")
        build = [LEARN, "build", "decks/interview.toml"]
        if "help" in wanted:
            click = measured([sys.executable, "-c", "import click"], folder, 15)
            help_ = measured([LEARN, "--help"], folder, 15)
            report('python -c "import click"', *click)
            report("learn --help", *help_, f"{help_[0] / click[0]:.1f} × import click")
        if "deck" in wanted:
            deck(folder)
        if "quiz" in wanted:
            quiz(folder)
        if {"cold", "warm", "pair"} & set(wanted):
            cold = measured(build, folder)
            report("build, cold", *cold)
            if "warm" in wanted:
                warm = measured(build, folder, 3)
                report("build, warm", *warm, f"{warm[0] / cold[0]:.2f} × cold")
            if "pair" in wanted:
                documents = ["seeds/interview.zh.txt", "seeds/interview.id.txt"]
                pair = measured([LEARN, "vocab", *documents, "--target", "zh", "--base", "id"], folder, 3)
                report("vocab of one pair, warm", *pair)


if __name__ == "__main__":
    main(sys.argv[1:])
