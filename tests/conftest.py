"""What every test may use: the real command in a real process, case files, and no network but this
machine's own.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sysconfig
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from summarize.cli.command import cli
from summarize.cli.config import variable

TESTS = Path(__file__).parent
TEXTS = TESTS.parent / "texts"
settings.register_profile(
    "patient", deadline=None
)  # a busy machine is no defect; cost is tried by ratios of sizes
settings.load_profile("patient")
HERE = {"127.0.0.1", "::1", "localhost", None}
POSIX = pytest.mark.skipif(
    os.name != "posix", reason="POSIX only: signals, modes of files, terminals, /dev/full"
)
COMMAND = str(Path(sysconfig.get_path("scripts")) / "summarize")


@dataclass(frozen=True)
class Result:
    """How a process ended; its failure message shows everything there is to see."""

    argv: list[str]
    code: int
    stdout: str
    stderr: str

    def check(self, code: int = 0) -> Result:
        """Assert the exit code and that no traceback reached the user; return the result."""
        assert self.code == code, self
        assert "Traceback" not in self.stderr, self
        return self


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs the installed command: ``run(*args, stdin=b"", env={})``."""

    def run_command(
        *args: object, stdin: bytes = b"", env: Mapping[str, str] | None = None, **more: Any
    ) -> Result:
        argv = [COMMAND, *map(str, args)]
        home = {
            "HOME": str(tmp_path),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "",
        }
        kept = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("SUMMARIZE_", "DEEPL_", "LIBRE_", "OPENAI_", "MICROSOFT_"))
        }
        done = subprocess.run(
            argv,
            input=stdin,
            capture_output=True,
            env=kept | home | dict(env or {}),
            timeout=60,
            check=False,
            **more,
        )
        return Result(argv, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run_command


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of other machines are unknown, connections to them fail the test."""
    look_up, connect = socket.getaddrinfo, socket.socket.connect

    def known(host: str | None, *rest: Any, **named: Any) -> Any:
        if host not in HERE:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *rest, **named)

    def near(this: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in HERE:
            pytest.fail(f"a test went to {address[0]}")
        connect(this, address)

    monkeypatch.setattr(socket, "getaddrinfo", known)
    monkeypatch.setattr(socket.socket, "connect", near)


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No engine, endpoint, key or proxy of the user, and a cache directory of the test."""
    options = [
        variable(name) for option in cli.params for name in option.opts if name.startswith("--")
    ]
    keys = ["DEEPL_AUTH_KEY", "LIBRE_API_KEY", "MICROSOFT_API_KEY", "OPENAI_API_KEY"]
    for name in options + keys:
        monkeypatch.delenv(name, raising=False)
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def texts() -> Path:
    """Return the folder of the French sources."""
    return TEXTS


@pytest.fixture(scope="session", autouse=True)
def _foreground() -> None:
    """Let processes be interrupted even where the tests run in the background, which shells protect
    from Ctrl-C.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
