"""The errors a run can end with, each with its exit code: one small family.

A message names the thing, the reason and what to do next, in one line.
It never holds text of the document, a key or a password.
"""

from __future__ import annotations

from summarize.messages import Message


class SummarizeError(Exception):
    """Any failure that the user is told of in one line; ``exit_code`` is the command's.

    ``message`` is that line in English, with its template and values; ``str()`` gives the same
    text.
    """

    exit_code = 1

    def __init__(self, template: str, /, **values: object) -> None:
        self.message = Message(template, **values)
        super().__init__(self.message)

    def __reduce__(self) -> tuple[object, ...]:
        """Let it go to another process with its template and values."""
        return _made, (type(self), self.message.template, self.message.values)


def _made(kind: type[SummarizeError], template: str, values: dict[str, object]) -> SummarizeError:
    return kind(template, **values)


class InputError(SummarizeError):
    """An input that cannot be read or decoded."""


class NoTextError(InputError):
    """A record without a text; all of them may lack it, which is one message."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template, **values)
        self.all = InputError(
            "{name}: no field of records holds the text; name one with --text-key: {names}",
            name=values["name"],
            names=values["names"],
        )


class OutputError(SummarizeError):
    """An output that cannot be written."""


class UsageError(SummarizeError, ValueError):
    """A choice that makes no sense: an unknown name, a budget out of range."""

    exit_code = 2


class NoSentenceError(SummarizeError):
    """Nothing to choose from: no sentence in the input, or none that fits the budget."""

    exit_code = 3


class TranslationError(SummarizeError):
    """A translation that failed as a whole; the French sentences still stand."""

    exit_code = 4


class TerminatedError(BaseException):
    """SIGTERM came while more than one process or file is to be ended in order; nothing is told."""
