"""What becomes of an input, in order: what is said of it, what fails, what is found.

Events go from process to process: each is a value that can be pickled.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.document import Document, Summary
from summarize.errors import SummarizeError
from summarize.messages import Message

SAY, NOTE, DETAIL = "say", "note", "detail"  # what must be told, what helps, how it was done


class Told(NamedTuple):
    """A line for standard error, ``how`` being one of the levels above."""

    how: str
    text: Message


class Failed(NamedTuple):
    """What could not be done."""

    error: SummarizeError


class Read(NamedTuple):
    """A document, with the id that came with it."""

    identity: str | None
    document: Document


class Found(NamedTuple):
    """A summary, with the id that came with its input."""

    identity: str | None
    summary: Summary


class Printed(NamedTuple):
    """A summary as it is printed, with the name of its source and the id that came with it."""

    name: str
    identity: str | None
    text: str


Event = Told | Failed | Found | Printed
