"""deep-translator's clients, over our transport.

The clients call ``requests.get`` and ``requests.post`` as they find them in their module: without
time-outs, with the text and the key in addresses, and with error messages that quote both. Here a
private copy of a client's module gets an object of ours in place of ``requests``, so nothing that
another user of the library sees is touched.
"""

from __future__ import annotations

import importlib.util
import json
from typing import TYPE_CHECKING, Any

from summarize.messages import Message
from summarize.translation.engine import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from summarize.translation.transport import Transport

    Inspect = Callable[[str, str], str]

NO_KEY = "no-key"  # for a client that insists on a key where the server wants none: never sent


class Answer:
    """What the clients read of a response: an answer that was accepted, so its status is 200."""

    status_code = 200

    def __init__(self, text: str) -> None:
        self.text = text

    def json(self) -> object:
        """Return the answer read as JSON; ValueError where it is none."""
        return json.loads(self.text)

    def close(self) -> None:
        """Do nothing: the whole answer was read already."""


class Requests:
    """What stands in for the library ``requests`` in a client's module.

    ``inspect(text, host)`` may rewrite an answer before the client sees it, or raise Fault;
    ``known`` holds answers by a part of the address they are asked at.
    """

    def __init__(
        self,
        transport: Transport,
        inspect: Inspect | None = None,
        known: Mapping[str, str] | None = None,
    ) -> None:
        import requests

        self.exceptions, self.utils = requests.exceptions, requests.utils
        self._transport, self._inspect, self._known = transport, inspect, known or {}

    def get(self, url: str, **options: Any) -> Answer:  # noqa: ANN401  # as the client has it
        """Ask by an address, unless the answer is known."""
        for part, answer in self._known.items():
            if part in url:
                return Answer(answer)
        return self._answer(self._transport.get(url, **options).text)

    def post(
        self,
        url: str,
        params: Mapping[str, object] | None = None,
        **options: Any,  # noqa: ANN401
    ) -> Answer:
        """Ask by a body: what the client would put into the address, less a key that is none."""
        if "json" in options:  # it has a body of its own
            sent = {name: options[name] for name in ("json", "headers") if options.get(name)}
            address: Any = dict(params or {})
            return self._answer(self._transport.post(url, params=address, **sent).text)
        body: dict[str, Any] = {
            name: value for name, value in (params or {}).items() if value != NO_KEY
        }
        return self._answer(self._transport.post(url, json=body).text)

    def _answer(self, text: str) -> Answer:
        return Answer(self._inspect(text, self._transport.host) if self._inspect else text)


def client_module(name: str, settings: Mapping[str, object], requests: Requests) -> ModuleType:
    """Return a copy of a module of deep-translator with our settings, over our transport."""
    spec = importlib.util.find_spec(f"deep_translator.{name}")
    if spec is None or spec.loader is None:
        raise Fault(Message("deep-translator is not what it was; reinstall summarize"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    vars(module).update(settings, requests=requests)
    return module
