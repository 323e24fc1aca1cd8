"""JSON Lines, or one JSON array: a document a record, its text under a usual name or --text-key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from summarize.errors import InputError
from summarize.messages import told
from summarize.reading.formats import Format, Record
from summarize.reading.records import TEXT_KEYS, document_of, key_among, no_text
from summarize.reading.source import Source

_BROKEN = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def known(head: str) -> bool:
    """Tell JSON Lines, an array of objects, or one object, by how it begins."""
    start = head.lstrip()
    if start.startswith("{"):
        line = start.partition("\n")[0]
        return bool(re.match(r'\{\s*"[^"\n]*"\s*:', start)) and (
            line.rstrip().endswith("}") or len(line) > 4000 or _is_object(start)
        )
    return bool(re.match(r'\[\s*\{\s*"[^"\n]*"\s*:', start))


def _is_object(start: str) -> bool:
    """Tell an object over several lines: a line is its brace, the next one a field."""
    return bool(re.match(r'\{\s*\n\s*"[^"\n]*"\s*:\s*\S', start))


def documents(source: Source) -> Iterator[Record]:
    """Yield the id of each record with its Document, or with the error that says what is wrong.

    A record's text is laid out as any text is; a title that comes with it counts as the text's
    own. Blank lines are passed over. Raises InputError where no record has a text.
    """
    names: list[str] = []
    some = False
    for number, record in _records(source):
        if isinstance(record, dict) and all(isinstance(name, str) for name in record):
            names += record if len(names) < 100 else ()
            key = key_among(record, source.text_key, TEXT_KEYS)
            if key is None and not some:
                continue  # all may lack it: that is one message
            try:
                yield document_of(source, record, key or "", number)
            except _BROKEN:
                yield str(number), _wrong(source, number)
            some = True
        else:
            yield str(number), _wrong(source, number)
    if names and not some:
        raise no_text(source, names)


def _records(source: Source) -> Iterator[tuple[int, object]]:
    """Yield each record with its number, from 1; None for one that cannot be read."""
    start = source.data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] == b"[" or (start[:1] == b"{" and _is_object(source.head.lstrip())):
        whole = _loaded(source.data)
        yield from enumerate(whole if isinstance(whole, list) else [whole], 1)
        return
    for number, line in enumerate(re.finditer(rb"[^\n]*\n?", source.data), 1):
        if line[0].strip():
            yield number, _loaded(line[0])


def _loaded(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except _BROKEN:
        return None


def _wrong(source: Source, number: int) -> InputError:
    return InputError(
        "{name}: record {number} is no JSON object with a text; the others are done",
        name=told(source.name),
        number=number,
    )


FORMAT = Format(known=known, documents=documents)
