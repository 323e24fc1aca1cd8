"""HTML to blocks of text: one pass over the page, no tree of elements, no recursion, linear in any
page.

Kept of the page is what tells an article from its surroundings: blocks of text with their share of
links and bold, and the boxes that they stand in.
"""

from __future__ import annotations

import re
import sys
from array import array

from summarize.errors import InputError
from summarize.reading.html.boilerplate import Doubt, doubt_of
from summarize.reading.html.tags import attributes, tokens, unescape

# tags and pieces of text, of which each takes some 40 bytes: 20 MB of nothing but tags have as many
MAX_PARTS = 12_000_000

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


class Boxes:
    """The block elements of a page, in the order in which they open, the page itself first: one
    column for each thing that is known of them, for a page may have millions.

    ``tag``; ``parent``, the number of the box around it, -1 for the page; ``hints``, its class, id,
    itemprop and role in lower case; ``doubt``, what these say against it. Filled in by
    ``surroundings.judge``: ``worst``, the greatest doubt of it and those around it; for it and all
    in it ``noise``, whether it is boilerplate of the page, in code points ``size``, ``linked`` and
    ``prose``, the running text, and ``teasers``, the linked titles.
    """

    def __init__(self) -> None:
        self.tag: list[str] = []
        self.parent = array("i")
        self.hints: list[str] = []
        self.doubt, self.noise, self.worst = bytearray(), bytearray(), bytearray()
        self.size = self.linked = self.prose = self.teasers = array("I")

    def __len__(self) -> int:
        return len(self.tag)

    def add(self, tag: str, parent: int, *, doubt: Doubt = Doubt.NONE, hints: str = "") -> int:
        """Add a box; return its number."""
        self.tag.append(tag)
        self.parent.append(parent)
        self.hints.append(hints)
        self.doubt.append(doubt)
        return len(self.tag) - 1

    def within(self, box: int, *tags: str) -> int:
        """Return the nearest box with one of these tags, few levels up; -1 where there is none."""
        for _level in range(6):
            if box < 0 or self.tag[box] in tags:
                return box
            box = self.parent[box]
        return -1


class Pieces:
    """The runs of text without a break, in reading order, in columns: the ``text``, the number of
    the ``box`` in which it stands, how many code points of it are ``linked`` and ``bold``, and
    whether it is running text (``prose``).
    """

    def __init__(self) -> None:
        self.text: list[str] = []
        self.box, self.linked, self.bold = array("i"), array("I"), array("I")
        self.prose = bytearray()

    def __len__(self) -> int:
        return len(self.text)

    def add(self, text: str, box: int, linked: int, bold: int) -> None:
        """Add a piece of text."""
        self.text.append(text)
        self.box.append(box)
        self.linked.append(linked)
        self.bold.append(bold)
        self.prose.append(_is_prose(text, linked))


class Markup:
    """What one pass keeps of a page: boxes, pieces of text, metadata by name, and JSON-LD
    scripts.
    """

    def __init__(self) -> None:
        self.boxes, self.pieces = Boxes(), Pieces()
        self.meta: dict[str, str] = {}
        self.scripts: list[str] = []
        self.spare: list[str] = []  # markup for browsers without scripts, and that scripts fill in
        self.code = 0  # code points of scripts that are no data


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
        self.boxes = self.page.boxes
        self.box = self.boxes.add("html", -1)
        # the open elements: their names, and their boxes, -1 where they are inline
        self.open: list[str] = []
        self.places = array("i")
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
        return bool(self.open) and self.places[-1] < 0

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
            self.page.pieces.add(text, self.box, self.linked, self.bold)
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
            self._push("!" + name if noise else name, -1)

    def _start_block(self, name: str, rest: str) -> None:
        """Open a box, after what its start tag ends without saying so."""
        self.flush()
        ended = _CLOSES.get(name, ("p",))
        while self.box and self.boxes.tag[self.box] in ended:
            self._pop_box()
        if name == "hr":
            return
        found = attributes(rest) if rest else {}
        hints = sys.intern(" ".join(filter(None, map(found.get, _HINTS))).lower()) if found else ""
        self.box = self.boxes.add(name, self.box, doubt=doubt_of(name, found), hints=hints)
        self._push(name, self.box)

    def _push(self, name: str, box: int) -> None:
        self.open.append(name)
        self.places.append(box)
        self.count[name] = self.count.get(name, 0) + 1

    def _pop(self) -> str:
        """Close the innermost open element; return its name."""
        name, box = self.open.pop(), self.places.pop()
        self.count[name] -= 1
        if name.lstrip("!") == "a" and self.links:
            self.leading -= self.links.pop()
        self.muted -= name.startswith("!")
        if box > 0:
            self.box = self.boxes.parent[box]
        return name

    def _pop_box(self) -> None:
        """Close the innermost box, with the inline elements left open in it."""
        while self.open:
            box = self.places[-1]
            self._pop()
            if box >= 0:
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
        for depth in range(1, min(16, len(self.open)) + 1):  # 16: deep nesting stays linear
            opened = self.open[-depth]
            across = across or self.places[-depth] >= 0
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
            self.open[-depth], self.places[-depth] = "", -1
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
