"""What comes in from elsewhere than the text: answers of services, a cache, a model, a catalogue, a
command line. Each takes bytes and returns what it has seen, as in ``entrances``.
"""

from __future__ import annotations

import functools
import gettext
import io
import json
import os
import re
import sqlite3
import struct
import sys
import tempfile
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TextIO
from unittest import mock
from xml.etree import ElementTree as ET

import requests
from urllib3 import HTTPResponse

from summarize.core import summarize_documents
from summarize.document import Summary
from summarize.errors import UsageError
from summarize.layout import parse
from summarize.messages import Message, in_french
from summarize.options import Options
from summarize.translation import Request, Translation, choose_engine, translate
from summarize.translation.cache import Cache
from summarize.translation.engine import Engine
from summarize.translation.model import DAMAGED, find_model
from summarize.writers import Result, Style, writer

Seen = Hashable
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FRENCH = (
    "Le port de Losse a perdu 1 200 emplois en 2021, dit « la mairie ».",
    "Personne n’a été blessé, selon Anne Morin.",
)
SERVICES = ("google", "mymemory", "libre", "deepl", "microsoft", "openai")
_KEYS = dict.fromkeys(
    ("DEEPL_AUTH_KEY", "LIBRE_API_KEY", "MICROSOFT_API_KEY", "OPENAI_API_KEY"), "clef-secrete"
)
_KINDS = ("application/json", "text/html", "text/html; charset=latin1", "text/plain; charset=x")
_ADDRESS = "http://127.0.0.1:9"


@functools.cache
def _scratch() -> Path:
    """A directory of this process, in memory where there is one."""
    memory = "/dev/shm"  # noqa: S108  # a directory of our own is made in it
    return Path(tempfile.mkdtemp(dir=memory if os.path.isdir(memory) else None))


@contextmanager
def _answering(data: bytes) -> Iterator[None]:
    """Let every request be answered by these bytes, the first of them choosing the headers."""
    head, body = (data[0], data[1:]) if data else (0, b"")
    headers = {"Content-Type": _KINDS[head % len(_KINDS)]}
    if head & 64:
        headers["Content-Encoding"] = ("gzip", "deflate")[head & 1]

    def send(
        _adapter: object, request: requests.PreparedRequest, **_options: object
    ) -> requests.Response:
        response = requests.Response()
        response.status_code = 200 if head < 192 else (400, 403, 429, 456, 500, 503)[head % 6]
        response.headers.update(headers)
        response.raw = HTTPResponse(io.BytesIO(body), headers, preload_content=False)
        response.request, response.url = request, request.url or ""
        return response

    with (
        mock.patch("requests.adapters.HTTPAdapter.send", send),
        mock.patch("summarize.translation.transport.Transport._resolve"),
        mock.patch("summarize.translation.attempt.FIRST_WAIT", 0.0),
    ):
        yield


def service(name: str) -> Callable[[bytes], Seen]:
    """An engine whose server says these bytes."""
    asked = Request("en", name, _ADDRESS, Path("toy"), cache=False, deadline=5.0)

    @functools.cache
    def engine() -> Engine:
        return choose_engine(asked, _KEYS)

    def entrance(data: bytes) -> Seen:
        with _answering(data):
            fresh = engine()
            fresh.health.__init__()  # type: ignore[misc]  # what one input spoils is not the next one's
            found = translate(FRENCH, fresh, asked)
        assert len(found) == len(FRENCH)
        for one in found:
            assert (one.text is None) == (one.status == "failed")
            assert "\n" not in (one.text or "")
            assert "clef-secrete" not in repr(one)
            assert "Losse" not in (one.reason or "")
        if any(one.text for one in found):
            _shown(tuple(found), name)
        return tuple((one.status, getattr(one.reason, "template", None)) for one in found), len(
            found[0].warnings
        )

    entrance.__name__ = name
    return entrance


