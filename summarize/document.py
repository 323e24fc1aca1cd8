"""Document, Block, Sentence, Summary: places in a text, nothing copied.

Places are code points. A Document holds the decoded source (``text``) and its normalized form;
blocks lie in that, and ``to_source`` leads back. Sentences lie in the source.
All are named tuples: a dataclass takes 2 ms of start-up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

# Kinds of block. Only what is said in TEXT, STANDFIRST, ITEM and ANSWER can be key; the others are
# never chosen.
TITLE, STANDFIRST, HEADING, TEXT, ITEM = "title", "standfirst", "heading", "text", "item"
QUESTION, ANSWER, BOILERPLATE = "question", "answer", "boilerplate"
SAID = frozenset((STANDFIRST, TEXT, ITEM, ANSWER))


Holes = tuple[tuple[int, int], ...]


class Paragraph(NamedTuple):
    """A run of lines that belong together, in code points; ``gap``: a blank line, or the start,
    stands before it.
    """

    start: int
    end: int
    gap: bool


class Block(NamedTuple):
    """A paragraph and what it is: ``start`` and ``end`` in code points, ``kind`` one of
    the kinds above.
    """

    start: int
    end: int
    kind: str
    holes: Holes = ()  # page numbers and running heads that stand inside, not of the text
    turn: int | None = (
        # in an interview: the number of the exchange, a question and its answer having the same
        None
    )
    speaker: str | None = None
    level: int = 0  # of a heading: how deep its markup says it lies, from 1; 0 where none says


# Running text taken for what follows an article: the line where it begins, from 1, and its words.
LeftOut = tuple[int, int]


class PageSeen(NamedTuple):
    """What was seen of a page: the ``box`` its article was taken from, how many ``pieces`` of text
    it has and how many of them are ``beside`` the article; ``doubt``: what else than an article it
    looks like, "" where it does not.
    """

    box: str
    pieces: int
    beside: int
    doubt: str = ""


class Document(NamedTuple):
    """One source: the decoded ``text``, its ``title`` ("" where it has none), ``name`` and
    ``encoding``.
    """

    text: str
    title: str
    name: str
    encoding: str
    normalized: str
    to_source: Callable[[int], int]
    blocks: tuple[Block, ...]
    repaired: bool = False  # it had been encoded twice, and was mended
    # of subtitles: a place in the text (code points), and the seconds when that begins and ends
    times: tuple[tuple[int, float, float], ...] = ()
    left_out: LeftOut | None = None
    address: str = ""  # of a page, as it says itself: http or https
    page: PageSeen | None = None
    lined: bool = False  # the lines of ``text`` are those of the source

    def __repr__(self) -> str:
        return f"<Document {self.name!r}: {self.title!r}, {len(self.text)} characters>"

    def time(self, start: int, end: int) -> tuple[float, float] | None:
        """Return the seconds when a stretch of the text begins and ends; None without subtitles."""
        if not self.times:
            return None
        shown = [cue for cue in self.times if cue[0] < end]
        first = max((cue for cue in shown if cue[0] <= start), default=shown[0])
        return first[1], shown[-1][2]

    def line(self, start: int) -> int | None:
        """Return the line of the source, from 1, in which a place of the text lies; None where the
        lines of the text are not those of the source.
        """
        if not self.lined:
            return None
        above = self.text[:start]
        return 1 + above.count("\n") + (above.count("\r") - above.count("\r\n"))


class Sentence(NamedTuple):
    """A chosen sentence, word for word, and its place.

    ``start`` and ``end`` are code points into the text of source number ``source``; ``text`` is
    what stands there, with line breaks folded. ``index`` counts the sentences and ``paragraph`` the
    paragraphs of that source, from 0; ``rank`` counts the chosen ones from the best, from 1;
    ``speaker``, ``turn`` and the ``question`` it answers are known in interviews; ``why`` holds its
    strongest reasons in plain English words, where they were asked for.
    """

    text: str
    start: int
    end: int
    source: int
    index: int  # type: ignore[assignment]  # it is a place here, not the method of tuples
    paragraph: int
    score: float
    rank: int
    speaker: str | None = None
    turn: int | None = None
    why: tuple[str, ...] = ()
    time: tuple[float, float] | None = None  # of subtitles: the seconds when it begins and ends
    question: str | None = None
    line: int | None = None  # of the source, from 1, where that has lines and the text is they
    # the sentences around it that were asked for, word for word
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    # of translate(): None in French
    translation: str | None = None
    status: str | None = None
    doubts: tuple[str, ...] = ()


class Scored(NamedTuple):
    """A sentence that could have been chosen: code points into the text of source number
    ``source``, and its score.
    """

    source: int
    start: int
    end: int
    score: float


class Section:
    """A section of an outline: its ``heading``, "" where the text begins without one; its ``level``
    among the headings of its source, 1 for the outermost, 0 without one; the number of its
    ``source``; and the numbers of its ``sentences`` in the summary, none where only sections
    within it have some. A plain class, which costs nothing at start-up.
    """

    __slots__ = ("heading", "level", "sentences", "source")

    def __init__(self, heading: str, level: int, source: int, sentences: tuple[int, ...]) -> None:
        self.heading, self.level = heading, level
        self.source, self.sentences = source, sentences


class Summary(NamedTuple):
    """The chosen sentences in reading order; ``str()`` gives one a line.

    ``shortest`` is the length in words of the shortest sentence there was to choose, 0 where there
    was none; ``answered`` is false where the text has no word of the query; ``scored`` holds the
    place and score of every sentence there was to choose from, in reading order; ``outline`` the
    sections, where they were asked for and a source has headings; ``counts`` how many sentences
    each source has, those that cannot be chosen included.
    """

    sentences: tuple[Sentence, ...]
    sources: tuple[Document, ...]
    method: str
    shortest: int = 0
    answered: bool = True
    scored: tuple[Scored, ...] = ()
    outline: tuple[Section, ...] = ()
    counts: tuple[int, ...] = ()

    def __str__(self) -> str:
        return "\n".join(sentence.text for sentence in self.sentences)

    def __repr__(self) -> str:
        return f"<Summary: {len(self.sentences)} of {len(self.scored)} sentences, {self.method}>"

    def _repr_html_(self) -> str:
        """Return the sentences as notebooks show them: a list under the title."""
        from html import escape

        titles = "".join(f"<p><b>{escape(one.title)}</b></p>" for one in self.sources if one.title)
        items = "".join(f"<li>{escape(one.text)}</li>" for one in self.sentences)
        return f'<div lang="fr">{titles}<ol>{items}</ol></div>'
