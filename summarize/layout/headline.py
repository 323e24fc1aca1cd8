"""The title: the headline above the first paragraph, and the headings inside a text."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.document import BOILERPLATE, HEADING, TEXT, TITLE, Paragraph
from summarize.fr.openings import CONJUNCTIONS
from summarize.layout.folding import fold
from summarize.layout.interview import speaker

_LONGEST_TITLE = 40  # words


def headline(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str:
    """Mark the headline and what stands above the article; return the headline.

    It is the longest of the lines without a full stop above the first paragraph; a question can be
    one.
    """
    first = next(
        (
            i
            for i, kind in enumerate(kinds)
            if kind == TEXT and not _could_be_title(normalized, parts, i)
        ),
        len(kinds),
    )
    above = [
        i
        for i in range(min(first, 12))
        if kinds[i] in (HEADING, TEXT) and normalized[parts[i].end - 1] != ","
    ]
    if not above or (first == len(kinds) and len(kinds) == 1):
        return ""
    best = max(above, key=lambda i: (len(normalized[parts[i].start : parts[i].end].split()), -i))
    if len(normalized[parts[best].start : parts[best].end].split()) < 2:
        return ""
    for i in range(best):
        if kinds[i] == HEADING:
            kinds[i] = BOILERPLATE
    kinds[best] = TITLE
    return fold(normalized[parts[best].start : parts[best].end])


def _could_be_title(normalized: str, parts: Sequence[Paragraph], i: int) -> bool:
    """Tell whether a paragraph that ends in ``?``, ``!`` or a quote is a headline: the first, alone
    on its lines, not a turn.
    """
    part = parts[i]
    text = normalized[part.start : min(part.end, part.start + 400)]
    if part.end - part.start > 300 or i > 2 or i + 1 >= len(parts) or not parts[i + 1].gap:
        return False
    if (
        len(text.split()) > _LONGEST_TITLE
        or text[0] in "-–—"
        or text.rstrip('»”"\u00a0\u202f ')[-1:] not in ("?", "!", "…")
    ):
        return False
    if speaker(text[:80]):
        return False
    following = parts[i + 1]
    return following.end - following.start > part.end - part.start


def questions(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
    """Mark the short questions that stand over a longer paragraph as headings; a quoted or a
    leaning one is text.
    """
    for i, part in enumerate(parts[:-1]):
        if (
            kinds[i] == TEXT
            and part.gap
            and parts[i + 1].gap
            and part.end - part.start < 90
            and normalized[part.end - 1] == "?"
        ):
            longer = parts[i + 1].end - parts[i + 1].start > 2 * (part.end - part.start)
            text = normalized[part.start : part.end]
            leans = text[0] in '«"“–—-' or text.startswith(CONJUNCTIONS)
            if longer and not leans and not any(mark in text for mark in (". ", "! ", "? ", "… ")):
                kinds[i] = HEADING


def unpunctuated(kinds: list[str], title: str) -> str:
    """Take every line for text where none has a full stop, as in notes and transcripts; return the
    title that is left.

    One headline among boilerplate is still a headline, and no sentence.
    """
    lines = kinds.count(HEADING)
    if lines > 1 or (lines and not title):
        kinds[:] = [TEXT if kind in (HEADING, TITLE) else kind for kind in kinds]
        return ""
    return title
