"""Every choice of a run in one frozen object, shared by the library and the command."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.errors import UsageError
from summarize.messages import _


@dataclass(frozen=True)
class Options:
    """How much to choose, and how; at most one of ``sentences``, ``words`` and ``ratio`` (percent) is set."""

    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None
    method: str = "auto"
    query: str | None = None

    def __post_init__(self) -> None:
        """Refuse what makes no sense; UsageError names the choice and what it may be."""
        if sum(choice is not None for choice in (self.sentences, self.words, self.ratio)) > 1:
            raise UsageError(_("sentences, words and ratio exclude one another; give one of them"))
        if self.sentences is not None and self.sentences < 1:
            raise UsageError(_("{n} sentences cannot be chosen; ask for 1 or more").format(n=self.sentences))
        if self.words is not None and self.words < 1:
            raise UsageError(_("{n} words hold no sentence; ask for 1 or more").format(n=self.words))
        if self.ratio is not None and not 0 < self.ratio <= 100:
            raise UsageError(_("{p:g} % is no share of a text; ask for more than 0 and at most 100").format(p=self.ratio))

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
