"""Page numbers and running heads: out of the sentence that goes on around them, and never a
sentence themselves.
"""

from __future__ import annotations

import pytest

from summarize import read, summarize
from summarize.document import BOILERPLATE
from summarize.layout.blocks import parse
from summarize.layout.sheets import sheet_lines

BOOK = (
    "Le Recueil\n\nLe pont de fer, construit par les ouvriers de la\n- 1 -\n\x0cLe Recueil\n\nville, rouvre lundi. "
    "Il pleut.\n- 2 -\n"
)


def test_the_sentence_is_whole() -> None:
    first, second = summarize(BOOK, ratio=100).sentences
    assert first.text == "Le pont de fer, construit par les ouvriers de la ville, rouvre lundi."
    assert BOOK[first.start : first.end].count("\x0c") == 1
    assert second.text == "Il pleut."


def test_a_word_cut_over_two_sheets() -> None:
    text = BOOK.replace("de la\n- 1 -", "de la mar-\n- 1 -").replace(
        "ville, rouvre", "gelle, rouvre"
    )
    assert "la margelle, rouvre" in summarize(text, ratio=100).sentences[0].text


def test_numbers_and_heads_are_boilerplate() -> None:
    document = parse(BOOK)
    kept = [
        document.normalized[block.start : block.end]
        for block in document.blocks
        if block.kind != BOILERPLATE
    ]
    assert not any(line.strip() in ("Le Recueil", "- 2 -") for line in kept)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Le pont\n12\n\x0crouvre.", ["12"]),
        ("Le pont\nPage 3/10\n\x0crouvre.", ["Page 3/10"]),
        ("Le pont\nxii\n\x0crouvre.", ["xii"]),
        # No form feed, no sheet: a number alone on its line may be the text's own.
        ("Le pont\n12\nrouvre.", []),
        # What stands once is not a running head.
        ("Titre un\nLe pont\n\x0cTitre deux\nrouvre.", []),
        ("En 1931\n\x0cle pont.", []),
    ],
)
def test_sheet_lines(text: str, lines: list[str]) -> None:
    assert [text[start:].split("\n", maxsplit=1)[0] for start in sorted(sheet_lines(text))] == lines


def test_bytes_with_form_feeds_are_text() -> None:
    assert len(summarize(read(BOOK.encode()), ratio=100).sentences) == 2
