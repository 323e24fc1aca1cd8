"""HTML to blocks of text: one tolerant pass over the page, no tree of elements, no recursion, linear in any page.

Written here and not taken from a library: html.parser takes 7 ms for a page of 65 KB and as long to import, selectolax
and lxml 20 ms and 55 ms to import; this takes 3 ms a page and imports nothing.  It keeps of the page what tells an
article from its surroundings: blocks of text with their share of links and bold, and the boxes that they stand in.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.furniture import is_noise
from summarize.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TAGS = 3_000_000  # some 100 MB of an ordinary page; beyond, the memory would not hold

_RAW = frozenset("script style noscript template svg math iframe object video audio canvas select textarea title".split())  # noqa: SIM905 - reads as a list of words
_VOID = frozenset("area base col embed hr img input link meta param source track wbr br".split())  # noqa: SIM905 - same
_BLOCK = frozenset(
    "address amp-sidebar article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "  # noqa: SIM905 - same
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody "
    "td tfoot th thead tr ul caption".split()
)
_CLOSES = {  # open blocks that a start tag ends where their own end tag was left out (HTML standard, 13.1.2.4)
    "li": ("p", "li"),
    "dt": ("p", "dt", "dd"),
    "dd": ("p", "dt", "dd"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
    "tr": ("p", "td", "th", "tr"),
}
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_REST = re.compile(r"""[^>=]*(?:=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["']))[^>=]*)*>""")  # a quote opens a value after = only
_LONGEST = 200_000  # code points of one tag; a quote never closed would else take the page for its value
_OPENING = re.compile(r"<(?:!--|[!?]|(/?)([a-zA-Z][^\s/>]*))")
_HINTS = ("class", "id", "itemprop", "role")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")  # not the no-break spaces of French
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(slots=True, eq=False)
class Box:
    """An open or closed block element; ``noise`` where it or a box around it is furniture of the page."""

    tag: str
    parent: Box | None
    noise: bool = False
    hints: str = ""  # class, id, itemprop and role, lower case
    prose: int = 0  # code points of running text in it, filled in by the reader


@dataclass(slots=True, eq=False)
class Block:
    """A run of text without a break: where it stands, and how many code points of it are linked and bold."""

    text: str
    box: Box
    linked: int
    bold: int
    noise: bool


@dataclass(slots=True)
class Markup:
    """What one pass keeps of a page; ``boxes`` are in the order they open, parents first."""

    boxes: list[Box] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)  # JSON-LD


def tokens(html: str) -> Iterator[tuple[str, str, str]]:
    """Yield ("text", "", text), ("start", name, attributes), ("end", name, "") and ("raw", name, content), names in lower case.

    What opens and is never closed ends the page there, as in a browser.
    """
    at = 0
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
        at = _tag_end(html, opening.end())
        if at == 0:
            return
        tag, rest = name.lower(), html[opening.end() : at - 1]
        if opening[1] or tag not in _RAW or tag in unclosed or rest.endswith("/"):
            yield "end" if opening[1] else "start", tag, rest
        elif stop := re.compile(f"</{tag}\\b", re.IGNORECASE).search(html, at):
            yield "raw", tag, rest + ">" + html[at : stop.start()]
            at = html.find(">", stop.end()) + 1 or len(html)
        else:
            unclosed.add(tag)
    if at < len(html):
        yield "text", "", html[at:]


def _tag_end(html: str, at: int) -> int:
    """Return the place after the ``>`` that ends a tag, past one in a quoted attribute; 0 where there is none."""
    first = html.find(">", at)
    if first < 0 or not ('"' in (inside := html[at:first]) or "'" in inside):
        return first + 1
    whole = _REST.match(html, at, at + _LONGEST)
    return whole.end() if whole else first + 1


@functools.lru_cache(maxsize=1024)
def attributes(source: str) -> dict[str, str]:
    """Return the attributes of a tag, names in lower case, values as written."""
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(source)}


def unescape(text: str) -> str:
    """Return ``text`` with its character references replaced; the table of names is loaded where there is one."""
    if "&" not in text:
        return text
    from html import unescape as replace

    return replace(text)


def parse(html: str) -> Markup:
    """Return the blocks of a page in reading order, with boxes, metadata and JSON-LD. InputError: more than MAX_TAGS tags."""
    reader = _Reader()
    for count, (kind, name, rest) in enumerate(tokens(html)):
        if kind == "text":
            reader.text(rest)
        elif kind == "start":
            reader.start(name, rest)
        elif kind == "end":
            reader.end(name)
        else:
            reader.raw(name, rest)
        if count > MAX_TAGS:
            raise InputError(_("the page has more than {count} tags; pipe its text instead").format(count=MAX_TAGS))
    reader.flush()
    return reader.page


