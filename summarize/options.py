"""Every choice of a run in one frozen object, shared by the library and the command."""

from __future__ import annotations

from typing import Any, NamedTuple

from summarize.errors import UsageError


class _Choices(NamedTuple):
    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None
    method: str = "auto"
    query: str | None = None
    explain: bool = False


class Options(_Choices):
    """How much to choose, and how; at most one of ``sentences``, ``words`` and ``ratio`` (percent)
    is set.

    Raises UsageError for what makes no sense, with what it may be.
    """

    __slots__ = ()

    # typing.Self is of Python 3.11; the fields above, by place or by name
    def __new__(cls, *choices: Any, **named: Any) -> Options:  # noqa: ANN401, PYI034
        """Make the choices, and refuse those that make no sense."""
        self = super().__new__(cls, *choices, **named)
        self._check()
        return self

    def _check(self) -> None:
        if sum(choice is not None for choice in (self.sentences, self.words, self.ratio)) > 1:
            raise UsageError("sentences, words and ratio exclude one another; give one of them")
        if self.sentences is not None and self.sentences < 1:
            raise UsageError("{n} sentences cannot be chosen; ask for 1 or more", n=self.sentences)
        if self.words is not None and self.words < 1:
            raise UsageError("{n} words hold no sentence; ask for 1 or more", n=self.words)
        if self.ratio is not None and not 0 < self.ratio <= 100:
            raise UsageError(
                "{p:g} % is no share of a text; ask for more than 0 and at most 100", p=self.ratio
            )

    def count(self, total: int) -> int:
        """Return how many of ``total`` sentences are wanted; half a sentence counts as one.

        >>> Options().count(12), Options(ratio=50).count(5), Options(sentences=9).count(4)
        (2, 3, 4)
        """
        if self.words is not None:
            return total
        if self.sentences is not None:
            return min(self.sentences, total)
        if self.ratio is not None:
            return min(total, max(1, int(total * self.ratio / 100 + 0.5)))
        return min(total, max(1, min(5, (total + 2) // 5)))
