"""A language model points at sentences: what it is asked, and what its answer is worth.

It is given numbered sentences and returns numbers; what is printed is still the text's own. Who is
asked, and over which wire, is the command's business: nothing here leaves the process.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

PART = 24_000  # code points of sentences in one question
PARTS = 12  # a longer text is not sent: fifty pages are what a model reads in some minutes
SYSTEM = (
    "You choose sentences for a summary. You answer with the numbers of sentences only, separated"
    " by commas, the most important first, on one line."
)
_QUESTION = """\
These are the numbered sentences of a French text{title}.

{sentences}

Which {budget} make the best summary for someone who will not read the text? Choose what one must
come away with: the subject, the outcome, the decision, the demand or claim, the figures that carry
it. Not scenery, greetings, anecdotes or questions. Each must be understandable alone or next to
another one of your choice, and no two may say the same.{query}

Answer with the numbers alone."""


def parts(texts: Sequence[str]) -> list[list[int]]:
    """Return the numbers of sentences, from 0, in parts that fit a question.

    >>> parts(["a" * 20_000, "b" * 3_000, "c" * 9_000])
    [[0, 1], [2]]
    """
    found: list[list[int]] = []
    room = 0
    for number, text in enumerate(texts):
        if not found or len(text) > room:
            found.append([])
            room = PART
        found[-1].append(number)
        room -= len(text)
    return found


def question(
    texts: Sequence[str],
    numbers: Sequence[int],
    *,
    count: int,
    words: int | None,
    title: str = "",
    query: str | None = None,
) -> str:
    """Return what is asked about some of the sentences, which are counted from 1."""
    budget = f"sentences, of {words} words at most in all," if words else f"{count} sentences"
    return _QUESTION.format(
        title=f", “{title}”" if title else "",
        sentences="\n".join(f"{number + 1}. {texts[number]}" for number in numbers),
        budget=budget,
        query=f" Prefer those about: {query}." if query else "",
    )


def pointed(answer: str, offered: Sequence[int], most: int) -> list[int] | None:
    """Return the sentences, from 0, that an answer names, in its order; None for an answer that
    names others, too many or none, or says more than numbers.

    >>> pointed("3, 1", [0, 1, 2], 2), pointed("3, 7", [0, 1, 2], 2), pointed("The 2nd", [1], 2)
    ([2, 0], None, None)
    """
    lines = [line for line in answer.splitlines() if line.strip()]
    if not lines or not re.fullmatch(r"[\d\s,;.()\[\]]+", lines[-1]):
        return None
    numbers = list(dict.fromkeys(int(figures) - 1 for figures in re.findall(r"\d{1,9}", lines[-1])))
    if not numbers or len(numbers) > most or not set(numbers) <= set(offered):
        return None
    return numbers
