"""Terms -> sparse vectors, and centrality without a matrix.

With unit vectors V (sentences x terms) the similarity matrix is V Vᵀ. Nothing ever builds it: a product with it is
V (Vᵀ x), whose cost is the number of non-zero terms, so everything here is linear in the text.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

Vector = list[tuple[int, float]]  # (number of the term, weight), of unit length or empty


def unit_vectors(sentences: Sequence[Sequence[str]]) -> tuple[list[Vector], int]:
    """Return a tf-isf vector of unit length for each list of terms, and the number of different terms.

    tf is the count in the sentence; isf is log(N / sentences with the term) + 1, as LexRank weighs (Erkan & Radev 2004,
    section 3), the 1 keeping a term that stands in every sentence.
    """
    numbers: dict[str, int] = {}
    counts = [Counter(numbers.setdefault(term, len(numbers)) for term in terms) for terms in sentences]
    spread = Counter(number for count in counts for number in count)
    weight = {number: math.log(len(sentences) / seen) + 1 for number, seen in spread.items()}
    return [_unit([(number, times * weight[number]) for number, times in count.items()]) for count in counts], len(numbers)


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(math.fsum(weight * weight for _, weight in vector))
    return [(number, weight / length) for number, weight in vector]


def project(vectors: Sequence[Vector], amounts: Sequence[float], size: int) -> list[float]:
    """Return Vᵀ x: for each of ``size`` terms, its weight summed over the sentences, each by its amount."""
    total = [0.0] * size
    for vector, amount in zip(vectors, amounts, strict=True):
        for number, weight in vector:
            total[number] += weight * amount
    return total


def dots(vectors: Sequence[Vector], point: Sequence[float]) -> list[float]:
    """Return V p: the dot product of each vector with a dense point in term space."""
    return [sum(weight * point[number] for number, weight in vector) for vector in vectors]


def pagerank(vectors: Sequence[Vector], size: int, *, damping: float = 0.85, tolerance: float = 1e-9) -> list[float]:
    """Return the PageRank of each sentence in the graph whose edges weigh the cosine of two sentences.

    Continuous LexRank (Erkan & Radev 2004, section 3.3), a sentence's likeness to itself included; damping as in Brin & Page
    1998. A sentence without terms leads nowhere: its share goes to all alike. The ranks sum to 1.
    """
    if not vectors:
        return []
    count = len(vectors)
    degrees = dots(vectors, project(vectors, [1.0] * count, size))
    ranks = [1 / count] * count
    for _ in range(100):
        shares = [rank / degree if degree else 0.0 for rank, degree in zip(ranks, degrees, strict=True)]
        lost = math.fsum(rank for rank, degree in zip(ranks, degrees, strict=True) if not degree)
        base = (1 - damping + damping * lost) / count
        stepped = [base + damping * flow for flow in dots(vectors, project(vectors, shares, size))]
        change = math.fsum(abs(new - old) for new, old in zip(stepped, ranks, strict=True))
        ranks = stepped
        if change < tolerance:
            break
    return ranks
