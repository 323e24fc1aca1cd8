"""Time limits: a deadline for a run, and a bound on any single call, whatever it does inside."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

T = TypeVar("T")


class Deadline:
    """A moment after which nothing more is tried."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._over = threading.Event()

    def left(self) -> float:
        """Return the seconds left, 0 when the deadline is past."""
        return 0.0 if self._over.is_set() else max(0.0, self._end - time.monotonic())

    def end(self) -> None:
        """Bring the deadline to now: sleepers wake, workers stop after the request they are in."""
        self._over.set()

    def sleep(self, seconds: float) -> None:
        """Wait, but not past the deadline."""
        self._over.wait(min(seconds, self.left()))


class _Outcome(Generic[T]):
    """The result or the exception of a call in another thread, whichever it was."""

    def __init__(self) -> None:
        self.ready = threading.Event()
        self.error: BaseException | None = None
        self.value: list[T] = []

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: object, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.error = error
        self.ready.set()
        return True  # carried to the thread that waits, which raises it


def bounded(call: Callable[[], T], seconds: float) -> T:
    """Return ``call()``, or raise TimeoutError when it is not back in time.

    Time-outs of a socket bound one read, not a resolver, nor a server that sends a byte a second;
    this bounds all. The call goes on in a daemon thread that nobody waits for.

    >>> bounded(lambda: 6 * 7, 1)
    42
    """
    outcome: _Outcome[T] = _Outcome()

    def work() -> None:
        with outcome:
            outcome.value.append(call())

    threading.Thread(target=work, daemon=True).start()
    if not outcome.ready.wait(seconds):
        raise TimeoutError
    if outcome.error is not None:
        raise outcome.error
    return outcome.value[0]
