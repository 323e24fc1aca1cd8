"""AsciiDoc: a light reader of its blocks; no block title, macro, listing or table is text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_SIGNS = (
    r"(?m)^={1,6} \S",
    r"(?m)^\w+::\S*\[",
    r"(?m)^\[(?:\[[\w-]+\]|[\w\",= .-]+)\]$",
    r"(?m)^:[\w!-]+:(?: |$)",
    r"(?m)^(?:----|\.{4}|\*{4}|={4}|\|={3})$",
    r"(?m)^\.[A-Z]\S.*\n(?:image::|\[|----|\|===)",
    r"(?:link|xref|footnote|https?):[^\s\[]{0,500}\[[^\[\]]*\]",
)
_FENCES = ("----", "....", "++++", "////", "|===", "--")
_INLINE = (
    (r"\(\(\((?:(?!\(\(\().)*?\)\)\)", ""),
    (r"\(\(((?:(?!\(\().)+?)\)\)", r"\1"),
    (r"footnote(?:ref)?:\w*\[(?:[^\[\]]|\[[^\]]*\])*\]", ""),
    (r"(?:image|kbd|btn|icon|indexterm2?):[^\s\[]{0,300}\[[^\[\]]*\]", ""),
    (r"(?:link:|xref:|mailto:)[^\s\[]{0,500}\[([^\[\]]*)\]", r"\1"),
    (r"https?://[^\s\[\]]{1,500}\[([^\[\]]+)\]", r"\1"),
    (r"<<[^<>,]+,\s?([^<>]+)>>", r"\1"),
    (r"<<[^<>]+>>", ""),
    (r"\[[\w.# -]*\](?=[#_*`])", ""),
    (r"\[\[[\w-]+\]\]", ""),
    (r"([*_`#])\1(\S(?:.*?\S)?)\1\1", r"\2"),
    (r"(?<!\w)([*_`#^~])(\S(?:.*?\S)?)\1(?!\w)", r"\2"),
    (r"\+(\S.*?)\+", r"\1"),
    (r"\{[\w-]+\}", ""),
)
_ITEM = r"\s*(?:\*{1,5}|-|\.{1,5}|\d{1,3}\.)\s+(?=\S)"


def known(head: str) -> bool:
    """Tell AsciiDoc by two of its signs, or two headings."""
    found = [len(re.findall(sign, head)) for sign in _SIGNS]
    return sum(map(bool, found)) > 1 or found[0] > 1 or found[1] > 1


def document(source: Source) -> Document:
    """Return the document of a text in AsciiDoc."""
    text, encoding, _repaired = source.decode()
    parts = Parts()
    fence = ""
    for line in text.splitlines():
        fence = _read(line.rstrip(), fence, parts)
    parts.end()
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _read(line: str, fence: str, parts: Parts) -> str:
    """Add a line; return the mark that will close the listing or table it stands in."""
    if fence:
        return "" if line == fence else fence
    if line in _FENCES or re.fullmatch(r"-{4,}|\.{4,}|\+{4,}|/{4,}", line):
        parts.end()
        return line if line != "--" else ""
    heading = re.match(r"(={1,6})\s+(\S.*)", line)
    item = re.match(_ITEM, line)
    if not line or _is_markup(line):
        parts.end()
    elif heading:
        parts.heading(plain(heading[2]), len(heading[1]))
    elif item:
        parts.item(plain(line[item.end() :]))
    else:
        parts.line(plain(line), "list" if parts.in_list else "paragraph")
    return ""


def _is_markup(line: str) -> bool:
    """Tell lines that are no text: attributes, macros, block titles, comments, cells."""
    return bool(
        re.match(r"//|\[.*\]$|:[\w!-]+:|\w+::|\.\w|\||[*=_]{4}$|\+$|'''|<<<|(?:NOTE|TIP):$", line)
    )


def plain(text: str) -> str:
    """Return the words of a line.

    >>> plain("Le *moulin* de https://exemple.org[la Sèbe] tourne.(((moulin)))")
    'Le moulin de la Sèbe tourne.'
    """
    for sign, words in _INLINE:
        text = re.sub(sign, words, text)
    return text.strip()


FORMAT = Format(known=known, documents=single(document))
