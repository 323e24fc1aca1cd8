"""Luhn: the sentences where frequent words stand close together (Luhn 1958, "The automatic creation
of literature abstracts").

A cluster runs from one significant word to another with at most four other words between two that
follow each other. It scores significant² / words in the cluster, and a sentence scores as its best
cluster.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from summarize.ranking.method import Method
from summarize.text.candidates import Pool
from summarize.text.words import is_content_word

# words that are not significant between two that are: "four or five" in the paper, four in its
# example
_GAP = 4
# of the different terms, those significant: the paper leaves the cut to experience; best of 1 to 20
# % on news
_SHARE = 0.02
_TWICE = 2  # a word said once is no theme


def score(pool: Pool) -> list[float]:
    """Return the best cluster's weight for each candidate, 0 for one without a significant word."""
    known = significant(pool.terms)
    scores = []
    for words, terms in zip(pool.tokens, pool.terms, strict=True):
        places = [place for place, word in enumerate(words) if is_content_word(word)]
        hits = [place for place, term in zip(places, terms, strict=True) if term in known]
        scores.append(
            max(
                (len(group) ** 2 / (group[-1] - group[0] + 1) for group in clusters(hits)),
                default=0.0,
            )
        )
    return scores


def significant(sentences: Sequence[list[str]]) -> frozenset[str]:
    """Return the terms as frequent as the most frequent fiftieth, if they are said at least
    twice.
    """
    counts = Counter(term for terms in sentences for term in terms)
    if not counts:
        return frozenset()
    cut = sorted(counts.values(), reverse=True)[int(_SHARE * (len(counts) - 1))]
    return frozenset(term for term, count in counts.items() if count >= max(cut, _TWICE))


def clusters(places: list[int]) -> Iterator[list[int]]:
    """Part the rising places of significant words where more than four others stand between two.

    >>> list(clusters([0, 3, 8, 14]))
    [[0, 3, 8], [14]]
    """
    group: list[int] = []
    for place in places:
        if group and place - group[-1] > _GAP + 1:
            yield group
            group = []
        group.append(place)
    if group:
        yield group


METHOD = Method(score)
