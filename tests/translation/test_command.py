"""``summarize --to`` in a real process: what is printed, the exit code, the seconds, and that
nothing leaks.

All engines against all faults take minutes: SUMMARIZE_MATRIX=1 runs them; else every fault is tried
on one engine.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import COMMAND, POSIX, TEXTS, Run
from tests.translation.conftest import Asked, Serve, Service
from tests.translation.test_faults import ENGINES, ENVIRON, FAULTS, hang

ARTICLE = TEXTS / "megaupload.txt"
KEYS = dict(ENVIRON) | {"SUMMARIZE_MODEL": "toy"}
DEADLINE = 2.0
TRIED = ENGINES if "SUMMARIZE_MATRIX" in os.environ else ENGINES[2:3]


@pytest.fixture
def french(run: Run) -> list[str]:
    return run("-n", 3, ARTICLE).check().stdout.splitlines()


@pytest.mark.parametrize("engine", TRIED)
@pytest.mark.parametrize("case", FAULTS, ids=[case[0] for case in FAULTS])
def test_a_fault_costs_no_french(
    run: Run,
    serve: Serve,
    french: list[str],
    engine: str,
    case: tuple[str, Callable[[Service], None], str, int],
) -> None:
    service = serve(engine)
    case[1](service)
    start = time.monotonic()
    result = run(
        "-n",
        3,
        "--to",
        "en",
        "-e",
        engine,
        "--endpoint",
        service.url,
        "--deadline",
        DEADLINE,
        ARTICLE,
        env=KEYS,
    )
    seconds = time.monotonic() - start
    print(
        f"\n| {engine} | {case[0]} | {result.stderr.splitlines()[-1]} | {result.code} | {seconds:.1f} |"
    )
    result.check(4)
    assert result.stdout.splitlines() == french
    assert case[2] in result.stderr
    assert len(result.stderr.splitlines()) == 2, "who is asked, and why it failed"
    assert seconds < DEADLINE + 3
    words = {word.strip("« »,.:;’()") for line in french for word in line.split()}
    assert not [word for word in words if len(word) > 5 and word in result.stderr]
    assert "clef-secrete" not in result.stderr


@pytest.mark.parametrize("engine", ENGINES)
def test_a_good_day(run: Run, serve: Serve, french: list[str], engine: str) -> None:
    service = serve(engine)
    args = ("-n", 3, "--to", "en", "-e", engine, "--endpoint", service.url, ARTICLE)
    result = run(*args, env=KEYS).check()
    assert len(result.stdout.splitlines()) == 3
    assert not set(result.stdout.splitlines()) & set(french)
    assert "127.0.0.1" in result.stderr
    assert "3 sentences" in result.stderr
    sent = sum(len(asked.texts) for asked in service.asked)
    assert sent == 3, "only the chosen sentences leave"
    again = run("-q", *args, env=KEYS).check()
    assert (again.stdout, again.stderr) == (result.stdout, "")
    assert sum(len(asked.texts) for asked in service.asked) == 3, (
        "the second time they come from the cache"
    )
    fresh = run("--no-cache", *args, env=KEYS).check()
    assert fresh.stdout == result.stdout
    assert sum(len(asked.texts) for asked in service.asked) == 6


def test_bilingual(run: Run, serve: Serve, french: list[str]) -> None:
    service = serve("libre")
    lines = (
        run("-n", 3, "-t", "en", "-b", "--endpoint", service.url, ARTICLE)
        .check()
        .stdout.splitlines()
    )
    assert lines[::2] == french
    assert not set(lines[1::2]) & set(french)


def test_one_sentence_that_fails(run: Run, serve: Serve, french: list[str]) -> None:
    service = serve("libre")

    def fail_the_second(asked: Asked) -> None:
        if asked.texts == [french[1]]:
            asked.send(b'{"error": "no"}', 400)
        else:
            service.well(asked)

    service.behave = fail_the_second
    result = run("-n", 3, "-t", "en", "--endpoint", service.url, ARTICLE).check(4)
    lines = result.stdout.splitlines()
    assert [line in french for line in lines] == [False, True, False]
    assert "1 of 3" in result.stderr


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (["--to", "en", "-e", "babel"], "google"),
        (["--to", "klingon", "-e", "libre", "--endpoint", "http://127.0.0.1:9"], "en"),
        (["--to", "fr"], "French"),
        (["--to", "en", "--offline"], "offline"),
        (["--to", "en", "-e", "local"], "--model"),
        (["--to", "en", "-e", "deepl"], "DEEPL_AUTH_KEY"),
        (["-b"], "--to"),
    ],
)
def test_wrong_usage(run: Run, args: list[str], reason: str) -> None:
    result = run(*args, ARTICLE).check(2)
    assert reason in result.stderr
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1


def test_a_local_model(run: Run, french: list[str]) -> None:
    model = Path(__file__).parent / "toy"
    result = run("-n", 3, "--to", "en", "--offline", "-e", "local", "--model", model, ARTICLE)
    assert result.code in (0, 4)
    assert len(result.stdout.splitlines()) == 3
    assert "sending" not in result.stderr, "nothing leaves the machine"
    assert french


@POSIX
def test_ctrl_c_prints_what_is_there(serve: Serve, french: list[str], tmp_path: Path) -> None:
    service = serve("libre")
    asked = threading.Event()

    def first_only(request: Asked) -> None:
        if request.texts == [french[0]]:
            service.well(request)
        else:
            asked.set()
            time.sleep(5)

    service.behave = first_only
    process = subprocess.Popen(
        [COMMAND, "-n", "3", "-t", "en", "--endpoint", service.url, ARTICLE],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"XDG_CACHE_HOME": str(tmp_path)},
    )  # fmt: skip
    assert asked.wait(10)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert out.splitlines()[1:] == french[1:]
    assert out.splitlines()[0] not in french


def test_the_cache_can_be_cleared(run: Run, serve: Serve, tmp_path: Path) -> None:
    service = serve("libre")
    run("-n", 1, "-t", "en", "--endpoint", service.url, ARTICLE).check()
    (cache,) = (tmp_path / "cache").rglob("*.sqlite*")
    assert cache.stat().st_mode & 0o077 == 0
    with sqlite3.connect(cache) as base:
        assert "fichiers" not in "".join(base.iterdump()), "no French is kept"
    assert str(cache.parent) in run("--clear-cache").check().stderr
    run("-n", 1, "-t", "en", "--endpoint", service.url, ARTICLE).check()
    assert len(service.asked) == 2


def test_a_dead_service_is_asked_no_more(run: Run, serve: Serve) -> None:
    service = serve("libre")
    hang(service)
    start = time.monotonic()
    result = run(
        "-n", 2, "-t", "en", "--deadline", 1, "--endpoint", service.url, ARTICLE, ARTICLE, ARTICLE
    ).check(4)
    assert time.monotonic() - start < 8
    assert (
        len([line for line in result.stdout.splitlines() if line and not line.startswith("==>")])
        == 6
    )
