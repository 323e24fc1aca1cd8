"""ROUGE (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"): n-grams and the
longest common subsequence.

Words are runs of letters and digits in lower case, held together by hyphens and points; no
stemming, no stop list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


class Rouge(NamedTuple):
    """ROUGE-1, ROUGE-2 and ROUGE-L, each from 0 to 1."""

    one: float
    two: float
    long: float


def split(text: str) -> list[str]:
    """Return the words of a text as ROUGE counts them."""
    return _WORD.findall(text.lower())


def grams(words: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    """Return how often each run of ``n`` words stands in a text."""
    return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def shared(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> int:
    """Return how many n-grams two texts have in common, each as often as both have it."""
    return sum(min(count, other[gram]) for gram, count in one.items())


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest common subsequence, by the places of matches (Hunt &
    Szymanski 1977).
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(other):
        places[word].insert(0, place)
    ends: list[int] = []
    for word in one:
        for place in places.get(word, ()):
            at = bisect_left(ends, place)
            ends[at : at + 1] = [place]
    return len(ends)


def f1(match: int, one: int, other: int) -> float:
    """Return the harmonic mean of precision and recall: ``match`` of ``one`` and of ``other``
    items.
    """
    return 2 * match / (one + other) if one + other else 0.0


def rouge(got: Sequence[str], wanted: Sequence[str]) -> Rouge:
    """Return the F1 of a summary against one reference, both as words."""
    return Rouge(
        f1(shared(grams(got, 1), grams(wanted, 1)), len(got), len(wanted)),
        f1(shared(grams(got, 2), grams(wanted, 2)), max(0, len(got) - 1), max(0, len(wanted) - 1)),
        f1(common(got, wanted), len(got), len(wanted)),
    )


def recall(got: Sequence[str], wanted: Sequence[Sequence[str]], n: int) -> float:
    """Return the share of the n-grams of all references that a summary has."""
    had = grams(got, n)
    return sum(shared(had, grams(one, n)) for one in wanted) / max(
        1, sum(max(0, len(one) - n + 1) for one in wanted)
    )
