"""A list is no text: millions of words and no sentence, for which no memory is spent."""

from __future__ import annotations

from summarize.errors import NoSentenceError
from summarize.messages import told

_CROWD = 100_000  # pieces; a novel has 10,000 sentences
_SPARSE = 40  # code points a piece; French sentences have 125


def refuse_list(name: str, count: int, size: int) -> None:
    """Raise NoSentenceError for a word list that would take gigabytes: ``count`` pieces within
    ``size`` code points.
    """
    if count >= _CROWD and size < _SPARSE * count:
        raise NoSentenceError(
            "{name}: a list, not a text: {n} pieces of {size} characters; give it sentences",
            name=told(name) or "text",
            n=count,
            size=max(1, size // count),
        )
