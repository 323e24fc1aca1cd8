"""A sentence -> the numbers it states, as values: by French rules, or by those of another language.

A comma is decimal in French, thousands stand apart by spaces or points; English has it the other
way round. « 3,5 millions », « 3.5 million » and « 3 500 000 » are one value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from summarize.translation.doubts.spelled import spelled
from summarize.translation.languages import base

# Languages whose decimal mark is a point (CLDR 46, numbers/symbols); all others have a comma.
POINT = frozenset(
    "en zh ja ko th he iw hi bn ta te mr gu kn ml pa ur ne si ms tl fil sw my km mt cy ga".split()
)
_POINT_REGIONS = frozenset(("es-mx", "es-us", "es-419", "de-ch"))

# Units of size by the beginnings of their words: French and Italian « billion » are 10^12, English
# « billion » is 10^9 (long and short scale); written from general knowledge.
_LONG = {"mille": 3, "millier": 3, "million": 6, "milliard": 9, "billion": 12, "trillion": 18}
SCALES: dict[str, dict[str, int]] = {
    "fr": _LONG,
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "mn": 6, "tn": 12},
    "de": {"tausend": 3, "million": 6, "mio": 6, "milliarde": 9, "mrd": 9, "billion": 12},
    "es": {"mil": 3, "millon": 6, "millón": 6, "billon": 12, "billón": 12},
    "it": {"mila": 3, "mille": 3, "milion": 6, "miliard": 9, "bilion": 12},
    "pt": {"mil": 3, "milh": 6, "milhões": 6, "bilh": 9, "trilh": 12},
    "nl": {"duizend": 3, "miljoen": 6, "miljard": 9, "biljoen": 12},
    "ca": {"mil": 3, "milion": 6, "milió": 6, "bilió": 12},
    "sv": {"tusen": 3, "miljon": 6, "miljard": 9, "biljon": 12},
    "da": {"tusind": 3, "million": 6, "milliard": 9, "billion": 12},
    "nb": {"tusen": 3, "million": 6, "milliard": 9, "billion": 12},
    "pl": {"tysi": 3, "milion": 6, "mln": 6, "miliard": 9, "mld": 9, "bilion": 12},
}
SCALES["no"] = SCALES["nb"]
_NOUNS = {  # a size without a number: « des dizaines de milliers », « hundreds of thousands »
    "fr": {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    },
    "en": {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000},
}  # fmt: skip

_NUMBER = re.compile(
    r"(?<![\w.,])(?P<sign>[-\u2212](?=\d))?"
    r"(?P<digits>\d{1,3}(?:(?P<gap>[ .,'’])\d{3})(?:(?P=gap)\d{3})*(?!\d)"
    r"(?:[.,]\d+(?!\d|[.,]\d))?|\d+(?:[.,]\d+)*)"
    r"(?P<tail>[^\W\d_]*)"
)
_ROMAN = re.compile(r"\b([IVX]{1,5})(?:e|ème|er)\b")
_SHARE = re.compile(r" ?(?:%|pour ?cents?\b|per ?cents?\b|pct\b)")
_CLOCK = {
    "fr": re.compile(r"\b([01]?\d|2[0-4]) ?(?:h|H|heures?|:) ?([0-5]\d)\b"),
    "": re.compile(
        r"\b([01]?\d|2[0-4]) ?(?:[:.hH]|h |Uhr|u\.?) ?([0-5]\d)\b"
        r"(?: ?(?P<half>[AaPp])\.? ?[Mm]\b)?"
    ),
}
_HALF = re.compile(r"\b(\d{1,2})(?: ?o'clock)?[ ]?(?P<half>[AaPp])\.? ?[Mm]\b")
_ROMANS = {"I": 1, "V": 5, "X": 10}


class Value(NamedTuple):
    """A number that a text states: its amount, where it begins (code points), and how it stands
    there.

    ``written``: in figures; ``clock``: an amount in hours; ``sized``: a size, as « des centaines ».
    """

    amount: Decimal
    place: int
    end: int
    written: bool = True
    clock: bool = False
    vague: bool = False  # of a clock: neither a.m. nor p.m. is said
    sized: bool = False
    share: bool = False  # percent
    loose: Decimal | None = None  # what the figures alone say, without the word of size behind them


def plain(text: str) -> str:
    """Return a text of the same length with ASCII figures, spaces and minus signs, for reading
    numbers.

    >>> plain("\u22125\u202f000 ١٢")
    '-5 000 12'
    """
    return "".join(map(_plain, text))


_PLAIN = {
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2212": "-", "\u066b": ",",
    "\u066c": ".",
}  # fmt: skip


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char in _PLAIN:
        return _PLAIN[char]
    return str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char


def values(text: str, language: str = "fr") -> list[Value]:
    """Return the numbers of a text in reading order, in figures and, in French and English, in
    words.

    >>> [str(one.amount) for one in values("1 200,50 euros, 3,5 millions, moins de 18 h 30")]
    ['1200.50', '3500000.0', '18.5']
    >>> [str(one.amount) for one in values("1,200.50 euros, 3.5 million, 6:30 p.m.", "en")]
    ['1200.50', '3500000.0', '18.5']
    """
    text = plain(text)
    found = list(_clocks(text, language))
    taken = bytearray(len(text) + 1)
    for one in found:
        taken[one.place : one.end] = b"1" * (one.end - one.place)
    every = [*_written(text, language), *_romans(text, language), *_spelled(text, language)]
    for one in every:
        if not any(taken[one.place : one.end]):
            found.append(one)
            if one.written or not one.sized:
                taken[one.place : one.end] = b"1" * (one.end - one.place)
    return sorted(found, key=lambda one: one.place)


def _clocks(text: str, language: str) -> Iterator[Value]:
    if not any(map(str.isdigit, text)):
        return
    for found in (_CLOCK["fr"] if language == "fr" else _CLOCK[""]).finditer(text):
        if (
            "." in found[0]
            and not found.groupdict().get("half")
            and not text.startswith(" Uhr", found.end())
        ):
            continue  # 6.30 is a decimal, save before p.m.
        if (
            found.end() < len(text)
            and text[found.end()] in ".,:%"
            and text[found.end() + 1 : found.end() + 2].isdigit()
        ):
            continue
        half = found.groupdict().get("half")
        hour = _hour(int(found[1]), half)
        amount = Decimal(hour) + Decimal(int(found[2])) / 60
        yield Value(amount, found.start(), found.end(), clock=True, vague=half is None)
    for found in _HALF.finditer(text) if language == "en" else ():
        if text[max(0, found.start() - 1) : found.start()] not in (":", "."):
            hour = _hour(int(found[1]), found["half"])
            yield Value(Decimal(hour), found.start(), found.end(), clock=True)


def _hour(hour: int, half: str | None) -> int:
    if half and half in "pP" and hour < 12:
        return hour + 12
    return 0 if half and half in "aA" and hour == 12 else hour


def _written(text: str, language: str) -> Iterator[Value]:
    for found in _NUMBER.finditer(text):
        tail = found["tail"]
        if tail and not _unit(tail):
            continue  # 3D, 4G, 5S: a name
        amount = amount_of(found["digits"], found["gap"], language)
        if amount is None:
            continue
        if found["sign"] and (found.start() == 0 or text[found.start() - 1] in ' («"“'):
            amount = -amount
        power, end = _scale(text, found.end(), language)
        if not power and tail in ("k", "K", "M", "Md", "Mds", "bn", "m"):
            power = {"k": 3, "K": 3, "M": 6, "Md": 9, "Mds": 9, "bn": 9, "m": 0}[tail]
        yield Value(
            amount * 10**power,
            found.start(),
            end,
            share=bool(_SHARE.match(text, end)),
            loose=amount if power else None,
        )


def _unit(tail: str) -> bool:
    """Tell what may stand right behind figures: an ordinal's ending, a unit, a size."""
    return tail.lower() in _TAILS


