"""Auto: centrality, place, title and length together."""

from __future__ import annotations

import math

from summarize.article import Article
from summarize.vectors import dots, project, unit_vectors


def score(article: Article) -> list[float]:
    """Return centrality x (1 + 1/place), raised by what the sentence shares with the title."""
    vectors, size = unit_vectors(article.terms)
    central = dots(vectors, project(vectors, [1.0] * len(vectors), size))
    top = max(central, default=1.0) or 1.0
    scores = []
    for candidate, terms, value in zip(article.candidates, article.terms, central, strict=True):
        title = article.titles[candidate.source]
        shared = len(title.intersection(terms)) / len(title) if title else 0.0
        scores.append(value / top * (1 + 1 / math.sqrt(candidate.place + 1)) + shared)
    return scores
