"""Line breaks folded: a wrapped sentence on one line, a word cut at the line's end made whole where
the word is one.
"""

from __future__ import annotations

import re

# Expressions that are compiled when the first wrapped line is met.
_BREAK = r"[^\S\n\u00a0\u202f]*(?:\n|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029])\s*(?:(?:>[ \t]?)+)?"
_CUT = r"([^\W\d_]+)([-\u00ad\u2010])(?:\s*\n\s*(?:(?:>[ \t]?)+)?)([^\W\d_]+)"

# Words whose hyphen is their own, before it and behind it: what French grammar joins by rule.
_OWN_BEFORE = frozenset(
    """c’est c'est est peut vis demi mi semi ex non sous celui celle ceux celles au par
    quelques vingt trente quarante cinquante soixante quatre grand grande arrière
    avant après contre outre micro franco anglo germano gréco judéo politico socio
    nord sud peut-être là dit lui elle eux moi toi soi nous vous porte garde tire
    quasi pseudo rendez chef""".split()
)
_OWN_BEHIND = frozenset(
    """ci là ce il elle on ils elles je tu nous vous moi toi lui leur y en le la les t
    même mêmes être vis à dire de d delà dessus dessous devant dehors dedans même
    uns unes""".split()
)


def fold(text: str) -> str:
    r"""Return a text on one line: breaks become a space, and words cut by a hyphen at a line's end
    are joined.

    >>> fold("sous la mar-\ngelle, c’est-\nà-dire\nici")
    'sous la margelle, c’est-à-dire ici'
    """
    if len(text.splitlines()) < 2:  # every break that the lines are parted at
        return text
    return re.sub(_BREAK, " ", re.sub(_CUT, _join, text))


def _join(cut: re.Match[str]) -> str:
    before, hyphen, behind = cut.groups()
    if hyphen == "-" and (
        before.lower() in _OWN_BEFORE or behind in _OWN_BEHIND or not behind[0].islower()
    ):
        return f"{before}-{behind}"
    return before + behind
