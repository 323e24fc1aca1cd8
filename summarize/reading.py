"""Bytes -> Document: the encoding, then the layout."""

from __future__ import annotations

from summarize.document import Document
from summarize.errors import InputError
from summarize.layout import parse
from summarize.messages import _


def read(data: bytes, *, input: str = "auto", encoding: str | None = None, name: str = "") -> Document:  # noqa: A002
    """Return the Document that the bytes hold: UTF-8, with or without a byte order mark.

    Raises InputError with the offset of the first byte that is no UTF-8.
    """
    del input, encoding
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            _("{name}: not UTF-8 at byte {offset}; convert it first, e.g. iconv -f CP1252 -t UTF-8").format(
                name=name, offset=error.start
            )
        ) from None
    return parse(text, name=name, encoding="utf-8")
