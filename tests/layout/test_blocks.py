"""Layout: what each paragraph of a page, a mail or an interview is, by a case file."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.document import BOILERPLATE
from summarize.layout.blocks import parse
from tests.conftest import TESTS

CASES = TESTS / "cases" / "layout.txt"
KINDS = {"title", "text", "heading", "item", "question", "answer", "boilerplate"}


def cases() -> dict[str, list[tuple[str, bool, str]]]:
    """Return the cases by name: (kind, on the very next line, text); a line that is none fails the
    collection.
    """
    found: dict[str, list[tuple[str, bool, str]]] = {}
    name = ""
    for number, line in enumerate(CASES.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            name = line[4:]
            found[name] = []
        elif line and not line.startswith("#"):
            kind, bar, text = line.partition("|")
            kind = kind.strip()
            if not bar or not name or kind.lstrip("+") not in KINDS or not text.strip():
                message = f"{CASES.name}:{number}: not « kind | text »: {line!r}"
                raise ValueError(message)
            found[name].append(
                (kind.lstrip("+"), kind.startswith("+"), text[1:].replace("\\n", "\n"))
            )
    return found


@pytest.mark.parametrize("name", cases())
def test_case(name: str) -> None:
    case = cases()[name]
    text = "".join(("\n" if close else "\n\n") + paragraph for _, close, paragraph in case).lstrip(
        "\n"
    )
    document = parse(text)
    kinds = {
        document.normalized[block.start : block.end].split("\n")[0]: block.kind
        for block in document.blocks
    }
    expected = {paragraph.split("\n")[0].strip(): kind for kind, _, paragraph in case}
    assert {line: kinds.get(line) for line in expected} == expected
    titles = [paragraph for kind, _, paragraph in case if kind == "title"]
    if titles:
        assert document.title == titles[0]


def test_kinds_of_the_written_sources(texts: Path) -> None:
    document = parse((texts / "megaupload.txt").read_text(encoding="utf-8"))
    footer = [
        document.normalized[block.start : block.end]
        for block in document.blocks
        if block.kind == BOILERPLATE
    ]
    assert "Plus d’articles" in footer
    assert "Abonnez-vous à partir de 1 € le premier mois".replace("1 €", "1\u00a0€") in footer
    assert document.title.startswith("Megaupload, dix ans après")
