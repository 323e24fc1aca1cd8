"""Why a sentence was chosen, in a reader's words: what raised its score, where that is true
of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from summarize.fr.grammar import DATES
from summarize.fr.weights import WEIGHTS
from summarize.ranking.features import columns
from summarize.ranking.features.subject import title
from summarize.ranking.features.tables import Tables
from summarize.text.candidates import Pool

_NEAR = 5  # candidates: what a reader calls the beginning of a text
_MUCH = 8  # content words; the usual sentence has six
_PART = 0.2  # or a fifth of it, where that is more


class Reason(NamedTuple):
    """A ``label`` that may be said of a sentence only where it ``holds``.

    What the ``features`` add to the score decides how strong the reason is.
    """

    label: str
    features: tuple[str, ...]
    holds: Callable[[Tables, int], bool]


def _comes_back(tables: Tables, i: int) -> bool:
    """Tell whether at least two of its words stand in other sentences, too."""
    return (
        sum(tables.counts[term] > tables.pool.terms[i].count(term) for term in tables.terms[i]) > 1
    )


def _known_names(tables: Tables, i: int) -> bool:
    own = tables.names[i]
    return any(tables.name_counts[name] > own.count(name) for name in own)


def _taken_up(tables: Tables, i: int) -> bool:
    """Tell whether a later sentence has one of its words."""
    return any(tables.last[term] > i for term in tables.terms[i])


def _is_first(tables: Tables, i: int) -> bool:
    return tables.candidates[i].position == 0


def _is_early(tables: Tables, i: int) -> bool:
    one = tables.candidates[i]
    return 0 < one.position < max(_NEAR, _PART * tables.sizes[one.source])


def _has_date(tables: Tables, i: int) -> bool:
    return not DATES.isdisjoint(tables.tokens[i])


def _says_much(tables: Tables, i: int) -> bool:
    return len(tables.pool.terms[i]) >= _MUCH


_PLACE = ("opens", "second", "early", "late", "paragraph", "inside_paragraph")
# what a sentence has more of the more it says: words, and nouns with their articles and complements
_SUBSTANCE = (
    "length", "words", "short", "rather_short", "long",
    "definite", "indefinite", "complements", "prepositions",
)  # fmt: skip
REASONS = (
    Reason("words of the title", ("title", "title_phrases"), lambda t, i: title(t, i) > 0),
    Reason(
        "words that the text comes back to",
        ("weight", "phrases", "announced", "takes_up"),
        _comes_back,
    ),
    Reason("names that the text comes back to", ("names", "known_names"), _known_names),
    Reason("taken up by the sentences that follow", ("taken_up",), _taken_up),
    Reason("first sentence of the text", _PLACE, _is_first),
    Reason("near the beginning", _PLACE, _is_early),
    Reason("a date", ("date",), _has_date),
    Reason("says much in one sentence", _SUBSTANCE, _says_much),
)


def reasons(pool: Pool, numbers: Sequence[int]) -> list[list[str]]:
    """Return the labels that hold of each candidate, the one that raised its score most first."""
    tables = Tables(pool)
    gains = contributions(tables)
    return [_of_one(tables, gains, i) for i in numbers]


def contributions(tables: Tables) -> dict[str, list[float]]:
    """Return what each feature adds to the score of each candidate, or takes from it.

    A feature adds what it is above its mean over this text, so that what all sentences share is no
    reason; the sum over all features is the score less the mean score.
    """
    names = list(WEIGHTS)
    found = {}
    for name, column in zip(names, columns(tables, names), strict=True):
        mean = math.fsum(column) / max(1, len(column))
        found[name] = [WEIGHTS[name][0] * (value - mean) for value in column]
    return found


def _of_one(tables: Tables, gains: dict[str, list[float]], i: int) -> list[str]:
    raised = [(math.fsum(gains[name][i] for name in one.features), one) for one in REASONS]
    strongest = sorted(raised, key=lambda each: -each[0])
    return [one.label for gain, one in strongest if gain > 0 and one.holds(tables, i)]
