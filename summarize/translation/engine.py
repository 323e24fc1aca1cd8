"""What every engine offers, the one exception it raises, and its health over a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

STRIKES = 2  # failed requests in a row after which an engine is left alone for the run

Again = Literal["never", "once", "later"]


# a fault of the service, not an error of the program: it never reaches the user as an exception
class Fault(Exception):  # noqa: N818
    """A request that failed; ``reason`` is in our own words: host and status, never text, key or
    address.

    ``again``: "never" (refused, unknown host, quota, 4xx), "once" (time-out, lost connection) or
    "later" (429 and 5xx, after growing waits, or after ``wait`` seconds where the service said so).
    """

    def __init__(self, reason: str, again: Again = "never", wait: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.again = again
        self.wait = wait


@dataclass
class Health:
    """How the engine fares: ``fault`` is set once it is to be left alone for the rest of the
    run.
    """

    strikes: int = 0
    fault: Fault | None = None

    def worked(self) -> None:
        """Count a request that was answered."""
        self.strikes = 0

    def failed(self, fault: Fault) -> None:
        """Count a request that failed for good; the second in a row stops the engine."""
        self.strikes += 1
        if self.strikes >= STRIKES:
            self.fault = fault


class Engine(Protocol):
    """A way to translate French sentences into one language, chosen when it is made."""

    name: str
    remote: bool  # True when sentences leave the machine
    approximate: bool  # True when the result is rough by design
    limit: int  # UTF-8 bytes of text a request
    batch: int  # texts a request
    workers: int  # requests at a time
    patience: float  # seconds to wait for one request
    health: Health

    @property
    def host(self) -> str | None:
        """Where requests go: host and port, never path or password; None when nowhere."""

    @property
    def identity(self) -> str:
        """What the cache tells engines apart by: service or model, and language."""

    def languages(self) -> tuple[str, ...]:
        """Return the codes accepted by ``--to``, sorted; empty when only the user can know."""

    def check(self) -> None:
        """Raise UsageError when something to install, set or point at is missing; no request, no
        heavy import.
        """

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate texts in one request, same length and order; raise Fault when it fails."""