def _shown(found: tuple[Translation, ...], engine: str) -> None:
    """What each format makes of translations: nothing that steers a terminal or is no text."""
    results = [Result(_summary(), None, found, "en", engine)]
    for form in ("text", "json", "tsv", "markdown", "html", "tmx"):
        style = Style(terminal=form == "text", title=True, bilingual=form != "tmx", explain=True)
        text = writer(form).render(results, style)
        text.encode()
        assert not CONTROL.search(re.sub(r"[\n\t]", "", text)), form
        if form == "json":
            said = [one["translation"] for one in json.loads(text)["summary"]]
            assert said == [one.text for one in found]
        elif form == "tmx":
            ET.fromstring(text.encode())  # noqa: S314  # our own
        elif form == "tsv":
            assert len(text.splitlines()) == text.count("\n") == len(found)


@functools.cache
def _summary() -> Summary:
    return summarize_documents([parse(" ".join(FRENCH))], Options(sentences=2))


def cache(data: bytes) -> Seen:
    """A file where the translations are kept."""
    path = _scratch() / "translations.sqlite3"
    for name in (path.name, f"{path.name}-journal", f"{path.name}.corrupt"):
        path.with_name(name).unlink(missing_ok=True)
    path.write_bytes(data)
    told: list[str] = []
    kept = Cache(path, lambda notice: told.append(str(notice.text)))
    found = kept.get(b"\x01" * 32), kept.doubts(b"\x01" * 32)
    assert found[0] is None or isinstance(found[0], str)
    kept.put(b"\x02" * 32, "The port closes.", ["a number differs"])
    again = kept.get(b"\x02" * 32), kept.doubts(b"\x02" * 32)
    kept.close()
    assert told or again == ("The port closes.", ("a number differs",))
    assert len(told) <= 2
    return tuple(re.sub(r"\W.*", "", one) for one in told), found[0] is None


def archive(data: bytes) -> Seen:
    """A model in one file."""
    path = _scratch() / "x.argosmodel"
    path.write_bytes(data)
    try:
        found = find_model(path)
    except UsageError as error:
        return error.message.template
    try:
        weights = found.weights()
    except (OSError, KeyError, ValueError, *DAMAGED) as error:
        return type(error).__name__
    assert all(isinstance(one, bytes) for one in weights.values())
    return len(weights), found.source, found.to


_MESSAGES = (
    Message("{name}: no sentence found", name="a.txt"),
    Message("out of memory; give it less at a time, or a part of the text"),
    Message("interrupted"),
)


def catalogue(data: bytes) -> Seen:
    """A file of messages in French: whatever it holds, there is a message."""
    from summarize import messages

    folder = _scratch() / "locale" / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "summarize.mo").write_bytes(data)
    cached: dict[object, object] = gettext._translations  # type: ignore[attr-defined]
    with mock.patch.object(messages, "LOCALE", str(_scratch() / "locale")):
        cached.clear()
        messages._french.cache_clear()
        try:
            said = [in_french(one) for one in _MESSAGES]
        finally:
            messages._french.cache_clear()
            cached.clear()
    assert all(isinstance(one, str) for one in said)
    return tuple(one == str(message) for one, message in zip(said, _MESSAGES, strict=True))


# Options that write elsewhere, start processes, or read what lies about; names of other places.
_NEVER = re.compile(r"-\w*[oj]|--(?:o(?!f|utl)|j|cl|fi|rec|res)|[~.]|.*/")


