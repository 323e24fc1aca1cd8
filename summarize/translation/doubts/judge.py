"""All that is doubted of one translation, in a few words each."""

from __future__ import annotations

import re

from summarize.messages import Message
from summarize.translation.doubts.foreign import left_in_french, unchanged
from summarize.translation.doubts.names import misnamed
from summarize.translation.doubts.negation import turned
from summarize.translation.doubts.numbers import wrong_numbers
from summarize.translation.doubts.parts import incomplete, repeats, unquoted

ADDRESS = re.compile(r"https?://[^\s«»]*[\w/]|\b[\w.-]{1,64}@[\w-]{1,63}\.[\w.]{0,63}\w")


def doubts(source: str, answer: str, language: str) -> tuple[str, ...]:
    """Return what looks wrong in the translation of a French sentence, in words of ours.

    >>> doubts("Le pont ferme à 18 h 30.", "The bridge closes at 6:30 p.m.", "en")
    ()
    >>> doubts("Le pont coûte 3,5 millions.", "The bridge costs 35 million.", "en")
    ('a number differs',)
    """
    language = language.lower()
    sourced, answered = ADDRESS.sub(" ", source), ADDRESS.sub(" ", answer)
    troubles = (
        (Message("came back unchanged"), unchanged(source, answer)),
        (Message("a number differs"), wrong_numbers(sourced, answered, language)),
        (Message("a name differs"), misnamed(sourced, answered, language)),
        (Message("words left in French"), left_in_french(sourced, answered, language)),
        (Message("a part is missing"), incomplete(sourced, answered, language)),
        (Message("a part is said twice"), repeats(sourced, answered)),
        (Message("a quotation lost its marks"), unquoted(sourced, answered)),
        (Message("a negation differs"), turned(sourced, answered, language)),
        (
            Message("a web or mail address is missing"),
            not set(ADDRESS.findall(source)) <= set(ADDRESS.findall(answer)),
        ),
    )
    return tuple(message for message, true in troubles if true)
