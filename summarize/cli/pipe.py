"""Standard output: all of each page, and no fuss about a closed pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from summarize.errors import OutputError
from summarize.messages import Message


def stream(pages: Iterable[str], encoding: str = "utf-8", errors: str = "replace") -> None:
    """Print each page as soon as it is made; a reader who has had enough is no error."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; open it or use -o FILE")
    try:
        for page in pages:
            _write(sys.stdout.fileno(), page.encode(encoding, errors))
    except BrokenPipeError:
        _discard_stdout()
    except OSError as error:
        _discard_stdout()
        raise OutputError(
            "standard output: {reason}; make room or use -o FILE",
            reason=Message(error.strerror or "cannot be written"),
        ) from None


def _write(number: int, data: bytes) -> None:
    """Write all of some bytes, however few are taken at a time."""
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[os.write(number, rest) :]
        except BlockingIOError:
            from select import select  # a pipe that does not wait is rare

            select([], [number], [])


def _discard_stdout() -> None:
    """Point standard output nowhere, so that the interpreter's own last flush cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
