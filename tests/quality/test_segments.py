"""Segmentation on gold sentences: floors that hold (SUMMARIZE_SEGMENTATION: the folder of the
files, one sentence a line).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from summarize import split_sentences

FLOORS = {
    "gsd_dev.txt": 99.6,
    "pud_test.txt": 99.8,
    "sequoia_Europar.550.txt": 100,
    "sequoia_frwiki_50.1000.txt": 99.5,
}
_ENDED = re.compile(r"[.!?…][\s»”\"’')\]]*$")
_GROUP = 5  # sentences a paragraph


def attainable(gold: list[str]) -> float:
    """Return the F1 (percent) of the boundaries within paragraphs; one is missed only where a rule
    could find it.
    """
    hit = false = missed = 0
    for i in range(0, len(gold), _GROUP):
        group = gold[i : i + _GROUP]
        text = " ".join(group)
        ends = [len(" ".join(group[: j + 1])) for j in range(len(group) - 1)]
        found = {end for _, end in split_sentences(text)} - {len(text)}
        hit += len(found & set(ends))
        false += len(found - set(ends))
        for j, end in enumerate(ends):
            opening = next((c for c in group[j + 1] if c.isalnum()), "A")
            missed += (
                end not in found and _ENDED.search(group[j]) is not None and not opening.islower()
            )
    return 200 * hit / (2 * hit + false + missed)


def test_attainable_by_hand() -> None:
    # One boundary found, one missed, none false: F1 = 2 / (2 + 1).
    assert attainable(["Il part.", "Elle reste.", "Au n°.", "12 rue Haute."]) == pytest.approx(
        200 * 2 / (4 + 1)
    )


@pytest.mark.parametrize("name", FLOORS)
def test_floor(name: str) -> None:
    folder = os.environ.get("SUMMARIZE_SEGMENTATION")
    if not folder:
        pytest.skip(
            "SUMMARIZE_SEGMENTATION names no folder; the sentences are those of "
            "Universal Dependencies, UD_French-*"
        )
    gold = [
        line
        for line in (Path(folder) / name).read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    assert attainable([line.strip() for line in gold]) >= FLOORS[name]
