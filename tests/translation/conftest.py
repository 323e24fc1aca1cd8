"""Translation services of the tests: one real HTTP server a test, that speaks as each service does,
or misbehaves.
"""

from __future__ import annotations

import html
import importlib
import json
import re
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

collect_ignore = ["make_toy.py", "serve_toy.py"]  # run by hand, with libraries of their own


@dataclass
class Asked:
    """One request as it came, and where the answer goes."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    socket: socket.socket

    @property
    def texts(self) -> list[str]:
        """The sentences to translate, wherever this service has them."""
        if self.body.startswith(b"["):
            return [each["text"] for each in json.loads(self.body)]
        if self.body.startswith(b"{"):
            said = json.loads(self.body)
            if "messages" in said:
                return [said["messages"][-1]["content"].partition("The sentence:\n")[2]]
            return said["text"] if "text" in said else [said["q"]]
        fields = parse_qs(self.body.decode() or urlsplit(self.target).query)
        return fields.get("text") or fields["q"]

    def send(
        self, body: bytes, status: int = 200, kind: str = "application/json", **headers: str
    ) -> None:
        """Answer in one piece."""
        lines = [f"HTTP/1.1 {status} Said", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.socket.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode() + body)


def invented(text: str) -> str:
    """A translation that any check accepts: other words, same numbers."""
    words = re.findall(r"\d+|\w+", text)
    return " ".join(word if word.isdigit() else word[::-1].lower() for word in words) + "."


def answer(engine: str, texts: list[str]) -> tuple[bytes, str]:
    """What a service says, and in what format, when these are its translations."""
    if engine == "google":
        page = f'<!DOCTYPE html><html><body><div class="result-container">{html.escape(texts[0])}</div></body></html>'
        return page.encode(), "text/html; charset=UTF-8"
    if engine == "mymemory":
        data = {
            "responseData": {"translatedText": texts[0], "match": 0.9},
            "quotaFinished": False,
            "matches": [],
        }
        return json.dumps(data | {"responseStatus": 200}).encode(), "application/json"
    if engine == "libre":
        return json.dumps({"translatedText": texts[0]}).encode(), "application/json"
    if engine == "microsoft":
        said = [{"translations": [{"text": texts[0], "to": "en"}]}]
        return json.dumps(said).encode(), "application/json"
    if engine == "openai":
        message = {"role": "assistant", "content": texts[0]}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return json.dumps({"choices": [choice]}).encode(), "application/json"
    found = [
        {"detected_source_language": "FR", "text": text, "billed_characters": len(text)}
        for text in texts
    ]
    return json.dumps({"translations": found}).encode(), "application/json"


@dataclass
class Service:
    """A server on 127.0.0.1; ``behave`` gets each request, and those are kept in ``asked``."""

    engine: str
    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    behave: Callable[[Asked], None] | None = None

    def says(self, translations: list[str]) -> Callable[[Asked], None]:
        """A behaviour: these translations, whatever is asked."""
        body, kind = answer(self.engine, translations)
        return lambda asked: asked.send(body, kind=kind)

    def well(self, asked: Asked) -> None:
        """Answer as the service does on a good day."""
        self.says([invented(text) for text in asked.texts])(asked)

    def handle(self, connection: socket.socket) -> None:
        """Read one request and answer it."""
        head, _blank, body = _until(connection, b"\r\n\r\n").partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        if not first:
            return
        headers = {
            name.lower(): value for name, _colon, value in (line.partition(": ") for line in lines)
        }
        while len(body) < int(headers.get("content-length", 0)):
            body += connection.recv(1 << 16)
        method, target, _version = first.split(" ")
        asked = Asked(method, target, headers, body, connection)
        self.asked.append(asked)
        (self.behave or self.well)(asked)


Serve = Callable[[str], Service]


def _until(connection: socket.socket, mark: bytes) -> bytes:
    got = b""
    while mark not in got:
        more = connection.recv(1 << 16)
        if not more:
            break
        got += more
    return got


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a service by the name of its engine."""
    servers = []

    def start(engine: str) -> Service:
        service = Service(engine)

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                try:
                    service.handle(self.request)
                except OSError:
                    return  # the client went away: some faults are about that

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False

        server = Server(("127.0.0.1", 0), Handler)
        service.url = f"http://127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append(server)
        return service

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session", autouse=True)
def _libraries_imported() -> None:
    """Import the clients before any clock runs."""
    for name in ("deep_translator", "deepl", "summarize.translation.transport"):
        importlib.import_module(name)
