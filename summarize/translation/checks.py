"""What comes back from an engine, doubted: warnings, echoes, loops and blanks come as if they were
translations.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from summarize.messages import Message

# Texts of services seen in place of a translation, always in capitals (MyMemory's answers under
# HTTP 200).
WARNING = re.compile(
    r"\W*(?:MYMEMORY WARNING|YOU USED ALL AVAILABLE|INVALID (?:SOURCE|TARGET|LANGUAGE|EMAIL)"
    r"|QUERY LENGTH LIMIT|NO QUERY SPECIFIED|PLEASE SELECT TWO DISTINCT"
    r"|'?[A-Z-]+'? IS (?:AN )?INVALID|AUTH KEY|INTERNAL SERVER ERROR)"
)
MARKUP = re.compile(r"<!doctype|<html|<body|</\w+>", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[ .,\u00a0\u202f]\d+)*")
ADDRESS = re.compile(r"https?://[^\s«»]*[\w/]|\b[\w.-]+@[\w-]+\.[\w.]*\w")

SPELLED = 12  # numbers up to here may come back as words: deux, two
LOOP_WORDS = 8  # longest group of words looked for
LOOP_TIMES = 4  # a group said so often in a row is a decoder that is stuck
LOOP_CHARS = 24  # the same in characters, for languages without spaces
LONG = (4.0, 60)  # a translation is not longer than 4 times the sentence plus 60 characters
SHORT = (12, 60)  # nor, from 60 characters on, 12 times shorter (Chinese is about 3 times shorter)


def has_letters(text: str) -> bool:
    """Tell whether there is anything to translate."""
    return any(char.isalpha() for char in text)


def refusal(source: str, answer: str | None) -> str | None:
    """Return why an answer cannot be the translation of a sentence, None when it can."""
    if answer is None or not answer.strip():
        return Message("empty answer")
    troubles = {
        Message("an answer without words"): not has_letters(answer),
        Message("a warning of the service instead of a translation"): bool(WARNING.match(answer)),
        Message("a web page instead of a translation"): bool(
            MARKUP.search(answer) and not MARKUP.search(source)
        ),
        Message("the engine repeats itself"): loops(answer) and not loops(source),
        Message("the answer is far too long"): len(answer) > LONG[0] * len(source) + LONG[1],
        Message("the answer is far too short"): len(source) >= SHORT[1]
        and len(answer) * SHORT[0] < len(source),
    }
    return next((reason for reason, true in troubles.items() if true), None)


def doubts(source: str, answer: str) -> tuple[str, ...]:
    """Return what looks wrong in a translation that is accepted all the same."""
    found = []
    if unchanged(source, answer):
        found.append(Message("came back unchanged"))
    if _numbers(source, SPELLED) - _numbers(answer):
        found.append(Message("a number is missing"))
    if not set(ADDRESS.findall(source)) <= set(ADDRESS.findall(answer)):
        found.append(Message("a web or mail address is missing"))
    return tuple(found)


def unchanged(source: str, answer: str) -> bool:
    """Tell whether the answer is the sentence itself, save case, punctuation and spaces.

    >>> unchanged("Bonjour !", "bonjour")
    True
    """
    return _letters(source) == _letters(answer)


def loops(text: str) -> bool:
    """Tell whether a group of words, or of characters, comes many times in a row."""
    words = re.findall(r"\w+", text.casefold())
    if any(
        _longest_run(words, shift) >= shift * (LOOP_TIMES - 1) for shift in range(1, LOOP_WORDS + 1)
    ):
        return True
    letters = [char for char in text if char.isalpha()]
    return any(_longest_run(letters, shift) >= LOOP_CHARS for shift in range(1, LOOP_WORDS + 1))


def _longest_run(items: list[str], shift: int) -> int:
    """Return how many items in a row equal the one ``shift`` places before them."""
    longest = run = 0
    for before, after in zip(items, items[shift:], strict=False):
        run = run + 1 if before == after else 0
        longest = max(longest, run)
    return longest


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _numbers(text: str, above: int = -1) -> Counter[str]:
    """Return the numbers of a text as digits without separators: 12 000, 12,000 and 12.000 are the
    same.
    """
    found = (
        "".join(str(unicodedata.digit(char)) for char in raw if char.isdigit())
        for raw in NUMBER.findall(text)
    )
    return Counter(digits for digits in found if len(digits) > 4 or int(digits) > above)
