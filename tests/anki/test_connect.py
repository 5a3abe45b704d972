"""A deck brought into a running Anki: what arrives, what is kept, who is never spoken to, and what goes wrong."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from learn.anki import Anki, Deck, Pushed, build_deck, find_anki, write_package
from learn.errors import LearnError, RequestError
from tests.anki import real_anki
from tests.anki.anki_connect import AnkiConnect, running, serving
from tests.anki.anki_samples import DE, EN, ID, ZH, hostile, id_ar, zh_id
from tests.anki.test_anki_import import changed_gloss, deck_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.collection import Collection


@pytest.fixture
def col(tmp_path: Path) -> Iterator[Collection]:
    with real_anki.collection(tmp_path / "collection") as col:
        yield col
        assert col.fix_integrity()[1]


@pytest.fixture
def connect(col: Collection) -> AnkiConnect:
    return AnkiConnect(col)


@pytest.fixture
def anki(connect: AnkiConnect) -> Iterator[Anki]:
    with running(connect) as url:
        yield find_anki(url)


def complaint(line: str | RequestError | LearnError) -> str:
    line = str(line)
    assert line.isprintable()
    return line


def test_a_deck_arrives_whole_and_a_second_time_changes_nothing(col: Collection, anki: Anki, tmp_path: Path) -> None:
    decks = [deck_of(zh_id()), deck_of(id_ar()), build_deck(hostile(), EN, DE)]
    for k, deck in enumerate(decks):
        path = write_package(deck, tmp_path / f"{k}.apkg").path
        assert anki.push(deck, path) == Pushed(len(deck.notes), 0, 0, 0)
        before = col.db.all("select * from notes order by id"), col.db.all("select * from cards order by id")
        schema = col.db.scalar("select scm from col")
        assert anki.push(deck, path) == Pushed(0, 0, len(deck.notes), 0)
        assert before == (col.db.all("select * from notes order by id"), col.db.all("select * from cards order by id"))
        assert schema == col.db.scalar("select scm from col")  # or Anki would ask for a full sync
    assert set(col.db.list("select guid from notes")) == {note.guid for deck in decks for note in deck.notes}
    assert {note.deck for deck in decks for note in deck.notes} <= {d.name for d in col.decks.all_names_and_ids()}


def test_cards_come_in_the_order_of_study(col: Collection, anki: Anki, tmp_path: Path) -> None:
    deck = deck_of(zh_id())
    anki.push(deck, write_package(deck, tmp_path / "a.apkg").path)
    for name in {note.deck for note in deck.notes}:
        found = dict.fromkeys(card.note().guid for card in real_anki.cards(col, f'deck:"{name}"'))
        assert list(found) == [note.guid for note in deck.notes if note.deck == name]


def test_a_changed_deck_updates_notes_in_place_and_keeps_what_is_the_learners(
    col: Collection, anki: Anki, tmp_path: Path
) -> None:
    path = tmp_path / "a.apkg"
    deck = deck_of(zh_id())
    anki.push(deck, write_package(deck, path).path)
    card = real_anki.cards(col, "Headword:决定")[0]
    col.decks.select(card.did)
    for _ in range(3):
        col.sched.answerCard(col.sched.getCard(), 4)
    col.set_user_flag_for_cards(3, [card.id])
    mine = col.decks.by_name(deck.notes[0].deck)
    mine["conf"] = col.decks.add_config_returning_id("mine")
    col.decks.save(mine)
    model = col.models.by_name("Learn word")
    model["tmpls"][0]["afmt"] += "MINE"
    col.models.update_dict(model)
    columns = "id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, flags"
    cards, history = (col.db.all(f"select {what} order by id") for what in (f"{columns} from cards", "* from revlog"))
    assert history

    rebuilt = deck_of(changed_gloss(zh_id()))
    assert write_package(rebuilt, path, timestamp=int(time.time()) + 10).changed == 1
    assert anki.push(rebuilt, path) == Pushed(0, 1, len(deck.notes) - 1, 0)

    assert card.note()["Gloss"] == "ketentuan baru"
    assert cards == col.db.all(f"select {columns} from cards order by id")
    assert history == col.db.all("select * from revlog order by id")
    assert col.decks.by_name(deck.notes[0].deck)["conf"] == mine["conf"]
    assert col.models.by_name("Learn word")["tmpls"][0]["afmt"].endswith("MINE")


def test_notes_that_anki_keeps_as_they_were_edited_there_are_counted(
    col: Collection, anki: Anki, tmp_path: Path
) -> None:
    deck = deck_of(zh_id())
    path = write_package(deck, tmp_path / "a.apkg").path
    anki.push(deck, path)
    note = real_anki.cards(col, "Headword:决定")[0].note()
    note["Gloss"] = "my own"
    col.update_note(note)
    assert anki.push(deck, path) == Pushed(0, 0, len(deck.notes), 1)
    assert col.get_note(note.id)["Gloss"] == "my own"


def test_only_notes_of_the_pair_are_looked_at(
    col: Collection, connect: AnkiConnect, anki: Anki, tmp_path: Path
) -> None:
    other, deck = deck_of(id_ar()), deck_of(zh_id())
    anki.push(other, write_package(other, tmp_path / "other.apkg").path)
    connect.asked.clear()
    anki.push(deck, write_package(deck, tmp_path / "a.apkg").path)
    looked_at = {n for q in connect.asked if q["action"] == "notesInfo" for n in q["params"]["notes"]}
    assert looked_at == set(col.find_notes("Target:zh"))


def test_a_learners_own_field_and_another_name_of_the_note_type_are_no_hindrance(
    col: Collection, anki: Anki, tmp_path: Path
) -> None:
    deck = deck_of(zh_id())
    path = write_package(deck, tmp_path / "a.apkg").path
    anki.push(deck, path)
    model = col.models.by_name("Learn word")
    model["name"] = "Wort"
    col.models.add_field(model, col.models.new_field("Mine"))
    col.models.update_dict(model)
    note = real_anki.cards(col, "Headword:决定")[0].note()
    note["Mine"] = "a mnemonic"
    col.update_note(note)
    assert anki.push(deck, path) == Pushed(0, 0, len(deck.notes), 0)
    assert col.get_note(note.id)["Mine"] == "a mnemonic"


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1:8765",
        "http://example.org:8765",
        "http://localhost.example.org",
        "http://127.0.0.1@example.org:8765",
        "http://0.0.0.0:8765",
        "http://[::]:8765",
        "http://127.0.0.1:8765/path",
        "http://127.0.0.1:70000",
        "http://127.0.0.1:x",
        "https://127.0.0.1:8765",
        "127.0.0.1:8765",
        "doc.zh.txt",
        "",
        "http://127.0.0.1:8765\nhttp://example.org",
    ],
)
def test_no_other_computer_is_spoken_to(url: str) -> None:
    with pytest.raises(RequestError, match="on this computer") as caught:
        find_anki(url)
    assert url in str(caught.value)


def test_this_computer_has_three_names(connect: AnkiConnect) -> None:
    with running(connect) as url:
        assert find_anki(url.replace("127.0.0.1", "localhost") + "/").addresses == ("127.0.0.1", "::1")
    with contextlib.suppress(OSError), socket.create_server(("::1", 0), family=socket.AF_INET6) as server:
        threading.Thread(target=lambda: answer_once(server, b'{"result": 6, "error": null}')).start()
        assert find_anki(f"http://[::1]:{server.getsockname()[1]}").addresses == ("::1",)


def answer_once(server: socket.socket, body: bytes, status: bytes = b"200 OK", header: bytes = b"") -> None:
    """What a server says that is asked once, whatever it is asked."""
    connection, _ = server.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n" % (status, len(body), header) + body)


@contextlib.contextmanager
def answering(*answer: bytes) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer_once, args=(server, *answer))
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()


def test_a_redirection_is_not_followed_and_no_proxy_asked(
    monkeypatch: pytest.MonkeyPatch, connect: AnkiConnect
) -> None:
    asked: list[str] = []

    class Elsewhere(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_GET = do_POST  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with serving(Elsewhere) as elsewhere:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, elsewhere)
        with running(connect) as url:
            find_anki(url)
        for status in (b"301 Moved", b"302 Found", b"307 Temporary", b"308 Permanent"):
            with (
                answering(b"", status, f"Location: {elsewhere}/\r\n".encode()) as url,
                pytest.raises(LearnError, match=f"is not AnkiConnect.*status {status[:3].decode()}"),
            ):
                find_anki(url)
    assert asked == []
    assert [question["action"] for question in connect.asked] == ["version"]


def test_an_anki_that_does_not_run_is_said_to(connect: AnkiConnect) -> None:
    with running(connect) as url:
        pass
    for name in (url, url.replace("127.0.0.1", "localhost")):
        with pytest.raises(LearnError, match=f"no Anki answers at {name}; start it") as caught:
            find_anki(name)
        assert caught.value.status == 1


def test_an_anki_that_is_busy_is_not_waited_for_without_end() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        pytest.raises(LearnError, match="does not answer; is it busy"),
    ):
        find_anki(f"http://127.0.0.1:{server.getsockname()[1]}", patience=0.05)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>router</html>",
        b"6",
        b"[]",
        b"null",
        b'{"result": 6}',
        b"\xff\xfe",
        b'"AnkiConnect v.6"',
        b"[" * 9999,
    ],
)
def test_what_is_not_ankiconnect_is_told_apart(body: bytes) -> None:
    with answering(body) as url, pytest.raises(LearnError, match="is not AnkiConnect, or too old"):
        find_anki(url)


def test_a_server_that_is_no_web_server_is_told_apart() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            connection, _ = server.accept()
            with connection:
                connection.sendall(b"SSH-2.0-OpenSSH\x1b[31m_9\r\n")
                connection.recv(65536)

        thread = threading.Thread(target=greet)
        thread.start()
        with pytest.raises(LearnError, match="broke off") as caught:
            find_anki(f"http://127.0.0.1:{server.getsockname()[1]}")
        thread.join()
    complaint(caught.value)


def test_an_add_on_that_is_too_old_is_said_to_be(col: Collection, tmp_path: Path) -> None:
    with running(AnkiConnect(col, protocol=5)) as url, pytest.raises(LearnError, match="is too old; update it"):
        find_anki(url)
    deck = deck_of(zh_id())
    path = write_package(deck, tmp_path / "a.apkg").path
    with running(AnkiConnect(col, without=("importPackage",))) as url:
        anki = find_anki(url)
        with pytest.raises(LearnError, match=r"is too old; update it .*; the deck is in .*a\.apkg"):
            anki.push(deck, path)


def test_a_key_is_asked_for_and_given(col: Collection, tmp_path: Path) -> None:
    with running(AnkiConnect(col, key="sesame")) as url:
        with pytest.raises(LearnError, match=r"wants its API key; give .* --anki-key") as caught:
            find_anki(url)
        with pytest.raises(LearnError, match="takes another API key") as other:
            find_anki(url, "simsim")
        assert "simsim" not in complaint(other.value) + complaint(caught.value)
        deck = deck_of(zh_id())
        path = write_package(deck, tmp_path / "a.apkg").path
        assert find_anki(url, "sesame").push(deck, path).added == len(deck.notes)


def test_a_profile_that_is_not_open_is_asked_for(tmp_path: Path) -> None:
    deck = deck_of(zh_id())
    path = write_package(deck, tmp_path / "a.apkg").path
    with running(AnkiConnect(None)) as url:
        anki = find_anki(url)
        with pytest.raises(LearnError, match=r"choose your profile in it; the deck is in .*a\.apkg"):
            anki.push(deck, path)


def test_what_anki_says_of_a_package_that_it_refuses_is_passed_on_in_one_line(
    col: Collection, anki: Anki, tmp_path: Path
) -> None:
    deck = deck_of(zh_id())
    (tmp_path / "broken.apkg").write_bytes(b"PK and no more")
    for name in ("broken.apkg", "gone.apkg"):
        with pytest.raises(LearnError, match=f"did not take the deck: .*; the deck is in .*{name}") as caught:
            anki.push(deck, tmp_path / name)
        complaint(caught.value)
    assert col.note_count() == 0


def test_errors_of_others_are_made_fit_for_a_terminal() -> None:
    with (
        answering(b'{"result": null, "error": "bad\\n\\u001b[31m \\u202e' + b"x" * 5000 + b'"}') as url,
        pytest.raises(LearnError) as caught,
    ):
        find_anki(url)
    assert len(complaint(caught.value)) < 500


def test_an_empty_deck_is_no_reason_to_fail(anki: Anki, tmp_path: Path) -> None:
    deck = build_deck(replace(zh_id(), entries=(), sentences=()), ZH, ID)
    assert isinstance(deck, Deck)
    assert anki.push(deck, write_package(deck, tmp_path / "a.apkg").path) == Pushed(0, 0, 0, 0)
