"""Does a translation deny what the sentence says, or say what it denies? English answers only."""

from __future__ import annotations

import re

from summarize.translation.languages import base

# « ne … pas », the words of a full negation between them; « ne » alone may deny nothing.
_DENIES = re.compile(r"\b(?:ne |n['’])(?:\S+ ){1,3}?(?:pas|jamais|rien|aucune?)\b", re.IGNORECASE)
_FRENCH = re.compile(
    r"\b(?:pas|jamais|aucune?s?|ni|non|sans|plus|rien|ne|n|personne|guère|peu|moins|seul\w*|contre|absence|rare\w*"
    r"|(?:im|in|ir|il|dé|més?|mal|a)\w+|interdi\w+|refus\w+|manqu\w+|échou\w+|empêch\w*|évit\w*|cess\w+|abandon\w*|loin|hormis|sauf)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"n['’]t\b|\b(?:not?|nor|never|none|neither|nothing|nobody|nowhere|without|cannot|few\w*|little|hardly|barely|only|except|rather"
    r"|instead|less|longer|too|other|free|any\w*|yet|beyond|but|despite|unless|until|devoid|deficien\w+|troubl\w+|sure|short|far"
    r"|(?:un|in|im|il|ir|dis|non|mis)\w+|(?:fail|lack|refus|den[iy]|stop|absen|avoid|prevent|exclu|prohib|forbid|forbad|ban|rare|miss|reject|ceas|contradict|doubt|ignor|declin|escap|los[et]|out)\w*)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"n['’]t\b|\b(?:not|never|cannot)\b", re.IGNORECASE)


def turned(source: str, answer: str, language: str) -> bool:
    """Tell whether one of a French sentence and its English translation denies, and nothing in the
    other does.

    >>> turned("Le maire n’a pas signé.", "The mayor has signed.", "en")
    True
    >>> turned("Le maire n’a pas signé.", "The mayor refused to sign.", "en")
    False
    """
    if base(language) != "en":
        return False
    if _DENIES.search(source) and not _ENGLISH.search(answer):
        return True
    return bool(_DENIED.search(answer)) and not _FRENCH.search(source)
