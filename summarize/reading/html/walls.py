"""What else than an article a page is: a list of articles, the beginning of one for subscribers, a
wall to log in or to accept cookies, a shell that a script fills.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.errors import NoSentenceError
from summarize.fr.pages import CONSENT, LOGIN, SUBSCRIBERS
from summarize.messages import Message
from summarize.reading.html.markup import Markup
from summarize.reading.html.surroundings import only_named

_WALL = 600  # code points of text at most beside a wall
_BEGINNING = 3000  # code points at most of the beginning that is shown to all
_LIST = 12  # linked titles at least of a list
_TEXT = 3  # pieces of running text in a row that are an article
_SCRIPT = 1000  # code points of script that can write a page
_READ = 400  # pieces of text in which a wall speaks: there are few
_PAID = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)


def doubt(page: Markup, blocks: Sequence[tuple[str, str]]) -> str:
    """Return what a page looks like, as a message; "" for an article."""
    size = sum(len(text) for _kind, text in blocks)
    if size < _WALL and (what := wall(page)):
        return what
    if size < _BEGINNING and (_says(page, SUBSCRIBERS) or any(map(_PAID.search, page.scripts))):
        return Message("the beginning of an article for subscribers")
    if _is_list(page, {text for _kind, text in blocks}):
        return Message("a list of articles, not one of them")
    return ""


def nothing(page: Markup) -> NoSentenceError:
    """Return the error for a page without any text to read, with what to do about it."""
    what = wall(page) or Message("a page without an article")
    return NoSentenceError(
        "no article text in the page: it looks like {what}; open it in the browser and pipe what"
        " is copied there, or the page saved there",
        what=what,
    )


def wall(page: Markup) -> str:
    """Return what stands before the text of a page, as a message; "" where nothing does."""
    if _says(page, CONSENT):
        return Message("a request to accept cookies")
    if _says(page, LOGIN):
        return Message("a request to log in")
    if page.code > _SCRIPT and sum(map(len, page.pieces.text)) < _WALL:
        return Message("a page that a script writes")
    return ""


def _says(page: Markup, phrases: str) -> bool:
    said = re.compile(phrases)
    every = page.pieces.text
    pieces = every[:_READ] + every[max(_READ, len(every) - _READ) :]
    return any(said.search(text.lower()) for text in pieces if len(text) < _WALL)


def _is_list(page: Markup, kept: set[str]) -> bool:
    """Tell a list by its linked titles: twice as many as pieces of running text, and no three of
    these without a title between them.
    """
    titles = prose = row = longest = 0
    pieces = page.pieces
    for text, box, linked, prosaic in zip(
        pieces.text, pieces.box, pieces.linked, pieces.prose, strict=True
    ):
        title = linked >= 0.9 * len(text) and text.count(" ") >= 4
        if title and only_named(page.boxes, box):
            titles, row = titles + 1, 0
        elif prosaic and text in kept:
            prose, row = prose + 1, row + 1
            longest = max(longest, row)
    return titles >= _LIST and titles > 2 * prose and longest < _TEXT
