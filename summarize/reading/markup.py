"""What light markup readers share: lines in, parts out."""

from __future__ import annotations

from summarize.layout.typeset import Part

_NAMED = 3  # of the parts above the first paragraph, those among which a title is looked for


class Parts:
    """The parts of a document as they are read, with the lines of the paragraph that is open."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.title = ""
        self._lines: list[str] = []
        self._kind = "paragraph"

    def line(self, text: str, kind: str = "paragraph") -> None:
        """Add a line to the open paragraph; one of another kind begins a new one."""
        if kind != self._kind:
            self.end()
            self._kind = kind
        if text.strip():
            self._lines.append(text.strip())

    @property
    def in_list(self) -> bool:
        """Tell whether the open paragraph is an item of a list."""
        return self._kind == "list"

    def end(self) -> None:
        """End the open paragraph."""
        text = " ".join(self._lines)
        self._lines = []
        self.add(self._kind, text)
        self._kind = "paragraph"

    def item(self, text: str) -> None:
        """Begin an item of a list."""
        self.end()
        self.line(text, "list")

    def heading(self, text: str, level: int = 0) -> None:
        """Add a heading, ``level`` deep from 1, 0 where none is known; the first one, above all
        text, is the title.
        """
        self.end()
        text = " ".join(text.split())
        first = text and not self.title and len(self.parts) < _NAMED
        if first and all(part.kind != "paragraph" for part in self.parts):
            self.title = text
            self.add("title", text)
        else:
            self.add(f"heading{level or ''}", text)

    def add(self, kind: str, text: str) -> None:
        """Add a part; one without a letter is none."""
        if any(map(str.isalpha, text)):
            self.parts.append(Part(kind, text))
