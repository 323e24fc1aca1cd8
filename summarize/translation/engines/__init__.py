"""The engines by name: for each a function of the request and the environment, whose module is
imported when called.
"""

from __future__ import annotations

import functools
import importlib
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarize.translation.engine import Engine
    from summarize.translation.request import Request


def _make(name: str, request: Request, environ: Mapping[str, str]) -> Engine:
    module = importlib.import_module(f"{__name__}.{name}")
    return cast("Engine", module.make(request, environ))


ENGINES: dict[str, Callable[[Request, Mapping[str, str]], Engine]] = {
    name: functools.partial(_make, name)
    for name in ("google", "mymemory", "libre", "deepl", "microsoft", "local", "apertium", "openai")
}
