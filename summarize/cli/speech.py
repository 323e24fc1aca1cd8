"""The reader's language, by the locale: French or English. Only the command asks; no result depends
on it.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Mapping

from summarize.messages import LOCALE, in_french

_VARIABLES = (
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
)  # in gettext(3)'s order: the first that is set decides
_PLAIN = {"’": "'", "«": '"', "»": '"', "œ": "oe", "…": "...", "\u00a0": " ", "\u202f": " "}


def reads_french(environ: Mapping[str, str]) -> bool:
    """Tell whether the locale prefers French to English; in a list such as ``en:fr`` the first of
    the two decides.

    >>> reads_french({"LANG": "fr_CA.UTF-8"}), reads_french({"LANGUAGE": "de:en:fr"})
    (True, False)
    """
    locales = next((environ[name] for name in _VARIABLES if environ.get(name)), "")
    for locale in locales.split(":"):
        language = locale.replace(".", "_").partition("_")[0]
        if language in ("fr", "en", "C", "POSIX"):
            return language == "fr"
    return False


def spoken(message: str) -> str:
    """Return a message in the reader's language."""
    return in_french(message) if reads_french(os.environ) else message


def prepare() -> None:
    """Let the libraries of this process that ask gettext, Click above all, find their French in our
    catalogue too.

    Nothing is read yet, and nothing changes for a reader of English. A terminal that lacks a French
    character gets the nearest one it has.
    """
    if not reads_french(os.environ):
        return
    import gettext

    gettext.bindtextdomain("summarize", LOCALE)
    gettext.textdomain("summarize")
    codecs.register_error("summarize", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if (
            stream is not None
            and stream.encoding.lower() != "utf-8"
            and hasattr(stream, "reconfigure")
        ):
            stream.reconfigure(errors="summarize")


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Replace what an encoding lacks: an error handler of codecs."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    import unicodedata

    text = error.object[error.start : error.end]
    plain = unicodedata.normalize(
        "NFD", "".join(_PLAIN.get(character, character) for character in text)
    )
    return plain.encode("ascii", "ignore").decode() or "?", error.end
