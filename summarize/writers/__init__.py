"""How a summary is written: one file a format."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.document import Summary

if TYPE_CHECKING:
    from summarize.translation import Translation


class Result(NamedTuple):
    """A summary with what became of it: ``translations`` are aligned with its sentences, where there are any.

    ``id`` is the one its input came with, ``to`` the language code and ``engine`` the name of who translated.
    """

    summary: Summary
    id: str | None = None
    translations: tuple[Translation, ...] | None = None
    to: str | None = None
    engine: str | None = None


class Style(NamedTuple):
    """How to show results; a format that has no room for a choice leaves it out. ``width`` is in columns of a terminal."""

    bilingual: bool = False
    explain: bool = False
    merged: bool = False
    terminal: bool = False
    color: bool = False
    width: int = 80
