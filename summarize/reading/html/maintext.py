"""Which blocks of a page are its article: the box that holds most running text, without the
boilerplate in it.
"""

from __future__ import annotations

import re

from summarize.fr.pages import STANDFIRST
from summarize.reading.html.boilerplate import is_phrase
from summarize.reading.html.markup import ENDS, Box, Markup, Piece, within
from summarize.reading.html.surroundings import count, judge, only_named

_LEAD = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(STANDFIRST)})(?=$|[\s_-])")
_DEEPEST = 7  # the level of a heading that is only bold, or a term
_LONG = 60  # code points: what no text says twice in the same words
_LAYOUT = 0.3  # share of the running text that no table of figures holds
_ENOUGH = 0.8  # share of the running text that the article's box holds at least


def main_text(page: Markup, title: str) -> tuple[str, list[tuple[str, str]]]:
    """Choose the article's blocks as (kind, text): those of its box that are no boilerplate, with
    the standfirst found above it; and return that box's element before them.
    """
    judge(page)
    blocks = [b for b in page.blocks if not b.box.noise]
    home = _home(page, [b for b in blocks if b.text != title])
    inside = _members(page, home)
    body = [b for b in blocks if id(b.box) in inside and b.text != title]
    total = page.boxes[0].prose
    pairs = [_kept(b, total, lead=True) for b in _leads(page, title, body)]
    pairs += [_kept(b, total, lead=False) for b in body]
    return _element(home), _trimmed(_once([pair for pair in pairs if pair]))


def _leads(page: Markup, title: str, body: list[Piece]) -> list[Piece]:
    """Return the blocks between title and text that are a standfirst: named so, or running text
    without a link, in no box that more than a name speaks against.
    """
    start = next((i for i, b in enumerate(page.blocks) if body and b is body[0]), 0)
    head = next((i + 1 for i in range(start) if page.blocks[i].text == title), start)
    return [
        b
        for b in page.blocks[head:start]
        if only_named(b.box) and ((b.prose and not b.linked) or _LEAD.search(_hints(b.box)))
    ]


def _home(page: Markup, blocks: list[Piece]) -> Box:
    """Return the box that holds the article: one declared so with half of the running text, else
    the smallest with most of it.
    """
    count(page, blocks)
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


def _element(box: Box) -> str:
    """Return a box as a selector names it: its element and its first class or id."""
    first = re.match(r"[\w-]{1,40}(?!\S)", box.hints)
    return f"{box.tag}.{first[0]}" if first else box.tag


def _members(page: Markup, home: Box) -> set[int]:
    """Return the ids of a box and of all in it."""
    inside = {id(home)}
    for box in page.boxes:
        if box.parent is not None and id(box.parent) in inside:
            inside.add(id(box))
    return inside


def _hints(box: Box) -> str:
    return f"{box.hints} {box.parent.hints if box.parent else ''}"


def _kept(block: Piece, total: int, *, lead: bool) -> tuple[str, str] | None:
    """Return (kind, text) of a block of the article; None for boilerplate."""
    text, box = block.text, block.box
    if is_phrase(text) or not any(c.isalpha() for c in text):
        return None
    linked = block.linked / len(text)
    if lead or _LEAD.search(box.hints):
        kind, most = "standfirst", 1.0
    elif heading := within(box, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"):
        kind, most = f"heading{heading.tag[1] if heading.tag[0] == 'h' else _DEEPEST}", 0.9
    elif within(box, "li", "dd"):
        kind, most = "list", 0.5
    else:
        kind, most = _running(block, total), 0.8 if block.prose else 0.5
    return (kind, text) if kind and linked < most else None


def _running(block: Piece, total: int) -> str:
    """Return the kind of a block that no element names: heading, quote, paragraph, or aside for
    figures and code; "" for boilerplate.
    """
    text, box = block.text, block.box
    cell = within(box, "td", "th", "pre")
    if cell is not None and not cell.prose:
        table = within(cell, "table")  # with much of the running text it lays out an old page
        return "" if table is not None and table.prose > _LAYOUT * total else "aside"
    if (
        len(text) < 120
        and not text.endswith(".")
        and (block.bold >= 0.95 * len(text) or text.isupper())
    ):
        return f"heading{_DEEPEST}"
    if len(text) < 80 and box.tag != "p" and not ENDS.search(text):
        return ""
    return "quote" if within(box, "blockquote") else "paragraph"


def _once(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop long blocks that stand in the page again: for a narrow screen, in print, in a box."""
    seen: set[str] = set()
    kept = []
    for kind, text in pairs:
        if text not in seen or len(text) < _LONG:
            kept.append((kind, text))
        seen.add(text)
    return kept


def _trimmed(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop the headings that nothing follows."""
    while pairs and pairs[-1][0].startswith("heading"):
        pairs.pop()
    return pairs
