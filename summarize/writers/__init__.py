"""How a summary is written: one file a format, each with ``render(results, style) -> str``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from summarize.document import Summary
from summarize.errors import UsageError

if TYPE_CHECKING:
    from summarize.translation import Translation

WRITERS = {
    "text": "summarize.writers.text",
    "markdown": "summarize.writers.markdown",
    "json": "summarize.writers.json",
    "jsonl": "summarize.writers.jsonl",
    "html": "summarize.writers.html",
    "tsv": "summarize.writers.tsv",
    "tmx": "summarize.writers.tmx",
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


class Style(NamedTuple):
    """How to show results; a format that has no room for a choice leaves it out. ``width`` is in
    columns of a terminal.
    """

    bilingual: bool = False
    explain: bool = False
    merged: bool = False
    terminal: bool = False
    color: bool = False
    width: int = 80


Render = Callable[[Sequence[Result], Style], str]


def writer(name: str) -> Render:
    """Return the function that writes a format; UsageError names the formats there are."""
    if name not in WRITERS:
        raise UsageError(
            "unknown format {name!r}; available: {known}", name=name, known=", ".join(WRITERS)
        )
    render: Render = import_module(WRITERS[name]).render
    return render
