"""Physical lines -> paragraphs: which line breaks end a paragraph and which only wrap a line.

A blank line always ends a paragraph. A single break ends it before a bullet or a dash, and where
the next word would still have fitted on the line: who wraps fills the line. Any other break is a
wrap, and the sentence goes on.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator

# What str.splitlines breaks at, less CR, which normalizing has folded.
from summarize.document import Paragraph
from summarize.layout.sheets import sheet_lines

_LINE = re.compile(r"[^\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = (
    r"(?:[-–—•*·▪►●○◦]|--|\d{1,3}(?:[.)°/]|\.-)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zA-Z]\)"
    r"|[IVX]{1,5}[.)]|[QR][ \u00a0]?[:.])\s|\[?\d{1,2}/\d{1,2}/\d{2,4}|[-–—](?=[^\W\d_]|[…«])"
)

# columns: mail wraps at 72, editors at 80, text out of a PDF below 100; a longer line is a
# paragraph
_OPENS = ':`*[(«"“_'  # signs that a line may begin with in the middle of a sentence
_EVEN = 0.6  # share of lines that nearly fill the width, in a text that is wrapped
_FEW = 3  # lines: two of like length may be two headings
_LINE_OF_TEXT = 40  # columns: a heading or an item is shorter, and a small letter goes on with it
_FULL = '.!?…:»"”'
_LONGEST_WRAP = 100


def paragraphs(text: str) -> list[Paragraph]:
    r"""Return the paragraphs of a normalized text in order; between them stands nothing but white
    space.

    >>> [(p.start, p.end) for p in paragraphs("Titre\n\nUn texte.\n– Oui.")]
    [(0, 5), (7, 16), (17, 23)]
    """
    lines, apart = _Lines(text), sheet_lines(text)
    count = len(lines.starts)
    lengths = sorted(end - start for start, end in zip(lines.starts, lines.ends, strict=True))
    usual = lengths[count * 9 // 10] if lengths else 0  # nine lines in ten stay within it
    found: list[Paragraph] = []
    first = 0
    for i in range(1, count + 1):
        if i == count or lines.gaps[i]:
            found += _join(text, lines, range(first, i), usual, apart)
            first = i
    return found


class _Lines:
    """The lines that hold something, without their outer white space: flat arrays, since a text may
    have millions.
    """

    def __init__(self, text: str) -> None:
        self.starts, self.ends, self.gaps = array("q"), array("q"), bytearray()
        last = -1
        for match in _LINE.finditer(text):
            raw = match.group()
            line = raw.strip()
            if line:
                start = match.start() + len(raw) - len(raw.lstrip())
                between = text[last:start]
                self.starts.append(start)
                self.gaps.append(last < 0 or between.count("\n") > 1 or "\x0c" in between)
                last = start + len(line)
                self.ends.append(last)


def _join(
    text: str, lines: _Lines, run: range, usual: int, apart: frozenset[int]
) -> Iterator[Paragraph]:
    """Join the lines between two blank ones into paragraphs."""
    lengths = [lines.ends[i] - lines.starts[i] for i in run]
    width = _width(lengths)
    if width < usual <= _LONGEST_WRAP:
        width = usual
    even = sum(4 * length >= 3 * width for length in lengths) >= _EVEN * len(lengths)
    ragged = not even or len(lengths) < _FEW
    head = run.start
    for i in run[1:]:
        line, following = (lines.starts[i - 1], lines.ends[i - 1]), (lines.starts[i], lines.ends[i])
        alone = line[0] in apart or following[0] in apart
        if alone or not _wraps(text, line, following, width, ragged=ragged):
            yield Paragraph(lines.starts[head], line[1], bool(lines.gaps[head]))
            head = i
    yield Paragraph(lines.starts[head], lines.ends[run[-1]], bool(lines.gaps[head]))


def _width(lengths: list[int]) -> int:
    """Return what most lines stay under, in columns: a far longer one is an address, or two columns
    in one.
    """
    ordered = sorted(lengths)
    for _outlier in range(len(ordered) // 4):
        if 4 * ordered[-1] <= 5 * ordered[-2]:
            break
        ordered.pop()
    return ordered[-1]


def _wraps(
    text: str, line: tuple[int, int], following: tuple[int, int], width: int, *, ragged: bool
) -> bool:
    """Tell whether the break after ``line`` only wraps it, in text of ``width`` columns.

    ``ragged``: the lines are of any length, so one that does not fill the width says nothing.
    """
    start, end = following
    quoted = text[start] == ">"
    while start < end and text[start] in "> \t":
        start += 1
    if (
        quoted != (text[line[0]] == ">")
        or start == end
        or "--" in (_of(text, line), _of(text, following))
    ):
        return False
    open_ = text[line[1] - 1] not in '.!?…:;»"”'
    length = line[1] - line[0]
    goes_on = open_ and (text[start].islower() or (text[start] in _OPENS and 2 * length >= width))
    if text[start].islower() and length >= _LINE_OF_TEXT and text[line[1] - 1] not in _FULL:
        return True
    if length > _LONGEST_WRAP:
        return goes_on
    space = text.find(" ", start, end)
    full = length + 1 + (space if space >= 0 else end) - start > width
    if re.match(_BULLET, text[start : start + 10]):
        return full and goes_on and text[start] not in "-–—•"
    if full or (goes_on and 2 * length >= width):
        return True
    return open_ and not ragged and 4 * length >= 3 * width


def _of(text: str, line: tuple[int, int]) -> str:
    return text[line[0] : min(line[1], line[0] + 3)]
