"""A deck brought into the Anki that runs on this computer, through its add-on AnkiConnect."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from learn.anki.notes import NOTE_TYPES
from learn.errors import LearnError, RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from learn.anki.deck import Deck

URL = "http://127.0.0.1:8765"
"""Where AnkiConnect answers, unless it is told otherwise."""

PROTOCOL = 6
"""The version of AnkiConnect's protocol that is spoken here."""

# What an address in a URL is connected to. Names are never looked up, so none can lead off this computer.
_ADDRESSES = {"127.0.0.1": ("127.0.0.1",), "[::1]": ("::1",), "localhost": ("127.0.0.1", "::1")}
_LOCAL = re.compile(rf"http://(?P<host>{'|'.join(map(re.escape, _ADDRESSES))})(?::(?P<port>[0-9]{{1,5}}))?/?")
_FIRST = 10.0  # seconds in which an Anki that is not busy says its version
_MOST = 1 << 28  # bytes of an answer
_AT_ONCE = 500  # notes asked for: AnkiConnect takes in a question a little at a time


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many notes an import added, updated and left; and how many are not in Anki as the deck has them.

    Those were edited in Anki after the deck was built, or their note type was changed there.
    """

    added: int
    updated: int
    left: int
    other: int


@dataclass(frozen=True, slots=True)
class Anki:
    """A running Anki, as `find_anki` gives it: its URL, the addresses and the port to connect to, and its API key."""

    url: str
    addresses: tuple[str, ...]
    port: int
    key: str | None
    patience: float

    def push(self, deck: Deck, package: Path) -> Pushed:
        """Have Anki import the package of a deck, and look what came of it.

        Anki itself reads the file, and knows notes again by their GUIDs: what was learned stays. AnkiConnect can add
        notes one by one too, but with GUIDs of its own, so that the next package would bring them a second time.
        Raises LearnError, which names the package, where the import fails.
        """
        try:
            before = self._notes(deck)
            self._import(package)
            after = self._notes(deck)
        except LearnError as error:
            raise LearnError(f"{error}; the deck is in {package}, to be imported with File › Import") from error
        added = len(after.keys() - before.keys())
        updated = sum(fields != before[note] for note, fields in after.items() if note in before)
        there = {(note_type, fields) for (note_type, _), fields in after.items()}
        return Pushed(
            added,
            updated,
            max(0, len(deck.notes) - added - updated),
            sum((note.type.id, note.fields) not in there for note in deck.notes),
        )

    def _import(self, package: Path) -> None:
        if self._ask("importPackage", path=str(package.resolve())) is not True:
            raise LearnError(self._told("it does not say why"))

    def _notes(self, deck: Deck) -> dict[tuple[int, int], tuple[str, ...]]:
        """The fields of all notes of the deck's pair that Anki has, by note type and id."""
        if not deck.notes:
            return {}
        side = {name: _SPECIAL.sub(r"\\\g<0>", deck.notes[0][name]) for name in ("Target", "Base")}
        pair = " ".join(f'"{name}:{code}"' for name, code in side.items())
        found: dict[tuple[int, int], tuple[str, ...]] = {}
        with self._understood():
            for note_type in NOTE_TYPES:
                ids = self._ask("findNotes", query=f"mid:{note_type.id} {pair}")
                for start in range(0, len(ids), _AT_ONCE):
                    for info in self._ask("notesInfo", notes=ids[start : start + _AT_ONCE]):
                        found[note_type.id, info["noteId"]] = _fields(info["fields"], note_type.fields)
        return found

    @contextlib.contextmanager
    def _understood(self) -> Any:
        """Say in one line that an answer is not what it should be."""
        try:
            yield
        except (KeyError, TypeError, AttributeError) as error:
            raise LearnError(f"what answers at {self.url} is not AnkiConnect") from error

    def _ask(self, action: str, **params: Any) -> Any:
        """The answer to a question. Raises LearnError for an error in it, or where there is none."""
        question: dict[str, Any] = {"action": action, "version": PROTOCOL, "params": params}
        if self.key:
            question["key"] = self.key
        try:
            status, body = self._post(json.dumps(question).encode())
        except TimeoutError:
            raise LearnError(f"Anki at {self.url} does not answer; is it busy, or asking you something?") from None
        except ConnectionRefusedError:
            raise LearnError(
                f"no Anki answers at {self.url}; start it, with the add-on AnkiConnect (its code is 2055492159)"
            ) from None
        except (OSError, http.client.HTTPException) as error:
            raise LearnError(f"Anki at {self.url} broke off: {_one_line(error)}; is it still running?") from error
        try:
            answer = json.loads(body)
            wrong, result = answer["error"], answer["result"]
        except (ValueError, TypeError, KeyError, RecursionError):
            said = "" if status == http.HTTPStatus.OK else f" (status {status})"
            raise LearnError(f"what answers at {self.url} is not AnkiConnect, or too old a one{said}") from None
        if wrong is not None:
            raise LearnError(self._told(_one_line(wrong)))
        return result

    def _told(self, error: str) -> str:
        """What to say of an error that AnkiConnect tells of."""
        if "api key" in error:
            what = "takes another API key than this one" if self.key else "wants its API key"
            return f"AnkiConnect at {self.url} {what}; give the key that its settings have with --anki-key"
        if error == "unsupported action":
            return _too_old(self.url)
        if error == "collection is not available":
            return f"Anki at {self.url} has no collection open; choose your profile in it"
        return f"Anki at {self.url} did not take the deck: {error}"

    def _post(self, body: bytes) -> tuple[int, bytes]:
        """The status and the text of an answer. No proxy is asked, and no redirection followed."""
        for address in self.addresses:
            connection = http.client.HTTPConnection(address, self.port, timeout=self.patience)
            with contextlib.closing(connection):
                try:
                    connection.connect()
                except TimeoutError:
                    raise
                except OSError:
                    continue
                connection.request("POST", "/", body, {"Content-Type": "application/json", "Connection": "close"})
                answer = connection.getresponse()
                return answer.status, answer.read(_MOST)
        raise ConnectionRefusedError


