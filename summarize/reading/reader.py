"""Bytes -> Document: the encoding, the article in a page, then the layout."""

from __future__ import annotations

from summarize.document import Document
from summarize.errors import InputError, UsageError
from summarize.layout.blocks import parse, typeset

# Byte order marks, and the first bytes of PDF and RTF, which are no text though they may be ASCII.
_TELLING = (b"\xff", b"\xfe", b"\xef", b"%PDF", b"{\\rtf")
INPUTS = ("auto", "text", "html")


def read(
    data: bytes,
    *,
    input: str = "auto",  # noqa: A002
    encoding: str | None = None,
    name: str = "",
) -> Document:
    r"""Return the Document that the bytes hold: a text in any usual encoding, or the article of an
    HTML page.

    ``input`` is ``auto``, ``text`` or ``html``; ``encoding`` insists on one where the bytes would
    decide. The text of a page's Document is its article, a blank line between paragraphs; places
    count from its beginning. Raises InputError for what is no text, UsageError for an unknown
    ``input`` or encoding.

    >>> read("Déjà vu ?\n\nOui, hier soir.".encode("cp1252")).title
    'Déjà vu ?'
    """
    if input not in INPUTS:
        raise UsageError(
            "unknown input {name!r}; available: {known}", name=input, known=", ".join(INPUTS)
        )
    try:
        text, used, repaired = _decode(data, encoding)
    except InputError:
        if encoding is not None or input == "text" or not data.lstrip()[:1] == b"<":
            raise
        return _page(data, name, "")  # a page with a few broken bytes: what can be had
    if input == "html" or (input == "auto" and _markup(text)):
        return _page(text, name, used)
    return parse(text, name=name, encoding=used, repaired=repaired)


def _page(html: str | bytes, name: str, encoding: str) -> Document:
    from summarize.reading.html.page import extract

    page = extract(html)
    return typeset(page.blocks, page.title, name=name, encoding=encoding)


def _decode(data: bytes, encoding: str | None) -> tuple[str, str, bool]:
    """Return text, encoding, and whether it was mended; UTF-8 without surprises needs no detector."""
    if encoding is None and b"\0" not in data and not data.startswith(_TELLING):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            if not any(sign in text for sign in ("Ã", "Â", "â€", "√", "├", "\x1b")):
                return text, "utf-8", False
    from summarize.reading.encodings import decode

    return decode(data, encoding)


def _markup(text: str) -> bool:
    """Tell whether a text may be a page; only what begins with a tag is looked at closer."""
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        return False
    from summarize.reading.html.page import is_html

    return is_html(text)
