"""Numbers in words, French and English: « quatre-vingt-dix-sept », « two hundred and six »."""

from __future__ import annotations

from collections.abc import Sequence

# Closed classes of both languages, written from general knowledge of them. « un », « one » are left
# out: articles and pronouns; « neuf » is as often new as nine.
FRENCH = dict(
    zip(
        "zéro deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize"
        " vingt vingts trente quarante cinquante soixante septante huitante octante"
        " nonante".split(),
        (
            0,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            20,
            20,
            30,
            40,
            50,
            60,
            70,
            80,
            80,
            90,
        ),
        strict=True,
    )
)
FRENCH |= dict(  # « la cinquantième partie »: from five on, for half the others have other names
    zip(
        "cinquième sixième septième huitième neuvième dixième onzième douzième treizième"
        " quatorzième quinzième seizième vingtième trentième quarantième cinquantième".split(),
        (*range(5, 17), 20, 30, 40, 50),
        strict=True,
    )
)
ENGLISH = dict(
    zip(
        "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
        " ninety".split(),
        (0, *range(2, 20), *range(20, 100, 10)),
        strict=True,
    )
)
ENGLISH |= dict(
    zip(
        "fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth"
        " fiftieth".split(),
        (*range(5, 21), 30, 40, 50),
        strict=True,
    )
)
_INSIDE = {  # what stands for a number only beside another one
    "fr": {"et": 0, "un": 1, "une": 1, "neuf": 9},
    "en": {"and": 0, "one": 1, "a": 1},
}
_HUNDRED = {"fr": ("cent", "cents"), "en": ("hundred",)}
_THOUSAND = {"fr": ("mille",), "en": ("thousand",)}


def spelled(words: Sequence[str], start: int, language: str) -> tuple[int, int]:
    """Return the number that begins at a word (lower case, hyphens parted) and how many words it
    takes; (0, 0) where none does.

    >>> spelled("quatre vingt dix sept personnes".split(), 0, "fr")
    (97, 4)
    >>> spelled("two hundred and six men".split(), 0, "en"), spelled(["mille"], 0, "fr")
    ((206, 4), (1000, 1))
    """
    reader = _Reader(language)
    end = start
    for place in range(start, len(words)):
        step = reader.take(words[place], words[place - 1] if place else "", first=place == start)
        if step is None:
            break
        if step:
            end = place + 1
    return reader.total + reader.part, end - start


class _Reader:
    """A number as far as it has been read: whole thousands, and what stands below them."""

    def __init__(self, language: str) -> None:
        self.units = FRENCH if language == "fr" else ENGLISH
        self.inside = _INSIDE[language]
        self.hundred, self.thousand = _HUNDRED[language], _THOUSAND[language]
        self.total = self.part = 0
        self.linked = False  # « et », "and" stands before

    def take(self, word: str, before: str, *, first: bool) -> bool | None:
        """Take one word more: None where it is not of the number, False where it is only if another
        follows.
        """
        if word in self.units:
            return self._unit(self.units[word])
        if word in self.hundred:
            if first and before in ("pour", "un", "per"):
                return None  # pour cent; un cent, the coin
            self.part = max(self.part, 1) * 100 if self.part < 100 else self.part
            return True
        if word in self.thousand and not self.total:
            self.total, self.part = max(self.part, 1) * 1000, 0
            return True
        linked = word in self.inside and not first and not (self.linked and not self.inside[word])
        return self._link(self.inside[word]) if linked else None

    def _unit(self, value: int) -> bool | None:
        if self.part % 100 == 4 and value == 20:  # quatre-vingts
            self.part += 76
        elif self.part and not _adds(self.part, value):
            return None
        else:
            self.part += value
        self.linked = False
        return True

    def _link(self, value: int) -> bool | None:
        if not value:
            self.linked = True
            return False
        if self.part % 10 or not (self.part or self.total):
            return None
        self.part += value
        return True


def _adds(part: int, value: int) -> bool:
    """Tell whether a word goes on with the number so far: sixty-five, soixante-quinze, cent vingt;
    not « deux trois ».
    """
    if part % 100 == 0:
        return value < 100
    return part % 10 == 0 and value < (20 if part % 100 in (60, 80) else 10) + (
        10 if part % 100 == 10 else 0
    )
