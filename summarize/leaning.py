"""Does a sentence stand by itself? Openings that lean on the one before, speakers left unnamed, answers without a question."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.fr.openings import ANAPHORS, ANSWERS, CONNECTIVES, FREE, PRONOUNS

_LONGEST_PHRASE = 5  # words of the longest phrase in the lists
_SHORT_ANSWER = 6  # words: what is shorter answers, and says nothing by itself


def leans(words: Sequence[str], text: str) -> bool:
    """Tell whether a sentence leans on the one before; ``words`` are its tokens in lower case.

    >>> from summarize.words import tokens
    >>> [leans(tokens(s), s) for s in ("Il est accusé.", "Il faut partir.", "Ce lundi, Paris dort.", "De son côté, Lyon veille.")]
    [True, False, False, True]
    """
    return (
        (opens_with(words, ANAPHORS, CONNECTIVES) and not opens_with(words, FREE))
        or late_pronoun(words, text)
        or unnamed(words, text)
    )


def opens_with(words: Sequence[str], *lists: frozenset[str]) -> bool:
    """Tell whether the first words are a phrase of one of the lists."""
    phrase = ""
    for word in words[:_LONGEST_PHRASE]:
        phrase = f"{phrase} {word}" if phrase else word
        if any(phrase in each for each in lists):
            return True
    return False


def late_pronoun(words: Sequence[str], text: str) -> bool:
    """Tell whether a short clause without a name comes before « il » or « elle »: « En 2012, il s’installe à Lyon. »"""
    comma = text.find(", ", 0, 60)
    if comma < 0:
        return False
    after = text[comma + 2 : comma + 9].lower()
    pronoun = next((p for p in ("ils ", "il ", "elles ", "elle ") if after.startswith(p)), "")
    if not pronoun:
        return False
    before = text[:comma].split()
    named = any(part.lstrip('«"“(').split("’")[-1].split("'")[-1][:1].isupper() for part in before[1:])
    rest = " ".join(words[words.index(pronoun.strip()) :][:4]) if pronoun.strip() in words else ""
    return not named and not opens_with(rest.split(), FREE)


def unnamed(words: Sequence[str], text: str) -> bool:
    """Tell whether a quotation names its speaker by a pronoun alone: « … », a-t-il ajouté."""
    if not any(mark in text for mark in '"«»“”'):
        return False
    for place, word in enumerate(words):
        if word in PRONOUNS and place > 1 and words[place - 1] == "t" and f"-t-{word}" in text:
            return True
        if (
            word in PRONOUNS
            and place
            and words[place - 1] in ("dit", "selon")
            and (f"dit-{word}" in text or f"elon {word}" in text)
        ):
            return True
    return False


def answers(words: Sequence[str], length: int) -> bool:
    """Tell whether the first sentence of an answer says nothing without its question: « Non, … », « En Allemagne. »"""
    return length < _SHORT_ANSWER or opens_with(words, ANSWERS)
