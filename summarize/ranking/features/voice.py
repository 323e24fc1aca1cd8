"""Features of who speaks in a sentence, to whom, and whether it stands by itself."""

from __future__ import annotations

from summarize.fr.grammar import FIRST_PERSON
from summarize.ranking.features.tables import Tables


def quoted(tables: Tables, i: int) -> float:
    """Return the share of it that stands between quotation marks."""
    return tables.quoted[i]


def first_person(tables: Tables, i: int) -> float:
    """Return how much more of it is « je », « nous » and the like than of the whole article."""
    words = tables.tokens[i]
    if FIRST_PERSON.isdisjoint(words):
        return 0.0
    share = sum(map(FIRST_PERSON.__contains__, words)) / max(1, len(words))
    return max(0.0, share - tables.first_person)


def question(tables: Tables, i: int) -> float:
    """Return 1 for a question."""
    return float("?" in tables.texts[i][-6:])
