"""Messages in the reader's language: ``_("...")`` looks a text up in the package's French, and is English otherwise."""

from __future__ import annotations

import codecs
import functools
import gettext
import os
import sys
from collections.abc import Mapping
from typing import TypeVar

STANDARD_INPUT = "standard input"  # its name in results, which do not follow the locale

_Any = TypeVar("_Any")
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # in gettext(3)'s order: the first that is set decides
_PLAIN = {"’": "'", "«": '"', "»": '"', "œ": "oe", "…": "...", "\u00a0": " ", "\u202f": " "}


def reads_french(environ: Mapping[str, str]) -> bool:
    """Tell whether the locale prefers French to English; a list such as ``en:fr`` goes by its first language known here.

    >>> reads_french({"LANG": "fr_CA.UTF-8"}), reads_french({"LANG": "fr_FR.UTF-8", "LANGUAGE": "de:en:fr"})
    (True, False)
    """
    locales = next((environ[name] for name in _VARIABLES if environ.get(name)), "")
    for locale in locales.split(":"):
        language = locale.replace(".", "_").partition("_")[0]
        if language in ("fr", "en", "C", "POSIX"):
            return language == "fr"
    return False


class Message(str):
    """A French message that remembers its ``english``, for results: they do not follow the locale."""

    __slots__ = ("english",)
    english: str

    def __new__(cls, french: str, english: str) -> Message:  # noqa: PYI034  # typing.Self is of Python 3.11
        """Make a message of one text in two languages."""
        self = super().__new__(cls, french)
        self.english = english
        return self

    def format(self, *args: object, **values: object) -> Message:
        """Return the message with its values in place, in both languages."""
        return Message(
            super().format(*args, **values),
            self.english.format(*map(in_english, args), **{name: in_english(value) for name, value in values.items()}),
        )


def in_english(message: _Any) -> _Any:
    """Return the English of a message, and anything else as it is.

    >>> in_english(Message("oui : {n}", "yes: {n}").format(n=Message("un", "one")))
    'yes: one'
    """
    return message.english if isinstance(message, Message) else message  # type: ignore[return-value]  # a Message is a str


def in_french(message: str) -> str:
    """Return the French of a message whatever the locale, for results that are in French."""
    return _french().gettext(message) if message else message


@functools.cache
def _wanted() -> bool:
    return reads_french(os.environ)


@functools.cache
def _french() -> gettext.NullTranslations:
    """Load the French on the first message, not at start-up."""
    return gettext.translation("summarize", _folder(), ["fr"], fallback=True)


def _folder() -> str:
    return os.path.join(os.path.dirname(__file__), "locale")


def _(message: str) -> str:
    """Return the message in the reader's language; placeholders such as ``{name}`` stay as they are."""
    return Message(in_french(message), message) if message and _wanted() else message


def speak() -> None:
    """Let the libraries of this process that ask gettext, Click above all, find their French in our catalogue too.

    Nothing is read yet, and nothing changes where the reader wants English. A terminal that lacks a French character gets the
    nearest one it has.
    """
    if not _wanted():
        return
    gettext.bindtextdomain("summarize", _folder())
    gettext.textdomain("summarize")
    codecs.register_error("summarize", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and stream.encoding.lower() != "utf-8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="summarize")


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Replace what an encoding lacks: an error handler of codecs."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    import unicodedata

    text = error.object[error.start : error.end]
    plain = unicodedata.normalize("NFD", "".join(_PLAIN.get(character, character) for character in text))
    return plain.encode("ascii", "ignore").decode() or "?", error.end


def told(name: str) -> str:
    """Return how an input, by its name in results, is called in messages."""
    return _("standard input") if name == STANDARD_INPUT else name
