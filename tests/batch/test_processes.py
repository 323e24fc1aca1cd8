"""Many records in several processes: the same bytes, nothing lost and nothing twice, whoever dies."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import COMMAND, POSIX, TEXTS, Run

SENTENCES = (
    "Le port de Losse ferme lundi, a dit la mairie aux pêcheurs de la rade.",
    "Les quais seront vendus au plus offrant avant la fin de l’année.",
    "La grue restera, parce que la région l’a classée il y a dix ans.",
    "Anne Morin attend une réponse du préfet depuis le mois de mars.",
)


def rows(count: int) -> bytes:
    made = []
    for number in range(count):
        said = [f"{one[:-1]}, no {number}." for one in SENTENCES[number % 3 :] + SENTENCES]
        made.append(json.dumps({"id": f"r{number}", "text": " ".join(said)}))
    return "\n".join(made).encode() + b"\n"


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "records.jsonl"
    path.write_bytes(rows(400))
    return path


@pytest.mark.parametrize("form", ["text", "jsonl", "json", "tsv", "markdown", "html"])
def test_the_bytes_are_those_of_one_process(run: Run, records: Path, form: str) -> None:
    args = ("-n", 2, "-f", form, records, TEXTS / "blog.txt", "nowhere.txt", TEXTS / "rapport.txt")
    one, two = run(*args), run("-j", 2, *args)
    assert two.stdout == one.stdout
    assert two.stderr == one.stderr
    assert two.code == one.code == 1


def test_messages_and_bad_records_come_in_order(run: Run) -> None:
    bad = rows(70).split(b"\n")
    bad[3], bad[40], bad[41] = b"no json", b"", b'{"text": "a", "text": "b"}'
    data = b"\n".join(bad)
    one = run("-n", 1, "-v", "-f", "jsonl", stdin=data)
    two = run("-n", 1, "-v", "-f", "jsonl", "-j", 3, stdin=data)
    assert two.stdout == one.stdout
    told = [line for line in two.stderr.splitlines() if " a second" not in line]
    assert told == one.stderr.splitlines()
    assert "67 results, 2 failures" in two.stderr


def test_records_without_a_text_are_one_message_there_too(run: Run) -> None:
    found = run("-j", 2, stdin=b'{"a": 1, "b": 2}\n' * 3000).check(1)
    assert found.stderr.count("\n") == 1
    assert "--text-key: a, b" in found.stderr


def test_a_record_is_answered_before_the_next_is_written() -> None:
    process = subprocess.Popen(
        [COMMAND, "-n", "1", "-f", "jsonl", "-j", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    for row in rows(3).splitlines(keepends=True):
        process.stdin.write(row)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == json.loads(row)["id"]
    process.stdin.close()
    assert process.wait(timeout=20) == 0
    process.stdout.close()


def test_translation_stays_in_the_command(run: Run, records: Path) -> None:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    args = ("-n", 1, "--to", "en", "-e", "local", "--model", toy, "--no-cache", "-q")
    assert (
        run(*args, "-j", 2, TEXTS / "blog.txt", TEXTS / "rapport.txt").stdout
        == run(*args, TEXTS / "blog.txt", TEXTS / "rapport.txt").stdout
    )
    del records


# A worker that dies of one record, always or the first time; in a process of its own.
DEADLY = """
import os, signal, sys
import summarize.batch.processes as p
plain = p.work
def work(source, settings):
    if b'"r7"' in source.data and (sys.argv[1] == "always" or not os.path.exists(sys.argv[2])):
        open(sys.argv[2], "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return plain(source, settings)
p.work = work
from summarize.cli.command import invoke
raise SystemExit(invoke(["-n", "1", "-f", "jsonl", "-j", "2", sys.argv[3]]))
"""


@POSIX
@pytest.mark.parametrize("how", ["once", "always"])
def test_a_worker_that_dies_loses_no_record(
    run: Run, tmp_path: Path, records: Path, how: str
) -> None:
    wanted = run("-n", 1, "-f", "jsonl", records).check().stdout.splitlines()
    found = subprocess.run(
        [sys.executable, "-c", DEADLY, how, tmp_path / "mark", records],
        capture_output=True,
        check=False,
        text=True,
    )
    lines = found.stdout.splitlines()
    if how == "once":
        assert (found.returncode, lines, found.stderr) == (0, wanted, "")
    else:
        assert found.returncode == 1
        assert lines == wanted[:7] + wanted[8:]
        assert "record 8 has ended each process that tried it" in found.stderr
        assert found.stderr.count("\n") == 1


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    found = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(one) for one in found.read_text().split()] if found.exists() else []


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs Linux's /proc")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_end_leaves_no_process_and_no_half_of_a_result(
    tmp_path: Path, records: Path, sent: signal.Signals
) -> None:
    draw = random.Random(int(sent))
    large = tmp_path / "large.jsonl"
    large.write_bytes(records.read_bytes() * 40)
    for _ in range(3):
        out = tmp_path / "out.jsonl"
        with open(out, "wb") as file:
            process = subprocess.Popen(
                [COMMAND, "-n", "1", "-f", "jsonl", "-j", "2", large],
                stdout=file,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
            started = time.monotonic()
            while len(children(process.pid)) < 2 and time.monotonic() - started < 20:
                time.sleep(0.01)
            time.sleep(draw.random())
            workers = children(process.pid)
            process.send_signal(sent)
            begun = time.monotonic()
            _out, told = process.communicate(timeout=20)
            assert time.monotonic() - begun < 5
        assert process.returncode == {2: 130, 15: 143, 9: -9}[int(sent)]
        assert told.strip() == b""
        deadline = time.monotonic() + 10
        while any(map(alive, workers)) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not any(map(alive, workers)), "no orphan stays"
        lines = out.read_bytes().split(b"\n")
        whole = [json.loads(line)["id"] for line in lines[:-1]]
        assert whole == [f"r{number % 400}" for number in range(len(whole))]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs Linux's /proc")
def test_workers_that_are_killed_at_random_change_nothing(
    run: Run, tmp_path: Path, records: Path
) -> None:
    large = tmp_path / "large.jsonl"
    large.write_bytes(records.read_bytes() * 10)
    wanted = run("-n", 1, "-f", "jsonl", large).check().stdout
    process = subprocess.Popen(
        [COMMAND, "-n", "1", "-f", "jsonl", "-j", "2", large],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    draw = random.Random(7)
    for _ in range(12):  # seldom enough that no record ends every process that tries it
        time.sleep(0.05 + 0.25 * draw.random())
        for worker in children(process.pid)[:1]:
            with_signal(worker)
    out, told = process.communicate(timeout=120)
    assert told == b""
    assert process.returncode == 0
    assert out.decode() == wanted


def with_signal(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def test_jobs_that_make_no_sense_are_refused(run: Run) -> None:
    assert "--jobs -1" in run("-j", -1, TEXTS / "blog.txt").check(2).stderr
    assert run("-j", 0, "-n", 1, TEXTS / "blog.txt").check().stdout
