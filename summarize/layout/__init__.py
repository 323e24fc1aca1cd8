"""Decoded text in, a Document of blocks out: title, headings, paragraphs, turns and boilerplate."""

from summarize.layout.blocks import Part, parse, typeset

__all__ = ["Part", "parse", "typeset"]
