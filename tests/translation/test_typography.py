"""Typography of the target language, by the cases of typography.txt."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.translation.typography import tidy

CASES = Path(__file__).with_name("cases") / "typography.txt"
SIGNS = str.maketrans({"⍽": "\u00a0", "⎵": "\u202f", "␛": "\x1b"})


def cases() -> list[tuple[str, str, str]]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    found = [
        line.translate(SIGNS).split(" | ") for line in lines if line.strip() and line[0] != "#"
    ]
    assert all(len(case) == 3 for case in found), "a line without its two bars"
    return [(case[0], case[1], case[2]) for case in found]


@pytest.mark.parametrize(("to", "back", "printed"), cases())
def test_case(to: str, back: str, printed: str) -> None:
    assert tidy(back, to) == printed


@given(st.text(), st.sampled_from(["en", "es", "de", "ja", "pt-br"]))
def test_one_line_without_french_spaces_or_controls(text: str, to: str) -> None:
    printed = tidy(text, to)
    assert printed == printed.strip()
    assert len(printed.splitlines()) <= 1
    assert not any(char in "\u00a0\u202f" or unicodedata.category(char) == "Cc" for char in printed)
    assert tidy(printed, to) == printed
