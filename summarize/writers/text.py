"""Text: one sentence a line."""

from __future__ import annotations

import re

from summarize.document import Summary

# C0 and C1 controls, and the marks that turn the direction of writing: nothing of the input steers a terminal.
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"


def render(summary: Summary, *, terminal: bool) -> str:
    """Return the sentences, one a line; for a terminal, control characters are shown as U+FFFD."""
    text = f"{summary}\n" if summary.sentences else ""
    return visible(text) if terminal else text


def visible(text: str) -> str:
    r"""Return a text whose control characters, line breaks and tabs aside, are replaced by U+FFFD.

    >>> visible("a\x1b[31mb\n")
    'a�[31mb\n'
    """
    return re.sub(_CONTROL, "\ufffd", text)
