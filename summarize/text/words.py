"""Sentence -> words and terms: elision, hyphens, stop words, Snowball stems (Porter 2001,
"Snowball", French stemmer).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from summarize.fr.stopwords import STOP_WORDS

_MARKS = r"[\u0300-\u036f]"
_SHORT = 10_000  # code points
_RUN = re.compile(r"[^\W_]+")
_BUDGET = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


def count_words(text: str) -> int:
    """Count the words a budget is made of: runs of letters and digits, joined by hyphens and
    points.

    An elided word counts for itself, a lone sign for nothing.

    >>> count_words("L’arc-en-ciel, c’est 3.14 % de « bleu » !")
    7
    """
    if not text.isascii() and re.search(_MARKS, text):
        # an accent that stands for itself parts no word
        text = text.translate(dict.fromkeys(range(0x300, 0x370)))
    if len(text) < _SHORT:
        return len(_BUDGET.findall(text))
    return sum(1 for _ in _BUDGET.finditer(text))  # a long text is not copied


def count_tokens(text: str, words: list[str]) -> int:
    """Return what ``count_words`` does, by the tokens of the text.

    >>> text = "L’arc-en-ciel, c’est 3.14 % de « bleu » !"
    >>> count_tokens(text, tokens(text))
    7
    """
    if "-" in text or "." in text[:-1] or "\u0130" in text:  # which is two letters in lower case
        return count_words(text)
    return len(words)


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
    # is_content_word, without a call a word
    return _stem()([word for word in words if len(word) > 1 and word not in STOP_WORDS])


def is_content_word(word: str) -> bool:
    """Tell whether a word (lower case) says something: it is neither a stop word nor a single
    letter.
    """
    return len(word) > 1 and word not in STOP_WORDS


@functools.cache
def _stem() -> Callable[[list[str]], list[str]]:
    from Stemmer import Stemmer

    # without its cache, which costs more than it saves and grows with the corpus
    stem: Callable[[list[str]], list[str]] = Stemmer("french", 0).stemWords
    return stem
