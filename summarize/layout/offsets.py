"""The normalized text, NFC and LF, with the way back to the places of the source.

Everything that decides anything reads it, so that the same words choose the same sentences
however their accents and line ends are stored; everything that is printed is cut out of the source
itself.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Callable

# The combining marks of Latin script; Hangul jamo compose with one another and have no marks.
_CLUSTER = r"\r\n?|[^\u0300-\u036f\r][\u0300-\u036f]+|[\u1100-\u11ff]+"

_MANY = 100_000  # pieces of a text kept apart; each takes fifty bytes more than its letters


def _same(place: int) -> int:
    return place


class _Shifts:
    """From the places of a normalized text to those of its source; a value that can be pickled.

    From each of ``places`` on, so many code points of ``shifts`` are to be added.
    """

    __slots__ = ("places", "shifts")

    def __init__(self, places: array[int], shifts: array[int]) -> None:
        self.places, self.shifts = places, shifts

    def __call__(self, place: int) -> int:
        from bisect import bisect_right  # most texts are normalized already

        return place + self.shifts[bisect_right(self.places, place) - 1]


def normalize(text: str) -> tuple[str, Callable[[int], int]]:
    r"""Return the text in NFC with LF line ends, and a function from its places (code points) to
    those of ``text``.

    >>> normalized, to_source = normalize("E\u0301te\u0301\r\nfini")
    >>> normalized, to_source(4), to_source(8)
    ('Été\nfini', 7, 11)
    """
    if "\r" not in text and unicodedata.is_normalized("NFC", text):
        return text, _same
    joined: list[str] = []
    pieces: list[str] = []
    places, shifts, done, length = array("q", [0]), array("q", [0]), 0, 0
    for match in re.finditer(_CLUSTER, text):
        found = match.group()
        folded = "\n" if found[0] == "\r" else unicodedata.normalize("NFC", found)
        pieces += text[done : match.start()], folded
        length += match.start() - done + len(folded)
        done = match.end()
        if len(folded) != len(found):
            places.append(length)
            shifts.append(done - length)
        if len(pieces) > _MANY:
            joined.append("".join(pieces))
            pieces.clear()
    return "".join([*joined, *pieces, text[done:]]), _Shifts(places, shifts)
