"""What surrounds an article in a page: told by elements, by words in class and id, and by set
phrases.
"""

from __future__ import annotations

import enum
import functools
import re

from summarize.fr.pages import CLASS_WORDS, PHRASES, SURE_WORDS

_TAGS = frozenset(
    "nav aside footer figcaption dialog amp-sidebar amp-ad amp-embed legend caption label".split()
)
_NEVER = frozenset(
    {"html", "body", "main", "article", "h1"}
)  # their class speaks of the whole page
_ROLES = frozenset(
    "navigation complementary contentinfo search dialog alertdialog menu menubar toolbar".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")

_SPEAKS_OF_IT = frozenset({"has", "with", "no", "is"})  # has-sidebar: the page has one, it is none
_HIDES = frozenset({"hidden", "hide", "d-none", "is-hidden"})
_SHOWN = re.compile(r"\b(?:xs|sm|md|lg|xl|2xl):(?:block|flex|grid|inline)")  # on a wider screen
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Doubt(enum.IntEnum):
    """What the names of an element say against its being part of an article."""

    NONE = 0
    NAMED = 1  # a word that wrappers of articles bear as well: ad, sidebar, header, paywall
    HIDDEN = 2  # not shown at first: a pop-up, or an article behind a wall
    SURE = 3  # an element or a word that holds no article: nav, footer, comments, cookies


@functools.lru_cache(maxsize=4096)
def named(names: str) -> Doubt:
    """Tell what class and id say.

    >>> [named(name).name for name in ("entry-content", "ad-portal", "comment-list", "has-sidebar")]
    ['NONE', 'NAMED', 'SURE', 'NONE']
    """
    doubt = Doubt.NONE
    words_of = _CAMEL.sub("-", names).lower().replace("_", "-").split()
    if not _HIDES.isdisjoint(words_of) and _SHOWN.search(names) is None:
        doubt = Doubt.HIDDEN
    for name in words_of:
        first, *_between, last = name.split("-") if "-" in name else (name, name)
        for words, found in ((SURE_WORDS, Doubt.SURE), (CLASS_WORDS, Doubt.NAMED)):
            if (
                name in words
                or first in words
                or (last in words and first not in _SPEAKS_OF_IT and last != "meta")
            ):
                doubt = max(doubt, found)
    return doubt


def doubt_of(tag: str, found: dict[str, str]) -> Doubt:
    """Tell what an element's name, role and attributes say against it and all it holds."""
    if tag in _TAGS:
        return Doubt.SURE
    if tag in _NEVER or not found:
        return Doubt.NONE
    if found.get("role") in _ROLES:
        return Doubt.SURE
    names = f"{found.get('class', '')} {found.get('id', '')}"
    doubt = named(names) if names != " " else Doubt.NONE
    hidden = "hidden" in found or found.get("aria-hidden") == "true"
    if hidden or _HIDDEN.search(found.get("style", "")):
        return max(doubt, Doubt.HIDDEN)
    return doubt


@functools.cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(PHRASES)})")


def is_phrase(text: str) -> bool:
    """Tell whether a short block is a set phrase of pages: sharing, subscribing, cookies, dates,
    other articles.

    >>> is_phrase("À lire aussi : le dossier"), is_phrase("Partager l’eau ne suffira pas.")
    (True, False)
    """
    return len(text) < 240 and _phrases().match(text.lower()) is not None
