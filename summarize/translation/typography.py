"""French typography out, that of the target language in: quotation marks, spaces before : ; ! ? and
in numbers.
"""

from __future__ import annotations

import re
import unicodedata

from summarize.translation.languages import base

NO_BREAK = "\u00a0\u202f"

# Opening and closing marks by language (Unicode CLDR 46, delimiters); others take the English ones.
QUOTES = {
    "de": "„“", "cs": "„“", "sk": "„“", "sl": "„“", "bg": "„“", "is": "„“", "lt": "„“", "et": "„“",
    "pl": "„”", "ro": "„”", "hu": "„”", "hr": "„”", "sr": "„”",
    "es": "«»", "it": "«»", "ca": "«»", "pt-pt": "«»", "gl": "«»", "eu": "«»",
    "oc": "«»", "nb": "«»", "no": "«»",
    "ru": "«»", "uk": "«»", "el": "«»",
    "sv": "””", "fi": "””",
    "ja": "「」", "zh-tw": "「」",
}  # fmt: skip

SPACED_MARK = re.compile(r"\s+([;:!?]+)(?=\s|$|[”’»\")\]])")
SPACED_PERCENT = re.compile(rf"(?<=\d)[ {NO_BREAK}]+(?=%)")
THOUSANDS = re.compile(rf"(?<=\d)[{NO_BREAK}](?=\d{{3}}(?!\d))")
OPENING = re.compile(r"«\s*")
CLOSING = re.compile(r"\s*»")


def quotes(to: str) -> str:
    """Return the two quotation marks of a language code."""
    return QUOTES.get(to) or QUOTES.get(base(to)) or "“”"


def clean(text: str) -> str:
    """Return one line of text: no control characters (a terminal obeys them), outer or doubled
    spaces, line breaks.
    """
    kept = "".join(" " if char.isspace() and char not in NO_BREAK else char for char in text)
    kept = "".join(char for char in kept if unicodedata.category(char) != "Cc")
    return re.sub(r" {2,}", " ", kept).strip()


def tidy(text: str, to: str) -> str:
    """Return a translation in the typography of its language; the words are left alone.

    >>> tidy("He said: « 12\u202f% ! »", "en")
    'He said: “12%!”'
    """
    marks = quotes(to)
    text = CLOSING.sub(marks[1], OPENING.sub(marks[0], clean(text)))
    text = SPACED_MARK.sub(r"\1", text)
    if base(to) == "en":
        text = THOUSANDS.sub(",", SPACED_PERCENT.sub("", text))
    return re.sub(rf"[ {NO_BREAK}]+", " ", text).strip()
