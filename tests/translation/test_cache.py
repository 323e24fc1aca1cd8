"""The cache: private, shared by processes, never in the way."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from summarize.translation import Notice, clear_cache
from summarize.translation.cache import Cache, cache_path, key

if TYPE_CHECKING:
    from pathlib import Path

KEY = key("toy", "en", "Le pont a cédé.")


@pytest.fixture
def told() -> list[Notice]:
    return []


def test_what_was_put_is_got_by_the_same_key_only(told: list[Notice]) -> None:
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    assert cache.get(KEY) == "The bridge gave way."
    for other in (
        ("toy", "en", "Le pont a cédé"),
        ("toy", "es", "Le pont a cédé."),
        ("toy2", "en", "Le pont a cédé."),
    ):
        assert cache.get(key(*other)) is None
    cache.close()
    assert told == []


def test_only_the_user_can_read_it_and_no_french_is_in_it(told: list[Notice]) -> None:
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    cache.close()
    assert stat.S_IMODE(cache_path().stat().st_mode) == 0o600
    assert stat.S_IMODE(cache_path().parent.stat().st_mode) == 0o700
    assert b"pont" not in cache_path().read_bytes()


def test_a_relative_directory_is_ignored(tmp_path: Path) -> None:
    assert cache_path({"XDG_CACHE_HOME": "here"}).is_absolute()
    assert cache_path({"XDG_CACHE_HOME": str(tmp_path)}).parent == tmp_path / "summarize"


def test_a_damaged_file_is_set_aside_and_said(told: list[Notice]) -> None:
    cache_path().parent.mkdir(parents=True)
    cache_path().write_bytes(b"not a database, but something of the user's " * 100)
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    assert cache.get(KEY) == "The bridge gave way."
    cache.close()
    assert (
        cache_path()
        .with_name("translations.sqlite3.corrupt")
        .read_bytes()
        .startswith(b"not a database")
    )
    assert [(notice.minor, "set aside" in notice.text) for notice in told] == [(False, True)]


def test_a_file_damaged_inside_is_a_notice_and_no_error(told: list[Notice]) -> None:
    cache = Cache(cache_path(), told.append)
    for number in range(200):
        cache.put(key("toy", "en", str(number)), "x" * 200)
    cache.close()
    data = bytearray(cache_path().read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    cache_path().write_bytes(data)
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    cache.get(KEY)
    cache.close()
    assert len(told) == 1


def test_a_full_or_read_only_disk_is_one_minor_notice(told: list[Notice]) -> None:
    cache = Cache(cache_path(), told.append)
    assert cache._database is not None
    cache._database.execute(
        "PRAGMA query_only = ON"
    )  # what a read-only file system answers, also to root
    cache.put(KEY, "The bridge gave way.")
    cache.put(KEY, "The bridge gave way.")
    assert cache.get(KEY) is None
    assert [(notice.minor, "going on without" in notice.text) for notice in told] == [(True, True)]


def test_a_full_disk(told: list[Notice]) -> None:
    cache = Cache(cache_path(), told.append)
    assert cache._database is not None
    cache._database.execute("PRAGMA max_page_count = 1")
    cache.put(KEY, "x" * 100_000)
    assert [(notice.minor, "full" in notice.text) for notice in told] == [(True, True)]


def test_two_processes_at_once(told: list[Notice]) -> None:
    script = (
        "from summarize.translation.cache import *\n"
        "cache = Cache(cache_path(), lambda notice: exit(notice.text))\n"
        "for number in range(100): cache.put(key('{me}', 'en', str(number)), '{me}')\n"
        "cache.close()"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", script.format(me=me)], env=os.environ)
        for me in ("a", "b")
    ]
    assert [process.wait(20) for process in both] == [0, 0]
    cache = Cache(cache_path(), told.append)
    assert {cache.get(key(me, "en", str(number))) for me in "ab" for number in range(100)} == {
        "a",
        "b",
    }
    cache.close()


def test_old_translations_are_asked_for_again(
    told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    cache.close()
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 200 * 86400)
    cache = Cache(cache_path(), told.append)
    assert cache.get(KEY) is None
    cache.close()


def test_clear_cache_deletes_the_file_and_says_where(told: list[Notice]) -> None:
    Cache(cache_path(), told.append).close()
    assert cache_path().exists()
    assert clear_cache() == cache_path()
    assert not cache_path().exists()
    assert clear_cache() == cache_path()


def test_without_a_path_nothing_is_written(told: list[Notice]) -> None:
    cache = Cache(None, told.append)
    cache.put(KEY, "The bridge gave way.")
    assert cache.get(KEY) is None
    assert not cache_path().exists()


@pytest.mark.parametrize(
    "schema",
    [
        "CREATE TABLE translation (key BLOB PRIMARY KEY, said TEXT)",
        "CREATE TABLE translation (key BLOB PRIMARY KEY, text TEXT, day INTEGER, engine TEXT NOT NULL)",
        "CREATE VIEW translation AS SELECT 1 AS key, 2 AS text, 3 AS day",
    ],
)
def test_a_file_of_another_version_does_not_stand_in_the_way_for_ever(
    told: list[Notice], schema: str
) -> None:
    cache_path().parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(cache_path())) as other:
        other.execute(schema)
    for _run in range(2):
        cache = Cache(cache_path(), told.append)
        cache.put(KEY, "The bridge gave way.")
        cache.close()
    cache = Cache(cache_path(), told.append)
    assert cache.get(KEY) == "The bridge gave way."
    cache.close()
    assert ["another version" in notice.text for notice in told] == [True]
    assert cache_path().with_name("translations.sqlite3.corrupt").exists()


def test_a_column_of_a_later_version_that_may_be_left_out_is_left_alone(
    told: list[Notice],
) -> None:
    Cache(cache_path(), told.append).close()
    with contextlib.closing(sqlite3.connect(cache_path())) as other:
        other.execute("ALTER TABLE translation ADD COLUMN engine TEXT NOT NULL DEFAULT ''")
    cache = Cache(cache_path(), told.append)
    cache.put(KEY, "The bridge gave way.")
    assert cache.get(KEY) == "The bridge gave way."
    cache.close()
    assert told == []
