"""Do the numbers of a sentence stand in its translation, with their values?"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from itertools import pairwise

from summarize.translation.doubts.calendar import misdated
from summarize.translation.doubts.quantities import converted, miscounted
from summarize.translation.doubts.values import SCALES, Value, plain, values
from summarize.translation.languages import base

_SPELLED = 12  # up to here figures may come back as words that are not read: zwei, dos
_HUNDREDS = 100
_PERCENT = re.compile(
    r"%|per ?cent|prozent|por ?cien|por ?cento|pro ?cent|proc|prosen|posto|százalék|yüzde|points?\b"
    r"|τοις εκατό|процент|відсот|百分|パーセント|퍼센트|بالمئة|بالمائة"
)
_BELOW = re.compile(
    r"(?:minus|negative|below|unter|menos|meno|μείον|минус|мінус|miinus|eksi|マイナス|-) ?$"
)
_RANGE = re.compile(r" ?(?:à|-|–|—|et|ou|to|and|or|bis|und|a|y|e|o|do|i|tot|en|till|och|og) ?")
_RANGE_END = re.compile(r" ?(?:à|ou|-|–|et)")
_HOURS = re.compile(r" ?(?:h\b|heures?\b)")
# What a number may be called by instead, in English: a pair, both, twice; a decade; half.
_CALLED = {
    0: r"\bno\b|none|nil|midnight|freez",
    2: r"both|pair|couple|twice|double|second|duo|either|twin|bilateral|two-|half|neither|other",
    3: r"tri|third|thrice|three-",
    4: r"quarter|fourth|quadrupl",
    6: r"half a dozen",
    7: r"week",
    8: r"week",
    10: r"decade|dozen|tens|teen",
    12: r"dozen|noon|year",
    14: r"fortnight",
    15: r"fortnight|two weeks|dozen",
    18: r"month",
    20: r"two decades|score|twent",
    24: r"day",
    25: r"quarter",
    30: r"thirt|half",
    48: r"two days",
    50: r"half",
    60: r"sixt|hour",
    90: r"ninet",
    100: r"centur|hundred",
    1000: r"thousand|millenn",
}


def wrong_numbers(source: str, answer: str, language: str) -> bool:
    """Tell whether a number, date, time or share of a French sentence is missing from its
    translation or another one stands there, or a range is turned round.

    >>> wrong_numbers("3,5 % de hausse", "a rise of 35%", "en")
    True
    >>> wrong_numbers("1,25 milliard à 18 h 30", "1.25 billion at 6:30 p.m.", "en")
    False
    """
    pair = _Pair(plain(source), plain(answer), language)
    return (
        pair.lost()
        or pair.added()
        or pair.turned()
        or (pair.english and miscounted(pair.source, pair.answer))
        or misdated(pair.source, pair.answer, language)
    )


class _Pair:
    """A sentence and its translation with the numbers of both."""

    def __init__(self, source: str, answer: str, language: str) -> None:
        self.source, self.answer = source, answer
        self.low = answer.lower()
        self.english = base(language) == "en"
        self.sized = base(language) in SCALES  # words of size are read in the answer
        self.said, self.got = values(source), values(answer, language)
        self.amounts = {one.amount for one in self.got}
        self.clocks = {one.amount for one in self.got if one.clock}
        self.vague = {one.amount for one in self.got if one.vague}

    def lost(self) -> bool:
        """Tell whether a number of the sentence is missing, stands less often, or as no share."""
        if any(not self._stands(one) for one in self.said):
            return True
        counts = Counter(one.amount for one in self.got)
        figures = Counter(one.amount for one in self.said if one.written and one.amount > _SPELLED)
        if any(counts[amount] < count for amount, count in figures.items() if count > 1):
            return True
        return any(one.share for one in self.said) and not _PERCENT.search(self.low)

    def added(self) -> bool:
        """Tell whether a number in figures has nothing in the sentence that it could come from."""
        return any(one.written and not self._known(one) for one in self.got)

    def turned(self) -> bool:
        """Tell whether two numbers that stand for a range have changed places: 20 à 35, 35 to
        20.
        """
        ranges = {
            (one.amount, after.amount)
            for one, after in pairwise(self.said)
            if one.amount != after.amount and _RANGE.fullmatch(self.source[one.end : after.place])
        }
        return any(
            (after.amount, one.amount) in ranges and (one.amount, after.amount) not in ranges
            for one, after in pairwise(self.got)
            if _RANGE.fullmatch(self.answer[one.end : after.place])
        )

    def _stands(self, one: Value) -> bool:
        amount = one.amount
        if amount in self.amounts or amount == 1 or not (one.written or self.english):
            return True
        if amount < 0:
            return any(
                each.amount == -amount and _BELOW.search(self.low[: each.place])
                for each in self.got
            )
        if one.clock:
            return amount - 12 in self.vague or self._apart(amount)
        if self._otherwise(one):
            return True
        if self.english:
            return self._called(one)
        return amount <= _SPELLED and amount == int(amount)

    def _apart(self, amount: Decimal) -> bool:
        """Tell whether hours and minutes stand as two numbers: a length of time."""
        hours, minutes = divmod(amount, 1)
        parts = {hours, (minutes * 60).quantize(Decimal(1))}
        return parts <= self.amounts | {Decimal(0)}

    def _otherwise(self, one: Value) -> bool:
        """Tell whether a number stands in another measure, as an hour of the clock, as a decade, or
        in a range whose end has the word of size.
        """
        amount = one.amount
        if any(converted(one, self.source, each, self.answer) for each in self.got):
            return True
        if amount <= 24 and _HOURS.match(self.source, one.end):
            return amount - 12 in self.vague or (amount == 12 and "noon" in self.low)
        if amount < 100 and re.search(r"années? $", self.source[: one.place]):
            return amount in {each % 100 for each in self.amounts}
        if amount and _RANGE_END.match(self.source, one.end):
            return any(each.loose == amount or each.amount == amount * 1000000 for each in self.got)
        return one.loose in self.amounts and not self.sized

    def _called(self, one: Value) -> bool:
        """Tell whether an English answer has a number in other words."""
        called = _CALLED.get(int(one.amount)) if one.amount == int(one.amount) else None
        if called and re.search(called, self.low):
            return True
        return (
            one.sized
            and one.amount < _HUNDREDS
            and any(each.sized and each.amount < _HUNDREDS for each in self.got)
        )

    def _known(self, one: Value) -> bool:
        amount = one.amount
        if amount <= 2 or any(
            each.amount in (amount, -amount) or each.loose == amount for each in self.said
        ):
            return True
        if any(converted(each, self.source, one, self.answer) for each in self.said):
            return True
        if one.clock:
            return one.vague and any(each.amount == amount + 12 for each in self.said)
        parts = {part for each in self.said if each.clock for part in self._parts(each)}
        if amount in parts or (amount == 9 and re.search(r"\bneuf\b", self.source)):
            return True
        decade = 1000 < amount < 2100 and amount % 10 == 0  # années 60: the 1960s
        return decade and any(each.amount == amount % 100 for each in self.said)

    @staticmethod
    def _parts(one: Value) -> tuple[Decimal, ...]:
        return one.amount // 1, one.amount % 1 * 60, (one.amount - 12) // 1
