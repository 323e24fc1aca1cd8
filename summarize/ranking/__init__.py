"""A pool of candidates in, one score a candidate out: one file a method."""

from __future__ import annotations

from importlib import import_module

from summarize.errors import UsageError
from summarize.ranking.method import Method

METHODS = ("auto", "lead", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "kl")

__all__ = ["METHODS", "Method", "method"]


def method(name: str) -> Method:
    """Return a method by its name; UsageError names the methods there are."""
    if name not in METHODS:
        raise UsageError(
            "--method {name}: no such method; there are {known}",
            name=name,
            known=", ".join(METHODS),
        )
    found: Method = import_module(f"{__name__}.{name}").METHOD
    return found