def find_anki(url: str = URL, key: str | None = None, *, patience: float = 300) -> Anki:
    """The Anki that answers at an address of this computer; `key` is the API key of AnkiConnect, where it has one.

    `patience` is for how many seconds its answers are waited for later on: to import a deck takes Anki a while.
    Raises RequestError for any other address, LearnError where no Anki answers, or none that can take a deck.
    """
    anki = _at(url, key, patience)
    version = replace(anki, patience=min(patience, _FIRST))._ask("version")
    if not isinstance(version, int) or version < PROTOCOL:
        raise LearnError(_too_old(url))
    return anki


def _at(url: str, key: str | None, patience: float) -> Anki:
    parts = _LOCAL.fullmatch(url)
    port = int(parts["port"] or 8765) if parts else 0
    if not parts or not 0 < port < 1 << 16:
        raise RequestError(f"{url}: is no address of an Anki on this computer, the only one allowed; try {URL}")
    return Anki(url, _ADDRESSES[parts["host"]], port, key or None, patience)


def _too_old(url: str) -> str:
    return f"AnkiConnect at {url} is too old; update it in Anki at Tools › Add-ons"


def _fields(told: Mapping[str, Mapping[str, str]], names: Sequence[str]) -> tuple[str, ...]:
    """The fields of a note in our order, whatever others it has."""
    return tuple(told[name]["value"] if name in told else "" for name in names)


def _one_line(error: object) -> str:
    """An error of another program, fit for a terminal."""
    text = " ".join(str(error).split())
    return "".join(c if c.isprintable() else "�" for c in text)[:300]


_SPECIAL = re.compile(r'[\\"*_:]')  # what Anki's search takes for its own, even between quotation marks
