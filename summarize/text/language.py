"""Which language a text that is plainly not French seems to be in: by its script, and by its
commonest small words.
"""

from __future__ import annotations

import re

from summarize.fr.languages import FUNCTION_WORDS, SCRIPTS

_SAMPLE = 3_000  # code points read at the start, in the middle and at the end: a mixed text shows
_LEAST = 8  # words of one language that make a case
_WORD = re.compile(r"[^\W\d_]+")

_SCRIPT_SHARE = dict.fromkeys((name for name, _letters in SCRIPTS), 0.3) | {
    "Russian": 0.01,
    "Ukrainian": 0.01,
    "Japanese": 0.1,
}


def looks_like(text: str) -> str | None:
    """Return the English name of the language ``text`` seems to be in where that is plainly not
    French, else None.

    None too for a text that is mixed, short (under some thirty words) or in a language not listed
    here.

    >>> looks_like("The minister said that they had asked for this, and that it was in the law.")
    'English'
    >>> looks_like("Le ministre dit que c’est la loi.") is None
    True
    """
    sample = _sample(text)
    words = _WORD.findall(sample)
    french = _count(words, "French")
    if french > 0.08 * len(words):
        return None
    for name, letters in SCRIPTS:
        if (
            len(re.findall(letters, sample)) > _SCRIPT_SHARE[name] * len(sample)
            and len(sample) > 2 * _LEAST
        ):
            return name
    (most, name), (second, _other) = sorted(
        ((_count(words, n), n) for n in FUNCTION_WORDS if n != "French"), reverse=True
    )[:2]
    plain = (
        most >= _LEAST and most > 0.15 * len(words) and most > 4 * french and most > 1.15 * second
    )
    return name if plain else None


def _count(words: list[str], name: str) -> int:
    """Return how many words are function words of a language."""
    return sum(map(frozenset(FUNCTION_WORDS[name].split()).__contains__, words))


def _sample(text: str) -> str:
    """Return the start, the middle and the end of a text, in lower case."""
    if len(text) > 3 * _SAMPLE:
        middle = len(text) // 2
        text = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"
    return text.lower().replace("\u2019", "'")
