"""What surrounds an article in a page: told by elements, by words in class and id, and by set
phrases.
"""

from __future__ import annotations

import functools
import re

from summarize.fr.pages import CLASS_WORDS, PHRASES

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
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@functools.lru_cache(maxsize=4096)
def named_noise(names: str) -> bool:
    """Tell whether class and id name boilerplate.

    >>> [named_noise(name) for name in ("entry-content", "article-share", "has-sidebar")]
    [False, True, False]
    """
    for name in _CAMEL.sub("-", names).lower().replace("_", "-").split():
        first, *_between, last = name.split("-") if "-" in name else (name, name)
        if (
            name in CLASS_WORDS
            or first in CLASS_WORDS
            or (last in CLASS_WORDS and first not in _SPEAKS_OF_IT)
        ):
            return True
    return False


def is_noise(tag: str, found: dict[str, str]) -> bool:
    """Tell whether an element and all it holds is boilerplate, by its name, role and attributes."""
    if tag in _TAGS:
        return True
    if tag in _NEVER or not found:
        return False
    if "hidden" in found or found.get("aria-hidden") == "true" or found.get("role") in _ROLES:
        return True
    if _HIDDEN.search(found.get("style", "")):
        return True
    names = f"{found.get('class', '')} {found.get('id', '')}"
    return names != " " and named_noise(names)


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
