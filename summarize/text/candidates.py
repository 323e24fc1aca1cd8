"""What the scorers read: the sentences that may be chosen, their terms and their places, over one
source or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarize.document import HEADING, ITEM, QUESTION, SAID, TITLE, Document, Holes
from summarize.errors import NoSentenceError
from summarize.fr.layout import AGENCIES, AGENCY
from summarize.layout.folding import fold
from summarize.layout.interview import speaker
from summarize.layout.sheets import cut, trimmed
from summarize.messages import told
from summarize.text.sentences import spans
from summarize.text.whole import whole
from summarize.text.words import count_tokens, count_words, shared, stems, tokens

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
_MANY = 1000  # candidates from which on each word is kept once
_READ = 20_000  # code points: what is longer is no sentence, and its beginning says enough of it
_CROWD = 100_000  # pieces; a novel has 10,000 sentences
_SPARSE = 40  # code points a piece; French sentences have 125


class Candidate(NamedTuple):
    """A sentence that may be chosen: places in the normalized text of its source, ``text``
    without line breaks.
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
    text: str
    holes: Holes = ()  # page numbers and running heads inside it


class Pool(NamedTuple):
    """All there is to choose from: the candidates in reading order, their terms and lengths, and
    the terms of the titles.
    """

    candidates: list[Candidate]
    tokens: list[list[str]]  # words in lower case, one list a candidate
    terms: list[list[str]]  # stems, one list a candidate
    lengths: list[int]  # words, as budgets count them
    title: frozenset[str]  # stems
    titles: list[frozenset[str]]  # stems, one set a source
    headlines: list[list[str]]  # words of the titles in lower case, one list a source
    heads: list[frozenset[str]]  # stems of the heading above, one set a candidate
    counts: tuple[int, ...] = ()  # sentences of each source, those that cannot be chosen included


def pool(sources: Sequence[Document]) -> Pool:
    """Return the Pool of one source, or of several on one topic."""
    counts: list[int] = []
    kept = [
        one
        for number, source in enumerate(sources)
        for one in _kept(source, number, counts, merged=len(sources) > 1)
    ]
    candidates, words = [one for one, _ in kept], [each for _, each in kept]
    headlines = [tokens(source.title) for source in sources]
    titles = [frozenset(stems(headline)) for headline in headlines]
    terms = shared(map(stems, words)) if len(words) > _MANY else list(map(stems, words))
    return Pool(
        candidates,
        words,
        terms,
        [
            count_tokens(one.text, said) if len(one.text) < _READ else count_words(one.text)
            for one, said in zip(candidates, words, strict=True)
        ],
        frozenset().union(*titles),
        titles,
        headlines,
        _heads(candidates, sources),
        tuple(counts),
    )


def _heads(candidates: Sequence[Candidate], sources: Sequence[Document]) -> list[frozenset[str]]:
    """Return the stems of the heading above each candidate: an inter-title, a question, the
    title.
    """
    above: list[list[frozenset[str]]] = []
    for source in sources:
        last, own = frozenset(stems(tokens(source.title))), []
        for block in source.blocks:
            text = source.normalized[block.start : block.end]
            # a numbered inter-title among others looks like an item of a list
            label = block.kind == ITEM and text[:1].isdigit() and text[-1:].isalnum()
            if label or block.kind in (TITLE, HEADING, QUESTION):
                last = frozenset(stems(tokens(text)))
            own.append(last)
        above.append(own)
    return [above[one.source][one.paragraph] for one in candidates]


def _kept(
    source: Document, number: int, counts: list[int], *, merged: bool
) -> list[tuple[Candidate, list[str]]]:
    """Return the candidates of one source that are whole sentences, with their words."""
    found = list(_candidates(source, number, counts))
    said = (tokens(candidate.text[:_READ]) for candidate in found)
    words = shared(said) if len(found) > _MANY else list(said)
    stays = whole(
        [candidate.text for candidate in found], words, tokens(source.title), merged=merged
    )
    if all(stays):
        return list(zip(found, words, strict=True))
    kept = [(one, each) for one, each, stay in zip(found, words, stays, strict=True) if stay]
    return [(one._replace(position=i), each) for i, (one, each) in enumerate(kept)]


def _candidates(source: Document, number: int, counts: list[int]) -> Iterator[Candidate]:
    """Yield the sentences of one source that may be chosen; the others only count, and all are
    counted in the end.
    """
    text, index, position = source.normalized, 0, 0
    _refuse_lists(source, len(source.blocks), len(source.text))
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
                    yield Candidate(*place, block.turn, block.speaker, words, block.holes)
                    position += 1
                    if not position % 1000:
                        _refuse_lists(source, position, start)
                first = False
            index += 1
    counts.append(index)


def _refuse_lists(source: Document, count: int, size: int) -> None:
    """Raise NoSentenceError for a word list that would take gigabytes: ``count`` pieces within
    ``size`` code points.
    """
    if count >= _CROWD and size < _SPARSE * count:
        raise NoSentenceError(
            "{name}: a list, not a text: {n} pieces of {size} characters; give it sentences",
            name=told(source.name) or "text",
            n=count,
            size=max(1, size // count),
        )


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
