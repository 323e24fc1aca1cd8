"""What stands beside the text: notes, references, captions, contents, stage directions, licences.

None of it is chosen while there is other text; a text that is mostly made of such pieces is read as
it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.document import BOILERPLATE, ITEM, TEXT, Paragraph
from summarize.fr.layout import CAPTIONS, PUBLISHERS

_MOST = 0.6  # share of the text that may stand beside it
_LONG = 400  # code points: what is longer is text, notes aside
_NOTE = r"\[\d{1,3}\][ \u00a0]+\S|[¹²³⁴-⁹]{1,3}[ \u00a0]?[^\W\d]"
_CONTENTS = r"[^\n]*(?:\.{4,}|…{2,}|(?:[ \u00a0]\.){4,})[ \u00a0]*(?:\d{1,4}|[ivxl]{1,6})$"
_CALLS = "[¹²³⁴⁵⁶⁷⁸⁹"
_LEADERS = ("....", "……", " . . .", "\u00a0.\u00a0.")
_STAGE = r"[(\[][^()\[\]]{3,300}[)\]]\.?$"
_YEAR = r"\b1[5-9]\d\d\b|\b20\d\d\b"
_SOURCE = rf"https?://\S+$|\b(?:{'|'.join(PUBLISHERS)})\b|\bISBN\b|\bp\.[ \u00a0]?\d"
# An e-text of Project Gutenberg: what stands outside these lines is its licence.
_BEGINS, _ENDS = r"\*{3} ?START OF [^\n]*\*{3}", r"\*{3} ?END OF [^\n]*\*{3}"


def asides(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
    """Mark what stands beside the text, while it is the smaller part."""
    sizes = [
        part.end - part.start if kind in (TEXT, ITEM) else 0
        for part, kind in zip(parts, kinds, strict=True)
    ]
    beside = [i for i, size in enumerate(sizes) if size and _is_beside(_of(normalized, parts[i]))]
    if sum(sizes[i] for i in beside) <= _MOST * sum(sizes):
        for i in beside:
            kinds[i] = BOILERPLATE
    if "*** START OF" in normalized or "***START OF" in normalized:
        _licence(normalized, parts, kinds)


def _of(normalized: str, part: Paragraph) -> str:
    """Return how a paragraph begins, the marks of a quoted mail aside."""
    text = normalized[part.start : min(part.end, part.start + 2 * _LONG)]
    return text.lstrip("> ") or text


def _is_beside(text: str) -> bool:
    """Tell a note, a caption, a line of contents, a stage direction or a reference.

    The first sign decides which expression is tried: most paragraphs need none.
    """
    if text[0] in _CALLS and re.match(_NOTE, text):
        return True
    if len(text) > _LONG:
        return False
    return bool(
        (text[0] in "([" and re.match(_STAGE, text))
        or (text.startswith(CAPTIONS) and re.match(_caption(), text))
        or (any(dots in text for dots in _LEADERS) and re.match(_CONTENTS, text))
        or _is_reference(text)
    )


def _caption() -> str:
    return (
        rf"(?:{'|'.join(CAPTIONS)})\.?[ \u00a0]?(?:n[°o][ \u00a0]?)?(?:\d{{1,3}}|[IVX]{{1,4}})?"
        r"[ \u00a0]?[.:–—-]\s"
    )


def _is_reference(text: str) -> bool:
    """Tell an entry of a bibliography: a year, commas, and a publisher, a page or an address."""
    commas = text.count(",")
    return (
        commas > 1
        and 7 * commas > text.count(" ")
        and re.search(_YEAR, text) is not None
        and re.search(_SOURCE, text.rstrip(".")) is not None
    )


def _licence(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
    """Mark what stands outside the lines that begin and end an e-text."""
    begun, ended = re.search(_BEGINS, normalized), re.search(_ENDS, normalized)
    first = begun.end() if begun else 0
    last = ended.start() if ended and ended.start() > first else len(normalized)
    for i, part in enumerate(parts):
        if part.start < first or part.start >= last:
            kinds[i] = BOILERPLATE
