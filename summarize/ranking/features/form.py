"""Features of how a sentence is made: its length, its words, its figures, its grammar."""

from __future__ import annotations

import math

from summarize.fr.grammar import (
    ADVERBS,
    AUXILIARIES,
    DATES,
    DEFINITE,
    INDEFINITE,
    OF,
    PREPOSITIONS,
)
from summarize.ranking.features.reading import Reading


def length(reading: Reading, i: int) -> float:
    """Return the logarithm of the number of words."""
    return math.log(reading.lengths[i])


def words(reading: Reading, i: int) -> float:
    """Return the number of words in tens, at most 8."""
    return min(reading.lengths[i], 80) / 10


def short(reading: Reading, i: int) -> float:
    """Return 1 below 8 words."""
    return float(reading.lengths[i] < 8)


def rather_short(reading: Reading, i: int) -> float:
    """Return 1 from 8 to 14 words."""
    return float(8 <= reading.lengths[i] < 15)


def long(reading: Reading, i: int) -> float:
    """Return 1 from 50 words on."""
    return float(reading.lengths[i] >= 50)


def long_words(reading: Reading, i: int) -> float:
    """Return the mean length of its words in letters."""
    return sum(map(len, reading.tokens[i])) / max(1, len(reading.tokens[i]))


def commas(reading: Reading, i: int) -> float:
    """Return the commas a word."""
    return reading.candidates[i].text.count(",") / reading.lengths[i]


def date(reading: Reading, i: int) -> float:
    """Return 1 where a month or a day of the week is named."""
    return float(not DATES.isdisjoint(reading.tokens[i]))


def names(reading: Reading, i: int) -> float:
    """Return the logarithm of how many words behind the first one have a capital."""
    return math.log1p(len(reading.names[i]))


def known_names(reading: Reading, i: int) -> float:
    """Return the logarithm of how often its names stand elsewhere in the article."""
    counts = reading.name_counts
    return math.log1p(sum(counts[name] - 1 for name in dict.fromkeys(reading.names[i])))


def definite(reading: Reading, i: int) -> float:
    """Return the root of how many definite articles it has."""
    return _root(reading.tokens[i], DEFINITE)


def indefinite(reading: Reading, i: int) -> float:
    """Return the root of how many indefinite articles it has."""
    return _root(reading.tokens[i], INDEFINITE)


def complements(reading: Reading, i: int) -> float:
    """Return the root of how many « de », « du », « d’ » it has: nouns that complete nouns."""
    return _root(reading.tokens[i], OF)


def prepositions(reading: Reading, i: int) -> float:
    """Return the root of how many other prepositions it has."""
    return _root(reading.tokens[i], PREPOSITIONS)


def auxiliaries(reading: Reading, i: int) -> float:
    """Return the root of how many forms of « avoir » and « être » in the present it has: what is done, what is."""
    return _root(reading.tokens[i], AUXILIARIES)


def adverbs(reading: Reading, i: int) -> float:
    """Return the root of how many words such as « très », « encore », « même » it has."""
    return _root(reading.tokens[i], ADVERBS)


def imperfect(reading: Reading, i: int) -> float:
    """Return the share of words in -ait and -aient: the tense of the background."""
    return sum(len(word) > 4 and word.endswith(("ait", "aient")) for word in reading.tokens[i]) / reading.lengths[i]


def opens_preposition(reading: Reading, i: int) -> float:
    """Return 1 where the first word is a preposition."""
    return float(reading.tokens[i][:1] != [] and reading.tokens[i][0] in PREPOSITIONS)


def _root(tokens: list[str], among: frozenset[str]) -> float:
    return math.sqrt(sum(word in among for word in tokens))
