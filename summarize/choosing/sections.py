"""The choice for an outline: from each section the best sentences it has."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.choosing.selection import Budget, choose
from summarize.options import Options
from summarize.text.candidates import Pool

_MOST = 5  # sentences of one section under a budget for the whole


def choose_by_section(
    pool: Pool,
    scores: Sequence[float],
    options: Options,
    sections: Sequence[Sequence[int]],
    *,
    coherent: bool = False,
) -> list[int]:
    """Return the numbers of the chosen candidates, ``sections`` holding those of each section.

    A number of sentences holds for each section, 1 where nothing is said. Words and percent hold
    for the whole: every section is heard once, those of the highest scores first, before one is
    heard again.
    """

    def best(members: Sequence[int], count: int) -> list[int]:
        part = _part(pool, members)
        few = Options(sentences=count, title=options.title)
        return [
            members[i] for i in choose(part, [scores[i] for i in members], few, coherent=coherent)
        ]

    heard = [members for members in sections if members]
    if options.words is None and options.ratio is None:
        found = [best(members, options.sentences or 1) for members in heard]
        return sorted((i for each in found for i in each), key=lambda i: (-scores[i], i))
    orders = [list(dict.fromkeys(best(members, 1) + best(members, _MOST))) for members in heard]
    orders.sort(key=lambda order: (-scores[order[0]], order[0]))
    budget = Budget(pool, options.count(len(pool.candidates)), options.words)
    while any(orders):
        for order in orders:
            while order and not budget.take([order.pop(0)]):
                pass
    return budget.chosen


def _part(pool: Pool, members: Sequence[int]) -> Pool:
    """Return the pool of some candidates of one source."""
    source = pool.candidates[members[0]].source
    start, end = members[0], members[-1] + 1
    return pool._replace(
        candidates=[one._replace(source=0) for one in pool.candidates[start:end]],
        texts=pool.texts[start:end],
        tokens=pool.tokens[start:end],
        terms=pool.terms[start:end],
        lengths=pool.lengths[start:end],
        titles=[pool.titles[source]],
        headlines=[pool.headlines[source]],
        heads=pool.heads[start:end],
    )
