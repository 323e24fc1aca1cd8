"""The sections of a document: cases of a file, the depths that each format's markup gives, and the
outermost of them.
"""

from __future__ import annotations

import pytest

from summarize.layout.sections import Span, outermost, sections
from summarize.reading import read
from tests.conftest import TESTS

CASES = (TESTS / "cases" / "sections.txt").read_text(encoding="utf-8")
ONE = "Le vrac recule de douze pour cent à Losse, dit la capitainerie."
TWO = "Les bois se maintiennent grâce aux scieries de l’amont de la ville."
TEN = "La régie perd deux millions d’euros par an et le département le sait."


def cases() -> list[tuple[str, str, list[tuple[int, str]]]]:
    found = []
    for case in CASES.split("\n== ")[1:]:
        name, _, rest = case.partition("\n")
        text, mark, wanted = rest.partition("\n--\n")
        assert mark, f"{name}: no line of --"
        lines = [line.split("\t") for line in wanted.split("\n") if line]
        assert all(len(line) == 2 for line in lines), f"{name}: a level, a tab, a heading"
        found.append((name, text, [(int(level), head.strip("-")) for level, head in lines]))
    assert len(found) >= 6
    return found


@pytest.mark.parametrize(("name", "text", "wanted"), cases(), ids=lambda one: str(one)[:30])
def test_case(name: str, text: str, wanted: list[tuple[int, str]]) -> None:
    found = sections(read(text.encode()))
    assert [(span.level, span.heading) for span in found] == wanted, name


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("html", f"<h1>Le port</h1><p>{ONE}<h2>Ici</h2><p>{TWO}<h4>Là</h4><p>{TEN}"),
        ("markdown", f"# Le port\n\n{ONE}\n\n## Ici\n\n{TWO}\n\n### Là\n\n{TEN}\n"),
        ("asciidoc", f"= Le port\n\n{ONE}\n\n== Ici\n\n{TWO}\n\n=== Là\n\n{TEN}\n"),
        ("wikitext", f"{ONE}\n\n== Ici ==\n{TWO}\n\n=== Là ===\n{TEN}\n"),
        ("org", f"#+TITLE: Le port\n\n{ONE}\n\n* Ici\n{TWO}\n\n** Là\n{TEN}\n"),
        ("rst", f"Le port\n=======\n\n{ONE}\n\nIci\n---\n\n{TWO}\n\nLà\n~~~\n\n{TEN}\n"),
        (
            "latex",
            f"\\title{{Le port}}\n\n{ONE}\n\n\\section{{Ici}}\n{TWO}\n\n\\subsection{{Là}}\n{TEN}\n",
        ),
        ("roff", f".TH PORT 1\n{ONE}\n.SH Ici\n{TWO}\n.SS Là\n{TEN}\n"),
    ],
)
def test_each_markup_says_how_deep_its_headings_lie(form: str, text: str) -> None:
    found = sections(read(text.encode(), input=form))
    assert [(span.level, span.heading) for span in found] == [(0, ""), (1, "Ici"), (2, "Là")]


def test_every_block_behind_the_first_heading_lies_in_one_section() -> None:
    document = read((TESTS.parent / "texts" / "rapport.txt").read_bytes())
    found = sections(document)
    assert [span.start for span in found[1:]] == [span.end for span in found[:-1]]
    assert found[-1].end == len(document.blocks)


def test_the_outermost_levels_that_are_few_enough_take_the_deeper_ones_in() -> None:
    spans = [Span(str(i), 1 + i % 3, i, i + 1) for i in range(9)]
    assert outermost(spans, 9) == spans
    assert [(one.heading, one.end) for one in outermost(spans, 8)] == [
        ("0", 1), ("1", 3), ("3", 4), ("4", 6), ("6", 7), ("7", 9),
    ]  # fmt: skip
    assert [one.heading for one in outermost(spans, 1)] == ["0", "3", "6"], "one level at least"
