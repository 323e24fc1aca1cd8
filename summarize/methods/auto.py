"""Auto: the weighted sum of the features of a sentence, fitted on news people have summarized (see tests/quality/fit.py)."""

from __future__ import annotations

from summarize.article import Article
from summarize.features import FEATURES
from summarize.features.reading import Reading
from summarize.fr.weights import BASE, WEIGHTS


def score(article: Article) -> list[float]:
    """Return the ROUGE F1 each sentence may be expected to reach alone, in percent; only the order is to be relied upon."""
    reading = Reading(article)
    scores = [BASE] * len(article.candidates)
    for name, (weight, mean) in WEIGHTS.items():
        feature = FEATURES[name]
        for i in range(len(scores)):
            scores[i] += weight * (feature(reading, i) - mean)
    return scores


def reasons(article: Article, i: int) -> list[tuple[str, float]]:
    """Return the features of sentence ``i`` with what each adds to its score or takes from it, the strongest first.

    A feature adds what it is above its mean over this article, so that what all sentences share is no reason.
    """
    reading = Reading(article)
    found = []
    for name, (weight, _) in WEIGHTS.items():
        values = [FEATURES[name](reading, each) for each in range(len(article.candidates))]
        found.append((name, weight * (values[i] - sum(values) / len(values))))
    return sorted(found, key=lambda reason: -abs(reason[1]))
