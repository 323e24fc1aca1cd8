"""The article in an HTML page: its title, standfirst, inter-titles, paragraphs and lists, and nothing of what surrounds it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError
from summarize.furniture import is_phrase
from summarize.messages import _

if TYPE_CHECKING:
    from summarize.markup import Block, Box, Markup

_HEAD = 4096  # code points or bytes looked at to know a page
_MARKS = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml)\b", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(
    r"</?(?:html|head|body|div|p|span|article|section|main|table|tr|td|ul|ol|li|h[1-6]|meta|link|br|a|script|title)\b[^<>]*>",
    re.IGNORECASE,
)
_XML = re.compile(
    r"\s*<\?xml[^>]*\?>\s*(?:<!--.*?-->\s*|<\?.*?\?>\s*|<!DOCTYPE[^>]*>\s*)*<([\w:.-]+)", re.DOTALL | re.IGNORECASE
)
_FEEDS = {
    "rss": "an RSS feed",
    "feed": "an Atom feed",
    "rdf:rdf": "an RSS feed",
    "urlset": "a site map",
    "sitemapindex": "a site map",
    "svg": "a drawing (SVG)",
}
_ENDS = re.compile(r"[.!?…:;][\s»”\"’')\]]*$")
_LEAD = re.compile(
    r"(?:^|[\s_-])(?:chapo|chapeau|chapô|standfirst|lead|lede|dek|accroche|subtitle|sous-titre)(?=$|[\s_-])"
)
_ENOUGH = 0.8  # share of the running text that the article's box holds at least


class Page(NamedTuple):
    """An article: its title, empty where there is none, and its blocks as (kind, text) in reading order.

    kind: heading, paragraph, list, quote or standfirst; white space is folded, no-break spaces stay.
    """

    title: str
    blocks: tuple[tuple[str, str], ...]


def is_html(start: str | bytes) -> bool:
    """Tell whether a text, or its first bytes, is markup: by how it begins, or by many tags; XML counts, ``extract`` says which.

    >>> is_html("<!DOCTYPE html><title>x</title>"), is_html("La balise <b> met en gras, <i> en italique.")
    (True, False)
    """
    head = start[:_HEAD]
    if isinstance(head, bytes):
        head = head.replace(b"\0", b"").decode("latin-1").removeprefix("ï»¿").removeprefix("ÿþ").removeprefix("þÿ")
    head = head.removeprefix("\ufeff")
    if _MARKS.match(head):
        return True
    tags = sum(len(tag) for tag in _TAG.findall(head))
    return (
        head.lstrip().startswith("<")
        and tags > 0
        and (tags > 0.05 * len(head) or _TAG.match(head.lstrip()) is not None)
    )


def extract(html: str | bytes) -> Page:
    """Return the article of a page. InputError: a feed or other XML that is no page, no text in it, or too many tags."""
    if isinstance(html, bytes):
        html = _text(html)
    from summarize.markup import parse
    from summarize.metadata import structured, title_of

    _refuse_feed(html)
    page = parse(html)
    title = title_of(page)
    blocks = _article(page, title)
    if sum(len(text) for _kind, text in blocks) < 300:
        blocks = structured(page, sum(len(text) for _kind, text in blocks)) or blocks
    if not blocks:
        raise InputError(
            _("no article text in the page; a script may write it: copy the text from the browser instead")
        )
    return Page(title, tuple(blocks))


def _text(data: bytes) -> str:
    """Decode a page: the bytes decide; the charset it declares is asked where they do not."""
    from summarize.encodings import decode

    try:
        return decode(data).text
    except InputError:
        declared = re.search(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", data[:_HEAD], re.IGNORECASE)
        if declared is None:
            raise
        name = declared[1].decode("ascii")
        return data.decode("utf-8", "replace") if name.lower() in ("utf-8", "utf8") else decode(data, name).text


def _refuse_feed(html: str) -> None:
    """Raise InputError for XML that is known to be no page."""
    root = _XML.match(html[:_HEAD]) or re.match(r"\s*<(rss|feed|svg)\b", html[:_HEAD])
    what = _FEEDS.get(root[1].lower()) if root else None
    if what:
        raise InputError(_("{what}, not a page; pipe one of its articles").format(what=_(what)))


def _article(page: Markup, title: str) -> list[tuple[str, str]]:
    """Choose the article's blocks: those of its box that are no furniture, with the standfirst found above it."""
    total = sum(len(b.text) for b in page.blocks if _is_prose(b))
    blocks = [b for b in page.blocks if not b.noise]
    if sum(len(b.text) for b in blocks if _is_prose(b)) < 0.25 * total:
        blocks = page.blocks  # furniture by its names, yet nearly all there is: the names lie
    home = _home(page, blocks)
    inside = _members(page, home)
    start = next((i for i, b in enumerate(blocks) if id(b.box) in inside), 0)
    head = next((i for i in range(start) if blocks[i].text == title), start)
    leads = [b for b in blocks[head:start] if _LEAD.search(_hints(b.box)) or (_is_prose(b) and not b.linked)]
    pairs = [_kept(b, lead=True) for b in leads]
    pairs += [_kept(b, lead=False) for b in blocks[start:] if id(b.box) in inside and b.text != title]
    return _trimmed([pair for pair in pairs if pair])


