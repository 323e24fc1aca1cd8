"""Auto: the weighted sum of the features of a sentence and of its words.

The weights are fitted on what readers marked as what one must come away with, and on news that
people have summarized (see tests/quality/fit.py); each feature has one for news and one for all
else, and the register of the text decides between them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from summarize.fr import weights
from summarize.ranking.features import columns
from summarize.ranking.features.tables import Tables
from summarize.ranking.method import Method
from summarize.ranking.register import reads_as_news
from summarize.text.candidates import Pool
from summarize.text.made import AT_ONCE

BASE = 0.5  # the mean over the sentences of a text: only differences within it were fitted


def score(pool: Pool) -> list[float]:
    """Return for each sentence the weight of the facts that it may be expected to carry, the mean
    over the text being BASE.
    """
    tables = Tables(pool)
    factors, size = feature_weights(tables), len(tables.candidates)
    scores: list[float] = []
    for start in range(0, size, AT_ONCE):
        part = range(start, min(start + AT_ONCE, size))
        found = [wording(tables, i) for i in part]
        for factor, column in zip(
            factors.values(), columns(tables, list(factors), part), strict=True
        ):
            for place, value in enumerate(column):
                found[place] += factor * value
        scores += found
    middle = math.fsum(scores) / max(1, len(scores))
    return [score - middle + BASE for score in scores]


def wording(tables: Tables, i: int) -> float:
    """Return what the different words of a sentence add."""
    known = weights.WORDS
    return math.fsum([known[word] for word in dict.fromkeys(tables.tokens[i]) if word in known])


def feature_weights(tables: Tables) -> dict[str, float]:
    """Return the weight of each feature in a text of this register."""
    news = reads_as_news(tables)
    return {
        name: (1 - news) * elsewhere + news * there
        for name, (elsewhere, there) in weights.WEIGHTS.items()
    }


def reasons(pool: Pool, numbers: Sequence[int]) -> list[list[str]]:
    """Return the labels that are true of each candidate and raised its score, strongest first."""
    from summarize.ranking.reasons import reasons as found  # --explain alone asks

    return found(pool, numbers)


METHOD = Method(score, reasons, coherent=True)
