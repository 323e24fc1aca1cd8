"""Results in, text out: one file a format, each with its ``WRITER``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from summarize.document import Summary
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
    there are any.

    ``id`` is the one its input came with, ``to`` the language code and ``engine`` the name of who
    translated.
    """

    summary: Summary
    id: str | None = None
    translations: tuple[Translation, ...] | None = None
    to: str | None = None
    engine: str | None = None


class Style:
    """How to show results; a format that has no room for a choice leaves it out.

    ``width`` is in columns of a terminal.
    """

    __slots__ = ("bilingual", "color", "explain", "merged", "terminal", "width")

    def __init__(
        self,
        *,
        bilingual: bool = False,
        explain: bool = False,
        merged: bool = False,
        terminal: bool = False,
        color: bool = False,
        width: int = 80,
    ) -> None:
        self.bilingual, self.explain, self.merged = bilingual, explain, merged
        self.terminal, self.color, self.width = terminal, color, width


class Writer:
    """What each module of a format offers as ``WRITER``.

    ``streams``: each result may be written as soon as it is made, with ``gap`` between two of them;
    else all are one whole. ``headed``: several results stand under the names of their inputs.
    ``explains``: the format has room for reasons. ``translates``: it holds translations only.
    """

    __slots__ = ("explains", "gap", "headed", "render", "streams", "translates")

    def __init__(
        self,
        render: Callable[[Sequence[Result], Style], str],
        *,
        streams: bool = False,
        gap: str = "",
        headed: bool = False,
        explains: bool = True,
        translates: bool = False,
    ) -> None:
        self.render, self.streams, self.gap, self.headed = render, streams, gap, headed
        self.explains, self.translates = explains, translates


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
