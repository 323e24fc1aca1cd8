"""What the text says about a question: sentences with its words come first, the others as they
would without it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from summarize.text.candidates import Pool
from summarize.text.words import terms

_NEAR = (
    0.25  # what a sentence gets of what its neighbour says about the question: an answer goes on
)


def relevance(pool: Pool, query: str) -> list[float]:
    """Return for each candidate how much of the query it holds, 0 to 1: the share of its stems, the
    rare ones weighing more.

    All zeros where the text has none of them. A stem weighs log(1 + N / sentences with it), as
    inverse document frequency does
    (Spärck Jones 1972).
    """
    wanted = dict.fromkeys(terms(query))
    holders = [wanted.keys() & set(each) for each in pool.terms]
    spread = {term: sum(term in holder for holder in holders) for term in wanted}
    weight = {term: math.log(1 + len(holders) / spread[term]) for term in wanted if spread[term]}
    whole = math.fsum(weight.values())
    return [
        math.fsum(weight[term] for term in wanted if term in holder) / whole if holder else 0.0
        for holder in holders
    ]


def prefer(pool: Pool, scores: Sequence[float], relevant: Sequence[float]) -> list[float]:
    """Return the scores with those of relevant sentences raised over all others, and their
    neighbours' a little.
    """
    if not any(relevant):
        return list(scores)
    reach = max(scores) - min(scores) or 1.0
    lowest = min(scores)
    raised = []
    for i, (score, share) in enumerate(zip(scores, relevant, strict=True)):
        before = i > 0 and pool.candidates[i - 1].paragraph == pool.candidates[i].paragraph
        near = relevant[i - 1] * _NEAR if before else 0.0
        raised.append((score - lowest) / reach + 2 * max(share, near))
    return raised
