"""DeepL through its official client, over our transport: the key from the environment, never from
the command line.
"""

from __future__ import annotations

import functools
import importlib.util
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summarize.errors import UsageError
from summarize.messages import Message
from summarize.translation import endpoint
from summarize.translation.engine import Fault, Health
from summarize.translation.languages import known, normal, table
from summarize.translation.web import PATIENCE, SURPRISES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

PAID, FREE = (
    "https://api.deepl.com",
    "https://api-free.deepl.com",
)  # keys of free accounts end in ":fx"

# Target languages of the API; English and Portuguese need their region.
CODES = table(
    "AR BG CS DA DE EL EN-GB EN-US ES ES-419 ET FI HE HU ID IT JA KO LT LV NB NL PL "
    "PT-BR PT-PT RO RU SK SL SV TH TR UK"
    " VI ZH ZH-HANS ZH-HANT",
    en="EN-GB", pt="PT-PT", no="NB", zh_cn="ZH-HANS", zh_tw="ZH-HANT",
)  # fmt: skip


@dataclass
class DeepL:
    """One account, one language; fifty texts a request."""

    key: str
    url: str
    target: str
    name: str = "deepl"
    remote: bool = True
    approximate: bool = False
    limit: int = 60_000  # the service takes 128 KiB with everything around
    batch: int = 50
    workers: int = 2
    patience: float = PATIENCE
    health: Health = field(default_factory=Health)

    @property
    def host(self) -> str | None:
        """Host and port of the service."""
        return endpoint.host(self.url)

    @property
    def identity(self) -> str:
        """Free and paid accounts translate alike, a server of one's own may not."""
        return f"deepl {'' if self.url in {PAID, FREE} else self.host} {self.target}"

    def languages(self) -> tuple[str, ...]:
        """Return the codes accepted by ``--to``."""
        return tuple(sorted(CODES))

    def check(self) -> None:
        """Raise UsageError without the package or the key."""
        if importlib.util.find_spec("deepl") is None:
            raise UsageError(
                "deepl: its client is not installed; run: pip install 'summarize[deepl]'"
            )
        if not self.key:
            raise UsageError("deepl: no key; set DEEPL_AUTH_KEY in the environment")

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate texts in one request."""
        import deepl

        try:
            results = self._client.translate_text(texts, source_lang="FR", target_lang=self.target)
        except deepl.DeepLException as error:
            if isinstance(
                error.__cause__, Fault
            ):  # ours, raised in the transport and wrapped on its way up
                raise error.__cause__ from None
            raise self._unreadable() from None
        except SURPRISES:
            raise self._unreadable() from None
        if len(results) != len(
            texts
        ):  # the client makes an empty list of whatever is not an answer
            raise self._unreadable()
        return [result.text for result in results]

    def _unreadable(self) -> Fault:
        return Fault(Message("{host}: not an answer of {name}", host=self.host, name=self.name))

    @functools.cached_property
    def _client(self) -> Any:  # noqa: ANN401  (an optional package)
        import deepl

        from summarize.translation.transport import Transport

        client = deepl.Translator(self.key, server_url=self.url, send_platform_info=False)
        here = endpoint.is_here(self.url)
        transport = Transport(self.host or "", here=here, key="DEEPL_AUTH_KEY")
        client._client._session = transport  # noqa: SLF001  # it offers no other place for it
        return client


def make(request: Request, environ: Mapping[str, str]) -> DeepL:
    """Return the engine for a request."""
    key = environ.get("DEEPL_AUTH_KEY", "").strip()
    url = (
        endpoint.address(request.endpoint)
        if request.endpoint
        else FREE
        if key.endswith(":fx")
        else PAID
    )
    return DeepL(key=key, url=url, target=known(CODES, normal(request.to), "deepl"))
