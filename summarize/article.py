"""What the scorers read: the sentences that may be chosen, their terms and their places, over one source or several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarize.document import ITEM, SAID, Document
from summarize.folding import fold
from summarize.interview import DASH, LABEL
from summarize.sentences import spans
from summarize.words import count_words, stems, tokens

_MARKS = re.compile(r"(?:>[ \t]?)*(?:(?:[-–—•*·▪►●○◦]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0\u202f]+)?")
_KICKER = re.compile(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’' \u00a0&/0-9-]{2,40}[ \u00a0](?:[-–—|]|:)[ \u00a0]+(?=[^\W\d_])")


class Candidate(NamedTuple):
    """A sentence that may be chosen: ``start`` and ``end`` in the view of its source, ``text`` without line breaks."""

    source: int
    ordinal: int  # its number among all sentences of its source, from 0
    paragraph: int
    start: int
    end: int
    first: bool  # it opens its paragraph
    place: int  # its number among the candidates of its source, from 0
    turn: int | None
    speaker: str | None
    text: str


@dataclass(frozen=True)
class Article:
    """All there is to choose from: the candidates in reading order, their terms and lengths, and the terms of the titles."""

    candidates: list[Candidate]
    tokens: list[list[str]]  # words in lower case, one list a candidate
    terms: list[list[str]]  # stems, one list a candidate
    lengths: list[int]  # words, as budgets count them
    title: frozenset[str]  # stems
    titles: list[frozenset[str]]  # stems, one set a source
    headlines: list[list[str]]  # words of the titles in lower case, one list a source


def article(sources: Sequence[Document]) -> Article:
    """Return the Article of one source, or of several on one topic."""
    candidates = [candidate for number, source in enumerate(sources) for candidate in _candidates(source, number)]
    headlines = [tokens(source.title) for source in sources]
    titles = [frozenset(stems(words)) for words in headlines]
    words = [tokens(candidate.text) for candidate in candidates]
    return Article(
        candidates,
        words,
        [stems(each) for each in words],
        [count_words(candidate.text) for candidate in candidates],
        frozenset().union(*titles),
        titles,
        headlines,
    )


def _candidates(source: Document, number: int) -> list[Candidate]:
    """Return the sentences of one source that may be chosen; the others only count."""
    found: list[Candidate] = []
    index = 0
    for paragraph, block in enumerate(source.blocks):
        first = True
        for start, end in spans(source.view, block.start, block.end):
            if block.kind in SAID:
                begin = opening(source.view, start, end) if first else start
                text = fold(source.view[begin:end])
                if _choosable(text, block.kind):
                    found.append(
                        Candidate(number, index, paragraph, begin, end, first, len(found), block.turn, block.speaker, text)
                    )
                first = False
            index += 1
    return found


def opening(view: str, start: int, end: int) -> int:
    """Return where the words of a paragraph begin: behind quote marks, a bullet, a dash, a speaker's name or a kicker."""
    for mark in (_MARKS, LABEL, DASH, _KICKER):
        found = mark.match(view, start, end)
        if found and found.end() < end:
            start = found.end()
    return start


def _choosable(text: str, kind: str) -> bool:
    """Tell whether a sentence stands by itself: not the lead-in of a list, nor an entry without a full stop."""
    last = text.rstrip('»”"’)]\u00a0\u202f ')[-1:]
    return last not in (":", ";", ",") and (kind != ITEM or last in (".", "!", "?", "…")) and any(map(str.isalpha, text))