_TAILS = frozenset(
    "e er re ère ème eme es ers nd nde st th rd s h min km m cm mm kg g k md mds bn mn tn kw mw gw"
    " ghz mhz go mo ko to gb mb tb ha l cl ml hl kv v w a an ans am pm c f mph kph x o".split()
)


def amount_of(digits: str, gap: str | None, language: str) -> Decimal | None:
    """Return what figures say in a language; None where they are no number there: « 1.2.3 ».

    >>> [str(amount_of("1.500", ".", code)) for code in ("fr", "en", "de")]
    ['1500', '1.500', '1500']
    >>> str(amount_of("2,3", None, "en")), amount_of("1.2.3", None, "fr")
    ('2.3', None)
    """
    decimal = "." if language in _POINT_REGIONS or base(language) in POINT else ","
    marks = [char for char in digits if not char.isdigit()]
    whole = all(mark == gap for mark in marks) and not (gap == decimal and len(marks) == 1)
    if not marks or whole:  # groups of three throughout
        return Decimal("".join(filter(str.isdigit, digits)))
    # « 2,3 » in an English answer is no thousand: it can only be a decimal left as it was
    if marks[-1] in ".," and all(mark == gap for mark in marks[:-1]):
        before, _, after = digits.rpartition(marks[-1])
        return Decimal("".join(filter(str.isdigit, before)) + "." + after)
    return None


def _scale(text: str, end: int, language: str) -> tuple[int, int]:
    """Return the power of ten that the words behind a number stand for, and where they end."""
    known = SCALES.get(language) or SCALES.get(base(language)) or {}
    power = 0
    for _ in range(2):  # « 3 mille milliards », « 2 mil millones »
        word = re.match(r"[ -]([^\W\d_]+)", text[end : end + 16])
        step = _power(word[1].lower(), known) if word else 0
        if not word or not step:
            break
        power, end = power + step, end + word.end()
    return power, end


def _power(word: str, known: dict[str, int]) -> int:
    best = max((each for each in known if word.startswith(each)), key=len, default="")
    return known[best] if best and len(word) - len(best) <= 3 else 0


def _romans(text: str, language: str) -> Iterator[Value]:
    if language == "fr":
        for found in _ROMAN.finditer(text):
            total = 0
            digits = [_ROMANS[char] for char in found[1]]
            for one, after in zip(digits, [*digits[1:], 0], strict=True):
                total += -one if one < after else one
            yield Value(Decimal(total), found.start(), found.end())


def _spelled(text: str, language: str) -> Iterator[Value]:
    if base(language) not in ("fr", "en"):
        return
    code = base(language)
    spans = [found.span() for found in re.finditer(r"[^\W\d_]+", text)]
    words = [text[start:end].lower() for start, end in spans]
    place = 0
    while place < len(words):
        amount, count = spelled(words, place, code)
        if count:
            end = spans[place + count - 1][1]
            power, end = _scale(text, end, code)
            yield Value(
                Decimal(amount) * 10**power,
                spans[place][0],
                end,
                written=False,
                sized=count == 1 and amount >= 100,
                share=bool(_SHARE.match(text, end)),
            )
            while place < len(words) and spans[place][0] < end:
                place += 1
            continue
        word = words[place].removesuffix("s")
        noun = _NOUNS[code].get(word)
        if noun or (power := _power(words[place], SCALES[code])):
            amount = noun or 10**power
            start, end = spans[place]
            yield Value(Decimal(amount), start, end, written=False, sized=True)
        place += 1
