"""Auto: the weighted sum of the features of a sentence, of its words and of their stems.

The weights are fitted on what readers marked as what one must come away with, and on news that
people have summarized (see tests/quality/fit.py); each feature has one for news and one for all
else, and the register of the text decides between them. Some weigh for readers alone, with what
stems mean, the others for readers and abstracts of news alike. Where sentences are counted the
first rule; under a budget of words the second, the more the text reads as news.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from summarize.fr import weights
from summarize.ranking.features import columns
from summarize.ranking.features.tables import Tables
from summarize.ranking.method import Method
from summarize.ranking.register import between, reads_as_news
from summarize.text.candidates import Pool
from summarize.text.made import AT_ONCE

# how fast the readers' fit gives way to the other as a text reads more as news, under a budget of
# words: with 1 the ROUGE-1 of news is 0.05 lower than with 2, with 2 0.03 than with 4
_OFF_NEWS = 4
BASE = 0.5  # the mean over the sentences of a text: only differences within it were fitted


class Weighed(NamedTuple):
    """The weights in a text of its register: of each feature, of words, and what those of stems
    off news and on it are multiplied by.
    """

    features: dict[str, float]
    words: dict[str, float]
    stems: tuple[float, float]


def score(pool: Pool, *, counted: bool = False) -> list[float]:
    """Return for each sentence the weight of the facts that it may be expected to carry, the mean
    over the text being BASE; where sentences are ``counted`` or where words are.
    """
    tables = Tables(pool)
    own, size = weighed(tables, counted=counted), len(tables.candidates)
    scores: list[float] = []
    for start in range(0, size, AT_ONCE):
        part = range(start, min(start + AT_ONCE, size))
        found = [wording(tables, i, own) for i in part]
        for factor, column in zip(
            own.features.values(), columns(tables, list(own.features), part), strict=True
        ):
            for place, value in enumerate(column):
                found[place] += factor * value
        scores += found
    middle = math.fsum(scores) / max(1, len(scores))
    return [score - middle + BASE for score in scores]


def weighed(tables: Tables, *, counted: bool = False) -> Weighed:
    """Return the weights that a text has."""
    news = reads_as_news(tables)
    readers = 1.0 if counted else (1 - news) ** _OFF_NEWS
    known, told = weights.WORDS, weights.READERS_WORDS
    return Weighed(
        {
            name: (1 - readers) * between(ends, news)
            + readers * between(weights.READERS[name], news)
            for name, ends in weights.WEIGHTS.items()
        },
        {word: (1 - readers) * known[word] + readers * between(told[word], news) for word in known},
        (readers * (1 - news), readers * news),
    )


def wording(tables: Tables, i: int, own: Weighed) -> float:
    """Return what the different words of a sentence add, and their different stems."""
    known, terms = own.words, tables.terms[i]
    found = math.fsum([known[word] for word in dict.fromkeys(tables.tokens[i]) if word in known])
    for factor, stems in zip(own.stems, weights.STEMS, strict=True):
        found += factor * math.fsum([stems[stem] for stem in terms if stem in stems])
    return found


def reasons(pool: Pool, numbers: Sequence[int], *, counted: bool = False) -> list[list[str]]:
    """Return the labels that are true of each candidate and raised its score, strongest first."""
    from summarize.ranking.reasons import reasons as found  # --explain alone asks

    return found(pool, numbers, counted=counted)


_COUNTED = Method(partial(score, counted=True), partial(reasons, counted=True), coherent=True)
METHOD = Method(score, reasons, coherent=True, counted=_COUNTED)
