"""A server that speaks AnkiConnect's protocol, over real sockets, with a real collection behind it."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anki.collection import Collection


@dataclass
class AnkiConnect:
    """What AnkiConnect is to the tests: the actions, done as the add-on does them, and all that it was asked."""

    col: Collection | None
    key: str | None = None
    protocol: int = 6
    without: tuple[str, ...] = ()
    asked: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, question: dict[str, Any]) -> Any:
        self.asked.append(question)
        name = question["action"]
        if question.get("key") != self.key:
            return {"result": None, "error": "valid api key must be provided"}
        if name in self.without or name not in {"version", "findNotes", "notesInfo", "importPackage"}:
            return {"result": None, "error": "unsupported action"}
        try:
            result = getattr(self, name)(**question.get("params", {}))
        except Exception as error:
            return {"result": None, "error": str(error)}
        return result if question.get("version", 4) <= 4 else {"result": result, "error": None}

    @property
    def collection(self) -> Collection:
        if self.col is None:
            raise RuntimeError("collection is not available")
        return self.col

    def version(self) -> int:
        return self.protocol

    def findNotes(self, query: str) -> list[int]:  # noqa: N802
        return list(self.collection.find_notes(query))

    def notesInfo(self, notes: list[int]) -> list[dict[str, Any]]:  # noqa: N802
        found = [self.collection.get_note(n) for n in notes]
        return [
            {
                "noteId": note.id,
                "modelName": note.note_type()["name"],
                "tags": note.tags,
                "fields": {
                    name: {"value": value, "order": k}
                    for k, (name, value) in enumerate(zip(note.keys(), note.fields, strict=True))
                },
            }
            for note in found
        ]

    def importPackage(self, path: str) -> bool:  # noqa: N802
        from anki import lang
        from anki.importing import AnkiPackageImporter  # what the add-on calls

        lang.set_lang("en")  # as Anki does at its start; its importer before 26.09 writes a log
        AnkiPackageImporter(self.collection, path).run()
        return True


@contextlib.contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server on a port of its own, on this computer; gives its URL."""
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.contextmanager
def running(connect: AnkiConnect) -> Iterator[str]:
    """AnkiConnect answering; gives its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = json.dumps(connect.answer(json.loads(body))).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as url:
        yield url
