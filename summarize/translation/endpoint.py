"""Addresses of services: checked when given, shown as host and port only."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit, urlunsplit

from summarize.errors import UsageError


def address(endpoint: str, path: str = "") -> str:
    """Return the address to use; ``path`` is the service's, taken where the endpoint has none.
    Raise UsageError.

    >>> address("http://127.0.0.1:5000", "/get")
    'http://127.0.0.1:5000/get'
    """
    parts = _split(endpoint)
    return urlunsplit(
        parts._replace(path=parts.path if parts.path.strip("/") else path, query="", fragment="")
    )


def host(url: str) -> str:
    """Return the host, and the port if named: what may be shown of an address that may hold a
    password.

    >>> host("https://me:secret@example.org:8443/translate")
    'example.org:8443'
    """
    return urlsplit(url).netloc.rpartition("@")[2]


def is_here(url: str) -> bool:
    """Tell whether an address is this machine, so that what is sent there does not leave it.

    >>> is_here("http://127.0.0.1:5000/"), is_here("https://example.org/")
    (True, False)
    """
    name = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _split(endpoint: str) -> SplitResult:
    try:
        parts = urlsplit(endpoint.strip())
        valid = (
            parts.scheme in {"http", "https"}
            and bool(parts.hostname)
            and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        valid = False
    if not valid:
        raise UsageError("--endpoint: not a web address; give one such as http://localhost:5000")
    return parts
