"""Texts taken from paper or PDF: form feeds between the sheets, and what each sheet repeats around
the text.

A page number or a running head stands in the middle of whatever sentence goes on over the sheet. It
is found by its place, next to a form feed, and by its being a number or the same on other sheets;
the sentence is read, and printed, without it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarize.document import BOILERPLATE, TEXT, Holes, Paragraph
from summarize.fr.layout import OF_PAGES, PAGE

_EDGE = 2  # lines at the top and at the foot of a sheet that may repeat
# « 12 », « - 12 - », « page 12 », « p. 12/40 », « xii », « 12 sur 40 »
_NUMBER = (
    rf"[\W_]*(?:(?:(?:{'|'.join(PAGE)})[ \u00a0]?)?\d{{1,4}}|[ivxlc]{{1,6}})"
    rf"(?:[ \u00a0]?(?:/|{'|'.join(OF_PAGES)})[ \u00a0]?\d{{1,4}})?[\W_]*"
)


def sheet_lines(text: str) -> frozenset[int]:
    r"""Return where (code points) the page numbers and running heads of a normalized text begin.

    >>> sorted(sheet_lines("Le pont\n- 1 -\n\x0crouvre.\n- 2 -\n"))
    [8, 23]
    """
    if "\x0c" not in text:
        return frozenset()
    edges: list[tuple[int, str]] = []
    place = 0
    for sheet in text.split("\x0c"):
        lines = []
        for line in sheet.split("\n"):
            if line.strip():
                lines.append(
                    (
                        place + len(line) - len(line.lstrip()),
                        re.sub(r"\d+", "0", line.strip().lower()),
                    )
                )
            place += len(line) + 1
        edges += lines[:_EDGE] + lines[max(_EDGE, len(lines) - _EDGE) :]
    times = Counter(line for _, line in edges)
    return frozenset(
        start for start, line in edges if times[line] > 1 or re.fullmatch(_NUMBER, line)
    )


def bridge(
    normalized: str, parts: Sequence[Paragraph], kinds: Sequence[str], apart: frozenset[int]
) -> tuple[list[Paragraph], list[str], dict[int, Holes]]:
    """Join the paragraphs that go on over the end of a sheet; return the new ones, their kinds, and
    their holes by number.
    """
    joined: list[Paragraph] = []
    sorts: list[str] = []
    holes: dict[int, Holes] = {}
    pending: list[tuple[int, int]] = []
    for part, kind in zip(parts, kinds, strict=True):
        if part.start in apart:
            pending.append((part.start, part.end))
            continue
        if pending and joined and _goes_on(normalized, joined[-1], part):
            holes[len(joined) - 1] = (*holes.get(len(joined) - 1, ()), *pending)
            joined[-1] = joined[-1]._replace(end=part.end)
            sorts[-1] = TEXT
        else:
            joined += [Paragraph(start, end, gap=True) for start, end in pending]
            sorts += [BOILERPLATE] * len(pending)
            joined.append(part)
            sorts.append(kind)
        pending = []
    return (
        joined + [Paragraph(start, end, gap=True) for start, end in pending],
        sorts + [BOILERPLATE] * len(pending),
        holes,
    )


# Words that no paragraph ends with.
_OPEN = frozenset(
    "de du des la le les un une à au aux en et ou par pour sur dans avec sans que qui dont".split()
)


def _goes_on(normalized: str, before: Paragraph, after: Paragraph) -> bool:
    """Tell whether a sentence goes on from the foot of one sheet to the top of the next."""
    last = normalized[before.end - 1]
    if last in '.!?…:»"”':
        return False
    tail = normalized[max(before.start, before.end - 20) : before.end].split()[-1:]
    open_ended = tail != [] and tail[0] in _OPEN  # « un résumé de », then « Cléomède »
    return normalized[after.start].islower() or last in "-\u00ad," or open_ended


def cut(text: str, start: int, end: int, holes: Holes) -> str:
    """Return a stretch of text without its holes.

    >>> cut("le pont 12 rouvre", 0, 17, ((8, 11),))
    'le pont rouvre'
    """
    pieces = []
    for opened, closed in holes:
        if start <= opened and closed <= end:
            pieces.append(text[start:opened])
            start = closed
    return "".join(pieces) + text[start:end]


def trimmed(text: str, start: int, end: int, holes: Holes) -> tuple[int, int]:
    """Return a stretch of text without the holes, and the white space, that it begins or ends in.

    >>> trimmed("12 le pont", 0, 10, ((0, 2),)), trimmed("le pont 12", 0, 10, ((8, 10),))
    ((3, 10), (0, 7))
    """
    for opened, closed in holes:
        if opened <= start < closed < end:
            start = closed
    for opened, closed in reversed(holes):
        if start < opened < end <= closed:
            end = opened
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
