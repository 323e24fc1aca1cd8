"""What ``--method auto`` carries of the facts that readers marked.

    SUMMARIZE_READERS=dev.jsonl.gz python -m tests.quality.readers.measure [--method NAME]

Prints the share of what the best choice within each budget carries, all and by genre, with its
standard error. The weights that are shipped were fitted on all of these texts: what they carry of
texts they have not seen is told by ``python -m tests.quality.fit --folds``.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from summarize.core import summarize_documents
from summarize.document import Summary
from summarize.layout.blocks import parse
from summarize.options import Options
from tests.quality.measure import Figures, rows
from tests.quality.readers.marks import BUDGETS, Row, best, carried, marked

Shares = dict[str, float]


def readers(data: list[Row]) -> Figures:
    """Return the percentages of the facts carried within each budget; of three sentences how many a
    reader would blush at; and their length in words.
    """
    with Pool(2) as pool:
        found = pool.map(shares, data, chunksize=4)
    return {name: _mean([one[name] for one in found if name in one]) for name in found[0]}


def shares(row: Row, method: str = "auto") -> Shares:
    """Return the figures of one text."""
    source = parse(row["text"])
    found: Shares = {}
    for budget in BUDGETS:
        asked: dict[str, Any] = {**budget}
        summary = summarize_documents([source], Options(method=method, **asked))
        found[name(budget)] = share(row, summary, budget)
        if budget == {"sentences": 3}:
            numbers = marked(row, [(one.start, one.end) for one in summary.sentences])
            shame = {number for own in (row.get("bad") or {}).values() for number in own}
            lengths = [len(one.text.split()) for one in summary.sentences]
            found["blush"] = 100 * len(numbers & shame) / max(1, len(numbers))
            found["words_each"] = sum(lengths) / max(1, len(lengths))
    return found


def name(budget: dict[str, int]) -> str:
    """Return how a budget is called in the figures.

    >>> name({"words": 60})
    'facts_60_words'
    """
    (unit, count), *_ = budget.items()
    return f"facts_{count}_{unit}"


def share(row: Row, summary: Summary, budget: dict[str, int]) -> float:
    """Return the percentage that a summary carries of what the best choice carries."""
    got = marked(row, [(one.start, one.end) for one in summary.sentences])
    return 100 * carried(row["facts"], got) / best(row, **budget)


def table(data: Sequence[Row], found: Sequence[Shares]) -> str:
    """Return a line a genre: texts, then each figure with its standard error."""
    names = list(found[0])
    lines = [f"{'':10} {'texts':>5}  " + "  ".join(f"{each:>18}" for each in names)]
    for genre in ["all", *sorted({row["genre"] for row in data})]:
        own = [one for one, row in zip(found, data, strict=True) if genre in ("all", row["genre"])]
        cells = []
        for each in names:
            values = [one[each] for one in own]
            cells.append(f"{_mean(values):11.1f} ± {_error(values):4.1f}")
        lines.append(f"{genre:10} {len(own):5}  " + "  ".join(cells))
    return "\n".join(lines)


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / max(1, len(values))


def _error(values: Sequence[float]) -> float:
    mean = _mean(values)
    return math.sqrt(
        math.fsum((value - mean) ** 2 for value in values) / max(1, len(values) - 1) / len(values)
    )


def main(arguments: Sequence[str]) -> int:
    """Print the table of a method; 2 where there are no texts."""
    path = os.environ.get("SUMMARIZE_READERS")
    if not path:
        print("SUMMARIZE_READERS names no marked texts: see tests/quality/readers/marks.py")
        return 2
    method = arguments[arguments.index("--method") + 1] if "--method" in arguments else "auto"
    data = rows(Path(path))
    with Pool(2) as pool:
        found = pool.starmap(shares, [(row, method) for row in data], chunksize=4)
    print(table(data, found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
