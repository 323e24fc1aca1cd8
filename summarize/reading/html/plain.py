"""HTML that is an article as a whole, as in a book or a feed: its blocks by their elements."""

from __future__ import annotations

from summarize.layout.typeset import Part
from summarize.reading.html.markup import parse

_ASIDE = ("nav", "aside", "figcaption", "table", "pre", "footer", "caption", "form")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def blocks(html: str) -> list[Part]:
    """Return the blocks of running HTML in reading order."""
    page, found = parse(html), []
    within = page.boxes.within
    for text, box in zip(page.pieces.text, page.pieces.box, strict=True):
        if not any(map(str.isalpha, text)) or within(box, *_ASIDE) >= 0:
            continue
        heading = within(box, *_HEADINGS)
        item, quote = within(box, "li", "dd") >= 0, within(box, "blockquote") >= 0
        marked = f"heading{page.boxes.tag[heading][1]}" if heading >= 0 else ""
        kind = marked or ("list" if item else "quote" if quote else "paragraph")
        found.append(Part(kind, text))
    return found
