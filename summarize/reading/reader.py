"""Bytes to Documents: the format decides how."""

from __future__ import annotations

from collections.abc import Iterator

from summarize.document import Document
from summarize.errors import InputError, SummarizeError
from summarize.reading.formats import Format, Record, detected, named
from summarize.reading.source import Source

# The first bytes of what summarize.reading.refused knows by name.
_REFUSED = (
    b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd",
    b"7z\xbc", b"Rar!\x1a", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*",
    b"PK\x03\x04", b"<mediawiki",
)  # fmt: skip


def read(
    data: bytes,
    *,
    input: str = "auto",  # noqa: A002
    encoding: str | None = None,
    name: str = "",
) -> Document:
    r"""Return the Document that the bytes hold.

    ``input`` names the format, "auto" detects it; ``encoding`` insists on one where the bytes would
    decide. Places in the Document count in code points from the beginning of its ``text``, which is
    what the format holds as text: of a page the article, a blank line between paragraphs.
    Raises InputError for what is no text and for what holds several documents, UsageError for an
    unknown ``input`` or encoding.

    >>> read("Déjà vu ?\n\nOui, hier soir.".encode("cp1252")).title
    'Déjà vu ?'
    """
    every = documents(Source(data, name, encoding), input)
    _id, document = next(every, (None, None))
    if isinstance(document, SummarizeError):
        raise document
    if document is None:
        raise InputError("{name}: holds no document", name=name or "input")
    if next(every, None) is not None:
        raise InputError(
            "{name}: holds several documents; read them one by one with documents()",
            name=name or "input",
        )
    return document


def documents(source: Source, format_name: str = "auto") -> Iterator[Record]:
    """Yield the documents of an input, each with the id that came with it, or with the error that
    stands in its place. Raises what ``read`` raises.
    """
    found = _detected(source) if format_name == "auto" else named(format_name)
    yield from found.documents(source)


def _detected(source: Source) -> Format:
    """Return the format of an input; InputError for what is known and not read."""
    found = detected(source.head)
    start = source.start
    telling = start.startswith(_REFUSED) or start[257:262] == b"ustar"
    if telling and found is named("text"):
        from summarize.reading.refused import refuse

        refuse(source)
    return found
