"""What the features read: an Pool and the few tables over it that several of them need, each
made once.
"""

from __future__ import annotations

import functools
import math
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise
from typing import NamedTuple, cast

from summarize.fr.grammar import FIRST_PERSON
from summarize.fr.stopwords import STOP_WORDS
from summarize.text.agreement import Pair, pairs
from summarize.text.candidates import Pool
from summarize.text.made import Made, mapped, rows
from summarize.text.vectors import UnitVectors

_MARKS = '"«»“”'
_READ = 20_000  # code points of a sentence, as its words


class Positions(NamedTuple):
    """Of each candidate: the number of its ``document``, its own in that ``source``, the number of
    its ``paragraph`` there, and its own ``within`` that; all from 0.
    """

    document: array[int]
    source: array[int]
    paragraph: array[int]
    within: array[int]


class Endings(NamedTuple):
    """Of each candidate: how many words end in -ait and -aient (``past``), in -tion and -tions
    (``nouns``), and how many begin with a digit (``figures``).
    """

    past: array[int]
    nouns: array[int]
    figures: array[int]


class Tables:
    """An Pool with its tables; one entry a candidate unless said otherwise."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self.candidates, self.texts, self.tokens = pool.candidates, pool.texts, pool.tokens
        self.lengths = [max(1, length) for length in pool.lengths]
        self.scale = math.log(
            1 + max(1, len(pool.candidates))
        )  # so that a long text weighs its words as a short one does
        self.long = isinstance(pool.terms, Made)
        self.terms = mapped(_different, pool.terms)

    @cached_property
    def paragraphs(self) -> dict[int, int]:
        """The number of the last paragraph of each source that has candidates, from 0."""
        return dict(zip(self.positions.document, self.positions.paragraph, strict=True))

    @cached_property
    def sizes(self) -> Counter[int]:
        """How many candidates each source has."""
        return Counter(self.positions.document)

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word stands in the article."""
        return Counter(chain.from_iterable(self.tokens))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each stem stands in the article."""
        return Counter(chain.from_iterable(self.pool.terms))

    @cached_property
    def weights(self) -> dict[str, float]:
        """The logarithm of each stem's count over that of the number of sentences: 0 for what is
        said once.
        """
        counts = Counter(chain.from_iterable(self.pool.terms))  # gone when its logarithms are there
        weight = functools.cache(lambda count: math.log(count) / self.scale)
        return {term: weight(count) for term, count in counts.items()}

    @cached_property
    def phrase_weights(self) -> dict[Pair, float]:
        """The same for pairs of neighbouring words, each counted once a sentence; none, or 0, for
        those that do not come back, and for two stop words.
        """
        found = chain.from_iterable(dict.fromkeys(pairwise(one)) for one in self.tokens)
        counts = Counter(self._again(found) if self.long else found)
        weight = functools.cache(lambda count: math.log(count) / self.scale)
        if not self.long:
            return {
                pair: weight(count)
                for pair, count in counts.items()
                if count > 1 and not (pair[0] in STOP_WORDS and pair[1] in STOP_WORDS)
            }
        weights = cast("dict[Pair, float]", counts)  # in place: no room for both
        for pair, count in counts.items():
            says = not (pair[0] in STOP_WORDS and pair[1] in STOP_WORDS)
            weights[pair] = weight(count) if says else 0.0
        return weights

    def _again(self, found: Iterator[Pair]) -> Iterator[Pair]:
        """Yield the pairs that may come twice: of a long text nine in ten do not, and to count
        them takes most room (Park, Chen & Yu 1995, section 3: a first pass counts by hash).
        """
        last = (1 << sum(self.lengths).bit_length()) - 1
        times = bytearray(last + 1)  # 0, 1, or 2 for more
        for pair in found:
            slot = hash(pair) & last
            if times[slot] < 2:
                times[slot] += 1
        for one in self.tokens:
            for pair in dict.fromkeys(pairwise(one)):
                if times[hash(pair) & last] > 1:
                    yield pair

    @cached_property
    def names(self) -> Sequence[list[str]]:
        """The words of each candidate that have a capital, its first word left out."""
        found = (capitalised(text) for text in self.texts)
        return rows(found) if self.long else list(found)

    @cached_property
    def name_counts(self) -> Counter[str]:
        """How often each word stands in the article with a capital."""
        return Counter(chain.from_iterable(self.names))

    @cached_property
    def headlines(self) -> list[frozenset[Pair]]:
        """The pairs of words of each title."""
        return [frozenset(pairs(words)) for words in self.pool.headlines]

    @cached_property
    def first(self) -> dict[str, int]:
        """The candidate that is the first to use each stem."""
        found: dict[str, int] = {}
        for i, terms in enumerate(self.pool.terms):
            for term in terms:
                found.setdefault(term, i)
        return found

    @cached_property
    def last(self) -> dict[str, int]:
        """The candidate that is the last to use each stem."""
        return {term: i for i, terms in enumerate(self.pool.terms) for term in terms}

    @cached_property
    def likeness(self) -> tuple[Sequence[float], Sequence[float]]:
        """The summed cosines to the sentences before, and to those behind."""
        vectors = UnitVectors(self.pool.terms)
        whole, running = [0.0] * vectors.size, [0.0] * vectors.size
        for vector in vectors:
            for number, weight in vector:
                whole[number] += weight
        before, behind = array("d"), array("d")
        for vector in vectors:  # made again, where a long text has too many to keep
            earlier = sum([weight * running[number] for number, weight in vector])
            every = sum([weight * whole[number] for number, weight in vector], 0.0)
            before.append(earlier)
            behind.append(max(0.0, every - 1 - earlier))
            for number, weight in vector:
                running[number] += weight
        return before, behind

    @cached_property
    def positions(self) -> Positions:
        """Where each candidate stands."""
        documents, places = array("I"), array("I")
        paragraphs, within = array("I"), array("I")
        source, paragraph, number, place = -1, -1, -1, 0
        for candidate in self.candidates:
            if candidate.source != source:
                source, paragraph, number = candidate.source, -1, -1
            if candidate.paragraph != paragraph:
                paragraph, number, place = candidate.paragraph, number + 1, -1
            place += 1
            documents.append(source)
            places.append(candidate.position)
            paragraphs.append(number)
            within.append(place)
        return Positions(documents, places, paragraphs, within)

    @cached_property
    def quoted(self) -> Sequence[float]:
        """The share of each sentence that stands between quotation marks, those opened earlier in
        its paragraph counted.
        """
        found = array("d")
        inside = False
        for within, text in zip(self.positions.within, self.texts, strict=True):
            inside = inside and within > 0  # no quotation goes on in another paragraph
            share, inside = _between(text, inside=inside)
            found.append(share)
        return found

    @cached_property
    def endings(self) -> Endings:
        """How the words of each candidate end and begin."""
        past, nouns, figures = array("I"), array("I"), array("I")
        for words in self.tokens:
            ended = _endings(words)
            past.append(ended[0])
            nouns.append(ended[1])
            figures.append(ended[2])
        return Endings(past, nouns, figures)

    @cached_property
    def first_person(self) -> float:
        """How many words of the whole article are « je », « nous » and the like, as a share."""
        said = sum([self.words[word] for word in FIRST_PERSON])
        return said / max(1, self.words.total())


def _different(terms: list[str]) -> list[str]:
    """Return the different ones of some terms, in order."""
    return list(dict.fromkeys(terms))


def _endings(words: list[str]) -> tuple[int, int, int]:
    line = " ".join([*words, ""])  # most lines have none, which one look tells
    past = tion = 0
    if "ait " in line or "aient " in line:
        past = len([1 for word in words if word.endswith(("ait", "aient")) and len(word) > 4])
    if "tion" in line:
        tion = len([1 for word in words if word.endswith(("tion", "tions"))])
    numbers = 0 if line.replace(" ", "").isalpha() else len([1 for w in words if w[0].isdigit()])
    return past, tion, numbers


def _between(text: str, *, inside: bool) -> tuple[float, bool]:
    """Return the share of a text between quotation marks, and whether its last mark leaves one
    open.
    """
    marks = (
        [place for place, sign in enumerate(text) if sign in _MARKS]
        if any(mark in text for mark in _MARKS)
        else []
    )
    said, start = 0, 0
    for place in marks:
        if inside:
            said += place - start
        start = place
        inside = not inside if text[place] == '"' else text[place] in "«“"
    if inside:
        said += len(text) - start
    return said / max(1, len(text)), inside


def capitalised(text: str) -> list[str]:
    """Return the words of a sentence that have a capital, its first word left out.

    >>> capitalised("Le port de Losse, dit Anne, ferme.")
    ['Losse', 'Anne']
    """
    text = text[:_READ]
    parts = text.lstrip('«"“ \u00a0\u202f').replace("’", " ").replace("'", " ").split()
    return [
        name
        for part in parts[1:]
        if not part.islower() and (name := part.strip('«»"“”().,;:!?…'))[:1].isupper()
    ]
