"""HTML: a page, of which the article is read."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.errors import InputError
from summarize.layout.typeset import Part, typeset
from summarize.reading.formats import Format, single
from summarize.reading.html.page import after, extract, is_html, without_headers
from summarize.reading.source import Source

_WHOLE = r"<!doctype|<\?xml|<html|<head|<body|HTTP/"
_MARKDOWN = r"(?m)^#{1,6} \S|\*\*[^\s*][^*\n]*\*\*|\]\([^\s()]+\)"
_FEW = 3  # signs of Markdown that a fragment of a page may hold


def document(source: Source) -> Document:
    """Return the article of a page as one document."""
    html, encoding = _decoded(source)
    page = extract(html, source.name)
    parts = [Part(kind, text) for kind, text in page.blocks]
    found = typeset(parts, page.title, name=source.name, encoding=encoding)
    return found._replace(address=page.address, page=page.seen)


def known(head: str) -> bool:
    """Tell a page, but for Markdown that begins with a tag."""
    return is_html(head) and (
        re.match(_WHOLE, after(head), re.IGNORECASE) is not None
        or len(re.findall(_MARKDOWN, head)) < _FEW
    )


def _decoded(source: Source) -> tuple[str | bytes, str]:
    """Return the text of a page and its encoding, or its bytes where some of them are broken."""
    try:
        text, encoding, _repaired = source.decode()
        return without_headers(text), encoding
    except InputError:
        if source.encoding is not None or source.data.lstrip()[:1] != b"<":
            raise
        return source.data, ""


FORMAT = Format(known=known, documents=single(document))
