"""Auto: the weighted sum of the features of a sentence, fitted on news people have summarized (see
tests/quality/fit.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from summarize.fr.weights import BASE, WEIGHTS
from summarize.ranking.features import columns
from summarize.ranking.features.tables import Tables
from summarize.text.candidates import Pool


def score(pool: Pool) -> list[float]:
    """Return the ROUGE F1 each sentence may be expected to reach alone, in percent; only the order
    is to be relied upon.
    """
    scores = [BASE - math.fsum(weight * mean for weight, mean in WEIGHTS.values())] * len(
        pool.candidates
    )
    every = columns(Tables(pool), list(WEIGHTS))
    for (weight, _), column in zip(WEIGHTS.values(), every, strict=True):
        for i, value in enumerate(column):
            scores[i] += weight * value
    return scores


def reasons(pool: Pool, i: int) -> list[tuple[str, float]]:
    """Return the features of candidate ``i`` with what each adds to its score or takes from it, the
    strongest first.

    A feature adds what it is above its mean over this article, so that what all sentences share is
    no reason; over all features that makes the score less the mean score.
    ``summarize.ranking.features.plain.PLAIN`` has each feature in plain words.
    """
    return reasons_of(pool, [i])[0]


def reasons_of(pool: Pool, numbers: Sequence[int]) -> list[list[tuple[str, float]]]:
    """Return the reasons of several candidates, the article read once."""
    every = columns(Tables(pool), list(WEIGHTS))
    found: list[list[tuple[str, float]]] = [[] for _ in numbers]
    for (name, (weight, _)), column in zip(WEIGHTS.items(), every, strict=True):
        mean = math.fsum(column) / len(column)
        for reason, i in zip(found, numbers, strict=True):
            reason.append((name, weight * (column[i] - mean)))
    return [sorted(reason, key=lambda each: -abs(each[1])) for reason in found]
