"""Key sentences of French texts, word for word and with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.document import Document, Sentence, Summary
    from summarize.errors import (
        InputError,
        NoSentenceError,
        OutputError,
        SummarizeError,
        TranslationError,
        UsageError,
    )
    from summarize.library import summarize, summarize_records, translate
    from summarize.options import Options
    from summarize.reading import read
    from summarize.text.sentences import split_sentences

__all__ = [
    "Document",
    "InputError",
    "NoSentenceError",
    "Options",
    "OutputError",
    "Sentence",
    "SummarizeError",
    "Summary",
    "TranslationError",
    "UsageError",
    "read",
    "split_sentences",
    "summarize",
    "summarize_records",
    "translate",
]

# Where each name is defined: it is imported when it is asked for, so that `summarize -V` and
# `summarize --help` read no more than they need.
_HOMES = {
    "summarize": "library",
    "read": "reading",
    "summarize_records": "library",
    "translate": "library",
    "split_sentences": "text.sentences",
    "Options": "options",
    **dict.fromkeys(("Document", "Sentence", "Summary"), "document"),
}


def __getattr__(name: str) -> object:
    """Import a public name on its first use."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'errors')}"), name)
    globals()[name] = found
    return found
