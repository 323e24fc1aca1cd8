"""Inputs by name in, pieces of work out: a file, or some records of one, each with its place."""

from __future__ import annotations

import os
import select
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple

from summarize.batch.events import Event, Failed
from summarize.batch.work import Reading
from summarize.errors import SummarizeError
from summarize.reading import Source
from summarize.reading.formats import detected, named
from summarize.reading.formats.jsonl import lined, too_long
from summarize.reading.stream import Stream

_FARTHER = 4  # times as many records are sent to a cluster at once
_RECORDS, _BYTES = 32, 256 << 10  # of one piece of work: some hundredths of a second

Opened = Callable[[str], AbstractContextManager[Stream]]


class Task(NamedTuple):
    """Some work: the input's number and ``name``, and what is to be read.

    That is the file at ``path``, or the bytes ``data``, of records the lines from number ``first``
    on; or nothing, where the ``events`` are known.
    """

    input: int
    name: str
    path: str | None = None
    data: bytes = b""
    first: int = 1
    records: int = 0
    events: tuple[Event, ...] = ()

    def parts(self) -> list[Task]:
        """Return the work record by record, blank lines counted."""
        lines = self.data.split(b"\n") if self.records else [self.data]
        return [
            self._replace(data=line, first=self.first + i, records=bool(self.records))
            for i, line in enumerate(lines)
            if line.strip() or self.path
        ]


class Tasks:
    """The work of all inputs, made as it is asked for.

    ``opened`` opens an input by the name the user gave it; ``remote``: addresses (s3://…) are
    opened where the work is done. ``ready`` tells whether asking will not
    wait; ``fileno`` is what to wait for.
    """

    def __init__(
        self, names: Iterable[str], reading: Reading, opened: Opened, *, remote: bool = False
    ) -> None:
        self._names, self._reading, self._opened = names, reading, opened
        self._remote = remote
        self._records = _RECORDS * (_FARTHER if remote else 1)
        self._stream: Stream | None = None
        self._dropped = -1  # the input of which no more is wanted
        self._each = self._made()

    def __iter__(self) -> Iterator[Task]:
        return self._each

    def drop(self, number: int) -> None:
        """Make no more of an input."""
        self._dropped = number

    def ready(self) -> bool:
        """Tell whether the next piece can be made at once."""
        stream = self._stream
        if stream is None or stream.at_once or stream.size:
            return True
        return bool(select.select([stream], [], [], 0)[0])

    def fileno(self) -> int:
        """Return what brings the next piece."""
        return self._stream.fileno() if self._stream else -1

    def _made(self) -> Iterator[Task]:
        for number, name in enumerate(self._names):
            if self._remote and "://" in name:
                yield Task(number, name, path=name)
                continue
            try:
                with self._opened(name) as self._stream:
                    yield from self._of(number, name, self._stream)
            except SummarizeError as error:
                yield Task(number, name, events=(Failed(error),))
            finally:
                self._stream = None

    def _of(self, number: int, name: str, stream: Stream) -> Iterator[Task]:
        source = self._reading.source(stream, stream.label)
        wanted = self._reading.format
        form = detected(source.head) if wanted == "auto" else named(wanted)
        if form is named("jsonl") and lined(source):
            yield from self._lines(number, source, stream)
        elif is_regular(name):
            yield Task(number, stream.label, path=os.path.abspath(name))
        else:
            yield Task(number, stream.label, data=stream.whole())

    def _lines(self, number: int, source: Source, stream: Stream) -> Iterator[Task]:
        """Yield records, some at once where they are there at once."""
        some: list[bytes] = []
        first, size = 1, 0
        for place, line in enumerate(stream.lines(), 1):
            if self._dropped == number:
                return
            if line is not None:
                some.append(line)
                size += len(line)
            full = len(some) >= self._records or size > _BYTES or not self.ready()
            if (full or line is None) and some:
                yield self._some(number, source.name, some, first)
            if line is None:
                yield Task(number, source.name, events=(Failed(too_long(source, place)),))
            if full or line is None:
                some, first, size = [], place + 1, 0
        if some:
            yield self._some(number, source.name, some, first)

    @staticmethod
    def _some(number: int, name: str, lines: list[bytes], first: int) -> Task:
        return Task(number, name, data=b"\n".join(lines), first=first, records=len(lines))


def is_regular(name: str) -> bool:
    """Tell a file that another process can open by its name."""
    try:
        return stat.S_ISREG(os.stat(name).st_mode)
    except OSError:
        return False
