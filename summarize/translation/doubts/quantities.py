"""What a number counts, how sure it is, and the words of time, French and English.

Written for this project from general knowledge of both languages. An answer in another language is
not looked at for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.translation.doubts.calendar import DAYS, MONTHS

if TYPE_CHECKING:
    from summarize.translation.doubts.values import Value

# Measures that a translator for Americans turns into those of theirs: the French unit, the English
# one, what one of the first is in the second (NIST Special Publication 811, appendix B).
_MEASURES = (
    (r"km²|kilomètres? carrés?", r"sq|square", 0.3861),
    (r"km|kilomètres?", r"mi\b|miles?|mph", 0.6214),
    (r"m²|mètres? carrés?", r"sq|square", 10.76),
    (r"m\b|mètres?", r"ft\b|foot|feet", 3.281),
    (r"m\b|mètres?", r"yards?|yds?", 1.094),
    (r"cm|centimètres?", r"in\b|inch", 0.3937),
    (r"mm|millimètres?", r"in\b|inch", 0.03937),
    (r"kg|kilos?|kilogrammes?", r"lbs?\b|pounds?", 2.205),
    (r"l\b|litres?", r"gal", 0.2642),
    (r"ha\b|hectares?", r"acres?", 2.471),
    (r"tonnes?", r"tons?", 1.102),
)
_ROUNDED = 0.12  # people round what they convert
_FAHRENHEIT = re.compile(r"[- ]?(?:°|degrees?|\(f\)|f\b)", re.IGNORECASE)

# French, and what must stand in an English answer then.
_WORDS = (
    (r"matins?|matinée", r"morning|(?<![a-z])a\.?m\b|dawn|early"),
    (r"après-midi", r"afternoon|(?<![a-z])p\.?m\b"),
    (
        rf"(?:ce|le|au|du|hier|chaque|{'|'.join(DAYS)}) soirs?|soirées?",
        r"even|night|(?<![a-z])p\.?m\b|part(?:y|ies)|late",
    ),
    (r"hier", r"yesterday"),
    (r"demain", r"tomorrow|next day"),
    (r"mensuel\w*", r"month"),
    (r"trimestr\w+", r"quarter|trimest|three.month"),
    (r"hebdomadaire\w*", r"week"),
    (r"semestr\w+", r"half|semester|six.month|h1|h2"),
    (r"semaines?", r"week|days|fortnight"),
    (
        r"heures?(?! (?:du|de l|locale|actuelle))",
        r"hour|clock|(?<![a-z])[ap]\.?m\b|\bhr|time|\d:\d\d|noon|midnight|\d\d",
    ),
    (r"minutes?", r"minute|\bmin\b"),
    (r"siècles?", r"centur|hundred|\d\d00s"),
    (r"décennies?", r"decade|year"),
    (r"euros?|€", r"euro|€|eur\b"),
    (r"dollars?", r"dollar|\$|usd|buck|cent"),
    (r"livres? sterling", r"pound|sterling|£|gbp"),
    (r"yens?", r"yen|¥|jpy"),
    (r"mètres? cubes?|m³", r"cubic|m³"),
    (r"mètres? carrés?|m²|kilomètres? carrés?|km²", r"square|sq|m²"),
    (r"kilomètres?|km", r"km|kilomet|mile|mph|kph|\bmi\b"),
    (r"tonnes?", r"ton"),
    (r"litres?", r"lit|gallon|pint|\bl\b"),
    (r"hectares?", r"hectare|\bha\b|acre"),
    (r"barils?", r"barrel"),
    (r"degrés?", r"degree|°"),
    (rf"fin (?:{'|'.join(MONTHS)})", r"end|late|close"),
    (r"début de journée|en début", r"early|start|begin|morning|open|first"),
)
# One expression for the French side, so that none is compiled for a word that is not there.
_FRENCH = re.compile(
    rf"(?<![\w-])(?:{'|'.join(f'({french})' for french, _ in _WORDS)})(?![\w-])", re.IGNORECASE
)

_OVER = (
    r"plus d['’e]|au moins|au-delà de|dépass\w+|more than|over|at least|above|exceed\w*|upwards? of"
)
_UNDER = (
    r"moins d['’e]|au plus|jusqu['’]à|à peine|près de|presque|quelque|environ|autour de|less than"
    r"|fewer than|under|up to|at most|nearly|almost|about|around|approximately|some|roughly|below"
)
_QUALIFIED = re.compile(
    rf"(?:\b(?:(?P<over>{_OVER})|(?P<under>{_UNDER})))(?: (?:de|d'|the|a total of))? ?"
    r"(?P<digits>\d[\d., ]*\d|\d)"
)


def converted(one: Value, source: str, other: Value, answer: str) -> bool:
    """Tell whether a number of an answer is one of the sentence in another measure.

    >>> from summarize.translation.doubts.values import values
    >>> says = "Le quai mesure 17 km.", "The quay is 11 miles long."
    >>> converted(values(says[0])[0], says[0], values(says[1], "en")[0], says[1])
    True
    """
    if abs(one.amount) == abs(other.amount) or not (one.written and other.written):
        return False
    behind, after = (
        source[one.end : one.end + 20].lstrip(),
        answer[other.end : other.end + 12].lstrip(" -").lower(),
    )
    if re.match(r"°|degrés?", behind) and _FAHRENHEIT.match(answer[other.end : other.end + 12]):
        return abs(float(other.amount) - (float(one.amount) * 1.8 + 32)) <= 3
    return any(
        re.match(french, behind)
        and re.match(english, after)
        and abs(float(other.amount) - float(one.amount) * factor)
        <= _ROUNDED * abs(float(other.amount))
        for french, english, factor in _MEASURES
    )


def miscounted(source: str, answer: str) -> bool:
    """Tell whether an English answer loses what a number counts, a word of time, or turns « près
    de » into "more than".

    >>> miscounted("un cent par jour, hier", "one cent a day"), miscounted("hier", "yesterday")
    (True, False)
    >>> miscounted("près de 100 habitants", "more than 100 people")
    True
    """
    low = answer.lower()
    for found in _FRENCH.finditer(source):
        if found.lastindex and not re.search(_WORDS[found.lastindex - 1][1], low):
            return True
    said, got = _qualified(source), _qualified(low)
    return any(got.get(digits, over) != over for digits, over in said.items())


def _qualified(text: str) -> dict[str, bool]:
    """Return the numbers that are bounded, with whether from below."""
    return {
        re.sub(r"\D", "", found["digits"]): found["over"] is not None
        for found in _QUALIFIED.finditer(text.lower())
    }
