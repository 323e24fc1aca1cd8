"""Lead: the first sentences are the key sentences, which is how the press writes."""

from __future__ import annotations

from summarize.ranking.method import Method
from summarize.text.candidates import Pool


def score(pool: Pool) -> list[float]:
    """Return 1 / position for each candidate, its position in its source counted from 1."""
    return [1 / (candidate.position + 1) for candidate in pool.candidates]


METHOD = Method(score)
