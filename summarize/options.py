"""How much to choose, and how: one value, shared by the library and the command."""

from __future__ import annotations

from typing import NamedTuple

from summarize.errors import UsageError


class _Choices(NamedTuple):
    sentences: int | None
    words: int | None
    ratio: float | None
    method: str
    query: str | None
    explain: bool
    title: bool
    outline: bool
    context: int


class Options(_Choices):
    """How much to choose, and how; at most one of ``sentences``, ``words`` and ``ratio`` is set.

    ``ratio`` is in percent, above 0 and up to 100; the other two are whole numbers from 1.
    ``explain`` asks for the reasons of each choice; ``title``: the title is printed above, so it
    counts as said. ``outline`` asks for the best of each section, of which ``sentences`` then
    holds; ``context`` for so many sentences around each chosen one. Raises UsageError for anything
    else.
    """

    __slots__ = ()

    def __new__(  # noqa: PYI034  # typing.Self is of Python 3.11
        cls,
        *,
        sentences: int | None = None,
        words: int | None = None,
        ratio: float | None = None,
        method: str = "auto",
        query: str | None = None,
        explain: bool = False,
        title: bool = False,
        outline: bool = False,
        context: int = 0,
    ) -> Options:
        """Check the choices."""
        if sum(choice is not None for choice in (sentences, words, ratio)) > 1:
            raise UsageError("sentences, words and ratio exclude one another; give one of them")
        _whole("sentences", sentences)
        _whole("words", words)
        if ratio is not None and not (_number(ratio) and 0 < ratio <= 100):
            raise UsageError(
                "ratio {value}: give a percentage above 0 and up to 100", value=_shown(ratio)
            )
        if context:
            _whole("context", context)
        if context and outline:
            raise UsageError("outline and context exclude one another; give one of them")
        return super().__new__(
            cls, sentences, words, ratio, method, query, explain, title, outline, context
        )

    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, object]]:
        """Let it go to another process: its choices have names."""
        return (), self._asdict()

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


def _whole(name: str, value: int | None) -> None:
    if value is not None and (not _number(value) or value != int(value) or value < 1):
        raise UsageError(
            "{name} {value}: give a whole number, 1 or more", name=name, value=_shown(value)
        )


def _number(value: float) -> bool:
    """Tell a number that is finite from all else that a caller may pass."""
    real = isinstance(value, int | float) and not isinstance(value, bool)
    return real and value - value == 0


def _shown(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else repr(value)[:20]
