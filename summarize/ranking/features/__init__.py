"""The features of a sentence by name; the fitted weights of those that pay stand in
``summarize.fr.weights``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from summarize.ranking.features import claims, form, place, subject, voice
from summarize.ranking.features.tables import Tables

Feature = Callable[[Tables, int], float]

_MODULES = (subject, place, form, voice, claims)
FEATURES: dict[str, Feature] = {
    name: feature
    for module in _MODULES
    for name, feature in vars(module).items()
    if callable(feature)
    and getattr(feature, "__module__", "") == module.__name__
    and not name.startswith("_")
}


def columns(
    tables: Tables, names: list[str], numbers: Sequence[int] | None = None
) -> Iterator[list[float]]:
    """Yield one column of values a feature, each with one value a candidate, of all or of some."""
    numbers = range(len(tables.candidates)) if numbers is None else numbers
    for name in names:
        feature = FEATURES[name]
        yield [feature(tables, i) for i in numbers]
