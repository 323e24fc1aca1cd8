"""Translations already paid for: a small database in the user's cache directory, a convenience that
is never needed.

Keys are hashes, so the French text is not in the file; the translations are, in a directory and
file of the user alone.
"""

from __future__ import annotations

import errno
import functools
import hashlib
import os
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.messages import Message
from summarize.translation.result import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

KEPT_DAYS = 180  # engines get better; an old translation is worth asking for again
RULES = 1  # of doubts/: raised with every change there, so that what is kept is judged anew
KEPT = 50_000  # translations, some 20 MB; those not used for longest go first
BUSY = 2.0  # seconds to wait for another process that is writing
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS translation"
    " (key BLOB PRIMARY KEY, text TEXT NOT NULL, day INTEGER NOT NULL,"
    " used INTEGER NOT NULL DEFAULT 0, doubts TEXT, rules INTEGER NOT NULL DEFAULT 0)"
)
_DAMAGED = (sqlite3.DatabaseError, UnicodeError)  # SQLite's words may quote what is damaged
# A machine without room, or a damaged file of absurd lengths: nobody can tell, so the file stays.
_NOT_NOW = (sqlite3.OperationalError, OSError, MemoryError)
_FIRST = {"key", "text", "day"}  # columns that every file has
_LATER = (  # columns that older files have not
    ("used", "INTEGER NOT NULL DEFAULT 0"),
    ("doubts", "TEXT"),
    ("rules", "INTEGER NOT NULL DEFAULT 0"),
)


def cache_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Return where translations are kept (XDG Base Directory 0.8: a relative XDG_CACHE_HOME is
    ignored).
    """
    base = Path(environ.get("XDG_CACHE_HOME", ""))
    if not base.is_absolute():
        base = Path(os.path.expanduser("~")) / ".cache"  # "~" where nobody knows whose it is
    return base / "summarize" / "translations.sqlite3"


def clear_cache() -> Path:
    """Delete every kept translation, also files set aside; return where they were. Raise OSError
    when it cannot.
    """
    path = cache_path()
    for name in (path.name, f"{path.name}-journal", f"{path.name}.corrupt"):
        path.with_name(name).unlink(missing_ok=True)
    return path


def key(identity: str, to: str, text: str) -> bytes:
    """Return what a translation is found by: who translates, into what, and the sentence."""
    parts = (identity, to, text)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()


class Cache:
    """The translations kept from earlier runs; after the first trouble it says so once and goes on
    without.
    """

    def __init__(self, path: Path | None, notice: Callable[[Notice], None]) -> None:
        self._notice = notice
        self._database: sqlite3.Connection | None = None
        self._path = path
        if path is not None:
            self._open(path)

    def get(self, found_by: bytes) -> str | None:
        """Return the translation kept under a key, None when there is none."""
        rows = self._run("SELECT text, used FROM translation WHERE key = ?", found_by)
        if not rows or not isinstance(rows[0][0], str):
            return None
        if rows[0][1] != _today():
            self._run("UPDATE translation SET used = ? WHERE key = ?", _today(), found_by)
        return rows[0][0]

    def doubts(self, found_by: bytes) -> tuple[str, ...] | None:
        """Return what was doubted of the translation kept under a key; None where that was not
        judged by the rules of today.
        """
        rows = self._run(
            "SELECT doubts FROM translation WHERE key = ? AND rules = ?", found_by, RULES
        )
        if not rows:
            return None
        return tuple(str(rows[0][0]).split("\n")) if rows[0][0] else ()

    def put(self, found_by: bytes, text: str, doubts: Sequence[str] = ()) -> None:
        """Keep a translation with what was doubted of it, at once: an interruption later does not
        lose it.
        """
        today = _today()
        self._run(
            "INSERT OR REPLACE INTO translation (key, text, day, used, doubts, rules)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            *(found_by, text, today, today, "\n".join(doubts), RULES),
        )

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _open(self, path: Path) -> None:
        try:
            self._database = _connect(path)
        except _NOT_NOW as error:
            self._without(error)
        except _DAMAGED:
            self._set_aside(path)

    def _set_aside(self, path: Path) -> None:
        """Move a file that is no database out of the way and start again; the user may want to look
        at it.
        """
        aside = path.with_name(f"{path.name}.corrupt")
        try:
            path.replace(aside)
            self._database = _connect(path)
        except (*_NOT_NOW, *_DAMAGED) as error:
            self._without(error)
            return
        self._notice(
            Notice(
                Message(
                    "translation cache: damaged or of another version, set aside as {path}",
                    path=aside,
                ),
                minor=False,
            )
        )

    def _run(self, statement: str, *values: bytes | str | int) -> list[tuple[object, ...]]:
        if self._database is None:
            return []
        try:
            return self._database.execute(statement, values).fetchall()
        except _NOT_NOW as error:  # also a full disk, or another process that is writing
            self._without(error)
        except _DAMAGED:  # inside: the next run begins anew
            self.close()
            if self._path:
                self._set_aside(self._path)
        return []

    def _without(self, error: Exception) -> None:
        self.close()
        reason = (
            error.strerror
            if isinstance(error, OSError) and error.strerror
            else type(error).__name__
        )
        if isinstance(error, sqlite3.Error):
            reason = str(
                error
            )  # SQLite's own few words: "disk I/O error", "attempt to write a readonly database"
        self._notice(
            Notice(
                Message("translation cache: going on without it ({reason})", reason=reason),
                minor=True,
            )
        )


def _connect(path: Path) -> sqlite3.Connection:
    """Open or make the database, readable by its owner alone from the moment it exists."""
    if not path.is_absolute():
        raise OSError(errno.ENOENT, "no home directory")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    database = sqlite3.connect(
        path, timeout=BUSY, isolation_level=None
    )  # each statement is its own transaction
    database.text_factory = functools.partial(str, encoding="utf-8", errors="replace")
    try:
        if not path.is_symlink():
            path.chmod(0o600)  # also a file made by other means, but not one that is elsewhere
        database.execute(
            "PRAGMA synchronous = OFF"
        )  # a cache may be lost; a disk that syncs costs 10 ms a sentence
        database.execute(SCHEMA)
        _bound(database)
    except (*_NOT_NOW, *_DAMAGED):
        database.close()
        raise
    return database


def _bound(database: sqlite3.Connection) -> None:
    """Forget what is too old, and what was not used for longest where there is too much."""
    columns = {row[1]: row for row in database.execute("PRAGMA table_info(translation)")}
    known = {*_FIRST, *(name for name, _kind in _LATER)}
    needed = {name for name, row in columns.items() if row[3] and row[4] is None}
    kind = database.execute("SELECT type FROM sqlite_master WHERE name = 'translation'").fetchone()
    # of a version that is not this one's
    if kind != ("table",) or not columns.keys() >= _FIRST or needed - known:
        raise sqlite3.DatabaseError("unknown schema")
    for name, kind in _LATER:
        if name not in columns:
            database.execute(f"ALTER TABLE translation ADD COLUMN {name} {kind}")
    database.execute("DELETE FROM translation WHERE day < ?", (_today() - KEPT_DAYS,))
    (count,) = database.execute("SELECT count(*) FROM translation").fetchone()
    if count > KEPT:
        database.execute(
            "DELETE FROM translation WHERE key IN"
            " (SELECT key FROM translation ORDER BY used, day LIMIT ?)",
            (count - KEPT,),
        )


def _today() -> int:
    return int(time.time() // 86400)
