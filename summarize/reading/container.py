"""Documents packed as zip archives of XML: members within limits, events without a tree."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.parsers import expat

from summarize.errors import InputError
from summarize.messages import told

if TYPE_CHECKING:
    from summarize.reading.source import Source

_LARGEST = 64 << 20  # bytes of one member, unpacked: a novel has two
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, ValueError)
_DEEPEST = 400  # elements in one another

Start = Callable[[str, dict[str, str]], None]


class Container:
    """The archive of one input; what is no sound archive is refused with InputError."""

    def __init__(self, source: Source) -> None:
        self.name = told(source.name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise self.damaged() from None

    def damaged(self) -> InputError:
        """Return what is said of an archive that cannot be read."""
        return InputError("{name}: a damaged document; open and save it again", name=self.name)

    def __contains__(self, member: str) -> bool:
        return member in self._zip.NameToInfo

    def read(self, member: str) -> bytes:
        """Return a member, unpacked; InputError where it is locked, missing or too large."""
        info = self._zip.NameToInfo.get(member)
        if info is None:
            raise self.damaged()
        if info.flag_bits & 1:
            raise InputError("{name}: locked with a password; unlock it first", name=self.name)
        try:
            with self._zip.open(info) as file:
                data = file.read(_LARGEST + 1)
        except _BROKEN:
            raise self.damaged() from None
        if len(data) > _LARGEST:
            raise InputError(
                "{name}: unpacks to more than {size} MB; pipe its text instead",
                name=self.name,
                size=_LARGEST >> 20,
            )
        return data

    def events(
        self, member: str, start: Start, end: Callable[[str], None], text: Callable[[str], None]
    ) -> None:
        """Call back for each element and text of a member; names have no namespace, only a prefix.

        A document type that declares entities is refused: it could name files, or grow for ever.
        """
        depth = 0

        def opened(name: str, found: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise self.damaged()
            start(name, found)

        def closed(name: str) -> None:
            nonlocal depth
            depth -= 1
            end(name)

        def refused(*_declared: object) -> None:
            raise self.damaged()

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = refused
        parser.StartElementHandler, parser.EndElementHandler = opened, closed
        parser.CharacterDataHandler = text
        try:
            parser.Parse(self.read(member), True)  # the last piece: it has no name
        except expat.ExpatError:
            raise self.damaged() from None

    def first(self, member: str, element: str) -> str:
        """Return the text of the elements of one name in a member, "" where there is none."""
        inside, found = False, []

        def start(name: str, _attributes: dict[str, str]) -> None:
            nonlocal inside
            inside = name == element

        def text(text: str) -> None:
            if inside:
                found.append(text)

        def end(_name: str) -> None:
            nonlocal inside
            inside = False

        if member in self:
            self.events(member, start, end, text)
        return "".join(found).strip()
