"""roff: the source of a manual page; its requests are no text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_FONT = frozenset("B I BI BR IB IR RB RI SM SB R".split())  # macros whose arguments are text
_BREAK = frozenset("PP P LP TP IP HP SP RS RE sp br Pp Bl El It nf fi".split())
_INLINE = (
    (r"\\f(?:\[[^\[\]]*\]|\(..|.)", ""),
    (r"\\[\"#].*", ""),
    (r"\\\(co|\\\[co\]", "©"),
    (r"\\(?:\(aq|\[aq\]|')", "’"),
    (r"\\(?:\(Fo|\[Fo\])", "«"),
    (r"\\(?:\(Fc|\[Fc\])", "»"),
    (r"\\\(?e?m?(?=m)|\\\(em|\\\[em\]", "—"),
    (r"\\[-]", "-"),
    (r"\\[ ~0]", "\u00a0"),
    (r"\\[&|^%/,:]", ""),
    (r"\\\*?(?:\(..|\[[^\[\]]*\]|s[-+]?\d)", ""),
    (r"\\(.)", r"\1"),
)


def known(head: str) -> bool:
    """Tell a manual page by its title request, or by two other requests."""
    if re.search(r"(?m)^\.(?:TH|Dt|Dd) \S", head):
        return True
    return len(set(re.findall(r"(?m)^\.(SH|SS|TP|PP|B|I|BR|Sh|Pp|It)(?= |$)", head))) > 2


def document(source: Source) -> Document:
    """Return the document of a manual page."""
    text, encoding, _repaired = source.decode()
    parts, tag = Parts(), False
    for line in text.splitlines():
        tag = _read(line.rstrip(), parts, tag=tag)
    parts.end()
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _read(line: str, parts: Parts, *, tag: bool) -> bool:
    """Add a line; return whether the next one is the tag of a paragraph: an option, no text."""
    request = re.match(r"[.'][ \t]*(\w*)(.*)", line)
    if not request:
        if tag:
            parts.end()
        elif line:
            parts.line(plain(line))
        else:
            parts.end()
        return False
    name, rest = request[1], plain(request[2])
    if name in _FONT:
        if not tag:
            parts.line(rest if len(name) == 1 else rest.replace(" ", "", 1))
        return False
    if name in ("SH", "SS", "Sh", "Ss"):
        parts.heading(rest, 1 if name[1] in "Hh" else 2)
    else:
        parts.end()
        if name == "TH":
            parts.title = rest.split(" ")[0] if rest else ""
    return name == "TP"


def plain(text: str) -> str:
    r"""Return the words of a line.

    >>> plain(r"\fBsemer\fP répand \(Fodes graines\(Fc.")
    'semer répand «des graines».'
    """
    for sign, words in _INLINE:
        text = re.sub(sign, words, text)
    return text.replace('"', "").strip()


FORMAT = Format(known=known, documents=single(document))
