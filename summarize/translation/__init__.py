"""Translation on request: an adapter that never loses the French, never hangs, never leaks.

``choose_engine`` picks who translates, ``translate`` gives each sentence its fate. Importing this
costs a few milliseconds; the libraries of an engine (requests, ctranslate2 ...) are imported with
its first request.
"""

from __future__ import annotations

from summarize.translation.cache import clear_cache
from summarize.translation.choice import announcement, choose_engine
from summarize.translation.engine import Engine
from summarize.translation.engines import ENGINES
from summarize.translation.request import DEADLINE, Request
from summarize.translation.result import Interrupted, Notice, Status, Translation
from summarize.translation.translate import translate

__all__ = [
    "DEADLINE",
    "ENGINES",
    "Engine",
    "Interrupted",
    "Notice",
    "Request",
    "Status",
    "Translation",
    "announcement",
    "choose_engine",
    "clear_cache",
    "translate",
]