class _Reader:
    """The state of one pass: open elements, and the text of the block being read."""

    def __init__(self) -> None:
        self.page = Markup()
        self.box = Box("html", None)
        self.page.boxes.append(self.box)
        self.open: list[tuple[str, Box | None]] = []  # inline elements have no box
        self.count: dict[str, int] = {}
        self.parts: list[str] = []
        self.linked = self.bold = self.breaks = self.muted = 0

    def text(self, source: str) -> None:
        """Add text to the block, unless an inline element in which it stands is furniture."""
        if self.muted or (not self.parts and source.isspace()):
            return
        text = _SPACE.sub(" ", unescape(source))
        if text != " ":
            self.breaks = 0
        self.parts.append(text)
        length = len(text.strip())
        if self.count.get("a"):
            self.linked += length
        if self.count.get("b") or self.count.get("strong"):
            self.bold += length

    def flush(self) -> None:
        """End the block being read."""
        if not self.parts:
            return
        text = _SPACE.sub(" ", "".join(self.parts)).translate(_INVISIBLE).strip()
        if text:
            self.page.blocks.append(Block(text, self.box, self.linked, self.bold, self.box.noise))
        self.parts = []
        self.linked = self.bold = self.breaks = 0

    def start(self, name: str, rest: str) -> None:
        """Open an element."""
        if name == "meta":
            self._meta(attributes(rest))
        elif name == "br":
            self._break()
        elif name in _BLOCK:
            self._start_block(name, rest)
        elif name not in _VOID and not rest.endswith("/"):
            noise = name == "button" or (("class" in rest or "hidden" in rest or "style" in rest) and is_noise(name, attributes(rest)))
            self.muted += noise
            self._push("!" + name if noise else name, None)

    def _start_block(self, name: str, rest: str) -> None:
        """Open a box, after what its start tag ends without saying so."""
        self.flush()
        ended = _CLOSES.get(name, ("p",))
        while self.box.tag in ended and self.box.parent is not None:
            self._pop_box()
        if name == "hr":
            return
        found = attributes(rest) if rest else {}
        hints = " ".join(filter(None, map(found.get, _HINTS))).lower() if found else ""
        noise = self.box.noise or is_noise(name, found)
        self.box = Box(name, self.box, noise, hints)
        self.page.boxes.append(self.box)
        self._push(name, self.box)

    def _push(self, name: str, box: Box | None) -> None:
        self.open.append((name, box))
        self.count[name] = self.count.get(name, 0) + 1

    def _pop(self) -> str:
        """Close the innermost open element; return its name."""
        name, box = self.open.pop()
        self.count[name] -= 1
        self.muted -= name.startswith("!")
        if box is not None and box.parent is not None:
            self.box = box.parent
        return name

    def _pop_box(self) -> None:
        """Close the innermost box, with the inline elements left open in it."""
        while self.open:
            box = self.open[-1][1]
            self._pop()
            if box is not None:
                break

    def end(self, name: str) -> None:
        """Close an element; an end tag without its start is passed over."""
        if name in _BLOCK:
            self.flush()
            while self.count.get(name) and self._pop() != name:
                pass
            return
        for depth, (opened, box) in enumerate(reversed(self.open[-16:]), 1):  # 16: deep nesting stays linear
            if box is not None:
                break
            if opened in (name, "!" + name):
                for _turn in range(depth):
                    self._pop()
                break

    def _break(self) -> None:
        """A second line break in a row ends the block, and the first one ends a line all in bold: an inter-title."""
        self.breaks += 1
        size = len("".join(self.parts).strip()) if len(self.parts) < 8 else 0
        if self.breaks > 1 or 0 < size <= self.bold:
            self.flush()
            self.breaks = 1
        else:
            self.parts.append(" ")

    def _meta(self, found: dict[str, str]) -> None:
        name = (found.get("property") or found.get("name") or "").lower()
        if name and "content" in found:
            self.page.meta.setdefault(name, unescape(found["content"]).strip())

    def raw(self, name: str, content: str) -> None:
        """Keep the page's title and its structured data; all other raw content is not text."""
        head, _gt, body = content.partition(">")
        if name == "title":
            self.page.meta.setdefault("title", _SPACE.sub(" ", unescape(body)).strip())
        elif name == "script" and "ld+json" in head:
            self.page.scripts.append(body)
