"""LexRank: the sentences most like those that are most like the others.

Erkan & Radev 2004, continuous LexRank.
"""

from __future__ import annotations

from summarize.ranking.method import Method
from summarize.text.candidates import Pool
from summarize.text.vectors import pagerank, unit_vectors


def score(pool: Pool) -> list[float]:
    """Return the PageRank of each candidate in the graph of cosines.

    Exact, without a matrix, and linear in the text.
    """
    # what stands behind the twelfth digit is noise, which would break ties
    return [round(rank, 12) for rank in pagerank(*unit_vectors(pool.terms))]


METHOD = Method(score)
