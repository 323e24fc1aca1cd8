"""Who speaks: the turns of an interview, by dash, ``Nom :``, ``Q.`` and ``R.``, or question
lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.document import ANSWER, ITEM, QUESTION, TEXT, Paragraph
from summarize.fr.layout import ASKS, PARTICLES, STAMP

_CUE = r"[A-ZÀ-Ý][A-ZÀ-Ý’' -]{2,40}(?:, [^.\n]{1,60})?\.[ \u00a0]?[—–-]{1,2}[ \u00a0]?(?=\S)"
_LONGEST_NAME = 5  # words
_STATEMENT = 120  # code points: who asks may say as much without a question; more is an answer


# Whose a paragraph is: QUESTION or ANSWER, the number of the exchange from 1, the speaker if named.
Turn = tuple[str, int, str | None]


def turns(normalized: str, parts: Sequence[Paragraph], kinds: Sequence[str]) -> dict[int, Turn]:
    """Return the turn of each paragraph of an interview, by its number; nothing where the text is
    none.

    An interview has at least two questions, each with an answer under it, and little else once it
    has begun.
    """
    marks = {
        i: mark
        for i, kind in enumerate(kinds)
        if kind in (TEXT, ITEM) and (mark := _mark(normalized, parts[i]))
    }
    asked = [i for i, mark in marks.items() if mark.asks]
    if len(asked) < 2:
        marks = {
            i: _Mark(None, asks=True)
            for i, kind in enumerate(kinds)
            if kind == TEXT and _asks_alone(normalized, parts, i)
        }
        if len(marks) < 3:
            return _voices(normalized, parts, kinds)
        asked = list(marks)
    plain = [i for i in range(asked[0], len(kinds)) if kinds[i] in (TEXT, ITEM) and i not in marks]
    if len(plain) > 3 * len(asked) + 2 or len(asked) * 6 < len(marks):
        return {}
    return _alternate(marks, asked[0], parts, kinds)


def _voices(normalized: str, parts: Sequence[Paragraph], kinds: Sequence[str]) -> dict[int, Turn]:
    """Return the turns of people who speak without asking, each under a name: a discussion, a play.

    Most paragraphs have a name in front, and one of the names comes back.
    """
    named = {
        i: label[0]
        for i, kind in enumerate(kinds)
        if kind in (TEXT, ITEM)
        and (label := speaker(normalized[parts[i].start : parts[i].end][:80]))
    }
    texts = sum(kind in (TEXT, ITEM) for kind in kinds)
    if len(named) < 3 or len(set(named.values())) == len(named) or 2 * len(named) < texts:
        return {}
    if len(set(named.values())) < 2:
        return {}
    return {i: (ANSWER, number, name) for number, (i, name) in enumerate(named.items(), 1)}


def speaker(head: str) -> tuple[str, int] | None:
    """Return the name before a colon and where its words begin: ``Vikram Kumar: …``, ``**Le Temps
    :** …``, ``Q. …``.

    Every word of a name begins with a capital, particles aside; a clause that happens to hold a
    colon has no such words.

    What a chat puts in front of a name, day and time, goes with it.

    >>> speaker("Vikram Kumar : Oui."), speaker("Le problème est là : non.")
    (('Vikram Kumar', 15), None)
    """
    if head[:2] in ASKS and head[2:3].isspace():
        return head[0], 3
    stamp = re.match(STAMP, head) if head and head[0] in "[0123456789" else None
    if stamp:
        label = speaker(head[stamp.end() :])
        return (label[0], label[1] + stamp.end()) if label else None
    colon = head.find(":", 0, 60)
    name = head[:colon].strip("* \t\u00a0\u202f") if colon > 0 else ""
    words = name.replace("’", " ").replace("'", " ").replace("-", " ").split()
    if not 0 < len(words) <= _LONGEST_NAME or not words[0][0].isupper() or name[-1].isdigit():
        return None
    if not all(word[0].isupper() or word in PARTICLES for word in words):
        return None
    end = colon + 1
    while end < len(head) and (head[end].isspace() or head[end] == "*"):
        end += 1
    return (name, end) if end < len(head) else None


class _Mark:
    """What opens a turn: the speaker, where named, and whether it asks."""

    __slots__ = ("asks", "name")

    def __init__(self, name: str | None, *, asks: bool) -> None:
        self.name, self.asks = name, asks


def _head(normalized: str, part: Paragraph) -> str:
    return normalized[part.start : min(part.end, part.start + 80)].lstrip("> \t")


def cue(text: str) -> int:
    """Return where the words begin behind the name of a play's character: « LE MAIRE. — ».

    >>> cue("LE MAIRE, assis. — Non."), cue("LE MAIRE a dit non. — Et alors ?")
    (19, 0)
    """
    found = re.match(_CUE, text) if text[:3].isupper() or text[:2].isupper() else None
    return found.end() if found else 0


def _mark(normalized: str, part: Paragraph) -> _Mark | None:
    """Return the mark that opens a turn, if one does."""
    head = _head(normalized, part)
    label = speaker(head)
    if not label and head[:1] not in ("-", "–", "—"):
        return None
    tail = normalized[max(part.start, part.end - 20) : part.end].rstrip('»”"*)\u00a0\u202f ')
    asks = tail[-1:] in ("?", "…")
    return _Mark(label[0] if label else None, asks=asks)


def _asks_alone(normalized: str, parts: Sequence[Paragraph], i: int) -> bool:
    """Tell whether a paragraph is one short question over a longer paragraph: the bold lines of an
    interview.
    """
    part = parts[i]
    if part.end - part.start > 250 or normalized[part.end - 1] != "?" or i + 1 == len(parts):
        return False
    following = parts[i + 1]
    return (
        following.gap
        and normalized[following.end - 1] != "?"
        and following.end - following.start > part.end - part.start
    )


def _alternate(
    marks: dict[int, _Mark], first: int, parts: Sequence[Paragraph], kinds: Sequence[str]
) -> dict[int, Turn]:
    """Walk the paragraphs from the first question on; a dash without a name changes the speaker."""
    found: dict[int, Turn] = {}
    number, asking = 0, False
    asker: str | None = None
    answerer: str | None = None
    for i in range(first, len(kinds)):
        if kinds[i] not in (TEXT, ITEM):
            continue
        mark = marks.get(i)
        if mark and mark.name and mark.name in (asker, answerer):
            short = parts[i].end - parts[i].start < _STATEMENT
            asks = (mark.asks and short) if mark.name == answerer else mark.asks or short
        elif mark:
            asks = not asking and (mark.asks or mark.name is None)
        else:
            asks = False
        if asks:
            number += not asking
            asker = (mark and mark.name) or asker
        elif mark and mark.name:
            answerer = mark.name
        asking = asks
        found[i] = (QUESTION if asks else ANSWER, number, asker if asks else answerer)
    return found
