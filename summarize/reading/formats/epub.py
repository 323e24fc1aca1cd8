"""EPUB: the chapters of a book in their order; no cover, contents, colophon or note is text."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from summarize.document import Document
from summarize.errors import InputError
from summarize.layout.typeset import Part, typeset
from summarize.reading.container import Container
from summarize.reading.formats import Format, single
from summarize.reading.html.plain import blocks
from summarize.reading.source import Source

# Files around the chapters, by their names.
_AROUND = (
    r"(?i)(?:^|[/_.-])(?:nav|toc|cover|couv\w*|title-?page|copyright|colophon|legal|imprint|notes?)"
    r"(?:[/_.-]|\d|$)"
)
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_LICENCE = r"(?i)project gutenberg"


def known(head: str) -> bool:
    """Tell by the media type that stands first in the archive."""
    return head.startswith("PK") and "application/epub+zip" in head


def document(source: Source) -> Document:
    """Return the document of a book."""
    container = Container(source)
    _refuse_locked(container)
    package = _package(container)
    parts: list[Part] = []
    for chapter in _spine(container, package):
        if chapter in container and not re.search(_AROUND, posixpath.basename(chapter)):
            parts += _chapter(container, chapter)
    title = container.first(package, "dc:title")
    return typeset(parts, title, name=source.name, encoding="utf-8")


def _refuse_locked(container: Container) -> None:
    """Raise InputError for a book under DRM; obfuscated fonts lock nothing."""
    locks: list[str] = []

    def start(name: str, found: dict[str, str]) -> None:
        if name.endswith("EncryptionMethod"):
            locks.append(found.get("Algorithm", ""))

    if "META-INF/encryption.xml" in container:
        container.events("META-INF/encryption.xml", start, lambda _name: None, lambda _text: None)
    if any(lock not in _FONTS for lock in locks):
        raise InputError("{name}: a book locked by its seller (DRM)", name=container.name)


def _package(container: Container) -> str:
    """Return the member that lists the chapters."""
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith("rootfile"):
            found.append(attributes.get("full-path", ""))

    container.events("META-INF/container.xml", start, lambda _name: None, lambda _text: None)
    if not found:
        raise container.damaged()
    return found[0]


def _spine(container: Container, package: str) -> list[str]:
    """Return the members of the chapters in reading order."""
    hrefs: dict[str, str] = {}
    order: list[str] = []

    def start(name: str, found: dict[str, str]) -> None:
        plain = name.rpartition(":")[2]
        if plain == "item" and "nav" not in found.get("properties", "").split():
            hrefs[found.get("id", "")] = unquote(found.get("href", ""))
        elif plain == "itemref" and found.get("linear") != "no":
            order.append(found.get("idref", ""))

    container.events(package, start, lambda _name: None, lambda _text: None)
    folder = posixpath.dirname(package)
    return [posixpath.normpath(posixpath.join(folder, hrefs[one])) for one in order if one in hrefs]


def _chapter(container: Container, member: str) -> list[Part]:
    """Return the blocks of a chapter; what an e-text says of its licence is no text."""
    data = container.read(member)
    found = blocks(data.decode("utf-8", "replace"))
    return [part for part in found if not re.search(_LICENCE, part.text)]


FORMAT = Format(known=known, documents=single(document))
