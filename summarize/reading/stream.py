"""An input as it comes: unpacked where it is packed; its first bytes, its lines, or all of it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from typing import IO

from summarize.errors import InputError
from summarize.messages import Message, told

LARGEST = 256 << 20  # bytes of one input that is read as a whole, unpacked
LONGEST = 64 << 20  # bytes of one line: a record with ten novels
_HEAD = 8192  # bytes that tell a format
_PIECE = 1 << 16  # bytes read at once
_MAGIC = 6  # bytes that tell a packed input
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd")
_RECORD = rb"(?s)\s*\{[^\n]*\}\s*\n"  # whoever has sent a whole record may wait for its result


class Stream:
    """The bytes of one input, read once and in order.

    ``file`` is unbuffered: what is there is read without waiting for more. ``name`` is what the
    input is called in results; ``taken`` counts the bytes handed on.
    """

    def __init__(self, file: IO[bytes], name: str) -> None:
        self.file, self.name, self.label = file, told(name), name
        self._number = file.fileno()
        self.taken = 0
        self.at_once = 0  # whole lines that have been read and wait
        known = os.fstat(self._number)
        self.size = known.st_size if stat.S_ISREG(known.st_mode) else 0  # bytes, 0 of a pipe
        self._errors: tuple[type[Exception], ...] = ()
        self._waiting = self._piece()
        while len(self._waiting) < _MAGIC and (more := self._piece()):
            self._waiting += more
        if self._waiting.startswith(_PACKED):
            self._unpack()

    def _unpack(self) -> None:
        from summarize.reading.packed import unpacked

        found = unpacked(self._waiting, self.file, self.name)
        if found:
            (self.file, self._errors), self._waiting = found, b""

    def _piece(self) -> bytes:
        """Return some more bytes, none at the end; InputError for what cannot be unpacked."""
        try:
            if self._errors:
                return self.file.read1(_PIECE)  # type: ignore[attr-defined, no-any-return]
            return self.file.read(_PIECE) or b""
        except self._errors as error:
            cut = isinstance(error, EOFError)
            raise InputError(
                "{name}: the archive is {what}; what came before is done",
                name=self.name,
                what=Message("cut off") if cut else Message("damaged"),
            ) from None

    def fileno(self) -> int:
        """Return the descriptor that more bytes come from."""
        return self._number

    def head(self) -> bytes:
        """Return the first bytes, as many as tell a format, or the first record."""
        while len(self._waiting) < _HEAD and not re.match(_RECORD, self._waiting):
            more = self._piece()
            if not more:
                break
            self._waiting += more
        return self._waiting[:_HEAD]

    def whole(self) -> bytes:
        """Return all that is left; InputError where that is too large."""
        pieces, size = [self._waiting], len(self._waiting)
        while more := self._piece():
            pieces.append(more)
            size += len(more)
            if size > LARGEST:
                raise InputError(
                    "{name}: more than {size} MB in one piece; split it",
                    name=self.name,
                    size=LARGEST >> 20,
                )
        self.taken += size
        self._waiting = b""
        return b"".join(pieces)

    def lines(self) -> Iterator[bytes | None]:
        """Yield each line as soon as it is there; None for one that is too long."""
        pieces: list[bytes] = []  # of a line that is not whole yet
        size = 0
        more = self._waiting or self._piece()
        self._waiting = b""
        while more:
            self.taken += len(more)
            *whole, rest = more.split(b"\n")
            for number, line in enumerate(whole):
                self.at_once = len(whole) - number - 1
                size += len(line)
                yield b"".join([*pieces, line]) if size <= LONGEST else None
                pieces.clear()
                size = 0
            size += len(rest)
            if size <= LONGEST:
                pieces.append(rest)
            else:
                pieces.clear()
            more = self._piece()
        if size:
            yield b"".join(pieces) if size <= LONGEST else None
