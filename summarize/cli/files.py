"""Bytes in and out: files, standard input, standard output; whole or not at all, and no fuss about
a closed pipe.
"""

from __future__ import annotations

import contextlib
import itertools
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
            "{name}: is a directory; name the files in it: {name}/*, or add --recursive",
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


def save(pages: Iterable[str], output: str, inputs: Sequence[str]) -> None:
    """Write all pages into a file that is none of the inputs, whole or not at all; nothing where
    there is no page.
    """
    if not output:
        raise OutputError("-o names no file; give it a name")
    try:
        if any(_same(name, output) for name in inputs):
            raise OutputError("{name}: is also an input; write to another file", name=output)
        text = "".join(pages)
        if text:
            _replace(output, text.encode("utf-8", "replace"))
    except OSError as error:
        raise OutputError(
            "{name}: {reason}; write to another file",
            name=output,
            reason=Message(error.strerror or "cannot be written"),
        ) from None


def _same(name: str, output: str) -> bool:
    """Tell whether an input is the file that is to be written."""
    try:
        there = os.stat(output)
        read = os.fstat(sys.stdin.fileno()) if name == STDIN else os.stat(name)
    except (FileNotFoundError, NotADirectoryError, AttributeError):
        return False
    return stat.S_ISREG(there.st_mode) and os.path.samestat(there, read)


def is_terminal(path: str) -> bool:
    """Tell whether a file that is to be written is a terminal, as /dev/tty is."""
    if not path.startswith("/dev/"):
        return False
    try:
        with open(path, "wb", buffering=0) as file:
            return file.isatty()
    except OSError:
        return False


def _replace(output: str, data: bytes) -> None:
    """Write beside the file first, then put it in its place."""
    try:
        known = os.stat(output)
    except FileNotFoundError:
        known = None
    if known and not stat.S_ISREG(known.st_mode):  # a device or a named pipe cannot be replaced
        with open(output, "wb") as file:
            file.write(data)
        return
    target = os.path.realpath(output)
    number, beside = _beside(target, stat.S_IMODE(known.st_mode) if known else 0o666)
    try:
        with open(number, "wb") as file:
            file.write(data)
        if known:
            os.chmod(beside, stat.S_IMODE(known.st_mode))  # what the umask took away
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _beside(target: str, mode: int) -> tuple[int, str]:
    """Make a file of its own beside another one; return its descriptor and name."""
    folder = os.path.dirname(target)
    for number in itertools.count():
        name = os.path.join(folder, f".summarize.{os.getpid()}.{number}.part")
        try:
            return os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), name
        except FileExistsError:
            continue  # of another process, in another container perhaps
    raise AssertionError(folder)
