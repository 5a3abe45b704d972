"""The command line: options are parsed, the API is called, results are printed. No logic lives here."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from learn.errors import LearnError, RequestError
from learn.reporting import Bars, on_one_line, put, remark, summary, summary_of_texts

if TYPE_CHECKING:
    from learn.anki import Anki
    from learn.pipeline import Text, Tools
    from learn.quiz import Quiz
    from learn.reading.corrections import Corrections


class Failed(click.ClickException):
    """A LearnError as click shows it: one line on standard error, and the exit status of its kind."""

    def __init__(self, error: LearnError) -> None:
        super().__init__(on_one_line(error))
        self.exit_code = error.status  # type: ignore[misc]  # click declares it for the class, and reads it here

    def show(self, file: Any = None) -> None:
        """Print the line."""
        click.echo(f"learn: {self.message}", file=file, err=file is None)


@contextlib.contextmanager
def one_line() -> Iterator[None]:
    """Say in one line what is wrong with options and arguments, where click prints the usage too."""
    try:
        yield
    except click.UsageError as error:
        if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
            raise
        message = error.format_message().rstrip(".")
        program = error.ctx.command_path if error.ctx else "learn"
        raise Failed(RequestError(f"{message[:1].lower()}{message[1:]}; see `{program} --help`")) from error


class Commands(click.Group):
    """The commands in the order of the guide, their errors one line each."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands as they were added."""
        return list(self.commands)

    def make_context(self, *args: Any, **settings: Any) -> click.Context:
        """Parse what stands before the command."""
        with one_line():
            return super().make_context(*args, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            with one_line():
                return super().invoke(ctx)
        except LearnError as error:
            raise Failed(error) from error
        except BrokenPipeError:
            # Whoever reads our output has had enough (`learn vocab … | head`).
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A document is named as LANG=PATH, by a path such as interview.zh.txt, or by a path alone, whose language "
    "is then detected. Text that is aligned already (TMX, TSV, CSV, JSON lines) is one file, named alone.",
)
@click.version_option(package_name="learn-from-translations", prog_name="learn")
@click.option("--no-cache", is_flag=True, help="Compute everything anew and keep nothing for the next time.")
@click.pass_context
def main(ctx: click.Context, *, no_cache: bool) -> None:
    """Turn a text and its translations into Anki decks and class quizzes."""
    ctx.obj = no_cache


def start(ctx: click.Context, dictionaries: Sequence[str] = ()) -> Tools:
    """The tools of a command, with its progress on the terminal."""
    from learn.cache import default_folder
    from learn.pipeline import tools

    bars = Bars()
    ctx.call_on_close(bars.clear)
    return tools(None if ctx.obj else default_folder(), bars, dictionaries)


def clear(use: Tools) -> None:
    """Take the progress off the terminal before results are printed."""
    if isinstance(use.progress, Bars):
        use.progress.clear()


def aligned(
    ctx: click.Context,
    documents: Sequence[str],
    pair: tuple[str, str] | None = None,
    folder: Path | None = None,
    dictionaries: Sequence[str] = (),
) -> tuple[Text, Tools]:
    """The text of a command, its rows across all languages, when it has the pair and the folder takes files."""
    from learn.pipeline import text_of

    use = start(ctx, dictionaries)
    text = text_of(documents, use, pair=pair, folder=folder)
    clear(use)
    if pair and use.dictionaries and not use.dictionaries.lead(*pair):
        click.echo(f"learn: --dictionary: none leads from {pair[0]!r} to {pair[1]!r}, so none is asked", err=True)
    remark(text.remarks)
    return text, use


documents_argument = click.argument("documents", nargs=-1, required=True, metavar="DOC DOC…")


def usual_code(_ctx: click.Context, _option: click.Parameter, value: str) -> str:
    """The code that documents have of the language that an option names ("fil" is "tl")."""
    from learn.reading import canonical

    return canonical(value) or value


target_option = click.option(
    "--target", required=True, metavar="LANG", callback=usual_code, help="Language to be learned."
)
base_option = click.option(
    "--base", required=True, metavar="LANG", callback=usual_code, help="Language that the learner knows."
)


