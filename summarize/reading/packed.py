"""Packed inputs, known by their first bytes, and the readers that unpack them as they come."""

from __future__ import annotations

from importlib import import_module
from typing import IO

from summarize.errors import InputError

# The first bytes, the module and its class: gzip, bzip2 and xz of the standard library; zstd of
# the package backports.zstd, which is the standard library's own from Python 3.14 on.
_KINDS = (
    (b"\x1f\x8b", "gzip", "GzipFile"),
    (b"BZh", "bz2", "BZ2File"),
    (b"\xfd7zXZ\0", "lzma", "LZMAFile"),
    (b"\x28\xb5\x2f\xfd", "zstd", "ZstdFile"),
)
LONGEST = max(len(magic) for magic, _module, _name in _KINDS)

Unpacked = tuple[IO[bytes], tuple[type[Exception], ...]]


def unpacked(first: bytes, file: IO[bytes], name: str) -> Unpacked | None:
    """Return a reader of what is packed in ``file``, ``first`` being what has been read of it, and
    the errors that it raises; None where it is not packed. InputError where zstd is not installed.
    """
    for magic, module, kind in _KINDS:
        if first.startswith(magic):
            joined = _Joined(first, file)
            if module == "gzip":
                from gzip import GzipFile
                from zlib import error

                packed = GzipFile(fileobj=joined)  # type: ignore[call-overload]
                return packed, (EOFError, OSError, error)
            found = _zstd(name) if module == "zstd" else import_module(module)
            errors = [
                getattr(found, one) for one in ("LZMAError", "ZstdError") if hasattr(found, one)
            ]
            return getattr(found, kind)(joined), (EOFError, OSError, ValueError, *errors)
    return None


def _zstd(name: str) -> object:
    for module in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(module)
        except ImportError:
            continue
    raise InputError(
        "{name}: compressed with zstd; pip install 'summarize[zstd]', or zstd -dc FILE | summarize",
        name=name,
    )


class _Joined:
    """What has been read of a file, and the rest of it."""

    def __init__(self, first: bytes, file: IO[bytes]) -> None:
        self._first, self._file = first, file

    def read(self, size: int = -1) -> bytes:
        """Return what has been read already, then what comes."""
        if self._first:
            cut = size if size >= 0 else len(self._first)
            found, self._first = self._first[:cut], self._first[cut:]
            return found
        return self._file.read(size) or b""

    def seekable(self) -> bool:
        """Tell that it is read from front to back."""
        return False
