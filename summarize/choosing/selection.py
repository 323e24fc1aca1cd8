"""Scores -> chosen sentences: the budget, no sentence twice, none that leans on one left out; ties
to the earlier one.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence

from summarize.choosing.dangling import answers, dangles, fragment, halved, only_tied, spoken
from summarize.choosing.denial import overtaken
from summarize.choosing.redundancy import Redundancy
from summarize.options import Options
from summarize.ranking.features.tables import Tables
from summarize.ranking.register import between, reads_as_news
from summarize.text.agreement import Agreement
from summarize.text.candidates import Pool
from summarize.text.made import Made

# powers of the length that a score is divided by, under a budget of words, off news and on news,
# and where sentences are counted: fitted scores grow with length
_LENGTH, _LENGTH_COUNTED = (0.36, 0.39), (0.08, 0.06)
_KNOWN = 0.4  # what a sentence loses when all its terms have been said
_OWN = 0.2  # what a sentence is worth, a word, that no other source says
# added to the scores of several sources: what these agree on tells more than a sentence's own score
_AGREED = 1.1
_BEHIND = 0.01  # what is denied comes behind its denial
_LEAST = 0.1  # the least a score counts for when it is multiplied
# What is left of a sentence's worth without the one it leans on, off news and on news, which says
# most things once more in a whole sentence; and where only a word ties it to that one. Under a
# budget of words ...
_ALONE, _TIED = (0.9, 0.25), (1.0, 0.3)
# ... and where sentences are counted: of a few whole ones none need begin with « Mais »
_ALONE_COUNTED, _TIED_COUNTED = (0.87, 0.2), (0.95, -0.1)
_FULL = 0.63  # share of the words from which on the rest is a gap ...
# ... that no sentence scored below this share of the best one fills, off news and on news:
# held-out ROUGE falls with each
_PADDING = 0.1, 0.5
_PADDING_MERGED = 0.25  # the same for several sources, which have more to say
_CHAIN = 3  # sentences: what leans on more is not worth its company


def choose(
    pool: Pool, scores: Sequence[float], options: Options, *, coherent: bool = False
) -> list[int]:
    """Return the numbers of the chosen candidates, the best first.

    A sentence that repeats a chosen one is passed over, unless every sentence is asked for. With a
    budget of words, a sentence that no longer fits is passed over and a shorter one tried. A
    ``coherent`` choice must also stand by itself: a sentence that depends on the one before comes
    with it, or counts for less; a scrap or a question fills a count where no other is left, half a
    quotation does not; and a gap at the end is not padded.
    """
    total = len(pool.candidates)
    wanted = options.count(total)
    order = sorted(range(total), key=lambda i: -scores[i])  # of two alike the earlier one
    if options.words is None and wanted == total:
        return order
    budget = Budget(pool, wanted, options.words)
    if options.title:
        for title in pool.titles:
            budget.said.say(title)
    if coherent:
        _choose_coherent(pool, scores, budget)
    if not coherent or budget.words is None or not budget.chosen:
        for i in order:  # for a coherent choice: what it kept back, where there is no other
            if len(budget.chosen) == wanted:
                break
            if not (coherent and budget.chosen and halved(pool.texts[i])):
                budget.take([i])
    return budget.chosen


class Budget:
    """What is chosen, and what room is left: ``wanted`` sentences, ``words`` words where that is no
    None.
    """

    def __init__(self, pool: Pool, wanted: int, words: int | None) -> None:
        self.lengths = pool.lengths

        def different(i: int) -> tuple[str, ...]:
            return tuple(dict.fromkeys(pool.terms[i])) or (pool.texts[i],)

        size = len(pool.terms)
        self.terms: Sequence[tuple[str, ...]] = (
            Made(different, size)
            if isinstance(pool.terms, Made)
            else list(map(different, range(size)))
        )
        self.wanted, self.words, self.all_words = wanted, words, words or 0
        self.chosen: list[int] = []
        self.said = Redundancy(self.terms)
        self._watchers: list[Callable[[int], None]] = []

    def watch(self, note: Callable[[int], None]) -> None:
        """Have ``note`` called with each sentence chosen."""
        self._watchers.append(note)

    def fits(self, unit: Sequence[int]) -> bool:
        """Tell whether there is room for all sentences of a unit."""
        if len(self.chosen) + len(unit) > self.wanted:
            return False
        return self.words is None or sum(self.lengths[i] for i in unit) <= self.words

    def nearly_full(self) -> bool:
        """Tell whether so many of the words are used that what comes now only fills a gap."""
        return self.words is not None and self.words < (1 - _FULL) * self.all_words

    def take(self, unit: Sequence[int], *, again: bool = False) -> bool:
        """Choose the sentences of a unit if they fit and say something new, or are wanted
        ``again``.
        """
        if not self.fits(unit) or any(
            i in self.said or (self.said.repeats(i) and not again) for i in unit
        ):
            return False
        for i in unit:
            self.chosen.append(i)
            self.said.add(i)
            for note in self._watchers:
                note(i)
            if self.words is not None:
                self.words -= self.lengths[i]
        return True


def _choose_coherent(pool: Pool, scores: Sequence[float], budget: Budget) -> None:
    """Choose the best unit again and again: a sentence, or one with those it leans on, worth the
    mean of its sentences.

    A sentence's worth falls with what has been said, so a unit taken from the heap is weighed again
    and put back where another has overtaken it: the same choice as weighing them all each time.
    """
    tables = Tables(pool)
    news = reads_as_news(tables)
    left, shut = _standing(pool, tables, news, counted=budget.words is None)
    merged = len(pool.titles) > 1
    worth = _worth_merged(pool, scores, budget) if merged else _worth(pool, scores, budget, news)
    contrary = _contrary(pool) if merged else {}
    padding = _PADDING_MERGED if merged else between(_PADDING, news)

    def value(unit: Sequence[int]) -> float:
        mean = sum(worth(i) for i in unit) / len(unit)
        alone = not (unit[0] - 1 in budget.said and _follows(pool, unit[0]))
        return mean - (1 - left[unit[0]]) * abs(mean) if alone else mean

    units = (
        unit
        for i in range(len(scores))
        for unit in _units(pool, left, i)
        if not any(shut[j] for j in unit)
    )
    heap = [(-value(unit), unit[-1], unit) for unit in units]
    heapq.heapify(heap)
    while heap and len(budget.chosen) < budget.wanted:
        old, last, whole = heapq.heappop(heap)
        unit = tuple(i for i in whole if i not in budget.said)
        if not unit or (
            budget.nearly_full() and _best(scores, unit) < padding * _best(scores, budget.chosen)
        ):
            continue
        now = -value(unit)
        if now > old:
            heapq.heappush(heap, (now, last, unit))
        elif budget.take(unit):
            if last + 1 < len(left) and left[last + 1] < 1 and not shut[last + 1]:
                heapq.heappush(heap, (-value((last + 1,)), last + 1, (last + 1,)))
            for i in unit:
                if i in contrary:  # what another source says of it is wanted, too, however alike
                    budget.take([contrary[i]], again=True)


def _contrary(pool: Pool) -> dict[int, int]:
    from summarize.choosing.contradiction import contradictions  # several sources only

    return contradictions(pool)


def _best(scores: Sequence[float], among: Sequence[int]) -> float:
    return max(scores[i] for i in among)


def _worth(
    pool: Pool, scores: Sequence[float], budget: Budget, news: float
) -> Callable[[int], float]:
    """Return what a sentence is worth now: its score for its length, less what its terms say
    again.
    """
    power = between(_LENGTH_COUNTED if budget.words is None else _LENGTH, news)
    base = [
        score / math.pow(max(1, length), power)
        for score, length in zip(scores, pool.lengths, strict=True)
    ]
    for i, j in overtaken(pool).items():
        base[i] = min(base[i], base[j] - _BEHIND)

    def worth(i: int) -> float:
        return base[i] - _KNOWN * abs(base[i]) * budget.said.share(i)

    return worth


def _worth_merged(pool: Pool, scores: Sequence[float], budget: Budget) -> Callable[[int], float]:
    """Return what a sentence of several sources is worth now: its score times what it says, a word,
    that others say, too.
    """
    agreement = Agreement(pool)
    budget.watch(agreement.add)
    base = [
        max(score + _AGREED, _LEAST) * (1 + 1 / (one.position + 1))
        for score, one in zip(scores, pool.candidates, strict=True)
    ]

    def worth(i: int) -> float:
        return base[i] * (
            _OWN * (1 - budget.said.share(i)) + agreement.gain(i) / max(1, pool.lengths[i])
        )

    return worth


def _standing(
    pool: Pool, tables: Tables, news: float, *, counted: bool
) -> tuple[list[float], list[bool]]:
    """Return what is left of each candidate's worth without the one before, 1 where it stands by
    itself; and whether it is no sentence to choose: a fragment, or an answer that needs its
    question.
    """
    alone = between(_ALONE_COUNTED if counted else _ALONE, news)
    tied = between(_TIED_COUNTED if counted else _TIED, news)
    left, shut = [], []
    for words, length, one, text, quoted in zip(
        pool.tokens, pool.lengths, pool.candidates, pool.texts, tables.quoted, strict=True
    ):
        mute = one.turn is not None and one.first and answers(words, length)
        shut.append(mute or fragment(words, text))
        if not mute and not dangles(words, text) and not spoken(quoted, text):
            left.append(1.0)
        else:
            left.append(tied if only_tied(words, text) else alone)
    return left, shut


def _units(pool: Pool, left: Sequence[float], i: int) -> list[tuple[int, ...]]:
    """Return a sentence alone, and with those it leans on, in reading order, where they are few and
    to be had.
    """
    unit = [i]
    while left[unit[0]] < 1:
        if not _follows(pool, unit[0]) or len(unit) == _CHAIN:
            return [(i,)]
        unit.insert(0, unit[0] - 1)
    return [(i,)] if len(unit) == 1 else [(i,), tuple(unit)]


def _follows(pool: Pool, i: int) -> bool:
    """Tell whether the candidate before stands right before in the same source."""
    one = pool.candidates[i]
    return i > 0 and pool.candidates[i - 1][:2] == (one.source, one.index - 1)
