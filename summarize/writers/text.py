"""Text: one sentence a line; with a translation that one instead, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarize.writers import Result, Style

# C0 and C1 controls, and the marks that turn the direction of writing: nothing of the input steers a terminal.
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"


def render(results: Sequence[Result], style: Style) -> str:
    """Return the sentences, one a line; for a terminal, control characters are shown as U+FFFD."""
    text = "".join(f"{line}\n" for result in results for line in _lines(result, bilingual=style.bilingual))
    return visible(text) if style.terminal else text


def _lines(result: Result, *, bilingual: bool) -> Iterator[str]:
    """Yield the lines of a result; the French stands in for a translation that failed."""
    for i, sentence in enumerate(result.summary.sentences):
        translation = result.translations[i].text if result.translations else None
        if bilingual or translation is None:
            yield sentence.text
        if translation is not None:
            yield translation


def visible(text: str) -> str:
    r"""Return a text whose control characters, line breaks and tabs aside, are replaced by U+FFFD.

    >>> visible("a\x1b[31mb\n")
    'a�[31mb\n'
    """
    return re.sub(_CONTROL, "\ufffd", text)
