"""HTTP statuses that are no answer: what each says, and whether to try again."""

from __future__ import annotations

import email.utils
import time

from summarize.messages import Message
from summarize.translation.engine import Fault


def status_fault(
    status: int, retry_after: str | None, host: str, *, said: str = "", key: str = ""
) -> Fault | None:
    """Return the fault that a status stands for, None for a success.

    ``said`` is the server's own short reason, where it gives one that may be shown; ``key`` the
    environment variable that its key stands in.

    >>> status_fault(429, "7", "example.org").wait
    7.0
    >>> status_fault(200, None, "example.org")
    """
    if 200 <= status < 300:
        return None
    if status == 456:  # DeepL's own
        return quota(host)
    if status == 429:
        return Fault(
            Message("{host}: too many requests (HTTP 429)", host=host),
            "later",
            waiting_time(retry_after),
        )
    if status in {401, 403}:
        return Fault(_refused(status, host, said, key))
    if status >= 500:
        reason = Message("{host}: out of order (HTTP {status})", host=host, status=status)
        return Fault(reason, "later", waiting_time(retry_after))
    return Fault(
        Message(
            "{host}: request not accepted (HTTP {status}); choose less, or try another --engine",
            host=host,
            status=_with(status, said),
        )
    )


def _refused(status: int, host: str, said: str, key: str) -> str:
    if key:
        return Message(
            "{host}: access refused (HTTP {status}); set {key} to a key of this service",
            host=host,
            status=_with(status, said),
            key=key,
        )
    return Message(
        "{host}: access refused (HTTP {status}); local and apertium work without a service",
        host=host,
        status=_with(status, said),
    )


def _with(status: int, said: str) -> str:
    return f"{status}: {said}" if said else str(status)


def quota(host: str) -> Fault:
    """Return the fault of a service that has translated enough for today."""
    return Fault(Message("{host}: its quota is used up; try another --engine", host=host))


def waiting_time(header: str | None) -> float | None:
    """Return the seconds a Retry-After header asks for (RFC 9110, 10.2.3: a number or a date), None
    without one.

    >>> waiting_time("120"), waiting_time("soon")
    (120.0, None)
    """
    if not header:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None
