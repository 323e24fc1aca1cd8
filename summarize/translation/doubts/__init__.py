"""A sentence and its translation -> what looks wrong, by comparing the two: numbers, names, words
left in French, parts, negation.

What is right in a hurry passes, and so does a wrong word: nothing here knows what a sentence means.
"""

from __future__ import annotations

from summarize.translation.doubts.foreign import echoed, elsewhere, unchanged
from summarize.translation.doubts.judge import doubts

__all__ = ["doubts", "echoed", "elsewhere", "unchanged"]
