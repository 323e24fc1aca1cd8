"""Plain text: what is in no other format."""

from __future__ import annotations

from summarize.document import Document
from summarize.layout import parse
from summarize.reading.formats import Format, single
from summarize.reading.source import Source


def document(source: Source) -> Document:
    """Return the document of a text."""
    text, encoding, repaired = source.decode()
    found = parse(text, name=source.name, encoding=encoding, repaired=repaired)
    return found._replace(lined=True)


FORMAT = Format(known=lambda _head: True, documents=single(document))
