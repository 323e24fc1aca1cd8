"""Answers accepted, refused and doubted, by the cases of answers.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.translation.checks import loops, refusal
from summarize.translation.doubts import doubts

CASES = Path(__file__).with_name("cases") / "answers.txt"


def cases() -> list[tuple[str, str, str, str]]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    found = [
        tuple(part.strip() for part in line.split("|", 3))
        for line in lines
        if line.strip() and line[0] != "#"
    ]
    assert all(len(case) == 4 for case in found), "a line without its three bars"
    return [(case[0], case[1], case[2], case[3]) for case in found]


@pytest.mark.parametrize(("verdict", "to", "french", "answer"), cases())
def test_case(verdict: str, to: str, french: str, answer: str) -> None:
    reason = refusal(french, answer, to)
    if verdict == "fine":
        assert (reason, doubts(french, answer, to)) == (None, ())
    elif verdict.startswith("doubt "):
        assert reason is None
        assert any(verdict.removeprefix("doubt ") in doubt for doubt in doubts(french, answer, to))
    else:
        assert verdict in (reason or "")


def test_no_answer_is_refused() -> None:
    assert refusal("Oui.", None, "en")


def test_a_number_of_any_length_is_compared() -> None:
    assert doubts("Le nombre " + "7" * 5000, "The number " + "7" * 5000, "en") == ()


def test_loops_are_looked_for_in_linear_time() -> None:
    assert not loops(" ".join(str(number) for number in range(100_000)))
