"""Which boxes of a page surround its article: by their names, unless what they hold says
otherwise, and by what they hold.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from summarize.reading.html.boilerplate import Doubt, is_phrase
from summarize.reading.html.markup import Boxes, Markup

_MUCH = 1 / 3  # of the page's running text: more than what stands around an article holds
_LITTLE = 1 / 4  # of it: less than what an article holds
_NOTHING = 200  # code points of running text: no article
_LINKS = 0.3  # of a box's text linked: it leads elsewhere
_RUN = 3  # boxes alike, each with a linked title of its own: a list of other articles
_TEASER = 600  # code points that one of them holds at most
_EDGE = 0.1  # of the running text: what may stand beyond them


def judge(page: Markup) -> None:
    """Mark the boxes that are boilerplate, with all that they hold."""
    boxes = page.boxes
    for box, doubt in enumerate(boxes.doubt):
        boxes.worst.append(max(doubt, boxes.worst[boxes.parent[box]]) if box else doubt)
    count(page, range(len(page.pieces)))
    lies = _lies(boxes)
    doubted = [box for box, doubt in enumerate(boxes.doubt) if doubt]
    _mark(boxes, (box for box in doubted if boxes.hints[box] not in lies))
    for least in (Doubt.HIDDEN, Doubt.SURE):
        if _kept(page) < _LITTLE * boxes.prose[0]:
            _mark(boxes, (box for box in doubted if boxes.doubt[box] >= least))
    if _kept(page) < _NOTHING < boxes.prose[0]:
        _mark(boxes, ())  # by its names all of the page is boilerplate: they all lie
        return
    noise = [box for box in doubted if boxes.noise[box]]
    _mark(boxes, [*noise, *_runs(page), *_forms(page)])


def only_named(boxes: Boxes, box: int) -> bool:
    """Tell whether nothing but names that may lie speaks against a box and those around it."""
    return boxes.worst[box] <= Doubt.NAMED


def count(page: Markup, pieces: Iterable[int]) -> None:
    """Count what each box holds of some pieces of text: code points in all, linked and of running
    text, and linked titles.
    """
    boxes, every = page.boxes, page.pieces
    none = bytes(array("I").itemsize * len(boxes))
    boxes.size = boxes.linked = boxes.prose = boxes.teasers = array("I")  # no room for both
    size, linked, prose, teasers = (array("I", none) for _ in range(4))
    for piece in pieces:
        box, text = every.box[piece], every.text[piece]
        size[box] += len(text)
        linked[box] += every.linked[piece]
        if every.prose[piece]:
            prose[box] += len(text)
        elif every.linked[piece] >= 0.9 * len(text) and text.count(" ") >= 2:
            teasers[box] += 1
    for box in range(len(boxes) - 1, 0, -1):  # children come after their parents
        parent = boxes.parent[box]
        size[parent] += size[box]
        linked[parent] += linked[box]
        prose[parent] += prose[box]
        teasers[parent] += teasers[box]
    boxes.size, boxes.linked, boxes.prose, boxes.teasers = size, linked, prose, teasers


def _mark(boxes: Boxes, noise: Iterable[int]) -> None:
    """Take these boxes and all in them for boilerplate, and no others."""
    found = bytearray(len(boxes))
    for box in noise:
        found[box] = 1
    for box in range(1, len(boxes)):
        found[box] |= found[boxes.parent[box]]
    boxes.noise = found


def _kept(page: Markup) -> int:
    """Return the running text outside boilerplate, in code points."""
    every, noise = page.pieces, page.boxes.noise
    return sum(
        len(text)
        for text, box, prose in zip(every.text, every.box, every.prose, strict=True)
        if prose and not noise[box]
    )


def _lies(boxes: Boxes) -> set[str]:
    """Return the names that boxes with much of the running text, hardly linked, bear: they lie on
    this page.
    """
    most = _MUCH * boxes.prose[0]
    return {
        boxes.hints[box]
        for box, doubt in enumerate(boxes.doubt)
        if doubt == Doubt.NAMED
        and boxes.prose[box] > most
        and boxes.linked[box] < _LINKS * boxes.size[box]
    }


def _runs(page: Markup) -> list[int]:
    """Return boxes that stand in a row of others alike, each a linked title with a few words, at
    the end of the running text or before it.
    """
    boxes = page.boxes
    rows: dict[tuple[int, str, str], list[int]] = {}
    for box in range(1, len(boxes)):
        if (
            0 < boxes.teasers[box] <= 2
            and boxes.size[box] < _TEASER
            and not boxes.noise[box]
            and boxes.tag[box] not in ("p", "td")
        ):
            alike = boxes.parent[box], boxes.tag[box], boxes.hints[box]
            rows.setdefault(alike, []).append(box)
    if not rows:  # as a rule
        return []
    first, ahead, total = _before(page)
    found: list[int] = []
    for row in rows.values():
        own = sum(boxes.prose[box] for box in row)
        number, before = first[row[0]], ahead[row[0]]
        outside = min(before, total - before - own)
        said = number > 0 and is_phrase(page.pieces.text[number - 1])  # see also
        if len(row) >= _RUN and (said or (own < _MUCH * total and outside < _EDGE * total)):
            found += row
    return found


def _before(page: Markup) -> tuple[array[int], array[int], int]:
    """Return for each box the number of its first piece, -1 where it has none, and the running text
    outside boilerplate before that, in code points; and all of that text.
    """
    boxes, pieces = page.boxes, page.pieces
    first = array("i", [-1]) * len(boxes)
    ahead = array("I", [0]) * len(boxes)
    total = 0
    for number, home in enumerate(pieces.box):
        box = home
        while box >= 0 and first[box] < 0:
            first[box], ahead[box] = number, total
            box = boxes.parent[box]
        if pieces.prose[number] and not boxes.noise[home]:
            total += len(pieces.text[number])
    return first, ahead, total


def _forms(page: Markup) -> list[int]:
    """Return the forms, but for one around the whole page: around its h1, or most of its text."""
    boxes = page.boxes
    forms = [box for box, tag in enumerate(boxes.tag) if tag == "form"]
    if not forms:
        return []
    titled: set[int] = set()
    for home in page.pieces.box:
        box = boxes.within(home, "h1")
        while box >= 0 and box not in titled:
            titled.add(box)
            box = boxes.parent[box]
    most = boxes.prose[0] / 2
    return [box for box in forms if (box not in titled if titled else boxes.prose[box] < most)]
