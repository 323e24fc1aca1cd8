"""Features of where a sentence stands. All level off: the thousandth sentence is no worse than the
fortieth.
"""

from __future__ import annotations

import math

from summarize.ranking.features.tables import Tables

_FAR = 40  # sentences: from here on all places are alike
_FAR_PARAGRAPH = 20


def opens(tables: Tables, i: int) -> float:
    """Return 1 for the first sentence of a source."""
    return float(tables.positions[i][0] == 0)


def second(tables: Tables, i: int) -> float:
    """Return 1 for the second sentence of a source."""
    return float(tables.positions[i][0] == 1)


def early(tables: Tables, i: int) -> float:
    """Return 1 / place."""
    return 1 / (tables.positions[i][0] + 1)


def late(tables: Tables, i: int) -> float:
    """Return the place, as a share of the forty sentences over which it counts."""
    return min(tables.positions[i][0], _FAR) / _FAR


def paragraph(tables: Tables, i: int) -> float:
    """Return the logarithm of the paragraph's number."""
    return math.log1p(min(tables.positions[i][1], _FAR_PARAGRAPH))


def inside_paragraph(tables: Tables, i: int) -> float:
    """Return the place in the paragraph, from 0 to 5."""
    return float(min(tables.positions[i][2], 5))
