"""Decoded text in, a Document of blocks out: title, headings, paragraphs, turns and boilerplate."""

from summarize.layout.blocks import Part, parse, typeset
from summarize.layout.folding import fold
from summarize.layout.sheets import cut

__all__ = ["Part", "cut", "fold", "parse", "typeset"]
