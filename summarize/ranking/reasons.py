"""Why a sentence was chosen, in a reader's words: what raised its score, where that is true
of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from summarize.fr import weights
from summarize.fr.grammar import DATES
from summarize.fr.signals import CHANGE, CONCLUSION, DECISION, HARM, OBLIGATION
from summarize.messages import Message
from summarize.ranking.auto import Weighed, weighed, wording
from summarize.ranking.features import columns
from summarize.ranking.features.form import figures
from summarize.ranking.features.subject import heading, title
from summarize.ranking.features.tables import Tables
from summarize.ranking.register import between
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


def _says(group: frozenset[str]) -> Callable[[Tables, int], bool]:
    return lambda tables, i: not group.isdisjoint(tables.tokens[i])


def _is_last(tables: Tables, i: int) -> bool:
    return i + 1 == len(tables.candidates) or tables.positions.source[i + 1] == 0


@cache
def _readers() -> Weighed:
    """Return what readers make of words, half-way between off news and on it."""
    words = {word: between(ends, 0.5) for word, ends in weights.READERS_WORDS.items()}
    return Weighed({}, words, (0.5, 0.5))


_WORDING = "wording"  # what its words add, beside its features
_PLACE = ("opens", "early", "late", "paragraph", "among_first", "off_middle")
# what a sentence has more of the more it says: words, and nouns with their articles and complements
_SUBSTANCE = ("length", "words", "definite", "complements", "abstract")
REASONS = (
    Reason("takes up the title", ("title", "title_phrases"), lambda t, i: title(t, i) > 0),
    Reason("takes up the heading above it", ("heading",), lambda t, i: heading(t, i) > 0),
    Reason("says what it comes down to", ("conclusion",), _says(CONCLUSION)),
    Reason("names a decision or a demand", ("decision",), _says(DECISION)),
    Reason("says what has to be or may be", ("obligation",), _says(OBLIGATION)),
    Reason("says what changes", ("change",), _says(CHANGE)),
    Reason("names a harm or a danger", ("harm",), _says(HARM)),
    Reason("gives a figure", ("figures",), lambda t, i: figures(t, i) > 0),
    Reason("gives a date", ("moment",), _has_date),
    Reason(
        "words that the text comes back to",
        ("weight", "phrases", "announced", "takes_up"),
        _comes_back,
    ),
    Reason("names that the text comes back to", ("names", "known_names"), _known_names),
    Reason("taken up by the sentences that follow", ("taken_up",), _taken_up),
    Reason("first sentence of the text", _PLACE, _is_first),
    Reason("near the beginning", _PLACE, _is_early),
    Reason("last sentence of the text", ("closes", "last_paragraph"), _is_last),
    Reason("opens its paragraph", ("opens_paragraph",), lambda t, i: t.positions.within[i] == 0),
    Reason("says much in one sentence", _SUBSTANCE, _says_much),
    Reason("worded as what matters is", (_WORDING,), lambda t, i: wording(t, i, _readers()) > 0),
)
LEFT = Message("the best of what was left")  # where no reason holds


def reasons(pool: Pool, numbers: Sequence[int], *, counted: bool = False) -> list[list[str]]:
    """Return the labels that hold of each candidate, the one that raised its score most first."""
    tables = Tables(pool)
    gains = contributions(tables, numbers, counted=counted)
    return [_of_one(tables, gains, place) for place in enumerate(numbers)]


def contributions(
    tables: Tables, numbers: Sequence[int], *, counted: bool = False
) -> dict[str, list[float]]:
    """Return what each feature adds to the score of some candidates, or takes from it.

    A feature adds what it is above its mean over this text, so that what all sentences share is no
    reason; the sum over all, the words included, is the score less the mean score.
    """
    own = weighed(tables, counted=counted)
    found = {}
    for name, column in zip(own.features, columns(tables, list(own.features)), strict=True):
        mean = math.fsum(column) / max(1, len(column))
        found[name] = [own.features[name] * (column[i] - mean) for i in numbers]
    words = [wording(tables, i, own) for i in range(len(tables.candidates))]
    mean = math.fsum(words) / max(1, len(words))
    found[_WORDING] = [words[i] - mean for i in numbers]
    return found


def _of_one(tables: Tables, gains: dict[str, list[float]], place: tuple[int, int]) -> list[str]:
    number, i = place
    raised = [(math.fsum(gains[name][number] for name in one.features), one) for one in REASONS]
    strongest = sorted(raised, key=lambda each: -each[0])
    true = [one.label for gain, one in strongest if gain > 0 and one.holds(tables, i)]
    return true or [LEFT]
