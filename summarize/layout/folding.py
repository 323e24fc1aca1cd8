"""A wrapped sentence on one line, and a word that was cut at a line's end whole again."""

from __future__ import annotations

import re

_BLANK = " \t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # outer spaces of a line; not the no-break ones
_CUT = "\b"  # the hyphen goes
_TAIL = 80  # code points: no word that is cut has more
_HYPHENS = "-\u00ad\u2010"


def fold(text: str) -> str:
    r"""Return a text on one line: breaks and runs of spaces become one space, and words cut by a
    hyphen at a line's end are joined.

    >>> fold("sous la mar-\ngelle, c’est-\nà-dire\nici")
    'sous la margelle, c’est-à-dire ici'
    """
    lines = text.splitlines()
    if len(lines) < 2:  # every break that the lines are parted at
        return _spaced(text)
    pieces = [lines[0].rstrip(_BLANK)]
    tail = pieces[0][-_TAIL:]  # of what has been folded
    words = _own(text)
    for line in lines[1:]:
        rest = line.strip(_BLANK)
        while rest.startswith(">"):
            rest = rest[1:].lstrip(_BLANK)
        if not rest:
            continue
        kept = _kept(tail, rest, words) if tail else ""
        if kept == _CUT:
            pieces[-1], tail, kept = pieces[-1][:-1], tail[:-1], ""
        pieces += kept, rest
        tail = f"{tail}{kept}{rest}"[-_TAIL:]
    return _spaced("".join(pieces))


def _spaced(text: str) -> str:
    for pair in ("  ", "\u00a0\u00a0", " \u00a0", "\u00a0 ", "\u202f\u202f"):
        if pair in text:
            return re.sub("[ \u00a0\u202f]{2,}", " ", text)
    return text


def _own(text: str) -> frozenset[str]:
    """Return the compounds that a text writes with a hyphen inside a line."""
    return (
        frozenset(re.findall(r"(?<![^\W\d_])[^\W\d_]+-[^\W\d_]+", text.lower()))
        if "-" in text
        else frozenset()
    )


def _kept(before: str, behind: str, words: frozenset[str]) -> str:
    """Return what stands between two lines: a space, nothing behind a hyphen that is a word's own,
    or ``_CUT`` behind one where the first ends in a word that is cut.
    """
    hyphen = before[-1]
    if hyphen not in _HYPHENS or not before[-2:-1].isalpha() or not behind[0].isalpha():
        return " "
    from summarize.fr.hyphens import OWN_BEFORE, OWN_BEHIND  # few lines end in a hyphen

    first, second = _last_word(before[:-1]), _first_word(behind)
    own = hyphen == "-" and (
        first.lower() in OWN_BEFORE
        or second in OWN_BEHIND
        or not second[0].islower()
        or f"{first}-{second}".lower() in words
    )
    return "" if own else _CUT


def _last_word(text: str) -> str:
    start = len(text)
    while start and text[start - 1].isalpha():
        start -= 1
    return text[start:]


def _first_word(text: str) -> str:
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[:end]
