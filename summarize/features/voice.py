"""Features of who speaks in a sentence, to whom, and whether it stands by itself."""

from __future__ import annotations

import math

from summarize.features.reading import FIRST_PERSON, Reading
from summarize.fr.grammar import PERSONAL, POINTERS, SECOND_PERSON


def quoted(reading: Reading, i: int) -> float:
    """Return the share of it that stands between quotation marks."""
    return reading.quoted[i]


def before_quote(reading: Reading, i: int) -> float:
    """Return the share of the next sentence that stands between quotation marks."""
    return reading.quoted[i + 1] if i + 1 < len(reading.candidates) else 0.0


def first_person(reading: Reading, i: int) -> float:
    """Return how much more of it is « je », « nous » and the like than of the whole article."""
    words = reading.tokens[i]
    share = sum(word in FIRST_PERSON for word in words) / max(1, len(words))
    return max(0.0, share - reading.first_person)


def second_person(reading: Reading, i: int) -> float:
    """Return 1 where the reader, or somebody else, is spoken to."""
    return float(not SECOND_PERSON.isdisjoint(reading.tokens[i]))


def pronouns(reading: Reading, i: int) -> float:
    """Return the root of how many personal pronouns of the third person it has."""
    return math.sqrt(sum(word in PERSONAL for word in reading.tokens[i]))


def pointers(reading: Reading, i: int) -> float:
    """Return the root of how many demonstratives and possessives it has."""
    return math.sqrt(sum(word in POINTERS for word in reading.tokens[i]))


def leaning(reading: Reading, i: int) -> float:
    """Return 1 where its opening leans on the sentence before."""
    return float(reading.leaning[i])


def developed(reading: Reading, i: int) -> float:
    """Return 1 where the next sentence leans on it."""
    return float(reading.leaning[i + 1]) if i + 1 < len(reading.candidates) else 0.0


def question(reading: Reading, i: int) -> float:
    """Return 1 for a question."""
    return float("?" in reading.candidates[i].text[-6:])


def exclamation(reading: Reading, i: int) -> float:
    """Return 1 for an exclamation."""
    return float("!" in reading.candidates[i].text[-6:])
