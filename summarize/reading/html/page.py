"""HTML known by how it begins, and its article: title, standfirst, inter-titles, paragraphs, lists,
nothing around them.
"""

from __future__ import annotations

import contextlib
import re
from itertools import compress
from typing import NamedTuple

from summarize.document import PageSeen
from summarize.errors import InputError
from summarize.messages import Message

_HEAD = 4096  # code points or bytes looked at to know a page
_OPENS = r"<!doctype\s+html|<(?:html|head|body|rss|feed|svg|\?xml)\b"
# First tags of a piece of a page: blocks, which need no more, and those that text may show, too.
_BLOCK_TAGS = (
    "div|p|span|article|section|main|header|nav|table|ul|ol|h[1-6]|meta|link|script|title|center"
    "|style|figure|blockquote|footer|aside|form|pre|dl|noscript|iframe|hr|br|img|picture|svg|input"
)
_FRAGMENT = rf"<({_BLOCK_TAGS}|a|b|i|u|em|strong|small|sup|font|label|button)\b[^<]*>"
# codecs of texts on the web (WHATWG, Encoding Standard); Python has others, some of them slow
_CHARSETS = r"utf-?(?:8|16)|ascii|iso8859|cp\d|windows|koi8|mac|big5|gb|euc|shift_jis|iso2022|tis"
_HTTP = r"HTTP/\d[^\n]*\n(?:[\w-]+:[^\n]*\n)*\s*(?=<)"  # what curl -i prints above a page
_ROOT = r"<([\w:.-]+)"
# what stands before the first element, each with what ends it; the declaration of XML apart
_COMMENT, _PROLOG = (("<!--", "-->"),), (("<!--", "-->"), ("<?", "?>"), ("<!doctype", ">"))
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
_LONG = 1500  # code points of an article body that is no abstract
_OTHER = 0.3  # share of its words that the blocks of another text have as well


class Page(NamedTuple):
    """An article: its title, empty where there is none, its blocks as (kind, text) in reading
    order, the address it says it has, and what was seen of the page.

    kind: heading1 to heading7, paragraph, list, quote or standfirst; white space is folded,
    no-break spaces stay.
    """

    title: str
    blocks: tuple[tuple[str, str], ...]
    address: str
    seen: PageSeen


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
    head = after(without_headers(head.removeprefix("\ufeff").lstrip()))
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


def after(head: str, skipped: tuple[tuple[str, str], ...] = _COMMENT) -> str:
    """Return the beginning of a page after its comments, or what else is ``skipped``.

    >>> after("<!-- a --> <!----><p>")
    '<p>'
    """
    at, found = 0, True
    while found:
        at += len(head[at:]) - len(head[at:].lstrip()) if head[at : at + 1].isspace() else 0
        found = False
        for opens, closes in skipped:
            if head[at : at + len(opens)].lower() == opens:
                end = head.find(closes, at + len(opens))
                at, found = (end + len(closes), True) if end >= 0 else (at, False)
                break
    return head[at:]


def without_headers(text: str) -> str:
    """Return a page without the headers of HTTP that stand above it."""
    headers = re.match(_HTTP, text)
    return text[headers.end() :] if headers else text


def extract(html: str | bytes, name: str = "") -> Page:
    """Return the article of a page called ``name``. InputError: a feed or other XML that is no
    page, or too many tags. NoSentenceError: no text in it, or a list.
    """
    from summarize.reading.html.maintext import main_text  # only a page pays for what reads pages
    from summarize.reading.html.markup import parse  # same
    from summarize.reading.html.metadata import address_of, structured, title_of  # same
    from summarize.reading.html.walls import doubt, nothing, wall  # same

    if isinstance(html, bytes):
        html = _text(html)
    _refuse_feed(html[:_HEAD])
    page = parse(html)
    title = title_of(page)
    if page.spare and not any(page.pieces.prose):
        spare = parse("<p>".join(page.spare))
        if sum(map(len, compress(spare.pieces.text, spare.pieces.prose))) > _SHORT:
            page.boxes, page.pieces = spare.boxes, spare.pieces
    home, blocks = main_text(page, title, name)
    body = structured(page)
    if _is_better(body, blocks):
        home, blocks = "articleBody", body
    if not blocks or (not any(_is_said(text) for _kind, text in blocks) and wall(page)):
        raise nothing(page)
    beside = max(0, len(page.pieces) - len(blocks))
    seen = PageSeen(home, len(page.pieces), beside, doubt(page, blocks))
    return Page(title, tuple(blocks), address_of(page), seen)


def _is_said(text: str) -> bool:
    """Tell a block long enough to say something of its own."""
    return text.count(" ") >= 11


def _is_better(body: list[tuple[str, str]], blocks: list[tuple[str, str]]) -> bool:
    """Tell whether the body that a page declares says more than the blocks found: these are a few
    words, or are of something else.
    """
    said, found = (" ".join(text for _kind, text in part) for part in (body, blocks))
    if len(found) < _SHORT:
        return len(said) > len(found)
    if len(said) < _LONG:
        return False
    words = set(said.split())
    return len(words.intersection(found.split())) < _OTHER * len(words)


def _text(data: bytes) -> str:
    """Decode a page: the bytes decide; the charset it declares is asked where they do not, and is a
    claim: bytes that it does not have are shown as such.
    """
    from summarize.reading.encodings import decode  # a page already decoded does without

    try:
        return decode(data).text
    except InputError:
        name = _declared(data[:_HEAD])
        with contextlib.suppress(InputError):
            return decode(data, name).text
        return data.decode(name, "replace")


def _declared(head: bytes) -> str:
    """Return the charset that a page declares, where it is one of texts; else UTF-8."""
    import codecs  # loaded at start-up

    found = re.search(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", head, re.IGNORECASE)
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name if found else ""
    except LookupError:
        return "utf-8"
    return name if re.match(_CHARSETS, name) else "utf-8"


def _refuse_feed(head: str) -> None:
    """Raise InputError for XML that is known to be no page."""
    root = re.match(_ROOT, after(head, _PROLOG))
    what = _NO_PAGES.get(root[1].lower()) if root else None
    if what:
        raise InputError("{what}, not a page; pipe the text of one article", what=Message(what))
