"""How sentences are scored: one file a method, each with ``score(article) -> list[float]``, the higher the better."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from summarize.errors import UsageError
from summarize.messages import _
from summarize.text.candidates import Article

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


def scorer(name: str) -> Callable[[Article], list[float]]:
    """Return the scoring function of a method; UsageError names the methods there are."""
    if name not in METHODS:
        raise UsageError(_("unknown method {name!r}; available: {known}").format(name=name, known=", ".join(METHODS)))
    score: Callable[[Article], list[float]] = import_module(METHODS[name]).score
    return score
