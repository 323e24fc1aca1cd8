"""LSA: the sentences that weigh most in the main directions of the text (Gong & Liu 2001;
Steinberger & Ježek 2004).

Of the matrix of terms by sentences, A = U S Vᵀ, sentence i scores sqrt(sum over k of (v_ik s_k)²),
the length of its vector within the leading directions (Steinberger & Ježek 2004, section 3); those
whose s is less than half the first are left out, as theirs. v_ik s_k is the dot product of sentence
i with direction u_k, so V is never needed, and U comes from subspace iteration (Golub & Van Loan,
"Matrix Computations", section 8.2.4): each round costs the number of non-zero terms.

What differs: three directions at most, found within eight from a fixed start; a long text has fewer
rounds, which leaves directions of nearly the same strength mixed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from operator import mul

from summarize.ranking.method import Method
from summarize.text.candidates import Pool
from summarize.text.vectors import Vector, dots, project, unit_vectors

Rows = list[list[float]]

_DIRECTIONS = 3  # best of 1, 3 and 5 on news by ROUGE-2
_SPACE = 8  # directions iterated: the more, the faster the leading ones part from the rest
_EFFORT = 400_000  # non-zero terms read in all rounds, by each direction
_ROUNDS = (4, 40)  # at least, at most, two between one orthogonalisation and the next
_GOLDEN = (math.sqrt(5) - 1) / 2  # its multiples, modulo 1, spread evenly: a start without chance
_KEPT = 0.5  # of the first singular value


def score(pool: Pool) -> list[float]:
    """Return the length of each candidate's vector within the leading directions."""
    vectors, size = unit_vectors(pool.terms)
    found = along_directions(vectors, size)[:_DIRECTIONS]
    strengths = [math.sqrt(_dot(along, along)) for along in found]
    kept = [
        along
        for along, strength in zip(found, strengths, strict=True)
        if strength >= _KEPT * strengths[0]
    ]
    return [round(math.sqrt(sum(along[i] ** 2 for along in kept)), 12) for i in range(len(vectors))]


def along_directions(vectors: list[Vector], size: int) -> Rows:
    """Return v_k s_k, how far each vector lies along each direction, the strongest direction first.

    The first starts as the sum of the vectors, near which the strongest lies as no weight is
    negative.
    """
    start = [project(vectors, [1.0] * len(vectors), size)]
    start += [
        [(i + 1) * (k + 1) * _GOLDEN % 1 - 0.5 for i in range(size)] for k in range(1, _SPACE)
    ]
    rounds = min(_ROUNDS[1], max(_ROUNDS[0], _EFFORT // max(1, sum(map(len, vectors)))))
    along = [
        dots(vectors, point)
        for point in _iterate(
            lambda rows: _round(vectors, _round(vectors, rows)), start, rounds // 2
        )
    ]
    # the rows span the space of the leading directions; these are the eigenvectors of a small
    # matrix (Rayleigh-Ritz)
    small = [[_dot(one, other) for other in along] for one in along]
    same = [[float(i == j) for j in range(len(along))] for i in range(len(along))]
    square = _times(small, small)
    mixes = _iterate(lambda rows: _times(rows, square), same, 30)
    mixed = [[_dot(mix, column) for column in zip(*along, strict=True)] for mix in mixes]
    return sorted(mixed, key=lambda row: -_dot(row, row))


def _iterate(multiply: Callable[[Rows], Rows], rows: Rows, rounds: int) -> Rows:
    for _ in range(rounds):
        rows = _orthonormal(multiply(rows))
    return rows


def _round(vectors: list[Vector], points: Rows) -> Rows:
    """Return A Aᵀ p for each point p in term space, reading each vector once."""
    totals = [[0.0] * len(point) for point in points]
    for vector in vectors:
        for point, total in zip(points, totals, strict=True):
            along = sum([weight * point[number] for number, weight in vector])
            for number, weight in vector:
                total[number] += weight * along
    return totals


def _orthonormal(rows: Rows) -> Rows:
    """Return the rows made orthogonal and of length 1 (modified Gram-Schmidt); what depends on
    those before is dropped.
    """
    basis: Rows = []
    for row in rows:
        rest = row
        for known in basis:
            shared = _dot(rest, known)
            rest = [x - shared * y for x, y in zip(rest, known, strict=True)]
        length = math.sqrt(_dot(rest, rest))
        if length > 1e-9 * math.sqrt(_dot(row, row)):
            basis.append([x / length for x in rest])
    return basis


def _times(rows: Rows, symmetric: Rows) -> Rows:
    return [[_dot(row, line) for line in symmetric] for row in rows]


def _dot(one: Iterable[float], other: Iterable[float]) -> float:
    return float(sum(map(mul, one, other)))


METHOD = Method(score)
