"""Which engine a run uses: the one asked for, else what is configured, else google; never remote
for local.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.messages import Message
from summarize.translation.engines import ENGINES
from summarize.translation.languages import normal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.engine import Engine
    from summarize.translation.request import Request

LOCAL = ("local", "apertium")


def choose_engine(request: Request, environ: Mapping[str, str]) -> Engine:
    """Return the engine of a run, ready to work; no request is made.

    Raise UsageError for an unknown engine or language (with those that exist), for ``--to fr``, for
    a remote engine when ``offline``, and for anything missing: a package, a key, a model, a
    server's address.
    """
    normal(request.to)  # before anything is made
    request = _configured(request, environ)
    name = request.engine or _default(request)
    if name not in ENGINES:
        raise UsageError(
            "--engine {name}: no such engine; there are {names}",
            name=name,
            names=", ".join(ENGINES),
        )
    engine = ENGINES[name](request, environ)
    if request.offline and engine.remote:
        raise UsageError(
            "--offline: {name} sends text to {host}; engines that do not: {names}",
            name=name,
            host=engine.host,
            names=", ".join(LOCAL),
        )
    engine.check()
    return engine


def _configured(request: Request, environ: Mapping[str, str]) -> Request:
    """Return the request with what it leaves open filled in from the environment; an empty variable
    is none.
    """
    model = environ.get("SUMMARIZE_MODEL")
    return dataclasses.replace(
        request,
        engine=request.engine or environ.get("SUMMARIZE_ENGINE") or None,
        endpoint=request.endpoint or environ.get("SUMMARIZE_ENDPOINT") or None,
        model=request.model or (Path(model) if model else None),
    )


def _default(request: Request) -> str:
    if request.endpoint:
        return "libre"
    return "local" if request.model else "google"


def announcement(engine: Engine, count: int, *, many: bool = False) -> str | None:
    """Return the line to show before the first request: who gets how many sentences, of ``many``
    texts that he gets those of each; None when none is due.
    """
    if engine.host and many:
        return Message(
            "{name}: sending the chosen sentences of each text to {host}",
            name=engine.name,
            host=engine.host,
        )
    if engine.host and count == 1:
        return Message("{name}: sending 1 sentence to {host}", name=engine.name, host=engine.host)
    if engine.host:
        return Message(
            "{name}: sending {count} sentences to {host}",
            name=engine.name,
            count=count,
            host=engine.host,
        )
    if engine.approximate:
        return Message("{name}: a rough translation, by rules and dictionaries", name=engine.name)
    return None
