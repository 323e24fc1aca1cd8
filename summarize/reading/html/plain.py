"""HTML that is an article as a whole, as in a book or a feed: its blocks by their elements."""

from __future__ import annotations

from summarize.layout.typeset import Part
from summarize.reading.html.markup import parse, within

_ASIDE = ("nav", "aside", "figcaption", "table", "pre", "footer", "caption", "form")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def blocks(html: str) -> list[Part]:
    """Return the blocks of running HTML in reading order."""
    found = []
    for piece in parse(html).blocks:
        if not any(map(str.isalpha, piece.text)) or within(piece.box, *_ASIDE):
            continue
        heading = within(piece.box, *_HEADINGS)
        item, quote = within(piece.box, "li", "dd"), within(piece.box, "blockquote")
        marked = f"heading{heading.tag[1]}" if heading else ""
        kind = marked or ("list" if item else "quote" if quote else "paragraph")
        found.append(Part(kind, piece.text))
    return found
