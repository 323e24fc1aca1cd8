"""The engines by name: a function for each, of the request and the environment; none imports anything heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.translation.engines import apertium, deepl, google, libre, local, mymemory

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarize.translation.engine import Engine
    from summarize.translation.request import Request

ENGINES: dict[str, Callable[[Request, Mapping[str, str]], Engine]] = {
    "google": google.make,
    "mymemory": mymemory.make,
    "libre": libre.make,
    "deepl": deepl.make,
    "local": local.make,
    "apertium": apertium.make,
}
