"""Is a part of the sentence missing from its translation, or said twice in it?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.text.words import is_content_word, tokens
from summarize.translation.doubts.lexicon import english_stem, known, meanings
from summarize.translation.doubts.names import alike, fold
from summarize.translation.languages import base

# Found on data of a weak translator; on 997 pairs of professional translators (FLORES-200) they
# doubt one.
_RUN = 4.0  # words in a row of which the answer has nothing
_UNKNOWN = 0.4  # what a word counts for that the dictionary does not have: it may be said otherwise
_LOST = 0.3  # share of all words that say something
_SHORT = 0.75  # words of the answer over those of the sentence
_TWICE = 4  # words in a row that come back
_STEM = 5  # letters that two words of one origin begin with


def incomplete(source: str, answer: str, language: str) -> bool:
    """Tell whether several words in a row have nothing in a shorter English answer.

    Never length alone: people say things shorter, too. False for other languages.
    """
    if base(language) != "en":
        return False
    french = [word for word in tokens(source) if is_content_word(word) and not word.isdigit()]
    there = [fold(word) for word in re.findall(r"[^\W\d_]+", answer)]
    if not french or len(_words(answer)) > _SHORT * len(_words(source)):
        return False
    words, stems = frozenset(there), frozenset(map(english_stem, there))
    missing = [0.0 if _said(word, words, stems) else _weight(word) for word in french]
    return _longest(missing) >= _RUN and sum(missing) >= _LOST * (len(french) + 2)


def repeats(source: str, answer: str) -> bool:
    """Tell whether an answer says several words twice that the sentence does not.

    >>> repeats("Il va de Losse à Brest.", "He goes from the port to Brest from the port to Brest.")
    True
    """
    return _twice(_words(answer)) and not _twice(_words(source))


def unquoted(source: str, answer: str) -> bool:
    """Tell whether a quotation stands without any mark in an answer: who speaks is lost.

    >>> unquoted("« Le pont ferme », dit-il.", "The bridge is closed, he says.")
    True
    """
    quoted = re.search(r"«[^«»]*»", source)
    return bool(quoted) and not re.search(r"[\"“”„«»‘「『]|(?<!\w)['’]|['’](?!\w)", answer)


def _said(word: str, words: frozenset[str], stems: frozenset[str]) -> bool:
    if meanings(word) & stems:
        return True
    plain = fold(word)
    if len(plain) < 4:
        return plain in words
    return alike(plain, words) or any(plain[:_STEM] == other[:_STEM] for other in words)


def _weight(word: str) -> float:
    return 1.0 if known(word) else _UNKNOWN


def _longest(missing: Sequence[float]) -> float:
    longest = run = 0.0
    for weight in missing:
        run = run + weight if weight else 0.0
        longest = max(longest, run)
    return longest


def _twice(words: Sequence[str]) -> bool:
    seen = set()
    for place in range(len(words) - _TWICE + 1):
        group = tuple(words[place : place + _TWICE])
        if group in seen and sum(len(word) > 3 for word in group) >= 2:
            return True
        seen.add(group)
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())
