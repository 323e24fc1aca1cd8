"""KLSum: the sentences whose words together are spread most like those of the text (Haghighi &
Vanderwende 2009, section 3.2).

Each step adds the sentence that leaves KL(P || Q) = sum over w of P(w) log(P(w) / Q(w)) smallest,
where P is how the words of the text are spread and Q how those of the summary are, smoothed: Q(w) =
(count(w) + L) / (words + L x different terms).

Only the gain matters: cover - cost, cover = sum over w of P(w) (log(count'(w) + L) - log(count(w) +
L)) and cost = log(words' + L x different) - log(words + L x different). Cover only shrinks as the
summary grows, and cost is the same for all sentences of one length; so with one heap a length, a
sentence is weighed anew only when it comes to the top
(Minoux 1978, "Accelerated greedy algorithms"): the choice is that of the full search.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Callable, Sequence

from summarize.ranking.method import Method
from summarize.text.candidates import Pool

_SMOOTHING = 1.0  # L, in words: Laplace's; the paper names none
_STEPS = 1000  # taken one by one, and
# weighings at most, times the sentences: what is left by then, which no reader sees, follows by its
# gain
_WEIGHINGS = 20

Entry = tuple[float, int, int]  # (- cover, number of the sentence, step at which it was weighed)


def score(pool: Pool) -> list[float]:
    """Return 1 / the step at which a candidate is taken; those without a term score 0."""
    scores = [0.0] * len(pool.terms)
    for step, number in enumerate(_order(pool.terms), 1):
        scores[number] = 1 / step
    return scores


def _order(sentences: Sequence[list[str]]) -> list[int]:
    """Return the sentences that have terms, in the order in which they are taken."""
    counts = Counter(term for terms in sentences for term in terms)
    bags = [Counter(terms) for terms in sentences]
    repeated = [[(term, count) for term, count in bag.items() if count > 1] for bag in bags]
    total = counts.total()
    share = {term: count / total for term, count in counts.items()}
    said = dict.fromkeys(counts, _SMOOTHING)
    gains = {
        term: share[term] * math.log1p(1 / said[term]) for term in counts
    }  # of saying each once more
    words = _SMOOTHING * len(counts)

    def cover(number: int) -> float:
        more = sum(
            share[term] * math.log1p(count / said[term]) - gains[term]
            for term, count in repeated[number]
        )
        return round(sum(map(gains.__getitem__, bags[number])) + more, 12)

    heaps: dict[int, list[Entry]] = {}
    for number, terms in enumerate(sentences):
        if terms:
            heaps.setdefault(len(terms), []).append((-math.inf, number, -1))
    taken: list[int] = []
    weighings = 0
    while any(heaps.values()) and len(taken) < _STEPS and weighings < _WEIGHINGS * len(bags):
        number, again = _take(heaps, words, len(taken), cover)
        weighings += again
        taken.append(number)
        words += len(sentences[number])
        for term, count in bags[number].items():
            said[term] += count
            gains[term] = share[term] * math.log1p(1 / said[term])
    rest = {
        number: math.log1p(length / words) - cover(number)
        for length, heap in heaps.items()
        for _, number, _ in heap
    }
    return taken + sorted(rest, key=lambda number: (rest[number], number))


def _take(
    heaps: dict[int, list[Entry]], words: float, step: int, cover: Callable[[int], float]
) -> tuple[int, int]:
    """Remove the sentence that gains most, the earlier of two alike; return its number, and how
    many were weighed.
    """
    best, where, weighed = (-math.inf, 0), 0, 0
    for length, heap in heaps.items():
        cost = math.log1p(length / words)
        while heap and (bound := (-heap[0][0] - cost, -heap[0][1])) > best:
            number = heap[0][1]
            if heap[0][2] == step:
                best, where = bound, length
            else:
                heapq.heapreplace(heap, (-cover(number), number, step))
                weighed += 1
    return heapq.heappop(heaps[where])[1], weighed


METHOD = Method(score)
