"""What the tests of the methods share: articles of a few words, and a random walk over a matrix
that is really built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarize.text.candidates import Candidate, Pool
from summarize.text.words import count_words, terms, tokens

Matrix = list[list[float]]


def _article(*texts: str) -> Pool:
    candidates = [
        Candidate(0, i, i, 0, len(text), True, i, None, None) for i, text in enumerate(texts)
    ]
    return Pool(
        candidates,
        texts,
        [tokens(text) for text in texts],
        [terms(text) for text in texts],
        [count_words(text) for text in texts],
        frozenset(),
        [frozenset()],
        [[]],
        [frozenset()] * len(texts),
    )


def _walk(matrix: Matrix, damping: float = 0.85) -> list[float]:
    """Power iteration to 1e-12 over the dense matrix of transitions, a row without edges leading
    everywhere.
    """
    count = len(matrix)
    steps = [
        [edge / sum(row) for edge in row] if any(row) else [1 / count] * count for row in matrix
    ]
    ranks = [1 / count] * count
    change = 1.0
    while change > 1e-12:
        new = [
            (1 - damping) / count + damping * sum(ranks[j] * steps[j][i] for j in range(count))
            for i in range(count)
        ]
        change = sum(abs(a - b) for a, b in zip(new, ranks, strict=True))
        ranks = new
    return ranks


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Pool]:
    return _article


@pytest.fixture(scope="session")
def dense_walk() -> Callable[[Matrix], Sequence[float]]:
    return _walk
