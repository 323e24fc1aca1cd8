"""Messages: English sentences that keep their template and values, so that the command can say them
in French.
"""

from __future__ import annotations

import functools
import gettext
import os

STANDARD_INPUT = "standard input"  # its name in results, which do not follow the locale
LOCALE = os.path.join(os.path.dirname(__file__), "locale")


class Message(str):
    """An English message that remembers the ``template`` it was made of, and the ``values`` in it.

    >>> message = Message("{name}: no sentence found", name="a.txt")
    >>> message, message.template
    ('a.txt: no sentence found', '{name}: no sentence found')
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    # typing.Self is of Python 3.11
    def __new__(cls, template: str, /, **values: object) -> Message:  # noqa: PYI034
        """Put the values in their places."""
        self = super().__new__(cls, template.format(**values) if values else template)
        self.template, self.values = template, values
        return self

    def __reduce__(self) -> tuple[object, ...]:
        """Let it go to another process with its template and values."""
        return _made, (self.template, self.values)


def _made(template: str, values: dict[str, object]) -> Message:
    return Message(template, **values)


def in_french(message: str) -> str:
    r"""Return the French of a message, its values included; what has none stays as it is.

    >>> in_french(Message("{name}: empty; give it a text", name=Message("standard input")))
    'entrée standard\xa0: vide\u202f; donnez un texte'
    """
    if not isinstance(message, Message):
        return _french().gettext(message) if message else message
    values = {
        name: in_french(value) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    french = _french().gettext(message.template) if message.template else ""
    try:
        return french.format(**values) if values else french
    except (LookupError, ValueError, AttributeError, TypeError):  # not the values of the English
        return str(message)


@functools.cache
def _french() -> gettext.NullTranslations:
    """Load the French on the first message, not at start-up; a damaged file of it is none."""
    import struct

    try:
        return gettext.translation("summarize", LOCALE, ["fr"], fallback=True)
    except (OSError, ValueError, LookupError, SyntaxError, RecursionError, struct.error):
        return gettext.NullTranslations()


def told(name: str) -> str:
    """Return how an input, by its name in results, is called in messages."""
    return Message(name) if name == STANDARD_INPUT else name
