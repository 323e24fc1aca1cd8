"""HTML to blocks of text: one pass over the page, no tree of elements, no recursion, linear in any
page.

Kept of the page is what tells an article from its surroundings: blocks of text with their share of
links and bold, and the boxes that they stand in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarize.errors import InputError
from summarize.reading.html.boilerplate import Doubt, doubt_of
from summarize.reading.html.tags import attributes, tokens, unescape

# tags and pieces of text: some 80 MB of an ordinary page; beyond, the memory would not hold
MAX_PARTS = 3_000_000

_VOID = frozenset("area base col embed img input link param source track wbr".split())
_BLOCK = frozenset(
    """address amp-ad amp-embed amp-sidebar article aside blockquote body caption center
    dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre
    section summary table tbody td tfoot th thead tr ul""".split()
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# open blocks that a start tag ends where their own end tag was left out (HTML standard, 13.1.2.4)
_CLOSES = {
    "li": ("p", "li"),
    "dt": ("p", "dt", "dd"),
    "dd": ("p", "dt", "dd"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
    "tr": ("p", "td", "th", "tr"),
    **dict.fromkeys(_HEADINGS, ("p", *_HEADINGS)),  # a heading holds no other (13.2.6.4.7)
}
_FORMATTING = frozenset(
    {"a", "b", "strong"}
)  # those that are counted: their end tags work across blocks (13.2.6.4.7)
_HINTS = ("class", "id", "itemprop", "role")
_SPACE = re.compile(
    r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]"
)  # what folds to one space; not the no-break spaces of French
ENDS = re.compile(r"[.!?…:;][\s»”\"’')\]]*$")
_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


class Box:
    """A block element: its tag, the box around it, and class, id, itemprop and role in lower case.

    ``doubt``: what its own names say against it: nothing, a word that may lie, or one that does
    not. Filled in by ``surroundings.judge``, for it and all in it: ``noise``, whether it is
    boilerplate of the page, and in code points ``size``, ``linked`` and ``prose``, the running
    text; ``teasers``, the linked titles.
    """

    __slots__ = ("doubt", "hints", "linked", "noise", "parent", "prose", "size", "tag", "teasers")

    def __init__(
        self, tag: str, parent: Box | None, *, doubt: Doubt = Doubt.NONE, hints: str = ""
    ) -> None:
        self.tag, self.parent, self.doubt, self.hints = tag, parent, doubt, hints
        self.size = self.linked = self.prose = self.teasers = 0
        self.noise = False


class Piece(NamedTuple):
    """A run of text without a break: where it stands, how many code points of it are linked and
    bold, and whether it is running text.
    """

    text: str
    box: Box
    linked: int
    bold: int
    prose: bool


class Markup:
    """What one pass keeps of a page: boxes in the order they open, blocks, metadata by name, and
    JSON-LD scripts.
    """

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self.blocks: list[Piece] = []
        self.meta: dict[str, str] = {}
        self.scripts: list[str] = []
        self.spare: list[str] = []  # markup for browsers without scripts, and that scripts fill in
        self.code = 0  # code points of scripts that are no data


def within(box: Box | None, *tags: str) -> Box | None:
    """Return the nearest box with one of these tags, few levels up."""
    for _level in range(6):
        if box is None or box.tag in tags:
            return box
        box = box.parent
    return None


def _is_prose(text: str, linked: int) -> bool:
    """Tell running text: twelve words or more, ended as a sentence is or long, mostly not
    linked.
    """
    return (
        len(text) > 60
        and linked * 2 < len(text)
        and text.count(" ") >= 11
        and (len(text) > 160 or ENDS.search(text) is not None)
    )


def parse(html: str) -> Markup:
    """Return the blocks of a page in reading order, with boxes, metadata and JSON-LD. InputError:
    more than MAX_PARTS pieces.
    """
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
        if count > MAX_PARTS:
            raise InputError(
                "the page has more than {count} tags and pieces of text; pipe its text instead",
                count=MAX_PARTS,
            )
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
        self.linked = self.bold = self.breaks = self.muted = self.leading = 0
        self.links: list[bool] = []  # of the open a: whether it leads anywhere
        self.inline = False  # whether all of the block so far stands in inline elements
        self.raised = -1  # where the superscript that is open begins among the parts

    def text(self, source: str) -> None:
        """Add text to the block, unless an inline element in which it stands is boilerplate."""
        if self.muted or (not self.parts and source.isspace()):
            return
        text = _SPACE.sub(" ", unescape(source))
        if not text:
            return  # a reference to no sign
        if text[0].isupper() and (self._is_kicker() or (self.bold and self._is_bold_line())):
            self.flush()
        if text != " ":
            self.breaks = 0
        self.inline = (self.inline or not self.parts) and self._in_inline()
        self.parts.append(text)
        length = len(text.strip())
        if self.leading:
            self.linked += length
        if self.count.get("b") or self.count.get("strong"):
            self.bold += length

    def _in_inline(self) -> bool:
        return bool(self.open) and self.open[-1][1] is None

    def _is_kicker(self) -> bool:
        """Tell whether the block so far is a word or two of an element of their own, over now, and
        no space follows: a rubric glued to its text.
        """
        if not self.inline or self._in_inline() or len(self.parts) > 3:
            return False
        line = "".join(self.parts)
        return 4 < len(line) < 40 and line[-1].islower() and line[0].isupper()

    def _is_bold_line(self) -> bool:
        """Tell whether the block so far is bold, its bold is over, and no space follows: an
        inter-title glued to its text.
        """
        bold = self.count.get("b") or self.count.get("strong")
        line = "".join(self.parts) if len(self.parts) < 8 and not bold else " "
        return len(line.strip()) == self.bold > 10 and not line[-1].isspace()

    def flush(self) -> None:
        """End the block being read."""
        if not self.parts:
            return
        text = _INVISIBLE.sub("", "".join(self.parts)).strip()
        if "  " in text:
            text = _SPACE.sub(" ", text)
        if text:
            prose = _is_prose(text, self.linked)
            self.page.blocks.append(Piece(text, self.box, self.linked, self.bold, prose))
        self.parts = []
        self.linked = self.bold = self.breaks = 0

    def start(self, name: str, rest: str) -> None:
        """Open an element."""
        if name == "meta":
            self._meta(attributes(rest))
        elif name == "link":
            self._link(attributes(rest))
        elif name == "br":
            self._break()
        elif name in _BLOCK:
            self._start_block(name, rest)
        elif name not in _VOID and not rest.endswith("/"):
            noise = name == "button" or (
                ("class" in rest or "hidden" in rest or "style" in rest)
                and doubt_of(name, attributes(rest)) is not Doubt.NONE
            )
            self.muted += noise
            if name == "a":
                self.links.append("href" in rest)
                self.leading += self.links[-1]
            elif name == "sup":
                self.raised = len(self.parts)
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
        self.box = Box(name, self.box, doubt=doubt_of(name, found), hints=hints)
        self.page.boxes.append(self.box)
        self._push(name, self.box)

    def _push(self, name: str, box: Box | None) -> None:
        self.open.append((name, box))
        self.count[name] = self.count.get(name, 0) + 1

    def _pop(self) -> str:
        """Close the innermost open element; return its name."""
        name, box = self.open.pop()
        self.count[name] -= 1
        if name.lstrip("!") == "a" and self.links:
            self.leading -= self.links.pop()
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
        if name == "sup":
            self._raise()
        across = False
        for depth, (opened, box) in enumerate(
            reversed(self.open[-16:]), 1
        ):  # 16: deep nesting stays linear
            across = across or box is not None
            if across and name not in _FORMATTING:
                break
            if opened in (name, "!" + name):
                self._end_inline(depth, opened, across=across)
                break

    def _end_inline(self, depth: int, opened: str, *, across: bool) -> None:
        """Close an inline element with what is open in it; where that is a block, only the element
        ends, and the block stays.
        """
        if across:
            if opened.lstrip("!") == "a" and self.links:
                self.leading -= self.links.pop()
            self.open[-depth] = ("", None)
            self.count[opened] -= 1
            self.count[""] = self.count.get("", 0) + 1
            self.muted -= opened.startswith("!")
            return
        for _turn in range(depth):
            self._pop()

    def _raise(self) -> None:
        """End a superscript: the call of a note goes, an exponent is kept apart from its number."""
        if not 0 <= self.raised < len(self.parts):
            return
        inside = "".join(self.parts[self.raised :]).strip()
        before = "".join(self.parts[max(0, self.raised - 3) : self.raised])[-12:]
        if re.fullmatch(r"[\[(]?\d{1,3}(?:[,;–-]\s?\d{1,3})*[\])]?|[a-z*†‡]|\[\w\]", inside):
            power = re.search(r"(?:(?<![\d\u00a0])10|\b[kcdmh]?[mgs]|\b[a-z])$", before)
            kept = inside.translate(_POWERS) if power and inside.isdecimal() else ""
            self.parts[self.raised :] = [kept]
        self.raised = -1

    def _break(self) -> None:
        """A second line break in a row ends the block, and the first one ends a line all in bold:
        an inter-title.
        """
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
            self.page.meta.setdefault(name, _declared(found["content"]))

    def _link(self, found: dict[str, str]) -> None:
        if "canonical" in found.get("rel", "").lower().split():
            self.page.meta.setdefault("canonical", _declared(found.get("href", "")))

    def raw(self, name: str, content: str) -> None:
        """Keep the page's title and its structured data; all other raw content is not text."""
        head, _gt, body = content.partition(">")
        if name == "title":
            self.page.meta.setdefault("title", _declared(body))
        elif name in ("noscript", "template"):
            self.page.spare.append(body)
        elif name == "script" and "ld+json" in head:
            self.page.scripts.append(body)
        elif name == "script":
            self.page.code += len(head) + len(body)


def _declared(source: str) -> str:
    """Return what a page says of itself as text; its references are written twice as often as
    not.
    """
    return _SPACE.sub(" ", unescape(unescape(source))).strip()
