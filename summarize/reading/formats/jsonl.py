"""JSON Lines, or one JSON array: a document a record, its text under a usual name or --text-key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from summarize.errors import InputError
from summarize.messages import Message, told
from summarize.reading.formats import Format, Record
from summarize.reading.records import TEXT_KEYS, document_of, key_among, no_text
from summarize.reading.source import Source
from summarize.reading.stream import LONGEST

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


def lined(source: Source) -> bool:
    """Tell records a line from one array or object over several lines."""
    start = source.head.lstrip()
    return not (start[:1] == "[" or (start[:1] == "{" and _is_object(start)))


def _is_object(start: str) -> bool:
    """Tell an object over several lines: a line is its brace, the next one a field."""
    return bool(re.match(r'\{[^\S\n]*\n\s*"[^"\n]*"\s*:\s*\S', start))


def documents(source: Source) -> Iterator[Record]:
    """Yield the id of each record with its Document, or with the error that says what is wrong.

    A record's text is laid out as any text is; a title that comes with it counts as the text's
    own. Blank lines are passed over, and counted.
    """
    for number, record in _records(source):
        yield _document(source, record, number)


def _document(source: Source, record: object, number: int) -> Record:
    if isinstance(record, InputError):
        return str(number), record
    if not isinstance(record, dict):
        return str(number), _wrong(source, number, Message("no JSON object"))
    key = key_among(record, source.text_key, TEXT_KEYS)
    if key is None:
        return str(number), no_text(source, record, number)
    try:
        return document_of(source, record, key, number)
    except _BROKEN as error:
        odd = isinstance(error, UnicodeError)
        none = Message("no JSON object with a text")
        what = Message("no text: half a character or NUL") if odd else none
        return str(number), _wrong(source, number, what)


def _records(source: Source) -> Iterator[tuple[int, object]]:
    """Yield each record with its number, from 1; an error for one that cannot be read."""
    if not lined(source):
        whole = _loaded(source, source.data, 1)
        yield from enumerate(whole if isinstance(whole, list) else [whole], 1)
        return
    for number, line in enumerate(source.lines(), source.first):
        if line is None:
            yield number, too_long(source, number)
        elif line.strip():
            yield number, _loaded(source, line, number)


def _loaded(source: Source, data: bytes, number: int) -> object:
    """Return a record, or what is wrong with it."""
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_unique)
    except UnicodeDecodeError:
        return _wrong(source, number, Message("not UTF-8"))
    except _TwiceError:
        return _wrong(source, number, Message("no clear JSON: a field stands twice in it"))
    except _BROKEN:
        return _wrong(source, number, Message("no JSON object with a text"))


class _TwiceError(ValueError):
    """A field stands twice in an object, and readers of JSON differ on which counts."""


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found


def _wrong(source: Source, number: int, what: Message) -> InputError:
    return InputError(
        "{name}: record {number} is {what}; the others are done",
        name=told(source.name),
        number=number,
        what=what,
    )


def too_long(source: Source, number: int) -> InputError:
    """Return what is said of a record of so many bytes."""
    return InputError(
        "{name}: record {number} has more than {size} MB; the others are done",
        name=told(source.name),
        number=number,
        size=LONGEST >> 20,
    )


FORMAT = Format(known=known, documents=documents)
