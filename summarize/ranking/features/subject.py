"""Features of what a sentence is about: the title's words, the article's words, the sentences around it."""

from __future__ import annotations

import math

from summarize.ranking.features.reading import Reading


def title(reading: Reading, i: int) -> float:
    """Return the share of the title's stems that the sentence has."""
    stems = reading.article.titles[reading.candidates[i].source]
    return len(stems.intersection(reading.terms[i])) / len(stems) if stems else 0.0


def weight(reading: Reading, i: int) -> float:
    """Return the mean weight of its stems: the more often the article uses them, the more they weigh."""
    weights, terms = reading.weights, reading.terms[i]
    return math.fsum(weights[term] for term in terms) / max(1, len(terms))


def phrases(reading: Reading, i: int) -> float:
    """Return the summed weight of its pairs of words: the more sentences have them, the more they weigh."""
    weights = reading.phrase_weights
    return math.fsum(weights[pair] for pair in reading.phrases[i] if pair in weights)


def title_phrases(reading: Reading, i: int) -> float:
    """Return how many pairs of words the title and the sentence share."""
    return float(len(reading.headlines[reading.candidates[i].source].intersection(reading.phrases[i])))


def announced(reading: Reading, i: int) -> float:
    """Return how many stems it is the first to use that come back later."""
    first, last = reading.first, reading.last
    return float(sum(first[term] == i < last[term] for term in reading.terms[i]))


def taken_up(reading: Reading, i: int) -> float:
    """Return the mean cosine with the sentences behind it, over the length of the article (Zheng & Lapata 2019)."""
    return reading.likeness[1][i] / len(reading.candidates)


def takes_up(reading: Reading, i: int) -> float:
    """Return the mean cosine with the sentences before it."""
    return reading.likeness[0][i] / (i + 1)


def goes_on(reading: Reading, i: int) -> float:
    """Return the cosine with the sentence just before."""
    return reading.likeness[2][i]
