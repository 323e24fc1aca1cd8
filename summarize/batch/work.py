"""One input: its bytes in, events out. The same work in the command's own process and in any
other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarize.batch import telling
from summarize.batch.events import Event, Failed, Found, Printed, Read, Told
from summarize.core import Point, summarize_documents
from summarize.document import Document
from summarize.errors import InputError, NoSentenceError, SummarizeError
from summarize.messages import told
from summarize.options import Options
from summarize.reading import Source, documents
from summarize.reading.stream import Stream
from summarize.writers import Result, Style, writer


class Reading(NamedTuple):
    """How inputs are read: format and encoding as for read(), and the fields of records."""

    format: str = "auto"
    encoding: str | None = None
    text_key: str | None = None
    id_key: str | None = None

    def source(self, data: bytes | Stream, name: str, first: int = 1) -> Source:
        """Return an input with all that the user said of it."""
        return Source(data, name, self.encoding, self.text_key, self.id_key, first=first)


class Settings(NamedTuple):
    """What is wanted of each input: its ``format`` or "auto", how much to choose, and in which
    format to print it, where the results do not stand in one whole; ``explained``: why is said on
    standard error.
    """

    options: Options
    format: str = "auto"
    printed: str | None = None
    style: Style | None = None
    explained: bool = False


def work(source: Source, settings: Settings, point: Point | None = None) -> Iterator[Event]:
    """Yield what becomes of one input: all that is to be told of it, and its summaries."""
    for event in reading(source, settings.format):
        if isinstance(event, Read):
            yield from choosing(event.identity, [event.document], settings, point)
        else:
            yield event


def reading(source: Source, format_name: str) -> Iterator[Told | Failed | Read]:
    """Yield the documents of an input and what is to be told of each; what is wrong with one."""
    try:
        for identity, document in documents(source, format_name):
            if isinstance(document, SummarizeError):
                yield Failed(document)
            else:
                yield from telling.of_document(document)
                yield Read(identity, document)
    except SummarizeError as error:
        yield Failed(_named(error, source.name))


def choosing(
    identity: str | None,
    together: Sequence[Document],
    settings: Settings,
    point: Point | None = None,
) -> Iterator[Event]:
    """Yield the summary of one document, or of several together, as it is wanted."""
    try:
        summary = summarize_documents(together, settings.options, point)
        if not summary.sentences:
            raise telling.why_none(together, summary)
    except SummarizeError as error:
        yield Failed(error)
        return
    except (MemoryError, RecursionError):
        yield Failed(InputError("{name}: out of memory; split it", name=told(together[0].name)))
        return
    yield from telling.of_choice(summary, settings.options)
    if settings.explained:
        yield from telling.of_reasons(summary)
    if settings.printed is None or settings.style is None:
        yield Found(identity, summary)
        return
    text = writer(settings.printed).render([Result(summary, identity)], settings.style)
    name = ", ".join(source.name for source in summary.sources)
    yield Printed(name, identity, text)


def _named(error: SummarizeError, name: str) -> SummarizeError:
    """Return an error about an input whose message says which one it is."""
    if "name" in error.message.values or not isinstance(error, InputError | NoSentenceError):
        return error
    return type(error)("{name}: {problem}", name=told(name), problem=error.message)
