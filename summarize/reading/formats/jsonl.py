"""JSON Lines: many documents in one input, one ``{"id": ..., "text": ..., "title"?: ...}`` a
line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from summarize.document import Document
from summarize.errors import InputError
from summarize.layout import parse
from summarize.messages import told
from summarize.reading.formats import Format, Record
from summarize.reading.source import Source


def documents(source: Source) -> Iterator[Record]:
    """Yield the id of each line with its Document, or with the error that says what is wrong.

    A line's text is laid out as any text is; a title that comes with it counts as the text's own.
    Blank lines are passed over.
    """
    for number, line in enumerate(source.data.splitlines(), 1):
        if line.strip():
            try:
                yield _record(line, source.name)
            except (ValueError, KeyError, TypeError, AttributeError):
                yield str(number), _wrong(source.name, number)


def _wrong(name: str, number: int) -> InputError:
    return InputError(
        '{name}: line {number} is no {{"id": ..., "text": ...}}; one JSON object a line',
        name=told(name),
        number=number,
    )


def _record(line: bytes, name: str) -> tuple[str, Document]:
    record = json.loads(line.decode("utf-8-sig"))
    text, title = record["text"], record.get("title") or ""
    if not isinstance(text, str) or not isinstance(title, str):
        raise TypeError
    document = parse(text, name=f"{name}#{record['id']}", encoding="utf-8")
    return str(record["id"]), document._replace(title=title or document.title)


FORMAT = Format(known=lambda _head: False, documents=documents)
