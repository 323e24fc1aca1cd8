"""Physical lines -> paragraphs: which line breaks end a paragraph and which only wrap a line.

A blank line always ends a paragraph. A single break ends it before a bullet or a dash, and where the next word would still
have fitted on the line: who wraps fills the line. Any other break is a wrap, and the sentence goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# What str.splitlines breaks at, less CR, which the canonical view has folded.
_LINE = re.compile(r"[^\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = r"(?:[-–—•*·▪►●○◦]|\d{1,3}[.)°]|[a-zA-Z]\)|[IVX]{1,5}[.)])\s|[-–—](?=[^\W\d_]|[…«])"

_LONGEST_WRAP = 100  # columns: mail wraps at 72, editors at 80, text out of a PDF below 100; a longer line is a paragraph


class Paragraph(NamedTuple):
    """A run of lines that belong together, in code points; ``gap``: a blank line, or the start, stands before it."""

    start: int
    end: int
    gap: bool


class _Line(NamedTuple):
    start: int
    end: int
    gap: bool


def paragraphs(text: str) -> list[Paragraph]:
    r"""Return the paragraphs of a canonical text in order; between them stands nothing but white space.

    >>> [(p.start, p.end) for p in paragraphs("Titre\n\nUn texte.\n– Oui.")]
    [(0, 5), (7, 16), (17, 23)]
    """
    lines = list(_lines(text))
    lengths = sorted(line.end - line.start for line in lines)
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0  # nine lines in ten stay within it
    found: list[Paragraph] = []
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or lines[i].gap:
            found += _join(text, lines[first:i], usual)
            first = i
    return found


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines that hold something, without their outer white space."""
    last = -1
    for match in _LINE.finditer(text):
        raw = match.group()
        line = raw.strip()
        if line:
            start = match.start() + len(raw) - len(raw.lstrip())
            between = text[last:start]
            yield _Line(start, start + len(line), last < 0 or between.count("\n") > 1 or "\x0c" in between)
            last = start + len(line)


def _join(text: str, lines: list[_Line], usual: int) -> Iterator[Paragraph]:
    """Join the lines between two blank ones into paragraphs."""
    width = max(line.end - line.start for line in lines)
    if width < usual <= _LONGEST_WRAP:
        width = usual
    head, last = lines[0], lines[0]
    for line in lines[1:]:
        if not _wraps(text, last, line, width):
            yield Paragraph(head.start, last.end, head.gap)
            head = line
        last = line
    yield Paragraph(head.start, last.end, head.gap)


def _wraps(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Tell whether the break after ``line`` only wraps it, in text of ``width`` columns."""
    start = following.start
    quoted = text[start] == ">"
    while start < following.end and text[start] in "> \t":
        start += 1
    if quoted != (text[line.start] == ">") or start == following.end:
        return False
    goes_on = text[line.end - 1] not in '.!?…:;»"”' and text[start].islower()
    length = line.end - line.start
    if length > _LONGEST_WRAP:
        return goes_on
    space = text.find(" ", start, following.end)
    full = length + 1 + (space if space >= 0 else following.end) - start > width
    if re.match(_BULLET, text[start : start + 10]):
        return full and goes_on
    return full or (goes_on and 2 * length >= width)
