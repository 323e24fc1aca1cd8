"""What formats of records share: which field holds the text, the id and the title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from summarize.document import Document
from summarize.errors import NoSentenceError, NoTextError, SummarizeError
from summarize.layout import parse
from summarize.messages import told
from summarize.reading.source import Source

# The usual names of the fields, the likelier ones first.
TEXT_KEYS = (
    "text",
    "texte",
    "content",
    "contenu",
    "body",
    "corps",
    "article",
    "fulltext",
    "message",
)
ID_KEYS = ("id", "ID", "_id", "uid", "guid", "url")
TITLE_KEYS = ("title", "titre", "headline", "name")
_SHOWN = 12  # names of fields in a message


def key_among(names: Iterable[str], wanted: str | None, usual: tuple[str, ...]) -> str | None:
    """Return the field that was asked for, or the first usual one that is there."""
    known = set(names)
    if wanted is not None:
        return wanted if wanted in known else None
    return next((name for name in usual if name in known), None)


def no_text(source: Source, names: Iterable[str], number: int) -> NoTextError:
    """Return what is wrong with a record without a text, with the fields that it has."""
    shown = ", ".join(str(name)[:40] for name in list(dict.fromkeys(names))[:_SHOWN])
    return NoTextError(
        "{name}: record {number} has no text; the others are done; its fields: {names}",
        name=told(source.name),
        number=number,
        names=shown or "-",
    )


def _is_whole(text: str) -> bool:
    """Tell whether a text has no half of a surrogate pair, which only an escape can bring."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def document_of(
    source: Source, record: Mapping[str, object], text_key: str, number: int
) -> tuple[str, Document | SummarizeError]:
    """Return the id of a record and its Document, or what is wrong with that; ValueError where its
    text is no text.
    """
    text = record[text_key]
    if not isinstance(text, str):
        raise ValueError(text_key)  # noqa: TRY004  # one kind of error for a bad record
    if "\0" in text or not (text.isascii() or _is_whole(text)):
        raise UnicodeError(text_key)
    id_key = key_among(record, source.id_key, ID_KEYS)
    identity = str(record[id_key]) if id_key and record[id_key] is not None else str(number)
    title_key = key_among(record, None, TITLE_KEYS)
    title = record[title_key] if title_key else ""
    if title is not None and not isinstance(title, str):
        raise ValueError(title_key)
    try:
        document = parse(text, name=f"{source.name}#{identity}", encoding="utf-8")
    except NoSentenceError as error:
        return identity, error
    return identity, document._replace(title=title or document.title)
