"""Bytes in and out: files, standard input, standard output; whole or not at all, and no fuss about
a closed pipe.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import IO

from summarize.errors import InputError, OutputError
from summarize.messages import STANDARD_INPUT, Message, told
from summarize.reading.stream import Stream

STDIN = "-"


def label(name: str) -> str:
    """Return how an input is called in results."""
    return STANDARD_INPUT if name == STDIN else name


@contextlib.contextmanager
def opened(name: str) -> Iterator[Stream]:
    """Open a file, or standard input; InputError says why not, and what failed while it was
    read.
    """
    try:
        with _open(name) as file:
            yield Stream(file, label(name))
    except IsADirectoryError:
        raise InputError(
            "{name}: is a directory; name the files in it: summarize {name}/*",
            name=name.rstrip("/"),
        ) from None
    except OSError as error:
        if name.startswith(("http://", "https://")):
            raise InputError("{name}: an address; curl -s {name} | summarize", name=name) from None
        raise InputError(
            "{name}: {reason}; check the name and its rights",
            name=told(label(name)),
            reason=Message(error.strerror or "unreadable"),
        ) from None


def _open(name: str) -> IO[bytes]:
    """Return an input unbuffered: what is there is read without waiting for more."""
    if name != STDIN:
        return open(name, "rb", buffering=0)
    if sys.stdin is None:
        raise InputError("standard input is closed; name a file")
    return open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)


def stream(pages: Iterable[str]) -> None:
    """Print each page as soon as it is made; a reader who has had enough is no error."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; open it or use -o FILE")
    try:
        for page in pages:
            sys.stdout.buffer.write(page.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        _discard_stdout()
    except OSError as error:
        _discard_stdout()
        raise OutputError(
            "standard output: {reason}; make room or use -o FILE",
            reason=Message(error.strerror or "cannot be written"),
        ) from None


def _discard_stdout() -> None:
    """Point standard output nowhere, so that the interpreter's own last flush cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def save(pages: Iterable[str], output: str, inputs: Sequence[str]) -> None:
    """Write all pages into a file that is none of the inputs, whole or not at all; nothing where
    there is no page.
    """
    if os.path.exists(output) and any(
        os.path.exists(name) and os.path.samefile(name, output) for name in inputs
    ):
        raise OutputError("{name}: is also an input; write to another file", name=output)
    text = "".join(pages)
    if not text:
        return
    try:
        _replace(output, text.encode("utf-8", "replace"))
    except OSError as error:
        raise OutputError(
            "{name}: {reason}; write to another file",
            name=output,
            reason=Message(error.strerror or "cannot be written"),
        ) from None


def _replace(output: str, data: bytes) -> None:
    """Write beside the file first, then put it in its place."""
    if os.path.exists(output) and not os.path.isfile(
        output
    ):  # a device or a named pipe cannot be replaced
        with open(output, "wb") as file:
            file.write(data)
        return
    target = os.path.realpath(output)
    beside = f"{target}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as file:
            file.write(data)
        if os.path.exists(target):
            os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(beside, target)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)
