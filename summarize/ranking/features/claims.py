"""Features of what a sentence does in its text: it concludes, decides, asks, counts, names a
harm; or thanks, leads elsewhere. Each counts the different words of a group of
``summarize.fr.signals``; of a large group, as the root of how many.
"""

from __future__ import annotations

import math

from summarize.fr import signals
from summarize.ranking.features.tables import Tables


def conclusion(tables: Tables, i: int) -> float:
    """Count words of what the text comes down to."""
    return float(len(signals.CONCLUSION.intersection(tables.tokens[i])))


def obligation(tables: Tables, i: int) -> float:
    """Count words of what has to be or may be."""
    return float(len(signals.OBLIGATION.intersection(tables.tokens[i])))


def decision(tables: Tables, i: int) -> float:
    """Count words of deciding, asking and announcing."""
    return float(len(signals.DECISION.intersection(tables.tokens[i])))


def change(tables: Tables, i: int) -> float:
    """Count words of more and less."""
    return float(len(signals.CHANGE.intersection(tables.tokens[i])))


def moment(tables: Tables, i: int) -> float:
    """Count words of days and months."""
    return float(len(signals.MOMENT.intersection(tables.tokens[i])))


def courtesy(tables: Tables, i: int) -> float:
    """Count words of greeting and thanks."""
    return float(len(signals.COURTESY.intersection(tables.tokens[i])))


def elsewhere(tables: Tables, i: int) -> float:
    """Count words that lead to other pages."""
    return float(len(signals.ELSEWHERE.intersection(tables.tokens[i])))


def harm(tables: Tables, i: int) -> float:
    """Return the root of how many words of harm and danger it has."""
    return math.sqrt(len(signals.HARM.intersection(tables.tokens[i])))
