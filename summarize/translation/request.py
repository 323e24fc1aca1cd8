"""What the user asks of a translation: the choices of one run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

DEADLINE = (
    60.0  # seconds; a few sentences take a second or two, so a minute is a service in trouble
)
LONGEST = 86_400.0  # seconds: a day; clocks of threads take no more than some


@dataclass(frozen=True)
class Request:
    """A translation as asked for; ``deadline`` bounds one call of translate, in seconds, retries
    and all.
    """

    to: str
    engine: str | None = None
    endpoint: str | None = None
    model: Path | None = None
    offline: bool = False
    cache: bool = True
    deadline: float = DEADLINE

    def __post_init__(self) -> None:
        """Refuse a deadline that is none."""
        if not 0 < self.deadline <= LONGEST:  # nan is not, either
            raise UsageError(
                "--deadline {value:g}: give a number of seconds above 0 and up to {most:g}",
                value=self.deadline,
                most=LONGEST,
            )
