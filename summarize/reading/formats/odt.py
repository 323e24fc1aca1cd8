"""OpenDocument text (odt): headings, paragraphs and lists; no note, table or deletion is text."""

from __future__ import annotations

from summarize.document import Document
from summarize.layout.typeset import Part, typeset
from summarize.reading.container import Container
from summarize.reading.formats import Format, single
from summarize.reading.source import Source

_DROPPED = frozenset(
    """text:note text:tracked-changes office:annotation table:table text:table-of-content
    text:bibliography text:alphabetical-index text:illustration-index draw:frame draw:object
    text:ruby-text""".split()
)
_SPACES = frozenset("text:s text:tab text:line-break".split())


def known(head: str) -> bool:
    """Tell by the media type that stands first in the archive."""
    return head.startswith("PK") and "application/vnd.oasis.opendocument.text" in head


def document(source: Source) -> Document:
    """Return the document of a file."""
    container = Container(source)
    body = _Body()
    container.events("content.xml", body.start, body.end, body.text)
    title = container.first("meta.xml", "dc:title")
    title = title or next((part.text for part in body.parts if part.kind == "title"), "")
    return typeset(body.parts, title, name=source.name, encoding="utf-8")


class _Body:
    """The paragraphs of a document, as its events come."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._titles = {"Title"}  # styles, those made from them included
        self._dropped = self._lists = 0
        self._text: list[str] | None = None
        self._kind = "paragraph"

    def start(self, name: str, found: dict[str, str]) -> None:
        """Open an element."""
        if self._dropped or name in _DROPPED:
            self._dropped += 1
        elif name == "style:style" and found.get("style:parent-style-name") in self._titles:
            self._titles.add(found.get("style:name", ""))
        elif name in ("text:p", "text:h"):
            titled = found.get("text:style-name") in self._titles
            level = found.get("text:outline-level", "")
            heading = f"heading{level if level.isdecimal() else ''}"
            marked = heading if name == "text:h" else "list" if self._lists else "paragraph"
            self._text, self._kind = [], "title" if titled else marked
        elif name == "text:list":
            self._lists += 1
        elif name in _SPACES and self._text is not None:
            self._text.append(" ")

    def text(self, text: str) -> None:
        """Add what stands in a paragraph."""
        if self._text is not None and not self._dropped:
            self._text.append(text)

    def end(self, name: str) -> None:
        """Close an element."""
        if self._dropped:
            self._dropped -= 1
        elif name == "text:list":
            self._lists -= 1
        elif name in ("text:p", "text:h") and self._text is not None:
            text = " ".join("".join(self._text).replace("\n", " ").split(" ")).strip()
            if any(map(str.isalpha, text)):
                self.parts.append(Part(self._kind, text))
            self._text = None


FORMAT = Format(known=known, documents=single(document))
