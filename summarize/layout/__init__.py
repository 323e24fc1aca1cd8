"""Decoded text in, a Document of blocks out: title, headings, paragraphs, turns and boilerplate.

Formats with markup of their own use ``summarize.layout.typeset``.
"""

from summarize.layout.blocks import parse
from summarize.layout.folding import fold
from summarize.layout.sheets import cut

__all__ = ["cut", "fold", "parse"]
