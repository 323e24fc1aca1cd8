"""Features of what a sentence does in its text: it concludes, decides, asks, counts; or thanks,
tells a scene, gives an example. Each counts the different words of a group of
``summarize.fr.signals``.
"""

from __future__ import annotations

from summarize.fr import signals
from summarize.ranking.features.tables import Tables


def conclusion(tables: Tables, i: int) -> float:
    """Count words of what the text comes down to."""
    return float(len(tables.vocabulary[i] & signals.CONCLUSION))


def obligation(tables: Tables, i: int) -> float:
    """Count words of what has to be or may be."""
    return float(len(tables.vocabulary[i] & signals.OBLIGATION))


def decision(tables: Tables, i: int) -> float:
    """Count words of deciding, asking and announcing."""
    return float(len(tables.vocabulary[i] & signals.DECISION))


def change(tables: Tables, i: int) -> float:
    """Count words of more and less."""
    return float(len(tables.vocabulary[i] & signals.CHANGE))


def moment(tables: Tables, i: int) -> float:
    """Count words of days and months."""
    return float(len(tables.vocabulary[i] & signals.MOMENT))


def courtesy(tables: Tables, i: int) -> float:
    """Count words of greeting and thanks."""
    return float(len(tables.vocabulary[i] & signals.COURTESY))


def elsewhere(tables: Tables, i: int) -> float:
    """Count words that lead to other pages."""
    return float(len(tables.vocabulary[i] & signals.ELSEWHERE))
