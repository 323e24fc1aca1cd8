"""Scores -> chosen sentences: the budget, no sentence twice, none that leans on one left out; ties to the earlier one."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence

from summarize.article import Article
from summarize.leaning import answers, leans
from summarize.options import Options
from summarize.repetition import Said

_LENGTH = 0.3  # power of the length that a score is divided by under a budget of words: fitted scores grow with length
_KNOWN = 0.5  # what a sentence loses when all its terms have been said: at 0.3 and 0.8 held-out ROUGE is lower
_CHAIN = 3  # sentences: what leans on more is not worth its company


def choose(article: Article, scores: Sequence[float], options: Options) -> list[int]:
    """Return the numbers of the chosen candidates, the best first.

    A sentence that repeats a chosen one is passed over, unless every sentence is asked for. With a budget of words, a
    sentence that no longer fits is passed over and a shorter one tried. The fitted ranker's choice must also stand by
    itself: a sentence that leans on the one before comes with it, or not at all while there are others.
    """
    total = len(article.candidates)
    wanted = options.count(total)
    order = sorted(range(total), key=lambda i: (-scores[i], i))
    if options.words is None and wanted == total:
        return order
    budget = _Budget(article, wanted, options.words)
    if options.method == "auto":
        _choose_coherent(article, scores, budget)
        if options.words is not None and budget.chosen:
            return budget.chosen
    for i in order:
        budget.take([i])
    return budget.chosen


class _Budget:
    """What is chosen, and what room is left: ``wanted`` sentences, ``words`` words where that is no None."""

    def __init__(self, article: Article, wanted: int, words: int | None) -> None:
        self.lengths = article.lengths
        self.terms = [frozenset(terms) for terms in article.terms]
        self.wanted, self.words = wanted, words
        self.chosen: list[int] = []
        self.said = Said(self.terms)

    def fits(self, unit: Sequence[int]) -> bool:
        """Tell whether there is room for all sentences of a unit."""
        if len(self.chosen) + len(unit) > self.wanted:
            return False
        return self.words is None or sum(self.lengths[i] for i in unit) <= self.words

    def take(self, unit: Sequence[int]) -> bool:
        """Choose the sentences of a unit if they fit and say something new."""
        if not self.fits(unit) or any(i in self.said or self.said.repeats(i) for i in unit):
            return False
        for i in unit:
            self.chosen.append(i)
            self.said.add(i)
            if self.words is not None:
                self.words -= self.lengths[i]
        return True


def _choose_coherent(article: Article, scores: Sequence[float], budget: _Budget) -> None:
    """Choose the best unit again and again: a sentence, or one with those it leans on, worth the mean of its sentences.

    A sentence's worth falls with what has been said, so a unit taken from the heap is weighed again and put back where
    another has overtaken it: the same choice as weighing them all each time.
    """
    leaning = _leaning(article)
    worth = _worth(article, scores, budget)

    def value(unit: Sequence[int]) -> float:
        return sum(worth(i) for i in unit) / len(unit)

    units = [unit for i in range(len(scores)) if (unit := _unit(article, leaning, i))]
    heap = [(-value(unit), unit[-1], unit) for unit in units]
    heapq.heapify(heap)
    while heap and len(budget.chosen) < budget.wanted:
        old, last, whole = heapq.heappop(heap)
        unit = [i for i in whole if i not in budget.said]
        now = -value(unit) if unit else old
        if unit and now > old:
            heapq.heappush(heap, (now, last, unit))
        elif unit and budget.take(unit) and last + 1 < len(leaning) and leaning[last + 1]:
            following = _unit(article, leaning, last + 1)
            if following:
                heapq.heappush(heap, (-worth(last + 1), last + 1, [last + 1]))


def _worth(article: Article, scores: Sequence[float], budget: _Budget) -> Callable[[int], float]:
    """Return what a sentence is worth now: its score for its length, less what its terms say again."""
    power = 0.0 if budget.words is None else _LENGTH
    base = [score / max(1, length) ** power for score, length in zip(scores, article.lengths, strict=True)]

    def worth(i: int) -> float:
        return base[i] - _KNOWN * abs(base[i]) * budget.said.share(i)

    return worth


def _leaning(article: Article) -> list[bool]:
    """Tell of each candidate whether it leans on the sentence before, which for an answer's first is the question."""
    found = []
    for words, length, one in zip(article.tokens, article.lengths, article.candidates, strict=True):
        found.append(leans(words, one.text) or (one.turn is not None and one.first and answers(words, length)))
    return found


def _unit(article: Article, leaning: Sequence[bool], i: int) -> list[int]:
    """Return a sentence with those it leans on, in reading order; nothing where they are too many or not to be had."""
    unit = [i]
    while leaning[unit[0]]:
        first = article.candidates[unit[0]]
        before = article.candidates[unit[0] - 1] if unit[0] else None
        if before is None or before.source != first.source or before.ordinal != first.ordinal - 1 or len(unit) == _CHAIN:
            return []
        unit.insert(0, unit[0] - 1)
    return unit
