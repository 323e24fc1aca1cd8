"""Bytes to text: UTF-8 first, UTF-16 and UTF-32 by their marks, and an eight-bit encoding by its
letters only then.
"""

from __future__ import annotations

import codecs
import re

from summarize.errors import InputError, UsageError
from summarize.reading.source import Decoded

_BOMS = (  # the UTF-32 mark begins with the UTF-16 one: longest first
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ASCII = bytes(range(128))
_TRAILING = bytes(range(0x80, 0xC0))  # UTF-8 bytes that only follow another
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\v\f\r\x1a\x1b")
_HEAD = 1 << 16  # bytes looked at to tell text from what is not


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of ``data``, without byte-order mark, in the encoding named or else detected.

    A character cut in half at either end of UTF-8 (``head -c``, ``tail -c``) is dropped.
    InputError: not text, or bytes that the encoding does not have, with the offset; UsageError: no
    such encoding.

    >>> decode("déjà".encode("cp1252"))
    Decoded(text='déjà', encoding='cp1252', repaired=False)
    """
    if encoding is not None:
        text, name = _insisted(data, encoding)
    else:
        text, name = _marked(data) or _unmarked(data)
    text = _as_browsers(_off_terminals(text.removeprefix("\ufeff")))
    mended = _mended(text)
    return Decoded(text if mended is None else mended, name, mended is not None)


_ESCAPE = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])"  # ECMA-48, 8.3


def _as_browsers(text: str) -> str:
    """Return a text with U+0080 to U+009F read as cp1252 has them (WHATWG, Encoding Standard)."""
    return re.sub("[\x80-\x9f]+", _cp1252, text)


def _cp1252(found: re.Match[str]) -> str:
    data = found[0].encode("latin-1")
    return "".join(bytes([byte]).decode("cp1252", "ignore") for byte in data)


def _off_terminals(text: str) -> str:
    """Return a text without what steers a terminal: escapes, and letters struck twice."""
    if "\x1b" in text:
        text = re.sub(
            r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])", "", text
        )
    return re.sub(r".\x08(?=.)", "", text) if "\x08" in text else text


def _mended(text: str) -> str | None:
    """Return the text with its twice-encoded letters mended, or None where there are none; loads
    the means on a hint.
    """
    if text.isascii() or not any(sign in text for sign in ("Ã", "Â", "â€", "√", "├")):
        return None
    from summarize.reading.mojibake import mend  # rarely met

    return mend(text)


def _insisted(data: bytes, encoding: str) -> tuple[str, str]:
    """Decode in the encoding named, strictly."""
    try:
        name = codecs.lookup(encoding).name
        return data.decode(name), name
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise InputError(
                "not {encoding} at byte {offset}; leave --encoding out, or try another one",
                encoding=encoding,
                offset=error.start,
            ) from None
        raise UsageError(
            "unknown encoding {encoding!r}; try utf-8, cp1252, iso-8859-15, mac-roman or utf-16",
            encoding=encoding,
        ) from None


def _marked(data: bytes) -> tuple[str, str] | None:
    """Decode what begins with a byte-order mark, or is UTF-16 or UTF-32 without one by its plain
    pattern of NULs.
    """
    name = next((name for bom, name in _BOMS if data.startswith(bom)), None) or _wide(data[:4096])
    if name is None:
        return None
    try:
        return codecs.getincrementaldecoder(name)().decode(
            data
        ), name  # not final: a cut character is dropped
    except UnicodeDecodeError as error:
        raise InputError(
            "marked as {encoding}, but not so at byte {offset}; name the encoding with --encoding",
            encoding=name,
            offset=error.start,
        ) from None


def _wide(head: bytes) -> str | None:
    """Name UTF-16 or UTF-32 without a mark: Latin letters have NULs at fixed places, and only
    there.
    """
    for width, name in ((4, "utf-32"), (2, "utf-16")):
        for order, kept in (("le", 0), ("be", width - 1)):
            rows = [head[i::width] for i in range(width)]
            nuls = [row.count(0) / max(1, len(row)) for row in rows]
            if (
                len(head) >= 2 * width
                and nuls[kept] < 0.02
                and min(nuls[:kept] + nuls[kept + 1 :]) > 0.7
            ):
                return f"{name}-{order}"
    return None


def _unmarked(data: bytes) -> tuple[str, str]:
    """Decode bytes without a mark: UTF-8, else the eight-bit encoding whose letters make French."""
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        text = _cut(data, error)
        if text is not None:
            return text, "utf-8"
        _refuse_damaged(data, error)
    from summarize.reading.eightbit import guess  # UTF-8 does without

    name = guess(data)
    if name is None:
        raise InputError("no encoding makes French of these bytes; name it with --encoding")
    return data.decode(name), name


def _cut(data: bytes, error: UnicodeDecodeError) -> str | None:
    """Return UTF-8 that was cut in mid-character at its start or end, without the halves; None
    where it is not that.

    With no other character beyond ASCII, a last byte that is a French letter in cp1252 (``é``) is
    that letter.
    """
    whole = data if error.start else data[:3].lstrip(_TRAILING) + data[3:]
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(whole)
    except UnicodeDecodeError:
        return None
    return text if not text.isascii() or data[error.start] in b"\xc2\xc3\xc5\xe2" else None


def _refuse_damaged(data: bytes, error: UnicodeDecodeError) -> None:
    """Raise InputError for UTF-8 with a few bytes that are not: to guess another encoding would
    spoil all the rest.
    """
    beyond = len(data.translate(None, _ASCII))
    bad = len(data) - len(data.decode("utf-8", "ignore").encode())
    if beyond - bad > bad:
        raise InputError(
            "UTF-8, but not at byte {offset}; mend it with iconv -c -f utf-8 -t utf-8,"
            " or try --encoding cp1252",
            offset=error.start,
        )


def _refuse_binary(data: bytes) -> None:
    """Raise InputError for what is not text, saying what it looks like and what makes text of
    it.
    """
    head = data[:_HEAD]
    odd = len(head) - len(head.translate(None, _CONTROLS))
    if head.count(0) > len(head) * 0.02 or odd > len(head) * 0.05:
        raise InputError(
            "not text: binary data; make text of it first, or name its encoding with --encoding"
        )
