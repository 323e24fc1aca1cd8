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
from summarize.ranking.features.tables import Tables


def length(tables: Tables, i: int) -> float:
    """Return the logarithm of the number of words."""
    return math.log(tables.lengths[i])


def words(tables: Tables, i: int) -> float:
    """Return the number of words in tens, at most 8."""
    return min(tables.lengths[i], 80) / 10


def short(tables: Tables, i: int) -> float:
    """Return 1 below 8 words."""
    return float(tables.lengths[i] < 8)


def rather_short(tables: Tables, i: int) -> float:
    """Return 1 from 8 to 14 words."""
    return float(8 <= tables.lengths[i] < 15)


def long(tables: Tables, i: int) -> float:
    """Return 1 from 50 words on."""
    return float(tables.lengths[i] >= 50)


def long_words(tables: Tables, i: int) -> float:
    """Return the mean length of its words in letters."""
    return sum(map(len, tables.tokens[i])) / max(1, len(tables.tokens[i]))


def commas(tables: Tables, i: int) -> float:
    """Return the commas a word."""
    return tables.candidates[i].text.count(",") / tables.lengths[i]


def date(tables: Tables, i: int) -> float:
    """Return 1 where a month or a day of the week is named."""
    return float(not DATES.isdisjoint(tables.tokens[i]))


def names(tables: Tables, i: int) -> float:
    """Return the logarithm of how many words behind the first one have a capital."""
    return math.log1p(len(tables.names[i]))


def known_names(tables: Tables, i: int) -> float:
    """Return the logarithm of how often its names stand elsewhere in the article."""
    counts = tables.name_counts
    return math.log1p(sum(counts[name] - 1 for name in dict.fromkeys(tables.names[i])))


def definite(tables: Tables, i: int) -> float:
    """Return the root of how many definite articles it has."""
    return _root(tables.tokens[i], DEFINITE)


def indefinite(tables: Tables, i: int) -> float:
    """Return the root of how many indefinite articles it has."""
    return _root(tables.tokens[i], INDEFINITE)


def complements(tables: Tables, i: int) -> float:
    """Return the root of how many « de », « du », « d’ » it has: nouns that complete nouns."""
    return _root(tables.tokens[i], OF)


def prepositions(tables: Tables, i: int) -> float:
    """Return the root of how many other prepositions it has."""
    return _root(tables.tokens[i], PREPOSITIONS)


def auxiliaries(tables: Tables, i: int) -> float:
    """Return the root of how many forms of « avoir » and « être » in the present it has: what is
    done, what is.
    """
    return _root(tables.tokens[i], AUXILIARIES)


def adverbs(tables: Tables, i: int) -> float:
    """Return the root of how many words such as « très », « encore », « même » it has."""
    return _root(tables.tokens[i], ADVERBS)


def imperfect(tables: Tables, i: int) -> float:
    """Return the share of words in -ait and -aient: the tense of the background."""
    return (
        sum(len(word) > 4 and word.endswith(("ait", "aient")) for word in tables.tokens[i])
        / tables.lengths[i]
    )


def opens_preposition(tables: Tables, i: int) -> float:
    """Return 1 where the first word is a preposition."""
    return float(tables.tokens[i][:1] != [] and tables.tokens[i][0] in PREPOSITIONS)


def _root(tokens: list[str], among: frozenset[str]) -> float:
    return math.sqrt(sum(word in among for word in tokens))
