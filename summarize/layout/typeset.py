"""Blocks that a format marks -> Document: what the markup says of a block, and what it looks
like.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.document import BOILERPLATE, HEADING, ITEM, TEXT, TITLE, Document, Paragraph
from summarize.layout.asides import asides
from summarize.layout.blocks import blocks_of
from summarize.layout.footer import footer
from summarize.layout.kinds import looks
from summarize.layout.lists import refuse_list
from summarize.layout.offsets import normalize


class Part(NamedTuple):
    """A block as the markup of a format has it, for ``typeset``.

    ``kind`` is title, heading, standfirst, paragraph, list, quote or aside (a note, a caption, a
    table, code: never chosen); heading1, heading2 ... where the markup says how deep it lies.
    ``times`` are those of subtitles: a place in ``text`` (code points)
    and the seconds at which what stands there begins and ends.
    """

    kind: str
    text: str
    times: tuple[tuple[int, float, float], ...] = ()


# The kinds of Part that are more than text, and the kinds of Block that they become.
_MARKED = {
    "title": TITLE, "heading": HEADING, "standfirst": TEXT, "list": ITEM, "aside": BOILERPLATE,
}  # fmt: skip


def typeset(marked: Sequence[Part], title: str, *, name: str = "", encoding: str = "") -> Document:
    """Return the Document of a format with markup, with a blank line between its parts.

    NoSentenceError: a list, not a text.
    """
    refuse_list(name, len(marked), sum(len(part.text) for part in marked))
    text = "\n\n".join(part.text for part in marked)
    normalized, to_source = normalize(text)
    parts, kinds, times, levels, start, place = [], [], [], [], 0, 0
    for one in marked:
        end = start + len(normalize(one.text)[0])
        part = Paragraph(start, end, gap=True)
        parts.append(part)
        kind = looks(normalized, part) if part.end > part.start else BOILERPLATE
        bare = one.kind.rstrip("0123456789")
        levels.append(int(one.kind[len(bare) :] or 0))
        kinds.append(kind if kind == BOILERPLATE else _MARKED.get(bare, TEXT))
        times += [(place + offset, begins, ends) for offset, begins, ends in one.times]
        start, place = end + 2, place + len(one.text) + 2
    asides(normalized, parts, kinds)
    left_out = footer(normalized, parts, kinds)
    blocks = tuple(
        block._replace(level=level) if level else block
        for block, level in zip(blocks_of(normalized, parts, kinds, {}), levels, strict=True)
    )
    return Document(
        text, title, name, encoding, normalized, to_source, blocks, False, tuple(times), left_out
    )