known_option = click.option(
    "--known",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Leave out what the learner knows: a word list, an Anki package or collection. Can be given several times.",
)
dictionary_option = click.option(
    "--dictionary",
    "dictionaries",
    multiple=True,
    metavar="FILE",
    help="Ask a dictionary too: CC-CEDICT, StarDict, FreeDict or a table, as FILE or LANG-LANG=FILE. Can be given "
    "several times.",
)
corrections_option = click.option(
    "--corrections",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Honour what a reviewer corrected in the table that `learn vocab --format csv` writes.",
)
collection_option = click.option(
    "--collection",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Your Anki collection, or a package exported from it: your own tags, fields and templates in it stay.",
)
level_option = click.option(
    "--level",
    metavar="LEVEL",
    callback=lambda _ctx, _option, value: checked_level(value),
    help="Keep a band of frequency: beginner, intermediate, advanced, or Zipf frequencies such as 3-5, 4- or -3.5.",
)


def checked_level(value: str | None) -> str:
    """The level that an option names, "" for none."""
    if value is not None:
        from learn.lexicon.level import band

        band(value)
    return value or ""


def reviewed(corrections: Path | None, target: str, base: str) -> Corrections | None:
    """What the option for corrections names, read before any work is done."""
    if corrections is None:
        return None
    from learn.pipeline import read_corrections

    return read_corrections(corrections, (target, base))


