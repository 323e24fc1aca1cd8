"""How much a text reads as news: by who reports, when, and whom it addresses.

News puts the point at its head; a letter, a speech or a guide does not. The weights of ``--method
auto`` lie between those for the one and for the other accordingly.
"""

from __future__ import annotations

import math
from itertools import islice

from summarize.fr import weights
from summarize.fr.signals import MOMENT, MYSELF, REPORT, YOU
from summarize.ranking.features.tables import Tables, capitalised

# what is quoted and named, a sentence, and the logarithm of the sentences of a source, in units of
# their spread over texts
_SPREAD = (0.18, 0.32, 0.54)
_MANY = 100  # sentences: from here on all texts are long
_SEEN = 1000  # sentences: in so many a text has shown how much of it is names


def reads_as_news(tables: Tables) -> float:
    """Return the probability, 0 to 1, that a text is news (logistic regression on its form)."""
    along = sum(weight * value for weight, value in zip(weights.NEWS, form(tables), strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, along))))


def between(ends: tuple[float, float], news: float) -> float:
    """Return what lies between a figure off news and that on news, as a text reads.

    >>> between((1.0, 3.0), 0.5)
    2.0
    """
    return (1 - news) * ends[0] + news * ends[1]


def form(tables: Tables) -> list[float]:
    """Return 1, then of 100 words those that report, that name a day or month, of the first person
    and of the second, at most 6 each; paragraphs a sentence; words a sentence in tens, at most 5;
    how much of a sentence is quoted, and is names; and how long a source is.
    """
    words = tables.words
    total = max(1, words.total())
    counts = [sum(words[word] for word in group) for group in (REPORT, MOMENT, MYSELF, YOU)]
    size = max(1, len(tables.candidates))
    shares = [min(6.0, 100 * count / total) for count in counts]
    means = [
        tables.positions.within.count(0) / size,
        min(5.0, sum(tables.lengths) / size / 10),
    ]
    seen = islice(tables.texts, _SEEN)  # of a long text they are cut each time they are asked for
    named = [math.log1p(len(capitalised(text))) for text in seen]
    of_sentences = [
        math.fsum(tables.quoted) / size,
        math.fsum(named) / max(1, len(named)),
        math.log1p(min(_MANY, size / max(1, len(tables.sizes)))),
    ]
    spread = [value / unit for value, unit in zip(of_sentences, _SPREAD, strict=True)]
    return [1.0, *shares, *means, *spread]
