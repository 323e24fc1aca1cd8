"""Document -> its sections: the headings it has, how deep each lies, and the blocks below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarize.document import BOILERPLATE, HEADING, ITEM, SAID, Block, Document
from summarize.layout.folding import fold

_PARTS = 2
_BULLETS = "-–—•*·▪►●○◦"
_NUMBER = r"(\d{1,2}(?:\.\d{1,2})*)[.)]?[ \t\u00a0\u202f]"  # « 2. », « 2.1 », « 2.1. »


class Span(NamedTuple):
    """A section: its ``heading`` on one line, "" where the text begins without one; its ``level``,
    1 for the outermost headings of the document, 0 without a heading; and its blocks, from number
    ``start`` to before ``end``.
    """

    heading: str
    level: int
    start: int
    end: int


def sections(source: Document) -> list[Span]:
    """Return the sections of a document in reading order; none where it has no heading, or
    one above all its text.

    The levels are those of the markup, or of the numbers before the headings, without gaps.
    """
    blocks = source.blocks
    marked = any(block.level for block in blocks)
    heads = [
        i for i, block in enumerate(blocks) if block.level or (not marked and _heads(source, i))
    ]
    while heads and not _says(blocks[heads[-1] :]):
        heads.pop()  # what stands at the end is a place, a name, a link
    opened = heads and _says(blocks[: heads[0]])
    if not opened and len(heads) < _PARTS:  # what stands above all parts nothing
        return []
    depths = [_depth(source, blocks[i]) for i in heads]
    ranks = {depth: rank for rank, depth in enumerate(sorted(set(depths)), 1)}
    ends = [*heads[1:], len(blocks)]
    found = [
        Span(fold(_words(source, blocks[i])), ranks[depth], i, end)
        for i, depth, end in zip(heads, depths, ends, strict=True)
    ]
    return [Span("", 0, 0, heads[0]), *found] if opened else found


def outermost(spans: Sequence[Span], most: int) -> list[Span]:
    """Return the sections of as many levels as have no more than ``most``, of one at least; the
    blocks of a deeper one belong to the section that it lies in.
    """
    deepest = max((span.level for span in spans), default=0)
    while deepest > 1 and sum(span.level <= deepest for span in spans) > most:
        deepest -= 1
    kept: list[Span] = []
    for span in spans:
        if span.level <= deepest or not kept:
            kept.append(span)
        else:
            kept[-1] = kept[-1]._replace(end=span.end)
    return kept


def _heads(source: Document, i: int) -> bool:
    """Tell whether block number ``i`` of a text without marks heads a section: seen as a heading,
    but no title, salutation or label of a list; or a numbered line without a full stop, which by
    itself looks like an item, over text or over a deeper one.
    """
    block, words = source.blocks[i], _words(source, source.blocks[i])
    if block.kind not in (HEADING, ITEM) or fold(words) == source.title:
        return False
    if not (words[0].isdigit() and words[-1].isalnum()):
        return block.kind == HEADING and words[0] not in _BULLETS and words[-1] != ","
    above, below = _beside(source, i, -1), _beside(source, i, 1)
    depth = _depth(source, block)
    return (below is None or _numbered(source, below) in (0, depth + 1)) and (
        above is None or _numbered(source, above) < depth
    )


def _beside(source: Document, i: int, step: int) -> Block | None:
    """Return the next block of the text before or behind another."""
    while 0 <= (i := i + step) < len(source.blocks):
        if source.blocks[i].kind != BOILERPLATE:
            return source.blocks[i]
    return None


def _numbered(source: Document, block: Block) -> int:
    """Return how deep the number before a short line or an item says that it lies; 0 for text."""
    listed = block.kind in (HEADING, ITEM) and source.normalized[block.start].isdigit()
    return _depth(source, block) if listed else 0


def _says(blocks: Sequence[Block]) -> bool:
    return any(block.kind in SAID for block in blocks)


def _words(source: Document, block: Block) -> str:
    return source.normalized[block.start : block.end]


def _depth(source: Document, block: Block) -> int:
    """Return how deep a heading lies by its markup, or by its number; 1 where nothing tells."""
    number = re.match(_NUMBER, _words(source, block)[:20])
    return block.level or (number[1].count(".") + 1 if number else 1)
