"""Plain text: what is in no other format."""

from __future__ import annotations

from collections.abc import Iterator

from summarize.layout import parse
from summarize.reading.formats import Format, Record
from summarize.reading.source import Source


def documents(source: Source) -> Iterator[Record]:
    """Yield the one document of a text."""
    text, encoding, repaired = source.decoded
    document = parse(text, name=source.name, encoding=encoding, repaired=repaired)
    yield None, document._replace(lined=True)


FORMAT = Format(known=lambda _head: True, documents=documents)
