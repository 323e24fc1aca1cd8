"""Which blocks of a page are its article: the box that holds most running text, without the
boilerplate in it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from itertools import chain

from summarize.fr.pages import STANDFIRST
from summarize.layout.lists import refuse_list
from summarize.reading.html.boilerplate import is_phrase
from summarize.reading.html.markup import ENDS, Boxes, Markup
from summarize.reading.html.surroundings import count, judge, only_named

_LEAD = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(STANDFIRST)})(?=$|[\s_-])")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary")
_DEEPEST = 7  # the level of a heading that is only bold, or a term
_LONG = 60  # code points: what no text says twice in the same words
_LAYOUT = 0.3  # share of the running text that no table of figures holds
_ENOUGH = 0.8  # share of the running text that the article's box holds at least


def main_text(page: Markup, title: str, name: str = "") -> tuple[str, list[tuple[str, str]]]:
    """Choose the article's blocks as (kind, text): those of its box that are no boilerplate, with
    the standfirst found above it; and return that box's element before them.

    NoSentenceError: the page called ``name`` is a list, not a text.
    """
    judge(page)
    boxes, pieces = page.boxes, page.pieces
    said = array("I")  # neither boilerplate nor the title
    for piece, (text, box) in enumerate(zip(pieces.text, pieces.box, strict=True)):
        if not boxes.noise[box] and text != title:
            said.append(piece)
    home = _home(page, said)
    inside = _members(boxes, home)
    body = array("I", (piece for piece in said if inside[pieces.box[piece]]))
    leads = _leads(page, title, body)
    pairs: list[tuple[str, str]] = []
    size = 0
    for number, piece in enumerate(chain(leads, body)):
        if found := _kept(page, piece, lead=number < len(leads)):
            pairs.append(found)
            size += len(found[1])
            if not len(pairs) % 1000:
                refuse_list(name, len(pairs), size)
    return _element(boxes, home), _trimmed(_once(pairs))


def _leads(page: Markup, title: str, body: Sequence[int]) -> list[int]:
    """Return the pieces between title and text that are a standfirst: named so, or running text
    without a link, in no box that more than a name speaks against.
    """
    pieces, start = page.pieces, body[0] if body else 0
    head = next((i + 1 for i in range(start) if pieces.text[i] == title), start)
    return [
        i
        for i in range(head, start)
        if only_named(page.boxes, pieces.box[i])
        and (
            (pieces.prose[i] and not pieces.linked[i])
            or _LEAD.search(_hints(page.boxes, pieces.box[i]))
        )
    ]


def _home(page: Markup, pieces: Sequence[int]) -> int:
    """Return the box that holds the article: one declared so with half of the running text, else
    the smallest with most of it.
    """
    count(page, pieces)
    boxes = page.boxes
    total = boxes.prose[0]
    home = 0
    declared = -1
    for box, (tag, hints) in enumerate(zip(boxes.tag, boxes.hints, strict=True)):
        named = tag in ("article", "main") or (
            hints and ("articlebody" in hints or "main" in hints.split())
        )
        if named and boxes.prose[box] * 2 > total:
            declared = box
        if (
            box
            and boxes.parent[box] == home
            and boxes.prose[box] >= _ENOUGH * total
            and tag not in ("p", "li", "blockquote", "td")
        ):
            home = box
    return declared if declared >= 0 else home


def _element(boxes: Boxes, box: int) -> str:
    """Return a box as a selector names it: its element and its first class or id."""
    first = re.match(r"[\w-]{1,40}(?!\S)", boxes.hints[box])
    return f"{boxes.tag[box]}.{first[0]}" if first else boxes.tag[box]


def _members(boxes: Boxes, home: int) -> bytearray:
    """Return for each box whether it is a box or in it."""
    inside = bytearray(len(boxes))
    inside[home] = 1
    for box in range(home + 1, len(boxes)):
        inside[box] = inside[boxes.parent[box]]
    return inside


def _hints(boxes: Boxes, box: int) -> str:
    around = boxes.parent[box]
    return f"{boxes.hints[box]} {boxes.hints[around] if around >= 0 else ''}"


def _kept(page: Markup, piece: int, *, lead: bool) -> tuple[str, str] | None:
    """Return (kind, text) of a piece of the article; None for boilerplate."""
    boxes, pieces = page.boxes, page.pieces
    text, box = pieces.text[piece], pieces.box[piece]
    if is_phrase(text) or not any(c.isalpha() for c in text):
        return None
    linked = pieces.linked[piece] / len(text)
    if lead or _LEAD.search(boxes.hints[box]):
        kind, most = "standfirst", 1.0
    elif (heading := boxes.within(box, *_HEADINGS)) >= 0:
        tag = boxes.tag[heading]
        kind, most = f"heading{tag[1] if tag[0] == 'h' else _DEEPEST}", 0.9
    elif boxes.within(box, "li", "dd") >= 0:
        kind, most = "list", 0.5
    else:
        kind, most = _running(page, piece), 0.8 if pieces.prose[piece] else 0.5
    return (kind, text) if kind and linked < most else None


def _running(page: Markup, piece: int) -> str:
    """Return the kind of a piece that no element names: heading, quote, paragraph, or aside for
    figures and code; "" for boilerplate.
    """
    boxes, pieces = page.boxes, page.pieces
    text, box = pieces.text[piece], pieces.box[piece]
    cell = boxes.within(box, "td", "th", "pre")
    if cell >= 0 and not boxes.prose[cell]:
        table = boxes.within(cell, "table")
        # with much of the running text it lays out an old page
        return "" if table >= 0 and boxes.prose[table] > _LAYOUT * boxes.prose[0] else "aside"
    if (
        len(text) < 120
        and not text.endswith(".")
        and (pieces.bold[piece] >= 0.95 * len(text) or text.isupper())
    ):
        return f"heading{_DEEPEST}"
    if len(text) < 80 and boxes.tag[box] != "p" and not ENDS.search(text):
        return ""
    return "quote" if boxes.within(box, "blockquote") >= 0 else "paragraph"


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
