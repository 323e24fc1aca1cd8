"""Lead: the first sentences are the key sentences, which is how the press writes."""

from __future__ import annotations

from summarize.text.candidates import Pool


def score(pool: Pool) -> list[float]:
    """Return 1 / place for each candidate, its place in its own source counted from 1."""
    return [1 / (candidate.place + 1) for candidate in pool.candidates]
