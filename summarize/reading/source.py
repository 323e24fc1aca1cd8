"""What is read: the bytes of one input, and what the user said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarize.reading.stream import Stream

_HEAD = 8192  # bytes that tell a format
# Byte order marks, and the first bytes of PDF and RTF, which are no text though they may be ASCII.
_TELLING = (b"\xff", b"\xfe", b"\xef", b"%PDF", b"{\\rtf")
_SUSPECT = ("Ã", "Â", "â€", "√", "├", "\x1b", "\x08")  # encoded twice, or from a terminal
# The bytes in UTF-8 of U+0080 to U+009F, which nobody types.
_CONTROLS = rb"\xc2[\x80-\x9f]"


class Decoded(NamedTuple):
    """A text, the normalized name of the Python codec that gave it, and whether twice-encoded
    letters were mended.
    """

    text: str
    encoding: str
    repaired: bool


class Source:
    """The bytes of one input, or a Stream of them, with its ``name`` in results.

    ``first`` is the number of its first record, from 1; ``encoding`` insists on one where it is
    not None; ``text_key`` and ``id_key`` name the fields of records, where the user named them.
    """

    def __init__(
        self,
        data: bytes | Stream,
        name: str = "",
        encoding: str | None = None,
        text_key: str | None = None,
        id_key: str | None = None,
        *,
        first: int = 1,
    ) -> None:
        self._data = data
        self.name, self.encoding = name, encoding
        self.text_key, self.id_key, self.first = text_key, id_key, first

    @property
    def data(self) -> bytes:
        """The whole of it; InputError where that is too large."""
        if not isinstance(self._data, bytes):
            self._data = self._data.whole()
        return self._data

    def lines(self) -> Iterator[bytes | None]:
        """Yield its lines, of a stream each as soon as it is there; None for one too long."""
        if not isinstance(self._data, bytes):
            yield from self._data.lines()
            return
        start = 0
        while (end := self._data.find(b"\n", start)) >= 0:
            yield self._data[start:end]
            start = end + 1
        yield self._data[start:]

    @property
    def start(self) -> bytes:
        """The first 8 KB as they are; of a stream what is there, where that is a record."""
        return self._data[:_HEAD] if isinstance(self._data, bytes) else self._data.head()

    @property
    def head(self) -> str:
        """The first 8 KB, by which formats are told: line ends folded, no byte-order mark.

        Bytes that are not UTF-8 or UTF-16 come out somehow: only ASCII is to be relied upon.
        """
        data = self.start
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16", "replace")
        elif b"\0" in data[:64]:
            text = data.replace(b"\0", b"").decode("latin-1")
        else:
            text = data.decode("utf-8", "replace")
        return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")

    def decode(self) -> Decoded:
        """Return the whole as text, and let go of its bytes, for a text takes room enough.

        InputError where it is none, UsageError for an unknown encoding: the bytes are kept then.
        """
        found = self._plain() or self._detected()
        self._data = b""
        return found

    def _plain(self) -> Decoded | None:
        """Return UTF-8 without surprises, which needs no detector."""
        if self.encoding is not None or b"\0" in self.data or self.data.startswith(_TELLING):
            return None
        try:
            text = self.data.decode("utf-8")
        except UnicodeDecodeError:
            return None
        odd = any(sign in text for sign in _SUSPECT) or re.search(_CONTROLS, self.data)
        return None if odd else Decoded(text, "utf-8", False)

    def _detected(self) -> Decoded:
        from summarize.reading.encodings import decode

        return decode(self.data, self.encoding)
