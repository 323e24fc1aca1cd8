"""Mail: one message, or the messages of an mbox; the standard library's parser reads MIME."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.document import Document
from summarize.errors import InputError, SummarizeError
from summarize.fr.layout import REPLIES
from summarize.layout import parse
from summarize.messages import told
from summarize.reading.formats import Format, Record
from summarize.reading.source import Source

if TYPE_CHECKING:
    from email.message import EmailMessage

# Fields that a mail program writes and nobody types, and those of which a message has two.
_CERTAIN = r"(?im)^(?:received|message-id|mime-version|return-path|delivered-to|x-[\w-]+): "
_USUAL = r"(?m)^(?:From|To|Subject|Date|Content-Type|Cc|Reply-To): "
_MBOX = r"From \S+@\S+ +\w{3} \w{3} [ \d]\d \d\d:\d\d"
_PREFIX = rf"(?i)^(?:(?:{'|'.join(REPLIES)})\s?:\s*)+"
_MOST = 200  # parts of one message


def known(head: str) -> bool:
    """Tell a message by its header, or an mbox by its first line."""
    if re.match(_MBOX, head):
        return True
    header = head.lstrip("\n").partition("\n\n")[0]
    if not re.match(r"[\w-]+: ?\S", header) or not re.search(_USUAL, header):
        return False
    fields = all(re.match(r"[\w-]+:|[ \t]", line) for line in header.split("\n"))
    usual = len(re.findall(_USUAL, header))
    return fields and (usual > 1 if re.search(_CERTAIN, header) else usual > 2)


def documents(source: Source) -> Iterator[Record]:
    """Yield the message, or each message of an mbox under its id."""
    if not re.match(_MBOX, source.head):
        yield None, _document(source.data.lstrip(), source.name)
        return
    for number, data in enumerate(_messages(source.data), 1):
        name = f"{source.name}#{number}"
        try:
            yield str(number), _document(data, name)
        except SummarizeError as error:
            yield str(number), error


def _messages(data: bytes) -> Iterator[bytes]:
    """Yield the messages of an mbox one by one, without their ``From `` lines."""
    starts = re.compile(rb"(?m)^From \S.*\n")
    found = starts.search(data)
    while found is not None:
        following = starts.search(data, found.end())
        yield data[found.end() : following.start() if following else len(data)]
        found = following


def _document(data: bytes, name: str) -> Document:
    from email import message_from_bytes, policy

    message: EmailMessage = message_from_bytes(data, policy=policy.default)
    title = re.sub(_PREFIX, "", _field(message, "subject")).strip()
    found = _body(message)
    if found is None:
        raise InputError("{name}: a mail without a text part", name=told(name))
    text, kind, encoding = found
    if kind == "html":
        return _page(text, title, name, encoding)
    body = parse(_unflowed(message, text), name=name, encoding=encoding, mailed=True)
    return body._replace(title=title)


def _field(message: EmailMessage, name: str) -> str:
    """Return a field of the header, "" where it is missing or cannot be read."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return ""


def _body(message: EmailMessage) -> tuple[str, str, str] | None:
    """Return the first text part, else the first HTML part, with its kind and encoding."""
    html = None
    for count, part in enumerate(message.walk()):
        kind = part.get_content_type()
        if count > _MOST or part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        if kind == "text/plain":
            text, encoding = _text(part)
            if text.strip():
                return text, "plain", encoding
        elif kind == "text/html" and html is None:
            html = part
    return (*_swapped(_text(html)),) if html is not None else None


def _swapped(found: tuple[str, str]) -> tuple[str, str, str]:
    return found[0], "html", found[1]


def _text(part: EmailMessage) -> tuple[str, str]:
    """Decode a part; a charset that is wrong or unknown gives way to the detector."""
    from summarize.reading.encodings import decode

    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    charset = part.get_content_charset() or ""
    try:
        return raw.decode(charset).replace("\r\n", "\n"), charset
    except (LookupError, ValueError):
        text, encoding, _repaired = decode(raw)
        return text.replace("\r\n", "\n"), encoding


def _unflowed(message: EmailMessage, text: str) -> str:
    """Join the lines of format=flowed (RFC 3676): one that ends in a space goes on."""
    if "flowed" not in _field(message, "content-type"):
        return text
    return re.sub(r"(?m)^(?!-- $)(.*) \n(?!>)", r"\1 ", text)


def _page(html: str, title: str, name: str, encoding: str) -> Document:
    from summarize.layout.typeset import Part, typeset
    from summarize.reading.html.page import extract

    page = extract(html, name)
    parts = [Part(kind, text) for kind, text in page.blocks]
    return typeset(parts, title or page.title, name=name, encoding=encoding)


FORMAT = Format(known=known, documents=documents)
