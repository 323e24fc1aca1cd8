"""What is no text and is not read: what it is, and the command that makes text of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from summarize.errors import InputError
from summarize.messages import STANDARD_INPUT, Message, told

if TYPE_CHECKING:
    from summarize.reading.source import Source

# First bytes (file(1), magic database).
_MAGIC = (
    (rb"\{\\rtf", "a rich text (RTF)", "pandoc -f rtf -t plain --wrap=none FILE | summarize"),
    (rb"\xd0\xcf\x11\xe0", "an old Office document", "antiword FILE | summarize"),
    (rb"\x1f\x8b", "compressed with gzip", "gzip -dc FILE | summarize"),
    (rb"BZh[1-9]1AY", "compressed with bzip2", "bzip2 -dc FILE | summarize"),
    (rb"\xfd7zXZ\0", "compressed with xz", "xz -dc FILE | summarize"),
    (rb"\x28\xb5\x2f\xfd", "compressed with zstd", "zstd -dc FILE | summarize"),
    (rb"7z\xbc\xaf|Rar!\x1a", "an archive", "unpack it and summarize its files"),
    (
        rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*",
        "an image",
        "tesseract FILE - -l fra | summarize",
    ),
    (
        rb"\s*<mediawiki\b",
        "a dump of a wiki",
        "take the text of one article out of it, as wikitext",
    ),
)
# Members that tell what a zip archive is.
_MEMBERS = (
    ("xl/", "a spreadsheet (xlsx)", "save it as CSV, then: summarize --text-key COLUMN"),
    ("ppt/", "slides (pptx)", "pandoc -t plain --wrap=none FILE | summarize"),
    (
        "opendocument.spreadsheet",
        "a spreadsheet (ods)",
        "save it as CSV, then: summarize --text-key COLUMN",
    ),
    ("opendocument.presentation", "slides (odp)", "save them as text"),
    ("", "a ZIP archive", "unzip -p FILE NAME | summarize"),
)


def refuse(source: Source) -> None:
    """Raise InputError for what is known by its first bytes and not read."""
    head = source.start[:512]
    for magic, what, command in _MAGIC:
        if re.match(magic, head):
            _refuse(source, what, command)
    if head[257:262] == b"ustar":
        _refuse(source, "an archive", "unpack it and summarize its files")
    if head.startswith(b"PK\x03\x04"):
        refuse_archive(source)


def refuse_archive(source: Source) -> NoReturn:
    """Raise InputError for a zip archive that is no document."""
    import io
    import zipfile

    try:
        names = " ".join(zipfile.ZipFile(io.BytesIO(source.data)).namelist()[:200])
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        names = ""
    told_by = names + source.head[:300]
    _refuse(source, *next(row[1:] for row in _MEMBERS if row[0] in told_by))


def _refuse(source: Source, what: str, command: str) -> NoReturn:
    shown: str = Message(command)
    if source.name not in ("", STANDARD_INPUT) and "FILE" in command:
        from shlex import quote  # the command as it can be typed

        shown = command.replace("FILE", quote(source.name))
    raise InputError(
        "{name}: {what}; try: {command}",
        name=told(source.name) or "input",
        what=Message(what),
        command=shown,
    )
