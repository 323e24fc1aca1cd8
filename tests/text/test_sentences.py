"""Segmentation: the case file, the law of spans, and cost that grows with the text alone."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import split_sentences
from tests.conftest import TESTS

CASES = TESTS / "cases" / "segmentation.txt"
FRENCH = st.text(
    st.sampled_from(list("aéàçœBÉÀM12 .!?…:;,'’-–«»“”\"()[]\n\u00a0\u202f\t"))
    | st.characters(codec="utf-8"),
    max_size=200,
)


def cases() -> list[tuple[str, str]]:
    """Return the cases, (kind, marked text); a line that is none fails the collection."""
    found = []
    for number, line in enumerate(CASES.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            kind, tab, marked = line.partition("\t")
            if not tab or not kind.isalpha() or not marked.strip("‖¦ "):
                message = f"{CASES.name}:{number}: not « kind TAB text »: {line!r}"
                raise ValueError(message)
            found.append((kind, marked.replace("\\n", "\n")))
    return found


def places(marked: str) -> tuple[str, set[int], set[int]]:
    """Return the text without marks, and where a sentence must and where it may end."""
    text, must, may = "", set(), set()
    for character in marked:
        if character == "‖":
            must.add(len(text))
        elif character == "¦":
            may.add(len(text))
        else:
            text += character
    return text, must, may


@pytest.mark.parametrize(("kind", "marked"), cases())
def test_case(kind: str, marked: str) -> None:
    text, must, may = places(marked)
    ends = {end for _, end in split_sentences(text)} - {len(text.rstrip())}
    assert must <= ends <= must | may, f"{kind}: {[text[a:b] for a, b in split_sentences(text)]}"


@pytest.mark.parametrize("form", ["NFD", "CRLF"])
def test_the_form_of_the_text_does_not_matter(form: str) -> None:
    for _, marked in cases():
        text = places(marked)[0]
        other = unicodedata.normalize("NFD", text) if form == "NFD" else text.replace("\n", "\r\n")
        expected = [text[a:b] for a, b in split_sentences(text)]
        got = [
            unicodedata.normalize("NFC", other[a:b]).replace("\r\n", "\n")
            for a, b in split_sentences(other)
        ]
        assert got == expected


@given(FRENCH)
def test_spans_and_gaps_rebuild_the_text(text: str) -> None:
    done = 0
    for start, end in split_sentences(text):
        assert start < end
        assert not text[done:start].strip()
        assert text[start:end] == text[start:end].strip()
        done = end
    assert not text[done:].strip()


HOSTILE = {
    "open brackets": "(a. ",
    "nested brackets": "((",
    "points": ". , ",
    "quotes": '. " ',
    "closers": ".» ",
    "glued": "abcd.Le",
    "initials": "A. ",
    "one line": "mot ",
    "lines": "mot\n",
    "blank lines": "\n\n",
    "footnotes": "[4]",
    "dashes": "- ",
    "mail": "> > ",
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_cost_grows_with_the_text(shape: str) -> None:
    unit = HOSTILE[shape]

    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        split_sentences(text)
        return time.process_time() - start

    small = min(cost(20_000) for _ in range(3))
    assert cost(200_000) < 30 * small + 0.5, (
        "ten times the text must not cost thirty times the time"
    )
