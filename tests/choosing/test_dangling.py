from __future__ import annotations

from pathlib import Path

import pytest

from summarize.choosing.dangling import answers, dangles
from summarize.text.words import count_words, tokens

CASES = Path(__file__).with_name("dangling.txt")
KINDS = ("leans", "stands", "answers", "tells")


def cases() -> list[tuple[str, str]]:
    lines = [
        line
        for line in CASES.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    found = [(line.split("\t")[0], line.split("\t")[1]) for line in lines]
    assert all(kind in KINDS for kind, _ in found)
    return found


@pytest.mark.parametrize(("kind", "text"), cases())
def test_case(kind: str, text: str) -> None:
    words = tokens(text)
    if kind in ("leans", "stands"):
        assert dangles(words, text) == (kind == "leans")
    else:
        assert answers(words, count_words(text)) == (kind == "answers")


def test_there_are_as_many_negatives_as_positives() -> None:
    kinds = [kind for kind, _ in cases()]
    assert abs(kinds.count("leans") - kinds.count("stands")) <= 3
    assert abs(kinds.count("answers") - kinds.count("tells")) <= 3


def test_nothing_leans_on_nothing() -> None:
    assert not dangles([], "")
