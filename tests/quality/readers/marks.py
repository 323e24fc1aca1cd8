"""Texts whose facts readers marked: what a choice of sentences carries of them.

A reader wrote down what one must come away with, in order of weight, each fact with every set of
sentences that carries it; and sentences that would embarrass. One row a text: {"genre", "text",
"spans": places of the sentences, "facts": [{"who", "rank", "in": [[sentence numbers from 1]]}],
"s3", "s5", "bad": {reader: [sentence numbers]}}.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from summarize.document import Document
from summarize.text.candidates import Candidate

Row = dict[str, Any]
Place = tuple[int, int]

BUDGETS: tuple[dict[str, int], ...] = (
    {"words": 60}, {"words": 100}, {"sentences": 3}, {"sentences": 5},
)  # fmt: skip
_HALF = 0.5  # what a sentence is worth that carries a fact only with others, shared among these


class Marks(NamedTuple):
    """What readers marked of each sentence that may be chosen: the summed weight of its facts, a
    reader; and whether one of them would blush at it.
    """

    worth: list[float]
    blush: list[bool]


def weight(rank: int) -> float:
    """Return the weight of a fact by its rank, from 1."""
    return 1 / (1 + 0.15 * (rank - 1))


def carried(facts: Iterable[dict[str, Any]], got: set[int]) -> float:
    """Return the summed weight of the facts that a set of sentences carries.

    >>> carried([{"rank": 1, "in": [[1], [2, 3]]}], {2})
    0
    """
    return sum(weight(one["rank"]) for one in facts if any(set(each) <= got for each in one["in"]))


def marked(row: Row, places: Iterable[Place]) -> set[int]:
    """Return the numbers of the sentences that places cover for more than half of the shorter of
    the two.
    """
    return {
        number
        for start, end in places
        for number, (a, b) in enumerate(row["spans"], 1)
        if min(b, end) - max(a, start) > 0.5 * min(b - a, end - start)
    }


def best(row: Row, *, words: int = 10**9, sentences: int = 10**9) -> float:
    """Return what a greedy choice that knows the marks carries within a budget."""
    lengths = [len(row["text"][a:b].split()) for a, b in row["spans"]]
    got: set[int] = set()
    left, limited = words, words < 10**9
    while len(got) < sentences:
        options = []
        for number, length in enumerate(lengths, 1):
            if number in got or length > left:
                continue
            gain = carried(row["facts"], got | {number}) - carried(row["facts"], got)
            hope = _hope(row, got, number)
            if gain + hope > 0:
                options.append(((gain + 1e-3 * hope) / (length if limited else 1), number))
        if not options:
            break
        number = max(options)[1]
        got.add(number)
        left -= lengths[number - 1]
    return max(carried(row["facts"], got), 1e-9)


def _hope(row: Row, got: set[int], number: int) -> float:
    """Return what a sentence is worth of sets that are not yet whole."""
    return sum(
        weight(one["rank"]) / len(each)
        for one in row["facts"]
        for each in one["in"]
        if number in each and not set(each) <= got
    )


def marks(row: Row, source: Document, candidates: Sequence[Candidate]) -> Marks:
    """Return what readers marked of the candidates of a text."""
    readers = max(1, len({one["who"] for one in row["facts"]}))
    shame = {number for own in (row.get("bad") or {}).values() for number in own}
    worth, blush = [], []
    for one in candidates:
        numbers = marked(row, [(source.to_source(one.start), source.to_source(one.end))])
        worth.append(sum(_share(fact, numbers) for fact in row["facts"]) / readers)
        blush.append(bool(numbers & shame))
    return Marks(worth, blush)


def _share(fact: dict[str, Any], numbers: set[int]) -> float:
    """Return what a sentence carries of a fact: all of its weight, or a part of it with others."""
    parts = [
        1.0 if set(each) <= numbers else _HALF / len(each)
        for each in fact["in"]
        if set(each) & numbers
    ]
    return weight(fact["rank"]) * max(parts, default=0.0)
