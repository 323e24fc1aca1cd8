"""What holds for every test: the network is this machine, and the user's own files and settings stay out."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HERE = {"127.0.0.1", "::1", "localhost", None}


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of other machines are unknown, connections to them fail the test."""
    look_up, connect = socket.getaddrinfo, socket.socket.connect

    def known(host: str | None, *rest: Any, **named: Any) -> Any:  # noqa: ANN401  (the signature of the original)
        if host not in HERE:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *rest, **named)

    def near(this: socket.socket, address: Any) -> None:  # noqa: ANN401  (same)
        if isinstance(address, tuple) and address[0] not in HERE:
            pytest.fail(f"a test went to {address[0]}")
        connect(this, address)

    monkeypatch.setattr(socket, "getaddrinfo", known)
    monkeypatch.setattr(socket.socket, "connect", near)


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No engine, endpoint, key or proxy of the user, and a cache directory of the test."""
    for name in ("SUMMARIZE_ENGINE", "SUMMARIZE_ENDPOINT", "SUMMARIZE_MODEL", "DEEPL_AUTH_KEY", "LIBRE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