def _is_prose(block: Block) -> bool:
    """Tell running text: twelve words or more, ended as a sentence is or long, mostly not linked."""
    return (
        len(block.text) > 60
        and block.linked * 2 < len(block.text)
        and block.text.count(" ") >= 11
        and (len(block.text) > 160 or _ENDS.search(block.text) is not None)
    )


def _home(page: Markup, blocks: list[Block]) -> Box:
    """Return the box that holds the article: one declared so with half of the running text, else the smallest with most of it."""
    for box in page.boxes:
        box.prose = 0
    for block in blocks:
        if _is_prose(block):
            block.box.prose += len(block.text)
    for box in reversed(page.boxes):  # children come after their parents
        if box.parent is not None:
            box.parent.prose += box.prose
    root = page.boxes[0]
    declared = [
        b
        for b in page.boxes
        if (b.tag in ("article", "main") or "articlebody" in b.hints or "main" in b.hints.split())
        and b.prose * 2 > root.prose
    ]
    if declared:
        return declared[-1]
    home = root
    for box in page.boxes[1:]:
        if box.parent is home and box.prose >= _ENOUGH * root.prose and box.tag not in ("p", "li", "blockquote", "td"):
            home = box
    return home


def _members(page: Markup, home: Box) -> set[int]:
    """Return the ids of a box and of all in it."""
    inside = {id(home)}
    for box in page.boxes:
        if box.parent is not None and id(box.parent) in inside:
            inside.add(id(box))
    return inside


def _hints(box: Box) -> str:
    return f"{box.hints} {box.parent.hints if box.parent else ''}"


def _kept(block: Block, *, lead: bool) -> tuple[str, str] | None:
    """Return (kind, text) of a block of the article; None for furniture."""
    text, box = block.text, block.box
    linked = block.linked / len(text)
    if is_phrase(text) or not any(c.isalpha() for c in text):
        return None
    if lead or _LEAD.search(box.hints):
        return "standfirst", text
    if within(box, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"):
        return ("heading", text) if linked < 0.9 else None
    if within(box, "li", "dd"):
        return ("list", text) if linked < 0.5 else None
    cell = within(box, "td", "th", "pre")
    if cell is not None and not cell.prose:  # figures and code; a cell with running text lays out an old page
        return None
    if linked > 0.5 and not (linked < 0.8 and _is_prose(block)):
        return None
    if (block.bold >= 0.95 * len(text) or text.isupper()) and len(text) < 120 and not text.endswith("."):
        return "heading", text
    ended = _ENDS.search(text) is not None
    if not ended and box.tag != "p" and len(text) < 80:
        return None
    return ("quote" if within(box, "blockquote") else "paragraph"), text


def _trimmed(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop the headings that nothing follows."""
    while pairs and pairs[-1][0] == "heading":
        pairs.pop()
    return pairs
