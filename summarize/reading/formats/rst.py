"""reStructuredText: a light reader of its blocks; no directive, comment or table is text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_RULE = r"([=\-`:'\"~^_*+#<>.])\1{2,}\s*$"
_SIGNS = (
    r"(?m)^\.\. [\w:-]+::",
    r"(?m)^\.\. (?:_[^:\n]+:|\[)",
    r":[a-z][\w:+-]{0,40}:`[^`\n]",
    r"`[^`<>\n]+ ?<[^<>\n]+>`_",
    r"(?m)^:[A-Za-z][\w -]*: ",
    r"(?m)::[ \t]*\n\n[ \t]+\S",
    r"\|[\w -]+\|_?",
)
_INLINE = (
    (r":[a-z][\w:+-]{0,40}:`([^`<]*[^`<\s])\s*<[^<>`]*>`", r"\1"),
    (r":[a-z][\w:+-]{0,40}:`~?([^`]*)`", r"\1"),
    (r"`([^`<]*[^`<\s])\s*<[^<>`]*>`__?", r"\1"),
    (r"`([^`]+)`__?", r"\1"),
    (r"``(.+?)``", r"\1"),
    (r"\*\*(.+?)\*\*", r"\1"),
    (r"(?<![\w*])\*(\S(?:.*?\S)?)\*(?![\w*])", r"\1"),
    (r"\s?\[(?:#\w*|\d+|\*)\]_", ""),
    (r"\|([\w -]+)\|_?", r"\1"),
    (r"\b(\w+)_\b(?!\w)", r"\1"),
    (r"\\([\\`*_|])", r"\1"),
)
_ITEM = r"(?:[-*+•]|#\.|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)"
_TABLE = r"\s*(?:[+|][-=+| ]|={3,}\s+=|\|)"


def known(head: str) -> bool:
    """Tell reStructuredText by a directive, a role or a link of its own."""
    found = [bool(re.search(sign, head)) for sign in _SIGNS]
    underlined = len(re.findall(rf"(?m)^\S.+\n{_RULE}", head))
    return found[0] or sum(found) > 1 or (underlined > 0 and sum(found[1:4]) > 0)


def document(source: Source) -> Document:
    """Return the document of a text in reStructuredText."""
    text, encoding, _repaired = source.decode()
    parts = Parts()
    _read([line.rstrip() for line in text.expandtabs().splitlines()], parts)
    parts.end()
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _read(lines: list[str], parts: Parts) -> None:
    """Add each block; what is indented below a directive or ``::`` belongs to that."""
    i, rules = 0, []
    while i < len(lines):
        line = lines[i]
        following = lines[i + 1] if i + 1 < len(lines) else ""
        if not line.strip():
            parts.end()
        elif line.startswith(".."):
            parts.end()
            i = _skipped(lines, i)
            continue
        elif re.match(_RULE, line):
            pass  # a line across, or above a heading
        elif _underlined(line, following):
            rule = (following[0], bool(i) and lines[i - 1][:2] == following[:2])
            rules += [rule] if rule not in rules else []  # the first style met is the outermost
            parts.heading(plain(line), rules.index(rule) + 1)
            i += 1
        elif re.match(_TABLE, line) or re.match(r":[\w -]+:(?:\s|$)", line):
            parts.end()
        else:
            i = _paragraph(lines, i, parts)
            continue
        i += 1


def _underlined(line: str, following: str) -> bool:
    return bool(re.match(_RULE, following)) and len(following) + 3 >= len(line.strip()) > 0


def _skipped(lines: list[str], i: int) -> int:
    """Return the first line behind an indented block that line ``i`` opens."""
    i += 1
    while i < len(lines) and (not lines[i].strip() or lines[i][0] == " "):
        i += 1
    return i


def _paragraph(lines: list[str], i: int, parts: Parts) -> int:
    """Add a line of text; return the next line to read."""
    line = lines[i].strip()
    item = re.match(_ITEM, line)
    literal = line.endswith("::")
    text = plain((line[:-1] if literal else line)[item.end() if item else 0 :])
    if item:
        parts.item(text)
    else:
        parts.line(text, "list" if parts.in_list and lines[i][0] == " " else "paragraph")
    if literal:
        parts.end()
        return _skipped(lines, i)
    return i + 1


def plain(text: str) -> str:
    """Return the words of a line.

    >>> plain("Voir `le guide <https://exemple.org>`_ et :ref:`le *four* <four>`.")
    'Voir le guide et le four.'
    """
    for sign, words in _INLINE:
        text = re.sub(sign, words, text)
    return text


FORMAT = Format(known=known, documents=single(document))
