"""Which blocks of a page are its article: the box that holds most running text, without the
boilerplate in it.
"""

from __future__ import annotations

import re

from summarize.fr.pages import STANDFIRST
from summarize.reading.html.boilerplate import is_phrase
from summarize.reading.html.markup import Box, Markup, Piece, within

_ENDS = re.compile(r"[.!?…:;][\s»”\"’')\]]*$")
_LEAD = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(STANDFIRST)})(?=$|[\s_-])")
_ENOUGH = 0.8  # share of the running text that the article's box holds at least


def main_text(page: Markup, title: str) -> list[tuple[str, str]]:
    """Choose the article's blocks: those of its box that are no boilerplate, with the standfirst
    found above it.
    """
    total = sum(len(b.text) for b in page.blocks if _is_prose(b))
    blocks = [b for b in page.blocks if not b.noise]
    if sum(len(b.text) for b in blocks if _is_prose(b)) < 0.25 * total:
        blocks = page.blocks  # boilerplate by its names, yet nearly all there is: the names lie
    home = _home(page, [b for b in blocks if b.text != title])
    inside = _members(page, home)
    start = next((i for i, b in enumerate(blocks) if id(b.box) in inside), 0)
    head = next((i + 1 for i in range(start) if blocks[i].text == title), start)
    leads = [
        b
        for b in blocks[head:start]
        if _LEAD.search(_hints(b.box)) or (_is_prose(b) and not b.linked)
    ]
    pairs = [_kept(b, lead=True) for b in leads]
    pairs += [
        _kept(b, lead=False) for b in blocks[start:] if id(b.box) in inside and b.text != title
    ]
    return _trimmed([pair for pair in pairs if pair])


def _is_prose(block: Piece) -> bool:
    """Tell running text: twelve words or more, ended as a sentence is or long, mostly not
    linked.
    """
    return (
        len(block.text) > 60
        and block.linked * 2 < len(block.text)
        and block.text.count(" ") >= 11
        and (len(block.text) > 160 or _ENDS.search(block.text) is not None)
    )


def _home(page: Markup, blocks: list[Piece]) -> Box:
    """Return the box that holds the article: one declared so with half of the running text, else
    the smallest with most of it.
    """
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
        if (
            box.parent is home
            and box.prose >= _ENOUGH * root.prose
            and box.tag not in ("p", "li", "blockquote", "td")
        ):
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


def _kept(block: Piece, *, lead: bool) -> tuple[str, str] | None:
    """Return (kind, text) of a block of the article; None for boilerplate."""
    text, box = block.text, block.box
    if is_phrase(text) or not any(c.isalpha() for c in text):
        return None
    linked = block.linked / len(text)
    if lead or _LEAD.search(box.hints):
        kind, most = "standfirst", 1.0
    elif within(box, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"):
        kind, most = "heading", 0.9
    elif within(box, "li", "dd"):
        kind, most = "list", 0.5
    else:
        kind, most = _running(block), 0.8 if _is_prose(block) else 0.5
    return (kind, text) if kind and linked < most else None


def _running(block: Piece) -> str:
    """Return the kind of a block that no element names: heading, quote or paragraph; "" for
    boilerplate.
    """
    text, box = block.text, block.box
    cell = within(box, "td", "th", "pre")
    if (
        cell is not None and not cell.prose
    ):  # figures and code; a cell with running text lays out an old page
        return ""
    if (
        len(text) < 120
        and not text.endswith(".")
        and (block.bold >= 0.95 * len(text) or text.isupper())
    ):
        return "heading"
    if len(text) < 80 and box.tag != "p" and not _ENDS.search(text):
        return ""
    return "quote" if within(box, "blockquote") else "paragraph"


def _trimmed(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop the headings that nothing follows."""
    while pairs and pairs[-1][0] == "heading":
        pairs.pop()
    return pairs
