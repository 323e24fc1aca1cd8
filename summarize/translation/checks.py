"""What comes back from an engine, refused: warnings, echoes, loops and blanks come as if they were
translations.
"""

from __future__ import annotations

import re

from summarize.messages import Message
from summarize.translation.doubts import echoed, elsewhere

# Texts of services seen in place of a translation, always in capitals (MyMemory's answers under
# HTTP 200).
WARNING = re.compile(
    r"\W*(?:MYMEMORY WARNING|YOU USED ALL AVAILABLE|INVALID (?:SOURCE|TARGET|LANGUAGE|EMAIL)"
    r"|QUERY LENGTH LIMIT|NO QUERY SPECIFIED|PLEASE SELECT TWO DISTINCT"
    r"|'?[A-Z-]+'? IS (?:AN )?INVALID|AUTH KEY|INTERNAL SERVER ERROR)"
)
MARKUP = re.compile(r"<!doctype|<html|<body|</\w+>", re.IGNORECASE)

LOOP_WORDS = 8  # longest group of words looked for
LOOP_TIMES = 4  # a group said so often in a row is a decoder that is stuck
LOOP_CHARS = 24  # the same in characters, for languages without spaces
LOOP_SIGNS = 16  # one figure or sign so often in a row
LONG = (4.0, 60)  # a translation is not longer than 4 times the sentence plus 60 characters
SHORT = (12, 60)  # nor, from 60 characters on, 12 times shorter (Chinese is about 3 times shorter)
_WORDS = 4  # words of a sentence that one word of two letters at least must come back for


def has_letters(text: str) -> bool:
    """Tell whether there is anything to translate."""
    return any(char.isalpha() for char in text)


def refusal(source: str, answer: str | None, to: str) -> str | None:
    """Return why an answer cannot be the translation of a sentence into a language, None when it
    can.
    """
    if answer is None or not answer.strip():
        return Message("empty answer")
    troubles = {
        Message("an answer without words"): not _has_words(source, answer),
        Message("a warning of the service instead of a translation"): bool(WARNING.match(answer)),
        Message("a web page instead of a translation"): bool(
            MARKUP.search(answer) and not MARKUP.search(source)
        ),
        Message("the engine repeats itself"): loops(answer) and not loops(source),
        Message("the answer is far too long"): len(answer) > LONG[0] * len(source) + LONG[1],
        Message("the answer is far too short"): len(source) >= SHORT[1]
        and len(answer) * SHORT[0] < len(source),
    }
    reason = next((reason for reason, true in troubles.items() if true), None)
    if reason is None and echoed(source, answer):
        return Message("the sentence came back in French")
    if reason is None and elsewhere(answer, to):
        return Message("an answer in another language")
    return reason


def loops(text: str) -> bool:
    """Tell whether a group of words, or of characters, comes many times in a row."""
    words = re.findall(r"\w+", text.casefold())
    if any(
        _longest_run(words, shift) >= shift * (LOOP_TIMES - 1) for shift in range(1, LOOP_WORDS + 1)
    ):
        return True
    letters = [char for char in text if char.isalpha()]
    if any(_longest_run(letters, shift) >= LOOP_CHARS for shift in range(1, LOOP_WORDS + 1)):
        return True
    others = [
        char for char in text if not char.isalpha() and not char.isspace() and char not in "._-=*"
    ]
    return _longest_run(others, 1) >= LOOP_SIGNS


def _longest_run(items: list[str], shift: int) -> int:
    """Return how many items in a row equal the one ``shift`` places before them."""
    longest = run = 0
    for before, after in zip(items, items[shift:], strict=False):
        run = run + 1 if before == after else 0
        longest = max(longest, run)
    return longest


def _has_words(source: str, answer: str) -> bool:
    if not has_letters(answer):
        return False
    long = sum(len(word) > 1 for word in re.findall(r"[^\W\d_]+", source)) >= _WORDS
    return not long or any(
        len(word) > 1 or word > "\u2e80" for word in re.findall(r"[^\W\d_]+", answer)
    )
