"""Scores -> chosen sentences: the budget, no sentence twice, ties to the earlier one."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.article import Article
from summarize.options import Options

_REPEATS = 0.6  # share of the shorter sentence's terms found in one chosen before, from which on it says it again


def choose(article: Article, scores: Sequence[float], options: Options) -> list[int]:
    """Return the numbers of the chosen candidates, the best first.

    A sentence that repeats a chosen one is passed over, unless every sentence is asked for. With a budget of words, a
    sentence that no longer fits is passed over and a shorter one tried.
    """
    total = len(article.candidates)
    wanted = options.count(total)
    order = sorted(range(total), key=lambda i: (-scores[i], i))
    everything = options.words is None and wanted == total
    room = options.words
    chosen: list[int] = []
    said: list[frozenset[str]] = []
    for i in order:
        if len(chosen) == wanted:
            break
        if room is not None and article.lengths[i] > room:
            continue
        terms = frozenset(article.terms[i] or [article.candidates[i].text])
        if not everything and any(_repeats(terms, other) for other in said):
            continue
        chosen.append(i)
        said.append(terms)
        if room is not None:
            room -= article.lengths[i]
    return chosen


def _repeats(terms: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(terms & other)
    return shared > 0 and shared >= _REPEATS * min(len(terms), len(other))
