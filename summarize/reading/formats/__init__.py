"""A format's bytes in, its documents out: one file a format, and one line of this registry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from summarize.document import Document
from summarize.errors import SummarizeError, UsageError
from summarize.reading.source import Source

Record = tuple[str | None, Document | SummarizeError]


def _ruled(head: str) -> bool:
    """Tell whether the second line has as many tabs, semicolons or commas as a short first one."""
    first, second = [*head.split("\n", 2), ""][:2]
    return len(first.split()) < 40 and any(
        0 < first.count(mark) <= second.count(mark) for mark in "\t;,"
    )


# The formats in the order in which they are asked. A format's module is imported only where one of
# its hints stands in the head of the input (see ``Source.head``); text is what is left.
FORMATS: dict[str, tuple[str, ...] | Callable[[str], bool]] = {
    "odt": ("PK",),
    "epub": ("PK",),
    "docx": ("PK",),
    "pdf": ("%PDF-",),
    "mail": ("From ", "From:", "Subject:", "Received:", "Message-ID:", "MIME-Version:"),
    "subtitles": ("-->", "WEBVTT"),
    "feed": ("<rss", "<feed", "<rdf:RDF", "<RSS"),
    "html": ("<",),
    "jsonl": ("{", "["),
    "csv": _ruled,
    "latex": ("\\",),
    "wikitext": ("[[", "{{", "'''", "=="),
    "roff": (".TH", ".SH", ".Sh", ".Dd"),
    "rst": ("..", "`"),
    "org": ("#+", "][", ":PROPERTIES:"),
    "asciidoc": ("= ", "::", "[["),
    "markdown": ("# ", "](", "**", "---", "+++", "```", "]: ", "> ", "|-"),
    "text": (),
}


class Format:
    """What each module of this package offers as ``FORMAT``.

    ``known`` tells by the first 8 KB of an input whether it is in the format; ``documents`` yields
    the documents with the id that came with each, None where the input is one document. What is
    wrong with one document is yielded as an error in its place; what is wrong with the whole input
    is raised.
    """

    __slots__ = ("documents", "known")

    def __init__(
        self,
        known: Callable[[str], bool],
        documents: Callable[[Source], Iterator[Record]],
    ) -> None:
        self.known, self.documents = known, documents


def single(document: Callable[[Source], Document]) -> Callable[[Source], Iterator[Record]]:
    """Return the ``documents`` of a format that holds one document; what it was read with is gone
    when that is summarized.
    """

    def documents(source: Source) -> Iterator[Record]:
        yield None, document(source)

    return documents


def named(name: str) -> Format:
    """Return a format by its name; UsageError names the formats there are."""
    if name not in FORMATS:
        raise UsageError(
            "--input {name}: no such format; there are auto, {known}",
            name=name,
            known=", ".join(FORMATS),
        )
    found: Format = import_module(f"{__name__}.{name}").FORMAT
    return found


def detected(head: str) -> Format:
    """Return the format that the head of an input shows."""
    for name, hints in FORMATS.items():
        hinted = hints(head) if callable(hints) else any(hint in head for hint in hints)
        if hinted and named(name).known(head):
            return named(name)
    return named("text")
