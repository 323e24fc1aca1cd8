"""Months and days of the week, French and in the language of an answer.

Their names are the Unicode CLDR's, as Babel ships them.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
# English ones stand here, too: most translations are into it, and Babel takes 30 ms to load.
ENGLISH = (
    "january february march april may june july august september october november december".split(),
    "monday tuesday wednesday thursday friday saturday sunday".split(),
)
_ABBREVIATED = 3  # letters: jan, mon
_NAMED = re.compile(
    r"(?:\b(\d{1,2})(?:er)? )?\b(" + "|".join(MONTHS) + r")\b|\b(" + "|".join(DAYS) + r")\b",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"\d{1,4}[/.-]\d{1,2}")
_SHORT, _CASES = 4, 3  # letters: of a name that stands alone, of what may come behind a longer one
_NEAR = 14  # code points between a month and its day: « the 3rd day of May »


def misdated(source: str, answer: str, language: str) -> bool:
    """Tell whether a month, a day of a month or a day of the week is missing from an answer.

    Both texts with plain spaces and figures. False for a language whose names are not known.

    >>> misdated("le 3 mai", "on 5 May", "en"), misdated("le 3 mai", "on May 3rd", "en")
    (True, False)
    >>> misdated("mardi", "on Wednesday", "en"), misdated("le 3 mai", "am 3. Mai", "de")
    (True, False)
    """
    named = [found for found in _NAMED.finditer(source) if found[0] != "Mars"]
    if not named or not (names := _names(language)):
        return False
    low = answer.lower()
    for found in named:
        if found[3]:
            if not _places(names[1][DAYS.index(found[3].lower())], low):
                return True
            continue
        places = _places(names[0][MONTHS.index(found[2].lower())], low)
        if not places and not _NUMERIC.search(answer):
            return True
        if found[1] and places and not any(_beside(low, place, int(found[1])) for place in places):
            return True
    return False


def _beside(text: str, place: tuple[int, int], day: int) -> bool:
    around = text[max(0, place[0] - _NEAR) : place[0]], text[place[1] : place[1] + _NEAR]
    return any(int(figures) == day for part in around for figures in re.findall(r"\d+", part))


def _places(names: frozenset[str], text: str) -> list[tuple[int, int]]:
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    # cases and plurals end otherwise: « maja », « Freitags »
    found = re.finditer(rf"(?<![^\W\d_])({pattern})([^\W\d_]*)", text)
    return [
        each.span() for each in found if len(each[2]) <= (_CASES if len(each[1]) > _SHORT else 0)
    ]


@functools.cache
def _names(language: str) -> tuple[list[frozenset[str]], list[frozenset[str]]] | None:
    """Return the names of the months and of the days, Monday first."""
    if language.partition("-")[0] == "en":
        months, days = (
            [frozenset((name, name[:_ABBREVIATED])) for name in table] for table in ENGLISH
        )
        return months, days
    locale = known_locale(language)
    if locale is None:
        return None
    months = [_forms(locale.months, number) for number in range(1, 13)]
    return months, [_forms(locale.days, number) for number in range(7)]


def _forms(table: object, number: int) -> frozenset[str]:
    found = set()
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            name = table[context][width][number].lower().rstrip(".")  # type: ignore[index]
            found.add(name)
            if len(name) > 5:  # the stem of a declined name: « stycznia », « styczniu »
                found.add(name[:-1])
    return frozenset(found)


@functools.cache
def known_locale(language: str) -> Locale | None:
    """Return Babel's locale of a code as typed; None where it has none."""
    from babel import Locale, UnknownLocaleError

    for code in (language, language.partition("-")[0]):
        try:
            return Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return None
