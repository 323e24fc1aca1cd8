"""HTML to tags and texts: tolerant as browsers are, and linear in whatever is thrown at it.

Ours: on 100 pages the trees of resiliparse 2.0 and selectolax 1.0 give the same F1 (99.97), but 47
KB of <font> make 4 million nodes in both (resiliparse: 1.5 GB), 100,000 <div> cost selectolax over
40 s, 30 KB of "<a " html.parser (3.11.7) 15 s.
"""

from __future__ import annotations

import functools
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What these hold is not text of the page, or no markup (HTML standard, 13.1.2).
_RAW = frozenset(
    """script style noscript template svg math iframe object video audio canvas select textarea
    title""".split()
)
_OPENING = re.compile(r"<(?:!--|[!?]|(/?)([a-zA-Z][^\s/>]*))")
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_REST = re.compile(
    r"""[^>=]*(?:=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["']))[^>=]*)*>"""
)  # a quote opens a value after = only
# code points of one tag; a quote never closed would else take the page for its value, and a page
# of such quotes be searched again at each of them
_LONGEST, _SHORTEST = 200_000, 100


def tokens(html: str) -> Iterator[tuple[str, str, str]]:
    """Yield ("text", "", text), ("start", name, attributes), ("end", name, "") and ("raw", name,
    content).

    Names are in lower case, text and attributes as written.  What opens and is never closed ends
    the page there, as in a browser.
    """
    at, longest = 0, _LONGEST
    unclosed: set[str] = set()  # raw elements with no end tag further on: not searched again
    while opening := _OPENING.search(html, at):
        start = opening.start()
        if start > at:
            yield "text", "", html[at:start]
        name = opening[2]
        if not name:
            mark = "-->" if opening[0] == "<!--" else ">"
            end = html.find(mark, start + 2)
            if end < 0:
                return
            at = end + len(mark)
            continue
        at, whole = _tag_end(html, opening.end(), longest)
        if at == 0:
            return
        if not whole:
            longest = max(_SHORTEST, longest // 2)
        tag, rest = sys.intern(name.lower()), html[opening.end() : at - 1]
        if opening[1] or tag not in _RAW or tag in unclosed or rest.endswith("/"):
            yield "end" if opening[1] else "start", tag, rest
        elif stop := re.compile(f"</{tag}\\b", re.IGNORECASE).search(html, at):
            yield "raw", tag, rest + ">" + html[at : stop.start()]
            at = html.find(">", stop.end()) + 1 or len(html)
        else:
            unclosed.add(tag)
    if at < len(html):
        yield "text", "", html[at:]


def _tag_end(html: str, at: int, longest: int) -> tuple[int, bool]:
    """Return the place after the ``>`` that ends a tag, past one in a quoted attribute, 0 where
    there is none; and whether its quotes end, too, in so many code points.
    """
    first = html.find(">", at)
    if first < 0 or not ('"' in (inside := html[at:first]) or "'" in inside):
        return first + 1, True
    whole = _REST.match(html, at, at + longest)
    return (whole.end(), True) if whole else (first + 1, False)


@functools.lru_cache(maxsize=1024)
def attributes(source: str) -> dict[str, str]:
    """Return the attributes of a tag, names in lower case, values as written."""
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(source)}


def unescape(text: str) -> str:
    """Return ``text`` with its character references replaced; the table of names is loaded where
    there is one.
    """
    if "&" not in text:
        return text
    from html import unescape as replace  # 3 ms, for its table of names

    return replace(re.sub(r"&#[0-9]{8,}", "&#1114112", text))  # none is so high; int() has a limit
