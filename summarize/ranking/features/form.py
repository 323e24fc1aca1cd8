"""Features of how a sentence is made: its length, its words, its figures, its grammar."""

from __future__ import annotations

import math

from summarize.fr.grammar import (
    AUXILIARIES,
    DEFINITE,
    OF,
    PREPOSITIONS,
)
from summarize.fr.signals import CONNECTIVE
from summarize.ranking.features.tables import Tables


def length(tables: Tables, i: int) -> float:
    """Return the logarithm of the number of words."""
    return math.log(tables.lengths[i])


def words(tables: Tables, i: int) -> float:
    """Return the number of words in tens, at most 8."""
    return min(tables.lengths[i], 80) / 10


def long_words(tables: Tables, i: int) -> float:
    """Return the mean length of its words in letters."""
    return sum(map(len, tables.tokens[i])) / max(1, len(tables.tokens[i]))


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


def complements(tables: Tables, i: int) -> float:
    """Return the root of how many « de », « du », « d’ » it has: nouns that complete nouns."""
    return _root(tables.tokens[i], OF)


def auxiliaries(tables: Tables, i: int) -> float:
    """Return the root of how many forms of « avoir » and « être » in the present it has: what is
    done, what is.
    """
    return _root(tables.tokens[i], AUXILIARIES)


def imperfect(tables: Tables, i: int) -> float:
    """Return the share of words in -ait and -aient: the tense of the background."""
    return tables.endings.past[i] / tables.lengths[i]


def opens_preposition(tables: Tables, i: int) -> float:
    """Return 1 where the first word is a preposition."""
    return float(tables.tokens[i][:1] != [] and tables.tokens[i][0] in PREPOSITIONS)


def _root(tokens: list[str], among: frozenset[str]) -> float:
    return 0.0 if among.isdisjoint(tokens) else math.sqrt(sum(map(among.__contains__, tokens)))


def figures(tables: Tables, i: int) -> float:
    """Return how many numbers it gives, at most 3."""
    return float(min(3, tables.endings.figures[i]))


def exclamation(tables: Tables, i: int) -> float:
    """Return 1 where it cries out."""
    return float("!" in tables.texts[i])


def ellipsis(tables: Tables, i: int) -> float:
    """Return 1 where it leaves something unsaid."""
    text = tables.texts[i]
    return float("…" in text or "..." in text)


def abstract(tables: Tables, i: int) -> float:
    """Return how many nouns in -tion it has, at most 3."""
    return float(min(3, tables.endings.nouns[i]))


def previous_length(tables: Tables, i: int) -> float:
    """Return the logarithm of the number of words of the sentence before, 0 where there is none."""
    return math.log1p(tables.lengths[i - 1]) if tables.positions.source[i] else 0.0


def carried_on(tables: Tables, i: int) -> float:
    """Return 1 where the next sentence opens with a connective: it goes on from this one."""
    after = tables.tokens[i + 1][:1] if i + 1 < len(tables.tokens) else []
    return float(after != [] and after[0] in CONNECTIVE)
