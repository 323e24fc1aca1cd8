"""How sentences are scored: one file a method, each with ``score(pool) -> list[float]``, the
higher the better.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from summarize.errors import UsageError
from summarize.text.candidates import Pool

METHODS = {
    "auto": "summarize.ranking.auto",
    "lead": "summarize.ranking.lead",
    "lexrank": "summarize.ranking.lexrank",
    "textrank": "summarize.ranking.textrank",
    "lsa": "summarize.ranking.lsa",
    "luhn": "summarize.ranking.luhn",
    "sumbasic": "summarize.ranking.sumbasic",
    "kl": "summarize.ranking.kl",
}


def scorer(name: str) -> Callable[[Pool], list[float]]:
    """Return the scoring function of a method; UsageError names the methods there are."""
    if name not in METHODS:
        raise UsageError(
            "unknown method {name!r}; available: {known}", name=name, known=", ".join(METHODS)
        )
    score: Callable[[Pool], list[float]] = import_module(METHODS[name]).score
    return score