def format_option(*formats: str) -> Callable[[Any], Any]:
    """The option that chooses the form of what is printed; the first format is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="Form of the output.",
    )


@main.command("build", epilog="Example: learn build decks/interview.toml")
@click.argument("recipes", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="RECIPE…")
@click.option("--engine", "engine_name", type=click.Choice(["local", "dask"]), default="local", show_default=True,
              help="Who does the work: the cores of this computer, or a cluster of Dask.")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="Where the scheduler of the cluster is, tcp://HOST:PORT.")
@collection_option
@click.pass_context
def build_command(
    ctx: click.Context,
    recipes: tuple[Path, ...],
    engine_name: str,
    scheduler: str | None,
    collection: Path | None,
) -> None:
    """Make every deck and quiz of each RECIPE, a TOML file or a folder of texts.

    They come to lie in a folder beside the recipe, named as it is or as its key `output` says. A folder of texts holds
    a folder for each, with a file for each language in it (TEXT/zh.txt); settings for all of them may stand in
    catalogue.toml there. Built again, decks update the notes that are in Anki already. What cannot be made is named,
    and the rest made all the same; the exit status is 1 then.
    """
    from learn.anki import read_mine
    from learn.engines import engine_of
    from learn.pipeline import build
    from learn.recipe import read_recipes

    begun = time.monotonic()
    engine = engine_of(engine_name, scheduler)
    read = read_recipes(recipes)
    mine = read_mine(collection) if collection else None
    use = start(ctx)
    built = build(read, use, engine=engine, mine=mine)
    clear(use)
    made = [one for text in built for one in text.made]
    if len(built) == 1:
        summary(made)
    else:
        summary_of_texts(built)
    for error in (error for text in built for error in text.failed):
        click.echo(f"learn: {on_one_line(error)}", err=True)
    if made:
        folders = {str(one.files[0].parent) for one in made}
        where = folders.pop() if len(folders) == 1 else f"{len(folders)} folders"
        files = sum(len(one.files) for one in made)
        click.echo(f"{files} files in {where} in {time.monotonic() - begun:.0f} s")
    if failed := [error for text in built for error in text.failed]:
        ctx.exit(1 if made else max(error.status for error in failed))


@main.command("deck", epilog="Example: learn deck seeds/interview.zh.txt seeds/interview.id.txt --target zh --base id "
                             "-o zh-id.apkg")  # fmt: skip
@documents_argument
@target_option
@base_option
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="File to write, FILE.apkg.")
@click.option("--format", "formats", default="apkg", show_default=True,
              help="Formats: apkg, csv, tsv. With several, the files come to lie side by side.")  # fmt: skip
@click.option("--words", type=click.IntRange(0), default=300, show_default=True, help="Most word notes.")
@click.option("--phrases", type=click.IntRange(0), default=60, show_default=True, help="Most phrase notes.")
@click.option("--cloze", type=click.IntRange(0), default=80, show_default=True, help="Most cloze notes.")
@click.option("--confidence", type=click.FloatRange(0, 1), default=0.8, show_default=True,
              help="How sure a meaning must be to make a card.")  # fmt: skip
@click.option(
    "--cards",
    default="recognise,produce",
    show_default=True,
    help="Which cards a word gets: recognise, produce, listen.",
)
@click.option("--speech", type=click.Choice(("none", "anki", "espeak")), default="none", show_default=True,
              help="Who reads aloud: nobody, Anki with the voices of the device, or espeak-ng.")  # fmt: skip
@dictionary_option
@known_option
@level_option
@corrections_option
@click.option("--to-anki", "anki_url", is_flag=False, flag_value="http://127.0.0.1:8765", metavar="[URL]",
              help="Bring the deck into the Anki that runs on this computer with the add-on AnkiConnect, at "
              "http://127.0.0.1:8765 or URL.")  # fmt: skip
@click.option("--anki-key", envvar="LEARN_ANKI_KEY", metavar="KEY",
              help="API key of AnkiConnect, where it has one. Better set in the variable LEARN_ANKI_KEY.")  # fmt: skip
@collection_option
@click.pass_context
def deck_command(
    ctx: click.Context,
    documents: tuple[str, ...],
    target: str,
    base: str,
    output: Path,
    formats: str,
    words: int,
    phrases: int,
    cloze: int,
    confidence: float,
    cards: str,
    speech: str,
    dictionaries: tuple[str, ...],
    known: tuple[Path, ...],
    level: str,
    corrections: Path | None,
    anki_url: str | None,
    anki_key: str | None,
    collection: Path | None,
) -> None:
    """Write an Anki deck of words, phrases and cloze sentences.

    A package (apkg) is what Anki imports. A table (csv, tsv) has the same notes for other programs; Anki takes it too,
    once it has the note types from a package.
    """
    from learn.anki import read_mine
    from learn.pipeline import known_words, make_lexicon, read_known, speech_engine, with_corrections, write_deck
    from learn.recipe import CARDS, DECK_FORMATS, DeckSettings, silent

    forms = chosen(formats, DECK_FORMATS, "--format")
    if output.suffix.lower().removeprefix(".") not in forms:
        raise RequestError(f"{output}: a file of --format {','.join(forms)} is named FILE.{forms[0]}")
    settings = DeckSettings(words, phrases, cloze, confidence, chosen(cards, CARDS, "--cards"), level, forms, speech)
    if silent(settings):
        raise RequestError("--cards listen: needs audio; add --speech espeak or --speech anki")
    speech_engine(settings)
    anki = running_anki(anki_url, anki_key, forms)
    listed = read_known(known, target)
    review = reviewed(corrections, target, base)
    mine = read_mine(collection) if collection else None
    text, use = aligned(ctx, documents, (target, base), output.parent, dictionaries)
    full, report = with_corrections(make_lexicon(text, target, base, use), review)
    knows = known_words(listed, target, use)
    made = write_deck(full, text, settings, output, known=knows, use=use, anki=anki, mine=mine)
    clear(use)
    summary([made])
    for path in made.files[1:]:
        click.echo(str(path))
    if made.pushed:
        pushed = made.pushed
        click.echo(f"in Anki: {pushed.added} notes added, {pushed.updated} updated, {pushed.left} left as they were")
    remark(report.remarks)


def running_anki(url: str | None, key: str | None, forms: Sequence[str]) -> Anki | None:
    """The Anki that a deck is to be brought into, if any; asked before any work is done."""
    if url is None:
        return None
    if "apkg" not in forms:
        raise RequestError("--to-anki: Anki is given the package; write it too, with --format apkg")
    from learn.anki import find_anki

    return find_anki(url, key)


@main.command("quiz", epilog="Example: learn quiz seeds/interview.ar.txt seeds/interview.hi.txt --target ar --base hi "
                             "--items 20 --seed 7 -o quizzes")  # fmt: skip
@documents_argument
@target_option
@base_option
@click.option("--kind", "kinds", default="cloze", show_default=True,
              help="Kinds of items: cloze, choice, matching, passage, order, listening.")  # fmt: skip
@click.option("--style", type=click.Choice(["open", "bank", "letter", "choices"]), default="bank", show_default=True,
              help="How gaps in sentences are filled: by heart, from a word bank, after their first half, "
              "or from four choices each.")  # fmt: skip
@click.option("--section", "sections", type=click.IntRange(1), multiple=True,
              help="Ask about this section of the text only, by number; may be given several times.")  # fmt: skip
@click.option("--items", type=click.IntRange(1, 500), default=20, show_default=True, help="Number of items.")
@click.option("--forms", type=click.IntRange(1, 26), default=1, show_default=True, help="Versions A, B, C …")
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed makes another quiz.")
@click.option("--format", "formats", default="html", show_default=True,
              help="Formats: html, docx, pdf, moodle, gift, qti, kahoot, quizlet, csv.")  # fmt: skip
@click.option("--copy", "copies", default="teacher,student", show_default=True,
              help="Copies of what goes on paper: the teacher's has the key, the student's has not.")  # fmt: skip
@click.option("--speech", type=click.Choice(("none", "espeak")), default="none", show_default=True,
              help="Who reads aloud what is listened to: nobody, or espeak-ng.")  # fmt: skip
@click.option("--confidence", type=click.FloatRange(0, 1), default=0.8, show_default=True,
              help="How sure a meaning must be to be asked for.")  # fmt: skip
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Folder to write to; made where it is not there. Needed unless the quiz is played.",
)
@click.option("--play", "played", is_flag=True,
              help="Ask the questions here, one by one, and give the score. No file is written.")  # fmt: skip
@dictionary_option
@known_option
@level_option
@corrections_option
@click.pass_context
def quiz_command(
    ctx: click.Context,
    documents: tuple[str, ...],
    target: str,
    base: str,
    kinds: str,
    style: str,
    sections: tuple[int, ...],
    items: int,
    forms: int,
    seed: int,
    formats: str,
    copies: str,
    speech: str,
    confidence: float,
    output: Path | None,
    played: bool,
    dictionaries: tuple[str, ...],
    known: tuple[Path, ...],
    level: str,
    corrections: Path | None,
) -> None:
    """Write a class quiz: a page to print or to answer on the screen, with and without its key.

    With --play it is asked and marked here instead. Ctrl-C, or the end of the input, gives the score so far.
    """
    from learn.pipeline import (
        known_words,
        make_lexicon,
        quiz_of,
        read_known,
        speech_engine,
        with_corrections,
        write_quiz,
    )
    from learn.recipe import COPIES, FORMATS, KINDS, QuizSettings, silent

    for name, option in {"output": "-o", "formats": "--format", "forms": "--forms", "copies": "--copy"}.items():
        if played and ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise RequestError(f"--play: writes no file; leave out {option}")
    if not played and output is None:
        raise RequestError("missing option '-o': name a folder to write to, or answer the quiz here with --play")
    asked, files = chosen(kinds, KINDS, "--kind"), chosen(formats, FORMATS, "--format")
    written = chosen(copies, COPIES, "--copy")
    settings = QuizSettings(asked, items, forms, seed, files, level, style, sections, written, speech)
    if silent(settings):
        raise RequestError("--kind listening: needs audio; add --speech espeak")
    speech_engine(settings)
    listed = read_known(known, target)
    review = reviewed(corrections, target, base)
    text, use = aligned(ctx, documents, (target, base), output, dictionaries)
    full, report = with_corrections(make_lexicon(text, target, base, use), review)
    knows = known_words(listed, target, use)
    if output is None:
        quiz = quiz_of(full, settings, confidence=confidence, known=knows, use=use)
        clear(use)
        remark([*report.remarks, quiz.note] if quiz.note else report.remarks)
        play_here(quiz)
        return
    made = write_quiz(full, settings, output, confidence=confidence, known=knows, use=use)
    clear(use)
    for path in made.files:
        click.echo(str(path))
    click.echo(f"{made.items} items")
    remark([*report.remarks, *made.remarks])


def play_here(quiz: Quiz) -> None:
    """Ask a quiz on the terminal, or of whoever writes to standard input."""
    from learn.quiz import play
    from learn.speech.player import player

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  # lets a line be edited; Windows does so without
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    with player() as hear:
        play(quiz, input, lambda line: put([line]), hear=hear, again=sys.stdin.isatty() and sys.stdout.isatty())


@main.command("align", epilog="Example: learn align seeds/interview.*.txt --format tsv -o rows.tsv")
@documents_argument
@format_option("table", "tsv", "csv", "jsonl", "tmx", "html")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write to, instead of the terminal.")
@click.pass_context
def align_command(ctx: click.Context, documents: tuple[str, ...], form: str, output: Path | None) -> None:
    """Pair the sentences of two or more documents, or show text that is aligned already.

    Rows can be corrected by hand, in a spreadsheet or as TMX in a translation tool, and given back to any command
    in place of the documents. `html` is a page to look at.
    """
    from learn import listing

    text, use = aligned(ctx, documents)
    clear(use)
    rows = listing.rows(text.rows, tuple(text.documents), form, title=text.title, agreement=text.agreement)
    put(rows, output)


@main.command("vocab", epilog="Example: learn vocab seeds/interview.zh.txt seeds/interview.id.txt --target zh "
                              "--base id --format tsv")  # fmt: skip
@documents_argument
@target_option
@base_option
@click.option("--all", "everything", is_flag=True, help="Also what would make no card: unsure, names, unshown, known.")
@click.option("--confidence", type=click.FloatRange(0, 1), default=0.8, show_default=True,
              help="How sure a meaning must be, unless --all.")  # fmt: skip
@dictionary_option
@known_option
@level_option
@corrections_option
@format_option("table", "tsv", "csv", "jsonl")
@click.pass_context
def vocab_command(
    ctx: click.Context,
    documents: tuple[str, ...],
    target: str,
    base: str,
    *,
    everything: bool,
    confidence: float,
    dictionaries: tuple[str, ...],
    known: tuple[Path, ...],
    level: str,
    corrections: Path | None,
    form: str,
) -> None:
    """List the words and phrases of a text with their meanings."""
    from learn import listing
    from learn.lexicon import band, choose
    from learn.pipeline import known_words, make_lexicon, read_known, with_corrections

    listed = read_known(known, target)
    review = reviewed(corrections, target, base)
    text, use = aligned(ctx, documents, (target, base), dictionaries=dictionaries)
    lexicon, report = with_corrections(make_lexicon(text, target, base, use), review)
    if not everything:
        most = len(lexicon.entries)
        knows = known_words(listed, target, use)
        lexicon = choose(lexicon, words=most, phrases=most, confidence=confidence, known=knows, level=band(level))
    clear(use)
    put(listing.vocabulary(lexicon, form, report))
    remark(report.remarks)


@main.command("tokens", epilog="Example: learn tokens seeds/interview.id.txt --lang id")
@click.argument("file", type=str)
@click.option("--lang", metavar="LANG", help="Language of the file; by default that of its name, or detected.")
@click.option("--one-per-line", is_flag=True, help="Every line is a sentence, to be taken as it is.")
@format_option("table", "jsonl")
@click.pass_context
def tokens_command(ctx: click.Context, file: str, lang: str | None, *, one_per_line: bool, form: str) -> None:
    """Show the words of a FILE with dictionary form and reading."""
    from learn import listing
    from learn.pipeline import read_sentences, tokens

    use = start(ctx)
    code, sentences = read_sentences(file, lang, one_per_line=one_per_line)
    analysed = tokens(sentences, code, use)
    clear(use)
    put(listing.words([(s.text, analysed[s.text]) for s in sentences], form))


@main.command("languages", epilog="Example: learn languages")
@format_option("table", "jsonl")
def languages_command(form: str) -> None:
    """List what each language has: splitter, dictionary forms, readings, voices of Anki and of espeak-ng."""
    from learn import listing

    put(listing.languages(form))


def chosen(value: str, known: Sequence[str], option: str) -> tuple[str, ...]:
    """The values of an option that takes several, with commas between."""
    values = tuple(dict.fromkeys(part.strip() for part in value.split(",") if part.strip()))
    for part in values:
        if part not in known:
            raise RequestError(f"{option} {part}: not known; choose from {', '.join(known)}")
    if not values:
        raise RequestError(f"{option}: nothing is chosen; choose from {', '.join(known)}")
    return values


if __name__ == "__main__":
    main()
