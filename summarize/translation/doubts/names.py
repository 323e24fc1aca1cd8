"""Do the names of a French sentence stand in its translation, and no others?"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from summarize.translation.doubts.calendar import ENGLISH, known_locale
from summarize.translation.doubts.exonyms import letters, others, places
from summarize.translation.doubts.lexicon import known, translated, unaccented
from summarize.translation.doubts.spelled import FRENCH
from summarize.translation.languages import base

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ALIKE = 0.7  # of the letters of two spellings of a name: Falloujah, Fallujah
_LETTERS = 3  # of an abbreviation: one of two may stand for anything
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|ème)?")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}")  # U.S.
_OPENS = '.!?:…«"“»'
_TITLES = frozenset("m mme mlle mm dr mgr sir lord madame monsieur".split())


def misnamed(source: str, answer: str, language: str) -> bool:
    """Tell whether a name of a French sentence is missing from its translation, or a name stands
    there that is none of the sentence's.

    Names are alike where most letters are (Falloujah, Fallujah); those of countries are known in
    every language (CLDR), other places in English. Only countries are looked for in other scripts.

    >>> misnamed("Paul Gidry vit à Londres.", "Paul Gidry lives in London.", "en")
    False
    >>> misnamed("Paul Gidry vit à Londres.", "Paul Gidry lives in Leeds.", "en")
    True
    """
    answer = _ABBREVIATED.sub(lambda found: found[0].replace(".", ""), answer)
    target = [fold(word) for word in re.findall(r"[^\W\d_]+", answer)]
    latin = sum(word[0] < "\u0250" for word in target) * 2 > len(target)
    if not latin:
        return False
    there = frozenset(target)
    english = base(language) == "en"
    if english and any(not _known(word, there) for word in _peoples(source)):
        return True
    capitals = frozenset(
        fold(word) for word in re.findall(r"[^\W\d_]+", answer) if not word.islower()
    )
    if any(not _stands(name, there, capitals, language) for name in _names(source)):
        return True
    return english and _invented(source, answer)


def fold(word: str) -> str:
    """Return a word in lower case and without accents.

    >>> fold("Édimbourg"), fold("Cœur")
    ('edimbourg', 'coeur')
    """
    if word.isascii():
        return word.lower()
    plain = (
        word.lower()
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
    )
    return unaccented(plain)


def kept_names(source: str) -> list[str]:
    """Return the names of a French sentence that other languages write as they are, each once.

    >>> kept_names("Le maire de Losse, Yves Kerdoncuff, part pour Londres et la Turquie.")
    ['Losse', 'Kerdoncuff']
    """
    countries = _countries("en")
    kept = [
        name
        for name in _names(source)
        if not (_singular(fold(name)) or fold(name) in letters() or fold(name) in countries)
    ]
    return list(dict.fromkeys(kept))


def _names(source: str) -> Iterator[str]:
    """Yield the names of a French sentence: capitals inside it, and at its beginning where another
    follows.
    """
    words = [(found[0], found.start(), found.end()) for found in _WORD.finditer(source)]
    for number, (word, start, _end) in enumerate(words):
        if number + 1 < len(words) and _paired(source, words[number], words[number + 1]):
            continue  # of a first name and a surname the last must stand
        bare = word.split("’")[-1].split("'")[-1]
        if (
            not bare[:1].isupper()
            or _ROMAN.fullmatch(bare)
            or len(bare) < 2
            or fold(bare) in _TITLES
        ):
            continue
        before = source[:start].rstrip(" \u00a0\u202f(")
        if (not before or before[-1] in _OPENS) and bare == word:
            continue
        if not _common(bare):
            yield bare


def _paired(source: str, one: tuple[str, int, int], after: tuple[str, int, int]) -> bool:
    return (
        one[0][:1].isupper()
        and after[0][:1].isupper()
        and len(after[0]) > 1
        and source[one[2] : after[1]] == " "
        and not _ROMAN.fullmatch(after[0])
        and not _common(after[0])
    )


def _common(word: str) -> bool:
    """Tell a capital that is no name: an article, a word that the dictionary has."""
    from summarize.fr.stopwords import STOP_WORDS

    low = word.lower()
    if "-" in low:
        return all(map(_common, low.split("-")))
    if low in STOP_WORDS or low in FRENCH:
        return True
    named = fold(word) in places() or fold(word) in others()
    return not named and known(low)


def _peoples(source: str) -> Iterator[str]:
    """Yield the places and peoples that are written otherwise in English, with or without a
    capital.
    """
    for found in _WORD.finditer(_COASTER.sub(" ", source)):
        word = found[0].split("’")[-1].split("'")[-1]
        name = _singular(fold(word))
        if name and (word[0].isupper() or not (name in others() or name in _COMMON)):
            yield name


# Names that are common words without a capital, or say more than the people.
_COMMON = frozenset(
    "pacifique orient occident occidental manche arctique antarctique indien latin nil saxon"
    " romain pierre".split()
)
_COASTER = re.compile(r"montagnes russes", re.IGNORECASE)


def _singular(word: str) -> str:
    for form in (
        word,
        word.removesuffix("s"),
        word.removesuffix("s").removesuffix("e"),
        word.removesuffix("s").removesuffix("ne"),
        word.removesuffix("s").removesuffix("ienne") + "ien",
    ):
        if form in places() or form in others():
            return form
    return ""


def _known(name: str, there: frozenset[str]) -> bool:
    if name in others() and name in there:  # the Cirque du Soleil
        return True
    forms = (*places().get(name, ()), *others().get(name, ()))
    return any(
        word == form if len(form) < 3 else word.startswith(form) for word in there for form in forms
    )


def _stands(name: str, there: frozenset[str], capitals: frozenset[str], language: str) -> bool:
    """Tell whether a name, or what a language calls it, is among the words of an answer."""
    parts = [fold(part) for part in re.findall(r"[^\W\d_]+", name)]
    whole = fold(name)
    if _singular(whole) and base(language) == "en":
        return _known(_singular(whole), there)
    if name.isupper() and len(name) > 1:
        forms = letters().get(whole, ())
        if forms:
            return any(word.startswith(form) for form in forms for word in there)
        if len(whole) < _LETTERS:
            return True
        return any(sorted(word) == sorted(whole) for word in there) or alike(whole, capitals)
    if any(
        part in there or alike(part, capitals) or _known(_singular(part), there)
        for part in parts
        if len(part) > 1
    ):
        return True
    country = _countries(language).get(whole)
    return country is not None and any(word[:4] == country[:4] for word in there)


def alike(word: str, there: frozenset[str]) -> bool:
    """Tell whether a word or one of nearly its letters is among others, all folded."""
    if word in there or word.removesuffix("s") in there or word + "s" in there:
        return True
    return len(word) > 2 and any(
        abs(len(word) - len(other)) <= 4 and SequenceMatcher(None, word, other).ratio() >= _ALIKE
        for other in there
    )


@functools.cache
def _countries(language: str) -> dict[str, str]:
    """Return the countries that have one word in French, by the first word of their name in a
    language.
    """
    french, other = known_locale("fr"), known_locale(language)
    if french is None or other is None:
        return {}
    return {
        fold(name): fold(re.split(r"[ (\-]", str(other.territories[code]))[0])
        for code, name in french.territories.items()
        if len(code) == 2 and code in other.territories and " " not in name
    }


def _invented(source: str, answer: str) -> bool:
    """Tell whether an English answer holds a name of two words or more of which the French has
    nothing.
    """
    words = frozenset(fold(word) for word in re.findall(r"[^\W\d_]+", source))
    run: list[bool] = []
    neutral = _neutral()
    for found in re.finditer(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|[^\w\s]|\d+", answer):
        word = found[0]
        low = fold(word.split("’")[0].split("'")[0])
        if (
            word[0].isupper()
            and len(word) > 1
            and low not in neutral
            and not _opens(answer, found.start())
        ):
            run.append(alike(low, words) or translated(low, source) or _meant(low, words))
        elif word != "-" or not run:
            if _strange(run):
                return True
            run = []
    return _strange(run)


def _opens(text: str, place: int) -> bool:
    before = text[:place].rstrip(" \u00a0\u202f(")
    return not before or before[-1] in _OPENS


@functools.cache
def _neutral() -> frozenset[str]:
    """Return English words with a capital that are no names: of grammar, months, days."""
    from summarize.fr.languages import FUNCTION_WORDS

    times = [name for table in ENGLISH for name in table]
    return frozenset(FUNCTION_WORDS["English"].split()) | {*times, *(name[:3] for name in times)}


def _strange(run: Sequence[bool]) -> bool:
    return len(run) >= 2 and not any(run)


@functools.cache
def _english() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for table in (places(), others(), letters()):
        for french, forms in table.items():
            for form in forms:
                found.setdefault(form, []).append(french)
    return {form: tuple(names) for form, names in found.items()}


def _meant(word: str, source: frozenset[str]) -> bool:
    """Tell whether an English word stands for a place, people or abbreviation of the French."""
    names = [name for form, each in _english().items() if word.startswith(form) for name in each]
    return any(french.startswith(name.split("-")[0]) for name in names for french in source)
