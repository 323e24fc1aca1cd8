"""Sentence -> words and terms: elision, hyphens, stop words, Snowball stems (Porter 2001,
"Snowball", French stemmer).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from summarize.fr.stopwords import STOP_WORDS

_RUN = re.compile(r"[^\W_]+")
_BUDGET = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


def count_words(text: str) -> int:
    """Count the words a budget is made of: runs of letters and digits, joined by hyphens and
    points.

    An elided word counts for itself, a lone sign for nothing.

    >>> count_words("L’arc-en-ciel, c’est 3.14 % de « bleu » !")
    7
    """
    return sum(1 for _ in _BUDGET.finditer(text))


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case, parted at apostrophes and hyphens: elided articles
    stand alone.

    >>> tokens("Qu’aujourd’hui l'Île-de-France")
    ['qu', 'aujourd', 'hui', 'l', 'île', 'de', 'france']
    """
    return _RUN.findall(text.lower())


def terms(text: str) -> list[str]:
    """Return the stems of the words that say something, in order, repeated as they are.

    >>> terms("L’élection des députés : les élections d’un député")
    ['élect', 'déput', 'élect', 'déput']
    """
    return stems(tokens(text))


def stems(words: list[str]) -> list[str]:
    """Return the stems of those of ``words`` (lower case) that say something, in order."""
    return _stem()([word for word in words if is_content_word(word)])


def is_content_word(word: str) -> bool:
    """Tell whether a word (lower case) says something: it is neither a stop word nor a single
    letter.
    """
    return len(word) > 1 and word not in STOP_WORDS


@functools.cache
def _stem() -> Callable[[list[str]], list[str]]:
    from Stemmer import Stemmer

    stem: Callable[[list[str]], list[str]] = Stemmer("french").stemWords
    return stem
