"""Services reached through deep-translator's clients."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summarize.messages import Message
from summarize.translation import endpoint
from summarize.translation.engine import Fault, Health

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Seconds for one request: connect 3, read 15, both bounded inside; the whole is bounded here.
PATIENCE = 18.0

# What the clients raise on answers they did not expect: they look into them without checking.
SURPRISES = (AttributeError, IndexError, KeyError, StopIteration, TypeError, ValueError)


@dataclass
class WebEngine:
    """One service, one client class of deep-translator, one language; a text a request."""

    name: str
    url: str
    target: str  # the service's code of the language
    codes: Mapping[str, str]  # code as typed -> code of the service
    limit: int
    workers: int
    module: str  # of deep-translator, with its class
    client: str
    settings: Mapping[str, object]  # names of the module to set: addresses, tables
    options: Mapping[str, object]  # for the class
    remote: bool = True
    approximate: bool = False
    inspect: Callable[[str, str], str] | None = None
    key: str = ""  # environment variable of its key
    # what a client asks by an address that holds this, and need not ask
    known: Mapping[str, str] = field(default_factory=dict)
    batch: int = 1
    patience: float = PATIENCE
    health: Health = field(default_factory=Health)

    @property
    def host(self) -> str | None:
        """Host and port of the service."""
        return endpoint.host(self.url)

    @property
    def identity(self) -> str:
        """A service is who it is by its address, save what is secret in it."""
        return f"{self.name} {self.host} {self.target}"

    def languages(self) -> tuple[str, ...]:
        """Return the codes accepted by ``--to``."""
        return tuple(sorted(set(self.codes) - {"fr"}))

    def check(self) -> None:
        """Nothing to install or set: deep-translator is a dependency."""

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate one text (clients keep the text in themselves, so each request has its own)."""
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> str | None:
        module = self._module
        client = getattr(module, self.client)(target=self.target, **self.options)
        try:
            answer = client.translate(text)
        except (*SURPRISES, getattr(module, "TranslationNotFound", ValueError)):
            raise self._unreadable() from None
        if answer is not None and not isinstance(answer, str):
            raise self._unreadable()
        return answer

    def _unreadable(self) -> Fault:
        return Fault(Message("{host}: not an answer of {name}", host=self.host, name=self.name))

    @functools.cached_property
    def _module(self) -> Any:  # noqa: ANN401  # a module without types
        from summarize.translation.clients import Requests, client_module
        from summarize.translation.transport import Transport

        transport = Transport(self.host or "", here=endpoint.is_here(self.url), key=self.key)
        requests = Requests(transport, self.inspect, self.known)
        return client_module(self.module, self.settings, requests)
