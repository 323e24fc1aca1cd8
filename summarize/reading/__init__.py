"""Bytes in, a Document out: what they are, their encoding, and the words their format holds."""

from summarize.reading.reader import INPUTS, read

__all__ = ["INPUTS", "read"]
