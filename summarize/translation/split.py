"""A sentence too long for an engine, cut where it breathes, and put together again."""

from __future__ import annotations

import re

from summarize.translation.languages import base

STRONG = re.compile(r"[;:!?…][”»)]?\s+|\s[–—]\s+")  # clauses that stand on their own
WEAK = re.compile(r",\s+")
SPACE = re.compile(r"\s+")
UNSPACED = ("zh", "ja", "th", "lo", "km", "my")  # languages written without spaces between words


def size(text: str) -> int:
    """Return the length in UTF-8 bytes, what services count (MyMemory: 500 bytes) or a safe bound
    of it.
    """
    return len(text.encode("utf-8", "surrogatepass"))


def pieces(text: str, limit: int) -> list[str]:
    """Cut text into pieces of at most ``limit`` UTF-8 bytes: at clauses, else at commas, else
    between words.

    >>> pieces("Il pleut ; la Loire monte, dit-on.", 20)
    ['Il pleut ;', 'la Loire monte,', 'dit-on.']
    """
    parts = []
    rest = text.strip()
    while size(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, limit: int) -> int:
    """Return the best place to cut in the first ``limit`` bytes, not near the start: short pieces
    lose the sense.
    """
    window = text.encode("utf-8", "surrogatepass")[: limit + 1].decode("utf-8", "ignore")
    for boundary in (STRONG, WEAK, SPACE):
        ends = [match.start() + len(match[0].rstrip()) for match in boundary.finditer(window)]
        good = [end for end in ends if end > len(window) // 3 and size(text[:end]) <= limit]
        if good:
            return good[-1]
    while size(window) > limit:
        window = window[:-1]
    return len(window) or 1


def join(parts: list[str], to: str) -> str:
    """Put translated pieces together, with a space where the language has spaces."""
    return ("" if base(to) in UNSPACED else " ").join(part.strip() for part in parts)


def batches(texts: list[str], count: int, limit: int) -> list[list[str]]:
    """Group texts in order, at most ``count`` and ``limit`` bytes a group.

    >>> batches(["un", "deux", "trois"], 2, 100)
    [['un', 'deux'], ['trois']]
    """
    groups: list[list[str]] = []
    room = 0
    for text in texts:
        if not groups or len(groups[-1]) == count or size(text) > room:
            groups.append([])
            room = limit
        groups[-1].append(text)
        room -= size(text)
    return groups
