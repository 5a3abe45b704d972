"""What is known already: word lists, and packages and collections as the real Anki writes them."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from anki.collection import Collection, ExportAnkiPackageOptions

from learn.anki import build_deck, write_package
from learn.errors import RequestError
from learn.languages import get
from learn.reading import collection
from learn.reading.known import read_known
from tests.anki import real_anki
from tests.anki.anki_samples import zh_id

EXPORTED = """\
#separator:tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
x1\tBasic\tDefault\t<b>rumah</b>&nbsp;\thouse\t
x2\tBasic\tDefault\tpasar\tmarket\t
"""
"""Notes as Anki exports them as text."""

# --- lists ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.txt", "# mine\nrumah\n\n  pasar \nRumah\nmata uang\nrumah\n", ("rumah", "pasar", "Rumah", "mata uang")),
        ("a", "rumah\r\npasar\r\n", ("rumah", "pasar")),
        ("a.md", "rumah, besar\n", ("rumah, besar",)),
        ("a.tsv", "rumah\thouse\npasar\tmarket\n", ("rumah", "pasar")),
        ("a.txt", "rumah\thouse\npasar\n", ("rumah", "pasar")),
        ("a.csv", 'rumah,house\n"mata, uang",x\n', ("rumah", "mata, uang")),
        ("a.csv", "rumah;house, home\npasar;market\n", ("rumah", "pasar")),
        ("a.csv", "rumah\npasar\n", ("rumah", "pasar")),
        ("a.tsv", "'-an\tsuffix\n", ("-an",)),  # as a listing of ours writes it
        ("a.txt", "\ufeff房子\n市场\n", ("房子", "市场")),
        (
            "a.txt",
            EXPORTED,
            ("rumah", "pasar"),
        ),
        ("a.txt", "#separator:Comma\n#html:false\nrumah,house\n", ("rumah",)),
    ],
)
def test_a_list_has_one_word_a_line_or_in_its_first_column(
    tmp_path: Path, name: str, text: str, words: tuple[str, ...]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    assert read_known(tmp_path / name, "id") == words


def test_a_list_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("rumah\npasar\n", encoding="utf-16")
    assert read_known(str(tmp_path / "a.txt"), "id") == ("rumah", "pasar")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("gone.txt", None, "there is no such file"),
        ("gone.apkg", None, "there is no such file"),
        ("gone.anki2", None, "there is no such file"),
        ("gone.pdf", None, "there is no such file"),
        ("a.pdf", b"%PDF", ".pdf holds no known words"),
        ("a.txt", b"", "has no words"),
        ("a.txt", b"# nothing\n \n", "has no words"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "no text"),
        ("a.txt", "für".encode("latin-1"), "not UTF-8"),
        ("a.csv", b'a\x00b,c\n"', "no text"),
        ("a.apkg", b"", "is broken, or no Anki package"),
        ("a.apkg", b"PK\x03\x04 and no more", "is broken, or no Anki package"),
        ("a.anki2", b"", "is no Anki collection"),
        ("a.anki2", b"SQLite format 3\x00 and no more", "is no Anki collection"),
    ],
)
def test_what_holds_no_words_is_refused_in_one_line(tmp_path: Path, name: str, data: bytes | None, reason: str) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    assert reason in complaint(path)


def complaint(path: Path) -> str:
    with pytest.raises(RequestError) as caught:
        read_known(path, "zh")
    assert str(caught.value).startswith(f"{path}: ")
    assert len(str(caught.value).splitlines()) == 1
    return str(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in complaint(tmp_path)


# --- Anki ----------------------------------------------------------------------------------------------

FRONTS = {
    "<b>房子</b>&nbsp;[sound:fangzi.mp3]": ("房子",),
    "市场 (shìchǎng)": ("市场",),
    "面包、馒头": ("面包", "馒头"),
    "他在市场买了面包。": (),
    "<div>今天</div><div>明天</div>": ("今天", "明天"),
}


def add(col: Collection, front: str, notetype: str = "Basic") -> int:
    note = col.new_note(col.models.by_name(notetype))
    note.fields[0] = front
    if len(note.fields) > 1:
        note.fields[1] = "back"
    col.add_note(note, col.decks.id("Default"))
    return int(note.id)


def study(col: Collection, note: int) -> None:
    """Answer the first card of a note once."""
    card = col.get_note(note).cards()[0]
    card.start_timer()
    col.sched.answer_card(
        col.sched.build_answer(card=card, states=col._backend.get_scheduling_states(card.id), rating=2)
    )


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Collection]:
    """A collection: the notes of FRONTS studied, another not."""
    with real_anki.collection(tmp_path / "user") as col:
        for front in FRONTS:
            study(col, add(col, front))
        add(col, "村长")
        yield col


def studied() -> set[str]:
    return {word for words in FRONTS.values() for word in words}


def export(col: Collection, path: Path, *, scheduling: bool, legacy: bool) -> Path:
    options = ExportAnkiPackageOptions(with_scheduling=scheduling, with_media=False, legacy=legacy)
    col.export_anki_package(out_path=str(path), options=options, limit=None)
    return path


@pytest.mark.parametrize("legacy", [False, True])
@pytest.mark.parametrize("scheduling", [False, True])
def test_of_a_package_what_was_studied_counts_or_all_where_it_brings_no_progress(
    learner: Collection, tmp_path: Path, scheduling: bool, legacy: bool
) -> None:
    path = export(learner, tmp_path / "a.apkg", scheduling=scheduling, legacy=legacy)
    names = zipfile.ZipFile(path).namelist()
    assert ("collection.anki21b" in names) != legacy
    assert set(read_known(path, "zh")) == studied() | (set() if scheduling else {"村长"})


@pytest.mark.parametrize("legacy", [False, True])
def test_a_whole_collection_can_be_a_package_too(learner: Collection, tmp_path: Path, legacy: bool) -> None:
    path = tmp_path / "a.colpkg"
    learner.export_collection_package(str(path), include_media=False, legacy=legacy)
    assert set(read_known(path, "zh")) == studied()


def test_of_a_collection_what_was_studied_counts_and_it_stays_as_it_was(learner: Collection) -> None:
    path = Path(learner.path)
    # while Anki has it open
    assert set(read_known(path, "zh")) == studied()
    study(learner, add(learner, "老师"))
    assert set(read_known(path, "zh")) == studied() | {"老师"}
    learner.close()
    before = {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()}
    assert set(read_known(path, "zh")) == studied() | {"老师"}
    assert {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()} == before
    learner.reopen()


def test_a_collection_without_anything_studied_says_nothing(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path) as col:
        add(col, "村长")
        path = Path(col.path)
    assert read_known(path, "zh") == ()


def test_of_our_own_notes_the_headwords_of_the_language_count(tmp_path: Path) -> None:
    path = tmp_path / "ours.apkg"
    deck = build_deck(zh_id(), get("zh"), get("id"))
    write_package(deck, path)
    taught = {note["Headword"] for note in deck.notes if "Headword" in note.type.fields}
    lang = next(note["Target"] for note in deck.notes)
    assert taught
    assert set(read_known(path, lang)) == taught
    assert read_known(path, "tr" if lang != "tr" else "de") == ()
    with real_anki.collection(tmp_path / "user") as col:
        real_anki.import_package(col, path)
        first = real_anki.cards(col, "Headword:_*")[0].note()
        study(col, first.id)
        assert read_known(Path(col.path), lang) == (first["Headword"],)


def test_cloze_notes_are_sentences(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path) as col:
        study(col, add(col, "他买了{{c1::面包}}", "Cloze"))
        path = Path(col.path)
    assert read_known(path, "zh") == ()


@contextmanager
def packed(path: Path, **members: bytes) -> Iterator[Path]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    yield path


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("media", b"{}", "is no Anki package"),
        ("collection_anki2", b"no database", "is no Anki collection"),
        ("collection_anki21b", b"not packed", "is broken, or no Anki package"),
        ("collection_anki21b", b"\x28\xb5\x2f\xfd\x04", "is broken, or no Anki package"),
    ],
)
def test_a_broken_package_is_refused_in_one_line(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    with packed(tmp_path / "a.apkg", **{name: data}) as path:
        assert reason in complaint(path)


def test_a_database_of_someone_else_is_no_collection(tmp_path: Path) -> None:
    path = tmp_path / "a.anki2"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (x)")
    connection.close()
    assert "is no Anki collection" in complaint(path)


@pytest.mark.parametrize("legacy", [False, True])
def test_what_unpacks_without_end_is_refused(
    learner: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, legacy: bool
) -> None:
    path = export(learner, tmp_path / "a.apkg", scheduling=True, legacy=legacy)
    monkeypatch.setattr(collection, "MOST", 1000)
    assert "unpacks to more than" in complaint(path)


def test_nothing_is_left_in_the_folder_for_temporary_files(
    learner: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    path = export(learner, tmp_path / "a.apkg", scheduling=True, legacy=False)
    before = list((tmp_path / "temporary").iterdir())
    read_known(path, "zh")
    read_known(Path(learner.path), "zh")
    assert list((tmp_path / "temporary").iterdir()) == before
