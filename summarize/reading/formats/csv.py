"""CSV and TSV: a document a row, its text in the column that --text-key names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from summarize.errors import InputError
from summarize.messages import told
from summarize.reading.formats import Format, Record
from summarize.reading.records import document_of, no_text
from summarize.reading.source import Source

_MARKS = ("\t", ";", ",")
_LEAST = 2  # columns
_ROWS = 3  # rows, the header included, that make a table
_CELL = 10_000_000  # code points of one cell


def known(head: str) -> bool:
    """Tell a table by a header and rows of as many fields; prose has no such rows."""
    return _mark(head) is not None


def _mark(head: str) -> str | None:
    """Return what parts the fields, None where the text is no table."""
    whole = head[: head.rfind("\n") + 1] if len(head) > 4000 else head
    for mark in _MARKS:
        try:
            rows = [row for row in csv.reader(io.StringIO(whole), delimiter=mark) if row]
        except csv.Error:
            continue
        rows = rows[:-1] if len(head) > 4000 else rows  # the last one may be cut
        if len(rows) >= _ROWS and _is_header(rows[0]) and _is_table(rows):
            return mark
    return None


def _is_header(row: list[str]) -> bool:
    names = [name.strip() for name in row]
    return (
        len(names) >= _LEAST
        and len(set(names)) == len(names)
        and all(0 < len(name) <= 40 and name[-1] not in ".!?:" for name in names)
        and all(len(name.split()) <= 4 for name in names)
    )


def _is_table(rows: list[list[str]]) -> bool:
    return all(len(row) == len(rows[0]) for row in rows)


def documents(source: Source) -> Iterator[Record]:
    """Yield the document of each row under its id, else its number.

    Raises InputError, with the names of the columns, where --text-key names none of them.
    """
    mark = _mark(source.head) or ","
    text, _encoding, _repaired = source.decode()
    csv.field_size_limit(_CELL)
    rows = csv.DictReader(io.StringIO(text), delimiter=mark)
    try:
        names = [name for name in rows.fieldnames or () if name]
        if source.text_key not in names:
            raise no_text(source, names, 1).all
        for number, row in enumerate(rows, 1):
            if (row.get(source.text_key) or "").strip():
                yield document_of(source, row, source.text_key, number)
    except (csv.Error, ValueError):
        raise InputError(
            "{name}: row {number} is no row of the table",
            name=told(source.name),
            number=rows.line_num,
        ) from None


FORMAT = Format(known=known, documents=documents)
