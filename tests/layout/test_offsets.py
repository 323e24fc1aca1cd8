"""The normalized normalized leads back to the places of the source."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.offsets import normalize

PIECES = [
    "a",
    "e",
    "é",
    "ç",
    "e\u0301",
    "A\u0300",
    "c\u0327",
    "«",
    " ",
    "\n",
    "\r",
    "\r\n",
    "Œ",
    "🙂",
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(TEXT)
def test_the_view_is_canonical(text: str) -> None:
    normalized, to_source = normalize(text)
    assert normalized == unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace(
        "\r", "\n"
    )
    assert to_source(len(normalized)) == len(text)


@given(TEXT)
def test_every_place_leads_back_to_the_same_words(text: str) -> None:
    normalized, to_source = normalize(text)
    for place in range(len(normalized)):
        piece = text[to_source(place) : to_source(place + 1)]
        assert (
            unicodedata.normalize("NFC", piece).replace("\r\n", "\n").replace("\r", "\n")
            == normalized[place]
        )


def test_a_canonical_text_is_not_copied() -> None:
    text = "Déjà là.\n"
    assert normalize(text)[0] is text
