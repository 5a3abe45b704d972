"""A store of what is costly to compute, keyed by content; it can be deleted at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

_BATCH = 500  # keys a query: under SQLite's limit on parameters


def default_folder() -> Path:
    """The user's cache folder: $LEARN_CACHE, or what the platform has for caches."""
    import platformdirs

    return Path(os.environ.get("LEARN_CACHE") or platformdirs.user_cache_dir("learn", appauthor=False))


class Cache:
    """Bytes by space (what computed them, with its version) and key (what they were computed from).

    One SQLite file, safe for several processes at once. A cache that cannot be read or written is gone
    without; one that is damaged is deleted: neither is ever a reason to fail. `Cache(None)` keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / "cache.sqlite3" if folder else None
        self._db: sqlite3.Connection | None = None

    @property
    def folder(self) -> Path | None:
        """Where it is kept; None where nothing is."""
        return self._path.parent if self._open() and self._path else None

    def _open(self) -> sqlite3.Connection | None:
        if self._db or not self._path:
            return self._db
        for attempt in (1, 2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                db = sqlite3.connect(self._path, timeout=30)
                db.execute("PRAGMA journal_mode=WAL")
                db.execute("PRAGMA synchronous=NORMAL")
                db.execute("CREATE TABLE IF NOT EXISTS cache (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID")
                db.commit()
            except sqlite3.OperationalError:  # locked, read-only, no space
                break
            except sqlite3.DatabaseError:
                self._discard()
                if attempt == 2:
                    break
            except OSError:
                break
            else:
                self._db = db
                return db
        self._path = None
        return None

    def _discard(self) -> None:
        """Drop a damaged file; whoever still has it open goes on with the deleted one."""
        if self._db:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None
        if self._path:
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    Path(f"{self._path}{suffix}").unlink()

    def get(self, space: str, keys: Iterable[str]) -> dict[str, bytes]:
        """What is stored for the keys, by key; those that are not stored are left out."""
        db = self._open()
        if not db:
            return {}
        digests = {_digest(space, key): key for key in keys}
        found: dict[str, bytes] = {}
        asked = list(digests)
        try:
            for at in range(0, len(asked), _BATCH):
                part = asked[at : at + _BATCH]
                marks = ",".join("?" * len(part))
                for digest, value in db.execute(f"SELECT key, value FROM cache WHERE key IN ({marks})", part):  # noqa: S608
                    found[digests[digest]] = value
        except sqlite3.OperationalError:
            return {}
        except sqlite3.DatabaseError:
            self._discard()
            return {}
        return found

    def put(self, space: str, values: Mapping[str, bytes]) -> None:
        """Store values by key, those of another process that came first staying as they are."""
        db = self._open()
        if not db:
            return
        try:
            with db:
                db.executemany(
                    "INSERT OR IGNORE INTO cache VALUES (?, ?)",
                    [(_digest(space, key), value) for key, value in values.items()],
                )
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            self._discard()


def _digest(space: str, key: str) -> bytes:
    return hashlib.blake2b(f"{space}\0{key}".encode("utf-8", "surrogatepass"), digest_size=20).digest()
