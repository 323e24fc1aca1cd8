"""JSON Lines: the object of schema 1, one a result and a line, in the order of the inputs."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.writers import Result, Style, Writer
from summarize.writers.json import beside, dump, report


def render(results: Sequence[Result], style: Style) -> str:
    """Return one JSON object a line, with the ``id`` its input came with, where it had one."""
    return "".join(dump(report([result]), indent=None, explain=style.explain) for result in results)


WRITER = Writer(render, streams=True, beside=beside)
