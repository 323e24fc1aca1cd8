"""A language model behind an OpenAI-compatible server (Ollama, llama.cpp, LM Studio, vLLM, a hosted
one): one question, one answer.

The wire is OpenAI's chat completions (POST …/chat/completions); what they mean for a translation or
a choice is for those who ask.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarize.messages import Message
from summarize.translation import endpoint
from summarize.translation.engine import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.translation.transport import Transport

HOSTED = "https://api.openai.com/v1"
KEY = "OPENAI_API_KEY"
_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|$)", re.DOTALL)


@dataclass
class Chat:
    """One server and one of its models; ``url`` is the base address, ``key`` "" where it wants
    none.
    """

    url: str
    model: str
    key: str = ""
    patience: float = 120.0  # seconds between two bytes: a model on a laptop thinks

    @property
    def host(self) -> str:
        """Host and port of the server."""
        return endpoint.host(self.url)

    @property
    def here(self) -> bool:
        """True where the server is on this machine."""
        return endpoint.is_here(self.url)

    def ask(
        self,
        system: str,
        question: str,
        most: int,
        *,
        examples: Sequence[tuple[str, str]] = (),
        stop: Sequence[str] = (),
    ) -> str:
        """Return the model's answer to a question, ``most`` tokens long and up to the first
        ``stop``, after ``examples`` of both; raise Fault.
        """
        before = [
            {"role": role, "content": content}
            for pair in examples
            for role, content in zip(("user", "assistant"), pair, strict=True)
        ]
        body: Any = {
            "model": self.model,
            "messages": [
                {"role": "system", "content": system},
                *before,
                {"role": "user", "content": question},
            ],
            "temperature": 0,
            "max_tokens": most,
            "stream": False,
        } | ({"stop": list(stop)} if stop else {})
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        response = self._transport.post(f"{self.url}/chat/completions", json=body, headers=headers)
        return _THOUGHT.sub("", self._said(response.text)).strip()

    def _said(self, text: str) -> str:
        import json

        unreadable = Fault(
            Message("{host}: not an answer of {name}", host=self.host, name="openai")
        )
        try:
            choice = json.loads(text)["choices"][0]
            said = choice["message"]["content"]
        except (ValueError, LookupError, TypeError, RecursionError):
            raise unreadable from None
        if not isinstance(said, str):
            raise unreadable
        if choice.get("finish_reason") == "length":
            # small models do not know where to stop: what stands before the last line is whole
            said, _, rest = said.strip().rpartition("\n")
            if not rest or not said:
                raise Fault(Message("{host}: the answer was cut off", host=self.host))
        return said

    @functools.cached_property
    def _transport(self) -> Transport:
        from summarize.translation.transport import Transport

        return Transport(self.host, here=self.here, key=KEY, read=self.patience)


def base_address(url: str) -> str:
    """Return the base address of a server: with /v1 where it has no path, without what is asked
    for.

    >>> base_address("http://localhost:11434"), base_address("http://[::1]:8080/v1/chat/completions")
    ('http://localhost:11434/v1', 'http://[::1]:8080/v1')
    """
    return endpoint.address(url, "/v1").rstrip("/").removesuffix("/chat/completions")
