"""What several sources on one topic agree on: pairs of neighbouring words, the more sources have
one the more it weighs.

Pairs of words as units of content, weighed by the number of documents: Gillick & Favre 2009, "A
Scalable Global Model for Summarization"; counted once, so that a fact said is a fact no longer
wanted.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from summarize.fr.stopwords import STOP_WORDS
from summarize.text.candidates import Pool
from summarize.text.made import mapped

Pair = tuple[str, str]


def pairs(words: Sequence[str]) -> list[Pair]:
    """Return the different pairs of neighbouring words, in order, save those of two stop words.

    >>> pairs(["la", "crue", "de", "la", "crue"])
    [('la', 'crue'), ('crue', 'de')]
    """
    found = itertools.pairwise(words)  # the last word has no neighbour
    return list(
        dict.fromkeys(
            [pair for pair in found if pair[0] not in STOP_WORDS or pair[1] not in STOP_WORDS]
        )
    )


class Agreement:
    """The pairs of each candidate that more than one source has, and their weights."""

    def __init__(self, pool: Pool) -> None:
        every = mapped(pairs, pool.tokens)
        sources: dict[Pair, int] = {}  # a bit for each: there are as many pairs as words
        for candidate, found in zip(pool.candidates, every, strict=True):
            bit = 1 << candidate.source
            for pair in found:
                sources[pair] = sources.get(pair, 0) | bit
        self.weights = {
            pair: having.bit_count() - 1 for pair, having in sources.items() if having & having - 1
        }
        self.pairs = mapped(self._shared, every)
        self.said: set[Pair] = set()

    def _shared(self, found: list[Pair]) -> list[Pair]:
        return [pair for pair in found if pair in self.weights]

    def add(self, i: int) -> None:
        """Note that candidate ``i`` is chosen."""
        self.said.update(self.pairs[i])

    def gain(self, i: int) -> int:
        """Return how much of what sources agree on candidate ``i`` would say for the first time:
        one for each source more.
        """
        return sum(self.weights[pair] for pair in self.pairs[i] if pair not in self.said)
