"""Blocks in, candidate sentences and their terms out."""
