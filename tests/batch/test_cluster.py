"""A real scheduler with real workers on this machine: the bytes of one process, whoever is lost."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batch.test_processes import children, rows
from tests.conftest import COMMAND, POSIX, TEXTS, Run

pytest.importorskip("distributed", reason="pip install 'summarize[cluster]'")
pytestmark = POSIX
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def started(program: str, *args: str) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "distributed.cli.dask_" + program, *args, "--no-dashboard"]
    return subprocess.Popen(line, **QUIET)  # type: ignore[call-overload, no-any-return]


class Machines:
    """A scheduler and its workers, each a process."""

    def __init__(self) -> None:
        port = free_port()
        self.address = f"tcp://127.0.0.1:{port}"
        self.scheduler = started("scheduler", "--host", "127.0.0.1", "--port", str(port))
        self.workers: list[subprocess.Popen[bytes]] = []
        self._wait(lambda: self._answers(port))

    def add(self, count: int) -> None:
        """Start workers of one thread."""
        self.workers += [
            started("worker", self.address, "--nthreads", "1", "--no-nanny") for _ in range(count)
        ]
        import distributed

        with distributed.Client(self.address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
            client.wait_for_workers(count, timeout=60)

    @staticmethod
    def _answers(port: int) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        return False

    @staticmethod
    def _wait(happens: object) -> None:
        deadline = time.monotonic() + 60
        while not happens():  # type: ignore[operator]
            assert time.monotonic() < deadline
            time.sleep(0.1)

    def end(self) -> None:
        """Kill them all."""
        for process in [*self.workers, self.scheduler]:
            for child in children(process.pid):
                subprocess.run(["kill", "-9", str(child)], check=False, **QUIET)  # type: ignore[call-overload]
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def machines() -> Iterator[Machines]:
    made = Machines()
    try:
        made.add(2)
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "records.jsonl"
    path.write_bytes(rows(400))
    return path


@pytest.mark.parametrize("form", ["text", "jsonl", "json"])
def test_the_bytes_are_those_of_one_process(
    run: Run, machines: Machines, records: Path, form: str
) -> None:
    args = ("-n", 2, "-f", form, records, TEXTS / "blog.txt", "nowhere.txt", TEXTS / "rapport.txt")
    one, many = run(*args), run("--cluster", machines.address, *args)
    assert (many.stdout, many.stderr, many.code) == (one.stdout, one.stderr, one.code)


def test_a_worker_that_is_killed_loses_nothing(
    run: Run, machines: Machines, tmp_path: Path
) -> None:
    large = tmp_path / "large.jsonl"
    large.write_bytes(rows(400) * 6)
    wanted = run("-n", 1, "-f", "jsonl", large).check().stdout
    process = subprocess.Popen(
        [COMMAND, "-n", "1", "-f", "jsonl", "--cluster", machines.address, large],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    lost = machines.workers.pop()
    lost.kill()
    lost.wait()
    rest = process.stdout.read()  # communicate() would leave out what readline has read ahead
    told = process.communicate(timeout=120)[1]
    assert (process.returncode, told) == (0, b"")
    assert (first + rest).decode() == wanted
    machines.add(1)


def test_workers_of_another_make_are_refused(machines: Machines, records: Path) -> None:
    other = (
        "import sys, summarize.batch.cluster as c\n"
        "c.edition = lambda: ('9.9', 'x')\n"
        "from summarize.cli.command import invoke\n"
        "raise SystemExit(invoke(sys.argv[1:]))"
    )
    found = subprocess.run(
        [sys.executable, "-c", other, "--cluster", machines.address, records],
        capture_output=True,
        check=False,
        text=True,
    )
    assert found.returncode == 1
    assert found.stdout == ""
    assert "this is 9.9; install the same there" in found.stderr
    assert found.stderr.count("\n") == 1


def test_a_service_is_not_asked_for_a_corpus(run: Run, machines: Machines, records: Path) -> None:
    told = run("--cluster", machines.address, "--to", "en", "-e", "google", records).check(2).stderr
    assert "which serves everybody" in told


def test_no_scheduler_is_one_line(run: Run, records: Path) -> None:
    found = run("--cluster", f"tcp://127.0.0.1:{free_port()}", records).check(1)
    assert "the scheduler cannot be reached" in found.stderr
    assert found.stderr.count("\n") == 1


def test_a_scheduler_without_workers_or_lost_is_one_line(run: Run, tmp_path: Path) -> None:
    made = Machines()
    try:
        assert (
            "has no workers" in run("--cluster", made.address, TEXTS / "blog.txt").check(1).stderr
        )
        made.add(1)
        large = tmp_path / "large.jsonl"
        large.write_bytes(rows(400) * 20)
        process = subprocess.Popen(
            [COMMAND, "-n", "1", "-f", "jsonl", "--cluster", made.address, large],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        made.scheduler.kill()
        _rest, told = process.communicate(timeout=120)
        assert process.returncode == 1
        assert told.decode().count("\n") == 1, told.decode()
        assert "--cluster" in told.decode()
    finally:
        made.end()
