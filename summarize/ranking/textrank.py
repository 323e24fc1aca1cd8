"""TextRank: the sentences that share most words with the sentences that do (Mihalcea & Tarau 2004,
section 4).

Two sentences are alike by |shared terms| / (log|A| + log|B|). The numerator is a product of 0/1
vectors; the denominator parts into a sentence's own factors once it is a sum of exponentials, 1/x ~
sum(a exp(-t x)), since exp(-t (log|A| + log|B|)) is |A|^-t |B|^-t. So four products of sparse
vectors stand for the matrix, and a step is linear in the text.

What differs from the paper: words are stems that are no stop words; a length below 2 counts as 2,
where the paper divides by log 1 + log 1 = 0, and above 1000 as 1000; and 1/x is met within 0.02 %.
"""

from __future__ import annotations

import math

from summarize.ranking.method import Method
from summarize.text.candidates import Pool
from summarize.text.vectors import walk

# 1/x within 1.8e-4 of itself for x from 2 log 2 to 2 log 1000: least squares of the relative error,
# reweighted towards the largest (as Braess & Hackbusch 2005, "Approximation of 1/x by exponential
# sums", minimise it). (t, a) each.
_SUM = ((0.0535979, 0.140248), (0.308991, 0.391892), (0.918769, 0.897746), (2.36749, 2.24975))
_SHORTEST, _LONGEST = 2, 1000  # terms


def score(pool: Pool) -> list[float]:
    """Return the PageRank of each candidate in the graph of shared terms, no candidate joined to
    itself.
    """
    numbers: dict[str, int] = {}
    sets = [
        [numbers.setdefault(term, len(numbers)) for term in dict.fromkeys(terms)]
        for terms in pool.terms
    ]
    lengths = [math.log(min(max(len(terms), _SHORTEST), _LONGEST)) for terms in sets]
    factors = [
        [math.sqrt(amount) * math.exp(-rate * length) for length in lengths]
        for rate, amount in _SUM
    ]
    selves = [
        len(terms) * sum(factor[i] ** 2 for factor in factors) for i, terms in enumerate(sets)
    ]

    def flow(shares: list[float]) -> list[float]:
        found = [-share * own for share, own in zip(shares, selves, strict=True)]
        for factor in factors:
            amounts = [share * part for share, part in zip(shares, factor, strict=True)]
            for i, reached in enumerate(_shared(sets, amounts, len(numbers))):
                found[i] += factor[i] * reached
        return found

    # what stands behind the twelfth digit is noise, which would break ties
    return [round(rank, 12) for rank in walk(flow, len(sets), tolerance=1e-5)]


def _shared(sets: list[list[int]], amounts: list[float], size: int) -> list[float]:
    """Return, for each set of terms, the amounts of the sets it shares a term with, once for each
    shared term.
    """
    total = [0.0] * size
    for numbers, amount in zip(sets, amounts, strict=True):
        for number in numbers:
            total[number] += amount
    return [sum(map(total.__getitem__, numbers)) for numbers in sets]


METHOD = Method(score)
