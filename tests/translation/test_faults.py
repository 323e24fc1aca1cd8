"""Every HTTP engine, by its real client, against every fault: no sentence lost, no deadline passed,
no word leaked.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import shutil
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from summarize.translation import Request, Translation, choose_engine, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.translation.conftest import Asked, Serve, Service

TEXTS = [
    "La crue a emporté le pont de Sézigny en 1856.",
    "Personne n’a été blessé, dit la préfecture.",
    "Les travaux coûteront douze millions.",
]
SECRETS = ("Sézigny", "préfecture", "travaux", "clef-secrète", "%C3%A9")
ENGINES = ("google", "mymemory", "libre", "deepl", "microsoft", "openai")
ENVIRON = dict.fromkeys(
    ("DEEPL_AUTH_KEY", "LIBRE_API_KEY", "MICROSOFT_API_KEY", "OPENAI_API_KEY"), "clef-secrete"
)
MODEL = Path("toy")  # that openai asks for by name
SHORT, LONG = (
    0.5,
    5.0,
)  # deadlines, in seconds: for servers that do not answer, and for those that do


def refused(service: Service) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        service.url = f"http://127.0.0.1:{free.getsockname()[1]}"


def unknown_host(service: Service) -> None:
    service.url = "http://traduction.invalid"


def hang(service: Service) -> None:
    service.behave = lambda _asked: time.sleep(3)


def slow_drip(service: Service) -> None:
    def drip(asked: Asked) -> None:
        asked.socket.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
        )
        for _second in range(30):
            asked.socket.sendall(b" ")
            time.sleep(0.1)

    service.behave = drip


def slow_head(service: Service) -> None:
    def drip(asked: Asked) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html":
            asked.socket.sendall(bytes([byte]))
            time.sleep(0.1)

    service.behave = drip


def reset(service: Service) -> None:
    def cut(asked: Asked) -> None:
        asked.socket.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<html>"
        )
        asked.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        asked.socket.close()

    service.behave = cut


def status(code: int, **headers: str) -> Callable[[Service], None]:
    def fault(service: Service) -> None:
        def say(asked: Asked) -> None:
            asked.send(
                json.dumps({"error": asked.texts[0], "message": asked.texts[0]}).encode(),
                code,
                **headers,
            )

        service.behave = say

    return fault


def once_500(service: Service) -> None:
    service.behave = lambda asked: (
        asked.send(b"", 500) if len(service.asked) == 1 else service.well(asked)
    )


def once_429(service: Service) -> None:
    service.behave = lambda asked: (
        asked.send(b"", 429, Retry_After="0") if len(service.asked) == 1 else service.well(asked)
    )


def page(service: Service) -> None:
    service.behave = lambda asked: asked.send(
        b"<html><body><h1>Bienvenue</h1></body></html>", kind="text/html"
    )


def without_field(service: Service) -> None:
    service.behave = lambda asked: asked.send(b'{"status": "ok", "data": []}')


def other_type(service: Service) -> None:
    service.behave = lambda asked: asked.send(b'["translatedText", null]')


def redirect_loop(service: Service) -> None:
    service.behave = lambda asked: asked.send(b"", 302, Location=asked.target)


def consent(service: Service) -> None:
    port = service.url.rpartition(":")[2]
    service.behave = lambda asked: asked.send(b"", 302, Location=f"http://localhost:{port}/consent")


def large(service: Service) -> None:
    service.behave = lambda asked: asked.send(b'{"translatedText": "' + b"a" * 5_000_000 + b'"}')


def bomb(service: Service) -> None:
    packed = gzip.compress(b" " * 50_000_000)
    service.behave = lambda asked: asked.send(packed, Content_Encoding="gzip")


def redirect_to(place: str) -> Callable[[Service], None]:
    def fault(service: Service) -> None:
        service.behave = lambda asked: asked.send(b"", 302, Location=place)

    return fault


def no_tls(service: Service) -> None:
    service.url = service.url.replace("http://", "https://")


def wrong_certificate(service: Service) -> None:
    """A server with a certificate that nobody vouches for: what it is told behind it is a leak."""
    if not shutil.which("openssl"):
        pytest.skip("needs openssl")
    folder = Path(tempfile.mkdtemp())
    made = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout key -out certificate"
    subprocess.run(made.split(), cwd=folder, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate", folder / "key")
    server = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _from = server.accept()
                with (
                    contextlib.suppress(OSError),
                    context.wrap_socket(connection, server_side=True) as told,
                ):
                    service.asked.append(cast("Asked", told.recv(1000)))

    threading.Thread(target=listen, daemon=True).start()
    service.url = f"https://127.0.0.1:{server.getsockname()[1]}"


def wrong_charset(service: Service) -> None:
    service.behave = lambda asked: asked.send(
        "Le pont ferme.".encode("utf-16"), kind="application/json; charset=utf-16"
    )


def unpacked_wrong(service: Service) -> None:
    service.behave = lambda asked: asked.send(b"no gzip at all", Content_Encoding="gzip")


# Fault, the words that its reason holds, the number of requests that it may cost for three
# sentences.
FAULTS: list[tuple[str, Callable[[Service], None], str, int]] = [
    ("refused", refused, "connection refused", 0),
    ("unknown host", unknown_host, "host not found", 0),
    ("hang", hang, "no time left", 6),
    ("slow drip", slow_drip, "no time left", 6),
    ("slow head", slow_head, "no time left", 6),
    ("reset", reset, "connection lost", 6),
    ("400", status(400), "HTTP 400", 3),
    ("403", status(403), "HTTP 403", 3),
    ("429", status(429), "HTTP 429", 15),
    ("429, Retry-After 60", status(429, Retry_After="60"), "HTTP 429", 3),
    ("456", status(456), "quota", 3),
    ("503", status(503), "HTTP 503", 15),
    ("HTML", page, "not an answer", 3),
    ("JSON without the field", without_field, "not an answer", 3),
    ("JSON of another type", other_type, "not an answer", 3),
    ("redirect loop", redirect_loop, "redirects", 12),
    ("consent page", consent, "elsewhere", 3),
    ("5 MB", large, "1 MB", 3),
    ("packed bomb", bomb, "1 MB", 3),
    ("packed wrongly", unpacked_wrong, "connection lost", 6),
    ("redirect to a file", redirect_to("file:///etc/hostname"), "", 6),
    ("redirect to a private address", redirect_to("http://10.0.0.1/"), "elsewhere", 3),
    ("redirect to an IPv6 address", redirect_to("http://[::1]:9/"), "elsewhere", 3),
    ("no TLS", no_tls, "no time left", 0),
    ("wrong certificate", wrong_certificate, "certificate", 0),
    ("wrong charset", wrong_charset, "not an answer", 3),
]


def run(service: Service, engine: str, deadline: float = LONG) -> tuple[list[Translation], float]:
    request = Request("en", engine, service.url, MODEL, cache=False, deadline=deadline)
    chosen = choose_engine(request, ENVIRON)
    start = time.monotonic()
    return translate(TEXTS, chosen, request), time.monotonic() - start


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries in hundredths of a second."""
    monkeypatch.setattr("summarize.translation.attempt.FIRST_WAIT", 0.01)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("fault", "words", "most"), [case[1:] for case in FAULTS], ids=[case[0] for case in FAULTS]
)
def test_fault(
    serve: Serve, engine: str, fault: Callable[[Service], None], words: str, most: int
) -> None:
    service = serve(engine)
    fault(service)
    deadline = SHORT if fault in {hang, slow_drip, slow_head, no_tls} else LONG
    found, seconds = run(service, engine, deadline)
    print(
        f"\n| {engine} | {'/'.join(sorted({each.status for each in found}))} | {found[0].reason} | {seconds:.1f} |"
    )
    assert [each.status for each in found] == ["failed"] * len(TEXTS)
    assert {each.text for each in found} == {None}
    assert all(words in (each.reason or "") for each in found)
    assert len(service.asked) <= most
    assert seconds < deadline + 1
    assert not any(secret in repr(found) for secret in SECRETS)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fault", [once_500, once_429])
def test_a_bad_moment_passes(serve: Serve, engine: str, fault: Callable[[Service], None]) -> None:
    service = serve(engine)
    fault(service)
    found, _seconds = run(service, engine)
    assert [each.status for each in found] == ["translated"] * len(TEXTS)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_warning_in_place_of_a_translation(serve: Serve, engine: str) -> None:
    service = serve(engine)
    warning = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY."
    service.behave = service.says([warning] * len(TEXTS))
    found, _seconds = run(service, engine)
    assert [each.status for each in found] == ["failed"] * len(TEXTS)
    assert ("quota" if engine == "mymemory" else "warning") in (found[0].reason or "")