def lines(data: bytes) -> Seen:
    """A command line over a text: a result or one line of why not, never anything else."""
    from summarize.cli.command import invoke

    said = data.replace(b"\0", b"").decode("utf-8", "surrogateescape")
    words = [word for word in said.split() if not _NEVER.match(word)]
    assert threading.active_count() < 50
    places = {name: str(_scratch()) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    with ExitStack() as stack:
        text, out, err = (stack.enter_context(_stream(name)) for name in ("in", "out", "err"))
        text.write("Le port de Losse ferme lundi. Les quais sont vendus, a dit la mairie.")
        text.seek(0)
        stack.enter_context(mock.patch.dict(os.environ, places))
        stack.enter_context(mock.patch.object(sys, "stdin", text))
        stack.enter_context(mock.patch("socket.socket.connect", side_effect=OSError))
        stack.enter_context(mock.patch("socket.getaddrinfo", side_effect=OSError))
        stack.enter_context(redirect_stdout(out))
        stack.enter_context(redirect_stderr(err))
        try:
            code = invoke(words[:12])
        except SystemExit as ended:
            code = int(str(ended.code or 0))
        err.flush()
        err.seek(0)
        told = err.read()
    assert code in (0, 1, 2, 3, 4), code
    assert code == 0 or told.startswith(("summarize: ", "Usage: "))
    assert "Traceback" not in told
    return code, len(words), re.sub(r"[^a-z ]", "", told[:24])


def _stream(name: str) -> TextIO:
    """A stream of a real file, empty."""
    return open(_scratch() / name, "w+", encoding="utf-8", errors="surrogateescape")


def small_zip(*names: str) -> bytes:
    """An archive of small files."""
    import zipfile

    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(name, b'{"from_code": "fr", "to_code": "en"}' if "json" in name else b"x")
    return file.getvalue()


def small_cache(*, older: bool = False) -> bytes:
    """A database as the cache keeps it, in pages of half a kilobyte."""
    from summarize.translation.cache import SCHEMA

    path = _scratch() / "seed.sqlite3"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA page_size = 512")
    if older:
        database.execute("CREATE TABLE translation (key BLOB PRIMARY KEY, text TEXT, day INTEGER)")
        database.execute("INSERT INTO translation VALUES (?, 'The port.', 99999)", (b"\x01" * 32,))
    else:
        database.execute(SCHEMA)
        database.execute(
            "INSERT INTO translation VALUES (?, 'The port.', 99999, 99999, 'a\nb', 1)",
            (b"\x01" * 32,),
        )
    database.close()
    return path.read_bytes()


def small_catalogue() -> bytes:
    """A compiled catalogue of two messages (GNU gettext manual, 10.3)."""
    pairs = [
        (
            b"",
            b"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\n",
        ),
        (b"{name}: no sentence found", b"{name} : pas de phrase"),
        (b"interrupted", b"interrompu"),
    ]
    place = 28 + 16 * len(pairs)
    tables: list[bytes] = []
    body = b""
    for side in (0, 1):
        for pair in pairs:
            tables.append(struct.pack("<II", len(pair[side]), place + len(body)))
            body += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + b"".join(tables) + body


_SAID = b"The port of Losse lost 1,200 jobs in 2021, says \\u201cthe town hall\\u201d."
SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "google": lambda: [b'\x01<div class="result-container">The port of Losse &amp; <b>1</b></div>'],
    "mymemory": lambda: [
        b'\x00{"responseData": {"translatedText": "' + _SAID + b'"}, "responseStatus": 200}',
        b'\x00{"responseData": {"translatedText": null}, "matches": [{"translation": "The port"}]}',
    ],
    "libre": lambda: [b'\x00{"translatedText": "' + _SAID + b'"}', b'\x03{"error": "busy"}'],
    "deepl": lambda: [
        b'\x00{"translations": [{"detected_source_language": "FR", "text": "'
        + _SAID
        + b'", "billed_characters": 9}, {"text": "Nobody was hurt.", "detected_source_language": "FR", "billed_characters": 8}]}'
    ],
    "microsoft": lambda: [b'\x00[{"translations": [{"text": "' + _SAID + b'", "to": "en"}]}]'],
    "openai": lambda: [
        b'\x00{"choices": [{"message": {"content": "Translation: ' + _SAID + b'"}}]}',
        b'\x00{"choices": [{"message": {"content": "<think>x</think>\\n```The port```"}}]}',
    ],
    "cache": lambda: [small_cache(), small_cache(older=True), b""],
    "archive": lambda: [
        small_zip("m/metadata.json", "m/model/model.bin", "m/sentencepiece.model"),
        small_zip("model.bin", "source.spm", "target.spm", "config.json"),
    ],
    "catalogue": lambda: [small_catalogue()],
    "lines": lambda: [
        b"-n 3 --to en --offline",
        b"-w 60 -f json --explain",
        b"-r 20 --method luhn --title",
        b"--outline -f html --query port",
        b"-q -v --keep position --context 1 --merge -f tsv",
        b"--input html --encoding latin1 -n 1",
        b"--help",
        b"--to xx -e libre --bilingual -f tmx",
        b"--no-cache --deadline 3 --lang fr --color never --text-key a -f markdown",
        b"a.txt -n 0",
    ],
}
