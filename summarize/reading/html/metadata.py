"""What a page says of its article beside the text: its title, and its body as structured data."""

from __future__ import annotations

import contextlib
import re
from itertools import islice

from summarize.reading.html.markup import Markup
from summarize.reading.html.tags import unescape

_ALIKE = 0.4  # of two titles of one article
_LONGEST = 2000  # code points of an address
# http or https, a host without user and password, no white space; a fragment is left out
_ADDRESS = re.compile(
    r"(https?://[\w.-]+(?::\d+)?(?:[/?][^\s\x00-\x20\x7f#]*)?)(?:#.*)?", re.IGNORECASE
)
_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote)\b[^<>]*>|<[^<>]{0,200}>")
_TELLS = 4  # different words of a heading that is no logo


def title_of(page: Markup) -> str:
    """Return the page's h1 nearest to its declared title, else that title without the site's
    name.
    """
    declared = _without_site(
        page.meta.get("og:title") or page.meta.get("title", ""), page.meta.get("og:site_name", "")
    )
    known = _words(declared)
    first = _headings(page, "h1")
    best = max(first, key=lambda text: _likeness(text, known), default="")
    if not known or _likeness(best, known) >= _ALIKE or _begins(best, declared):
        return best or declared
    if len(known) <= 2 and len(first) == 1 and len(_words(best)) >= _TELLS:
        return best  # what is declared is the site's own name
    second = _headings(page, "h2", "h3", most=400)
    other = max(second, key=lambda text: _likeness(text, known), default="")
    return other if other and _likeness(other, known) >= _ALIKE else declared


def _headings(page: Markup, *tags: str, most: int | None = None) -> list[str]:
    """Return the headings of some levels among the first pieces of a page."""
    pieces = zip(page.pieces.text, page.pieces.box, strict=True)
    return [text for text, box in islice(pieces, most) if page.boxes.within(box, *tags) >= 0]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _begins(heading: str, declared: str) -> bool:
    """Tell whether a heading is a part of the declared title, the site's at its end apart."""
    last = max(declared.rfind(sign) for sign in "|–—·")  # the site's is behind the last of these
    mark = re.search(r" [|–—·-] ", declared[max(0, last - 1) :])
    before = declared[: max(0, last - 1) + mark.start()] if mark else declared
    return bool(heading) and _words(heading) <= _words(before)


def _likeness(text: str, known: frozenset[str]) -> float:
    """Return the share of the words of two titles that both have (Jaccard)."""
    words = _words(text)
    return len(words & known) / max(1, len(words | known))


def _without_site(title: str, site: str) -> str:
    """Cut the site's name off the end of a title: the name declared, else a last part of at most
    four words after a bar.
    """
    head, mark, tail = max(
        (title.rpartition(f" {m} ") for m in "|-–—·"), key=lambda parts: len(parts[0])
    )
    if not head.strip():
        return title
    named = tail.strip().lower() in {site.lower(), site.lower().removeprefix("le ")} or (
        mark.strip() in "|·" and len(tail.split()) <= 4
    )
    return head.strip() if named else title


def address_of(page: Markup) -> str:
    """Return the address that the page says it has, without a fragment; "" where it says none, or
    one that a link must not lead to.
    """
    for name in ("canonical", "og:url"):
        found = _ADDRESS.fullmatch(page.meta.get(name, "")[:_LONGEST])
        if found:
            return found[1]
    return ""


def structured(page: Markup) -> list[tuple[str, str]]:
    """Return the paragraphs of the page's JSON-LD articleBody, the longest; none where there is
    none.
    """
    scripts = [script for script in page.scripts if "articleBody" in script]
    if not scripts:
        return []
    import json  # 3 ms, for pages that declare their text

    queue: list[object] = []
    for script in scripts:
        with contextlib.suppress(ValueError, RecursionError):  # broken as often as not
            queue.append(json.loads(script, strict=False))
    longest = ""
    while queue:
        item = queue.pop()
        if isinstance(item, list):
            queue += item
        elif isinstance(item, dict):
            body = item.get("articleBody")
            if isinstance(body, str) and len(body) > len(longest):
                longest = body
            queue += item.values()
    text = unescape(_TAG.sub("\n", longest)) if "</" in longest else longest
    return [("paragraph", part.strip()) for part in text.split("\n") if part.strip()]
