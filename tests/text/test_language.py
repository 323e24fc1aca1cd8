"""The language of a text that is plainly not French, and silence about every other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.text.language import looks_like
from tests.conftest import TESTS, TEXTS


def cases() -> list[tuple[str, str]]:
    lines = (TESTS / "cases" / "languages.txt").read_text(encoding="utf-8").splitlines()
    found = [line.partition("\t") for line in lines if line and not line.startswith("#")]
    assert found
    assert all(name and text for name, _tab, text in found)
    return [(name, text) for name, _tab, text in found]


@pytest.mark.parametrize(("name", "text"), cases())
def test_language(name: str, text: str) -> None:
    assert looks_like(text) == (None if name == "-" else name)


@pytest.mark.parametrize("path", sorted(TEXTS.rglob("*.txt")), ids=lambda path: path.stem)
def test_french_texts(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        assert looks_like(file.read()) is None


def test_a_french_text_with_an_english_middle_is_mixed() -> None:
    english = dict(cases())["English"]
    french = (TEXTS / "science.txt").read_text(encoding="utf-8")[:3000]
    assert looks_like(english * 50) == "English"
    assert looks_like(french + english * 50 + french) is None
    assert looks_like((french[:1000] + english * 5) * 9) is None


@given(st.text())
def test_any_string(text: str) -> None:
    assert looks_like(text) is None or len(text) > 8
