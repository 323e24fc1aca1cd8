"""A mail pasted as text: its header, its subject, and what it quotes of another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.document import BOILERPLATE, Paragraph
from summarize.fr.layout import FIELDS, REPLIES, SUBJECTS, WROTE

_HEAD = 12  # paragraphs that a header may have
_REPLY = rf"(?i)^(?:(?:{'|'.join(REPLIES)})\s?:\s*)+"


def mail(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str | None:
    """Mark a mail's header, and what it quotes of another unless it is all quoted.

    Return its subject, None where the text has no header.
    """
    subject = _header(normalized, parts, kinds) if has_header(normalized, parts, 0) else None
    quoted = [i for i, part in enumerate(parts) if normalized[part.start] == ">"]
    if sum(parts[i].end - parts[i].start for i in quoted) * 2 < len(normalized):
        for i in quoted:
            kinds[i] = BOILERPLATE
            if i and _introduces(normalized[parts[i - 1].start : parts[i - 1].end]):
                kinds[i - 1] = BOILERPLATE
    return subject


def has_header(normalized: str, parts: Sequence[Paragraph], first: int) -> bool:
    """Tell whether at least two of four paragraphs are fields of a header."""
    return sum(_field(normalized, part)[0] in FIELDS for part in parts[first : first + 4]) >= 2


def begins_message(normalized: str, parts: Sequence[Paragraph], i: int) -> bool:
    """Tell whether another message begins with paragraph ``i``: an mbox line, or a header."""
    line = normalized[parts[i].start : parts[i].end]
    if line.startswith("From ") and "@" in line[:100]:
        return True
    return _field(normalized, parts[i])[0] in FIELDS and has_header(normalized, parts, i)


def _field(normalized: str, part: Paragraph) -> tuple[str, str, str]:
    name, colon, value = normalized[part.start : min(part.end, part.start + 400)].partition(":")
    return name.strip().lower(), colon, value.strip()


def _header(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str:
    """Mark the fields above the message; return the subject."""
    subject = ""
    for i, part in enumerate(parts[:_HEAD]):
        name, colon, value = _field(normalized, part)
        if not colon or (i and part.gap):
            break
        kinds[i] = BOILERPLATE
        if name in SUBJECTS:
            subject = re.sub(_REPLY, "", value)
    return subject


def _introduces(text: str) -> bool:
    """Tell whether a line announces a quotation: « Le 3 mai, Anne Morin a écrit : »."""
    return text.rstrip(": \u00a0\u202f").endswith(WROTE)
