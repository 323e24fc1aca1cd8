"""Columns of a terminal: how wide a text is there, where it breaks, and whether colours are
wanted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text, ``width`` columns at most, broken at plain spaces only; a longer
    word is cut.

    >>> list(wrap("le vieux pont de fer rouvre", 20))
    ['le vieux pont de fer', 'rouvre']
    """
    width = max(width, 20)
    line, used = "", 0
    for word in text.split(" "):
        size = columns(word)
        if line and used + 1 + size > width:
            yield line
            line, used = "", 0
        elif line:
            line, used = line + " ", used + 1
        while size > width:
            piece = _cut(word, width)
            yield piece
            word = word[len(piece) :]  # noqa: PLW2901  # the rest of it goes on the next line
            size = columns(word)
        line, used = line + word, used + size
    yield line


def columns(text: str) -> int:
    """Return how many columns a text takes: two for wide characters and emoji, none for combining
    marks.

    >>> columns("né"), columns("ne\u0301"), columns("漢字")
    (2, 2, 4)
    """
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _cut(word: str, width: int) -> str:
    used = 0
    for place, char in enumerate(word):
        used += _columns(char)
        if used > width:
            return word[: max(place, 1)]
    return word
