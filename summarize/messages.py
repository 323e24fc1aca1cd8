"""Messages in the reader's language: ``_("...")`` looks a text up in the package's catalogues, English when there is none."""

from __future__ import annotations

import functools
import gettext
import os


@functools.cache
def _catalogue() -> gettext.NullTranslations:
    """Load the catalogue for the locale (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) on the first message, not at start-up."""
    return gettext.translation("summarize", os.path.join(os.path.dirname(__file__), "locale"), fallback=True)


def _(message: str) -> str:
    """Return the message in the reader's language; placeholders such as ``{name}`` stay as they are.

    >>> _("{name}: no such file").format(name="x.txt")
    'x.txt: no such file'
    """
    return _catalogue().gettext(message)
