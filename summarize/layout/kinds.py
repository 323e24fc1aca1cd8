"""What a paragraph looks like by itself: text, an item of a list, a heading or boilerplate."""

from __future__ import annotations

import re

from summarize.document import BOILERPLATE, HEADING, ITEM, TEXT, Paragraph
from summarize.fr.boilerplate import ALWAYS, BEGINS, WHOLE

OUTER = " \t\u00a0\u202f:.·•|>»«→›…!-–—*#_()[]0123456789"  # what a set phrase stands in
_CLOSERS = " \t\n\u00a0\u202f»”\"’')]*_"
_ENDS = (".", "!", "?", "…", ":", ";")
# What may stand behind a full stop: an agency or a date in brackets, a call to a note, an emoji, a
# tag, a name, an address.
_BEHIND = (
    r"(?:\s*(?:\([^()]{1,60}\)|\[[^\]\[]{1,60}\]|[#@][\w.-]+|(?:https?://|www\.)\S+(?!\S)"
    r"|[\u2600-\u27bf\u2b50\U0001f000-\U0001faff\ufe0f\u200d]))+\s*$"
)
_SIGNS = ("#", "@", "http", "www.")
_INSIDE = r"\w{3}[.!?…][»”\"’)\]]*\s+[«“\"(]?\s?[A-ZÀ-Ý]"  # one sentence ends, another begins
_LIST_NUMBER = r"\d{1,3}(?:[.)/°]|\.-|°\))|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-z][.)]"
_BULLETS = "-–—•*·▪►●○◦"
_HOLDS = 11  # words; a longer line may hold a sentence and the beginning of another
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
    words = len(text.split())
    if _listed(text):
        return ITEM if ended or words > 4 else HEADING
    whole = (
        ended
        or words > _LONGEST_HEADING
        or (
            words > _HOLDS
            and any(end in text for end in (". ", "! ", "? ", "… "))
            and re.search(_INSIDE, text)
        )
    )
    return TEXT if whole else HEADING


def finished(text: str) -> bool:
    """Tell whether a paragraph ends as a sentence or a list does, closing marks and footnote marks
    aside.

    >>> [finished(text) for text in ("« Enfin ! »", "Il pleut. (AFP)", "Un titre")]
    [True, True, False]
    """
    tail = text[-40:]
    if tail[-1] in "]¹²³⁴⁵⁶⁷⁸⁹":
        tail = tail.rstrip("[]0123456789¹²³⁴⁵⁶⁷⁸⁹")
    if tail.rstrip(_CLOSERS)[-1:] in _ENDS:
        return True
    if not tail:
        return False  # it was nothing but calls to notes
    if tail[-1] not in ")]" and not any(sign in tail for sign in _SIGNS) and max(tail) < "\u2600":
        return False
    bare = re.sub(_BEHIND, "", text[-200:])
    return bare.rstrip(_CLOSERS)[-1:] in _ENDS[:4] if bare else False


def _listed(text: str) -> bool:
    """Tell whether a paragraph opens with a bullet, a number or a letter of a list."""
    mark = text.split(None, 1)[0]
    if len(mark) == 1:
        return mark in _BULLETS
    return re.fullmatch(_LIST_NUMBER, mark) is not None


def _boilerplate(text: str, *, ended: bool) -> bool:
    """Tell whether a short line is a phrase that stands around articles."""
    if len(text) > 200:
        return False
    line = text.lower().replace("’", "'")
    if line.strip(OUTER) in WHOLE or line.startswith(ALWAYS):
        return True
    return not (ended and line[-1] in ".!?…") and line.startswith(BEGINS)
