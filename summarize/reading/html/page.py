"""HTML known by how it begins, and its article: title, standfirst, inter-titles, paragraphs, lists,
nothing around them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarize.errors import InputError
from summarize.messages import Message

_HEAD = 4096  # code points or bytes looked at to know a page
_OPENS = r"(?:<!--.*?-->\s*)*(<!doctype\s+html|<(?:html|head|body|rss|feed|svg|\?xml)\b)"
# First tags of a piece of a page: blocks, which need no more, and those that text may show, too.
_BLOCK_TAGS = (
    "div|p|span|article|section|main|header|nav|table|ul|ol|h[1-6]|meta|link|script|title|center"
    "|style|figure|blockquote|footer|aside|form|pre|dl|noscript|iframe|hr|br|img|picture|svg|input"
)
_FRAGMENT = (
    rf"(?:<!--.*?-->\s*)*<({_BLOCK_TAGS}|a|b|i|u|em|strong|small|sup|font|label|button)\b[^<]*>"
)
_HTTP = r"HTTP/\d[^\n]*\n(?:[\w-]+:[^\n]*\n)*\s*(?=<)"  # what curl -i prints above a page
_ROOT = r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype[^>]*>\s*)*<([\w:.-]+)"
_NO_PAGES = {
    "rss": "an RSS feed",
    "rdf:rdf": "an RSS feed",
    "feed": "an Atom feed",
    "urlset": "a site map",
    "sitemapindex": "a site map",
    "svg": "a drawing (SVG)",
}
# code points: with no more, a script may write the page, and its structured data holds the article
_SHORT = 300


class Page(NamedTuple):
    """An article: its title, empty where there is none, and its blocks as (kind, text) in reading
    order.

    kind: heading, paragraph, list, quote or standfirst; white space is folded, no-break spaces
    stay.
    """

    title: str
    blocks: tuple[tuple[str, str], ...]


def is_html(start: str | bytes) -> bool:
    """Tell by its first code points or bytes whether a text is a page or XML (which ``extract``
    refuses by name).

    >>> is_html("<!DOCTYPE html><title>x</title>"), is_html("La balise <b> met en gras.")
    (True, False)
    """
    head = start[:_HEAD]
    if isinstance(head, bytes):
        head = (
            head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")
        )  # ASCII in all that is read
    head = without_headers(head.removeprefix("\ufeff").lstrip())
    if not head.startswith("<"):
        return False
    if re.match(_OPENS, head, re.IGNORECASE | re.DOTALL):
        return True
    first = re.match(_FRAGMENT, head, re.IGNORECASE | re.DOTALL)
    if first is None:
        return False
    if first[1].lower() in ("p", "meta", "link"):
        return True
    closed = len(set(re.findall(r"</(\w+)", head.lower())))
    return closed > 0 if re.fullmatch(_BLOCK_TAGS, first[1].lower()) else closed > 1


def without_headers(text: str) -> str:
    """Return a page without the headers of HTTP that stand above it."""
    return re.sub(_HTTP, "", text, count=1) if text.startswith("HTTP/") else text


def extract(html: str | bytes) -> Page:
    """Return the article of a page. InputError: a feed or other XML that is no page, no text in it,
    or too many tags.
    """
    from summarize.reading.html.maintext import main_text  # only a page pays for what reads pages
    from summarize.reading.html.markup import parse  # same
    from summarize.reading.html.metadata import structured, title_of  # same

    if isinstance(html, bytes):
        html = _text(html)
    _refuse_feed(html[:_HEAD])
    page = parse(html)
    title = title_of(page)
    blocks = main_text(page, title)
    size = sum(len(text) for _kind, text in blocks)
    if size < _SHORT:
        blocks = structured(page, size) or blocks
    if not blocks:
        raise InputError(
            "no article text in the page; a script may write it: copy the text from "
            "the browser instead"
        )
    return Page(title, tuple(blocks))


def _text(data: bytes) -> str:
    """Decode a page: the bytes decide; the charset it declares is asked where they do not."""
    from summarize.reading.encodings import decode  # a page already decoded does without

    try:
        return decode(data).text
    except InputError:
        declared = re.search(
            rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", data[:_HEAD], re.IGNORECASE
        )
        if declared is None:
            return data.decode("utf-8", "replace")
        name = declared[1].decode("ascii", "replace")
        return (
            data.decode("utf-8", "replace")
            if name.lower() in ("utf-8", "utf8")
            else decode(data, name).text
        )


def _refuse_feed(head: str) -> None:
    """Raise InputError for XML that is known to be no page."""
    root = re.match(_ROOT, head, re.IGNORECASE | re.DOTALL)
    what = _NO_PAGES.get(root[1].lower()) if root else None
    if what:
        raise InputError("{what}, not a page; pipe the text of one article", what=Message(what))
