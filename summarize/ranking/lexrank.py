"""LexRank: the sentences most like the others that are most like the others (Erkan & Radev 2004,
continuous LexRank).
"""

from __future__ import annotations

from summarize.text.candidates import Pool
from summarize.text.vectors import pagerank, unit_vectors


def score(pool: Pool) -> list[float]:
    """Return the PageRank of each candidate in the graph of cosines; exact, without a matrix,
    linear in the text.
    """
    return [
        round(rank, 12) for rank in pagerank(*unit_vectors(pool.terms))
    ]  # below is noise, which would break ties
