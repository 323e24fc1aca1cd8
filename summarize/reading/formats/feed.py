"""RSS and Atom: a document an item, its full text before its teaser.

Read by expressions, not by an XML parser: a feed with a bare ampersand is common and still says
what it has to say, and feedparser takes 60 ms to import and a second package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.errors import InputError, NoSentenceError
from summarize.layout.typeset import Part, typeset
from summarize.messages import told
from summarize.reading.formats import Format, Record
from summarize.reading.html.plain import blocks
from summarize.reading.html.tags import unescape
from summarize.reading.source import Source
from summarize.text.language import looks_like

_ROOT = (
    r"\s*(?:(?:<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^>]*>)\s*)*"
    r"<(?:rss|rdf:RDF|feed)\b"
)
# What opens and is never closed ends at the next that opens: nothing is looked through twice.
_ITEM = r"(?is)<(item|entry)(?:\s[^<>]*)?>((?:(?!<(?:item|entry)[\s>]).)*?)</\1\s*>"
_TEXTS = ("content:encoded", "content", "description", "summary")  # the fullest first
_TEASER = 12  # words: a shorter text is « Lire la suite » or a label
_IDS = ("guid", "id", "link")


def known(head: str) -> bool:
    """Tell a feed by its root element."""
    return bool(re.match(_ROOT, head, re.IGNORECASE | re.DOTALL))


def documents(source: Source) -> Iterator[Record]:
    """Yield the document of each item under its id; InputError where no item has a text."""
    text, encoding, _repaired = source.decode()
    some = False
    for number, item in enumerate(re.finditer(_ITEM, text), 1):
        parts = _text(item[2])
        if sum(len(part.text.split()) for part in parts) < _TEASER:
            continue
        identity = next(filter(None, (_field(item[2], name) for name in _IDS)), "") or str(number)
        if looks_like(" ".join(part.text for part in parts)):
            continue  # plainly not French
        title = " ".join(unescape(_field(item[2], "title")).split())
        name = f"{source.name}#{number}"
        try:
            yield identity, typeset(parts, title, name=name, encoding=encoding)
        except NoSentenceError as error:
            yield identity, error
        some = True
    if not some:
        raise InputError(
            "{name}: a feed without French texts; fetch its pages", name=told(source.name)
        )


def _text(item: str) -> list[Part]:
    """Return the blocks of the fullest text of an item."""
    for name in _TEXTS:
        parts = blocks(_field(item, name))
        if parts:
            return parts
    return []


def _field(item: str, name: str) -> str:
    """Return what an element holds: of CDATA the inside, of escaped markup the markup."""
    found = re.search(rf"(?is)<{name}(?:\s[^<>]*)?>((?:(?!<{name}[\s>]).)*?)</{name}\s*>", item)
    if not found:
        return ""
    inside = found[1].strip()
    if "<![CDATA[" in inside:
        return re.sub(r"(?s)<!\[CDATA\[((?:(?!<!\[CDATA\[).)*?)\]\]>", r"\1", inside)
    return unescape(inside) if "<" not in inside else inside


FORMAT = Format(known=known, documents=documents)
