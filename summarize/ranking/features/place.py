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
    return float(tables.positions.source[i] == 0)


def early(tables: Tables, i: int) -> float:
    """Return 1 / place."""
    return 1 / (tables.positions.source[i] + 1)


def late(tables: Tables, i: int) -> float:
    """Return the place, as a share of the forty sentences over which it counts."""
    return min(tables.positions.source[i], _FAR) / _FAR


def paragraph(tables: Tables, i: int) -> float:
    """Return the logarithm of the paragraph's number."""
    return math.log1p(min(tables.positions.paragraph[i], _FAR_PARAGRAPH))


def opens_paragraph(tables: Tables, i: int) -> float:
    """Return 1 for the first sentence of a paragraph."""
    return float(tables.positions.within[i] == 0)


def closes_paragraph(tables: Tables, i: int) -> float:
    """Return 1 for the last sentence of a paragraph."""
    return float(i + 1 == len(tables.candidates) or tables.positions.within[i + 1] == 0)


def closes(tables: Tables, i: int) -> float:
    """Return 1 for the last sentence of a source."""
    return float(i + 1 == len(tables.candidates) or tables.positions.source[i + 1] == 0)


def among_first(tables: Tables, i: int) -> float:
    """Return 1 for the first three sentences of a source."""
    return float(tables.positions.source[i] < 3)


def last_paragraph(tables: Tables, i: int) -> float:
    """Return 1 in the last paragraph of a source."""
    return float(tables.positions.paragraph[i] == tables.paragraphs[tables.positions.document[i]])


def off_middle(tables: Tables, i: int) -> float:
    """Return the square of how far it stands from the middle of its source, in halves of it: 0 to
    1.
    """
    size = tables.sizes[tables.positions.document[i]]
    return (2 * tables.positions.source[i] / max(1, size - 1) - 1) ** 2
