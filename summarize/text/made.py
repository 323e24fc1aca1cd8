"""Sequences whose members are made when they are asked for: what a long text is too long to hold
all at once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar, overload

# members that are kept, and that what asks for each again and again goes through at once
_KEPT, AT_ONCE = 1000, 400

S = TypeVar("S")
T = TypeVar("T")


class Made(Sequence[T]):
    """What ``make`` returns for each number below ``size``, made anew when it is asked for.

    >>> squares = Made(lambda i: i * i, 4)
    >>> squares[-1], squares[1:3], list(squares)
    (9, [1, 4], [0, 1, 4, 9])
    """

    def __init__(self, make: Callable[[int], T], size: int) -> None:
        self._make, self._size = make, size
        self._near: dict[int, T] = {}

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, i: int) -> T: ...
    @overload
    def __getitem__(self, i: slice) -> list[T]: ...
    def __getitem__(self, i: int | slice) -> T | list[T]:
        try:  # a member that is there: asked for forty times in a row
            return self._near[i]  # type: ignore[index]
        except (KeyError, TypeError):
            return self._far(i)

    def _far(self, i: int | slice) -> T | list[T]:
        if isinstance(i, slice):
            return list(map(self._make, range(self._size)[i]))
        number = range(self._size)[i]
        if len(self._near) >= _KEPT:
            self._near.clear()
        self._near[number] = found = self._make(number)
        return found

    def picked(self, numbers: Sequence[int]) -> Made[T]:
        """Return those of these numbers."""
        make, places = self._make, array("I", numbers)
        return Made(lambda i: make(places[i]), len(places))

    def __iter__(self) -> Iterator[T]:
        return map(self._make, range(self._size))


def mapped(make: Callable[[S], T], members: Sequence[S]) -> Sequence[T]:
    """Return what ``make`` returns for each member: a list, or made when it is asked for where the
    members are.
    """
    if not isinstance(members, Made):
        return list(map(make, members))
    return Made(lambda i: make(members[i]), len(members))


def rows(lists: Iterable[list[str]]) -> Made[list[str]]:
    """Return lists of words in four bytes a word: each different word is kept once, its places as
    numbers.

    >>> rows([["la", "mer"], [], ["mer"]])[:]
    [['la', 'mer'], [], ['mer']]
    """
    numbers: dict[str, int] = {}
    cells, ends = array("I"), array("I", [0])
    for words in lists:
        cells.extend([numbers.setdefault(word, len(numbers)) for word in words])
        ends.append(len(cells))
    word = list(numbers).__getitem__
    return Made(lambda i: list(map(word, cells[ends[i] : ends[i + 1]])), len(ends) - 1)
