"""HTML in, the blocks and the title of its article out."""
