"""The engines by name: a function for each, of the request and the environment; none imports anything heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.translation.engines.apertium import apertium
from summarize.translation.engines.deepl import deepl
from summarize.translation.engines.google import google
from summarize.translation.engines.libre import libre
from summarize.translation.engines.local import local
from summarize.translation.engines.mymemory import mymemory

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarize.translation.engine import Engine
    from summarize.translation.request import Request

ENGINES: dict[str, Callable[[Request, Mapping[str, str]], Engine]] = {
    "google": google,
    "mymemory": mymemory,
    "libre": libre,
    "deepl": deepl,
    "local": local,
    "apertium": apertium,
}
