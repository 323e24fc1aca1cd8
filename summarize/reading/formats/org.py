"""Org: a light reader of its outline; no drawer, block, keyword or table is text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_SIGNS = (
    r"(?im)^#\+(?:title|author|begin_\w+|options|date|include):?",
    r"\[\[[^\[\]\n]+\]\[[^\[\]\n]+\]\]",
    r"(?m)^:(?:PROPERTIES|END|LOGBOOK):$",
    r"(?m)^\*{1,6} (?:TODO|DONE) ",
    r"(?m)^\*{2,6} \S",
    r"(?m)^\* \S.*\n\S",
)
_INLINE = (
    (r"\[\[[^\[\]]+\]\[([^\[\]]+)\]\]", r"\1"),
    (r"\[\[[^\[\]]+\]\]", ""),
    (r"\[fn:[^\[\]]*\]", ""),
    (r"<\d{4}-\d\d-\d\d[^<>]*>", ""),
    (r"(?<![\w*/_=~+])([*/_=~+])(\S(?:[^*/_=~+\n]*\S)?)\1(?!\w)", r"\2"),
    (r"\\\\$", ""),
)
# its white space folded
_HEADING = r"\*{1,8} (?:(?:TODO|DONE|WAITING|NEXT) )?(?:\[#[A-C]\] )?(.*?)(?: :[\w:@]+:)?$"
_ITEM = r"\s*(?:[-+]|\d{1,3}[.)])\s+(?:\[[ X-]\]\s+)?(?=\S)"


def known(head: str) -> bool:
    """Tell Org by a keyword or a link of its own."""
    found = [bool(re.search(sign, head)) for sign in _SIGNS]
    return found[0] or found[2] or (found[1] and sum(found) > 1)


def document(source: Source) -> Document:
    """Return the document of a text in Org."""
    text, encoding, _repaired = source.decode()
    parts = Parts()
    closing = ""
    for line in text.splitlines():
        closing = _read(line.rstrip(), closing, parts)
    parts.end()
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _read(line: str, closing: str, parts: Parts) -> str:
    """Add a line; return what will close the block or drawer that it stands in."""
    if closing:
        return "" if line.strip().lower() == closing else closing
    block = re.match(r"\s*#\+begin_(\w+)", line, re.IGNORECASE)
    drawer = re.fullmatch(r"\s*:[A-Z]+:\s*", line)
    starred = re.sub(r"[ \t]+", " ", line.rstrip()) if line.startswith("*") else ""
    heading, item = re.match(_HEADING, starred), re.match(_ITEM, line)
    titled = re.match(r"#\+title:\s*(.+)", line, re.IGNORECASE)
    if block or drawer:
        parts.end()
        kept = block and block[1].lower() in ("quote", "verse", "center")
        return "" if kept else f"#+end_{block[1].lower()}" if block else ":end:"
    if titled:
        parts.heading(titled[1])
    elif not line.strip() or re.match(r"\s*(?:#|\||-{5,}|[A-Z]+: <)", line):
        parts.end()
    elif heading:
        parts.heading(plain(heading[1]), line.index(" ") if " " in line else 1)
    elif item:
        parts.item(plain(line[item.end() :]))
    else:
        parts.line(plain(line), "list" if parts.in_list and line[0] == " " else "paragraph")
    return ""


def plain(text: str) -> str:
    """Return the words of a line.

    >>> plain("La [[https://exemple.org][fête]] de *Varnes* aura lieu.")
    'La fête de Varnes aura lieu.'
    """
    for sign, words in _INLINE:
        text = re.sub(sign, words, text)
    return text.strip()


FORMAT = Format(known=known, documents=single(document))
