"""SumBasic: the sentences made of the most frequent words not yet said (Nenkova & Vanderwende 2005,
section 3).

A word's probability is its share of all words, a sentence's weight their mean over its words. Each
step takes the heaviest sentence that holds the most probable word, then squares the probability of
every word it holds.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Sequence

from summarize.ranking.method import Method
from summarize.text.candidates import Pool


def score(pool: Pool) -> list[float]:
    """Return 1 / the step at which a candidate is taken; those never taken, of no probable word,
    score 0.
    """
    scores = [0.0] * len(pool.terms)
    for step, number in enumerate(_order(pool.terms), 1):
        scores[number] = 1 / step
    return scores


def _order(sentences: Sequence[list[str]]) -> list[int]:
    """Return the sentences as they are taken, until no word has a probability above 0 left.

    Each time a word leads, the sentences left that hold it are weighed. It leads some ten times at
    most, for its probability is squared each time and soon underflows to 0: so the cost is linear
    in the text.
    """
    counts = Counter(term for terms in sentences for term in terms)
    holders: dict[str, list[int]] = {term: [] for term in counts}
    for number, terms in enumerate(sentences):
        for term in dict.fromkeys(terms):
            holders[term].append(number)
    if len(counts) == 1:  # its probability is 1 and stays 1: all alike
        return next(iter(holders.values()))
    total = counts.total()
    chance = {term: count / total for term, count in counts.items()}
    leaders = [(-value, rank, term) for rank, (term, value) in enumerate(chance.items())]
    heapq.heapify(leaders)
    taken: dict[int, None] = {}
    while leaders:
        believed, rank, term = leaders[0]
        holders[term] = [number for number in holders[term] if number not in taken]
        if not holders[term] or not chance[term]:
            heapq.heappop(leaders)
        elif -believed != chance[term]:
            heapq.heapreplace(leaders, (-chance[term], rank, term))
        else:
            best = max(holders[term], key=lambda number: _weight(sentences[number], chance))
            taken[best] = None
            chance.update({word: chance[word] ** 2 for word in sentences[best]})
    return list(taken)


def _weight(terms: list[str], chance: dict[str, float]) -> float:
    return sum(map(chance.__getitem__, terms)) / len(terms)


METHOD = Method(score)
