"""An HTTP session with limits: time-outs, size, redirects, and faults in our own words.

Addresses may hold the text, and errors quote them; nothing of those leaves this module.
"""

from __future__ import annotations

import io
import json
import re
import socket
import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import requests
import urllib3

from summarize.messages import Message
from summarize.translation.clock import bounded
from summarize.translation.engine import Fault
from summarize.translation.status import status_fault

if TYPE_CHECKING:
    from summarize.translation.engine import Again

CONNECT = 3.0  # seconds
READ = 15.0  # seconds between two bytes; the engine's patience bounds the whole
REDIRECTS = 3
LARGEST = 1 << 20  # bytes; a translated sentence with its page around it is 50 KB at most
USER_AGENT = "summarize (command line)"


class Transport(requests.Session):
    """A session for one host that raises Fault for whatever is not an answer."""

    def __init__(self, host: str, *, here: bool = False, key: str = "", read: float = READ) -> None:
        super().__init__()
        self.host, self.key, self.read = host, key, read
        self.here = here  # what goes to this machine goes through no proxy
        self.auth = _no_password  # nor is a password of ~/.netrc sent
        self.max_redirects = REDIRECTS
        # nothing to be recognised by
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._resolved = False

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        """Send a request, or one step of a redirect."""
        request.headers["User-Agent"] = USER_AGENT  # also where a client names itself
        options |= {"timeout": (CONNECT, self.read), "stream": True}
        try:
            self._resolve(request.url or "")
            response = super().send(request, **options)
            if isinstance(response.raw, io.BytesIO):  # a redirect that has been here before
                return response
            body = _read(response, self.host)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise network_fault(error, self.host) from None
        response.raw = io.BytesIO(body)
        if "charset" not in response.headers.get("Content-Type", ""):
            response.encoding = "utf-8"
        fault = status_fault(
            response.status_code,
            response.headers.get("Retry-After"),
            self.host,
            said=reason(body, request),
            key=self.key,
        )
        if fault:
            raise fault
        return response

    def merge_environment_settings(self, *settings: Any, **options: Any) -> Any:
        """Take from the environment what requests does, save a proxy for this machine."""
        merged = super().merge_environment_settings(*settings, **options)
        return merged | {"proxies": {}} if self.here else merged

    def rebuild_proxies(self, *request: Any, **options: Any) -> Any:
        """Send a redirect the way its request went: it stays on its host."""
        return {} if self.here else super().rebuild_proxies(*request, **options)

    def rebuild_auth(self, *_request: Any, **_options: Any) -> None:
        """Add no password to a redirect."""

    def get_redirect_target(self, response: requests.Response) -> str | None:
        """Follow a service within its host only: elsewhere waits a consent page."""
        target = super().get_redirect_target(response)
        if target:
            response.close()
            response.raw = io.BytesIO()  # whatever the page says, and however long, is not read
            old, new = urlsplit(response.url), urlsplit(target)
            if new.hostname and (
                new.hostname != old.hostname or (old.scheme, new.scheme) == ("https", "http")
            ):
                raise Fault(
                    Message("{host}: sends us elsewhere instead of translating", host=self.host)
                )
        return target

    def _resolve(self, url: str) -> None:
        """Look the host up once with a bound: without a network some resolvers take half a minute
        to say so.
        """
        name = urlsplit(url).hostname
        proxied = not self.here and requests.utils.get_environ_proxies(url)
        if self._resolved or not name or proxied:
            return
        try:
            bounded(lambda: socket.getaddrinfo(name, None), CONNECT)
        except (socket.gaierror, TimeoutError):
            raise Fault(Message(UNKNOWN, host=self.host)) from None
        self._resolved = True


UNKNOWN = "{host}: host not found; is there a network?"


def _read(response: requests.Response, host: str) -> bytes:
    """Return the body, decompressed, of a size that makes sense."""
    body = bytearray()
    for chunk in response.raw.stream(1 << 16, decode_content=True):
        body += chunk
        if len(body) > LARGEST:
            response.close()
            raise Fault(Message("{host}: an answer of more than 1 MB", host=host))
    response.close()
    return bytes(body)


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def reason(body: bytes, request: requests.PreparedRequest) -> str:
    """Return the reason that a server gives for a refusal, in its own words: a line of JSON, short,
    with no word of what was sent; "" without one.
    """
    try:
        answer = json.loads(body[:_REASON_READ])
    except (ValueError, RecursionError):
        return ""
    found = answer
    for name in ("error", "message", "detail", "error_description"):
        if isinstance(answer, dict) and answer.get(name):
            found = answer[name]
            break
    if isinstance(found, dict):
        found = found.get("message", "")
    if not isinstance(found, str) or not found.isprintable() or len(found) > _REASON:
        return ""
    sent = unquote(f"{request.url} {_decoded(request.body)}").lower()
    secrets = str(request.headers.get("Authorization", "")).lower()
    words = {word for word in re.findall(r"[\w-]{5,}", found.lower()) if word not in _ITS_OWN}
    return "" if any(word in sent or word in secrets for word in words) else found.strip(" .")


_REASON, _REASON_READ = 100, 2000  # characters of a reason, bytes of a body
_ITS_OWN = frozenset(
    "source target format api_key translate request error model french text".split()
)


def _decoded(body: object) -> str:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")
    return text.encode().decode("unicode_escape", "replace") if "\\u" in text else text


# What a failure is known by, what is said of it, and whether to try again: the first that fits, the
# sure signs first.
NETWORK_FAULTS: list[tuple[tuple[type[BaseException], ...], str, Again]] = [
    ((requests.TooManyRedirects,), "{host}: goes round in redirects", "never"),
    ((requests.exceptions.ProxyError,), "{host}: the proxy on the way does not answer", "never"),
    ((socket.gaierror,), UNKNOWN, "never"),
    ((ConnectionRefusedError,), "{host}: connection refused", "never"),
    ((ssl.SSLError,), "{host}: its certificate is not to be trusted", "never"),
    (
        (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError),
        "{host}: no answer",
        "once",
    ),
]


def network_fault(error: BaseException, host: str) -> Fault:
    """Return what went wrong below HTTP, found by type in the chain of causes: library texts hold
    addresses.
    """
    causes = _causes(error)

    def seen(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    for kinds, reason, again in NETWORK_FAULTS:
        if seen(*kinds):
            return Fault(Message(reason, host=host), again)
    return Fault(Message("{host}: connection lost", host=host), "once")


def _causes(error: BaseException) -> list[BaseException]:
    """Return an exception and all it was made of: urllib3 keeps the socket's own several levels
    down.
    """
    found: list[BaseException] = []
    todo: list[object] = [error]
    while todo:
        cause = todo.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            todo += [
                *cause.args,
                getattr(cause, "reason", None),
                cause.__cause__,
                cause.__context__,
            ]
    return found
