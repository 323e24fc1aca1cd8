"""Sentences about the question come first; stems decide what is about it; no hit gives the plain
summary.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import summarize
from summarize.choosing.query import prefer, relevance
from summarize.layout.blocks import parse
from summarize.ranking import METHODS
from summarize.text.candidates import pool
from tests.conftest import Run

TEXT = "Le pont rouvre lundi. Les élections auront lieu en mars. Le maire sortant est candidat. Une crue est annoncée."


def test_relevance_by_hand() -> None:
    # Two stems, each in one of the four sentences: both weigh log(1 + 4/1), so each sentence holds
    # half of the query.
    assert relevance(pool([parse(TEXT)]), "crue, élection") == [0, 0.5, 0, 0.5]


@pytest.mark.parametrize(
    ("query", "answered"),
    [("élection", True), ("électoral", False), ("ÉLECTIONS", True), ("le la", False)],
)
def test_stems_decide(query: str, *, answered: bool) -> None:
    assert summarize(TEXT, sentences=1, query=query).answered is answered


@pytest.mark.parametrize("method", METHODS)
def test_what_is_about_it_comes_first(texts: Path, method: str) -> None:
    text = (texts / "megaupload.txt").read_text(encoding="utf-8")
    chosen = summarize(text, sentences=2, query="extradition", method=method).sentences
    assert any("extradition" in sentence.text for sentence in chosen)


@given(st.lists(st.floats(-100, 100), min_size=4, max_size=4))
def test_no_hit_changes_nothing(scores: list[float]) -> None:
    assert prefer(pool([parse(TEXT)]), scores, [0.0] * 4) == scores


def test_the_command_says_so(run: Run) -> None:
    plain = run("-n", 1, stdin=TEXT.encode()).check()
    missed = run("-n", 1, "--query", "volcan", stdin=TEXT.encode()).check()
    assert missed.stdout == plain.stdout
    assert "'volcan'" in missed.stderr
    assert run("-q", "-n", 1, "--query", "volcan", stdin=TEXT.encode()).check().stderr == ""
