"""TSV: as many cells in every row, and every cell read back is what stood in the text."""

from __future__ import annotations

import re

from summarize.writers import Style, writer
from summarize.writers.tsv import COLUMNS
from tests.writers.hostile import documents

SHORT = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def read_back(cell: str) -> str:
    """What a reader of the documented escapes gets."""
    return re.sub(
        r"\\(?:u([0-9a-f]{4})|(.))",
        lambda found: chr(int(found[1], 16)) if found[1] else SHORT[found[2]],
        cell,
    )


def test_rows_read_back_exactly() -> None:
    for made in documents():
        text = writer("tsv").head + writer("tsv").render(made, Style(explain=True))
        text.encode()
        rows = [line.split("\t") for line in text.splitlines()]
        assert text.count("\n") == len(rows), "one row a line, for every idea of a line"
        assert {len(row) for row in rows} == {len(COLUMNS)}
        assert tuple(rows[0]) == COLUMNS
        got = [dict(zip(COLUMNS, map(read_back, row), strict=True)) for row in rows[1:]]
        wanted = [
            {
                "name": result.summary.sources[one.source].name,
                "rank": str(one.rank),
                "text": one.text,
            }
            | {
                "paragraph": str(one.paragraph),
                "index": str(one.index),
                "start": str(one.start),
                "end": str(one.end),
            }
            | {
                "translation": fate.text or "" if fate else "",
                "status": fate.status if fate else "",
                "why": "; ".join(one.why),
                "doubts": "; ".join(fate.warnings) if fate else "",
                "line": str(one.line or ""),
            }
            for result in made
            for one, fate in zip(
                result.summary.sentences, result.translations or [None] * 9, strict=False
            )
        ]
        assert [
            {key: value for key, value in row.items() if key != "score"} for row in got
        ] == wanted
