"""What has been said: does a sentence say again what a chosen one says? Linear in the text,
whatever is chosen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain

# sentences looked up a term, the latest chosen: what keeps the cost linear where a whole book is
# chosen from
_RECENT = 10
# share of the shorter sentence's terms found in one chosen before, from which on it says it again
_REPEATS = 0.6
_TITLE = 0.6  # share of a sentence's terms that a title holds, from which on it only repeats that


class Redundancy:
    """The chosen sentences by their terms, each of which a sentence has once.

    Two sentences share 60 % of the shorter one's terms only if the longer has one of its rarest 40
    %: only those are looked up, never a term that stands everywhere (prefix filter, Chaudhuri,
    Ganti & Kaushik 2006).
    """

    def __init__(self, terms: Sequence[Sequence[str]]) -> None:
        self.terms = terms
        self.spread = Counter(chain.from_iterable(terms))
        self.numbers: set[int] = set()
        self.known: set[str] = set()
        self.titles: list[frozenset[str]] = []
        self._by_term: defaultdict[str, list[int]] = defaultdict(list)
        self._by_rare: defaultdict[str, list[int]] = defaultdict(list)

    def say(self, title: frozenset[str]) -> None:
        """Note that a title is printed above: what holds little else is said again."""
        self.known |= title
        self.titles.append(title)

    def __contains__(self, i: int) -> bool:
        """Tell whether sentence ``i`` is chosen."""
        return i in self.numbers

    def add(self, i: int) -> None:
        """Note that sentence ``i`` is chosen."""
        self.numbers.add(i)
        self.known.update(self.terms[i])
        for term in self.terms[i]:
            self._by_term[term].append(i)
        for term in self._rare(i):
            self._by_rare[term].append(i)

    def share(self, i: int) -> float:
        """Return the share of a sentence's terms that have been said."""
        if not self.known:
            return 0.0
        terms = self.terms[i]
        return len(self.known.intersection(terms)) / len(terms) if terms else 0.0

    def repeats(self, i: int) -> bool:
        """Tell whether sentence ``i`` says again what one chosen sentence says."""
        others = {
            other for term in self._rare(i) for other in self._by_term.get(term, [])[-_RECENT:]
        }
        others |= {
            other for term in self.terms[i] for other in self._by_rare.get(term, [])[-_RECENT:]
        }
        terms = frozenset(self.terms[i])
        return any(self._repeats(terms, self.terms[other]) for other in others) or any(
            len(terms & title) >= _TITLE * len(terms) for title in self.titles
        )

    def _rare(self, i: int) -> list[str]:
        ordered = sorted(self.terms[i], key=lambda term: (self.spread[term], term))
        return ordered[: int(len(ordered) * (1 - _REPEATS)) + 1]

    @staticmethod
    def _repeats(terms: frozenset[str], other: Sequence[str]) -> bool:
        shared = len(terms.intersection(other))
        return shared > 0 and shared >= _REPEATS * min(len(terms), len(other))
