"""Wrapped lines made one, and cut words made whole only where the word is one."""

from __future__ import annotations

import pytest

from summarize.layout.folding import fold


@pytest.mark.parametrize(
    ("wrapped", "folded"),
    [
        ("le pont\nrouvre", "le pont rouvre"),
        ("la mar-\ngelle", "la margelle"),
        ("la mar\u00ad\ngelle", "la margelle"),
        ("> le pont\n> rouvre", "> le pont rouvre"),
        ("> la mar-\n> gelle", "> la margelle"),
        ("le pont   \n   rouvre", "le pont rouvre"),
        # The hyphen is the word's own.
        ("c’est-\nà-dire", "c’est-à-dire"),
        ("peut-\nêtre", "peut-être"),
        ("viendra-\nt-il", "viendra-t-il"),
        ("Saint-\nMalo", "Saint-Malo"),
        ("celle-\nci", "celle-ci"),
        # No break, nothing to fold.
        ("un arc-en-ciel", "un arc-en-ciel"),
        ("vingt – trente", "vingt – trente"),
        ("2010-\n2020", "2010- 2020"),
    ],
)
def test_fold(wrapped: str, folded: str) -> None:
    assert fold(wrapped) == folded
