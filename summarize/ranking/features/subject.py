"""Features of what a sentence is about: the title's words, the article's words, the sentences
around it.
"""

from __future__ import annotations

import math
from itertools import pairwise

from summarize.ranking.features.tables import Tables


def title(tables: Tables, i: int) -> float:
    """Return the share of the title's stems that the sentence has."""
    stems = tables.pool.titles[tables.positions.document[i]]
    return len(stems.intersection(tables.terms[i])) / len(stems) if stems else 0.0


def weight(tables: Tables, i: int) -> float:
    """Return the mean weight of its stems: the more often the article uses them, the more they
    weigh.
    """
    weights, terms = tables.weights, tables.terms[i]
    return math.fsum([weights[term] for term in terms]) / max(1, len(terms))


def phrases(tables: Tables, i: int) -> float:
    """Return the summed weight of its pairs of words: the more sentences have them, the more they
    weigh.
    """
    weights = tables.phrase_weights
    said = dict.fromkeys(pairwise(tables.tokens[i]))
    return math.fsum([weights[pair] for pair in said if pair in weights])


def title_phrases(tables: Tables, i: int) -> float:
    """Return how many pairs of words the title and the sentence share."""
    said = tables.headlines[tables.positions.document[i]]
    return float(len(said.intersection(pairwise(tables.tokens[i])))) if said else 0.0


def announced(tables: Tables, i: int) -> float:
    """Return how many stems it is the first to use that come back later."""
    first, last = tables.first, tables.last
    return float(len([1 for term in tables.terms[i] if first[term] == i < last[term]]))


def taken_up(tables: Tables, i: int) -> float:
    """Return the mean cosine with the sentences behind it, over the length of the article (Zheng &
    Lapata 2019).
    """
    return tables.likeness[1][i] / len(tables.candidates)


def takes_up(tables: Tables, i: int) -> float:
    """Return the mean cosine with the sentences before it."""
    return tables.likeness[0][i] / (i + 1)


def heading(tables: Tables, i: int) -> float:
    """Return the share of the stems of the heading above that the sentence has."""
    stems = tables.pool.heads[i]
    return len(stems.intersection(tables.terms[i])) / len(stems) if stems else 0.0
