"""Word (docx, OOXML): paragraphs by their styles; no table, note, comment or deletion is text.

An own reader over zipfile and expat: python-docx needs lxml (12 MB) and leaves the choice of what
is text to its caller all the same.
"""

from __future__ import annotations

from summarize.document import Document
from summarize.layout.typeset import Part, typeset
from summarize.reading.container import Container
from summarize.reading.formats import Format, single
from summarize.reading.source import Source

_DROPPED = frozenset(
    """w:del w:moveFrom w:tbl mc:Fallback w:footnote w:endnote w:comment w:instrText w:delText
    w:sdtPr w:pict w:drawing m:oMath m:oMathPara""".split()
)
_SPACES = frozenset("w:tab w:br w:cr".split())
# Names of styles, in every language of Word the same, and the kinds of block that they make.
_KINDS = (
    ("heading", "heading"), ("title", "title"), ("subtitle", "standfirst"), ("caption", "aside"),
    ("toc", "aside"), ("table of", "aside"), ("footnote", "aside"), ("endnote", "aside"),
    ("header", "aside"), ("footer", "aside"), ("bibliography", "aside"), ("list", "list"),
    ("quote", "quote"), ("intense quote", "quote"), ("code", "aside"),
)  # fmt: skip


def known(head: str) -> bool:
    """Tell by the members that the head of the archive names."""
    return head.startswith("PK") and ("word/" in head or "[Content_Types].xml" in head)


def document(source: Source) -> Document:
    """Return the document of a file; InputError for another kind of Office file."""
    container = Container(source)
    if "word/document.xml" not in container:
        from summarize.reading.refused import refuse_archive

        refuse_archive(source)
    styles = _styles(container) if "word/styles.xml" in container else {}
    body = _Body(styles)
    container.events("word/document.xml", body.start, body.end, body.text)
    title = container.first("docProps/core.xml", "dc:title") or next(
        (p.text for p in body.parts if p.kind == "title"), ""
    )
    return typeset(body.parts, title, name=source.name, encoding="utf-8")


class _Body:
    """The paragraphs of a document, as its events come."""

    def __init__(self, styles: dict[str, str]) -> None:
        self.parts: list[Part] = []
        self._styles = styles
        self._dropped = 0
        self._text: list[str] = []
        self._kind, self._in_text = "paragraph", False

    def start(self, name: str, found: dict[str, str]) -> None:
        """Open an element."""
        if self._dropped or name in _DROPPED:
            self._dropped += 1
        elif name == "w:p":
            self._text, self._kind = [], "paragraph"
        elif name == "w:pStyle":
            self._kind = self._styles.get(found.get("w:val", ""), self._kind)
        elif name == "w:numPr" and self._kind == "paragraph":
            self._kind = "list"
        elif name in _SPACES:
            self._text.append(" ")
        elif name == "w:noBreakHyphen":
            self._text.append("-")
        self._in_text = name == "w:t"

    def text(self, text: str) -> None:
        """Add what stands in a run of text."""
        if self._in_text and not self._dropped:
            self._text.append(text)

    def end(self, name: str) -> None:
        """Close an element."""
        self._in_text = False
        if self._dropped:
            self._dropped -= 1
        elif name == "w:p":
            text = " ".join("".join(self._text).split(" ")).strip()
            if any(map(str.isalpha, text)):
                self.parts.append(Part(self._kind, text))
            self._text = []


def _styles(container: Container) -> dict[str, str]:
    """Return the kind of block of each style that makes one, by the id of the style."""
    found: dict[str, str] = {}
    current = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current
        if name == "w:style":
            current = attributes.get("w:styleId", "")
        elif name == "w:name" and current:
            label = attributes.get("w:val", "").lower()
            kind = next((kind for begins, kind in _KINDS if label.startswith(begins)), None)
            if kind:
                level = label[-1] if kind == "heading" and label[-1] in "123456789" else ""
                found[current] = kind + level

    container.events("word/styles.xml", start, lambda _name: None, lambda _text: None)
    return found


FORMAT = Format(known=known, documents=single(document))
