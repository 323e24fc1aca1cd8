"""What a paragraph looks like by itself: text, an item of a list, a heading or boilerplate."""

from __future__ import annotations

from summarize.document import BOILERPLATE, HEADING, ITEM, TEXT, Paragraph
from summarize.fr.boilerplate import ALWAYS, BEGINS, WHOLE

OUTER = " \t\u00a0\u202f:.·•|>»«→›…!-–—*#_()[]0123456789"  # what a set phrase stands in
_CLOSERS = " \t\n\u00a0\u202f»”\"’')]*_"
_BULLETS = "-–—•*·▪►●○◦"
_LONGEST_HEADING = 25  # words; what is longer and has no full stop has lost it


def looks(normalized: str, part: Paragraph) -> str:
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

    >>> [finished(text) for text in ("« Enfin ! »", "Trois points :", "Un titre")]
    [True, True, False]
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
    if line.strip(OUTER) in WHOLE or line.startswith(ALWAYS):
        return True
    return not (ended and line[-1] in ".!?…") and line.startswith(BEGINS)
