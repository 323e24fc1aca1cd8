"""How often translations are doubted: those of professionals hardly ever, wrong ones often.

SUMMARIZE_FLORES names a directory with flores-dev.fr and flores-dev.en (FLORES-200, NLLB team 2022),
a sentence a line, and weak.jsonl: rows of ``fr``, ``mt``, ``verdict`` (ok, minor, wrong) and
``kinds``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarize.translation.checks import refusal
from summarize.translation.doubts import doubts

FLORES = os.environ.get("SUMMARIZE_FLORES")
pytestmark = pytest.mark.skipif(
    not FLORES,
    reason="needs SUMMARIZE_FLORES, a directory of FLORES-200 (github.com/facebookresearch/flores)",
)
AT_MOST = 3.0  # percent of the professionals' translations
# Percent of the wrong answers that hold such a fault, and of all of them.
AT_LEAST = {"number": 90, "name": 75, "untranslated": 85, "dropped": 55, "": 48}


def lines(name: str) -> list[str]:
    return (Path(FLORES or "") / name).read_text(encoding="utf-8").splitlines()


def doubted(french: str, answer: str) -> bool:
    return bool(refusal(french, answer, "en") or doubts(french, answer, "en"))


def share(rows: list[dict[str, Any]], kept: Callable[[dict[str, Any]], bool]) -> float:
    found = [doubted(row["fr"], row["mt"]) for row in rows if kept(row)]
    return 100 * sum(found) / len(found)


def test_translations_of_professionals_are_hardly_doubted() -> None:
    pairs = list(zip(lines("flores-dev.fr"), lines("flores-dev.en"), strict=True))
    assert 100 * sum(doubted(*pair) for pair in pairs) / len(pairs) <= AT_MOST


@pytest.mark.parametrize(("kind", "least"), AT_LEAST.items())
def test_wrong_answers_are_doubted(kind: str, least: float) -> None:
    rows = [json.loads(line) for line in lines("weak.jsonl")]
    wrong = [row for row in rows if row["verdict"] == "wrong"]
    assert share(wrong, lambda row: not kind or kind in row["kinds"]) >= least


def test_right_answers_of_a_weak_translator_are_not() -> None:
    rows = [json.loads(line) for line in lines("weak.jsonl")]
    assert sum(doubted(row["fr"], row["mt"]) for row in rows if row["verdict"] == "ok") <= 1
