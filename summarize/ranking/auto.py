"""Auto: the weighted sum of the features of a sentence.

The weights are fitted on news that people have summarized (see tests/quality/fit.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from summarize.fr.weights import BASE, WEIGHTS
from summarize.ranking.features import columns
from summarize.ranking.features.tables import Tables
from summarize.ranking.method import Method
from summarize.text.candidates import Pool


def score(pool: Pool) -> list[float]:
    """Return the ROUGE F1, in percent, that each sentence may be expected to reach alone.

    Only the order is to be relied upon.
    """
    base = BASE - math.fsum(weight * mean for weight, mean in WEIGHTS.values())
    scores = [base] * len(pool.candidates)
    every = columns(Tables(pool), list(WEIGHTS))
    for (weight, _), column in zip(WEIGHTS.values(), every, strict=True):
        for i, value in enumerate(column):
            scores[i] += weight * value
    return scores


def reasons(pool: Pool, numbers: Sequence[int]) -> list[list[str]]:
    """Return the labels that are true of each candidate and raised its score, strongest first."""
    from summarize.ranking.reasons import reasons as found  # --explain alone asks

    return found(pool, numbers)


METHOD = Method(score, reasons, coherent=True)
