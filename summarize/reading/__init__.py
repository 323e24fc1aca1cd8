"""Bytes in, Documents out: their encoding, their format, and the words that the format holds."""

from summarize.reading.formats import FORMATS
from summarize.reading.reader import documents, read
from summarize.reading.source import Source

__all__ = ["FORMATS", "Source", "documents", "read"]
