"""A pool of candidates in, one score a candidate out: one file a method."""

from __future__ import annotations

from importlib import import_module

from summarize.errors import UsageError
from summarize.ranking.method import Method

LLM = "llm"  # a language model points at sentences: of the command alone, see cli/pointing.py
METHODS = ("auto", "lead", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "kl")

__all__ = ["LLM", "METHODS", "Method", "method"]


def method(name: str, *, counted: bool = False) -> Method:
    """Return a method by its name, as it ranks where sentences are ``counted`` or where words are;
    UsageError names the methods there are.
    """
    if name == LLM:
        raise UsageError(
            "method llm asks a server, which the library does not; run: summarize --method llm"
        )
    if name not in METHODS:
        raise UsageError(
            "--method {name}: no such method; there are {known}",
            name=name,
            known=", ".join((*METHODS, LLM)),
        )
    found: Method = import_module(f"{__name__}.{name}").METHOD
    return found.counted or found if counted else found
