"""Terms -> sparse vectors, and centrality without a matrix.

With unit vectors V (sentences x terms) the similarity matrix is V Vᵀ. Nothing ever builds it: a
product with it is V (Vᵀ x), whose cost is the number of non-zero terms, so everything here is
linear in the text.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

Vector = list[tuple[int, float]]  # (number of the term, weight), of unit length or empty
Flow = Callable[
    [list[float]], list[float]
]  # an amount for each sentence -> what reaches each over the edges

# a degree below it is what rounding left of none: the lightest edge weighs a thousand times that
_KEPT = 2000  # sentences up to which their vectors are kept
_NO_EDGE = 1e-9


class UnitVectors:
    """The tf-isf vectors of unit length of lists of terms, and the ``size`` of their space; those
    of a long text are made anew each time they are gone through.

    tf is the count in the sentence; isf is log(N / sentences with the term) + 1, as LexRank weighs
    (Erkan & Radev 2004, section 3), the 1 keeping a term that stands in every sentence.
    """

    def __init__(self, sentences: Sequence[Sequence[str]]) -> None:
        self._sentences = sentences
        spread = Counter(chain.from_iterable(map(dict.fromkeys, sentences)))
        self._numbers = {term: number for number, term in enumerate(spread)}
        self.size = len(self._numbers)
        count = len(sentences)
        self._weights = array("d", [math.log(count / seen) + 1 for seen in spread.values()])
        self._kept = list(self._made()) if len(sentences) <= _KEPT else None

    def __iter__(self) -> Iterator[Vector]:
        return iter(self._kept) if self._kept is not None else self._made()

    def _made(self) -> Iterator[Vector]:
        numbers, weights = self._numbers, self._weights
        for terms in self._sentences:
            counted = [(numbers[term], times) for term, times in Counter(terms).items()]
            yield _unit([(number, times * weights[number]) for number, times in counted])


def unit_vectors(sentences: Sequence[Sequence[str]]) -> tuple[list[Vector], int]:
    """Return the vectors of ``UnitVectors`` and the size of their space."""
    found = UnitVectors(sentences)
    return list(found), found.size


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(math.fsum([weight * weight for _, weight in vector]))
    return [(number, weight / length) for number, weight in vector]


def project(vectors: Sequence[Vector], amounts: Sequence[float], size: int) -> list[float]:
    """Return Vᵀ x: for each of ``size`` terms, its weight summed over the sentences, each by its
    amount.
    """
    total = [0.0] * size
    for vector, amount in zip(vectors, amounts, strict=True):
        for number, weight in vector:
            total[number] += weight * amount
    return total


def dots(vectors: Sequence[Vector], point: Sequence[float]) -> list[float]:
    """Return V p: the dot product of each vector with a dense point in term space."""
    # a list: it adds up a fifth faster than a generator, and all time is spent here
    return [sum([weight * point[number] for number, weight in vector], 0.0) for vector in vectors]


def pagerank(
    vectors: Sequence[Vector], size: int, *, damping: float = 0.85, tolerance: float = 1e-9
) -> list[float]:
    """Return the PageRank of each sentence in the graph whose edges weigh the cosine of two
    sentences.

    Continuous LexRank (Erkan & Radev 2004, section 3.3), a sentence's likeness to itself included.
    The ranks sum to 1.
    """
    return walk(
        lambda shares: dots(vectors, project(vectors, shares, size)),
        len(vectors),
        damping=damping,
        tolerance=tolerance,
    )


def walk(flow: Flow, count: int, *, damping: float = 0.85, tolerance: float = 1e-9) -> list[float]:
    """Return where a random walk over ``count`` sentences spends its time; ``flow`` is the product
    with their graph's matrix.

    The matrix is symmetric and never negative; damping as in Brin & Page 1998. A sentence without
    edges leads nowhere: its share goes to all alike. Stops when the ranks together move by less
    than ``tolerance``, or after 100 steps.

    >>> walk(lambda shares: [shares[1], shares[0]], 2)
    [0.5, 0.5]
    """
    degrees = [degree if degree > _NO_EDGE else 0.0 for degree in flow([1.0] * count)]
    ranks = [1 / count] * count if count else []
    for _ in range(100):
        shares = [
            rank / degree if degree else 0.0 for rank, degree in zip(ranks, degrees, strict=True)
        ]
        lost = math.fsum(rank for rank, degree in zip(ranks, degrees, strict=True) if not degree)
        base = (1 - damping + damping * lost) / max(count, 1)
        stepped = [base + damping * share for share in flow(shares)]
        change = math.fsum(abs(new - old) for new, old in zip(stepped, ranks, strict=True))
        ranks = stepped
        if change < tolerance:
            break
    return ranks
