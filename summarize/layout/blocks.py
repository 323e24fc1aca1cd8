"""Text -> title, headings, paragraphs, and what is not the article: each paragraph gets its kind.

The local look comes first (how does the line end, what phrase is it), then the look around: the
headline is above the first paragraph, a heading has text under it, a footer has none, an interview
alternates. Only what is said is scored or chosen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarize.document import (
    BOILERPLATE,
    HEADING,
    ITEM,
    TEXT,
    TITLE,
    Block,
    Document,
    Holes,
    Paragraph,
)
from summarize.fr.boilerplate import ALWAYS, BEGINS, LAST, MAIL_FIELDS, MAIL_SUBJECTS, WHOLE
from summarize.layout.folding import fold
from summarize.layout.interview import turns
from summarize.layout.lines import paragraphs
from summarize.layout.offsets import normalize
from summarize.layout.sheets import bridge, sheet_lines

_CLOSERS = " \t\n\u00a0\u202f»”\"’')]*_"
_BULLETS = "-–—•*·▪►●○◦"
_OUTER = " \t\u00a0\u202f:.·•|>»«→›…!-–—*#_()[]0123456789"
_LEANING = ("Mais ", "Et ", "Or ", "Alors ", "Car ", "Donc ", "Pourtant ", "Puis ")

_REPLY = r"(?i)^(?:(?:re|tr|fwd?)\s?:\s*)+"
_LONGEST_HEADING = 25  # words; what is longer and has no full stop has lost it
_LONGEST_TITLE = 40  # words


def parse(text: str, *, name: str = "", encoding: str = "", repaired: bool = False) -> Document:
    """Return the Document of a decoded text: its title and its blocks, each of its kind."""
    normalized, to_source = normalize(text)
    parts = paragraphs(normalized)
    title, blocks = classify(normalized, parts)
    return Document(text, title, name, encoding, normalized, to_source, tuple(blocks), repaired)


class Part(NamedTuple):
    """A block as the markup of a format has it, for ``typeset``.

    ``kind`` is title, heading, standfirst, paragraph, list, quote or aside (a note, a caption, a
    table, code: never chosen). ``times`` are those of subtitles: a place in ``text`` (code points)
    and the seconds at which what stands there begins and ends.
    """

    kind: str
    text: str
    times: tuple[tuple[int, float, float], ...] = ()


# The kinds of Part that are more than text, and the kinds of Block that they become.
_MARKED = {
    "title": TITLE, "heading": HEADING, "standfirst": TEXT, "list": ITEM, "aside": BOILERPLATE,
}  # fmt: skip


def typeset(marked: Sequence[Part], title: str, *, name: str = "", encoding: str = "") -> Document:
    """Return the Document of a format with markup, with a blank line between its parts."""
    text = "\n\n".join(part.text for part in marked)
    normalized, to_source = normalize(text)
    parts, kinds, times, start, place = [], [], [], 0, 0
    for one in marked:
        end = start + len(normalize(one.text)[0])
        part = Paragraph(start, end, gap=True)
        parts.append(part)
        looks = _kind(normalized, part) if part.end > part.start else BOILERPLATE
        kinds.append(looks if looks == BOILERPLATE else _MARKED.get(one.kind, TEXT))
        times += [(place + offset, begins, ends) for offset, begins, ends in one.times]
        start, place = end + 2, place + len(one.text) + 2
    _footer(normalized, parts, kinds)
    blocks = tuple(_blocks(normalized, parts, kinds, {}))
    return Document(text, title, name, encoding, normalized, to_source, blocks, times=tuple(times))


def classify(normalized: str, parts: Sequence[Paragraph]) -> tuple[str, list[Block]]:
    """Return the title ("" where there is none) and the kind of each paragraph of a normalized text."""
    kinds = [_kind(normalized, part) for part in parts]
    parts, kinds, holes = bridge(normalized, parts, kinds, sheet_lines(normalized))
    title = _mail(normalized, parts, kinds) or _headline(normalized, parts, kinds)
    _footer(normalized, parts, kinds)
    if not any(kind in (TEXT, ITEM) for kind in kinds):
        title = _unpunctuated(kinds, title)
    return title, _blocks(normalized, parts, kinds, holes)


def _blocks(
    normalized: str, parts: Sequence[Paragraph], kinds: list[str], holes: Mapping[int, Holes]
) -> list[Block]:
    """Return the blocks, once it is known who speaks."""
    spoken = turns(normalized, parts, kinds)
    if not spoken:
        _questions(normalized, parts, kinds)
    for i, turn in spoken.items():
        kinds[i] = turn.kind
    silent = (None, None)
    return [
        Block(
            part.start,
            part.end,
            kinds[i],
            holes.get(i, ()),
            *(spoken[i][1:] if i in spoken else silent),
        )
        for i, part in enumerate(parts)
    ]


def _kind(normalized: str, part: Paragraph) -> str:
    """Return what a paragraph looks like by itself: TEXT, ITEM, HEADING or BOILERPLATE."""
    length = part.end - part.start
    text = (
        normalized[part.start : part.end]
        if length <= 400
        else normalized[part.start : part.start + 400]
    )
    text = text.lstrip("> \t") or text  # quoted in a mail
    if not any(map(str.isalpha, text)):
        return BOILERPLATE
    if length > 400:
        return TEXT
    ended = finished(text)
    if _boilerplate(text, ended=ended):
        return BOILERPLATE
    if text[0] in "-–—" and text[-1] in "-–—" and len(text) <= 100:
        return HEADING
    if _listed(text):
        return ITEM if ended or len(text.split()) > 4 else HEADING
    return TEXT if ended or len(text.split()) > _LONGEST_HEADING else HEADING


def finished(text: str) -> bool:
    """Tell whether a paragraph ends as a sentence or a list does, closing marks and footnote marks
    aside.

    >>> [finished(text) for text in ("Il l’a dit.", "« Enfin ! »", "Trois points :", "Un titre", "Une « affaire »")]
    [True, True, True, False, False]
    """
    tail = text[-40:]
    if tail[-1] in "]¹²³⁴⁵⁶⁷⁸⁹":
        tail = tail.rstrip("[]0123456789¹²³⁴⁵⁶⁷⁸⁹")
    return tail.rstrip(_CLOSERS)[-1:] in (".", "!", "?", "…", ":", ";")


def _listed(text: str) -> bool:
    """Tell whether a paragraph opens with a bullet, a number or a letter of a list."""
    mark = text.split(None, 1)[0]
    if len(mark) == 1:
        return mark in _BULLETS
    return mark[-1] in ".)" and (
        (mark[:-1].isdigit() and len(mark) <= 4) or (len(mark) == 2 and mark[0].islower())
    )


def _boilerplate(text: str, *, ended: bool) -> bool:
    """Tell whether a short line is a phrase that stands around articles."""
    if len(text) > 200:
        return False
    line = text.lower().replace("’", "'")
    if line.strip(_OUTER) in WHOLE or line.startswith(ALWAYS):
        return True
    return not (ended and line[-1] in ".!?…") and line.startswith(BEGINS)


def _headline(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str:
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
    following = parts[i + 1]
    return following.end - following.start > part.end - part.start


def _questions(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
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
            leans = text[0] in '«"“–—-' or text.startswith(_LEANING)
            if longer and not leans and not any(mark in text for mark in (". ", "! ", "? ", "… ")):
                kinds[i] = HEADING


def _footer(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
    """Mark what comes after the article, and every line above no text."""
    said = 0
    for i, part in enumerate(parts):
        line = normalized[part.start : part.end][:60] if part.end - part.start <= 60 else ""
        known = line.lower().replace("’", "'").strip(_OUTER)
        if said >= 2 and (
            line == "--" or (known in LAST and not _resumes(normalized, parts, kinds, i))
        ):
            kinds[i:] = [BOILERPLATE] * (len(kinds) - i)
            break
        said += kinds[i] == TEXT
    last = max((i for i, kind in enumerate(kinds) if kind in (TEXT, ITEM)), default=len(kinds))
    for i in range(last + 1, len(kinds)):
        if kinds[i] == HEADING:
            kinds[i] = BOILERPLATE


def _resumes(normalized: str, parts: Sequence[Paragraph], kinds: list[str], i: int) -> bool:
    """Tell whether the article goes on after a line such as ``Lire aussi``: more than a third of
    its text is still to come.
    """
    if (
        normalized[parts[i].start : parts[i].end]
        .lower()
        .strip(_OUTER)
        .endswith(("commentaires", "commentaire"))
    ):
        return False
    before = sum(
        part.end - part.start
        for part, kind in zip(parts[:i], kinds[:i], strict=True)
        if kind == TEXT
    )
    after = sum(
        part.end - part.start
        for part, kind in zip(parts[i:], kinds[i:], strict=True)
        if kind == TEXT
    )
    return 2 * after > before


def _mail(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str:
    """Mark a mail's header and what it quotes of another, unless it is all quoted; return its
    subject.
    """
    fields = [
        normalized[part.start : min(part.end, part.start + 400)].partition(":")
        for part in parts[:12]
    ]
    named = [field[0].strip().lower() in MAIL_FIELDS for field in fields]
    subject = ""
    if sum(named[:4]) >= 2:
        for i, (field, colon, value) in enumerate(fields):
            if not colon or (i and parts[i].gap):
                break
            kinds[i] = BOILERPLATE
            if field.strip().lower() in MAIL_SUBJECTS:
                subject = re.sub(_REPLY, "", value.strip())
    quoted = [i for i, part in enumerate(parts) if normalized[part.start] == ">"]
    if sum(parts[i].end - parts[i].start for i in quoted) * 2 < len(normalized):
        for i in quoted:
            kinds[i] = BOILERPLATE
            if i and normalized[parts[i - 1].start : parts[i - 1].end].rstrip(
                ": \u00a0\u202f"
            ).endswith("écrit"):
                kinds[i - 1] = BOILERPLATE
    return subject


def _unpunctuated(kinds: list[str], title: str) -> str:
    """Take every line for text where none has a full stop, as in notes and transcripts; return the
    title that is left.

    One headline among boilerplate is still a headline, and no sentence.
    """
    lines = kinds.count(HEADING)
    if lines > 1 or (lines and not title):
        kinds[:] = [TEXT if kind in (HEADING, TITLE) else kind for kind in kinds]
        return ""
    return title
