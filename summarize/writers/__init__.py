"""Results in, text out: one file a format, each with its ``WRITER``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from summarize.document import Document, Summary
from summarize.errors import UsageError

if TYPE_CHECKING:
    from summarize.translation import Translation

# The formats and the names of files that ask for them, the default first.
WRITERS: dict[str, tuple[str, ...]] = {
    "text": (".txt",),
    "markdown": (".md", ".markdown"),
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson"),
    "html": (".html", ".htm"),
    "tsv": (".tsv",),
    "tmx": (".tmx",),
}


class Result(NamedTuple):
    """A summary with what became of it: ``translations`` are aligned with its sentences, where
    there are any; ``beside`` holds what became of the titles and questions printed with them, by
    their French.

    ``id`` is the one its input came with, ``to`` the language code, ``engine`` the name of who
    translated and ``date`` the day, as YYYY-MM-DD.
    """

    summary: Summary
    id: str | None = None
    translations: tuple[Translation, ...] | None = None
    to: str | None = None
    engine: str | None = None
    beside: Mapping[str, Translation] | None = None
    date: str = ""

    def shown(self, french: str) -> str:
        """Return a title or question as it is printed: translated, where that was asked for and
        done.
        """
        done = self.beside.get(french) if self.beside else None
        return (done and done.text) or french

    def foreign(self, french: str) -> bool:
        """Tell whether a title or question is printed in another language."""
        return self.shown(french) != french


class Style:
    """How to show results; a format that has no room for a choice leaves it out.

    ``title``: text prints the title above; ``width`` is in columns of a terminal.
    """

    __slots__ = ("bilingual", "color", "explain", "merged", "terminal", "title", "width")

    def __init__(
        self,
        *,
        bilingual: bool = False,
        explain: bool = False,
        merged: bool = False,
        terminal: bool = False,
        color: bool = False,
        title: bool = False,
        width: int = 80,
    ) -> None:
        self.bilingual, self.explain, self.merged = bilingual, explain, merged
        self.terminal, self.color, self.title, self.width = terminal, color, title, width


class Writer:
    """What each module of a format offers as ``WRITER``.

    ``streams``: each result may be written as soon as it is made, with ``gap`` between two of them;
    else all are one whole; ``head`` stands once above them. ``headed``: several results stand under
    the names of their inputs.
    ``explains``: the format has room for reasons. ``translates``: it holds translations only.
    ``beside`` gives the titles and questions that stand with the sentences of a summary, to be
    translated as these are.
    """

    __slots__ = (
        "beside", "explains", "gap", "head", "headed", "render", "streams", "translates",
    )  # fmt: skip

    def __init__(
        self,
        render: Callable[[Sequence[Result], Style], str],
        *,
        streams: bool = False,
        gap: str = "",
        head: str = "",
        headed: bool = False,
        explains: bool = True,
        translates: bool = False,
        beside: Callable[[Summary, Style], list[str]] | None = None,
    ) -> None:
        self.render, self.streams, self.gap, self.headed = render, streams, gap, headed
        self.beside, self.head = beside, head
        self.explains, self.translates = explains, translates


def title_of(source: Document) -> str:
    """Return the title of a source on one line, as the writers show it."""
    from summarize.layout import fold  # --help needs the names of the formats, and no text

    return fold(source.title)


def writer(name: str) -> Writer:
    """Return the writer of a format; UsageError names the formats there are."""
    if name not in WRITERS:
        raise UsageError(
            "--format {name}: no such format; there are {known}",
            name=name,
            known=", ".join(WRITERS),
        )
    found: Writer = import_module(f"{__name__}.{name}").WRITER
    return found


def suffixed(path: str) -> str:
    """Return the format that the name of a file asks for, text where it asks for none.

    >>> suffixed("page.HTML"), suffixed("notes"), suffixed("")
    ('html', 'text', 'text')
    """
    found = [name for name, ends in WRITERS.items() if path.lower().endswith(ends)]
    return found[0] if found else "text"
