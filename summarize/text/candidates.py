"""What the scorers read: the sentences that may be chosen, their terms and their places, over one
source or several.
"""

from __future__ import annotations

import functools
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, count
from typing import NamedTuple

from summarize.document import HEADING, ITEM, QUESTION, SAID, TITLE, Document, Holes
from summarize.fr.layout import AGENCIES, AGENCY
from summarize.layout.folding import fold
from summarize.layout.interview import speaker
from summarize.layout.lists import refuse_list
from summarize.layout.sheets import cut, trimmed
from summarize.text.made import Made, rows
from summarize.text.sentences import spans
from summarize.text.whole import whole
from summarize.text.words import count_tokens, count_words, stems, tokens

_BULLETS = ">-–—•*·▪►●○◦"
# Quote marks of a mail, then a bullet, a number, a letter, or a dash at the first word.
_MARKS = (
    r"(?:>[ \t]?)*(?:(?:[-–—]{1,2}|[•*·▪►●○◦]|\d{1,2}(?:[.)/°]|\.-|°\))|[a-z]\))[ \t\u00a0\u202f]+"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t\u00a0\u202f]+(?=[A-ZÀ-Ý«])|[-–—]{1,2}(?=[^\W_]|[…«\"“(]))?"
)
# « PARIS (AFP) - », « Lyon, 3 mars 2024 (Agence du Centre) – »: where and by whom, not what.
_DATELINE = (
    r"[A-ZÀ-Ý][\w’'. \u00a0-]{1,40}(?:,[^()]{1,30})?"
    rf"\((?:{'|'.join(AGENCIES)}|{AGENCY}[^()]{{1,40}})\)[ \u00a0]*[-–—:][ \u00a0]*"
)
_KICKER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’' \u00a0&/0-9-]{2,40}[ \u00a0](?:[-–—|]|:)[ \u00a0]+(?=[^\W\d_])"


_ITEM = 3  # spaces: an item of a list with no more is a label
# code points of all sources, or blocks, from which on their sentences are not held; a novel has
# 700,000 and 5,000
LONG, MANY = 2_000_000, 20_000
_QUOTED = 8  # code points: more than the marks of a quoted mail
_READ = 20_000  # code points: what is longer is no sentence, and its beginning says enough of it


class Candidate(NamedTuple):
    """A sentence that may be chosen: its place in the normalized text of its source, and who says
    it.
    """

    source: int
    index: int  # type: ignore[assignment]  # its number among all sentences of its source, from 0
    paragraph: int
    start: int
    end: int
    first: bool  # it opens its paragraph
    position: int  # its number among the candidates of its source, from 0
    turn: int | None
    speaker: str | None
    holes: Holes = ()  # page numbers and running heads inside it


class Pool(NamedTuple):
    """All there is to choose from: the candidates in reading order, their texts, terms and
    lengths, and the terms of the titles.
    """

    candidates: Sequence[Candidate]
    texts: Sequence[str]  # without line breaks, one a candidate
    tokens: Sequence[list[str]]  # words in lower case, one list a candidate
    terms: Sequence[list[str]]  # stems, one list a candidate
    lengths: Sequence[int]  # words, as budgets count them
    title: frozenset[str]  # stems
    titles: list[frozenset[str]]  # stems, one set a source
    headlines: list[list[str]]  # words of the titles in lower case, one list a source
    heads: Sequence[frozenset[str]]  # stems of the heading above, one set a candidate
    counts: tuple[int, ...] = ()  # sentences of each source, those that cannot be chosen included


def pool(sources: Sequence[Document]) -> Pool:
    """Return the Pool of one source, or of several on one topic. Of a long text it makes sentences,
    words and terms when they are asked for.
    """
    counts: list[int] = []
    long = (
        sum(len(source.text) for source in sources) > LONG
        or sum(len(source.blocks) for source in sources) > MANY
    )
    kept = [_kept(sources, number, counts, long=long) for number in range(len(sources))]
    candidates, texts, words, lengths = kept[0] if len(kept) == 1 else _joined(sources, kept)
    headlines = [tokens(source.title) for source in sources]
    titles = [frozenset(stems(headline)) for headline in headlines]
    return Pool(
        candidates,
        texts,
        words,
        _words(map(stems, words), long=long),
        lengths,
        frozenset().union(*titles),
        titles,
        headlines,
        _heads(candidates, sources, long=long),
        tuple(counts),
    )


def _heads(
    candidates: Sequence[Candidate], sources: Sequence[Document], *, long: bool
) -> Sequence[frozenset[str]]:
    """Return the stems of the heading above each candidate: an inter-title, a question, the
    title.
    """
    above = [_above(source) for source in sources]
    numbers, places = array("I"), array("i")
    for one in candidates:
        numbers.append(one.source)
        places.append(above[one.source][one.paragraph])

    @functools.lru_cache(1)  # the next sentence mostly has the same
    def said(number: int, place: int) -> frozenset[str]:
        source = sources[number]
        block = source.blocks[place]
        text = source.normalized[block.start : block.end] if place >= 0 else source.title
        return frozenset(stems(tokens(text)))

    def head(i: int) -> frozenset[str]:
        return said(numbers[i], places[i])

    size = len(places)
    return Made(head, size) if long else list(map(head, range(size)))


def _above(source: Document) -> array[int]:
    """Return for each block the number of the heading above it, its own where it is one; -1 for the
    title of the document.
    """
    last, found = -1, array("i")
    for number, block in enumerate(source.blocks):
        opening = source.normalized[block.start : min(block.end, block.start + _QUOTED)]
        first, end = opening.lstrip("> ")[:1], source.normalized[block.end - 1]
        # a numbered inter-title among others looks like an item of a list
        label = block.kind == ITEM and first.isdigit() and end.isalnum()
        if label or block.kind in (TITLE, HEADING, QUESTION):
            last = number
        found.append(last)
    return found


# candidates, and the text, the words and the length of each
_Said = tuple[Sequence[Candidate], Sequence[str], Sequence[list[str]], Sequence[int]]


def _kept(sources: Sequence[Document], number: int, counts: list[int], *, long: bool) -> _Said:
    """Return what one source has of whole sentences; those of a ``long`` text by their places."""
    found: list[Candidate] = []
    texts: list[str] = []
    lengths, cells = array("I"), array("I")

    def said() -> Iterator[list[str]]:
        for one, text in _candidates(sources[number], number, counts):
            if long:
                cells.extend(_cells(one))
            else:
                found.append(one)
                texts.append(text)
            words = tokens(text[:_READ])
            lengths.append(count_tokens(text, words) if len(text) < _READ else count_words(text))
            yield words

    words = _words(said(), long=long)
    every = (*_placed(sources, cells), words, lengths) if long else (found, texts, words, lengths)
    title = tokens(sources[number].title)
    stays = whole(every[1], words, title, merged=len(sources) > 1)
    return every if all(stays) else _chosen(sources, every, cells, list(compress(count(), stays)))


def _chosen(
    sources: Sequence[Document], every: _Said, cells: array[int], numbers: Sequence[int]
) -> _Said:
    """Return those of these numbers; ``cells`` are those of a long text."""
    found, texts, words, lengths = every
    left = array("I", [lengths[i] for i in numbers])
    if isinstance(words, Made):
        kept = array("I")
        for position, i in enumerate(numbers):
            kept.extend(cells[_CELLS * i : _CELLS * (i + 1) - 1])
            kept.append(position)
        return *_placed(sources, kept), words.picked(numbers), left
    again = [found[i]._replace(position=position) for position, i in enumerate(numbers)]
    return again, [texts[i] for i in numbers], [words[i] for i in numbers], left


def _joined(sources: Sequence[Document], kept: Sequence[_Said]) -> _Said:
    """Return what was kept of several sources in one."""
    found, texts, words, lengths = map(chain.from_iterable, zip(*kept, strict=True))
    if isinstance(kept[0][2], Made):
        cells = array("I", chain.from_iterable(map(_cells, found)))
        return *_placed(sources, cells), rows(words), array("I", lengths)
    return list(found), list(texts), list(words), array("I", lengths)


def _words(lists: Iterable[list[str]], *, long: bool) -> Sequence[list[str]]:
    return rows(lists) if long else list(lists)


_CELLS = 7  # numbers that tell a candidate


def _cells(one: Candidate) -> tuple[int, ...]:
    return (one.source, one.index, one.paragraph, one.start, one.end, one.first, one.position)


def _placed(
    sources: Sequence[Document], cells: array[int]
) -> tuple[Sequence[Candidate], Sequence[str]]:
    """Return candidates and their texts, each made of its cells when it is asked for."""

    def candidate(i: int) -> Candidate:
        number, index, paragraph, start, end, first, position = cells[_CELLS * i : _CELLS * (i + 1)]
        block = sources[number].blocks[paragraph]
        place = (number, index, paragraph, start, end, first == 1, position)
        return Candidate(*place, block.turn, block.speaker, block.holes)

    def text(i: int) -> str:
        paragraph, start, end = cells[_CELLS * i + 2 : _CELLS * i + 5]
        source = sources[cells[_CELLS * i]]
        return fold(cut(source.normalized, start, end, source.blocks[paragraph].holes))

    size = len(cells) // _CELLS
    return Made(candidate, size), Made(text, size)


def _candidates(
    source: Document, number: int, counts: list[int]
) -> Iterator[tuple[Candidate, str]]:
    """Yield the sentences of one source that may be chosen, and their texts; the others only
    count, and all are counted in the end.
    """
    text, index, position = source.normalized, 0, 0
    refuse_list(source.name, len(source.blocks), len(source.text))
    for paragraph, block in enumerate(source.blocks):
        first = block.kind in SAID
        for start, end in spans(text, block.start, block.end):
            if block.kind in SAID:
                headed = first or text[start] == ">"
                begin, stop = opening(text, start, end, block.speaker) if headed else start, end
                if block.holes:
                    begin, stop = trimmed(text, begin, end, block.holes)
                words = fold(cut(text, begin, stop, block.holes))
                if _choosable(words, block.kind):
                    place = (number, index, paragraph, begin, stop, first, position)
                    yield Candidate(*place, block.turn, block.speaker, block.holes), words
                    position += 1
                    if not position % 1000:
                        refuse_list(source.name, position, start)
                first = False
            index += 1
    counts.append(index)


def opening(normalized: str, start: int, end: int, said_by: str | None = None) -> int:
    """Return where the words of a paragraph begin: behind quote marks, a bullet, a dash, a
    speaker's name or a kicker.
    """
    head = normalized[start : min(end, start + 100)]
    place = 0
    label = speaker(head) if head[0] in "[0123456789" else None
    if label and label[0] == said_by:
        return start + label[1]
    if head[0] in _BULLETS or head[0].isdigit() or head[1:2] == ")":
        # it matches the empty string, too
        place = re.match(_MARKS, head).end()  # type: ignore[union-attr]
    label = speaker(head[place:])
    if label and label[0] == said_by:  # « Total : 40 € » in a letter names nobody
        place += label[1]
    elif ") " in head and (dateline := re.match(_DATELINE, head[place:])):
        place += dateline.end()
    elif head[place : place + 3].isupper() and (kicker := re.match(_KICKER, head[place:])):
        place += kicker.end()
    return start + place if start + place < end else start


def _choosable(text: str, kind: str) -> bool:
    """Tell whether a sentence stands by itself: not the lead-in of a list, nor an entry without a
    full stop.
    """
    last = text.rstrip('»”"’)]\u00a0\u202f ')[-1:]
    if kind == ITEM and text.count(" ") < _ITEM:
        return False
    return (
        last not in (":", ";", ",")
        and (kind != ITEM or last in (".", "!", "?", "…"))
        and any(map(str.isalpha, text))
    )
