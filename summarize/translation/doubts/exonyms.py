"""Names that French and English write otherwise: ``summarize/fr/exonyms.txt``."""

from __future__ import annotations

import functools
from pathlib import Path

Table = dict[str, tuple[str, ...]]


def places() -> Table:
    """Return places and peoples, folded, with the beginnings of their English names."""
    return _tables()["places"]


def others() -> Table:
    """Return people and things that have a name, in the same way."""
    return _tables()["others"]


def letters() -> Table:
    """Return abbreviations, with the English ones or a word of what they stand for."""
    return _tables()["letters"]


@functools.cache
def _tables() -> dict[str, Table]:
    found: dict[str, Table] = {}
    path = Path(__file__).parents[2] / "fr" / "exonyms.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table = found.setdefault(line.strip("[]"), {})
        elif "=" in line and not line.startswith("#"):
            left, _, right = line.partition("=")
            table |= dict.fromkeys(left.split(), tuple(right.split()))
    return found
