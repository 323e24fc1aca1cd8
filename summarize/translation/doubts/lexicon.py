"""A small French-English dictionary: ``summarize/fr/lexicon.txt``."""

from __future__ import annotations

import functools
import re
import unicodedata
from pathlib import Path

from Stemmer import Stemmer


def known(word: str) -> bool:
    """Tell whether the dictionary has a French word (lower case)."""
    return _stem("french", word) in _entries()


def meanings(word: str) -> frozenset[str]:
    """Return the stems of what a French word may be called in English; none where it is not known.

    >>> "brother" in meanings("frères"), meanings("xyz")
    (True, frozenset())
    """
    return _entries().get(_stem("french", word), frozenset())


def written(word: str) -> bool:
    """Tell whether the dictionary has just this French word, its plural or its feminine apart:
    « taxis » are no taxes.

    >>> written("barils"), written("taxis")
    (True, False)
    """
    return any(word.removesuffix(end) in _surfaces() for end in ("", "s", "x", "e", "es"))


def translated(english: str, source: str) -> bool:
    """Tell whether an English word (lower case) stands for one of a French sentence."""
    stem = english_stem(english)
    return any(stem in meanings(word) for word in re.findall(r"[^\W\d_]+", source.lower()))


@functools.cache
def english_stem(word: str) -> str:
    """Return the stem of an English word, of an irregular form that of its verb or noun."""
    return _stem("english", _irregular().get(word, word))


@functools.cache
def _stemmer(language: str) -> Stemmer:
    return Stemmer(language)


def _stem(language: str, word: str) -> str:
    stem: str = _stemmer(language).stemWord(word)
    return stem


@functools.cache
def _entries() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _lines("="):
        left, right = entry.split("=")
        for word in left.split():
            for form in {word, unaccented(word)}:  # capitals lose their accents
                stems = map(english_stem, right.split())
                found.setdefault(_stem("french", form), set()).update(stems)
    return {word: frozenset(stems) for word, stems in found.items()}


def unaccented(word: str) -> str:
    """Return a word without accents.

    >>> unaccented("état")
    'etat'
    """
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(char for char in parts if not unicodedata.combining(char))


@functools.cache
def _surfaces() -> frozenset[str]:
    return frozenset(word for entry in _lines("=") for word in entry.split("=")[0].split())


@functools.cache
def _irregular() -> dict[str, str]:
    return {
        form: entry.split(">")[1].strip()
        for entry in _lines(">")
        for form in entry.split(">")[0].split()
    }


def _lines(mark: str) -> list[str]:
    text = (Path(__file__).parents[2] / "fr" / "lexicon.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if mark in line and not line.startswith("#")]
