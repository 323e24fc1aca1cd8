"""Two sources, one fact, two figures: the pairs of sentences that a reader of several sources wants
to see both.

A figure is compared with those of its kind alone, a year with years and so many metres with metres,
and only where the words around both are the same rare ones: ``inspectée pour la dernière fois en
2021``, ``la dernière inspection remonte à 2017``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarize.text.candidates import Pool
from summarize.text.words import stems

_AROUND = 8  # words before and behind a figure that say what it is of
_SHARED = 5  # rare stems around both figures
_MOST = 200  # figures of one kind that one is compared with, the latest: more are no news
_SHARED_YEAR = 2  # the same around years, which are seldom of two things at once
_RARE = 0.1  # share of the sentences: what stands in more of them says nothing of one fact


class _Figure(NamedTuple):
    sentence: int
    value: str
    kind: str  # "year", or the stem of what is counted
    around: frozenset[str]


def contradictions(pool: Pool) -> dict[int, int]:
    """Return for each candidate that gives a figure otherwise than another source does, the first
    candidate that does so.
    """
    spread = Counter(term for terms in pool.terms for term in dict.fromkeys(terms))
    rare = {term for term, times in spread.items() if 1 < times <= max(3, _RARE * len(pool.terms))}
    by_kind: defaultdict[str, list[_Figure]] = defaultdict(list)
    found: dict[int, int] = {}
    for i, words in enumerate(pool.tokens):
        for figure in _figures(i, words, rare):
            for other in by_kind[figure.kind][-_MOST:]:
                apart = pool.candidates[other.sentence].source != pool.candidates[i].source
                least = _SHARED_YEAR if figure.kind == "year" else _SHARED
                if (
                    apart
                    and other.value != figure.value
                    and len(other.around & figure.around) >= least
                ):
                    found.setdefault(i, other.sentence)
                    found.setdefault(other.sentence, i)
            by_kind[figure.kind].append(figure)
    return found


def _figures(sentence: int, words: Sequence[str], rare: set[str]) -> Iterator[_Figure]:
    """Yield the figures of a sentence that have a kind and rare words around them."""
    for place, word in enumerate(words):
        if not word.isdecimal():
            continue
        year = len(word) == 4 and word[:2] in ("18", "19", "20")
        counted = stems(list(words[place + 1 : place + 3]))
        if year or counted:
            near = stems(list(words[max(0, place - _AROUND) : place + _AROUND + 1]))
            yield _Figure(sentence, word, "year" if year else counted[0], frozenset(near) & rare)
