"""Text -> title, headings, paragraphs, and what is not the article: each paragraph gets its kind.

The local look comes first (how does the line end, what phrase is it), then the look around: the
headline is above the first paragraph, a heading has text under it, a footer has none, an interview
alternates. Only what is said is scored or chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarize.document import ITEM, TEXT, Block, Document, Holes, Paragraph
from summarize.layout.asides import asides
from summarize.layout.footer import footer
from summarize.layout.headline import headline, questions, unpunctuated
from summarize.layout.interview import cue, turns
from summarize.layout.kinds import looks
from summarize.layout.lines import paragraphs
from summarize.layout.lists import refuse_list
from summarize.layout.mail import mail
from summarize.layout.offsets import normalize
from summarize.layout.sheets import bridge, sheet_lines


def parse(
    text: str,
    *,
    name: str = "",
    encoding: str = "",
    repaired: bool = False,
    mailed: bool = False,
) -> Document:
    """Return the Document of a decoded text: its title and its blocks, each of its kind.

    ``mailed``: it is the body of a mail, which has no headline and may end in a signature.
    NoSentenceError: a list, not a text.
    """
    normalized, to_source = normalize(text)
    parts: Sequence[Paragraph] = paragraphs(normalized)
    refuse_list(name, len(parts), len(text))
    kinds = [looks(normalized, part) for part in parts]
    parts, kinds, holes = bridge(normalized, parts, kinds, sheet_lines(normalized))
    subject = mail(normalized, parts, kinds)
    title = subject or ("" if mailed else headline(normalized, parts, kinds))
    asides(normalized, parts, kinds)
    left_out = footer(normalized, parts, kinds, mailed=mailed or subject is not None)
    if not any(kind in (TEXT, ITEM) for kind in kinds):
        title = unpunctuated(kinds, title)
    blocks = blocks_of(normalized, parts, kinds, holes)
    return Document(
        text, title, name, encoding, normalized, to_source, blocks, repaired, (), left_out
    )


def blocks_of(
    normalized: str, parts: Sequence[Paragraph], kinds: list[str], holes: Mapping[int, Holes]
) -> tuple[Block, ...]:
    """Return the blocks, once it is known who speaks."""
    spoken = turns(normalized, parts, kinds)
    if not spoken:
        questions(normalized, parts, kinds)
    for i, turn in spoken.items():
        kinds[i] = turn[0]
    silent = (None, None)
    played = sum(cue(normalized[part.start : part.start + 120]) > 0 for part in parts) > 1
    return tuple(
        Block(
            part.start + (cue(normalized[part.start : part.start + 120]) if played else 0),
            part.end,
            kinds[i],
            holes.get(i, ()),
            *(spoken[i][1:] if i in spoken else silent),
        )
        for i, part in enumerate(parts)
    )
