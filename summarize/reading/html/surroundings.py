"""Which boxes of a page surround its article: by their names, unless what they hold says
otherwise, and by what they hold.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarize.reading.html.boilerplate import Doubt, is_phrase
from summarize.reading.html.markup import Box, Markup, Piece, within

_MUCH = 1 / 3  # of the page's running text: more than what stands around an article holds
_LITTLE = 1 / 4  # of it: less than what an article holds
_NOTHING = 200  # code points of running text: no article
_LINKS = 0.3  # of a box's text linked: it leads elsewhere
_RUN = 3  # boxes alike, each with a linked title of its own: a list of other articles
_TEASER = 600  # code points that one of them holds at most
_EDGE = 0.1  # of the running text: what may stand beyond them


def judge(page: Markup) -> None:
    """Mark the boxes that are boilerplate, with all that they hold."""
    count(page, page.blocks)
    lies = _lies(page)
    _mark(page, {id(b) for b in page.boxes if b.doubt and b.hints not in lies})
    for least in (Doubt.HIDDEN, Doubt.SURE):
        if _kept(page) < _LITTLE * page.boxes[0].prose:
            _mark(page, {id(b) for b in page.boxes if b.doubt >= least})
    if _kept(page) < _NOTHING < page.boxes[0].prose:
        _mark(page, set())  # by its names all of the page is boilerplate: they all lie
        return
    _mark(page, {id(b) for b in page.boxes if b.noise} | _runs(page) | _forms(page))


def only_named(box: Box | None) -> bool:
    """Tell whether nothing but names that may lie speaks against a box and those around it."""
    while box is not None:
        if box.doubt > Doubt.NAMED:
            return False
        box = box.parent
    return True


def count(page: Markup, blocks: Iterable[Piece]) -> None:
    """Count what each box holds of some blocks: code points in all, linked and of running text, and
    linked titles.
    """
    for box in page.boxes:
        box.size = box.linked = box.prose = box.teasers = 0
    for block in blocks:
        box = block.box
        box.size += len(block.text)
        box.linked += block.linked
        if block.prose:
            box.prose += len(block.text)
        elif block.linked >= 0.9 * len(block.text) and block.text.count(" ") >= 2:
            box.teasers += 1
    for box in reversed(page.boxes):  # children come after their parents
        if box.parent is not None:
            box.parent.size += box.size
            box.parent.linked += box.linked
            box.parent.prose += box.prose
            box.parent.teasers += box.teasers


def _mark(page: Markup, noise: Iterable[int]) -> None:
    """Take these boxes, by id, and all in them for boilerplate, and no others."""
    found = set(noise)
    for box in page.boxes:
        box.noise = id(box) in found or (box.parent is not None and box.parent.noise)


def _kept(page: Markup) -> int:
    """Return the running text outside boilerplate, in code points."""
    return sum(len(b.text) for b in page.blocks if not b.box.noise and b.prose)


def _lies(page: Markup) -> set[str]:
    """Return the names that boxes with much of the running text, hardly linked, bear: they lie on
    this page.
    """
    most = _MUCH * page.boxes[0].prose
    return {
        box.hints
        for box in page.boxes
        if box.doubt is Doubt.NAMED and box.prose > most and box.linked < _LINKS * box.size
    }


def _runs(page: Markup) -> set[int]:
    """Return boxes that stand in a row of others alike, each a linked title with a few words, at
    the end of the running text or before it.
    """
    rows: dict[tuple[int, str, str], list[Box]] = {}
    for box in page.boxes:
        if (
            box.parent is not None
            and 0 < box.teasers <= 2
            and box.size < _TEASER
            and not box.noise
            and box.tag not in ("p", "td")
        ):
            rows.setdefault((id(box.parent), box.tag, box.hints), []).append(box)
    if not rows:  # as a rule: what follows holds every box of the page
        return set()
    before, total = _before(page)
    found: set[int] = set()
    for row in rows.values():
        own = sum(box.prose for box in row)
        first, ahead = before[id(row[0])]
        outside = min(ahead, total - ahead - own)
        said = first > 0 and is_phrase(page.blocks[first - 1].text)  # see also
        if len(row) >= _RUN and (said or (own < _MUCH * total and outside < _EDGE * total)):
            found.update(map(id, row))
    return found


def _before(page: Markup) -> tuple[dict[int, tuple[int, int]], int]:
    """Return, by the ids of the boxes that hold text, the number of their first block and the
    running text outside boilerplate before it, in code points; and all of that.
    """
    before: dict[int, tuple[int, int]] = {}
    total = 0
    for number, block in enumerate(page.blocks):
        box: Box | None = block.box
        while box is not None and id(box) not in before:
            before[id(box)] = number, total
            box = box.parent
        if not block.box.noise and block.prose:
            total += len(block.text)
    return before, total


def _forms(page: Markup) -> set[int]:
    """Return the forms, but for one around the whole page: around its h1, or most of its text."""
    titled: set[int] = set()
    for block in page.blocks:
        box = within(block.box, "h1")
        while box is not None and id(box) not in titled:
            titled.add(id(box))
            box = box.parent
    most = page.boxes[0].prose / 2
    return {
        id(box)
        for box in page.boxes
        if box.tag == "form" and (id(box) not in titled if titled else box.prose < most)
    }
