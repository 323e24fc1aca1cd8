"""What becomes of an input, in order: what is said of it, what fails, what is found.

Events go from process to process: each is a value that can be pickled. They are plain classes: a
named tuple takes a tenth of a millisecond of start-up.
"""

from __future__ import annotations

from summarize.document import Document, Summary
from summarize.errors import SummarizeError
from summarize.messages import Message

SAY, NOTE, DETAIL = "say", "note", "detail"  # what must be told, what helps, how it was done


class Told:
    """A line for standard error, ``how`` being one of the levels above."""

    __slots__ = ("how", "text")

    def __init__(self, how: str, text: Message) -> None:
        self.how, self.text = how, text


class Failed:
    """What could not be done."""

    __slots__ = ("error",)

    def __init__(self, error: SummarizeError) -> None:
        self.error = error


class Read:
    """A document, with the id that came with it."""

    __slots__ = ("document", "identity")

    def __init__(self, identity: str | None, document: Document) -> None:
        self.identity, self.document = identity, document


class Found:
    """A summary, with the id that came with its input."""

    __slots__ = ("identity", "summary")

    def __init__(self, identity: str | None, summary: Summary) -> None:
        self.identity, self.summary = identity, summary


class Printed:
    """A summary as it is printed, with the name of its source and the id that came with it."""

    __slots__ = ("identity", "name", "text")

    def __init__(self, name: str, identity: str | None, text: str) -> None:
        self.name, self.identity, self.text = name, identity, text


Event = Told | Failed | Found | Printed
