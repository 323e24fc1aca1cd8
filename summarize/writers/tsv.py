r"""TSV: a header, then one row a sentence; a cell never holds a tab or a break.

A backslash is written as ``\\``, a tab as ``\t``, a line feed as ``\n``, a carriage return as
``\r``, and any other control character, line break or mark of direction as ``\u`` and four digits:
what is read back is what stood in the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.writers import Result, Style, Writer
from summarize.writers.safe import escaped

COLUMNS = (
    "name",
    "rank",
    "score",
    "paragraph",
    "index",
    "start",
    "end",
    "text",
    "translation",
    "status",
    "why",
    "doubts",
    "line",
)
_SHORT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def render(results: Sequence[Result], style: Style) -> str:
    """Return the rows of all results, which the header stands above.

    ``why`` is empty where no explanation is asked for; ``paragraph``, ``index``,
    ``start`` and ``end`` count from 0, ``rank`` and ``line`` from 1.
    """
    rows = (
        _row(result, number, style)
        for result in results
        for number in range(len(result.summary.sentences))
    )
    return "".join("\t".join(row) + "\n" for row in rows)


def _row(result: Result, number: int, style: Style) -> tuple[str, ...]:
    one = result.summary.sentences[number]
    translation = result.translations[number] if result.translations else None
    why = one.why if style.explain else ()
    return (
        cell(result.summary.sources[one.source].name),
        str(one.rank),
        f"{one.score:.6g}",
        *map(str, (one.paragraph, one.index, one.start, one.end)),
        cell(one.text),
        cell(translation.text or "") if translation else "",
        translation.status if translation else "",
        cell("; ".join(why)),
        cell("; ".join(translation.warnings)) if translation else "",
        str(one.line or ""),
    )


def cell(text: str) -> str:
    r"""Return a text as a cell.

    >>> print(cell("a\tb\\c"))
    a\tb\\c
    """
    return escaped(text, _SHORT)


WRITER = Writer(render, streams=True, head="\t".join(COLUMNS) + "\n")
