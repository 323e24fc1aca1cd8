"""LSA: the sentences that weigh most in the main directions of the text (Gong & Liu 2001; Steinberger & Ježek 2004).

Of the matrix of terms by sentences, A = U S Vᵀ, sentence i scores sqrt(sum over k of (v_ik s_k)²), the length of its vector
within the leading directions (Steinberger & Ježek 2004, section 3); those whose s is less than half the first are left out,
as theirs. v_ik s_k is the dot product of sentence i with direction u_k, so V is never needed, and U comes from subspace
iteration (Golub & Van Loan, "Matrix Computations", section 8.2.4): each round costs the number of non-zero terms.

What differs: at most _DIRECTIONS directions, after _ROUNDS rounds from a fixed start.
"""

from __future__ import annotations

import math

from summarize.article import Article
from summarize.vectors import Vector, dots, project, unit_vectors

_DIRECTIONS = 3
_ROUNDS = 12
_GOLDEN = (math.sqrt(5) - 1) / 2  # its multiples, modulo 1, spread evenly: a start without chance
_KEPT = 0.5  # of the first singular value


def score(article: Article) -> list[float]:
    """Return the length of each candidate's vector within the leading directions."""
    vectors, size = unit_vectors(article.terms)
    found = [dots(vectors, direction) for direction in directions(vectors, size, _DIRECTIONS)]
    strengths = [_length(along) for along in found]
    kept = [along for along, strength in zip(found, strengths, strict=True) if strength >= _KEPT * max(strengths)]
    return [round(math.sqrt(sum(along[i] ** 2 for along in kept)), 12) for i in range(len(vectors))]


def directions(vectors: list[Vector], size: int, count: int) -> list[list[float]]:
    """Return up to ``count`` orthonormal directions in the space of ``size`` terms, the strongest first.

    The first starts as the sum of the vectors, near which the strongest lies as no weight is negative.
    """
    found = [project(vectors, [1.0] * len(vectors), size)]
    found += [[(i + 1) * (k + 1) * _GOLDEN % 1 - 0.5 for i in range(size)] for k in range(1, count)]
    for _ in range(_ROUNDS):
        found = _orthonormal(_round(vectors, found))
    return found


def _round(vectors: list[Vector], points: list[list[float]]) -> list[list[float]]:
    """Return A Aᵀ p for each point p in term space, reading each vector once."""
    totals = [[0.0] * len(point) for point in points]
    for vector in vectors:
        for point, total in zip(points, totals, strict=True):
            along = sum([weight * point[number] for number, weight in vector])
            for number, weight in vector:
                total[number] += weight * along
    return totals


def _orthonormal(rows: list[list[float]]) -> list[list[float]]:
    """Return the rows made orthogonal and of length 1 (modified Gram-Schmidt); what depends on those before is dropped."""
    basis: list[list[float]] = []
    for row in rows:
        rest, before = row, _length(row)
        for known in basis:
            shared = sum(map(float.__mul__, rest, known))
            rest = [x - shared * y for x, y in zip(rest, known, strict=True)]
        after = _length(rest)
        if after > 1e-9 * before:
            basis.append([x / after for x in rest])
    return basis


def _length(row: list[float]) -> float:
    return math.sqrt(sum(x * x for x in row))
